"""Training: from data sets to a model folder, resumable at any time.

Lightning runs the loop. While it runs, ``OUTPUT/training/`` holds ``last.ckpt`` (everything needed to go on: written
every round of steps), ``best.ckpt`` (the weights with the best validation score) and ``log.csv``. The same command
goes on from ``last.ckpt`` after a crash, a kill or a cancellation, with the same crops as if nothing had happened.
Beside them are ``tensorboard/`` and ``predictions/``, pictures of what was found at each validation.

What is validated and saved is a running average of the weights (their exponential moving average), which is both
better and steadier than the weights themselves.
"""

from __future__ import annotations

import logging
import math
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightning
import torch

from .augmentation import AUGMENTATIONS
from .classes import CLASSES
from .datasets import CropSource, PictureSet, open_dataset, resized
from .errors import ModelError, OptionError
from .hardware import choose_hardware, process_rank
from .learner import Crops, Learner, StepLoader, StepSampler
from .losses import loss_from_options
from .models import SegmentationNet, create_model
from .options import TrainOptions
from .reporting import Reporter, SilentReporter
from .rounds import BEST, LAST, Rounds, state_folder
from .splits import split_sets

if TYPE_CHECKING:
    from .model_folder import ModelFolder

ROUND_STEPS = 50  # between checkpoints
_MAY_CHANGE = frozenset(
    (
        "output", "preset", "device", "devices", "nodes", "precision", "workers", "validation", "validate_every",
        "patience", "pictures", "time_limit_min", "overwrite",
    )
)  # options that may differ when a training goes on  # fmt: skip


def train(options: TrainOptions, reporter: Reporter) -> ModelFolder:
    """Train a network and write its model folder.

    With several processes all of them come here; those that are not the first leave with ``SystemExit`` when the
    weights are trained.

    Raises:
        DatasetError: The data is missing or unusable.
        OptionError: The output holds a finished model (or another unfinished training) and overwriting was not asked
            for.
        DeviceError: The device is not there.
        Cancelled: The reporter cancelled; the same command goes on.
    """
    sets = [open_dataset(text) for text in options.dataset]
    if options.validation:
        validation = [open_dataset(text) for text in options.validation]
        sets, _ = split_sets(sets, 0.0, options.seed)  # what is stated to be for testing stays out
    else:
        sets, validation = split_sets(sets, options.validation_share or 0.0, options.seed)
    return train_sets(options, sets, validation, reporter)


def train_sets(
    options: TrainOptions, training: Sequence[PictureSet], validation: Sequence[PictureSet], reporter: Reporter
) -> ModelFolder:
    """Train as `train` does, on data that is already opened and split."""
    hardware = choose_hardware(options)
    rank = process_rank(hardware)
    reporter = reporter if rank == 0 else SilentReporter()
    options = _with_architecture(options)
    loss = loss_from_options(options)
    checkpoint = _prepare_output(options, rank)
    training, validation = (resized(sets, options.resize_px or 0) for sets in (training, validation))
    _announce(training, validation, options, reporter)
    lightning.seed_everything(options.seed, verbose=False)
    network = _initial_network(options, reporter)
    learner = Learner(network, loss, options, step_count(options, training)).to(memory_format=torch.channels_last)
    if checkpoint is not None and _restore_finished(learner, checkpoint):
        reporter.message("The training was finished; writing its model.")
    else:
        augmentation = AUGMENTATIONS[options.augmentation or "light"]
        source = CropSource(training, options.crop_px or 0, augmentation, options.seed)
        _fit(learner, source, Rounds(validation, reporter), checkpoint, reporter)
    if rank > 0:
        sys.exit(0)
    return _finish(learner, training, validation, reporter)


def _with_architecture(options: TrainOptions) -> TrainOptions:
    """Say the architecture where the initial model does."""
    if options.architecture is not None:
        return options
    from .model_folder import resolve_model

    return replace(options, architecture=resolve_model(options.initial_model or "").card.architecture)


def step_count(options: TrainOptions, sets: Sequence[PictureSet]) -> int:
    """Return the length of a training in steps; an epoch has as many crops as cover the area of the pictures."""
    if options.steps is not None:
        return options.steps
    crop_px = options.crop_px or 1
    crops = sum(max(1.0, p.width_px * p.height_px / crop_px**2) for s in sets for p in s.pictures)
    return max(1, math.ceil((options.epochs or 0) * crops / (options.batch_size * options.accumulate)))


def _prepare_output(options: TrainOptions, rank: int) -> Path | None:
    """Return the checkpoint to go on from, or None for a new training; the first process clears away what was."""
    state = state_folder(options.output)
    last, card = state / LAST, state.parent / "card.json"
    if options.nodes > 1 and options.overwrite and (card.exists() or last.exists()):
        raise OptionError(
            f"{state.parent} exists, and several nodes can't agree on when to replace it.", "Delete it beforehand."
        )
    if card.exists() and rank == 0:
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
    if rank == 0:
        _clear(state)
    return None


def _clear(state: Path) -> None:
    state.mkdir(parents=True, exist_ok=True)
    for name in (LAST, BEST, "log.csv"):
        (state / name).unlink(missing_ok=True)
    for name in ("tensorboard", "predictions"):
        for path in (state / name).glob("*"):
            path.unlink(missing_ok=True)


def _stored_options(checkpoint: Path) -> dict[str, Any]:
    try:
        stored: dict[str, Any] = torch.load(checkpoint, map_location="cpu", weights_only=True)["craquemap"]["options"]
    except Exception as error:  # torch raises many kinds for damaged files
        raise ModelError(f"{checkpoint} can't be read: {error}", "Delete it to start anew.") from error
    return stored


def _restore_finished(learner: Learner, checkpoint: Path) -> bool:
    """Load the weights of a training that had come to its end; False where it had not."""
    content = torch.load(checkpoint, map_location="cpu", weights_only=True)
    if not content["craquemap"]["finished"]:
        return False
    learner.load_state_dict(content["state_dict"])
    learner.on_load_checkpoint(content)
    return True


def _announce(
    training: Sequence[PictureSet], validation: Sequence[PictureSet], options: TrainOptions, reporter: Reporter
) -> None:
    for name, group in (("Training", training), ("Validation", validation)):
        listed = ", ".join(f"{s.name} ({len(s.pictures)})" for s in group)
        reporter.message(f"{name} pictures: {listed or 'none'}.")
    if not validation:
        thresholds = "those of the initial model" if options.initial_model else "0.5"
        reporter.message(
            f"Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.", "warning"
        )


def _initial_network(options: TrainOptions, reporter: Reporter) -> SegmentationNet:
    network = create_model(options.architecture or "", len(CLASSES))
    if options.initial_model:
        from .initial import load_initial_weights

        taken, total = load_initial_weights(network, options.initial_model)
        reporter.message(f"{taken} of {total} tensors taken over from {options.initial_model}.")
    if options.encoder_weights:
        taken, total = network.load_encoder_weights(options.encoder_weights), len(network.encoder.state_dict())
        reporter.message(f"{taken} of the encoder's {total} tensors taken over from {options.encoder_weights}.")
    if options.frozen_share and not isinstance(getattr(network, "encoder", None), torch.nn.Module):
        raise OptionError(
            f"--frozen-share is {options.frozen_share:g}, and {options.architecture} has no encoder that could be frozen.",
            "Give --frozen-share 0.",
        )
    return network


def _fit(learner: Learner, source: CropSource, rounds: Rounds, checkpoint: Path | None, reporter: Reporter) -> None:
    options, hardware = learner.options, choose_hardware(learner.options)
    round_steps = min(ROUND_STEPS, options.validate_every, learner.steps)
    loader = StepLoader(
        Crops(source),
        batch_sampler=StepSampler(learner, round_steps),
        num_workers=options.workers,
        persistent_workers=options.workers > 0,
        pin_memory=hardware.accelerator == "cuda",
    )
    with _quiet():
        trainer = lightning.Trainer(
            accelerator=hardware.accelerator,
            devices=hardware.devices,
            num_nodes=hardware.nodes,
            strategy=hardware.strategy,
            precision=hardware.precision,
            max_steps=learner.steps,
            max_epochs=-1,
            accumulate_grad_batches=options.accumulate,
            gradient_clip_val=options.gradient_clip or None,
            callbacks=[rounds],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            use_distributed_sampler=False,
        )
        if checkpoint is not None:
            reporter.message(f"Going on from {checkpoint}.")
        trainer.fit(learner, loader, ckpt_path=checkpoint, weights_only=True)


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
    learner: Learner, training: Sequence[PictureSet], validation: Sequence[PictureSet], reporter: Reporter
) -> ModelFolder:
    """Take the best weights and write the model folder."""
    from .finishing import write_model

    network = learner.average.cpu()
    best = state_folder(learner.options.output) / BEST
    if best.exists():
        network.load_state_dict(torch.load(best, map_location="cpu", weights_only=True))
    return write_model(network, learner.options, learner.steps_done, training, validation, reporter)
