"""Width of a crack at each pixel of its line, from a profile across it.

The tangent runs between the pixels 4 steps back and 4 steps on along the line; the profile is at right angles to it *on the ground*, so
rotated, sheared and oblong pixels are measured rightly. Positions are kept as a pixel and an offset from it: the same offset gives the
same number whatever tile the pixel lies in.

On classes alone the profile ends on both sides where the bilinear mask falls through 0.5. With probabilities the width is their integral
over the profile, up to 2 px beyond those points and never past a minimum towards a neighbouring crack: blur widens a profile
but keeps its integral. Twice the distance to the edge is not a width: it has a floor of 2 px and 7 % bias (`docs` gives the figures).
Where nodata cuts a side off, the other side counts twice.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import CRAQUELURE, NODATA, PROBABILITY_SCALE
from .adjacency import DEGREE
from .metric import Metric
from .tracing import CONTEXT_PX, Paths

MAX_HALF_PROFILE_PX = 32.0
"""Reach of a profile to either side."""

PROFILE_REACH_PX = int(MAX_HALF_PROFILE_PX) + 4

_STEP_PX = 0.5
_TAIL_PX = 2.0
_CRAQUELURE, _NODATA, _SCALE = CRAQUELURE.id, NODATA, PROBABILITY_SCALE


def measure_profiles(
    paths: Paths,
    links: NDArray[np.uint8],
    classes: NDArray[np.uint8],
    craquelure: NDArray[np.uint8] | None,
    metric: Metric,
) -> NDArray[np.float32]:
    """Return the width in metres at the own pixels of all paths, one after the other; NaN at junction pixels, which have none."""
    probability = np.zeros((0, 0), np.uint8) if craquelure is None else craquelure
    return _widths(paths.pixels, paths.spans, links, classes, probability, metric.jacobian_m, metric.inverse)


@njit(cache=True, nogil=True)
def _mask_at(classes: NDArray[np.uint8], row: int, col: int, d_row: float, d_col: float) -> float:
    """Return the bilinear mask of craquelure at a pixel's centre plus an offset."""
    floor_row, floor_col = np.floor(d_row), np.floor(d_col)
    y, x = row + int(floor_row), col + int(floor_col)
    b, a = d_row - floor_row, d_col - floor_col
    upper = (1 - a) * (classes[y, x] == _CRAQUELURE) + a * (classes[y, x + 1] == _CRAQUELURE)
    lower = (1 - a) * (classes[y + 1, x] == _CRAQUELURE) + a * (classes[y + 1, x + 1] == _CRAQUELURE)
    return (1 - b) * upper + b * lower


@njit(cache=True, nogil=True)
def _probability_at(probability: NDArray[np.uint8], row: int, col: int, d_row: float, d_col: float) -> float:
    """Return the bilinear probability, 0 to 254, at a pixel's centre plus an offset."""
    floor_row, floor_col = np.floor(d_row), np.floor(d_col)
    y, x = row + int(floor_row), col + int(floor_col)
    b, a = d_row - floor_row, d_col - floor_col
    upper = (1 - a) * probability[y, x] + a * probability[y, x + 1]
    lower = (1 - a) * probability[y + 1, x] + a * probability[y + 1, x + 1]
    return (1 - b) * upper + b * lower


@njit(cache=True, nogil=True)
def _edge_px(classes: NDArray[np.uint8], row: int, col: int, n_row: float, n_col: float) -> float:
    """Return how far the edge of the crack is along a unit direction, negative where it is the edge of the valid area."""
    before = 1.0
    distance = 0.0
    while distance < MAX_HALF_PROFILE_PX:
        distance += _STEP_PX
        here = _mask_at(classes, row, col, distance * n_row, distance * n_col)
        if here < 0.5:
            cut_off = classes[row + int(np.rint((distance + 0.5) * n_row)), col + int(np.rint((distance + 0.5) * n_col))] == _NODATA
            edge = distance - _STEP_PX + _STEP_PX * (before - 0.5) / (before - here)
            return -edge if cut_off else edge
        before = here
    return MAX_HALF_PROFILE_PX


@njit(cache=True, nogil=True)
def _integral_px(probability: NDArray[np.uint8], row: int, col: int, n_row: float, n_col: float, edge_px: float) -> float:
    """Return the integral of probability along a unit direction out to the crack's edge and its blur."""
    before = float(probability[row, col])
    total = 0.0
    distance = 0.0
    while distance < edge_px + _TAIL_PX:
        distance += _STEP_PX
        here = _probability_at(probability, row, col, distance * n_row, distance * n_col)
        if distance > edge_px and here > before:
            break
        total += before + here
        before = here
    return total * (0.5 * _STEP_PX / _SCALE)


@njit(cache=True, nogil=True)
def _profile_px(
    classes: NDArray[np.uint8], probability: NDArray[np.uint8], row: int, col: int, n_row: float, n_col: float
) -> float:
    """Return the width along a unit direction and its opposite, in steps of that direction."""
    one = _edge_px(classes, row, col, n_row, n_col)
    other = _edge_px(classes, row, col, -n_row, -n_col)
    one_cut, other_cut = one < 0, other < 0
    one, other = abs(one), abs(other)
    if probability.size:
        one = _integral_px(probability, row, col, n_row, n_col, one)
        other = _integral_px(probability, row, col, -n_row, -n_col, other)
    if one_cut and not other_cut:
        return 2 * other
    if other_cut and not one_cut:
        return 2 * one
    return one + other


@njit(cache=True, nogil=True)
def _widths(
    pixels: NDArray[np.int32],
    spans: NDArray[np.int64],
    links: NDArray[np.uint8],
    classes: NDArray[np.uint8],
    probability: NDArray[np.uint8],
    jacobian: NDArray[np.float64],
    inverse: NDArray[np.float64],
) -> NDArray[np.float32]:
    total = 0
    for path in range(len(spans)):
        total += spans[path, 2] - spans[path, 1]
    widths = np.empty(total, np.float32)
    count = 0
    for path in range(len(spans)):
        first, last = spans[path, 0], spans[path, 3] - 1
        for i in range(spans[path, 1], spans[path, 2]):
            row, col = pixels[i, 0], pixels[i, 1]
            if DEGREE[links[row, col]] > 2:
                widths[count] = np.nan
                count += 1
                continue
            ahead, back = min(i + CONTEXT_PX, last), max(i - CONTEXT_PX, first)
            dx, dy = pixels[ahead, 1] - pixels[back, 1], pixels[ahead, 0] - pixels[back, 0]
            if dx == 0 and dy == 0:  # in the smallest loops, and in hairpins
                ahead, back = min(i + 1, last), max(i - 1, first)
                dx, dy = pixels[ahead, 1] - pixels[back, 1], pixels[ahead, 0] - pixels[back, 0]
            ground_x = jacobian[0, 0] * dx + jacobian[0, 1] * dy
            ground_y = jacobian[1, 0] * dx + jacobian[1, 1] * dy
            n_col = -inverse[0, 0] * ground_y + inverse[0, 1] * ground_x
            n_row = -inverse[1, 0] * ground_y + inverse[1, 1] * ground_x
            norm = np.sqrt(n_col * n_col + n_row * n_row)
            n_col /= norm
            n_row /= norm
            step_x = jacobian[0, 0] * n_col + jacobian[0, 1] * n_row
            step_y = jacobian[1, 0] * n_col + jacobian[1, 1] * n_row
            widths[count] = _profile_px(classes, probability, row, col, n_row, n_col) * np.sqrt(step_x * step_x + step_y * step_y)
            count += 1
    return widths
