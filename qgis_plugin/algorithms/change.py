"""``craquemap:change``: two surveys of the same surface compared."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...processing.change_options import ChangeOptions
from ..worker import JobResult, Stage
from .parameters import Parameters
from .plan import LABELS, PlanAlgorithm


class ChangeAlgorithm(PlanAlgorithm):
    """What has changed between two surveys."""

    command = "change"
    options = ChangeOptions
    surveyed = "new"
    layers = {  # noqa: RUF012
        "tips": "Tips that have advanced",
        "grown": "Grown craquelure",
        "new": "New craquelure",
        "widened": "Widened craquelure",
        "lost": "Lost craquelure",
        "matched": "Unchanged craquelure",
        "paint_loss_new": "New paint loss",
        "paint_loss_grown": "Grown paint loss",
        "paint_loss_filled": "Filled paint loss",
        "common_coverage": "Covered by both surveys",
    }
    title = "Change between two surveys"
    labels = {  # noqa: RUF012
        **LABELS,
        "old": "Earlier survey (GeoPackage)",
        "new": "Later survey (GeoPackage)",
        "output": "Change (GeoPackage)",
        "old_date": "Date of the earlier survey",
        "new_date": "Date of the later survey",
        "registration": "Registration",
        "control_points": "Table of control points",
        "max_shift_mm": "Largest shift looked for",
        "tolerance_mm": "Tolerance of matching",
        "min_length_mm": "Shortest new or lost craquelure",
        "min_area_mm2": "Smallest change of paint loss",
        "width_sigma_px": "Standard deviation of mean widths",
    }
    quantities = {  # noqa: RUF012
        "new_length_m": "New craquelure [m]",
        "grown_length_m": "Grown craquelure [m]",
        "grown_tip_count": "Tips that have advanced",
        "tip_advance_mean_m": "Mean advance of these tips [m]",
        "widened_count": "Widened segments",
        "lost_length_m": "Lost craquelure [m]",
        "paint_loss_new_area_m2": "New paint loss [m²]",
        "paint_loss_grown_area_m2": "Grown paint loss [m²]",
        "paint_loss_filled_area_m2": "Filled paint loss [m²]",
        "registration_rms_m": "Registration, root mean square [m]",
        "tolerance_m": "Tolerance [m]",
    }
    keywords = ("monitoring", "growth", "difference", "re-survey", "registration", "widening", "rate", "year")
    stages = (Stage("change", 100),)
    summary = """<p>Compares two surveys of the same surface: what is new, has grown, widened or gone, and how paint loss has changed,
beyond what segmentation and registration leave uncertain.</p>
<p><b>Registration</b><br>Shift, rotation and scale that remain between the surveys are found from their networks, or taken from a
table of control points.</p>
<p><b>Dates</b><br>With the dates of both surveys (2024-05-17, 2024-05 or 2024) all changes are given as rates per year too.</p>
<p><b>Settings</b><br>Map both mosaics with the same model, thresholds and scale: what one survey found and the other could not
would count as change.</p>
<p><b>Review</b><br>Rejected features are left out.</p>"""

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Say what was found, if anything, after the figures."""
        outputs = super().outputs(result, parameters, context, feedback)
        feedback.pushInfo(str(result.quantities.get("finding", "")))
        return outputs

    def hidden(self, path: str, tables: Sequence[str]) -> list[str]:
        """Return the layers without features, and what frames the others."""
        with closing(sqlite3.connect(path)) as database:
            first = {table: f'SELECT 1 FROM "{table}" LIMIT 1' for table in tables}  # nosec B608: our own layers' names
            filled = {table for table in tables if database.execute(first[table]).fetchone()}
        return [table for table in tables if table not in filled or table == "common_coverage"]
