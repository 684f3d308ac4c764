"""``craquemap:evaluate``: how well a model does on data sets."""

from __future__ import annotations

from ...resunet_core.options import EvaluateOptions
from ..worker import Stage
from .training import LABELS, ModelFiguresAlgorithm


class EvaluateAlgorithm(ModelFiguresAlgorithm):
    """Figures of a model."""

    command = "evaluate"
    options = EvaluateOptions
    title = "Measure a model"
    labels = {**LABELS, "json": "File for the figures", "fps": "Measure the speed too"}  # noqa: RUF012
    keywords = ("accuracy", "F1", "IoU", "clDice", "precision", "recall", "validation", "test")
    stages = (Stage("evaluate", 100),)
    summary = """<p>Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and
width, each with its 95 % interval.</p>
<p><b>Model</b><br>Name of a bundled model (default) or a model folder.</p>
<p><b>Figures</b><br>All are in the log and in the JSON file; those of the first data set are outputs for the Modeler.
F1 at 2 px counts craquelure as found within two pixels.</p>"""
