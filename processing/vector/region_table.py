"""All regions of a raster in their final order, and the corners of one batch of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.classes import PROBABILITY_SCALE
from ...resunet_core.errors import CraquemapError
from .hilbert import hilbert_order
from .labels import PAIRS_COLUMN, PAIRS_FALLING, PAIRS_RISING, PAIRS_ROW, PIXELS, PROBABILITY
from .polygons import RegionBatch, assemble_polygons, encode_polygons
from .rings import copy_stretches, offsets_of

__all__ = ["RegionBatch", "Regions", "assemble_polygons", "encode_polygons", "finish_regions"]

LoadXy = Callable[[int], NDArray[np.int32]]


@dataclass(frozen=True)
class Regions:
    """Regions along the Hilbert curve of their anchors, without their corners (about 100 bytes a region).

    Attributes:
        gid: int64 (n,): smallest global id of the region's pixels: its anchor.
        class_id: uint8 (n,): 0 island, 2 paint loss.
        pixel_count: int64 (n,).
        intersections: int32 (n, 4): how often the grid lines through pixel centres along rows, columns, falling and
            rising diagonals cross the region's boundary (see ``shapes.perimeter_m``).
        probability_sum: int64 (n,): sum of the probability values of paint loss, 0 for islands.
        craquelure_gid: int64 (n,): smallest global id of a craquelure pixel 8-adjacent to the region, -1 without any.
        ring_offsets: int64 (n + 1,): rings of a region, the outer one first, holes by their first corners (row, then
            column).
        ring_chunk: int32 (rings,): chunk that holds the ring's corners.
        ring_first: int64 (rings,), ring_size: int32 (rings,): where in the chunk's ``ring_xy``, and how many.
    """

    gid: NDArray[np.int64]
    class_id: NDArray[np.uint8]
    pixel_count: NDArray[np.int64]
    intersections: NDArray[np.int32]
    probability_sum: NDArray[np.int64]
    craquelure_gid: NDArray[np.int64]
    ring_offsets: NDArray[np.int64]
    ring_chunk: NDArray[np.int32]
    ring_first: NDArray[np.int64]
    ring_size: NDArray[np.int32]

    def __len__(self) -> int:
        return int(self.gid.size)

    @property
    def touches_craquelure(self) -> NDArray[np.bool_]:
        """Whether a craquelure pixel is 8-adjacent to the region."""
        return self.craquelure_gid >= 0

    @property
    def mean_probability(self) -> NDArray[np.float64]:
        """Mean probability of paint loss over the region's pixels, 0..1; meaningless without probabilities."""
        return self.probability_sum / (np.float64(PROBABILITY_SCALE) * self.pixel_count)

    def select(self, index: NDArray[np.generic] | slice) -> Regions:
        """Return some regions (indices, a mask or a slice), in the order given."""
        rows = np.arange(len(self))[index]
        first, count = self.ring_offsets[rows], self.ring_offsets[rows + 1] - self.ring_offsets[rows]
        offsets = offsets_of(count)
        rings = np.arange(offsets[-1]) + np.repeat(first - offsets[:-1], count)
        per_ring = {"ring_chunk", "ring_first", "ring_size"}
        taken = {
            f.name: getattr(self, f.name)[rings if f.name in per_ring else rows]
            for f in fields(self)
            if f.name != "ring_offsets"
        }
        return Regions(ring_offsets=offsets, **taken)

    def batches(self, corners: int) -> Iterator[Regions]:
        """Yield all regions in their order, in batches of at most so many corners (or of one region with more)."""
        total = offsets_of(self.ring_size)[self.ring_offsets]
        first = 0
        while first < len(self):
            stop = max(int(np.searchsorted(total, total[first] + corners, side="right")) - 1, first + 1)
            yield self.select(slice(first, stop))
            first = stop

    def load(self, load_xy: LoadXy) -> RegionBatch:
        """Return the corners of these regions; select a batch first.

        Args:
            load_xy: Gives a chunk's ``ring_xy``, int32 (n, 2); best memory-mapped, for only some rows are read.
        """
        offsets = offsets_of(self.ring_size)
        xy = np.empty((int(offsets[-1]), 2), np.int32)
        for chunk in np.unique(self.ring_chunk):
            here = np.flatnonzero(self.ring_chunk == chunk)
            stored = np.asarray(load_xy(int(chunk)))  # a plain view of a memory map
            copy_stretches(stored, self.ring_first[here], self.ring_size[here].astype(np.int64), xy, offsets[here])
        return RegionBatch(xy, offsets, self.ring_offsets)


def _final_names(name: NDArray[np.int64], old: NDArray[np.int64], new: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the names that parts have in the end; each old name became a smaller one once."""
    if old.size == 0:
        return name
    order = np.argsort(old)
    old, new = old[order], new[order]

    def step(names: NDArray[np.int64]) -> NDArray[np.int64]:
        place = np.minimum(np.searchsorted(old, names), old.size - 1)
        return np.where(old[place] == names, new[place], names)

    while True:  # pointer doubling: a few rounds
        further = step(new)
        if np.array_equal(further, new):
            return step(name)
        new = further


def _component_columns(chunk: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Return one chunk's part of the table of regions."""
    sums = np.asarray(chunk["component_sums"])
    pairs = sums[:, [PAIRS_ROW, PAIRS_COLUMN, PAIRS_FALLING, PAIRS_RISING]]
    # a line enters and leaves once for every run of neighbours along it; more than 2^31 corners no ring can have
    return {
        "gid": np.asarray(chunk["component_gid"]),
        "class_id": np.asarray(chunk["component_class"]),
        "pixel_count": sums[:, PIXELS].copy(),
        "intersections": (2 * (sums[:, [PIXELS]] - pairs)).astype(np.int32),
        "probability_sum": sums[:, PROBABILITY].copy(),
        "craquelure_gid": np.asarray(chunk["component_craquelure_gid"]),
    }


def _ring_columns(chunk: Mapping[str, NDArray[Any]], number: int) -> dict[str, NDArray[Any]]:
    """Return one chunk's part of the table of rings."""
    offsets = np.asarray(chunk["ring_offsets"])
    return {
        "component": np.asarray(chunk["ring_component"]),
        "area": np.asarray(chunk["ring_area_px"]),
        "chunk": np.full(offsets.size - 1, number, np.int32),
        "first": offsets[:-1],
        "size": np.diff(offsets).astype(np.int32),
        "xy0": np.asarray(chunk["ring_first_xy"]),
    }


def _joined(parts: list[dict[str, NDArray[Any]]]) -> dict[str, NDArray[Any]]:
    """Return the columns of all parts; each part is emptied on the way, so that memory holds one copy."""
    return {name: np.concatenate([part.pop(name) for part in parts]) for name in list(parts[0])}


def _tables(chunks: Iterable[Mapping[str, NDArray[Any]]]) -> tuple[dict[str, NDArray[Any]], ...]:
    """Return the tables of regions and of rings, and the names that were given up, all in the order of the chunks."""
    components, rings, renamed = [], [], []
    for number, chunk in enumerate(chunks):
        components.append(_component_columns(chunk))
        rings.append(_ring_columns(chunk, number))
        renamed.append({"old": np.asarray(chunk["renamed_from"]), "new": np.asarray(chunk["renamed_to"])})
    return _joined(components), _joined(rings), _joined(renamed)


def finish_regions(chunks: Iterable[Mapping[str, NDArray[Any]]], raster_width: int) -> Regions:
    """Bring what a merger gave out into its final order.

    Args:
        chunks: All chunks in the order they were taken (:meth:`RegionMerger.take_finished`), without need of
            ``ring_xy``; at least one.
        raster_width: Columns of the raster.

    Returns:
        The regions in Hilbert order of their anchors: the same for every tiling.

    Raises:
        CraquemapError: When rings and components do not fit together.
    """
    table, rings, renamed = _tables(chunks)
    order = hilbert_order(table["gid"], raster_width)
    for name in table:
        table[name] = table[name][order]
    owner = _final_names(rings.pop("component"), renamed["old"], renamed["new"])
    kept, region = _places(owner, table["gid"])
    xy0, hole = rings.pop("xy0")[kept], rings["area"][kept] < 0
    sequence = np.lexsort((xy0[:, 0], xy0[:, 1], hole, region))
    region, kept = region[sequence], kept[sequence]
    _check(table["pixel_count"], rings.pop("area")[kept], region)
    return Regions(
        **table,
        ring_offsets=np.searchsorted(region, np.arange(table["gid"].size + 1)).astype(np.int64),
        **{f"ring_{name}": column[kept] for name, column in rings.items()},
    )


def _places(owner: NDArray[np.int64], gid: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rings that have a region, and its place in the table.

    Rings of background that turned out to touch the edge of the valid area have none.
    """
    if gid.size == 0:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    by_gid = np.argsort(gid)
    place = by_gid[np.minimum(np.searchsorted(gid, owner, sorter=by_gid), gid.size - 1)]
    kept = np.flatnonzero(gid[place] == owner)
    return kept, place[kept]


def _check(pixels: NDArray[np.int64], area: NDArray[np.int64], region: NDArray[np.int64]) -> None:
    """Refuse regions whose rings do not enclose exactly their pixels, or that have not exactly one outer ring."""
    enclosed = np.bincount(region, weights=area, minlength=pixels.size)  # exact below 2^53
    outer = np.bincount(region[area > 0], minlength=pixels.size)
    wrong = int(((enclosed != pixels) | (outer != 1)).sum())
    if wrong:
        raise CraquemapError(
            f"{wrong} of {pixels.size} regions have rings that do not fit.", "The spooled chunks are incomplete."
        )
