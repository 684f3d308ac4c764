"""What stands beneath a drawing: its title, where it comes from, and a legend with quantities."""

from __future__ import annotations

from collections.abc import Sequence

from ezdxf.enums import TextEntityAlignment
from ezdxf.layouts.layout import Modelspace

from .blocks import junction_block
from .document import DrawingFile
from .drawing import SurveyDrawing, set_hatch
from .layers import ISLAND, KINDS, LOSS_HATCH, LOSS_OUTLINE, TITLE, CadLayer, override
from .tags import dxf_text

_STYLE = "CRAQUEMAP"
_TITLE_MM, _TEXT_MM, _LINE_MM, _SAMPLE_MM, _GAP_MM = 5.0, 2.5, 5.0, 12.0, 12.0
_LABEL_MM = 80.0  # where amounts begin


def draw_title(file: DrawingFile, drawing: SurveyDrawing, title: str, lines: Sequence[str], plot_scale: float) -> None:
    """Write title, lines of text and legend below what has been drawn.

    Args:
        file: The drawing.
        drawing: What was drawn, with its amounts.
        title: In larger letters.
        lines: Below it.
        plot_scale: Denominator of the scale it will be plotted at.
    """
    document, space, mm = file.document, file.document.modelspace(), plot_scale / 1000
    if _STYLE not in document.styles:
        document.styles.add(_STYLE, font="arial.ttf")
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
    for layer in drawing.layers:
        if drawing.counts[layer.name]:
            y -= _LINE_MM * mm
            _draw_sample(space, layer, xmin, y + _TEXT_MM * mm / 2, mm)
            write(layer.label, xmin + (_SAMPLE_MM + 4) * mm, _TEXT_MM)
            write(
                _amount(drawing, layer), xmin + (_SAMPLE_MM + 4 + _LABEL_MM) * mm, _TEXT_MM, TextEntityAlignment.RIGHT
            )


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


def _amount(drawing: SurveyDrawing, layer: CadLayer) -> str:
    name = layer.name
    if name in drawing.lengths_m:
        return f"{drawing.lengths_m[name]:.3f} m"
    if name in drawing.areas_m2:
        return f"{drawing.areas_m2[name]:.4f} m²"
    return f"{drawing.counts[name]}"


def _literal(text: str) -> str:
    """Return text whose per cent signs mean themselves (``%%d`` would be a degree sign)."""
    return dxf_text(text.replace("%%", "% %"))
