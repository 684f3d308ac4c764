"""``craquemap:segment``: from a mosaic to a class raster."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...processing.options import SegmentOptions
from ..worker import JobResult, Stage
from .parameters import Parameters
from .raster_style import style_on_completion
from .survey import LABELS, RasterAlgorithm


class SegmentAlgorithm(RasterAlgorithm):
    """Only the rasters of a survey."""

    command = "segment"
    options = SegmentOptions
    raster = "mosaic"
    title = "Class raster of a mosaic"
    labels = {**LABELS, "output": "Class raster", "probabilities": "Probability raster"}  # noqa: RUF012
    keywords = ("crack", "craquelure", "paint loss", "façade", "facade", "segmentation", "deep learning")
    stages = (
        Stage("segment", 95),
        Stage("rasters", 5),
    )
    summary = """<p>Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.</p>
<p><b>Class raster</b><br>0 background, 1 craquelure, 2 paint loss, 255 not surveyed.</p>
<p><b>Probability raster</b><br>Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.</p>
<p>“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.</p>"""

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the rasters, and have the class raster shown in the colours of the classes."""
        outputs = super().outputs(result, parameters, context, feedback)
        style_on_completion(outputs["OUTPUT"], context)
        return outputs
