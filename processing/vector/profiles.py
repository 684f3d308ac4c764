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

_SURE_PX = 3  # whole pixels of a profile that need no look when all round are craquelure
_STEP_PX = 0.5
_TAIL_PX = 2.0
_CRAQUELURE, _NODATA, _SCALE = CRAQUELURE.id, NODATA, PROBABILITY_SCALE


def measure_profiles(
    paths: Paths,
    links: NDArray[np.uint8],
    mask: NDArray[np.uint64],
    classes: NDArray[np.uint8],
    craquelure: NDArray[np.uint8] | None,
    metric: Metric,
    has_nodata: bool,
) -> NDArray[np.float32]:
    """Return the width in metres at all own pixels, path after path; NaN at junction pixels, which have none.

    Args:
        paths: Paths of the tile.
        links: uint8 (height, width): links of the skeleton.
        mask: Craquelure as framed words (`thinning.pack_bits`).
        classes: uint8 (height, width).
        craquelure: uint8 (height, width): round(254 p), or None.
        metric: The ground.
        has_nodata: Whether some class is nodata.
    """
    raster = _Raster(
        mask.reshape(-1),
        _solid(mask).reshape(-1),
        _sound_squares(mask),
        np.int64(64 * mask.shape[1]),
        has_nodata,
        classes,
        np.zeros((0, 0), np.uint8) if craquelure is None else craquelure,
    )
    across = _across_all((metric.jacobian_m, metric.inverse))
    return _widths(paths.pixels, paths.spans, links, raster, across)


class _Raster(NamedTuple):
    """The raster as bits, which stay in the processor's cache when a line runs down a column, and as bytes.

    Attributes:
        mask: uint64 (words,): craquelure; pixel (row, col) is bit ``(row + 1) * stride + col + 64``.
        solid: uint64 (words,): pixels that are craquelure with those to the right, below, and below to the right.
        squares: uint64 (`_SURE_PX` + 1, words): pixels that are craquelure with all within so many rows and columns.
        stride: Bits in a row.
        has_nodata: Whether some class is nodata.
        classes: uint8 (height, width).
        probability: uint8, the same shape or empty: round(254 p) of craquelure.
    """

    mask: NDArray[np.uint64]
    solid: NDArray[np.uint64]
    squares: NDArray[np.uint64]
    stride: Int
    has_nodata: bool
    classes: NDArray[np.uint8]
    probability: NDArray[np.uint8]


@njit(cache=True, nogil=True)
def _solid(mask: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return framed words of the pixels that are set together with the three that follow right and below."""
    solid = np.zeros_like(mask)
    one, top = np.uint64(1), np.uint64(63)
    for row in range(mask.shape[0] - 1):
        for j in range(mask.shape[1] - 1):
            both, next_both = mask[row, j] & mask[row + 1, j], mask[row, j + 1] & mask[row + 1, j + 1]
            solid[row, j] = both & (both >> one | next_both << top)
    return solid


@njit(cache=True, nogil=True)
def _sound_squares(mask: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return `_Raster.squares` of framed words."""
    height, width = mask.shape
    squares = np.zeros((_SURE_PX + 1, height, width), np.uint64)
    squares[0] = mask
    one, top = np.uint64(1), np.uint64(63)
    for k in range(_SURE_PX):
        for row in range(1, height - 1):
            above, here, below = squares[k, row - 1], squares[k, row], squares[k, row + 1]
            for j in range(1, width - 1):
                left = above[j - 1] & here[j - 1] & below[j - 1]
                column = above[j] & here[j] & below[j]
                right = above[j + 1] & here[j + 1] & below[j + 1]
                squares[k + 1, row, j] = column & (column << one | left >> top) & (column >> one | right << top)
    return squares.reshape(_SURE_PX + 1, height * width)


@njit(cache=True, nogil=True)
def _sure_px(squares: NDArray[np.uint64], origin: Int) -> float:
    """Return how far from a pixel, in whole pixels, everything is craquelure for sure: the profile begins there."""
    sure = 0
    while sure < _SURE_PX and _bit(squares[sure + 1], origin):
        sure += 1
    return float(sure)


@njit(cache=True, nogil=True)
def _bit(words: NDArray[np.uint64], place: Int) -> Int:
    return np.int64((words[np.uint64(place >> 6)] >> np.uint64(place & 63)) & np.uint64(1))


@njit(cache=True, nogil=True)
def _mask_at(raster: _Raster, origin: Int, d_row: float, d_col: float) -> float:
    """Return the bilinear mask of craquelure at the centre of the pixel of a bit plus an offset."""
    floor_row, floor_col = np.floor(d_row), np.floor(d_col)
    place = origin + np.int64(floor_row) * raster.stride + np.int64(floor_col)
    if _bit(raster.solid, place):
        return 1.0
    below = place + raster.stride
    upper_left, upper_right = _bit(raster.mask, place), _bit(raster.mask, place + 1)
    lower_left, lower_right = _bit(raster.mask, below), _bit(raster.mask, below + 1)
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
def _half_by_mask(raster: _Raster, row: Int, col: Int, sure: float, n_row: float, n_col: float) -> float:
    """Return how far the crack's edge is along a unit direction; negative where it is the edge of the valid area."""
    origin = (row + 1) * raster.stride + col + 64
    before = 1.0
    distance = sure
    while distance < MAX_HALF_PROFILE_PX:
        distance += _STEP_PX
        here = _mask_at(raster, origin, distance * n_row, distance * n_col)
        if here < 0.5:
            edge = distance - _STEP_PX * (0.5 - here) / (before - here)
            if not raster.has_nodata:
                return edge
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
        sure = _sure_px(raster.squares, (row + 1) * raster.stride + col + 64)
        one = _half_by_mask(raster, row, col, sure, n_row, n_col)
        other = _half_by_mask(raster, row, col, sure, -n_row, -n_col)
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
def _across_all(frame: _Frame) -> NDArray[np.float64]:
    """Return `_across` of every step a tangent can be, float64 (4 c + 1, 4 c + 1, 3) for c pixels of context."""
    most = 2 * CONTEXT_PX
    across = np.empty((2 * most + 1, 2 * most + 1, 3))
    for rows in range(-most, most + 1):
        for cols in range(-most, most + 1):
            if rows != 0 or cols != 0:
                n_row, n_col, metres = _across(rows, cols, frame)
                across[rows + most, cols + most, 0] = n_row
                across[rows + most, cols + most, 1] = n_col
                across[rows + most, cols + most, 2] = metres
    return across


@njit(cache=True, nogil=True)
def _widths(
    pixels: NDArray[np.int32],
    spans: NDArray[np.int64],
    links: NDArray[np.uint8],
    raster: _Raster,
    across: NDArray[np.float64],
) -> NDArray[np.float32]:
    most = 2 * CONTEXT_PX
    total = 0
    for path in range(len(spans)):
        total += spans[path, 2] - spans[path, 1]
    widths = np.empty(total, np.float32)
    count = 0
    for path in range(len(spans)):
        first, last = spans[path, 0], spans[path, 3] - 1
        for i in range(spans[path, 1], spans[path, 2]):
            row, col = np.int64(pixels[i, 0]), np.int64(pixels[i, 1])
            at_end = i == spans[path, 1] or i == spans[path, 2] - 1  # nodes are nowhere else
            if at_end and DEGREE[links[row, col]] > 2:
                widths[count] = np.nan
            else:
                rows, cols = _tangent_px(pixels, i, first, last)
                n_row, n_col, metres = across[rows + most, cols + most]
                widths[count] = _profile_px(raster, row, col, n_row, n_col) * metres
            count += 1
    return widths
