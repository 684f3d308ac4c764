"""The review of a survey: what is next, what is written, and the panel with its keys."""

import sqlite3
from contextlib import closing
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from craquemap.qgis_plugin.review import states
from craquemap.qgis_plugin.review.session import zoom_extent
from craquemap.qgis_plugin.review.states import (
    Filter,
    Item,
    class_of_width,
    count_states,
    neighbour,
    state_of,
)
from craquemap.qgis_plugin.review.words import in_handy_unit
from craquemap.resunet_core.errors import StorageError

ITEMS = [
    Item(1, "", 0.9, "< 0.1 mm", 0.5),
    Item(2, "", 0.3, "> 1 mm", 2.0),
    Item(3, "accepted", 0.2, "> 1 mm", 3.0),
    Item(4, "", None, "", 1.0),
    Item(5, "rejected", 0.3, "", 1.0),
]


# ---- what is next ----


def test_the_least_sure_of_what_is_not_reviewed_comes_first():
    assert Filter().queue(ITEMS) == [4, 2, 1]  # one without a confidence was drawn by a person: look at it first
    assert Filter(order=states.LARGEST).queue(ITEMS) == [2, 4, 1]
    assert Filter(order=states.IN_ORDER, states=()).queue(ITEMS) == [1, 2, 3, 4, 5]


def test_filters_by_state_class_and_confidence():
    assert Filter(states=("rejected",)).queue(ITEMS) == [5]
    assert Filter(kinds=("> 1 mm",), states=()).queue(ITEMS) == [3, 2]
    assert Filter(low=0.25, high=0.3).queue(ITEMS) == [4, 2]
    assert Filter(low=0.95).queue(ITEMS) == [4]


def test_counts():
    assert count_states(ITEMS) == {"": 3, "accepted": 1, "edited": 0, "rejected": 1}
    assert count_states([]) == {"": 0, "accepted": 0, "edited": 0, "rejected": 0}


def test_going_to_the_next_and_back():
    assert neighbour([4, 2, 1], None, 1) == 4
    assert neighbour([4, 2, 1], 4, 1) == 2
    assert neighbour([4, 2, 1], 1, 1) == 4  # round and round
    assert neighbour([4, 2, 1], 4, -1) == 1
    assert neighbour([], 4, 1) is None
    assert neighbour([4, 1], 2, 1, before=[4, 2, 1]) == 1  # 2 was decided and is no longer shown
    assert neighbour([4], 1, 1, before=[4, 2, 1]) == 4
    assert neighbour([4, 1], 2, -1, before=[4, 2, 1]) == 4


@pytest.mark.parametrize(
    ("value", "state"),
    [(None, ""), ("", ""), ("Accepted ", "accepted"), ("perhaps", ""), ("REJECTED", "rejected"), (7, "")],
)
def test_states_as_people_write_them(value, state):
    assert state_of(value) == state


@pytest.mark.parametrize(("width", "name"), [(0.05, "a"), (0.1, "b"), (0.19, "b"), (0.2, "c"), (9, "c")])
def test_a_class_holds_its_lower_limit(width, name):
    assert class_of_width(width, (0.1, 0.2), ("a", "b", "c")) == name


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("length_m", 0.0026, ("length_mm", 2.6)), ("length_m", 1.5, ("length_m", 1.5)), ("area_m2", 2e-6, ("area_mm2", 2)),
        ("area_m2", 0.02, ("area_cm2", 200)), ("area_m2", 3.0, ("area_m2", 3.0)), ("id", 7, ("id", 7)),
    ],
)  # fmt: skip
def test_small_things_are_measured_in_small_units(field, value, said):
    name, figure = in_handy_unit(field, value)
    assert (name, figure) == (said[0], pytest.approx(said[1]))


# ---- what is written ----

FIELDS = "field=id:int8&field=length_m:double&field=width_mean_mm:double&field=width_class:string(20)&field=confidence:double"


@pytest.fixture
def survey(qgis_app, tmp_path, qgis_new_project):
    """A survey with three cracks and a loss, as ``map`` writes it; its two layers are in the project."""
    from qgis.core import QgsVectorFileWriter

    path = tmp_path / "Süd façade.gpkg"
    for table, kind, fields in (
        ("craquelure", "LineString", f"{FIELDS}&field=review:string&field=note:string"),
        ("paint_loss", "Polygon", "field=area_m2:double&field=confidence:double&field=review:string&field=note:string"),
    ):
        memory = QgsVectorLayer(f"{kind}?{fields}", table, "memory")
        for number in range(3 if table == "craquelure" else 1):
            feature = QgsFeature(memory.fields())
            if table == "craquelure":
                ends = [QgsPointXY(number, 0), QgsPointXY(number, 1)]
                feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
                feature.setAttributes([number + 1, 1.0, 0.15, "0.1-0.2 mm", 0.9 - 0.3 * number, "", ""])
            else:
                feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
                feature.setAttributes([0.5, 0.7, "", ""])
            memory.dataProvider().addFeature(feature)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName, options.driverName = table, "GPKG"
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
        context = QgsProject.instance().transformContext()
        assert QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), context, options)[0] == 0
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE run (fid INTEGER PRIMARY KEY, key TEXT, value TEXT)")
        rows = [("width_limits_mm", "0.1 0.5"), ("width_class_names", "hair, fine, wide")]
        database.executemany("INSERT INTO run (key, value) VALUES (?, ?)", rows)
    layers = {}
    for table in ("craquelure", "paint_loss"):
        layers[table] = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        QgsProject.instance().addMapLayer(layers[table])
    layers["path"] = path
    return layers


@pytest.fixture
def session(survey):
    from craquemap.qgis_plugin.review.session import ReviewSession

    session = ReviewSession(survey["craquelure"])
    yield session
    session.close()
    survey["craquelure"].rollBack()


def stored(survey, field="review"):
    with closing(sqlite3.connect(survey["path"])) as database:
        return [value or "" for (value,) in database.execute(f"SELECT {field} FROM craquelure ORDER BY fid")]


def states_in(session):
    return [item.state for item in session.items()]


def test_what_is_round_a_feature_is_seen_too(qgis_app):
    """Ten times its size; of the smallest 10 mm of the façade, in whichever unit the map is."""
    layer = QgsVectorLayer("LineString?field=length_m:double", "a", "memory")
    for end, length_m in ((0.0002, 0.0002), (0.2, 0.2), (0.2, 0.0002)):  # the last in millimetres
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(end, 0)]))
        feature.setAttributes([length_m])
        layer.dataProvider().addFeature(feature)
    seen = [zoom_extent(layer, fid).width() for fid in (1, 2, 3)]
    assert seen == pytest.approx([0.0102, 2.0, 10.2])


def test_items_of_a_layer(session):
    first, second, third = session.items()
    assert first == Item(first.fid, "", 0.9, "0.1-0.2 mm", 1.0)
    assert Filter().queue(session.items()) == [third.fid, second.fid, first.fid]


def test_decisions_are_one_step_of_undo_each_and_are_saved(session, survey):
    fids = [item.fid for item in session.items()]
    session.decide(fids[:1], "accepted")
    session.decide(fids[1:], "rejected")
    assert states_in(session) == ["accepted", "rejected", "rejected"]
    assert stored(survey) == ["", "", ""]  # only in the edit buffer
    session.undo()
    assert states_in(session) == ["accepted", "", ""]
    session.save()
    assert stored(survey) == ["accepted", "", ""]
    assert session.layer.isEditable()  # and on it goes


def test_a_changed_shape_is_edited_and_a_rejected_one_stays_so(session, survey):
    first, second, third = [item.fid for item in session.items()]
    session.decide([first], "accepted")
    session.decide([second], "rejected")
    for fid in (first, second, third):
        session.layer.changeGeometry(fid, QgsGeometry.fromWkt("LINESTRING(0 0, 0 2)"))
    assert states_in(session) == ["edited", "rejected", "edited"]


def test_what_a_person_draws_is_edited(session):
    session.layer.startEditing()
    drawn = QgsFeature(session.layer.fields())
    drawn.setGeometry(QgsGeometry.fromWkt("LINESTRING(0 0, 5 5)"))
    session.layer.addFeature(drawn)
    assert [item.state for item in session.items() if item.fid < 0] == ["edited"]


def test_a_width_takes_its_class_from_the_survey(session):
    fid = session.items()[0].fid
    session.set_width(fid, 0.5)
    feature = session.layer.getFeature(fid)
    assert (feature["width_mean_mm"], feature["width_class"], feature["review"]) == (0.5, "wide", "edited")
    session.undo()
    feature = session.layer.getFeature(fid)
    assert (feature["width_mean_mm"], feature["width_class"], feature["review"] or "") == (0.15, "0.1-0.2 mm", "")


def test_notes(session, survey):
    fid = session.items()[0].fid
    session.write_note(fid, "Retusche, 龟裂")
    session.save()
    assert stored(survey, "note") == ["Retusche, 龟裂", "", ""]
    assert session.note(fid) == "Retusche, 龟裂" and states_in(session)[0] == ""


def test_a_layer_that_cannot_be_edited_says_so(survey):
    from craquemap.qgis_plugin.review.session import ReviewSession

    survey["craquelure"].setReadOnly(True)
    session = ReviewSession(survey["craquelure"])
    with pytest.raises(StorageError, match="can't be edited"):
        session.decide([1], "accepted")
    session.close()


def test_only_layers_of_surveys_are_reviewable(survey):
    from craquemap.qgis_plugin.review.session import is_reviewable

    assert is_reviewable(survey["craquelure"]) and is_reviewable(survey["paint_loss"])
    assert not is_reviewable(QgsVectorLayer("Point", "p", "memory")) and not is_reviewable(None)


# ---- the panel ----


@pytest.fixture
def dock(survey, qgis_iface):
    from qgis.gui import QgsMapCanvas

    from craquemap.qgis_plugin.review.dock import ReviewDock

    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    canvas.resize(400, 300)
    iface = MagicMock()
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = canvas
    dock = ReviewDock(iface, "de")
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    dock.layers.setLayer(survey["craquelure"])
    dock.iface = iface
    yield dock
    dock.close_review()
    for layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()
    window.close()


def test_the_panel_begins_with_the_least_sure(dock, survey):
    fids = sorted(feature.id() for feature in survey["craquelure"].getFeatures())
    assert dock.current == fids[2]
    assert "3 shown of 3" in dock.counts.text() and "3 nicht geprüft" in dock.counts.text()
    assert "Konfidenz: 0,3\nPrüfung: Nicht geprüft" in dock.about.text()
    assert survey["craquelure"].selectedFeatureIds() == [fids[2]]
    assert dock.iface.mapCanvas().extent().contains(survey["craquelure"].getFeature(fids[2]).geometry().boundingBox())


def press(dock, key):
    """Type a key into the map, as one does while looking at it."""
    dock.iface.mainWindow().activateWindow()
    dock.iface.mapCanvas().setFocus()
    (shortcut,) = [s for s in dock._shortcuts if s.key().toString() == key]
    assert shortcut.isEnabled()
    shortcut.activated.emit()


def test_keys_decide_and_go_on(dock, survey):
    layer = survey["craquelure"]
    first, second, third = sorted(feature.id() for feature in layer.getFeatures())
    press(dock, "A")
    assert (layer.getFeature(third)["review"], dock.current) == ("accepted", second)
    press(dock, "R")
    assert (layer.getFeature(second)["review"], dock.current) == ("rejected", first)
    assert "1 shown of 3" in dock.counts.text()
    press(dock, "U")
    assert (layer.getFeature(second)["review"] or "") == ""
    press(dock, ".")
    assert dock.current == second
    press(dock, ",")
    assert dock.current == first
    dock.save()
    assert stored(survey) == ["", "", "accepted"]


def test_editing_starts_the_vertex_tool_on_the_layer(dock, survey):
    press(dock, "E")
    dock.iface.setActiveLayer.assert_called_once_with(survey["craquelure"])
    dock.iface.actionVertexTool().trigger.assert_called_once_with()
    assert survey["craquelure"].getFeature(dock.current)["review"] == "edited"


def test_the_end_of_the_review_is_told(dock):
    for _ in range(3):
        dock.accept()
    assert dock.current is None and "Nothing is left" in dock.about.text()
    dock.accept()  # harmless


def test_filters_of_the_panel(dock, survey):
    dock.high.setValue(0.5)
    assert "1 shown of 3" in dock.counts.text()
    dock.high.setValue(1.0)
    dock.states.setCurrentIndex(1)  # accepted
    assert "0 shown of 3" in dock.counts.text() and dock.current is None
    assert [dock.kinds.itemText(at) for at in range(dock.kinds.count())] == ["All", "0.1-0.2 mm"]


def test_note_and_width_are_written_by_hand_only(dock, survey):
    layer, fid = survey["craquelure"], dock.current
    dock.next()
    assert not layer.isModified()  # showing another feature writes nothing
    dock.previous()
    QTest.keyClicks(dock.note, "Riss im Putz")
    QTest.keyClick(dock.note, Qt.Key.Key_Return)
    assert layer.getFeature(fid)["note"] == "Riss im Putz"
    dock.width.setValue(0.7)
    assert layer.getFeature(fid)["width_class"] == "wide"


def test_states_in_colour_and_back(dock, survey):
    own = survey["craquelure"].renderer().type()
    dock.colours.setChecked(True)
    assert [c.label() for c in survey["craquelure"].renderer().categories()][1] == "Bestätigt"
    dock.colours.setChecked(False)
    assert survey["craquelure"].renderer().type() == own


def test_a_layer_that_is_removed_leaves_the_panel_empty(dock, survey):
    QgsProject.instance().removeMapLayer(survey["craquelure"].id())
    assert "of 1:" in dock.counts.text()  # the paint loss is what is left
    QgsProject.instance().removeMapLayer(survey["paint_loss"].id())
    assert dock.current is None and "Choose a layer" in dock.counts.text()
    dock.accept()


def test_a_hidden_panel_leaves_the_map_alone(dock, survey):
    dock.hide()
    before = dock.iface.mapCanvas().extent()
    dock.layers.setLayer(survey["paint_loss"])
    assert dock.current is None and dock.iface.mapCanvas().extent() == before
    dock.show()
    assert dock.current is not None


def test_only_layers_of_surveys_are_offered(dock):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?field=a:int", "zones", "memory"))
    assert {dock.layers.itemText(at) for at in range(dock.layers.count())} == {"craquelure", "paint_loss"}


def test_training_takes_both_layers_of_the_file(dock, survey, monkeypatch, qgis_processing):
    from qgis import processing

    asked = MagicMock()
    monkeypatch.setattr(processing, "execAlgorithmDialog", asked)
    dock.accept()
    dock.train()
    (name, parameters), _ = asked.call_args
    assert name == "craquemap:train"
    assert set(parameters["LAYERS"]) == {survey["craquelure"].id(), survey["paint_loss"].id()}
    assert stored(survey) == ["", "", "accepted"]  # saved first: labels are read from the file


def test_keys_rest_while_the_panel_is_hidden(dock):
    dock.hide()
    assert not any(shortcut.isEnabled() for shortcut in dock._shortcuts)
