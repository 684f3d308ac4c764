"""The learning rate over a training (standard library only)."""

from __future__ import annotations

import math

WARM_UP = 0.1
START_FACTOR = 1 / 25
END_FACTOR = 1e-3


def one_cycle(progress: float, peak: float) -> float:
    """Return the learning rate of a one-cycle schedule (Smith & Topin 2018): up and down along cosines.

    Args:
        progress: Done share of the training, 0 to 1.
        peak: Highest rate, reached after a tenth; it starts at 1/25 and ends at 1/1000 of it.
    """
    progress = min(max(progress, 0.0), 1.0)
    if progress < WARM_UP:
        return _between(START_FACTOR * peak, peak, progress / WARM_UP)
    return _between(peak, END_FACTOR * peak, (progress - WARM_UP) / (1 - WARM_UP))


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2
