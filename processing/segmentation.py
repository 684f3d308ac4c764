"""Running a network over a mosaic, block by block, so that any interruption costs at most the blocks in work.

A block computes what its cores need, halo included, and writes only its cores, into a file of its own that appears
when complete. So blocks are independent of each other, of their order and of the tile size, and a finished file is a
finished block. Threads read ahead of the network and write behind it; memory is a few windows and blocks, whatever
the mosaic.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray

from .. import __version__
from ..resunet_core.classes import CRAQUELURE, NODATA, PAINT_LOSS
from ..resunet_core.device import processor_count
from ..resunet_core.engines.base import Engine
from ..resunet_core.model_card import ModelCard
from ..resunet_core.reporting import Reporter
from .blocks import (
    BlockPlan,
    Thresholds,
    block_path,
    classes_from_probabilities,
    empty_path,
    encode_block,
    plan_blocks,
)
from .class_source import BlockRaster
from .mosaic import Mosaic
from .options import MapOptions, SegmentOptions
from .pipeline import Answer, Piece, predicted, read_ahead
from .tiling import Window
from .workspace import Workspace

_CACHE_MB = 192  # of decoded raster blocks, enough for the overlaps of neighbouring windows
_STRIPED_CACHE_MB = 512  # enough for the rows of one window of a raster 100 000 px wide
_UNWRITTEN_BLOCKS = 2
_PROCESSORS_A_READER = 8  # what one thread reads keeps about so many busy
_BLOCKS = Path("blocks")  # in the state folder


class BlockStore(Protocol):
    """Receives the files of finished blocks: a `Workspace`, or what sends them to one."""

    def write(self, name: str, content: bytes) -> None:
        """Take a file, named relative to the state folder ("blocks/r0001_c0002.tif")."""


@dataclass(frozen=True)
class SegmentationSettings:
    """How a mosaic is segmented.

    Attributes:
        window_px: Side of the largest network window.
        halo_px: Context on each side of a core.
        thresholds: Probabilities from which a pixel is of a class.
        tile_size_px: Wanted side of the blocks; the result does not depend on it.
        batch_size: Windows that go through the network at a time; None leaves it to the engine.
        readers: Threads that read ahead, at most.
    """

    window_px: int
    halo_px: int
    thresholds: Thresholds
    tile_size_px: int = 2048
    batch_size: int | None = None
    readers: int = 1

    @classmethod
    def from_options(cls, options: MapOptions | SegmentOptions, card: ModelCard) -> SegmentationSettings:
        """Return the settings that options leave to the model card, and those that they set.

        Args:
            options: Of the job.
            card: Of the model.
        """
        craquelure, paint_loss = options.craquelure_threshold, options.loss_threshold
        return cls(
            window_px=card.window_px,
            halo_px=card.halo_px if options.overlap is None else options.overlap,
            thresholds=Thresholds(
                card.thresholds.get(CRAQUELURE.name, 0.5) if craquelure is None else craquelure,
                card.thresholds.get(PAINT_LOSS.name, 0.5) if paint_loss is None else paint_loss,
            ),
            tile_size_px=options.tile_size,
            batch_size=None if options.batch_size == "auto" else int(options.batch_size),
            readers=min(options.workers or os.cpu_count() or 1, 4),
        )

    def plan(self, mosaic: Mosaic) -> BlockPlan:
        """Return the fixed grid of windows, and the blocks they form."""
        return plan_blocks(
            mosaic.height, mosaic.width, self.window_px, self.halo_px, self.tile_size_px, whole_rows=mosaic.is_striped
        )

    def fingerprint(self, mosaic: Mosaic, card: ModelCard, **more: Any) -> dict[str, Any]:
        """Return what finished blocks depend on, as JSON values, for a `Workspace`.

        Args:
            mosaic: With its zones.
            card: Of the model.
            more: Whatever else they depend on: engine, precision.
        """
        plan = self.plan(mosaic)
        return {
            "craquemap": __version__,
            "mosaic": mosaic.fingerprint(),
            "zones": mosaic.zones.fingerprint() if mosaic.zones else None,
            "model": [card.name, card.version, card.weights_sha256],
            "cores_px": [plan.cores.core_height, plan.cores.core_width, plan.halo_px],
            "blocks_px": [plan.blocks.core_height, plan.blocks.core_width],
            "thresholds": [self.thresholds.craquelure, self.thresholds.paint_loss],
            **more,
        }


def pending_blocks(plan: BlockPlan, workspace: Workspace) -> list[Window]:
    """Return the blocks that are not finished yet, row by row. Where there are none, no engine is needed."""
    finished = {path.stem for path in workspace.blocks.iterdir() if path.suffix in (".tif", ".empty")}
    return [block for block in plan.blocks if plan.block_name(block) not in finished]


def segment_mosaic(
    mosaic: Mosaic, engine: Engine, settings: SegmentationSettings, workspace: Workspace, reporter: Reporter
) -> BlockRaster:
    """Segment what is not finished yet, and return all blocks as one raster.

    Args:
        mosaic: Open mosaic.
        engine: Runs the network; called from as many threads as it says.
        settings: See there. The result depends on window, halo and thresholds, and on nothing else.
        workspace: Receives the blocks; its fingerprint is of these inputs (`SegmentationSettings.fingerprint`).
        reporter: Hears of finished blocks, and may cancel between windows.

    Raises:
        RasterError: The mosaic can't be read.
        ModelError: The network gives values that are not numbers.
        StorageError: Disk full, or no permission.
        Cancelled: The reporter said so; finished blocks are kept.
    """
    plan = settings.plan(mosaic)
    segment_blocks(mosaic, engine, settings, pending_blocks(plan, workspace), workspace, reporter)
    return finished_blocks(mosaic, plan, workspace, reporter)


def finished_blocks(mosaic: Mosaic, plan: BlockPlan, workspace: Workspace, reporter: Reporter) -> BlockRaster:
    """Return all blocks as one raster, when all are finished; warn where none has a valid pixel."""
    if not any(path.suffix == ".tif" for path in workspace.blocks.iterdir()):
        where = " inside the zones" if mosaic.zones else ""
        reporter.message(f"{mosaic.name} has no valid pixel{where}: there is nothing to map.", "warning")
    return BlockRaster(workspace.blocks, plan, mosaic.ground)


def segment_blocks(
    mosaic: Mosaic,
    engine: Engine,
    settings: SegmentationSettings,
    blocks: list[Window],
    store: BlockStore,
    reporter: Reporter,
) -> None:
    """Segment some blocks into a store, anywhere, in any order, even twice; else as `segment_mosaic`."""
    plan = settings.plan(mosaic)
    total = len(plan.blocks)
    reporter.progress("segment", total - len(blocks), total)
    cache_mb = _STRIPED_CACHE_MB if mosaic.is_striped else _CACHE_MB
    readers = _readers(mosaic, engine, settings)
    with (
        rasterio.Env(GDAL_CACHEMAX=cache_mb * 2**20),
        ThreadPoolExecutor(readers, "read") as reading,
        ThreadPoolExecutor(engine.callers, "network") as computing,
        ThreadPoolExecutor(readers, "write") as writing,
    ):
        run = _Run(plan, settings, store, reporter, writing, total - len(blocks))
        try:
            size = settings.batch_size or engine.batch_size
            pieces = read_ahead(mosaic, plan, blocks, reading, readers)
            for answered in predicted(engine, pieces, size, plan.halo_px, computing):
                reporter.check_cancelled()
                run.add(answered)
            run.finish()
        finally:
            reading.shutdown(cancel_futures=True)
            computing.shutdown(cancel_futures=True)
            writing.shutdown()


def _readers(mosaic: Mosaic, engine: Engine, settings: SegmentationSettings) -> int:
    """Return the number of threads that read.

    What two threads read, both decode; so more than one only where the network is faster than one reads, on GPUs and
    many processors, and where columns are cheap.
    """
    if mosaic.is_striped:
        return 1
    enough = processor_count() // _PROCESSORS_A_READER if engine.device == "cpu" else settings.readers
    return max(1, min(settings.readers, enough))


class _Run:
    """Collects the network's answers into blocks and hands finished blocks to the writing thread."""

    def __init__(
        self,
        plan: BlockPlan,
        settings: SegmentationSettings,
        store: BlockStore,
        reporter: Reporter,
        pool: ThreadPoolExecutor,
        done: int,
    ) -> None:
        self._plan = plan
        self._thresholds = settings.thresholds
        self._store = store
        self._reporter = reporter
        self._pool = pool
        self._done = done
        self._block: Window | None = None
        self._layers = np.zeros((3, 0, 0), dtype=np.uint8)
        self._writing: deque[Future[None]] = deque()

    def add(self, answered: list[tuple[Piece, Answer]]) -> None:
        """Take in pieces, which come block after block."""
        for piece, answer in answered:
            if piece.block != self._block:
                self._block = piece.block
                self._layers = np.full((3, piece.block.height, piece.block.width), NODATA, dtype=np.uint8)
            if answer is not None:
                self._place(piece, answer)
            if (piece.core.row_end, piece.core.col_end) == (piece.block.row_end, piece.block.col_end):
                self._hand_over(piece.block)

    def _place(self, piece: Piece, answer: NDArray[np.uint8]) -> None:
        craquelure, paint_loss = answer[:, : piece.core.height, : piece.core.width]  # cores end with the raster
        rows, cols = piece.core.slices_in(piece.block)
        layers = self._layers[:, rows, cols]
        layers[0] = classes_from_probabilities(craquelure, paint_loss, piece.valid, self._thresholds)
        layers[1] = np.where(piece.valid, craquelure, np.uint8(NODATA))
        layers[2] = np.where(piece.valid, paint_loss, np.uint8(NODATA))

    def _hand_over(self, block: Window) -> None:
        self._writing.append(self._pool.submit(self._write, self._plan.block_name(block), self._layers))
        self._await(_UNWRITTEN_BLOCKS)

    def _write(self, name: str, layers: NDArray[np.uint8]) -> None:
        if (layers[0] == NODATA).all():
            self._store.write(empty_path(_BLOCKS, name).as_posix(), b"")
        else:
            self._store.write(block_path(_BLOCKS, name).as_posix(), encode_block(layers))

    def _await(self, left: int) -> None:
        """Wait until at most so many blocks are unwritten; report the written ones."""
        while len(self._writing) > left or (self._writing and self._writing[0].done()):
            self._writing.popleft().result()
            self._done += 1
            self._reporter.progress("segment", self._done, len(self._plan.blocks))

    def finish(self) -> None:
        """Wait until all blocks are written."""
        self._await(0)
