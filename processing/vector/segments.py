"""Whole chains measured: the segments of the network, each from its own pixels alone.

A chain is first brought into its one canonical order (smaller end first; a loop from its upper left pixel towards its
smaller neighbour), so all that follows, rounding included, is the same whatever tiles the chain came from.

The line is the chain of pixel centres, smoothed by local parabolas over eleven pixels (Savitzky & Golay 1964,
Analytical Chemistry 36:1627), its ends kept. The chain itself is 5 % too long, and a running mean of five pixels cuts
the corners of curves: -2.6 % on a ring of 6 px radius, where the parabolas give +0.4 %.

Inside a junction, within its half-width and a pixel of the junction pixel, thinning bends lines towards each other.
That stretch is left out: the line is measured and drawn from its *gate* on, and `network` joins the gate to the junction
by a straight leg. An end that the edge of the valid area or a loss cuts off has its gate and leg too (see `tips`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import PROBABILITY_SCALE
from .adjacency import Int
from .chains import Chains
from .metric import Metric
from .outlines import Line, lay_out, point_at, smooth, write_line
from .tracing import IN_LOOP
from .width_summary import Pair, summarise

GATE_HALF_WIDTHS, GATE_MARGIN_PX = 1.0, 1.0
"""Distance of a gate from its junction pixel along the line: half-widths and pixels; at most a third of the segment."""

ARM_HALF_WIDTHS, ARM_PX = 1.0, 3.0
"""Length of the stretch behind the gate that gives an arm its direction: to two widths from the node in fine cracks."""

DISC_HALF_WIDTHS, DISC_MARGIN_PX = 1.5, 3.0
"""Profiles nearer to a junction than this many of its half-widths and pixels would see other arms: they don't count."""

_NUMBERS = (
    "inner_length_m", "width_mean_mm", "width_median_mm", "width_p95_mm", "width_max_mm", "orientation_deg",
    "confidence",
    "start_gate_x", "start_gate_y", "start_arm_x", "start_arm_y", "end_gate_x", "end_gate_y", "end_arm_x", "end_arm_y",
)  # fmt: skip
_INNER, _MEAN, _MEDIAN, _P95, _MAX, _ORIENTATION, _CONFIDENCE = range(7)
_START_GATE, _START_ARM, _END_GATE, _END_ARM = range(7, 15, 2)
_FLOAT64 = ("inner_length_m",)


def measured(chains: Chains, raster_width: int, metric: Metric, with_probability: bool) -> dict[str, NDArray[Any]]:
    """Measure whole chains.

    Args:
        chains: Chains without open ends.
        raster_width: Columns of the raster, for global ids.
        metric: The ground.
        with_probability: Whether the chains carry probabilities.

    Returns:
        Columns of one row per chain, float32 unless said otherwise:

        - key: int64, unique: the smallest link on the doubled grid, ``(row + row') * 2 W + (col + col')``.
        - u, v: int64 global ids of the first and last pixel; -1 for closed loops.
        - inner_length_m: float64 length on the ground between the gates; a free end is its own gate.
        - width_mean_mm: integral of the width along the line over its length; inside junctions the nearest profiles
          stand in. The area of a segment is its length times this.
        - width_median_mm, width_p95_mm, width_max_mm: of the profiles outside junctions, averaged over 7 px.
        - orientation_deg: axial mean direction on the ground, length-weighted: 0 along X, counter-clockwise, [0, 180).
        - confidence: mean probability of the pixels, NaN without.
        - start_gate_x, start_gate_y, end_...: from the centre of u or v to the gate, in pixels.
        - start_arm_x, start_arm_y, end_...: from the gate onwards along the arm, in pixels: its direction.
        - vertices: float64 (k, 2): x and y in pixels of the written line, pixel centres at .5; the first and the last
          are the centres of u and v, which make way for the nodes' positions.
        - vertex_offsets: int64 (m + 1,).
    """
    first, step, key, u, v = _canonical(chains.row, chains.col, chains.offsets, chains.end, raster_width)
    numbers, vertices, vertex_offsets = _measure(
        _Pixels(chains.row, chains.col, chains.width_m, chains.probability, chains.offsets),
        _Ends(chains.end, chains.junction, chains.half_width_m, chains.gate_m),
        (first, step),
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
    """Return tables of `measured` as one; they are emptied on the way, so that memory holds one copy."""
    counts = np.concatenate([np.zeros(1, np.int64), *(np.diff(table.pop("vertex_offsets")) for table in tables)])
    joined = {name: np.concatenate([table.pop(name) for table in tables]) for name in list(tables[0])}
    return joined | {"vertex_offsets": np.cumsum(counts)}


class _Pixels(NamedTuple):
    """Pixel columns of `Chains`."""

    row: NDArray[np.int32]
    col: NDArray[np.int32]
    width_m: NDArray[np.float32]
    probability: NDArray[np.uint8]
    offsets: NDArray[np.int64]


class _Ends(NamedTuple):
    """End columns of `Chains`."""

    end: NDArray[np.uint8]
    junction: NDArray[np.bool_]
    half_width_m: NDArray[np.float32]
    gate_m: NDArray[np.float32]


_Order = tuple[
    NDArray[np.int64], NDArray[np.int64]
]  # each chain's first pixel, counted from its offset, and step +1 or -1


@njit(cache=True, nogil=True)
def _canonical(
    row: NDArray[np.int32],
    col: NDArray[np.int32],
    offsets: NDArray[np.int64],
    end: NDArray[np.uint8],
    raster_width: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return each chain's canonical first pixel and step (see `_Order`), its key and its end pixels' ids."""
    count = len(offsets) - 1
    columns = np.empty((5, count), np.int64)
    first, step, key, u, v = columns
    for i in range(count):
        a, n = offsets[i], offsets[i + 1] - offsets[i]
        loop = end[i, 0] == IN_LOOP
        key[i] = _smallest_link(row[a : a + n], col[a : a + n], loop, raster_width)
        first[i] = _upper_left(row, col, a, n) if loop else 0
        step[i] = 1
        u[i] = -1 if loop else np.int64(row[a]) * raster_width + col[a]
        v[i] = -1 if loop else np.int64(row[a + n - 1]) * raster_width + col[a + n - 1]
        if loop:
            before, after = a + (first[i] + n - 1) % n, a + (first[i] + 1) % n
        elif u[i] != v[i]:
            before, after = a + n - 1, a
        else:
            before, after = a + n - 2, a + 1
        if row[before] < row[after] or (row[before] == row[after] and col[before] < col[after]):
            step[i] = -1
            if not loop:
                first[i] = n - 1
                u[i], v[i] = v[i], u[i]
    return first, step, key, u, v


@njit(cache=True, nogil=True)
def _smallest_link(row: NDArray[np.int32], col: NDArray[np.int32], loop: bool, raster_width: int) -> Int:
    """Return the smallest of a chain's links on the doubled grid."""
    smallest: Int = np.int64(2**63 - 1)
    n = len(row)
    for j in range(n if loop else n - 1):
        k = j + 1 if j + 1 < n else 0
        smallest = min(smallest, np.int64(row[j] + row[k]) * (2 * raster_width) + (col[j] + col[k]))
    return smallest


@njit(cache=True, nogil=True)
def _upper_left(row: NDArray[np.int32], col: NDArray[np.int32], a: Int, n: Int) -> Int:
    """Return the index of the pixel that comes first, row by row."""
    best = 0
    for j in range(1, n):
        if row[a + j] < row[a + best] or (row[a + j] == row[a + best] and col[a + j] < col[a + best]):
            best = j
    return best


@njit(cache=True, nogil=True)
def _measure(
    pixels: _Pixels, ends: _Ends, order: _Order, jacobian: NDArray[np.float64], gsd_m: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Return numbers float64 (m, 15), vertices float64 (k, 2) and their offsets int64 (m + 1,)."""
    first, step = order
    offsets = pixels.offsets
    count = len(offsets) - 1
    room = _longest(offsets) + 2
    numbers = np.zeros((count, len(_NUMBERS)))
    vertices = np.empty((len(pixels.row) + 4 * count, 2))
    vertex_offsets = np.zeros(count + 1, np.int64)
    raw = Line(np.empty(room), np.empty(room), np.empty(room))
    line = Line(np.empty(room), np.empty(room), np.empty(room))
    width, stack = np.empty(room), np.empty(room, np.int64)
    written: Int = np.int64(0)
    for i in range(count):
        n = offsets[i + 1] - offsets[i]
        loop = ends.end[i, 0] == IN_LOOP
        numbers[i, _CONFIDENCE] = _load(pixels, offsets[i], n, (first[i], step[i]), raw, width) / PROBABILITY_SCALE
        points = smooth(raw.x, n, loop, line.x)
        smooth(raw.y, n, loop, line.y)
        numbers[i, _ORIENTATION] = lay_out(line, points, jacobian)
        gates_m, discs_m, arms_m = _distances(ends, i, step[i] < 0, line.arc_m[points - 1], gsd_m)
        _note_arms(line, points, gates_m, arms_m, numbers[i])
        mean, median, p95, largest = summarise(width, line.arc_m, (n, points), discs_m)
        numbers[i, _MEAN], numbers[i, _MEDIAN] = 1000 * mean, 1000 * median
        numbers[i, _P95], numbers[i, _MAX] = 1000 * p95, 1000 * largest
        begin = written
        written = write_line(line, points, gates_m, stack, vertices, written)
        for k in range(begin, written):
            vertices[k, 0] += pixels.col[offsets[i] + first[i]] + 0.5
            vertices[k, 1] += pixels.row[offsets[i] + first[i]] + 0.5
        vertex_offsets[i + 1] = written
    return numbers, vertices[:written].copy(), vertex_offsets


@njit(cache=True, nogil=True)
def _longest(offsets: NDArray[np.int64]) -> Int:
    longest = 0
    for i in range(len(offsets) - 1):
        longest = max(longest, offsets[i + 1] - offsets[i])
    return longest


@njit(cache=True, nogil=True)
def _load(pixels: _Pixels, a: Int, n: Int, order: tuple[Int, Int], raw: Line, width: NDArray[np.float64]) -> float:
    """Fill in a chain's pixels in canonical order, relative to the first; return their mean probability value."""
    first, step = order
    p = first
    total = 0
    for j in range(n):
        raw.x[j] = pixels.col[a + p] - pixels.col[a + first]
        raw.y[j] = pixels.row[a + p] - pixels.row[a + first]
        width[j] = pixels.width_m[a + p]
        total += pixels.probability[a + p]
        p += step
        if p == n:
            p = 0
        elif p < 0:
            p = n - 1
    return total / n


@njit(cache=True, nogil=True)
def _distances(ends: _Ends, chain: Int, turned: bool, length_m: float, gsd_m: float) -> tuple[Pair, Pair, Pair]:
    """Return the distances of a chain's gates from its ends, the radii of its discs, and the lengths of its arms."""
    distances = np.zeros((3, 2))
    for side in range(2):
        stored = 1 - side if turned else side
        half_width_m = float(ends.half_width_m[chain, stored])
        if ends.junction[chain, stored]:
            distances[0, side] = min(GATE_HALF_WIDTHS * half_width_m + GATE_MARGIN_PX * gsd_m, length_m / 3)
            distances[1, side] = DISC_HALF_WIDTHS * half_width_m + DISC_MARGIN_PX * gsd_m
        elif ends.gate_m[chain, stored] > 0:
            distances[:2, side] = min(float(ends.gate_m[chain, stored]), length_m / 3)
        distances[2, side] = ARM_HALF_WIDTHS * half_width_m + ARM_PX * gsd_m
    gates, discs, arms = distances
    return (gates[0], gates[1]), (discs[0], discs[1]), (arms[0], arms[1])


@njit(cache=True, nogil=True)
def _note_arms(line: Line, points: Int, gates_m: Pair, arms_m: Pair, numbers: NDArray[np.float64]) -> None:
    """Fill in gates, arms and the length between the gates."""
    last = points - 1
    total = line.arc_m[last]
    inner = total - gates_m[0] - gates_m[1]
    numbers[_INNER] = inner
    for side in range(2):
        end, gate, arm = (last, _END_GATE, _END_ARM) if side else (0, _START_GATE, _START_ARM)
        at_m = total - gates_m[1] if side else gates_m[0]
        on_m = at_m + (-1.0 if side else 1.0) * min(arms_m[side], inner)
        x, y, _ = point_at(line, points, at_m)
        on_x, on_y, _ = point_at(line, points, on_m)
        numbers[gate] = x - line.x[end]
        numbers[gate + 1] = y - line.y[end]
        numbers[arm] = on_x - x
        numbers[arm + 1] = on_y - y
