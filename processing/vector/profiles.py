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

from functools import lru_cache
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
_MAX_STEPS = int(MAX_HALF_PROFILE_PX / _STEP_PX)
_MOST = 2 * CONTEXT_PX  # rows or columns of a tangent
_TAIL_PX = 2.0
_CRAQUELURE, _NODATA, _SCALE = CRAQUELURE.id, NODATA, PROBABILITY_SCALE


class Picture(NamedTuple):
    """What profiles run through.

    Attributes:
        mask: Craquelure as framed words of `thinning`.
        classes: uint8 (height, width).
        craquelure: uint8 (height, width): round(254 p), or None.
        has_nodata: Whether some class is nodata.
    """

    mask: NDArray[np.uint64]
    classes: NDArray[np.uint8]
    craquelure: NDArray[np.uint8] | None
    has_nodata: bool


def measure_profiles(
    paths: Paths,
    links: NDArray[np.uint8],
    picture: Picture,
    metric: Metric,
) -> NDArray[np.float32]:
    """Return the width in metres at all own pixels, path after path; NaN at junction pixels, which have none.

    Args:
        paths: Paths of the tile.
        links: uint8 (height, width): links of the skeleton.
        picture: The crack's surroundings.
        metric: The ground.
    """
    raster = _Raster(
        picture.mask.reshape(-1).view(np.uint8),
        np.int64(64 * picture.mask.shape[1]),
        picture.has_nodata,
        picture.classes,
        np.zeros((0, 0), np.uint8) if picture.craquelure is None else picture.craquelure,
    )
    jacobian, inverse = (tuple(matrix.ravel().tolist()) for matrix in (metric.jacobian_m, metric.inverse))
    return _widths(paths.pixels, paths.spans, links, raster, _ways_of(jacobian, inverse, int(raster.stride)))


class _Raster(NamedTuple):
    """The raster as bits, which stay in the processor's cache when a line runs down a column, and as bytes.

    Attributes:
        octets: uint8 (bytes,): craquelure; pixel (row, col) is bit ``(row + 1) * stride + col + 64``.
        stride: Bits in a row.
        has_nodata: Whether some class is nodata.
        classes: uint8 (height, width).
        probability: uint8, the same shape or empty: round(254 p) of craquelure.
    """

    octets: NDArray[np.uint8]
    stride: Int
    has_nodata: bool
    classes: NDArray[np.uint8]
    probability: NDArray[np.uint8]


class _Ways(NamedTuple):
    """Every way a profile can go: at right angles to one of the tangents there can be.

    Attributes:
        unit: float64 (ways, 2): rows and columns of one pixel's length.
        metres: float64 (ways,): its length on the ground.
        offset: int64 (ways, steps + 1): from a pixel's bit to that of the upper left of the four pixels round each step.
        value: float64 (ways, steps + 1, 16): bilinear value there for the bits of these four (`_four_bits`).
    """

    unit: NDArray[np.float64]
    metres: NDArray[np.float64]
    offset: NDArray[np.int64]
    value: NDArray[np.float64]


@njit(cache=True, nogil=True, forceinline=True)
def _four_bits(octets: NDArray[np.uint8], place: Int, stride: Int) -> np.uint64:
    """Return a pixel, the one to its right, and the two below, from bit 0 on, from framed words seen as bytes."""
    at, below = np.uint64(place >> 3), np.uint64((place + stride) >> 3)
    shift = np.uint64(place & 7)  # that of the row below too: a row is whole words
    upper = np.uint64(octets[at]) | np.uint64(octets[at + np.uint64(1)]) << np.uint64(8)
    lower = np.uint64(octets[below]) | np.uint64(octets[below + np.uint64(1)]) << np.uint64(8)
    return np.uint64((upper >> shift & np.uint64(3)) | (lower >> shift & np.uint64(3)) << np.uint64(2))


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


@njit(cache=True, nogil=True, forceinline=True)
def _half_by_mask(raster: _Raster, ways: _Ways, row: Int, col: Int, way: Int) -> float:
    """Return how far the crack's edge is along a way; negative where it is the edge of the valid area."""
    origin = (row + 1) * raster.stride + col + 64
    before = 1.0
    step = np.uint64(0)
    number = np.uint64(way)
    while step < _MAX_STEPS:
        step += np.uint64(1)
        pattern = _four_bits(raster.octets, origin + ways.offset[number, step], raster.stride)
        here = ways.value[number, step, pattern]
        if here < 0.5:
            distance = step * _STEP_PX
            edge = distance - _STEP_PX * (0.5 - here) / (before - here)
            if not raster.has_nodata:
                return float(edge)
            beyond, n_row, n_col = distance + 0.5, ways.unit[way, 0], ways.unit[way, 1]
            cut_off = _class_at(raster.classes, row, col, beyond * n_row, beyond * n_col) == _NODATA
            return float(-edge if cut_off else edge)
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


@njit(cache=True, nogil=True, forceinline=True)
def _profile_px(raster: _Raster, ways: _Ways, row: Int, col: Int, way: Int) -> float:
    """Return the width along a way and its opposite, in pixels."""
    if raster.probability.size:
        n_row, n_col = ways.unit[way, 0], ways.unit[way, 1]
        one = _half_by_probability(raster, row, col, n_row, n_col)
        other = _half_by_probability(raster, row, col, -n_row, -n_col)
    else:
        one = _half_by_mask(raster, ways, row, col, way)
        other = _half_by_mask(raster, ways, row, col, len(ways.metres) - 1 - way)
    if one < 0 < other:
        return 2 * other
    if other < 0 < one:
        return 2 * one
    return abs(one) + abs(other)


@njit(cache=True, nogil=True, forceinline=True)
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


@njit(cache=True, nogil=True, forceinline=True)
def _way_number(rows: Int, cols: Int) -> Int:
    """Return the place of a tangent's way in `_Ways`; that of its opposite counts from the end."""
    return (rows + _MOST) * (2 * _MOST + 1) + cols + _MOST


@njit(cache=True, nogil=True)
def _fill_ways(
    frame: _Frame,
    unit: NDArray[np.float64],
    metres: NDArray[np.float64],
    floors: NDArray[np.int64],
    value: NDArray[np.float64],
) -> None:
    """Fill in what is in `_Ways`, and the whole rows and columns of each step, int64 (ways, steps + 1, 2)."""
    for rows in range(-_MOST, _MOST + 1):
        for cols in range(-_MOST, _MOST + 1):
            if rows == 0 and cols == 0:
                continue
            way = _way_number(rows, cols)
            n_row, n_col, metres[way] = _across(rows, cols, frame)
            unit[way, 0], unit[way, 1] = n_row, n_col
            for step in range(_MAX_STEPS + 1):
                d_row, d_col = step * _STEP_PX * n_row, step * _STEP_PX * n_col
                floor_row, floor_col = np.floor(d_row), np.floor(d_col)
                floors[way, step, 0], floors[way, step, 1] = int(floor_row), int(floor_col)
                b, a = d_row - floor_row, d_col - floor_col
                for pattern in range(16):
                    upper = (1 - a) * (pattern & 1) + a * (pattern >> 1 & 1)
                    lower = (1 - a) * (pattern >> 2 & 1) + a * (pattern >> 3)
                    value[way, step, pattern] = (1 - b) * upper + b * lower
                value[way, step, 15] = 1.0


@lru_cache(maxsize=16)
def _ways_of(jacobian: tuple[float, ...], inverse: tuple[float, ...], stride: int) -> _Ways:
    """Return the ways for a ground, both matrices given row by row, and rows of so many bits."""
    count = (2 * _MOST + 1) ** 2
    unit, metres = np.zeros((count, 2)), np.zeros(count)
    floors, value = np.zeros((count, _MAX_STEPS + 1, 2), np.int64), np.zeros((count, _MAX_STEPS + 1, 16))
    _fill_ways((np.array(jacobian).reshape(2, 2), np.array(inverse).reshape(2, 2)), unit, metres, floors, value)
    return _Ways(unit, metres, floors @ np.array([stride, 1]), value)


@njit(cache=True, nogil=True)
def _widths(
    pixels: NDArray[np.int32],
    spans: NDArray[np.int64],
    links: NDArray[np.uint8],
    raster: _Raster,
    ways: _Ways,
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
            at_end = i == spans[path, 1] or i == spans[path, 2] - 1  # nodes are nowhere else
            if at_end and DEGREE[links[row, col]] > 2:
                widths[count] = np.nan
            else:
                way = _way_number(*_tangent_px(pixels, i, first, last))
                widths[count] = _profile_px(raster, ways, row, col, way) * ways.metres[way]
            count += 1
    return widths
