"""``craquemap:vectorize``: from any class raster to a measured, styled GeoPackage."""

from __future__ import annotations

from ...processing.options import VectorizeOptions
from ..worker import Stage
from .survey import SurveyAlgorithm


class VectorizeAlgorithm(SurveyAlgorithm):
    """Only the vectors of a survey."""

    command = "vectorize"
    options = VectorizeOptions
    raster = "classes"
    title = "Vectorise a class raster"
    keywords = (
        "crack",
        "craquelure",
        "paint loss",
        "skeleton",
        "centreline",
        "centerline",
        "width",
        "vectorise",
        "vectorize",
    )
    stages = (
        Stage("trace", 80),
        Stage("write", 20),
    )
    summary = """<p>Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a
mosaic” or any other program, and delivers them styled in one GeoPackage.</p>
<p><b>Class raster</b><br>0 background, 1 craquelure, 2 paint loss, 255 not surveyed.</p>
<p><b>Probability raster</b><br>Gives confidences, widths finer than a pixel, and new classes where a threshold is
set.</p>
<p><b>Scale</b><br>Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling
distance.</p>"""
