"""A layer in the colours of its states of review, and back in its own style."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from ...processing.vocabulary import term
from .states import ACCEPTED, EDITED, REJECTED, STATES, UNREVIEWED

# told apart by colour-blind readers, and in grey by width and dashes: colour, width in mm, pen
_PENS = {
    UNREVIEWED: ("#e66101", "0.4", "solid"),
    ACCEPTED: ("#1b7837", "0.3", "solid"),
    EDITED: ("#2166ac", "0.5", "solid"),
    REJECTED: ("#8c8c8c", "0.25", "dash"),
}


class ReviewStyle:
    """Shows a layer in the colours of its states until it is restored.

    Args:
        layer: A layer with the field ``review``.
        language: Of the legend.
    """

    def __init__(self, layer: QgsVectorLayer, language: str) -> None:
        self._layer = layer
        self._own = layer.renderer().clone()
        categories = [
            QgsRendererCategory(state, _symbol(layer, state), term(f"review.{state}", language)) for state in STATES
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("coalesce(\"review\", '')", categories))
        layer.triggerRepaint()

    def restore(self) -> None:
        """Give the layer its own style back."""
        self._layer.setRenderer(self._own)
        self._layer.triggerRepaint()


def _symbol(layer: QgsVectorLayer, state: str) -> QgsSymbol:
    colour, width, pen = _PENS[state]
    if isinstance(QgsSymbol.defaultSymbol(layer.geometryType()), QgsLineSymbol):
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": width, "line_style": pen})
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": colour, "outline_width": width, "outline_style": pen}
    )
