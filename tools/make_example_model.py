"""Makes the example model of the plugin with QGIS itself: ``qgis_plugin/examples/craquelure_by_element.model3``.

Run with a Python that has PyQGIS: ``QT_QPA_PLATFORM=offscreen PYTHONPATH=PARENT python3 tools/make_example_model.py``, where
PARENT/craquemap is this checkout. The model maps a mosaic, cuts craquelure and paint loss at the borders of building elements, and
sums both up for each element.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

TARGET = Path(__file__).resolve().parent.parent / "qgis_plugin" / "examples" / "craquelure_by_element.model3"
Source = QgsProcessingModelChildParameterSource


def add_parameters(model: QgsProcessingModelAlgorithm) -> None:
    """Add what the user gives."""
    definitions = (
        QgsProcessingParameterRasterLayer("mosaic", "Orthomosaic"),
        QgsProcessingParameterVectorLayer("elements", "Building elements", [QgsProcessing.TypeVectorPolygon]),
        QgsProcessingParameterField("name", "Field of the elements' names", None, "elements"),
        QgsProcessingParameterNumber(
            "gsd", "Ground sampling distance [mm], where the mosaic has no scale", QgsProcessingParameterNumber.Double,
            None, True, 0.0001,
        ),
    )  # fmt: skip
    for number, definition in enumerate(definitions):
        parameter = QgsProcessingModelParameter(definition.name())
        parameter.setPosition(QPointF(120 + 220 * number, 60))
        model.addModelParameter(definition, parameter)


def add_child(
    model: QgsProcessingModelAlgorithm, name: str, algorithm: str, place: tuple[int, int], **sources: list
) -> None:
    """Add a step; sources by parameter name."""
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(name.replace("_", " ").capitalize())
    for parameter, source in sources.items():
        child.addParameterSources(parameter, source if isinstance(source, list) else [source])
    child.setPosition(QPointF(*place))
    model.addChildAlgorithm(child)


def add_sums(model: QgsProcessingModelAlgorithm, table: str, measure: str, figure: str, column: int) -> None:
    """Cut a layer at the elements and sum a measure of its pieces up for each; both become outputs."""
    cut, summed = f"{table}_by_element", f"{table}_totals"
    add_child(
        model, f"{table}_mended", "native:fixgeometries", (column, 240),
        INPUT=Source.fromChildOutput("map", table.upper()),
    )  # fmt: skip
    add_child(
        model, cut, "native:intersection", (column, 330),
        INPUT=Source.fromChildOutput(f"{table}_mended", "OUTPUT"), OVERLAY=Source.fromModelParameter("elements"),
        OVERLAY_FIELDS_PREFIX=Source.fromStaticValue("element_"),
    )  # fmt: skip
    add_child(  # pieces of one feature would have one fid
        model, f"{table}_renumbered", "native:deletecolumn", (column, 375),
        INPUT=Source.fromChildOutput(cut, "OUTPUT"), COLUMN=Source.fromStaticValue(["fid"]),
    )  # fmt: skip
    add_child(
        model, f"{table}_measured", "native:fieldcalculator", (column, 420),
        INPUT=Source.fromChildOutput(f"{table}_renumbered", "OUTPUT"), FIELD_NAME=Source.fromStaticValue(figure),
        FIELD_TYPE=Source.fromStaticValue(0), FIELD_LENGTH=Source.fromStaticValue(0),
        FIELD_PRECISION=Source.fromStaticValue(0), FORMULA=Source.fromStaticValue(f"{measure}($geometry)"),
    )  # fmt: skip
    add_child(
        model, f"{table}_kept", "native:extractbyexpression", (column, 510),
        INPUT=Source.fromChildOutput(f"{table}_measured", "OUTPUT"),
        EXPRESSION=Source.fromStaticValue("coalesce(\"review\", '') <> 'rejected'"),
    )  # fmt: skip
    add_child(
        model, summed, "qgis:statisticsbycategories", (column, 600),
        INPUT=Source.fromChildOutput(f"{table}_kept", "OUTPUT"), VALUES_FIELD_NAME=Source.fromStaticValue(figure),
        CATEGORIES_FIELD_NAME=Source.fromExpression("'element_' || @name"),
    )  # fmt: skip
    what = table.replace("_", " ").capitalize()
    for child, title in ((f"{table}_kept", f"{what} by element"), (summed, f"{what} totals")):
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(child)
        output.setChildOutputName("OUTPUT")
        output.setPosition(QPointF(column + 220, 520 if child.endswith("kept") else 610))
        model.childAlgorithm(child).setModelOutputs({title: output})


def main() -> None:
    """Write the model."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    import craquemap

    Processing.initialize()
    plugin = craquemap.classFactory(None)
    plugin.initProcessing()
    model = QgsProcessingModelAlgorithm("craquelure_by_element", "Survey", "survey")
    model.setHelpContent(
        {
            "ALG_DESC": "An example to start from: maps a mosaic, cuts craquelure and paint loss at the borders of "
            "building elements, and sums up length and area for each. Copy it into the Modeler to change it.",
            "mosaic": "An orthomosaic of the façade.",
            "elements": "Polygons in the mosaic's CRS, with a field of names.",
        }
    )
    add_parameters(model)
    add_child(
        model, "map", "craquemap:map", (340, 150),
        MOSAIC=Source.fromModelParameter("mosaic"), GSD_MM=Source.fromModelParameter("gsd"),
        LANGUAGE=Source.fromStaticValue("en"),
    )  # fmt: skip
    add_sums(model, "craquelure", "length", "length_in_element", 120)
    add_sums(model, "paint_loss", "area", "area_in_element", 780)
    TARGET.parent.mkdir(exist_ok=True)
    if not model.toFile(str(TARGET)):
        raise SystemExit(f"{TARGET} can't be written.")
    plugin.unload()


if __name__ == "__main__":
    main()
