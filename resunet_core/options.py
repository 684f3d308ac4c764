"""Options of training, evaluation and synthesis (standard library only; QGIS imports this)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

from .augmentation import AUGMENTATIONS
from .declaration import Options, option
from .errors import OptionError

ARCHITECTURES = (
    "resunet18", "resunet34", "resunet50", "resunet101", "unet", "unet_classic", "mcdm", "craquenet", "craquelite",
)  # fmt: skip
LOSSES = ("ce", "focal", "dice", "mixed1", "mixed2")
DEVICES_HELP = "Where the network runs: auto takes a CUDA GPU where there is one, else the processor."
PRECISIONS = ("auto", "float32", "bfloat16", "float16")
TRAINING_PRESETS: Mapping[str, Mapping[str, Any]] = {
    "default": {
        "architecture": "craquenet", "steps": 2000, "crop_px": 256, "optimizer": "adamw", "schedule": "one-cycle",
        "learning_rate": 1.5e-3, "weight_decay": 0.02, "gradient_clip": 5.0, "average_decay": 0.998,
        "frozen_share": 0.0, "freeze_norms": False, "validation_share": 0.1, "augmentation": "light",
    },
    "paper": {
        "architecture": "resunet50", "epochs": 100, "crop_px": 512, "optimizer": "adam", "schedule": "cosine",
        "learning_rate": 1e-4, "weight_decay": 0.0, "gradient_clip": 0.0, "average_decay": 0.0,
        "frozen_share": 0.5, "freeze_norms": False, "validation_share": 0.1, "augmentation": "paper",
    },
    "fine-tune": {
        "initial_model": "default", "steps": 200, "crop_px": 256, "optimizer": "adamw", "schedule": "one-cycle",
        "learning_rate": 3e-4, "weight_decay": 0.02, "gradient_clip": 5.0, "average_decay": 0.98,
        "frozen_share": 0.0, "freeze_norms": True, "validation_share": 0.0, "augmentation": "light",
    },
}  # fmt: skip


@dataclass(frozen=True)
class TrainOptions(Options):
    """Options of ``craquemap train``."""

    dataset: tuple[str, ...] = option(
        help="Data set folder: images/ with masks/ (8-bit PNG: 0 background, 1 craquelure, 2 paint loss, 255 not scored) "
        "or with LabelMe JSON beside the pictures; several may be given, each as FOLDER[*WEIGHT][@CLASSES]: its share of the "
        "crops, and the classes its masks label if not all, as in walls*2@craquelure.",
        kind="input_folder",
        positional=True,
        required=True,
        multiple=True,
    )
    output: str = option(help="Model folder to write.", kind="output_folder", required=True)
    preset: str = option(
        "default",
        help="What fills in the options that are not given: default; paper (Yuan et al. 2023: frozen encoder, Adam, "
        "cosine, 100 epochs of 512 px); fine-tune (a short gentle training of a model on a few pictures of a site).",
        choices=tuple(TRAINING_PRESETS),
    )
    architecture: Optional[str] = option(
        help="Network to train; that of the initial model where one is given.", choices=ARCHITECTURES
    )
    loss: str = option("mixed1", help="Training loss.", choices=LOSSES)
    focal_weight: float = option(
        1.0,
        help="Weight λ of the focal term in the loss mixed1.",
        kind="number",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
    )
    class_weights: tuple[float, ...] = option(
        (),
        help="Weights of background, craquelure and paint loss in the cross entropy and focal terms; all 1 where not given.",
        kind="number",
        minimum=0.0,
        maximum=1000.0,
        advanced=True,
        multiple=True,
    )
    cldice_weight: float = option(
        0.0,
        help="Weight of a soft clDice term of craquelure, added to the loss: breaks in cracks cost their length.",
        kind="number",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
    )
    skeleton_recall_weight: float = option(
        0.0,
        help="Weight of a skeleton recall term of craquelure, added to the loss: cracks missed cost their length.",
        kind="number",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
    )
    boundary_weight: float = option(
        0.0,
        help="Weight of a boundary term, added to the loss: false pixels cost by their distance from the outline.",
        kind="number",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
    )
    craquelure_half_width_px: int = option(
        6,
        help="Half the width of the widest craquelure, for the clDice and skeleton recall terms.",
        kind="integer",
        unit="px",
        minimum=1,
        maximum=32,
        advanced=True,
    )
    deep_supervision: bool = option(
        False,
        help="Let the decoder's steps at 1/2 and 1/4 of the picture learn to tell the classes too, during training alone.",
        kind="switch",
        advanced=True,
    )
    initial_model: Optional[str] = option(
        help="Model folder to start from (fine-tuning); weights that fit by name and shape are taken over.",
        kind="input_folder",
    )
    encoder_weights: Optional[str] = option(
        help="Published weights for the encoder: imagenet (torchvision's, downloaded once) or a file of them (PyTorch or "
        "safetensors).",
    )
    steps: Optional[int] = option(help="Optimiser steps.", kind="integer", minimum=1)
    epochs: Optional[float] = option(
        help="Length of the training in epochs instead of steps; in an epoch as many crops are drawn as cover the "
        "training pictures.",
        kind="number",
        minimum=0.01,
    )
    batch_size: int = option(
        8, help="Crops at a time, over all devices together.", kind="integer", minimum=1, maximum=1024
    )
    accumulate: int = option(
        1, help="Batches whose gradients are summed up to one step.", kind="integer", minimum=1, advanced=True
    )
    crop_px: Optional[int] = option(
        help="Side of the training crops.", kind="integer", unit="px", minimum=64, maximum=4096
    )
    augmentation: Optional[str] = option(
        help="How crops are varied: light (mirror images, quarter turns, scale, light, colour, noise, compression); strong "
        "(free rotation, elastic distortion and white balance besides); paper (flip, inversion, translation, sharpening, HSV, "
        "noise); none.",
        choices=tuple(AUGMENTATIONS),
        advanced=True,
    )
    resize_px: Optional[int] = option(
        help="Resize every picture, masks included, to a square of this side before anything else, as the paper does "
        "(512). The model then knows cracks at that scale, not at the scale of the pictures.",
        kind="integer",
        unit="px",
        minimum=64,
        maximum=8192,
        advanced=True,
    )
    optimizer: Optional[str] = option(help="Optimiser.", choices=("adamw", "adam"), advanced=True)
    schedule: Optional[str] = option(
        help="Course of the learning rate: one-cycle, or cosine (the paper's: warm-up, cosine to a hundredth, flat end).",
        choices=("one-cycle", "cosine"),
        advanced=True,
    )
    learning_rate: Optional[float] = option(help="Peak learning rate.", kind="number", minimum=1e-8, maximum=1.0)
    weight_decay: Optional[float] = option(
        help="Weight decay of convolutions.", kind="number", minimum=0.0, maximum=1.0, advanced=True
    )
    gradient_clip: Optional[float] = option(
        help="Largest norm of the gradient; 0 for no limit.", kind="number", minimum=0.0, advanced=True
    )
    average_decay: Optional[float] = option(
        help="Decay a step of the running average of the weights, which is what is validated and saved; 0 for none.",
        kind="number",
        minimum=0.0,
        maximum=0.99999,
        advanced=True,
    )
    frozen_share: Optional[float] = option(
        help="Share of the training, from its start, in which the weights of the encoder stay as they are.",
        kind="number",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    freeze_norms: Optional[bool] = option(
        help="Keep the running means and variances of batch norms as they are: few pictures give poor ones.",
        kind="switch",
        advanced=True,
    )
    time_limit_min: Optional[float] = option(
        help="Longest training time; the learning rate schedule follows the steps or the time, whichever ends first.",
        kind="number",
        unit="min",
        minimum=0.001,
        advanced=True,
    )
    validation_share: Optional[float] = option(
        help="Share of source images kept for validation.", kind="number", minimum=0.0, maximum=0.9
    )
    validation: tuple[str, ...] = option(
        (),
        help="Data set folders to validate on instead of a share of the source images.",
        kind="input_folder",
        multiple=True,
    )
    validate_every: int = option(250, help="Steps between validations.", kind="integer", minimum=1, advanced=True)
    patience: int = option(
        0,
        help="End the training after so many validations in a row without a better score; 0 goes on to the end.",
        kind="integer",
        minimum=0,
        advanced=True,
    )
    pictures: int = option(
        4,
        help="Validation pictures of which the prediction is drawn at every validation (training/predictions).",
        kind="integer",
        minimum=0,
        maximum=100,
        advanced=True,
    )
    gsd_min_mm: Optional[float] = option(
        help="Smallest ground sampling distance the model card states.", kind="number", unit="mm", minimum=1e-4
    )
    gsd_max_mm: Optional[float] = option(
        help="Largest ground sampling distance the model card states.", kind="number", unit="mm", minimum=1e-4
    )
    device: str = option("auto", help=DEVICES_HELP, advanced=True)
    devices: Optional[int] = option(
        help="Devices to train on, on each node: GPUs, by default all; on processors processes, by default one.",
        kind="integer",
        minimum=1,
        advanced=True,
    )
    nodes: int = option(
        1,
        help="Machines to train on; start the same command on each, as Slurm's srun or torchrun does.",
        kind="integer",
        minimum=1,
        advanced=True,
    )
    precision: str = option("auto", help="Arithmetic of training.", choices=PRECISIONS, advanced=True)
    workers: int = option(
        0, help="Processes that prepare crops; 0 prepares them in the main process.", kind="integer", minimum=0
    )
    seed: int = option(0, help="Seed of everything random.", kind="integer", minimum=0, maximum=2**31 - 1)
    overwrite: bool = option(False, help="Replace an existing model folder.", kind="switch")

    presets: ClassVar[Mapping[str, Mapping[str, Any]]] = TRAINING_PRESETS

    def preset_values(self) -> Mapping[str, Any]:
        """Leave out a length where steps or epochs are given, and a network where an initial model says it."""
        values = dict(super().preset_values())
        if self.steps is not None or self.epochs is not None:
            values.pop("steps", None)
            values.pop("epochs", None)
        if self.initial_model:
            values.pop("architecture", None)
        return values

    def check(self) -> None:
        """Refuse two lengths, and two origins of the weights."""
        if self.steps is not None and self.epochs is not None:
            raise OptionError(
                f"--steps is {self.steps} and --epochs is {self.epochs:g}.", "Give one of them: both say how long."
            )
        if self.initial_model and self.encoder_weights:
            raise OptionError(
                f"--initial-model is {self.initial_model} and --encoder-weights is {self.encoder_weights}.",
                "Give one of them: both say which weights the encoder starts from.",
            )


@dataclass(frozen=True)
class EvaluateOptions(Options):
    """Options of ``craquemap evaluate``."""

    model: str = option(help="Model name or folder.", positional=True, required=True)
    dataset: tuple[str, ...] = option(
        help="Data set folder.", kind="input_folder", positional=True, required=True, multiple=True
    )
    json: Optional[str] = option(help="File for the figures.", kind="output_file", suffixes=(".json",))
    fps: bool = option(
        False,
        help="Measure the speed too, by the paper's protocol: 100 pictures of 512 x 512 px, one at a time.",
        kind="switch",
    )
    device: str = option("auto", help=DEVICES_HELP, advanced=True)
    engine: str = option("auto", help="What runs the network.", choices=("auto", "torch", "openvino"), advanced=True)
    precision: str = option("auto", help="Arithmetic of the network.", choices=PRECISIONS, advanced=True)
    seed: int = option(0, help="Seed of the bootstrap.", kind="integer", minimum=0, advanced=True)


@dataclass(frozen=True)
class SynthesizeOptions(Options):
    """Options of ``craquemap synthesize``."""

    output: str = option(
        help="Data set folder to write; for a mosaic a folder or the name of a GeoTIFF.",
        kind="output_folder",
        required=True,
    )
    count: int = option(100, help="Pictures to paint.", kind="integer", minimum=1)
    size_px: int = option(512, help="Side of each picture.", kind="integer", unit="px", minimum=64, maximum=8192)
    backgrounds: Optional[str] = option(
        help="Folder of undamaged photographs that serve as some of the painted surfaces.", kind="input_folder"
    )
    textures: Optional[str] = option(
        help="Folder of photographs of bare material (plaster, timber, brick) that show beneath some paint losses.",
        kind="input_folder",
        advanced=True,
    )
    mosaic: bool = option(
        False,
        help="Paint one façade mosaic (GeoTIFF with truth beside it) instead of single pictures.",
        kind="switch",
    )
    width_px: int = option(3000, help="Width of the mosaic.", kind="integer", unit="px", minimum=256)
    height_px: int = option(2000, help="Height of the mosaic.", kind="integer", unit="px", minimum=256)
    gsd_mm: float = option(0.2, help="Ground sampling distance of the mosaic.", kind="number", unit="mm", minimum=1e-3)
    jpeg_quality: int = option(
        92,
        help="JPEG quality of the mosaic; 100 stores it without loss.",
        kind="integer",
        minimum=50,
        maximum=100,
        advanced=True,
    )
    seed: int = option(0, help="Seed of everything random.", kind="integer", minimum=0, maximum=2**31 - 1)
    overwrite: bool = option(False, help="Replace an existing data set.", kind="switch")
