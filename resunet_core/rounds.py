"""What happens between the steps of a training: progress, validation, log, pictures, early stop, checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightning
import torch

from .datasets import Picture, PictureSet, load_picture, scored_classes
from .decision import decide
from .error_pictures import prediction_panel
from .errors import Cancelled
from .evaluation import Predict, predict_picture
from .learner import Learner
from .reporting import Reporter
from .training_log import LogRow, TrainingLog
from .validation import Validation, validate

if TYPE_CHECKING:
    from collections.abc import Sequence

LAST, BEST = "last.ckpt", "best.ckpt"


def state_folder(output: str) -> Path:
    """Return where a training with this output keeps its state."""
    return Path(output) / "training"


class Rounds(lightning.Callback):
    """Reports progress; after each round validates when it is time, logs, and writes the checkpoint.

    Args:
        validation: What to validate on, may be empty.
        reporter: Told of progress; of several processes only the first one's speaks.
    """

    def __init__(self, validation: Sequence[PictureSet], reporter: Reporter) -> None:
        self._validation = validation
        self._reporter = reporter
        self._validated_at = 0
        self._log: TrainingLog | None = None

    def on_train_start(self, trainer: lightning.Trainer, learner: Any) -> None:
        """Remember where a resumed training stands; open the log."""
        self._validated_at = learner.global_step
        if trainer.is_global_zero:
            self._log = TrainingLog(state_folder(learner.options.output), learner.global_step)

    def on_train_batch_end(
        self, trainer: lightning.Trainer, learner: Any, outputs: Any, batch: Any, batch_index: int
    ) -> None:
        """Finish and report a step; a cancellation leaves a checkpoint behind."""
        if learner.global_step == learner.steps_done:  # gradients are still being summed up
            return
        learner.finish_step()
        total = max(learner.global_step, round(learner.global_step / max(learner.share_done, 1e-9)))
        self._reporter.progress("train", learner.global_step, min(total, learner.steps), "step")
        if self._cancelled(trainer):
            write_checkpoint(trainer, learner)
            self._reporter.check_cancelled()
            raise Cancelled("Cancelled by another process.")

    def _cancelled(self, trainer: lightning.Trainer) -> bool:
        """Return whether any process is to stop; all stop together, for a checkpoint needs them all."""
        try:
            self._reporter.check_cancelled()
            cancelled = False
        except Cancelled:
            cancelled = True
        return bool(trainer.strategy.reduce_boolean_decision(cancelled, all=False))

    def on_train_epoch_end(self, trainer: lightning.Trainer, learner: Any) -> None:
        """Validate when it is time or the end, log, and write the checkpoint."""
        outcome = None
        every = learner.options.validate_every
        if self._validation and (learner.share_done >= 1 or learner.global_step - self._validated_at >= every):
            self._validated_at = learner.global_step
            if trainer.is_global_zero:
                outcome = self._validate(learner)
            if trainer.world_size > 1:
                outcome = trainer.strategy.broadcast(outcome)
            self._judge(learner, outcome)
        if self._log is not None:
            mean_loss = float(torch.stack(learner.losses).mean()) if learner.losses else float("nan")
            rate = trainer.optimizers[0].param_groups[0]["lr"]
            self._log.add(LogRow(learner.global_step, learner.seconds, rate, mean_loss, outcome))
        learner.losses.clear()
        write_checkpoint(trainer, learner)

    def on_exception(self, trainer: lightning.Trainer, learner: Any, exception: BaseException) -> None:
        """Close the log."""
        self.on_train_end(trainer, learner)

    def on_train_end(self, trainer: lightning.Trainer, learner: Any) -> None:
        """Close the log."""
        if self._log is not None:
            self._log.close()
            self._log = None

    def _validate(self, learner: Learner) -> Validation:
        predict = learner.predictor()
        outcome = validate(self._validation, predict)
        self._reporter.message(f"Step {learner.global_step}: {outcome}.")
        if self._log is not None:
            for name, panel in _panels(self._validation, predict, outcome.thresholds, learner.options.pictures):
                self._log.add_picture(name, panel, learner.global_step)
        return outcome

    def _judge(self, learner: Learner, outcome: Validation | None) -> None:
        """Keep the weights where they are the best so far; count how long they were not."""
        if outcome is None:
            return
        learner.validations_without_gain += 1
        if outcome.score > learner.best_score:
            learner.best_score = outcome.score
            learner.validations_without_gain = 0
            if learner.trainer.is_global_zero:
                _save_atomically(learner.average.state_dict(), state_folder(learner.options.output) / BEST)
        patience = learner.options.patience
        if patience and learner.validations_without_gain >= patience and learner.share_done < 1:
            learner.stopped_early = True
            learner.trainer.should_stop = True
            self._reporter.message(f"No better score in {patience} validations: the training ends here.")


def _panels(
    sets: Sequence[PictureSet], predict: Predict, thresholds: tuple[float, ...], count: int
) -> list[tuple[str, Any]]:
    """Return names and panels of some pictures, in turn from each set, always the same ones."""
    rows: list[tuple[Picture, PictureSet]] = []
    for place in range(max((len(s.pictures) for s in sets), default=0)):
        rows += [(s.pictures[place], s) for s in sets if place < len(s.pictures)]
    result = []
    for picture, pictures in rows[:count]:
        image, truth = load_picture(picture)
        prediction = decide(predict_picture(predict, image), thresholds)
        panel = prediction_panel(image, truth, prediction, scored_classes(pictures.labelled))
        result.append((picture.name, panel))
    return result


def write_checkpoint(trainer: lightning.Trainer, learner: Learner) -> None:
    """Write everything that is needed to go on; called by all processes."""
    path = state_folder(learner.options.output) / LAST
    part = path.with_suffix(".part")
    trainer.save_checkpoint(part)
    if trainer.is_global_zero:
        part.replace(path)


def _save_atomically(state: dict[str, Any], path: Path) -> None:
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)
