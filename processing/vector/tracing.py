"""From the links of a tile's skeleton to paths of pixels: between nodes, up to the seams, and round closed loops.

A *node* is a pixel of degree other than 2 (see `adjacency`). A *path* is a maximal run of own pixels between nodes; at a seam it is
open, and the link across the seam names where it goes on. Linked junction pixels form one junction: their links are no paths, but are
listed apart. Every link has one owner, so what tiles list together is what the whole raster would.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import COL_STEP, DEGREE, FIRST, ROW_STEP

CONTEXT_PX = 4
"""Pixels beyond a seam that go with an open path, for the tangents at its last own pixels."""

AT_NODE, AT_SEAM, IN_LOOP = 0, 1, 2
"""How a path ends."""

_EAST, _SOUTH_WEST = 2, 5  # directions from here to here lead to a larger global id


@dataclass(frozen=True)
class Paths:
    """Paths of one tile, in pixels of its array.

    Attributes:
        pixels: int32 (n, 2): rows and columns of all paths one after the other, each with its context.
        spans: int64 (m, 4): of each path where its pixels begin, where the own ones begin and end, and where its pixels end.
        ends: uint8 (m, 2): AT_NODE, AT_SEAM or IN_LOOP, for the start and the end.
        exits: uint8 (m, 2): direction of the link across the seam, 8 where there is none.
        clusters: int32 (k, 3): row, column, direction of the links between junction pixels, each from its smaller global id.
    """

    pixels: NDArray[np.int32]
    spans: NDArray[np.int64]
    ends: NDArray[np.uint8]
    exits: NDArray[np.uint8]
    clusters: NDArray[np.int32]


def trace_paths(links: NDArray[np.uint8], own: NDArray[np.int32], window: tuple[int, int, int, int]) -> Paths:
    """Trace the skeleton inside a window.

    Args:
        links: uint8 (height, width): links, known at least `CONTEXT_PX` + 1 px round the window.
        own: int32 (n, 2): rows and columns of the skeleton's pixels in the window in row-major order; pixels without links are passed over.
        window: First row, end row, first column, end column.
    """
    pixel_room, path_room, cluster_room = _room(links, own, window)
    pixels = np.empty((pixel_room, 2), np.int32)
    spans = np.empty((path_room, 4), np.int64)
    ends = np.empty((path_room, 2), np.uint8)
    exits = np.full((path_room, 2), 8, np.uint8)
    clusters = np.empty((cluster_room, 3), np.int32)
    pixel_count, path_count, cluster_count = _trace(links, own, window, (pixels, spans, ends, exits, clusters))
    return Paths(pixels[:pixel_count], spans[:path_count], ends[:path_count], exits[:path_count], clusters[:cluster_count])


@njit(cache=True, nogil=True)
def _inside(row: int, col: int, window: tuple[int, int, int, int]) -> bool:
    return window[0] <= row < window[1] and window[2] <= col < window[3]


@njit(cache=True, nogil=True)
def _seam_exit(links: NDArray[np.uint8], row: int, col: int, window: tuple[int, int, int, int]) -> int:
    """Return the first direction in which a pixel is linked out of the window, 8 if none."""
    if window[0] < row < window[1] - 1 and window[2] < col < window[3] - 1:
        return 8
    for direction in range(8):
        if links[row, col] >> direction & 1 and not _inside(row + ROW_STEP[direction], col + COL_STEP[direction], window):
            return direction
    return 8


@njit(cache=True, nogil=True)
def _room(links: NDArray[np.uint8], own: NDArray[np.int32], window: tuple[int, int, int, int]) -> tuple[int, int, int]:
    """Return upper bounds of the numbers of path pixels, paths and links between junction pixels."""
    arms = 0
    junction_arms = 0
    exits = 0
    lines = 0
    for k in range(len(own)):
        degree = DEGREE[links[own[k, 0], own[k, 1]]]
        if degree == 2:
            lines += 1
            exits += _seam_exit(links, own[k, 0], own[k, 1], window) < 8
        else:
            arms += degree
            if degree > 2:
                junction_arms += degree
    paths = arms + exits + lines // 4 + 1  # a loop has four pixels or more
    return lines + (2 + 2 * CONTEXT_PX) * paths, paths, junction_arms + 1


@njit(cache=True, nogil=True)
def _follow(
    links: NDArray[np.uint8],
    visited: NDArray[np.uint8],
    start: tuple[int, int, int],
    window: tuple[int, int, int, int],
    pixels: NDArray[np.int32],
    count: int,
) -> tuple[int, int, int]:
    """Append pixels from a start (row, col, direction; itself not appended) to a node, the seam, or round to the start.

    Returns the new count, how the path ends, and the direction of the last link where that crosses the seam.
    """
    row, col, direction = start
    first_row, first_col = row, col
    while True:
        row += ROW_STEP[direction]
        col += COL_STEP[direction]
        if not _inside(row, col, window):
            return count, AT_SEAM, direction
        here = links[row, col]
        if DEGREE[here] == 2 and row == first_row and col == first_col:
            return count, IN_LOOP, 8
        pixels[count, 0] = row
        pixels[count, 1] = col
        count += 1
        if DEGREE[here] != 2:
            return count, AT_NODE, 8
        visited[row - window[0], col - window[2]] = 1
        direction = FIRST[here & ~(1 << ((direction + 4) & 7))]


@njit(cache=True, nogil=True)
def _context(links: NDArray[np.uint8], row: int, col: int, direction: int, pixels: NDArray[np.int32], count: int) -> int:
    """Append up to `CONTEXT_PX` pixels beyond the seam, a node being the last; return the new count."""
    for _ in range(CONTEXT_PX):
        row += ROW_STEP[direction]
        col += COL_STEP[direction]
        pixels[count, 0] = row
        pixels[count, 1] = col
        count += 1
        here = links[row, col]
        if DEGREE[here] != 2:
            break
        direction = FIRST[here & ~(1 << ((direction + 4) & 7))]
    return count


_Output = tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.int32]]


@njit(cache=True, nogil=True)
def _close_off(links: NDArray[np.uint8], output: _Output, path: int, count: int, kind: int, direction: int) -> int:
    """Note how a path ended, and add its context beyond a seam; return the pixel count."""
    pixels, spans, ends, exits, _ = output
    spans[path, 2] = count
    ends[path, 1] = kind
    exits[path, 1] = direction
    if kind == AT_SEAM:
        count = _context(links, pixels[count - 1, 0], pixels[count - 1, 1], direction, pixels, count)
    spans[path, 3] = count
    return count


@njit(cache=True, nogil=True)
def _path_from_node(
    links: NDArray[np.uint8],
    visited: NDArray[np.uint8],
    start: tuple[int, int, int],
    window: tuple[int, int, int, int],
    output: _Output,
    path: int,
    count: int,
) -> int:
    """Trace one path that starts at a node; return the pixel count."""
    pixels, spans, ends, _, _ = output
    spans[path, 0] = spans[path, 1] = count
    ends[path, 0] = AT_NODE
    pixels[count, 0] = start[0]
    pixels[count, 1] = start[1]
    count, kind, direction = _follow(links, visited, start, window, pixels, count + 1)
    return _close_off(links, output, path, count, kind, direction)


@njit(cache=True, nogil=True)
def _node_kind_of_link(links: NDArray[np.uint8], visited: NDArray[np.uint8], start: tuple[int, int, int], window: tuple[int, int, int, int]) -> int:
    """Say what a node's link is: 0 nothing to do from here, 1 the start of a path, 2 a link between junction pixels."""
    row, col, direction = start
    other_row, other_col = row + ROW_STEP[direction], col + COL_STEP[direction]
    other_degree = DEGREE[links[other_row, other_col]]
    forward = _EAST <= direction <= _SOUTH_WEST
    if other_degree > 2 and DEGREE[links[row, col]] > 2:
        return 2 if forward else 0
    if not _inside(other_row, other_col, window):
        return 1
    if other_degree != 2:
        return 1 if forward else 0
    return 0 if visited[other_row - window[0], other_col - window[2]] else 1


@njit(cache=True, nogil=True)
def _trace_nodes(
    links: NDArray[np.uint8],
    visited: NDArray[np.uint8],
    own: NDArray[np.int32],
    window: tuple[int, int, int, int],
    output: _Output,
) -> tuple[int, int, int]:
    """Trace all paths that start at own nodes; return the counts of pixels, paths and links between junction pixels."""
    count = paths = clusters = 0
    for k in range(len(own)):
        row, col = own[k, 0], own[k, 1]
        here = links[row, col]
        if DEGREE[here] == 2:
            continue
        for direction in range(8):
            if not here >> direction & 1:
                continue
            start = (np.int64(row), np.int64(col), np.int64(direction))
            kind = _node_kind_of_link(links, visited, start, window)
            if kind == 2:
                output[4][clusters, 0] = row
                output[4][clusters, 1] = col
                output[4][clusters, 2] = direction
                clusters += 1
            elif kind == 1:
                count = _path_from_node(links, visited, start, window, output, paths, count)
                paths += 1
    return count, paths, clusters


@njit(cache=True, nogil=True)
def _trace_from_seam(
    links: NDArray[np.uint8],
    visited: NDArray[np.uint8],
    start: tuple[int, int, int],
    window: tuple[int, int, int, int],
    output: _Output,
    path: int,
    count: int,
) -> int:
    """Trace one path that comes in over the seam at a pixel of degree 2; return the pixel count."""
    pixels, spans, ends, exits, _ = output
    row, col, outwards = start
    spans[path, 0] = count
    end = _context(links, row, col, outwards, pixels, count)
    _reverse(pixels, count, end)
    spans[path, 1] = end
    ends[path, 0] = AT_SEAM
    exits[path, 0] = outwards
    pixels[end, 0] = row
    pixels[end, 1] = col
    visited[row - window[0], col - window[2]] = 1
    onwards = np.int64(FIRST[links[row, col] & ~(1 << outwards)])
    count, kind, direction = _follow(links, visited, (row, col, onwards), window, pixels, end + 1)
    return _close_off(links, output, path, count, kind, direction)


@njit(cache=True, nogil=True)
def _reverse(pixels: NDArray[np.int32], start: int, end: int) -> None:
    while start < end - 1:
        end -= 1
        for axis in range(2):
            swap = pixels[start, axis]
            pixels[start, axis] = pixels[end, axis]
            pixels[end, axis] = swap
        start += 1


@njit(cache=True, nogil=True)
def _trace_loop(
    links: NDArray[np.uint8],
    visited: NDArray[np.uint8],
    row: int,
    col: int,
    window: tuple[int, int, int, int],
    output: _Output,
    path: int,
    count: int,
) -> int:
    """Trace one closed loop from a pixel on, with its own pixels as context; return the pixel count."""
    pixels, spans, ends, _, _ = output
    first = count + CONTEXT_PX
    pixels[first, 0] = row
    pixels[first, 1] = col
    visited[row - window[0], col - window[2]] = 1
    direction = np.int64(FIRST[links[row, col]])
    end, _, _ = _follow(links, visited, (row, col, direction), window, pixels, first + 1)
    for i in range(CONTEXT_PX):
        pixels[first - 1 - i] = pixels[end - 1 - i % (end - first)]
        pixels[end + i] = pixels[first + i % (end - first)]
    spans[path, 0] = count
    spans[path, 1] = first
    spans[path, 2] = end
    spans[path, 3] = end + CONTEXT_PX
    ends[path, 0] = ends[path, 1] = IN_LOOP
    return end + CONTEXT_PX


@njit(cache=True, nogil=True)
def _trace(links: NDArray[np.uint8], own: NDArray[np.int32], window: tuple[int, int, int, int], output: _Output) -> tuple[int, int, int]:
    visited = np.zeros((window[1] - window[0], window[3] - window[2]), np.uint8)
    count, paths, clusters = _trace_nodes(links, visited, own, window, output)
    for seams_only in (True, False):
        for k in range(len(own)):
            row, col = np.int64(own[k, 0]), np.int64(own[k, 1])
            if DEGREE[links[row, col]] != 2 or visited[row - window[0], col - window[2]]:
                continue
            if seams_only:
                outwards = _seam_exit(links, row, col, window)
                if outwards < 8:
                    count = _trace_from_seam(links, visited, (row, col, np.int64(outwards)), window, output, paths, count)
                    paths += 1
            else:
                count = _trace_loop(links, visited, row, col, window, output, paths, count)
                paths += 1
    return count, paths, clusters
