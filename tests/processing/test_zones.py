"""Zones: which pixels lie inside, which files are taken, which are refused and how."""

from __future__ import annotations

import json
import warnings

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from craquemap.processing.ground import Ground
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.tiling import Window
from craquemap.processing.zones import Zones, read_zones, same_frame
from craquemap.resunet_core.errors import OptionError

LOCAL_WKT = 'LOCAL_CS["wall",UNIT["metre",1]]'
GROUND = Ground((0.01, 0, 2, 0, -0.01, 5), 1.0, LOCAL_WKT)  # 1 cm pixels, upper left corner (2, 5)
UTM = Ground((0.01, 0, 500_000, 0, -0.01, 5_000_000), 1.0, "EPSG:32633")
SIZE = (60, 80)


def box(col, row, width, height, ground=GROUND):
    """A polygon along pixel edges."""
    corners = np.array([(col, row), (col + width, row), (col + width, row + height), (col, row + height)], float)
    return shapely.Polygon(ground.to_world(corners))


def save(path, geometries, crs=None, **options):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")
        gpd.GeoDataFrame({"name": ["z"] * len(geometries)}, geometry=geometries, crs=crs).to_file(path, **options)
    return str(path)


def rectangle(col, row, width, height):
    mask = np.zeros(SIZE, bool)
    mask[row : row + height, col : col + width] = True
    return mask


def mask_of(zones, ground=GROUND):
    return zones.mask(Window(0, 0, *SIZE), ground)


# Pixels


def test_pixels_inside_are_those_whose_centre_is():
    np.testing.assert_array_equal(mask_of(Zones((box(10, 20, 5, 7),))), rectangle(10, 20, 5, 7))
    np.testing.assert_array_equal(mask_of(Zones((box(9.6, 19.6, 5, 7),))), rectangle(10, 20, 5, 7))
    np.testing.assert_array_equal(mask_of(Zones((box(9.4, 19.4, 5, 7),))), rectangle(9, 19, 5, 7))


def test_holes_stay_out_and_several_polygons_add_up():
    ring = box(10, 10, 20, 20).difference(box(15, 15, 5, 5))
    expected = (rectangle(10, 10, 20, 20) & ~rectangle(15, 15, 5, 5)) | rectangle(25, 25, 20, 3)
    np.testing.assert_array_equal(mask_of(Zones((ring, box(25, 25, 20, 3)))), expected)


@given(
    st.integers(-30, 70), st.integers(-30, 90), st.integers(0, 50), st.integers(0, 50), st.integers(0, 2**32 - 1)
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_any_window_and_any_transform_agree_with_points_in_polygons(row, col, height, width, seed):
    rng = np.random.default_rng(seed)
    a, b = rng.uniform(0.001, 0.01), rng.uniform(-0.005, 0.005)
    ground = Ground((a, b, rng.uniform(-9, 9), b, -a * rng.uniform(0.5, 2), rng.uniform(-9, 9)))
    corners = np.array([(5.3, 8.1), (70.7, 2.2), (60.9, 55.3), (30.1, 20.4), (8.8, 50.6)])
    polygon = shapely.Polygon(ground.to_world(corners))
    mask = Zones((polygon,)).mask(Window(row, col, height, width), ground)
    cols, rows = np.meshgrid(np.arange(col, col + width) + 0.5, np.arange(row, row + height) + 0.5)
    centres = ground.to_world(np.stack([cols.ravel(), rows.ravel()], axis=1))
    expected = shapely.contains_xy(polygon, centres).reshape(height, width)
    np.testing.assert_array_equal(mask, expected)


def test_mosaic_is_surveyed_inside_zones_but_the_network_sees_beyond_them(tmp_path):
    path = tmp_path / "m.tif"
    picture = np.random.default_rng(0).integers(0, 256, (3, *SIZE)).astype(np.uint8)
    profile = {"driver": "GTiff", "height": SIZE[0], "width": SIZE[1], "count": 3, "dtype": "uint8", "crs": LOCAL_WKT}
    with rasterio.open(path, "w", transform=Affine(*GROUND.transform), **profile) as dataset:
        dataset.write(picture)
    zones = save(tmp_path / "z.gpkg", [box(10, 20, 5, 7)])
    with open_mosaic(str(path), zones=zones) as mosaic:
        rgb, valid = mosaic.read(Window(-5, -5, 70, 90))
        np.testing.assert_array_equal(mosaic.read_validity(Window(-5, -5, 70, 90)), valid)
        nothing, nowhere = mosaic.read(Window(40, 40, 10, 10))
        assert len(mosaic.zones.fingerprint()) == 64
    np.testing.assert_array_equal(valid[5:-5, 5:-5], rectangle(10, 20, 5, 7))
    assert valid.sum() == 35
    np.testing.assert_array_equal(rgb[5:-5, 5:-5], picture.transpose(1, 2, 0))
    assert not nowhere.any()
    assert not nothing.any()


# Files


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "fgb", "geojson"])
def test_files_without_crs(tmp_path, suffix):
    driver = {"geojson": "GeoJSON", "fgb": "FlatGeobuf"}.get(suffix)
    path = save(tmp_path / f"z.{suffix}", [box(10, 20, 5, 7)], **({"driver": driver} if driver else {}))
    zones = read_zones(path, GROUND, *SIZE)
    np.testing.assert_array_equal(mask_of(zones), rectangle(10, 20, 5, 7))


def test_crs_of_the_mosaic_is_taken(tmp_path):
    path = save(tmp_path / "z.gpkg", [box(10, 20, 5, 7, UTM)], crs="EPSG:32633")
    np.testing.assert_array_equal(mask_of(read_zones(path, UTM, *SIZE), UTM), rectangle(10, 20, 5, 7))
    local = save(tmp_path / "l.gpkg", [box(10, 20, 5, 7)], crs=LOCAL_WKT)
    np.testing.assert_array_equal(mask_of(read_zones(local, GROUND, *SIZE)), rectangle(10, 20, 5, 7))


def test_another_crs_is_refused_with_both_names(tmp_path):
    path = save(tmp_path / "z.gpkg", [box(10, 20, 5, 7, UTM)], crs="EPSG:32632")
    with pytest.raises(OptionError, match=r"'WGS 84 / UTM zone 32N', the mosaic has 'WGS 84 / UTM zone 33N'") as raised:
        read_zones(path, UTM, *SIZE)
    assert raised.value.exit_code == 2


def test_same_frame():
    assert same_frame("", "EPSG:32633")
    assert same_frame(LOCAL_WKT, 'LOCAL_CS["other name",UNIT["metre",1]]')
    assert not same_frame(LOCAL_WKT, 'LOCAL_CS["wall",UNIT["foot",0.3048]]')
    assert not same_frame(LOCAL_WKT, "EPSG:32633")
    assert same_frame('ENGCRS["Undefined Cartesian SRS",EDATUM["d"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
                      'LENGTHUNIT["metre",1]]', "EPSG:32633")  # fmt: skip
    assert not same_frame("nonsense", "EPSG:32633")


def test_geojson_of_real_degrees_misses_the_mosaic(tmp_path):
    path = save(tmp_path / "z.geojson", [shapely.box(15, 45, 15.001, 45.001)], crs="EPSG:4326", driver="GeoJSON")
    with pytest.raises(OptionError, match=r"none of the 1 polygons of .* touches the mosaic.*500000"):
        read_zones(path, UTM, *SIZE)


def test_layer_can_be_named_and_is_else_the_first_with_polygons(tmp_path):
    path = tmp_path / "z.gpkg"
    save(path, [shapely.Point(2.1, 4.9)], layer="points")
    save(path, [box(10, 20, 5, 7)], layer="first")
    save(path, [box(30, 20, 5, 7)], layer="second")
    np.testing.assert_array_equal(mask_of(read_zones(str(path), GROUND, *SIZE)), rectangle(10, 20, 5, 7))
    named = read_zones(f"{path}|layername=second", GROUND, *SIZE)
    np.testing.assert_array_equal(mask_of(named), rectangle(30, 20, 5, 7))
    with pytest.raises(OptionError, match=r"can't be read.*third"):
        read_zones(f"{path}|layername=third", GROUND, *SIZE)


def test_files_of_no_use_are_refused(tmp_path):
    with pytest.raises(OptionError, match=r"--zones: there is no file .*no\.gpkg"):
        read_zones(str(tmp_path / "no.gpkg"), GROUND, *SIZE)
    text = tmp_path / "text.gpkg"
    text.write_text("no vectors")
    with pytest.raises(OptionError, match="can't be read"):
        read_zones(str(text), GROUND, *SIZE)
    points = save(tmp_path / "points.gpkg", [shapely.Point(2.1, 4.9)])
    with pytest.raises(OptionError, match="holds no polygons"):
        read_zones(points, GROUND, *SIZE)
    empty = tmp_path / "empty.geojson"
    empty.write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    with pytest.raises(OptionError, match="holds no polygons"):
        read_zones(str(empty), GROUND, *SIZE)


def test_bow_ties_are_made_valid(tmp_path):
    x, y = GROUND.to_world(np.array([(10, 10), (30, 30), (30, 10), (10, 30)], float)).T
    path = save(tmp_path / "z.gpkg", [shapely.Polygon(list(zip(x, y)))])
    zones = read_zones(path, GROUND, *SIZE)
    assert all(polygon.is_valid for polygon in zones.polygons)
    assert mask_of(zones).sum() == pytest.approx(200, abs=20)


def test_fingerprint_follows_coordinates():
    one, other = Zones((box(10, 20, 5, 7),)), Zones((box(10, 20, 5, 8),))
    assert one.fingerprint() == Zones((box(10, 20, 5, 7),)).fingerprint() != other.fingerprint()
