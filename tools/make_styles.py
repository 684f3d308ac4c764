"""Makes the default styles of the layers (processing/styles/*.qml) with QGIS itself, so that QGIS reads them as it wrote them.

Run with a Python that has PyQGIS: ``QT_QPA_PLATFORM=offscreen python3 tools/make_styles.py``.
Line widths and hatches are in millimetres on paper, symbols are told apart by form and not by colour alone.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

FOLDER = Path(__file__).resolve().parent.parent / "processing" / "styles"

# name of the class, label, colour, width on paper in mm: light and thin to dark and thick, safe for colour-blind readers
WIDTHS = (
    ("< 0.1 mm", "Hair crack, below 0.1 mm", "#fdae61", "0.12"),
    ("0.1-0.2 mm", "0.1 to 0.2 mm", "#f46d43", "0.20"),
    ("0.2-0.5 mm", "0.2 to 0.5 mm", "#d73027", "0.32"),
    ("0.5-1 mm", "0.5 to 1 mm", "#a50026", "0.50"),
    ("> 1 mm", "1 mm and wider", "#4d0012", "0.75"),
)
# kind, label, marker, colour, size in mm
NODES = (
    ("end", "Crack end", "circle", "#1a1a1a", "0.7"),
    ("Y", "Y junction", "triangle", "#2166ac", "1.4"),
    ("T", "T junction", "square", "#762a83", "1.1"),
    ("X", "X junction", "cross_fill", "#1b7837", "1.5"),
    ("edge", "End at the edge of the survey", "half_square", "#7f7f7f", "1.2"),
)


def craquelure() -> QgsCategorizedSymbolRenderer:
    """Lines graduated by width class."""
    categories = [
        QgsRendererCategory(
            value,
            QgsLineSymbol.createSimple(
                {"line_color": colour, "line_width": width, "capstyle": "round", "joinstyle": "round"}
            ),
            label,
        )
        for value, label, colour, width in WIDTHS
    ]
    return QgsCategorizedSymbolRenderer("width_class", categories)


def junctions() -> QgsCategorizedSymbolRenderer:
    """Points coded by kind, in form and colour."""
    categories = [
        QgsRendererCategory(
            kind,
            QgsMarkerSymbol.createSimple(
                {"name": marker, "color": colour, "size": size, "outline_color": "#ffffff", "outline_width": "0.1"}
            ),
            label,
        )
        for kind, label, marker, colour, size in NODES
    ]
    return QgsCategorizedSymbolRenderer("kind", categories)


def paint_loss() -> QgsSingleSymbolRenderer:
    """A hatch at 45 degrees, 1.2 mm apart on paper, within an outline."""
    symbol = QgsFillSymbol.createSimple(
        {"color": "33,102,172,40", "outline_color": "#08519c", "outline_width": "0.3", "joinstyle": "round"}
    )
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(1.2)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "#08519c", "line_width": "0.15"}))
    symbol.appendSymbolLayer(hatch)
    return QgsSingleSymbolRenderer(symbol)


def islands() -> QgsSingleSymbolRenderer:
    """A faint tint, so that the picture beneath stays readable."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"color": "255,237,160,60", "outline_color": "#b8860b", "outline_width": "0.06", "outline_style": "dot"}
        )
    )


def coverage() -> QgsSingleSymbolRenderer:
    """The outline of what was surveyed."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#636363", "outline_width": "0.3", "outline_style": "dash"}
        )
    )


LAYERS = {
    "craquelure": ("LineString", "width_class:string", craquelure),
    "junctions": ("Point", "kind:string", junctions),
    "islands": ("Polygon", "area_m2:double", islands),
    "paint_loss": ("Polygon", "area_m2:double", paint_loss),
    "coverage": ("MultiPolygon", "valid_area_m2:double", coverage),
}


def main() -> None:
    """Write one QML file a layer."""
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    for name, (geometry, field, renderer) in LAYERS.items():
        layer = QgsVectorLayer(f"{geometry}?field={field}", name, "memory")
        layer.setRenderer(renderer())
        if name == "junctions":  # at 1:50 and closer; further out they would bury the plan
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(50)
        categories = QgsMapLayer.Symbology | QgsMapLayer.Rendering  # nothing of fields, forms or names
        text, ok = layer.saveNamedStyle(str(FOLDER / f"{name}.qml"), categories=categories)
        if not ok:
            raise SystemExit(text)
    application.exitQgis()


if __name__ == "__main__":
    main()
