"""``craquemap:labels``: a data set of corrected layers over a mosaic, or of labelled pictures."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...processing.label_options import LabelsOptions
from ...resunet_core.declaration import Declaration
from ...resunet_core.errors import InputError, OptionError
from ..translation import tr
from ..worker import Stage
from .parameters import Parameters
from .training import LABELS, TrainingAlgorithm

LAYERS = "LAYERS"


class LabelsAlgorithm(TrainingAlgorithm):
    """Data sets of labels drawn in QGIS or elsewhere; layers of the project have a list of their own."""

    command = "labels"
    options = LabelsOptions
    title = "Data set of labels"
    labels = {  # noqa: RUF012
        **LABELS,
        "source": "Folders or files that hold labels",
        "output": "Data set folder",
        "mosaic": "Orthomosaic the layers were drawn on",
        "area": "Polygons that were looked at",
        "unreviewed": "Features without a review",
        "margin_px": "Looked at round reviewed features",
        "label": "Meaning of labels, as NAME=CLASS",
        "classes": "Classes that were looked for",
        "class_field": "Field that names the class",
        "width_field": "Field of line widths [mm]",
        "width_mm": "Width of lines that state none",
        "tile_px": "Side of the pictures",
        "block_px": "Side of blocks kept together",
        "augment": "Variants of each training picture",
        "origin": "Where the pictures come from",
        "gsd_mm": "Ground sampling distance",
    }
    quantities = {  # noqa: RUF012
        "pictures": "Pictures",
        "craquelure_px": "Pixels of craquelure",
        "paint_loss_px": "Pixels of paint loss",
        "not_scored_px": "Pixels not scored",
    }
    keywords = ("annotation", "review", "mask", "COCO", "LabelMe", "training data", "correct", "fine-tune")
    stages = (Stage("label", 100),)
    summary = """<p>Makes a data set to train and measure models on, of vector layers over a mosaic (a reviewed survey, say) or
of labelled pictures.</p>
<p><b>Layers over a mosaic</b><br>Choose the layers (craquelure, paint loss) and the mosaic. Rejected features become background;
only what lies near reviewed features, or inside the polygons that were looked at, is scored.</p>
<p><b>Labelled pictures</b><br>Name folders with LabelMe files, or with images/ and masks/, or COCO files, one a line.</p>
<p>“Train or fine-tune a model” takes the folder.</p>"""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the list of layers; one of it and the list of folders has to be given."""
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                LAYERS, tr("Layers drawn over the mosaic"), QgsProcessing.TypeVectorAnyGeometry, None, True
            )
        )
        super().initAlgorithm(configuration)

    def required(self, option: str, declaration: Declaration) -> bool:
        """Folders may be left out where layers are given."""
        return option != "source" and super().required(option, declaration)

    def _read_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, Any]:
        values = super()._read_values(parameters, context, feedback)
        layers = self.parameterAsLayerList(parameters, LAYERS, context) if parameters.get(LAYERS) else []
        if layers and not values["mosaic"]:
            raise OptionError(
                tr("Layers are given, but no mosaic."), tr("Set --mosaic: labels are drawn over its pixels.")
            )
        values["source"] = (*(values["source"] or ()), *(layer_source(layer, context, feedback) for layer in layers))
        return values


def layer_source(layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None) -> str:
    """Return FILE|layername=LAYER with exactly the layer's features; what is no such file is exported for the run."""
    if layer.isEditable() and layer.isModified():
        raise InputError(
            tr("The layer {layer} has edits that are not saved.").format(layer=layer.name()), tr("Save them first.")
        )
    if feedback is None:
        return layer.source()
    path, table = QgsProcessingUtils.convertToCompatibleFormatAndLayerName(
        layer, False, "labels", ["gpkg", "geojson", "shp", "fgb"], "gpkg", context, feedback
    )
    return f"{path}|layername={table}" if table else path
