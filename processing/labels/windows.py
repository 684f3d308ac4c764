"""Masks of windows of a mosaic from label features, and the split of a mosaic into blocks and tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from ...resunet_core.classes import NODATA
from ..ground import Ground
from ..tiling import CoreGrid, Window
from ..zones import Zones
from .features import (
    REJECTED,
    UNREVIEWED,
    FeatureLayer,
    FeatureSettings,
    LabelShapes,
    drawing_order,
    read_shapes,
)

DOUBT_PX = 2.0  # round what is unreviewed: where its edge runs is as uncertain as whether it is there


@dataclass(frozen=True)
class LabelledGround:
    """What is labelled on a mosaic, window by window.

    Attributes:
        layers: Layers of labels.
        settings: How their features become areas.
        ground: Of the mosaic.
        area: Polygons that were looked at, or None.
        unreviewed: What becomes of features nobody has reviewed: ignore, accept or background.
        margin_px: How far round reviewed features the surface counts as looked at, where no area is given.
    """

    layers: tuple[FeatureLayer, ...]
    settings: FeatureSettings
    ground: Ground
    area: Zones | None
    unreviewed: str
    margin_px: int

    def mask(self, window: Window, valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Return the mask of a window, uint8 (h, w): classes, 255 where not scored.

        Args:
            window: Inside the mosaic.
            valid: bool (h, w): surveyed pixels; the others are not scored.
        """
        near = window.padded(self.margin_px + 8)
        shapes = read_shapes(self.layers, self._bounds(near), self.settings, self.ground)
        mask = np.zeros((window.height, window.width), dtype=np.uint8)
        for chosen, value in drawing_order(shapes.class_ids, shapes.states, self.unreviewed):
            areas = shapes.areas[chosen]
            if value == NODATA:
                areas = np.where(
                    shapes.states[chosen] == UNREVIEWED, shapely.buffer(areas, self._units(DOUBT_PX)), areas
                )
            mask[self._covered(areas, window)] = value
        mask[~(valid & self._looked_at(shapes, window))] = NODATA
        return mask

    def _looked_at(self, shapes: LabelShapes, window: Window) -> NDArray[np.bool_]:
        """Return where people have looked, bool (h, w)."""
        if self.area is not None:
            return self.area.mask(window, self.ground)
        if self.unreviewed != "ignore" or not any(layer.has_review for layer in self.layers):
            return np.ones((window.height, window.width), dtype=bool)
        reviewed = shapes.areas[shapes.states <= REJECTED]
        return self._covered(shapely.buffer(reviewed, self._units(self.margin_px)), window)

    def _units(self, pixels: float) -> float:
        return pixels * self.ground.gsd_mm / 1000 / self.ground.metres_per_unit

    def _bounds(self, window: Window) -> tuple[float, float, float, float]:
        x, y, right, bottom = window.col, window.row, window.col_end, window.row_end
        corners = self.ground.to_world(np.array([(x, y), (right, y), (right, bottom), (x, bottom)], dtype=np.float64))
        low, high = corners.min(axis=0), corners.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def _covered(self, areas: NDArray[np.object_], window: Window) -> NDArray[np.bool_]:
        """Return the pixels whose centre lies inside any area, bool (h, w)."""
        shape = (window.height, window.width)
        if len(areas) == 0:
            return np.zeros(shape, dtype=bool)
        a, b, c, d, e, f = self.ground.transform
        x, y = window.col, window.row
        transform = Affine(a, b, a * x + b * y + c, d, e, d * x + e * y + f)
        burnt = rasterize(list(areas), shape, transform=transform, fill=0, default_value=1, dtype=np.uint8)
        return np.asarray(burnt, dtype=bool)


@dataclass(frozen=True)
class LabelTile:
    """One tile: its window, and the block it lies in."""

    window: Window
    block: str


def label_tiles(height: int, width: int, tile_px: int, block_px: int) -> Iterator[LabelTile]:
    """Yield the tiles of a mosaic block by block; tiles don't overlap and none lies in two blocks.

    Blocks have a side of whole tiles, ``block_px`` or the next larger.
    """
    tiles = -(-max(block_px, tile_px) // tile_px)
    blocks = CoreGrid(height, width, tiles * tile_px, tiles * tile_px)
    for number, block in enumerate(blocks):
        name = f"b{number // blocks.cols:03d}-{number % blocks.cols:03d}"
        for inner in CoreGrid(block.height, block.width, tile_px, tile_px):
            window = Window(block.row + inner.row, block.col + inner.col, inner.height, inner.width)
            yield LabelTile(window, name)
