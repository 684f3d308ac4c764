"""Take-offs: a case computed by hand, exact clipping against shapely, zones of every kind, files that spreadsheets open safely."""

import csv
import io
import shutil
import sqlite3
import subprocess
from contextlib import closing

import geopandas as gpd
import numpy as np
import openpyxl
import pyogrio
import pytest
import shapely
from surveys import ENGINEERING, crack, junction, patch, write_survey

from craquemap.processing.plan.elements import ZoneFields, read_elements
from craquemap.processing.plan.partition import Partition
from craquemap.processing.plan.positions import Position, Price, SizeClasses
from craquemap.processing.plan.prices import read_prices, write_template
from craquemap.processing.plan.quantities import run_quantities
from craquemap.processing.plan.survey_file import open_survey
from craquemap.processing.plan.tables import Column, Sheet, write_csv, write_xlsx
from craquemap.processing.plan_options import QuantitiesOptions
from craquemap.resunet_core.errors import OptionError, SurveyError
from craquemap.resunet_core.reporting import SilentReporter

box = shapely.box


def write_zones(path, polygons, crs=ENGINEERING, **fields):
    gpd.GeoDataFrame(fields, geometry=list(polygons), crs=crs).to_file(path, engine="pyogrio")
    return str(path)


def run(survey, output, **options):
    return run_quantities(QuantitiesOptions(survey=str(survey), output=str(output), **options), SilentReporter())


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


# ---- by hand ----

A, B, C, OUTSIDE = "A", "B", "C", "(outside all zones)"


@pytest.fixture
def by_hand(tmp_path):
    """Twenty features on 4 x 2 m with a window of 0.5 x 0.5 m in A; A and B below, C above, a corner of 1 m² outside."""
    lines = [
        crack([(0.25, 0.1), (1.25, 0.1)], 0.05),  # A
        crack([(1.5, 0.5), (2.5, 0.5)], 0.15),  # half A, half B: counts in A, the first
        crack([(1, 0.8), (1, 1.3)], 0.3),  # 0.2 A, 0.3 C
        crack([(2.5, 0.9), (2.5, 1.9)], 0.3),  # 0.1 B, 0.9 C
        crack([(2.5, 1.5), (3.5, 1.5)], 0.7),  # half C, half outside: counts in C
        crack([(3.2, 1.2), (3.8, 1.2)], 2.0),  # outside
        crack([(0, 1), (1, 1)], 0.3),  # along the border of A and C: A
        crack([(2, 0.2), (2, 0.6)], 0.6),  # along the border of A and B: A
        crack([(3, 0.1), (3, 0.3)], 0.3, length_m=0.21),  # B; measured longer than the simplified line
        crack([(0, 0), (1, 1)], 0.3, review="rejected"),
    ]
    nodes = [junction(1.5, 0.5, "Y"), junction(2.5, 1.5, "X"), junction(3.8, 1.2, "end")]
    islands = [patch(box(0.1, 1.1, 0.101, 1.101)), patch(box(1.9, 0.1, 2.1, 0.2)), patch(box(3.5, 1.4, 3.6, 1.5))]
    losses = [
        patch(box(1.2, 0.6, 1.4, 0.8)),
        patch(box(2.9, 1.2, 3.1, 1.3)),
        patch(box(3, 0.5, 3.02, 0.52)),
        patch(box(0, 0, 1, 1), review="rejected"),
    ]
    survey = write_survey(tmp_path / "s.gpkg", lines, nodes, islands, losses, box(0, 0, 4, 2) - box(0.5, 0.25, 1, 0.75))
    zones = write_zones(
        tmp_path / "z.gpkg",
        [box(0, 0, 2, 1), box(2, 0, 4, 1), box(0, 1, 3, 2)],
        name=[A, B, C],
        parent=["ground", "ground", "upper"],
    )
    return survey, zones


CRACK, ISLAND, LOSS, NODE = "craquelure", "islands", "paint_loss", "junctions"
W1, W2, W3, W4, W5 = "< 0.1 mm", "0.1-0.2 mm", "0.2-0.5 mm", "0.5-1 mm", "> 1 mm"
VISIBLE = {A: 1.75, B: 2.0, C: 3.0, OUTSIDE: 1.0}
LENGTH, ISLAND_M2, LOSS_M2 = 6.71, 0.030001, 0.0604  # in all
HAND = {  # place: (class, size, count, length m, area m², mean width mm, widest mm, measurable %)
    A: [
        (CRACK, W1, 1, 1.0, 5e-5, 0.05, 0.05, 0.0),
        (CRACK, W2, 1, 0.5, 7.5e-5, 0.15, 0.15, 0.0),
        (CRACK, W3, 1, 1.2, 3.6e-4, 0.3, 0.3, 0.0),
        (CRACK, W4, 1, 0.4, 2.4e-4, 0.6, 0.6, 100.0),
        (CRACK, "all", 4, 3.1, 7.25e-4, 0.725 / 3.1, 0.6, 40 / 3.1),
        (ISLAND, "> 20 mm", 1, None, 0.01, None, None, None),
        (ISLAND, "all", 1, None, 0.01, None, None, None),
        (LOSS, "> 100 cm²", 1, None, 0.04, None, None, None),
        (LOSS, "all", 1, None, 0.04, None, None, None),
        (NODE, "Y", 1, None, None, None, None, None),
        (NODE, "all", 1, None, None, None, None, None),
    ],
    B: [
        (CRACK, W2, 0, 0.5, 7.5e-5, 0.15, 0.15, 0.0),
        (CRACK, W3, 1, 0.31, 9.3e-5, 0.3, 0.3, 0.0),
        (CRACK, "all", 1, 0.81, 1.68e-4, 0.168 / 0.81, 0.3, 0.0),
        (ISLAND, "> 20 mm", 0, None, 0.01, None, None, None),
        (ISLAND, "all", 0, None, 0.01, None, None, None),
        (LOSS, "1-10 cm²", 1, None, 4e-4, None, None, None),
        (LOSS, "all", 1, None, 4e-4, None, None, None),
    ],
    C: [
        (CRACK, W3, 2, 1.2, 3.6e-4, 0.3, 0.3, 0.0),
        (CRACK, W4, 1, 0.5, 3.5e-4, 0.7, 0.7, 100.0),
        (CRACK, "all", 3, 1.7, 7.1e-4, 0.71 / 1.7, 0.7, 50 / 1.7),
        (ISLAND, "< 2 mm", 1, None, 1e-6, None, None, None),
        (ISLAND, "all", 1, None, 1e-6, None, None, None),
        (LOSS, "> 100 cm²", 1, None, 0.01, None, None, None),
        (LOSS, "all", 1, None, 0.01, None, None, None),
        (NODE, "X", 1, None, None, None, None, None),
        (NODE, "all", 1, None, None, None, None, None),
    ],
    OUTSIDE: [
        (CRACK, W4, 0, 0.5, 3.5e-4, 0.7, 0.7, 100.0),
        (CRACK, W5, 1, 0.6, 1.2e-3, 2.0, 2.0, 100.0),
        (CRACK, "all", 1, 1.1, 1.55e-3, 1.55 / 1.1, 2.0, 100.0),
        (ISLAND, "> 20 mm", 1, None, 0.01, None, None, None),
        (ISLAND, "all", 1, None, 0.01, None, None, None),
        (LOSS, "> 100 cm²", 0, None, 0.01, None, None, None),
        (LOSS, "all", 0, None, 0.01, None, None, None),
        (NODE, "end", 1, None, None, None, None, None),
        (NODE, "all", 1, None, None, None, None, None),
    ],
}


def expected_rows():
    for place, rows in HAND.items():
        visible = VISIBLE[place]
        for name, size, count, length, area, *widths in rows:
            own, whole = {
                CRACK: (length, LENGTH), ISLAND: (area, ISLAND_M2), LOSS: (area, LOSS_M2), NODE: (count, 3)
            }[name]  # fmt: skip
            density = None if length is None else length / visible
            percent = None if area is None else 100 * area / visible
            figures = (count, length, area, *widths, density, count / visible, percent, 100 * own / whole)
            yield (place, visible, name, size), figures


def assert_cells(row, figures):
    assert len(row) == len(figures)
    for found, expected in zip(row, figures):
        if expected is None:
            assert found is None
        else:
            assert found == pytest.approx(expected, rel=1e-12, abs=1e-15)


def test_twenty_features_computed_by_hand_agree_in_every_cell(by_hand, tmp_path):
    survey, zones = by_hand
    run(survey, tmp_path / "t.xlsx", zones=zones)
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == ["total", "parent", "zone", "provenance"]
    page = book["zone"]
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    expected = list(expected_rows())
    assert len(rows) == len(expected)
    parents = {A: "ground", B: "ground", C: "upper", OUTSIDE: OUTSIDE}
    for row, ((place, visible, name, size), figures) in zip(rows, expected):
        assert row[0] == parents[place]
        assert row[1] == place
        assert row[2] == pytest.approx(visible, rel=1e-12)
        assert row[3:5] == [name, size]
        assert_cells(row[5:], figures)
    header = [cell.value for cell in page[1]]
    assert header[:6] == ["parent", "zone", "visible_area_m2", "class", "size_class", "count"]
    assert page.freeze_panes == "A2"
    assert page["G2"].number_format == "#,##0.000"
    assert {cell.font.bold for cell in page[6] if cell.value is not None} == {True}  # the sum of a class
    assert {cell.font.bold for cell in page[5]} == {False}


def test_parents_are_sums_of_their_elements_and_the_total_of_everything(by_hand, tmp_path):
    survey, zones = by_hand
    outcome = run(survey, tmp_path / "t.csv", zones=zones)
    rows = read_csv(tmp_path / "t.csv")
    lengths = {(r["level"], r["parent"], r["zone"]): float(r["length_m"]) for r in rows
               if r["class"] == CRACK and r["size_class"] == "all"}  # fmt: skip
    assert lengths == pytest.approx({
        ("total", "", ""): 6.71, ("parent", "ground", ""): 3.91, ("parent", "upper", ""): 1.7,
        ("parent", OUTSIDE, ""): 1.1, ("zone", "ground", A): 3.1, ("zone", "ground", B): 0.81,
        ("zone", "upper", C): 1.7, ("zone", OUTSIDE, OUTSIDE): 1.1,
    })  # fmt: skip
    visible = {r["parent"]: float(r["visible_area_m2"]) for r in rows if r["level"] == "parent"}
    assert visible == pytest.approx({"ground": 3.75, "upper": 3.0, OUTSIDE: 1.0})
    assert outcome.quantities["craquelure_length_m"] == pytest.approx(6.71)
    assert outcome.quantities["visible_area_m2"] == pytest.approx(7.75)
    assert outcome.quantities["segment_count"] == 9
    origin = {r["key"]: r["value"] for r in read_csv(tmp_path / "t.run.csv")}
    assert origin["survey_run_software"] == "craquemap test"
    assert len(origin["survey_sha256"]) == 64


def test_the_geopackage_holds_elements_with_their_quantities_and_styles(by_hand, tmp_path):
    survey, zones = by_hand
    path = tmp_path / "t.gpkg"
    run(survey, path, zones=zones)
    frame = pyogrio.read_dataframe(path, layer="zone").set_index("zone")
    np.testing.assert_allclose(frame["craquelure_length_m"][[A, B, C]], [3.1, 0.81, 1.7])
    np.testing.assert_allclose(frame["craquelure_density_m_per_m2"][[A, B, C]], [3.1 / 1.75, 0.405, 1.7 / 3])
    np.testing.assert_allclose(frame["length_m_0_2_to_0_5_mm"][[A, B, C]], [1.2, 0.31, 1.2])
    np.testing.assert_allclose(frame.geometry.area[[A, B, C]], [2, 2, 3])
    parents = pyogrio.read_dataframe(path, layer="parent")
    np.testing.assert_allclose(parents["craquelure_length_m"], [3.91, 1.7])
    assert pyogrio.read_dataframe(path, layer="total").geometry.area[0] == pytest.approx(7.75)
    table = pyogrio.read_dataframe(path, layer="quantities")
    assert len(table) == len(read_csv_of(survey, zones, tmp_path))
    with closing(sqlite3.connect(path)) as connection:
        styles = connection.execute("SELECT f_table_name, styleName, useAsDefault FROM layer_styles").fetchall()
    assert ("zone", "Craquelure", 1) in styles and ("zone", "Paint loss", 0) in styles


def read_csv_of(survey, zones, folder):
    run(survey, folder / "same.csv", zones=zones)
    return read_csv(folder / "same.csv")


# ---- clipping ----


def zigzags(rng, count, size):
    steps = rng.normal(0, size, (count, 6, 2))
    return np.array(
        [shapely.LineString(start + np.cumsum(walk, 0)) for start, walk in zip(rng.random((count, 2)), steps)]
    )


@pytest.mark.parametrize("offset", [0.0, 5_000_000.0])
def test_shares_equal_clipping_one_by_one_and_sum_to_one(offset):
    rng = np.random.default_rng(1)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(rng.random((40, 2)))))
    cells = np.array([shapely.transform(cell, lambda xy: xy + offset) for cell in cells[::2]], object)
    lines = np.array([shapely.transform(line, lambda xy: xy + offset) for line in zigzags(rng, 200, 0.08)], object)
    rings = shapely.buffer(lines, 0.02)
    near = 1e-12 if offset == 0 else 1e-7  # coordinates of this size have no more digits
    partition, union = Partition(cells), shapely.union_all(cells)
    for shares, shapes, size in (
        (partition.split_lines(lines), lines, shapely.length),
        (partition.split_polygons(rings), rings, shapely.area),
    ):
        table = np.zeros((len(shapes), len(cells)))
        table[shares.feature, shares.zone] = shares.share
        brute = np.array([[size(shapely.intersection(s, c)) / size(s) for c in cells] for s in shapes])
        np.testing.assert_allclose(table, brute, atol=near)
        outside = size(shapely.difference(shapes, union)) / size(shapes)
        np.testing.assert_allclose(shares.outside(len(shapes)), outside, atol=near)
        np.testing.assert_allclose(table.sum(1) + shares.outside(len(shapes)), 1, atol=1e-12)
        main = np.where(brute.max(1) >= outside, brute.argmax(1), -1)
        assert (shares.main_zone(len(shapes)) == main).mean() > 0.99


def test_zones_and_outside_add_up_to_the_total(tmp_path):
    """Cracks across, along and on the corners of a brickwork of zones: nothing counts twice or gets lost."""
    rng = np.random.default_rng(2)
    bricks = [box(x + y % 2 / 2, y / 2, x + y % 2 / 2 + 1, y / 2 + 0.5) for y in range(6) for x in range(4)]
    along = [crack([(x, y / 2), (x + 1.7, y / 2)], 0.3) for y in range(7) for x in rng.random(3) * 3]
    upright = [crack([(x / 2, y), (x / 2, y + 0.9)], 0.3) for x in range(9) for y in rng.random(3) * 2]
    wild = [crack(shapely.get_coordinates(line) * 4, 0.7) for line in zigzags(rng, 60, 0.05)]
    path = write_survey(tmp_path / "s.gpkg", [*along, *upright, *wild], coverage=box(0, 0, 4.5, 3))
    zones = write_zones(tmp_path / "z.gpkg", bricks, name=[f"brick {i}" for i in range(len(bricks))])
    run(path, tmp_path / "t.csv", zones=zones)
    rows = [r for r in read_csv(tmp_path / "t.csv") if r["class"] == CRACK]
    total = {r["size_class"]: r for r in rows if r["level"] == "total"}
    for size, whole in total.items():
        for field in ("count", "length_m", "area_m2"):
            parts = sum(float(r[field]) for r in rows if r["level"] == "zone" and r["size_class"] == size)
            assert parts == pytest.approx(float(whole[field]), rel=1e-9)
    drawn = sum(c["geometry"].length for c in [*along, *upright, *wild])
    assert float(total["all"]["length_m"]) == pytest.approx(drawn, rel=1e-12)
    lines = np.array([c["geometry"] for c in [*along, *upright, *wild]], object)
    beyond = shapely.length(shapely.difference(lines, shapely.union_all(bricks))).sum()
    outside = next(r for r in rows if r["level"] == "zone" and r["zone"] == OUTSIDE and r["size_class"] == "all")
    assert float(outside["length_m"]) == pytest.approx(beyond, rel=1e-9)


# ---- zones ----


def elements_of(tmp_path, polygons, fields, overlaps="refuse", name=None, parents=()):
    survey = open_survey(write_survey(tmp_path / "survey.gpkg", coverage=box(0, 0, 9, 9)))
    zones = write_zones(tmp_path / "zones.gpkg", polygons, **fields)
    return read_elements(zones, survey, ZoneFields(name, parents, overlaps), SilentReporter())


def test_overlapping_elements_are_refused_or_the_first_takes_it(tmp_path):
    polygons = [box(0, 0, 2, 1), box(1.5, 0, 3, 1)]
    with pytest.raises(SurveyError, match=r"left and right overlap by 0.5 m²"):
        elements_of(tmp_path, polygons, {"label": ["left", "right"]})
    first = elements_of(tmp_path, polygons, {"label": ["left", "right"]}, "first")
    np.testing.assert_allclose(shapely.area(first.partition.polygons), [2, 1])


def test_slivers_of_digitising_belong_to_the_first(tmp_path):
    elements = elements_of(tmp_path, [box(0, 0, 2, 1), box(1.9999, 0, 3, 1)], {"label": ["a", "b"]})
    np.testing.assert_allclose(shapely.area(elements.partition.polygons), [2, 1])


def test_a_parent_that_is_an_element_keeps_what_its_children_leave(tmp_path):
    polygons = [box(0, 0, 4, 4), box(1, 1, 2, 2), box(2, 2, 3, 3), box(5, 5, 6, 6)]
    elements = elements_of(
        tmp_path, polygons, {"Name": ["bay", "window", "niche", "plinth"], "Parent": ["north", "bay", "bay", None]}
    )
    assert elements.paths == (
        ("north", "bay", "bay (remainder)"),
        ("north", "bay", "window"),
        ("north", "bay", "niche"),
        ("plinth",),
    )
    np.testing.assert_allclose(shapely.area(elements.partition.polygons), [14, 1, 1, 1])
    assert elements.levels == ("level 1", "level 2")
    paths, group = elements.groups(2)
    assert paths == [("north", "bay"), ("plinth",)]
    assert group.tolist() == [0, 0, 0, 1]


def test_parts_of_one_element_are_joined_and_names_are_found(tmp_path):
    polygons = [box(0, 0, 1, 1), box(2, 0, 3, 1), box(0.5, 0, 1, 2)]
    elements = elements_of(tmp_path, polygons, {"label": ["x", "y", "x"]})
    assert elements.paths == (("x",), ("y",))
    np.testing.assert_allclose(shapely.area(elements.partition.polygons), [1.5, 1])
    unnamed = elements_of(tmp_path, polygons[:2], {"name": [None, "y"]})
    assert unnamed.paths == (("Zone 1",), ("y",))


@pytest.mark.parametrize(
    ("fields", "options", "expected"),
    [
        ({"a": ["x"], "b": ["y"]}, {}, "has no field name"),
        ({"a": ["x"]}, {"name": "element"}, "has no field element"),
        ({"name": ["x"]}, {"parents": ("storey",)}, "has no field storey"),
    ],
)
def test_missing_fields_of_zones_are_named(tmp_path, fields, options, expected):
    with pytest.raises(SurveyError, match=expected):
        elements_of(tmp_path, [box(0, 0, 1, 1)], fields, **options)


def test_parents_in_a_circle_and_other_frames_are_refused(tmp_path):
    with pytest.raises(SurveyError, match="its own parent"):
        elements_of(
            tmp_path, [box(0, 0, 1, 1), box(2, 0, 3, 1)], {"label": ["a", "b"], "parent": ["b", "a"]}, name="label"
        )
    survey = open_survey(write_survey(tmp_path / "s.gpkg", coverage=box(0, 0, 9, 9)))
    zones = write_zones(tmp_path / "utm.gpkg", [box(0, 0, 1, 1)], crs="EPSG:32633", name=["a"])
    with pytest.raises(SurveyError, match="another CRS"):
        read_elements(zones, survey, ZoneFields(), SilentReporter())
    with pytest.raises(SurveyError, match="no file"):
        read_elements(str(tmp_path / "none.gpkg"), survey, ZoneFields(), SilentReporter())
    lines = write_zones(tmp_path / "lines.gpkg", [shapely.LineString([(0, 0), (1, 1)])], name=["a"])
    with pytest.raises(SurveyError, match="holds no polygons"):
        read_elements(lines, survey, ZoneFields(), SilentReporter())


def test_surveys_without_anything_or_without_coverage_give_sensible_tables(tmp_path):
    run(write_survey(tmp_path / "empty.gpkg", coverage=box(0, 0, 2, 1)), tmp_path / "e.csv")
    rows = read_csv(tmp_path / "e.csv")
    assert [(r["class"], r["size_class"], r["count"], r["visible_area_m2"]) for r in rows] == [
        (CRACK, "all", "0", "2.0"), (LOSS, "all", "0", "2.0")
    ]  # fmt: skip
    bare = write_survey(tmp_path / "bare.gpkg", [crack([(0, 0), (1, 0)])], layers=["craquelure"])
    outcome = run(bare, tmp_path / "b.csv", zones=write_zones(tmp_path / "z.gpkg", [box(0, -1, 4, 1)], name=["a"]))
    zone = next(r for r in read_csv(tmp_path / "b.csv") if r["level"] == "zone" and r["class"] == CRACK)
    assert (zone["visible_area_m2"], zone["density_m_per_m2"]) == ("8.0", "0.125")
    assert outcome.quantities["visible_area_m2"] is None
    run(write_survey(tmp_path / "nothing.gpkg"), tmp_path / "n.gpkg")
    run(write_survey(tmp_path / "nothing2.gpkg"), tmp_path / "n.xlsx")


# ---- prices ----


def test_minimum_quantities_and_costs(by_hand, tmp_path):
    """Each loss counts at least 100 cm², each width class at least 1 m in every element it occurs in."""
    survey, zones = by_hand
    prices = tmp_path / "p.csv"
    prices.write_text(
        "class;size_class;measure;minimum_per_piece;minimum_per_position;unit_cost\r\n"
        "paint_loss;all;m²;0,01;;200\r\ncraquelure;0.2-0.5 mm;m;0;1;10,5\r\njunctions;X;piece;;;3\r\n",
        encoding="utf-8-sig",
    )
    run(survey, tmp_path / "t.csv", zones=zones, prices=str(prices))
    rows = {(r["level"], r["parent"], r["zone"], r["class"], r["size_class"]): r for r in read_csv(tmp_path / "t.csv")}

    def billed(*place):
        row = rows[place]
        return [float(row[name]) for name in ("billed_quantity", "unit_cost", "cost")]

    assert billed("zone", "ground", B, LOSS, "1-10 cm²") == pytest.approx([0.01, 200, 2])
    assert billed("zone", "ground", A, LOSS, "> 100 cm²") == pytest.approx([0.04, 200, 8])
    assert billed("zone", "ground", B, CRACK, W3) == pytest.approx([1, 10.5, 10.5])  # 0.31 m
    assert billed("zone", "ground", A, CRACK, W3) == pytest.approx([1.2, 10.5, 12.6])
    assert billed("parent", "ground", "", CRACK, W3) == pytest.approx([2.2, 10.5, 23.1])
    assert billed("total", "", "", CRACK, W3) == pytest.approx([3.4, 10.5, 35.7])
    assert billed("total", "", "", LOSS, "all") == pytest.approx([0.07, 200, 14])
    assert billed("total", "", "", NODE, "X") == pytest.approx([1, 3, 3])
    assert rows["total", "", "", CRACK, W1]["cost"] == ""


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("style", ["comma", "semicolon"])
def test_the_template_of_prices_comes_back(tmp_path, suffix, style):
    positions = SizeClasses().positions()
    path = tmp_path / f"p{suffix}"
    write_template(path, positions, style)
    assert read_prices(str(path), positions) == {}  # nothing has a price yet
    if suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        book.active["F2"] = 12.5
        book.save(path)
    else:
        text = path.read_text(encoding="utf-8-sig").splitlines()
        text[1] += "12.5" if style == "comma" else "12,5"
        path.write_text("\n".join(text), encoding="utf-8-sig")
    assert read_prices(str(path), positions) == {Position(CRACK, W1): Price("m", 0, 0, 12.5)}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("cracks,all,m,,,1", "row 2 of p.csv: the class is 'cracks'"),
        ("craquelure,wide,m,,,1", "has no size class 'wide'"),
        ("paint_loss,all,m,,,1", "can't be billed by 'm'"),
        ("paint_loss,all,m²,,,cheap", "unit_cost reads 'cheap'"),
        ("paint_loss,all,m²,-1,,1", "minimum_per_piece reads '-1'"),
    ],
)
def test_mistakes_in_prices_are_named(tmp_path, row, expected):
    path = tmp_path / "p.csv"
    path.write_text(f"class,size_class,measure,minimum_per_piece,minimum_per_position,unit_cost\n{row}\n")
    with pytest.raises(OptionError) as caught:
        read_prices(str(path), SizeClasses().positions())
    assert expected in str(caught.value)


# ---- spreadsheets ----

NASTY = ["=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', 'Giebel, Süd; "alt"', "-"]


def test_text_that_begins_like_a_formula_is_never_executed(tmp_path):
    sheet = Sheet("=x[1]", (Column("name"), Column("m", "0.00")), [(text, -1.5) for text in NASTY])
    write_xlsx(tmp_path / "t.xlsx", [sheet, sheet])
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == ["=x_1_", "=x_1_ 2"]
    cells = [row[0] for row in book.worksheets[0].iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == NASTY
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.quotePrefix for cell in cells] == [text[0] in "=+-@\t" for text in NASTY]
    write_csv(tmp_path / "t.csv", sheet)
    raw = (tmp_path / "t.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")  # or Excel reads accents wrongly
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))[1:]
    assert [name for name, _ in rows] == [f"'{text}" if text[0] in "=+-@\t" else text for text in NASTY]
    assert {value for _, value in rows} == {"-1.5"}  # numbers stay numbers


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_the_workbook_opens_in_libreoffice_with_the_same_figures(by_hand, tmp_path):
    survey, _ = by_hand
    zones = write_zones(tmp_path / "n.gpkg", [box(i / 2, 0, i / 2 + 0.5, 2) for i in range(8)], name=NASTY)
    run(survey, tmp_path / "t.xlsx", zones=zones)
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", every_sheet, "--outdir", str(tmp_path), str(tmp_path / "t.xlsx")],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    with (tmp_path / "t-zone.csv").open(encoding="utf-8", newline="") as stream:
        shown = list(csv.reader(stream))
    for row, cells in zip(shown, book["zone"].iter_rows(), strict=True):
        for text, cell in zip(row, cells):
            if isinstance(cell.value, (int, float)):
                assert float(text) == pytest.approx(cell.value, rel=1e-12)
            else:
                assert text == (cell.value or "")


# ---- options ----


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"output": "t.pdf"}, "--output is 't.pdf'"),
        ({"output": "t.csv", "width_limits_mm": "0.5, 0.1"}, "--width-limits-mm is '0.5, 0.1'"),
        ({"output": "t.csv", "loss_limits_cm2": "small"}, "--loss-limits-cm2 is 'small'"),
        ({"output": "t.csv", "zone_overlaps": "share"}, "--zone-overlaps is 'share'"),
    ],
)
def test_options_are_checked(options, expected):
    with pytest.raises(OptionError) as caught:
        QuantitiesOptions(survey="s.gpkg", **options)
    assert expected in str(caught.value)


def test_other_limits_and_other_csv(by_hand, tmp_path):
    survey, _ = by_hand
    run(survey, tmp_path / "t.csv", width_limits_mm="0.4", csv_style="semicolon")
    text = (tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()
    rows = [line.split(";") for line in text]
    assert [row[3] for row in rows[1:4]] == ["< 0.4 mm", "> 0.4 mm", "all"]
    assert float(rows[2][5].replace(",", ".")) == pytest.approx(2.0)  # 1.0 + 0.6 + 0.4
    with pytest.raises(OptionError, match="exists already"):
        run(survey, tmp_path / "t.csv")
