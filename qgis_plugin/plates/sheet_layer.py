"""The sheets as layers of a GeoPackage: frames drive the atlas and hold the quantities, cells are drawn where sheets join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant
from qgis.PyQt.QtGui import QColor

from ...processing.vocabulary import term
from ...resunet_core.errors import StorageError
from .amounts import Entry
from .canvas import text_format
from .furniture import amount_field
from .sheets import Box, Sheet

FRAMES, CELLS = "frames", "cells"
_RED = "#c1121f"
_FIELDS = (
    ("number", "Int"),
    ("name", "QString"),
    ("zone", "QString"),
    ("part", "QString"),
    ("row", "Int"),
    ("column", "Int"),
    ("visible_area_m2", "Double"),
)


def rectangle(box: Box) -> QgsGeometry:
    """Return a rectangle as a geometry."""
    return QgsGeometry.fromRect(QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax))


@dataclass(frozen=True)
class Division:
    """A surface divided among sheets.

    Attributes:
        sheets: The sheets.
        cells: What each counts.
        entries: Entries of the legend with the amounts of each.
        visible_m2: Surveyed area of each.
    """

    sheets: Sequence[Sheet]
    cells: Sequence[QgsGeometry]
    entries: Sequence[Entry]
    visible_m2: Sequence[float]


def write_sheets(path: Path, division: Division, crs: QgsCoordinateReferenceSystem, language: str) -> None:
    """Write frames and cells with number, element and quantities.

    Raises:
        StorageError: The file can't be written.
    """
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(_field(name, kind))
    for number, entry in enumerate(division.entries):
        fields.append(_field(f"{entry.table}_{number + 1}{_unit_suffix(entry)}", "Double"))
        fields.append(_field(amount_field(number), "QString"))
    for layer, geometries in (
        (FRAMES, [rectangle(sheet.frame) for sheet in division.sheets]),
        (CELLS, list(division.cells)),
    ):
        rows = []
        for at, (sheet, geometry) in enumerate(zip(division.sheets, geometries)):
            row = [
                sheet.number,
                sheet_name(sheet),
                sheet.zone,
                sheet.part,
                sheet.row,
                sheet.column,
                division.visible_m2[at],
            ]
            for entry in division.entries:
                row += [entry.by_sheet[at], entry.text(entry.by_sheet[at], language)]
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry(geometry))
            feature.setAttributes(row)
            rows.append(feature)
        _write(path, layer, fields, rows, crs)


def _field(name: str, kind: str) -> QgsField:
    """Return a field of one of Qt's types."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QMetaType.Type, kind))
    return QgsField(name, getattr(QVariant, kind.lstrip("Q")))


def sheet_name(sheet: Sheet) -> str:
    """Return what a sheet is called in the index: its element and part, or nothing but its number."""
    return f"{sheet.zone} {sheet.part}".strip() or str(sheet.number)


def _unit_suffix(entry: Entry) -> str:
    return {"m": "_m", "m²": "_m2"}.get(entry.unit, "")


def _write(
    path: Path, layer: str, fields: QgsFields, rows: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", layer, "UTF-8"
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteLayer if path.exists() else actions.CreateOrOverwriteFile
    options.datasourceOptions = ["VERSION=1.2"]
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, QgsWkbTypes.Type.MultiPolygon, crs, context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise StorageError(f"{path} can't be written: {writer.errorMessage()}.", "Choose another output.")
    for feature in rows:
        geometry = feature.geometry()
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        writer.addFeature(feature)
    del writer  # completes the file


def open_sheets(path: Path, layer: str, crs: QgsCoordinateReferenceSystem, language: str) -> QgsVectorLayer:
    """Return a layer of the sheets, drawn as it is used: frames in the index, cells where sheets join."""
    made = QgsVectorLayer(
        f"{path}|layername={layer}", term("sheet_index" if layer == FRAMES else "sheet", language), "ogr"
    )
    made.setCrs(crs)
    style = {
        "style": "no",
        "outline_color": _RED,
        "outline_width": "0.13",
        "outline_style": "dash dot",
        "joinstyle": "miter",
    }
    if layer == FRAMES:
        style.update(outline_color="#404040", outline_style="solid")
        settings = QgsPalLayerSettings()
        settings.fieldName, settings.isExpression = '"number"', True
        form = text_format(6.5, True, "#202020")
        buffer = form.buffer()
        buffer.setEnabled(True)
        buffer.setSize(0.5)
        buffer.setColor(QColor("#ffffff"))
        form.setBuffer(buffer)
        settings.setFormat(form)
        settings.centroidInside = True
        settings.displayAll = True
        made.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        made.setLabelsEnabled(True)
    made.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
    return made
