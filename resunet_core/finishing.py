"""The end of a training: thresholds, figures, and the model folder with its card."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from .classes import CLASSES
from .datasets import PictureSet, load_picture, scored_classes
from .decision import decide
from .declaration import declarations, flag
from .error_pictures import draw_confusion
from .evaluation import Predict, count_picture, evaluate_set, predict_picture
from .export import load_torch_model, save_model
from .learner import as_input
from .model_card import ModelCard, TrainingData
from .model_folder import ModelFolder, resolve_model
from .models import SegmentationNet
from .options import TrainOptions
from .reporting import Reporter
from .validation import DEFAULT_THRESHOLD, validate

WINDOW_PX = 1024  # with the halo, 1.3 pixels are computed for each that is kept
HALO_PX = 64


def write_model(
    network: SegmentationNet,
    options: TrainOptions,
    steps: int,
    training: Sequence[PictureSet],
    validation: Sequence[PictureSet],
    reporter: Reporter,
) -> ModelFolder:
    """Write the model folder of a trained network.

    Thresholds are chosen on the validation sets, and the figures on the card are measured there with the weights as
    they are stored (half precision), in float32. So they are figures of model selection, somewhat flattering; the
    card says so.

    Args:
        network: The network with its final weights.
        options: Options of the training.
        steps: Steps that were trained.
        training: What it was trained on.
        validation: What it was validated on, may be empty.
        reporter: Told what is found.
    """
    card = _card(options, steps, training, validation)
    if not validation and options.initial_model:  # nothing to choose them on: those it was good with are the best guess
        stated = resolve_model(options.initial_model).card.thresholds
        card = replace(card, thresholds={n: stated.get(n, p) for n, p in card.thresholds.items()})
    folder = save_model(network, card, options.output, overwrite=True)
    if not validation:
        return folder
    predict = torch_predictor(load_torch_model(folder))
    outcome = validate(validation, predict)
    reporter.message(f"Best weights: {outcome}.")
    names = [c.name for c in CLASSES[1:]]
    figures = {s.name: evaluate_set(s, predict, outcome.thresholds, options.seed, reporter) for s in validation}
    card = replace(
        folder.card,
        thresholds=dict(zip(names, outcome.thresholds)),
        metrics={"protocol": _PROTOCOL, "datasets": figures},
    )
    _draw_confusion(validation, predict, outcome.thresholds, Path(options.output) / "confusion.png")
    return save_model(network, card, options.output, overwrite=True)


_PROTOCOL = (
    "Validation data: never trained on, but weights and thresholds were chosen on it, so these figures flatter. "
    "Each class is scored only where the masks label it. 2 px: buffered precision and recall on masks. Intervals: 95 % "
    "bootstrap over source images."
)


def _draw_confusion(sets: Sequence[PictureSet], predict: Predict, thresholds: tuple[float, ...], path: Path) -> None:
    """Draw what is taken for what, over the validation pictures that label all the classes that any of them labels."""
    labelled = np.any([s.labelled for s in sets], axis=0)
    total = np.zeros((len(CLASSES), len(CLASSES)), dtype=np.int64)
    for pictures in sets:
        if not np.array_equal(pictures.labelled, labelled):
            continue
        for picture in pictures.pictures:
            image, truth = load_picture(picture)
            prediction = decide(predict_picture(predict, image), thresholds)
            total += count_picture(truth, prediction, pictures.labelled, picture.source).confusion
    if total.any():
        ids = np.flatnonzero(labelled)
        draw_confusion(total[np.ix_(ids, ids)], ids.tolist(), "Validation pictures, pixels", path)


def torch_predictor(network: SegmentationNet) -> Predict:
    """Return a function from pictures, uint8 (N, H, W, 3), to probabilities, float32 (N, C, H, W), on the processor."""

    @torch.no_grad()
    def predict(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        logits = network.eval()(as_input(torch.from_numpy(np.array(images))))
        probabilities: NDArray[np.float32] = torch.softmax(logits, dim=1).numpy()
        return probabilities

    return predict


def _card(
    options: TrainOptions, steps: int, training: Sequence[PictureSet], validation: Sequence[PictureSet]
) -> ModelCard:
    recipe = options.to_dict()
    for name in ("dataset", "output", "validation", "overwrite", "device", "devices", "nodes", "workers", "pictures"):
        recipe.pop(name)
    recipe["steps_done"] = steps
    return ModelCard(
        name=Path(options.output).resolve().name,
        version="1",
        architecture=options.architecture or "",
        window_px=WINDOW_PX,
        halo_px=HALO_PX,
        thresholds={c.name: DEFAULT_THRESHOLD for c in CLASSES[1:]},
        gsd_min_mm=options.gsd_min_mm,
        gsd_max_mm=options.gsd_max_mm,
        training_data=tuple(_training_data(s, training) for s in training),
        recipe=recipe,
        command=command_line(options),
        limitations=_limitations(training, validation),
    )


def _training_data(pictures: PictureSet, all_sets: Sequence[PictureSet]) -> TrainingData:
    share = pictures.weight / sum(s.weight for s in all_sets)
    labels = " and ".join(CLASSES[i].label.lower() for i in scored_classes(pictures.labelled))
    note = f"{len(pictures.pictures)} pictures, {share:.0%} of the crops, {labels} labelled"
    return TrainingData(pictures.name, licence="not stated", note=note)


def _limitations(training: Sequence[PictureSet], validation: Sequence[PictureSet]) -> tuple[str, ...]:
    found = []
    for surface_class in CLASSES[1:]:
        label = surface_class.label
        if not any(s.labelled[surface_class.id] for s in training):
            found.append(f"{label} was labelled in no training data: the model doesn't know it.")
        elif not any(s.labelled[surface_class.id] for s in validation):
            found.append(f"{label} was not validated.")
    return tuple(found)


def command_line(options: TrainOptions) -> str:
    """Return the command that trains the same again: options that differ from their preset or default."""
    words = ["craquemap", "train"]
    filled = options.presets.get(options.preset, {})
    for name, (declaration, default) in declarations(options).items():
        value: Any = getattr(options, name)
        if value is None or value == filled.get(name, default) or name == "overwrite":
            continue
        values = [str(v) for v in value] if declaration.multiple else [str(value)]
        if declaration.kind == "switch":
            words.append(flag(name if value else f"no_{name}"))
        else:
            words += values if declaration.positional else [flag(name), *values]
    return shlex.join(words)
