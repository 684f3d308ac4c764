"""Spurs: the short side branches thinning leaves where a crack's edge is ragged. They go before anything is traced.

A spur is all that hangs on a junction pixel J in one direction, side branches included, when none of its ends is farther
from J along it than the crack is wide at J (or than `MIN_SPUR_PX` where it is fine). It is an artefact of width, so it
says nothing of the crack (see porespy issue 1102, skan issue 206 for the harm of pruning by length alone). What runs to
the edge of the valid area from farther in is where the survey stops, never a spur; only where the cut of the edge forks a
single crack into its corners, the longer prong alone goes on.

Each junction pixel decides alone, on the skeleton as it was: of its directions, N lead on and S are spurs.

    N >= 2   all spurs go
    N == 1   the longest spur stays: it continues the crack
    N == 0   the two longest stay: a crack of its own

So every junction pixel that stays keeps two links or more: backbones are never cut, no new end arises. And no component
vanishes: for two junctions to do away with each other, each side would have to reach farther than the other. As
every decision reads the skeleton at most `SPUR_REACH_PX` round a pixel, order and tiling don't matter.
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

MAX_FORKS = 12
"""A side branch that forks more often is a network, not a spur."""

_LEADS_ON, _SPUR, _EDGE = 0, 1, 2  # what a direction is


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
    """A junction's directions: what each is, its farthest end's distance along the branch, and that end.

    int64 (8,), float64 (8,), int64 (8, 2). Directions that are no links lead on as far as the kernels care.
    """

    kind: NDArray[np.int64]
    length_m: NDArray[np.float64]
    end: NDArray[np.int64]


_ROOM = 7 * (MAX_FORKS + 1) + 1  # of a stack of branches; a branch is row, column, direction, steps along four axes


@njit(cache=True, nogil=True)
def _length_m(branch: NDArray[np.int64], step_m: NDArray[np.float64]) -> float:
    """Return the length of a branch from its steps along N-S, NE-SW, E-W, SE-NW: sums of integers know no order."""
    return float(branch[3] * step_m[0] + branch[4] * step_m[1] + branch[5] * step_m[2] + branch[6] * step_m[3])


@njit(cache=True, nogil=True)
def _walk(field: _Field, branch: NDArray[np.int64], junction: tuple[Int, Int], longest_m: float) -> int:
    """Walk on to the next end or fork, updating the branch; return its degree, or 0 when the way is too long or round."""
    while branch[3] + branch[4] + branch[5] + branch[6] < MAX_SPUR_STEPS:
        direction = branch[2]
        branch[0] += ROW_STEP[direction]
        branch[1] += COL_STEP[direction]
        branch[3 + (direction & 3)] += 1
        back_again = branch[0] == junction[0] and branch[1] == junction[1]
        if back_again or _length_m(branch, field.step_m) >= longest_m:
            return 0
        here = field.links[branch[0], branch[1]]
        if DEGREE[here] != 2:
            return int(DEGREE[here])
        branch[2] = FIRST[here & ~(1 << ((direction + 4) & 7))]
    return 0


@njit(cache=True, nogil=True)
def _push_forks(links: NDArray[np.uint8], branch: NDArray[np.int64], stack: NDArray[np.int64], depth: Int) -> Int:
    """Put all ways on from a fork on the stack; return the new depth."""
    rest = links[branch[0], branch[1]] & ~(1 << ((branch[2] + 4) & 7))
    for direction in range(8):
        if rest >> direction & 1:
            stack[depth] = branch
            stack[depth, 2] = direction
            depth += 1
    return depth


@njit(cache=True, nogil=True)
def _rate(
    field: _Field,
    junction: tuple[Int, Int],
    direction: Int,
    longest_m: float,
    stack: NDArray[np.int64],
    rating: _Rating,
) -> None:
    """Fill in what a junction's direction is: a spur with all its side branches, one that runs to the edge, or neither.

    Where the junction is at the edge itself, nothing runs there.
    """
    stack[0] = 0
    stack[0, 0], stack[0, 1], stack[0, 2] = junction[0], junction[1], direction
    depth: Int = 1
    forks = 0
    kind = _SPUR
    rating.kind[direction] = _LEADS_ON
    rating.length_m[direction] = -1.0
    branch = np.empty(7, np.int64)
    while depth:
        depth -= 1
        branch[:] = stack[depth]
        degree = _walk(field, branch, junction, longest_m)
        if degree == 0 or forks == MAX_FORKS:
            return
        if degree > 2:
            forks += 1
            depth = _push_forks(field.links, branch, stack, depth)
            continue
        if _is_at_edge(field, branch[0], branch[1]) and not _is_at_edge(field, *junction):
            kind = _EDGE
        length_m = _length_m(branch, field.step_m)
        if _is_first(length_m, branch[0], branch[1], rating, direction):
            rating.length_m[direction] = length_m
            rating.end[direction, 0], rating.end[direction, 1] = branch[0], branch[1]
    rating.kind[direction] = kind


@njit(cache=True, nogil=True)
def _is_at_edge(field: _Field, row: Int, col: Int) -> bool:
    _, at_edge = clearance(field.classes, row, col, field.disc, EDGE_MARGIN_PX * field.gsd_m)
    return at_edge


@njit(cache=True, nogil=True)
def _is_first(length_m: float, row: Int, col: Int, rating: _Rating, other: Int) -> bool:
    """Return whether an end comes before a direction's: farther off, or, as far, first row by row."""
    if length_m != rating.length_m[other]:
        return bool(length_m > rating.length_m[other])
    other_row, other_col = rating.end[other]
    return bool(row < other_row or (row == other_row and col < other_col))


@njit(cache=True, nogil=True)
def _spare_longest(rating: _Rating, kind: Int) -> None:
    """Let the longest direction of a kind lead on, if there is one."""
    best = -1
    for direction in range(8):
        if rating.kind[direction] == kind and (
            best < 0
            or _is_first(rating.length_m[direction], rating.end[direction, 0], rating.end[direction, 1], rating, best)
        ):
            best = direction
    if best >= 0:
        rating.kind[best] = _LEADS_ON


@njit(cache=True, nogil=True)
def _judge(links: np.uint8, rating: _Rating) -> None:
    """Leave as `_SPUR` or `_EDGE` only the directions that must go."""
    leading_on = edges = 0
    for direction in range(8):
        if not links >> direction & 1:
            rating.kind[direction] = _LEADS_ON
        elif rating.kind[direction] == _EDGE:
            edges += 1
        elif rating.kind[direction] == _LEADS_ON:
            leading_on += 1
    if leading_on == 1 and edges > 1:  # a crack cut off by the edge, forked into the corners of the cut
        _spare_longest(rating, _EDGE)
        return
    for direction in range(8):
        if rating.kind[direction] == _EDGE:
            rating.kind[direction] = _LEADS_ON
    for _ in range(2 - leading_on - edges):
        _spare_longest(rating, _SPUR)


@njit(cache=True, nogil=True)
def _spurs(field: _Field, pixels: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return junction row, column and direction, int32 (n, 3), of the spurs that must go."""
    doomed = np.empty((4 * len(pixels), 3), np.int32)
    count = 0
    rating = _Rating(np.empty(8, np.int64), np.empty(8), np.zeros((8, 2), np.int64))
    stack = np.empty((_ROOM, 7), np.int64)
    for k in range(len(pixels)):
        row, col = np.int64(pixels[k, 0]), np.int64(pixels[k, 1])
        here = field.links[row, col]
        if DEGREE[here] < 3:
            continue
        half_width_m, _ = clearance(field.classes, row, col, field.disc, 0.0)
        longest_m = max(SPUR_WIDTHS * 2 * half_width_m, MIN_SPUR_PX * field.gsd_m)
        for direction in range(8):
            if here >> direction & 1:
                _rate(field, (row, col), direction, longest_m, stack, rating)
        _judge(here, rating)
        for direction in range(8):
            if rating.kind[direction] != _LEADS_ON:
                doomed[count, 0] = row
                doomed[count, 1] = col
                doomed[count, 2] = direction
                count += 1
    return doomed[:count]


@njit(cache=True, nogil=True)
def _clear(links: NDArray[np.uint8], doomed: NDArray[np.int32]) -> None:
    """Cut spurs off their junctions and clear their pixels, side branches included."""
    stack = np.empty((_ROOM, 7), np.int64)
    branch = np.zeros(7, np.int64)
    for k in range(len(doomed)):
        branch[:3] = doomed[k]
        links[branch[0], branch[1]] &= ~np.uint8(1 << branch[2])
        stack[0] = branch
        depth: Int = 1
        while depth:
            depth -= 1
            branch[:] = stack[depth]
            branch[0] += ROW_STEP[branch[2]]
            branch[1] += COL_STEP[branch[2]]
            depth = _push_forks(links, branch, stack, depth)
            links[branch[0], branch[1]] = 0
