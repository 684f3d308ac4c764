"""How fast a model is, by the paper's protocol."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

FPS_PROTOCOL = (
    "One picture of 512 x 512 px at a time, 100 times after one to warm up: scaling, forward, softmax, copy, argmax."
)


def pictures_per_second(
    predict: Callable[[NDArray[np.uint8]], NDArray[np.float32]], side_px: int = 512, repeats: int = 100
) -> float:
    """Return the pictures a second, wall time, that a model classifies one by one.

    The protocol is that of the code base the paper evidently used (Yuan et al. 2023 give frames per second and no
    protocol): reading, resizing and writing of pictures are left out; the copy to the processor is in ``predict``.

    Args:
        predict: From pictures, uint8 (N, H, W, 3), to probabilities, float32 (N, C, H, W).
        side_px: Side of the picture.
        repeats: Pictures that are timed.
    """
    picture = np.random.default_rng(0).integers(0, 256, (1, side_px, side_px, 3), np.uint8)
    predict(picture).argmax(axis=1)
    started = time.perf_counter()
    for _ in range(repeats):
        predict(picture).argmax(axis=1)
    return repeats / (time.perf_counter() - started)
