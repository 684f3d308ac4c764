"""Width of a segment from the profiles along it: mean, median, 95th percentile, maximum."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import Int

MIN_SAMPLES = 3
"""Unless fewer are left than this: then the narrowest profile stands for all, for the others see more of other arms."""

PROFILE_MEAN_HALF_PX = 3
"""Median, 95th percentile and maximum are those of means over so many profiles to either side."""

_END_SAMPLES = 5  # nearest profiles whose mean stands for the line inside a junction's disc

Pair = tuple[float, float]
"""Something at the start and at the end of a segment."""


@njit(cache=True, nogil=True)
def summarise(
    width_m: NDArray[np.float64], arc_m: NDArray[np.float64], counts: tuple[Int, Int], discs_m: Pair
) -> tuple[float, float, float, float]:
    """Return mean, median, 95th percentile and maximum of a segment's width in metres.

    Args:
        width_m: Profile at each pixel, NaN without; those in discs are overwritten by the nearest others.
        arc_m: Distance of each point from the start.
        counts: Numbers of pixels and of points: the same, or one point more in a loop, which it closes.
        discs_m: How far from start and end profiles don't count.
    """
    n, points = counts
    low, high = _clear_stretch(width_m, arc_m, n, discs_m)
    if low == high:
        return 0.0, 0.0, 0.0, 0.0
    _fill_ends(width_m, n, low, high)
    means = _running_mean(width_m, low, high)
    mean = _mean_along(width_m, arc_m, n, points)
    median = _percentile(means, 0, 0.5)
    return mean, median, _percentile(means, int(0.5 * (len(means) - 1)), 0.95), means.max()


@njit(cache=True, nogil=True)
def _clear_stretch(width: NDArray[np.float64], arc_m: NDArray[np.float64], n: Int, discs_m: Pair) -> tuple[Int, Int]:
    """Return the range of profiles that count."""
    first, last = 0, n
    while first < n and np.isnan(width[first]):
        first += 1
    while last > first and np.isnan(width[last - 1]):
        last -= 1
    clear, end = first, last
    while clear < end and arc_m[clear] < discs_m[0]:
        clear += 1
    while end > clear and arc_m[n - 1] - arc_m[end - 1] < discs_m[1]:
        end -= 1
    if end - clear >= min(MIN_SAMPLES, last - first):
        return clear, end
    narrowest = first
    for j in range(first, last):
        if width[j] < width[narrowest]:
            narrowest = j
    return narrowest, min(narrowest + 1, last)


@njit(cache=True, nogil=True)
def _mean(values: NDArray[np.float64], low: Int, high: Int) -> float:
    total = 0.0
    for j in range(low, high):
        total += values[j]
    return total / (high - low)


@njit(cache=True, nogil=True)
def _fill_ends(width: NDArray[np.float64], n: Int, low: Int, high: Int) -> None:
    """Give the profiles outside a range the mean of the nearest ones inside."""
    near = min(_END_SAMPLES, high - low)
    before = _mean(width, low, low + near)
    after = _mean(width, high - near, high)
    for j in range(low):
        width[j] = before
    for j in range(high, n):
        width[j] = after


@njit(cache=True, nogil=True)
def _mean_along(width: NDArray[np.float64], arc_m: NDArray[np.float64], n: Int, points: Int) -> float:
    """Return the mean width along the line of n pixels and n or, in a loop, n + 1 points."""
    area = 0.0
    for j in range(1, points):
        area += 0.5 * (width[j - 1] + width[j if j < n else 0]) * (arc_m[j] - arc_m[j - 1])
    return float(area / arc_m[points - 1])


@njit(cache=True, nogil=True)
def _running_mean(width: NDArray[np.float64], low: Int, high: Int) -> NDArray[np.float64]:
    """Return profiles averaged over neighbours, fewer at the ends: single ones on a mask are up to half a pixel off."""
    count = high - low
    means = np.empty(count)
    edge = min(PROFILE_MEAN_HALF_PX, count)
    for j in range(edge):
        for k in (j, count - 1 - j):
            half = min(k, count - 1 - k)
            means[k] = _mean(width, low + k - half, low + k + half + 1)
    for k in range(edge, count - edge):
        total = 0.0
        for step in range(2 * PROFILE_MEAN_HALF_PX + 1):
            total += width[low + k - PROFILE_MEAN_HALF_PX + step]
        means[k] = total / (2 * PROFILE_MEAN_HALF_PX + 1)
    return means


@njit(cache=True, nogil=True)
def _percentile(values: NDArray[np.float64], first: Int, fraction: float) -> float:
    """Return a percentile, linear between neighbours; values before the first are known to be smaller.

    Values are reordered: those before the percentile are no greater, those behind it no smaller.
    """
    position = fraction * (len(values) - 1)
    lower = int(position)
    _select(values, first, lower)
    below = values[lower]
    above = values[lower + 1 :].min() if lower + 1 < len(values) else below
    return float(below + (position - lower) * (above - below))


@njit(cache=True, nogil=True)
def _select(values: NDArray[np.float64], first: Int, wanted: Int) -> None:
    """Put the value that would be at a place if values from the first on were sorted there, smaller ones before it (Hoare 1961)."""
    low, high = first, len(values) - 1
    while low < high:
        pivot = values[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while values[j] > pivot:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        if wanted <= j:
            high = j
        elif wanted >= i:
            low = i
        else:
            return
