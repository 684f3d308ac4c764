"""Training: from data sets to a model folder, resumable at any time.

Lightning runs the loop. While it runs, ``OUTPUT/training/`` holds ``last.ckpt`` (everything needed to go on: written
every round of steps), ``best.ckpt`` (the weights with the best validation score) and ``log.csv``. The same command
goes on from ``last.ckpt`` after a crash, a kill or a cancellation, with the same crops as if nothing had happened.

What is validated and saved is a running average of the weights (their exponential moving average), which is both
better and steadier than the weights themselves.
"""

from __future__ import annotations

import csv
import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightning
import torch

from .augmentation import Augmentation
from .classes import CLASSES
from .datasets import CropSource, PictureSet, open_dataset, split_sets
from .errors import Cancelled, DeviceError, ModelError, OptionError
from .learner import Crops, Learner, StepLoader, StepSampler
from .losses import create_loss
from .models import SegmentationNet, create_model
from .options import TrainOptions
from .reporting import Reporter
from .validation import Validation, validate

if TYPE_CHECKING:
    from .model_folder import ModelFolder

ROUND_STEPS = 50  # between checkpoints
_MAY_CHANGE = frozenset(
    ("output", "device", "precision", "workers", "validation", "validate_every", "time_limit_min", "overwrite")
)  # options that may differ when a training goes on


def train(options: TrainOptions, reporter: Reporter) -> ModelFolder:
    """Train a network and write its model folder.

    Raises:
        DatasetError: The data is missing or unusable.
        OptionError: The output holds a finished model (or another unfinished training) and overwriting was not asked
            for.
        DeviceError: The device is not there.
        Cancelled: The reporter cancelled; the same command goes on.
    """
    state = Path(options.output) / "training"
    checkpoint = _prepare_output(options, state)
    training, validation = _open_data(options, reporter)
    lightning.seed_everything(options.seed, verbose=False)
    loss = create_loss(options.loss, options.focal_weight, _class_weights(options))
    learner = Learner(_initial_network(options, reporter), loss, options).to(memory_format=torch.channels_last)
    if checkpoint is not None and _restore_finished(learner, checkpoint):
        reporter.message("The training was finished; writing its model.")
    else:
        _fit(learner, training, validation, checkpoint, reporter)
    return _finish(learner, training, validation, reporter)


def _prepare_output(options: TrainOptions, state: Path) -> Path | None:
    """Return the checkpoint to go on from, or None for a new training."""
    last, card = state / "last.ckpt", state.parent / "card.json"
    if card.exists():
        if not options.overwrite:
            raise OptionError(
                f"{state.parent} already holds a model.", "Give --overwrite to replace it, or another folder."
            )
        card.unlink()
        last.unlink(missing_ok=True)
    if last.exists():
        stored = _stored_options(last)
        changed = [k for k, v in options.to_dict().items() if k not in _MAY_CHANGE and stored.get(k, v) != v]
        if not changed:
            return last
        if not options.overwrite:
            raise OptionError(
                f"{state.parent} holds an unfinished training with another {changed[0]} "
                f"({stored.get(changed[0])!r}, now {getattr(options, changed[0])!r}).",
                "Repeat its command to go on, or give --overwrite to start anew.",
            )
    state.mkdir(parents=True, exist_ok=True)
    for name in ("last.ckpt", "best.ckpt", "log.csv"):
        (state / name).unlink(missing_ok=True)
    return None


def _stored_options(checkpoint: Path) -> dict[str, Any]:
    try:
        stored: dict[str, Any] = torch.load(checkpoint, map_location="cpu", weights_only=True)["craquemap"]["options"]
    except Exception as error:  # torch raises many kinds for damaged files
        raise ModelError(f"{checkpoint} can't be read: {error}", "Delete it to start anew.") from error
    return stored


def _class_weights(options: TrainOptions) -> tuple[float, ...] | None:
    weights = tuple(options.class_weights)
    if weights and (len(weights) != len(CLASSES) or not any(weights)):
        raise OptionError(
            f"--class-weights has the values {weights}.", f"Expected {len(CLASSES)}, not all 0: one for each class."
        )
    return weights or None


def _restore_finished(learner: Learner, checkpoint: Path) -> bool:
    """Load the weights of a training that had come to its end; False where it had not."""
    content = torch.load(checkpoint, map_location="cpu", weights_only=True)
    if not content["craquemap"]["finished"]:
        return False
    learner.load_state_dict(content["state_dict"])
    learner.on_load_checkpoint(content)
    return True


def _open_data(options: TrainOptions, reporter: Reporter) -> tuple[list[PictureSet], list[PictureSet]]:
    sets = [open_dataset(text) for text in options.dataset]
    if options.validation:
        validation = [open_dataset(text) for text in options.validation]
    else:
        sets, validation = split_sets(sets, options.validation_share, options.seed)
    for name, group in (("Training", sets), ("Validation", validation)):
        listed = ", ".join(f"{s.name} ({len(s.pictures)})" for s in group)
        reporter.message(f"{name} pictures: {listed or 'none'}.")
    if not validation:
        reporter.message(
            "Without validation pictures, thresholds stay at 0.5 and the last weights are kept.", "warning"
        )
    return sets, validation


def _initial_network(options: TrainOptions, reporter: Reporter) -> SegmentationNet:
    network = create_model(options.architecture, len(CLASSES))
    if options.initial_model:
        from .initial import load_initial_weights

        taken, total = load_initial_weights(network, options.initial_model)
        reporter.message(f"{taken} of {total} tensors taken over from {options.initial_model}.")
    return network


def _fit(
    learner: Learner, sets: list[PictureSet], validation: list[PictureSet], checkpoint: Path | None, reporter: Reporter
) -> None:
    options = learner.options
    round_steps = min(ROUND_STEPS, options.validate_every, options.steps)
    loader = StepLoader(
        Crops(CropSource(sets, options.crop_px, Augmentation(), options.seed)),
        batch_sampler=StepSampler(learner, round_steps),
        num_workers=options.workers,
        persistent_workers=options.workers > 0,
        pin_memory=torch.cuda.is_available() and options.device != "cpu",
    )
    accelerator, devices = _accelerator(options.device)
    with _quiet():
        trainer = lightning.Trainer(
            accelerator=accelerator,
            devices=devices,
            precision=_precision(options.precision, accelerator),
            max_steps=options.steps,
            max_epochs=-1,
            gradient_clip_val=5.0,
            callbacks=[_Rounds(validation, reporter)],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            use_distributed_sampler=False,
        )
        if checkpoint is not None:
            reporter.message(f"Going on from {checkpoint}.")
        trainer.fit(learner, loader, ckpt_path=checkpoint, weights_only=True)


class _Rounds(lightning.Callback):
    """Reports progress; after each round validates when it is time, logs, and writes the checkpoint."""

    def __init__(self, validation: list[PictureSet], reporter: Reporter) -> None:
        self._validation = validation
        self._reporter = reporter
        self._validated_at = 0

    def on_train_start(self, trainer: lightning.Trainer, learner: Any) -> None:
        """Remember where a resumed training stands."""
        self._validated_at = learner.global_step

    def on_train_batch_end(
        self, trainer: lightning.Trainer, learner: Any, outputs: Any, batch: Any, batch_index: int
    ) -> None:
        """Finish and report the step; a cancellation leaves a checkpoint behind."""
        learner.finish_step()
        total = max(learner.global_step, round(learner.global_step / max(learner.share_done, 1e-9)))
        self._reporter.progress("train", learner.global_step, min(total, learner.options.steps), "step")
        try:
            self._reporter.check_cancelled()
        except Cancelled:
            _write_checkpoint(trainer, learner, "last.ckpt")
            raise

    def on_train_epoch_end(self, trainer: lightning.Trainer, learner: Any) -> None:
        """Validate when it is time or the end, log, and write the checkpoint."""
        outcome = None
        finished = learner.share_done >= 1
        if self._validation and (
            finished or learner.global_step - self._validated_at >= learner.options.validate_every
        ):
            self._validated_at = learner.global_step
            outcome = validate(self._validation, learner.predictor())
            self._reporter.message(f"Step {learner.global_step}: {outcome}.")
            if outcome.score > learner.best_score:
                learner.best_score = outcome.score
                _save_atomically(learner.average.state_dict(), _state_folder(learner) / "best.ckpt")
        _log(learner, outcome)
        _write_checkpoint(trainer, learner, "last.ckpt")


def _state_folder(learner: Learner) -> Path:
    return Path(learner.options.output) / "training"


def _write_checkpoint(trainer: lightning.Trainer, learner: Learner, name: str) -> None:
    path = _state_folder(learner) / name
    part = path.with_suffix(".part")
    trainer.save_checkpoint(part)
    if trainer.is_global_zero:
        part.replace(path)


def _save_atomically(state: dict[str, Any], path: Path) -> None:
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


def _log(learner: Learner, outcome: Validation | None) -> None:
    """Append a row to the log: step, time, learning rate, mean loss since the last row, scores."""
    path = _state_folder(learner) / "log.csv"
    new = not path.exists()
    mean_loss = sum(learner.losses) / max(1, len(learner.losses))
    learner.losses.clear()
    names = [c.name for c in CLASSES[1:]]
    found = outcome.class_scores if outcome else {}
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        if new:
            writer.writerow(["step", "seconds", "learning_rate", "loss", "score", *names, "thresholds"])
        rate = learner.trainer.optimizers[0].param_groups[0]["lr"]
        writer.writerow(
            [learner.global_step, round(learner.seconds, 1), f"{rate:.3e}", f"{mean_loss:.5f}"]
            + [f"{outcome.score:.5f}" if outcome else ""]
            + [f"{found[n]:.5f}" if n in found else "" for n in names]
            + [" ".join(map(str, outcome.thresholds)) if outcome else ""]
        )


def _accelerator(device: str) -> tuple[str, Any]:
    """Return Lightning's accelerator and devices for ``auto``, ``cpu``, ``cuda``, ``cuda:1`` or ``mps``."""
    kind, _, number = device.partition(":")
    if kind == "auto":
        kind = "cuda" if torch.cuda.is_available() else "cpu"
    if kind == "cpu" and not number:
        return "cpu", 1
    if kind == "cuda" and (not number or number.isdecimal()):
        count = torch.cuda.device_count()
        if count == 0 or (number and int(number) >= count):
            raise DeviceError(f"There is no device {device!r}; {count} CUDA devices were found.", "Give --device cpu.")
        return "cuda", [int(number)] if number else "auto"
    if kind == "mps" and not number:
        if not torch.backends.mps.is_available():
            raise DeviceError("There is no device 'mps' here.", "Give --device cpu.")
        return "mps", 1
    raise OptionError(f"--device is {device!r}.", "Expected auto, cpu, cuda, cuda:NUMBER or mps.")


def _precision(precision: str, accelerator: str) -> Any:
    """Return Lightning's name of a precision; auto takes half the width where the device computes in it."""
    if precision == "auto":
        if accelerator == "cuda":
            precision = "bfloat16" if torch.cuda.is_bf16_supported() else "float16"
        else:
            precision = "bfloat16" if accelerator == "cpu" and _processor_has_bfloat16() else "float32"
    if precision == "float16" and accelerator == "cpu":
        raise OptionError("Training in float16 needs a GPU.", "Give --precision bfloat16 or float32.")
    return {"float32": "32-true", "bfloat16": "bf16-mixed", "float16": "16-mixed"}[precision]


def _processor_has_bfloat16() -> bool:
    checks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(check() for name in checks if (check := getattr(torch.cpu, name, None)) is not None)


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence Lightning's greetings and its advice that does not apply here."""
    names = ("lightning.pytorch", "lightning.fabric")
    levels = [logging.getLogger(name).level for name in names]
    for name in names:
        logging.getLogger(name).setLevel(logging.ERROR)
    os.environ.setdefault("LIGHTNING_DISABLE_TIPS", "1")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*does not have many workers.*")
            warnings.filterwarnings("ignore", message=".*GPU available but not used.*")
            warnings.filterwarnings("ignore", message=".*LeafSpec.*is deprecated.*", category=FutureWarning)
            warnings.filterwarnings("ignore", message=".*no `val_dataloader`.*|.*`validation_step`.*")
            yield
    finally:
        for name, level in zip(names, levels):
            logging.getLogger(name).setLevel(level)


def _finish(
    learner: Learner, training: list[PictureSet], validation: list[PictureSet], reporter: Reporter
) -> ModelFolder:
    """Take the best weights and write the model folder."""
    from .finishing import write_model

    network = learner.average.cpu()
    best = _state_folder(learner) / "best.ckpt"
    if best.exists():
        network.load_state_dict(torch.load(best, map_location="cpu", weights_only=True))
    return write_model(network, learner.options, learner.steps_done, training, validation, reporter)
