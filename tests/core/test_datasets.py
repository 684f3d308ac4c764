"""Data set folders, their split, and the crops drawn from them."""

import json

import numpy as np
import pytest
from PIL import Image

from craquemap.resunet_core.augmentation import NO_AUGMENTATION, Augmentation
from craquemap.resunet_core.datasets import (
    CropSource,
    load_picture,
    open_dataset,
    parse_reference,
)
from craquemap.resunet_core.errors import DatasetError
from craquemap.resunet_core.splits import split_by_source, split_sets


def write_pair(folder, name, image=None, mask=None, size=(40, 50)):
    rng = np.random.default_rng(len(name))
    image = rng.integers(0, 256, (*size, 3), dtype=np.uint8) if image is None else image
    mask = rng.choice(np.array([0, 1, 2, 255], np.uint8), image.shape[:2]) if mask is None else mask
    for kind, array in (("images", image), ("masks", mask)):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        Image.fromarray(array).save(folder / kind / f"{name}.png")
    return image, mask


def test_pairs_are_read_back(tmp_path):
    image, mask = write_pair(tmp_path / "site", "a")
    write_pair(tmp_path / "site", "b")
    pictures = open_dataset(str(tmp_path / "site"))
    assert [p.name for p in pictures.pictures] == ["a", "b"]
    assert (pictures.name, pictures.weight, pictures.labelled) == ("site", 1.0, (True, True, True))
    assert (pictures.pictures[0].width_px, pictures.pictures[0].height_px) == (50, 40)
    for found, expected in zip(load_picture(pictures.pictures[0]), (image, mask)):
        np.testing.assert_array_equal(found, expected)
    assert load_picture(pictures.pictures[0])[0].flags.writeable  # engines take no other memory


@pytest.mark.parametrize("layout", ["images", "."])
def test_labelme_beside_the_pictures(tmp_path, layout):
    folder = tmp_path / layout
    folder.mkdir(exist_ok=True)
    Image.fromarray(np.full((6, 8), 90, np.uint8)).save(folder / "wall.jpg")
    shapes = [{"label": "crack", "shape_type": "rectangle", "points": [[0, 0], [8, 2]]}]
    (folder / "wall.json").write_text(json.dumps({"shapes": shapes}), encoding="utf-8")
    image, mask = load_picture(open_dataset(str(tmp_path)).pictures[0])
    assert image.shape == (6, 8, 3)
    assert mask.tolist() == [[1] * 8] * 2 + [[0] * 8] * 4


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (np.full((4, 5), 7, np.uint8), [7, 7, 7]),
        (np.full((4, 5), 65535, np.uint16), [255, 255, 255]),
        (np.full((4, 5), 514, np.uint16), [2, 2, 2]),
        (np.tile(np.array([1, 2, 3, 0], np.uint8), (4, 5, 1)), [1, 2, 3]),
        (np.ones((4, 5), bool), [255, 255, 255]),
    ],
    ids=["grey", "white 16 bit", "dark 16 bit", "alpha", "one bit"],
)
def test_kinds_of_pictures(tmp_path, array, expected):
    write_pair(tmp_path, "a", mask=np.zeros((4, 5), np.uint8), size=(4, 5))
    Image.fromarray(array).save(tmp_path / "images" / "a.png")
    image, _ = load_picture(open_dataset(str(tmp_path)).pictures[0])
    assert image.dtype == np.uint8
    np.testing.assert_array_equal(image, np.tile(np.array(expected, np.uint8), (4, 5, 1)))


class TestReference:
    @pytest.mark.parametrize(
        ("text", "weight", "labelled"),
        [
            ("walls", 1, None),
            ("walls*2.5", 2.5, None),
            ("walls@craquelure", 1, (True, True, False)),
            ("walls*40@paint_loss", 40, (True, False, True)),
            ("walls*1e2@craquelure+paint_loss", 100, (True, True, True)),
        ],
    )
    def test_parts(self, text, weight, labelled):
        folder, *rest = parse_reference(text)
        assert (folder.name, *rest) == ("walls", weight, labelled)

    def test_a_folder_of_that_very_name_wins(self, tmp_path):
        odd = tmp_path / "a*2@home"
        odd.mkdir()
        assert parse_reference(str(odd)) == (odd, 1.0, None)

    @pytest.mark.parametrize(
        "text", ["a*0", "a*-1", "a*x", "a*nan", "a*inf", "a@", "a@moss", "a@craquelure+", "a@background", ""]
    )
    def test_refused(self, text):
        with pytest.raises(DatasetError):
            parse_reference(text)

    def test_labelled_classes_from_the_folder(self, tmp_path):
        write_pair(tmp_path, "a")
        (tmp_path / "dataset.json").write_text('{"labelled_classes": ["paint_loss"]}', encoding="utf-8")
        assert open_dataset(str(tmp_path)).labelled == (True, False, True)
        assert open_dataset(f"{tmp_path}@craquelure").labelled == (True, True, False)  # the command goes first
        (tmp_path / "dataset.json").write_text('{"labelled_classes": ["moss"]}', encoding="utf-8")
        with pytest.raises(DatasetError, match="moss"):
            open_dataset(str(tmp_path))


class TestErrors:
    def test_no_folder(self, tmp_path):
        with pytest.raises(DatasetError, match="no data set folder"):
            open_dataset(str(tmp_path / "nowhere"))

    def test_no_pictures(self, tmp_path):
        with pytest.raises(DatasetError, match="no pictures"):
            open_dataset(str(tmp_path))

    def test_no_mask(self, tmp_path):
        write_pair(tmp_path, "a")
        (tmp_path / "masks" / "a.png").unlink()
        with pytest.raises(DatasetError, match="neither a mask nor"):
            open_dataset(str(tmp_path))

    def test_no_picture_in_the_file(self, tmp_path):
        write_pair(tmp_path, "a")
        (tmp_path / "images" / "a.png").write_bytes(b"no picture")
        with pytest.raises(DatasetError, match="can't be read as a picture"):
            open_dataset(str(tmp_path))

    def test_cut_short(self, tmp_path):
        write_pair(tmp_path, "a")
        path = tmp_path / "images" / "a.png"
        path.write_bytes(path.read_bytes()[:2000])
        with pytest.raises(DatasetError, match="damaged"):
            load_picture(open_dataset(str(tmp_path)).pictures[0])

    @pytest.mark.parametrize(
        ("mask", "words"),
        [
            (np.zeros((40, 49), np.uint8), "49 x 40, its picture 50 x 40"),
            (np.full((40, 50), 3, np.uint8), "the value 3"),
            (np.zeros((40, 50, 3), np.uint8), "single-band"),
            (np.zeros((40, 50), np.uint16), "8-bit"),
        ],
    )
    def test_bad_mask(self, tmp_path, mask, words):
        write_pair(tmp_path, "a")
        Image.fromarray(mask).save(tmp_path / "masks" / "a.png")
        with pytest.raises(DatasetError, match=words):
            load_picture(open_dataset(str(tmp_path)).pictures[0])


class TestSplit:
    @pytest.fixture
    def pictures(self, tmp_path):
        for source in range(10):
            for piece in range(3):
                write_pair(tmp_path, f"house{source}__{piece}", size=(4, 4))
        return open_dataset(str(tmp_path))

    @pytest.mark.parametrize("seed", range(5))
    def test_by_source(self, pictures, seed):
        first, second = split_by_source(pictures.pictures, 0.3, seed)
        assert len(first) == 21 and len(second) == 9
        assert not {p.source for p in first} & {p.source for p in second}
        assert sorted(p.name for p in first + second) == [p.name for p in pictures.pictures]

    def test_seed_and_names_decide(self, pictures):
        first = split_by_source(pictures.pictures, 0.3, 4)[0]
        again = split_by_source(pictures.pictures[::-1], 0.3, 4)[0]
        assert {p.name for p in first} == {p.name for p in again}
        assert {p.name for p in first} != {p.name for p in split_by_source(pictures.pictures, 0.3, 5)[0]}

    def test_neither_side_is_empty(self, pictures):
        assert len(split_by_source(pictures.pictures, 0.001, 0)[1]) == 3
        assert len(split_by_source(pictures.pictures, 0.9, 0)[0]) == 3
        assert len(split_by_source(pictures.pictures[:3], 0.5, 0)[1]) == 0  # a single source is trained on
        assert len(split_by_source(pictures.pictures, 0.0, 0)[1]) == 0

    def test_sets(self, pictures):
        first, second = split_sets([pictures], 0.3, 0)
        assert len(first[0].pictures) + len(second[0].pictures) == 30
        assert split_sets([pictures], 0.0, 0)[1] == []


class TestCrops:
    @pytest.fixture
    def sets(self, tmp_path):
        flat = {"a": 10, "b": 200}
        for name, grey in flat.items():
            for i, side in enumerate((32, 64)):
                image = np.full((side, side, 3), grey + i, np.uint8)
                write_pair(tmp_path / name, f"p{i}", image, np.full((side, side), i, np.uint8))
        return [open_dataset(f"{tmp_path / 'a'}*3@craquelure"), open_dataset(str(tmp_path / "b"))]

    def test_weights_are_shares(self, sets):
        source = CropSource(sets, 16, NO_AUGMENTATION, seed=0)
        values = np.array([source[i].image[0, 0, 0] for i in range(2000)])
        shares = [np.mean(values == v) for v in (10, 11, 200, 201)]
        # 3 : 1 between the sets, 1 : 4 by area within
        assert shares == pytest.approx([0.75 * 0.2, 0.75 * 0.8, 0.25 * 0.2, 0.25 * 0.8], abs=0.03)

    def test_crops_carry_what_is_labelled(self, sets):
        source = CropSource(sets, 16, NO_AUGMENTATION, seed=0)
        for i in range(30):
            crop = source[i]
            assert crop.labelled.tolist() == [True, True, crop.image[0, 0, 0] >= 200]

    def test_index_decides_whatever_was_drawn_before(self, tmp_path):
        for name in "abc":
            write_pair(tmp_path, name, size=(70, 90))
        sets = [open_dataset(str(tmp_path))]
        forward = CropSource(sets, 32, Augmentation(), seed=1)
        backward = CropSource(sets, 32, Augmentation(), seed=1, cache_bytes=0)
        other = CropSource(sets, 32, Augmentation(), seed=2)
        crops = [forward[i] for i in range(12)]
        for i in reversed(range(12)):
            np.testing.assert_array_equal(crops[i].image, backward[i].image)
            np.testing.assert_array_equal(crops[i].mask, backward[i].mask)
        assert any((crops[i].image != other[i].image).any() for i in range(12))

    def test_nothing_to_train_on(self):
        with pytest.raises(DatasetError):
            CropSource([], 16, NO_AUGMENTATION, seed=0)
