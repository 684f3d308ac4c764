"""Polylines of varying width: the value type, and drawing, clipping and measuring them exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray


@dataclass(frozen=True)
class Lines:
    """Polylines with a width at each vertex.

    Attributes:
        points: float64 (n, 2), x and y in px (see `noise` for the frame).
        widths_px: float64 (n,), full width at each vertex.
        offsets: int64 (lines + 1,); line i has the vertices offsets[i] to offsets[i + 1].
        edges: int64 (lines,), number of the crack a line belongs to (a crack cut by a loss gives several lines).
    """

    points: NDArray[np.float64]
    widths_px: NDArray[np.float64]
    offsets: NDArray[np.int64]
    edges: NDArray[np.int64]

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self.offsets) - 1

    def segment_lengths_px(self) -> NDArray[np.float64]:
        """Return float64 (n - 1,): the length between consecutive vertices, 0 between two lines."""
        lengths: NDArray[np.float64] = np.hypot(*np.diff(self.points, axis=0).T)
        lengths[self.offsets[1:-1] - 1] = 0.0
        return lengths

    def lengths_px(self) -> NDArray[np.float64]:
        """Return float64 (lines,): the length of each line."""
        if not len(self):
            return np.zeros(0)
        padded = np.append(self.segment_lengths_px(), 0.0)
        return np.add.reduceat(padded, self.offsets[:-1])

    def length_px(self) -> float:
        """Return the total length."""
        return float(self.lengths_px().sum())

    def mean_width_px(self) -> float:
        """Return the width averaged over the length; 0 without lines."""
        if not len(self):
            return 0.0
        lengths = self.segment_lengths_px()
        middle = 0.5 * (self.widths_px[1:] + self.widths_px[:-1])
        total = lengths.sum()
        return float((middle * lengths).sum() / total) if total > 0 else 0.0


def empty_lines() -> Lines:
    """Return no lines."""
    return Lines(np.zeros((0, 2)), np.zeros(0), np.zeros(1, np.int64), np.zeros(0, np.int64))


def joined(parts: list[Lines]) -> Lines:
    """Return all lines of several sets, edges renumbered one after the other."""
    parts = [part for part in parts if len(part)]
    if not parts:
        return empty_lines()
    offsets, edges, vertex, edge = [np.zeros(1, np.int64)], [], 0, 0
    for part in parts:
        offsets.append(part.offsets[1:] + vertex)
        edges.append(part.edges + edge)
        vertex += len(part.points)
        edge += int(part.edges.max()) + 1
    return Lines(
        np.concatenate([p.points for p in parts]),
        np.concatenate([p.widths_px for p in parts]),
        np.concatenate(offsets),
        np.concatenate(edges),
    )


@njit(cache=True, nogil=True)
def _below(t: float, nx: float, ny: float) -> float:
    """Return the share of a unit pixel on one side of a straight edge.

    Args:
        t: Distance of the pixel's centre from the edge, positive where the pixel lies inside.
        nx: Absolute x of the edge's unit normal.
        ny: Absolute y of the edge's unit normal.
    """
    wide, narrow = max(nx, ny), min(nx, ny)
    outer, inner = 0.5 * (wide + narrow), 0.5 * (wide - narrow)
    if t >= outer:
        return 1.0
    if t <= -outer:
        return 0.0
    if abs(t) <= inner:
        return 0.5 + t / wide
    corner = 0.5 * (outer - abs(t)) ** 2 / (wide * narrow)
    return 1.0 - corner if t > 0 else corner


@njit(cache=True, nogil=True)
def _draw(
    points: NDArray[np.float64],
    widths: NDArray[np.float64],
    offsets: NDArray[np.int64],
    coverage: NDArray[np.float32],
    mask: NDArray[np.uint8],
) -> None:
    height, width = coverage.shape
    for line in range(len(offsets) - 1):
        for i in range(offsets[line], offsets[line + 1] - 1):
            x0, y0 = points[i, 0] - 0.5, points[i, 1] - 0.5  # pixel centres at whole numbers from here on
            x1, y1 = points[i + 1, 0] - 0.5, points[i + 1, 1] - 0.5
            r0, r1 = 0.5 * widths[i], 0.5 * widths[i + 1]
            reach = max(r0, r1, 0.5) + 1.0
            left = max(0, math.ceil(min(x0, x1) - reach))
            right = min(width - 1, math.floor(max(x0, x1) + reach))
            top = max(0, math.ceil(min(y0, y1) - reach))
            bottom = min(height - 1, math.floor(max(y0, y1) + reach))
            dx, dy = x1 - x0, y1 - y0
            squared = dx * dx + dy * dy + 1e-12
            for y in range(top, bottom + 1):
                for x in range(left, right + 1):
                    t = ((x - x0) * dx + (y - y0) * dy) / squared
                    t = min(1.0, max(0.0, t))
                    ex, ey = x0 + t * dx - x, y0 + t * dy - y
                    d = math.sqrt(ex * ex + ey * ey)
                    r = r0 + t * (r1 - r0)
                    nx, ny = (ex / d, ey / d) if d > 1e-9 else (-dy / math.sqrt(squared), dx / math.sqrt(squared))
                    share = _below(d + r, abs(nx), abs(ny)) - _below(d - r, abs(nx), abs(ny))
                    if share > coverage[y, x]:
                        coverage[y, x] = share
                    if d <= max(r, 0.5):
                        mask[y, x] = 1


def draw(lines: Lines, shape: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Rasterise lines.

    A pixel is in the mask when the centre-line passes within max(width / 2, 0.5 px) of its centre: for lines of 1 px
    and more that is a coverage of one half, and a thinner line is one pixel wide without gaps.

    Returns:
        coverage float32 (rows, columns) in [0, 1], the share of the pixel the line covers, exact for a straight line
        away from its ends; mask uint8, 1 on lines.
    """
    coverage = np.zeros(shape, np.float32)
    mask = np.zeros(shape, np.uint8)
    if len(lines):
        _draw(lines.points, lines.widths_px, lines.offsets, coverage, mask)
        np.minimum(coverage, 1.0, out=coverage)
    return coverage, mask


@njit(cache=True, nogil=True)
def _visible(
    points: NDArray[np.float64],
    widths: NDArray[np.float64],
    offsets: NDArray[np.int64],
    hidden: NDArray[np.bool_],
    step: float,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    height, width = hidden.shape
    count = 8
    for i in range(len(points) - 1):
        count += int(math.hypot(points[i + 1, 0] - points[i, 0], points[i + 1, 1] - points[i, 1]) / step) + 3
    out = np.empty((2 * count, 2))
    out_widths = np.empty(2 * count)
    starts = np.empty(count, np.int64)
    sources = np.empty(count, np.int64)
    n, pieces = 0, 0
    for line in range(len(offsets) - 1):
        on = False
        for i in range(offsets[line], offsets[line + 1] - 1):
            dx, dy = points[i + 1, 0] - points[i, 0], points[i + 1, 1] - points[i, 1]
            parts = max(1, math.ceil(math.hypot(dx, dy) / step))
            for k in range(parts):
                t = (k + 0.5) / parts
                column = math.floor(points[i, 0] + t * dx)
                row = math.floor(points[i, 1] + t * dy)
                seen = 0 <= column < width and 0 <= row < height and not hidden[row, column]
                if seen and not on:
                    starts[pieces] = n
                    sources[pieces] = line
                    pieces += 1
                if seen != on or (k == 0 and on):
                    t = k / parts
                    out[n, 0], out[n, 1] = points[i, 0] + t * dx, points[i, 1] + t * dy
                    out_widths[n] = widths[i] + t * (widths[i + 1] - widths[i])
                    n += 1
                on = seen
        if on:
            last = offsets[line + 1] - 1
            out[n, 0], out[n, 1] = points[last, 0], points[last, 1]
            out_widths[n] = widths[last]
            n += 1
    ends = np.empty(pieces + 1, np.int64)
    ends[:pieces] = starts[:pieces]
    ends[pieces] = n
    return out[:n].copy(), out_widths[:n].copy(), ends, sources[:pieces].copy()


def visible(lines: Lines, hidden: NDArray[np.bool_], step_px: float = 0.25) -> Lines:
    """Return the parts of lines inside the picture and outside ``hidden`` pixels, cut to within ``step_px``."""
    if not len(lines):
        return lines
    points, widths, offsets, sources = _visible(lines.points, lines.widths_px, lines.offsets, hidden, step_px)
    return Lines(points, widths, offsets, lines.edges[sources])
