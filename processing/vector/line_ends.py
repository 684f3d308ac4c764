"""From a tile's paths of pixels to the chains and nodes it hands over: what nodes are like, and where chains end."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import COL_STEP, DEGREE, ROW_STEP, Int
from .chains import Chains
from .metric import Disc, Metric, clearance
from .spurs import EDGE_MARGIN_PX
from .tile import Tile
from .tips import find_tips
from .tracing import AT_SEAM, Paths

Table = dict[str, NDArray[Any]]

NODE_COLUMNS: dict[str, type[np.generic]] = {
    "node_gid": np.int64,
    "node_degree": np.uint8,
    "node_at_edge": np.bool_,
    "node_half_width_m": np.float32,
    "node_tip_x": np.float32,
    "node_tip_y": np.float32,
    "link_a": np.int64,
    "link_b": np.int64,
}
"""Columns of `node_table`."""


class NodePixels(NamedTuple):
    """The core's node pixels, row by row.

    Attributes:
        pixel: int32 (n, 2): row and column in the tile's array.
        degree: uint8 (n,): 1, 3 or 4.
        half_width_m: float32 (n,): distance from the crack's edge.
        at_edge: bool (n,): whether nodata lies within that and 2 px.
        tip: float32 (n, 2): from the pixel's centre to where a cut line ends, x and y in pixels, 0 elsewhere (see `tips`).
        gate_m: float32 (n,): from there to its gate, 0 elsewhere.
    """

    pixel: NDArray[np.int32]
    degree: NDArray[np.uint8]
    half_width_m: NDArray[np.float32]
    at_edge: NDArray[np.bool_]
    tip: NDArray[np.float32]
    gate_m: NDArray[np.float32]


def node_pixels(own: NDArray[np.int32], links: NDArray[np.uint8], tile: Tile, metric: Metric) -> NodePixels:
    """Find the nodes among the core's linked pixels, int32 (n, 2), row by row."""
    pixel, degree = _nodes_among(own, links)
    half_width_m, at_edge = _clearances(pixel, tile.classes, metric.disc, metric.gsd_m)
    tip, gate_m = np.zeros((len(pixel), 2), np.float32), np.zeros(len(pixel), np.float32)
    is_end = degree == 1
    tip[is_end], gate_m[is_end] = find_tips(pixel[is_end], links, tile.classes, metric)
    return NodePixels(pixel, degree, half_width_m, at_edge, tip, gate_m)


@njit(cache=True, nogil=True)
def _nodes_among(own: NDArray[np.int32], links: NDArray[np.uint8]) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """Return the pixels of degree other than 2, and their degrees."""
    degrees = np.empty(len(own), np.uint8)
    count = 0
    for k in range(len(own)):
        degrees[k] = DEGREE[links[own[k, 0], own[k, 1]]]
        count += degrees[k] != 2
    pixel, degree = np.empty((count, 2), np.int32), np.empty(count, np.uint8)
    count = 0
    for k in range(len(own)):
        if degrees[k] != 2:
            pixel[count, 0], pixel[count, 1] = own[k, 0], own[k, 1]
            degree[count] = degrees[k]
            count += 1
    return pixel, degree


@njit(cache=True, nogil=True)
def _clearances(
    pixels: NDArray[np.int32], classes: NDArray[np.uint8], disc: Disc, gsd_m: float
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return each pixel's distance to the crack's edge, and whether it lies at the edge of the valid area."""
    half_width = np.empty(len(pixels), np.float32)
    at_edge = np.empty(len(pixels), np.bool_)
    for k in range(len(pixels)):
        row, col = np.int64(pixels[k, 0]), np.int64(pixels[k, 1])
        half_width[k], at_edge[k] = clearance(classes, row, col, disc, EDGE_MARGIN_PX * gsd_m)
    return half_width, at_edge


def node_table(nodes: NodePixels, clusters: NDArray[np.int32], tile: Tile) -> Table:
    """Return the node columns of `lines.LinePieces`, with the links between junction pixels (`Paths.clusters`)."""
    here = clusters[:, :2]
    there = here + np.stack([ROW_STEP, COL_STEP], axis=1).astype(np.int32)[clusters[:, 2]]
    return {
        "node_gid": _gid(nodes.pixel, tile),
        "node_degree": nodes.degree,
        "node_at_edge": nodes.at_edge,
        "node_half_width_m": nodes.half_width_m,
        "node_tip_x": nodes.tip[:, 0],
        "node_tip_y": nodes.tip[:, 1],
        "link_a": _gid(here, tile),
        "link_b": _gid(there, tile),
    }


def chains_of(paths: Paths, widths: NDArray[np.float32], nodes: NodePixels, tile: Tile) -> Chains:
    """Return paths, with the widths at their own pixels, as chains in raster coordinates."""
    row, col, offsets = _own_pixels(paths.pixels, paths.spans)
    probability = np.zeros(len(row), np.uint8) if tile.craquelure is None else tile.craquelure[row, col]
    row += np.int32(tile.core.row - tile.halo_px)
    col += np.int32(tile.core.col - tile.halo_px)
    shape = paths.ends.shape
    ends = _Ends(
        np.zeros(shape, np.bool_), np.zeros(shape, np.float32), np.zeros(shape, np.float32), np.full(shape, -1)
    )
    origin = (tile.core.row - tile.halo_px, tile.core.col - tile.halo_px, tile.raster_width)
    _describe_ends(paths, nodes, origin, ends)
    return Chains(row, col, widths, probability, offsets, paths.ends, *ends)


@njit(cache=True, nogil=True)
def _own_pixels(
    pixels: NDArray[np.int32], spans: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int64]]:
    """Return rows and columns of the paths' own pixels, and where each path's begin."""
    offsets = np.zeros(len(spans) + 1, np.int64)
    for path in range(len(spans)):
        offsets[path + 1] = offsets[path] + spans[path, 2] - spans[path, 1]
    row, col = np.empty(offsets[-1], np.int32), np.empty(offsets[-1], np.int32)
    for path in range(len(spans)):
        shift = spans[path, 1] - offsets[path]
        for k in range(offsets[path], offsets[path + 1]):
            row[k], col[k] = pixels[k + shift, 0], pixels[k + shift, 1]
    return row, col, offsets


class _Ends(NamedTuple):
    """End columns of `Chains` under way."""

    junction: NDArray[np.bool_]
    half_width_m: NDArray[np.float32]
    gate_m: NDArray[np.float32]
    across: NDArray[np.int64]


@njit(cache=True, nogil=True)
def _describe_ends(paths: Paths, nodes: NodePixels, origin: tuple[int, int, int], ends: _Ends) -> None:
    """Fill in the chains' ends; the origin is row and column of the tile's array in the raster, and the raster's width."""
    row0, col0, raster_width = origin
    for path in range(len(paths.spans)):
        for side in range(2):
            place = paths.spans[path, 2] - 1 if side else paths.spans[path, 1]
            row, col = np.int64(paths.pixels[place, 0]), np.int64(paths.pixels[place, 1])
            if paths.ends[path, side] == AT_SEAM:
                out = paths.exits[path, side]
                beyond_row, beyond_col = row0 + row + ROW_STEP[out], col0 + col + COL_STEP[out]
                ends.across[path, side] = beyond_row * raster_width + beyond_col
                continue
            node = _node_at(nodes.pixel, row, col)
            if node >= 0:
                ends.junction[path, side] = nodes.degree[node] > 2
                ends.half_width_m[path, side] = nodes.half_width_m[node]
                ends.gate_m[path, side] = nodes.gate_m[node]


@njit(cache=True, nogil=True)
def _node_at(pixel: NDArray[np.int32], row: Int, col: Int) -> Int:
    """Return the number of a node among pixels row by row, -1 where there is none."""
    low, high = 0, len(pixel)
    while low < high:
        middle = (low + high) // 2
        if pixel[middle, 0] < row or (pixel[middle, 0] == row and pixel[middle, 1] < col):
            low = middle + 1
        else:
            high = middle
    return low if low < len(pixel) and pixel[low, 0] == row and pixel[low, 1] == col else -1


def _gid(pixels: NDArray[np.int32], tile: Tile) -> NDArray[np.int64]:
    """Return global ids of pixels of the tile's array."""
    row = pixels[:, 0].astype(np.int64) + (tile.core.row - tile.halo_px)
    return row * tile.raster_width + (pixels[:, 1] + np.int64(tile.core.col - tile.halo_px))
