"""Outlines that run across the steps of pixels instead of along them: areas exact, common borders common, no overlaps.

A ring is cut into arcs at its *pins* (`pins`): grid corners where more than two regions meet, which stay where they are. An
arc lies between the same two regions all along, and is drawn from its own corners alone, in one canonical direction: so the
regions on both its sides get it the same to the last bit, in whatever batch they are written.

An arc is first chamfered through the middles of pixel sides, then simplified after Douglas & Peucker (1973) as long as every
corner it passes stays within `REACH_PX` of it, then widened or narrowed by some thousandths of a pixel so that its area is
exactly that of its pixels. It stays less than half a pixel from the outline of the pixels, and outlines that don't touch are
a pixel apart, so no two arcs can meet. What cannot be had so (regions of a few pixels) keeps its pixels' outline.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from numba import njit
from numpy.typing import NDArray

from .adjacency import Int
from .pins import Pins, is_pin, pins_between
from .polygons import RegionBatch, assemble_polygons
from .rings import offsets_of

REACH_PX = 0.49
"""Corners of pixels are at most this far from a line that passes them; closer where the area asks for room."""

_REACHES = np.array([REACH_PX, 0.43, 0.36])
_HALF_PX = 0.4999  # outlines a pixel apart must not meet
_EXACT_PX2 = 1e-9


class _Arc(NamedTuple):
    """Room for one arc under way, each for so many points as asked.

    Attributes:
        corner: float64 (n, 2): its corners, ends included; a closed arc repeats its first corner, and the one after it.
        way: float64 (m, 2): the points of its chamfered line.
        side: int64 (m,): number of the side each of them lies on; side i runs from corner i to corner i + 1.
        kept: bool (m,).
        stack: int64 (m, 2).
        shift: float64 (m, 2): unit normals.
        line: float64 (m, 2): the finished line.
    """

    corner: NDArray[np.float64]
    way: NDArray[np.float64]
    side: NDArray[np.int64]
    kept: NDArray[np.bool_]
    stack: NDArray[np.int64]
    shift: NDArray[np.float64]
    line: NDArray[np.float64]


def smooth_outlines(batch: RegionBatch, pins: Pins) -> RegionBatch:
    """Return a batch with smooth outlines, float64 corners; regions that would not be valid keep their pixels' outline.

    Args:
        batch: Canonical rings of some regions.
        pins: All pins of the raster.
    """
    xy, sizes = _smooth_rings(batch.xy, batch.ring_offsets, pins)
    smooth = RegionBatch(xy, offsets_of(sizes), batch.region_offsets)
    broken = np.flatnonzero(~shapely.is_valid(assemble_polygons(smooth)))
    return smooth if len(broken) == 0 else _restored(smooth, batch, broken)


def _restored(smooth: RegionBatch, exact: RegionBatch, regions: NDArray[np.int64]) -> RegionBatch:
    """Return a batch in which some regions have their exact rings."""
    back = np.zeros(len(exact.region_offsets) - 1, np.bool_)
    back[regions] = True
    ring_back = np.repeat(back, np.diff(exact.region_offsets))
    parts = [
        (exact if use_exact else smooth).xy[slice(*(exact if use_exact else smooth).ring_offsets[ring : ring + 2])]
        for ring, use_exact in enumerate(ring_back)
    ]
    offsets = offsets_of(np.array([len(part) for part in parts], np.int64))
    return RegionBatch(np.concatenate(parts).astype(np.float64), offsets, exact.region_offsets)


def _room(corners: int) -> _Arc:
    points = 2 * corners + 8
    return _Arc(
        np.empty((corners + 4, 2)),
        np.empty((points, 2)),
        np.empty(points, np.int64),
        np.empty(points, np.bool_),
        np.empty((points, 2), np.int64),
        np.empty((points, 2)),
        np.empty((points, 2)),
    )


def _smooth_rings(
    xy: NDArray[np.int32], ring_offsets: NDArray[np.int64], pins: Pins
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    count = np.diff(ring_offsets) + pins_between(xy, ring_offsets, pins)  # corners and pins of each ring
    longest = int(count.max(initial=4))
    out = np.empty((int(2 * count.sum() + 8 * len(count)), 2))
    sizes = np.empty(len(count), np.int64)
    total = _smooth_all(xy, ring_offsets, pins, _room(longest), (out, sizes))
    return out[:total], sizes


@njit(cache=True, nogil=True)
def _smooth_all(
    xy: NDArray[np.int32],
    ring_offsets: NDArray[np.int64],
    pins: Pins,
    arc: _Arc,
    output: tuple[NDArray[np.float64], NDArray[np.int64]],
) -> Int:
    out, sizes = output
    ring = np.empty((len(arc.corner), 2), np.int64)
    pinned = np.empty(len(arc.corner), np.bool_)
    total: Int = 0
    for number in range(len(ring_offsets) - 1):
        size = _with_pins(xy[ring_offsets[number] : ring_offsets[number + 1]], pins, ring, pinned)
        begin = total
        first: Int = 0
        while first < size and not pinned[first]:
            first += 1
        if first == size:
            total = _emit(arc, _load(ring, size, 0, size, arc), True, out, total)
        else:
            start = first
            while start < first + size:
                stop = start + 1
                while not pinned[stop % size]:
                    stop += 1
                total = _emit(arc, _load(ring, size, start, stop, arc), False, out, total)
                start = stop
        sizes[number] = total - begin
    return total


@njit(cache=True, nogil=True)
def _with_pins(xy: NDArray[np.int32], pins: Pins, ring: NDArray[np.int64], pinned: NDArray[np.bool_]) -> Int:
    """Fill in a ring's corners and, between them, the pins on its sides; return their number."""
    count: Int = 0
    size = len(xy)
    for k in range(size):
        x, y = np.int64(xy[k, 0]), np.int64(xy[k, 1])
        to_x, to_y = np.int64(xy[(k + 1) % size, 0]), np.int64(xy[(k + 1) % size, 1])
        ring[count, 0], ring[count, 1] = x, y
        pinned[count] = is_pin(pins, x, y)
        count += 1
        step_x, step_y = np.sign(to_x - x), np.sign(to_y - y)
        steps = abs(to_x - x) + abs(to_y - y)
        for step in range(1, steps):
            if is_pin(pins, x + step * step_x, y + step * step_y):
                ring[count, 0], ring[count, 1] = x + step * step_x, y + step * step_y
                pinned[count] = True
                count += 1
    return count


@njit(cache=True, nogil=True)
def _before(ring: NDArray[np.int64], a: Int, b: Int) -> bool:
    return bool(ring[a, 1] < ring[b, 1] or (ring[a, 1] == ring[b, 1] and ring[a, 0] < ring[b, 0]))


@njit(cache=True, nogil=True)
def _load(ring: NDArray[np.int64], size: Int, start: Int, stop: Int, arc: _Arc) -> Int:
    """Fill in the corners start..stop of a ring in canonical direction; return their number, negative when turned round.

    An arc runs from its smaller end; one that comes back to its beginning, towards the smaller neighbour of that.
    """
    a, b = start % size, stop % size
    if a == b:
        a, b = (start + 1) % size, (stop - 1) % size
    turned = _before(ring, b, a)
    count = stop - start + 1
    for k in range(count):
        p = (stop - k if turned else start + k) % size
        arc.corner[k, 0], arc.corner[k, 1] = ring[p, 0], ring[p, 1]
    return -count if turned else count


@njit(cache=True, nogil=True)
def _emit(arc: _Arc, loaded: Int, closed: bool, out: NDArray[np.float64], total: Int) -> Int:
    """Append an arc's line in the direction of its ring, without its last point; return the new count."""
    corners: Int = -loaded if loaded < 0 else loaded
    points = _smooth(arc, corners, closed)
    source = arc.line
    if points == 0:
        source, points = arc.corner, corners
    for k in range(points - 1):
        p = points - 1 - k if loaded < 0 else k
        out[total, 0], out[total, 1] = source[p, 0], source[p, 1]
        total += 1
    return total


@njit(cache=True, nogil=True)
def _smooth(arc: _Arc, corners: Int, closed: bool) -> Int:
    """Draw an arc's line; return its number of points, the last one of a closed arc the first, or 0 when it must not be."""
    points = _chamfer(arc, corners, closed)
    for reach in _REACHES:
        deviation = _simplify(arc, points, closed, reach)
        count: Int = 0
        for k in range(points):
            if arc.kept[k]:
                arc.line[count] = arc.way[k]
                count += 1
        shift = _match_area(arc, corners, count, closed)
        if deviation + shift < _HALF_PX:
            return count
    return 0


@njit(cache=True, nogil=True)
def _chamfer(arc: _Arc, corners: Int, closed: bool) -> Int:
    """Fill in way and side: half a pixel before and behind each inner corner; the ends of an open arc. Return the number."""
    count: Int = 0
    last = corners - 2  # number of the last side
    if closed:  # once round from the first side to the first side
        arc.corner[corners] = arc.corner[1]
        last += 1
    else:
        arc.way[0] = arc.corner[0]
        arc.side[0] = 0
        count = 1
    for side in range(last + 1):
        x, y = arc.corner[side]
        dx, dy = arc.corner[side + 1, 0] - x, arc.corner[side + 1, 1] - y
        length = abs(dx) + abs(dy)
        behind = side > 0 or closed
        before = side < last or closed
        if behind:
            arc.way[count, 0], arc.way[count, 1] = x + 0.5 * dx / length, y + 0.5 * dy / length
            arc.side[count] = side
            count += 1
        if closed and side == last:
            break
        if before and not (behind and length == 1):
            arc.way[count, 0], arc.way[count, 1] = x + dx - 0.5 * dx / length, y + dy - 0.5 * dy / length
            arc.side[count] = side
            count += 1
    if not closed:
        arc.way[count] = arc.corner[corners - 1]
        arc.side[count] = last
        count += 1
    return count


@njit(cache=True, nogil=True)
def _simplify(arc: _Arc, points: Int, closed: bool, reach: float) -> float:
    """Mark the points that are kept; return how far a corner is from the line at most."""
    arc.kept[:points] = False
    low: Int = 0
    high: Int = points - 1
    arc.kept[low] = arc.kept[high] = True
    if not closed and points > 3:  # an arc leaves its pins along its own sides
        low, high = 1, points - 2
        arc.kept[low] = arc.kept[high] = True
    arc.stack[0, 0], arc.stack[0, 1] = low, high
    depth = 1
    most = 0.0
    while depth:
        depth -= 1
        i: Int = np.int64(arc.stack[depth, 0])
        j: Int = np.int64(arc.stack[depth, 1])
        corner, distance = _farthest(arc, i, j)
        if distance <= reach or j - i < 2:
            most = max(most, distance)
            continue
        middle: Int = i + 1
        while middle < j - 1 and arc.side[middle + 1] < corner:
            middle += 1
        arc.kept[middle] = True
        arc.stack[depth, 0], arc.stack[depth, 1] = i, middle
        arc.stack[depth + 1, 0], arc.stack[depth + 1, 1] = middle, j
        depth += 2
    return most


@njit(cache=True, nogil=True)
def _farthest(arc: _Arc, i: Int, j: Int) -> tuple[Int, float]:
    """Return the corner between two points of the way that is farthest from their chord, and its distance."""
    x, y = arc.way[i]
    dx, dy = arc.way[j, 0] - x, arc.way[j, 1] - y
    squared = dx * dx + dy * dy
    farthest, most = arc.side[i] + 1, 0.0
    for k in range(arc.side[i] + 1, arc.side[j] + 1):
        px, py = arc.corner[k, 0] - x, arc.corner[k, 1] - y
        if squared > 0:
            t = min(max((px * dx + py * dy) / squared, 0.0), 1.0)
            px -= t * dx
            py -= t * dy
        distance = np.sqrt(px * px + py * py)
        if distance > most:
            farthest, most = k, distance
    return farthest, most


@njit(cache=True, nogil=True)
def _twice_area(points: NDArray[np.float64], count: Int) -> float:
    """Return twice the signed area between a line and its chord."""
    x0, y0 = points[0]
    total = 0.0
    for k in range(1, count - 1):
        total += (points[k, 0] - x0) * (points[k + 1, 1] - y0) - (points[k + 1, 0] - x0) * (points[k, 1] - y0)
    return total


@njit(cache=True, nogil=True)
def _match_area(arc: _Arc, corners: Int, count: Int, closed: bool) -> float:
    """Shift the line along its normals until its area is that of the corners; return by how much, inf when it can't be."""
    line, shift = arc.line, arc.shift
    wanted = _twice_area(arc.corner, corners)
    for k in range(count):
        shift[k] = 0.0
        inner = 0 < k < count - 1
        if inner or closed:
            before = line[k - 1] if k > 0 else line[count - 2]
            after = line[k + 1] if k < count - 1 else line[1]
            nx, ny = after[1] - before[1], before[0] - after[0]
            norm = np.sqrt(nx * nx + ny * ny)
            if norm > 0:
                shift[k, 0], shift[k, 1] = nx / norm, ny / norm
    linear = square = 0.0
    x0, y0 = line[0]
    for k in range(count - 1):
        ax, ay, bx, by = line[k, 0] - x0, line[k, 1] - y0, line[k + 1, 0] - x0, line[k + 1, 1] - y0
        linear += shift[k, 0] * by - shift[k, 1] * bx + ax * shift[k + 1, 1] - ay * shift[k + 1, 0]
        square += shift[k, 0] * shift[k + 1, 1] - shift[k, 1] * shift[k + 1, 0]
    missing = wanted - _twice_area(line, count)
    by = 0.0
    for _ in range(8):  # Newton: the area is quadratic in the shift
        slope = linear + 2 * square * by
        if slope == 0:
            break
        by += (missing - linear * by - square * by * by) / slope
    if not abs(missing - linear * by - square * by * by) < _EXACT_PX2:
        return np.inf
    for k in range(count):
        line[k, 0] += by * shift[k, 0]
        line[k, 1] += by * shift[k, 1]
    return abs(by)
