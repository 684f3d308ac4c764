"""The whole network from compact tables: junctions, their kinds, connected networks, and ids that depend on the crack alone.

Geometry is not needed here, so a survey of millions of segments fits in memory: each needs some fifty bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .hilbert import hilbert_key, hilbert_order
from .metric import Metric, metric_of

SEGMENT_COLUMNS = ("key", "u", "v", "length_m", "confidence", "start_angle", "end_angle")
"""Columns of finished segments that `finish_network` reads."""

NODE_TABLE_COLUMNS = ("node_gid", "node_at_edge", "node_half_width_m", "link_a", "link_b")
"""Columns of finished nodes and links that `finish_network` reads."""

STRAIGHT_DEG = 150.0
"""Two arms of a junction this far apart make one straight crack, on which the third ends: T, not Y (Bohn 2005, Goehring 2013)."""

KINDS = ("end", "Y", "T", "X", "edge")
_END, _Y, _T, _X, _EDGE = range(5)


@dataclass(frozen=True)
class Network:
    """The finished network.

    Arrays of segments have a row for each row of the table given; those of junctions are ordered by id, which is row + 1.

    Attributes:
        id: int64 (n,): 1, 2, ... along a Hilbert curve; 0 where the segment is left out.
        network_id: int64 (n,): connected network, numbered by its smallest segment; 0 where left out.
        start_node, end_node: int64 (n,): ids of junctions; 0 for closed loops and where left out.
        length_m: float64 (n,): along the line, to the junctions' positions.
        tortuosity: float64 (n,): length over the straight distance of its nodes on the ground; NaN for closed loops.
        start_xy, end_xy: float64 (n, 2): positions of the nodes in pixels, NaN for closed loops: first and last vertex to be written.
        node_xy: float64 (k, 2): position of each junction in pixels, pixel centres at .5.
        node_kind: uint8 (k,): index into `KINDS`.
        node_degree: int32 (k,): number of segment ends that meet.
        node_network_id: int64 (k,).
    """

    id: NDArray[np.int64]
    network_id: NDArray[np.int64]
    start_node: NDArray[np.int64]
    end_node: NDArray[np.int64]
    length_m: NDArray[np.float64]
    tortuosity: NDArray[np.float64]
    start_xy: NDArray[np.float64]
    end_xy: NDArray[np.float64]
    node_xy: NDArray[np.float64]
    node_kind: NDArray[np.uint8]
    node_degree: NDArray[np.int32]
    node_network_id: NDArray[np.int64]

    @property
    def kept(self) -> NDArray[np.bool_]:
        """Which segments are not left out, bool (n,)."""
        return self.id > 0


@dataclass(frozen=True)
class _Nodes:
    """Junctions before ids: a *node* is a group of linked node pixels.

    ``of_u`` and ``of_v``, int64 (n,), give each segment's nodes, -1 for closed loops.
    """

    of_u: NDArray[np.int64]
    of_v: NDArray[np.int64]
    xy: NDArray[np.float64]
    first_gid: NDArray[np.int64]
    at_edge: NDArray[np.bool_]
    half_width_m: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.xy)


def finish_network(
    segments: Mapping[str, NDArray[Any]],
    nodes: Mapping[str, NDArray[Any]],
    raster_width: int,
    jacobian_m: NDArray[np.float64],
    min_length_m: float = 0.0,
    min_confidence: float = 0.0,
) -> Network:
    """Build the network.

    Args:
        segments: `SEGMENT_COLUMNS` of all finished segments.
        nodes: `NODE_TABLE_COLUMNS` of all finished nodes and links.
        raster_width: Columns of the raster.
        jacobian_m: float64 (2, 2): metres per pixel step.
        min_length_m: Networks shorter than this in all are left out whole.
        min_confidence: So are networks whose length-weighted mean confidence is lower, where there are probabilities.
    """
    metric = metric_of(jacobian_m)
    groups, pixel_group = _clusters(nodes)
    table = _node_table(segments, nodes, pixel_group, groups, raster_width)
    alive = np.ones(len(segments["key"]), np.bool_)
    pairs = _crossings(segments, table)
    if len(pairs):
        alive[pairs] = False
        merged = np.arange(groups)
        merged[np.maximum(table.of_u[pairs], table.of_v[pairs])] = np.minimum(table.of_u[pairs], table.of_v[pairs])
        table = _node_table(segments, nodes, merged[pixel_group], groups, raster_width)
    length_m = np.asarray(segments["length_m"], np.float64) + _legs_m(segments, table, raster_width, metric)
    network = _networks(table, alive)
    alive &= _worth_keeping(network, alive, length_m, segments["confidence"], min_length_m, min_confidence)
    return _numbered(segments, table, alive, network, length_m, raster_width, metric)


def _clusters(nodes: Mapping[str, NDArray[Any]]) -> tuple[int, NDArray[np.int64]]:
    """Return the number of groups of linked node pixels, and each pixel's group, int64 (p,), by ascending global id."""
    gid = np.sort(nodes["node_gid"])
    a, b = np.searchsorted(gid, nodes["link_a"]), np.searchsorted(gid, nodes["link_b"])
    graph = coo_array((np.ones(len(a), np.uint8), (a, b)), shape=(len(gid), len(gid)))
    count, group = connected_components(graph, directed=False)
    return int(count), group.astype(np.int64)


def _node_table(
    segments: Mapping[str, NDArray[Any]],
    nodes: Mapping[str, NDArray[Any]],
    pixel_group: NDArray[np.int64],
    groups: int,
    raster_width: int,
) -> _Nodes:
    order = np.argsort(nodes["node_gid"])
    gid = nodes["node_gid"][order]
    size = np.maximum(np.bincount(pixel_group, minlength=groups), 1)
    row, col = np.divmod(gid, raster_width)
    # sums of whole numbers: exact, hence the same in any order
    xy = np.stack([np.bincount(pixel_group, axis, groups) / size + 0.5 for axis in (col, row)], axis=1)
    first_gid = np.full(groups, np.iinfo(np.int64).max)
    np.minimum.at(first_gid, pixel_group, gid)
    half_width_m = np.zeros(groups)
    np.maximum.at(half_width_m, pixel_group, nodes["node_half_width_m"][order])
    at_edge = np.zeros(groups, np.bool_)
    np.logical_or.at(at_edge, pixel_group, nodes["node_at_edge"][order])
    of_u, of_v = (_group_of(gid, pixel_group, segments[end]) for end in ("u", "v"))
    return _Nodes(of_u, of_v, xy, first_gid, at_edge, half_width_m)


def _group_of(gid: NDArray[np.int64], pixel_group: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    if len(gid) == 0:
        return np.full(len(ends), -1, np.int64)
    return np.where(ends < 0, -1, pixel_group[np.minimum(np.searchsorted(gid, ends), len(gid) - 1)])


def _degrees(table: _Nodes, alive: NDArray[np.bool_]) -> NDArray[np.int64]:
    ends = np.concatenate([table.of_u[alive], table.of_v[alive]])
    return np.bincount(ends[ends >= 0], minlength=len(table))


def _crossings(segments: Mapping[str, NDArray[Any]], table: _Nodes) -> NDArray[np.int64]:
    """Return the segments that are the waist of a crossing: thinning pulls an X apart into two Y.

    A waist is the only segment between two different nodes of degree 3, and shorter than the crack is wide there. A node takes part in one
    crossing at most; shorter waists go first, equal ones by key.
    """
    degree = _degrees(table, np.ones(len(table.of_u), np.bool_))
    low, high = np.minimum(table.of_u, table.of_v), np.maximum(table.of_u, table.of_v)
    waist = (low >= 0) & (low != high)
    waist[waist] = (degree[low[waist]] == 3) & (degree[high[waist]] == 3)
    chosen = np.flatnonzero(waist)
    if len(chosen) == 0:
        return chosen
    pair = low[chosen] * len(table) + high[chosen]
    _, inverse, count = np.unique(pair, return_inverse=True, return_counts=True)
    width_m = 2 * np.maximum(table.half_width_m[low[chosen]], table.half_width_m[high[chosen]])
    chosen = chosen[(count[inverse] == 1) & (segments["length_m"][chosen] < width_m)]
    chosen = chosen[np.lexsort((segments["key"][chosen], segments["length_m"][chosen]))]
    return chosen[_disjoint(low[chosen], high[chosen], len(table))]


@njit(cache=True, nogil=True)
def _disjoint(low: NDArray[np.int64], high: NDArray[np.int64], nodes: int) -> NDArray[np.bool_]:
    """Return which pairs are taken when each, in order, is taken unless one of its nodes is."""
    used = np.zeros(nodes, np.bool_)
    taken = np.zeros(len(low), np.bool_)
    for i in range(len(low)):
        if not used[low[i]] and not used[high[i]]:
            used[low[i]] = used[high[i]] = taken[i] = True
    return taken


def _ground_m(offset_px: NDArray[np.float64], metric: Metric) -> NDArray[np.float64]:
    """Return ground lengths, float64 (n,), of offsets (n, 2) in pixels."""
    ground = offset_px @ metric.jacobian_m.T
    length: NDArray[np.float64] = np.hypot(ground[:, 0], ground[:, 1])
    return length


def _legs_m(
    segments: Mapping[str, NDArray[Any]], table: _Nodes, raster_width: int, metric: Metric
) -> NDArray[np.float64]:
    """Return how far a segment's ends are from its nodes' positions, both ends together."""
    total = np.zeros(len(table.of_u))
    for end, node in (("u", table.of_u), ("v", table.of_v)):
        row, col = np.divmod(segments[end], raster_width)
        leg = _ground_m(table.xy[node] - np.stack([col + 0.5, row + 0.5], axis=1), metric) if len(table) else 0.0
        total += np.where(node >= 0, leg, 0.0)
    return total


def _networks(table: _Nodes, alive: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return each segment's network, int64 (n,) from 0: those connected through nodes, and each closed loop by itself."""
    line = table.of_u >= 0
    used = line & alive
    ones = np.ones(int(used.sum()), np.uint8)
    graph = coo_array((ones, (table.of_u[used], table.of_v[used])), shape=(len(table), len(table)))
    count, group = connected_components(graph, directed=False)
    network = np.empty(len(line), np.int64)
    network[line] = group[table.of_u[line]]
    network[~line] = count + np.arange(int((~line).sum()))
    return network


def _worth_keeping(
    network: NDArray[np.int64],
    alive: NDArray[np.bool_],
    length_m: NDArray[np.float64],
    confidence: NDArray[np.float32],
    min_length_m: float,
    min_confidence: float,
) -> NDArray[np.bool_]:
    """Return which segments belong to a network that is long and sure enough."""
    if len(network) == 0:
        return np.zeros(0, np.bool_)
    # sums in an order of their own would round differently: sort first, by network and then by value
    lengths = _exact_sums(network, np.where(alive, length_m, 0.0))
    kept = lengths >= min_length_m
    if min_confidence > 0 and not np.isnan(confidence).all():
        weighted = _exact_sums(network, np.where(alive, length_m * confidence, 0.0))
        kept &= weighted >= min_confidence * lengths
    return kept[network]


def _exact_sums(group: NDArray[np.int64], value: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sums by group that don't depend on the order of the rows."""
    order = np.lexsort((value, group))
    return np.bincount(group[order], value[order])


def _numbered(
    segments: Mapping[str, NDArray[Any]],
    table: _Nodes,
    alive: NDArray[np.bool_],
    network: NDArray[np.int64],
    length_m: NDArray[np.float64],
    raster_width: int,
    metric: Metric,
) -> Network:
    chosen = np.flatnonzero(alive)
    row, col = np.divmod(segments["key"][chosen], 2 * raster_width)
    chosen = chosen[np.argsort(hilbert_key(row, col))]
    number = np.zeros(len(alive), np.int64)
    number[chosen] = np.arange(1, len(chosen) + 1)
    network_id = np.zeros(len(alive), np.int64)
    _, first, inverse = np.unique(network[chosen], return_index=True, return_inverse=True)
    network_id[chosen] = (np.argsort(np.argsort(first)) + 1)[inverse]

    degree = _degrees(table, alive)
    present = np.flatnonzero(degree)
    present = present[hilbert_order(table.first_gid[present], raster_width)]
    node_id = np.zeros(len(table) + 1, np.int64)  # the last one for closed loops, which have none
    node_id[present] = np.arange(1, len(present) + 1)
    of_u, of_v = np.where(alive, table.of_u, -1), np.where(alive, table.of_v, -1)
    node_network = np.zeros(len(table) + 1, np.int64)
    node_network[of_u] = network_id
    node_network[of_v] = network_id

    xy = np.concatenate([table.xy, np.full((1, 2), np.nan)])
    start_xy, end_xy = xy[table.of_u], xy[table.of_v]
    chord_m = _ground_m(end_xy - start_xy, metric)
    tortuosity = np.divide(length_m, chord_m, out=np.full(len(chord_m), np.nan), where=chord_m > 0)
    return Network(
        id=number,
        network_id=network_id,
        start_node=node_id[of_u],
        end_node=node_id[of_v],
        length_m=length_m,
        tortuosity=tortuosity,
        start_xy=start_xy,
        end_xy=end_xy,
        node_xy=table.xy[present],
        node_kind=_kinds(segments, table, alive, degree)[present],
        node_degree=degree[present].astype(np.int32),
        node_network_id=node_network[present],
    )


def _kinds(
    segments: Mapping[str, NDArray[Any]], table: _Nodes, alive: NDArray[np.bool_], degree: NDArray[np.int64]
) -> NDArray[np.uint8]:
    """Return each node's kind: ends and edges have one arm, T and Y three, X four and more.

    A node of two arms can only remain where a segment was left out beside it; it counts as Y.
    """
    kind = np.full(len(degree), _Y, np.uint8)
    kind[degree == 1] = np.where(table.at_edge[degree == 1], _EDGE, _END)
    kind[degree >= 4] = _X
    node = np.concatenate([table.of_u[alive], table.of_v[alive]])
    angle = np.concatenate([segments["start_angle"][alive], segments["end_angle"][alive]]).astype(np.float64)
    chosen = node >= 0
    node, angle = node[chosen], np.degrees(angle[chosen])
    chosen = degree[node] == 3
    node, angle = node[chosen], angle[chosen]
    order = np.lexsort((angle, node))
    arms = angle[order].reshape(-1, 3)
    gaps = np.diff(arms, axis=1, append=arms[:, :1] + 360)
    widest = gaps.max(axis=1, initial=0.0)
    straight = (widest >= STRAIGHT_DEG) & (widest <= 360 - STRAIGHT_DEG)
    kind[node[order][::3]] = np.where(straight, _T, _Y)
    return kind
