"""Times every network at 512 x 512 px, by engine and precision in turns, and prints a Markdown table.

Usage: ``python benchmarks/models.py [ROUNDS] [THREADS]``. Needs the full environment. Each figure is the least of ROUNDS
single pictures by the paper's protocol (scaling, forward, softmax, copy, argmax), in milliseconds of processor time,
which other programs on the machine disturb less than wall time. Figures are of this machine: read the ratios.
"""

from __future__ import annotations

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


def least_ms(folder, picture, rounds: int, threads: int) -> list[float]:
    """Return the least time of each variant, taken in turns."""
    engines = [create_engine(folder, engine, "cpu", precision, threads=threads) for engine, precision in VARIANTS]
    least = [float("inf")] * len(engines)
    for turn in range(rounds + 1):
        for place, engine in enumerate(engines):
            started = time.process_time()
            engine.predict(picture).argmax(axis=1)
            if turn > 0:  # the first warms up
                least[place] = min(least[place], 1000 * (time.process_time() - started))
    for engine in engines:
        engine.close()
    return least


def main(rounds: int = 5, threads: int = 1) -> None:
    """Time all and print the table."""
    warnings.simplefilter("ignore")
    picture = np.random.default_rng(0).integers(0, 256, (1, SIDE_PX, SIDE_PX, 3), np.uint8)
    print(f"{rounds} rounds, {threads} thread(s), torch {torch.__version__}")
    print("| name | parameters, M | GMAC | " + " | ".join(f"{e} {p}" for e, p in VARIANTS) + " |")
    print("|---" * (3 + len(VARIANTS)) + "|")
    for name in ARCHITECTURES:
        with tempfile.TemporaryDirectory() as scratch:
            folder, parameters, macs = saved(name, Path(scratch))
            times = " | ".join(f"{t:.0f}" for t in least_ms(folder, picture, rounds, threads))
        print(f"| `{name}` | {parameters / 1e6:.2f} | {macs / 1e9:.1f} | {times} |", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
