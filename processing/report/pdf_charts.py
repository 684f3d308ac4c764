"""Charts of matplotlib drawn into a PDF of reportlab: lines stay lines, text stays text in the fonts of the document."""

from __future__ import annotations

import math
from typing import Any

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from .pdf_fonts import Fonts

_HEIGHT, _DESCENT = 1.0, 0.22  # of a line of text, in its size


class ChartFlowable(Flowable):  # type: ignore[misc]
    """A chart that stands in the text, as large as its figure says unless there is less room."""

    def __init__(self, figure: Figure, fonts: Fonts) -> None:
        super().__init__()
        self._figure, self._fonts = figure, fonts
        self.width, self.height = (72 * float(length) for length in figure.get_size_inches())
        self.hAlign = "CENTER"

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room it takes."""
        return min(self.width, available_width), self.height * min(1.0, available_width / self.width)

    def draw(self) -> None:
        """Draw it."""
        scale = min(1.0, self._frame_width() / self.width)
        self.canv.saveState()
        self.canv.scale(scale, scale)
        self._figure.set_dpi(72)
        self._figure.draw(_CanvasRenderer(self.canv, self._fonts, self.width, self.height))
        self.canv.restoreState()

    def _frame_width(self) -> float:
        return float(getattr(getattr(self, "_frame", None), "_aW", self.width))


class _CanvasRenderer(RendererBase):
    """Draws what matplotlib draws on a canvas of reportlab; one pixel is one point."""

    def __init__(self, canvas: Canvas, fonts: Fonts, width: float, height: float) -> None:
        super().__init__()
        self._canvas, self._fonts = canvas, fonts
        self._size = (width, height)

    def flipy(self) -> bool:
        """Tell that y runs upwards."""
        return False

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size in points."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """Return points as they are."""
        return points

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        """Return the size of a line of text."""
        size = prop.get_size_in_points()
        return self._fonts.width(s, size), _HEIGHT * size, _DESCENT * size

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Any, rgbFace: Any = None) -> None:
        """Draw a path."""
        canvas = self._canvas
        canvas.saveState()
        self._clip(gc)
        drawn = canvas.beginPath()
        for points, code in path.iter_segments(transform, remove_nans=True, curves=True):
            _append(drawn, points, int(code))
        stroked = gc.get_linewidth() > 0
        self._set_pen(gc)
        opacity = gc.get_alpha() if gc.get_forced_alpha() else None
        if rgbFace is not None:
            canvas.setFillColorRGB(*rgbFace[:3], alpha=opacity if opacity is not None else _opacity(rgbFace))
        canvas.drawPath(drawn, stroke=int(stroked), fill=int(rgbFace is not None))
        canvas.restoreState()

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, angle: float,
        ismath: Any = False, mtext: Any = None,
    ) -> None:  # fmt: skip
        """Draw a line of text."""
        canvas, size = self._canvas, prop.get_size_in_points()
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(angle)
        canvas.setFillColorRGB(*gc.get_rgb()[:3])
        at = 0.0
        for part, font in self._fonts.runs(s):
            canvas.setFont(font, size)
            canvas.drawString(at, 0, part)
            at += canvas.stringWidth(part, font, size)
        canvas.restoreState()

    def draw_image(self, gc: GraphicsContextBase, x: float, y: float, im: Any, transform: Any = None) -> None:
        """Refuse pictures: charts have none."""
        raise NotImplementedError("Charts of reports hold no pictures.")

    def _set_pen(self, gc: GraphicsContextBase) -> None:
        self._canvas.setStrokeColorRGB(*gc.get_rgb()[:3], alpha=_opacity(gc.get_rgb()))
        self._canvas.setLineWidth(gc.get_linewidth())
        offset, dashes = _dashes(gc)
        if dashes is not None:
            self._canvas.setDash(dashes, offset)

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            clip = self._canvas.beginPath()
            clip.rect(box.x0, box.y0, box.width, box.height)
            self._canvas.clipPath(clip, stroke=0, fill=0)


def _dashes(gc: Any) -> tuple[float, list[float] | None]:
    offset, dashes = gc.get_dashes()
    return float(offset or 0), None if dashes is None else [float(length) for length in dashes]


def _opacity(colour: Any) -> float:
    return float(colour[3]) if len(colour) > 3 else 1.0


def _append(drawn: Any, points: Any, code: int) -> None:
    if not all(math.isfinite(value) for value in points):
        return
    if code == Path.MOVETO:
        drawn.moveTo(*points)
    elif code == Path.LINETO:
        drawn.lineTo(*points)
    elif code == Path.CLOSEPOLY:
        drawn.close()
    elif code == Path.CURVE4:
        drawn.curveTo(*points)
