"""Tables as files that open in spreadsheets: CSV and XLSX, with text that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from ..workspace import storage_errors, write_atomically

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")  # OWASP, "CSV injection"
_FORBIDDEN = {ord(sign): "_" for sign in r"[]:*?/\'"}  # in names of sheets
_BOLD = Font(name="Calibri", size=11, bold=True)  # the face of the default style
_HEADER = PatternFill("solid", fgColor="DDE3E9")
_LINE = Border(bottom=Side(style="thin", color="8C99A6"))
_WIDEST = 48


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: Heading, with the unit.
        number_format: Of a spreadsheet, "" for text.
    """

    name: str
    number_format: str = ""


@dataclass(frozen=True)
class Sheet:
    """One table.

    Attributes:
        name: Name of the sheet.
        columns: Its columns.
        rows: Values by column: text, numbers, or None.
        bold: Numbers of rows that are sums.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Any]]
    bold: frozenset[int] = frozenset()


def harmless(value: Any) -> Any:
    """Return a value as CSV may hold it: an apostrophe before text that a spreadsheet would take for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value


def write_csv(path: Path, sheet: Sheet, style: str = "comma") -> None:
    """Write a table as CSV, in UTF-8 with byte order mark, without which Excel reads accents wrongly.

    Args:
        path: File, written whole or not at all.
        sheet: The table.
        style: "comma", or "semicolon" with decimal commas, as Excel expects where numbers are written so.

    Raises:
        StorageError: The file can't be written.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";" if style == "semicolon" else ",", lineterminator="\r\n")
    writer.writerow([harmless(column.name) for column in sheet.columns])
    columns = zip(*sheet.rows)
    writer.writerows(zip(*([_text(value, style) for value in values] for values in columns)))
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, stream.getvalue().encode("utf-8-sig"))


def _text(value: Any, style: str) -> Any:
    if isinstance(value, str):
        return harmless(value)
    return repr(value).replace(".", ",") if style == "semicolon" and isinstance(value, float) else value


def write_xlsx(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write tables as one workbook: header frozen, filters, number formats, sums in bold.

    Raises:
        StorageError: The file can't be written.
    """
    book = Workbook(write_only=True)
    taken: set[str] = set()
    for sheet in sheets:
        page = book.create_sheet(_free_name(sheet.name, taken))
        _fill(page, sheet)
    stream = io.BytesIO()
    book.save(stream)
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, stream.getvalue())


def _fill(page: Worksheet, sheet: Sheet) -> None:
    page.freeze_panes = "A2"
    for at, column in enumerate(sheet.columns):
        page.column_dimensions[get_column_letter(at + 1)].width = _width(column, [row[at] for row in sheet.rows[:500]])
    if sheet.rows:
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    page.print_title_rows = "1:1"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    header = [_cell(page, column.name) for column in sheet.columns]
    for cell in header:
        cell.font, cell.fill, cell.border = _BOLD, _HEADER, _LINE
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    page.append(header)
    plain = [_cell(page, None, column.number_format) for column in sheet.columns]
    strong = [_cell(page, None, column.number_format) for column in sheet.columns]
    for cell in strong:
        cell.font = _BOLD
    for at, row in enumerate(sheet.rows):
        cells = strong if at in sheet.bold else plain
        page.append([_filled(page, cell, value) for cell, value in zip(cells, row)])


def _filled(page: Worksheet, cell: Any, value: Any) -> Any:
    """Return a cell with a value: the one given, which is written at once and used again, except for text to be guarded."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        cell.value = value
        return cell
    if value.startswith(FORMULA_STARTS):
        guarded = _cell(page, value)
        guarded.font = copy(cell.font)
        return guarded
    cell.value = _printable(value)
    return cell


def _cell(page: Worksheet, value: Any, number_format: str = "") -> Any:
    cell: Any = WriteOnlyCell(page, _printable(value))
    if isinstance(value, str):
        cell.data_type = "s"  # openpyxl would make a formula of "=…"
        if value.startswith(FORMULA_STARTS):
            cell.quotePrefix = True  # nor does one when the cell is edited later
    elif number_format:
        cell.number_format = number_format
    return cell


def _printable(value: Any) -> Any:
    """Return text without the control characters that XLSX can't hold."""
    if not isinstance(value, str):
        return value
    return "".join(sign if sign >= " " or sign in "\t\n\r" else " " for sign in value)[:32767]


def _width(column: Column, values: Iterable[Any]) -> float:
    texts = [str(value) for value in values if isinstance(value, str)]
    longest = max(map(len, texts), default=0)
    return float(min(max(longest + 2, len(column.name) * 1.15 + 2, 10), _WIDEST))


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name that a sheet may have: 31 characters, none of them forbidden, not taken already."""
    base = name.translate(_FORBIDDEN).strip()[:31] or "Sheet"
    free, number = base, 2
    while free.lower() in taken:
        tail = f" {number}"
        free, number = base[: 31 - len(tail)] + tail, number + 1
    taken.add(free.lower())
    return free
