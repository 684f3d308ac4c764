"""Widening of matched craquelure, beyond the level of detection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from ..widths import is_measurable
from .sampling import Samples
from .tips import proven_from

LOD = 1.96  # for 95 %
CHANCE = 0.01  # that any of the segments compared seems widened where none has
_FEWEST = 10  # samples of a segment
_MATCHED = 0.5  # of its samples
_FEWEST_SEGMENTS = 20  # for spread and common difference
_TINY_MM = 1e-9  # so that differences without any spread can be divided by it

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Widening:
    """Segments of the newer survey that are wider.

    Attributes:
        line: int64 (n,): the segment.
        old_mm, new_mm: float64 (n,): mean widths.
        offset_mm: What all segments compared differ by (median): exposure and sharpness of the pictures; taken off.
        level_mm: float64 (n,): level of detection, 1.96 √(σ1² + σ2²), where the last is what is given or, if that is more, the
            spread of the differences among segments of about its length.
        typical_level_mm: Its median over all segments compared, NaN where there are none.
        compared: How many segments were.
    """

    line: NDArray[np.int64]
    old_mm: Array
    new_mm: Array
    offset_mm: float
    level_mm: Array
    typical_level_mm: float
    compared: int


def widened(
    new: Samples, partner: NDArray[np.int64], old_mm: Array, new_mm: Array, sigma_mm: float, gsd_mm: float
) -> Widening:
    """Compare the mean widths of matched segments.

    Args:
        new: Samples along the newer lines.
        partner: int64 (n,): the old line nearest to each, -1 where none is near enough.
        old_mm: Mean widths of the old lines.
        new_mm: Of the new ones.
        sigma_mm: √(σ1² + σ2²) of the standard deviations of a segment's mean width in the two surveys.
        gsd_mm: The coarser ground sampling distance: widths below two pixels aren't compared.
    """
    count = len(new_mm)
    usable = (partner >= 0) & np.isfinite(old_mm[partner]) if len(old_mm) else np.zeros(len(new.xy), np.bool_)
    samples = np.diff(new.first)
    met = np.bincount(new.line[usable], minlength=count)
    total = np.bincount(new.line[usable], old_mm[partner[usable]], count) if usable.any() else np.zeros(count)
    before = np.divide(total, met, out=np.full(count, np.nan), where=met > 0)
    enough = (met >= _FEWEST) & (met >= _MATCHED * samples) & is_measurable(np.fmin(before, new_mm), gsd_mm)
    line = np.flatnonzero(enough & np.isfinite(new_mm))
    change = new_mm[line] - before[line]
    offset = float(np.median(change)) if len(line) >= _FEWEST_SEGMENTS else 0.0
    sigma = np.maximum(_spread(change - offset, samples[line]), max(sigma_mm, _TINY_MM))
    # of so many segments some exceed the level by chance: reported is what none of them would
    sure = float(-ndtri(-np.expm1(np.log1p(-CHANCE) / max(len(line), 1))))
    excess = (change - offset) / sigma
    # a few differences are larger than normal ones would be, either way: where cracks merge, or paint flakes off along one
    is_wider = excess > proven_from(excess, -excess, max(LOD, sure))
    wider = line[is_wider]
    typical = float(np.median(LOD * sigma)) if len(line) else float("nan")
    return Widening(wider, before[wider], new_mm[wider], offset, LOD * sigma[is_wider], typical, len(line))


def _spread(change: Array, length: NDArray[np.int64]) -> Array:
    """Return the robust standard deviation (1.4826 MAD) of changes among those of about the same length, up to twice; 0 for few.

    The mean width of a short segment is the mean of few pixels, and strays more.
    """
    spread, order, start = np.zeros(len(change)), np.argsort(length, kind="stable"), 0
    ascending = length[order]
    while start < len(change):
        end = max(start + _FEWEST_SEGMENTS, int(np.searchsorted(ascending, 2 * ascending[start])))
        end = len(change) if len(change) - end < _FEWEST_SEGMENTS else end
        rows, start = order[start:end], end
        if len(rows) >= _FEWEST_SEGMENTS:
            spread[rows] = 1.4826 * np.median(np.abs(change[rows] - np.median(change[rows])))
    return spread
