"""Do probabilities mean what they say? Reliability bins and calibration error, from counts (numpy only)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .metrics import Floats, Indicator, ratio

BINS = 10


def reliability_counts(p: NDArray[np.floating], actual: Indicator, scored: Indicator) -> Floats:
    """Count the scored pixels by the probability of one class, in ten bins of equal width.

    Args:
        p: Probabilities of the class, float (H, W).
        actual: Where the pixel is of the class, bool (H, W).
        scored: Where pixels count, bool (H, W).

    Returns:
        float64 (10, 3): pixels, sum of their probabilities, pixels of the class. A bin holds its lower edge; the last
        its upper one too.
    """
    values, hits = p[scored].astype(np.float64), actual[scored].astype(np.float64)
    number = np.clip((values * BINS).astype(np.int64), 0, BINS - 1)
    columns = (np.bincount(number, weights, BINS) for weights in (None, values, hits))
    return np.stack([c.astype(np.float64) for c in columns], axis=1)


def calibration_error(counts: NDArray[np.generic]) -> Floats:
    """Return the expected calibration error from (..., 30) or (..., 10, 3) counts; NaN where nothing was counted.

    The mean over pixels of |share of the class in their bin - mean probability in their bin| (Naeini et al. 2015), of
    one class against all others. Most pixels of a rare class are in the lowest bin, and right: read the bins as well.
    """
    table: Floats = np.asarray(counts, dtype=np.float64)
    table = table.reshape(*table.shape[: table.ndim - (1 if table.shape[-1] == 3 * BINS else 2)], BINS, 3)
    return ratio(np.abs(table[..., 2] - table[..., 1]).sum(axis=-1), table[..., 0].sum(axis=-1))


def reliability_table(counts: NDArray[np.generic]) -> list[dict[str, Any]]:
    """Return counts (10, 3) as rows: limits, pixels, mean probability, share of the class; None in an empty bin."""
    rows = []
    for number, (pixels, total, hits) in enumerate(np.asarray(counts, dtype=np.float64).reshape(BINS, 3)):
        mean, share = (round(float(v / pixels), 5) if pixels else None for v in (total, hits))
        limits = {"from": number / BINS, "to": (number + 1) / BINS}
        rows.append({**limits, "pixels": int(pixels), "mean_probability": mean, "actual_share": share})
    return rows
