"""The network's lines out of the spool, batch by batch: in memory are only the compact table and a few rows of the spool."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from .vector.network import Network
from .vector.rings import offsets_of
from .vector.spool import Spool

ToWorld = Callable[[NDArray[np.float64]], NDArray[np.float64]]

_BAND_PX = 4096  # rows of the raster in which islands look for their network at a time
_NEAR_PX = 80.0  # no craquelure is wider, so an island's crack has its line nearer than that
_ROWS_KEPT = 4  # spool rows whose vertices stay in memory


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
        counts = [len(row["key"]) for row in spool.rows("lines")]
        self._first = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)])
        self._stored = lru_cache(maxsize=_ROWS_KEPT)(self._read)

    def batches(self, size: int) -> Iterator[NDArray[np.int64]]:
        """Yield rows of the network by id, so many at a time; segments that are left out don't occur."""
        chosen = np.flatnonzero(self.network.kept)
        chosen = chosen[np.argsort(self.network.id[chosen])]
        for first in range(0, len(chosen), size):
            yield chosen[first : first + size]

    def vertices(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return the vertices of segments, float64 (n, 2) in pixels, and which of the rows each belongs to, int64 (n,).

        The first and last vertex of a line are the positions of its nodes, so that lines that meet share a vertex.
        """
        spool_row = np.searchsorted(self._first, rows, side="right") - 1
        parts, owners = [], []
        for row in np.unique(spool_row):
            xy, offsets = self._stored(int(row))
            here = np.flatnonzero(spool_row == row)
            index = rows[here] - self._first[row]
            size = offsets[index + 1] - offsets[index]
            parts.append(xy[np.arange(size.sum()) + np.repeat(offsets[index] - offsets_of(size)[:-1], size)])
            owners.append(np.repeat(here, size))
        if not parts:
            return np.zeros((0, 2)), np.zeros(0, np.int64)
        owner = np.concatenate(owners)
        order = np.argsort(owner, kind="stable")
        owner = owner[order]
        return self._tied(np.concatenate(parts)[order], owner, rows), owner

    def load(self, rows: NDArray[np.int64], to_world: ToWorld | None = None) -> NDArray[np.object_]:
        """Return shapely lines of segments, in pixels or through ``to_world``."""
        xy, owner = self.vertices(rows)
        lines = shapely.linestrings(xy if to_world is None else to_world(xy), indices=owner)
        return np.atleast_1d(np.asarray(lines, dtype=np.object_))

    def networks_near(self, craquelure_gid: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the network of the line nearest to each craquelure pixel, int64 (n,); 0 without one (gid -1, or left out).

        Of several equally near, the one with the smallest number.
        """
        found = np.zeros(len(craquelure_gid), np.int64)
        row = np.where(craquelure_gid >= 0, craquelure_gid // self._raster_width, -1)
        col = craquelure_gid % self._raster_width
        top, bottom = self._extents()
        for band in range(0, int(row.max(initial=-1)) + 1, _BAND_PX):
            here = np.flatnonzero((row >= band) & (row < band + _BAND_PX))
            kept = self.network.kept & (bottom >= band - _NEAR_PX) & (top <= band + _BAND_PX + _NEAR_PX)
            candidates = np.flatnonzero(kept)
            if len(here) == 0 or len(candidates) == 0:
                continue
            tree = shapely.STRtree(self.load(candidates))
            points = shapely.points(np.stack([col[here] + 0.5, row[here] + 0.5], axis=1))
            which, line = tree.query_nearest(points, max_distance=_NEAR_PX, all_matches=True)
            nearest = np.full(len(here), np.iinfo(np.int64).max)
            np.minimum.at(nearest, which, self.network.network_id[candidates[line]])
            found[here] = np.where(nearest < np.iinfo(np.int64).max, nearest, 0)
        return found

    def _tied(self, xy: NDArray[np.float64], owner: NDArray[np.int64], rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the vertices with the first and last of each line put on its nodes."""
        first = np.flatnonzero(np.diff(owner, prepend=-1))
        last = np.append(first[1:], len(owner)) - 1
        start, end = self.network.start_xy[rows], self.network.end_xy[rows]
        # a line of two vertices between the ends of one node would shrink to a point: it keeps its own
        tied = ~np.isnan(start[:, 0]) & ~((start == end).all(axis=1) & (last - first < 2))
        xy[first[tied]], xy[last[tied]] = start[tied], end[tied]
        return xy

    def _extents(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the first and last row each segment reaches, float32 (n,) in pixels."""
        top, bottom = np.zeros(self._first[-1], np.float32), np.zeros(self._first[-1], np.float32)
        for row, (first, end) in enumerate(zip(self._first[:-1], self._first[1:])):
            if first == end:
                continue
            xy, offsets = self._stored(row)
            top[first:end] = np.minimum.reduceat(xy[:, 1], offsets[:-1])
            bottom[first:end] = np.maximum.reduceat(xy[:, 1], offsets[:-1])
        return top, bottom

    def _read(self, row: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        arrays = self._spool.row(row, "lines")
        return arrays["vertices"], arrays["vertex_offsets"]
