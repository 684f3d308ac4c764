"""What is trained: a Lightning module around a network, with a running average of its weights and a clock."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator
from typing import Any

import lightning
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset, Sampler

from .classes import CLASSES
from .datasets import CropSource
from .losses import SegmentationLoss
from .models import SegmentationNet
from .options import TrainOptions
from .schedule import SCHEDULES
from .supervision import DeepSupervision

Batch = tuple[Tensor, Tensor, Tensor]
"""Pictures uint8 (N, H, W, 3), masks uint8 (N, H, W), labelled classes bool (N, C)."""


class Learner(lightning.LightningModule):
    """Network, loss, optimiser, schedule and running average.

    The schedule follows the steps done or the time used, whichever is further, so that a time limit ends a training
    with its learning rate annealed however busy the machine was. The time used survives a resume.

    Args:
        network: The network to train.
        loss: From logits, masks and labelled classes to a scalar.
        options: Options of the training.
        steps: Length of the training.
    """

    def __init__(self, network: SegmentationNet, loss: SegmentationLoss, options: TrainOptions, steps: int) -> None:
        super().__init__()
        self.network = network
        self.average = copy.deepcopy(network).requires_grad_(False)
        self.supervision = DeepSupervision(network, len(CLASSES)) if options.deep_supervision else None
        self.loss = loss
        self.options = options
        self.steps = steps
        self.best_score = float("-inf")
        self.validations_without_gain = 0
        self.stopped_early = False
        self.steps_done = 0
        self.losses: list[Tensor] = []  # left on the device: reading each would wait for it
        self._seconds_before = 0.0
        self._started = time.monotonic()
        self._encoder_is_frozen = False
        self._share_by_clock = 0.0

    @property
    def seconds(self) -> float:
        """Time used for training, earlier runs included."""
        return self._seconds_before + time.monotonic() - self._started

    @property
    def share_done(self) -> float:
        """Done share of the training, 0 to 1."""
        if self.stopped_early:
            return 1.0
        return min(1.0, max(self.global_step / self.steps, self._share_by_clock))

    def _read_clock(self) -> None:
        """Note the share of the time that is used; with several processes the first one's clock counts for all."""
        limit_min = self.options.time_limit_min
        if limit_min:
            share = self.seconds / (60 * limit_min)
            several = self.trainer.world_size > 1
            self._share_by_clock = float(self.trainer.strategy.broadcast(share) if several else share)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """Adam or AdamW, as the options say; only weights of convolutions decay, not biases and norms."""
        options = self.options
        trained = [*self.network.parameters(), *(self.supervision.parameters() if self.supervision else ())]
        decaying = [p for p in trained if p.ndim > 1]
        others = [p for p in trained if p.ndim <= 1]
        groups: list[dict[str, Any]] = [
            {"params": decaying, "weight_decay": options.weight_decay},
            {"params": others, "weight_decay": 0.0},
        ]
        kind = torch.optim.Adam if options.optimizer == "adam" else torch.optim.AdamW
        return kind(groups, lr=options.learning_rate or 0.0)

    def training_step(self, batch: Batch, batch_index: int) -> Tensor:
        """Return the loss of a batch."""
        images, masks, labelled = batch
        logits = self.network(as_input(images))
        loss: Tensor = self.loss(logits, masks, labelled)
        if self.supervision is not None:
            loss = self.supervision(loss, self.loss, masks, labelled)
        self.losses.append(loss.detach())
        return loss

    def on_train_start(self) -> None:
        """Start the clock."""
        self._started = time.monotonic()

    def on_train_batch_start(self, batch: Batch, batch_index: int) -> None:
        """Set the learning rate, freeze what is to stay as it is, and seed what drop-out draws."""
        self._seed(batch_index)
        self._read_clock()
        share_done = self.share_done
        for group in self.trainer.optimizers[0].param_groups:
            group["lr"] = SCHEDULES[self.options.schedule or ""](share_done, self.options.learning_rate or 0.0)
        self._encoder_is_frozen = share_done < (self.options.frozen_share or 0.0)
        if self.options.frozen_share and self.trainer.world_size == 1:  # without gradients there is less to compute
            self.network.encoder.requires_grad_(not self._encoder_is_frozen)
        if self.options.freeze_norms:
            for module in self.network.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):
                    module.eval()

    def _seed(self, batch_index: int) -> None:
        """Let drop-out depend on the step alone, so that a training that goes on draws what it would have drawn."""
        options = self.options
        place = (options.seed, self.global_step, batch_index % options.accumulate, self.trainer.global_rank)
        torch.manual_seed(int(np.random.SeedSequence(place).generate_state(1)[0]))

    def on_before_optimizer_step(self, optimizer: torch.optim.Optimizer) -> None:
        """Take the gradients from a frozen encoder (several processes have computed and averaged them together)."""
        if self._encoder_is_frozen:
            for parameter in self.network.encoder.parameters():
                parameter.grad = None

    @torch.no_grad()
    def finish_step(self) -> None:
        """Update the running average after a step, and stop when the time is used up."""
        self._read_clock()
        done = self.steps_done = self.global_step
        decay = min(self.options.average_decay or 0.0, done / (done + 9))  # the first steps are forgotten quickly
        pairs = list(zip(self.average.state_dict().values(), self.network.state_dict().values()))
        moving = [(mean, value) for mean, value in pairs if mean.is_floating_point()]
        torch._foreach_lerp_([m for m, _ in moving], [v for _, v in moving], 1 - decay)
        for mean, value in pairs:
            if not mean.is_floating_point():
                mean.copy_(value)
        if self.share_done >= 1:
            self.trainer.should_stop = True

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Store the clock, the best score and the options."""
        checkpoint["craquemap"] = {
            "seconds": self.seconds,
            "best_score": self.best_score,
            "validations_without_gain": self.validations_without_gain,
            "stopped_early": self.stopped_early,
            "steps": self.steps_done,
            "finished": self.share_done >= 1,
            "options": self.options.to_dict(),
        }

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Restore the clock and the best score."""
        state = checkpoint["craquemap"]
        self._seconds_before = float(state["seconds"])
        self.best_score = float(state["best_score"])
        self.validations_without_gain = int(state.get("validations_without_gain", 0))
        self.stopped_early = bool(state.get("stopped_early", False))
        self.steps_done = int(state.get("steps", checkpoint["global_step"]))
        if "loops" in checkpoint:  # a round starts where training goes on: Lightning need not finish an earlier one
            loop = checkpoint["loops"]["fit_loop"]
            for name in ("epoch_progress", "epoch_loop.batch_progress"):
                loop[name] = _zeroed(loop[name])

    def predictor(self) -> Callable[[NDArray[np.uint8]], NDArray[np.float32]]:
        """Return a function from pictures, uint8 (N, H, W, 3), to the average network's probabilities (N, C, H, W)."""
        network, device = self.average, self.device
        autocast = self.trainer.precision_plugin.forward_context if self._trainer is not None else torch.no_grad

        @torch.no_grad()
        def predict(images: NDArray[np.uint8]) -> NDArray[np.float32]:
            network.eval()
            with autocast():
                logits = network(as_input(torch.from_numpy(np.array(images)).to(device)))
            return torch.softmax(logits.float(), dim=1).cpu().numpy()

        return predict


def _zeroed(progress: Any) -> Any:
    """Return Lightning's account of a loop with every number set to 0."""
    return {k: _zeroed(v) for k, v in progress.items()} if isinstance(progress, dict) else type(progress)(0)


def as_input(images: Tensor) -> Tensor:
    """Turn pictures, uint8 (N, H, W, 3), into network input: float32 (N, 3, H, W) in 0..1, channels last in memory."""
    return images.permute(0, 3, 1, 2).float().div_(255)


class Crops(Dataset[Batch]):
    """A `CropSource` as a torch data set; any index from 0 is valid."""

    def __init__(self, source: CropSource) -> None:
        self._source = source

    def __getitem__(self, index: int) -> Batch:
        """Return picture, mask and labelled classes of crop ``index`` as tensors."""
        crop = self._source[index]
        arrays = (crop.image, crop.mask, crop.labelled)
        image, mask, labelled = (torch.from_numpy(np.array(a)) for a in arrays)
        return image, mask, labelled


class StepSampler(Sampler[list[int]]):
    """The crops of the next round of steps, over all processes.

    Step ``s`` of A batches of B crops takes crops ``s·A·B`` to ``(s + 1)·A·B - 1``, whoever computes them.

    Args:
        learner: Knows the number of steps done.
        round_steps: Steps a round.
    """

    def __init__(self, learner: Learner, round_steps: int) -> None:
        self._learner = learner
        self._round_steps = round_steps

    def __len__(self) -> int:
        """Return the number of batches of a round."""
        return self._round_steps * self._learner.options.accumulate

    def __iter__(self) -> Iterator[list[int]]:
        """Yield the indices of each batch."""
        trainer = self._learner.trainer
        size = self._learner.options.batch_size
        first = self._learner.global_step * self._learner.options.accumulate
        for batch in range(first, first + len(self)):
            yield list(range(batch * size + trainer.global_rank, (batch + 1) * size, trainer.world_size))


class StepLoader(DataLoader[Batch]):
    """A loader that tells Lightning that it can go on within a round: its sampler starts at the step that is next."""

    def state_dict(self) -> dict[str, Any]:
        """Return nothing: the number of steps done is all the state there is."""
        return {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take nothing."""
