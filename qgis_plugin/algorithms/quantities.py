"""``craquemap:quantities``: a take-off of a survey by class, size and building element."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ...processing.plan_options import QuantitiesOptions
from ..worker import Stage
from .parameters import Parameters
from .plan import LABELS, PlanAlgorithm


class QuantitiesAlgorithm(PlanAlgorithm):
    """Quantities for a tender."""

    command = "quantities"
    options = QuantitiesOptions
    layers = {  # noqa: RUF012
        "zone": "Elements",
        "parent": "Parents of elements",
        **{f"parent_{level}": f"Parents, level {level}" for level in range(2, 6)},
        "total": "Whole survey",
    }
    title = "Take off quantities"
    labels = {  # noqa: RUF012
        **LABELS,
        "output": "Table (XLSX, CSV or GeoPackage)",
        "width_limits_mm": "Limits of width classes",
        "island_limits_mm": "Limits of island sizes",
        "loss_limits_cm2": "Limits of paint loss sizes",
        "prices": "Minimum quantities and unit costs",
        "prices_template": "Template of such a table",
        "csv_style": "Style of CSV",
    }
    quantities = {  # noqa: RUF012
        "visible_area_m2": "Visible area [m²]",
        "craquelure_length_m": "Craquelure length [m]",
        "craquelure_density_m_per_m2": "Craquelure per area [m/m²]",
        "mean_width_mm": "Mean craquelure width [mm]",
        "segment_count": "Craquelure segments",
        "junction_count": "Junctions",
        "island_count": "Islands",
        "paint_loss_area_m2": "Paint loss area [m²]",
        "paint_loss_percent": "Paint loss [% of the visible area]",
        "paint_loss_count": "Paint losses",
    }
    keywords = ("tender", "bill", "take-off", "cost", "Excel", "statistics", "bay", "element")
    stages = (Stage("take_off", 100),)
    summary = """<p>Takes off lengths, areas and counts of a survey by class, width or size class and building element, with costs
where unit costs are given.</p>
<p><b>Building elements</b><br>Polygons with a name, and parents (bay, storey, façade) by which they are summed up too. Without
any there is one total.</p>
<p><b>Table</b><br>A spreadsheet, CSV, or a GeoPackage with the quantities of each element, which is loaded with styles.</p>
<p><b>Review</b><br>Rejected features are left out.</p>"""

    def project(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """Return the open project: the output may be a table, so its form has no tick box for loading layers."""
        return context.project()
