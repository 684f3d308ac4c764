"""All regions of a raster in their final order, and the polygons of one batch of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.classes import PROBABILITY_SCALE
from ...resunet_core.errors import CraquemapError
from .hilbert import hilbert_order
from .labels import PAIRS_COLUMN, PAIRS_FALLING, PAIRS_RISING, PAIRS_ROW, PIXELS, PROBABILITY
from .rings import gather

LoadXy = Callable[[int], NDArray[np.int32]]
ToWorld = Callable[[NDArray[np.float64]], NDArray[np.float64]]


@dataclass(frozen=True)
class RegionBatch:
    """Polygons of consecutive regions: region -> rings -> corners.

    Attributes:
        xy: int32 (n, 2): corners (x, y) in pixel coordinates of the raster; no closing corners.
        ring_offsets: int64 (rings + 1,): corners of ring r are ring_offsets[r]..ring_offsets[r + 1].
        region_offsets: int64 (regions + 1,): rings of a region; the first one is its outer ring, the others are holes.
    """

    xy: NDArray[np.int32]
    ring_offsets: NDArray[np.int64]
    region_offsets: NDArray[np.int64]


@dataclass(frozen=True)
class Regions:
    """Regions along the Hilbert curve of their anchors, without their corners (about 100 bytes a region).

    Attributes:
        gid: int64 (n,): smallest global id of the region's pixels: its anchor.
        class_id: uint8 (n,): 0 island, 2 paint loss.
        pixel_count: int64 (n,).
        intersections: int64 (n, 4): how often the grid lines through pixel centres along rows, columns, falling and
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
    intersections: NDArray[np.int64]
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
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(count)])
        rings = np.arange(offsets[-1]) + np.repeat(first - offsets[:-1], count)
        per_ring = {"ring_chunk", "ring_first", "ring_size"}
        taken = {
            f.name: getattr(self, f.name)[rings if f.name in per_ring else rows]
            for f in fields(self)
            if f.name != "ring_offsets"
        }
        return Regions(ring_offsets=offsets, **taken)

    def load(self, load_xy: LoadXy) -> RegionBatch:
        """Return the corners of these regions; select a batch first.

        Args:
            load_xy: Gives a chunk's ``ring_xy``, int32 (n, 2); best memory-mapped, for only some rows are read.
        """
        ends = np.concatenate([np.zeros(1, np.int64), np.cumsum(self.ring_size, dtype=np.int64)])
        xy = np.empty((ends[-1], 2), np.int32)
        for chunk in np.unique(self.ring_chunk):
            here = np.flatnonzero(self.ring_chunk == chunk)
            size = self.ring_size[here].astype(np.int64)
            target = np.arange(size.sum()) + np.repeat(ends[here] - (np.cumsum(size) - size), size)
            xy[target] = gather(load_xy(int(chunk)), self.ring_first[here], size)
        return RegionBatch(xy, ends, self.ring_offsets)


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


def _intersections(sums: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return crossings of the boundary with the four families of lines, int64 (n, 4), from pixels and pairs."""
    pairs = sums[:, [PAIRS_ROW, PAIRS_COLUMN, PAIRS_FALLING, PAIRS_RISING]]
    return np.asarray(2 * (sums[:, [PIXELS]] - pairs))


def _ring_table(
    chunks: Iterable[Mapping[str, NDArray[Any]]],
) -> tuple[dict[str, NDArray[Any]], dict[str, NDArray[Any]]]:
    """Return the concatenated tables of components and renamings, and of rings with their places."""
    names = (
        "component_gid",
        "component_class",
        "component_sums",
        "component_craquelure_gid",
        "renamed_from",
        "renamed_to",
    )
    tables: dict[str, list[NDArray[Any]]] = {name: [] for name in names}
    rings: dict[str, list[NDArray[Any]]] = {name: [] for name in ("component", "area", "chunk", "first", "size", "xy0")}
    for k, chunk in enumerate(chunks):
        for name in names:
            tables[name].append(np.asarray(chunk[name]))
        offsets = np.asarray(chunk["ring_offsets"])
        rings["component"].append(np.asarray(chunk["ring_component"]))
        rings["area"].append(np.asarray(chunk["ring_area_px"]))
        rings["chunk"].append(np.full(offsets.size - 1, k, np.int32))
        rings["first"].append(offsets[:-1])
        rings["size"].append(np.diff(offsets).astype(np.int32))
        rings["xy0"].append(np.asarray(chunk["ring_first_xy"]))
    return {n: np.concatenate(v) for n, v in tables.items()}, {n: np.concatenate(v) for n, v in rings.items()}


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
    table, rings = _ring_table(chunks)
    order = hilbert_order(table["component_gid"], raster_width)
    gid, sums = table["component_gid"][order], table["component_sums"][order]
    owner = _final_names(rings["component"], table["renamed_from"], table["renamed_to"])
    by_gid = np.argsort(gid)
    place = np.searchsorted(gid, owner, sorter=by_gid)
    candidate = by_gid[np.minimum(place, gid.size - 1)] if gid.size else np.zeros(0, np.int64)
    # rings of background that turned out to touch the edge have no component
    kept = np.flatnonzero(gid[candidate] == owner) if gid.size else np.zeros(0, np.int64)
    region = candidate[kept] if gid.size else kept
    hole, xy0 = rings["area"][kept] < 0, rings["xy0"][kept]
    sequence = np.lexsort((xy0[:, 0], xy0[:, 1], hole, region))
    region, hole, kept = region[sequence], hole[sequence], kept[sequence]
    offsets = np.searchsorted(region, np.arange(gid.size + 1)).astype(np.int64)
    _check(sums[:, PIXELS], rings["area"][kept], hole, region, offsets)
    return Regions(
        gid=gid,
        class_id=table["component_class"][order],
        pixel_count=sums[:, PIXELS].copy(),
        intersections=_intersections(sums),
        probability_sum=sums[:, PROBABILITY].copy(),
        craquelure_gid=table["component_craquelure_gid"][order],
        ring_offsets=offsets,
        ring_chunk=rings["chunk"][kept],
        ring_first=rings["first"][kept],
        ring_size=rings["size"][kept],
    )


def _check(
    pixels: NDArray[np.int64],
    area: NDArray[np.int64],
    hole: NDArray[np.bool_],
    region: NDArray[np.int64],
    offsets: NDArray[np.int64],
) -> None:
    """Refuse regions whose rings do not enclose exactly their pixels, or that have not exactly one outer ring."""
    enclosed = np.zeros(pixels.size, np.int64)
    np.add.at(enclosed, region, area)
    outer = np.bincount(region[~hole], minlength=pixels.size)
    if not (np.array_equal(enclosed, pixels) and (outer == 1).all()):
        wrong = int(((enclosed != pixels) | (outer != 1)).sum())
        raise CraquemapError(
            f"{wrong} of {pixels.size} regions have rings that do not fit.", "The spooled chunks are incomplete."
        )


def assemble_polygons(batch: RegionBatch, to_world: ToWorld | None = None) -> NDArray[np.object_]:
    """Return shapely polygons of a batch, OGC-valid, outer rings counter-clockwise where y points up.

    Args:
        batch: Corners of the regions.
        to_world: Turns pixel coordinates, float64 (n, 2), into world coordinates (``Ground.to_world``); None leaves
            pixels.
    """
    size = np.diff(batch.ring_offsets)
    ring = np.repeat(np.arange(size.size), size)
    xy = batch.xy.astype(np.float64)
    if to_world is not None:
        xy = to_world(xy)
        unit = to_world(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
        if np.linalg.det(unit[1:] - unit[0]) < 0:  # the frame is mirrored: turn the rings, keep their first corners
            first = batch.ring_offsets[:-1][ring]
            xy = xy[first + (first - np.arange(ring.size)) % size[ring]]
    rings = shapely.linearrings(xy, indices=ring)
    region = np.repeat(np.arange(batch.region_offsets.size - 1), np.diff(batch.region_offsets))
    return np.asarray(shapely.polygons(rings, indices=region), dtype=np.object_)
