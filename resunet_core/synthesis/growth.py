"""Craquelure that grows crack by crack: later cracks branch off earlier ones and end where they meet one (T)."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .lines import Lines, empty_lines
from .noise import at_points

STEP_PX = 2.5  # distance of vertices along a crack
ISOTROPIC, PARALLEL, GRID, CONCENTRIC = range(4)
_MARGIN_PX = 24  # cracks also grow this far beyond the picture
_TRACK = 4096  # most vertices of one crack tip
_EDGE = -2


class Growth(NamedTuple):
    """How one generation of cracks grows.

    Attributes:
        length_px: Total length to reach.
        reach_px: Mean length of a crack that meets nothing.
        spacing_px: Side of the cells of which each may start one crack only.
        free_share: Share of cracks that start in untouched paint; the others branch off earlier cracks.
        cross_share: Chance that a crack runs on over one it meets at an angle.
    """

    length_px: float
    reach_px: float
    spacing_px: float
    free_share: float
    cross_share: float = 0.05


class Bearing(NamedTuple):
    """Which way cracks like to run.

    Attributes:
        mode: One of the four modes of this module.
        angle: Preferred angle in radians (concentric: tilt into a spiral).
        centre_x, centre_y: Centre of concentric cracks, in px.
        pull: How fast a crack turns to the preferred axis, a px.
        wander: How much its heading drifts.
        home: How fast it returns to the heading it started with, a px.
        kink: Chance of a sudden small turn every `STEP_PX`.
    """

    mode: int = ISOTROPIC
    angle: float = 0.0
    centre_x: float = 0.0
    centre_y: float = 0.0
    pull: float = 0.02
    wander: float = 0.05
    home: float = 0.008
    kink: float = 0.03


class _State(NamedTuple):
    """Everything grown so far; counts holds the numbers of vertices and of cracks."""

    points: NDArray[np.float64]
    owners: NDArray[np.int64]
    near: NDArray[np.int32]  # vertex of the crack within reach of a pixel, or -1; margin included
    offsets: NDArray[np.int64]
    free: NDArray[np.int64]  # 1 for a free start, plus 2 for a free end
    counts: NDArray[np.int64]


class _Tip(NamedTuple):
    """Where a crack starts to run: place, heading, and the crack it branches off (-1 for none)."""

    x: float
    y: float
    heading: float
    parent: int


@njit(cache=True, nogil=True)
def _turn(x: float, y: float, heading: float, bearing: Bearing) -> float:
    """Return the angle from the heading to the preferred axis, at most a quarter turn (grid: an eighth)."""
    if bearing.mode == ISOTROPIC:
        return 0.0
    goal, period = bearing.angle, math.pi
    if bearing.mode == GRID:
        period = 0.5 * math.pi
    elif bearing.mode == CONCENTRIC:
        goal = math.atan2(y - bearing.centre_y, x - bearing.centre_x) + 0.5 * math.pi + bearing.angle
    delta: float = (goal - heading) % period
    return delta - period if delta > 0.5 * period else delta


@njit(cache=True, nogil=True)
def _met(x: float, y: float, near: NDArray[np.int32]) -> int:
    """Return the vertex of a crack within reach, -1 for none, `_EDGE` outside the grown area."""
    column, row = math.floor(x) + _MARGIN_PX, math.floor(y) + _MARGIN_PX
    if column < 1 or row < 1 or column >= near.shape[1] - 1 or row >= near.shape[0] - 1:
        return _EDGE
    vertex: int = near[row, column]
    return vertex


@njit(cache=True, nogil=True)
def _skew(state: _State, vertex: int, heading: float) -> float:
    """Return the sine of the angle between a heading and the crack at a vertex: small when they run side by side."""
    other = vertex - 1 if vertex > 0 and state.owners[vertex - 1] == state.owners[vertex] else vertex + 1
    rise, run = state.points[other, 1] - state.points[vertex, 1], state.points[other, 0] - state.points[vertex, 0]
    return abs(math.sin(math.atan2(rise, run) - heading))


@njit(cache=True, nogil=True)
def _crowded(tip: _Tip, distance: float, near: NDArray[np.int32]) -> bool:
    """Return whether a crack runs within ``distance`` on either side of a tip (looked for at a few places)."""
    if _met(tip.x, tip.y, near) != -1:
        return True
    across = tip.heading + 0.5 * math.pi
    steps = int(distance / 4.0) + 1
    for k in range(-steps, steps + 1):
        t = distance * k / steps
        if _met(tip.x + t * math.cos(across), tip.y + t * math.sin(across), near) >= 0:
            return True
    return False


@njit(cache=True, nogil=True)
def _run(
    rng: np.random.Generator,
    tip: _Tip,
    limits: tuple[float, float],
    bearing: Bearing,
    state: _State,
    track: NDArray[np.float64],
) -> tuple[int, bool]:
    """Run one tip into ``track``; limits are its reach in px and the chance to cross.

    Returns:
        Number of vertices, and whether it ended in the open.
    """
    reach, cross = limits
    x, y, heading = tip.x, tip.y, tip.heading
    curvature, n, ignored = 0.0, 0, -1
    while n * STEP_PX < reach and n < len(track) - 1:
        curvature = 0.85 * curvature + 0.16 * bearing.wander * rng.standard_normal()
        back = (tip.heading - heading + math.pi) % (2 * math.pi) - math.pi
        heading += STEP_PX * (curvature + bearing.home * back + bearing.pull * _turn(x, y, heading, bearing))
        if rng.random() < bearing.kink:
            heading += 0.4 * rng.standard_normal()
        x += STEP_PX * math.cos(heading)
        y += STEP_PX * math.sin(heading)
        hit = _met(x, y, state.near)
        if hit == _EDGE:
            return n, False
        if hit >= 0 and state.owners[hit] != ignored and (state.owners[hit] != tip.parent or n > 5):
            if rng.random() >= cross or _skew(state, hit, heading) < 0.6:
                track[n, 0], track[n, 1] = state.points[hit, 0], state.points[hit, 1]
                return n + 1, False
            ignored = state.owners[hit]
        track[n, 0], track[n, 1] = x, y
        n += 1
    return n, True


@njit(cache=True, nogil=True)
def _free_tip(rng: np.random.Generator, bearing: Bearing, near: NDArray[np.int32]) -> _Tip:
    """Return a tip anywhere."""
    x = rng.random() * near.shape[1] - _MARGIN_PX
    y = rng.random() * near.shape[0] - _MARGIN_PX
    heading = rng.random() * 2 * math.pi
    if bearing.mode != ISOTROPIC:
        heading += _turn(x, y, heading, bearing) + 0.2 * rng.standard_normal()
    return _Tip(x, y, heading, -1)


@njit(cache=True, nogil=True)
def _branch_tip(rng: np.random.Generator, state: _State, vertices: int) -> _Tip:
    """Return a tip on one of the first ``vertices`` vertices, about square to the crack there."""
    origin = int(rng.random() * (vertices - 1))
    other = origin + 1 if state.owners[origin + 1] == state.owners[origin] else max(0, origin - 1)
    x, y = state.points[origin, 0], state.points[origin, 1]
    along = math.atan2(state.points[other, 1] - y, state.points[other, 0] - x)
    side = 1.0 if rng.random() < 0.5 else -1.0
    return _Tip(x, y, along + side * (0.5 * math.pi + 0.35 * rng.standard_normal()), int(state.owners[origin]))


@njit(cache=True, nogil=True)
def _add(state: _State, tip: _Tip, behind: NDArray[np.float64], ahead: NDArray[np.float64], reach_px: int) -> None:
    """Append a crack: ``behind`` backwards, the tip's origin, ``ahead``; later tips meet it within ``reach_px``."""
    first = state.counts[0]
    n = first + len(behind) + 1 + len(ahead)
    origin = first + len(behind)
    height, width = state.near.shape
    for i in range(first, n):
        state.owners[i] = state.counts[1]
        for axis in range(2):
            if i < origin:
                state.points[i, axis] = behind[origin - 1 - i, axis]
            elif i > origin:
                state.points[i, axis] = ahead[i - origin - 1, axis]
            else:
                state.points[i, axis] = tip.x if axis == 0 else tip.y
        column, row = math.floor(state.points[i, 0]) + _MARGIN_PX, math.floor(state.points[i, 1]) + _MARGIN_PX
        for v in range(max(0, row - reach_px), min(height, row + reach_px + 1)):
            for u in range(max(0, column - reach_px), min(width, column + reach_px + 1)):
                if state.near[v, u] < 0:
                    state.near[v, u] = i
    state.counts[0] = n
    state.counts[1] += 1
    state.offsets[state.counts[1]] = n


@njit(cache=True, nogil=True)
def _grow(rng: np.random.Generator, growth: Growth, bearing: Bearing, state: _State, reach_px: int) -> None:
    """Grow one generation."""
    height, width = state.near.shape
    ahead, behind = np.empty((_TRACK, 2)), np.empty((_TRACK, 2))
    taken = np.zeros((int(height / growth.spacing_px) + 1, int(width / growth.spacing_px) + 1), np.uint8)
    before = state.counts[0]
    goal = before + growth.length_px / STEP_PX
    for _ in range(int(growth.length_px / 8) + 200):
        if state.counts[0] >= goal or state.counts[0] > len(state.points) - 2 * _TRACK - 1:
            break
        branch = before > 0 and rng.random() >= growth.free_share
        tip = _branch_tip(rng, state, before) if branch else _free_tip(rng, bearing, state.near)
        row, column = int((tip.y + _MARGIN_PX) / growth.spacing_px), int((tip.x + _MARGIN_PX) / growth.spacing_px)
        if row < 0 or column < 0 or row >= taken.shape[0] or column >= taken.shape[1] or taken[row, column]:
            continue
        if branch:
            ahead_px = 0.5 * growth.spacing_px
            if (
                _met(tip.x + ahead_px * math.cos(tip.heading), tip.y + ahead_px * math.sin(tip.heading), state.near)
                >= 0
            ):
                continue
        elif _crowded(tip, 0.45 * growth.spacing_px, state.near):
            continue
        reach = growth.reach_px * (0.3 - math.log(1.0 - rng.random()))
        back, open_back = 0, False
        if not branch:
            opposite = _Tip(tip.x, tip.y, tip.heading + math.pi, -1)
            back, open_back = _run(rng, opposite, (0.5 * reach, growth.cross_share), bearing, state, behind)
        fore, open_fore = _run(rng, tip, (reach, growth.cross_share), bearing, state, ahead)
        if fore + back < 4:
            continue
        taken[row, column] = 1
        state.free[state.counts[1]] = int(open_back) + 2 * int(open_fore)
        _add(state, tip, behind[:back], ahead[:fore], reach_px)


def grown(
    rng: np.random.Generator, shape: tuple[int, int], generations: list[Growth], bearing: Bearing, width_px: float
) -> Lines:
    """Grow craquelure generation by generation.

    Args:
        rng: Source of randomness.
        shape: Rows and columns to cover.
        generations: The first is the widest and oldest.
        bearing: Preferred direction.
        width_px: Typical width of the first generation; each next one has about three quarters of it.

    Returns:
        Lines with tapering, uneven widths, with vertices every `STEP_PX`.
    """
    size = (shape[0] + 2 * _MARGIN_PX, shape[1] + 2 * _MARGIN_PX)
    capacity = int(sum(g.length_px for g in generations) / STEP_PX * 1.5) + 20_000
    state = _State(
        np.empty((capacity, 2)),
        np.empty(capacity, np.int64),
        np.full(size, -1, np.int32),
        np.zeros(capacity // 2 + 2, np.int64),
        np.zeros(capacity // 2 + 2, np.int64),
        np.zeros(2, np.int64),
    )
    ranks: list[int] = []
    for rank, growth in enumerate(generations):
        _grow(rng, Growth(*map(float, growth)), bearing, state, 2 + round(0.5 * width_px))
        ranks += [rank] * (int(state.counts[1]) - len(ranks))
    if not ranks:
        return empty_lines()
    vertices, cracks = (int(n) for n in state.counts)
    points, offsets = state.points[:vertices].copy(), state.offsets[: cracks + 1].copy()
    base = np.asarray(width_px * 0.74 ** np.array(ranks) * np.exp(rng.normal(0, 0.22, cracks)), np.float64)
    widths = uneven(rng, points, np.repeat(base, np.diff(offsets)))
    _taper(widths, offsets, state.free, 12.0 + 10.0 * base)
    return Lines(points, np.clip(widths, 0.6, 14.0), offsets, np.arange(cracks))


def uneven(rng: np.random.Generator, points: NDArray[np.float64], widths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return widths that vary along the lines, by about a fifth."""
    return widths * np.exp(at_points(rng, points, [(60.0, 0.15), (18.0, 0.10), (6.0, 0.12)]))


@njit(cache=True, nogil=True)
def _taper(
    widths: NDArray[np.float64], offsets: NDArray[np.int64], free: NDArray[np.int64], over_px: NDArray[np.float64]
) -> None:
    """Narrow the free ends of cracks, over a given length."""
    for line in range(len(offsets) - 1):
        first, last = offsets[line], offsets[line + 1]
        for i in range(first, last):
            if free[line] & 1:
                widths[i] *= min(1.0, 0.4 + (i - first) * STEP_PX / over_px[line])
            if free[line] & 2:
                widths[i] *= min(1.0, 0.4 + (last - 1 - i) * STEP_PX / over_px[line])
