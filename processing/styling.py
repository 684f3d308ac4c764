"""The default styles of the layers, the one of the craquelure fitted to the table of width classes."""

from __future__ import annotations

import copy
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from .schema import CRAQUELURE_LAYER, Layer
from .widths import WidthClasses

_FOLDER = Path(__file__).parent / "styles"
_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def style_of(layer: Layer, classes: WidthClasses) -> str:
    """Return a layer's style as QML."""
    qml = (_FOLDER / f"{layer.name}.qml").read_text(encoding="utf-8")
    if layer is not CRAQUELURE_LAYER or classes == WidthClasses():
        return qml
    return _graduated(qml, classes)


def _graduated(qml: str, classes: WidthClasses) -> str:
    """Return a style of one category a class: colours and line widths from those of the default style, between them too."""
    root = ElementTree.fromstring(qml)
    categories, symbols = next(root.iter("categories")), next(root.iter("symbols"))
    templates = list(symbols)
    categories.clear()
    symbols.clear()
    places = np.linspace(0, len(templates) - 1, len(classes.names))
    for number, (name, place) in enumerate(zip(classes.names, places, strict=True)):
        symbol = _between(templates, float(place))
        symbol.set("name", str(number))
        symbols.append(symbol)
        category = {"render": "true", "symbol": str(number), "value": name, "label": classes.label(number)}
        ElementTree.SubElement(categories, "category", category)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode")


def _between(templates: list[ElementTree.Element], place: float) -> ElementTree.Element:
    """Return the symbol at a place among symbols, a fraction between two of them."""
    lower = min(int(place), len(templates) - 2)
    share = place - lower
    symbol = copy.deepcopy(templates[lower])
    for name in ("line_color", "line_width"):
        low, high = (
            np.array(_value(template, name).split(","), float) for template in (templates[lower], templates[lower + 1])
        )
        mixed = low + share * (high - low)
        text = ",".join(f"{round(value)}" for value in mixed) if name == "line_color" else f"{mixed[0]:.3g}"
        for element in (*symbol.iter("Option"), *symbol.iter("prop")):  # QGIS writes both, for older versions
            if element.get("name") == name:
                element.set("value", text)
            elif element.get("k") == name:
                element.set("v", text)
    return symbol


def _value(symbol: ElementTree.Element, name: str) -> str:
    return next(element.get("value", "") for element in symbol.iter("Option") if element.get("name") == name)
