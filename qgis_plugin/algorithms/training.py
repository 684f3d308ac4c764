"""What algorithms that make and measure models have in common: their group, and labels of options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..worker import JobResult
from .base import OptionsAlgorithm
from .model_figures import QUANTITIES, figure_lines, first_figures
from .parameters import Parameters

LABELS = {
    "dataset": "Data set folders",
    "loss": "Training loss",
    "initial_model": "Model to start from",
    "encoder_weights": "Published weights of the encoder",
    "steps": "Steps",
    "epochs": "Epochs",
    "batch_size": "Crops at a time",
    "crop_px": "Side of crops",
    "learning_rate": "Peak learning rate",
    "validation": "Data set folders to validate on",
    "gsd_min_mm": "Smallest ground sampling distance of the model",
    "gsd_max_mm": "Largest ground sampling distance of the model",
    "time_limit_min": "Longest training time",
    "workers": "Processes that prepare crops",
}


class TrainingAlgorithm(OptionsAlgorithm):
    """An algorithm of the group on data sets and models."""

    section = ("training", "Training")
    labels = LABELS


class ModelFiguresAlgorithm(TrainingAlgorithm):
    """An algorithm whose result are figures of a model: those of the first data set are outputs, all are in the log."""

    quantities = QUANTITIES

    def figures(self, result: JobResult) -> Mapping[str, Any]:
        """Return the figures of the first data set."""
        return first_figures(result)

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write all figures to the log."""
        for line in figure_lines(result):
            feedback.pushInfo(line)
        return super().outputs(result, parameters, context, feedback)
