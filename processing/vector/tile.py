"""What a tile of the vectoriser gets to see: its core with a halo, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..tiling import Window
from .bits import Planes, planes_of


@dataclass(frozen=True)
class Tile:
    """One core with its halo, as arrays.

    Attributes:
        classes: uint8 (core.height + 2 halo, core.width + 2 halo): 0 background, 1 craquelure, 2 paint loss, 255 nodata.
            Beyond the raster it is 255 too, so the raster's edge is an edge of the valid area like any other.
        craquelure: uint8, same shape: round(254 p) of craquelure, 0 where classes is 255; None without probabilities.
        paint_loss: the same for paint loss.
        core: The window this tile owns, in pixels of the raster. Every result belongs to exactly one core.
        halo_px: Width of the halo on each side.
        raster_height, raster_width: Size of the whole raster.

    A pixel's *global id* (gid) is ``row * raster_width + col`` (int64), with row and col of the raster.
    """

    classes: NDArray[np.uint8]
    craquelure: Optional[NDArray[np.uint8]]
    paint_loss: Optional[NDArray[np.uint8]]
    core: Window
    halo_px: int
    raster_height: int
    raster_width: int

    @cached_property
    def planes(self) -> Planes:
        """The classes as bits."""
        return planes_of(self.classes)
