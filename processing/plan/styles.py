"""Ready styles of polygons graduated by a field: sequential, safe for colour-blind readers, as QML that QGIS reads.

Unlike the styles of a survey they depend on the figures: limits between classes are quantiles, rounded to two digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray

# ColorBrewer (Brewer 2003), marked there as colour-blind safe: light is little
REDS = ("#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000")  # OrRd
BLUES = ("#f1eef6", "#bdc9e1", "#74a9cf", "#2b8cbe", "#045a8d")  # PuBu
GREENS = ("#ffffcc", "#c2e699", "#78c679", "#31a354", "#006837")  # YlGn
OUTLINE = "#636363"


@dataclass(frozen=True)
class Style:
    """A style of a layer.

    Attributes:
        layer: Name of the layer.
        name: Name of the style, as a person chooses it.
        qml: Its text.
    """

    layer: str
    name: str
    qml: str


def graduated(
    layer: str, name: str, field: str, values: NDArray[np.float64], unit: str, colours: Sequence[str] = REDS
) -> Style:
    """Return a style that colours polygons by a field.

    Args:
        layer: Name of the layer.
        name: Name of the style.
        field: Field of the layer.
        values: float64 (n,): its values; NaN and zeros have no colour.
        unit: Unit for the legend.
        colours: From little to much.
    """
    limits = class_limits(values, len(colours))
    renderer = ElementTree.Element(
        "renderer-v2", type="graduatedSymbol", attr=field, graduatedMethod="GraduatedColor", forceraster="0",
        symbollevels="0", enableorderby="0",
    )  # fmt: skip
    ranges, symbols = ElementTree.SubElement(renderer, "ranges"), ElementTree.SubElement(renderer, "symbols")
    shades = [colours[round(at * (len(colours) - 1) / max(len(limits) - 2, 1))] for at in range(len(limits) - 1)]
    for at, (low, high, colour) in enumerate(zip(limits, limits[1:], shades)):
        label = f"{low:g} - {high:g} {unit}".strip()
        ElementTree.SubElement(
            ranges, "range", lower=repr(low), upper=repr(high), symbol=str(at), label=label, render="true"
        )
        symbols.append(_fill_symbol(str(at), colour))
    document = ElementTree.Element("qgis", styleCategories="Symbology", version="3.22.0")
    document.append(renderer)
    text = ElementTree.tostring(document, encoding="unicode")
    return Style(layer, name, f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}")


def class_limits(values: NDArray[np.float64], classes: int) -> list[float]:
    """Return ascending limits of at most so many classes that hold all positive values, about equally many each."""
    positive = values[np.isfinite(values) & (values > 0)]
    if not len(positive):
        return [0.0, 1.0]
    classes = min(classes, len(np.unique(positive)))
    inner = [_two_digits(float(limit)) for limit in np.quantile(positive, np.linspace(0, 1, classes + 1)[1:-1])]
    low, high = _two_digits(float(positive.min()), math.floor), _two_digits(float(positive.max()), math.ceil)
    limits = sorted({low, *(limit for limit in inner if low < limit < high), high})
    return limits if len(limits) > 1 else [low, low * 1.1 or 1.0]


def _two_digits(value: float, rounding: Callable[[float], float] = round) -> float:
    if value == 0:
        return 0.0
    place = 1 - int(np.floor(np.log10(abs(value))))
    return float(f"{float(rounding(value * 10.0**place)) / 10.0**place:.2g}")


def _fill_symbol(name: str, colour: str) -> ElementTree.Element:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    symbol = ElementTree.Element("symbol", type="fill", name=name, alpha="0.8", clip_to_extent="1", force_rhr="0")
    layer = ElementTree.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "locked": "0", "pass": "0"})
    options = {
        "color": f"{red},{green},{blue},255",
        "style": "solid",
        "outline_color": "99,99,99,255",
        "outline_style": "solid",
        "outline_width": "0.1",
        "outline_width_unit": "MM",
        "joinstyle": "miter",
    }
    box = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in options.items():
        ElementTree.SubElement(box, "Option", name=key, type="QString", value=value)
        ElementTree.SubElement(layer, "prop", k=key, v=value)
    return symbol
