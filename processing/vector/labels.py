"""Components of one tile: run lengths, union-find over runs, and sums that add up over tiles.

Frame of this module: the *padded* core, that is the core with a halo of one pixel, so core pixels have rows
1..height and columns 1..width. A *run* is a maximal stretch of one class in one padded row. Labels are given to the
runs of the background (0) and of paint loss (2) by 4-connectivity inside the core; what lies across a seam is joined
later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND, CRAQUELURE, NODATA, PAINT_LOSS
from .adjacency import Int, bit_count, bit_number
from .bits import Planes, class_at
from .bits import changes as class_changes
from .tile import Tile
from .unions import find, unite

REGIONS_HALO_PX = 1

Pack = tuple[Any, ...]  # arrays and numbers handed to a kernel together

# Columns of the additive sums of a label. A pair of pixels belongs to the tile of its lower (or right) pixel.
PIXELS, PAIRS_ROW, PAIRS_COLUMN, PAIRS_FALLING, PAIRS_RISING, PROBABILITY = range(6)
SUM_COLUMNS = 6
NO_GID = np.int64(2**63 - 1)  # larger than any pixel: neutral for minima

_BACKGROUND, _CRAQUELURE, _PAINT_LOSS, _NODATA = BACKGROUND.id, CRAQUELURE.id, PAINT_LOSS.id, NODATA


@dataclass(frozen=True)
class RunTable:
    """The runs of the padded rows, in row-major order.

    Attributes:
        start, end: int32 (n,) padded columns, end exclusive.
        class_id: uint8 (n,).
        offsets: int64 (height + 3,): runs of padded row r are offsets[r]..offsets[r + 1].
        label: int32 (n,): label of the run's part in the core, -1 where it has none.
    """

    start: NDArray[np.int32]
    end: NDArray[np.int32]
    class_id: NDArray[np.uint8]
    offsets: NDArray[np.int64]
    label: NDArray[np.int32]


@dataclass(frozen=True)
class LabelTable:
    """Components of the core, in the order of their first pixels.

    Attributes:
        gid: int64 (n,): global id of the first (smallest) pixel in this core: the provisional name of the label.
        class_id: uint8 (n,): 0 or 2.
        sums: int64 (n, 6): pixels; pairs of neighbouring pixels of the label along rows, columns, falling diagonals
            (down to the right) and rising ones; sum of the class's probability values (paint loss only).
        touches_edge: bool (n,): some pixel is 4-adjacent to nodata.
        craquelure_gid: int64 (n,): smallest global id of a craquelure pixel 8-adjacent to the label; NO_GID without
            any.
        seams: int32 labels (-1: none) of the core's border pixels: top row, bottom row, left column, right column.
    """

    gid: NDArray[np.int64]
    class_id: NDArray[np.uint8]
    sums: NDArray[np.int64]
    touches_edge: NDArray[np.bool_]
    craquelure_gid: NDArray[np.int64]
    seams: tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]


@njit(cache=True, nogil=True)
def _count_runs(changes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return the run offsets of all padded rows."""
    offsets = np.zeros(changes.shape[0] + 1, np.int64)
    for r in range(changes.shape[0]):
        count = 1
        for j in range(changes.shape[1]):
            count += bit_count(changes[r, j])
        offsets[r + 1] = offsets[r] + count
    return offsets


@njit(cache=True, nogil=True)
def _class_of_run(planes: Planes, row: Int, col: Int, is_coverage: bool) -> Int:
    found = class_at(planes, row, col)
    return _PAINT_LOSS if is_coverage and found != _NODATA else found


@njit(cache=True, nogil=True)
def _fill_runs(
    planes: Planes,
    frame: tuple[int, int, bool],
    changes: NDArray[np.uint64],
    offsets: NDArray[np.int64],
    runs: tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]],
) -> None:
    """Fill starts, ends and classes of all runs; the frame is margin and width of the padded core, and `find_runs`' option."""
    start, end, class_id = runs
    margin, width, is_coverage = frame
    for r in range(changes.shape[0]):
        k = offsets[r]
        start[k] = 0
        for j in range(changes.shape[1]):
            word = changes[r, j]
            while word:
                lowest = word & (~word + np.uint64(1))
                word ^= lowest
                x = 64 * j + bit_number(lowest)
                end[k] = x + 1
                class_id[k] = _class_of_run(planes, margin + r, margin + x, is_coverage)
                k += 1
                start[k] = x + 1
        end[k] = width
        class_id[k] = _class_of_run(planes, margin + r, margin + width - 1, is_coverage)


@njit(cache=True, nogil=True)
def _label_runs(
    start: NDArray[np.int32],
    end: NDArray[np.int32],
    class_id: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    label: NDArray[np.int32],
) -> int:
    """Label all runs with a part in the core; return the number of labels."""
    height = offsets.size - 3
    last = end[offsets[1] - 1] - 1  # padded column of the right halo
    parent = np.arange(start.size).astype(np.int32)
    for r in range(2, height + 1):
        i, j = offsets[r - 1], offsets[r]
        while i < offsets[r] and j < offsets[r + 1]:
            low, high = max(start[i], start[j], 1), min(end[i], end[j], last)
            if low < high and class_id[i] == class_id[j]:
                unite(parent, i, j)
            ends_first = end[i] - end[j]
            i += ends_first <= 0
            j += ends_first >= 0
    count = 0
    label[:] = -1
    for k in range(offsets[1], offsets[height + 1]):
        if (class_id[k] == _BACKGROUND or class_id[k] == _PAINT_LOSS) and start[k] < last and end[k] > 1:
            root = find(parent, k)
            if root == k:
                label[k] = count
                count += 1
            else:
                label[k] = label[root]
    return count


@njit(cache=True, nogil=True)
def _overlap(a0: int, a1: int, b0: int, b1: int) -> int:
    """Return the length common to two intervals."""
    return max(0, min(a1, b1) - max(a0, b0))


@njit(cache=True, nogil=True)
def _add_rows(runs: Pack, frame: Pack, out: Pack) -> None:
    """Name the labels and add what their runs have in their own rows: pixels, pairs, neighbours left and right.

    Args:
        runs: start, end, class_id, offsets, label of the run table.
        frame: gid of padded pixel (0, 0), raster width, padded column of the right halo.
        out: gid, class, sums, touches_edge, craquelure_gid of the label table.
    """
    start, end, class_id, offsets, label = runs
    gid0, raster_width, last = frame
    gid, label_class, sums, touches_edge, craquelure_gid = out
    for r in range(1, offsets.size - 2):
        row_gid = gid0 + r * raster_width
        for k in range(offsets[r], offsets[r + 1]):
            name = label[k]
            if name < 0:
                continue
            first, stop = max(start[k], 1), min(end[k], last)
            if sums[name, 0] == 0:
                gid[name] = row_gid + first
                label_class[name] = class_id[k]
            sums[name, 0] += stop - first
            sums[name, 1] += _overlap(start[k] + 1, end[k], 1, last)
            for other, pixel in ((k - 1, np.int64(start[k]) - 1), (k + 1, np.int64(end[k]))):
                if 0 <= pixel <= last:
                    touches_edge[name] |= class_id[other] == _NODATA
                    if class_id[other] == _CRAQUELURE:
                        craquelure_gid[name] = min(craquelure_gid[name], row_gid + pixel)


@njit(cache=True, nogil=True)
def _add_pairs(runs: Pack, last: int, sums: NDArray[np.int64]) -> None:
    """Add the pairs of pixels that lie in two rows, in columns and on diagonals.

    Two diagonal neighbours count as a pair where they are connected through a pixel that is a 4-neighbour of both,
    which is so exactly when their runs overlap.
    """
    start, end, class_id, offsets, label = runs
    for r in range(1, offsets.size - 2):
        i, j = offsets[r - 1], offsets[r]
        while i < offsets[r] and j < offsets[r + 1]:
            name = label[j]
            if name >= 0 and class_id[i] == class_id[j]:
                first, stop, low, high = max(start[j], 1), min(end[j], last), start[i], end[i]
                sums[name, 2] += _overlap(first, stop, low, high)
                sums[name, 3] += _overlap(first, stop, low + 1, high + 1)
                sums[name, 4] += _overlap(first, stop, low - 1, high - 1)
            ends_first = end[i] - end[j]
            i += ends_first <= 0
            j += ends_first >= 0


@njit(cache=True, nogil=True)
def _add_contacts(runs: Pack, frame: Pack, out: Pack, other_row: int) -> None:
    """Note what labels touch in the row above (-1) or below (+1): nodata, and craquelure diagonally too."""
    start, end, class_id, offsets, label = runs
    gid0, raster_width, last = frame
    _, _, _, touches_edge, craquelure_gid = out
    for r in range(1, offsets.size - 2):
        other, other_end = offsets[r + other_row], offsets[r + other_row + 1]
        row_gid = gid0 + (r + other_row) * raster_width
        for k in range(offsets[r], offsets[r + 1]):
            name = label[k]
            if name < 0:
                continue
            first, stop = max(start[k], 1), min(end[k], last)
            while end[other] < first:
                other += 1
            q = other
            while q < other_end and start[q] <= stop:
                if class_id[q] == _NODATA:
                    touches_edge[name] |= start[q] < stop and end[q] > first
                elif class_id[q] == _CRAQUELURE:
                    craquelure_gid[name] = min(craquelure_gid[name], row_gid + max(first - 1, start[q]))
                q += 1


@njit(cache=True, nogil=True)
def _add_probabilities(
    probability: NDArray[np.uint8], shift: int, runs: Pack, last: int, sums: NDArray[np.int64]
) -> None:
    """Add the probability values of paint loss; ``shift`` is the array index of padded row and column 0."""
    start, end, class_id, offsets, label = runs
    for r in range(1, offsets.size - 2):
        row = probability[r + shift]
        for k in range(offsets[r], offsets[r + 1]):
            if class_id[k] == _PAINT_LOSS and label[k] >= 0:
                total = np.int64(0)
                for x in range(max(start[k], 1), min(end[k], last)):
                    total += row[x + shift]
                sums[label[k], 5] += total


@njit(cache=True, nogil=True)
def _fill_seams(runs: Pack, seams: Pack) -> None:
    """Fill the labels of the core's border pixels."""
    start, end, _, offsets, label = runs
    top, bottom, left, right = seams
    height, width = left.size, top.size
    for row, r in ((top, 1), (bottom, height)):
        for k in range(offsets[r], offsets[r + 1]):
            for x in range(max(start[k], 1), min(end[k], width + 1)):
                row[x - 1] = label[k]
    for r in range(1, height + 1):
        first, stop = offsets[r], offsets[r + 1] - 1
        left[r - 1] = label[first] if end[first] > 1 else label[first + 1]
        right[r - 1] = label[stop] if start[stop] <= width else label[stop - 1]


def find_runs(tile: Tile, is_coverage: bool = False) -> tuple[RunTable, int]:
    """Return the labelled runs of a tile's padded core, and the number of labels.

    Args:
        tile: The tile.
        is_coverage: Whether to take all that was surveyed for one class, paint loss.
    """
    margin = tile.halo_px - REGIONS_HALO_PX
    changes = class_changes(tile.planes, margin, tile.classes.shape[1], is_coverage)
    offsets = _count_runs(changes)
    count = int(offsets[-1])
    start, end, class_id = np.empty(count, np.int32), np.empty(count, np.int32), np.empty(count, np.uint8)
    frame = (margin, tile.core.width + 2 * REGIONS_HALO_PX, is_coverage)
    _fill_runs(tile.planes, frame, changes, offsets, (start, end, class_id))
    label = np.empty(count, np.int32)
    labels = _label_runs(start, end, class_id, offsets, label)
    return RunTable(start, end, class_id, offsets, label), int(labels)


def sum_labels(tile: Tile, table: RunTable, count: int, with_probability: bool = True) -> LabelTable:
    """Return the label table of a tile whose runs have been found, with the sums of probability where there is one."""
    height, width = tile.core.height, tile.core.width
    runs = (table.start, table.end, table.class_id, table.offsets, table.label)
    gid0 = np.int64(tile.core.row - 1) * tile.raster_width + tile.core.col - 1
    frame = (np.int64(gid0), np.int64(tile.raster_width), np.int64(width + 1))
    labels = LabelTable(
        gid=np.zeros(count, np.int64),
        class_id=np.zeros(count, np.uint8),
        sums=np.zeros((count, SUM_COLUMNS), np.int64),
        touches_edge=np.zeros(count, np.bool_),
        craquelure_gid=np.full(count, NO_GID),
        seams=(
            np.empty(width, np.int32),
            np.empty(width, np.int32),
            np.empty(height, np.int32),
            np.empty(height, np.int32),
        ),
    )
    out = (labels.gid, labels.class_id, labels.sums, labels.touches_edge, labels.craquelure_gid)
    _add_rows(runs, frame, out)
    _add_pairs(runs, width + 1, labels.sums)
    _add_contacts(runs, frame, out, -1)
    _add_contacts(runs, frame, out, 1)
    if with_probability and tile.paint_loss is not None:
        _add_probabilities(tile.paint_loss, tile.halo_px - REGIONS_HALO_PX, runs, width + 1, labels.sums)
    _fill_seams(runs, labels.seams)
    return labels
