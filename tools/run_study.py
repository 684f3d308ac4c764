"""Runs the study of docs/study.md: prepares its data, then one ``craquemap compare`` after the other.

Usage: ``python tools/run_study.py DATA WORK [--only STAGE …] [--steps N] [--seeds N] [--workers N] [--plan]``. DATA is
the folder of reference data, WORK any folder. Everything is resumable: give the same command again. ``--plan`` prints
the commands and what they cost, and runs nothing.
"""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LARGEST_GAP = 10  # between the numbers of files of one painting, as far as numbering tells
CROP_PX, BATCH_SIZE = 128, 8
TRANSFER_STAGE = "transfer"
STEP_S = {"craquenet": 0.52, "mcdm": 0.7, "resunet50": 1.99, "unet": 3.7}
"""Processor seconds of a step of eight 128 px crops in bfloat16 on one core of a busy machine (an upper bound)."""


@dataclass(frozen=True)
class Stage:
    """One comparison: its name, its options, and (model, methods) pairs for the estimate of its cost."""

    name: str
    options: tuple[str, ...]
    trainings: tuple[tuple[str, int], ...]


STAGES = (
    Stage(
        "models",
        ("--models", "resunet50", "unet", "mcdm", "craquenet", "--training-presets", "default", "paper"),
        (("resunet50", 2), ("unet", 2), ("mcdm", 2), ("craquenet", 2)),
    ),
    Stage("losses", ("--losses", "ce", "focal", "dice", "mixed1", "mixed2"), (("craquenet", 5),)),
    Stage("focal_weights", ("--focal-weights", "0.1", "0.25", "0.5", "1", "2"), (("craquenet", 5),)),
    Stage(
        "added_losses",
        ("--added-losses", "none", "cldice=0.5", "skeleton-recall=0.5", "boundary=0.1"),
        (("craquenet", 4),),
    ),
    Stage(TRANSFER_STAGE, ("--initial-models", "none", "WORK/membranes"), (("craquenet", 2),)),
)


def prepare(data: Path, work: Path) -> None:
    """Lay out the training pictures so that crops of one painting are one source image.

    The files of paintings_silver are numbered through each series; close numbers are of one painting. Names become
    GROUP__NAME, which is what a split by source image goes by.
    """
    source, target = data / "paintings_silver" / "train", work / "paintings"
    for kind in ("images", "masks"):
        (target / kind).mkdir(parents=True, exist_ok=True)
    for group, name in grouped(sorted(p.name for p in (source / "images").iterdir())):
        for kind, file in (("images", name), ("masks", f"{Path(name).stem}.png")):
            copy = target / kind / f"{group}__{file}"
            if not copy.exists():
                shutil.copyfile(source / kind / file, copy)
    (target / "dataset.json").write_text('{"labelled_classes": ["craquelure"]}\n', encoding="utf-8")


def grouped(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield group and name of each file: a group is a series and a run of numbers without a gap of more than ten."""
    numbered = []
    for name in names:
        found = re.match(r"([A-Za-z]+)(\d+)", name)
        numbered.append((found[1], int(found[2]), name) if found else (Path(name).stem, 0, name))
    last: tuple[str, int] = ("", 0)
    group = ""
    for series, number, name in sorted(numbered):
        if series != last[0] or number - last[1] > LARGEST_GAP:
            group = f"{series}{number:04d}"
        last = (series, number)
        yield group, name


def commands(data: Path, work: Path, steps: int, seeds: int, workers: int) -> dict[str, list[list[str]]]:
    """Return the commands of each stage."""
    shared = ["--steps", steps, "--crop-px", CROP_PX, "--batch-size", BATCH_SIZE, "--validate-every", max(1, steps // 5),
              "--workers", workers]  # fmt: skip
    result: dict[str, list[list[str]]] = {}
    for stage in STAGES:
        options = [o.replace("WORK", str(work)) for o in stage.options]
        compare = [
            "compare", work / "paintings", "--test", f"{data}/traced@craquelure", "--validation-share", 0.15,
            "--output", work / stage.name, "--trainings", work / "trainings", "--seeds", *range(seeds),
            "--frozen-share", 0, "--fps", *shared, *options,
        ]  # fmt: skip
        first = [
            "train", f"{data}/membranes/train@craquelure", "--output", work / "membranes",
            "--validation", f"{data}/membranes/heldout@craquelure", "--seed", 0, *shared,
        ]  # fmt: skip
        made = [first, compare] if stage.name == TRANSFER_STAGE else [compare]
        result[stage.name] = [[str(word) for word in command] for command in made]
    return result


def estimate_h(stages: list[Stage], steps: int, seeds: int) -> float:
    """Return hours of one core: each training once, whatever number of stages shares it; a fifth for validation."""
    counts: dict[str, int] = {}
    for stage in stages:
        for model, methods in stage.trainings:
            shared = 1 if counts.get(model) else 0  # the default method is in every stage
            counts[model] = counts.get(model, 0) + methods - shared
    return sum(STEP_S[model] * number for model, number in counts.items()) * steps * seeds * 1.2 / 3600


def main() -> None:
    """Prepare the data and run the stages, or print the plan."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--only", nargs="+", choices=[s.name for s in STAGES], default=[s.name for s in STAGES])
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--plan", action="store_true")
    given = parser.parse_args()
    chosen = commands(given.data, given.work, given.steps, given.seeds, given.workers)
    if given.plan:
        for name in given.only:
            for command in chosen[name]:
                print(shlex.join(["craquemap", *command]))
        hours = estimate_h([s for s in STAGES if s.name in given.only], given.steps, given.seeds)
        print(f"About {hours:.1f} hours of one core, {hours / 2:.1f} of two.")
        return
    prepare(given.data, given.work)
    for name in given.only:
        for command in chosen[name]:
            if command[0] == "train" and (given.work / "membranes" / "card.json").exists():
                continue
            print(shlex.join(["craquemap", *command]), flush=True)
            subprocess.run([sys.executable, "-m", "craquemap", *command], check=True)


if __name__ == "__main__":
    main()
