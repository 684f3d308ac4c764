"""Lines through chains of pixels: smoothing, distances along them, simplification.

Points are kept in pixels relative to the first pixel of their chain, so they are the same wherever the chain lies.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import Int

SMOOTHING_HALF_PX = 5
"""Pixels to either side that smoothing reads."""

SIMPLIFY_PX = 0.3
"""The written line stays this near to the smoothed one (Douglas & Peucker 1973)."""


class Line(NamedTuple):
    """Points of a line, of which a kernel may use fewer than there is room for: float64 (room,) each.

    Attributes:
        x, y: Pixels, relative to the chain's first pixel.
        arc_m: Distance from the start along the line, on the ground.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    arc_m: NDArray[np.float64]


def _parabola_weights() -> NDArray[np.float64]:
    """Return float64 (h + 1, 2 h + 1): in row k the weights of 2 k + 1 neighbours in the value of their parabola.

    The closed form of the least-squares quadratic at the middle of its points (Savitzky & Golay 1964).
    """
    weights = np.zeros((SMOOTHING_HALF_PX + 1, 2 * SMOOTHING_HALF_PX + 1))
    for half in range(SMOOTHING_HALF_PX + 1):
        offset = np.arange(-half, half + 1.0)
        scale = (2 * half + 3) * (2 * half + 1) * (2 * half - 1)
        weights[half, : 2 * half + 1] = 3 * (3 * half**2 + 3 * half - 1 - 5 * offset**2) / scale
    return weights


_WEIGHTS = _parabola_weights()


@njit(cache=True, nogil=True)
def smooth(values: NDArray[np.float64], n: Int, loop: bool, out: NDArray[np.float64]) -> Int:
    """Fill out with n values smoothed by local parabolas; return the number of points: n, or n + 1 in a loop.

    A loop is closed with its first point. A line goes on beyond its ends reflected in its end point, which therefore
    stays where it is.
    """
    half = min(SMOOTHING_HALF_PX, (n - 1) // 2 if loop else n - 1)
    whole = half == SMOOTHING_HALF_PX
    if whole:
        _smooth_middle(values[:n], out[half : n - half])
    for j in range(n):
        inside = half <= j < n - half
        if inside and whole:
            continue
        total = 0.0
        for k in range(2 * half + 1):
            i = j - half + k
            total += _WEIGHTS[half, k] * (values[i] if inside else _beyond(values, i, n, loop))
        out[j] = total
    if loop:
        out[n] = out[0]
        return n + 1
    out[0] = values[0]
    out[n - 1] = values[n - 1]
    return n


@njit(cache=True, nogil=True)
def _smooth_middle(values: NDArray[np.float64], out: NDArray[np.float64]) -> None:
    """Fill out with the values that have all neighbours: written in one piece, for the processor does several at a time."""
    w0, w1, w2, w3, w4, w5 = _WEIGHTS[-1, :6]
    for j in range(out.size):
        left = 0.0 + w0 * values[j] + w1 * values[j + 1] + w2 * values[j + 2] + w3 * values[j + 3] + w4 * values[j + 4]
        right = left + w5 * values[j + 5] + w4 * values[j + 6] + w3 * values[j + 7] + w2 * values[j + 8]
        out[j] = right + w1 * values[j + 9] + w0 * values[j + 10]


@njit(cache=True, nogil=True)
def _beyond(values: NDArray[np.float64], j: Int, n: Int, loop: bool) -> float:
    """Return a value of a loop, or of a line reflected in its ends."""
    if loop:
        return float(values[(j + n) % n])
    if j < 0:
        return float(2 * values[0] - values[-j])
    if j >= n:
        return float(2 * values[n - 1] - values[2 * (n - 1) - j])
    return float(values[j])


@njit(cache=True, nogil=True)
def lay_out(line: Line, points: Int, jacobian: NDArray[np.float64]) -> float:
    """Fill in the distances along a line; return its axial mean direction in degrees, length-weighted, in [0, 180)."""
    line.arc_m[0] = 0.0
    cosine = sine = 0.0
    for j in range(1, points):
        dx, dy = line.x[j] - line.x[j - 1], line.y[j] - line.y[j - 1]
        ground_x = jacobian[0, 0] * dx + jacobian[0, 1] * dy
        ground_y = jacobian[1, 0] * dx + jacobian[1, 1] * dy
        length = np.sqrt(ground_x * ground_x + ground_y * ground_y)
        line.arc_m[j] = line.arc_m[j - 1] + length
        if length > 0:
            cosine += (ground_x * ground_x - ground_y * ground_y) / length
            sine += 2 * ground_x * ground_y / length
    return float(np.degrees(0.5 * np.arctan2(sine, cosine)) % 180.0)


@njit(cache=True, nogil=True)
def point_at(line: Line, points: Int, where_m: float) -> tuple[float, float, Int]:
    """Return x and y at a distance from the start, and the number of the first point there or beyond, 1 at least."""
    low: Int = 1
    high: Int = points - 1
    while low < high:
        middle = (low + high) // 2
        if line.arc_m[middle] < where_m:
            low = middle + 1
        else:
            high = middle
    step = line.arc_m[low] - line.arc_m[low - 1]
    t = min(max((where_m - line.arc_m[low - 1]) / step, 0.0), 1.0) if step > 0 else 0.0
    x = line.x[low - 1] + t * (line.x[low] - line.x[low - 1])
    y = line.y[low - 1] + t * (line.y[low] - line.y[low - 1])
    return x, y, low


@njit(cache=True, nogil=True)
def write_line(
    line: Line,
    points: Int,
    gates_m: tuple[float, float],
    stack: NDArray[np.int64],
    vertices: NDArray[np.float64],
    count: Int,
) -> Int:
    """Append the written line, straight between its ends and its gates; return the new count of vertices.

    Args:
        line: The smoothed line; points at the gates are overwritten.
        points: Its number of points.
        gates_m: Distances of the gates from start and end; 0 where there is none.
        stack: Room for as many numbers as points.
        vertices: float64 (k, 2): receives x and y.
        count: How many vertices there are.
    """
    last = points - 1
    start_x, start_y, after_start = point_at(line, points, gates_m[0])
    end_x, end_y, end = point_at(line, points, line.arc_m[last] - gates_m[1])
    last_x, last_y = line.x[last], line.y[last]
    if gates_m[0] > 0:
        count = _append(vertices, count, line.x[0], line.y[0])
        line.x[after_start - 1] = start_x
        line.y[after_start - 1] = start_y
    if gates_m[1] > 0:
        line.x[end] = end_x
        line.y[end] = end_y
    else:
        end = last
    count = _simplify(line, after_start - 1, end, stack, vertices, count)
    return _append(vertices, count, last_x, last_y) if gates_m[1] > 0 else count


@njit(cache=True, nogil=True)
def _simplify(
    line: Line, first: Int, last: Int, stack: NDArray[np.int64], vertices: NDArray[np.float64], count: Int
) -> Int:
    """Append the points first..last that Douglas and Peucker keep; return the new count of vertices."""
    count = _append(vertices, count, line.x[first], line.y[first])
    stack[0] = last
    depth = 1
    while depth:
        end = stack[depth - 1]
        middle, squared = _farthest(line, first, end)
        if squared > SIMPLIFY_PX * SIMPLIFY_PX:
            stack[depth] = middle
            depth += 1
        else:
            count = _append(vertices, count, line.x[end], line.y[end])
            depth -= 1
            first = end
    return count


@njit(cache=True, nogil=True)
def _farthest(line: Line, a: Int, b: Int) -> tuple[Int, float]:
    """Return the point between a and b farthest from the segment that joins them, and its squared distance."""
    x, y = line.x[a], line.y[a]
    dx, dy = line.x[b] - x, line.y[b] - y
    squared = dx * dx + dy * dy
    farthest, most = a, -1.0
    for j in range(a + 1, b):
        px, py = line.x[j] - x, line.y[j] - y
        if squared > 0:
            t = min(max((px * dx + py * dy) / squared, 0.0), 1.0)
            px -= t * dx
            py -= t * dy
        distance = px * px + py * py
        if distance > most:
            farthest, most = j, distance
    return farthest, most


@njit(cache=True, nogil=True)
def _append(vertices: NDArray[np.float64], count: Int, x: float, y: float) -> Int:
    vertices[count, 0] = x
    vertices[count, 1] = y
    return count + 1
