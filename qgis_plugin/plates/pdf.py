"""One PDF of all sheets with its layers kept, so that readers can switch them off.

QGIS writes layered PDFs of single pages only. Here every layer is printed by itself, vectors as vectors, and GDAL puts the pages
together (its driver's composition files). Where GDAL can't, there is one PDF without layers, and a message.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingFeedback,
)

from ...resunet_core.errors import Cancelled, StorageError

_PT_PER_MM = 72 / 25.4
_COMPOSED = "composed.pdf"


@dataclass(frozen=True)
class Part:
    """What becomes one layer of the PDF.

    Attributes:
        name: What readers call it.
        layers: Layers of the map it shows.
        has_furniture: Whether everything round the map, its frame and its grid belong to it.
    """

    name: str
    layers: list[QgsMapLayer]
    has_furniture: bool = False


@dataclass(frozen=True)
class Layouts:
    """What is printed.

    Attributes:
        index: Pages before the sheets, or None.
        sheets: Atlas of the sheets.
        map_item: Its map.
    """

    index: QgsPrintLayout | None
    sheets: QgsPrintLayout
    map_item: QgsLayoutItemMap


@dataclass(frozen=True)
class Title:
    """What a PDF says of itself: its title and author, and what its layer of the index is called."""

    text: str
    author: str
    index: str


def layers_can_be_kept() -> bool:
    """Tell whether GDAL can put layered PDFs together."""
    try:
        from osgeo import gdal
    except ImportError:
        return False
    driver = gdal.GetDriverByName("PDF")
    if driver is None:
        return False
    can_read = any(driver.GetMetadataItem(f"HAVE_{name}") == "YES" for name in ("POPPLER", "PDFIUM", "PODOFO"))
    return can_read and "COMPOSITION_FILE" in (driver.GetMetadataItem("DMD_CREATIONOPTIONLIST") or "")


def export_layered(
    layouts: Layouts, parts: Sequence[Part], target: Path, title: Title, feedback: QgsProcessingFeedback
) -> int:
    """Write one PDF of index and sheets, a layer for each part, and return its number of pages.

    Args:
        layouts: What is printed.
        parts: Layers of the PDF, from bottom to top.
        target: The file.
        title: What the document says of itself.
        feedback: Hears of progress, and cancels.

    Raises:
        StorageError: It can't be written.
        Cancelled: The user wants it to stop.
    """
    with tempfile.TemporaryDirectory(prefix="craquemap_plates_") as name:
        folder, pages = Path(name), []
        if layouts.index is not None:
            before = folder / "index.pdf"
            _print_layout(layouts.index, before)
            collection = layouts.index.pageCollection()
            for number in range(collection.pageCount()):
                content = [(title.index, _source(before, number + 1))]
                pages.append((collection.page(number).pageSize(), content))
        files = _print_parts(layouts, parts, folder, feedback)
        size = layouts.sheets.pageCollection().page(0).pageSize()
        for number in range(layouts.sheets.atlas().count()):
            pages.append((size, [(part.name, _source(files[part.name], number + 1)) for part in parts]))
        names = [part.name for part in parts] + ([title.index] if layouts.index is not None else [])
        _compose(folder, pages, names, title)
        _deliver(folder / _COMPOSED, target)
    return len(pages)


def _print_parts(
    layouts: Layouts, parts: Sequence[Part], folder: Path, feedback: QgsProcessingFeedback
) -> dict[str, Path]:
    """Print each part by itself, and return its file by its name."""
    files: dict[str, Path] = {}
    shown = layouts.map_item.layers()

    def print_part(part: Part) -> None:
        if feedback.isCanceled():
            raise Cancelled("The plates were cancelled.")
        files[part.name] = folder / f"part_{len(files)}.pdf"
        layouts.map_item.setLayers(part.layers)
        _print_atlas(layouts.sheets, files[part.name])
        feedback.setProgress(45 + 45 * len(files) / len(parts))

    try:
        with _MapAlone(layouts):
            for part in parts:
                if not part.has_furniture:
                    print_part(part)
        for part in parts:
            if part.has_furniture:
                print_part(part)
    finally:
        layouts.map_item.setLayers(shown)
    return files


def export_plain(layouts: Layouts, target: Path) -> int:
    """Write one PDF of the sheets without layers, the index beside it, and return its number of pages.

    Raises:
        StorageError: It can't be written.
    """
    if layouts.index is not None:
        _print_layout(layouts.index, target.with_name(f"{target.stem}_index.pdf"))
    _print_atlas(layouts.sheets, target)
    return int(layouts.sheets.atlas().count())


def _print_layout(layout: QgsPrintLayout, path: Path) -> None:
    result = QgsLayoutExporter(layout).exportToPdf(str(path), _settings())
    if result != QgsLayoutExporter.ExportResult.Success:
        raise StorageError(f"{layout.name()} can't be printed to {path} ({result}).", "Choose another output.")


def _print_atlas(layout: QgsPrintLayout, path: Path) -> None:
    result, text = QgsLayoutExporter.exportToPdf(layout.atlas(), str(path), _settings())
    if result != QgsLayoutExporter.ExportResult.Success:
        raise StorageError(f"The sheets can't be printed to {path}: {text or result}.", "Choose another output.")


def _deliver(made: Path, target: Path) -> None:
    """Copy a finished file to where it belongs, complete or not at all."""
    partial = target.with_name(f".{target.stem}.part.pdf")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise StorageError(f"{target} can't be written: {error.strerror}.", "Choose another output.") from error


def _settings() -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = True
    settings.simplifyGeometries = False
    settings.exportMetadata = False
    settings.appendGeoreference = False
    settings.textRenderFormat = (
        Qgis.TextRenderFormat.AlwaysText
    )  # newer QGIS would draw outlines, which nobody can search
    return settings


class _MapAlone:
    """While it is entered, a layout shows nothing but its map, without grid."""

    def __init__(self, layouts: Layouts) -> None:
        self._map = layouts.map_item
        # everything that can be hidden, but for the map and the paper (uuid: QGIS hands out new Python objects)
        self._others = [
            item
            for item in layouts.sheets.items()
            if isinstance(item, QgsLayoutItem)
            and not isinstance(item, QgsLayoutItemPage)
            and item.uuid() != self._map.uuid()
            and item.isVisible()
        ]
        grids = self._map.grids()
        self._grids = [grids.grid(at) for at in range(grids.size()) if grids.grid(at).enabled()]

    def __enter__(self) -> None:
        self._show(False)

    def __exit__(self, *error: object) -> None:
        self._show(True)

    def _show(self, shown: bool) -> None:
        for item in self._others:
            item.setVisibility(shown)
        for grid in self._grids:
            grid.setEnabled(shown)


def _source(path: Path, page: int) -> str:
    """Return what GDAL calls a page of a PDF."""
    return f"PDF:{page}:{path}"


def _compose(
    folder: Path, pages: Sequence[tuple[Any, list[tuple[str, str]]]], names: Sequence[str], title: Title
) -> None:
    """Write the pages over one another, as GDAL's composition file says."""
    from osgeo import gdal

    root = ElementTree.Element("PDFComposition")
    metadata = ElementTree.SubElement(root, "Metadata")
    for tag, text in (("Author", title.author), ("Producer", "CraqueMap"), ("Title", title.text)):
        ElementTree.SubElement(metadata, tag).text = text
    tree = ElementTree.SubElement(root, "LayerTree", displayOnlyOnVisiblePages="false")
    keys = {name: f"layer{number}" for number, name in enumerate(dict.fromkeys(names))}
    for name, key in reversed(list(keys.items())):  # from top to bottom, as people list layers
        ElementTree.SubElement(tree, "Layer", id=key, name=name, initiallyVisible="true")
    for number, (size, parts) in enumerate(pages):
        page = ElementTree.SubElement(root, "Page", id=f"page{number}")
        for tag, value in (
            ("DPI", "72"),
            ("Width", f"{size.width() * _PT_PER_MM:.6f}"),
            ("Height", f"{size.height() * _PT_PER_MM:.6f}"),
        ):
            ElementTree.SubElement(page, tag).text = value
        content = ElementTree.SubElement(page, "Content")
        for name, source in parts:
            ElementTree.SubElement(
                ElementTree.SubElement(content, "IfLayerOn", layerId=keys[name]), "PDF", dataset=source
            )
    composition = folder / "composition.xml"
    composition.write_bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))
    partial = folder / _COMPOSED
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        made = gdal.GetDriverByName("PDF").Create(
            str(partial), 0, 0, 0, gdal.GDT_Unknown, [f"COMPOSITION_FILE={composition}"]
        )
        del made
        reason = gdal.GetLastErrorMsg()
    finally:
        gdal.PopErrorHandler()
    if not partial.exists() or not partial.stat().st_size:
        raise StorageError(f"The sheets can't be put together: {reason}.", "Choose another output.")
