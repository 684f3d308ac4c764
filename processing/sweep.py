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

import rasterio

from ..resunet_core.allocator import keep_freed_memory, return_freed_memory
from ..resunet_core.kernels import must_compile
from ..resunet_core.reporting import Reporter
from .class_source import ClassSource
from .tiling import CoreGrid, Window
from .vector.cores import CORES_REACH_PX, separate_thick_cores
from .vector.lines import LINES_HALO_PX, LineMerger, LinePieces, trace_lines
from .vector.regions import REGIONS_HALO_PX, RegionMerger, RegionPieces, trace_regions
from .vector.spool import Arrays, Spool
from .vector.tile import Tile
from .workspace import storage_errors

HALO_PX = max(LINES_HALO_PX, CORES_REACH_PX + REGIONS_HALO_PX)

_CACHE_MB = 32  # of decoded blocks; GDAL would take a twentieth of the machine's memory


@dataclass(frozen=True)
class _Traced:
    """What one tile yields."""

    lines: LinePieces
    regions: RegionPieces
    coverage: RegionPieces


class _Mergers:
    """The joiners of all families of features, under their names in the spool."""

    def __init__(self, source: ClassSource, spool: Spool) -> None:
        size = {"raster_height": source.height, "raster_width": source.width}
        self._lines = LineMerger(**size, jacobian_m=source.ground.jacobian_m)
        self._regions, self._coverage = RegionMerger(**size), RegionMerger(**size)
        if spool.row_end:
            for name, merger in self._by_name().items():
                merger.restore(spool.frontier(name))

    def _by_name(self) -> dict[str, LineMerger | RegionMerger]:
        return {"lines": self._lines, "regions": self._regions, "coverage": self._coverage}

    def add(self, traced: _Traced) -> None:
        """Take in the next tile."""
        self._lines.add(traced.lines)
        self._regions.add(traced.regions)
        self._coverage.add(traced.coverage)

    def end_row(self, is_last: bool) -> tuple[dict[str, Arrays], dict[str, Arrays]]:
        """End a row of tiles; return what is finished and what is still open."""
        for merger in (self._regions, self._coverage):
            merger.end_row()
            if is_last:
                merger.close()
        families = self._by_name()
        finished = {name: merger.take_finished() for name, merger in families.items()}
        return finished, {name: merger.frontier() for name, merger in families.items()}


def sweep(source: ClassSource, tile_px: int, workers: int, folder: Path, reporter: Reporter) -> Spool:
    """Trace a whole class raster into a spool, going on where an earlier sweep in this folder stopped.

    Args:
        source: The class raster.
        tile_px: Side of the tiles' cores; an earlier sweep may have had others.
        workers: Threads that read and trace; one more joins.
        folder: Folder for the spool; must belong to this raster and these options alone.
        reporter: Receives progress; cancels between tiles.

    Raises:
        StorageError: The spool can't be written.
    """
    if must_compile("tracing"):
        reporter.message(
            "This is the first run: tracing is compiled for this machine, which takes about half a minute."
        )
    keep_freed_memory()
    with storage_errors(folder), rasterio.Env(GDAL_CACHEMAX=_CACHE_MB * 2**20):
        spool = Spool(folder / "sweep")
        mergers = _Mergers(source, spool)
        cores = list(_cores_below(spool.row_end, source, tile_px))
        done = -(-spool.row_end // tile_px) * -(-source.width // tile_px)
        reporter.progress("trace", done, done + len(cores), "tile")
        with ThreadPoolExecutor(workers, thread_name_prefix="trace") as pool:
            try:
                for number, traced in enumerate(_traced_in_order(pool, source, cores, workers), 1):
                    reporter.check_cancelled()
                    mergers.add(traced)
                    reporter.progress("trace", done + number, done + len(cores), "tile")
                    core = traced.regions.core
                    if core.col_end == source.width:
                        spool.append(core.row_end, *mergers.end_row(is_last=core.row_end == source.height))
            finally:
                pool.shutdown(cancel_futures=True)
        with rasterio.Env(GDAL_CACHEMAX=1):  # lets go of the decoded blocks, which nobody reads again
            pass
    del mergers
    return_freed_memory()
    return spool


def _cores_below(row: int, source: ClassSource, tile_px: int) -> Iterator[Window]:
    """Yield the cores of what lies below a row of pixels, row by row."""
    for core in CoreGrid(source.height - row, source.width, tile_px, tile_px):
        yield replace(core, row=core.row + row)


def _traced_in_order(
    pool: ThreadPoolExecutor, source: ClassSource, cores: list[Window], workers: int
) -> Iterator[_Traced]:
    """Yield traced tiles in order, a few tiles ahead of the consumer: memory is these few tiles."""
    waiting: deque[Future[_Traced]] = deque()
    for core in cores:
        waiting.append(pool.submit(_trace, source, core))
        if len(waiting) > workers:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _trace(source: ClassSource, core: Window) -> _Traced:
    tile = read_tile(source, core)
    lines = trace_lines(tile, source.ground.jacobian_m)
    return _Traced(lines, trace_regions(tile), trace_regions(tile, is_coverage=True))


def read_tile(source: ClassSource, core: Window) -> Tile:
    """Read a core with its halo; craquelure too thick to be craquelure is paint loss from here on."""
    classes, craquelure, paint_loss = source.read(core.padded(HALO_PX))
    tile = Tile(classes, craquelure, paint_loss, core, HALO_PX, source.height, source.width)
    return replace(tile, classes=separate_thick_cores(classes))
