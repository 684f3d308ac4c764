"""From windows of a mosaic to the network's answers: read ahead, computed side by side, handed on in order.

Reading, the network and what follows it run in threads of their own, so that none waits for another as long as there is
work. As many windows are under way as the engine can make use of, and one batch more; memory is these and the blocks
read ahead, whatever the mosaic.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.engines.base import Engine
from .blocks import BlockPlan, quantised
from .mosaic import Mosaic
from .tiling import Window


@dataclass(frozen=True)
class Piece:
    """One network window as read: its block, its core, the picture, and what of the core is valid."""

    block: Window
    core: Window
    picture: NDArray[np.uint8]
    valid: NDArray[np.bool_]
    has_valid: bool


Answer = NDArray[np.uint8] | None
"""Quantised probabilities (2, h, w) of craquelure and paint loss inside the halo of a window, None for a window without
valid pixels."""


def read_ahead(
    mosaic: Mosaic, plan: BlockPlan, blocks: Iterable[Window], pool: ThreadPoolExecutor, ahead: int
) -> Iterator[Piece]:
    """Yield the pieces of blocks in order, reading at most ``ahead`` blocks in advance."""
    waiting: deque[Future[list[Piece]]] = deque()
    for block in blocks:
        waiting.append(pool.submit(_read_block, mosaic, plan, block))
        if len(waiting) > ahead:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _read_block(mosaic: Mosaic, plan: BlockPlan, block: Window) -> list[Piece]:
    """Read the windows of a block in one thread, so that what they share is decoded once."""
    pieces = []
    for core in plan.cores_of(block):
        window = plan.network_window(core)
        picture, valid = mosaic.read(window)
        valid = valid[core.slices_in(window)]
        pieces.append(Piece(block, core, picture, valid, bool(valid.any())))
    return pieces


def predicted(
    engine: Engine, pieces: Iterable[Piece], batch_size: int, halo_px: int, pool: ThreadPoolExecutor
) -> Iterator[list[tuple[Piece, Answer]]]:
    """Yield pieces with their answers, batch after batch in order.

    Args:
        engine: Runs the network.
        pieces: In the order in which they are handed on.
        batch_size: Windows that go through the network at a time.
        halo_px: Border of the windows of which no answer is wanted.
        pool: Of `Engine.callers` threads.
    """
    waiting: deque[Future[list[tuple[Piece, Answer]]]] = deque()
    for batch in _batches(pieces, batch_size):
        waiting.append(pool.submit(_predict, engine, batch, batch_size, halo_px))
        if len(waiting) > engine.callers:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _batches(pieces: Iterable[Piece], size: int) -> Iterator[list[Piece]]:
    """Yield lists of pieces of which at most ``size`` have valid pixels; those without ride along for free."""
    batch: list[Piece] = []
    for piece in pieces:
        batch.append(piece)
        if sum(p.has_valid for p in batch) == size or len(batch) >= 4 * size:
            yield batch
            batch = []
    if batch:
        yield batch


def _predict(engine: Engine, batch: list[Piece], size: int, halo_px: int) -> list[tuple[Piece, Answer]]:
    """Run the network on a batch.

    On GPUs every batch has the same shape, since libraries choose their algorithms by it: short ones are filled up
    with their first picture. On processors each picture is computed on its own anyway.
    """
    pictures = [piece.picture for piece in batch if piece.has_valid]
    if not pictures:
        return [(piece, None) for piece in batch]
    filling = [] if engine.device == "cpu" else [pictures[0]] * (size - len(pictures))
    images = pictures[0][None] if len(pictures) + len(filling) == 1 else np.stack(pictures + filling)
    probabilities = engine.predict(images, halo_px)
    answers = (quantised(picture[1:]) for picture in probabilities)
    return [(piece, next(answers) if piece.has_valid else None) for piece in batch]
