"""Widening of matched craquelure, beyond the level of detection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from ..widths import is_measurable
from .sampling import Samples

LOD = 1.96  # for 95 %
CHANCE = 0.01  # that any of the segments compared seems widened where none has
_FEWEST = 10  # samples of a segment
_MATCHED = 0.5  # of its samples
_FEWEST_SEGMENTS = 20  # for spread and common difference

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Widening:
    """Segments of the newer survey that are wider.

    Attributes:
        line: int64 (n,): the segment.
        old_mm, new_mm: float64 (n,): mean widths.
        offset_mm: What all segments compared differ by (median): exposure and sharpness of the pictures; taken off.
        level_mm: 1.96 √(σ1² + σ2²), or the spread of the differences where that is larger.
        limit_mm: Beyond which a segment is reported: the level, raised for the number of segments.
        compared: How many segments were.
    """

    line: NDArray[np.int64]
    old_mm: Array
    new_mm: Array
    offset_mm: float
    level_mm: float
    limit_mm: float
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
    sigma, offset = sigma_mm, 0.0
    if len(line) >= _FEWEST_SEGMENTS:
        offset = float(np.median(change))
        sigma = max(sigma, float(1.4826 * np.median(np.abs(change - offset))))
    level = LOD * sigma
    quantile = float(-ndtri(-np.expm1(np.log1p(-CHANCE) / max(len(line), 1))))
    limit = max(level, quantile * sigma)
    wider = line[change - offset > limit]
    return Widening(wider, before[wider], new_mm[wider], offset, level, limit, len(line))
