"""Jobs of the core package as commands: train, evaluate, synthesize, models."""

from __future__ import annotations

import json
from typing import Any

from ..resunet_core.options import EvaluateOptions, SynthesizeOptions, TrainOptions
from ..resunet_core.reporting import Reporter
from .commands import Outcome
from .options import ModelsOptions


def run_train(options: TrainOptions, reporter: Reporter) -> Outcome:
    """Train a model and write its folder."""
    from ..resunet_core.trainer import train

    folder = train(options, reporter)
    metrics = folder.card.metrics
    return Outcome({"model": str(folder.path)}, {"metrics": metrics}, json.dumps(metrics, indent=2))


def run_evaluate(options: EvaluateOptions, reporter: Reporter) -> Outcome:
    """Measure a model on data sets."""
    from ..resunet_core.evaluation import evaluate

    figures: dict[str, Any] = evaluate(options, reporter)
    return Outcome({"json": options.json} if options.json else {}, {"metrics": figures}, json.dumps(figures, indent=2))
