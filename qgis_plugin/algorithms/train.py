"""``craquemap:train``: from data sets, or from reviewed layers over a mosaic, to a model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterMultipleLayers,
)

from ...processing.label_options import LabelsOptions
from ...resunet_core.declaration import Declaration, declarations, flag
from ...resunet_core.errors import CraquemapError, OptionError
from ...resunet_core.options import TrainOptions
from ..models import new_model_folder
from ..translation import tr
from ..worker import JobResult, Stage, run_job
from .base import responsive
from .labels import LAYERS, layer_source
from .labels import LabelsAlgorithm as Labels
from .parameters import Parameters, create_parameter, read_value
from .training import LABELS, ModelFiguresAlgorithm

_OF_LABELS = ("mosaic", "area", "gsd_mm")  # options of ``labels`` that go with the layers
_CLASSES = ("craquelure", "paint_loss")


class TrainAlgorithm(ModelFiguresAlgorithm):
    """Training and fine-tuning. Layers are made a data set first, which is kept beside the model."""

    command = "train"
    options = TrainOptions
    needs_torch = True
    title = "Train or fine-tune a model"
    labels = {**LABELS, "output": "Model folder"}  # noqa: RUF012
    keywords = ("deep learning", "network", "fine-tune", "learn", "review", "correct", "U-Net", "model")
    stages = (Stage("train", 95), Stage("evaluate", 5))
    summary = """<p>Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list
of models of “Map craquelure and paint loss”.</p>
<p><b>Reviewed layers</b><br>Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What
lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.</p>
<p><b>Data set folders</b><br>One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the
model forgets what it knew.</p>
<p><b>Preset</b><br>“fine-tune a model” goes on with the bundled model for a short while; “from scratch” takes hours.</p>
<p><b>Figures</b><br>Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for
validation is set), with 95 % intervals in the log.</p>
<p><b>Cancel</b><br>A cancelled training goes on where it stopped when it is started again with the same settings.</p>
<p>Needs torch in the worker's environment.</p>"""

    def __init__(self) -> None:
        super().__init__()
        self._label_values: dict[str, Any] = {}

    @classmethod
    def texts(cls) -> Iterator[str]:
        """Yield the labels of what goes with the layers too."""
        yield from super().texts()
        yield from (Labels.plain_label(option) for option in _OF_LABELS)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Put layers and their mosaic first; layers or data sets have to be given."""
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                LAYERS, tr("Reviewed layers"), QgsProcessing.TypeVectorAnyGeometry, None, True
            )
        )
        for option in _OF_LABELS:
            declaration, default = declarations(LabelsOptions)[option]
            self.addParameter(create_parameter(option, declaration, default, tr(Labels.plain_label(option))))
        super().initAlgorithm(configuration)

    def required(self, option: str, declaration: Declaration) -> bool:
        """Data sets may be left out where layers are given, and the folder of the model has a default."""
        return option not in ("dataset", "output") and super().required(option, declaration)

    def default(self, option: str, default: Any) -> Any:
        """Fine-tune, and put the model where ``map`` finds it by name, unless something else is said."""
        if option == "output":
            return str(new_model_folder())
        return "fine-tune" if option == "preset" else super().default(option, default)

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make a data set of the layers, if any, and train."""
        if not self._label_values:
            return super().processAlgorithm(parameters, context, feedback)
        steps = QgsProcessingMultiStepFeedback(20, feedback)  # labels take one step of progress, training the others
        try:
            made = run_job("labels", self._label_values, self._python(), responsive(steps), Labels.stages)
        except CraquemapError as error:
            raise QgsProcessingException(self._in_words_of_the_form(error)) from error
        feedback.pushInfo(
            tr("Data set of the reviewed layers: {folder}").format(folder=made.outputs.get("dataset", ""))
        )
        steps.setCurrentStep(1)
        return super().processAlgorithm(parameters, context, feedback)

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Say under which name the model is found."""
        outputs = super().outputs(result, parameters, context, feedback)
        feedback.pushInfo(
            tr("The model is in {folder}.").format(folder=result.outputs.get("model", self._values["output"]))
        )
        return outputs

    def _read_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, Any]:
        values = super()._read_values(parameters, context, feedback)
        layers = self.parameterAsLayerList(parameters, LAYERS, context) if parameters.get(LAYERS) else []
        self._label_values = {}
        if layers:
            given = {
                option: read_value(self, (option, *declarations(LabelsOptions)[option]), parameters, context, feedback)
                for option in _OF_LABELS
            }
            if not given["mosaic"]:
                raise OptionError(
                    tr("Layers are given, but no mosaic."), tr("Set --mosaic: labels are drawn over its pixels.")
                )
            folder = f"{values['output']}-labels"
            sources = tuple(layer_source(layer, context, feedback) for layer in layers)
            tables = {source.rpartition("layername=")[2].partition("|")[0] for source in sources}
            looked_for = tuple(sorted(tables)) if tables <= set(_CLASSES) and len(tables) == 1 else ()
            self._label_values = LabelsOptions.from_dict(
                {
                    **given,
                    "source": sources,
                    "output": folder,
                    "classes": looked_for,
                    "validation_share": 0.0,
                    "overwrite": True,
                }
            ).to_dict()
            values["dataset"] = (folder, *(values["dataset"] or ()))
        elif not values["dataset"]:
            raise OptionError(
                tr("There is nothing to learn from."),
                tr("Choose reviewed layers and their mosaic, or data set folders."),
            )
        return values

    def _in_words_of_the_form(self, error: CraquemapError) -> str:
        """Return an error's text with the labels of the form, those of ``labels`` too."""
        text = super()._in_words_of_the_form(error)
        for option in _OF_LABELS:
            text = text.replace(flag(option), tr("“{label}”").format(label=tr(Labels.plain_label(option))))
        return text
