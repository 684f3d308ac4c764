"""What a training leaves behind for people: a table, TensorBoard events, and pictures of its predictions."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .classes import CLASSES
from .validation import Validation

NAMES = tuple(c.name for c in CLASSES[1:])
COLUMNS = ("step", "seconds", "learning_rate", "loss", "score", *NAMES, *(f"{n}_iou" for n in NAMES), "thresholds")


@dataclass(frozen=True)
class LogRow:
    """What is logged after a round of steps.

    Attributes:
        step: Steps done.
        seconds: Time used, earlier runs included.
        learning_rate: Of the last step.
        loss: Mean training loss of the steps since the row before.
        validation: Outcome of the validation, where there was one.
    """

    step: int
    seconds: float
    learning_rate: float
    loss: float
    validation: Validation | None = None

    def cells(self) -> list[str]:
        """Return the row of the table, see `COLUMNS`."""
        found = self.validation
        scores, ious = (found.class_scores, found.ious) if found else ({}, {})
        return [
            str(self.step),
            f"{self.seconds:.1f}",
            f"{self.learning_rate:.3e}",
            f"{self.loss:.5f}",
            f"{found.score:.5f}" if found else "",
            *(f"{scores[n]:.5f}" if n in scores else "" for n in NAMES),
            *(f"{ious[n]:.5f}" if n in ious else "" for n in NAMES),
            " ".join(map(str, found.thresholds)) if found else "",
        ]

    def scalars(self) -> dict[str, float]:
        """Return the figures for TensorBoard by name."""
        result = {"train/loss": self.loss, "train/learning_rate": self.learning_rate}
        if self.validation:
            result["validation/score"] = self.validation.score
            result |= {f"validation/{n}": v for n, v in self.validation.class_scores.items()}
            result |= {f"validation/{n}_iou": v for n, v in self.validation.ious.items()}
        return result


class TrainingLog:
    """Writes ``log.csv``, ``tensorboard/`` and ``predictions/`` in a folder; goes on where a training goes on.

    Args:
        folder: Where to write.
        step: Steps done at the start: what was logged beyond them (the training broke off after it) is dropped.
    """

    def __init__(self, folder: Path, step: int) -> None:
        from torch.utils.tensorboard.writer import SummaryWriter

        self._folder = folder
        self._table = folder / "log.csv"
        _cut_table(self._table, step)
        self._events: Any = SummaryWriter(str(folder / "tensorboard"), purge_step=step + 1 if step else None)

    def add(self, row: LogRow) -> None:
        """Write a row."""
        new = not self._table.exists()
        with self._table.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(COLUMNS)
            writer.writerow(row.cells())
        for name, value in row.scalars().items():
            self._events.add_scalar(name, value, row.step)
        self._events.flush()

    def add_picture(self, name: str, picture: NDArray[np.uint8], step: int) -> None:
        """Write a picture, uint8 (H, W, 3), as a PNG and for TensorBoard."""
        path = self._folder / "predictions" / f"{step:07d}_{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(path)
        self._events.add_image(f"prediction/{name}", picture, step, dataformats="HWC")

    def close(self) -> None:
        """Write out what is buffered."""
        self._events.close()


def read_log(path: Path) -> list[dict[str, str]]:
    """Return the rows of a ``log.csv``, oldest first."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _cut_table(path: Path, step: int) -> None:
    if not path.exists():
        return
    rows = [r for r in read_log(path) if (r["step"] or "").isdecimal() and int(r["step"]) <= step]
    part = path.with_suffix(".part")
    with part.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    part.replace(path)
