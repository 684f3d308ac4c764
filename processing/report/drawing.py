"""Draws a survey into a picture, batch by batch: as many features as there are, in the memory of the picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray

from ..plan.features import Features
from ..styling import line_colours
from ..widths import WidthClasses
from .view import View

LOSS_FILL, LOSS_OUTLINE = "#2166ac", "#08519c"
COVERAGE = "#636363"
UNKNOWN_WIDTH = "#e31a1c"
_LOSS_OPACITY = 0.35
_NARROW, _WIDE = 0.6, 1.6  # pixels of the narrowest and the widest class
_CORNERS = 8000  # of one path: Agg's limit is some ten times as many

Picture = NDArray[np.uint8]


class Drawing:
    """A picture that features are drawn into.

    Args:
        view: What it shows.
        width_px: Its columns; rows follow, pixels are square.
        classes: Width classes, each in the colour of the survey's style.
        strength: Width of lines, 1 for a picture of about a thousand pixels.
    """

    def __init__(self, view: View, width_px: int, classes: WidthClasses, strength: float = 1.0) -> None:
        self.view = view
        self.width_px = width_px
        self.height_px = max(1, round(width_px * view.height / view.width))
        self._renderer: Any = RendererAgg(self.width_px, self.height_px, 72)  # type: ignore[no-untyped-call]
        scale = self.width_px / view.width
        self._to_px = Affine2D().translate(-view.x0, -view.y0).scale(scale, self.height_px / view.height)
        colours = line_colours(classes)
        widths = np.linspace(_NARROW, _WIDE, len(colours)) * strength
        self._pens = {name: (colour, width) for name, colour, width in zip(classes.names, colours, widths.tolist())}
        self._strength = strength

    def draw_craquelure(self, lines: Features) -> None:
        """Draw segments in the colours of their classes, the narrow ones first."""
        classes = lines["width_class"]
        known = np.isin(classes, list(self._pens))
        if not known.all():
            self._draw_lines(lines.geometry[~known], UNKNOWN_WIDTH, _NARROW * self._strength)
        for name, (colour, width) in self._pens.items():
            self._draw_lines(lines.geometry[classes == name], colour, width)

    def draw_losses(self, losses: Features) -> None:
        """Draw paint losses."""
        self._draw_polygons(losses.geometry, LOSS_OUTLINE, LOSS_FILL, self._strength)

    def draw_coverage(self, polygons: tuple[shapely.Geometry, ...]) -> None:
        """Draw the border of what was surveyed."""
        self._draw_polygons(np.array(polygons, object), COVERAGE, None, self._strength)

    def over(self, background: Picture) -> Picture:
        """Return the drawing over a background, uint8 (height_px, width_px, 3)."""
        drawn = np.asarray(self._renderer.buffer_rgba())
        opacity = drawn[..., 3:].astype(np.float32) / 255
        mixed = drawn[..., :3] * opacity + background * (1 - opacity)
        return np.asarray(np.rint(mixed), np.uint8)

    def _draw_lines(self, lines: NDArray[np.object_], colour: str, width_px: float) -> None:
        parts = shapely.get_parts(lines)
        xy, part = shapely.get_coordinates(parts, return_index=True)
        for some in _chunks(part):
            self._stroke(Path(xy[some], _codes(part[some], closed=False)), colour, width_px, None)

    def _draw_polygons(self, polygons: NDArray[np.object_], outline: str, fill: str | None, width_px: float) -> None:
        parts = shapely.get_parts(shapely.normalize(polygons))  # holes the other way round than their polygons
        _, of = shapely.get_coordinates(parts, return_index=True)
        for some in _chunks(of):
            chosen = parts[of[some][0] : of[some][-1] + 1]
            xy, ring = shapely.get_coordinates(shapely.get_rings(chosen), return_index=True)
            self._stroke(Path(xy, _codes(ring, closed=True)), outline, width_px, fill)

    def _stroke(self, path: Path, colour: str, width_px: float, fill: str | None) -> None:
        pen = self._renderer.new_gc()
        pen.set_foreground(colour)
        pen.set_linewidth(width_px)
        pen.set_capstyle("round")
        pen.set_joinstyle("round")
        self._renderer.draw_path(pen, path, self._to_px, to_rgba(fill, _LOSS_OPACITY) if fill else None)


def _chunks(part: NDArray[np.int64]) -> list[slice]:
    """Return slices of rows that hold whole parts, of `_CORNERS` rows or little more each."""
    if not len(part):
        return []
    starts = np.flatnonzero(np.diff(part, prepend=-1))
    chosen = starts[np.flatnonzero(np.diff(starts // _CORNERS, prepend=-1))]
    return [slice(int(low), int(high)) for low, high in zip(chosen, [*chosen[1:], len(part)])]


def _codes(part: NDArray[np.int64], closed: bool) -> NDArray[np.uint8]:
    """Return matplotlib's codes of coordinates that belong to parts: each is moved to, then drawn along."""
    codes = np.full(len(part), Path.LINETO, np.uint8)
    codes[np.flatnonzero(np.diff(part, prepend=-1))] = Path.MOVETO
    if closed:
        codes[np.flatnonzero(np.diff(part, append=-1))] = Path.CLOSEPOLY
    return codes
