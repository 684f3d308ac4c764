"""Synthetic samples and data sets: truth and picture agree, a seed fixes every byte, nothing half-written stays."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from scipy.ndimage import maximum_filter

from craquemap.resunet_core.errors import Cancelled, DatasetError, OptionError
from craquemap.resunet_core.options import SynthesizeOptions
from craquemap.resunet_core.reporting import SilentReporter
from craquemap.resunet_core.synthesis import Sample, paint_sample, synthesize_dataset
from craquemap.resunet_core.synthesis.dataset import truth
from craquemap.resunet_core.synthesis.facade_painting import facade_surface

SIZE = 160


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    photograph = np.random.default_rng(1).integers(0, 255, (90, 120, 3), dtype=np.uint8)  # smaller than a sample
    return [paint_sample(np.random.default_rng(i), SIZE, [photograph]) for i in range(40)]


def test_shapes_and_types(samples):
    for sample in samples:
        assert (sample.image.shape, sample.image.dtype) == ((SIZE, SIZE, 3), np.uint8)
        assert (sample.mask.shape, sample.mask.dtype) == ((SIZE, SIZE), np.uint8)
        assert (sample.coverage.shape, sample.coverage.dtype) == ((SIZE, SIZE), np.float32)
        assert set(np.unique(sample.mask)) <= {0, 1, 2}


def test_mask_coverage_and_centre_lines_tell_the_same(samples):
    for sample in samples:
        assert (sample.coverage[sample.mask == 2] == 0).all()
        assert (sample.mask[sample.coverage > 0.75] == 1).all()
        assert (sample.coverage[sample.mask == 1] > 0.1).all()
        if len(sample.lines):
            at = np.floor(0.5 * (sample.lines.points[1:] + sample.lines.points[:-1])).astype(int)
            inner = np.ones(len(at), bool)
            inner[sample.lines.offsets[1:-1] - 1] = False
            near = maximum_filter(sample.mask == 1, 3)  # a hairline may cut the corner of a pixel it doesn't mark
            assert near[at[inner, 1].clip(0, SIZE - 1), at[inner, 0].clip(0, SIZE - 1)].mean() > 0.995
        else:
            assert not (sample.mask == 1).any()


def test_area_of_the_mask_follows_length_times_width(samples):
    for sample in samples:
        length, width = sample.lines.length_px(), sample.lines.mean_width_px()
        if length > 300 and width > 1.5:
            assert (sample.mask == 1).sum() == pytest.approx(length * width, rel=0.3)


def test_pictures_without_damage_with_one_and_with_both_occur(samples):
    kinds = {((s.mask == 1).any(), (s.mask == 2).any()) for s in samples}
    assert kinds == {(False, False), (False, True), (True, False), (True, True)}


def test_pieces_of_facades_have_ornament_and_colours_of_their_own():
    pieces = [facade_surface(np.random.default_rng(i), (96, 130)) for i in range(4)]
    for piece in pieces:
        assert (piece.shape, piece.dtype) == ((96, 130, 3), np.float32)
        assert piece.min() >= 0 and piece.max() <= 255 and piece.std() > 4
    assert len({tuple(piece.mean((0, 1)).round()) for piece in pieces}) == 4
    np.testing.assert_array_equal(pieces[0], facade_surface(np.random.default_rng(0), (96, 130)))


def test_the_same_seed_gives_the_same_bytes():
    first, second = (paint_sample(np.random.default_rng(11), SIZE) for _ in range(2))
    assert first.image.tobytes() == second.image.tobytes()
    assert first.mask.tobytes() == second.mask.tobytes()
    assert paint_sample(np.random.default_rng(12), SIZE).image.tobytes() != first.image.tobytes()


def test_truth_counts_pixels_and_lengths(samples):
    sample = next(s for s in samples if len(s.lines) > 3 and (s.mask == 2).any())
    record = json.loads(json.dumps(truth(sample)))
    assert record["craquelure_area_px"] == int((sample.mask == 1).sum())
    assert record["paint_loss_area_px"] == int((sample.mask == 2).sum())
    assert sum(piece["length_px"] for piece in record["lines"]) == pytest.approx(
        record["craquelure_length_px"], abs=0.1
    )
    for piece in record["lines"]:
        assert len(piece["points"]) == len(piece["widths_px"]) >= 2


def options(folder: Path, **changes) -> SynthesizeOptions:
    return SynthesizeOptions(**{"output": str(folder), "count": 3, "size_px": 96, "seed": 4} | changes)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_data_set_has_pictures_masks_and_truth_of_equal_names(tmp_path):
    result = synthesize_dataset(options(tmp_path / "set"), SilentReporter())
    names = {kind: sorted(p.stem for p in (tmp_path / "set" / kind).iterdir()) for kind in ("images", "masks", "truth")}
    assert len(names["images"]) == 3
    assert names["images"] == names["masks"] == names["truth"]
    assert result["outputs"] == {"dataset": str(tmp_path / "set")}
    masks = [np.asarray(Image.open(p)) for p in (tmp_path / "set" / "masks").iterdir()]
    assert result["quantities"]["craquelure_area_px"] == sum(int((m == 1).sum()) for m in masks)
    assert [p.name for p in tmp_path.iterdir()] == ["set"]


def test_pictures_depend_on_seed_and_number_only(tmp_path):
    synthesize_dataset(options(tmp_path / "three"), SilentReporter())
    synthesize_dataset(options(tmp_path / "two", count=2), SilentReporter())
    three, two = contents(tmp_path / "three"), contents(tmp_path / "two")
    assert len(two) == 6
    assert two.items() <= three.items()


def test_photographs_are_read_from_folders(tmp_path):
    photographs = tmp_path / "photographs"
    photographs.mkdir()
    Image.new("RGB", (200, 150), (90, 120, 60)).save(photographs / "green.png")
    plain = options(tmp_path / "a", count=6)
    with_photographs = options(tmp_path / "b", count=6, backgrounds=str(photographs), textures=str(photographs))
    synthesize_dataset(plain, SilentReporter())
    synthesize_dataset(with_photographs, SilentReporter())
    assert contents(tmp_path / "a") != contents(tmp_path / "b")
    with pytest.raises(DatasetError, match="holds no pictures"):
        synthesize_dataset(options(tmp_path / "c", backgrounds=str(tmp_path / "missing")), SilentReporter())
    assert not (tmp_path / "c").exists()


def test_an_existing_output_is_refused_and_replaced_only_when_asked(tmp_path):
    target = tmp_path / "set"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(OptionError, match="exists already"):
        synthesize_dataset(options(target), SilentReporter())
    assert (target / "mine.txt").read_text() == "keep"
    synthesize_dataset(options(target, count=1, overwrite=True), SilentReporter())
    assert sorted(p.name for p in target.iterdir()) == ["images", "masks", "truth"]


def test_cancelling_leaves_nothing_behind(tmp_path):
    class Impatient(SilentReporter):
        def check_cancelled(self) -> None:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        synthesize_dataset(options(tmp_path / "set"), Impatient())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_painting_is_fast_enough_for_training():
    """At least 0.4 megapixels a second of processor time, half of what one idle core was measured to need."""
    import time

    paint_sample(np.random.default_rng(0), 512)
    start = time.process_time()
    for i in range(6):
        paint_sample(np.random.default_rng(i), 512)
    assert 6 * 512 * 512 / 1e6 / (time.process_time() - start) > 0.4
