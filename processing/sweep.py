"""Sweeps a class raster tile by tile into the spool: traces in threads, joins in order, checkpoints every tile row.

What a tile yields is a local function of the raster within the halo, and what is joined over seams is put in canonical
form, so the spool's features do not depend on the tile size, the number of threads, or an interruption.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.reporting import Reporter
from .class_source import ClassSource
from .tiling import CoreGrid, Window
from .vector.cores import CORES_HALO_PX, separate_thick_cores
from .vector.lines import LINES_HALO_PX, LineMerger, LinePieces, trace_lines
from .vector.regions import REGIONS_HALO_PX, RegionMerger, RegionPieces, trace_regions
from .vector.spool import Spool
from .vector.tile import Tile

HALO_PX = CORES_HALO_PX + max(LINES_HALO_PX, REGIONS_HALO_PX)


@dataclass(frozen=True)
class _Traced:
    """What one tile yields."""

    lines: LinePieces
    regions: RegionPieces


def sweep(source: ClassSource, tile_px: int, workers: int, folder: Path, reporter: Reporter) -> Spool:
    """Trace a whole class raster into a spool, going on where an earlier sweep in this folder stopped.

    Args:
        source: The class raster.
        tile_px: Side of the tiles' cores.
        workers: Threads that read and trace; one more joins.
        folder: Folder of the spool; must belong to this raster and these options alone.
        reporter: Receives progress; cancels between tiles.
    """
    grid = CoreGrid(source.height, source.width, tile_px, tile_px)
    spool = Spool(folder / f"sweep_{tile_px}")
    first_row = spool.finished_rows()
    lines, regions = _mergers(source, spool, first_row)
    with ThreadPoolExecutor(workers, thread_name_prefix="trace") as pool:
        tiles = _traced_in_order(pool, source, grid, first_row, workers)
        for row in range(first_row, grid.rows):
            for col in range(grid.cols):
                reporter.check_cancelled()
                traced = next(tiles)
                lines.add(traced.lines)
                regions.add(traced.regions)
                reporter.progress("trace", row * grid.cols + col + 1, len(grid), "tile")
            regions.end_row()
            spool.append(
                row,
                {"lines": lines.take_finished(), "regions": regions.take_finished()},
                {"lines": lines.frontier(), "regions": regions.frontier()},
            )
    return spool


def _mergers(source: ClassSource, spool: Spool, first_row: int) -> tuple[LineMerger, RegionMerger]:
    jacobian_m = source.ground.jacobian_m
    if first_row == 0:
        return LineMerger(source.width, source.height, jacobian_m), RegionMerger(source.width, source.height)
    frontier = spool.frontier()
    return (
        LineMerger.restore(source.width, source.height, jacobian_m, frontier["lines"]),
        RegionMerger.restore(source.width, source.height, frontier["regions"]),
    )


def _traced_in_order(
    pool: ThreadPoolExecutor, source: ClassSource, grid: CoreGrid, first_row: int, workers: int
) -> Iterator[_Traced]:
    """Yield traced tiles row by row, a few tiles ahead of the consumer: memory is these few tiles."""
    waiting: deque[Future[_Traced]] = deque()
    cores = (grid.core(row, col) for row in range(first_row, grid.rows) for col in range(grid.cols))
    for core in cores:
        waiting.append(pool.submit(_trace, source, core))
        if len(waiting) > workers:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _trace(source: ClassSource, core: Window) -> _Traced:
    tile = read_tile(source, core)
    jacobian_m: NDArray[np.float64] = source.ground.jacobian_m
    return _Traced(trace_lines(tile, jacobian_m), trace_regions(tile))


def read_tile(source: ClassSource, core: Window) -> Tile:
    """Read a core with its halo; craquelure too thick to be craquelure is paint loss from here on."""
    classes, craquelure, paint_loss = source.read(core.padded(HALO_PX))
    tile = Tile(classes, craquelure, paint_loss, core, HALO_PX, source.height, source.width)
    return replace(tile, classes=separate_thick_cores(classes))
