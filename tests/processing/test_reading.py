"""What is shown of a mosaic: chosen bands, stated ranges, odd files, other pixel sizes without seams."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from jobs import write_raster
from rasterio.enums import ColorInterp
from tiny_model import save_tiny_model

from craquemap.processing.georeference import check_gsd
from craquemap.processing.ground import Ground
from craquemap.processing.mapping import run_map, run_segment
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.options import MapOptions, SegmentOptions
from craquemap.processing.reading import Reading
from craquemap.processing.resampling import ResampledGrid
from craquemap.processing.run_table import read_run
from craquemap.processing.tiling import Window
from craquemap.resunet_core.errors import Cancelled, OptionError, RasterError
from craquemap.resunet_core.reporting import SilentReporter


def noise(*shape, high=256, dtype=np.uint8, seed=0):
    return np.random.default_rng(seed).integers(0, high, shape).astype(dtype)


def read_all(path, **reading):
    with open_mosaic(str(path), reading=Reading(**reading)) as mosaic:
        return *mosaic.read(Window(0, 0, mosaic.height, mosaic.width)), mosaic.scaling


# Bands


def test_bands_are_those_the_user_names(tmp_path):
    bands = noise(5, 20, 30)
    path = write_raster(tmp_path / "a.tif", bands, photometric="minisblack")
    np.testing.assert_array_equal(read_all(path, bands=(5, 3, 1))[0], bands[[4, 2, 0]].transpose(1, 2, 0))
    np.testing.assert_array_equal(read_all(path, bands=(2,))[0][..., 1], bands[1])
    with pytest.raises(OptionError, match=r"--bands names band 6, but a.tif has 5"):
        read_all(path, bands=(6, 1, 2))
    with pytest.raises(RasterError, match="--bands 1,2,3"):
        read_all(path)


def test_opacity_counts_beside_chosen_bands_unless_it_is_one_of_them(tmp_path):
    bands = noise(4, 20, 30)
    bands[3] = 255
    bands[3, :5] = 0
    path = write_raster(tmp_path / "a.tif", bands, photometric="RGB", alpha="YES")
    assert not read_all(path, bands=(1,))[1][:5].any()
    assert read_all(path, bands=(4,))[1].all()


@pytest.mark.parametrize("text", ["0", "1,2", "1,2,3,4", "a", "1,,2", "-1"])
def test_bands_are_one_or_three_numbers(text):
    with pytest.raises(OptionError, match="--bands"):
        MapOptions(mosaic="m", output="o.gpkg", bands=text)


def test_inks_are_converted_and_lab_is_refused(tmp_path):
    inks = np.zeros((4, 20, 30), np.uint8)
    inks[0], inks[3] = 200, 30
    rgb, valid, _ = read_all(write_raster(tmp_path / "a.tif", inks, photometric="CMYK"))
    assert valid.all()
    np.testing.assert_allclose(rgb[5, 5], [(255 - 200) * 225 / 255, 225, 225], atol=1)
    path = write_raster(tmp_path / "b.tif", noise(3, 20, 30), photometric="CIELAB")
    with pytest.raises(RasterError, match=r"LAB.*Expected grey or RGB"):
        read_all(path)


def test_hue_and_saturation_are_not_taken_for_red_and_green(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30), photometric="minisblack")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.hue, ColorInterp.saturation, ColorInterp.lightness)
    with pytest.raises(RasterError, match="hue, saturation, lightness"):
        read_all(path)


# Ranges


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
def test_a_stated_range_becomes_black_to_white(tmp_path, dtype):
    bands = noise(3, 20, 30, high=200, dtype=dtype)
    rgb, _, scaling = read_all(write_raster(tmp_path / "a.tif", bands), black_value=20, white_value=122)
    np.testing.assert_array_equal(rgb, np.clip(np.rint((bands.astype(float) - 20) * 2.5), 0, 255).transpose(1, 2, 0))
    assert str(scaling) == "20 to 122 become 0 to 255"


def test_of_a_range_one_end_may_be_stated_and_the_share_cut_off(tmp_path):
    bands = noise(3, 60, 70, high=4000, dtype=np.uint16)
    path = write_raster(tmp_path / "a.tif", bands)
    scaling = read_all(path, black_value=0, clip_percent=10)[2]
    assert (scaling.low, scaling.high) == (0, pytest.approx(np.percentile(bands, 90)))
    scaling = read_all(path, clip_percent=0)[2]
    assert (scaling.low, scaling.high) == (bands.min(), bands.max())
    with pytest.raises(OptionError, match="white above the black"):
        MapOptions(mosaic="m", output="o.gpkg", black_value=5, white_value=5)


def test_percentiles_come_from_an_overview_which_sees_what_samples_miss(tmp_path):
    bands = np.full((1, 4096, 4096), 1000, np.uint16)
    bands[0, 300:380] = 9000  # between the sampled places: rows 0-255, 549-804, …
    path = write_raster(tmp_path / "a.tif", bands)
    assert read_all(path)[2].high == 1001
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8])
    assert (read_all(path)[2].low, read_all(path)[2].high) == (1000, 9000)


def test_few_bits_are_spread_and_a_single_one_is_refused(tmp_path):
    bands = noise(3, 20, 30, high=16)
    rgb, _, _ = read_all(write_raster(tmp_path / "a.tif", bands, nbits=4))
    np.testing.assert_array_equal(rgb, bands.transpose(1, 2, 0) * 17)
    with pytest.raises(RasterError, match="1 bit a pixel"):
        read_all(write_raster(tmp_path / "b.tif", bands[:1] % 2, nbits=1))


def test_the_run_table_states_the_range(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 100, 120, high=4000, dtype=np.uint16))
    model = save_tiny_model(tmp_path / "m")
    options = {"mosaic": str(path), "model": model, "black_value": 100, "white_value": 3000}
    run_map(MapOptions(**options, output=str(tmp_path / "o.gpkg")), SilentReporter())
    assert read_run(tmp_path / "o.gpkg")["mosaic_scaling"] == "100 to 3000 become 0 to 255"


# Validity


def test_masks_of_single_bands_make_invalid_where_all_have_none(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30, high=200) + np.uint8(1))
    masks = np.full((3, 20, 30), 255, np.uint8)
    masks[:, :4] = 0
    masks[0, :9] = 0
    write_raster(tmp_path / "masks.tif", masks)
    with rasterio.open(path) as dataset:
        wkt, transform = dataset.crs.to_wkt(), ", ".join(map(str, dataset.transform.to_gdal()))
    layers = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp>'
        f'<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource>'
        f'<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">masks.tif</SourceFilename>'
        f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand></MaskBand></VRTRasterBand>"
        for band, colour in ((1, "Red"), (2, "Green"), (3, "Blue"))
    )
    vrt = tmp_path / "a.vrt"
    vrt.write_text(
        f'<VRTDataset rasterXSize="30" rasterYSize="20"><SRS>{wkt.replace(chr(34), "&quot;")}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{layers}</VRTDataset>"
    )
    valid = read_all(vrt)[1]
    assert not valid[:4].any()
    assert valid[4:].all()


# Other pixel sizes

SQUARE = Ground((0.0005, 0, 10, 0, -0.0005, 20))


@given(
    st.integers(1, 60), st.integers(1, 60), st.integers(1, 60), st.integers(1, 60), st.integers(0, 2**32 - 1),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_every_window_of_a_resampled_grid_is_a_part_of_the_whole(height, width, new_height, new_width, seed):
    grid = ResampledGrid(height, width, new_height, new_width)
    rng = np.random.default_rng(seed)
    picture, valid = rng.integers(0, 256, (height, width, 3), np.uint8), rng.random((height, width)) < 0.7

    def part(window):
        inner = grid.native_window(window).clipped(height, width)
        assert inner == grid.native_window(window)
        rows, cols = inner.slices_in(Window(0, 0, height, width))
        return grid.resample(picture[rows, cols], valid[rows, cols], window)

    whole, all_valid = part(Window(0, 0, new_height, new_width))
    row, col = int(rng.integers(0, new_height)), int(rng.integers(0, new_width))
    window = Window(row, col, int(rng.integers(1, new_height - row + 1)), int(rng.integers(1, new_width - col + 1)))
    some, some_valid = part(window)
    rows, cols = window.slices_in(Window(0, 0, new_height, new_width))
    np.testing.assert_array_equal(some, whole[rows, cols])
    np.testing.assert_array_equal(some_valid, all_valid[rows, cols])


@pytest.mark.parametrize(("height", "new"), [(40, 20), (40, 13), (41, 40), (7, 1)])
def test_coarser_pixels_are_means_of_the_area_they_cover(height, new):
    picture = noise(height, 24, 3)
    grid = ResampledGrid(height, 24, new, 24)
    found, valid = grid.resample(picture, np.ones((height, 24), bool), Window(0, 0, new, 24))
    fine = np.repeat(picture, new, axis=0).reshape(new, height, 24, 3).astype(float)  # new × height rows, whole shares
    np.testing.assert_array_equal(found, np.floor(fine.mean(axis=1) + 0.5))
    assert valid.all()


def test_finer_pixels_lie_on_the_line_between_their_neighbours():
    ramp = np.broadcast_to(np.arange(0, 200, 20, np.uint8)[:, None, None], (10, 4, 3))
    found, _ = ResampledGrid(10, 4, 40, 4).resample(ramp, np.ones((10, 4), bool), Window(0, 0, 40, 4))
    centres = (np.arange(40) + 0.5) / 4 - 0.5
    np.testing.assert_allclose(found[:, 0, 0], np.clip(centres * 20, 0, 180), atol=0.51)


def test_only_valid_pixels_count_and_half_of_them_are_enough():
    picture = np.full((4, 4, 3), 100, np.uint8)
    valid = np.ones((4, 4), bool)
    valid[0, :2] = False
    valid[2:, :2] = [[True, False], [False, False]]
    picture[~valid] = 0
    found, ok = ResampledGrid(4, 4, 2, 2).resample(picture, valid, Window(0, 0, 2, 2))
    assert ok.tolist() == [[True, True], [False, True]]
    assert (found == 100).all()


def test_the_grid_covers_the_same_ground_with_pixels_of_the_wanted_size():
    grid = ResampledGrid.at_gsd(Ground((0.0002, 0, 10, 0, -0.0003, 20)), 1000, 1500, 0.5)
    ground = grid.ground_of(Ground((0.0002, 0, 10, 0, -0.0003, 20)))
    assert (grid.height, grid.width) == (600, 600)
    assert (ground.gsd_x_mm, ground.gsd_y_mm) == (pytest.approx(0.5), pytest.approx(0.5))
    corners = np.array([[0, 0], [600, 600]], float)
    np.testing.assert_allclose(ground.to_world(corners), [[10, 20], [10.3, 19.7]])
    with pytest.raises(OptionError, match="at most 16 times"):
        ResampledGrid.at_gsd(SQUARE, 100, 100, 20.0)


@pytest.fixture(scope="module")
def wall(tmp_path_factory):
    """A wall with two cracks 4 px wide, and the tiny model."""
    folder = tmp_path_factory.mktemp("wall")
    y, x = np.mgrid[:500, :700]
    dark = (np.abs(y - 250 - 0.3 * (x - 350)) < 3) | (np.abs(x - 200) < 3)
    rgb = np.where(dark, 40, 200 + noise(500, 700, high=20)).astype(np.uint8)
    path = write_raster(folder / "wall.tif", np.stack([rgb] * 3))
    return {"mosaic": str(path), "model": save_tiny_model(folder / "m")}


def test_resampled_rasters_are_the_same_bytes_whatever_the_tile_size(wall, tmp_path):
    found = set()
    for tile_size in (64, 200, 5000):
        output = tmp_path / f"{tile_size}.tif"
        options = SegmentOptions(**wall, output=str(output), tile_size=tile_size, resample_to_gsd=0.83)
        run_segment(options, SilentReporter())
        found.add(output.read_bytes())
    assert len(found) == 1
    with rasterio.open(output) as dataset, rasterio.open(wall["mosaic"]) as mosaic:
        assert dataset.shape == (round(500 * 0.5 / 0.83), round(700 * 0.5 / 0.83))
        assert dataset.bounds == pytest.approx(mosaic.bounds)
        assert dataset.crs == mosaic.crs


def test_lengths_stay_what_they_are_on_the_ground(wall, tmp_path):
    lengths = {}
    for gsd in (None, 0.8, 0.4):
        options = MapOptions(**wall, output=str(tmp_path / f"{gsd}.gpkg"), resample_to_gsd=gsd)
        quantities = run_map(options, SilentReporter()).quantities
        lengths[gsd] = quantities["craquelure_length_m"]
        assert quantities["gsd_mm"] == pytest.approx(gsd or 0.5, rel=0.01)
        assert quantities["valid_area_m2"] == pytest.approx(0.25 * 0.35, rel=1e-6)
    assert lengths[None] == pytest.approx(0.25 + 0.35 * np.hypot(1, 0.3), rel=0.02)
    assert [lengths[0.8], lengths[0.4]] == pytest.approx([lengths[None]] * 2, rel=0.01)


def test_oblong_pixels_are_warned_about():
    heard = []

    class Card:
        name, gsd_min_mm, gsd_max_mm = "m", None, None

    class Ear(SilentReporter):
        def message(self, text, level="info"):
            heard.append((level, text))

    check_gsd(Ground((0.0002, 0, 0, 0, -0.0003, 0)), Card, Ear())
    check_gsd(Ground((0.0002, 0, 0, 0, -0.000205, 0)), Card, Ear())
    assert [level for level, _ in heard] == ["warning"]
    assert "0.2 mm wide and 0.3 mm high" in heard[0][1]


# Damage


class Heard(SilentReporter):
    def __init__(self):
        self.steps, self.texts = [], []

    def progress(self, stage, done, total, unit="block"):
        self.steps.append((stage, done))

    def message(self, text, level="info"):
        self.texts.append(text)


def segmented(wall, mosaic, output, heard=None):
    options = {**wall, "mosaic": str(mosaic), "tile_size": 64, "output": str(output)}
    run_segment(SegmentOptions(**options), heard or SilentReporter())
    return output.read_bytes()


class Stop(Heard):
    def check_cancelled(self):
        if len(self.steps) > 10:
            raise Cancelled("Cancelled.")


def test_a_damaged_or_vanished_mosaic_is_exit_2_and_what_was_finished_stays(wall, tmp_path):
    mosaic, output = tmp_path / "m.tif", tmp_path / "c.tif"
    good = Path(wall["mosaic"]).read_bytes()
    middle = len(good) * 6 // 10

    def write(content):
        mosaic.write_bytes(content)
        os.utime(mosaic, ns=(1_700_000_000_000_000_000,) * 2)  # as copies that keep the time

    write(good)
    with pytest.raises(Cancelled):
        segmented(wall, mosaic, output, Stop())
    for bad in (good[:middle] + b"\xff" * 3000 + good[middle + 3000 :], good[:middle], b""):
        write(bad)
        with pytest.raises(RasterError, match=r"m.tif can't be (read at row|opened)") as raised:
            segmented(wall, mosaic, output)
        assert raised.value.exit_code == 2
    mosaic.unlink()
    with pytest.raises(RasterError, match="There is no file"):
        segmented(wall, mosaic, output)
    write(good)
    assert segmented(wall, mosaic, output, heard := Heard()) == segmented(wall, mosaic, tmp_path / "anew.tif")
    assert heard.steps[0][1] > 5


def test_a_mosaic_written_to_between_crash_and_resume_is_not_mixed_with_what_it_was(wall, tmp_path):
    mosaic, output = tmp_path / "m.tif", tmp_path / "c.tif"
    mosaic.write_bytes(Path(wall["mosaic"]).read_bytes())
    with pytest.raises(Cancelled):
        segmented(wall, mosaic, output, Stop())
    with pytest.raises(Cancelled):  # taken up, since nothing was written
        segmented(wall, mosaic, output, heard := Stop())
    assert heard.steps[0][1] > 5
    with rasterio.open(mosaic, "r+") as dataset:  # an edit that no sampled place shows
        dataset.write(np.zeros((3, 9, 9), np.uint8), window=((480, 489), (600, 609)))
    assert segmented(wall, mosaic, output, heard := Heard()) == segmented(wall, mosaic, tmp_path / "anew.tif")
    assert heard.steps[0] == ("segment", 0)
    assert any("thrown away" in text for text in heard.texts)
