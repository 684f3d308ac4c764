"""The whole network from compact tables: junctions and their kinds, networks, ids that depend on the cracks alone.

Geometry is not needed here, so a survey of millions of segments fits in memory: each needs some fifty bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .crossings import waists_of_crossings
from .hilbert import hilbert_key, hilbert_order
from .junctions import (
    Ends,
    Nodes,
    arm_angles_deg,
    chords_m,
    crossing_points,
    degrees,
    legs_m,
    linked_groups,
    nodes_of_groups,
)
from .metric import Metric, metric_of
from .unions import connected_groups

STRAIGHT_DEG = 150.0
"""Arms this far apart are one straight crack on which the third ends: T, not Y (Bohn et al. 2005, Goehring 2013)."""

KINDS = ("end", "Y", "T", "X", "edge")
_END, _Y, _T, _X, _EDGE = range(5)


@dataclass(frozen=True)
class Network:
    """The finished network.

    Arrays of segments have a row for each row of the table given; those of junctions are ordered by id: row + 1.

    Attributes:
        id: int32 (n,): 1, 2, ... along a Hilbert curve; 0 where the segment is left out.
        network_id: int32 (n,): connected network, numbered by its smallest segment; 0 where left out.
        start_node, end_node: int32 (n,): ids of junctions; 0 for closed loops and where left out.
        length_m: float64 (n,): along the line, to the junctions' positions.
        tortuosity: float64 (n,): length over the straight distance of its nodes on the ground; NaN for closed loops.
        node_xy: float64 (k, 2): position of each junction in pixels, pixel centres at .5.
        node_kind: uint8 (k,): index into `KINDS`.
        node_degree: int32 (k,): number of segment ends that meet.
        node_network_id: int32 (k,).
    """

    id: NDArray[np.int32]
    network_id: NDArray[np.int32]
    start_node: NDArray[np.int32]
    end_node: NDArray[np.int32]
    length_m: NDArray[np.float64]
    tortuosity: NDArray[np.float64]
    node_xy: NDArray[np.float64]
    node_kind: NDArray[np.uint8]
    node_degree: NDArray[np.int32]
    node_network_id: NDArray[np.int32]

    @property
    def kept(self) -> NDArray[np.bool_]:
        """Which segments are not left out, bool (n,)."""
        return self.id > 0

    @property
    def start_xy(self) -> NDArray[np.float64]:
        """Positions of the start nodes in pixels, float64 (n, 2), NaN for closed loops and where left out."""
        return self.positions(self.start_node)

    @property
    def end_xy(self) -> NDArray[np.float64]:
        """Positions of the end nodes, as `start_xy`."""
        return self.positions(self.end_node)

    def positions(self, node: NDArray[np.int32]) -> NDArray[np.float64]:
        """Return the positions of nodes in pixels, float64 (m, 2), NaN for id 0.

        A line's first and last vertex make way for the positions of its nodes.
        """
        xy = self.node_xy[node - 1] if len(self.node_xy) else np.empty((len(node), 2))
        xy[node == 0] = np.nan
        return xy


@dataclass(frozen=True)
class SurePart:
    """What a network must have to be believed.

    Like a threshold with hysteresis: what is sure carries the faint lines that hang on it.

    Attributes:
        confidence: Mean probability from which a segment is sure.
        length_m: Length of sure segments that a network needs; one that is shorter in all must be sure in all of it.
    """

    confidence: float
    length_m: float


def finish_network(
    segments: Mapping[str, NDArray[Any]],
    nodes: Mapping[str, NDArray[Any]],
    raster_width: int,
    jacobian_m: NDArray[np.float64],
    min_length_m: float = 0.0,
    sure_part: SurePart | None = None,
) -> Network:
    """Build the network.

    Args:
        segments: All finished segments (`segments.measured`); columns are asked for one by one, and let go.
        nodes: All finished nodes and links (`lines.LinePieces`); likewise.
        raster_width: Columns of the raster.
        jacobian_m: float64 (2, 2): metres per pixel step.
        min_length_m: Networks shorter than this in all are left out whole.
        sure_part: Networks without it are left out whole too, where there are probabilities.

    Returns:
        The network, its segments aligned with the rows given, whose order does not matter.
    """
    metric = metric_of(jacobian_m)
    order = np.argsort(segments["key"])  # sums round the same whatever order tiles finished in
    ends = Ends.of(segments, order, raster_width)
    inner_length_m = segments["inner_length_m"][order]
    junctions, alive = _junctions(inner_length_m, ends, nodes, metric)
    length_m = inner_length_m + legs_m(ends, junctions, metric)
    component = _networks(junctions, alive)
    confidence = segments["confidence"][order] if sure_part else None
    alive &= _worth_keeping(component, np.where(alive, length_m, 0.0), min_length_m, confidence, sure_part)
    del confidence
    kind = _kinds(ends, junctions, alive, metric)
    del ends, inner_length_m  # memory: they are larger than the result
    numbering = _Numbering(segments["key"][order], raster_width, junctions, alive, component)
    return numbering.network(length_m, kind, order, metric)


def _junctions(
    inner_length_m: NDArray[np.float64], ends: Ends, nodes: Mapping[str, NDArray[Any]], metric: Metric
) -> tuple[Nodes, NDArray[np.bool_]]:
    """Return the junctions in their places, and which segments are no waist of a crossing, bool (n,)."""
    groups, pixel_group = linked_groups(nodes)
    junctions = nodes_of_groups(ends, nodes, pixel_group, groups)
    alive = np.ones(len(inner_length_m), np.bool_)
    waists = waists_of_crossings(inner_length_m, ends, junctions, metric)
    if len(waists):
        alive[waists] = False
        one, other = junctions.of_start[waists], junctions.of_stop[waists]
        del junctions
        merged = np.arange(groups, dtype=np.int32)
        merged[np.maximum(one, other)] = np.minimum(one, other)
        junctions = nodes_of_groups(ends, nodes, merged[pixel_group], groups)
    return replace(junctions, xy=crossing_points(ends, junctions, alive, metric)), alive


def _networks(nodes: Nodes, alive: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return each segment's network, int32 (n,): connected through nodes, or a closed loop by itself."""
    line = nodes.of_start >= 0
    used = line & alive
    count, group = connected_groups(len(nodes), nodes.of_start[used], nodes.of_stop[used])
    network = np.empty(len(line), np.int32)
    network[line] = group[nodes.of_start[line]]
    network[~line] = count + np.arange(int((~line).sum()))
    return network


def _worth_keeping(
    network: NDArray[np.int32],
    length_m: NDArray[np.float64],
    min_length_m: float,
    confidence: NDArray[np.float32] | None,
    sure_part: SurePart | None,
) -> NDArray[np.bool_]:
    """Return which segments belong to a network that is long and sure enough, bool (n,); what is not alive has no length."""
    if len(network) == 0:
        return np.zeros(0, np.bool_)
    lengths = np.bincount(network, length_m)
    kept = lengths >= min_length_m
    if sure_part is not None and confidence is not None and not np.isnan(confidence).all():
        sure = np.bincount(network, np.where(confidence >= sure_part.confidence, length_m, 0.0))
        # Sums of the same lengths in another order may differ in their last digit.
        kept &= sure >= np.minimum(sure_part.length_m, lengths * (1 - 1e-9))
    worth: NDArray[np.bool_] = kept[network]
    return worth


def _kinds(ends: Ends, nodes: Nodes, alive: NDArray[np.bool_], metric: Metric) -> NDArray[np.uint8]:
    """Return each node's kind: ends and edges have one arm, Y and T three, X four and more.

    Two arms only remain where an unusual group of junction pixels gave away others; they count as Y.
    """
    degree = degrees(nodes, alive)
    kind = np.full(len(degree), _Y, np.uint8)
    kind[degree == 1] = np.where(nodes.at_edge[degree == 1], _EDGE, _END)
    kind[degree >= 4] = _X
    three = np.flatnonzero(degree == 3)
    arms = np.sort(arm_angles_deg(ends, nodes, alive, metric)[three], axis=1)
    widest = np.diff(arms, axis=1, append=arms[:, :1] + 360).max(axis=1, initial=0.0)
    straight = (widest >= STRAIGHT_DEG) & (widest <= 360 - STRAIGHT_DEG)
    kind[three[straight]] = _T
    return kind


@dataclass(frozen=True)
class _Numbering:
    """Gives segments, junctions and networks their ids."""

    key: NDArray[np.int64]
    raster_width: int
    nodes: Nodes
    alive: NDArray[np.bool_]
    component: NDArray[np.int32]

    def network(
        self, length_m: NDArray[np.float64], kind: NDArray[np.uint8], order: NDArray[np.int64], metric: Metric
    ) -> Network:
        """Return the finished network, the segments put back from an order into their rows."""
        row = np.empty(len(order), np.int32)
        row[order] = np.arange(len(order), dtype=np.int32)
        number, network_id = self._segment_ids()
        degree = degrees(self.nodes, self.alive)
        present = np.flatnonzero(degree)
        present = present[hilbert_order(self.nodes.first_gid[present], self.raster_width)]
        node_id = np.zeros(len(self.nodes) + 1, np.int32)  # the last one, also index -1, for closed loops
        node_id[present] = np.arange(1, len(present) + 1, dtype=np.int32)
        node_network = np.zeros(len(self.nodes) + 1, np.int32)
        for of_end in (self.nodes.of_start, self.nodes.of_stop):
            node_network[of_end[self.alive]] = network_id[self.alive]
        return Network(
            id=number[row],
            network_id=network_id[row],
            start_node=np.where(self.alive, node_id[self.nodes.of_start], np.int32(0))[row],
            end_node=np.where(self.alive, node_id[self.nodes.of_stop], np.int32(0))[row],
            length_m=length_m[row],
            tortuosity=self._tortuosity(length_m, metric)[row],
            node_xy=self.nodes.xy[present],
            node_kind=kind[present],
            node_degree=degree[present].astype(np.int32),
            node_network_id=node_network[present],
        )

    def _tortuosity(self, length_m: NDArray[np.float64], metric: Metric) -> NDArray[np.float64]:
        chord_m = chords_m(self.nodes, metric)
        tortuosity = np.full(len(chord_m), np.nan)
        np.divide(length_m, chord_m, out=tortuosity, where=chord_m > 0)
        return tortuosity

    def _segment_ids(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return ids and network ids, int32 (n,); 0 where left out."""
        chosen = np.flatnonzero(self.alive)
        row, col = np.divmod(self.key[chosen], 2 * self.raster_width)
        chosen = chosen[np.argsort(hilbert_key(row, col))]
        del row, col
        number = np.zeros(len(self.alive), np.int32)
        number[chosen] = np.arange(1, len(chosen) + 1, dtype=np.int32)
        _, first, inverse = np.unique(self.component[chosen], return_index=True, return_inverse=True)
        network_id = np.zeros(len(self.alive), np.int32)
        network_id[chosen] = (np.argsort(np.argsort(first)) + 1)[inverse]
        return number, network_id
