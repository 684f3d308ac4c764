"""Where a line ends that the edge of the valid area or a paint loss cuts off: at the cut, on the crack's middle.

Thinning runs into the nearest corner of a cut, half a width beside the middle, or stops short of it. So from an end near
a cut the line is followed back to its *gate*, where the cut no more touches the circles that fit into the crack; from there a
straight leg runs on in the line's own direction to the cut: its *tip*. In painted cracks 1 to 12 px wide, cut at any angle
up to 50 degrees from square, the tip is 0.5 px from the truth on average where the end of the skeleton is 0.6 to 6 px.
Wider ones come out of a corner of the cut, and their gate is where they widen no more: within 5 px up to 20 px wide.

Ends in sound paint stay where thinning leaves them: in the middle of the last circle that fits, which is the end of the
painted line where tips are round, and the tip itself where a crack tapers off.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND, CRAQUELURE
from .adjacency import COL_STEP, DEGREE, FIRST, ROW_STEP, Int
from .metric import Disc, Metric

TIP_WALK_PX = 36
"""Steps a line is followed back from its end: tips are local."""

TIP_MARGIN_PX = 2.0
"""A cut this near beyond the crack's own edge cuts it off: skeletons end a little before it."""

FIT_PX, LEAST_FIT_PX = 10, 4
"""Pixels behind the gate that give the leg its direction; with fewer than the least the end stays where it is."""

_CUT_HALF_WIDTHS = 2.5  # so far from an end a cut at 45 degrees touches the crack's circles
_WIDENING_PX, _WIDENING = (
    5,
    0.2,
)  # a half-width that grows so fast over so many pixels is that of a corner, not of a crack
_BEYOND_PX = 48.0  # of the gate the cut is looked for
_RAY_STEP_PX = 0.25
_BACKGROUND, _CRAQUELURE = BACKGROUND.id, CRAQUELURE.id


def find_tips(
    ends: NDArray[np.int32], links: NDArray[np.uint8], classes: NDArray[np.uint8], metric: Metric
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Find the tips of lines.

    Args:
        ends: int32 (n, 2): rows and columns of pixels of degree 1.
        links: uint8 (height, width): links, known `TIP_WALK_PX` + 1 px round the ends.
        classes: uint8 (height, width): the class raster.
        metric: The ground.

    Returns:
        From each pixel's centre to its tip, x and y in pixels, float32 (n, 2); and the distance along the line to its gate
        in metres, float32 (n,). Both 0 where nothing cuts the line off.
    """
    return _find_tips(ends, links, classes, metric.disc, (metric.step_m, metric.gsd_m))


@njit(cache=True, nogil=True)
def _is_cut(classes: NDArray[np.uint8], row: Int, col: Int, disc: Disc, margin_m: float) -> tuple[bool, float]:
    """Return whether nodata or paint loss lies within a pixel's distance to the crack's edge and a margin; that distance."""
    edge_m = np.inf
    for k in range(len(disc.offset)):
        if disc.distance_m[k] > edge_m + margin_m:
            break
        value = classes[row + disc.offset[k, 0], col + disc.offset[k, 1]]
        if value != _CRAQUELURE:
            edge_m = min(edge_m, disc.distance_m[k])
            if value != _BACKGROUND:
                return True, edge_m
    return False, edge_m


@njit(cache=True, nogil=True)
def _walk_back(links: NDArray[np.uint8], row: Int, col: Int, walk: NDArray[np.int64]) -> Int:
    """Fill in rows and columns, relative to an end, of the line's pixels from it on; return their number."""
    count: Int = 1
    walk[0] = 0
    here_row, here_col = row, col
    direction: Int = np.int64(FIRST[links[row, col]])
    while count < len(walk):
        here_row += ROW_STEP[direction]
        here_col += COL_STEP[direction]
        here = links[here_row, here_col]
        if DEGREE[here] != 2:
            break
        walk[count, 0] = here_row - row
        walk[count, 1] = here_col - col
        count += 1
        direction = np.int64(FIRST[here & ~(1 << ((direction + 4) & 7))])
    return count


@njit(cache=True, nogil=True)
def _gate(classes: NDArray[np.uint8], end: tuple[Int, Int], walk: NDArray[np.int64], disc: Disc, gsd_m: float) -> Int:
    """Return the first pixel of a walk that is clear of the cut, at most the last that leaves enough for a direction."""
    gate: Int = 1
    edges_m = np.empty(len(walk))
    edges_m[0] = 0.0
    for k in range(1, len(walk)):
        cut, edges_m[k] = _is_cut(classes, end[0] + walk[k, 0], end[1] + walk[k, 1], disc, gsd_m)
        if cut and k < _CUT_HALF_WIDTHS * edges_m[k] / gsd_m + TIP_MARGIN_PX:  # farther on, a cut only lies alongside
            gate = k + 1
    # a wide crack's line comes out of a corner of the cut: on to where it widens no more
    while (
        gate > 1
        and gate + _WIDENING_PX < len(walk)
        and (edges_m[gate + _WIDENING_PX] - edges_m[gate] > _WIDENING * _WIDENING_PX * gsd_m)
    ):
        gate += 1
    return min(gate, len(walk) - LEAST_FIT_PX)


@njit(cache=True, nogil=True)
def _ray(walk: NDArray[np.int64], gate: Int, count: Int) -> tuple[float, float, float, float]:
    """Return where a leg begins and its unit direction outwards, rows and columns: through the middles of two halves."""
    fitted = min(FIT_PX, count - gate)
    half = fitted // 2
    row = col = d_row = d_col = 0.0
    for k in range(half):
        near, far = walk[gate + k], walk[gate + fitted - half + k]
        row += near[0] + far[0]
        col += near[1] + far[1]
        d_row += near[0] - far[0]
        d_col += near[1] - far[1]
    norm = np.sqrt(d_row * d_row + d_col * d_col)
    if norm == 0:
        return 0.0, 0.0, 0.0, 0.0
    return row / (2 * half), col / (2 * half), d_row / norm, d_col / norm


@njit(cache=True, nogil=True)
def _distance_to_cut(classes: NDArray[np.uint8], row: Int, col: Int, ray: tuple[float, float, float, float]) -> float:
    """Return how far along a ray the cut is, -1 where sound paint lies before it."""
    from_row, from_col, d_row, d_col = ray
    gap = 0.0
    distance = 0.0
    while distance < _BEYOND_PX:
        distance += _RAY_STEP_PX
        value = _class_at(classes, row, col, from_row + distance * d_row, from_col + distance * d_col)
        if value == _CRAQUELURE:
            gap = 0.0
        elif value == _BACKGROUND:
            gap += _RAY_STEP_PX
            if gap > TIP_MARGIN_PX:
                return -1.0
        else:
            step = _RAY_STEP_PX
            for _ in range(6):  # halving: to 0.004 px
                step /= 2
                value = _class_at(
                    classes, row, col, from_row + (distance - step) * d_row, from_col + (distance - step) * d_col
                )
                if value != _CRAQUELURE and value != _BACKGROUND:
                    distance -= step
            return distance
    return -1.0


@njit(cache=True, nogil=True)
def _class_at(classes: NDArray[np.uint8], row: Int, col: Int, d_row: float, d_col: float) -> np.uint8:
    """Return the class of the pixel that holds a point at an offset from a pixel's centre."""
    return np.uint8(classes[row + np.int64(np.floor(d_row + 0.5)), col + np.int64(np.floor(d_col + 0.5))])


@njit(cache=True, nogil=True)
def _find_tips(
    ends: NDArray[np.int32],
    links: NDArray[np.uint8],
    classes: NDArray[np.uint8],
    disc: Disc,
    lengths_m: tuple[NDArray[np.float64], float],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    step_m, gsd_m = lengths_m
    tips = np.zeros((len(ends), 2), np.float32)
    gates_m = np.zeros(len(ends), np.float32)
    walk = np.empty((TIP_WALK_PX, 2), np.int64)
    for k in range(len(ends)):
        row, col = np.int64(ends[k, 0]), np.int64(ends[k, 1])
        cut, _ = _is_cut(classes, row, col, disc, TIP_MARGIN_PX * gsd_m)
        if not cut:
            continue
        count = _walk_back(links, row, col, walk)
        if count <= LEAST_FIT_PX:
            continue
        gate = _gate(classes, (row, col), walk[:count], disc, gsd_m)
        ray = _ray(walk, gate, count)
        distance = _distance_to_cut(classes, row, col, ray)
        if distance < 0:
            continue
        tips[k, 0] = ray[1] + distance * ray[3]
        tips[k, 1] = ray[0] + distance * ray[2]
        gates_m[k] = _way_m(walk, gate, step_m)
    return tips, gates_m


@njit(cache=True, nogil=True)
def _way_m(walk: NDArray[np.int64], last: Int, step_m: NDArray[np.float64]) -> float:
    """Return the length of a walk up to a pixel, from sums of integers."""
    counts = np.zeros(4, np.int64)  # N-S, NE-SW, E-W, SE-NW
    for k in range(1, last + 1):
        rows, cols = walk[k, 0] - walk[k - 1, 0], walk[k, 1] - walk[k - 1, 1]
        counts[2 if rows == 0 else 0 if cols == 0 else 3 if rows == cols else 1] += 1
    total = 0.0
    for axis in range(4):
        total += counts[axis] * step_m[axis]
    return total
