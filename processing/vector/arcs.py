"""Directed boundary arcs of one tile's components.

A component's boundary is a set of unit edges between pixels. An edge is directed so that its interior pixel lies to the
right, and belongs to the tile that owns the interior pixel. Sides of a pixel: 0 top (heading right), 1 right (heading
down), 2 bottom (heading left), 3 left (heading up). At a corner where two pixels of one class touch diagonally the
walk turns right, that is it stays with its pixel: components are 4-connected. Every edge thus has one successor,
    known from the 3 x 3 pixels
round its interior pixel, so arcs cut at seams join by key alone: ``key = 4 gid + side`` of an edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND
from .labels import REGIONS_HALO_PX, LabelTable, Pack, RunTable
from .tile import Tile

_BACKGROUND = BACKGROUND.id
# Along side s; across it, away from the pixel; the corner where it ends, from the pixel's upper left corner.
_STEP_ROW, _STEP_COL = np.array([0, 1, 0, -1]), np.array([1, 0, -1, 0])
_OUT_ROW, _OUT_COL = np.array([-1, 0, 1, 0]), np.array([0, 1, 0, -1])
_END_ROW, _END_COL = np.array([0, 1, 1, 0]), np.array([1, 1, 0, 0])


@dataclass(frozen=True)
class ArcTable:
    """Arcs and closed walks of one tile.

    Attributes:
        xy: int32 (n, 2): corners where the boundary turns, pixel coordinates of the raster, all arcs one after the
            other. An arc holds the corners at the ends of its own edges.
        offsets: int64 (arcs + 1,).
        label: int32 (arcs,).
        start_key, end_key: int64 (open arcs,): keys of the arc's first edge, and of the edge that follows its last
            one in another tile. The open arcs come first; the closed walks after them have no keys.
        touches_itself: bool (arcs,): the walk passes corners where its class meets itself diagonally.
    """

    xy: NDArray[np.int32]
    offsets: NDArray[np.int64]
    label: NDArray[np.int32]
    start_key: NDArray[np.int64]
    end_key: NDArray[np.int64]
    touches_itself: NDArray[np.bool_]


@njit(cache=True, nogil=True)
def _starts_here(padded: NDArray[np.uint8], r: int, x: int, side: int) -> bool:
    """Return whether a core pixel's side is an edge whose predecessor belongs to another tile."""
    c = padded[r, x]
    if padded[r + _OUT_ROW[side], x + _OUT_COL[side]] == c:
        return False
    back_r, back_x = r - _STEP_ROW[side], x - _STEP_COL[side]
    if padded[back_r, back_x] != c:
        return False  # the same pixel's previous side
    if padded[back_r + _OUT_ROW[side], back_x + _OUT_COL[side]] == c:
        back_r, back_x = back_r + _OUT_ROW[side], back_x + _OUT_COL[side]
    return not (1 <= back_r < padded.shape[0] - 1 and 1 <= back_x < padded.shape[1] - 1)


@njit(cache=True, nogil=True)
def _find_starts(
    padded: NDArray[np.uint8],
    seams: Pack,
    traced: NDArray[np.bool_],
    starts: NDArray[np.int32],
) -> int:
    """Fill rows, columns, sides and labels of the first edges of open arcs; return their number."""
    top, bottom, left, right = seams
    height, width, count = left.size, top.size, 0
    for index in range(2 * (height + width)):
        if index < width:
            r, x, label = 1, index + 1, top[index]
        elif index < 2 * width:
            r, x, label = height, index - width + 1, bottom[index - width]
        elif index < 2 * width + height:
            r, x, label = index - 2 * width + 1, 1, left[index - 2 * width]
        else:
            r, x, label = index - 2 * width - height + 1, width, right[index - 2 * width - height]
        visited = (
            (index >= width and r == 1)
            or (index >= 2 * width and r == height)
            or (index >= 2 * width + height and width == 1)
        )
        if visited or label < 0 or not traced[label]:
            continue
        for side in range(4):
            if _starts_here(padded, r, x, side):
                starts[count, 0], starts[count, 1], starts[count, 2], starts[count, 3] = r, x, side, label
                count += 1
    return count


@njit(cache=True, nogil=True)
def _walk(
    padded: NDArray[np.uint8],
    seen: NDArray[np.bool_],
    first: Pack,
    origin: Pack,
    xy: NDArray[np.int32],
    n: int,
) -> Pack:
    """Follow the boundary from an edge until it closes or leaves the core.

    Args:
        padded: uint8 (height + 2, width + 2).
        seen: bool, same shape: left sides walked along; updated.
        first: padded row, padded column and side of the first edge.
        origin: row and column of padded pixel (0, 0) in the raster.
        xy: int32 (capacity, 2): corners; written from n on.
        n: Corners written so far.

    Returns:
        Corners written; row, column and side of the edge where the walk stopped; whether it passed a diagonal contact.
    """
    r, x, side = first
    c = padded[r, x]
    diagonal = False
    while True:
        seen[r, x] |= side == 3
        ahead_r, ahead_x = r + _STEP_ROW[side], x + _STEP_COL[side]
        beside_r, beside_x = ahead_r + _OUT_ROW[side], ahead_x + _OUT_COL[side]
        if padded[ahead_r, ahead_x] != c:  # turn right, round this pixel
            diagonal |= padded[beside_r, beside_x] == c
            next_r, next_x, next_side = r, x, (side + 1) & 3
        elif padded[beside_r, beside_x] != c:  # straight on
            next_r, next_x, next_side = ahead_r, ahead_x, side
        else:  # turn left
            next_r, next_x, next_side = beside_r, beside_x, (side + 3) & 3
        if next_side != side:
            xy[n, 0], xy[n, 1] = origin[1] + x + _END_COL[side], origin[0] + r + _END_ROW[side]
            n += 1
        r, x, side = next_r, next_x, next_side
        outside = r < 1 or x < 1 or r >= padded.shape[0] - 1 or x >= padded.shape[1] - 1
        if outside or (r == first[0] and x == first[1] and side == first[2]):
            return n, r, x, side, diagonal


@njit(cache=True, nogil=True)
def _trace_open(
    padded: NDArray[np.uint8],
    seen: NDArray[np.bool_],
    starts: NDArray[np.int32],
    origin: Pack,
    raster_width: np.int64,
    out: Pack,
) -> None:
    """Trace the arcs that cross seams; see :class:`ArcTable` for what ``out`` holds."""
    xy, offsets, label, start_key, end_key, touches_itself = out
    n = 0
    for k in range(starts.shape[0]):
        r, x, side = starts[k, 0], starts[k, 1], starts[k, 2]
        start_key[k] = 4 * ((origin[0] + r) * raster_width + origin[1] + x) + side
        n, r, x, side, diagonal = _walk(padded, seen, (r, x, side), origin, xy, n)
        end_key[k] = 4 * ((origin[0] + r) * raster_width + origin[1] + x) + side
        offsets[k + 1], label[k], touches_itself[k] = n, starts[k, 3], diagonal


@njit(cache=True, nogil=True)
def _trace_closed(
    padded: NDArray[np.uint8],
    seen: NDArray[np.bool_],
    runs: Pack,
    origin: Pack,
    out: Pack,
    arcs: int,
) -> int:
    """Trace the walks that close inside the core, each from a left side of a run; return the number of all arcs."""
    start, run_offsets, run_label, traced = runs
    xy, offsets, label, _, _, touches_itself = out
    n = offsets[arcs]
    for r in range(1, run_offsets.size - 2):
        for k in range(run_offsets[r], run_offsets[r + 1]):
            x = np.int64(start[k])
            if run_label[k] >= 0 and traced[run_label[k]] and x >= 1 and not seen[r, x]:
                n, _, _, _, diagonal = _walk(padded, seen, (r, x, 3), origin, xy, n)
                offsets[arcs + 1], label[arcs], touches_itself[arcs] = n, run_label[k], diagonal
                arcs += 1
    return arcs


def trace_arcs(tile: Tile, runs: RunTable, labels: LabelTable) -> ArcTable:
    """Return arcs and closed walks of all components of a tile that can become polygons.

    Background that touches the edge of the valid area is no island: it is left out.
    """
    shift = tile.halo_px - REGIONS_HALO_PX
    height, width = tile.core.height, tile.core.width
    padded = tile.classes[shift : shift + height + 2, shift : shift + width + 2]
    traced = ~((labels.class_id == _BACKGROUND) & labels.touches_edge)
    starts = np.empty((8 * (height + width), 4), np.int32)
    opened = _find_starts(padded, labels.seams, traced, starts)
    starts = starts[:opened]
    used = traced[runs.label[runs.label >= 0]].sum()
    origin = (np.int64(tile.core.row - 1), np.int64(tile.core.col - 1))
    # Each run has two vertical edges with two ends each, and every corner ends one of them (or one just beyond a seam).
    corners, arcs = 4 * int(used) + opened, int(used) + opened
    xy = np.empty((corners, 2), np.int32)
    offsets = np.zeros(arcs + 1, np.int64)
    label, touches_itself = np.empty(arcs, np.int32), np.empty(arcs, np.bool_)
    start_key, end_key = np.empty(opened, np.int64), np.empty(opened, np.int64)
    out = (xy, offsets, label, start_key, end_key, touches_itself)
    seen = np.zeros(padded.shape, np.bool_)
    _trace_open(padded, seen, starts, origin, np.int64(tile.raster_width), out)
    arcs = _trace_closed(padded, seen, (runs.start, runs.offsets, runs.label, traced), origin, out, opened)
    return ArcTable(xy[: offsets[arcs]], offsets[: arcs + 1], label[:arcs], start_key, end_key, touches_itself[:arcs])
