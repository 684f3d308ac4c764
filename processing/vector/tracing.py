"""From the links of a tile's skeleton to paths of pixels: between nodes, up to the seams, and round closed loops.

A *node* is a pixel of degree other than 2 (see `adjacency`). A *path* is a maximal run of own pixels between nodes;
at a seam it is open, and the link across the seam names where it goes on. Linked junction pixels form one junction:
their links are no paths, but are listed apart. Every link has one owner, so what tiles list together is what the
whole raster would.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import COL_STEP, DEGREE, FIRST, ROW_STEP, Int

CONTEXT_PX = 4
"""Pixels beyond a seam that go with an open path, for the tangents at its last own pixels."""

AT_NODE, AT_SEAM, IN_LOOP = 0, 1, 2
"""How a path ends."""

_EAST, _SOUTH_WEST = 2, 5  # directions from here to here lead to a larger global id


class Paths(NamedTuple):
    """Paths of one tile, in pixels of its array.

    Attributes:
        pixels: int32 (n, 2): rows and columns of all paths one after the other, each with its context.
        spans: int64 (m, 4): of each path where its pixels begin, where its own ones begin and end, and where its pixels end.
        ends: uint8 (m, 2): AT_NODE, AT_SEAM or IN_LOOP, for the start and the end.
        exits: uint8 (m, 2): direction of the link across the seam, 8 where there is none.
        clusters: int32 (k, 3): row, column, direction of links between junction pixels, each from its smaller global id.
    """

    pixels: NDArray[np.int32]
    spans: NDArray[np.int64]
    ends: NDArray[np.uint8]
    exits: NDArray[np.uint8]
    clusters: NDArray[np.int32]


Window = tuple[int, int, int, int]
"""First row, end row, first column, end column."""


def trace_paths(links: NDArray[np.uint8], own: NDArray[np.int32], window: Window) -> Paths:
    """Trace the skeleton inside a window.

    Args:
        links: uint8 (height, width): links, known at least `CONTEXT_PX` + 1 px round the window.
        own: int32 (n, 2): rows and columns of the linked pixels in the window, in row-major order.
        window: The pixels this tile owns.
    """
    visited = np.zeros((window[1] - window[0], window[3] - window[2]), np.uint8)
    field = _Field(links, visited, window)
    pixel_room, path_room, cluster_room = _room(field, own)
    output = _Output(
        pixels=np.empty((pixel_room, 2), np.int32),
        spans=np.empty((path_room, 4), np.int64),
        ends=np.empty((path_room, 2), np.uint8),
        exits=np.full((path_room, 2), 8, np.uint8),
        clusters=np.empty((cluster_room, 3), np.int32),
    )
    pixel_count, path_count, cluster_count = _trace(field, own, output)
    return Paths(
        output.pixels[:pixel_count],
        output.spans[:path_count],
        output.ends[:path_count],
        output.exits[:path_count],
        output.clusters[:cluster_count],
    )


class _Field(NamedTuple):
    """What is traced: links, visited marks of the window's pixels (uint8), and the window."""

    links: NDArray[np.uint8]
    visited: NDArray[np.uint8]
    window: Window


class _Output(NamedTuple):
    """Arrays of `Paths` under way."""

    pixels: NDArray[np.int32]
    spans: NDArray[np.int64]
    ends: NDArray[np.uint8]
    exits: NDArray[np.uint8]
    clusters: NDArray[np.int32]


class _Step(NamedTuple):
    """A link: a pixel and the direction in which it leaves it."""

    row: Int
    col: Int
    direction: Int


@njit(cache=True, nogil=True)
def _inside(row: Int, col: Int, window: Window) -> bool:
    return bool(window[0] <= row < window[1] and window[2] <= col < window[3])


@njit(cache=True, nogil=True)
def _visit(field: _Field, row: Int, col: Int) -> None:
    field.visited[row - field.window[0], col - field.window[2]] = 1


@njit(cache=True, nogil=True)
def _seam_exit(field: _Field, row: Int, col: Int) -> Int:
    """Return the first direction in which a pixel is linked out of the window, 8 if none."""
    window = field.window
    if window[0] < row < window[1] - 1 and window[2] < col < window[3] - 1:
        return 8
    for direction in range(8):
        there = _inside(row + ROW_STEP[direction], col + COL_STEP[direction], window)
        if field.links[row, col] >> direction & 1 and not there:
            return direction
    return 8


@njit(cache=True, nogil=True)
def _room(field: _Field, own: NDArray[np.int32]) -> tuple[Int, Int, Int]:
    """Return upper bounds of the numbers of path pixels, paths and links between junction pixels."""
    arms: Int = 0
    junction_arms: Int = 0
    exits = 0
    lines = 0
    for k in range(len(own)):
        row, col = np.int64(own[k, 0]), np.int64(own[k, 1])
        degree = np.int64(DEGREE[field.links[row, col]])
        if degree == 2:
            lines += 1
            if _seam_exit(field, row, col) < 8:
                exits += 1
        else:
            arms += degree
            if degree > 2:
                junction_arms += degree
    paths = arms + exits + lines // 4 + 1  # a loop has four pixels or more
    return lines + (2 + 2 * CONTEXT_PX) * paths, paths, junction_arms + 1


@njit(cache=True, nogil=True)
def _onward(links: np.uint8, direction: Int) -> Int:
    """Return the other direction at a pixel of degree 2 that was entered in a direction."""
    return np.int64(FIRST[links & ~(1 << ((direction + 4) & 7))])


@njit(cache=True, nogil=True)
def _follow(field: _Field, start: _Step, pixels: NDArray[np.int32], count: Int) -> tuple[Int, Int, Int]:
    """Append pixels from a start (itself not appended) on to a node, the seam, or round to the start.

    Returns the new count, how the path ends, and the direction of the last link where that crosses the seam.
    """
    row, col, direction = start
    while True:
        row += ROW_STEP[direction]
        col += COL_STEP[direction]
        if not _inside(row, col, field.window):
            return count, AT_SEAM, direction
        here = field.links[row, col]
        if DEGREE[here] == 2 and row == start.row and col == start.col:
            return count, IN_LOOP, 8
        pixels[count, 0] = row
        pixels[count, 1] = col
        count += 1
        if DEGREE[here] != 2:
            return count, AT_NODE, 8
        _visit(field, row, col)
        direction = _onward(here, direction)


@njit(cache=True, nogil=True)
def _context(links: NDArray[np.uint8], start: _Step, pixels: NDArray[np.int32], count: Int) -> Int:
    """Append up to `CONTEXT_PX` pixels from a start (not appended) on, a node being the last; return the count."""
    row, col, direction = start
    for _ in range(CONTEXT_PX):
        row += ROW_STEP[direction]
        col += COL_STEP[direction]
        pixels[count, 0] = row
        pixels[count, 1] = col
        count += 1
        here = links[row, col]
        if DEGREE[here] != 2:
            break
        direction = _onward(here, direction)
    return count


@njit(cache=True, nogil=True)
def _finish_path(field: _Field, output: _Output, path: Int, start: _Step, count: Int) -> Int:
    """Follow a path from its last pixel so far to its end; return the pixel count, context included."""
    pixels = output.pixels
    count, kind, direction = _follow(field, start, pixels, count)
    output.spans[path, 2] = count
    output.ends[path, 1] = kind
    output.exits[path, 1] = direction
    if kind == AT_SEAM:
        last = _Step(np.int64(pixels[count - 1, 0]), np.int64(pixels[count - 1, 1]), direction)
        count = _context(field.links, last, pixels, count)
    output.spans[path, 3] = count
    return count


@njit(cache=True, nogil=True)
def _trace_from_node(field: _Field, output: _Output, path: Int, start: _Step, count: Int) -> Int:
    """Trace one path that starts at a node; return the pixel count."""
    output.spans[path, 0] = count
    output.spans[path, 1] = count
    output.ends[path, 0] = AT_NODE
    output.pixels[count, 0] = start.row
    output.pixels[count, 1] = start.col
    return _finish_path(field, output, path, start, count + 1)


@njit(cache=True, nogil=True)
def _role(field: _Field, step: _Step) -> Int:
    """Say what a node's link is: 0 nothing to do from here, 1 the start of a path, 2 a link between junction pixels."""
    row, col = step.row + ROW_STEP[step.direction], step.col + COL_STEP[step.direction]
    degree = DEGREE[field.links[row, col]]
    forward = _EAST <= step.direction <= _SOUTH_WEST
    if degree > 2 and DEGREE[field.links[step.row, step.col]] > 2:
        return 2 if forward else 0
    if not _inside(row, col, field.window):
        return 1
    if degree != 2:
        return 1 if forward else 0
    return 0 if field.visited[row - field.window[0], col - field.window[2]] else 1


@njit(cache=True, nogil=True)
def _trace_nodes(field: _Field, own: NDArray[np.int32], output: _Output) -> tuple[Int, Int, Int]:
    """Trace all paths that start at own nodes; return the counts of pixels, paths and links between junction pixels."""
    count: Int = np.int64(0)
    paths: Int = np.int64(0)
    clusters: Int = np.int64(0)
    for k in range(len(own)):
        row, col = np.int64(own[k, 0]), np.int64(own[k, 1])
        here = field.links[row, col]
        if DEGREE[here] == 2:
            continue
        for direction in range(8):
            if not here >> direction & 1:
                continue
            step = _Step(row, col, direction)
            role = _role(field, step)
            if role == 2:
                output.clusters[clusters, 0] = row
                output.clusters[clusters, 1] = col
                output.clusters[clusters, 2] = direction
                clusters += 1
            elif role == 1:
                count = _trace_from_node(field, output, paths, step, count)
                paths += 1
    return count, paths, clusters


@njit(cache=True, nogil=True)
def _trace_from_seam(field: _Field, output: _Output, path: Int, outwards: _Step, count: Int) -> Int:
    """Trace one path that comes in over the seam at a pixel of degree 2; return the pixel count."""
    row, col, direction = outwards
    output.spans[path, 0] = count
    end = _context(field.links, outwards, output.pixels, count)
    _reverse(output.pixels, count, end)
    output.spans[path, 1] = end
    output.ends[path, 0] = AT_SEAM
    output.exits[path, 0] = direction
    output.pixels[end, 0] = row
    output.pixels[end, 1] = col
    _visit(field, row, col)
    inwards = _Step(row, col, _onward(field.links[row, col], direction + 4))
    return _finish_path(field, output, path, inwards, end + 1)


@njit(cache=True, nogil=True)
def _reverse(pixels: NDArray[np.int32], start: Int, end: Int) -> None:
    while start < end - 1:
        end -= 1
        for axis in range(2):
            swap = pixels[start, axis]
            pixels[start, axis] = pixels[end, axis]
            pixels[end, axis] = swap
        start += 1


@njit(cache=True, nogil=True)
def _trace_loop(field: _Field, output: _Output, path: Int, row: Int, col: Int, count: Int) -> Int:
    """Trace one closed loop from a pixel on, with its own pixels as context; return the pixel count."""
    pixels, spans = output.pixels, output.spans
    first = count + CONTEXT_PX
    pixels[first, 0] = row
    pixels[first, 1] = col
    _visit(field, row, col)
    start = _Step(row, col, np.int64(FIRST[field.links[row, col]]))
    end, _, _ = _follow(field, start, pixels, first + 1)
    for i in range(CONTEXT_PX):
        for axis in range(2):
            pixels[first - 1 - i, axis] = pixels[end - 1 - i % (end - first), axis]
            pixels[end + i, axis] = pixels[first + i % (end - first), axis]
    spans[path, 0] = count
    spans[path, 1] = first
    spans[path, 2] = end
    spans[path, 3] = end + CONTEXT_PX
    output.ends[path, 0] = IN_LOOP
    output.ends[path, 1] = IN_LOOP
    return end + CONTEXT_PX


@njit(cache=True, nogil=True)
def _trace(field: _Field, own: NDArray[np.int32], output: _Output) -> tuple[Int, Int, Int]:
    """Trace paths from nodes, then what comes in over the seam, then closed loops; return the counts."""
    count, paths, clusters = _trace_nodes(field, own, output)
    for seams in (True, False):
        for k in range(len(own)):
            row, col = np.int64(own[k, 0]), np.int64(own[k, 1])
            if DEGREE[field.links[row, col]] != 2 or field.visited[row - field.window[0], col - field.window[2]]:
                continue
            outwards = _seam_exit(field, row, col)
            if outwards < 8 and seams:
                count = _trace_from_seam(field, output, paths, _Step(row, col, outwards), count)
                paths += 1
            elif outwards == 8 and not seams:
                count = _trace_loop(field, output, paths, row, col, count)
                paths += 1
    return count, paths, clusters
