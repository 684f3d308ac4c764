"""Times every network at 512 x 512 px, by engine and precision, interleaved in one run, and prints a Markdown table.

Usage: ``python benchmarks/models.py [ROUNDS] [THREADS]``. Needs the full environment. Each figure is the least of ROUNDS
single pictures by the paper's protocol (scaling, forward, softmax, copy, argmax), in milliseconds of processor time,
which other programs on the machine disturb less than wall time. Figures are of this machine: read the ratios.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import torch

from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.export import save_model
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.models import count_macs, count_parameters, create_model
from craquemap.resunet_core.options import ARCHITECTURES

SIDE_PX = 512
VARIANTS = (("torch", "float32"), ("torch", "bfloat16"), ("openvino", "float32"), ("openvino", "bfloat16"))


def saved(name: str, folder: Path):
    """Return the network with drawn weights as a model folder, with its parameters and multiply-accumulates."""
    torch.manual_seed(0)
    network = create_model(name)
    with torch.no_grad():  # batch norms see a picture, so that no value grows or fades out of the ordinary
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None
        network.train()(torch.rand(2, 3, 128, 128))
    card = ModelCard(name, "0", name, thresholds={})
    return (
        save_model(network.eval(), card, folder / name),
        count_parameters(network),
        count_macs(network, SIDE_PX, SIDE_PX),
    )


def main(rounds: int = 5, threads: int = 1) -> None:
    """Time all and print the table."""
    warnings.simplefilter("ignore")
    picture = np.random.default_rng(0).integers(0, 256, (1, SIDE_PX, SIDE_PX, 3), np.uint8)
    with tempfile.TemporaryDirectory() as scratch:
        models = {name: saved(name, Path(scratch)) for name in ARCHITECTURES}
        engines = {
            (name, *variant): create_engine(models[name][0], variant[0], "cpu", variant[1], threads=threads)
            for name in ARCHITECTURES
            for variant in VARIANTS
        }
        least = dict.fromkeys(engines, float("inf"))
        for engine in engines.values():
            engine.predict(picture)
        for _ in range(rounds):
            for key, engine in engines.items():
                started = time.process_time()
                engine.predict(picture).argmax(axis=1)
                least[key] = min(least[key], time.process_time() - started)
    print(f"{rounds} rounds, {threads} of {os.cpu_count()} processors, torch {torch.__version__}")
    print("| name | parameters, M | GMAC | " + " | ".join(f"{e} {p}" for e, p in VARIANTS) + " |")
    print("|---" * (3 + len(VARIANTS)) + "|")
    for name, (_, parameters, macs) in models.items():
        times = " | ".join(f"{1000 * least[(name, *variant)]:.0f}" for variant in VARIANTS)
        print(f"| `{name}` | {parameters / 1e6:.2f} | {macs / 1e9:.1f} | {times} |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
