"""Options of ``craquemap compare`` (standard library only; runs on Python 3.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from .declaration import Options, declarations, option, same_as
from .errors import OptionError
from .options import ARCHITECTURES, LOSSES, TRAINING_PRESETS, EvaluateOptions, TrainOptions

NOTHING = "none"  # among the initial models and the added losses
ADDED = ("cldice", "skeleton-recall", "boundary")


@dataclass(frozen=True)
class CompareOptions(Options):
    """Options of ``craquemap compare``: what differs between the trainings, how data is split, what they share."""

    dataset: tuple[str, ...] = same_as(TrainOptions, "dataset")
    output: str = option(help="Folder for the trainings and what is made of them.", kind="output_folder", required=True)
    trainings: Optional[str] = option(
        help="Folder of the trainings, which comparisons of the same data may share; OUTPUT/runs where not given.",
        kind="output_folder",
    )
    models: tuple[str, ...] = option(("craquenet",), help="Networks to compare.", choices=ARCHITECTURES, multiple=True)
    losses: tuple[str, ...] = option(("mixed1",), help="Losses to compare.", choices=LOSSES, multiple=True)
    focal_weights: tuple[float, ...] = option(
        (1.0,),
        help="Weights λ of the focal term to compare, for the loss mixed1.",
        kind="number",
        minimum=0.0,
        maximum=10.0,
        multiple=True,
    )
    added_losses: tuple[str, ...] = option(
        (NOTHING,),
        help="Terms added to each loss, to compare with none: none, or cldice, skeleton-recall or boundary with a weight, "
        "as in cldice=0.5; several in one are joined by +.",
        multiple=True,
    )
    training_presets: tuple[str, ...] = option(
        ("default",), help="Presets to compare.", choices=tuple(TRAINING_PRESETS), multiple=True
    )
    initial_models: tuple[str, ...] = option(
        (NOTHING,),
        help="Model folders to start from, to compare transfer with none: none stands for freshly drawn weights.",
        multiple=True,
    )
    seeds: tuple[int, ...] = option(
        (0, 1, 2), help="Seeds; each combination is trained with each.", kind="integer", minimum=0, multiple=True
    )
    test_share: float = option(
        0.2,
        help="Share of source images kept for testing: the same for all, no part in any training or choice.",
        kind="number",
        minimum=0.0,
        maximum=0.8,
    )
    test: tuple[str, ...] = option(
        (), help="Data set folders to test on instead of a share.", kind="input_folder", multiple=True
    )
    validation_share: float = option(
        0.1, help="Share of source images kept for validation.", kind="number", minimum=0.0, maximum=0.8
    )
    validation: tuple[str, ...] = same_as(TrainOptions, "validation")
    split_seed: int = option(0, help="Seed of the split.", kind="integer", minimum=0)
    class_weights: tuple[float, ...] = same_as(TrainOptions, "class_weights")
    steps: Optional[int] = same_as(TrainOptions, "steps")
    epochs: Optional[float] = same_as(TrainOptions, "epochs")
    batch_size: int = same_as(TrainOptions, "batch_size")
    accumulate: int = same_as(TrainOptions, "accumulate")
    crop_px: Optional[int] = same_as(TrainOptions, "crop_px")
    augmentation: Optional[str] = same_as(TrainOptions, "augmentation")
    resize_px: Optional[int] = same_as(TrainOptions, "resize_px")
    learning_rate: Optional[float] = same_as(TrainOptions, "learning_rate")
    frozen_share: Optional[float] = same_as(TrainOptions, "frozen_share")
    average_decay: Optional[float] = same_as(TrainOptions, "average_decay")
    validate_every: int = same_as(TrainOptions, "validate_every")
    patience: int = same_as(TrainOptions, "patience")
    device: str = same_as(TrainOptions, "device")
    precision: str = same_as(TrainOptions, "precision")
    workers: int = same_as(TrainOptions, "workers")
    fps: bool = same_as(EvaluateOptions, "fps")
    overwrite: bool = option(
        False, help="Discard trainings that are there on other data or with other settings.", kind="switch"
    )

    @property
    def trainings_folder(self) -> str:
        """Where the trainings are kept."""
        return self.trainings or f"{self.output}/runs"

    def check(self) -> None:
        """Refuse terms that there are not."""
        for text in self.added_losses:
            added_weights(text)

    def shared(self) -> dict[str, Any]:
        """Return the options that all trainings have in common, as `TrainOptions` takes them."""
        known = declarations(TrainOptions)
        own = ("dataset", "output", "validation", "validation_share", "overwrite")
        return {name: getattr(self, name) for name in declarations(self) if name in known and name not in own}


def added_weights(text: str) -> dict[str, float]:
    """Return the options of `TrainOptions` that an added loss such as ``cldice=0.5+boundary=0.1`` sets.

    Raises:
        OptionError: There is no such term, or its weight is no positive number.
    """
    found: dict[str, float] = {}
    for term in text.split("+") if text != NOTHING else ():
        name, _, number = term.partition("=")
        try:
            weight = float(number)
        except ValueError:
            weight = 0.0
        if name not in ADDED or not 0 < weight <= 10:
            raise OptionError(
                f"--added-losses is {text!r}.", f"Expected none or NAME=WEIGHT with one of: {', '.join(ADDED)}."
            )
        found[name.replace("-", "_") + "_weight"] = weight
    return found
