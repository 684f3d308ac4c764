"""What algorithms that survey a raster have in common: its scale is checked, the survey's layers are loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputVectorLayer,
    QgsProcessingUtils,
)

from ...resunet_core.declaration import Options, declarations
from ...resunet_core.errors import InputError, OptionError
from ..translation import tr
from ..worker import JobResult
from .base import OptionsAlgorithm
from .parameters import Parameters, parameter_name
from .results import LAYERS, is_open, layer_sources, load_on_completion, wanted_project

OUTPUT = "output"

LABELS = {
    "mosaic": "Orthomosaic",
    "classes": "Class raster",
    "gsd_mm": "Ground sampling distance",
    "craquelure_threshold": "Craquelure from probability",
    "loss_threshold": "Paint loss from probability",
    "min_length_mm": "Shortest craquelure network",
    "min_area_mm2": "Smallest paint loss",
    "min_confidence": "Least confidence of a feature",
    "zones": "Only inside these polygons",
    "workers": "Threads",
    "overlap": "Context round each network window",
    "batch_size": "Windows at a time",
    "keep_rasters": "Folder for class and probability rasters",
    "probabilities": "Probability raster",
    "width_classes": "Width classes",
    "language": "Language of the legend",
    "output": "Survey (GeoPackage)",
}

QUANTITIES = {
    "valid_area_m2": "Surveyed area [m²]",
    "craquelure_length_m": "Craquelure length [m]",
    "craquelure_density_m_per_m2": "Craquelure per area [m/m²]",
    "mean_width_mm": "Mean craquelure width [mm]",
    "segment_count": "Craquelure segments",
    "network_count": "Craquelure networks",
    "junction_count": "Junctions",
    "island_count": "Islands",
    "paint_loss_area_m2": "Paint loss area [m²]",
    "paint_loss_percent": "Paint loss [% of the surveyed area]",
    "paint_loss_count": "Paint losses",
}


class RasterAlgorithm(OptionsAlgorithm):
    """An algorithm on one raster layer whose scale must be known.

    Attributes:
        raster: The option that names the raster.
    """

    raster: ClassVar[str]
    labels = LABELS

    def check_values(self, options: Options, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse a raster in degrees without a ground sampling distance, and outputs that are there already."""
        layer = self.parameterAsRasterLayer(parameters, parameter_name(self.raster), context)
        crs = layer.dataProvider().crs()
        if crs.isGeographic() and getattr(options, "gsd_mm", None) is None:
            raise InputError(
                tr("The raster {layer} lies in degrees ({crs}), which have no scale on a façade.").format(
                    layer=layer.name(), crs=crs.authid() or tr("a geographic CRS")
                ),
                tr("Set --gsd-mm."),
            )
        check_outputs(options, context)


class SurveyAlgorithm(RasterAlgorithm):
    """An algorithm that writes the GeoPackage of a survey."""

    quantities = QUANTITIES

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add an output for each layer as well, so that models can go on with it."""
        super().initAlgorithm(configuration)
        for table, title in LAYERS.items():
            self.addOutput(QgsProcessingOutputVectorLayer(parameter_name(table), tr(title)))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Name a temporary survey after its raster, because its group in the legend bears the file's name."""
        prepared = super().prepareAlgorithm(parameters, context, feedback)
        raster = self.parameterAsRasterLayer(parameters, parameter_name(self.raster), context)
        self._crs = raster.crs()
        output = Path(self._values[OUTPUT])
        if output.stem == parameter_name(OUTPUT) and Path(QgsProcessingUtils.tempFolder()) in output.parents:
            stem = "".join(letter if letter.isalnum() or letter in " _-." else "_" for letter in raster.name())
            self._values[OUTPUT] = str(output.with_name(f"{stem or output.stem}.gpkg"))
        return prepared

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the layers too, and have them loaded where that is wanted."""
        outputs = super().outputs(result, parameters, context, feedback)
        sources = layer_sources(self._values[OUTPUT])
        outputs.update({parameter_name(table): source for table, source in sources.items()})
        project = wanted_project(parameters.get(parameter_name(OUTPUT)))
        if project is not None:
            load_on_completion(sources, self._crs, project, context)
        return outputs


def check_outputs(options: Options, context: QgsProcessingContext) -> None:
    """Refuse output files that are open in the project, or there already and not to be replaced."""
    for option, (declaration, _) in declarations(options).items():
        path = getattr(options, option)
        if path and declaration.kind == "output_file":
            _check_output(path, options, context)


def _check_output(path: str, options: Options, context: QgsProcessingContext) -> None:
    if not Path(path).exists():
        return
    if is_open(path, context.project()):
        raise OptionError(
            tr("{path} is open in the project.").format(path=path),
            tr("Remove its layers from the project first, or choose another file."),
        )
    if not getattr(options, "overwrite", True):
        raise OptionError(
            tr("{path} is there already.").format(path=path),
            tr("Choose another file, or tick --overwrite: edits and reviews in it will be lost."),
        )
