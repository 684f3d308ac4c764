"""``craquemap:train``: from data sets to a model."""

from __future__ import annotations

from ...resunet_core.options import TrainOptions
from ..worker import Stage
from .training import LABELS, ModelFiguresAlgorithm


class TrainAlgorithm(ModelFiguresAlgorithm):
    """Training and fine-tuning."""

    command = "train"
    options = TrainOptions
    needs_torch = True
    title = "Train or fine-tune a model"
    labels = {**LABELS, "output": "Model folder"}  # noqa: RUF012
    keywords = ("deep learning", "network", "fine-tune", "learn", "U-Net", "model")
    stages = (Stage("train", 95), Stage("evaluate", 5))
    summary = """<p>Trains a network on pictures with masks, or goes on with one that is trained, and writes a model
folder that “Map craquelure and paint loss” takes as its model.</p>
<p><b>Data set folders</b><br>One a line, as “Data set of labels” writes them. The preset “fine-tune” teaches the bundled
model a site from a few corrected pictures; “default” trains from scratch, which takes hours.</p>
<p><b>Figures</b><br>Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for
validation is set), with 95 % intervals in the log.</p>
<p><b>Cancel</b><br>A cancelled training goes on where it stopped when it is started again with the same settings.</p>
<p>Needs torch in the worker's environment.</p>"""
