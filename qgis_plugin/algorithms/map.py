"""``craquemap:map``: from a mosaic to a measured, styled GeoPackage."""

from __future__ import annotations

from ...processing.options import MapOptions
from ..worker import Stage
from .survey import SurveyAlgorithm


class MapAlgorithm(SurveyAlgorithm):
    """The whole survey of a mosaic."""

    command = "map"
    options = MapOptions
    raster = "mosaic"
    title = "Map craquelure and paint loss"
    keywords = (
        "crack",
        "craquelure",
        "paint",
        "loss",
        "façade",
        "facade",
        "damage",
        "conservation",
        "segmentation",
        "deep learning",
    )
    stages = (
        Stage("segment", 75),
        Stage("rasters", 2),
        Stage("trace", 18),
        Stage("write", 5),
    )
    summary = """<p>Finds craquelure and paint loss on an orthorectified mosaic of a painted façade, and delivers
them measured and styled in one GeoPackage.</p>
<p><b>Layers</b><br>Craquelure: one line per crack segment, with length, width, orientation and confidence.<br>
Junctions: where cracks end, meet or cross.<br>Islands: the pieces of paint that craquelure closes in.<br>
Paint loss: polygons with area and confidence.<br>Coverage: what was surveyed.</p>
<p><b>Scale</b><br>Comes from the mosaic. Without a usable one (no georeference, or degrees) set the ground sampling
distance: the size of a pixel on the façade. Coordinates stay in the mosaic's CRS.</p>
<p><b>Review</b><br>Each crack and each loss has a field “review” for accepted, edited or rejected.</p>
<p><b>Cancel</b><br>A cancelled run into a file resumes where it stopped when it is started again with the same
settings.</p>
<p>Everything is computed on this computer; no picture leaves it.</p>"""
