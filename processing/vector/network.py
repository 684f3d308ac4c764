"""The whole network from compact tables: junctions and their kinds, networks, ids that depend on the cracks alone.

Geometry is not needed here, so a survey of millions of segments fits in memory: each needs some fifty bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .hilbert import hilbert_key, hilbert_order
from .junctions import (
    Ends,
    Nodes,
    crossing_points,
    degrees,
    ground_lengths_m,
    legs_m,
    linked_groups,
    nodes_of_groups,
    waists_of_crossings,
)
from .metric import Metric, metric_of

SEGMENT_COLUMNS = (
    "key", "u", "v", "inner_length_m", "confidence",
    "start_gate_x", "start_gate_y", "start_arm_x", "start_arm_y", "end_gate_x", "end_gate_y", "end_arm_x", "end_arm_y",
)  # fmt: skip
"""Columns of finished segments (`segments.measured`) that `finish_network` reads."""

NODE_TABLE_COLUMNS = ("node_gid", "node_at_edge", "node_half_width_m", "link_a", "link_b")
"""Columns of finished nodes and links that `finish_network` reads."""

STRAIGHT_DEG = 150.0
"""Arms this far apart are one straight crack on which the third ends: T, not Y (Bohn et al. 2005, Goehring 2013)."""

KINDS = ("end", "Y", "T", "X", "edge")
_END, _Y, _T, _X, _EDGE = range(5)


@dataclass(frozen=True)
class Network:
    """The finished network.

    Arrays of segments have a row for each row of the table given; those of junctions are ordered by id: row + 1.

    Attributes:
        id: int64 (n,): 1, 2, ... along a Hilbert curve; 0 where the segment is left out.
        network_id: int64 (n,): connected network, numbered by its smallest segment; 0 where left out.
        start_node, end_node: int64 (n,): ids of junctions; 0 for closed loops and where left out.
        length_m: float64 (n,): along the line, to the junctions' positions.
        tortuosity: float64 (n,): length over the straight distance of its nodes on the ground; NaN for closed loops.
        start_xy, end_xy: float64 (n, 2): positions of the nodes in pixels, which take the place of the line's first and
            last vertex; NaN for closed loops.
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

    Returns:
        The network, its segments aligned with the rows given, whose order does not matter.
    """
    metric = metric_of(jacobian_m)
    order = np.argsort(segments["key"])  # sums round the same whatever order tiles finished in
    table = {name: segments[name][order] for name in SEGMENT_COLUMNS}
    ends = Ends.of(table, raster_width)
    groups, pixel_group = linked_groups(nodes)
    junctions = nodes_of_groups(ends, nodes, pixel_group, groups, raster_width)
    alive = np.ones(len(order), np.bool_)
    waists = waists_of_crossings(table, junctions, metric)
    if len(waists):
        alive[waists] = False
        one, other = junctions.of_start[waists], junctions.of_stop[waists]
        merged = np.arange(groups)
        merged[np.maximum(one, other)] = np.minimum(one, other)
        junctions = nodes_of_groups(ends, nodes, merged[pixel_group], groups, raster_width)
    junctions = replace(junctions, xy=crossing_points(ends, junctions, alive, metric))
    length_m = table["inner_length_m"] + legs_m(ends, junctions, metric)
    network = _networks(junctions, alive)
    alive &= _worth_keeping(network, alive, length_m, table["confidence"], min_length_m, min_confidence)
    finished = _Numbering(table["key"], ends, junctions, alive, network, raster_width).network(length_m, metric)
    return _in_rows_of(finished, order)


def _networks(nodes: Nodes, alive: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return each segment's network, int64 (n,): connected through nodes, or a closed loop by itself."""
    line = nodes.of_start >= 0
    used = line & alive
    ones = np.ones(int(used.sum()), np.uint8)
    graph = coo_array((ones, (nodes.of_start[used], nodes.of_stop[used])), shape=(len(nodes), len(nodes)))
    count, group = connected_components(graph, directed=False)
    network = np.empty(len(line), np.int64)
    network[line] = group[nodes.of_start[line]]
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
    """Return which segments belong to a network that is long and sure enough, bool (n,)."""
    if len(network) == 0:
        return np.zeros(0, np.bool_)
    lengths = np.bincount(network, np.where(alive, length_m, 0.0))
    kept = lengths >= min_length_m
    if min_confidence > 0 and not np.isnan(confidence).all():
        kept &= np.bincount(network, np.where(alive, length_m * confidence, 0.0)) >= min_confidence * lengths
    worth: NDArray[np.bool_] = kept[network]
    return worth


@dataclass(frozen=True)
class _Numbering:
    """Gives segments, junctions and networks their ids."""

    key: NDArray[np.int64]
    ends: Ends
    nodes: Nodes
    alive: NDArray[np.bool_]
    component: NDArray[np.int64]
    raster_width: int

    def network(self, length_m: NDArray[np.float64], metric: Metric) -> Network:
        """Return the finished network."""
        number, network_id = self._segment_ids()
        degree = degrees(self.nodes, self.alive)
        present = np.flatnonzero(degree)
        present = present[hilbert_order(self.nodes.first_gid[present], self.raster_width)]
        node_id = np.zeros(len(self.nodes) + 1, np.int64)  # the last one, also index -1, for closed loops
        node_id[present] = np.arange(1, len(present) + 1)
        node_network = np.zeros(len(self.nodes) + 1, np.int64)
        both = np.tile(self.alive, 2)
        node_network[self.nodes.of_end[both]] = np.tile(network_id, 2)[both]
        xy = np.concatenate([self.nodes.xy, np.full((1, 2), np.nan)])
        start_xy, end_xy = xy[self.nodes.of_start], xy[self.nodes.of_stop]
        chord_m = ground_lengths_m(end_xy - start_xy, metric)
        return Network(
            id=number,
            network_id=network_id,
            start_node=np.where(self.alive, node_id[self.nodes.of_start], 0),
            end_node=np.where(self.alive, node_id[self.nodes.of_stop], 0),
            length_m=length_m,
            tortuosity=np.divide(length_m, chord_m, out=np.full(len(chord_m), np.nan), where=chord_m > 0),
            start_xy=start_xy,
            end_xy=end_xy,
            node_xy=self.nodes.xy[present],
            node_kind=self._kinds(degree, metric)[present],
            node_degree=degree[present].astype(np.int32),
            node_network_id=node_network[present],
        )

    def _segment_ids(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return ids and network ids, int64 (n,); 0 where left out."""
        chosen = np.flatnonzero(self.alive)
        row, col = np.divmod(self.key[chosen], 2 * self.raster_width)
        chosen = chosen[np.argsort(hilbert_key(row, col))]
        number = np.zeros(len(self.alive), np.int64)
        number[chosen] = np.arange(1, len(chosen) + 1)
        _, first, inverse = np.unique(self.component[chosen], return_index=True, return_inverse=True)
        network_id = np.zeros(len(self.alive), np.int64)
        network_id[chosen] = (np.argsort(np.argsort(first)) + 1)[inverse]
        return number, network_id

    def _kinds(self, degree: NDArray[np.int64], metric: Metric) -> NDArray[np.uint8]:
        """Return each node's kind: ends and edges have one arm, Y and T three, X four and more.

        Two arms only remain where an unusual group of junction pixels gave away others; they count as Y.
        """
        kind = np.full(len(degree), _Y, np.uint8)
        kind[degree == 1] = np.where(self.nodes.at_edge[degree == 1], _EDGE, _END)
        kind[degree >= 4] = _X
        used = (self.nodes.of_end >= 0) & np.tile(self.alive, 2)
        used[used] = degree[self.nodes.of_end[used]] == 3
        node = self.nodes.of_end[used]
        ground = self.ends.arm_px[used] @ metric.jacobian_m.T
        angle = np.degrees(np.arctan2(ground[:, 1], ground[:, 0]))
        order = np.lexsort((angle, node))
        arms = angle[order].reshape(-1, 3)
        widest = np.diff(arms, axis=1, append=arms[:, :1] + 360).max(axis=1, initial=0.0)
        straight = (widest >= STRAIGHT_DEG) & (widest <= 360 - STRAIGHT_DEG)
        kind[node[order][::3]] = np.where(straight, _T, _Y)
        return kind


def _in_rows_of(network: Network, order: NDArray[np.int64]) -> Network:
    """Return the network with its segments in the rows they were given in."""
    row = np.empty_like(order)
    row[order] = np.arange(len(order))
    names = [field.name for field in fields(Network) if not field.name.startswith("node_")]
    return replace(network, **{name: getattr(network, name)[row] for name in names})
