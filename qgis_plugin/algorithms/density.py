"""``craquemap:density``: a survey summed up by the cells of a grid."""

from __future__ import annotations

from ...processing.plan_options import DensityOptions
from ..worker import Stage
from .plan import LABELS, PlanAlgorithm


class DensityAlgorithm(PlanAlgorithm):
    """Densities by cell."""

    command = "density"
    options = DensityOptions
    layers = {"density": "Density"}  # noqa: RUF012
    title = "Density by grid cells"
    labels = {  # noqa: RUF012
        **LABELS,
        "cell": "Size of cells",
        "shape": "Shape of cells",
        "output": "Cells (GeoPackage)",
    }
    quantities = {  # noqa: RUF012
        "cell_count": "Cells",
        "craquelure_length_m": "Craquelure length [m]",
        "paint_loss_area_m2": "Paint loss area [m²]",
    }
    keywords = ("grid", "heat map", "hexagon", "craquelure", "statistics", "map")
    stages = (Stage("density", 100),)
    summary = """<p>Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched
and how parallel the cracks are.</p>
<p><b>Styles</b><br>The layer comes with several; choose among them in its properties.</p>
<p><b>Cells</b><br>Measured against their visible surface: what was not surveyed does not count.</p>"""
