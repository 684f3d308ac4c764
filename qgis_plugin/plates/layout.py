"""The layout of the sheets: an atlas over their frames."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...processing.vocabulary import term
from .canvas import Canvas, Look, text_format
from .furniture import Words, draw_legend, draw_title_block, draw_tools
from .page import Page
from .sheet_layer import Division
from .sheets import Box, decimals, nice_interval

DPI = 300
_HIGHLIGHT = {"color": "193,18,31,50", "outline_color": "#c1121f", "outline_width": "0.5", "joinstyle": "miter"}


@dataclass(frozen=True)
class Contents:
    """What sheets show.

    Attributes:
        layers: Layers of the map from top to bottom.
        frames: Layer of the sheets, which drives the atlas and is drawn in the overview.
        beneath: Layers of the overview below it.
        extent: Of the whole surface.
        metres_per_unit: Metres in one unit of the map.
        grid_m: Distance of grid lines, 0 for none.
        arrow: Its word and direction; ("", 0) for none.
    """

    layers: list[QgsMapLayer]
    frames: QgsVectorLayer
    beneath: list[QgsMapLayer]
    extent: Box
    metres_per_unit: float
    grid_m: float
    arrow: tuple[str, float]


def new_layout(project: QgsProject, name: str, page: Page) -> QgsPrintLayout:
    """Return an empty layout of one page in the project; a name that is taken gets a number."""
    manager = project.layoutManager()
    free, number = name, 2
    while manager.layoutByName(free) is not None:
        free, number = f"{name} ({number})", number + 1
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(free)
    layout.renderContext().setDpi(DPI)
    set_paper(layout.pageCollection().page(0), page)
    # white for the eye; a page that is filled would hide the layers of a PDF beneath it
    layout.pageCollection().setPageStyleSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    return layout


def set_paper(item: QgsLayoutItemPage, page: Page) -> None:
    """Give a page of a layout its size."""
    item.setPageSize(QgsLayoutSize(page.width, page.height))


def build_sheets(
    layout: QgsPrintLayout, page: Page, division: Division, contents: Contents, words: Words
) -> QgsLayoutItemMap:
    """Put everything on the layout of the sheets, and return its map."""
    canvas = Canvas(layout, page.text_pt)
    atlas = layout.atlas()
    atlas.setCoverageLayer(contents.frames)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"number"')
    atlas.setPageNameExpression('"name"')
    atlas.setEnabled(True)
    map_item = add_map(canvas, page.map, contents.layers, _extent(division.sheets[0].frame), "map")
    map_item.setAtlasDriven(True)
    map_item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    if contents.grid_m:
        add_grid(map_item, contents.grid_m, contents.metres_per_unit, page)
    canvas.rectangle(page.border, 0.5)
    _separate(canvas, page)
    draw_legend(canvas, page.legend, division.entries, words, page.line_mm)
    add_overview(canvas, page, contents, map_item, words)
    draw_tools(canvas, page.tools, map_item, contents.arrow, (words.scale, contents.metres_per_unit))
    number = f'[% "number" %] / {words.sheets}'
    if any(sheet.zone for sheet in division.sheets):
        words = _with_row(words, (term("element", words.language), '[% "name" %]'))
    draw_title_block(canvas, page, words, number, f"{words.sheets} / {words.sheets}")
    return map_item


def add_map(canvas: Canvas, box: Box, layers: list[QgsMapLayer], extent: QgsRectangle, name: str) -> QgsLayoutItemMap:
    """Add a map that always shows these layers, framed by a thin line."""
    item = QgsLayoutItemMap(canvas.layout)
    canvas.place(item, box, name)
    item.setCrs(layers[0].crs())
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    item.setExtent(extent)
    canvas.rectangle(box, 0.25)
    return item


def add_grid(item: QgsLayoutItemMap, grid_m: float, metres_per_unit: float, page: Page) -> None:
    """Draw lines at whole distances, with their numbers at the left and below."""
    grid = QgsLayoutItemMapGrid("grid", item)
    item.grids().addGrid(grid)
    grid.setIntervalX(grid_m / metres_per_unit)
    grid.setIntervalY(grid_m / metres_per_unit)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "60,60,60,110", "line_width": "0.08"}))
    grid.setAnnotationEnabled(True)
    sides = QgsLayoutItemMapGrid.BorderSide
    for side in (sides.Right, sides.Top):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, side)
    grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly, sides.Left)
    grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly, sides.Bottom)
    for side in (sides.Left, sides.Bottom):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)
    grid.setAnnotationFrameDistance(0.8)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(f"format_number(@grid_number * {metres_per_unit!r}, {decimals(grid_m)}) || ' m'")
    form = text_format(0.8 * page.text_pt)
    if hasattr(grid, "setAnnotationTextFormat"):
        grid.setAnnotationTextFormat(form)
    else:
        font = form.font()
        font.setPointSizeF(0.8 * page.text_pt)
        grid.setAnnotationFont(font)
        grid.setAnnotationFontColor(QColor("#1a1a1a"))


def add_overview(canvas: Canvas, page: Page, contents: Contents, map_item: QgsLayoutItemMap, words: Words) -> None:
    """Draw all sheets with their numbers, the present one marked."""
    line = page.line_mm
    box = page.overview
    canvas.label(
        term("sheet_index", words.language), Box(box.xmin, box.ymin, box.xmax, box.ymin + line), Look(bold=True)
    )
    shape = box.inset(0, 1.1 * line, 0, 0)
    small = add_map(canvas, shape, [contents.frames, *contents.beneath], fitted(contents.extent, shape), "sheet index")
    marked = QgsLayoutItemMapOverview("sheet", small)
    marked.setLinkedMap(map_item)
    marked.setFrameSymbol(QgsFillSymbol.createSimple(_HIGHLIGHT))
    small.overviews().addOverview(marked)


def fitted(extent: Box, shape: Box, margin: float = 0.04) -> QgsRectangle:
    """Return an extent of a map's shape that holds another, with a margin."""
    width, height = extent.width * (1 + 2 * margin), extent.height * (1 + 2 * margin)
    unit = max(width / shape.width, height / shape.height)
    x, y = (extent.xmin + extent.xmax) / 2, (extent.ymin + extent.ymax) / 2
    dx, dy = unit * shape.width / 2, unit * shape.height / 2
    return QgsRectangle(x - dx, y - dy, x + dx, y + dy)


def automatic_grid_m(scale: float) -> float:
    """Return a round distance of grid lines about 50 mm apart on paper."""
    return nice_interval(0.05 * scale, 1.0)


def _extent(frame: Box) -> QgsRectangle:
    return QgsRectangle(frame.xmin, frame.ymin, frame.xmax, frame.ymax)


def _separate(canvas: Canvas, page: Page) -> None:
    """Draw the line between the map and what stands beside it."""
    border = page.border
    if page.title.xmin > page.map.xmax:
        canvas.line((page.title.xmin, border.ymin), (page.title.xmin, border.ymax), 0.35)
    else:
        canvas.line((border.xmin, page.title.ymin), (border.xmax, page.title.ymin), 0.35)


def _with_row(words: Words, row: tuple[str, str]) -> Words:
    return Words(words.title, [row, *words.rows], words.origin, words.language, words.scale, words.sheets)
