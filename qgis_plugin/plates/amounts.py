"""Quantities by sheet: every entry of the legend, cut at the borders of the sheets' cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.core import (
    NULL,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapSettings,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsRenderContext,
    QgsSpatialIndex,
    QgsSymbol,
    QgsVectorLayer,
)

from ...processing.vocabulary import number_text
from .layers import PlateLayers

LEGEND = ("craquelure", "paint_loss", "islands", "junctions")
_MEASURES = {"craquelure": ("length_m", "m"), "paint_loss": ("area_m2", "m²"), "islands": ("area_m2", "m²")}


@dataclass
class Entry:
    """One entry of the legend.

    Attributes:
        table: Table of the survey.
        key: The renderer's key of its symbol; "" for the sum of a table.
        label: What it says.
        symbol: How it looks; None for a sum.
        unit: "m", "m²" or "" for a number of features.
        whole: Amount in the whole survey.
        by_sheet: Amount in each sheet's cell.
        is_small: Whether areas are shown in cm², because all of its table are less than a square metre.
    """

    table: str
    key: str
    label: str
    symbol: QgsSymbol | None
    unit: str
    whole: float = 0.0
    by_sheet: list[float] = field(default_factory=list)
    is_small: bool = False

    @property
    def is_sum(self) -> bool:
        """Tell whether it heads the entries of its table."""
        return not self.key

    @property
    def shown_unit(self) -> str:
        """Return the unit that texts are in."""
        return "cm²" if self.unit == "m²" and self.is_small else self.unit

    def number(self, value: float, language: str) -> str:
        """Return an amount in the unit of texts, without it."""
        if not value:
            return "–"
        if not self.unit:
            return f"{round(value)}"
        factor, places = {"m": (1.0, 2), "m²": (1.0, 3), "cm²": (1e4, 1)}[self.shown_unit]
        return number_text(value * factor, language, f".{places}f")

    def text(self, value: float, language: str) -> str:
        """Return an amount as the legend shows it."""
        return f"{self.number(value, language)} {self.shown_unit}".strip() if value else "–"


class Cells:
    """What sheets count.

    Args:
        geometries: One a sheet; upright rectangles are recognised, they cut faster.
    """

    def __init__(self, geometries: list[QgsGeometry]) -> None:
        self._geometries = geometries
        self._rectangles = [
            geometry.boundingBox() if geometry.equals(QgsGeometry.fromRect(geometry.boundingBox())) else None
            for geometry in geometries
        ]
        self._index = QgsSpatialIndex()
        for number, geometry in enumerate(geometries):
            feature = QgsFeature(number)
            feature.setGeometry(geometry)
            self._index.addFeature(feature)

    def __len__(self) -> int:
        return len(self._geometries)

    def shares(self, geometry: QgsGeometry) -> Iterator[tuple[int, float]]:
        """Yield which cells a feature lies in, with its share (0 to 1) by length or area; a point has one cell."""
        box = geometry.boundingBox()
        near = sorted(self._index.intersects(box))
        is_point = geometry.constGet().dimension() == 0
        for number in near:
            rectangle = self._rectangles[number]
            if rectangle is not None and rectangle.contains(box):
                yield number, 1.0
                if is_point:
                    return
                continue
            if is_point:
                if self._geometries[number].intersects(geometry):
                    yield number, 1.0
                    return
                continue
            part = (
                geometry.clipped(rectangle)
                if rectangle is not None
                else geometry.intersection(self._geometries[number])
            )
            share = _size(part) / _size(geometry) if _size(geometry) > 0 else 0.0
            if share > 0:
                yield number, min(share, 1.0)


def _size(geometry: QgsGeometry) -> float:
    return geometry.area() if not geometry.isEmpty() and geometry.constGet().dimension() == 2 else geometry.length()


def take_off(layers: PlateLayers, cells: Cells, feedback: QgsProcessingFeedback) -> list[Entry]:
    """Return the entries of the legend with their amounts, those that occur; each table is headed by its sum.

    Args:
        layers: Of the plates.
        cells: Of the sheets.
        feedback: Hears of progress, and cancels.
    """
    entries: list[Entry] = []
    tables = [table for table in LEGEND if table in layers.survey]
    for number, table in enumerate(tables):
        feedback.setProgressText(layers.survey[table].name())
        own = _entries(table, layers.survey[table], len(cells))
        _sum_up(table, layers, cells, own, feedback)
        feedback.setProgress(40 * (number + 1) / len(tables))
        for entry in own.values():
            entry.is_small = own[""].whole < 1
        occurring = [entry for entry in own.values() if entry.whole > 0 or entry.is_sum]
        if len(occurring) == 2:  # the sum of a single entry says nothing new
            one = occurring[1]
            one.label = occurring[0].label if len(own) == 2 else f"{occurring[0].label}: {one.label}"
            occurring = [one]
        entries.extend(occurring if occurring[-1].whole > 0 else [])
    return entries


def _entries(table: str, layer: QgsVectorLayer, cells: int) -> dict[str, Entry]:
    unit = _MEASURES.get(table, ("", ""))[1]
    own = {"": Entry(table, "", layer.name(), None, unit, by_sheet=[0.0] * cells)}
    for item in layer.renderer().legendSymbolItems():
        if item.symbol() is not None:
            symbol = item.symbol().clone()
            own[item.ruleKey()] = Entry(table, item.ruleKey(), item.label(), symbol, unit, by_sheet=[0.0] * cells)
    return own


def _sum_up(
    table: str, layers: PlateLayers, cells: Cells, own: dict[str, Entry], feedback: QgsProcessingFeedback
) -> None:
    layer, unit_m = layers.survey[table], layers.metres_per_unit
    name, unit = _MEASURES.get(table, ("", ""))
    at = layer.fields().indexOf(name) if name else -1
    renderer = layer.renderer().clone()
    context = QgsRenderContext.fromMapSettings(QgsMapSettings())
    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setExpressionContext(scopes)
    renderer.startRender(context, layer.fields())
    try:
        for feature in layer.getFeatures(QgsFeatureRequest()):
            if feedback.isCanceled():
                return
            geometry = feature.geometry()
            if geometry.isEmpty():
                continue
            amount = _amount(feature, at, geometry, unit, unit_m)
            context.expressionContext().setFeature(feature)
            hit = [own[""], *(own[key] for key in renderer.legendKeysForFeature(feature, context) if key in own)]
            for entry in hit:
                entry.whole += amount
            for cell, share in cells.shares(geometry):
                for entry in hit:
                    entry.by_sheet[cell] += amount * share
    finally:
        renderer.stopRender(context)


def _amount(feature: QgsFeature, at: int, geometry: QgsGeometry, unit: str, unit_m: float) -> float:
    """Return a feature's measured length or area, of its geometry where it has none or was edited; 1 for a point."""
    if not unit:
        return 1.0
    stored = feature[at] if at >= 0 else NULL
    review = feature["review"] if feature.fieldNameIndex("review") >= 0 else ""
    is_edited = str(review or "").strip().lower() == "edited"
    if stored is not None and stored != NULL and not is_edited:
        return float(stored)
    return _size(geometry) * (unit_m if unit == "m" else unit_m**2)


def visible_m2(layers: PlateLayers, cells: list[QgsGeometry]) -> list[float]:
    """Return the surveyed area of each cell, in m²; the cell's own where the survey has no coverage."""
    coverage = covered(layers)
    factor = layers.metres_per_unit**2
    return [(cell if coverage is None else cell.intersection(coverage)).area() * factor for cell in cells]


def covered(layers: PlateLayers) -> QgsGeometry | None:
    """Return what was surveyed, None where the survey does not say."""
    layer = layers.survey.get("coverage")
    shapes = [feature.geometry().makeValid() for feature in layer.getFeatures()] if layer is not None else []
    shapes = [shape for shape in shapes if not shape.isEmpty()]
    return QgsGeometry.unaryUnion(shapes) if shapes else None


def extent_of(layers: PlateLayers) -> QgsRectangle:
    """Return the extent of what was surveyed, or of everything where the survey does not say; empty for nothing."""
    coverage = covered(layers)
    if coverage is not None:
        return coverage.boundingBox()
    extent = QgsRectangle()
    for layer in layers.survey.values():
        if layer.featureCount():
            layer.updateExtents()
            extent.combineExtentWith(layer.extent())
    return extent
