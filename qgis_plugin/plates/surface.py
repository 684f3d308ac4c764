"""Which sheets a surface needs: by a grid over all of it, or by building elements."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer

from ...resunet_core.errors import InputError, OptionError
from .sheet_layer import rectangle
from .sheets import MOST_SHEETS, Box, Sheet, divide, numbered


def box_of(extent: QgsRectangle) -> Box:
    """Return an extent as a box."""
    return Box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())


def sheets_of_grid(
    extent: Box, covered: QgsGeometry | None, frame: tuple[float, float], overlap: float
) -> tuple[list[Sheet], list[QgsGeometry]]:
    """Return the sheets of a grid and their cells; sheets on which nothing was surveyed are left out.

    Args:
        extent: Of the surface.
        covered: What was surveyed, None for the whole extent.
        frame: Width and height that a sheet shows.
        overlap: Of neighbours.
    """
    sheets = divide(extent, frame, overlap)
    if covered is not None:
        sheets = [sheet for sheet in sheets if _shared_area(covered, rectangle(sheet.cell)) > 0]
    kept = numbered(sheets)
    return kept, [rectangle(sheet.cell) for sheet in kept]


def sheets_of_zones(
    zones: Sequence[tuple[str, QgsGeometry]], frame: tuple[float, float], overlap: float
) -> tuple[list[Sheet], list[QgsGeometry]]:
    """Return sheets of their own for each building element, and as their cells the element within them.

    Args:
        zones: Names and polygons, in the order of the sheets.
        frame: Width and height that a sheet shows.
        overlap: Of neighbours.

    Raises:
        OptionError: There would be too many.
    """
    sheets: list[Sheet] = []
    cells: list[QgsGeometry] = []
    for name, polygon in zones:
        own = divide(box_of(polygon.boundingBox()), frame, overlap)
        own = [sheet for sheet in own if _shared_area(polygon, rectangle(sheet.cell)) > 0]
        own = numbered(own, name, len(sheets) + 1)
        sheets += own
        cells += [polygon.intersection(rectangle(sheet.cell)) for sheet in own]
        if len(sheets) > MOST_SHEETS:
            raise OptionError(
                f"--scale makes more than {MOST_SHEETS} sheets.",
                "Take a smaller scale, a larger paper, or fewer elements.",
            )
    return sheets, cells


def read_zones(layer: QgsVectorLayer, field: str | None) -> list[tuple[str, QgsGeometry]]:
    """Return names and polygons of building elements, parts of one name joined, in the order of the file.

    Raises:
        InputError: There is no such field, or there are no polygons.
    """
    names = [each.name() for each in layer.fields()]
    chosen = _name_field(layer, names, field)
    found: dict[str, list[QgsGeometry]] = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        if not geometry.isEmpty() and geometry.constGet().dimension() == 2:
            value = feature[chosen]
            text = str(value).strip() if value is not None and str(value) != "NULL" else ""
            found.setdefault(text or f"Zone {feature.id()}", []).append(geometry.makeValid())
    if not found:
        raise InputError(f"--zones: {layer.name()} holds no polygons.", "Expected at least one.")
    return [(name, QgsGeometry.unaryUnion(parts)) for name, parts in found.items()]


def _name_field(layer: QgsVectorLayer, names: list[str], field: str | None) -> str:
    lower = {name.lower(): name for name in names}
    if field:
        if field.lower() not in lower:
            raise InputError(
                f"--zone-name: {layer.name()} has no field {field}.", f"It has: {', '.join(names) or 'none'}."
            )
        return lower[field.lower()]
    if "name" in lower:
        return lower["name"]
    texts = [each.name() for each in layer.fields() if each.typeName().lower() in ("string", "text", "varchar")]
    if len(texts) == 1:
        return texts[0]
    raise InputError(
        f"--zones: {layer.name()} has no field name.",
        f"Say with --zone-name which field holds the names: {', '.join(names) or 'it has none'}.",
    )


def _shared_area(one: QgsGeometry, other: QgsGeometry) -> float:
    shared = one.intersection(other)
    return 0.0 if shared.isEmpty() else shared.area()
