"""Spurs: the short side branches thinning leaves where a crack's edge is ragged. They go before anything is traced.

A spur runs from an end of the skeleton to the first junction pixel J, over pixels of degree 2, and is shorter than
the crack is wide at J (or than `MIN_SPUR_PX` where it is fine). It is an artefact of width, so it says nothing of the
crack (see porespy issue 1102, skan issue 206 for the harm of pruning by length alone). An end at the edge of the
valid area is where the survey stops, never a spur's.

Each junction pixel decides alone, on the skeleton as it was: of its directions, N lead on and S are spurs.

    N >= 2   all spurs go
    N == 1   the longest spur stays: it continues the crack
    N == 0   the two longest stay: a crack of its own

So every junction pixel keeps two links or more: backbones are never cut, no component vanishes, no new end arises.
And as every decision reads the skeleton at most `SPUR_REACH_PX` round a pixel, order and tiling don't matter.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import COL_STEP, DEGREE, FIRST, ROW_STEP, Int
from .metric import Disc, Metric, clearance

SPUR_WIDTHS = 1.0
"""A spur is shorter than so many local widths, measured from the centre of the crack."""

MIN_SPUR_PX = 5.0
"""Shorter than this it is a spur however fine the crack."""

MAX_SPUR_STEPS = 40
"""Longest spur in steps: the bound that makes pruning local."""

SPUR_REACH_PX = 2 * MAX_SPUR_STEPS + 2
"""From a spur's end to its junction, on to a rival spur's end, and to the neighbours its links follow from."""

EDGE_MARGIN_PX = 2.0
"""An end is at the edge of the valid area when nodata lies within its half-width and this."""

_LEADS_ON = -1.0


def prune_spurs(links: NDArray[np.uint8], pixels: NDArray[np.int32], classes: NDArray[np.uint8], metric: Metric) -> int:
    """Clear the links of all spurs in place.

    Args:
        links: uint8 (height, width): links of the skeleton (see `adjacency`), known `MAX_SPUR_STEPS` + 1 px round
            `pixels`.
        pixels: int32 (n, 2): rows and columns among which junctions are looked for.
        classes: uint8 (height, width): the class raster.
        metric: The ground.

    Returns:
        How many spurs went.
    """
    doomed = _spurs(_Field(links, classes, metric.step_m, metric.disc, metric.gsd_m), pixels)
    _clear(links, doomed)
    return len(doomed)


class _Field(NamedTuple):
    """What junctions decide on."""

    links: NDArray[np.uint8]
    classes: NDArray[np.uint8]
    step_m: NDArray[np.float64]
    disc: Disc
    gsd_m: float


class _Rating(NamedTuple):
    """A junction's directions: length of the spur there, float64 (8,), -1 where it leads on; its end, int64 (8, 2)."""

    length_m: NDArray[np.float64]
    end: NDArray[np.int64]


@njit(cache=True, nogil=True)
def _walk_to_end(
    links: NDArray[np.uint8], row: Int, col: Int, direction: Int, counts: NDArray[np.int64]
) -> tuple[Int, Int]:
    """Walk from a junction over pixels of degree 2; return the end met, or (-1, -1) when the way leads on.

    Fills counts, int64 (4,), with the steps along N-S, NE-SW, E-W, SE-NW: sums of integers don't depend on the order.
    """
    counts[:] = 0
    for _ in range(MAX_SPUR_STEPS):
        row += ROW_STEP[direction]
        col += COL_STEP[direction]
        counts[direction & 3] += 1
        here = links[row, col]
        if DEGREE[here] == 1:
            return row, col
        if DEGREE[here] != 2:
            break
        direction = FIRST[here & ~(1 << ((direction + 4) & 7))]
    return -1, -1


@njit(cache=True, nogil=True)
def _rate_directions(field: _Field, row: Int, col: Int, longest_m: float, rating: _Rating) -> int:
    """Fill in a junction's rating; return N, the number of directions that lead on."""
    counts = np.empty(4, np.int64)
    leading_on = 0
    for direction in range(8):
        rating.length_m[direction] = _LEADS_ON
        if not field.links[row, col] >> direction & 1:
            continue
        leading_on += 1
        end_row, end_col = _walk_to_end(field.links, row, col, direction, counts)
        if end_row < 0:
            continue
        length_m = 0.0
        for axis in range(4):
            length_m += counts[axis] * field.step_m[axis]
        if length_m >= longest_m:
            continue
        _, at_edge = clearance(field.classes, end_row, end_col, field.disc, EDGE_MARGIN_PX * field.gsd_m)
        if not at_edge:
            leading_on -= 1
            rating.length_m[direction] = length_m
            rating.end[direction, 0] = end_row
            rating.end[direction, 1] = end_col
    return leading_on


@njit(cache=True, nogil=True)
def _strongest(rating: _Rating) -> int:
    """Return the direction of the longest spur left (the one whose end comes first, row by row, on a tie), or -1."""
    length_m, end = rating
    best = -1
    for direction in range(8):
        if length_m[direction] < 0:
            continue
        if best < 0 or length_m[direction] > length_m[best]:
            best = direction
        elif length_m[direction] == length_m[best]:
            higher = end[direction, 0] < end[best, 0]
            if higher or (end[direction, 0] == end[best, 0] and end[direction, 1] < end[best, 1]):
                best = direction
    return best


@njit(cache=True, nogil=True)
def _spurs(field: _Field, pixels: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return junction row, column and direction, int32 (n, 3), of the spurs that must go."""
    doomed = np.empty((4 * len(pixels), 3), np.int32)
    count = 0
    rating = _Rating(np.empty(8), np.zeros((8, 2), np.int64))
    for k in range(len(pixels)):
        row, col = np.int64(pixels[k, 0]), np.int64(pixels[k, 1])
        if DEGREE[field.links[row, col]] < 3:
            continue
        half_width_m, _ = clearance(field.classes, row, col, field.disc, 0.0)
        longest_m = max(SPUR_WIDTHS * 2 * half_width_m, MIN_SPUR_PX * field.gsd_m)
        for _ in range(2 - _rate_directions(field, row, col, longest_m, rating)):
            kept = _strongest(rating)
            if kept >= 0:
                rating.length_m[kept] = _LEADS_ON
        for direction in range(8):
            if rating.length_m[direction] >= 0:
                doomed[count, 0] = row
                doomed[count, 1] = col
                doomed[count, 2] = direction
                count += 1
    return doomed[:count]


@njit(cache=True, nogil=True)
def _clear(links: NDArray[np.uint8], doomed: NDArray[np.int32]) -> None:
    """Cut spurs off their junctions and clear their pixels."""
    for k in range(len(doomed)):
        row, col, direction = doomed[k, 0], doomed[k, 1], doomed[k, 2]
        links[row, col] &= ~np.uint8(1 << direction)
        while direction < 8:
            row += ROW_STEP[direction]
            col += COL_STEP[direction]
            rest = links[row, col] & ~np.uint8(1 << ((direction + 4) & 7))
            links[row, col] = 0
            direction = FIRST[rest]
