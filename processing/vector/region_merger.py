"""Joining the regions of tiles, row of tiles by row of tiles, in memory that grows with the raster's width only.

What is kept between two rows is the *frontier*: the components that have pixels in the last row of pixels, with their
    sums
so far, and the arcs that leave it downwards. A component gets its final record when the frontier has left it. Rings are
given out as soon as they close, under the name their component has by then; when two components of the frontier turn
out to be one, the pair of names is given out too.

A component's name is the smallest global id of its pixels. Background components that touch the edge of the valid
area are no islands: their arcs and rings are dropped as soon as that is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND
from ...resunet_core.errors import CraquemapError
from .labels import NO_GID, SUM_COLUMNS
from .region_pieces import RegionPieces
from .rings import Rings, Walks, finish_rings, join_arcs, join_walks, offsets_of
from .unions import connected_groups

Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True)
class Components:
    """Components or parts of them, one row each: see :class:`~.labels.LabelTable`."""

    gid: NDArray[np.int64]
    class_id: NDArray[np.uint8]
    sums: NDArray[np.int64]
    touches_edge: NDArray[np.bool_]
    craquelure_gid: NDArray[np.int64]

    @property
    def is_outside(self) -> NDArray[np.bool_]:
        """Background that touches the edge of the valid area."""
        return np.asarray((self.class_id == BACKGROUND.id) & self.touches_edge)

    def take(self, index: NDArray[np.generic]) -> Components:
        """Return these rows."""
        return Components(*(getattr(self, f.name)[index] for f in fields(self)))

    def merged(self, group: NDArray[np.int32], groups: int) -> Components:
        """Return one row per group: smallest ids, summed sums."""
        order = np.argsort(group, kind="stable")
        first = np.searchsorted(group[order], np.arange(groups))
        return Components(
            np.minimum.reduceat(self.gid[order], first),
            self.class_id[order[first]],
            np.add.reduceat(self.sums[order], first, axis=0),
            np.logical_or.reduceat(self.touches_edge[order], first),
            np.minimum.reduceat(self.craquelure_gid[order], first),
        )


def _join_components(parts: list[Components]) -> Components:
    return Components(*(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Components)))


def _no_components() -> Components:
    return Components(
        np.empty(0, np.int64),
        np.empty(0, np.uint8),
        np.empty((0, SUM_COLUMNS), np.int64),
        np.empty(0, np.bool_),
        np.empty(0, np.int64),
    )


@dataclass(frozen=True)
class OpenArcs:
    """Arcs waiting for their continuation, with the index of their component."""

    walks: Walks
    component: NDArray[np.int64]
    start_key: NDArray[np.int64]
    end_key: NDArray[np.int64]

    def take(self, index: NDArray[np.int64]) -> OpenArcs:
        """Return these arcs."""
        return OpenArcs(self.walks.take(index), self.component[index], self.start_key[index], self.end_key[index])


def _no_arcs() -> OpenArcs:
    nothing = np.empty(0, np.int64)
    walks = Walks(np.empty((0, 2), np.int32), np.zeros(1, np.int64), np.empty(0, np.bool_))
    return OpenArcs(walks, nothing, nothing, nothing)


class RegionMerger:
    """Joins the pieces of tiles given in row-major order of the grid of cores.

    Args:
        raster_width: Columns of the raster.
        raster_height: Rows of the raster.

    Use: ``add`` every tile of a row of tiles, ``end_row``, ``take_finished`` (and write it), ``frontier`` (and write
    it); after the last row ``close`` and ``take_finished`` once more. Tiles without valid pixels may be left out,
    whole rows of them too.
    """

    def __init__(self, raster_width: int, raster_height: int) -> None:
        self._width, self._height = raster_width, raster_height
        self._known = _no_components()  # components of the frontier
        self._above = np.full(raster_width, -1, np.int32)  # index of the component of every pixel of the frontier
        self._arcs = _no_arcs()
        self._row_end = 0  # first row of pixels below the frontier
        self._pieces: list[RegionPieces] = []
        self._finished: list[Components] = []
        self._renamed: list[NDArray[np.int64]] = []
        self._rings: list[Rings] = []
        self._ring_components: list[NDArray[np.int64]] = []

    @property
    def open_arcs(self) -> int:
        """Arcs waiting for their continuation (those of the current row of tiles not counted)."""
        return int(self._arcs.component.size)

    @property
    def frontier_components(self) -> int:
        """Components that may still grow (those of the current row of tiles not counted)."""
        return int(self._known.gid.size)

    def add(self, pieces: RegionPieces) -> None:
        """Take in the next tile.

        Raises:
            CraquemapError: When the tile is not the next one in row-major order.
        """
        core = pieces.core
        if self._pieces:
            last = self._pieces[-1].core
            fits = (core.row, core.height) == (last.row, last.height) and core.col >= last.col_end
        else:
            fits = core.row >= self._row_end
        if not fits or core.row_end > self._height or core.col_end > self._width:
            raise CraquemapError(f"Tile {core} came out of order.", "Tiles are merged row by row, each row ended.")
        self._pieces.append(pieces)

    def end_row(self) -> None:
        """Join the tiles added since the last call with the frontier; they must be a whole row of tiles."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        if pieces[0].core.row != self._row_end:
            self._retire_frontier()  # rows without valid pixels lie between
        base = self.frontier_components + np.cumsum([0] + [p.labels.gid.size for p in pieces])
        parts = [Components(*(getattr(p.labels, f.name) for f in fields(Components))) for p in pieces]
        nodes = _join_components([self._known, *parts])
        pairs, bottom = self._pairs(pieces, base, nodes.class_id)
        count, group = connected_groups(int(base[-1]), pairs[:, 0], pairs[:, 1])
        components = nodes.merged(group, count) if count else nodes
        names = np.stack([self._known.gid, components.gid[group[: self.frontier_components]]], axis=1)
        self._renamed.append(names[names[:, 0] != names[:, 1]])
        self._close_rings(pieces, base, group, components)
        below = np.where(bottom >= 0, group[bottom], -1) if group.size else bottom
        self._move_frontier(components, below, pieces[-1].core.row_end)

    def close(self) -> None:
        """Finish everything: no more tiles will come.

        Raises:
            CraquemapError: When boundary arcs are left over, that is when tiles did not fit together.
        """
        self.end_row()
        self._retire_frontier()

    def take_finished(self) -> Arrays:
        """Return what has been finished since the last call, as flat arrays.

        Returns:
            ``component_gid`` int64 (n,), ``component_class`` uint8 (n,), ``component_sums`` int64 (n, 6) and
            ``component_craquelure_gid`` int64 (n,): final records; ``renamed_from``, ``renamed_to`` int64 (m,): names
            of parts found to be one; ``ring_component`` int64 (r,), ``ring_area_px`` int64 (r,), ``ring_first_xy``
            int32 (r, 2), ``ring_offsets`` int64 (r + 1,), ``ring_xy`` int32 (c, 2): canonical rings (see ``rings``),
            the names of their components, their signed areas and first corners.
        """
        components = _join_components([_no_components(), *self._finished])
        renamed = np.concatenate([np.empty((0, 2), np.int64), *self._renamed])
        out = _ring_arrays(self._rings, self._ring_components)
        self._finished, self._renamed, self._rings, self._ring_components = [], [], [], []
        touched = components.craquelure_gid != NO_GID
        return {
            "component_gid": components.gid,
            "component_class": components.class_id,
            "component_sums": components.sums,
            "component_craquelure_gid": np.where(touched, components.craquelure_gid, -1),
            "renamed_from": renamed[:, 0],
            "renamed_to": renamed[:, 1],
            **out,
        }

    def frontier(self) -> Arrays:
        """Return the state between two rows of tiles as flat arrays, for :meth:`restore`.

        Raises:
            CraquemapError: In the middle of a row, or before what is finished has been taken.
        """
        if self._pieces or self._finished:
            raise CraquemapError(
                "The frontier was asked for too early.", "End the row and take what is finished first."
            )
        walks = self._arcs.walks
        return {
            "row_end": np.array([self._row_end], np.int64),
            "above": self._above.copy(),
            "arc_component": self._arcs.component,
            "arc_start_key": self._arcs.start_key,
            "arc_end_key": self._arcs.end_key,
            "arc_xy": walks.xy,
            "arc_offsets": walks.offsets,
            "arc_touches_itself": walks.touches_itself,
            **{f"known_{f.name}": getattr(self._known, f.name) for f in fields(Components)},
        }

    def restore(self, state: Mapping[str, NDArray[np.generic]]) -> None:
        """Continue from a state given by :meth:`frontier`, also of another process.

        Raises:
            CraquemapError: When the state belongs to a raster of another width.
        """
        get = {name: np.array(state[name]) for name in state}
        if get["above"].size != self._width:
            raise CraquemapError(f"The state belongs to a raster {get['above'].size} px wide, not {self._width} px.")
        self._pieces, self._finished, self._renamed, self._rings, self._ring_components = [], [], [], [], []
        self._row_end, self._above = int(get["row_end"][0]), get["above"]
        self._known = Components(*(get[f"known_{f.name}"] for f in fields(Components)))
        walks = Walks(get["arc_xy"], get["arc_offsets"], get["arc_touches_itself"])
        self._arcs = OpenArcs(walks, get["arc_component"], get["arc_start_key"], get["arc_end_key"])

    def _pairs(
        self, pieces: list[RegionPieces], base: NDArray[np.int64], class_id: NDArray[np.uint8]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return pairs of nodes that meet over the seams, int64 (n, 2), and the node of every pixel of the last row."""
        top, bottom = np.full(self._width, -1, np.int64), np.full(self._width, -1, np.int64)
        pairs, right = [], np.empty(0, np.int64)
        for k, piece in enumerate(pieces):
            seam = [np.where(labels >= 0, labels + base[k], -1) for labels in piece.labels.seams]
            columns = slice(piece.core.col, piece.core.col_end)
            top[columns], bottom[columns] = seam[0], seam[1]
            if k and pieces[k - 1].core.col_end == piece.core.col:
                pairs.append(_equal_neighbours(right, seam[2], class_id))
            right = seam[3]
        pairs.append(_equal_neighbours(self._above.astype(np.int64), top, class_id))
        return np.concatenate(pairs), bottom

    def _close_rings(
        self, pieces: list[RegionPieces], base: NDArray[np.int64], group: NDArray[np.int32], components: Components
    ) -> None:
        """Join arcs, give out all rings that are closed now, keep the open arcs."""
        outside = components.is_outside
        arc_nodes = [self._arcs.component, *(p.arc_label.astype(np.int64) + b for p, b in zip(pieces, base))]
        arcs = OpenArcs(
            join_walks([self._arcs.walks, *(p.arcs for p in pieces)]),
            group[np.concatenate(arc_nodes)].astype(np.int64),
            np.concatenate([self._arcs.start_key, *(p.start_key for p in pieces)]),
            np.concatenate([self._arcs.end_key, *(p.end_key for p in pieces)]),
        )
        arcs = arcs.take(np.flatnonzero(~outside[arcs.component]))
        joined = join_arcs(arcs.walks, arcs.start_key, arcs.end_key)
        component = arcs.component[joined.first_arc]
        opened = joined.open_count
        chains = OpenArcs(joined.walks, component, arcs.start_key[joined.first_arc], arcs.end_key[joined.last_arc])
        self._arcs = chains.take(np.arange(opened))
        closed = chains.take(np.arange(opened, component.size))
        rings = finish_rings(closed.walks)
        sources = [rings, *(p.rings for p in pieces)]
        owners = [closed.component[rings.source], *(group[p.ring_label + b] for p, b in zip(pieces, base))]
        for ring_set, owner in zip(sources, owners):
            keep = np.flatnonzero(~outside[owner])
            self._rings.append(ring_set if keep.size == owner.size else ring_set.take(keep))
            self._ring_components.append(components.gid[owner[keep]])

    def _move_frontier(self, components: Components, below: NDArray[np.int64], row_end: int) -> None:
        """Give out the components that the last row of pixels does not meet; keep the others."""
        alive = np.zeros(components.gid.size, np.bool_)
        alive[below[below >= 0]] = True
        self._finished.append(components.take(~alive & ~components.is_outside))
        place = np.cumsum(alive) - 1
        self._known = components.take(alive)
        self._above = np.full(self._width, -1, np.int32)
        self._above[below >= 0] = place[below[below >= 0]]
        if not alive[self._arcs.component].all():
            raise CraquemapError("Boundary arcs of finished regions are left open.", "The tiles do not fit together.")
        arcs = self._arcs
        self._arcs = OpenArcs(arcs.walks, place[arcs.component].astype(np.int64), arcs.start_key, arcs.end_key)
        self._row_end = row_end

    def _retire_frontier(self) -> None:
        """Finish all components of the frontier: nothing lies below them."""
        self._move_frontier(self._known, np.full(self._width, -1, np.int64), self._row_end)


_NO_GIDS = np.empty(0, np.int64)


def _equal_neighbours(
    first: NDArray[np.int64], second: NDArray[np.int64], class_id: NDArray[np.uint8]
) -> NDArray[np.int64]:
    """Return the pairs of nodes of equal class, int64 (n, 2), of two lines of pixels side by side (-1: no node)."""
    both = (first >= 0) & (second >= 0)
    pairs = np.stack([first[both], second[both]], axis=1)
    pairs = pairs[class_id[pairs[:, 0]] == class_id[pairs[:, 1]]]
    new = np.ones(pairs.shape[0], np.bool_)
    new[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)  # most repetitions follow each other
    return np.asarray(pairs[new])


def _ring_arrays(rings: list[Rings], components: list[NDArray[np.int64]]) -> Arrays:
    offsets = offsets_of(np.concatenate([_NO_GIDS, *(np.diff(r.offsets) for r in rings)]))
    xy = np.concatenate([np.empty((0, 2), np.int32), *(r.xy for r in rings)])
    return {
        "ring_component": np.concatenate([_NO_GIDS, *components]),
        "ring_area_px": np.concatenate([_NO_GIDS, *(r.area_px for r in rings)]),
        "ring_offsets": offsets,
        "ring_first_xy": xy[offsets[:-1]],
        "ring_xy": xy,
    }
