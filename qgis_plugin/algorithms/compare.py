"""``craquemap:compare``: trains and tests combinations of networks, losses and seeds."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputHtml

from ...resunet_core.comparison_options import CompareOptions
from ..translation import tr
from ..worker import JobResult, Stage
from .parameters import Parameters
from .training import LABELS, TrainingAlgorithm

_PAGE = "PAGE"


class CompareAlgorithm(TrainingAlgorithm):
    """A study on the user's own data."""

    command = "compare"
    options = CompareOptions
    needs_torch = True
    title = "Compare networks and losses"
    labels = {  # noqa: RUF012
        **LABELS,
        "output": "Folder of the comparison",
        "trainings": "Folder of the trainings, to be shared",
        "models": "Networks",
        "losses": "Losses",
        "fps": "Measure the speed too",
    }
    keywords = ("study", "statistics", "significance", "ablation", "benchmark", "U-Net")
    stages = (Stage("compare", 100),)
    summary = """<p>Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has
seen, and says which differences the tests support.</p>
<p><b>Result</b><br>A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.</p>
<p><b>Time</b><br>As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison
goes on where it stopped, and may be extended.</p>
<p>Needs torch in the worker's environment.</p>"""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the page, which QGIS shows."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputHtml(_PAGE, tr("Page of the comparison")))

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the page too; write what the tests support to the log."""
        for statement in result.quantities.get("statements") or ():
            feedback.pushInfo(str(statement))
        page = {_PAGE: result.outputs["page"]} if "page" in result.outputs else {}
        return {**super().outputs(result, parameters, context, feedback), **page}
