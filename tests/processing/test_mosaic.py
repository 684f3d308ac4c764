"""Reading orthomosaics: bands, dtypes, validity, scale, windows beyond the edges, broken files."""

from __future__ import annotations

import threading
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning
from rasterio.shutil import copy

from craquemap.processing.georeference import check_gsd
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.tiling import Window
from craquemap.processing.validity import FRINGE_PX, mirror_fill, trusted
from craquemap.resunet_core.errors import OptionError, RasterError

LOCAL_WKT = 'LOCAL_CS["wall",UNIT["metre",1]]'
METRIC = Affine(0.0005, 0, 10, 0, -0.0005, 20)
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def write(path, bands, *, transform=METRIC, crs=LOCAL_WKT, mask=None, colours=None, palette=None, **profile):
    """Write a GeoTIFF of bands (b, h, w)."""
    bands = np.asarray(bands)
    layout = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with (
            rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
            rasterio.open(path, "w", dtype=bands.dtype, transform=transform, crs=crs, **layout, **profile) as dataset,
        ):
            dataset.write(bands)
            if colours is not None:
                dataset.colorinterp = colours
            if palette is not None:
                dataset.write_colormap(1, palette)
            if mask is not None:
                dataset.write_mask(mask)
    return str(path)


def noise(*shape, dtype=np.uint8, high=256, seed=0):
    return np.random.default_rng(seed).integers(0, high, shape).astype(dtype)


def read_all(path, **options):
    with open_mosaic(path, **options) as mosaic:
        return mosaic.read(Window(0, 0, mosaic.height, mosaic.width))


class Heard:
    def __init__(self):
        self.messages = []

    def progress(self, stage, done, total, unit="block"):
        pass

    def message(self, text, level="info"):
        self.messages.append((level, text))

    def check_cancelled(self):
        pass


# Bands and dtypes


def test_rgb_bytes_are_taken_as_they_are(tmp_path):
    bands = noise(3, 20, 30)
    rgb, valid = read_all(write(tmp_path / "a.tif", bands))
    np.testing.assert_array_equal(rgb, bands.transpose(1, 2, 0))
    assert rgb.dtype == np.uint8
    assert valid.all()


def test_black_is_paint(tmp_path):
    _, valid = read_all(write(tmp_path / "a.tif", np.zeros((3, 20, 30), np.uint8)))
    assert valid.all()


def test_grey_becomes_rgb(tmp_path):
    bands = noise(1, 20, 30)
    rgb, _ = read_all(write(tmp_path / "a.tif", bands))
    for channel in range(3):
        np.testing.assert_array_equal(rgb[..., channel], bands[0])


def test_bands_are_found_by_their_colours(tmp_path):
    bands = noise(3, 20, 30)
    bgr = (ColorInterp.blue, ColorInterp.green, ColorInterp.red)
    rgb, _ = read_all(write(tmp_path / "a.tif", bands, colours=bgr))
    np.testing.assert_array_equal(rgb, bands[::-1].transpose(1, 2, 0))


@pytest.mark.parametrize("colour_bands", [1, 3])
@pytest.mark.parametrize("tagged", [True, False])
def test_last_band_is_alpha_when_tagged_or_only_transparent_and_opaque(tmp_path, colour_bands, tagged):
    bands = noise(colour_bands + 1, 20, 30)
    bands[-1] = 255
    bands[-1, :, 20:] = 0
    colours = (ColorInterp.gray,) if colour_bands == 1 else (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    last = ColorInterp.alpha if tagged else ColorInterp.undefined
    path = write(tmp_path / "a.tif", bands, colours=(*colours, last))
    _, valid = read_all(path)
    np.testing.assert_array_equal(valid, bands[-1] == 255)


def test_alpha_is_valid_from_half_opaque(tmp_path):
    bands = noise(4, 1, 256)
    bands[3, 0] = np.arange(256)
    colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    _, valid = read_all(write(tmp_path / "a.tif", bands, colours=colours))
    np.testing.assert_array_equal(valid[0], np.arange(256) >= 128)


@pytest.mark.parametrize("count", [2, 4, 5, 7])
def test_bands_without_known_meaning_are_refused(tmp_path, count):
    colours = [ColorInterp.undefined] * count
    path = write(tmp_path / "odd.tif", noise(count, 20, 30), colours=colours, photometric="minisblack")
    with pytest.raises(RasterError, match=rf"odd.tif has {count} bands \(.*Expected grey, RGB") as raised:
        open_mosaic(path)
    assert raised.value.exit_code == 2


def test_many_bands_are_read_when_red_green_and_blue_are_tagged(tmp_path):
    bands = noise(6, 20, 30)
    colours = [ColorInterp.undefined] * 6
    colours[4], colours[2], colours[1] = ColorInterp.red, ColorInterp.green, ColorInterp.blue
    rgb, valid = read_all(write(tmp_path / "a.tif", bands, colours=colours, photometric="minisblack"))
    np.testing.assert_array_equal(rgb, bands[[4, 2, 1]].transpose(1, 2, 0))
    assert valid.all()


def test_palette_is_expanded_and_its_transparent_entries_are_invalid(tmp_path):
    palette = {0: (10, 20, 30, 255), 1: (200, 100, 50, 255), 2: (1, 2, 3, 0)}
    index = np.array([[[0, 1, 2], [1, 1, 0]]], np.uint8)
    path = str(tmp_path / "a.png")
    write(path, index, palette=palette, transform=Affine.identity(), crs=None)
    vrt = tmp_path / "a.vrt"  # PNG keeps the transparency of palettes, a virtual raster adds the georeference
    entries = "".join(f'<Entry c1="{r}" c2="{g}" c3="{b}" c4="{a}"/>' for r, g, b, a in palette.values())
    vrt.write_text(
        f'<VRTDataset rasterXSize="3" rasterYSize="2"><GeoTransform>0,1e-3,0,0,0,-1e-3</GeoTransform>'
        f'<SRS>{LOCAL_WKT}</SRS><VRTRasterBand dataType="Byte" band="1"><ColorInterp>Palette</ColorInterp>'
        f"<ColorTable>{entries}</ColorTable><SimpleSource><SourceFilename>{path}</SourceFilename></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    rgb, valid = read_all(str(vrt))
    np.testing.assert_array_equal(valid, index[0] != 2)
    for value in (0, 1):
        np.testing.assert_array_equal(rgb[index[0] == value], np.tile(palette[value][:3], ((index == value).sum(), 1)))


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.float32, np.float64])
def test_other_dtypes_are_stretched_between_percentiles(tmp_path, dtype):
    bands = noise(3, 60, 70, dtype=dtype, high=4000)
    path = write(tmp_path / "a.tif", bands)
    with open_mosaic(path) as mosaic:
        low, high = np.percentile(bands.astype(float), [0.5, 99.5])
        assert (mosaic.scaling.low, mosaic.scaling.high) == pytest.approx((low, high))
        rgb, valid = mosaic.read(Window(0, 0, 60, 70))
    expected = np.clip((bands.astype(float) - low) / (high - low) * 255, 0, 255)
    np.testing.assert_allclose(rgb, expected.transpose(1, 2, 0), atol=0.5001)
    assert valid.all()


def test_scaling_ignores_invalid_pixels_and_takes_constant_pictures(tmp_path):
    bands = np.full((3, 50, 50), 700, np.uint16)
    bands[:, :, :20] = 65535
    with open_mosaic(write(tmp_path / "a.tif", bands, nodata=65535)) as mosaic:
        assert (mosaic.scaling.low, mosaic.scaling.high) == (700, 701)
        rgb, valid = mosaic.read(Window(0, 0, 50, 50))
    assert (rgb == 0).all()
    np.testing.assert_array_equal(valid, bands[0] == 700)


def test_scaling_is_found_where_valid_pixels_miss_every_sampled_place(tmp_path):
    size = 8 * 256 + 900
    bands = np.full((1, size, size), -9999.0, np.float32)
    bands[0, 300:380, 300:380] = np.linspace(0, 1, 6400).reshape(80, 80)  # between the first places, 0-255 and 384-639
    with open_mosaic(write(tmp_path / "a.tif", bands, nodata=-9999.0, compress="lzw")) as mosaic:
        assert mosaic.scaling.low == pytest.approx(0.005, abs=0.02)
        assert mosaic.scaling.high == pytest.approx(0.995, abs=0.02)


def test_values_that_are_not_finite_are_invalid(tmp_path):
    bands = noise(3, 30, 30, dtype=np.float32)
    bands[1, 3, 4], bands[2, 5, 6] = np.nan, np.inf
    _, valid = read_all(write(tmp_path / "a.tif", bands))
    assert sorted(map(tuple, np.argwhere(~valid))) == [(3, 4), (5, 6)]


def test_complex_numbers_are_refused(tmp_path):
    with pytest.raises(RasterError, match="complex"):
        open_mosaic(write(tmp_path / "a.tif", np.ones((1, 4, 4), np.complex64)))


# Validity


def test_mask_of_the_file_is_validity(tmp_path):
    mask = np.full((20, 30), 255, np.uint8)
    mask[5:9, 7:20] = 0
    bands = noise(3, 20, 30)
    _, valid = read_all(write(tmp_path / "a.tif", bands, mask=mask))
    np.testing.assert_array_equal(valid, mask > 0)


def test_nodata_is_invalid_only_where_all_bands_have_it(tmp_path):
    bands = noise(3, 20, 30, high=255) + np.uint8(1)
    bands[:, 2, 3] = 0
    bands[0, 4, 5] = 0
    rgb, valid = read_all(write(tmp_path / "a.tif", bands, nodata=0))
    assert np.argwhere(~valid).tolist() == [[2, 3]]
    assert rgb[4, 5, 0] == 0
    np.testing.assert_array_equal(rgb[2, 4], bands[:, 2, 4])  # next to nodata nothing is touched


def test_nodata_that_no_byte_can_hold_makes_nothing_invalid(tmp_path):
    path = write(tmp_path / "a.tif", noise(3, 20, 30))
    vrt = tmp_path / "a.vrt"
    with rasterio.open(path) as dataset:
        copy(dataset, vrt, driver="VRT")
    vrt.write_text(vrt.read_text().replace("<ColorInterp>", "<NoDataValue>-9999</NoDataValue><ColorInterp>"))
    assert read_all(str(vrt))[1].all()


def test_alpha_wins_over_nodata(tmp_path):
    bands = noise(4, 20, 30)
    bands[:3, 2, 3] = 0
    bands[3] = 255
    colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    assert read_all(write(tmp_path / "a.tif", bands, colours=colours, nodata=0))[1].all()


def rgba_with_hole(tmp_path):
    bands = noise(4, 60, 80)
    bands[3] = 255
    bands[3, 20:40, 30:60] = 0
    bands[:3, 20:40, 30:60] = 0
    colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    return bands, write(tmp_path / "a.tif", bands, colours=colours)


def test_fringe_and_hole_show_what_lies_beside_them_mirrored(tmp_path):
    bands, path = rgba_with_hole(tmp_path)
    rgb, valid = read_all(path)
    np.testing.assert_array_equal(valid, bands[3] > 0)  # the fringe counts as surveyed
    source = np.ones((60, 80), bool)
    source[20 - FRINGE_PX : 40 + FRINGE_PX, 30 - FRINGE_PX : 60 + FRINGE_PX] = False
    picture = bands[:3].transpose(1, 2, 0)
    np.testing.assert_array_equal(rgb[source], picture[source])
    edge = 20 - FRINGE_PX - 1  # last row shown as it is, above the hole
    for step in range(1, 9):
        np.testing.assert_array_equal(rgb[edge + step, 40:50], picture[edge - step, 40:50])


def test_islands_narrower_than_the_fringe_stay_as_they_are():
    valid = np.zeros((40, 60), bool)
    valid[:, :20] = True
    valid[10:13, 40:43] = True
    rgb = noise(40, 60, 3)
    filled = mirror_fill(rgb, valid, trusted(valid))
    np.testing.assert_array_equal(filled[10:13, 40:43], rgb[10:13, 40:43])
    lonely = np.zeros((40, 60), bool)
    lonely[4, 5] = True
    filled = mirror_fill(rgb, lonely, trusted(lonely))
    assert (filled == rgb[4, 5]).all()


@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
@settings(max_examples=30, deadline=None)
def test_filling_takes_values_from_trusted_pixels_only(seed, share):
    rng = np.random.default_rng(seed)
    valid = rng.random((24, 31)) < share
    rgb = np.where(valid[..., None], rng.integers(1, 256, (24, 31, 3)), 0).astype(np.uint8)
    filled = mirror_fill(rgb, valid, valid)
    np.testing.assert_array_equal(filled[valid], rgb[valid])
    if valid.any():
        assert (filled > 0).all()  # 0 stands for what nobody should see


# Windows


@given(
    st.integers(-50, 90), st.integers(-50, 110), st.integers(0, 90), st.integers(0, 110),
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_windows_are_cut_out_of_the_raster_mirrored_beyond_it(tmp_path_factory, row, col, height, width):
    path = tmp_path_factory.getbasetemp() / "windows.tif"
    bands = noise(3, 47, 61)
    if not path.exists():
        write(path, bands)
    with open_mosaic(str(path)) as mosaic:
        rgb, valid = mosaic.read(Window(row, col, height, width))
        np.testing.assert_array_equal(mosaic.read_validity(Window(row, col, height, width)), valid)
    rows, cols = np.arange(row, row + height), np.arange(col, col + width)
    inside = np.ix_((rows >= 0) & (rows < 47), (cols >= 0) & (cols < 61))
    expected = np.zeros((height, width), bool)
    expected[inside] = True
    np.testing.assert_array_equal(valid, expected)
    truth = bands.transpose(1, 2, 0)[np.ix_(np.clip(rows, 0, 46), np.clip(cols, 0, 60))]
    np.testing.assert_array_equal(rgb[inside], truth[inside])
    if not valid.any():
        assert not rgb.any()


def test_raster_edges_are_mirrored(tmp_path):
    bands = noise(3, 47, 61)
    with open_mosaic(write(tmp_path / "a.tif", bands)) as mosaic:
        rgb, _ = mosaic.read(Window(-10, -12, 80, 90))
    expected = np.pad(bands.transpose(1, 2, 0), ((10, 23), (12, 17), (0, 0)), mode="reflect")
    np.testing.assert_array_equal(rgb, expected)


def test_a_single_pixel_fills_any_window(tmp_path):
    with open_mosaic(write(tmp_path / "a.tif", np.full((3, 1, 1), 77, np.uint8))) as mosaic:
        rgb, valid = mosaic.read(Window(-3, -4, 9, 8))
    assert (rgb == 77).all()
    assert np.argwhere(valid).tolist() == [[3, 4]]


def test_threads_read_the_same_as_one(tmp_path):
    bands = noise(3, 300, 400)
    with open_mosaic(write(tmp_path / "a.tif", bands, tiled=True, blockxsize=64, blockysize=64)) as mosaic:
        windows = [Window(r, c, 100, 100) for r in range(-50, 300, 50) for c in range(-50, 400, 50)]
        expected = [mosaic.read(w)[0] for w in windows]
        found: dict[int, list[np.ndarray]] = {}

        def work(number):
            found[number] = [mosaic.read(w)[0] for w in windows]

        threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for pictures in found.values():
        for picture, truth in zip(pictures, expected):
            np.testing.assert_array_equal(picture, truth)
    assert len(found) == 4


# Scale and CRS


def ground_of(path, **options):
    with open_mosaic(path, **options) as mosaic:
        return mosaic.ground


def test_engineering_crs_and_rotated_anisotropic_pixels_are_kept(tmp_path):
    cos, sin = np.cos(np.pi / 6), np.sin(np.pi / 6)
    transform = Affine(0.0002 * cos, 0.0003 * sin, 100, 0.0002 * sin, -0.0003 * cos, 50)
    path = write(tmp_path / "a.tif", noise(3, 8, 8), transform=transform)
    ground = ground_of(path)
    assert ground.gsd_x_mm == pytest.approx(0.2)
    assert ground.gsd_y_mm == pytest.approx(0.3)
    assert ground.transform == pytest.approx(tuple(transform)[:6])
    with rasterio.open(path) as dataset:
        assert ground.crs_wkt == dataset.crs.to_wkt()
    assert ground.crs_wkt.startswith('LOCAL_CS["wall"')


@pytest.mark.parametrize(
    ("crs", "gsd_mm"),
    [
        ("EPSG:2263", 0.5 * 0.3048006096),  # US survey feet
        ('LOCAL_CS["wall",UNIT["foot",0.3048]]', 0.5 * 0.3048),
        ('LOCAL_CS["wall",UNIT["millimetre",0.001]]', 0.0005),
        ("EPSG:32633", 0.5),
        ("EPSG:7415", 0.5),  # compound: map and height
    ],
)
def test_unit_comes_from_the_crs(tmp_path, crs, gsd_mm):
    assert ground_of(write(tmp_path / "a.tif", noise(3, 8, 8), crs=crs)).gsd_mm == pytest.approx(gsd_mm, rel=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4978"])
def test_degrees_are_no_scale(tmp_path, crs):
    path = write(tmp_path / "a.tif", noise(3, 8, 8), crs=crs)
    with pytest.raises(RasterError, match=r"geographic CRS 'WGS 84'.*--gsd-mm") as raised:
        open_mosaic(path)
    assert raised.value.exit_code == 2
    ground = ground_of(path, gsd_mm=0.4)
    assert ground.crs_wkt == ""
    assert ground.transform == (0.0004, 0, 0, 0, -0.0004, 0)


def test_no_georeference_needs_the_size_of_a_pixel(tmp_path):
    path = write(tmp_path / "a.tif", noise(3, 8, 8), transform=Affine.identity(), crs=None)
    with pytest.raises(RasterError, match=r"a.tif has no georeference.*--gsd-mm"):
        open_mosaic(path)
    ground = ground_of(path, gsd_mm=0.25)
    assert ground.transform == (0.00025, 0, 0, 0, -0.00025, 0)
    assert (ground.crs_wkt, ground.gsd_mm) == ("", pytest.approx(0.25))


def test_transform_without_crs_is_metres_or_what_the_user_says(tmp_path):
    path = write(tmp_path / "a.tif", noise(3, 8, 8), transform=Affine(0.2, 0, 5, 0, -0.2, 7), crs=None)
    heard = Heard()
    with open_mosaic(path, reporter=heard) as mosaic:
        assert mosaic.ground.gsd_mm == pytest.approx(200)
    assert [level for level, _ in heard.messages] == ["warning"]
    assert "metres" in heard.messages[0][1]
    ground = ground_of(path, gsd_mm=0.2)  # so its unit is the millimetre
    assert ground.metres_per_unit == pytest.approx(0.001)
    assert ground.transform == (0.2, 0, 5, 0, -0.2, 7)


def test_size_of_a_pixel_must_agree_with_the_file(tmp_path):
    path = write(tmp_path / "a.tif", noise(3, 8, 8))
    assert ground_of(path, gsd_mm=0.504) == ground_of(path)
    with pytest.raises(OptionError, match=r"--gsd-mm is 0.2 mm, but a.tif states 0.5 mm"):
        open_mosaic(path, gsd_mm=0.2)


def test_gsd_outside_the_model_card_is_warned_about(tmp_path):
    class Card:
        name = "m"
        gsd_min_mm = 0.1
        gsd_max_mm = 0.3

    path = write(tmp_path / "a.tif", noise(3, 8, 8))
    heard = Heard()
    check_gsd(ground_of(path), Card, heard)
    assert heard.messages[0][0] == "warning"
    assert "0.5 mm" in heard.messages[0][1]
    assert "from 0.1 up to 0.3 mm" in heard.messages[0][1]
    Card.gsd_max_mm, Card.gsd_min_mm = 0.9, 0.6
    check_gsd(ground_of(path), Card, heard)
    assert len(heard.messages) == 2
    Card.gsd_max_mm, Card.gsd_min_mm = None, None
    check_gsd(ground_of(path), Card, heard)
    Card.gsd_max_mm, Card.gsd_min_mm = 0.5, 0.5
    check_gsd(ground_of(path), Card, heard)
    assert len(heard.messages) == 2


# Broken files


def test_missing_file_folder_and_text_are_told_apart(tmp_path):
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    for path, words in [(tmp_path / "no.tif", "no file"), (tmp_path, "folder"), (text, "text.tif can't be opened")]:
        with pytest.raises(RasterError, match=words) as raised:
            open_mosaic(str(path))
        assert raised.value.exit_code == 2
        assert "\n" not in str(raised.value)


def test_truncated_file_is_refused_when_opened(tmp_path):
    path = tmp_path / "a.tif"
    write(path, noise(3, 500, 500))
    path.write_bytes(path.read_bytes()[:400_000])
    with pytest.raises(RasterError, match=r"can't be (opened|read).*"):
        open_mosaic(str(path))


def test_file_damaged_in_the_middle_is_refused_when_read(tmp_path):
    path = tmp_path / "a.tif"
    write(path, noise(3, 512, 512), tiled=True, blockxsize=128, blockysize=128, compress="deflate")
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 5000] = b"\xff" * 5000
    path.write_bytes(content)
    with (
        open_mosaic(str(path)) as mosaic,
        pytest.raises(RasterError, match=r"can't be read at row 0, column 0.*copy or"),
    ):
        mosaic.read(Window(0, 0, 512, 512))


def test_containers_without_bands_name_their_rasters(tmp_path):
    path = tmp_path / "a.gpkg"
    source = write(tmp_path / "a.tif", noise(3, 30, 30), crs="EPSG:32633", transform=Affine(1, 0, 5e5, 0, -1, 5e6))
    for table in ("one", "two"):
        copy(source, path, driver="GPKG", RASTER_TABLE=table, APPEND_SUBDATASET=str(path.exists()))
    with pytest.raises(RasterError, match=r"a.gpkg holds no raster bands.*GPKG:.*:ONE"):
        open_mosaic(str(path))


def test_anything_gdal_opens_is_taken(tmp_path):
    bands = noise(3, 20, 30)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(write(tmp_path / "inside.tif", bands), "inside.tif")
    path = f"/vsizip/{tmp_path}/a.zip/inside.tif"
    with open_mosaic(path) as mosaic:
        assert mosaic.name == "inside.tif"
        np.testing.assert_array_equal(mosaic.read(Window(0, 0, 20, 30))[0], bands.transpose(1, 2, 0))
        assert mosaic.fingerprint()
    with pytest.raises(RasterError, match=r"none.tif can't be opened"):
        open_mosaic(f"/vsizip/{tmp_path}/a.zip/none.tif")


# Fingerprint


def test_fingerprint_follows_content_not_place_or_date(tmp_path):
    bands = noise(3, 40, 50)
    prints = {}
    for name in ("a", "b"):
        with open_mosaic(write(tmp_path / f"{name}.tif", bands)) as mosaic:
            prints[name] = mosaic.fingerprint()
    assert prints["a"] == prints["b"]
    bands[1, 39, 49] ^= 1
    changed = [
        write(tmp_path / "c.tif", bands),
        write(tmp_path / "d.tif", noise(3, 40, 50), transform=Affine(0.0005, 0, 11, 0, -0.0005, 20)),
        write(tmp_path / "e.tif", noise(3, 40, 50), crs='LOCAL_CS["wall",UNIT["foot",0.3048]]'),
        write(tmp_path / "f.tif", noise(3, 40, 50), nodata=3),
    ]
    for path in changed:
        with open_mosaic(path) as mosaic:
            assert mosaic.fingerprint() != prints["a"], path


# Real files


@pytest.mark.skipif(not DATA.is_dir(), reason="reference data not there")
@pytest.mark.parametrize(
    ("name", "gsd_mm"),
    [
        ("mosaics/painting.tif", 0.05),
        ("mosaics/walls.tif", 0.5),
        ("geotiff/OSBS_029.tif", 100),
        ("geotiff/australia.tif", 18),
        ("geotiff/rasterio_RGB.byte.tif", 300_039.854),
    ],
)
def test_real_rasters(name, gsd_mm):
    with open_mosaic(str(DATA / name)) as mosaic, rasterio.open(DATA / name) as dataset:
        assert mosaic.ground.gsd_mm == pytest.approx(gsd_mm, rel=1e-4)
        assert mosaic.ground.crs_wkt == dataset.crs.to_wkt()
        valid = mosaic.read(Window(0, 0, mosaic.height, mosaic.width))[1]
        np.testing.assert_array_equal(valid, dataset.dataset_mask() > 0)
