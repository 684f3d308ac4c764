"""Runs of the algorithms with a fake worker: checks before, results after."""

import json

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

import craquemap


@pytest.fixture
def run(qgis_processing, qgis_new_project, fake_python, tmp_path, monkeypatch):
    """Run an algorithm of ours; returns its outputs. `run.job()` is what the worker was told."""
    import processing

    plugin = craquemap.classFactory(None)
    plugin.initProcessing()
    monkeypatch.setenv("FAKE_JOB", str(tmp_path / "job.json"))
    monkeypatch.setenv("FAKE_ENVIRONMENT", str(tmp_path / "environment.json"))

    def run(algorithm="map", **parameters):
        return processing.run(f"craquemap:{algorithm}", parameters)

    run.job = lambda: json.loads((tmp_path / "job.json").read_text())
    run.environment = lambda: json.loads((tmp_path / "environment.json").read_text())
    yield run
    plugin.unload()


@pytest.fixture
def check(qgis_processing, fake_python):
    """Check parameters of ``map`` as the dialog does before a run; returns the refusal, or ""."""
    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    def check(**parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return MapAlgorithm().create().checkParameterValues(parameters, context)[1]

    return check


@pytest.fixture
def load(qgis_processing, fake_python, qgis_new_project, monkeypatch):
    """Run ``map`` (or another) as the dialog does with "open output file after running"."""
    from processing.gui import Postprocessing

    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    if hasattr(Postprocessing, "QgsProcessingGuiUtils"):  # QGIS 3.44 wants a real legend, or none
        monkeypatch.setattr(Postprocessing, "iface", None)

    def load(mosaic, output, kind=MapAlgorithm, **others):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        algorithm = kind().create()
        parameters = {
            "MOSAIC": str(mosaic),
            "OUTPUT": QgsProcessingOutputLayerDefinition(str(output), QgsProject.instance()),
            **others,
        }
        outputs, ok = algorithm.run(parameters, context, feedback)
        assert ok, feedback.textLog()
        assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
        return outputs

    return load


def test_map_returns_file_layers_and_figures(run, mosaic, tmp_path):
    output = str(tmp_path / "süd 1.gpkg")
    outputs = run(MOSAIC=str(mosaic), OUTPUT=output)
    assert outputs["OUTPUT"] == output
    assert outputs["CRAQUELURE"] == f"{output}|layername=craquelure"
    assert QgsVectorLayer(outputs["ISLANDS"], "islands", "ogr").featureCount() == 1
    assert (outputs["CRAQUELURE_LENGTH_M"], outputs["SEGMENT_COUNT"], outputs["PAINT_LOSS_AREA_M2"]) == (1.25, 3, 0.5)
    assert "MEAN_WIDTH_MM" not in outputs  # not known: null
    assert run.job()["mosaic"] == str(mosaic)


def test_the_worker_sees_nothing_of_qgis(run, mosaic, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/usr/share/qgis/python")
    monkeypatch.setenv("PROJ_LIB", "/elsewhere")
    run(MOSAIC=str(mosaic), OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    assert {"PYTHONPATH", "PROJ_LIB", "QT_QPA_PLATFORM"} & set(run.environment()) == set()
    assert run.environment()["PYTHONUTF8"] == "1"


def test_a_temporary_survey_bears_the_name_of_its_mosaic(run, mosaic):
    output = run(MOSAIC=str(mosaic), OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)["OUTPUT"]
    assert output.endswith("/mosaïque.gpkg")
    assert run.job()["output"] == output


def test_a_layer_of_the_project_is_passed_as_its_file(run, mosaic, tmp_path):
    layer = QgsRasterLayer(str(mosaic), "South façade")
    QgsProject.instance().addMapLayer(layer)
    run(MOSAIC="South façade", OUTPUT=str(tmp_path / "a.gpkg"))
    assert run.job()["mosaic"] == str(mosaic)
    run(MOSAIC=layer.id(), OUTPUT=str(tmp_path / "b.gpkg"))
    assert run.job()["mosaic"] == str(mosaic)


def test_zones_of_a_memory_layer_are_exported(run, mosaic, tmp_path):
    zones = QgsVectorLayer("Polygon", "zones", "memory")
    QgsProject.instance().addMapLayer(zones)
    run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"), ZONES=zones)
    assert run.job()["zones"].endswith(".gpkg") and QgsVectorLayer(run.job()["zones"]).isValid()


def test_zones_of_a_file_are_passed_as_they_are(run, mosaic, tmp_path):
    path = tmp_path / "zones.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": '
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}]}'
    )
    run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"), ZONES=str(path))
    assert run.job()["zones"] == str(path)


def test_zones_of_one_layer_among_many_are_that_layer(run, mosaic, tmp_path):
    """A file of several layers is no good to a worker that reads the first."""
    survey = run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "b.gpkg"), ZONES=survey["PAINT_LOSS"])
    zones = QgsVectorLayer(run.job()["zones"])
    assert zones.dataProvider().subLayerCount() == 1
    assert next(zones.getFeatures()).geometry().boundingBox().xMinimum() == pytest.approx(100.02)


def test_segment_and_vectorize_run(run, mosaic, tmp_path):
    output = str(tmp_path / "classes.tif")
    assert run("segment", MOSAIC=str(mosaic), OUTPUT=output) == {"OUTPUT": output}
    assert run.job()["probabilities"] is None
    survey = str(tmp_path / "a.gpkg")
    assert run("vectorize", CLASSES=str(mosaic), PROBABILITIES=str(mosaic), OUTPUT=survey)["OUTPUT"] == survey
    assert run.job()["probabilities"] == str(mosaic)


def test_a_model_goes_on_with_layers_and_figures(run, mosaic):
    """In the Modeler: buffer the craquelure by a distance computed from a figure of the survey."""
    model = QgsProcessingModelAlgorithm("model", "model")
    raster = QgsProcessingParameterRasterLayer("raster")
    model.addModelParameter(raster, QgsProcessingModelParameter("raster"))
    survey = QgsProcessingModelChildAlgorithm("craquemap:map")
    survey.setChildId("survey")
    survey.addParameterSources("MOSAIC", [QgsProcessingModelChildParameterSource.fromModelParameter("raster")])
    final_survey = QgsProcessingModelOutput("survey_file", "survey_file")
    final_survey.setChildOutputName("OUTPUT")
    survey.setModelOutputs({"survey_file": final_survey})
    model.addChildAlgorithm(survey)
    buffer = QgsProcessingModelChildAlgorithm("native:buffer")
    buffer.setChildId("buffer")
    buffer.addParameterSources(
        "INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("survey", "CRAQUELURE")]
    )
    distance = QgsProcessingModelChildParameterSource.fromExpression("@survey_CRAQUELURE_LENGTH_M * 4")
    buffer.addParameterSources("DISTANCE", [distance])
    final_buffer = QgsProcessingModelOutput("buffered", "buffered")
    final_buffer.setChildOutputName("OUTPUT")
    buffer.setModelOutputs({"buffered": final_buffer})
    model.addChildAlgorithm(buffer)
    model.initAlgorithm()

    names = {output.name().rpartition(":")[2]: output.name() for output in model.outputDefinitions()}
    destinations = {
        names["survey_file"]: QgsProcessing.TEMPORARY_OUTPUT,
        names["buffered"]: QgsProcessing.TEMPORARY_OUTPUT,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    outputs, ok = model.run({"raster": str(mosaic), **destinations}, context, feedback)

    assert ok, feedback.textLog()
    buffered = context.takeResultLayer(outputs[names["buffered"]])
    (feature,) = buffered.getFeatures()
    assert feature.geometry().boundingBox().width() == pytest.approx(2 * 5 + 0.01, rel=0.02)
    assert outputs[names["survey_file"]] == run.job()["output"]


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("error", "The raster has no scale.\nSet “Ground sampling distance”."),
        ("setup_error", "The package openvino is missing.\nInstall it."),
        ("crash", "ValueError: the reason"),
    ],
)
def test_failures_of_the_worker_are_processing_exceptions(run, mosaic, tmp_path, monkeypatch, way, text):
    monkeypatch.setenv("FAKE_WORKER", way)
    with pytest.raises(QgsProcessingException) as caught:
        run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    assert text in str(caught.value)


def test_cancelling_is_an_exception_that_says_how_to_resume(run, mosaic, tmp_path, monkeypatch):
    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    monkeypatch.setenv("FAKE_WORKER", "obedient")
    monkeypatch.setenv("FAKE_TRACE", str(tmp_path / "trace"))
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    with pytest.raises(QgsProcessingException, match=r"(?s)Cancelled.*resume"):
        parameters = {"MOSAIC": str(mosaic), "OUTPUT": str(tmp_path / "a.gpkg")}
        MapAlgorithm().create().run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert (tmp_path / "trace").read_text() == "cancelled cleanly"


def test_without_an_environment_it_says_so_before_the_form(qgis_processing, monkeypatch):
    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    monkeypatch.setenv("CRAQUEMAP_PYTHON", "/no/such/python")
    assert MapAlgorithm().create().canExecute()[0] is False
    assert "/no/such/python, which is not there" in MapAlgorithm().create().canExecute()[1]


def test_the_check_accepts_a_good_mosaic(check, mosaic, tmp_path):
    assert check(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg")) == ""


def test_the_check_refuses_a_mosaic_that_is_not_there(check, tmp_path):
    assert "/no/mosaic.tif not found" in check(MOSAIC="/no/mosaic.tif", OUTPUT=str(tmp_path / "a.gpkg"))


def test_the_check_refuses_degrees_without_a_scale(check, write_raster, tmp_path):
    path = write_raster(tmp_path / "degrees.tif", (8.0, 1e-8, 0, 50.0, 0, -1e-8), "EPSG:4326")
    text = check(MOSAIC=str(path), OUTPUT=str(tmp_path / "a.gpkg"))
    assert "lies in degrees (EPSG:4326)" in text and "Set “Ground sampling distance" in text
    assert check(MOSAIC=str(path), OUTPUT=str(tmp_path / "a.gpkg"), GSD_MM=0.5) == ""


def test_the_check_refuses_a_raster_from_elsewhere(check, tmp_path, qgis_new_project):
    layer = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D&zmax=1&zmin=0", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    assert "the layer tiles comes from wms" in check(MOSAIC=layer.id(), OUTPUT=str(tmp_path / "a.gpkg"))


def test_the_check_refuses_wrong_options_in_the_words_of_the_form(check, mosaic, tmp_path):
    assert check(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"), BATCH_SIZE="many").startswith(
        "“Windows at a time” is 'many'."
    )


def test_the_check_protects_an_existing_survey(check, mosaic, tmp_path):
    (tmp_path / "a.gpkg").touch()
    assert "is there already" in check(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    assert check(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"), OVERWRITE=True) == ""


def test_the_check_refuses_a_survey_that_is_open_in_the_project(check, load, mosaic, tmp_path):
    load(mosaic, tmp_path / "a.gpkg")
    assert "is open in the project" in check(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"), OVERWRITE=True)


def legend():
    return [
        (group.name(), [(node.name(), node.itemVisibilityChecked()) for node in group.findLayers()])
        for group in QgsProject.instance().layerTreeRoot().findGroups()
    ]


SURVEY = [("Junctions", True), ("Craquelure", True), ("Paint loss", True), ("Islands", True), ("Coverage", False)]


def test_layers_are_loaded_styled_and_in_order(load, mosaic, tmp_path):
    load(mosaic, tmp_path / "south.gpkg")
    assert legend() == [("south", SURVEY)]
    root = QgsProject.instance().layerTreeRoot()
    assert len(root.findLayers()) == 5  # nothing outside the group
    styled = {node.name(): node.layer().renderer().type() for node in root.findLayers()}
    assert (
        styled["Craquelure"] == "nullSymbol" and styled["Islands"] == "singleSymbol"
    )  # only the first has a stored style


def test_layers_of_a_survey_lie_in_the_crs_of_the_mosaic(load, mosaic, tmp_path):
    """A local CRS read from a GeoTIFF and the same one read from a GeoPackage are two for QGIS: set once they are there, it is too late."""
    crs, added = QgsRasterLayer(str(mosaic)).crs(), []
    QgsProject.instance().layersAdded.connect(lambda layers: added.extend(layer.crs() == crs for layer in layers))
    load(mosaic, tmp_path / "a.gpkg")
    assert crs.isValid()
    assert added == [True] * 5
    assert all(layer.crs() == crs for layer in QgsProject.instance().mapLayers().values())


def test_order_does_not_depend_on_where_qgis_puts_new_layers(load, mosaic, tmp_path):
    """The desktop puts them above the current layer, so from the second on into the group."""
    from craquemap.qgis_plugin.algorithms.results import LAYERS, _Placer

    sources = load(mosaic, tmp_path / "a.gpkg")
    project = QgsProject.instance()
    project.clear()
    for table in ("coverage", "craquelure", "islands", "junctions", "paint_loss"):
        layer = QgsVectorLayer(sources[table.upper()], table, "ogr")
        project.addMapLayer(layer, False)
        groups = project.layerTreeRoot().findGroups()
        (groups or [project.layerTreeRoot()])[0].insertLayer(0, layer)
        context = QgsProcessingContext()
        context.setProject(project)
        _Placer(list(LAYERS).index(table)).postProcessLayer(layer, context, QgsProcessingFeedback())
    assert [name for name, _ in legend()[0][1]] == ["junctions", "craquelure", "paint_loss", "islands", "coverage"]


def test_what_places_layers_is_let_go(load, mosaic, tmp_path):
    from craquemap.qgis_plugin.algorithms import results

    for name in "abc":
        load(mosaic, tmp_path / f"{name}.gpkg")
    assert len(results._placers) == 5  # of the last run


def test_a_class_raster_is_loaded_in_the_colours_of_the_classes(load, mosaic, tmp_path):
    from craquemap.qgis_plugin.algorithms.segment import SegmentAlgorithm

    load(mosaic, tmp_path / "classes.tif", SegmentAlgorithm)
    (layer,) = QgsProject.instance().mapLayers().values()
    classes = [(kind.value, kind.color.name(), kind.label) for kind in layer.renderer().classes()]
    assert classes == [(1, "#c1121f", "Craquelure"), (2, "#1d6fa5", "Paint loss")]


def test_surveys_of_the_same_name_have_groups_of_their_own(load, mosaic, tmp_path):
    for folder in ("2024", "2025"):
        (tmp_path / folder).mkdir()
        load(mosaic, tmp_path / folder / "south.gpkg")
    assert legend() == [("south", SURVEY), ("south", SURVEY)]


def test_nothing_is_loaded_where_nothing_is_asked_for(run, mosaic, tmp_path):
    run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    assert QgsProject.instance().count() == 0


def test_labels_takes_layers_of_the_project(run, mosaic, tmp_path):
    """Layers of a file are passed as they are, memory layers are exported."""
    survey = run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    drawn = QgsVectorLayer("LineString", "drawn", "memory")
    QgsProject.instance().addMapLayer(drawn)
    run(
        "labels", LAYERS=[survey["CRAQUELURE"], drawn.id()], SOURCE="/some folder", MOSAIC=str(mosaic),
        OUTPUT=str(tmp_path / "labels"), LABEL="Riss=craquelure",
    )  # fmt: skip
    folder, of_file, exported = run.job()["source"]
    assert (folder, of_file) == ("/some folder", survey["CRAQUELURE"])
    assert QgsVectorLayer(exported).isValid() and ".gpkg" in exported
    assert run.job()["label"] == ["Riss=craquelure"]


def test_labels_of_layers_need_their_mosaic(run, mosaic, tmp_path):
    survey = run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    with pytest.raises(QgsProcessingException, match="Set “Orthomosaic the layers were drawn on”"):
        run("labels", LAYERS=[survey["CRAQUELURE"]], OUTPUT=str(tmp_path / "labels"))


def test_train_learns_from_reviewed_layers(run, mosaic, tmp_path, monkeypatch):
    """They are made a data set first, beside the model, which the training then takes with the others."""
    monkeypatch.setenv("FAKE_JOBS", str(tmp_path / "jobs"))
    survey = run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    model = str(tmp_path / "Süd")
    run(
        "train",
        LAYERS=[survey["CRAQUELURE"], survey["PAINT_LOSS"]],
        MOSAIC=str(mosaic),
        DATASET="/other*2",
        OUTPUT=model,
    )
    _, labels, train = [json.loads(line) for line in (tmp_path / "jobs").read_text().splitlines()]
    assert labels["source"] == [survey["CRAQUELURE"], survey["PAINT_LOSS"]] and labels["mosaic"] == str(mosaic)
    assert labels["output"] == f"{model}-labels" and labels["classes"] == [] and labels["overwrite"]
    assert labels["validation_share"] == 0 and labels["unreviewed"] == "ignore"
    assert train["dataset"] == [f"{model}-labels", "/other*2"]
    assert (train["preset"], train["output"]) == ("fine-tune", model)
    run("train", LAYERS=[survey["CRAQUELURE"]], MOSAIC=str(mosaic), OUTPUT=model)
    *_, labels, _ = [json.loads(line) for line in (tmp_path / "jobs").read_text().splitlines()]
    assert labels["classes"] == ["craquelure"]  # paint loss was not looked for


def test_train_says_what_it_lacks(run, mosaic, tmp_path):
    with pytest.raises(QgsProcessingException, match="nothing to learn from"):
        run("train", OUTPUT=str(tmp_path / "m"))
    survey = run(MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "a.gpkg"))
    with pytest.raises(QgsProcessingException, match="Set “Orthomosaic the layers were drawn on”"):
        run("train", LAYERS=[survey["CRAQUELURE"]], OUTPUT=str(tmp_path / "m"))
    layer = QgsVectorLayer(survey["CRAQUELURE"], "edited", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("review"), "accepted")
    with pytest.raises(QgsProcessingException, match="edits that are not saved"):
        run("train", LAYERS=[layer.id()], MOSAIC=str(mosaic), OUTPUT=str(tmp_path / "m"))
    layer.rollBack()


def test_new_models_are_in_the_list_of_map(run, tmp_path, monkeypatch):
    """A training writes where ``map`` finds models by name, and never over one that is there."""
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QComboBox, QWidget

    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm
    from craquemap.qgis_plugin.algorithms.model_list import ModelWidget
    from craquemap.qgis_plugin.algorithms.train import TrainAlgorithm

    monkeypatch.setenv("CRAQUEMAP_MODELS", str(tmp_path / "models"))
    first = TrainAlgorithm().create()
    assert first.parameterDefinition("OUTPUT").defaultValue() == str(tmp_path / "models" / "site")
    (tmp_path / "models" / "site").mkdir(parents=True)
    (tmp_path / "models" / "site" / "card.json").touch()
    second = TrainAlgorithm().create()
    assert second.parameterDefinition("OUTPUT").defaultValue().endswith("site-2")

    class AlgorithmDialog(QWidget):  # the form of an algorithm is told by this name
        pass

    dialog, algorithm = AlgorithmDialog(), MapAlgorithm().create()
    wrapper = WidgetWrapperFactory.create_wrapper_from_metadata(algorithm.parameterDefinition("MODEL"), dialog)
    assert isinstance(wrapper, ModelWidget)
    listed = [wrapper._box.itemText(at) for at in range(wrapper._box.count())]
    assert listed[0] == "default" and listed[-1] == "site" and "craquelite" in listed
    assert wrapper.value() == "default"
    wrapper.setValue("/some/model folder")
    assert wrapper.value() == "/some/model folder"
    assert wrapper.widget.findChild(QComboBox) is wrapper._box


def test_figures_of_a_model_are_outputs(run, tmp_path, monkeypatch):
    monkeypatch.setenv("FAKE_WORKER", "measured")
    outputs = run("evaluate", MODEL="default", DATASET="/a")
    assert (outputs["CRAQUELURE_F1_2PX"], outputs["MACRO_IOU"]) == (0.75, 0.5)
    assert "PAINT_LOSS_F1" not in outputs  # not defined: null


def test_an_environment_without_the_packages_is_told_before_the_form(qgis_processing, tmp_path, monkeypatch):
    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm
    from craquemap.qgis_plugin.requirements import ESSENTIAL

    python = tmp_path / "miniforge3" / "envs" / "fassade" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (python.parents[1] / "conda-meta").mkdir()
    monkeypatch.setenv("CRAQUEMAP_PYTHON", str(python.parents[1]))  # the folder will do
    accepted, text = MapAlgorithm().create().canExecute()
    assert not accepted and f"{python} lacks packages that CraqueMap needs: numpy," in text and "openvino." in text
    for package in (*ESSENTIAL, "torch"):
        (python.parents[1] / "lib" / "python3.12" / "site-packages" / package).mkdir(parents=True)
    assert MapAlgorithm().create().canExecute() == (True, "")


def test_what_needs_torch_says_so_before_the_form(run, tmp_path, monkeypatch):
    from craquemap.qgis_plugin.algorithms.evaluate import EvaluateAlgorithm
    from craquemap.qgis_plugin.algorithms.train import TrainAlgorithm
    from craquemap.qgis_plugin.requirements import ESSENTIAL

    python = tmp_path / "env" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "env" / "pyvenv.cfg").touch()
    for package in (*ESSENTIAL, "openvino"):
        (tmp_path / "env" / "lib" / "python3.12" / "site-packages" / package).mkdir(parents=True)
    monkeypatch.setenv("CRAQUEMAP_PYTHON", str(python))
    accepted, text = TrainAlgorithm().create().canExecute()
    assert not accepted and "“Train or fine-tune a model” needs torch" in text
    assert EvaluateAlgorithm().create().canExecute() == (True, "")
    (tmp_path / "env" / "lib" / "python3.12" / "site-packages" / "torch").mkdir(parents=True)
    assert TrainAlgorithm().create().canExecute() == (True, "")


def test_a_change_is_loaded_in_the_crs_of_the_later_survey(load, mosaic, tmp_path):
    from craquemap.qgis_plugin.algorithms.change import ChangeAlgorithm

    load(mosaic, tmp_path / "survey.gpkg")
    surveys = dict.fromkeys(("OLD", "NEW"), str(tmp_path / "survey.gpkg"))
    load(mosaic, tmp_path / "difference.gpkg", ChangeAlgorithm, **surveys)
    (grown,) = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Grown craquelure"]
    assert grown.crs() == QgsRasterLayer(str(mosaic)).crs()
    assert legend()[0] == ("difference", [("Grown craquelure", True), ("Covered by both surveys", False)])


def test_a_density_is_loaded_in_the_crs_of_its_survey(load, mosaic, tmp_path):
    from craquemap.qgis_plugin.algorithms.density import DensityAlgorithm

    load(mosaic, tmp_path / "survey.gpkg")
    load(mosaic, tmp_path / "cells.gpkg", DensityAlgorithm, SURVEY=str(tmp_path / "survey.gpkg"))
    (density,) = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Density"]
    assert density.crs() == QgsRasterLayer(str(mosaic)).crs()
    assert legend()[0] == ("cells", [("Density", True)])
