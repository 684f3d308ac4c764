"""Times training against bare forward, backward and optimiser steps of the same network, interleaved in one run.

Usage: ``python benchmarks/train.py DATASET [--architecture NAME] [--crop-px N] [--batch-size N] [--workers N]
[--rounds N] [--steps N]``. Needs the development environment. While the real trainer runs, every few steps it is held
and as many bare steps are done on one batch that is already there; the first steps of each round, for which crops may
have been prepared meanwhile, are not counted. Times are of this machine and moment: read the ratio.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import warnings
from contextlib import suppress
from pathlib import Path
from statistics import median

import torch

from craquemap.resunet_core.datasets import open_dataset
from craquemap.resunet_core.errors import Cancelled
from craquemap.resunet_core.hardware import choose_accelerator, choose_precision
from craquemap.resunet_core.learner import as_input
from craquemap.resunet_core.losses import create_loss
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.options import TrainOptions
from craquemap.resunet_core.reporting import SilentReporter
from craquemap.resunet_core.trainer import train_sets


class Bare:
    """Forward, backward and optimiser step on one batch."""

    def __init__(self, options: TrainOptions) -> None:
        accelerator, _ = choose_accelerator(options.device)
        self.device = torch.device(accelerator)
        self.network = create_model(options.architecture).to(self.device, memory_format=torch.channels_last).train()
        self.loss = create_loss(options.loss).to(self.device)
        self.optimizer = torch.optim.AdamW(self.network.parameters())
        side, size = options.crop_px, options.batch_size
        self.images = torch.randint(0, 256, (size, side, side, 3), dtype=torch.uint8, device=self.device)
        self.masks = torch.randint(0, 3, (size, side, side), dtype=torch.uint8, device=self.device)
        self.precision = choose_precision(options.precision, accelerator)

    def step(self) -> None:
        """Do one step and wait for it."""
        kind = {"32-true": None, "bf16-mixed": torch.bfloat16, "16-mixed": torch.float16}[self.precision]
        with torch.autocast(self.device.type, dtype=kind, enabled=kind is not None):
            logits = self.network(as_input(self.images))
        self.loss(logits, self.masks).backward()
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        if self.device.type == "cuda":
            torch.cuda.synchronize()


class Interleaver(SilentReporter):
    """Holds the trainer after every few steps to do as many bare ones; ends the training after its rounds."""

    def __init__(self, bare: Bare, steps: int, rounds: int, settle: int) -> None:
        self.bare, self.steps, self.rounds, self.settle = bare, steps, rounds, settle
        self.trainer_s: list[float] = []
        self.bare_s: list[float] = []
        self.last = time.perf_counter()

    def progress(self, stage: str, done: int, total: int, unit: str = "block") -> None:
        """Note the time of a step; at the end of a round do the bare ones."""
        if stage != "train":
            return
        now = time.perf_counter()
        place = (done - 1) % (self.steps + self.settle)
        if place >= self.settle and done > self.settle:
            self.trainer_s.append(now - self.last)
        if place == self.steps + self.settle - 1:
            for _ in range(self.steps):
                started = time.perf_counter()
                self.bare.step()
                self.bare_s.append(time.perf_counter() - started)
        self.last = time.perf_counter()

    def check_cancelled(self) -> None:
        """End after the last round."""
        if len(self.bare_s) >= self.rounds * self.steps:
            raise Cancelled("measured")


def main() -> None:
    """Run the trainer with bare steps in between, print medians and the ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("dataset")
    parser.add_argument("--architecture", default="craquenet")
    parser.add_argument("--crop-px", type=int, default=256)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--workers", type=int, default=TrainOptions(dataset=("d",), output="o").workers)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--steps", type=int, default=8)
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        options = TrainOptions(
            dataset=(given.dataset,), output=str(Path(folder) / "model"), steps=10**6, validate_every=10**6,
            architecture=given.architecture, crop_px=given.crop_px, batch_size=given.batch_size, workers=given.workers,
        )  # fmt: skip
        settle = 2 * given.workers + 2
        reporter = Interleaver(Bare(options), given.steps, given.rounds, settle)
        for _ in range(2):
            reporter.bare.step()
        with suppress(Cancelled):
            train_sets(options, [open_dataset(given.dataset)], [], reporter)
    trainer_s, bare_s = median(reporter.trainer_s), median(reporter.bare_s)
    print(f"{given.architecture}, {given.batch_size} crops of {given.crop_px} px, {given.workers} workers, "
          f"{torch.get_num_threads()} threads, {reporter.bare.precision}")  # fmt: skip
    print(f"bare    {bare_s:8.3f} s a step")
    print(f"trainer {trainer_s:8.3f} s a step: {bare_s / trainer_s:.1%} of the bare rate")
    whole = sum(reporter.bare_s) / len(reporter.bare_s) / (sum(reporter.trainer_s) / len(reporter.trainer_s))
    print(f"over all steps of both: {whole:.1%}")


if __name__ == "__main__":
    main()
