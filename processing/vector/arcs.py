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
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND, PAINT_LOSS
from .adjacency import Int
from .labels import LabelTable, Pack, RunTable
from .tile import Tile

_BACKGROUND, _PAINT_LOSS = BACKGROUND.id, PAINT_LOSS.id
# Along side s; across it, away from the pixel; the corner where it ends, from the pixel's upper left corner.
_STEP_ROW, _STEP_COL = np.array([0, 1, 0, -1]), np.array([1, 0, -1, 0])
_OUT_ROW, _OUT_COL = np.array([-1, 0, 1, 0]), np.array([0, 1, 0, -1])
_END_ROW, _END_COL = np.array([0, 1, 1, 0]), np.array([1, 1, 0, 0])

# Columns of `_moves`: what a step adds to the places of the pixel, of the one ahead and of the one beside that, the
# next side, what it adds to row and column, whether it turns, and the corner where the side ends, from the pixel.
_AHEAD, _BESIDE, _SIDE, _ROW, _COL, _TURNS, _CORNER_ROW, _CORNER_COL = range(8)


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


class _Raster(NamedTuple):
    """The padded core of a tile as bits: a walk goes down columns, and bits keep it in the processor's cache.

    Pixel x of padded row r has the place ``r * stride + x``: that bit, counted from the lowest of the first word.

    Attributes:
        bits: uint64 (2, words): where background is, and where paint loss is.
        left: uint64 (words,): pixels whose left sides are yet to be walked along.
        stride: Places in a row, a multiple of 64.
        height, width: Of the core.
        row, col: Of padded pixel (0, 0) in the raster.
        moves: int64 (16, 8): the walk's steps, see `_moves`.
    """

    bits: NDArray[np.uint64]
    left: NDArray[np.uint64]
    stride: Int
    height: Int
    width: Int
    row: Int
    col: Int
    moves: NDArray[np.int64]


@lru_cache(maxsize=64)
def _moves(stride: int) -> NDArray[np.int64]:
    """Return the steps of a walk along a boundary, int64 (16, 8), for rows of so many pixels.

    Row ``4 side + 2 ahead + beside`` is that for a side, when the pixel ahead and the one beside it, across the
    boundary, are of the walk's class. A table instead of branches: which way a crack turns is not to be predicted.
    """
    moves = np.zeros((16, 8), np.int64)
    for side in range(4):
        step, out = (_STEP_ROW[side], _STEP_COL[side]), (_OUT_ROW[side], _OUT_COL[side])
        right_turn = ((side + 1) & 3, 0, 0)  # round this pixel
        straight_on = (side, *step)
        left_turn = ((side + 3) & 3, step[0] + out[0], step[1] + out[1])
        for code, (turned, row, col) in enumerate((right_turn, right_turn, straight_on, left_turn)):
            place = row * stride + col
            ahead = place + _STEP_ROW[turned] * stride + _STEP_COL[turned]
            beside = ahead + _OUT_ROW[turned] * stride + _OUT_COL[turned]
            moves[4 * side + code] = ahead, beside, turned, row, col, turned != side, _END_ROW[side], _END_COL[side]
    moves.flags.writeable = False
    return moves


@njit(cache=True, nogil=True)
def _bit(words: NDArray[np.uint64], place: Int) -> Int:
    return np.int64((words[np.uint64(place >> 6)] >> np.uint64(place & 63)) & np.uint64(1))


@njit(cache=True, nogil=True)
def _fill_bits(words: NDArray[np.uint64], first: Int, stop: Int) -> None:
    """Set the bits of some places, at least one."""
    ones, last = ~np.uint64(0), stop - 1
    low, high = ones << np.uint64(first & 63), ones >> np.uint64(63 - (last & 63))
    j, end = np.uint64(first >> 6), np.uint64(last >> 6)
    if j == end:
        words[j] |= low & high
        return
    words[j] |= low
    for between in range(j + np.uint64(1), end):
        words[between] = ones
    words[end] |= high


@njit(cache=True, nogil=True)
def _fill_raster(raster: _Raster, runs: Pack) -> int:
    """Set the bits of all runs of background and paint loss, and of the left sides in the core that will be walked.

    Returns how many runs will be walked round.
    """
    walked = 0
    start, end, class_id, offsets, label, traced = runs
    for r in range(offsets.size - 1):
        line = r * raster.stride
        for k in range(offsets[r], offsets[r + 1]):
            if class_id[k] == _BACKGROUND or class_id[k] == _PAINT_LOSS:
                first = line + start[k]
                _fill_bits(raster.bits[np.int64(class_id[k] == _PAINT_LOSS)], first, line + end[k])
                if label[k] >= 0 and traced[label[k]]:
                    walked += 1
                    if start[k] >= 1:
                        raster.left[first >> 6] |= np.uint64(1) << np.uint64(first & 63)
    return walked


@njit(cache=True, nogil=True)
def _starts_here(raster: _Raster, words: NDArray[np.uint64], r: Int, x: Int, side: Int) -> bool:
    """Return whether a core pixel's side is an edge whose predecessor belongs to another tile."""
    here = r * raster.stride + x
    out = _OUT_ROW[side] * raster.stride + _OUT_COL[side]
    if _bit(words, here + out):
        return False
    back_r, back_x = r - _STEP_ROW[side], x - _STEP_COL[side]
    back = back_r * raster.stride + back_x
    if not _bit(words, back):
        return False  # the same pixel's previous side
    if _bit(words, back + out):
        back_r, back_x = back_r + _OUT_ROW[side], back_x + _OUT_COL[side]
    return not (1 <= back_r <= raster.height and 1 <= back_x <= raster.width)


@njit(cache=True, nogil=True)
def _find_starts(
    raster: _Raster,
    seams: Pack,
    labels: Pack,
    starts: NDArray[np.int32],
) -> int:
    """Fill rows, columns, sides and labels of the first edges of open arcs; return their number.

    Args:
        raster: The classes.
        seams: Labels of the core's border pixels, see `LabelTable`.
        labels: Classes of the labels, and which of them are traced.
        starts: int32 (room, 4).
    """
    top, bottom, left, right = seams
    class_id, traced = labels
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
        words = raster.bits[np.int64(class_id[label] == _PAINT_LOSS)]
        here = r * raster.stride + x
        if (
            _bit(words, here - raster.stride)
            & _bit(words, here + raster.stride)
            & _bit(words, here - 1)
            & _bit(words, here + 1)
        ):
            continue  # no edge
        for side in range(4):
            if _starts_here(raster, words, r, x, side):
                starts[count, 0], starts[count, 1], starts[count, 2], starts[count, 3] = r, x, side, label
                count += 1
    return count


@njit(cache=True, nogil=True)
def _walk(
    raster: _Raster, words: NDArray[np.uint64], first: tuple[Int, Int, Int], xy: NDArray[np.int32], n: Int
) -> tuple[Int, Int, Int, Int, bool]:
    """Follow the boundary from an edge until it closes or leaves the core.

    Args:
        raster: The classes; left sides walked along are taken out of `_Raster.left`.
        words: Bits of the walk's class.
        first: Padded row, padded column and side of the first edge.
        xy: int32 (capacity, 2): corners; written from n on, and once beyond what is returned.
        n: Corners written so far.

    Returns:
        Corners written; row, column and side of the edge where the walk stopped; whether it passed a diagonal contact.
    """
    moves, left = raster.moves, raster.left
    r, x, side = first
    here = r * raster.stride + x
    ahead = here + _STEP_ROW[side] * raster.stride + _STEP_COL[side]
    beside = ahead + _OUT_ROW[side] * raster.stride + _OUT_COL[side]
    diagonal: Int = np.int64(0)
    while True:
        left[np.uint64(here >> 6)] &= ~(np.uint64(side == 3) << np.uint64(here & 63))
        go, other = _bit(words, ahead), _bit(words, beside)
        move = np.uint64(4 * side + 2 * go + other)
        xy[np.uint64(n), 0] = raster.col + x + moves[move, _CORNER_COL]
        xy[np.uint64(n), 1] = raster.row + r + moves[move, _CORNER_ROW]
        n += moves[move, _TURNS]
        diagonal |= other & ~go
        ahead, beside = here + moves[move, _AHEAD], here + moves[move, _BESIDE]
        r, x, side = r + moves[move, _ROW], x + moves[move, _COL], moves[move, _SIDE]
        here = r * raster.stride + x
        outside = r < 1 or x < 1 or r > raster.height or x > raster.width
        if outside or (r == first[0] and x == first[1] and side == first[2]):
            return n, r, x, side, diagonal != 0


@njit(cache=True, nogil=True)
def _key(raster: _Raster, r: Int, x: Int, side: Int, raster_width: Int) -> Int:
    return 4 * ((raster.row + r) * raster_width + raster.col + x) + side


@njit(cache=True, nogil=True)
def _trace_open(raster: _Raster, starts: NDArray[np.int32], labels: Pack, raster_width: Int, out: Pack) -> None:
    """Trace the arcs that cross seams; see :class:`ArcTable` for what ``out`` holds."""
    xy, offsets, label, start_key, end_key, touches_itself = out
    class_id, _ = labels
    n: Int = np.int64(0)
    for k in range(starts.shape[0]):
        r, x, side = np.int64(starts[k, 0]), np.int64(starts[k, 1]), np.int64(starts[k, 2])
        words = raster.bits[np.int64(class_id[starts[k, 3]] == _PAINT_LOSS)]
        start_key[k] = _key(raster, r, x, side, raster_width)
        n, end_r, end_x, end_side, diagonal = _walk(raster, words, (r, x, side), xy, n)
        end_key[k] = _key(raster, end_r, end_x, end_side, raster_width)
        offsets[k + 1], label[k], touches_itself[k] = n, starts[k, 3], diagonal


@njit(cache=True, nogil=True)
def _trace_closed(raster: _Raster, runs: Pack, out: Pack, arcs: Int) -> Int:
    """Trace the walks that close inside the core, each from a left side of a run; return the number of all arcs."""
    start, _, class_id, run_offsets, run_label, _ = runs
    xy, offsets, label, _, _, touches_itself = out
    n: Int = np.int64(offsets[arcs])
    side = np.int64(3)
    for r in range(1, run_offsets.size - 2):
        for k in range(run_offsets[r], run_offsets[r + 1]):
            x = np.int64(start[k])
            if _bit(raster.left, r * raster.stride + x) and run_label[k] >= 0:
                words = raster.bits[np.int64(class_id[k] == _PAINT_LOSS)]
                n, _, _, _, diagonal = _walk(raster, words, (r, x, side), xy, n)
                offsets[arcs + 1], label[arcs], touches_itself[arcs] = n, run_label[k], diagonal
                arcs += 1
    return arcs


def _raster_of(tile: Tile) -> _Raster:
    """Return the raster of a tile, its bits still to be filled."""
    words = -(-(tile.core.width + 2) // 64)
    room = (tile.core.height + 2) * words
    return _Raster(
        bits=np.zeros((2, room), np.uint64),
        left=np.zeros(room, np.uint64),
        stride=np.int64(64 * words),
        height=np.int64(tile.core.height),
        width=np.int64(tile.core.width),
        row=np.int64(tile.core.row - 1),
        col=np.int64(tile.core.col - 1),
        moves=_moves(64 * words),
    )


def trace_arcs(tile: Tile, runs: RunTable, labels: LabelTable) -> ArcTable:
    """Return arcs and closed walks of all components of a tile that can become polygons.

    Background that touches the edge of the valid area is no island: it is left out.
    """
    one_class = runs.start.size == tile.core.height + 2 and (runs.class_id == runs.class_id[0]).all()
    if one_class:  # no boundary anywhere
        return ArcTable(*_empty_arcs(0, 0, 0))
    raster = _raster_of(tile)
    traced = ~((labels.class_id == _BACKGROUND) & labels.touches_edge)
    table = (runs.start, runs.end, runs.class_id, runs.offsets, runs.label, traced)
    walked = int(_fill_raster(raster, table))
    starts = np.empty((8 * (tile.core.height + tile.core.width), 4), np.int32)
    opened = _find_starts(raster, labels.seams, (labels.class_id, traced), starts)
    # Each run has two vertical edges with two ends each, and every corner ends one of them (or one just beyond a seam).
    out = _empty_arcs(4 * walked + opened + 1, walked + opened, opened)
    xy, offsets, label, start_key, end_key, touches_itself = out
    _trace_open(raster, starts[:opened], (labels.class_id, traced), np.int64(tile.raster_width), out)
    arcs = _trace_closed(raster, table, out, np.int64(opened))
    return ArcTable(xy[: offsets[arcs]], offsets[: arcs + 1], label[:arcs], start_key, end_key, touches_itself[:arcs])


def _empty_arcs(corners: int, arcs: int, opened: int) -> tuple[NDArray[Any], ...]:
    """Return room for the arrays of `ArcTable`, in their order."""
    return (
        np.empty((corners, 2), np.int32),
        np.zeros(arcs + 1, np.int64),
        np.empty(arcs, np.int32),
        np.empty(opened, np.int64),
        np.empty(opened, np.int64),
        np.empty(arcs, np.bool_),
    )
