"""``craquemap:report``: an illustrated report of a survey."""

from __future__ import annotations

from typing import Any

from ...processing.plan_options import ReportOptions
from ..worker import Stage
from .plan import LABELS, PlanAlgorithm
from .quantities import QuantitiesAlgorithm

_SHARED = ("width_limits_mm", "island_limits_mm", "loss_limits_cm2", "prices")


class ReportAlgorithm(PlanAlgorithm):
    """A report for clients and records."""

    command = "report"
    options = ReportOptions
    title = "Write a report (HTML, PDF)"
    labels = {  # noqa: RUF012
        **LABELS,
        **{name: label for name, label in QuantitiesAlgorithm.labels.items() if name in _SHARED},
        "output": "Report (HTML or PDF)",
        "language": "Language",
        "project": "Project",
        "object": "Object",
        "author": "Drawn by",
        "date": "Date (as in 2026-05-31)",
        "mosaic": "Orthomosaic",
        "places": "Pictures of each kind of worst places",
        "font": "Font for Chinese, Japanese and Korean",
    }
    quantities = QuantitiesAlgorithm.quantities
    keywords = ("PDF", "HTML", "summary", "client", "rose", "histogram", "statistics")
    stages = (Stage("take_off", 40), Stage("distributions", 40), Stage("pictures", 20))
    summary = """<p>Writes an illustrated report of a survey for clients and records, as one HTML file or a PDF: overview, quantities,
widths, directions, islands, junctions, spacing, uncertainty, the worst places as pictures, and provenance.</p>
<p><b>Orthomosaic</b><br>Only needed where the mosaic is neither where it was surveyed nor beside the survey. Without it the
report has no pictures.</p>
<p><b>Building elements</b><br>As for the take-off, with costs where unit costs are given.</p>
<p><b>Review</b><br>Rejected features are left out.</p>"""

    def project(self, parameters: Any, context: Any) -> None:
        """A report is not loaded."""
