"""Makes the default styles of the layers (processing/styles/*.qml) with QGIS itself, so that QGIS reads them as it wrote them.

Run with a Python that has PyQGIS: ``QT_QPA_PLATFORM=offscreen python3 tools/make_styles.py``. Legends are put into the language of
the survey when it is written (processing/styling.py).

For plans at 1:20 and 1:50. Widths, hatches and markers are in millimetres on paper, as they stand here at 1:20. To 1:50 lines and
markers shrink to half, lest networks run together; to 1:5 they grow by half, to 1:1 threefold. Line widths are those of ISO 128
pens. Classes differ in lightness and width, or in form, so that they can be told apart on grey prints and by colour-blind readers; a
pale edge keeps lines visible on dark paint. What a person has rejected is not drawn.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

FOLDER = Path(__file__).resolve().parent.parent / "processing" / "styles"

_FACTOR = (
    "if(@map_scale < 5, scale_linear(@map_scale, 1, 5, 3, 1.5), "
    "if(@map_scale < 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))"
)
_PAPER = f"@value * {_FACTOR}"  # @value: the width or size as it stands below
_KEPT = "coalesce(\"review\", '') <> 'rejected'"

# name of the class, colour, width on paper in mm: light and thin to dark and thick; contrast with white paper from 3 to 17
WIDTHS = (
    ("< 0.1 mm", "#e8741e", 0.09),
    ("0.1-0.2 mm", "#cf4a1a", 0.13),
    ("0.2-0.5 mm", "#a82424", 0.18),
    ("0.5-1 mm", "#721038", 0.25),
    ("> 1 mm", "#2e0830", 0.35),
)
EDGE_MM = 0.05
# diameter of the equal circle up to this limit in mm, colour: the finer broken, the darker
ISLANDS = ((2, "#225ea8"), (5, "#41b6c4"), (10, "#7fcdbb"), (20, "#c7e9b4"), (1e9, "#ffffcc"))
# kind, marker, colour, size in mm
NODES = (
    ("end", "circle", "#1a1a1a", 0.35),
    ("Y", "triangle", "#2166ac", 0.6),
    ("T", "square", "#762a83", 0.45),
    ("X", "cross_fill", "#1b7837", 0.65),
    ("edge", "half_square", "#6b6b6b", 0.55),
)


def _line(colour: str, width: float) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": f"{width:g}", "capstyle": "round", "joinstyle": "round"}
    )
    layer = symbol.symbolLayer(0)
    layer.setDataDefinedProperty(QgsSymbolLayer.PropertyStrokeWidth, QgsProperty.fromExpression(_PAPER))
    layer.setDataDefinedProperty(QgsSymbolLayer.PropertyLayerEnabled, QgsProperty.fromExpression(_KEPT))
    return symbol


def craquelure() -> QgsCategorizedSymbolRenderer:
    """Lines graduated by width class, wide ones on top, all above their pale edges."""
    categories = []
    for number, (name, colour, width) in enumerate(WIDTHS):
        symbol, upper = _line("255,255,255,150", width + 2 * EDGE_MM), _line(colour, width)
        symbol.appendSymbolLayer(upper.symbolLayer(0).clone())
        symbol.symbolLayer(1).setRenderingPass(number + 1)
        categories.append(QgsRendererCategory(name, symbol, name))
    renderer = QgsCategorizedSymbolRenderer("width_class", categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def junctions() -> QgsCategorizedSymbolRenderer:
    """Points coded by kind, in form and colour."""
    categories = []
    for kind, marker, colour, size in NODES:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": marker, "color": colour, "size": f"{size:g}", "outline_color": "#ffffff", "outline_width": "0.05"}
        )
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertySize, QgsProperty.fromExpression(_PAPER))
        categories.append(QgsRendererCategory(kind, symbol, kind))
    return QgsCategorizedSymbolRenderer("kind", categories)


def paint_loss() -> QgsSingleSymbolRenderer:
    """A hatch at 45 degrees, 1.2 mm apart on paper at every scale, within an outline."""
    symbol = QgsFillSymbol.createSimple(
        {"color": "33,102,172,40", "outline_color": "#08519c", "outline_width": "0.18", "joinstyle": "round"}
    )
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(1.2)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "#08519c", "line_width": "0.1"}))
    symbol.appendSymbolLayer(hatch)
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyStrokeWidth, QgsProperty.fromExpression(_PAPER))
    for layer in symbol.symbolLayers():
        layer.setDataDefinedProperty(QgsSymbolLayer.PropertyLayerEnabled, QgsProperty.fromExpression(_KEPT))
    return QgsSingleSymbolRenderer(symbol)


def islands() -> QgsGraduatedSymbolRenderer:
    """Faint tints by size, so that the picture beneath stays readable."""
    ranges, low = [], 0.0
    for high, colour in ISLANDS:
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#4d6a6d", "outline_width": "0.06"})
        colour = symbol.color()
        colour.setAlpha(90)
        symbol.setColor(colour)
        ranges.append(QgsRendererRange(low, high, symbol, f"{low:g}-{high:g}"))
        low = high
    return QgsGraduatedSymbolRenderer("diameter_mm", ranges)


def coverage() -> QgsSingleSymbolRenderer:
    """The outline of what was surveyed."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#636363", "outline_width": "0.3", "outline_style": "dash"}
        )
    )


LAYERS = {
    "craquelure": ("LineString", "width_class:string&field=review:string", craquelure),
    "junctions": ("Point", "kind:string", junctions),
    "islands": ("Polygon", "diameter_mm:double", islands),
    "paint_loss": ("Polygon", "area_m2:double&field=review:string", paint_loss),
    "coverage": ("MultiPolygon", "valid_area_m2:double", coverage),
}


def _slim(path: Path) -> None:
    """Leave out what only QGIS before 3.18 reads (every property stands in the file twice), and the indentation."""
    tree = ElementTree.parse(path)
    for element in tree.iter():
        attributes = sorted(element.attrib.items())  # Qt writes them in another order each time
        element.attrib.clear()
        element.attrib.update(attributes)
        element.text, element.tail = None if not (element.text or "").strip() else element.text, "\n"
    for layer in tree.iter("layer"):
        for prop in layer.findall("prop"):
            layer.remove(prop)
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}", encoding="utf-8")


def main() -> None:
    """Write one QML file a layer."""
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    for name, (geometry, field, renderer) in LAYERS.items():
        layer = QgsVectorLayer(f"{geometry}?field={field}", name, "memory")
        layer.setRenderer(renderer())
        if name == "junctions":  # at 1:20 and closer; further out they would bury the plan
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(21)
        categories = QgsMapLayer.Symbology | QgsMapLayer.Rendering  # nothing of fields, forms or names
        path = FOLDER / f"{name}.qml"
        text, ok = layer.saveNamedStyle(str(path), categories=categories)
        if not ok:
            raise SystemExit(text)
        _slim(path)
    application.exitQgis()


if __name__ == "__main__":
    main()
