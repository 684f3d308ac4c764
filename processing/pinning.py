"""The pins of a whole class raster (`vector.pins`): a pass of its own, for smooth outlines only."""

from __future__ import annotations

from dataclasses import replace

from ..resunet_core.reporting import Reporter
from .class_source import ClassSource
from .tiling import CoreGrid
from .vector.cores import CORES_REACH_PX, separate_thick_cores
from .vector.pins import Pins, find_pins, pins_of
from .vector.tile import Tile

_TILE_PX = 2048
_HALO_PX = CORES_REACH_PX + 1


def find_all_pins(source: ClassSource, reporter: Reporter) -> Pins:
    """Return the pins of a class raster; memory is one tile and 8 bytes a pin.

    Args:
        source: The class raster; what is too thick to be craquelure is paint loss, as in the sweep.
        reporter: Receives progress; cancels between tiles.
    """
    grid = CoreGrid(source.height, source.width, _TILE_PX, _TILE_PX)
    keys = []
    for number, core in enumerate(grid):
        reporter.check_cancelled()
        reporter.progress("outline", number, len(grid), "tile")
        classes, _, _ = source.read(core.padded(_HALO_PX))
        tile = Tile(classes, None, None, core, _HALO_PX, source.height, source.width)
        keys.append(find_pins(replace(tile, classes=separate_thick_cores(classes))))
    reporter.progress("outline", len(grid), len(grid), "tile")
    return pins_of(keys, source.width)
