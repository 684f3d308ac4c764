"""The fixed plan of a segmentation, and the files its blocks are kept in.

Network windows lie on a grid that depends only on the mosaic's size and on the window and halo of the model, so the
class raster is a function of mosaic, model and options alone. Each window is a *core* with a halo; of the network's
answer only the core is kept (a plain crop of the centre). Whole cores are grouped into *blocks* of about the tile
size: the unit of work, of resuming and of distribution.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numba import njit
from numpy.typing import NDArray
from rasterio.io import MemoryFile

from ..resunet_core.classes import BACKGROUND, CRAQUELURE, NODATA, PAINT_LOSS, PROBABILITY_SCALE
from ..resunet_core.errors import ModelError, OptionError
from ..resunet_core.kernels import keep_kernels_apart
from .handles import open_quietly
from .tiling import CoreGrid, Window

keep_kernels_apart()

_STEP_PX = 32  # cores are multiples of what encoders shrink by, so that windows need no padding inside the network
_LARGEST_BLOCK_PX = 4096  # larger blocks would only take memory


@dataclass(frozen=True)
class Thresholds:
    """Probabilities from which a pixel is of a class, in (0, 1)."""

    craquelure: float
    paint_loss: float


def quantised(probabilities: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return round(254 p), uint8, of probabilities of any shape.

    Raises:
        ModelError: The network gave something that is not a number.
    """
    result = np.empty(probabilities.shape, np.uint8)
    if not _quantise(np.ascontiguousarray(probabilities).reshape(-1), result.reshape(-1)):
        raise ModelError("The network gave values that are not numbers.", "Try --precision float32.")
    return result


@njit(cache=True, nogil=True)
def _quantise(probabilities: NDArray[np.float32], result: NDArray[np.uint8]) -> bool:
    """Quantise in one pass, rounding halves to even; return False where something is not a finite number."""
    scale, sound = np.float32(PROBABILITY_SCALE), True
    for i in range(len(probabilities)):
        p = probabilities[i]
        sound &= np.isfinite(p)
        result[i] = np.uint8(np.rint(min(max(p, np.float32(0)), np.float32(1)) * scale))
    return sound


def classes_from_probabilities(
    craquelure: NDArray[np.uint8], paint_loss: NDArray[np.uint8], valid: NDArray[np.bool_], thresholds: Thresholds
) -> NDArray[np.uint8]:
    """Return the class of each pixel.

    The same rule as in training and evaluation (`resunet_core.decision`), on quantised probabilities: a pixel is of a
    class when it reaches its threshold; where both do, the one that exceeds its threshold by the larger factor wins
    (craquelure when equal).

    Args:
        craquelure: uint8 (h, w), round(254 p).
        paint_loss: The same.
        valid: bool (h, w); elsewhere the class is 255.
        thresholds: Of both classes.

    Returns:
        uint8 (h, w): 0 background, 1 craquelure, 2 paint loss, 255 not valid.
    """
    classes = np.empty(craquelure.shape, np.uint8)
    _look_up(_class_table(thresholds), craquelure, paint_loss, valid, classes)
    return classes


@njit(cache=True, nogil=True)
def _look_up(
    table: NDArray[np.uint8],
    craquelure: NDArray[np.uint8],
    paint_loss: NDArray[np.uint8],
    valid: NDArray[np.bool_],
    classes: NDArray[np.uint8],
) -> None:
    for row in range(classes.shape[0]):
        for col in range(classes.shape[1]):
            found = table[craquelure[row, col], paint_loss[row, col]]
            classes[row, col] = found if valid[row, col] else np.uint8(NODATA)


@lru_cache(maxsize=8)
def _class_table(thresholds: Thresholds) -> NDArray[np.uint8]:
    """Return the class of every pair of quantised probabilities, uint8 (256, 256)."""
    q1, q2 = np.meshgrid(np.arange(256.0), np.arange(256.0), indexing="ij")
    t1, t2 = thresholds.craquelure, thresholds.paint_loss
    craquelure = (q1 >= round(PROBABILITY_SCALE * t1)) & (q1 * t2 >= q2 * t1)
    paint_loss = q2 >= round(PROBABILITY_SCALE * t2)
    table = np.where(craquelure, CRAQUELURE.id, np.where(paint_loss, PAINT_LOSS.id, BACKGROUND.id)).astype(np.uint8)
    table.flags.writeable = False
    return table


@dataclass(frozen=True)
class BlockPlan:
    """Which windows a mosaic is segmented in, and which blocks they form.

    Attributes:
        cores: Grid of network cores.
        halo_px: Context round each core.
        blocks: Grid of blocks, whose sides are multiples of the cores'.
    """

    cores: CoreGrid
    halo_px: int
    blocks: CoreGrid

    @property
    def window_shape(self) -> tuple[int, int]:
        """Height and width of every network window."""
        return self.cores.core_height + 2 * self.halo_px, self.cores.core_width + 2 * self.halo_px

    def cores_of(self, block: Window) -> Iterator[Window]:
        """Yield the network cores of a block row by row, clipped to the raster."""
        for row in range(block.row, block.row_end, self.cores.core_height):
            for col in range(block.col, block.col_end, self.cores.core_width):
                yield self.cores.core(row // self.cores.core_height, col // self.cores.core_width)

    def network_window(self, core: Window) -> Window:
        """Return what the network reads for a core: always of the same shape, beyond the raster where need be."""
        return Window(core.row, core.col, self.cores.core_height, self.cores.core_width).padded(self.halo_px)

    def block_name(self, block: Window) -> str:
        """Return the name of a block's files without ending, "r0003_c0007"."""
        return f"r{block.row // self.blocks.core_height:04d}_c{block.col // self.blocks.core_width:04d}"


def plan_blocks(
    height: int, width: int, window_px: int, halo_px: int, tile_size_px: int, whole_rows: bool = False
) -> BlockPlan:
    """Lay the fixed grid of network windows over a mosaic and group it into blocks.

    Along each axis as few cores are laid as windows of at most ``window_px`` allow, all of the same size, a multiple of
    32, so that the last one is mostly full too.

    Args:
        height: Of the mosaic.
        width: Of the mosaic.
        window_px: Side of the largest network window.
        halo_px: Context on each side of a core.
        tile_size_px: Wanted side of the blocks; changes nothing in the cores.
        whole_rows: Blocks one core high, for rasters stored in whole rows.

    Raises:
        OptionError: The halo leaves no core.
    """
    largest = (window_px - 2 * halo_px) // _STEP_PX * _STEP_PX
    if largest < _STEP_PX:
        raise OptionError(
            f"--overlap is {halo_px} px, which leaves nothing of the model's windows of {window_px} px.",
            f"Expected at most {max((window_px - _STEP_PX) // 2, 0)} px.",
        )
    sizes = []
    for length in (height, width):
        pieces = -(-length // largest)
        sizes.append(-(-length // (pieces * _STEP_PX)) * _STEP_PX)
    cores = CoreGrid(height, width, sizes[0], sizes[1])
    wanted = min(tile_size_px, _LARGEST_BLOCK_PX)
    down, across = (max(1, round(wanted / size)) for size in sizes)
    down = 1 if whole_rows else down
    return BlockPlan(cores, halo_px, CoreGrid(height, width, down * sizes[0], across * sizes[1]))


def encode_block(block: NDArray[np.uint8]) -> bytes:
    """Return a block uint8 (3, h, w) (classes, craquelure, paint loss) as a GeoTIFF."""
    _, height, width = block.shape
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "band"}
    compression = {"compress": "deflate", "zlevel": 1}
    with MemoryFile() as memory:
        profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "height": height, "width": width}
        with open_quietly(memory.name, "w", **profile, **layout, **compression) as dataset:
            dataset.write(block)
        return bytes(memory.getbuffer())


def block_path(folder: Path, name: str) -> Path:
    """Return the file of a block."""
    return folder / f"{name}.tif"


def empty_path(folder: Path, name: str) -> Path:
    """Return the file that says that a block has no valid pixel."""
    return folder / f"{name}.empty"
