"""Synthetic façade mosaics: georeference, validity and exact totals."""

import json

import numpy as np
import pytest
import rasterio
from scipy.ndimage import label

from craquemap.processing.synthesis_mosaic import MAX_PX, synthesize
from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.options import SynthesizeOptions
from craquemap.resunet_core.reporting import SilentReporter


def options(output, **changes):
    values = {"mosaic": True, "width_px": 480, "height_px": 300, "gsd_mm": 0.5, "seed": 3}
    return SynthesizeOptions(**{"output": str(output)} | values | changes)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mosaic")
    return folder, synthesize(options(folder / "wall.tif"), SilentReporter())


def test_three_files_and_nothing_else(made):
    folder, result = made
    assert sorted(p.name for p in folder.iterdir()) == ["wall.tif", "wall_truth.json", "wall_truth.tif"]
    assert result["outputs"] == {
        "mosaic": str(folder / "wall.tif"),
        "classes": str(folder / "wall_truth.tif"),
        "truth": str(folder / "wall_truth.json"),
    }
    assert json.loads((folder / "wall_truth.json").read_text()) == result["quantities"]


def test_the_mosaic_is_in_metres_of_a_local_plane_with_a_mask(made):
    folder, _ = made
    with rasterio.open(folder / "wall.tif") as mosaic, rasterio.open(folder / "wall_truth.tif") as classes:
        assert mosaic.transform[:6] == pytest.approx((0.0005, 0, 0, 0, -0.0005, 0.15))
        assert mosaic.crs.to_wkt().startswith("LOCAL_CS")
        assert 'UNIT["metre",1' in mosaic.crs.to_wkt()
        assert (mosaic.count, classes.count, classes.nodata) == (3, 1, 255)
        np.testing.assert_array_equal(mosaic.dataset_mask() > 0, classes.read(1) != 255)
        assert mosaic.dataset_mask()[200, 120] == 0  # the left opening
        assert classes.transform == mosaic.transform


def test_totals_are_those_of_the_class_raster(made):
    folder, result = made
    totals, pixel_m2 = result["quantities"], 0.0005**2
    with rasterio.open(folder / "wall_truth.tif") as dataset:
        classes = dataset.read(1)
    assert totals["valid_area_m2"] == pytest.approx((classes != 255).sum() * pixel_m2)
    assert totals["craquelure_area_m2"] == pytest.approx((classes == 1).sum() * pixel_m2)
    assert totals["paint_loss_area_m2"] == pytest.approx((classes == 2).sum() * pixel_m2)
    assert totals["paint_loss_count"] == label(classes == 2)[1] > 0
    labels, count = label(classes == 0)
    islands = 0
    for index in range(1, count + 1):  # grown by one pixel, an island meets neither nodata nor the border
        part = np.pad(labels == index, 1)
        grown = part.copy()
        grown[1:] |= part[:-1]
        grown[:-1] |= part[1:]
        grown[:, 1:] |= part[:, :-1]
        grown[:, :-1] |= part[:, 1:]
        islands += not (grown & (np.pad(classes, 1, constant_values=255) == 255)).any()
    assert totals["islands_count"] == islands
    length_m, width_mm = totals["craquelure_length_m"], totals["craquelure_width_mean_mm"]
    assert totals["craquelure_area_m2"] == pytest.approx(length_m * width_mm / 1000, rel=0.3)


def test_lossless_mosaics_carry_alpha_and_the_same_truth(made, tmp_path):
    folder, result = made
    again = synthesize(options(tmp_path / "folder", jpeg_quality=100), SilentReporter())
    assert again["quantities"] == result["quantities"]
    assert again["outputs"]["mosaic"] == str(tmp_path / "folder" / "facade.tif")
    with rasterio.open(tmp_path / "folder" / "facade.tif") as exact, rasterio.open(folder / "wall.tif") as lossy:
        assert [i.name for i in exact.colorinterp] == ["red", "green", "blue", "alpha"]
        seen = exact.read(4) > 0
        difference = np.abs(exact.read([1, 2, 3]).astype(int) - lossy.read())[:, seen]
        assert 0 < difference.mean() < 8


def test_existing_files_are_refused_unless_asked(made):
    folder, _ = made
    before = (folder / "wall.tif").read_bytes()
    with pytest.raises(OptionError, match="exists already"):
        synthesize(options(folder / "wall.tif"), SilentReporter())
    synthesize(options(folder / "wall.tif", overwrite=True), SilentReporter())
    assert (folder / "wall.tif").read_bytes() == before  # the same seed, the same bytes


def test_a_mosaic_too_large_to_paint_in_one_piece_is_refused(tmp_path):
    with pytest.raises(OptionError, match="million pixels"):
        synthesize(options(tmp_path / "big.tif", width_px=MAX_PX // 300, height_px=301), SilentReporter())
    assert list(tmp_path.iterdir()) == []
