"""Which two nodes are one crossing: thinning pulls an X apart into two junctions of three arms with a waist between them.

The smaller the angle at which two cracks cross, the longer is the stretch on which they are one, and so the waist: cracks
of width w at an angle θ part at w / (2 sin θ/2) from their crossing. A short waist is a crossing in any case; a longer
one only where the arms go straight on across it, which two cracks that merely share a stretch rarely do.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .junctions import Ends, Nodes, degrees, ground_lengths_m
from .metric import Metric

WAIST_WIDTHS = 1.0
"""A waist shorter than so many local widths (twice the half-width of the wider node) is a crossing."""

WAIST_FACTOR = 0.85
"""Longest waist of straight cracks in widths / sin θ/2: painted crossings from 30° to 60° stay below, 1 to 12 px wide."""

STRAIGHT_ACROSS_DEG = 20.0
"""Arms go straight on across a waist when they turn by less than this, and by less than half the angle of crossing."""

SMALLEST_ANGLE_DEG = 20.0
"""At smaller angles cracks rather run together than cross."""


def waists_of_crossings(
    inner_length_m: NDArray[np.float64], ends: Ends, nodes: Nodes, metric: Metric
) -> NDArray[np.int64]:
    """Return the segments that are the waist of a crossing.

    A waist is the only segment between two different nodes of degree 3. A node takes part in one crossing at most;
    shorter waists go first, equal ones in the order of the segments.
    """
    count = len(inner_length_m)
    degree = degrees(nodes, np.ones(count, np.bool_))
    low, high = np.minimum(nodes.of_start, nodes.of_stop), np.maximum(nodes.of_start, nodes.of_stop)
    between = np.flatnonzero((low >= 0) & (low != high))
    between = between[(degree[low[between]] == 3) & (degree[high[between]] == 3)]
    gates_m = ground_lengths_m(ends.gate_px[between], metric) + ground_lengths_m(ends.gate_px[between + count], metric)
    length_m = inner_length_m[between] + gates_m
    width_m = 2 * np.maximum(nodes.half_width_m[low[between]], nodes.half_width_m[high[between]])
    longest = WAIST_FACTOR / np.sin(np.radians(SMALLEST_ANGLE_DEG / 2))
    short = np.flatnonzero(length_m < longest * width_m)
    between, length_m, width_m = between[short], length_m[short], width_m[short]
    angle = _crossing_angles(between, ends, nodes, metric)
    crosses = length_m < WAIST_WIDTHS * width_m
    crosses |= (angle > 0) & (length_m * np.sin(angle / 2) < WAIST_FACTOR * width_m)
    pair = low * np.int64(len(nodes)) + high
    every = np.sort(pair[low >= 0])
    crosses &= np.searchsorted(every, pair[between], "right") - np.searchsorted(every, pair[between]) == 1
    chosen = between[crosses][np.argsort(length_m[crosses], kind="stable")]
    waists: NDArray[np.int64] = chosen[_disjoint(low[chosen], high[chosen], len(nodes))]
    return waists


def _crossing_angles(waist: NDArray[np.int64], ends: Ends, nodes: Nodes, metric: Metric) -> NDArray[np.float64]:
    """Return the angle in radians at which the arms of two nodes cross straight over a waist, 0 where they don't."""
    count = len(nodes.of_start)
    order = np.argsort(nodes.of_end, kind="stable")
    first = np.searchsorted(nodes.of_end[order], np.stack([nodes.of_start[waist], nodes.of_stop[waist]], axis=1))
    arms = order[first[..., None] + np.arange(3)] if len(waist) else np.zeros((0, 2, 3), np.int64)
    others = np.argsort(arms % count == waist[:, None, None], axis=-1, kind="stable")[..., :2]
    arms = np.take_along_axis(arms, others, axis=-1)  # (n, 2, 2): of each node the two arms that are not the waist
    ground = ends.arm_px[arms].astype(np.float64) @ metric.jacobian_m.T
    way = np.arctan2(ground[..., 1], ground[..., 0])
    near, far = way[:, 0], way[:, 1] + np.pi  # straight across they are equal
    angle = (_apart(near[:, 0], near[:, 1]) + _apart(far[:, 0], far[:, 1])) / 2
    turn = np.minimum(_turn(near, far), _turn(near, far[:, ::-1]))
    straight = turn < np.minimum(np.radians(STRAIGHT_ACROSS_DEG), angle / 2)
    return np.where(straight & (angle > np.radians(SMALLEST_ANGLE_DEG)), angle, 0.0)


def _apart(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the angle between directions, 0 to π."""
    apart: NDArray[np.float64] = abs((one - other + np.pi) % (2 * np.pi) - np.pi)
    return apart


def _turn(near: NDArray[np.float64], far: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the larger of the two turns of paired arms, (n, 2) each."""
    turn: NDArray[np.float64] = _apart(near, far).max(axis=1, initial=0.0)
    return turn


@njit(cache=True, nogil=True)
def _disjoint(low: NDArray[np.int32], high: NDArray[np.int32], nodes: int) -> NDArray[np.bool_]:
    """Return which pairs are taken when each, in order, is taken unless one of its nodes is."""
    used = np.zeros(nodes, np.bool_)
    taken = np.zeros(len(low), np.bool_)
    for i in range(len(low)):
        if not used[low[i]] and not used[high[i]]:
            used[low[i]] = used[high[i]] = taken[i] = True
    return taken
