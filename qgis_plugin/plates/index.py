"""The page before the sheets: where they lie, and what is on each."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ...processing.vocabulary import number_text, term
from .canvas import Canvas, Look, text_format
from .furniture import Words, draw_title_block
from .layout import Contents, add_map, fitted
from .page import Page
from .sheet_layer import Division, sheet_name
from .sheets import Box


def build_index(layout: QgsPrintLayout, page: Page, division: Division, contents: Contents, words: Words) -> None:
    """Put a map of all sheets and a table of their quantities on a layout; long tables go on on further pages."""
    canvas = Canvas(layout, page.text_pt)
    page = replace(page, title=page.low_title(len(words.rows)))
    line, border = page.line_mm, page.border
    canvas.rectangle(border, 0.5)
    inner = border.inset(4, 3, 4, 4)
    head = Box(inner.xmin, inner.ymin, inner.xmax, inner.ymin + 2 * line)
    canvas.label(term("sheet_index", words.language), head, Look(size=1.9, bold=True))
    body = inner.inset(0, 2.4 * line, 0, 0)
    ratio = contents.extent.height / max(contents.extent.width, 1e-9)
    if page.width > page.height:
        split = body.xmin + 0.56 * body.width
        height = min(body.height, max(0.35, ratio) * (split - 4 - body.xmin))
        map_box = Box(body.xmin, body.ymin, split - 4, body.ymin + height)
        table_box = Box(split, body.ymin, body.xmax, page.title.ymin - 4)
    else:
        height = min(0.5 * body.height, max(0.25, ratio) * body.width)
        map_box = Box(body.xmin, body.ymin, body.xmax, body.ymin + height)
        table_box = Box(body.xmin, map_box.ymax + 4, body.xmax, page.title.ymin - 4)
    add_map(canvas, map_box, [contents.frames, *contents.beneath], fitted(contents.extent, map_box), "sheet index")
    numbers = f"1–{words.sheets}" if words.sheets > 1 else "1"
    draw_title_block(canvas, page, words, numbers, numbers)
    _add_table(layout, table_box, _rows(division, words.language), page)


def _rows(division: Division, language: str) -> list[list[str]]:
    """Return head, rows and sums: of each class its sum, or the one entry that it has."""
    entries = division.entries
    alone = [table for table in {entry.table for entry in entries} if sum(e.table == table for e in entries) == 1]
    shown = [entry for entry in entries if entry.unit and (entry.is_sum or entry.table in alone)]
    named = any(sheet.zone for sheet in division.sheets)

    def row(number: str, name: str, visible: float, amounts: list[float]) -> list[str]:
        texts = [entry.number(value, language) for entry, value in zip(shown, amounts)]
        return [number, *([name] if named else []), number_text(visible, language, ".3f"), *texts]

    head = [term("sheet", language), *([term("element", language)] if named else [])]
    head += [f"{term('coverage', language)} [m²]", *(f"{entry.label} [{entry.shown_unit}]" for entry in shown)]
    rows = [
        row(str(sheet.number), sheet_name(sheet), division.visible_m2[at], [entry.by_sheet[at] for entry in shown])
        for at, sheet in enumerate(division.sheets)
    ]
    sums = [sum(entry.by_sheet) for entry in shown]
    return [head, *rows, row(term("total", language), "", sum(division.visible_m2), sums)]


def _add_table(layout: QgsPrintLayout, box: Box, rows: list[list[str]], page: Page) -> None:
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    small = text_format(0.95 * page.text_pt)
    strong = text_format(0.95 * page.text_pt, True)
    for form, setter in ((small, table.setContentTextFormat), (strong, table.setHeaderTextFormat)):
        setter(form)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#9a9a9a"))
    table.setVerticalGrid(False)
    table.setCellMargin(0.9)
    table.setBackgroundColor(QColor(0, 0, 0, 0))
    contents = []
    is_named = any(row[1] and not _is_number(row[1]) for row in rows[1:])
    for number, row in enumerate(rows):
        cells = [QgsTableCell(text) for text in row]
        for at, cell in enumerate(cells):
            cell.setTextFormat(strong if number in (0, len(rows) - 1) else small)
            is_text = at == 0 or (at == 1 and is_named)
            cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight)
        contents.append(cells)
    table.setTableContents(contents)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(QRectF(box.xmin, box.ymin, box.width, box.height))
    frame.setFrameEnabled(False)
    table.addFrame(frame)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.refresh()
    table.recalculateFrameSizes()


def _is_number(text: str) -> bool:
    return text.replace(".", "").replace(",", "").isdigit()
