"""From class probabilities to classes: the one rule that training, evaluation and mapping share (numpy only)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .classes import BACKGROUND


def decide(probabilities: NDArray[np.floating], thresholds: tuple[float, ...]) -> NDArray[np.uint8]:
    """Return the class of each pixel.

    A pixel is of a class when its probability reaches that class's threshold; where several do, the one that exceeds
    its own threshold by the largest factor wins; where none does, the pixel is background.

    Args:
        probabilities: Float (..., C, H, W), background first.
        thresholds: Thresholds of the C - 1 classes after background.

    Returns:
        uint8 (..., H, W).
    """
    shape = (-1, 1, 1)
    ratio = probabilities[..., 1:, :, :] / np.asarray(thresholds, dtype=probabilities.dtype).reshape(shape)
    best = ratio.argmax(axis=-3).astype(np.uint8)
    return np.where(ratio.max(axis=-3) >= 1, best + 1, BACKGROUND.id).astype(np.uint8)
