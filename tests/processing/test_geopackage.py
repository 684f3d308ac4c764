"""What is written is what a GIS reads, complete or not at all."""

import sqlite3
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import shapely

from craquemap.processing.geopackage import GeoPackageWriter
from craquemap.processing.schema import COVERAGE_LAYER, JUNCTIONS_LAYER, SPATIAL_LAYERS
from craquemap.processing.styling import survey_styles
from craquemap.processing.widths import WidthClasses

ENGINEERING = 'LOCAL_CS["Facade plane",UNIT["metre",1]]'


def junctions(count, start=0):
    return {
        "id": np.arange(start + 1, start + count + 1),
        "network_id": np.array([np.nan] * count),
        "kind": np.array(["Y"] * count, dtype=object),
        "degree": np.full(count, 3),
        "geometry": shapely.points(np.arange(count * 2.0).reshape(count, 2)),
    }


@pytest.mark.parametrize("crs", ["", ENGINEERING])
def test_layers_come_back_with_fields_types_and_gaps(tmp_path, crs):
    path = tmp_path / "s.gpkg"
    with GeoPackageWriter(path, crs) as writer:
        assert writer.write_layer(JUNCTIONS_LAYER, iter([junctions(3), junctions(2, start=3)])) == 5
        for layer in SPATIAL_LAYERS:
            if layer is not JUNCTIONS_LAYER:
                assert writer.write_layer(layer, iter(())) == 0
        writer.write_run({"mosaic": "wall.tif", "tiles": 3})
        writer.write_styles(survey_styles(SPATIAL_LAYERS, WidthClasses()))
    frame = pyogrio.read_dataframe(path, layer="junctions")
    assert list(frame["id"]) == [1, 2, 3, 4, 5]
    assert frame["network_id"].isna().all()
    assert [name for name in frame.columns if name != "geometry"] == [f.name for f in JUNCTIONS_LAYER.fields]
    assert {name for name, _ in pyogrio.list_layers(path)} == {layer.name for layer in SPATIAL_LAYERS} | {
        "run",
        "layer_styles",
    }
    run = pyogrio.read_dataframe(path, layer="run")
    assert dict(zip(run["key"], run["value"])) == {"mosaic": "wall.tif", "tiles": "3"}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (10200,)
        assert connection.execute("SELECT count(*) FROM layer_styles WHERE useAsDefault").fetchone() == (5,)
        assert connection.execute("SELECT DISTINCT srs_id FROM gpkg_geometry_columns").fetchall() == [
            (100000 if crs else -1,)
        ]
        geometry_types = dict(connection.execute("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
    assert geometry_types == {layer.name: layer.geometry.upper() for layer in SPATIAL_LAYERS}


def test_a_failure_leaves_neither_a_half_file_nor_touches_the_old_one(tmp_path):
    path = tmp_path / "s.gpkg"
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError), GeoPackageWriter(path, "") as writer:
        writer.write_layer(COVERAGE_LAYER, iter(()))
        raise RuntimeError
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
