"""Training crops a second on one core, for each named augmentation: ``python benchmarks/crops.py DATASET … [--crop-px 256]``.

Processor time, minimum of five interleaved rounds, pictures already decoded.
"""

from __future__ import annotations

import argparse
import os
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from craquemap.resunet_core.augmentation import AUGMENTATIONS
from craquemap.resunet_core.datasets import CropSource, open_dataset

ROUNDS, CROPS = 5, 60


def main():
    """Print crops a second."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dataset", nargs="+")
    parser.add_argument("--crop-px", type=int, default=256)
    given = parser.parse_args()
    sets = [open_dataset(text) for text in given.dataset]
    sources = {name: CropSource(sets, given.crop_px, strengths, seed=0) for name, strengths in AUGMENTATIONS.items()}
    best = dict.fromkeys(sources, float("inf"))
    for number in range(ROUNDS + 1):  # the first round compiles and decodes
        for name, source in sources.items():
            start = time.process_time()
            for i in range(CROPS):
                _ = source[i]
            if number > 0:
                best[name] = min(best[name], time.process_time() - start)
    for name, seconds in best.items():
        print(f"{name:<8}{CROPS / seconds:6.0f} crops/s")


if __name__ == "__main__":
    main()
