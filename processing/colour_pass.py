"""Reconsidering paint loss by the colours of the whole mosaic, once all of it has been segmented.

Two passes over the finished blocks: one counts how likely the network found paint loss at each colour, the other writes
the blocks anew with that evidence (`resunet_core.colour_evidence`). The counts are sums of integers over surveyed
pixels, and a pixel's colour follows from the pixels around it, so the result does not depend on tiles, threads, or
interruptions; memory is a block for each thread. New blocks stand beside the old ones, in a folder named after the
evidence they were made with: what an interrupted run has finished of them is taken over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.classes import NODATA
from ..resunet_core.colour_evidence import MARGIN_PX, Counts, add_votes, colours, evidence, no_counts, reconsidered
from ..resunet_core.reporting import Reporter
from .blocks import block_path, classes_from_probabilities, empty_path, encode_block
from .class_source import BlockRaster
from .mosaic import Mosaic
from .segmentation import SegmentationSettings
from .tiling import Window
from .workspace import Workspace

_Part = TypeVar("_Part")


def reconsider_blocks(
    mosaic: Mosaic,
    segmented: BlockRaster,
    settings: SegmentationSettings,
    workspace: Workspace,
    threads: int,
    reporter: Reporter,
) -> BlockRaster:
    """Return the blocks with paint loss reconsidered.

    Args:
        mosaic: Open mosaic.
        segmented: Its finished blocks, all of them.
        settings: They were made by; its thresholds decide classes anew.
        workspace: Receives the new blocks.
        threads: At most so many blocks are in work at a time.
        reporter: Hears of blocks, and may cancel.

    Raises:
        RasterError: The mosaic can't be read.
        StorageError: Disk full, no permission, or a finished block is damaged.
        Cancelled: The reporter said so; new blocks that are finished are kept.
    """
    plan = settings.plan(mosaic)
    blocks = list(plan.blocks)
    steps = _Steps(2 * len(blocks), threads, reporter)
    counts = no_counts()
    for part in steps.over(blocks, lambda block: _votes(mosaic, segmented, block)):
        counts += part
    added = evidence(counts, settings.colour_weight)
    folder = workspace.folder / f"colours-{hashlib.sha256(added.tobytes()).hexdigest()[:16]}"
    folder.mkdir(exist_ok=True)

    def rewrite(block: Window) -> None:
        name = plan.block_name(block)
        target, nothing = block_path(folder, name), empty_path(folder, name)
        if target.exists() or nothing.exists():
            return
        layers = np.stack([layer for layer in segmented.read(block) if layer is not None])
        valid = layers[0] != NODATA
        if not valid.any():
            workspace.write(nothing.relative_to(workspace.folder).as_posix(), b"")
            return
        layers[2] = reconsidered(layers[2], _colours(mosaic, block), added)
        layers[0] = classes_from_probabilities(layers[1], layers[2], valid, settings.thresholds)
        layers[1:, ~valid] = NODATA
        workspace.write(target.relative_to(workspace.folder).as_posix(), encode_block(layers))

    for _ in steps.over(blocks, rewrite):
        pass
    return BlockRaster(folder, plan, mosaic.ground)


class _Steps:
    """Works through blocks, a few at a time, and tells how far it is."""

    def __init__(self, total: int, threads: int, reporter: Reporter) -> None:
        self._total, self._done = total, 0
        self._threads = max(1, threads)
        self._reporter = reporter

    def over(self, blocks: list[Window], work: Callable[[Window], _Part]) -> Iterator[_Part]:
        """Yield what the work on each block gives, in their order."""
        with ThreadPoolExecutor(self._threads, "colour") as pool:
            for start in range(0, len(blocks), self._threads):
                self._reporter.check_cancelled()
                yield from pool.map(work, blocks[start : start + self._threads])
                self._done += len(blocks[start : start + self._threads])
                self._reporter.progress("rasters", self._done, self._total, "block")


def _votes(mosaic: Mosaic, segmented: BlockRaster, block: Window) -> Counts:
    classes, _, likely = segmented.read(block)
    counts, surveyed = no_counts(), classes != NODATA
    if likely is not None and surveyed.any():
        add_votes(counts, _colours(mosaic, block), likely, surveyed)
    return counts


def _colours(mosaic: Mosaic, block: Window) -> NDArray[np.uint16]:
    """Return the colour numbers of a block, from the mosaic as it is: what lies beyond its edge repeats the edge."""
    around = block.padded(MARGIN_PX)
    inside = around.clipped(mosaic.height, mosaic.width)
    rows, cols = inside.slices_in(around)
    margin = (
        (rows.start, around.height - rows.stop), (cols.start, around.width - cols.stop), (0, 0),
    )  # fmt: skip
    return colours(np.ascontiguousarray(np.pad(mosaic.read_plain(inside), margin, mode="edge")))
