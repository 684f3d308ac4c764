"""The default styles of the layers: fitted to the table of width classes, their legends in the language of the survey."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import numpy as np

from .schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, Layer
from .vocabulary import LANGUAGE_NAMES, LANGUAGES, class_label, term
from .widths import WidthClasses

STYLE_NAME = "CraqueMap"
_FOLDER = Path(__file__).parent / "styles"
_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_ENDLESS_MM = 1e8  # ranges that end above are open


def survey_styles(
    layers: Iterable[Layer], classes: WidthClasses, language: str = "en"
) -> Iterator[tuple[str, str, str]]:
    """Yield layer, name and QML of every style of a survey: each layer's default one first, then the other languages'.

    Layers whose legend has no words of its own have one style.
    """
    others = [other for other in LANGUAGES if other != language]
    for layer in layers:
        yield layer.name, STYLE_NAME, style_of(layer, classes, language)
        if layer in _LABELLERS:
            for other in others:
                yield layer.name, f"{STYLE_NAME} ({LANGUAGE_NAMES[other]})", style_of(layer, classes, other)


def style_of(layer: Layer, classes: WidthClasses, language: str = "en") -> str:
    """Return a layer's style as QML."""
    root, texts = _drawn(layer, classes)
    labels = _LABELLERS[layer](root, classes, language) if layer in _LABELLERS else ()
    escaped = [escape(label, {'"': "&quot;"}) for label in labels]
    return _DOCTYPE + texts[0] + "".join(label + text for label, text in zip(escaped, texts[1:], strict=True))


@cache
def _drawn(layer: Layer, classes: WidthClasses) -> tuple[ElementTree.Element, list[str]]:
    """Return a layer's style without labels, as a tree and as the texts between them: only labels differ by language."""
    root = copy.deepcopy(_template(layer.name))
    if layer is CRAQUELURE_LAYER:
        _graduate(root, classes)
    if layer in _LABELLERS:
        for element in root.iter(_LABELLED[layer]):
            element.set("label", _LABEL)
    return root, ElementTree.tostring(root, encoding="unicode").split(_LABEL)


@cache
def _template(name: str) -> ElementTree.Element:
    return ElementTree.fromstring((_FOLDER / f"{name}.qml").read_text(encoding="utf-8"))  # nosec B314: our own file


def _width_labels(root: ElementTree.Element, classes: WidthClasses, language: str) -> list[str]:
    return [classes.label(number, language) for number, _ in enumerate(root.iter("category"))]


def _kind_labels(root: ElementTree.Element, classes: WidthClasses, language: str) -> list[str]:
    return [term(f"kind.{category.get('value')}", language) for category in root.iter("category")]


def _size_labels(root: ElementTree.Element, classes: WidthClasses, language: str) -> list[str]:
    sizes = [(float(size.get("lower", "")), float(size.get("upper", ""))) for size in root.iter("range")]
    return [class_label(low or None, high if high < _ENDLESS_MM else None, "mm", language) for low, high in sizes]


_LABELLERS = {CRAQUELURE_LAYER: _width_labels, JUNCTIONS_LAYER: _kind_labels, ISLANDS_LAYER: _size_labels}
_LABELLED = {CRAQUELURE_LAYER: "category", JUNCTIONS_LAYER: "category", ISLANDS_LAYER: "range"}
_LABEL = "\ue000"  # stands for a label; a private character, so it stands for nothing else


def line_colours(classes: WidthClasses) -> tuple[str, ...]:
    """Return the colour of each width class in the style of the craquelure, as ``#rrggbb``."""
    root = copy.deepcopy(_template(CRAQUELURE_LAYER.name))
    _graduate(root, classes)
    values = [
        [each.get("value", "") for each in _graded(symbol) if each.get("name") == "line_color"][-1]  # the topmost layer
        for symbol in next(root.iter("symbols"))
    ]
    return tuple("#" + "".join(f"{int(part):02x}" for part in value.split(",")[:3]) for value in values)


def _graduate(root: ElementTree.Element, classes: WidthClasses) -> None:
    """Make one category a class: colours and line widths from those of the default style, between them too."""
    categories, symbols = next(root.iter("categories")), next(root.iter("symbols"))
    templates = list(symbols)
    categories.clear()
    symbols.clear()
    places = np.linspace(0, len(templates) - 1, len(classes.names))
    for number, (name, place) in enumerate(zip(classes.names, places, strict=True)):
        symbol = _between(templates, float(place))
        symbol.set("name", str(number))
        symbols.append(symbol)
        ElementTree.SubElement(categories, "category", {"render": "true", "symbol": str(number), "value": name})


def _between(templates: list[ElementTree.Element], place: float) -> ElementTree.Element:
    """Return the symbol at a place among symbols, a fraction between two of them."""
    lower = min(int(place), len(templates) - 2)
    symbol = copy.deepcopy(templates[lower])
    low, high = (_graded(template) for template in templates[lower : lower + 2])
    for element, start, end in zip(_graded(symbol), low, high, strict=True):
        ends = (np.array(each.get("value", "").split(","), float) for each in (start, end))
        mixed = np.average(list(ends), axis=0, weights=(1 + lower - place, place - lower))
        is_colour = len(mixed) > 1
        element.set("value", ",".join(f"{round(value)}" for value in mixed) if is_colour else f"{mixed[0]:.3g}")
    return symbol


def _graded(symbol: ElementTree.Element) -> list[ElementTree.Element]:
    """Return what differs between classes: colours and widths of all layers of a symbol."""
    return [element for element in symbol.iter("Option") if element.get("name") in ("line_color", "line_width")]
