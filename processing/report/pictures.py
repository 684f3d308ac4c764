"""The pictures of a report: the overview, and the worst places, plain and with what was found."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import matplotlib
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ..plan.survey_file import SurveyFile
from .backdrop import Backdrop
from .drawing import Drawing
from .places import Place, round_down
from .view import View

OVERVIEW_PX = 1700  # of the longer side
_PLACE_PX = 480
_GAP_PX = 12
_PALE = 0.45  # of the overview's mosaic: how far it is turned towards white
_QUALITY = 85
_INK = (20, 20, 20)

Picture = NDArray[np.uint8]
LengthText = Callable[[float], str]
"""How a length in metres is written."""


@dataclass(frozen=True)
class Jpeg:
    """A finished picture: its bytes and its size in pixels."""

    content: bytes
    width_px: int
    height_px: int


def overview_drawing(survey: SurveyFile, extent: View) -> Drawing:
    """Return the empty overview of a survey."""
    width = OVERVIEW_PX if extent.width >= extent.height else OVERVIEW_PX * extent.width / extent.height
    width_px = max(60, round(width))
    drawing = Drawing(extent, width_px, survey.width_classes, max(width_px, 600) / 1000)
    drawing.draw_coverage(survey.coverage)
    return drawing


def finished_overview(
    drawing: Drawing, backdrop: Backdrop, places: tuple[Place, ...], unit_m: float, text: LengthText
) -> Jpeg:
    """Return the overview: the mosaic pale, what was found, the worst places marked, a scale bar."""
    view = drawing.view
    under = backdrop.picture(view, drawing.width_px, drawing.height_px)
    pale = np.rint(under + (255.0 - under) * _PALE).astype(np.uint8)
    picture = Image.fromarray(drawing.over(pale))
    pen = _Pen(picture, max(drawing.width_px, 600) / 1000)
    scale = drawing.width_px / view.width
    for place in places:
        (x, y), shown = place.view.centre, place.view
        x, y = (x - view.x0) * scale, (view.y1 - y) * scale
        half = max(shown.width * scale / 2, 5 * pen.unit)
        pen.frame((x - half, y - half, x + half, y + half), place.label)
    return _jpeg(_with_scale_bar(picture, view, unit_m, text, pen.unit))


def place_picture(survey: SurveyFile, backdrop: Backdrop, place: Place, text: LengthText) -> Jpeg:
    """Return a place twice, side by side: as it is, and with what was found; with a scale bar."""
    plain = backdrop.picture(place.view, _PLACE_PX, _PLACE_PX)
    drawing = Drawing(place.view, _PLACE_PX, survey.width_classes)
    for losses in survey.paint_loss(box=place.view.box):
        drawing.draw_losses(losses)
    for lines in survey.craquelure(box=place.view.box):
        drawing.draw_craquelure(lines)
    gap = np.full((_PLACE_PX, _GAP_PX, 3), 255, np.uint8)
    both = Image.fromarray(np.concatenate([plain, gap, drawing.over(plain)], axis=1))
    shown = View(place.view.x0, place.view.y0, place.view.x0 + place.view.width * both.width / _PLACE_PX, place.view.y1)
    return _jpeg(_with_scale_bar(both, shown, survey.metres_per_unit, text, 1.0))


class _Pen:
    """Draws frames with labels that are readable on any ground."""

    def __init__(self, picture: Image.Image, unit: float) -> None:
        self.unit = unit
        self._draw = ImageDraw.Draw(picture)
        self._font = font(round(20 * unit))

    def frame(self, box: tuple[float, float, float, float], label: str) -> None:
        thick = max(1, round(2 * self.unit))
        self._draw.rectangle(_grown(box, thick), outline=(255, 255, 255), width=2 * thick)
        self._draw.rectangle(box, outline=_INK, width=thick)
        x = min(max(box[0], 0), self._draw.im.size[0] - 34 * self.unit)
        y = max(box[1] - 25 * self.unit, 0)
        halo = max(1, round(3 * self.unit))
        self._draw.text((x, y), label, fill=_INK, font=self._font, stroke_width=halo, stroke_fill=(255, 255, 255))


def _grown(box: tuple[float, float, float, float], by: float) -> tuple[float, float, float, float]:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _with_scale_bar(picture: Image.Image, view: View, unit_m: float, text: LengthText, unit: float) -> Image.Image:
    """Return the picture with a strip below that holds a scale bar of a round length."""
    metres_per_px = view.width * unit_m / picture.width
    length_m = round_down(metres_per_px * picture.width / 4)
    length_px = length_m / metres_per_px
    strip = round(44 * unit)
    whole = Image.new("RGB", (picture.width, picture.height + strip), (255, 255, 255))
    whole.paste(picture, (0, 0))
    draw, left, top = ImageDraw.Draw(whole), 4 * unit, picture.height + 10 * unit
    bar = 9 * unit
    for part in range(4):
        x0, x1 = (left + length_px * at / 4 for at in (part, part + 1))
        draw.rectangle((x0, top, x1, top + bar), fill=_INK if part % 2 == 0 else (255, 255, 255), outline=_INK)
    draw.text((left + length_px + 10 * unit, top - 7 * unit), text(length_m), fill=_INK, font=font(round(20 * unit)))
    return whole


def font(size_px: int) -> ImageFont.FreeTypeFont:
    """Return the font that matplotlib brings along: it is on every machine."""
    path = Path(matplotlib.get_data_path()) / "fonts/ttf/DejaVuSans.ttf"
    return ImageFont.truetype(str(path), max(8, size_px))


def _jpeg(picture: Image.Image) -> Jpeg:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return Jpeg(buffer.getvalue(), picture.width, picture.height)
