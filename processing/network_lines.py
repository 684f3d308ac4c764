"""The network's lines out of the spool, batch by batch: in memory are only the compact table and the batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .vector.nearest import line_boxes, nearest_number
from .vector.network import Network
from .vector.rings import copy_stretches, offsets_of
from .vector.spool import Spool
from .vector.wkb import EncodedGeometries, encode_lines

ToWorld = Callable[[NDArray[np.float64]], NDArray[np.float64]]

_NEAR_PX = 80.0  # no craquelure is wider, so an island's crack has its line nearer than that
_ISLANDS = 2000  # that look for their network at a time
_LINES = 50_000  # among which they look, if they can be told apart


class NetworkLines:
    """Lines of a finished network.

    Args:
        spool: The finished sweep.
        network: Its network; a row for each spooled segment.
        raster_width: Columns of the raster.

    Attributes:
        network: The network.
    """

    def __init__(self, spool: Spool, network: Network, raster_width: int) -> None:
        self.network = network
        self._spool = spool
        self._raster_width = raster_width
        self._first = offsets_of(np.array([len(part["key"]) for part in spool.parts("lines")]))

    def batches(self, size: int) -> Iterator[NDArray[np.int64]]:
        """Yield rows of the network by id, so many at a time; segments that are left out don't occur."""
        chosen = np.flatnonzero(self.network.kept)
        chosen = chosen[np.argsort(self.network.id[chosen])]
        for first in range(0, len(chosen), size):
            yield chosen[first : first + size]

    def vertices(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return the vertices of segments one after the other, float64 (n, 2) in pixels, and their offsets, int64 (rows + 1,).

        The first and last vertex of a line are the positions of its nodes, so that lines that meet share a vertex.
        """
        first, size = np.empty(len(rows), np.int64), np.empty(len(rows), np.int64)
        stored = self._spool.parts("lines")
        part_of_row = np.searchsorted(self._first, rows, side="right") - 1
        here = {int(number): np.flatnonzero(part_of_row == number) for number in np.unique(part_of_row)}
        for number, places in here.items():
            index, offsets = rows[places] - self._first[number], stored[number]["vertex_offsets"]
            first[places], size[places] = offsets[index], offsets[index + 1] - offsets[index]
        target = offsets_of(size)
        xy = np.empty((int(target[-1]), 2))
        for number, places in here.items():
            copy_stretches(stored[number]["vertices"], first[places], size[places], xy, target[places])
        self._tie(xy, target, rows)
        return xy, target

    def encode(self, rows: NDArray[np.int64], to_world: ToWorld) -> EncodedGeometries:
        """Return segments as WKB lines in the world."""
        xy, offsets = self.vertices(rows)
        return encode_lines(to_world(xy), offsets)

    def networks_near(self, craquelure_gid: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the network of the line nearest to each craquelure pixel, int64 (n,); 0 without one (gid -1, or left out).

        Of several equally near, the one with the smallest number.
        """
        found = np.zeros(len(craquelure_gid), np.int64)
        asking = np.flatnonzero(craquelure_gid >= 0)
        if len(asking):
            row, col = np.divmod(craquelure_gid[asking], self._raster_width)
            xy, boxes = np.stack([col, row], axis=1) + 0.5, self._boxes()
            for first in range(0, len(asking), _ISLANDS):
                some = slice(first, first + _ISLANDS)
                found[asking[some]] = self._nearest(xy[some], boxes)
        return found

    def _nearest(self, xy: NDArray[np.float64], boxes: NDArray[np.float32]) -> NDArray[np.int64]:
        """Return the network of the line nearest to each of some points, which best lie close together."""
        low, high = xy.min(axis=0) - _NEAR_PX, xy.max(axis=0) + _NEAR_PX
        candidates = np.flatnonzero((boxes[:, :2] <= high).all(axis=1) & (boxes[:, 2:] >= low).all(axis=1))
        if len(candidates) > _LINES and len(xy) > 1:
            half = len(xy) // 2
            return np.concatenate([self._nearest(xy[:half], boxes), self._nearest(xy[half:], boxes)])
        vertices, offsets = self.vertices(candidates)
        return nearest_number(xy, vertices, offsets, self.network.network_id[candidates].astype(np.int64), _NEAR_PX)

    def _tie(self, xy: NDArray[np.float64], offsets: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
        """Put the first and last vertex of each line on its nodes."""
        first, last = offsets[:-1], offsets[1:] - 1
        start = self.network.positions(self.network.start_node[rows])
        end = self.network.positions(self.network.end_node[rows])
        # a line of two vertices between the ends of one node would shrink to a point: it keeps its own
        tied = ~np.isnan(start[:, 0]) & ~((start == end).all(axis=1) & (last - first < 2))
        xy[first[tied]], xy[last[tied]] = start[tied], end[tied]

    def _boxes(self) -> NDArray[np.float32]:
        """Return what each segment spans, float32 (n, 4): least x and y, greatest x and y; NaN where it is left out."""
        boxes = np.empty((len(self.network.id), 4), np.float32)
        for first, part in zip(self._first, self._spool.parts("lines")):
            offsets = part["vertex_offsets"]
            boxes[first : first + len(offsets) - 1] = line_boxes(part["vertices"], offsets)
        boxes[~self.network.kept] = np.nan
        return boxes
