"""Jobs of the core package as commands: train, evaluate, compare, synthesize, models."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..resunet_core.comparison_options import CompareOptions
from ..resunet_core.errors import ModelError, OptionError
from ..resunet_core.model_folder import list_bundled, list_own, resolve_model
from ..resunet_core.options import EvaluateOptions, SynthesizeOptions, TrainOptions
from ..resunet_core.reporting import Reporter
from .commands import Outcome
from .options import ModelsOptions


def run_train(options: TrainOptions, reporter: Reporter) -> Outcome:
    """Train a model and write its folder."""
    from ..resunet_core.figures_table import evaluation_table
    from ..resunet_core.trainer import train

    folder = train(options, reporter)
    card = folder.card
    head = {"model": card.name, "version": card.version, "thresholds": card.thresholds}
    text = [evaluation_table({**head, "datasets": card.metrics.get("datasets", {})}), card.metrics.get("protocol", "")]
    return Outcome({"model": str(folder.path)}, {"metrics": card.metrics}, "\n\n".join(filter(None, text)))


def run_evaluate(options: EvaluateOptions, reporter: Reporter) -> Outcome:
    """Measure a model on data sets."""
    from ..resunet_core.evaluation import evaluate
    from ..resunet_core.figures_table import evaluation_table

    figures: dict[str, Any] = evaluate(options, reporter)
    return Outcome({"json": options.json} if options.json else {}, {"metrics": figures}, evaluation_table(figures))


def run_compare(options: CompareOptions, reporter: Reporter) -> Outcome:
    """Train and test combinations, and report."""
    from ..resunet_core.comparison import compare

    made = compare(options, reporter)
    return Outcome(made["outputs"], {"statements": made["statements"]}, "\n".join(made["statements"]))


def run_synthesize(options: SynthesizeOptions, reporter: Reporter) -> Outcome:
    """Paint a data set, or a façade mosaic."""
    from .synthesis_mosaic import synthesize

    made = synthesize(options, reporter)
    return Outcome(made["outputs"], made["quantities"])


def run_models(options: ModelsOptions, reporter: Reporter) -> Outcome:
    """List the bundled models, show one model's card, or export a model."""
    if options.action == "export":
        return _export_model(options)
    if options.action == "show":
        folder = resolve_model(options.model or "default")
        return Outcome({}, {"model": asdict(folder.card)}, folder.card.to_readme())
    return _list_models()


def _list_models() -> Outcome:
    """List the bundled models, then the user's own; one that is damaged is named with what is wrong."""
    cards, lines = {}, []
    bundled = list_bundled()
    for name in dict.fromkeys((*bundled, *list_own())):
        note = " (default)" if bundled and name == bundled[0] else "" if name in bundled else ", your own"
        try:
            card = resolve_model(name).card
        except ModelError as error:
            lines.append(f"{name:<14} can't be used: {error.text}")
            continue
        cards[name] = card
        lines.append(f"{name:<14} version {card.version}, {card.architecture}{note}")
    text = "\n".join(lines) or "No model is bundled with this installation."
    return Outcome({}, {"models": {name: asdict(card) for name, card in cards.items()}}, text)


def _export_model(options: ModelsOptions) -> Outcome:
    from ..resunet_core.portable import export_single_file

    folder, output = resolve_model(options.model or "default"), Path(options.output or "")
    if output.is_dir():
        raise OptionError(f"The output {output} is a folder.", "Expected a file.")
    if output.exists() and not options.overwrite:
        raise OptionError(f"{output} exists already.", "Choose another output, or say --overwrite.")
    export_single_file(folder, output)
    return Outcome({"onnx": str(output)}, {"model": asdict(folder.card)})
