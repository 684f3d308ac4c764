"""Tables as files that open in spreadsheets: CSV and XLSX, with text that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from ..workspace import storage_errors, write_atomically

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")  # OWASP, "CSV injection"
_FORBIDDEN = {ord(sign): "_" for sign in r"[]:*?/\'"}  # in names of sheets
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
    """Write tables as one workbook: header frozen, filters, number formats, sums in bold, a page wide in print.

    XlsxWriter, because it writes a cell in a third of the time openpyxl needs (measured; large take-offs have millions).

    Raises:
        StorageError: The file can't be written.
    """
    stream = io.BytesIO()
    with Workbook(
        stream, {"constant_memory": True}
    ) as book:  # text goes through write_string alone: nothing is interpreted
        formats = _Formats(book)
        taken: set[str] = set()
        for sheet in sheets:
            _fill(book.add_worksheet(_free_name(sheet.name, taken)), sheet, formats)
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, stream.getvalue())


class _Formats:
    """Formats of cells, made once each: a workbook holds few."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[str, bool, bool], Any] = {}
        self.header = book.add_format(
            {
                "bold": True,
                "bg_color": "#DDE3E9",
                "bottom": 1,
                "bottom_color": "#8C99A6",
                "text_wrap": True,
                "valign": "top",
            }
        )

    def of(self, number_format: str, bold: bool, guarded: bool = False) -> Any:
        """Return a format; guarded text stays text when somebody edits the cell."""
        key = (number_format, bold, guarded)
        if key not in self._made:
            properties = {"bold": bold, "quote_prefix": guarded} | (
                {"num_format": number_format} if number_format else {}
            )
            self._made[key] = self._book.add_format(properties)
        return self._made[key]


def _fill(page: Any, sheet: Sheet, formats: _Formats) -> None:
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, _width(column, [row[at] for row in sheet.rows[:500]]))
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    for at, column in enumerate(sheet.columns):
        page.write_string(0, at, _printable(column.name), formats.header)
    plain, strong = ([formats.of(column.number_format, bold) for column in sheet.columns] for bold in (False, True))
    for number, row in enumerate(sheet.rows):
        bold = number in sheet.bold
        for at, (value, form) in enumerate(zip(row, strong if bold else plain)):
            if isinstance(value, str):
                if value:
                    guarded = value.startswith(FORMULA_STARTS)
                    page.write_string(
                        number + 1, at, _printable(value), formats.of("", bold, True) if guarded else form
                    )
            elif value is not None:
                page.write_number(number + 1, at, value, form)


def _printable(text: str) -> str:
    """Return text without the control characters that XLSX can't hold, as long as a cell may be."""
    return "".join(sign if sign >= " " or sign in "\t\n\r" else " " for sign in text)[:32767]


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
