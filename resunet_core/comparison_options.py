"""Options of ``craquemap compare`` (standard library only; runs on Python 3.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from .declaration import Options, declarations, option, same_as
from .options import ARCHITECTURES, LOSSES, TRAINING_PRESETS, TrainOptions

FROM_SCRATCH = "none"  # among the initial models: none


@dataclass(frozen=True)
class CompareOptions(Options):
    """Options of ``craquemap compare``: what differs between the trainings, how data is split, what they share."""

    dataset: tuple[str, ...] = same_as(TrainOptions, "dataset")
    output: str = option(help="Folder for the trainings and what is made of them.", kind="output_folder", required=True)
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
    training_presets: tuple[str, ...] = option(
        ("default",), help="Presets to compare.", choices=tuple(TRAINING_PRESETS), multiple=True
    )
    initial_models: tuple[str, ...] = option(
        (FROM_SCRATCH,),
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
    resize_px: Optional[int] = same_as(TrainOptions, "resize_px")
    learning_rate: Optional[float] = same_as(TrainOptions, "learning_rate")
    average_decay: Optional[float] = same_as(TrainOptions, "average_decay")
    validate_every: int = same_as(TrainOptions, "validate_every")
    patience: int = same_as(TrainOptions, "patience")
    device: str = same_as(TrainOptions, "device")
    precision: str = same_as(TrainOptions, "precision")
    workers: int = same_as(TrainOptions, "workers")
    overwrite: bool = option(False, help="Discard the trainings that are there.", kind="switch")

    def shared(self) -> dict[str, Any]:
        """Return the options that all trainings have in common, as `TrainOptions` takes them."""
        known = declarations(TrainOptions)
        own = ("dataset", "output", "validation", "validation_share", "overwrite")
        return {name: getattr(self, name) for name in declarations(self) if name in known and name not in own}
