"""Renders layers of a CraqueMap GeoPackage over its mosaic with QGIS's own renderer and the layers' default styles.

Usage, with a Python that has PyQGIS:

    QT_QPA_PLATFORM=offscreen python3 tools/picture.py MOSAIC SURVEY.gpkg OUT.png [WIDTH_PX [XMIN YMIN XMAX YMAX]]
"""

from __future__ import annotations

import sys

from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

LAYERS = ("junctions", "craquelure", "paint_loss", "islands")  # from top to bottom


def main(mosaic: str, survey: str, out: str, width_px: str = "1600", *extent: str) -> int:
    """Render and save one picture."""
    application = QgsApplication([], False)
    application.initQgis()
    layers = [QgsVectorLayer(f"{survey}|layername={name}", name, "ogr") for name in LAYERS]
    picture = QgsRasterLayer(mosaic, "mosaic")
    for layer in layers:
        layer.loadDefaultStyle()
    settings = QgsMapSettings()
    settings.setLayers([*layers, picture])
    settings.setExtent(QgsRectangle(*map(float, extent)) if extent else picture.extent())
    shape = settings.extent()
    settings.setOutputSize(QSize(int(width_px), round(int(width_px) * shape.height() / shape.width())))
    settings.setOutputDpi(150)
    settings.setFlag(QgsMapSettings.Antialiasing)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    saved = job.renderedImage().save(out)
    del job, settings, layers, layer, picture  # before QGIS goes, or it crashes on its way out
    application.exitQgis()
    return 0 if saved else 1


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
