"""Blocks of a drawing: symbols of junctions by kind, and the carriers of block attributes."""

from __future__ import annotations

import math

from ezdxf.colors import BYBLOCK
from ezdxf.document import Drawing
from ezdxf.layouts.blocklayout import BlockLayout
from ezdxf.lldxf.const import LINEWEIGHT_BYBLOCK

from ..schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, PAINT_LOSS_LAYER, Layer
from .attributes import attribute_tags
from .layers import KINDS

_TEXT_MM = 1.0  # height of the text of attributes, once somebody shows them
_TRIANGLE = [(math.cos(angle), math.sin(angle)) for angle in (math.pi / 2, math.pi * 7 / 6, math.pi * 11 / 6)]
# outlines in multiples of the size below, told apart by form as in the styles of the GeoPackage
_OUTLINES: dict[str, list[tuple[list[tuple[float, float]], bool]]] = {
    "Y": [(_TRIANGLE, True)],
    "T": [([(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)], True)],
    "X": [([(-1, -1), (1, 1)], False), ([(-1, 1), (1, -1)], False)],
    "edge": [([(0, -1), (0, 1)], False), ([(-0.6, 0), (0, 0)], False)],
}
_SIZES_MM = {"end": 0.35, "Y": 0.7, "T": 0.55, "X": 0.6, "edge": 0.6}  # radius on paper


def junction_block(kind: str) -> str:
    """Return the name of the block of a kind of junction."""
    return f"JUNCTION_{kind.upper()}"


def data_block(layer: Layer) -> str:
    """Return the name of the block that carries the attributes of a layer's features."""
    return f"{layer.name.upper()}_DATA"


def add_junction_blocks(document: Drawing, metres_per_mm: float, with_attributes: bool) -> None:
    """Add a block for each kind of junction, in its true size; what is in it looks as its reference does.

    Args:
        document: The drawing.
        metres_per_mm: Metres in the drawing that are a millimetre on paper.
        with_attributes: Whether they define attributes.
    """
    for kind in KINDS:
        block = document.blocks.new(junction_block(kind))
        size = _SIZES_MM[kind] * metres_per_mm
        as_reference = {"color": BYBLOCK, "lineweight": LINEWEIGHT_BYBLOCK}
        if kind not in _OUTLINES:
            block.add_circle((0, 0), size, dxfattribs=as_reference)
        for points, is_closed in _OUTLINES.get(kind, []):
            block.add_lwpolyline([(x * size, y * size) for x, y in points], close=is_closed, dxfattribs=as_reference)
        if with_attributes:
            _define(block, JUNCTIONS_LAYER, metres_per_mm)


def add_data_blocks(document: Drawing, metres_per_mm: float) -> None:
    """Add a block for each layer of lines and polygons: a point with the layer's fields as invisible attributes."""
    for layer in (CRAQUELURE_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER):
        block = document.blocks.new(data_block(layer))
        block.add_point((0, 0))
        _define(block, layer, metres_per_mm)


def _define(block: BlockLayout, layer: Layer, metres_per_mm: float) -> None:
    height = _TEXT_MM * metres_per_mm
    for number, tag in enumerate(attribute_tags(layer)):
        definition = block.add_attdef(tag, (0, -(number + 1) * 1.5 * height), height=height)
        definition.is_invisible = True
        definition.dxf.prompt = tag
