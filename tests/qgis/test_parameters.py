"""QGIS parameters follow the declarations of the options, and their values come back as a job."""

import re

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterFile

from craquemap.qgis_plugin.provider import ALGORITHMS
from craquemap.resunet_core.declaration import Declaration, declarations

PARAMETER_TYPES = {
    "MOSAIC": "raster", "GSD_MM": "number", "CRAQUELURE_THRESHOLD": "number", "LOSS_THRESHOLD": "number",
    "MIN_LENGTH_MM": "number",
    "MIN_AREA_MM2": "number", "MIN_CONFIDENCE": "number", "MODEL": "string", "ZONES": "vector", "DEVICE": "string",
    "ENGINE": "enum",
    "PRECISION": "enum", "OVERLAP": "number", "BATCH_SIZE": "string", "TILE_SIZE": "number", "WORKERS": "number",
    "OVERWRITE": "boolean",
    "OUTPUT": "vectorDestination", "KEEP_RASTERS": "folderDestination",
}  # fmt: skip


@pytest.fixture(params=ALGORITHMS, ids=lambda kind: kind.command)
def algorithm(request, qgis_app):
    return request.param().create()


@pytest.fixture
def mapping(qgis_app):
    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    return MapAlgorithm().create()


def test_types_of_the_parameters_of_map(mapping):
    types = {parameter.name(): parameter.type() for parameter in mapping.parameterDefinitions()}
    assert {name: types.get(name) for name in PARAMETER_TYPES} == PARAMETER_TYPES


def test_every_option_is_a_parameter_and_nothing_else_is(algorithm):
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    extra = {"labels": ["LAYERS"], "train": ["LAYERS", "MOSAIC", "AREA", "GSD_MM"]}.get(algorithm.name(), [])
    assert sorted(names) == sorted([*extra, *(option.upper() for option in declarations(type(algorithm).options))])


def test_declarations_reach_the_parameters(algorithm):
    for option, (declaration, default) in declarations(type(algorithm).options).items():
        parameter, default = algorithm.parameterDefinition(option.upper()), algorithm.default(option, default)
        assert parameter.help().startswith(algorithm._without_flags(declaration.help))
        assert " --" not in parameter.help()
        assert (shown(parameter.defaultValue()) or None) == (shown(default) or None), option
        assert bool(parameter.flags() & QgsProcessingParameterDefinition.FlagAdvanced) == declaration.advanced
        assert bool(parameter.flags() & QgsProcessingParameterDefinition.FlagOptional) == (
            not algorithm.required(option, declaration)
            and (default in (None, ()) or parameter.type() == "folderDestination")
        ), option
        assert parameter.description().endswith(f" [{declaration.unit}]" if declaration.unit else "")
        if parameter.type() == "enum" and declaration.kind != "switch":
            assert parameter.allowMultiple() == declaration.multiple
            assert tuple(parameter.options()) == declaration.choices and parameter.usesStaticStrings()
        if parameter.type() == "number":
            outside = [
                limit + step
                for limit, step in ((declaration.minimum, -1), (declaration.maximum, 1))
                if limit is not None
            ]
            assert not any(parameter.checkValueIsAcceptable(value) for value in outside), option


def field_of(algorithm, name):
    """Return the field of a destination as a form makes it."""
    from qgis.gui import QgsProcessingLayerOutputDestinationWidget
    from qgis.PyQt.QtWidgets import QLineEdit

    widget = QgsProcessingLayerOutputDestinationWidget(algorithm.parameterDefinition(name), False)
    return widget, widget.findChild(QLineEdit)


def test_forms_show_the_folders_that_are_taken_where_none_is_named(qgis_app, monkeypatch, tmp_path):
    """Of the environment and of a new model; both may be left out by those who call the algorithms."""
    from craquemap.qgis_plugin.algorithms.setup import SetupAlgorithm
    from craquemap.qgis_plugin.algorithms.train import TrainAlgorithm

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "Daten Süd"))
    for kind, name, expected in ((SetupAlgorithm, "FOLDER", "env"), (TrainAlgorithm, "OUTPUT", "models/")):
        algorithm = kind().create()
        _, field = field_of(algorithm, name)
        assert field.text().startswith(str(tmp_path / "Daten Süd" / "craquemap" / expected)), kind
        assert algorithm.parameterDefinition(name).checkValueIsAcceptable(None)
    assert values_of(SetupAlgorithm().create(), {})["folder"] == str(tmp_path / "Daten Süd" / "craquemap" / "env")


def test_large_numbers_show_no_thousandths(qgis_app):
    """50.000 is fifty thousand in half of Europe."""
    from craquemap.qgis_plugin.algorithms.plates import PlatesAlgorithm

    plates = PlatesAlgorithm().create()
    assert plates.parameterDefinition("SCALE").metadata()["widget_wrapper"]["decimals"] == 1
    assert plates.parameterDefinition("GRID_M").metadata()["widget_wrapper"]["decimals"] >= 3


def shown(value):
    """Return several values as a text field shows them."""
    return (
        re.split(r", |\n", value)
        if isinstance(value, str)
        else [str(item) for item in value]
        if isinstance(value, (tuple, list))
        else [str(value)]
        if value
        else None
    )


def test_labels_and_raster_name_options(algorithm):
    known = {option for kind in ALGORITHMS for option in declarations(kind.options)}
    assert set(type(algorithm).labels) <= known
    if hasattr(type(algorithm), "raster"):
        assert type(algorithm).raster in declarations(type(algorithm).options)


def test_texts(algorithm):
    assert algorithm.displayName() and algorithm.shortHelpString() and algorithm.tags() and algorithm.group()
    assert "\n" not in algorithm.shortHelpString()  # QGIS would show line ends
    assert "<" not in algorithm.shortDescription() and "\n" not in algorithm.shortDescription()
    assert algorithm.helpUrl().startswith("https://")
    assert not algorithm.icon().isNull()


def values_of(algorithm, parameters):
    accepted, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert accepted, text
    return algorithm._read_values(parameters, QgsProcessingContext())


def test_values_become_a_job(mapping, mosaic, tmp_path):
    output = str(tmp_path / "süd.gpkg")
    parameters = {
        "MOSAIC": str(mosaic), "OUTPUT": output, "GSD_MM": 0.25, "MIN_LENGTH_MM": "12", "ENGINE": "openvino",
        "TILE_SIZE": 512,
        "OVERWRITE": True, "MODEL": "fine", "KEEP_RASTERS": str(tmp_path / "rasters"), "CRAQUELURE_THRESHOLD": None,
    }  # fmt: skip
    assert values_of(mapping, parameters) == {
        **{option: default for option, (_, default) in declarations(type(mapping).options).items()},
        "mosaic": str(mosaic), "output": output, "gsd_mm": 0.25, "min_length_mm": 12.0, "engine": "openvino",
        "tile_size": 512,
        "overwrite": True, "model": "fine", "keep_rasters": str(tmp_path / "rasters"),
    }  # fmt: skip


def test_what_is_not_set_has_the_declared_default(mapping, mosaic, tmp_path):
    values = values_of(mapping, {"MOSAIC": str(mosaic), "OUTPUT": str(tmp_path / "a.gpkg")})
    names = ("gsd_mm", "zones", "workers", "keep_rasters", "model", "engine", "overwrite")
    assert {name: values[name] for name in names} == {
        "gsd_mm": None, "zones": None, "workers": None, "keep_rasters": None, "model": "default", "engine": "auto",
        "overwrite": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("declaration", "expected"),
    [
        (Declaration("A folder.", kind="input_folder"), "file"),
        (Declaration("A file.", kind="input_file", suffixes=(".json",)), "file"),
        (Declaration("A report.", kind="output_file", suffixes=(".html", ".pdf")), "fileDestination"),
        (Declaration("A raster.", kind="output_file", suffixes=(".tif",)), "rasterDestination"),
        (Declaration("A folder.", kind="output_folder"), "folderDestination"),
        (Declaration("A switch.", kind="switch"), "boolean"),
        (Declaration("A choice.", choices=("a", "b")), "enum"),
    ],
)
def test_every_kind_of_option_has_a_parameter(qgis_app, declaration, expected):
    from craquemap.qgis_plugin.algorithms.parameters import create_parameter

    default = False if declaration.kind == "switch" else None
    parameter = create_parameter("some_name", declaration, default, "Some name")
    assert (parameter.type(), parameter.name()) == (expected, "SOME_NAME")
    if declaration.kind == "input_folder":
        assert parameter.behavior() == QgsProcessingParameterFile.Folder


@pytest.fixture
def made(qgis_app):
    """Make an algorithm by the name of its command."""
    return lambda command: next(kind for kind in ALGORITHMS if kind.command == command)().create()


def test_several_values_come_back_as_several(made, tmp_path):
    values = values_of(
        made("compare"),
        {
            "DATASET": "/a walls*2@craquelure\n\n /b ", "OUTPUT": str(tmp_path), "MODELS": ["unet", "craquenet"],
            "SEEDS": "3, 5;7", "CLASS_WEIGHTS": "", "FOCAL_WEIGHTS": "0.5", "INITIAL_MODELS": "none\n/m",
        },
    )  # fmt: skip
    names = ("dataset", "models", "seeds", "class_weights", "focal_weights", "initial_models", "losses")
    assert [values[name] for name in names] == [
        ("/a walls*2@craquelure", "/b"), ("unet", "craquenet"), ("3", "5", "7"), (), ("0.5",), ("none", "/m"), ("mixed1",)
    ]  # fmt: skip
    assert type(made("compare")).options.from_dict(values).seeds == (3, 5, 7)


def test_a_wrong_number_among_several_is_refused_in_words_of_the_form(made, tmp_path):
    parameters = {"DATASET": "/a", "OUTPUT": str(tmp_path), "SEEDS": "0, one"}
    accepted, text = made("compare").checkParameterValues(parameters, QgsProcessingContext())
    assert (accepted, text.partition("\n")[0]) == (False, "“Seeds” is 'one'.")


@pytest.mark.parametrize(("given", "effective"), [(None, True), ("no", False), ("yes", True)])
def test_a_switch_that_is_not_set_is_left_to_the_preset(made, tmp_path, given, effective):
    parameters = {"DATASET": "/a", "OUTPUT": str(tmp_path), "PRESET": "fine-tune", "FREEZE_NORMS": given}
    values = values_of(made("train"), parameters)
    assert values["freeze_norms"] is {None: None, "no": False, "yes": True}[given]
    assert type(made("train")).options.from_dict(values).freeze_norms is effective


def test_tables_that_may_be_a_geopackage_are_files(made):
    algorithm = made("quantities")
    parameter = algorithm.parameterDefinition("OUTPUT")
    assert parameter.type() == "fileDestination"
    assert parameter.fileFilter() == "XLSX (*.xlsx);;CSV (*.csv);;GPKG (*.gpkg)"


def test_an_interpreter_has_no_ending(qgis_app):
    from craquemap.qgis_plugin.algorithms.setup import SetupAlgorithm

    algorithm = SetupAlgorithm().create()
    for name in ("EXISTING", "PYTHON"):
        assert algorithm.parameterDefinition(name).checkValueIsAcceptable("/usr/bin/python3"), name


def test_the_modeler_has_fields_of_qgis_and_batches_ours(qgis_processing, fake_python):
    """QGIS's fields can take a value from an input of the model; what a form calls a choice is no value in either."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    import craquemap

    plugin = craquemap.classFactory(None)
    plugin.initProcessing()
    try:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("craquemap:map")
        child = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("a", "b")).createAlgorithm()
        sources = child.parameterSources()
        assert {name: sources[name][0].staticValue() for name in ("MODEL", "ENGINE")} == {
            "MODEL": "default",
            "ENGINE": "auto",
        }
        batch = BatchAlgorithmDialog(algorithm).mainWidget()
        fields = {field.parameterDefinition().name(): field for field in batch.wrappers[0] if field is not None}
        assert [fields[name].widgetValue() for name in ("MODEL", "ENGINE", "LANGUAGE")] == ["default", "auto", "en"]
    finally:
        plugin.unload()
