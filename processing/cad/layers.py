"""Layers of a drawing: names that every CAD program takes, colours that show on black and on white, line weights."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from ezdxf import colors
from ezdxf.document import Drawing
from ezdxf.lldxf.const import VALID_DXF_LINEWEIGHTS

from ..schema import CRAQUELURE_LAYER
from ..vocabulary import LANGUAGES, term
from ..widths import WidthClasses

Colour = tuple[int, int, int]

# Narrow to wide. CAD programs show drawings on black and on white alike, so no class may be near either: all have a
# CIELAB lightness of 45 to 70 (the styles of the GeoPackage go to nearly black, which a dark screen would swallow).
_CRAQUELURE = ((245, 155, 0), (232, 89, 12), (224, 0, 50), (193, 32, 150), (128, 60, 240))
_WEIGHTS = (0.13, 0.20, 0.30, 0.50, 0.70)  # mm on paper
KINDS = ("end", "Y", "T", "X", "edge")


@dataclass(frozen=True)
class CadLayer:
    """One layer.

    Attributes:
        name: As CAD programs take it, the same in all languages.
        labels: What a legend says, by language.
        colour: Red, green, blue.
        weight_mm: Line weight on paper.
    """

    name: str
    labels: Mapping[str, str]
    colour: Colour
    weight_mm: float


def _labels(key: str) -> dict[str, str]:
    """Return the name of a concept by language, with a capital."""
    return {language: _capital(term(key, language)) for language in LANGUAGES}


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


ISLAND = CadLayer("ISLAND", _labels("islands"), (154, 125, 10), 0.13)
LOSS_OUTLINE = CadLayer("PAINT-LOSS-OUTLINE", _labels("paint_loss"), (47, 127, 209), 0.30)
LOSS_HATCH = CadLayer("PAINT-LOSS-HATCH", _labels("paint_loss_hatch"), (47, 127, 209), 0.13)
COVERAGE = CadLayer("COVERAGE", _labels("coverage"), (128, 128, 128), 0.30)
ZONE = CadLayer("ZONE", _labels("zones"), (0, 140, 90), 0.40)
TITLE = CadLayer("TITLE", _labels("title_and_legend"), (128, 128, 128), 0.20)
ATTRIBUTES = CadLayer("ATTRIBUTES", _labels("attribute_blocks"), (128, 128, 128), 0.13)
BACKGROUND = CadLayer("BACKGROUND", _labels("mosaic"), (128, 128, 128), 0.13)
_JUNCTION_COLOURS = {
    "end": (120, 120, 120),
    "Y": (47, 127, 209),
    "T": (160, 70, 190),
    "X": (0, 140, 90),
    "edge": (150, 120, 90),
}


def junction_layers() -> dict[str, CadLayer]:
    """Return the layers of junctions by kind."""
    return {
        kind: CadLayer(f"JUNCTION-{kind.upper()}", _labels(f"kind.{kind}"), _JUNCTION_COLOURS[kind], 0.18)
        for kind in KINDS
    }


def craquelure_layers(classes: WidthClasses) -> dict[str, CadLayer]:
    """Return the layers of craquelure by the name of its width class, and under "" that of what has no width."""
    places = np.linspace(0, len(_WEIGHTS) - 1, len(classes.names))
    found = {
        name: CadLayer(
            safe_name(f"{CRAQUELURE_LAYER.name}-{number + 1}-{_in_words(classes, number)}"),
            {language: _capital(classes.label(number, language)) for language in LANGUAGES},
            _between(_CRAQUELURE, float(place)),
            float(np.interp(place, range(len(_WEIGHTS)), _WEIGHTS)),
        )
        for number, (name, place) in enumerate(zip(classes.names, places))
    }
    return {**found, "": CadLayer("CRAQUELURE-NOT-MEASURED", _labels("class.not_measured"), (128, 128, 128), 0.13)}


def _in_words(classes: WidthClasses, number: int) -> str:
    """Return a class's name; where it says limits by signs that no layer's name may have, it says them by words."""
    name = classes.names[number]
    if name[:1] not in "<>":
        return name
    return f"below {name[1:]}" if name.startswith("<") else f"from {name[1:]}"


def _between(colours: tuple[Colour, ...], place: float) -> Colour:
    """Return the colour at a place among colours, a fraction between two of them."""
    mixed = [round(float(np.interp(place, range(len(colours)), [c[part] for c in colours]))) for part in range(3)]
    return mixed[0], mixed[1], mixed[2]


def safe_name(text: str) -> str:
    r"""Return a layer's name: capitals, letters of any script, digits, ``-``, ``_`` and ``.``; at most 120 characters.

    CAD programs refuse ``<>/\":;?*|=,` `` and some of them blanks.
    """
    joined = re.sub(r"\s+", "-", re.sub(r"\s+(?=(mm|cm|m)\b)", "", text.strip()))
    return re.sub(r"-{2,}", "-", re.sub(r"[^\w.-]", "_", joined)).strip("-")[:120].upper()


def nearest_aci(colour: Colour) -> int:
    """Return the colour index (AutoCAD's) nearest to a colour, for programs without true colours; never one that follows the screen."""
    usable = np.arange(10, 250)  # 1 to 9 are shown differently by different programs
    table = np.array([colors.int2rgb(colors.DXF_DEFAULT_COLORS[index]) for index in usable], np.float64)
    weights = np.array([2.0, 4.0, 3.0])  # the eye's, roughly
    return int(usable[(((table - colour) ** 2) * weights).sum(axis=1).argmin()])


def line_weight(weight_mm: float) -> int:
    """Return the line weight that DXF knows nearest to one in mm: hundredths of a millimetre."""
    known = np.array([weight for weight in VALID_DXF_LINEWEIGHTS if weight > 0])
    return int(known[np.abs(known - 100 * weight_mm).argmin()])


def add_layer(document: Drawing, layer: CadLayer, language: str) -> None:
    """Add a layer to a drawing, described in a language."""
    made = document.layers.add(layer.name, color=nearest_aci(layer.colour), lineweight=line_weight(layer.weight_mm))
    made.rgb = colors.RGB(*layer.colour)
    made.description = layer.labels[language]


def override(layer: CadLayer) -> dict[str, Any]:
    """Return attributes of an entity that make it look as if it lay on a layer."""
    return {
        "color": nearest_aci(layer.colour),
        "true_color": colors.rgb2int(layer.colour),
        "lineweight": line_weight(layer.weight_mm),
    }
