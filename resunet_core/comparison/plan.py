"""What is trained in a comparison: every combination of model, loss, preset, start and seed, on one split."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from ..comparison_options import NOTHING, CompareOptions, added_weights
from ..datasets import PictureSet, open_dataset
from ..errors import OptionError
from ..options import TrainOptions
from ..splits import split_sets

FACTORS = ("model", "loss", "preset", "start")


@dataclass(frozen=True)
class Method:
    """What a comparison compares: everything of a training but its seed.

    Attributes:
        model: Name of the network.
        loss: Name of the loss, with λ where it has one.
        preset: Name of the preset.
        start: "scratch", or the name of the model folder it starts from.
    """

    model: str
    loss: str
    preset: str
    start: str

    @property
    def levels(self) -> dict[str, str]:
        """Level of each factor by its name."""
        return {name: getattr(self, name) for name in FACTORS}


@dataclass(frozen=True)
class Run:
    """One training.

    Attributes:
        method: What is compared.
        seed: Its seed.
        options: Options of the training; the output is its folder.
    """

    method: Method
    seed: int
    options: TrainOptions

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        return Path(self.options.output)

    @property
    def name(self) -> str:
        """Name of its folder."""
        return self.folder.name


@dataclass(frozen=True)
class Split:
    """The data of a comparison, split once for all trainings; no source image is in two parts."""

    training: tuple[PictureSet, ...]
    validation: tuple[PictureSet, ...]
    test: tuple[PictureSet, ...]

    def to_dict(self) -> dict[str, list[str]]:
        """Return the names of the pictures of each part."""
        return {
            part: sorted(f"{s.name}/{p.name}" for s in getattr(self, part) for p in s.pictures)
            for part in ("training", "validation", "test")
        }


def plan_runs(options: CompareOptions) -> list[Run]:
    """Return all trainings, seed by seed, so that a comparison that is broken off has compared something.

    Raises:
        OptionError: A value is given twice.
    """
    for name in (
        "models", "losses", "focal_weights", "added_losses", "training_presets", "initial_models", "seeds",
    ):  # fmt: skip
        values = getattr(options, name)
        if len(set(values)) < len(values):
            raise OptionError(f"--{name.replace('_', '-')} holds a value twice.", "Give each once.")
    losses = [
        _Loss(loss, weight, added)
        for loss in options.losses
        for weight in (options.focal_weights if loss == "mixed1" else (None,))
        for added in options.added_losses
    ]
    axes = (options.seeds, options.models, losses, options.training_presets, options.initial_models)
    return [_run(options, *combination) for combination in product(*axes)]


@dataclass(frozen=True)
class _Loss:
    name: str
    focal_weight: float | None
    added: str

    @property
    def label(self) -> str:
        base = self.name if self.focal_weight is None else f"{self.name} λ={self.focal_weight:g}"
        return base if self.added == NOTHING else f"{base} + {self.added}"

    @property
    def word(self) -> str:
        base = self.name if self.focal_weight is None else f"{self.name}-{self.focal_weight:g}"
        return base if self.added == NOTHING else f"{base}+{self.added}"

    @property
    def options(self) -> dict[str, Any]:
        values: dict[str, Any] = {"loss": self.name, **added_weights(self.added)}
        return values if self.focal_weight is None else values | {"focal_weight": self.focal_weight}


def _run(options: CompareOptions, seed: int, model: str, loss: _Loss, preset: str, initial: str) -> Run:
    method = Method(model, loss.label, preset, start_name(initial))
    values: dict[str, Any] = options.shared() | {
        "dataset": options.dataset,
        "output": str(Path(options.trainings_folder) / "_".join([model, loss.word, preset, method.start, f"s{seed}"])),
        "architecture": model,
        "preset": preset,
        "seed": seed,
        "validation_share": options.validation_share,
        "initial_model": None if initial == NOTHING else initial,
        "pictures": 0,
        **loss.options,
    }
    return Run(method, seed, TrainOptions(**values))


def start_name(initial: str) -> str:
    """Return a short name of an initial model that different paths don't share."""
    if initial == NOTHING:
        return "scratch"
    path = Path(initial)
    if len(path.parts) == 1:
        return initial
    return f"{path.name}-{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:4]}"


def split_data(options: CompareOptions) -> Split:
    """Open the data and split it by source image.

    Raises:
        DatasetError: A data set is missing or unusable.
        OptionError: There is nothing to validate or to test on.
    """
    training = [open_dataset(text) for text in options.dataset]
    if options.test:
        test = [open_dataset(text) for text in options.test]
    else:
        training, test = split_sets(training, options.test_share, options.split_seed, "test")
    if options.validation:
        validation = [open_dataset(text) for text in options.validation]
    else:  # of what is left, so that the shares are those of the whole
        share = options.validation_share if options.test else options.validation_share / (1 - options.test_share)
        training, validation = split_sets(training, min(share, 0.9), options.split_seed + 1)
    for part, name in ((test, "test"), (validation, "validation")):
        if not part:
            raise OptionError(
                f"There are no {name} pictures.",
                f"Give more source images, a --{name}-share above 0, or --{name} FOLDER.",
            )
    split = Split(tuple(training), tuple(validation), tuple(test))
    _refuse_overlap(split)
    return split


def _refuse_overlap(split: Split) -> None:
    """Refuse pictures that stand in two parts, as happens when a test folder is also trained on."""
    parts = {n: _files(getattr(split, n)) for n in ("training", "validation", "test")}
    for first, second in (("training", "test"), ("validation", "test"), ("training", "validation")):
        both = sorted(parts[first] & parts[second])
        if both:
            raise OptionError(
                f"{both[0]} is in the {first} and in the {second} data.", "Give folders that share no picture."
            )


def _files(sets: Sequence[PictureSet]) -> set[str]:
    return {str(p.image.resolve()) for s in sets for p in s.pictures}
