"""Unmatched stretches as a graph: which of them hang together, over junctions and across the cracks they cross."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from .runs import Runs
from .sampling import Ends

Array = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Ways:
    """The graph.

    Attributes:
        vertex: int64 (runs, 2): vertices at the start and the end of each stretch.
        is_free: bool (runs, 2): whether the network ends there.
        graph: (vertices, vertices), undirected: lengths in metres of stretches and of the bridges between them.
    """

    vertex: Ints
    is_free: NDArray[np.bool_]
    graph: csr_array

    @property
    def group(self) -> Ints:
        """Return a number for each stretch, int64 (runs,); those that hang together have the same."""
        if not len(self.vertex):
            return np.zeros(0, np.int64)
        parts = connected_components(self.graph, directed=False)[1]
        return np.asarray(np.unique(parts[self.vertex[:, 0]], return_inverse=True)[1], np.int64)


def link(runs: Runs, ends: Ends, length_m: Array, bridge_m: float) -> Ways:
    """Return the graph of unmatched stretches.

    A crack that grows across another lies within the tolerance of it there, and crossings are often two junctions side by side. So
    matched parts of lines up to `bridge_m` long link what they lie between.

    Args:
        runs: Ascending by line and place.
        ends: Nodes of the network.
        length_m: float64 (lines,): lengths of its lines.
        bridge_m: Longest bridge.
    """
    count, nodes = len(runs), len(ends.xy)
    vertex = nodes + np.arange(2 * count, dtype=np.int64).reshape(-1, 2)
    is_first = np.diff(runs.line, prepend=-1) != 0
    is_last = np.diff(runs.line, append=-1) != 0
    # what lies before each stretch, and after the last one of a line
    before = np.where(is_first, ends.node[runs.line, 0], np.roll(vertex[:, 1], 1))
    gap = runs.start_m - np.where(is_first, 0.0, np.roll(runs.end_m, 1))
    after, rest = ends.node[runs.line, 1], length_m[runs.line] - runs.end_m
    short = length_m <= bridge_m
    short[runs.line] = False
    edges = [
        (*vertex.T, runs.length_m),
        (before, vertex[:, 0], gap),
        (vertex[is_last, 1], after[is_last], rest[is_last]),
        (*ends.node[short].T, length_m[short]),
    ]
    a, b, weight = (np.concatenate([edge[at] for edge in edges]) for at in range(3))
    is_end = ends.degree == 1
    is_free = np.stack([is_first & (gap <= 0) & is_end[before % nodes], is_last & (rest <= 0) & is_end[after]], axis=1)
    usable = (np.arange(len(a)) < count) | (weight <= bridge_m)
    return Ways(vertex, is_free, _graph(a[usable], b[usable], np.maximum(weight[usable], 1e-12), nodes + 2 * count))


def _graph(a: Ints, b: Ints, weight: Array, size: int) -> csr_array:
    """Return a graph; of parallel edges, whose weights a sparse matrix would add up, the shortest counts."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    order = np.lexsort((weight, high, low))
    low, high, weight = low[order], high[order], weight[order]
    first = np.ones(len(low), np.bool_)
    first[1:] = (np.diff(low) != 0) | (np.diff(high) != 0)
    return csr_array((weight[first], (low[first], high[first])), shape=(size, size))
