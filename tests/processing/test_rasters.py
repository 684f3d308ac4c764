"""The final rasters: content, layout, overviews that keep lines, atomic writing, full disks."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from craquemap.processing.class_source import RasterClassSource
from craquemap.processing.ground import Ground
from craquemap.processing.rasters import halved_classes, halved_probabilities, write_rasters
from craquemap.processing.tiling import Window
from craquemap.resunet_core.errors import Cancelled
from craquemap.resunet_core.reporting import SilentReporter

LOCAL = Ground((0.0002, 0, 3, 0, -0.0002, 5), 1.0, 'LOCAL_CS["wall",UNIT["metre",1]]')


class ArraySource:
    """Classes and probabilities held as arrays."""

    def __init__(self, classes, craquelure=None, paint_loss=None, ground=LOCAL):
        self.layers = (classes, craquelure, paint_loss)
        self.height, self.width = classes.shape
        self.ground = ground
        self.has_probabilities = craquelure is not None
        self.largest_read_px = 0

    def read(self, window):
        assert window == window.clipped(self.height, self.width)
        self.largest_read_px = max(self.largest_read_px, window.height * window.width)
        where = window.slices_in(Window(0, 0, self.height, self.width))
        return tuple(None if layer is None else layer[where] for layer in self.layers)


def some_layers(height, width, seed=0):
    rng = np.random.default_rng(seed)
    classes = rng.choice(np.array([0, 0, 0, 1, 2, 255], np.uint8), (height, width))
    likely = rng.integers(0, 255, (2, height, width)).astype(np.uint8)
    likely[:, classes == 255] = 0
    return classes, likely[0], likely[1]


def naive(values, best_of_four):
    """Halve (h, w) pixel by pixel."""
    height, width = values.shape
    result = np.zeros((-(-height // 2), -(-width // 2)), np.uint8)
    for row in range(result.shape[0]):
        for col in range(result.shape[1]):
            result[row, col] = best_of_four(values[2 * row : 2 * row + 2, 2 * col : 2 * col + 2].ravel().tolist())
    return result


def winner(classes):
    return next(c for c in (1, 2, 0, 255) if c in classes)


def largest(probabilities):
    return max((p for p in probabilities if p != 255), default=255)


classes_of_any_size = st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(
    lambda shape: arrays(np.uint8, shape, elements=st.sampled_from([0, 1, 2, 255]))
)


def test_halving_keeps_what_matters_most():
    classes = np.array(
        [[0, 1, 2, 0, 255, 255, 255], [0, 2, 0, 255, 255, 255, 0], [255, 255, 0, 0, 255, 0, 2]], np.uint8
    )
    assert halved_classes(classes).tolist() == [[1, 2, 255, 0], [255, 0, 0, 2]]
    probabilities = np.array([[0, 254, 255], [3, 255, 255], [255, 7, 0]], np.uint8)
    assert halved_probabilities(probabilities).tolist() == [[254, 255], [7, 0]]


@given(classes_of_any_size)
@settings(deadline=None)
def test_halved_classes(classes):
    np.testing.assert_array_equal(halved_classes(classes), naive(classes, winner))


@given(st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(lambda shape: arrays(np.uint8, shape)))
@settings(deadline=None)
def test_halved_probabilities(probabilities):
    np.testing.assert_array_equal(halved_probabilities(probabilities), naive(probabilities, largest))


def test_rasters_hold_what_the_source_gives(tmp_path):
    classes, craquelure, paint_loss = some_layers(2101, 1203)
    source = ArraySource(classes, craquelure, paint_loss)
    write_rasters(source, tmp_path / "deep" / "c.tif", tmp_path / "p.tif", SilentReporter())
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["c.tif", "deep", "p.tif"]
    with rasterio.open(tmp_path / "deep" / "c.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), classes)
        assert (dataset.count, dataset.dtypes, dataset.nodata) == (1, ("uint8",), 255)
        assert dataset.block_shapes == [(512, 512)]
        assert dataset.compression.value == "DEFLATE"
        assert tuple(dataset.transform)[:6] == LOCAL.transform
        assert dataset.crs.to_wkt().startswith('LOCAL_CS["wall"')
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.descriptions == ("class",)
        assert dataset.colormap(1)[1] == (0xC1, 0x12, 0x1F, 255)
        assert dataset.overviews(1) == [2, 4, 8]
    with rasterio.open(tmp_path / "p.tif") as dataset:
        expected = np.where(classes == 255, 255, np.stack([craquelure, paint_loss]))
        np.testing.assert_array_equal(dataset.read(), expected)
        assert dataset.nodatavals == (255, 255)
        assert dataset.descriptions == ("craquelure", "paint_loss")
        assert dataset.overviews(2) == [2, 4, 8]


def test_overviews_are_halved_over_and_over(tmp_path):
    classes, craquelure, paint_loss = some_layers(2101, 1203)
    write_rasters(
        ArraySource(classes, craquelure, paint_loss), tmp_path / "c.tif", tmp_path / "p.tif", SilentReporter()
    )
    likely = np.where(classes == 255, np.uint8(255), np.stack([craquelure, paint_loss]))
    for level in range(3):
        classes, likely = halved_classes(classes), halved_probabilities(likely)
        with rasterio.open(tmp_path / "c.tif", overview_level=level) as dataset:
            np.testing.assert_array_equal(dataset.read(1), classes)
        with rasterio.open(tmp_path / "p.tif", overview_level=level) as dataset:
            np.testing.assert_array_equal(dataset.read(), likely)


def test_a_hairline_stays_whole_on_zooming_out(tmp_path):
    classes = np.zeros((3000, 3000), np.uint8)
    np.fill_diagonal(classes, 1)
    write_rasters(ArraySource(classes), tmp_path / "c.tif", None, SilentReporter())
    with rasterio.open(tmp_path / "c.tif", overview_level=2) as dataset:
        np.testing.assert_array_equal(dataset.read(1), np.eye(375, dtype=np.uint8))


def test_reads_are_small_whatever_the_raster(tmp_path):
    source = ArraySource(np.zeros((2100, 6200), np.uint8))
    write_rasters(source, tmp_path / "c.tif", None, SilentReporter())
    assert source.largest_read_px <= 2048**2


def test_small_rasters_have_no_overviews(tmp_path):
    for shape in ((1, 1), (512, 512), (3, 500)):
        classes = some_layers(*shape)[0]
        write_rasters(ArraySource(classes), tmp_path / "c.tif", tmp_path / "p.tif", SilentReporter())
        with rasterio.open(tmp_path / "c.tif") as dataset:
            np.testing.assert_array_equal(dataset.read(1), classes)
            assert dataset.overviews(1) == []
    assert not (tmp_path / "p.tif").exists()  # the source has no probabilities


def test_same_content_gives_the_same_bytes_and_replaces_what_was_there(tmp_path):
    layers = some_layers(900, 700)
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "c.tif").write_bytes(b"old")
        write_rasters(ArraySource(*layers), tmp_path / folder / "c.tif", tmp_path / folder / "p.tif", SilentReporter())
    for name in ("c.tif", "p.tif"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


@pytest.mark.parametrize(
    "ground",
    [
        Ground((0.0002, 0, 0, 0, -0.0002, 0)),  # from --gsd-mm
        Ground((0.0002, 0.0001, 7, 0.0001, -0.0003, 1 / 3), 1.0, LOCAL.crs_wkt),  # rotated, not square
        Ground((0.01, 0, 500_000.123456789, 0, -0.01, 5_000_000.1), 1.0, "EPSG:32633"),
    ],
)
def test_georeference_is_kept(tmp_path, ground):
    write_rasters(ArraySource(some_layers(40, 50)[0], ground=ground), tmp_path / "c.tif", None, SilentReporter())
    with rasterio.open(tmp_path / "c.tif") as dataset:
        assert tuple(dataset.transform)[:6] == pytest.approx(ground.transform, rel=1e-14)
        assert bool(dataset.crs) == bool(ground.crs_wkt)


def test_cancelling_leaves_what_was_there(tmp_path):
    class Cancelling(SilentReporter):
        calls = 0

        def check_cancelled(self):
            self.calls += 1
            if self.calls == 3:
                raise Cancelled("Cancelled.")

    (tmp_path / "c.tif").write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_rasters(ArraySource(some_layers(2100, 6000)[0]), tmp_path / "c.tif", None, Cancelling())
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("c.tif", b"old")]


def test_remains_of_a_killed_run_are_taken_over(tmp_path):
    (tmp_path / ".c.tif.partial").mkdir()
    (tmp_path / ".c.tif.partial" / "level0.tif").write_bytes(b"half")
    write_rasters(ArraySource(some_layers(40, 50)[0]), tmp_path / "c.tif", None, SilentReporter())
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


FULL = """
import resource, signal, sys
from pathlib import Path
import numpy as np
import importlib.util
spec = importlib.util.spec_from_file_location("t", {this!r})
t = importlib.util.module_from_spec(spec); spec.loader.exec_module(t)
from craquemap.resunet_core.errors import StorageError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
layers = t.some_layers(1500, 1500)
try:
    t.write_rasters(t.ArraySource(*layers), Path({folder!r}) / "c.tif", Path({folder!r}) / "p.tif", t.SilentReporter())
except StorageError as error:
    print("exit", error.exit_code, str(error).replace(chr(10), " "))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
@pytest.mark.parametrize("limit_kb", [100, 1200, 4400, 4700])  # base, overviews, or the assembled file hit the limit
def test_full_disk_is_an_error_of_storage_and_leaves_nothing(tmp_path, limit_kb):
    script = FULL.format(this=__file__, folder=str(tmp_path), limit=limit_kb * 1000)
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("exit 3 "), (done.stdout, done.stderr[-500:])
    left = sorted(p.name for p in tmp_path.iterdir())
    assert left in ([], ["c.tif"])
    if left:
        with rasterio.open(tmp_path / "c.tif") as dataset:
            np.testing.assert_array_equal(dataset.read(1), some_layers(1500, 1500)[0])


def test_written_rasters_are_a_class_source_again(tmp_path):
    layers = some_layers(900, 700)
    write_rasters(ArraySource(*layers), tmp_path / "c.tif", tmp_path / "p.tif", SilentReporter())
    with RasterClassSource(str(tmp_path / "c.tif"), str(tmp_path / "p.tif")) as source:
        for layer, truth in zip(source.read(Window(0, 0, 900, 700)), layers):
            np.testing.assert_array_equal(layer, truth)
