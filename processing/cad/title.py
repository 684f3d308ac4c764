"""What stands beneath a drawing: its title, where it comes from, and a legend with quantities."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ezdxf.document import Drawing
from ezdxf.enums import TextEntityAlignment
from ezdxf.layouts.layout import Modelspace

from ..vocabulary import number_text
from .blocks import junction_block
from .document import DrawingFile
from .drawing import SurveyDrawing, set_hatch
from .layers import ISLAND, KINDS, LOSS_HATCH, LOSS_OUTLINE, TITLE, CadLayer, override
from .tags import dxf_text

_STYLE = "CRAQUEMAP"
_TITLE_MM, _TEXT_MM, _LINE_MM, _SAMPLE_MM, _GAP_MM = 5.0, 2.5, 5.0, 12.0, 12.0
_LABEL_MM = 80.0  # where amounts begin
_FONT = ("arial.ttf", "Arial")
# a TrueType font that Windows brings in every language, by its family's name, which CAD programs go by where they know it
_ASIAN_FONT = ("msyh.ttc", "Microsoft YaHei")
_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


def draw_title(
    file: DrawingFile, drawing: SurveyDrawing, title: str, lines: Sequence[str], plot_scale: float, language: str
) -> None:
    """Write title, lines of text and legend below what has been drawn.

    Args:
        file: The drawing.
        drawing: What was drawn, with its amounts.
        title: In larger letters.
        lines: Below it.
        plot_scale: Denominator of the scale it will be plotted at.
        language: Of the legend.
    """
    space, mm = file.document.modelspace(), plot_scale / 1000
    legend = [layer for layer in drawing.layers if drawing.counts[layer.name]]
    _add_style(file.document, [title, *lines, *(layer.labels[language] for layer in legend)])
    xmin, ymin, _, _ = file.extents
    y = ymin - _GAP_MM * mm

    def write(text: str, x: float, height_mm: float, align: TextEntityAlignment = TextEntityAlignment.LEFT) -> None:
        attributes = {"layer": TITLE.name, "style": _STYLE, "height": height_mm * mm}
        space.add_text(_literal(text), dxfattribs=attributes).set_placement((x, y), align=align)

    write(title, xmin, _TITLE_MM)
    for line in lines:
        y -= _LINE_MM * mm
        write(line, xmin, _TEXT_MM)
    y -= _LINE_MM * mm
    for layer in legend:
        y -= _LINE_MM * mm
        _draw_sample(space, layer, xmin, y + _TEXT_MM * mm / 2, mm)
        write(layer.labels[language], xmin + (_SAMPLE_MM + 4) * mm, _TEXT_MM)
        amount = _amount(drawing, layer, language)
        write(amount, xmin + (_SAMPLE_MM + 4 + _LABEL_MM) * mm, _TEXT_MM, TextEntityAlignment.RIGHT)


def _add_style(document: Drawing, texts: Sequence[str]) -> None:
    """Add the style of texts, with a font that has their letters."""
    font, family = _ASIAN_FONT if any(map(_ASIAN.search, texts)) else _FONT
    document.styles.add(_STYLE, font=font).set_extended_font_data(family)


def _draw_sample(space: Modelspace, layer: CadLayer, x: float, y: float, mm: float) -> None:
    """Draw what a layer looks like, left of its label: on the layer of the title, so that it never counts as a finding."""
    looks = {"layer": TITLE.name, **override(layer)}
    if layer.name.startswith("JUNCTION-"):
        kind = next(kind for kind in KINDS if layer.name == f"JUNCTION-{kind.upper()}")
        space.add_blockref(junction_block(kind), (x + _SAMPLE_MM * mm / 2, y), dxfattribs=looks)
        return
    half = (_TEXT_MM * mm / 2) if layer in (LOSS_OUTLINE, ISLAND) else 0.0
    corners = [(x, y - half), (x + _SAMPLE_MM * mm, y - half), (x + _SAMPLE_MM * mm, y + half), (x, y + half)]
    space.add_lwpolyline(corners if half else corners[:2], close=bool(half), dxfattribs=looks)
    if layer is LOSS_OUTLINE:
        hatch = space.add_hatch(dxfattribs={"layer": TITLE.name})
        set_hatch(hatch, mm)
        hatch.dxf.update(override(LOSS_HATCH))
        hatch.paths.add_polyline_path(corners, is_closed=True)


def _amount(drawing: SurveyDrawing, layer: CadLayer, language: str) -> str:
    name = layer.name
    if name in drawing.lengths_m:
        return f"{number_text(drawing.lengths_m[name], language, '.3f')} m"
    if name in drawing.areas_m2:
        return f"{number_text(drawing.areas_m2[name], language, '.4f')} m²"
    return f"{drawing.counts[name]}"


def _literal(text: str) -> str:
    """Return text whose per cent signs mean themselves (``%%d`` would be a degree sign)."""
    return dxf_text(text.replace("%%", "% %"))
