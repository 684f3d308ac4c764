"""Width of a crack at each pixel of its line, from a profile across it.

The tangent runs between the pixels 4 steps back and 4 steps on along the line; the profile is at right angles to it
*on the ground*, so rotated, sheared and oblong pixels are measured rightly. Positions are kept as a pixel and an
offset from it: the same offset gives the same number whatever tile the pixel lies in.

On classes alone the profile ends on both sides where the bilinear mask falls through 0.5. With probabilities the
width is their integral over the profile, up to 2 px beyond the crack's last pixel and never past a minimum towards a
neighbouring crack: blur widens a profile but keeps its integral. Twice the distance to the edge is not a width: it
has a floor of 2 px and a bias of 7 %. Where nodata cuts a side off, the other side counts twice.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import CRAQUELURE, NODATA, PROBABILITY_SCALE
from .adjacency import DEGREE, Int
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
    """Return the width in metres at all own pixels, path after path; NaN at junction pixels, which have none."""
    raster = _Raster(classes, np.zeros((0, 0), np.uint8) if craquelure is None else craquelure)
    return _widths(paths.pixels, paths.spans, links, raster, (metric.jacobian_m, metric.inverse))


class _Raster(NamedTuple):
    """Classes, and round(254 p) of craquelure, uint8 of the same shape or empty."""

    classes: NDArray[np.uint8]
    probability: NDArray[np.uint8]


@njit(cache=True, nogil=True)
def _mask_at(classes: NDArray[np.uint8], row: Int, col: Int, d_row: float, d_col: float) -> float:
    """Return the bilinear mask of craquelure at a pixel's centre plus an offset."""
    floor_row, floor_col = np.floor(d_row), np.floor(d_col)
    y, x = np.uint64(row + np.int64(floor_row)), np.uint64(col + np.int64(floor_col))  # unsigned: never negative
    y1, x1 = y + np.uint64(1), x + np.uint64(1)
    upper_left, upper_right = classes[y, x] == _CRAQUELURE, classes[y, x1] == _CRAQUELURE
    lower_left, lower_right = classes[y1, x] == _CRAQUELURE, classes[y1, x1] == _CRAQUELURE
    if upper_left and upper_right and lower_left and lower_right:
        return 1.0
    b, a = d_row - floor_row, d_col - floor_col
    upper = (1 - a) * upper_left + a * upper_right
    lower = (1 - a) * lower_left + a * lower_right
    return float((1 - b) * upper + b * lower)


@njit(cache=True, nogil=True)
def _probability_at(probability: NDArray[np.uint8], row: Int, col: Int, d_row: float, d_col: float) -> float:
    """Return the bilinear probability, 0 to 254, at a pixel's centre plus an offset."""
    floor_row, floor_col = np.floor(d_row), np.floor(d_col)
    y, x = np.uint64(row + np.int64(floor_row)), np.uint64(col + np.int64(floor_col))
    y1, x1 = y + np.uint64(1), x + np.uint64(1)
    b, a = d_row - floor_row, d_col - floor_col
    upper = (1 - a) * probability[y, x] + a * probability[y, x1]
    lower = (1 - a) * probability[y1, x] + a * probability[y1, x1]
    return float((1 - b) * upper + b * lower)


@njit(cache=True, nogil=True)
def _class_at(classes: NDArray[np.uint8], row: Int, col: Int, d_row: float, d_col: float) -> np.uint8:
    """Return the class of the pixel nearest to a pixel's centre plus an offset."""
    return np.uint8(classes[row + np.int64(np.rint(d_row)), col + np.int64(np.rint(d_col))])


@njit(cache=True, nogil=True)
def _half_by_mask(raster: _Raster, row: Int, col: Int, n_row: float, n_col: float) -> float:
    """Return how far the crack's edge is along a unit direction; negative where it is the edge of the valid area."""
    before = 1.0
    distance = 0.0
    while distance < MAX_HALF_PROFILE_PX:
        distance += _STEP_PX
        here = _mask_at(raster.classes, row, col, distance * n_row, distance * n_col)
        if here < 0.5:
            edge = distance - _STEP_PX * (0.5 - here) / (before - here)
            beyond = distance + 0.5
            cut_off = _class_at(raster.classes, row, col, beyond * n_row, beyond * n_col) == _NODATA
            return -edge if cut_off else edge
        before = here
    return MAX_HALF_PROFILE_PX


@njit(cache=True, nogil=True)
def _half_by_probability(raster: _Raster, row: Int, col: Int, n_row: float, n_col: float) -> float:
    """Return the integral of probability along a unit direction; negative where nodata cuts it off."""
    before = float(raster.probability[row, col])
    total = 0.0
    distance = 0.0
    edge = MAX_HALF_PROFILE_PX
    cut_off = False
    while distance < min(edge + _TAIL_PX, MAX_HALF_PROFILE_PX):
        distance += _STEP_PX
        here = _probability_at(raster.probability, row, col, distance * n_row, distance * n_col)
        if distance > edge and here > before:
            break
        total += before + here
        before = here
        if edge == MAX_HALF_PROFILE_PX:
            value = _class_at(raster.classes, row, col, distance * n_row, distance * n_col)
            if value != _CRAQUELURE:
                edge = distance
                cut_off = value == _NODATA
    half = total * (0.5 * _STEP_PX / _SCALE)
    return -half if cut_off else half


@njit(cache=True, nogil=True)
def _profile_px(raster: _Raster, row: Int, col: Int, n_row: float, n_col: float) -> float:
    """Return the width along a unit direction and its opposite, in steps of that direction."""
    if raster.probability.size:
        one = _half_by_probability(raster, row, col, n_row, n_col)
        other = _half_by_probability(raster, row, col, -n_row, -n_col)
    else:
        one = _half_by_mask(raster, row, col, n_row, n_col)
        other = _half_by_mask(raster, row, col, -n_row, -n_col)
    if one < 0 < other:
        return 2 * other
    if other < 0 < one:
        return 2 * one
    return abs(one) + abs(other)


@njit(cache=True, nogil=True)
def _tangent_px(pixels: NDArray[np.int32], i: Int, first: Int, last: Int) -> tuple[Int, Int]:
    """Return rows and columns from some pixels before to some pixels after pixel i of a path first..last."""
    for reach in (CONTEXT_PX, 1):  # the long way is nought in the smallest loops and in hairpins
        ahead, back = min(i + reach, last), max(i - reach, first)
        rows, cols = pixels[ahead, 0] - pixels[back, 0], pixels[ahead, 1] - pixels[back, 1]
        if rows != 0 or cols != 0:
            break
    return rows, cols


_Frame = tuple[NDArray[np.float64], NDArray[np.float64]]  # the Jacobian and its inverse


@njit(cache=True, nogil=True)
def _across(rows: Int, cols: Int, frame: _Frame) -> tuple[float, float, float]:
    """Return the unit direction in pixels, row and column, at right angles on the ground to a step, and its metres."""
    jacobian, inverse = frame
    ground_x = jacobian[0, 0] * cols + jacobian[0, 1] * rows
    ground_y = jacobian[1, 0] * cols + jacobian[1, 1] * rows
    n_col = -inverse[0, 0] * ground_y + inverse[0, 1] * ground_x
    n_row = -inverse[1, 0] * ground_y + inverse[1, 1] * ground_x
    norm = np.sqrt(n_col * n_col + n_row * n_row)
    n_col /= norm
    n_row /= norm
    step_x = jacobian[0, 0] * n_col + jacobian[0, 1] * n_row
    step_y = jacobian[1, 0] * n_col + jacobian[1, 1] * n_row
    return n_row, n_col, np.sqrt(step_x * step_x + step_y * step_y)


@njit(cache=True, nogil=True)
def _widths(
    pixels: NDArray[np.int32], spans: NDArray[np.int64], links: NDArray[np.uint8], raster: _Raster, frame: _Frame
) -> NDArray[np.float32]:
    total = 0
    for path in range(len(spans)):
        total += spans[path, 2] - spans[path, 1]
    widths = np.empty(total, np.float32)
    count = 0
    for path in range(len(spans)):
        first, last = spans[path, 0], spans[path, 3] - 1
        for i in range(spans[path, 1], spans[path, 2]):
            row, col = np.int64(pixels[i, 0]), np.int64(pixels[i, 1])
            if DEGREE[links[row, col]] > 2:
                widths[count] = np.nan
            else:
                rows, cols = _tangent_px(pixels, i, first, last)
                n_row, n_col, metres = _across(rows, cols, frame)
                widths[count] = _profile_px(raster, row, col, n_row, n_col) * metres
            count += 1
    return widths
