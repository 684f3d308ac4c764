"""``craquemap:dxf``: a survey as a CAD drawing."""

from __future__ import annotations

from typing import Any

from ...processing.plan_options import DxfOptions
from ..worker import Stage
from .plan import LABELS, PlanAlgorithm


class DxfAlgorithm(PlanAlgorithm):
    """A drawing for CAD."""

    command = "dxf"
    options = DxfOptions
    layers = {}  # noqa: RUF012
    title = "Draw for CAD (DXF)"
    labels = {  # noqa: RUF012
        **LABELS,
        "output": "Drawing (DXF)",
        "language": "Language",
        "title": "Title",
        "attributes": "Fields of features",
        "background": "Mosaic beneath the drawing",
        "local_origin": "Local origin (auto, or x,y)",
        "plot_scale": "Plot scale 1 to",
        "zones": "Only what touches these polygons",
        "zone_name": "Field of the polygons' names",
        "min_width_mm": "Least mean width of craquelure",
        "width_classes": "Table of width classes",
    }
    quantities = {  # noqa: RUF012
        "segment_count": "Craquelure segments",
        "craquelure_length_m": "Craquelure length [m]",
        "junction_count": "Junctions",
        "island_count": "Islands",
        "paint_loss_count": "Paint losses",
        "paint_loss_area_m2": "Paint loss area [m²]",
    }
    keywords = ("CAD", "AutoCAD", "DXF", "drawing", "XDATA", "export", "hatch")
    stages = (Stage("draw", 100),)
    summary = """<p>Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions
as blocks, islands and paint loss as closed polylines, paint loss hatched.</p>
<p><b>Fields of features</b><br>Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks
where you choose so.</p>
<p><b>Local origin</b><br>CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the
survey's lower left corner; the shift stands in the drawing.</p>
<p><b>Review</b><br>Rejected features are left out.</p>"""

    def project(self, parameters: Any, context: Any) -> None:
        """A drawing is not loaded."""
