"""Density grids: against clipping one by one with shapely, against closed forms on known directions, aligned and complete."""

import sqlite3
from contextlib import closing
from xml.etree import ElementTree

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from surveys import FEET, crack, junction, patch, write_survey

from craquemap.processing.plan.cells import sum_up
from craquemap.processing.plan.density import figures, run_density
from craquemap.processing.plan.grid import Grid, coordinates_of, key_of
from craquemap.processing.plan.network_statistics import (
    network_figures,
    orientation_figures,
    rose,
    weighted_quantiles,
)
from craquemap.processing.plan.styles import class_limits, graduated
from craquemap.processing.plan.survey_file import open_survey
from craquemap.processing.plan_options import DensityOptions
from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.reporting import SilentReporter

SHAPES = ("square", "hexagon")
box = shapely.box


def run(survey, output, **options):
    return run_density(DensityOptions(survey=str(survey), output=str(output), **options), SilentReporter())


def wild_survey(path, offset=0.0):
    """Zigzag cracks, round losses and islands on a wall with a hole and a slanted edge."""
    rng = np.random.default_rng(5)

    def walk(size):
        return rng.random(2) * 2 + np.cumsum(rng.normal(0, size, (rng.integers(2, 9), 2)), 0) + offset

    lines = []
    for _ in range(150):
        drawn = walk(0.1)
        lines.append(crack(drawn, rng.uniform(0.05, 2), length_m=shapely.LineString(drawn).length * 1.01))
    discs = [shapely.Point(rng.random(2) * 2 + offset).buffer(r, 16) for r in rng.uniform(0.005, 0.3, 40)]
    wall = shapely.Polygon([(0, 0), (2, 0.1), (2, 2), (0.3, 2)]) - box(0.7, 0.7, 1.2, 1.1)
    nodes = [junction(*(rng.random(2) * 2 + offset), kind) for kind in ("end", "Y", "T", "X", "edge") * 30]
    return write_survey(
        path, lines, nodes, [patch(d) for d in discs[:20]], [patch(d) for d in discs[20:]],
        shapely.affinity.translate(wall, offset, offset),
    )  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("size", "offset"), [(0.25, 0.0), (0.1, -1000.0)])
def test_cells_equal_clipping_one_by_one(tmp_path, shape, size, offset):
    survey = open_survey(wild_survey(tmp_path / "s.gpkg", offset))
    cells = sum_up(survey, Grid(shape, size), SilentReporter())
    polygons = cells.grid.polygons(cells.key)
    lines = np.array([line for some in survey.craquelure() for line in some.geometry], object)
    lengths = np.concatenate([some["length_m"] for some in survey.craquelure()])
    widths = np.concatenate([some["width_mean_mm"] for some in survey.craquelure()])
    loss = np.concatenate([some.geometry for some in survey.paint_loss()])
    island = np.concatenate([some.geometry for some in survey.islands()])
    wall = shapely.MultiPolygon(list(survey.coverage))
    near = {"rtol": 1e-9, "atol": 1e-12 if offset == 0 else 1e-9}
    length, area, heaviest = np.zeros(len(polygons)), np.zeros(len(polygons)), []
    for at, cell in enumerate(polygons):
        share = shapely.length(shapely.intersection(lines, cell)) / shapely.length(lines)
        length[at], area[at] = (share * lengths).sum(), (share * lengths * widths / 1000).sum()
        heaviest.append(widths[share > 1e-9].max() if (share > 1e-9).any() else np.nan)
    np.testing.assert_allclose(cells.sums["length_m"], length, **near)
    np.testing.assert_allclose(cells.sums["area_m2"], area, **near)
    for name, shapes in (("visible_m2", [wall]), ("loss_m2", loss), ("island_m2", island)):
        brute = [shapely.area(shapely.intersection(np.array(shapes, object), cell)).sum() for cell in polygons]
        np.testing.assert_allclose(cells.sums[name], brute, **near)
    found = figures(cells)
    np.testing.assert_array_equal(found["width_max_mm"], heaviest)
    # nothing is lost: cells add up to the survey
    np.testing.assert_allclose(cells.sums["length_m"].sum(), lengths.sum(), rtol=1e-12)
    np.testing.assert_allclose(cells.sums["visible_m2"].sum(), wall.area, rtol=1e-9)
    np.testing.assert_allclose(cells.sums["loss_m2"].sum(), shapely.area(loss).sum(), rtol=1e-9)
    assert sum(cells.sums[kind].sum() for kind in ("end", "Y", "T", "X", "edge")) == 150
    assert cells.sums["island_count"].sum() == cells.sums["loss_count"].sum() == 20


@pytest.mark.parametrize("shape", SHAPES)
def test_cells_tile_the_plane(shape):
    """They don't overlap, leave nothing, hold their centres, and candidates miss none."""
    grid = Grid(shape, 0.3)
    area = box(-1.1, -0.7, 1.3, 0.9)
    which, keys = grid.candidates(shapely.bounds(np.array([area])))
    assert not which.any()
    cells = grid.polygons(keys)
    np.testing.assert_allclose(shapely.area(cells), grid.cell_area, rtol=1e-12)
    np.testing.assert_allclose(shapely.area(shapely.intersection(cells, area)).sum(), area.area, rtol=1e-12)
    np.testing.assert_allclose(shapely.union_all(cells).intersection(area).area, area.area, rtol=1e-12)
    centres = shapely.get_coordinates(shapely.centroid(cells))
    np.testing.assert_array_equal(grid.cell_of(centres), keys)
    np.testing.assert_array_equal(key_of(*coordinates_of(keys)), keys)
    if shape == "hexagon":
        width, height = (shapely.bounds(cells)[0].reshape(2, 2) @ [[1, 0], [0, 1]]).T @ [-1, 1]
        np.testing.assert_allclose([width, height], [0.3, 0.6 / np.sqrt(3)])


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(SHAPES),
    st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=2, max_size=2),
    st.floats(0.5, 20),
)
def test_parts_of_a_piece_lie_in_their_cells_and_add_up(shape, ends, size):
    start, end = np.array(ends[:1]), np.array(ends[1:])
    grid = Grid(shape, size)
    piece, key, share = grid.cut(start, end)
    assert not piece.any()
    if not np.array_equal(start, end):
        np.testing.assert_allclose(share.sum(), 1, atol=1e-12)
    before = np.cumsum(share) - share
    for t in (0.25, 0.75):
        middle = start + (before + t * share)[:, None] * (end - start)
        distance = shapely.distance(grid.polygons(key), shapely.points(middle))
        assert (distance < 1e-9).all()


def test_a_crack_along_a_border_counts_once(tmp_path):
    path = write_survey(
        tmp_path / "s.gpkg", [crack([(0, 0.5), (2, 0.5)]), crack([(0.5, 0), (0.5, 2)])], coverage=box(0, 0, 2, 2)
    )
    for shape in SHAPES:
        cells = sum_up(open_survey(path), Grid(shape, 0.25), SilentReporter())
        assert cells.sums["length_m"].sum() == pytest.approx(4, rel=1e-12)


def test_the_same_surface_has_the_same_cells_in_every_survey(tmp_path):
    one = write_survey(tmp_path / "a.gpkg", [crack([(0.11, 0.13), (0.9, 0.7)])], coverage=box(0.05, 0.02, 2, 1))
    two = write_survey(tmp_path / "b.gpkg", [crack([(0.5, 0.5), (0.6, 0.6)])], coverage=box(0.13, 0.22, 3, 1.4))
    for shape in SHAPES:
        frames = []
        for path in (one, two):
            run(path, tmp_path / "d.gpkg", cell=0.2, shape=shape, overwrite=True)
            frames.append(pyogrio.read_dataframe(tmp_path / "d.gpkg", layer="density").set_index(["column", "row"]))
        shared = frames[0].index.intersection(frames[1].index)
        assert len(shared) > 20
        assert (frames[0].loc[shared].geometry.geom_equals_exact(frames[1].loc[shared].geometry, 0)).all()


# ---- closed forms ----


def fan(angles_deg, length=0.2, centre=(0.5, 0.5)):
    """Cracks through one point, each of this length, in these directions."""
    half = length / 2
    turns = np.deg2rad(angles_deg)
    return [
        crack([(centre[0] - half * np.cos(t), centre[1] - half * np.sin(t)),
               (centre[0] + half * np.cos(t), centre[1] + half * np.sin(t))])
        for t in turns
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("angles", "mean", "resultant"),
    [
        ([30], 30, 1),
        ([0, 0, 90], 0, 1 / 3),
        ([170, 10], 0, np.cos(np.deg2rad(20))),  # axial: the mean is horizontal, not 90
        ([100, 140], 120, np.cos(np.deg2rad(40))),
        (np.arange(0, 180, 15), None, 0),
    ],
)
def test_directions_and_tensors_equal_closed_forms(tmp_path, angles, mean, resultant):
    path = write_survey(tmp_path / "s.gpkg", fan(angles), coverage=box(0, 0, 2, 2))
    found = {
        name: values[0]
        for name, values in figures(sum_up(open_survey(path), Grid("square", 2.0), SilentReporter())).items()
    }
    count, area = len(angles), 4.0
    assert found["resultant"] == pytest.approx(resultant, abs=1e-9)
    if mean is not None:
        assert abs((found["orientation_deg"] - mean + 90) % 180 - 90) < 1e-6
        assert 0 <= found["orientation_deg"] < 180
    normals = np.stack([-np.sin(np.deg2rad(angles)), np.cos(np.deg2rad(angles))], 1)
    tensor = 0.2 / area * normals.T @ normals
    np.testing.assert_allclose(
        [[found["f_xx_per_m"], found["f_xy_per_m"]], [found["f_xy_per_m"], found["f_yy_per_m"]]], tensor, atol=1e-12
    )
    assert found["f_xx_per_m"] + found["f_yy_per_m"] == pytest.approx(count * 0.2 / area)  # its trace is P21
    assert found["density_m_per_m2"] == pytest.approx(count * 0.2 / area)


def test_a_rose_holds_each_direction_in_its_bin():
    share = rose(np.array([0.0, 179.9, 95, -85, 200]), np.array([1.0, 2, 3, 4, 10]), 18)
    expected = np.zeros(18)
    expected[[0, 17, 9, 2]] = np.array([1, 2, 7, 10]) / 20
    np.testing.assert_allclose(share, expected)
    assert rose(np.zeros(0), np.zeros(0), 4).tolist() == [0, 0, 0, 0]


def test_network_figures_by_hand():
    """A cross and a T on 4 m²: 6 ends, one Y (the T) and one X, 3 m of cracks."""
    found = network_figures(*(np.array([value]) for value in (6.0, 1.0, 1.0, 3.0, 4.0)))
    expected = {
        "line_count": 3.5, "branch_count": 6.5, "p20_per_m2": 0.875, "b20_per_m2": 1.625, "p21_m_per_m2": 0.75,
        "line_length_m": 3 / 3.5, "branch_length_m": 3 / 6.5, "p22": 0.75 * 3 / 3.5, "b22": 0.75 * 3 / 6.5,
        "connections_per_line": 8 / 7, "connections_per_branch": 7 / 6.5, "connections_per_m2": 0.5,
        "connectivity_index": 0.25,
    }  # fmt: skip
    for name, value in expected.items():
        np.testing.assert_allclose(getattr(found, name), [value])
    empty = network_figures(*np.zeros((5, 1)))
    assert np.isnan(empty.p21_m_per_m2).all() and np.isnan(empty.connections_per_branch).all()


def test_directions_without_lines_are_unknown():
    found = orientation_figures(np.zeros(1), np.zeros(1), np.zeros(1), np.ones(1))
    assert np.isnan(found.orientation_deg).all() and np.isnan(found.resultant).all()
    assert found.f_xx_per_m.tolist() == [0]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9), st.integers(1, 5)), max_size=30))
def test_weighted_quantiles_are_those_of_repeated_values(entries):
    group, value, weight = (np.array([e[i] for e in entries], np.int64) for i in range(3))
    found = weighted_quantiles(group, value.astype(float), weight.astype(float), 4, (0.5, 0.95))
    for g in range(4):
        repeated = np.sort(np.repeat(value[group == g], weight[group == g]))
        for column, q in enumerate((0.5, 0.95)):
            expected = repeated[int(np.ceil(q * len(repeated) - 1e-9)) - 1] if len(repeated) else np.nan
            np.testing.assert_equal(found[g, column], expected)


# ---- files ----


def test_the_layer_has_fields_styles_and_provenance(tmp_path):
    survey = write_survey(
        tmp_path / "s.gpkg",
        [crack([(0.1, 0.1), (0.5, 0.1)], 0.4), crack([(0.1, 0.2), (0.2, 0.2)], 1.0)],
        [junction(0.1, 0.1, "end"), junction(0.5, 0.1, "T")],
        [patch(box(0.3, 0.3, 0.4, 0.4))],
        [patch(box(0.8, 0.8, 1.2, 1.2))],
        box(0, 0, 2, 1.5),
    )
    outcome = run(survey, tmp_path / "d.gpkg", cell=1)
    frame = pyogrio.read_dataframe(tmp_path / "d.gpkg", layer="density").set_index(["column", "row"])
    assert sorted(frame.index) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    cell = frame.loc[0, 0]
    expected = {
        "visible_area_m2": 1, "visible_percent": 100, "craquelure_length_m": 0.5, "density_m_per_m2": 0.5,
        "craquelure_area_m2": 2.6e-4, "craquelure_percent": 0.026, "craquelure_percent_of_paint": 0.026 / 0.96,
        "width_mean_mm": 0.52, "width_median_mm": 0.4, "width_p95_mm": 1.0, "width_max_mm": 1.0, "end_count": 1,
        "t_count": 1, "y_count": 0, "branch_count": 2, "island_count": 1, "island_area_m2": 0.01,
        "island_median_mm": 2000 * np.sqrt(0.01 / np.pi), "paint_loss_area_m2": 0.04, "paint_loss_percent": 4,
        "orientation_deg": 0, "resultant": 1,
    }  # fmt: skip
    for name, value in expected.items():
        assert cell[name] == pytest.approx(value, abs=1e-12), name
    corner = frame.loc[1, 1]
    assert corner["visible_area_m2"] == pytest.approx(0.5)
    assert np.isnan(corner["orientation_deg"]) and corner["density_m_per_m2"] == 0
    assert corner["paint_loss_percent"] == pytest.approx(8)
    assert frame["paint_loss_count"].sum() == 1
    assert outcome.quantities["craquelure_length_m"] == pytest.approx(0.5)
    with closing(sqlite3.connect(tmp_path / "d.gpkg")) as connection:
        styles = connection.execute("SELECT styleName, useAsDefault, styleQML FROM layer_styles").fetchall()
        run_rows = dict(connection.execute("SELECT key, value FROM run"))
    assert [default for _, default, _ in styles] == [1] + [0] * (len(styles) - 1)
    for _, _, qml in styles:
        assert ElementTree.fromstring(qml.partition("\n")[2]).find("renderer-v2").get("attr") in frame.columns
    assert (run_rows["option_cell"], run_rows["survey"]) == ("1.0", "s.gpkg")


def test_cells_are_in_metres_whatever_the_unit_of_the_survey(tmp_path):
    survey = write_survey(tmp_path / "s.gpkg", [crack([(0, 1), (10, 1)])], coverage=box(0, 0, 10, 10), crs=FEET)
    run(survey, tmp_path / "d.gpkg", cell=0.3048)
    frame = pyogrio.read_dataframe(tmp_path / "d.gpkg", layer="density")
    assert len(frame) == 100
    np.testing.assert_allclose(frame["visible_area_m2"], 0.3048**2)
    assert frame["craquelure_length_m"].sum() == pytest.approx(3.048)


def test_surveys_without_anything_or_without_coverage(tmp_path):
    run(write_survey(tmp_path / "empty.gpkg"), tmp_path / "e.gpkg", cell=1)
    assert len(pyogrio.read_dataframe(tmp_path / "e.gpkg", layer="density")) == 0
    bare = write_survey(tmp_path / "bare.gpkg", [crack([(0.1, 0.1), (0.6, 0.1)])], layers=["craquelure"])
    run(bare, tmp_path / "b.gpkg", cell=1)
    frame = pyogrio.read_dataframe(tmp_path / "b.gpkg", layer="density")
    assert (frame["visible_area_m2"].tolist(), frame["density_m_per_m2"].tolist()) == ([1.0], [0.5])


def test_cells_too_small_to_be_meant_are_refused(tmp_path):
    survey = write_survey(tmp_path / "s.gpkg", coverage=box(0, 0, 100, 100))
    with pytest.raises(OptionError, match="take larger cells"):
        run(survey, tmp_path / "d.gpkg", cell=0.001)
    assert not (tmp_path / "d.gpkg").exists()


def test_limits_of_classes_hold_every_value_in_round_figures():
    rng = np.random.default_rng(0)
    values = rng.lognormal(1, 1, 1000)
    limits = class_limits(np.append(values, [np.nan, 0]), 5)
    assert len(limits) == 6 and limits == sorted(limits)
    assert limits[0] <= values.min() and limits[-1] >= values.max()
    assert all(float(f"{limit:.2g}") == limit for limit in limits)
    counts = np.histogram(values, limits)[0]
    assert counts.min() > 150
    assert class_limits(np.array([np.nan, 0]), 5) == [0, 1]
    assert class_limits(np.array([3.0, 3.0]), 5)[0] <= 3.0 <= class_limits(np.array([3.0, 3.0]), 5)[-1]
    assert "5.0" not in graduated("l", "n", "f", np.array([]), "").qml
