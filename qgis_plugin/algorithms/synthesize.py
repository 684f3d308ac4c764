"""``craquemap:synthesize``: painted surfaces with exact truth."""

from __future__ import annotations

from ...resunet_core.options import SynthesizeOptions
from ..worker import Stage
from .training import LABELS, TrainingAlgorithm


class SynthesizeAlgorithm(TrainingAlgorithm):
    """Pictures, or a mosaic, of which the truth is known."""

    command = "synthesize"
    options = SynthesizeOptions
    title = "Paint pictures with exact truth"
    labels = {  # noqa: RUF012
        **LABELS,
        "output": "Data set folder",
        "count": "Pictures",
        "size_px": "Side of each picture",
        "backgrounds": "Folder of undamaged photographs",
        "textures": "Folder of photographs of bare material",
        "mosaic": "Paint one façade mosaic instead",
        "width_px": "Width of the mosaic",
        "height_px": "Height of the mosaic",
        "gsd_mm": "Ground sampling distance of the mosaic",
        "jpeg_quality": "JPEG quality of the mosaic",
    }
    quantities = {  # noqa: RUF012
        "craquelure_length_m": "Craquelure length [m]",
        "craquelure_width_mean_mm": "Mean craquelure width [mm]",
        "paint_loss_area_m2": "Paint loss area [m²]",
        "paint_loss_count": "Paint losses",
    }
    keywords = ("synthetic", "training data", "ground truth", "simulate", "test")
    stages = (Stage("synthesize", 100),)
    summary = """<p>Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train
and test on, or one façade mosaic with its true classes and exact totals beside it.</p>
<p><b>Mosaic</b><br>Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.</p>"""
