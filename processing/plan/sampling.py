"""Networks as points along their lines, with directions: what registration and matching compute with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

_BLOCK = 10_000  # lines

Array = NDArray[np.float64]
Ints = NDArray[np.int64]
Geometries = NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class Samples:
    """Points along lines, evenly spaced on each, both ends included.

    Attributes:
        xy: float64 (n, 2), metres.
        line: int64 (n,): the line of each, ascending.
        along: float64 (n,): metres from the line's start.
        tangent: float64 (n, 2): unit vectors.
        first: int64 (lines + 1,): where each line's points begin.
        step_m: Largest distance between neighbours.
    """

    xy: Array
    line: Ints
    along: Array
    tangent: Array
    first: Ints
    step_m: float

    @cached_property
    def tree(self) -> cKDTree:
        """Index of the points."""
        return cKDTree(self.xy)

    def nearest(self, xy: Array) -> tuple[Array, Ints]:
        """Return the distance of points to these lines, and the nearest sample of each; inf and 0 where there are none.

        The way along the line to the sample is taken off, up to half a step.
        """
        if not len(self.xy):
            return np.full(len(xy), np.inf), np.zeros(len(xy), np.int64)
        distance, at = self.tree.query(xy)
        along = np.einsum("ij,ij->i", xy - self.xy[at], self.tangent[at])
        along = np.minimum(np.abs(along), self.step_m / 2)
        return np.sqrt(np.maximum(distance**2 - along**2, 0)), at.astype(np.int64)


def sample(lines: Geometries, step_m: float, smooth_m: float) -> Samples:
    """Return points along lines.

    Args:
        lines: LineStrings in metres.
        step_m: Largest distance between neighbours.
        smooth_m: Directions are those of chords this long either way, so that the grid's steps don't show.
    """
    length = np.asarray(shapely.length(lines), np.float64)
    pieces = np.maximum(np.ceil(length / step_m), 1).astype(np.int64)
    first = np.concatenate([[0], np.cumsum(pieces + 1)]).astype(np.int64)
    count, reach = int(first[-1]), max(round(smooth_m / step_m), 1)
    xy, tangent, along, line = np.empty((count, 2)), np.empty((count, 2)), np.empty(count), np.empty(count, np.int64)
    for low in range(0, len(lines), _BLOCK):  # so that there are no large arrays besides the result
        high = min(low + _BLOCK, len(lines))
        rows = slice(first[low], first[high])
        line[rows] = np.repeat(np.arange(low, high), pieces[low:high] + 1)
        of = line[rows]
        here = np.arange(first[low], first[high])
        along[rows] = (here - first[of]) / pieces[of] * length[of]
        xy[rows] = shapely.get_coordinates(shapely.line_interpolate_point(lines[of], along[rows]))
        ahead, behind = np.minimum(here + reach, first[of + 1] - 1), np.maximum(here - reach, first[of])
        chord = xy[ahead] - xy[behind]
        size = np.hypot(chord[:, 0], chord[:, 1])[:, None]
        tangent[rows] = np.divide(chord, size, out=np.tile([1.0, 0.0], (len(of), 1)), where=size > 0)
    return Samples(xy, line, along, tangent, first, step_m)


@dataclass(frozen=True, eq=False)
class Ends:
    """Where lines begin and end, and which ends meet.

    Attributes:
        node: int64 (lines, 2): number of the node at each line's start and end.
        xy: float64 (nodes, 2).
        degree: int64 (nodes,): how many ends meet there.
    """

    node: Ints
    xy: Array
    degree: Ints


def join_ends(lines: Geometries, within_m: float) -> Ends:
    """Return the nodes of a network: ends closer than ``within_m`` are one."""
    ends = np.stack([shapely.get_coordinates(shapely.get_point(lines, at)) for at in (0, -1)], axis=1).reshape(-1, 2)
    if not len(ends):
        return Ends(np.zeros((0, 2), np.int64), ends, np.zeros(0, np.int64))
    pairs = cKDTree(ends).query_pairs(within_m, output_type="ndarray")
    graph = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(ends), len(ends)))
    count, node = connected_components(graph, directed=False)
    degree = np.bincount(node, minlength=count).astype(np.int64)
    xy = np.stack([np.bincount(node, ends[:, axis], count) / degree for axis in (0, 1)], axis=1)
    return Ends(node.reshape(-1, 2).astype(np.int64), xy, degree)
