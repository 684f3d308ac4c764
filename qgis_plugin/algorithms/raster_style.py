"""Shows class rasters in the colours of the classes instead of near-black grey."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ...resunet_core.classes import BACKGROUND, CLASSES


def style_on_completion(path: str, context: QgsProcessingContext) -> None:
    """Have a class raster styled once Processing has loaded it, if it is to be loaded at all."""
    if not path or not context.willLoadLayerOnCompletion(path):
        return
    _painters[:] = [painter for painter in _painters if not sip.isdeleted(painter)]
    _painters.append(_Painter())
    context.layerToLoadOnCompletionDetails(path).setPostProcessor(_painters[-1])


class _Painter(QgsProcessingLayerPostProcessorInterface):
    """Gives a class raster its colours; the background shows what is below."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style one layer; called in the main thread once the layer is in the project."""
        shown = [kind for kind in CLASSES if kind is not BACKGROUND]
        palette = [QgsPalettedRasterRenderer.Class(kind.id, QColor(kind.colour), kind.label) for kind in shown]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette))


_painters: list[_Painter] = []  # kept from Python's garbage collection until the contexts they are given to delete them
