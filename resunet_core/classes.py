"""The one table of classes: ids in rasters and masks, names, colours (standard library only)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SurfaceClass:
    """One class of a painted surface as it stands in class rasters and masks."""

    id: int
    name: str
    label: str
    colour: str  # "#rrggbb", of plots and styles


BACKGROUND = SurfaceClass(0, "background", "Background", "#ffffff")
CRAQUELURE = SurfaceClass(1, "craquelure", "Craquelure", "#c1121f")
PAINT_LOSS = SurfaceClass(2, "paint_loss", "Paint loss", "#1d6fa5")

CLASSES = (BACKGROUND, CRAQUELURE, PAINT_LOSS)
NODATA = 255  # not surveyed (class rasters), not scored (masks)
PROBABILITY_SCALE = 254  # probability rasters hold round(254 p); 255 is nodata
