"""Where the vectoriser and the raster writer get classes and probabilities from, window by window."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Protocol

import numpy as np
from numba import njit
from numpy.typing import NDArray
from rasterio.enums import MaskFlags

from ..resunet_core.classes import CLASSES, NODATA
from ..resunet_core.errors import RasterError, StorageError
from ..resunet_core.reporting import Reporter, SilentReporter
from .blocks import BlockPlan, Thresholds, block_path, classes_from_probabilities, empty_path
from .closing import Closing
from .georeference import read_ground
from .ground import Ground
from .handles import RasterHandles, display_name
from .tiling import Window

Layers = tuple[NDArray[np.uint8], NDArray[np.uint8] | None, NDArray[np.uint8] | None]

_LARGEST = max(c.id for c in CLASSES)  # the others are 0, 1, ...
_OPEN_BLOCKS = 12  # handles kept open by each thread: a tile with its halo touches nine blocks


class ClassSource(Protocol):
    """A raster of classes, with or without probabilities. Threads may read at the same time.

    Attributes:
        height, width: In pixels.
        ground: How it lies on the façade.
        has_probabilities: Whether `read` gives them.
    """

    height: int
    width: int
    ground: Ground
    has_probabilities: bool

    def read(self, window: Window) -> Layers:
        """Return classes, craquelure and paint loss of a window, each uint8 (h, w).

        Classes are 0 background, 1 craquelure, 2 paint loss, 255 not surveyed; probabilities are round(254 p), 0
        where not surveyed, None where there are none. Beyond the raster nothing is surveyed.
        """


@njit(cache=True, nogil=True)
def _has_unknown(values: NDArray[np.uint8]) -> bool:
    """Return whether a value is no class and not nodata; reads once and allocates nothing."""
    unknown = False
    for row in values:
        for value in row:
            unknown |= (value > _LARGEST) & (value != NODATA)
    return unknown


def _empty_layers(window: Window) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    shape = (window.height, window.width)
    return np.full(shape, NODATA, np.uint8), np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)


class BlockRaster(Closing):
    """The finished blocks of a segmentation as one raster; see `ClassSource`.

    Args:
        folder: Of the block files.
        plan: They were made by.
        ground: Of the mosaic.
    """

    has_probabilities = True

    def __init__(self, folder: Path, plan: BlockPlan, ground: Ground) -> None:
        self.height = plan.blocks.height
        self.width = plan.blocks.width
        self.ground = ground
        self._folder = folder
        self._plan = plan
        self._local = threading.local()
        self._lock = threading.Lock()
        self._caches: list[OrderedDict[str, RasterHandles | None]] = []

    def read(self, window: Window) -> Layers:
        """Return the layers of a window; see `ClassSource.read`.

        Raises:
            StorageError: A block file is missing or damaged.
        """
        layers = _empty_layers(window)
        inside = window.clipped(self.height, self.width)
        grid = self._plan.blocks
        for row in range(inside.row // grid.core_height, -(-inside.row_end // grid.core_height)):
            for col in range(inside.col // grid.core_width, -(-inside.col_end // grid.core_width)):
                self._copy(grid.core(row, col), inside, window, layers)
        return layers

    def _copy(self, block: Window, inside: Window, window: Window, layers: tuple[NDArray[np.uint8], ...]) -> None:
        """Copy what a window has in common with a block into the window's layers."""
        top, left = max(block.row, inside.row), max(block.col, inside.col)
        bottom, right = min(block.row_end, inside.row_end), min(block.col_end, inside.col_end)
        common = Window(top, left, max(bottom - top, 0), max(right - left, 0))
        handles = self._block(self._plan.block_name(block)) if common.height and common.width else None
        if handles is None:
            return
        where = Window(top - block.row, left - block.col, common.height, common.width)
        try:
            values = handles.read(where, (1, 2, 3))
        except RasterError as error:
            raise StorageError(f"A finished block is damaged: {error.text}", self._hint) from error
        for layer, value in zip(layers, values):
            layer[common.slices_in(window)] = value
        not_surveyed = values[0] == NODATA
        for layer in layers[1:]:
            layer[common.slices_in(window)][not_surveyed] = 0

    @property
    def _hint(self) -> str:
        return f"Remove the folder {self._folder} and run again."

    def _block(self, name: str) -> RasterHandles | None:
        """Return the handle of a block, or None where the block is empty."""
        cache = getattr(self._local, "cache", None)
        if cache is None:
            cache = self._local.cache = OrderedDict()
            with self._lock:
                self._caches.append(cache)
        if name in cache:
            cache.move_to_end(name)
            return cache[name]  # type: ignore[no-any-return]
        cache[name] = self._open(name)
        if len(cache) > _OPEN_BLOCKS:
            _, oldest = cache.popitem(last=False)
            if oldest is not None:
                oldest.close()
        return cache[name]  # type: ignore[no-any-return]

    def _open(self, name: str) -> RasterHandles | None:
        if empty_path(self._folder, name).exists():
            return None
        try:
            return RasterHandles(str(block_path(self._folder, name)))
        except RasterError as error:
            raise StorageError(f"A finished block is missing or damaged: {error.text}", self._hint) from error

    def close(self) -> None:
        """Close all handles."""
        with self._lock:
            for cache in self._caches:
                for handles in cache.values():
                    if handles is not None:
                        handles.close()
                cache.clear()


class RasterClassSource(Closing):
    """Any class raster as a file, with or without a probability raster of the same size; see `ClassSource`.

    Args:
        classes_path: Raster of one uint8 band: 0, 1, 2, 255. Where it has a mask, what is masked out was not surveyed.
        probabilities_path: Raster of two uint8 bands (craquelure, paint loss): round(254 p), 255 nodata; or None.
        thresholds: Classes are decided anew from the probabilities with these; None keeps those of the class raster.
        gsd_mm: Size of a pixel where the class raster has no usable scale.
        reporter: Receives warnings.

    Raises:
        RasterError: A raster can't be read, has other bands or dtypes, no usable scale, or the sizes differ.
        OptionError: ``gsd_mm`` contradicts the file.
    """

    def __init__(
        self,
        classes_path: str,
        probabilities_path: str | None = None,
        thresholds: Thresholds | None = None,
        gsd_mm: float | None = None,
        reporter: Reporter | None = None,
    ) -> None:
        self._handles: list[RasterHandles] = []
        try:
            self._classes = self._opened(classes_path, 1)
            dataset = self._classes.dataset()
            self.height: int = dataset.height
            self.width: int = dataset.width
            self.ground = read_ground(dataset, display_name(classes_path), gsd_mm, reporter or SilentReporter())
            flags = dataset.mask_flag_enums[0]
            self._has_mask = MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
            self._probabilities = self._opened(probabilities_path, 2) if probabilities_path else None
            self._check_sizes()
        except BaseException:
            self.close()
            raise
        self._thresholds = thresholds if self._probabilities else None
        self.has_probabilities = self._probabilities is not None

    def _opened(self, path: str, bands: int) -> RasterHandles:
        handles = RasterHandles(str(path))
        self._handles.append(handles)
        dataset = handles.dataset()
        if dataset.count != bands or set(dataset.dtypes) != {"uint8"}:
            expected = "Expected 1 band of uint8: classes, 0 background, 1 craquelure, 2 paint loss, 255 nodata."
            if bands == 2:
                expected = "Expected 2 bands of uint8: round(254 p) of craquelure and paint loss, 255 nodata."
            raise RasterError(
                f"{display_name(path)} has {dataset.count} bands of {'/'.join(sorted(set(dataset.dtypes)))}.",
                expected,
            )
        return handles

    def _check_sizes(self) -> None:
        if self._probabilities is None:
            return
        other = self._probabilities.dataset()
        if (other.height, other.width) != (self.height, self.width):
            raise RasterError(
                f"The probabilities have {other.width} x {other.height} px, the classes {self.width} x {self.height}.",
                "Expected rasters of the same size, from the same run.",
            )

    def read(self, window: Window) -> Layers:
        """Return the layers of a window; see `ClassSource.read`.

        Raises:
            RasterError: The data can't be read, or a class is none of 0, 1, 2, 255.
        """
        inside = window.clipped(self.height, self.width)
        where = inside.slices_in(window)
        if inside.height == 0 or inside.width == 0:
            classes, craquelure, paint_loss = _empty_layers(window)
            return (classes, craquelure, paint_loss) if self.has_probabilities else (classes, None, None)
        values = self._classes.read(inside, (1,))[0]
        self._check_values(values, inside)
        if self._has_mask:
            values = np.where(self._classes.read_mask(inside) > 0, values, np.uint8(NODATA))
        if self._probabilities is None:
            if inside == window:
                return values, None, None
            classes = np.full((window.height, window.width), NODATA, np.uint8)
            classes[where] = values
            return classes, None, None
        classes, craquelure, paint_loss = _empty_layers(window)
        likely = self._probabilities.read(inside, (1, 2))
        valid = values != NODATA
        for layer, value in zip((craquelure, paint_loss), likely):
            layer[where] = np.where(valid & (value != NODATA), value, np.uint8(0))
        if self._thresholds is not None:
            values = classes_from_probabilities(craquelure[where], paint_loss[where], valid, self._thresholds)
        classes[where] = values
        return classes, craquelure, paint_loss

    def _check_values(self, values: NDArray[np.uint8], window: Window) -> None:
        if values.max() > _LARGEST and _has_unknown(values):  # most have no nodata: the maximum is found much faster
            row, col = np.argwhere((values > _LARGEST) & (values != NODATA))[0]
            raise RasterError(
                f"{display_name(self._classes.path)} has the value {values[row, col]} at row {window.row + row}, "
                f"column {window.col + col}.",
                "Expected classes: 0 background, 1 craquelure, 2 paint loss, 255 nodata.",
            )

    def close(self) -> None:
        """Close all handles."""
        for handles in self._handles:
            handles.close()
