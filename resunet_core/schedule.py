"""The learning rate over a training (standard library only)."""

from __future__ import annotations

import math
from collections.abc import Callable

WARM_UP = 0.1
START_FACTOR = 1 / 25
END_FACTOR = 1e-3
PAPER_EPOCHS, PAPER_WARM_UP, PAPER_FLAT = 100, 3, 5


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


def cosine(progress: float, peak: float) -> float:
    """Return the learning rate of the paper's recipe: 1e-4 down to 1e-6 over 100 epochs.

    Of 100 epochs the first three rise with the square of time from a tenth of the peak, then a cosine falls to a
    hundredth by epoch 95, and the rest stays there. So in the code base the recipe points to, which changes the rate
    from epoch to epoch; here it changes from step to step, and other lengths keep the shares.

    Args:
        progress: Done share of the training, 0 to 1.
        peak: Highest rate.
    """
    epoch = min(max(progress, 0.0), 1.0) * PAPER_EPOCHS
    if epoch < PAPER_WARM_UP:
        return peak * (0.1 + 0.9 * (epoch / PAPER_WARM_UP) ** 2)
    falling = PAPER_EPOCHS - PAPER_FLAT - PAPER_WARM_UP
    return _between(peak, peak / 100, min(1.0, (epoch - PAPER_WARM_UP) / falling))


SCHEDULES: dict[str, Callable[[float, float], float]] = {"one-cycle": one_cycle, "cosine": cosine}


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2
