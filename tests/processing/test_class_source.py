"""Class rasters from anywhere as a source for the vectoriser."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine

from craquemap.processing.blocks import Thresholds
from craquemap.processing.class_source import RasterClassSource
from craquemap.processing.tiling import Window
from craquemap.resunet_core.errors import OptionError, RasterError

LOCAL_WKT = 'LOCAL_CS["wall",UNIT["metre",1]]'


TRANSFORM = Affine(0.0005, 0, 10, 0, -0.0005, 20)


def write(path, bands, crs=LOCAL_WKT, mask=None, **profile):
    bands = np.asarray(bands)
    layout = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(path, "w", dtype=bands.dtype, crs=crs, transform=TRANSFORM, **layout, **profile) as dataset,
    ):
        dataset.write(bands)
        if mask is not None:
            dataset.write_mask(mask)
    return str(path)


def classes_of(height=30, width=40, seed=0):
    return np.random.default_rng(seed).choice(np.array([0, 1, 2, 255], np.uint8), (height, width))


def test_classes_alone(tmp_path):
    classes = classes_of()
    with RasterClassSource(write(tmp_path / "c.tif", classes[None], nodata=255)) as source:
        assert not source.has_probabilities
        assert (source.height, source.width) == (30, 40)
        assert source.ground.gsd_mm == pytest.approx(0.5)
        found, craquelure, paint_loss = source.read(Window(-3, -4, 40, 50))
        assert craquelure is None
        assert paint_loss is None
        np.testing.assert_array_equal(found, np.pad(classes, ((3, 7), (4, 6)), constant_values=255))
        outside, _, _ = source.read(Window(100, 100, 5, 6))
        assert outside.tolist() == [[255] * 6] * 5


def test_probabilities_are_zero_where_nothing_was_surveyed(tmp_path):
    classes = classes_of()
    likely = np.random.default_rng(1).integers(0, 256, (2, 30, 40)).astype(np.uint8)
    paths = write(tmp_path / "c.tif", classes[None]), write(tmp_path / "p.tif", likely, nodata=255)
    with RasterClassSource(*paths) as source:
        assert source.has_probabilities
        found = source.read(Window(-3, -4, 40, 50))
    for layer, truth in zip(found[1:], likely):
        expected = np.where((classes == 255) | (truth == 255), 0, truth)
        np.testing.assert_array_equal(layer, np.pad(expected, ((3, 7), (4, 6))))
    np.testing.assert_array_equal(found[0][3:33, 4:44], classes)


def test_thresholds_decide_anew(tmp_path):
    classes = np.array([[[0, 0, 0, 1, 255]]], np.uint8)
    likely = np.array([[[100, 200, 10, 10, 254]], [[50, 10, 120, 10, 0]]], np.uint8)
    paths = write(tmp_path / "c.tif", classes), write(tmp_path / "p.tif", likely)
    with RasterClassSource(*paths, Thresholds(0.5, 0.4)) as source:
        assert source.read(Window(0, 0, 1, 5))[0].tolist() == [[0, 1, 2, 0, 255]]
    with RasterClassSource(paths[0], None, Thresholds(0.5, 0.4)) as source:
        assert source.read(Window(0, 0, 1, 5))[0].tolist() == classes[0].tolist()


def test_mask_of_the_class_raster_is_not_surveyed(tmp_path):
    mask = np.full((30, 40), 255, np.uint8)
    mask[4:9, 5:20] = 0
    with RasterClassSource(write(tmp_path / "c.tif", np.ones((1, 30, 40), np.uint8), mask=mask)) as source:
        np.testing.assert_array_equal(source.read(Window(0, 0, 30, 40))[0], np.where(mask > 0, 1, 255))


def test_unknown_classes_are_refused_with_value_and_place(tmp_path):
    classes = classes_of()
    classes[17, 23] = 7
    with RasterClassSource(write(tmp_path / "c.tif", classes[None])) as source:
        source.read(Window(0, 0, 17, 40))
        with pytest.raises(RasterError, match=r"c.tif has the value 7 at row 17, column 23.*0 background") as raised:
            source.read(Window(10, 20, 15, 15))
    assert raised.value.exit_code == 2


@pytest.mark.parametrize(
    ("bands", "words"),
    [
        (np.zeros((1, 5, 5), np.float32), r"1 bands of float32.*Expected 1 band of uint8"),
        (np.zeros((1, 5, 5), np.int16), r"1 bands of int16"),
        (np.zeros((3, 5, 5), np.uint8), r"3 bands of uint8"),
    ],
)
def test_other_bands_and_dtypes_are_refused(tmp_path, bands, words):
    with pytest.raises(RasterError, match=words):
        RasterClassSource(write(tmp_path / "c.tif", bands))
    good = write(tmp_path / "good.tif", np.zeros((1, 5, 5), np.uint8))
    with pytest.raises(RasterError, match=r"Expected 2 bands of uint8"):
        RasterClassSource(good, str(tmp_path / "c.tif"))


def test_sizes_must_match(tmp_path):
    paths = (
        write(tmp_path / "c.tif", np.zeros((1, 5, 6), np.uint8)),
        write(tmp_path / "p.tif", np.zeros((2, 5, 7), np.uint8)),
    )
    with pytest.raises(RasterError, match=r"7 x 5 px, the classes 6 x 5"):
        RasterClassSource(*paths)


def test_scale_is_read_as_for_mosaics(tmp_path):
    path = write(tmp_path / "c.tif", np.zeros((1, 5, 6), np.uint8), crs="EPSG:4326")
    with pytest.raises(RasterError, match="--gsd-mm"):
        RasterClassSource(path)
    with RasterClassSource(path, gsd_mm=0.3) as source:
        assert source.ground.gsd_mm == pytest.approx(0.3)
    metric = write(tmp_path / "m.tif", np.zeros((1, 5, 6), np.uint8))
    with pytest.raises(OptionError, match=r"--gsd-mm is 0.3 mm"):
        RasterClassSource(metric, gsd_mm=0.3)
    with pytest.raises(RasterError, match="no file"):
        RasterClassSource(str(tmp_path / "none.tif"))
