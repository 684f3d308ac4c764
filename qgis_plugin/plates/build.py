"""Makes plates: sheets, quantities, layouts in the project, and the PDF."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.utils import iface

from ... import __version__
from ...processing.vocabulary import number_text, term
from ...resunet_core.errors import Cancelled, InputError, StorageError
from ..plates_options import PlatesOptions
from .amounts import Cells, covered, extent_of, take_off, visible_m2
from .fonts import missing_fonts
from .furniture import Words
from .index import build_index
from .layers import PlateLayers, close_idle_connections, open_layers
from .layout import Contents, automatic_grid_m, build_sheets, new_layout
from .page import Page, plan_page
from .pdf import Layouts, Part, Title, export_layered, export_plain, layers_can_be_kept
from .sheet_layer import CELLS, FRAMES, Division, open_sheets, write_sheets
from .sheets import Box, Sheet, frame_size
from .surface import box_of, read_zones, sheets_of_grid, sheets_of_zones
from .title_block import read_title_block

_DRAWN = ("coverage", "islands", "paint_loss", "craquelure", "junctions")  # from bottom to top


@dataclass(frozen=True)
class Plates:
    """What was made.

    Attributes:
        sheets: Number of sheets.
        pages: Pages of the PDF.
        sheet_file: GeoPackage of the sheets.
        layouts: Names of the layouts in the project.
        keeps_layers: Whether the PDF has layers.
    """

    sheets: int
    pages: int
    sheet_file: Path
    layouts: tuple[str, ...]
    keeps_layers: bool


def make_plates(
    options: PlatesOptions,
    mosaic: QgsRasterLayer | None,
    zones: QgsVectorLayer | None,
    project: QgsProject,
    feedback: QgsProcessingFeedback,
) -> Plates:
    """Make plates of a survey; where that fails, the project is left as it was.

    Args:
        options: As given.
        mosaic: Layer of the picture beneath, or None.
        zones: Layer of the building elements, or None.
        project: Where the layouts are left.
        feedback: Hears of progress, and cancels.

    Raises:
        CraquemapError: Something given will not do, or a file can't be written.
        Cancelled: The user wants it to stop.
    """
    rows = _title_rows(options)
    layers = open_layers(options.survey, mosaic, options.opacity / 100, project, options.language)
    page = plan_page(options.paper, options.orientation, len(rows) + (1 if zones is not None else 0))
    sheets, cells, extent = _divide(options, layers, zones, page)
    _hide_what_is_too_fine(layers, options.scale)
    entries = take_off(layers, Cells(cells), feedback)
    if feedback.isCanceled():
        raise Cancelled("The plates were cancelled.")
    division = Division(sheets, cells, entries, visible_m2(layers, cells))
    title = options.title or Path(options.survey).stem
    words = Words(title, rows, _origin(options), options.language, options.scale, len(sheets))
    for warning in missing_fonts(_written(words, sheets)):
        feedback.pushWarning(warning)
    added = _Added(project)
    try:
        return _lay_out(options, (layers, extent), page, division, words, added, feedback)
    except BaseException:
        added.remove()
        raise


def _lay_out(  # noqa: PLR0913  one step of the above
    options: PlatesOptions,
    surface: tuple[PlateLayers, Box],
    page: Page,
    division: Division,
    words: Words,
    added: _Added,
    feedback: QgsProcessingFeedback,
) -> Plates:
    """Write the sheets, put layers and layouts into the project, and print them."""
    layers, extent = surface
    output, language = Path(options.output), options.language
    sheet_file = output.with_name(f"{output.stem}_sheets.gpkg")
    try:
        sheet_file.parent.mkdir(parents=True, exist_ok=True)
        sheet_file.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(f"{sheet_file} can't be written: {error.strerror}.", "Choose another output.") from error
    write_sheets(sheet_file, division, layers.crs, language)
    frames, joins = (open_sheets(sheet_file, name, layers.crs, language) for name in (FRAMES, CELLS))
    shown: list[QgsMapLayer] = [joins, *layers.all]
    added.layers(f"{output.stem} (layouts)", [frames, *shown])
    by_elements = any(sheet.zone for sheet in division.sheets)  # then the index shows the elements too
    candidates = (joins if by_elements else None, layers.survey.get("coverage"), layers.mosaic)
    beneath = [layer for layer in candidates if layer is not None] or [joins]
    contents = Contents(
        shown, frames, beneath, extent, layers.metres_per_unit, _grid_m(options), _arrow(options, language)
    )
    index = None
    if options.index:
        plain = plan_page(options.paper, options.orientation, len(words.rows))
        index = added.layout(f"{output.stem}: {term('sheet_index', language)}", plain)
        build_index(index, plain, division, contents, words)
    layout = added.layout(f"{output.stem}: {term('sheet', language)}", page)
    map_item = build_sheets(layout, page, division, contents, words)
    try:
        pages, keeps = _export(options, Layouts(index, layout, map_item), (layers, joins), words, feedback)
    finally:
        if iface is None:
            close_idle_connections([frames, *shown])
    return Plates(len(division.sheets), pages, sheet_file, tuple(each.name() for each in added.layouts), keeps)


class _Added:
    """What plates put into a project."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._layers: list[str] = []
        self._group: QgsLayerTreeGroup | None = None
        self.layouts: list[QgsPrintLayout] = []

    def layers(self, group: str, layers: list[QgsMapLayer]) -> None:
        """Add layers in a group of their own, folded and not shown: the layouts show them."""
        self._group = self._project.layerTreeRoot().insertGroup(0, group)
        for layer in layers:
            self._project.addMapLayer(layer, False)
            self._group.addLayer(layer)
            self._layers.append(layer.id())
        self._group.setItemVisibilityChecked(False)
        self._group.setExpanded(False)

    def layout(self, name: str, page: Page) -> QgsPrintLayout:
        """Add a layout."""
        layout = new_layout(self._project, name, page)
        self._project.layoutManager().addLayout(layout)
        self.layouts.append(layout)
        return layout

    def remove(self) -> None:
        """Take everything back."""
        for layout in self.layouts:
            self._project.layoutManager().removeLayout(layout)
        if self._group is not None:
            self._project.layerTreeRoot().removeChildNode(self._group)
        self._project.removeMapLayers(self._layers)


def _title_rows(options: PlatesOptions) -> list[tuple[str, str]]:
    """Return the rows of the title block; the day is there even if nobody says so."""
    rows, date = read_title_block(options.title_block, options.language), term("date", options.language)
    return rows if any(name == date for name, _ in rows) else [*rows, (date, time.strftime("%Y-%m-%d"))]


def _written(words: Words, sheets: list[Sheet]) -> list[str]:
    """Return what stands on the plates, as far as it tells which letters they need."""
    rows = [text for row in words.rows for text in row]
    return [words.title, *rows, *words.origin, term("sheet", words.language), *(sheet.zone or "" for sheet in sheets)]


def _divide(
    options: PlatesOptions, layers: PlateLayers, zones: QgsVectorLayer | None, page: Page
) -> tuple[list[Sheet], list, Box]:
    """Return sheets, their cells, and the extent of the whole surface."""
    frame = frame_size(page.map, options.scale, layers.metres_per_unit)
    overlap = options.overlap_mm * options.scale / 1000 / layers.metres_per_unit
    if zones is not None:
        named = read_zones(zones, options.zone_name)
        sheets, cells = sheets_of_zones(named, frame, overlap)
        extents = [box_of(polygon.boundingBox()) for _, polygon in named] + [box_of(extent_of(layers))]
        extent = Box(
            min(b.xmin for b in extents),
            min(b.ymin for b in extents),
            max(b.xmax for b in extents),
            max(b.ymax for b in extents),
        )
        return sheets, cells, extent
    surface = extent_of(layers)
    if surface.isNull() or (surface.isEmpty() and not surface.width() and not surface.height()):
        raise InputError(
            f"{Path(options.survey).name} is empty: there is nothing to put on sheets.", "Choose another survey."
        )
    sheets, cells = sheets_of_grid(box_of(surface), covered(layers), frame, overlap)
    return sheets, cells, box_of(surface)


def _hide_what_is_too_fine(layers: PlateLayers, scale: float) -> None:
    """Leave out layers that their styles show at larger scales only; the others are shown whatever QGIS takes the scale for."""
    for table, layer in list(layers.survey.items()):
        if layer.hasScaleBasedVisibility() and not layer.isInScaleRange(scale * (1 - 1e-6)):
            del layers.survey[table]
        else:
            layer.setScaleBasedVisibility(False)


def _export(
    options: PlatesOptions,
    layouts: Layouts,
    shown: tuple[PlateLayers, QgsVectorLayer],
    words: Words,
    feedback: QgsProcessingFeedback,
) -> tuple[int, bool]:
    """Print, and return the number of pages and whether the PDF has layers."""
    layers, joins = shown
    feedback.setProgressText("PDF")
    if not layers_can_be_kept():
        feedback.pushWarning(
            "GDAL can't put layered PDFs together here: the PDF has no layers, and the index is a file of its own."
        )
        return export_plain(layouts, Path(options.output)), False
    parts = [Part(layers.mosaic.name(), [layers.mosaic])] if layers.mosaic is not None else []
    parts += [Part(layers.survey[table].name(), [layers.survey[table]]) for table in _DRAWN if table in layers.survey]
    parts.append(Part(term("sheet", options.language), [joins], has_furniture=True))
    author = next((value for name, value in words.rows if name == term("author", options.language)), "")
    title = Title(words.title, author, term("sheet_index", options.language))
    return export_layered(layouts, parts, Path(options.output), title, feedback), True


def _grid_m(options: PlatesOptions) -> float:
    return automatic_grid_m(options.scale) if options.grid_m is None else options.grid_m


def _arrow(options: PlatesOptions, language: str) -> tuple[str, float]:
    words = {"none": "", "north": "N", "up": term("up", language)}
    return words[options.arrow], options.arrow_deg


def _origin(options: PlatesOptions) -> list[str]:
    """Return where the sheets come from: survey, ground sampling distance and model, program."""
    language = options.language
    run: dict[str, str] = {}
    gsd: float | None = None
    with closing(sqlite3.connect(f"{Path(options.survey).resolve().as_uri()}?mode=ro", uri=True)) as database:
        for query, use in (("SELECT key, value FROM run", run.update), ("SELECT max(gsd_x_mm) FROM coverage", None)):
            try:
                rows = database.execute(query).fetchall()
            except sqlite3.OperationalError:  # a survey without this table
                continue
            if use:
                use({str(key): str(value) for key, value in rows})
            elif rows and isinstance(rows[0][0], float):
                gsd = rows[0][0]
    model = " ".join(run[key] for key in ("model_name", "model_version") if run.get(key))
    first = [
        f"{term('survey', language)}: {Path(options.survey).name}",
        *([f"{number_text(gsd, language, '.3g')} mm/px"] if gsd else []),
    ]
    lines = [", ".join(first), *([f"{term('model', language)}: {model}"] if model else []), f"CraqueMap {__version__}"]
    return lines
