"""The trainings of a comparison, one after the other, each evaluated on the test pictures; finished ones are kept."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from ..classes import CLASSES
from ..comparison_options import CompareOptions
from ..datasets import Picture, PictureSet, load_picture, resized
from ..decision import decide
from ..engines import create_engine
from ..errors import ModelError, OptionError, StorageError
from ..evaluation import PictureCounts, count_picture, predict_picture
from ..model_folder import ModelFolder, resolve_model
from ..models import count_macs, count_parameters, create_model
from ..reporting import Reporter
from ..rounds import LAST
from ..speed import pictures_per_second
from ..trainer import train_sets
from ..training_log import read_log
from .plan import Method, Run, Split

PROTOCOL, EVALUATION, PREDICTIONS = "protocol.json", "evaluation.json", "predictions"
_MACS_SIDE_PX = 512


@dataclass(frozen=True)
class RunResult:
    """A finished training and what was counted on the test pictures.

    Attributes:
        method: What is compared.
        seed: Its seed.
        folder: Where it is kept.
        facts: ``steps``, ``seconds`` of training, ``parameters``, ``gflop`` of a 512 px picture, ``validation_score``,
            ``thresholds``, ``fps`` (None where it was not asked for).
        counts: Counts of each test picture, by set.
        log: Rows of its log.
    """

    method: Method
    seed: int
    folder: Path
    facts: dict[str, Any]
    counts: dict[str, tuple[PictureCounts, ...]]
    log: tuple[dict[str, str], ...]


def run_all(options: CompareOptions, runs: Sequence[Run], split: Split, reporter: Reporter) -> list[RunResult]:
    """Train and evaluate what is not finished yet; return all results in the order of the runs.

    Raises:
        OptionError: The output holds a comparison on other data or with other common settings.
        Cancelled: The reporter cancelled; the same command goes on.
    """
    bind_output(options, split)
    for place, run in enumerate(runs):
        reporter.check_cancelled()
        reporter.progress("compare", place, len(runs), "training")
        if not (run.folder / EVALUATION).exists():
            reporter.message(f"Training {place + 1} of {len(runs)}: {run.name}.")
            evaluate_run(_trained(run, split, reporter), run, split, options, reporter)
    reporter.progress("compare", len(runs), len(runs), "training")
    return [read_result(run) for run in runs]


def bind_output(options: CompareOptions, split: Split) -> None:
    """Write down split and common settings, or check that they are those of the comparison that is there.

    More models, losses and seeds may be added to a comparison; its data and settings stay.
    """
    folder = Path(options.trainings_folder)
    path = folder / PROTOCOL
    now = {"settings": json.loads(json.dumps(_settings(options))), "split": split.to_dict()}
    if path.exists():
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            changed = [k for k, v in now["settings"].items() if stored["settings"].get(k, v) != v]
            changed += ["pictures"] if stored["split"] != now["split"] else []
        except (ValueError, KeyError, AttributeError):
            changed = ["format"]
        if not changed:
            return
        if not options.overwrite:
            raise OptionError(
                f"{folder} holds trainings with other {changed[0]}.",
                "Repeat their command to go on, give --overwrite to discard them, or give another folder.",
            )
        for name in (EVALUATION, "card.json", f"training/{LAST}"):
            for old in folder.glob(f"*/{name}"):
                old.unlink()
    write_text(path, json.dumps(now, indent=1) + "\n")


def _settings(options: CompareOptions) -> dict[str, Any]:
    free = ("device", "precision", "workers", "patience", "validate_every")
    return {name: value for name, value in options.shared().items() if name not in free}


def _trained(run: Run, split: Split, reporter: Reporter) -> ModelFolder:
    """Return the model of a run, training it where it is not there."""
    if (run.folder / "card.json").exists():
        try:
            folder = resolve_model(str(run.folder))
            folder.verify()
            return folder
        except ModelError as error:
            reporter.message(f"{error} It is trained again.", "warning")
            (run.folder / "card.json").unlink()
    return train_sets(run.options, split.training, split.validation, reporter)


def evaluate_run(folder: ModelFolder, run: Run, split: Split, options: CompareOptions, reporter: Reporter) -> None:
    """Predict the test pictures, keep the predictions and the counts; complete or not at all."""
    thresholds = tuple(float(folder.card.thresholds.get(c.name, 0.5)) for c in CLASSES[1:])
    predict = create_engine(folder, "auto", options.device, "float32", reporter).predict
    pictures = [(s, p) for s in resized(split.test, options.resize_px or 0) for p in s.pictures]
    counts: dict[str, list[dict[str, Any]]] = {}
    for place, (pictures_of, picture) in enumerate(pictures):
        reporter.check_cancelled()
        reporter.progress("evaluate", place, len(pictures), "picture")
        image, truth = load_picture(picture)
        prediction = decide(predict_picture(predict, image), thresholds)
        path = prediction_path(run.folder, pictures_of, picture)
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(prediction).save(path)
        counted = count_picture(truth, prediction, pictures_of.labelled, picture.source)
        counts.setdefault(pictures_of.name, []).append(counts_to_dict(counted))
    fps = round(pictures_per_second(predict), 2) if options.fps else None
    facts = _facts(run, folder) | {"thresholds": thresholds, "fps": fps}
    write_text(run.folder / EVALUATION, json.dumps({"facts": facts, "counts": counts}) + "\n")


def prediction_path(folder: Path, pictures: PictureSet, picture: Picture) -> Path:
    """Return where the predicted classes of a test picture are kept."""
    return folder / PREDICTIONS / pictures.name.replace("/", "_") / f"{picture.name}.png"


def _facts(run: Run, folder: ModelFolder) -> dict[str, Any]:
    network = create_model(folder.card.architecture, len(CLASSES))
    log = read_log(run.folder / "training" / "log.csv")
    scores = [float(row["score"]) for row in log if row["score"]]
    return {
        "steps": int(log[-1]["step"]),
        "seconds": float(log[-1]["seconds"]),
        "parameters": count_parameters(network),
        "gflop": round(2 * count_macs(network, _MACS_SIDE_PX) / 1e9, 2),
        "validation_score": max(scores, default=None),
    }


def read_result(run: Run) -> RunResult:
    """Read back a finished run.

    Raises:
        ModelError: What is there is damaged.
    """
    path = run.folder / EVALUATION
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        counts = {name: tuple(counts_from_dict(c) for c in found) for name, found in content["counts"].items()}
        log = tuple(read_log(run.folder / "training" / "log.csv"))
        return RunResult(run.method, run.seed, run.folder, content["facts"], counts, log)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path} is damaged: {error}.", "Delete it, and give the same command again.") from error


def counts_to_dict(counts: PictureCounts) -> dict[str, Any]:
    """Return counts as JSON holds them."""
    values = {f.name: getattr(counts, f.name) for f in fields(counts)}
    return {name: v.tolist() if isinstance(v, np.ndarray) else v for name, v in values.items()}


def counts_from_dict(values: dict[str, Any]) -> PictureCounts:
    """Read back counts."""
    arrays: dict[str, Any] = {k: np.array(v) if isinstance(v, list) else v for k, v in values.items()}
    return PictureCounts(**arrays)


def write_text(path: Path, text: str) -> None:
    """Write a file, whole or not at all.

    Raises:
        StorageError: It can't be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise StorageError(f"{path} can't be written: {error}.", "Check permissions and free disk.") from error
