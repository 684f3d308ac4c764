"""Reading surveys: what was written comes back; what people have rejected, edited, drawn or deleted is dealt with."""

import sqlite3
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import shapely
from surveys import ENGINEERING, FEET, crack, junction, patch, write_survey

from craquemap.processing.plan.survey_file import open_survey
from craquemap.processing.schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, PAINT_LOSS_LAYER
from craquemap.resunet_core.errors import SurveyError

WALL = shapely.box(0, 0, 4, 3)


class Listener:
    def __init__(self):
        self.messages = []

    def progress(self, *_, **__):
        pass

    def message(self, text, level="info"):
        self.messages.append(text)

    def check_cancelled(self):
        pass


def sql(path, *statements):
    """Edit a GeoPackage behind its index triggers, which need functions that plain SQLite lacks."""
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for trigger in triggers:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            connection.execute(statement)


def star(**fields):
    """Four cracks that meet at (1, 1), and one that lies apart."""
    ends = [(2, 1), (1, 2), (0, 1), (1, 0)]
    arms = [crack([(1, 1), end], start_node=1, end_node=2 + i, network_id=1, **fields) for i, end in enumerate(ends)]
    return [*arms, crack([(3, 1), (3, 2)], start_node=6, end_node=7, network_id=2)]


def star_nodes():
    ends = [(2, 1), (1, 2), (0, 1), (1, 0), (3, 1), (3, 2)]
    return [junction(1, 1, "X", network_id=1), *(junction(x, y, "end") for x, y in ends)]


def test_what_was_written_comes_back(tmp_path):
    path = write_survey(
        tmp_path / "s.gpkg",
        star(length_m=1.05),
        star_nodes(),
        [patch(shapely.box(0, 0, 1, 1), network_id=1, orientation_deg=90.0)],
        [patch(shapely.box(2, 2, 3, 3) - shapely.box(2.4, 2.4, 2.6, 2.6), confidence=0.75)],
        WALL,
        {"metres_per_unit": "1.0", "width_limits_mm": "0.1 0.2 0.5 1"},
    )
    survey = open_survey(path)
    assert (survey.name, survey.gsd_mm, survey.metres_per_unit) == ("s.gpkg", 0.2, 1.0)
    assert survey.visible_area_m2 == 12
    assert "Facade plane" in survey.crs_wkt
    assert survey.run["software"] == "craquemap test"
    lines = survey.all_of(CRAQUELURE_LAYER)
    assert lines["length_m"].tolist() == [1.05, 1.05, 1.05, 1.05, 1.0]
    assert lines["id"].tolist() == [1, 2, 3, 4, 5]
    assert lines["width_class"].tolist() == ["0.2-0.5 mm"] * 5
    np.testing.assert_allclose(lines["area_m2"][:4], 1.05 * 0.3e-3, rtol=1e-15)
    assert np.isnan(lines["tortuosity"]).all()
    assert lines.geometry[0].equals_exact(shapely.LineString([(1, 1), (2, 1)]))
    assert not lines.is_remeasured.any()
    assert survey.all_of(JUNCTIONS_LAYER)["kind"].tolist() == ["X", *["end"] * 6]
    assert survey.all_of(ISLANDS_LAYER)["orientation_deg"].tolist() == [90.0]
    loss = survey.all_of(PAINT_LOSS_LAYER)
    assert (loss["confidence"].tolist(), loss.is_remeasured.tolist()) == ([0.75], [False])
    np.testing.assert_allclose(loss["area_m2"], 0.96)


def test_features_come_in_batches_that_add_up(tmp_path):
    rng = np.random.default_rng(0)
    ends = rng.random((250, 4))
    path = write_survey(tmp_path / "s.gpkg", [crack(e.reshape(2, 2)) for e in ends], coverage=WALL)
    batches = list(open_survey(path).craquelure(batch=64))
    assert [len(some) for some in batches] == [64, 64, 64, 58]
    assert np.concatenate([some["id"] for some in batches]).tolist() == list(range(1, 251))


def test_rejected_features_do_not_count_and_take_their_junctions_with_them(tmp_path):
    path = write_survey(
        tmp_path / "s.gpkg",
        star(),
        star_nodes(),
        [patch(shapely.box(0, 0, 1, 1), network_id=1), patch(shapely.box(3, 0, 4, 1), network_id=2)],
        [patch(shapely.box(2, 2, 3, 3)), patch(shapely.box(0, 2, 1, 3))],
        WALL,
    )
    sql(
        path,
        "UPDATE craquelure SET review = ' Rejected' WHERE id IN (1, 5)",
        "UPDATE paint_loss SET review = 'rejected' WHERE id = 2",
        "UPDATE craquelure SET review = 'accepted' WHERE id = 2",
        "UPDATE craquelure SET review = NULL WHERE id = 3",
    )
    listener = Listener()
    survey = open_survey(path, listener)
    assert survey.all_of(CRAQUELURE_LAYER, listener)["id"].tolist() == [2, 3, 4]
    assert survey.all_of(PAINT_LOSS_LAYER)["id"].tolist() == [1]
    nodes = survey.all_of(JUNCTIONS_LAYER)
    # the crossing has three arms left; the far ends of the rejected ones are gone
    assert dict(zip(nodes["id"].tolist(), nodes["kind"])) == {1: "Y", 3: "end", 4: "end", 5: "end"}
    assert nodes["degree"].tolist() == [3, 1, 1, 1]
    assert survey.all_of(ISLANDS_LAYER)["network_id"].tolist() == [1]  # nothing is left of network 2
    assert listener.messages == ["craquelure: 2 rejected are left out."]


@pytest.mark.parametrize(("rejected", "kinds"), [((1, 2), {4: "end", 5: "end"}), ((1, 2, 3), {1: "end", 5: "end"})])
def test_two_arms_are_a_line_that_goes_on_and_one_arm_is_an_end(tmp_path, rejected, kinds):
    path = write_survey(tmp_path / "s.gpkg", star()[:4], star_nodes()[:5], coverage=WALL)
    sql(path, f"UPDATE craquelure SET review = 'rejected' WHERE id IN {rejected}")
    nodes = open_survey(path).all_of(JUNCTIONS_LAYER)
    assert dict(zip(nodes["id"].tolist(), nodes["kind"])) == kinds


def test_edited_and_drawn_features_are_measured_from_their_geometry(tmp_path):
    """Five straight lines 1 m long: untouched, marked, moved without a mark (longer; much shorter), drawn anew."""
    line = [(0, 0), (1, 0)]
    path = write_survey(
        tmp_path / "s.gpkg",
        [
            crack(line, length_m=1.01, tortuosity=1.01),
            crack(line, length_m=1.01, review="edited", tortuosity=1.01),
            crack(line, length_m=0.9),
            crack(line, length_m=2.0),
            {"geometry": shapely.LineString([(0, 0), (0, 1), (1, 1)]), "width_class": "> 1 mm"},
            {"geometry": shapely.LineString([(0, 0), (0, 1)]), "width_class": "wide", "length_m": 0.0},
        ],
        coverage=WALL,
    )
    listener = Listener()
    lines = open_survey(path).all_of(CRAQUELURE_LAYER, listener)
    np.testing.assert_allclose(lines["length_m"], [1.01, 1, 1, 1, 2, 1])
    assert lines.is_remeasured.tolist() == [False, True, True, True, True, True]
    np.testing.assert_allclose(lines["area_m2"], [1.01 * 3e-4, 3e-4, 3e-4, 3e-4, np.nan, np.nan])
    np.testing.assert_allclose(lines["tortuosity"], [1.01, 1, 1, 1, np.sqrt(2), 1])
    np.testing.assert_allclose(lines["orientation_deg"][1:4], 0)
    assert lines["width_class"].tolist() == [*["0.2-0.5 mm"] * 4, "> 1 mm", ""]
    assert listener.messages == ["craquelure: 5 were drawn or changed by hand, or lack figures, and are measured anew."]


def test_edited_polygons_are_measured_from_their_geometry(tmp_path):
    rectangle = shapely.affinity.rotate(shapely.box(0, 0, 2, 1), 30)
    holed = shapely.box(0, 0, 2, 2) - shapely.box(0.5, 0.5, 1.5, 1.5)
    path = write_survey(
        tmp_path / "s.gpkg",
        islands=[patch(rectangle, area_m2=5.0), {"geometry": holed}],
        paint_loss=[patch(holed, perimeter_m=7.0), patch(holed, perimeter_m=7.0, review="edited")],
        coverage=WALL,
    )
    survey = open_survey(path)
    islands = survey.all_of(ISLANDS_LAYER)
    np.testing.assert_allclose(islands["area_m2"], [2, 3])
    np.testing.assert_allclose(islands["elongation"], [2, 1])
    np.testing.assert_allclose(islands["orientation_deg"], [30, 0], atol=1e-9)
    np.testing.assert_allclose(islands["diameter_mm"], 2000 * np.sqrt(np.array([2, 3]) / np.pi))
    np.testing.assert_allclose(survey.all_of(PAINT_LOSS_LAYER)["perimeter_m"], [7, 12])
    np.testing.assert_allclose(survey.all_of(PAINT_LOSS_LAYER)["compactness"][1], 4 * np.pi * 3 / 144)


def test_a_corrected_width_moves_a_line_to_its_class_and_limits_come_from_the_file(tmp_path):
    path = write_survey(tmp_path / "s.gpkg", [crack([(0, 0), (1, 0)])], coverage=WALL, run={"width_limits_mm": ""})
    sql(path, "UPDATE craquelure SET width_mean_mm = 0.6")
    lines = open_survey(path).all_of(CRAQUELURE_LAYER)
    assert (lines["width_class"][0], lines["measurable"][0]) == ("0.5-1 mm", 1)
    np.testing.assert_allclose(lines["area_m2"], 0.6e-3)
    sql(path, "UPDATE run SET value = '0.3 3' WHERE key = 'width_limits_mm'")
    survey = open_survey(path)
    assert survey.width_classes.names == ("< 0.3 mm", "0.3-3 mm", "> 3 mm")
    assert survey.all_of(CRAQUELURE_LAYER)["width_class"].tolist() == ["0.3-3 mm"]


def test_missing_layers_and_fields_are_empty_or_derived(tmp_path):
    """As an early version might have written it: lines with nothing but a geometry and a width."""
    path = tmp_path / "old.gpkg"
    old = [crack([(0, 0), (1, 0)]), crack([(0, 0), (0, 2)], 0.05)]
    write_survey(path, old, layers=["craquelure"])
    sql(
        path,
        *(f"ALTER TABLE craquelure DROP COLUMN {f.name}" for f in CRAQUELURE_LAYER.fields if f.name != "width_mean_mm"),
    )
    listener = Listener()
    survey = open_survey(path, listener)
    assert "no coverage" in listener.messages[0]
    assert (survey.visible_area_m2, survey.gsd_mm) == (None, None)
    lines = survey.all_of(CRAQUELURE_LAYER)
    assert lines["id"].tolist() == [1, 2]  # the feature ids stand in
    assert lines["length_m"].tolist() == [1, 2]
    assert lines["width_class"].tolist() == ["0.2-0.5 mm", "< 0.1 mm"]
    assert lines["review"].tolist() == ["", ""]
    for layer in (JUNCTIONS_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER):
        assert len(survey.all_of(layer, listener)) == 0
    assert "old.gpkg has no layer paint_loss: it is taken as empty." in listener.messages


def test_an_empty_survey_is_no_error(tmp_path):
    survey = open_survey(write_survey(tmp_path / "s.gpkg"))
    assert [len(survey.all_of(layer)) for layer in (CRAQUELURE_LAYER, JUNCTIONS_LAYER, ISLANDS_LAYER)] == [0, 0, 0]
    assert survey.coverage == ()


def test_multipart_and_three_dimensional_lines_are_taken_and_empty_geometry_is_not(tmp_path):
    """A merge in QGIS may leave such features behind."""
    path = write_survey(tmp_path / "s.gpkg", [crack([(0, 0), (1, 0)])], coverage=WALL)
    frame = pyogrio.read_dataframe(path, layer="craquelure")
    parts = shapely.MultiLineString([[(0, 0, 5), (1, 0, 5)], [(0, 1, 5), (2, 1, 5)]])
    frame = frame.loc[[0, 0, 0]].set_geometry([parts, shapely.LineString(), None], crs=frame.crs)
    pyogrio.write_dataframe(frame, path, layer="craquelure", geometry_type="Unknown")
    lines = open_survey(path).all_of(CRAQUELURE_LAYER)
    assert lines["length_m"].tolist() == [3]
    assert not shapely.has_z(lines.geometry).any()


def test_units_come_from_the_crs_or_the_run_table_or_the_stated_area(tmp_path):
    square = shapely.box(0, 0, 10, 10)
    feet = write_survey(tmp_path / "feet.gpkg", [crack([(0, 0), (10, 0)])], coverage=square, crs=FEET)
    survey = open_survey(feet)
    assert survey.metres_per_unit == 0.3048
    np.testing.assert_allclose(survey.visible_area_m2, 100 * 0.3048**2)
    np.testing.assert_allclose(survey.all_of(CRAQUELURE_LAYER)["length_m"], 3.048)
    stated = write_survey(tmp_path / "stated.gpkg", coverage=square, crs="", run={"metres_per_unit": "0.001"})
    assert open_survey(stated).metres_per_unit == 0.001
    area = write_survey(tmp_path / "area.gpkg", coverage=square, crs="")
    sql(area, "UPDATE coverage SET valid_area_m2 = 4")
    np.testing.assert_allclose(open_survey(area).metres_per_unit, 0.2)


def test_overlapping_coverage_counts_once(tmp_path):
    path = write_survey(tmp_path / "s.gpkg", coverage=shapely.MultiPolygon([shapely.box(0, 0, 2, 2)]))
    frame = pyogrio.read_dataframe(path, layer="coverage")
    frame = frame.loc[[0, 0]].set_geometry([shapely.box(0, 0, 2, 2), shapely.box(1, 0, 3, 2)], crs=frame.crs)
    pyogrio.write_dataframe(frame, path, layer="coverage")
    assert open_survey(path).visible_area_m2 == 6


def test_of_several_mosaics_in_one_file_the_coarsest_counts_and_what_is_measurable_stays(tmp_path):
    path = write_survey(tmp_path / "s.gpkg", [crack([(0, 0), (1, 0)], 0.5, measurable=0)], coverage=box_of(0, 2))
    assert open_survey(path).all_of(CRAQUELURE_LAYER)["measurable"].tolist() == [1]
    frame = pyogrio.read_dataframe(path, layer="coverage")
    frame = frame.loc[[0, 0]].set_geometry([box_of(0, 2), box_of(2, 4)], crs=frame.crs)
    frame["gsd_x_mm"] = frame["gsd_y_mm"] = [0.2, 0.5]
    pyogrio.write_dataframe(frame, path, layer="coverage")
    survey = open_survey(path)
    assert (survey.gsd_mm, survey.has_one_gsd, survey.visible_area_m2) == (0.5, False, 8)
    assert survey.all_of(CRAQUELURE_LAYER)["measurable"].tolist() == [0]


def box_of(left, right):
    return shapely.box(left, 0, right, 2)


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "other", "degrees"])
def test_what_is_no_survey_is_refused_in_a_sentence(tmp_path, kind):
    path = tmp_path / "s.gpkg"
    if kind == "folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("no database")
    elif kind == "other":
        write_survey(path, layers=["coverage"])
    elif kind == "degrees":
        write_survey(path, crs="EPSG:4326")
    with pytest.raises(SurveyError) as caught:
        open_survey(path)
    expected = {
        "missing": "there is no file",
        "folder": "is a folder",
        "text": "can't be read as a vector file",
        "other": "it has neither a layer craquelure nor paint_loss (found: coverage, run)",
        "degrees": "degrees are no measure of length",
    }
    assert expected[kind] in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.slow  # compiles the tracing where it is run alone
def test_a_real_survey_comes_back_figure_for_figure(tmp_path):
    """What vectorize writes is read without one figure changed."""
    from jobs import write_raster
    from painter import network, paint

    from craquemap.processing.mapping import run_vectorize
    from craquemap.processing.options import VectorizeOptions
    from craquemap.resunet_core.reporting import SilentReporter

    classes = paint(network(300, 300, cell_px=60, seed=3), 300, 300).classes
    raster = write_raster(tmp_path / "c.tif", classes)
    run_vectorize(VectorizeOptions(classes=str(raster), output=str(tmp_path / "s.gpkg")), SilentReporter())
    survey = open_survey(tmp_path / "s.gpkg")
    assert survey.run["metres_per_unit"] == "1.0"
    assert ENGINEERING.split('"')[1] in survey.crs_wkt
    for layer in (CRAQUELURE_LAYER, JUNCTIONS_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER):
        stored, features = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer=layer.name), survey.all_of(layer)
        assert not features.is_remeasured.any()
        assert len(stored) == len(features)
        for field in layer.fields:
            if field.type == "string":
                assert stored[field.name].tolist() == features[field.name].tolist()
            else:
                expected = stored[field.name].to_numpy(dtype=float, na_value=np.nan)
                found = features[field.name]
                np.testing.assert_array_equal(found, expected if field.type == "double" else np.nan_to_num(expected))
