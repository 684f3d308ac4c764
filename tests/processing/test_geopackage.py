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
from craquemap.resunet_core.errors import Cancelled, StorageError

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


def test_what_stops_the_batches_is_what_stops_the_writing(tmp_path):
    def batches():
        yield junctions(3)
        raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled), GeoPackageWriter(tmp_path / "s.gpkg", "") as writer:
        writer.write_layer(JUNCTIONS_LAYER, batches())
    assert list(tmp_path.iterdir()) == []


def write_survey(path):
    with GeoPackageWriter(path, ENGINEERING) as writer:
        writer.write_layer(JUNCTIONS_LAYER, (junctions(5000, start) for start in range(0, 20_000, 5000)))
        writer.write_layer(COVERAGE_LAYER, iter(()))
        writer.write_run({"note": "x" * 300_000})
        writer.write_styles(survey_styles(SPATIAL_LAYERS, WidthClasses()))


def is_whole(path):
    with closing(sqlite3.connect(path)) as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("junctions", "rtree_junctions_geom", "run", "layer_styles")
        ]
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",) and counts == [20_000, 20_000, 1, 17]


def test_a_file_that_finds_no_room_is_not_there_and_the_old_one_is(tmp_path):
    """Room for ever more of it, as a full disk or a quota would leave: by the kernel's limit of a file's size."""
    resource = pytest.importorskip("resource", reason="limits of POSIX")
    write_survey(tmp_path / "whole.gpkg")
    assert is_whole(tmp_path / "whole.gpkg")
    size = (tmp_path / "whole.gpkg").stat().st_size
    output = tmp_path / "s.gpkg"
    output.write_bytes(b"old")
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    refused = 0
    for room in np.linspace(0, size, 24).astype(int).tolist():
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, unlimited[1]))
        try:
            write_survey(output)
        except StorageError as error:
            refused += 1
            said = str(error)
            assert "s.gpkg can't be written" in said or "There is no space" in said, said
            assert output.read_bytes() == b"old"
        else:
            assert is_whole(output), room
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        assert {path.name for path in tmp_path.iterdir()} == {"s.gpkg", "whole.gpkg"}, room
        output.write_bytes(b"old")
    assert refused >= 20
