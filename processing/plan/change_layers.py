"""The result of a comparison as a GeoPackage: schemas, columns, styles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import numpy as np
import shapely
from numpy.typing import NDArray

from ..schema import Field, Layer
from .change_frame import Network
from .loss_change import LossChange
from .network_change import Pieces, TipAdvances
from .styles import Style
from .widening import Widening

Geometries = NDArray[np.object_]
Columns = dict[str, Any]
ToWorld = Callable[[Geometries], Geometries]

_LINE = (
    Field("id", "int64"), Field("segment_id", "int64"), Field("length_m", "double"), Field("width_mean_mm", "double"),
    Field("width_class", "string"), Field("area_m2", "double"), Field("confidence", "double"),
    Field("in_paint_loss", "int32"),
)  # fmt: skip
_ADVANCE = (Field("advance_m", "double"), Field("advance_m_per_year", "double"))
_WIDTHS = (
    Field("width_old_mm", "double"), Field("width_new_mm", "double"), Field("widening_mm", "double"),
    Field("level_of_detection_mm", "double"),    Field("widening_mm_per_year", "double"),
)  # fmt: skip
_LOSS = (Field("id", "int64"), Field("loss_id", "int64"), Field("area_m2", "double"), Field("is_whole", "int32"))

NEW = Layer("new", "LineString", _LINE)
LOST = Layer("lost", "LineString", _LINE)
MATCHED = Layer("matched", "LineString", _LINE)
GROWN = Layer("grown", "LineString", (*_LINE, *_ADVANCE))
WIDENED = Layer("widened", "LineString", (*_LINE, *_WIDTHS))
TIPS = Layer("tips", "Point", (Field("id", "int64"), Field("segment_id", "int64"), *_ADVANCE))
LOSS_NEW = Layer("paint_loss_new", "MultiPolygon", _LOSS)
LOSS_GROWN = Layer("paint_loss_grown", "MultiPolygon", _LOSS)
LOSS_FILLED = Layer("paint_loss_filled", "MultiPolygon", _LOSS)
COMMON = Layer("common_coverage", "MultiPolygon", (Field("area_m2", "double"),))
_GROWN_COLOUR = "230,97,1,255"
_ADVANCE_LABEL = "format_number(\"advance_m\" * 1000, 1) || ' mm'"
_LINE_STYLES = (  # layer, colour, width on paper in mm, line style: safe for colour-blind readers and told apart in grey
    (NEW, "202,0,32,255", "0.50", "solid"),
    (GROWN, _GROWN_COLOUR, "0.50", "solid"),
    (WIDENED, "123,50,148,255", "0.70", "solid"),
    (LOST, "5,113,176,255", "0.35", "dash"),
    (MATCHED, "150,150,150,255", "0.20", "solid"),
)
_FILL_STYLES = (  # layer, fill, outline, brush
    (LOSS_NEW, "202,0,32,255", "202,0,32,255", "b_diagonal"),
    (LOSS_GROWN, _GROWN_COLOUR, _GROWN_COLOUR, "diagonal_x"),
    (LOSS_FILLED, "5,113,176,255", "5,113,176,255", "f_diagonal"),
    (COMMON, "0,0,0,0", "99,99,99,255", "no"),
)


def line_columns(
    pieces: Pieces, network: Network, lines: Geometries, losses: Geometries, years: float | None, world: ToWorld
) -> Columns:
    """Return the columns of the layers `NEW`, `LOST`, `MATCHED` and `GROWN`.

    Args:
        pieces: Of the network's lines.
        network: Whose figures they have.
        lines: Its lines in the common frame, where they have been moved to.
        losses: Paint losses of the newer survey: pieces that lie in one are marked.
        years: Between the surveys, None where unknown.
        world: From the common frame into the newer survey's CRS.
    """
    shapes, row = pieces.geometry(lines), network.row[pieces.line]
    cracks = network.cracks
    length = (pieces.end_m - pieces.start_m) * network.stretch[pieces.line]
    width = cracks["width_mean_mm"][row]
    per_year = pieces.advance_m / years if years else np.full(len(row), np.nan)
    return {
        "id": np.arange(1, len(row) + 1),
        "segment_id": cracks["id"][row],
        "length_m": length,
        "width_mean_mm": width,
        "width_class": cracks["width_class"][row],
        "area_m2": length * width / 1000,
        "confidence": cracks["confidence"][row],
        "in_paint_loss": _inside(shapes, losses),
        "advance_m": pieces.advance_m,
        "advance_m_per_year": per_year,
        "geometry": world(shapes),
    }


def _inside(lines: Geometries, losses: Geometries) -> NDArray[np.int64]:
    """Return 1 where the middle of a line lies in a paint loss."""
    inside = np.zeros(len(lines), np.int64)
    if len(lines) and len(losses):
        middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
        inside[np.unique(shapely.STRtree(losses).query(middle, predicate="within")[0])] = 1
    return inside


def widened_columns(
    found: Widening, network: Network, losses: Geometries, years: float | None, world: ToWorld
) -> Columns:
    """Return the columns of `WIDENED`."""
    whole = Pieces(
        found.line, np.zeros(len(found.line)), np.asarray(shapely.length(network.lines))[found.line],
        np.full(len(found.line), np.nan),
    )  # fmt: skip
    columns = line_columns(whole, network, network.lines, losses, years, world)
    change = found.new_mm - found.old_mm - found.offset_mm
    return {
        **columns,
        "width_old_mm": found.old_mm,
        "width_new_mm": found.new_mm,
        "widening_mm": change,
        "level_of_detection_mm": found.level_mm,
        "widening_mm_per_year": change / years if years else np.full(len(change), np.nan),
    }


def tip_columns(advances: TipAdvances, old: Network, years: float | None, world: ToWorld) -> Columns:
    """Return the columns of `TIPS`: where the tips that have advanced were."""
    advance = advances.advance_m
    return {
        "id": np.arange(1, len(advance) + 1),
        "segment_id": old.cracks["id"][old.row[advances.line]],
        "advance_m": advance,
        "advance_m_per_year": advance / years if years else np.full(len(advance), np.nan),
        "geometry": world(shapely.points(advances.xy)),
    }


def loss_columns(change: LossChange, network: Network, rows: NDArray[np.bool_], world: ToWorld) -> Columns:
    """Return the columns of the layers of paint loss."""
    shapes = np.array([shapely.MultiPolygon(list(shapely.get_parts(each))) for each in change.geometry[rows]], object)
    return {
        "id": np.arange(1, len(shapes) + 1),
        "loss_id": network.losses["id"][change.loss[rows]],
        "area_m2": change.area_m2[rows],
        "is_whole": change.is_whole[rows].astype(np.int64),
        "geometry": world(shapes),
    }


def styles() -> list[Style]:
    """Return a default style for each layer."""
    lines = [
        _style(layer.name, "line", "SimpleLine", {
            "line_color": colour, "line_width": width, "line_width_unit": "MM", "line_style": pen, "capstyle": "round",
            "joinstyle": "round",
        })
        for layer, colour, width, pen in _LINE_STYLES
    ]  # fmt: skip
    fills = [
        _style(layer.name, "fill", "SimpleFill", {
            "color": fill, "style": brush, "outline_color": outline, "outline_style": "dash" if brush == "no" else "solid",
            "outline_width": "0.3", "outline_width_unit": "MM", "joinstyle": "round",
        })
        for layer, fill, outline, brush in _FILL_STYLES
    ]  # fmt: skip
    marker = {
        "name": "circle", "size": "1.6", "size_unit": "MM", "color": "255,255,255,255", "outline_color": _GROWN_COLOUR,
        "outline_style": "solid", "outline_width": "0.4", "outline_width_unit": "MM",
    }  # fmt: skip
    return [_style(TIPS.name, "marker", "SimpleMarker", marker, _ADVANCE_LABEL), *lines, *fills]


def _style(layer: str, kind: str, class_: str, options: dict[str, str], label: str = "") -> Style:
    """Return a style of one symbol, and labels by an expression where one is given."""
    document = ElementTree.Element("qgis", styleCategories="Symbology|Labeling", version="3.22.0")
    document.set("labelsEnabled", str(int(bool(label))))
    renderer = ElementTree.SubElement(document, "renderer-v2", type="singleSymbol", forceraster="0", symbollevels="0")
    symbols = ElementTree.SubElement(renderer, "symbols")
    symbol = ElementTree.SubElement(
        symbols, "symbol", type=kind, name="0", alpha="1", clip_to_extent="1", force_rhr="0"
    )
    part = ElementTree.SubElement(symbol, "layer", {"class": class_, "enabled": "1", "locked": "0", "pass": "0"})
    box = ElementTree.SubElement(part, "Option", type="Map")
    for key, value in options.items():
        ElementTree.SubElement(box, "Option", name=key, type="QString", value=value)
        ElementTree.SubElement(part, "prop", k=key, v=value)
    if label:
        settings = ElementTree.SubElement(ElementTree.SubElement(document, "labeling", type="simple"), "settings")
        text = ElementTree.SubElement(settings, "text-style", fieldName=label, isExpression="1", fontSize="7")
        text.attrib.update(fontSizeUnit="Point", textColor="0,0,0,255")
        ElementTree.SubElement(
            text, "text-buffer", bufferDraw="1", bufferSize="0.6", bufferSizeUnits="MM", bufferColor="255,255,255,255"
        )
        ElementTree.SubElement(settings, "placement", placement="6", dist="1", distUnits="MM")
    qml = ElementTree.tostring(document, encoding="unicode")
    return Style(layer, "Change", f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{qml}")
