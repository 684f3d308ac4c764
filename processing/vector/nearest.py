"""The line nearest to each of some points, by a grid of cells that know the pieces of lines passing through them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import Int

_CELL_PX = 16.0
_CELLS = 500_000  # at most: few points far apart get larger cells


class _Grid(NamedTuple):
    """Square cells over a rectangle: its upper left corner, the side of a cell, rows and columns of cells."""

    left: float
    top: float
    cell: float
    rows: int
    cols: int


def nearest_number(
    points: NDArray[np.float64],
    xy: NDArray[np.float64],
    offsets: NDArray[np.int64],
    number: NDArray[np.int64],
    reach: float,
) -> NDArray[np.int64]:
    """Return the number of the line nearest to each point, int64 (n,); 0 where none is within reach.

    Of several equally near, the smallest number.

    Args:
        points: float64 (n, 2), at least one.
        xy: float64 (v, 2): vertices of all lines, one after the other, in the points' frame.
        offsets: int64 (lines + 1,).
        number: int64 (lines,): positive.
        reach: Greatest distance.
    """
    low, high = points.min(axis=0) - reach, points.max(axis=0) + reach
    width, height = (high - low).tolist()
    cell = max(_CELL_PX, float(np.sqrt(width * height / _CELLS)))
    grid = _Grid(float(low[0]), float(low[1]), cell, int(height / cell) + 1, int(width / cell) + 1)
    first, pieces = _sorted_into_cells(xy, offsets, grid)
    owner = np.repeat(number, np.diff(offsets))
    return _nearest(points, xy, owner, (first, pieces), grid, reach)


@njit(cache=True, nogil=True)
def _covered(xy: NDArray[np.float64], k: Int, grid: _Grid) -> tuple[int, int, int, int]:
    """Return first and end row, first and end column of the cells that the piece behind a vertex may pass through."""
    x0, x1 = min(xy[k, 0], xy[k + 1, 0]) - grid.left, max(xy[k, 0], xy[k + 1, 0]) - grid.left
    y0, y1 = min(xy[k, 1], xy[k + 1, 1]) - grid.top, max(xy[k, 1], xy[k + 1, 1]) - grid.top
    row0, row1 = max(int(np.floor(y0 / grid.cell)), 0), min(int(np.floor(y1 / grid.cell)) + 1, grid.rows)
    col0, col1 = max(int(np.floor(x0 / grid.cell)), 0), min(int(np.floor(x1 / grid.cell)) + 1, grid.cols)
    return row0, row1, col0, col1


@njit(cache=True, nogil=True)
def _sorted_into_cells(
    xy: NDArray[np.float64], offsets: NDArray[np.int64], grid: _Grid
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return the pieces of each cell, named by their first vertex, cell after cell, and where each cell's begin."""
    first = np.zeros(grid.rows * grid.cols + 1, np.int64)
    pieces = np.empty(0, np.int32)
    for filling in (False, True):  # count them, then put them in their places, from the last one down
        if filling:
            first = first.cumsum()
            pieces = np.empty(first[-1], np.int32)
        for line in range(len(offsets) - 1):
            for k in range(offsets[line], offsets[line + 1] - 1):
                row0, row1, col0, col1 = _covered(xy, k, grid)
                for row in range(row0, row1):
                    for col in range(col0, col1):
                        cell = row * grid.cols + col
                        if filling:
                            first[cell] -= 1
                            pieces[first[cell]] = k
                        else:
                            first[cell] += 1
    return first, pieces


@njit(cache=True, nogil=True)
def _squared_distance(x: float, y: float, xy: NDArray[np.float64], k: Int) -> float:
    """Return the squared distance from a point to the piece behind a vertex."""
    dx, dy = xy[k + 1, 0] - xy[k, 0], xy[k + 1, 1] - xy[k, 1]
    px, py = x - xy[k, 0], y - xy[k, 1]
    squared = dx * dx + dy * dy
    if squared > 0:
        t = min(max((px * dx + py * dy) / squared, 0.0), 1.0)
        px -= t * dx
        py -= t * dy
    return float(px * px + py * py)


@njit(cache=True, nogil=True)
def _nearest(
    points: NDArray[np.float64],
    xy: NDArray[np.float64],
    owner: NDArray[np.int64],
    cells: tuple[NDArray[np.int64], NDArray[np.int32]],
    grid: _Grid,
    reach: float,
) -> NDArray[np.int64]:
    """Search the cells round each point, ring by ring, until no nearer piece is possible."""
    first, pieces = cells
    found = np.zeros(len(points), np.int64)
    for p in range(len(points)):
        x, y = points[p]
        row, col = int((y - grid.top) / grid.cell), int((x - grid.left) / grid.cell)
        best = reach * reach
        ring = 0
        while ring <= max(grid.rows, grid.cols) and (ring < 2 or ((ring - 1) * grid.cell) ** 2 <= best):
            for r in range(max(row - ring, 0), min(row + ring + 1, grid.rows)):
                step = 1 if abs(r - row) == ring else max(2 * ring, 1)  # whole rows above and below, else the two sides
                for c in range(col - ring, col + ring + 1, step):
                    if c < 0 or c >= grid.cols:
                        continue
                    for j in range(first[r * grid.cols + c], first[r * grid.cols + c + 1]):
                        distance = _squared_distance(x, y, xy, pieces[j])
                        number = owner[pieces[j]]
                        if distance < best or (distance == best and (found[p] == 0 or number < found[p])):
                            best = distance
                            found[p] = number
            ring += 1
    return found


@njit(cache=True, nogil=True)
def line_boxes(xy: NDArray[np.float64], offsets: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return what each line spans, float32 (lines, 4): least x and y, greatest x and y."""
    boxes = np.empty((len(offsets) - 1, 4), np.float32)
    for line in range(len(offsets) - 1):
        x0 = y0 = np.inf
        x1 = y1 = -np.inf
        for k in range(offsets[line], offsets[line + 1]):
            x0, x1 = min(x0, xy[k, 0]), max(x1, xy[k, 0])
            y0, y1 = min(y0, xy[k, 1]), max(y1, xy[k, 1])
        boxes[line, 0], boxes[line, 1], boxes[line, 2], boxes[line, 3] = x0, y0, x1, y1
    return boxes
