"""Labels of other programs become the mask a person would draw; whatever is wrong is told, all at once."""

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image

from craquemap.resunet_core.coco import decode_segmentation, draw_coco, read_coco
from craquemap.resunet_core.decoding import decode_mask, decode_picture
from craquemap.resunet_core.errors import DatasetError
from craquemap.resunet_core.label_inputs import Problems, labelled_entries, parse_mapping, unique_stems
from craquemap.resunet_core.labelme import draw_mask, read_labelme
from craquemap.resunet_core.manifest import Manifest, PictureRecord, read_manifest
from craquemap.resunet_core.sources import fold_of_sources, parts_of_sources, source_of


def png(array):
    buffer = io.BytesIO()
    Image.fromarray(array).save(buffer, "PNG")
    return buffer.getvalue()


def save(path, array):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)
    return path


def rgb(height=8, width=10, grey=90):
    return np.full((height, width, 3), grey, np.uint8)


def gathered(folder, *labels):
    problems = Problems()
    entries = labelled_entries(folder, parse_mapping(labels), problems)
    masks = {}
    for stem, entry in unique_stems(entries):
        try:
            masks[stem] = entry.draw(decode_picture(entry.image).shape[:2])
        except DatasetError as error:
            problems.add(error)
    return masks, problems.found


class TestLabelMe:
    def test_polygons_linestrips_and_holes_as_a_person_would_draw(self, tmp_path):
        shapes = [
            {"label": "Fehlstelle", "shape_type": "polygon", "points": [[1, 1], [9, 1], [9, 7], [1, 7]], "group_id": 7},
            {"label": "hole", "shape_type": "polygon", "points": [[3, 3], [6, 3], [6, 5], [3, 5]], "group_id": 7},
            {"label": "Riss", "shape_type": "linestrip", "points": [[0, 9], [10, 9], [10, 12]], "description": "2 px"},
            {"label": "ignore", "shape_type": "circle", "points": [[2, 10.5], [3, 10.5]]},
        ]
        (tmp_path / "a.json").write_text(json.dumps({"version": "3.16.7", "shapes": shapes}), encoding="utf-8")
        mapping = parse_mapping(["Riss=craquelure", "fehlstelle=paint_loss"])
        read, _ = read_labelme(tmp_path / "a.json", mapping)
        picture = """
            ............
            .oooooooo...
            .oooooooo...
            .oo...ooo...
            .oo...ooo...
            .oooooooo...
            .oooooooo...
            ............
            ###########.
            ###########.
            .??......##.
            .........##.
        """
        rows = [list(row) for row in picture.split()]
        expected = np.array([[{".": 0, "#": 1, "o": 2, "?": 255}[c] for c in row] for row in rows])
        np.testing.assert_array_equal(draw_mask(read, 12, 12), expected)

    def test_mask_shapes(self, tmp_path):
        pixels = np.array([[1, 0, 1], [0, 1, 1]], np.uint8) * 255
        shape = {"label": "crack", "shape_type": "mask", "points": [[4, 2], [6, 3]]}
        shape["mask"] = base64.b64encode(png(pixels)).decode()
        (tmp_path / "a.json").write_text(json.dumps({"shapes": [shape]}), encoding="utf-8")
        mask = draw_mask(read_labelme(tmp_path / "a.json")[0], 6, 6)
        expected = np.zeros((6, 6))
        expected[2:4, 4:6] = pixels[:, :2] > 0  # what hangs over the edge is cut
        np.testing.assert_array_equal(mask, expected)

    def test_pictures_by_path_beside_or_within(self, tmp_path):
        shape = {"label": "crack", "shape_type": "rectangle", "points": [[0, 0], [2, 2]]}
        save(tmp_path / "a.png", rgb())
        save(tmp_path / "there" / "b b.png", rgb())
        inside = base64.b64encode(png(rgb(5, 6))).decode()
        contents = {
            "x.json": {"imagePath": "a.png"},
            "y.json": {"imagePath": "..\\elsewhere\\a.png"},  # written on Windows
            "z.json": {"imagePath": "lost.png", "imageData": inside},
            "v.json": {"imagePath": "there/b b.png"},
            "w.json": {"imagePath": "lost.png"},
        }
        for name, content in contents.items():
            (tmp_path / name).write_text(json.dumps({**content, "shapes": [shape]}), encoding="utf-8")
        masks, problems = gathered(tmp_path)
        assert {n: m.shape for n, m in masks.items()} == {"a": (8, 10), "a-2": (8, 10), "b b": (8, 10), "z": (5, 6)}
        assert all(m[:2, :2].tolist() == [[1, 1], [1, 1]] and m.sum() == 4 for m in masks.values())
        # a.png itself is labelled by x.json and y.json, so it needs no mask of its own
        assert len(problems) == 1 and "w.json: its picture lost.png is not there" in problems[0]


class TestCoco:
    def coco(self, tmp_path, *segmentations, size=(8, 10), category="crack"):
        save(tmp_path / "images" / "a.png", rgb(*size))
        content = {
            "images": [{"id": 3, "file_name": "a.png", "height": size[0], "width": size[1]}],
            "categories": [{"id": 9, "name": category}],
            "annotations": [
                {"id": i, "image_id": 3, "category_id": 9, "iscrowd": int(isinstance(s, dict)), "segmentation": s}
                for i, s in enumerate(segmentations)
            ],
        }
        path = tmp_path / "labels.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    def test_polygon_with_a_hole(self, tmp_path):
        outer, hole = [1, 1, 9, 1, 9, 7, 1, 7], [3, 3, 3, 5, 6, 5, 6, 3]
        expected = np.zeros((8, 10), bool)
        expected[1:7, 1:9] = True
        same_way = [3, 3, 6, 3, 6, 5, 3, 5]
        np.testing.assert_array_equal(decode_segmentation([outer, same_way], (8, 10), "x"), expected)  # a union
        expected[3:5, 3:6] = False
        np.testing.assert_array_equal(decode_segmentation([outer, hole], (8, 10), "x"), expected)
        np.testing.assert_array_equal(decode_segmentation([hole, outer], (8, 10), "x"), expected)

    @pytest.mark.parametrize("seed", range(6))
    def test_run_lengths_against_pycocotools(self, seed):
        coco = pytest.importorskip("pycocotools.mask")
        rng = np.random.default_rng(seed)
        mask = (rng.random((37, 53)) < rng.choice([0.02, 0.5, 0.97])).astype(np.uint8)
        if seed == 5:
            mask[:] = 1
        compressed = coco.encode(np.asfortranarray(mask))
        compressed["counts"] = compressed["counts"].decode()
        np.testing.assert_array_equal(decode_segmentation(compressed, (37, 53), "x"), mask == 1)
        flat = mask.T.ravel()
        edges = np.flatnonzero(np.diff(flat, prepend=1 - flat[0], append=1 - flat[-1]))
        runs = np.diff(edges).tolist()
        plain = {"size": [37, 53], "counts": runs if flat[0] == 0 else [0, *runs]}
        np.testing.assert_array_equal(decode_segmentation(plain, (37, 53), "x"), mask == 1)

    def test_a_file(self, tmp_path):
        runs = {"size": [8, 10], "counts": [0, 8, 72]}  # the first column, a crowd
        path = self.coco(tmp_path, [[4, 2, 8, 2, 8, 4, 4, 4]], runs)
        expected = np.zeros((8, 10))
        expected[:, 0] = 1
        expected[2:4, 4:8] = 1
        masks, problems = gathered(path)
        assert problems == []
        np.testing.assert_array_equal(masks["a"], expected)
        np.testing.assert_array_equal(gathered(tmp_path)[0]["a"], expected)  # the folder it lies in

    @pytest.mark.parametrize(
        ("segmentation", "words"),
        [
            ({"size": [8, 10], "counts": [3]}, "run lengths of 3 pixels for a picture of 10 x 8"),
            ({"size": [8, 10], "counts": "!"}, "can't be decoded"),
            ([[1, 2, 3, 4]], "less than 3 points"),
            ([], "only a box"),
        ],
    )
    def test_bad_segmentations(self, tmp_path, segmentation, words):
        path = self.coco(tmp_path, segmentation)
        with pytest.raises(DatasetError, match=words):
            draw_coco(read_coco(path, {})[0], "x")

    def test_unknown_categories_and_sizes(self, tmp_path):
        path = self.coco(tmp_path, [[4, 2, 8, 2, 8, 4]], category="moss")
        assert "unknown label 'moss'" in gathered(path)[1][0]
        assert gathered(path, "moss=ignore")[0]["a"].max() == 255
        save(tmp_path / "images" / "a.png", rgb(20, 20))
        assert "stated as 10 x 8, but has 20 x 20" in gathered(path, "moss=ignore")[1][0]


class TestMasks:
    def test_values_and_colours_by_mapping(self, tmp_path):
        values = np.array([[0, 128, 255]], np.uint8)
        path = save(tmp_path / "m.png", values)
        np.testing.assert_array_equal(decode_mask(path, parse_mapping(["128=crack", "255=loss"])), [[0, 1, 2]])
        colours = np.array([[[0, 0, 0], [255, 0, 0], [0, 0, 255]]], np.uint8)
        path = save(tmp_path / "c.png", colours)
        pairs = ["#000000=background", "#FF0000=craquelure", "#0000ff=ignore"]
        np.testing.assert_array_equal(decode_mask(path, parse_mapping(pairs)), [[0, 1, 255]])
        with pytest.raises(DatasetError, match="holds colours, #0000ff"):
            decode_mask(path, parse_mapping(pairs[:2]))

    def test_indices_of_a_palette_are_taken(self, tmp_path):
        image = Image.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
        image.putpalette([0, 0, 0, 255, 0, 0, 0, 0, 255])
        image.save(tmp_path / "p.png")
        np.testing.assert_array_equal(decode_mask(tmp_path / "p.png"), [[0, 1, 2]])

    @pytest.mark.parametrize("text", ["Riss", "=craquelure", "Riss=moss", "Riss="])
    def test_bad_mappings(self, text):
        with pytest.raises(DatasetError):
            parse_mapping([text])

    def test_all_problems_at_once(self, tmp_path):
        good = np.zeros((8, 10), np.uint8)
        for name in ("good", "black_white", "values", "jpeg", "none", "colours"):
            save(tmp_path / "images" / f"{name}.png", rgb())
        save(tmp_path / "masks" / "good.png", good)
        save(tmp_path / "masks" / "black_white.png", good + np.uint8([[0, 255] * 5]))
        save(tmp_path / "masks" / "values.png", good + np.uint8(7))
        save(tmp_path / "masks" / "jpeg.jpg", good)
        save(tmp_path / "masks" / "colours.png", rgb())
        save(tmp_path / "masks" / "lonely.png", good)
        masks, problems = gathered(tmp_path)
        assert list(masks) == ["good"]
        told = "\n".join(problems)
        assert len(problems) == 6
        for words in ("black_white.png holds only 0 and 255", "values.png holds the value 7", "jpeg.jpg is a JPEG",
                      "none.png has neither", "colours.png is no 8-bit", "lonely.png has no picture"):  # fmt: skip
            assert words in told
        gather = Problems()
        for text in problems:
            gather.add(DatasetError(text))
        with pytest.raises(DatasetError, match=r"6 problems\.\n  1\. "):
            gather.raise_any("Labels")


@pytest.mark.parametrize(
    ("stem", "source"),
    [
        ("house1__0_512", "house1"), ("wall12_x3_y4", "wall12"), ("wall_12_r003_c014", "wall_12"),
        ("wall-row3-col4", "wall"), ("wall_tile_x0_y512", "wall"), ("house", "house"), ("house_3_4", "house_3_4"),
        ("synthetic_11_00001", "synthetic_11_00001"), ("__x", "__x"), ("box_y2", "box_y2"),
    ],
)  # fmt: skip
def test_source_images_by_name(stem, source):
    assert source_of(stem) == source


def test_folds_and_parts_are_by_source_even_and_repeatable():
    names = [f"s{i // 3}" for i in range(60)]  # 20 sources
    folds = fold_of_sources(names, 5, seed=1)
    assert sorted(folds.values()) == sorted(list(range(5)) * 4)
    assert folds == fold_of_sources(names[::-1], 5, seed=1) != fold_of_sources(names, 5, seed=2)
    parts = parts_of_sources(names, {"validation": 0.2, "test": 0.1}, seed=0)
    counts = {p: list(parts.values()).count(p) for p in ("train", "validation", "test")}
    assert counts == {"train": 14, "validation": 4, "test": 2}
    assert set(parts_of_sources(["a"], {"validation": 0.5}, 0).values()) == {"train"}


def test_manifest_round_trip(tmp_path):
    record = PictureRecord("b1", "test", 0.5, "m.tif", (0, 512, 64, 64))
    manifest = Manifest(("craquelure",), "a church", "CC0", {"p": record, "q": PictureRecord()})
    manifest.write(tmp_path)
    assert read_manifest(tmp_path) == manifest
    assert read_manifest(tmp_path / "nowhere") == Manifest()
    (tmp_path / "dataset.json").write_text('{"pictures": {"p": {"part": "exam"}}}', encoding="utf-8")
    with pytest.raises(DatasetError, match="exam"):
        read_manifest(tmp_path)
