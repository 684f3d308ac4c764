"""Surveys as early versions wrote them, or as somebody has pared them down: every command of the plan gives something sensible."""

import sqlite3
from contextlib import closing

import ezdxf
import openpyxl
import pyogrio
import pytest
import shapely
from surveys import crack, junction, patch, write_survey

from craquemap.processing.cli import main
from craquemap.processing.schema import (
    COVERAGE_LAYER,
    CRAQUELURE_LAYER,
    ISLANDS_LAYER,
    JUNCTIONS_LAYER,
    PAINT_LOSS_LAYER,
)

LENGTH_M = 0.09


def sql(path, *statements):
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def without_fields(*layers, keep=()):
    names = [(layer.name, field.name) for layer in layers for field in layer.fields if field.name not in keep]
    return lambda path: sql(path, *(f"ALTER TABLE {table} DROP COLUMN {name}" for table, name in names))


def without_tables(*tables):
    def drop(path):
        for table in tables:
            sql(
                path,
                *(
                    f"DELETE FROM {of} WHERE table_name = '{table}'"
                    for of in ("gpkg_contents", "gpkg_geometry_columns")
                ),
                f"DROP TABLE {table}",
            )

    return drop


EARLY = {
    "geometry and width alone": without_fields(
        CRAQUELURE_LAYER,
        PAINT_LOSS_LAYER,
        ISLANDS_LAYER,
        JUNCTIONS_LAYER,
        COVERAGE_LAYER,
        keep=("width_mean_mm", "kind"),
    ),
    "geometry alone": without_fields(
        CRAQUELURE_LAYER, PAINT_LOSS_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, COVERAGE_LAYER
    ),
    "no run, no styles": without_tables("run", "layer_styles"),
    "an empty run": lambda path: sql(path, "DELETE FROM run"),
    "lines alone": without_tables("paint_loss", "junctions", "islands", "coverage", "run", "layer_styles"),
}


@pytest.mark.parametrize("early", EARLY)
def test_every_command_reads_an_early_survey(tmp_path, capsys, early):
    lines = [crack([(0, 0), (0.03, 0)]), crack([(0.03, 0), (0.03, 0.03)]), crack([(0.03, 0), (0.06, 0)])]
    kinds = [junction(0, 0, "end"), junction(0.03, 0, "Y")]
    square = shapely.box(0.04, 0.01, 0.06, 0.02)
    cover = shapely.box(-0.1, -0.1, 0.1, 0.1)
    old, new = (
        write_survey(tmp_path / f"{name}.gpkg", lines, kinds, [patch(square)], [patch(square)], coverage=cover)
        for name in ("old", "new")
    )
    EARLY[early](old)

    def run(command, *arguments):
        return main([command, *map(str, arguments), "--progress", "none"])

    assert run("quantities", old, "--output", tmp_path / "q.xlsx") == 0
    cells = {cell.value for row in openpyxl.load_workbook(tmp_path / "q.xlsx").active.iter_rows() for cell in row}
    assert any(isinstance(value, float) and abs(value - LENGTH_M) < 1e-9 for value in cells)
    assert run("density", old, "--cell", 0.05, "--output", tmp_path / "d.gpkg") == 0
    _, _, _, (length,) = pyogrio.raw.read(
        tmp_path / "d.gpkg", layer="density", columns=["craquelure_length_m"], read_geometry=False
    )
    assert length.sum() == pytest.approx(LENGTH_M)
    assert run("dxf", old, "--output", tmp_path / "d.dxf") == 0
    drawing = ezdxf.readfile(tmp_path / "d.dxf")
    assert not drawing.audit().errors
    assert len([line for line in drawing.modelspace() if line.dxf.layer.startswith("CRAQUELURE")]) == 3
    for suffix in ("html", "pdf"):
        assert run("report", old, "--output", tmp_path / f"r.{suffix}") == 0
    for before, after, name in ((old, new, "forth"), (new, old, "back")):
        assert run("change", before, after, "--registration", "none", "--output", tmp_path / f"{name}.gpkg") == 0
        assert pyogrio.read_info(tmp_path / f"{name}.gpkg", layer="matched")["features"] == 3
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert ("has no layer paint_loss" in told.err) is (early == "lines alone")
