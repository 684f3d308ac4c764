"""Many mosaics in one command: which ones, what their results are called, failures, resuming, one file for all."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3

import numpy as np
import pyogrio
import pytest
from jobs import LAYERS, same_features, tables, write_mosaic, write_raster
from tiny_model import save_tiny_model

from craquemap.processing import cli
from craquemap.processing.batch import run_map_command
from craquemap.processing.batch_sources import batch_items, is_batch
from craquemap.processing.mapping import run_map
from craquemap.processing.merging import ID_STEP
from craquemap.processing.options import MapBatchOptions, MapOptions
from craquemap.processing.run_table import read_run, read_totals, sum_totals
from craquemap.resunet_core.errors import BatchError, Cancelled, OptionError
from craquemap.resunet_core.reporting import SilentReporter


def touch(*paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")


def named(*words):
    return [(item.label, item.stem.as_posix()) for item in batch_items(tuple(map(str, words)))]


# Which mosaics


def test_one_raster_is_no_batch(tmp_path):
    touch(tmp_path / "a.tif", tmp_path / "b[1].tif")
    (tmp_path / "l.txt").write_text("a.tif")
    for word in ("a.tif", "nowhere.tif", "b[1].tif"):
        assert not is_batch((str(tmp_path / word),))
    for address in ("https://host/a.tif?x=[1]", "/vsizip/a.zip/b.tif"):
        assert not is_batch((address,))
    for words in (("a.tif", "b.tif"), ("",), ("*.tif",), ("l.txt",)):
        assert is_batch(tuple(str(tmp_path / word) for word in words))


def test_folders_give_their_rasters_by_name_without_our_own(tmp_path):
    names = (
        "b.tif",
        "A.JP2",
        "a_classes.tif",
        "b_classes.tif",
        "b_probabilities.tif",
        ".hidden.tif",
        "notes.pdf",
        "deep/c.tif",
    )
    touch(*(tmp_path / name for name in names))
    assert named(tmp_path) == [("A.JP2", "A"), ("a_classes.tif", "a_classes"), ("b.tif", "b")]


def test_patterns_keep_the_folders_below_them(tmp_path):
    touch(tmp_path / "north" / "ortho.tif", tmp_path / "south" / "ortho.tif", tmp_path / "south" / "ortho.txt")
    expected = [("north/ortho.tif", "north/ortho"), ("south/ortho.tif", "south/ortho")]
    assert named(tmp_path / "**" / "*.tif") == expected
    assert named(tmp_path / "*" / "ortho.*") == expected


def test_lists_name_mosaics_relative_to_themselves(tmp_path):
    touch(tmp_path / "a.tif", tmp_path / "more" / "b.tif")
    (tmp_path / "list.txt").write_text("﻿# remark\n\n  a.tif \nmore\nhttps://host/c.tif?key=1\n", encoding="utf-8")
    assert named(tmp_path / "list.txt") == [("a.tif", "a"), ("b.tif", "b"), ("c.tif", "c")]


def test_a_mosaic_named_twice_is_mapped_once_and_equal_names_are_told_apart(tmp_path):
    touch(tmp_path / "n" / "o.tif", tmp_path / "s" / "o.tif", tmp_path / "s" / "o.png", tmp_path / "x.tif")
    files = [tmp_path / "n" / "o.tif", tmp_path / "s" / "o.tif", tmp_path / "s" / "o.png", tmp_path / "x.tif"]
    assert named(*files, tmp_path / "n") == [
        ("n_o.tif", "n_o"), ("s_o.tif", "s_o"), ("o.png", "o"), ("x.tif", "x"),
    ]  # fmt: skip
    assert named(files[1], files[2]) == [("o.tif", "o_tif"), ("o.png", "o_png")]


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("empty", "holds no rasters"),
        ("*.tif", "No file matches"),
        ("l.txt", "names no mosaic"),
        ("m.txt", "can't be read"),
    ],
)
def test_words_that_name_nothing_are_refused(tmp_path, word, words):
    (tmp_path / "empty").mkdir()
    (tmp_path / "l.txt").write_text("# nothing\n")
    with pytest.raises(OptionError, match=words):
        batch_items((str(tmp_path / word), "b.tif"))


# Running


def accept_all(path):
    """Review every crack, as QGIS does."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for name, value in (("ST_IsEmpty", 0), ("ST_MinX", 0), ("ST_MaxX", 0), ("ST_MinY", 0), ("ST_MaxY", 0)):
            connection.create_function(name, 1, lambda _, value=value: value)  # the triggers of the index need them
        connection.execute("UPDATE craquelure SET review = 'accepted'")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return save_tiny_model(tmp_path_factory.mktemp("model") / "m")


@pytest.fixture
def walls(tmp_path):
    """Three mosaics, of which the second is no raster."""
    folder = tmp_path / "walls"
    folder.mkdir()
    for seed, name in enumerate(("east", "west")):
        y, x = np.mgrid[:150, :200]
        classes = np.where(np.abs(y - 75 - 9 * seed - 8 * np.sin(x / 15)) < 2, 1, 0)
        classes[np.abs(x - 90) < 2] = 1
        write_mosaic(folder / f"{name}.tif", classes, seed)
    (folder / "north.tif").write_text("no raster")
    return folder


def repair(walls):
    write_mosaic(walls / "north.tif", np.zeros((100, 100), int))


def arguments(walls, output, model, *more):
    return ["map", str(walls), "--output", str(output), "--model", model, "--tile-size", "128", *more]


def events(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_of_mosaics_gets_a_survey_each_and_one_failure_stops_nothing(walls, model, tmp_path, capsys):
    output = tmp_path / "surveys"
    assert cli.main(arguments(walls, output, model, "--progress", "json")) == 2
    heard = events(capsys.readouterr().out)
    assert sorted(path.name for path in output.iterdir()) == ["east.gpkg", "west.gpkg"]
    result, error = heard[-2:]
    assert (result["event"], error["event"]) == ("result", "error")
    assert result["outputs"] == {"folder": str(output)}
    total = result["quantities"]
    assert [(m["mosaic"], m["state"]) for m in total["mosaics"]] == [
        ("east.tif", "done"), ("north.tif", "failed"), ("west.tif", "done"),
    ]  # fmt: skip
    assert (total["mosaic_count"], total["finished_count"], total["failed_count"]) == (3, 2, 1)
    lengths = [m["quantities"]["craquelure_length_m"] for m in total["mosaics"] if m["state"] == "done"]
    assert min(lengths) > 0.1
    assert total["craquelure_length_m"] == pytest.approx(sum(lengths))
    assert (error["code"], error["type"]) == (2, "BatchError")
    assert "1 of 3 mosaics failed. north.tif: north.tif can't be opened as a raster" in error["text"]
    counted = [(e["done"], e["total"]) for e in heard if e.get("stage") == "mosaics"]
    assert counted == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert {e["mosaic"] for e in heard if e.get("stage") in ("segment", "trace", "write")} == {"east.tif", "west.tif"}
    run_map(MapOptions(mosaic=str(walls / "west.tif"), output=str(tmp_path / "w.gpkg"), model=model), SilentReporter())
    assert same_features(tmp_path / "w.gpkg", output / "west.gpkg") == []

    repair(walls)  # and the same command does what is missing
    before = {path.name: path.stat().st_mtime_ns for path in output.iterdir()}
    assert cli.main(arguments(walls, output, model, "--progress", "json")) == 0
    states = [m["state"] for m in events(capsys.readouterr().out)[-1]["quantities"]["mosaics"]]
    assert states == ["finished before", "done", "finished before"]
    assert {name: (output / name).stat().st_mtime_ns for name in before} == before


def test_finished_surveys_of_other_options_or_mosaics_are_not_taken_for_done(walls, model, tmp_path, capsys):
    (walls / "north.tif").unlink()
    output = tmp_path / "surveys"
    assert cli.main(arguments(walls, output, model)) == 0
    assert cli.main(arguments(walls, output, model, "--min-length-mm", "9")) == 2
    assert "2 of 2 mosaics failed" in capsys.readouterr().err
    assert cli.main(arguments(walls, output, model, "--min-length-mm", "9", "--overwrite")) == 0
    assert read_run(output / "east.gpkg")["option_min_length_mm"] == "9.0"
    accept_all(output / "east.gpkg")
    assert cli.main(arguments(walls, output, model, "--min-length-mm", "9", "--overwrite", "--workers", "1")) == 0
    assert set(pyogrio.read_dataframe(output / "east.gpkg", layer="craquelure")["review"]) == {"accepted"}  # kept
    stat = (walls / "east.tif").stat()
    os.utime(walls / "east.tif", (stat.st_atime, stat.st_mtime + 3600))  # edited since, as far as one can tell
    assert cli.main(arguments(walls, output, model, "--min-length-mm", "9")) == 2
    assert "1 of 2 mosaics failed. east.tif" in capsys.readouterr().err


def test_one_geopackage_for_all_names_mosaics_and_keeps_ids_unique_and_stable(walls, model, tmp_path, capsys):
    output = tmp_path / "all.gpkg"
    assert cli.main(arguments(walls, output, model, "--progress", "json")) == 2  # north.tif is no raster
    assert output.exists()
    first = tables(output)
    assert (tmp_path / "all.gpkg.craquemap").is_dir()
    repair(walls)
    assert cli.main(arguments(walls, output, model, "--progress", "json")) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.gpkg", "walls"]
    states = [m["state"] for m in events(capsys.readouterr().out)[-1]["quantities"]["mosaics"]]
    assert states == ["finished before", "done", "finished before"]
    merged = tables(output)
    alone = {}
    for number, name in enumerate(("east", "north", "west")):
        alone[name] = tmp_path / f"{name}.gpkg"
        run_map(MapOptions(mosaic=str(walls / f"{name}.tif"), output=str(alone[name]), model=model), SilentReporter())
        for layer in LAYERS:
            frame, shapes = merged[layer]
            mine = (frame["mosaic"] == f"{name}.tif").to_numpy()
            single, single_shapes = tables(alone[name])[layer]
            assert [shape for shape, is_mine in zip(shapes, mine) if is_mine] == single_shapes
            for column in single.columns:
                expected = single[column]
                if column in ("id", "network_id", "start_node", "end_node"):
                    expected = expected + number * ID_STEP
                assert expected.reset_index(drop=True).equals(
                    frame[column][mine].astype(expected.dtype).reset_index(drop=True)
                ), column
    for layer in ("craquelure", "junctions", "islands", "paint_loss"):
        assert merged[layer][0]["id"].is_unique
    assert len(merged["craquelure"][0]) > 4
    assert set(first["craquelure"][0]["id"]) <= set(merged["craquelure"][0]["id"])  # what failed moved no id
    run = read_run(output)
    totals = [read_totals(read_run(path)) for path in alone.values()]
    assert float(run["total_craquelure_length_m"]) == pytest.approx(sum(t["craquelure_length_m"] for t in totals))
    assert run["mosaic"] == "east.tif, north.tif, west.tif"
    assert run["east.tif/model_sha256"] == read_run(alone["east"])["model_sha256"]
    assert cli.main(arguments(walls, output, model)) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_joint_geopackage_that_people_changed_is_not_replaced(walls, model, tmp_path, capsys):
    output = tmp_path / "all.gpkg"
    assert cli.main(arguments(walls, output, model)) == 2
    accept_all(output)
    repair(walls)
    content = output.read_bytes()
    capsys.readouterr()
    assert cli.main(arguments(walls, output, model)) == 2
    assert "was changed since the batch wrote it" in capsys.readouterr().err
    assert output.read_bytes() == content
    assert cli.main(arguments(walls, output, model, "--overwrite")) == 0


def test_mosaics_in_different_systems_need_a_file_each(walls, model, tmp_path, capsys):
    write_raster(walls / "feet.tif", np.full((3, 80, 80), 200, np.uint8), crs='LOCAL_CS["f",UNIT["foot",0.3048]]')
    assert cli.main(arguments(walls, tmp_path / "all.gpkg", model)) == 2
    assert "east.tif and feet.tif lie in different coordinate systems" in capsys.readouterr().err
    assert not (tmp_path / "all.gpkg").exists()


def test_what_would_befall_all_ends_the_batch(walls, model, tmp_path, capsys):
    repair(walls)
    code = cli.main(arguments(walls, tmp_path / "out", model, "--device", "cuda:7", "--engine", "openvino"))
    assert code == 3
    text = capsys.readouterr().err
    assert "1 of 3 mosaics failed; the last failure concerns all, so 2 were not tried" in text
    assert "Traceback" not in text


def test_cancelling_ends_the_batch_and_keeps_what_is_finished(walls, model, tmp_path):
    class Cancelling(SilentReporter):
        mosaics = 0

        def progress(self, stage, done, total, unit="block"):
            self.mosaics = done if stage == "mosaics" else self.mosaics

        def check_cancelled(self):
            if self.mosaics == 2:
                raise Cancelled("Cancelled.")

    options = MapBatchOptions(mosaic=str(walls), output=str(tmp_path / "out"), model=model)
    with pytest.raises(Cancelled):
        run_map_command(options, Cancelling())
    assert [path.name for path in (tmp_path / "out").glob("*.gpkg")] == ["east.gpkg"]


def test_kept_rasters_follow_their_mosaics(walls, model, tmp_path):
    (walls / "north.tif").unlink()
    (walls / "deep").mkdir()
    (walls / "east.tif").rename(walls / "deep" / "east.tif")
    pattern = str(walls / "**" / "*.tif")
    options = MapBatchOptions(mosaic=pattern, output=str(tmp_path / "o"), model=model, keep_rasters=str(tmp_path / "r"))
    assert run_map_command(options, SilentReporter()).failure is None
    found = sorted(
        str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.suffix != ".tif" or "r" in path.parts
    )
    assert "o/deep/east.gpkg" in found
    assert (tmp_path / "r" / "deep" / "east_classes.tif").exists()
    assert (tmp_path / "r" / "west_probabilities.tif").exists()


def test_a_single_mosaic_keeps_its_contract(walls, model, tmp_path, capsys):
    output = tmp_path / "e.gpkg"
    east = str(walls / "east.tif")
    assert cli.main(["map", east, "--output", str(output), "--model", model, "--progress", "json"]) == 0
    heard = events(capsys.readouterr().out)
    assert heard[-1]["outputs"] == {"gpkg": str(output)}
    assert "mosaics" not in heard[-1]["quantities"]
    assert not any("mosaic" in event or event.get("stage") == "mosaics" for event in heard)
    assert "option_more_mosaics" not in read_run(output)
    assert cli.main(["map", east, "--output", str(tmp_path), "--model", model]) == 2
    assert "is a folder" in capsys.readouterr().err


# Sums


def test_totals_are_summed_and_densities_follow():
    names = ("craquelure_area_m2", "segment_count", "network_count", "junction_count", "end_count", "island_count")
    one = dict.fromkeys((*names, "island_area_m2", "paint_loss_count"), 1)
    a = {**one, "gsd_mm": 0.5, "valid_area_m2": 1.0, "craquelure_length_m": 3.0, "paint_loss_area_m2": 0.5}
    b = {**one, "gsd_mm": 0.5, "valid_area_m2": 3.0, "craquelure_length_m": 5.0, "paint_loss_area_m2": 0.5}
    total = sum_totals([a, b])
    assert total["craquelure_length_m"] == 8.0
    assert total["craquelure_density_m_per_m2"] == 2.0
    assert total["mean_width_mm"] == 250.0
    assert total["paint_loss_percent"] == 25.0
    assert total["gsd_mm"] == 0.5
    assert sum_totals([a, {**b, "gsd_mm": 0.4}])["gsd_mm"] is None
    assert sum_totals([]) == {}


def test_totals_read_from_a_run_table_are_numbers():
    rows = {"total_a": "12", "total_b": "1.5e-05", "total_c": "None", "total_d": "0.0", "other": "x"}
    assert read_totals(rows) == {"a": 12, "b": 1.5e-05, "c": None, "d": 0.0}


def test_the_code_is_that_of_the_gravest_failure():
    assert BatchError("a", "b", 3).exit_code == 3
    assert str(BatchError("a", "b", 3)) == "a b"
