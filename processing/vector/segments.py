"""Whole chains measured: the segments of the network, each from its own pixels alone.

A chain is first brought into its one canonical order (smaller end first; a loop from its upper left pixel towards its smaller
neighbour), so all that follows, rounding included, is the same whatever tiles the chain came from. The line is the running mean of
the pixels' centres over `SMOOTHING_PX` pixels, its ends kept; length, direction and geometry are taken from it. The chain of pixels itself
is 5 % too long.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import PROBABILITY_SCALE
from .chains import Chains
from .metric import Metric
from .tracing import IN_LOOP

SMOOTHING_PX = 5
SIMPLIFY_PX = 0.3
"""The written line stays this near to the smoothed one (Douglas & Peucker 1973)."""

DISC_HALF_WIDTHS, DISC_MARGIN_PX = 1.5, 3.0
"""Profiles nearer to a junction than this many of its half-widths and pixels would see the other arms: they don't count."""

MIN_SAMPLES = 3
"""Unless fewer are left than this: then all profiles count."""

_END_SAMPLES = 5  # nearest profiles whose mean stands for the line inside a junction's disc

ARM_FROM_WIDTHS, ARM_TO_WIDTHS, MIN_ARM_PX = 1.0, 3.0, 6.0
"""The direction of an arm at its node: between these distances from it, in local widths."""

_NUMBERS = (
    "length_m", "area_m2", "width_mean_mm", "width_median_mm", "width_p95_mm", "width_max_mm", "orientation_deg", "confidence",
    "start_angle", "end_angle",
)  # fmt: skip
_LENGTH, _AREA, _MEAN, _MEDIAN, _P95, _MAX, _ORIENTATION, _CONFIDENCE, _START, _END = range(10)
_FLOAT64 = ("length_m", "area_m2")


def measured(chains: Chains, raster_width: int, metric: Metric, with_probability: bool) -> dict[str, NDArray[Any]]:
    """Measure whole chains.

    Args:
        chains: Chains without open ends.
        raster_width: Columns of the raster, for global ids.
        metric: The ground.
        with_probability: Whether the chains carry probabilities.

    Returns:
        Columns of one row per chain:

        - key: int64, unique: smallest link of the chain on the doubled grid, ``(row + row') * 2 W + (col + col')``.
        - u, v: int64 global ids of the first and last pixel; -1 for closed loops.
        - length_m, area_m2: float64, on the ground; the area is the integral of the width along the line.
        - width_mean_mm (area over length), width_median_mm, width_p95_mm, width_max_mm: float32.
        - orientation_deg: float32 axial mean direction on the ground, length-weighted: 0 along X, counter-clockwise, [0, 180).
        - confidence: float32 mean probability of the pixels, NaN without.
        - start_angle, end_angle: float32 directions of the arms away from u and v on the ground, radians from X counter-clockwise.
        - vertices: float64 (k, 2): x and y in pixels of the written line, pixel centres at .5; vertex_offsets: int64 (m + 1,).
    """
    first, step, key, u, v = _canonical(chains.row, chains.col, chains.offsets, chains.end, raster_width)
    numbers, vertices, vertex_offsets = _measure(
        (chains.row, chains.col, chains.width_m, chains.probability, chains.offsets),
        (chains.end, chains.junction, chains.half_width_m),
        first,
        step,
        metric.jacobian_m,
        metric.gsd_m,
    )
    if not with_probability:
        numbers[:, _CONFIDENCE] = np.nan
    table: dict[str, NDArray[Any]] = {"key": key, "u": u, "v": v}
    for column, name in enumerate(_NUMBERS):
        table[name] = numbers[:, column].astype(np.float64 if name in _FLOAT64 else np.float32)
    table["orientation_deg"][table["orientation_deg"] >= 180] = 0  # 179.999999 in single precision
    return table | {"vertices": vertices, "vertex_offsets": vertex_offsets}


def joined_tables(tables: list[dict[str, NDArray[Any]]]) -> dict[str, NDArray[Any]]:
    """Return tables of `measured` as one."""
    joined = {name: np.concatenate([table[name] for table in tables]) for name in tables[0] if name != "vertex_offsets"}
    counts = np.concatenate([np.zeros(1, np.int64), *(np.diff(table["vertex_offsets"]) for table in tables)])
    return joined | {"vertex_offsets": np.cumsum(counts)}


@njit(cache=True, nogil=True)
def _canonical(
    row: NDArray[np.int32], col: NDArray[np.int32], offsets: NDArray[np.int64], end: NDArray[np.uint8], raster_width: int
) -> tuple[NDArray[np.int64], NDArray[np.int8], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return each chain's canonical first pixel (index from its offset) and step (+1, -1), its key and its end pixels' ids."""
    count = len(offsets) - 1
    first = np.zeros(count, np.int64)
    step = np.ones(count, np.int8)
    key = np.empty(count, np.int64)
    u = np.full(count, -1, np.int64)
    v = np.full(count, -1, np.int64)
    for i in range(count):
        a, n = offsets[i], offsets[i + 1] - offsets[i]
        loop = end[i, 0] == IN_LOOP
        key[i] = _smallest_link(row, col, a, n, loop, raster_width)
        if loop:
            first[i] = _upper_left(row, col, a, n)
            before, after = a + (first[i] + n - 1) % n, a + (first[i] + 1) % n
        else:
            u[i], v[i] = np.int64(row[a]) * raster_width + col[a], np.int64(row[a + n - 1]) * raster_width + col[a + n - 1]
            before, after = a + n - 1, a
            if u[i] == v[i]:
                before, after = a + n - 2, a + 1
        if row[before] < row[after] or (row[before] == row[after] and col[before] < col[after]):
            step[i] = -1
            if not loop:
                first[i] = n - 1
                u[i], v[i] = v[i], u[i]
    return first, step, key, u, v


@njit(cache=True, nogil=True)
def _smallest_link(row: NDArray[np.int32], col: NDArray[np.int32], a: int, n: int, loop: bool, raster_width: int) -> int:
    smallest = np.int64(2**63 - 1)
    for j in range(n if loop else n - 1):
        p, q = a + j, a + (j + 1) % n
        link = np.int64(row[p] + row[q]) * (2 * raster_width) + (col[p] + col[q])
        smallest = min(smallest, link)
    return smallest


@njit(cache=True, nogil=True)
def _upper_left(row: NDArray[np.int32], col: NDArray[np.int32], a: int, n: int) -> int:
    """Return the index of the pixel that comes first in row-major order."""
    best = 0
    for j in range(1, n):
        if row[a + j] < row[a + best] or (row[a + j] == row[a + best] and col[a + j] < col[a + best]):
            best = j
    return best


@njit(cache=True, nogil=True)
def _smooth(x: NDArray[np.float64], y: NDArray[np.float64], n: int, loop: bool, out_x: NDArray[np.float64], out_y: NDArray[np.float64]) -> int:
    """Fill out with the running mean of n points; return their number, one more in a loop, which it closes."""
    half = SMOOTHING_PX // 2
    if loop:
        half = min(half, (n - 1) // 2)
    for j in range(n):
        h = half if loop else min(half, min(j, n - 1 - j))
        total_x = total_y = 0.0
        for k in range(j - h, j + h + 1):
            total_x += x[(k + n) % n]
            total_y += y[(k + n) % n]
        out_x[j] = total_x / (2 * h + 1)
        out_y[j] = total_y / (2 * h + 1)
    if loop:
        out_x[n] = out_x[0]
        out_y[n] = out_y[0]
        return n + 1
    return n


@njit(cache=True, nogil=True)
def _lay_out(
    x: NDArray[np.float64], y: NDArray[np.float64], n: int, jacobian: NDArray[np.float64], arc: NDArray[np.float64]
) -> float:
    """Fill arc with the ground distance along the points; return the axial mean direction in degrees."""
    arc[0] = 0.0
    cosine = sine = 0.0
    for j in range(1, n):
        dx, dy = x[j] - x[j - 1], y[j] - y[j - 1]
        ground_x = jacobian[0, 0] * dx + jacobian[0, 1] * dy
        ground_y = jacobian[1, 0] * dx + jacobian[1, 1] * dy
        length = np.sqrt(ground_x * ground_x + ground_y * ground_y)
        arc[j] = arc[j - 1] + length
        if length > 0:
            cosine += (ground_x * ground_x - ground_y * ground_y) / length
            sine += 2 * ground_x * ground_y / length
    return np.degrees(0.5 * np.arctan2(sine, cosine)) % 180.0


@njit(cache=True, nogil=True)
def _clear_stretch(
    width: NDArray[np.float64], arc: NDArray[np.float64], n: int, start_disc_m: float, end_disc_m: float
) -> tuple[int, int]:
    """Return the range of profiles that count."""
    first, last = 0, n
    while first < n and np.isnan(width[first]):
        first += 1
    while last > first and np.isnan(width[last - 1]):
        last -= 1
    clear, end = first, last
    while clear < end and arc[clear] < start_disc_m:
        clear += 1
    while end > clear and arc[n - 1] - arc[end - 1] < end_disc_m:
        end -= 1
    if end - clear < MIN_SAMPLES:
        return first, last
    return clear, end


@njit(cache=True, nogil=True)
def _fill_ends(width: NDArray[np.float64], n: int, first: int, last: int) -> None:
    """Give the profiles outside a range the mean of the nearest ones inside."""
    near = min(_END_SAMPLES, last - first)
    if near == 0:
        width[:n] = 0.0
        return
    width[:first] = np.mean(width[first : first + near])
    width[last:n] = np.mean(width[last - near : last])


@njit(cache=True, nogil=True)
def _arm_angle(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    arc: NDArray[np.float64],
    span: tuple[int, int],
    half_width_m: float,
    jacobian: NDArray[np.float64],
    gsd_m: float,
) -> float:
    """Return the direction in which the line leaves its end span[0] on the way to its end span[1] (point numbers)."""
    begin, end = span
    step = 1 if end > begin else -1
    total = abs(arc[end] - arc[begin])
    far_m = min(total, max(ARM_TO_WIDTHS * 2 * half_width_m, MIN_ARM_PX * gsd_m))
    near_m = min(ARM_FROM_WIDTHS * 2 * half_width_m, far_m / 2)
    near = begin
    while near != end and abs(arc[near] - arc[begin]) < near_m:
        near += step
    far = near
    while far != end and abs(arc[far] - arc[begin]) < far_m:
        far += step
    if far == near:
        near = begin
    dx, dy = x[far] - x[near], y[far] - y[near]
    return np.arctan2(jacobian[1, 0] * dx + jacobian[1, 1] * dy, jacobian[0, 0] * dx + jacobian[0, 1] * dy)


@njit(cache=True, nogil=True)
def _farthest(x: NDArray[np.float64], y: NDArray[np.float64], a: int, b: int) -> tuple[int, float]:
    """Return the point between a and b farthest from the segment that joins them, and its squared distance."""
    dx, dy = x[b] - x[a], y[b] - y[a]
    squared = dx * dx + dy * dy
    farthest, most = a, -1.0
    for j in range(a + 1, b):
        px, py = x[j] - x[a], y[j] - y[a]
        if squared > 0:
            t = min(max((px * dx + py * dy) / squared, 0.0), 1.0)
            px -= t * dx
            py -= t * dy
        distance = px * px + py * py
        if distance > most:
            farthest, most = j, distance
    return farthest, most


@njit(cache=True, nogil=True)
def _simplify(
    x: NDArray[np.float64], y: NDArray[np.float64], n: int, stack: NDArray[np.int64], vertices: NDArray[np.float64], count: int
) -> int:
    """Append the points kept by Douglas and Peucker; return the new count of vertices."""
    vertices[count, 0] = x[0]
    vertices[count, 1] = y[0]
    count += 1
    depth = 1
    stack[0] = n - 1
    a = 0
    while depth:
        b = stack[depth - 1]
        middle, squared = _farthest(x, y, a, b)
        if squared > SIMPLIFY_PX * SIMPLIFY_PX:
            stack[depth] = middle
            depth += 1
        else:
            vertices[count, 0] = x[b]
            vertices[count, 1] = y[b]
            count += 1
            depth -= 1
            a = b
    return count


@njit(cache=True, nogil=True)
def _percentile(ordered: NDArray[np.float64], fraction: float) -> float:
    """Return a percentile of sorted numbers, between neighbours linearly."""
    position = fraction * (len(ordered) - 1)
    lower = int(position)
    upper = min(lower + 1, len(ordered) - 1)
    return ordered[lower] + (position - lower) * (ordered[upper] - ordered[lower])


@njit(cache=True, nogil=True)
def _area(width: NDArray[np.float64], arc: NDArray[np.float64], n: int, points: int) -> float:
    """Return the integral of the width along the line of n pixels and n or, in a loop, n + 1 points."""
    area = 0.0
    for j in range(1, points):
        area += 0.5 * (width[j - 1] + width[j % n]) * (arc[j] - arc[j - 1])
    return area


_Pixels = tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32], NDArray[np.uint8], NDArray[np.int64]]
_Ends = tuple[NDArray[np.uint8], NDArray[np.bool_], NDArray[np.float32]]


@njit(cache=True, nogil=True)
def _measure(
    pixels: _Pixels, ends: _Ends, first: NDArray[np.int64], step: NDArray[np.int8], jacobian: NDArray[np.float64], gsd_m: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    row, col, width_m, probability, offsets = pixels
    end, junction, half_width_m = ends
    count = len(offsets) - 1
    longest = 2
    for i in range(count):
        longest = max(longest, offsets[i + 1] - offsets[i] + 2)
    numbers = np.zeros((count, len(_NUMBERS)))
    vertices = np.empty((len(row) + 2 * count, 2))
    vertex_offsets = np.zeros(count + 1, np.int64)
    x, y, line_x, line_y = np.empty(longest), np.empty(longest), np.empty(longest), np.empty(longest)
    arc, width, stack = np.empty(longest), np.empty(longest), np.empty(longest, np.int64)
    vertex_count = 0
    for i in range(count):
        a, n = offsets[i], offsets[i + 1] - offsets[i]
        loop = end[i, 0] == IN_LOOP
        origin = a + first[i]
        total = 0
        for j in range(n):
            p = a + (first[i] + step[i] * j + n) % n
            x[j] = col[p] - col[origin]
            y[j] = row[p] - row[origin]
            width[j] = width_m[p]
            total += probability[p]
        points = _smooth(x, y, n, loop, line_x, line_y)
        result = numbers[i]
        result[_ORIENTATION] = _lay_out(line_x, line_y, points, jacobian, arc)
        result[_LENGTH] = arc[points - 1]
        result[_CONFIDENCE] = total / n / PROBABILITY_SCALE
        start_side = 0 if step[i] > 0 else 1
        start_half, end_half = float(half_width_m[i, start_side]), float(half_width_m[i, 1 - start_side])
        result[_START] = _arm_angle(line_x, line_y, arc, (0, points - 1), start_half, jacobian, gsd_m)
        result[_END] = _arm_angle(line_x, line_y, arc, (points - 1, 0), end_half, jacobian, gsd_m)
        margin = DISC_MARGIN_PX * gsd_m
        start_disc = DISC_HALF_WIDTHS * start_half + margin if junction[i, start_side] else 0.0
        end_disc = DISC_HALF_WIDTHS * end_half + margin if junction[i, 1 - start_side] else 0.0
        low, high = _clear_stretch(width, arc, n, start_disc, end_disc)
        _fill_ends(width, n, low, high)
        result[_AREA] = _area(width, arc, n, points)
        _summarise(width[low:high], result)
        vertex_start = vertex_count
        vertex_count = _simplify(line_x, line_y, points, stack, vertices, vertex_count)
        for k in range(vertex_start, vertex_count):
            vertices[k, 0] += col[origin] + 0.5
            vertices[k, 1] += row[origin] + 0.5
        vertex_offsets[i + 1] = vertex_count
    return numbers, vertices[:vertex_count].copy(), vertex_offsets


@njit(cache=True, nogil=True)
def _summarise(width: NDArray[np.float64], result: NDArray[np.float64]) -> None:
    """Fill in the width's mean, median, 95th percentile and maximum in millimetres."""
    if len(width) == 0:
        return
    ordered = np.sort(width)
    result[_MEAN] = 1000 * result[_AREA] / result[_LENGTH] if result[_LENGTH] > 0 else 1000 * np.mean(width)
    result[_MEDIAN] = 1000 * _percentile(ordered, 0.5)
    result[_P95] = 1000 * _percentile(ordered, 0.95)
    result[_MAX] = 1000 * ordered[-1]
