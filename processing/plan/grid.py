"""Grids of square or hexagonal cells, aligned to the origin of the CRS, so that a re-run and a re-survey have the same cells.

A cell has two integer coordinates (column, row). Squares of side s: column floor(x / s), row floor(y / s). Hexagons stand on a
corner; s is the distance between opposite sides and so between the centres of neighbours; columns and rows are axial, the
centre is (s (column + row / 2), s √3/2 row).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import shapely
from numba import njit
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.int64]

SQUARE, HEXAGON = "square", "hexagon"
_ROW = np.sqrt(3) / 2  # between rows of hexagons, of their size
_HALF = 1 << 31


@dataclass(frozen=True)
class Grid:
    """A grid.

    Attributes:
        shape: "square" or "hexagon".
        size: Side of squares, distance between opposite sides of hexagons, in units of the CRS.
    """

    shape: str
    size: float

    @property
    def cell_area(self) -> float:
        """Area of a cell in square units of the CRS."""
        return self.size**2 * (1.0 if self.shape == SQUARE else _ROW)

    def polygons(self, key: Index) -> NDArray[np.object_]:
        """Return the cells of keys as shapely polygons (n,)."""
        column, row = coordinates_of(key)
        if self.shape == SQUARE:
            s = self.size  # products, so that neighbours share their corners to the last bit
            return np.asarray(shapely.box(column * s, row * s, (column + 1) * s, (row + 1) * s), np.object_)
        # corners in sixths of the size along x and halves of a third of the row along y, for the same reason
        across, up = self.size / 2, self.size / (2 * np.sqrt(3))
        x, y = 2 * column + row, 3 * row
        corners = ((1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2))
        xy = np.stack([np.stack([(x + dx) * across, (y + dy) * up], axis=1) for dx, dy in corners], axis=1)
        return np.asarray(shapely.polygons(xy), np.object_)

    def cell_of(self, xy: Array) -> Index:
        """Return the keys of the cells in which points, float64 (n, 2), lie, int64 (n,)."""
        found = np.empty(len(xy), np.int64)
        _cells(np.ascontiguousarray(xy), self.size, self.shape == SQUARE, found)
        return found

    def candidates(self, bounds: Array) -> tuple[Index, Index]:
        """Return pairs of boxes and the keys of all cells that may touch them, int64 (m,) each.

        Args:
            bounds: float64 (n, 4): xmin, ymin, xmax, ymax.
        """
        x0, y0, x1, y1 = bounds.T / self.size
        if self.shape == SQUARE:
            first, last = np.floor(y0), np.floor(y1)
        else:
            reach = 1 / np.sqrt(3)
            first, last = np.ceil((y0 - reach) / _ROW), np.floor((y1 + reach) / _ROW)
        box, row = _ranges(first, last)
        if self.shape == SQUARE:
            first, last = np.floor(x0)[box], np.floor(x1)[box]
        else:
            first, last = np.ceil(x0[box] - 0.5 - row / 2), np.floor(x1[box] + 0.5 - row / 2)
        in_row, column = _ranges(first, last)
        return box[in_row], key_of(column, row[in_row])

    def cut(self, start: Array, end: Array) -> tuple[Index, Index, Array]:
        """Cut straight pieces at the borders of cells.

        Args:
            start: float64 (n, 2).
            end: float64 (n, 2).

        Returns:
            Of each part the piece it comes from and the key of its cell, int64 (m,), and its share of the piece,
            float64 (m,). What runs along a border belongs to one of its two cells.
        """
        borders = _borders(self)
        start, end = np.ascontiguousarray(start), np.ascontiguousarray(end)
        counts = np.empty(len(start), np.int64)
        _count_parts(start, end, borders, counts)
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
        parts = _Parts(np.empty(offsets[-1], np.int64), np.empty(offsets[-1], np.int64), np.empty(offsets[-1]))
        _fill_parts(start, end, borders, offsets, parts)
        kept = parts.share > 0
        return parts.piece[kept], parts.key[kept], parts.share[kept]


def key_of(column: Index, row: Index) -> Index:
    """Return one number for a cell, int64 (n,), ascending by row and column."""
    return (np.asarray(row, np.int64) << 32) + np.asarray(column, np.int64) + _HALF


def coordinates_of(key: Index) -> tuple[Index, Index]:
    """Return column and row of keys, int64 (n,) each."""
    row = key >> 32
    return (key - (row << 32)) - _HALF, row


def _ranges(first: Array, last: Array) -> tuple[Index, Index]:
    """Return pairs of a number and each whole number from its first to its last."""
    counts = np.maximum(last - first + 1, 0).astype(np.int64)
    number = np.repeat(np.arange(len(counts)), counts)
    offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return number, first.astype(np.int64)[number] + offset


class _Borders(NamedTuple):
    """The families of parallel lines on which all borders lie, and the cells between them.

    Attributes:
        normals: float64 (k, 2): of the families.
        spacing: Between the lines of a family; every family has a line through the origin.
        size: Of the cells.
        is_square: Their shape.
    """

    normals: Array
    spacing: float
    size: float
    is_square: bool


class _Parts(NamedTuple):
    """Parts of straight pieces: piece int64 (m,), key of the cell int64 (m,), share of the piece float64 (m,)."""

    piece: Index
    key: Index
    share: Array


def _borders(grid: Grid) -> _Borders:
    is_square = grid.shape == SQUARE
    angles = np.deg2rad([0.0, 90.0] if is_square else [0.0, 60.0, 120.0])
    normals = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    normals = np.where(np.abs(normals) < 1e-12, 0.0, normals)
    return _Borders(normals, grid.size if is_square else grid.size / 2, grid.size, is_square)


@njit(cache=True, nogil=True)
def _cell(x: float, y: float, size: float, is_square: bool) -> np.int64:
    """Return the key of the cell of a point."""
    if is_square:
        column, row = np.int64(np.floor(x / size)), np.int64(np.floor(y / size))
    else:  # cube rounding of axial coordinates
        r = y / (size * 0.8660254037844386)
        q = x / size - r / 2
        s = -q - r
        column_, row_, third = np.rint(q), np.rint(r), np.rint(s)
        dq, dr, ds = abs(column_ - q), abs(row_ - r), abs(third - s)
        if dq > dr and dq > ds:
            column_ = -row_ - third
        elif dr > ds:
            row_ = -column_ - third
        column, row = np.int64(column_), np.int64(row_)
    return (row << 32) + column + (1 << 31)


@njit(cache=True, nogil=True)
def _cells(xy: Array, size: float, is_square: bool, found: Index) -> None:
    for i in range(len(xy)):
        found[i] = _cell(xy[i, 0], xy[i, 1], size, is_square)


@njit(cache=True, nogil=True)
def _crossings(a: float, b: float) -> tuple[np.int64, np.int64]:
    """Return the whole numbers strictly between a and b, from the first to one past the last."""
    low, high = min(a, b), max(a, b)
    return np.int64(np.floor(low)) + 1, np.int64(np.ceil(high))


@njit(cache=True, nogil=True)
def _count_parts(start: Array, end: Array, borders: _Borders, counts: Index) -> None:
    for i in range(len(start)):
        counts[i] = 1
        for normal in borders.normals:
            a = (normal[0] * start[i, 0] + normal[1] * start[i, 1]) / borders.spacing
            b = (normal[0] * end[i, 0] + normal[1] * end[i, 1]) / borders.spacing
            first, stop = _crossings(a, b)
            if stop > first:
                counts[i] += stop - first


@njit(cache=True, nogil=True)
def _fill_parts(start: Array, end: Array, borders: _Borders, offsets: Index, parts: _Parts) -> None:
    for i in range(len(start)):
        cuts = np.empty(offsets[i + 1] - offsets[i])
        n = 0
        for normal in borders.normals:
            a = (normal[0] * start[i, 0] + normal[1] * start[i, 1]) / borders.spacing
            b = (normal[0] * end[i, 0] + normal[1] * end[i, 1]) / borders.spacing
            first, stop = _crossings(a, b)
            for line in range(first, stop):
                cuts[n] = min(max((line - a) / (b - a), 0.0), 1.0)
                n += 1
        cuts[n] = 1.0
        cuts.sort()
        before = 0.0
        for k in range(len(cuts)):
            middle, part = (before + cuts[k]) / 2, offsets[i] + k
            x = start[i, 0] + middle * (end[i, 0] - start[i, 0])
            y = start[i, 1] + middle * (end[i, 1] - start[i, 1])
            parts.piece[part] = i
            parts.key[part] = _cell(x, y, borders.size, borders.is_square)
            parts.share[part] = cuts[k] - before
            before = cuts[k]
