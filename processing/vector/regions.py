"""Islands and paint loss: from class tiles to finished polygons, independent of the tiling.

*Paint loss*: 4-connected components of class 2. *Islands*: 4-connected components of class 0 none of whose pixels is
4-adjacent to nodata or to the raster's border. :func:`trace_regions` looks at one tile and knows nothing of the others;
:class:`~.region_merger.RegionMerger` joins tiles in row-major order and lets go of what is finished;
:func:`~.region_table.finish_regions` orders what was finished; polygons are then built batch by batch.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.classes import NODATA
from ...resunet_core.errors import OptionError
from ..tiling import CoreGrid, Window
from .arcs import trace_arcs
from .labels import REGIONS_HALO_PX, find_runs, sum_labels
from .region_merger import RegionMerger
from .region_pieces import RegionPieces
from .region_table import Regions, finish_regions
from .rings import Walks, finish_rings
from .tile import Tile

__all__ = [
    "REGIONS_HALO_PX",
    "RegionMerger",
    "RegionPieces",
    "Regions",
    "finish_regions",
    "regions_of",
    "trace_regions",
]


def trace_regions(tile: Tile, is_coverage: bool = False) -> RegionPieces:
    """Return labels, sums, rings and arcs of a tile's core. Pure; most of it runs without the interpreter lock.

    Args:
        tile: The tile.
        is_coverage: Whether to trace all that was surveyed as one class, like paint loss; then without probabilities.

    Raises:
        OptionError: When the tile has no halo.
    """
    if tile.halo_px < REGIONS_HALO_PX:
        raise OptionError(f"Regions need a halo of {REGIONS_HALO_PX} px; the tile has {tile.halo_px} px.")
    runs, count = find_runs(tile, is_coverage)
    labels = sum_labels(tile, runs, count, with_probability=not is_coverage)
    arcs = trace_arcs(tile, runs, labels)
    opened = arcs.start_key.size
    first = arcs.offsets[opened]
    rings = finish_rings(Walks(arcs.xy[first:], arcs.offsets[opened:] - first, arcs.touches_itself[opened:]))
    return RegionPieces(
        core=tile.core,
        labels=labels,
        rings=rings,
        ring_label=arcs.label[opened:][rings.source],
        # copies: a view would keep the whole tile's corners alive
        arcs=Walks(arcs.xy[:first].copy(), arcs.offsets[: opened + 1].copy(), arcs.touches_itself[:opened].copy()),
        arc_label=arcs.label[:opened].copy(),
        start_key=arcs.start_key,
        end_key=arcs.end_key,
    )


def cut_tile(
    classes: NDArray[np.uint8],
    core: Window,
    halo_px: int = REGIONS_HALO_PX,
    paint_loss: NDArray[np.uint8] | None = None,
) -> Tile:
    """Return one tile of an array in memory (for tests and small rasters).

    Args:
        classes: uint8 (height, width), the whole raster.
        core: The core to cut.
        halo_px: Width of the halo.
        paint_loss: uint8 (height, width) probability values of paint loss, or None.
    """
    height, width = classes.shape
    outer = core.padded(halo_px)
    inside = outer.clipped(height, width)

    def cut(array: NDArray[np.uint8], outside: int) -> NDArray[np.uint8]:
        out = np.full((outer.height, outer.width), outside, np.uint8)
        out[inside.slices_in(outer)] = array[inside.slices_in(Window(0, 0, height, width))]
        return out

    loss = None if paint_loss is None else cut(paint_loss, 0)
    return Tile(cut(classes, NODATA), None, loss, core, halo_px, height, width)


def regions_of(
    classes: NDArray[np.uint8], tile_px: int, paint_loss: NDArray[np.uint8] | None = None
) -> tuple[Regions, list[dict[str, NDArray[np.generic]]]]:
    """Return the regions of an array in memory, and the chunks that hold their rings (for tests and small rasters).

    Args:
        classes: uint8 (height, width): 0 background, 1 craquelure, 2 paint loss, 255 nodata.
        tile_px: Side of the cores.
        paint_loss: uint8 (height, width) probability values of paint loss, or None.
    """
    height, width = classes.shape
    merger = RegionMerger(width, height)
    chunks: list[dict[str, NDArray[np.generic]]] = []
    for core in CoreGrid(height, width, tile_px, tile_px):
        merger.add(trace_regions(cut_tile(classes, core, paint_loss=paint_loss)))
        if core.col_end == width:
            merger.end_row()
            chunks.append(merger.take_finished())
    merger.close()
    chunks.append(merger.take_finished())
    return finish_regions(chunks, width), chunks
