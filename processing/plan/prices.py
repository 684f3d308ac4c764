"""The small table of prices that a user edits, as CSV or XLSX: minimum billing quantities and unit costs per position."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from ...resunet_core.errors import OptionError
from .positions import ALL_SIZES, MEASURES, USUAL_MEASURE, Position, Price, Prices
from .tables import Column, Sheet, write_csv, write_xlsx

FIELDS = ("class", "size_class", "measure", "minimum_per_piece", "minimum_per_position", "unit_cost")
_EVERY = ("", "*", ALL_SIZES)  # sizes: the whole class, where a size has no row of its own
_FLAG = "--prices"


def write_template(path: Path, positions: Sequence[Position], style: str) -> None:
    """Write a table of prices to fill in: one row a position, billed by its usual measure, without costs.

    Args:
        path: CSV or XLSX.
        positions: Of the take-off.
        style: Of CSV, see `write_csv`.
    """
    rows = [(p.class_name, p.size_class, USUAL_MEASURE[p.class_name], 0.0, 0.0, None) for p in positions]
    formats = ("", "", "", "0.######", "0.######", "#,##0.00")
    sheet = Sheet("prices", tuple(Column(name, form) for name, form in zip(FIELDS, formats)), rows)
    if path.suffix.lower() == ".xlsx":
        write_xlsx(path, [sheet])
    else:
        write_csv(path, sheet, style)


def read_prices(path: str, positions: Sequence[Position]) -> Prices:
    """Read a table of prices.

    A row whose ``size_class`` is empty, ``*`` or ``all`` holds for all sizes of its class that have no row of their own. A
    position is billed where a row names it and its ``unit_cost`` or a minimum is given.

    Args:
        path: CSV (comma or semicolon, decimal point or comma) or XLSX, as `write_template` writes it.
        positions: Of the take-off.

    Raises:
        OptionError: The table can't be read, lacks a column, or a value is wrong; the message names the row.
    """
    rows = _rows_of_book(path) if path.lower().endswith((".xlsx", ".xlsm")) else _rows_of_text(path)
    header = [str(name or "").strip().lower() for name in rows[0]] if rows else []
    missing = [name for name in ("class", "size_class", "unit_cost") if name not in header]
    if missing:
        raise OptionError(
            f"{_FLAG}: {Path(path).name} has no column {missing[0]}.",
            f"Expected the columns {', '.join(FIELDS)}; --prices-template writes such a table.",
        )
    exact: dict[Position, Price] = {}
    general: dict[str, Price] = {}
    for at, row in enumerate(rows[1:], start=2):
        values = {name: row[column] if column < len(row) else None for column, name in enumerate(header)}
        if all(value is None or str(value).strip() == "" for value in values.values()):
            continue
        position = Position(_word(values["class"]), _word(values["size_class"]))
        price = _price(values, position, positions, f"{_FLAG}: row {at} of {Path(path).name}")
        if position.size_class.lower() in _EVERY:
            general[position.class_name] = price
        else:
            exact[position] = price
    found = {p: exact.get(p) or general.get(p.class_name) for p in positions}
    return {position: price for position, price in found.items() if price is not None and _is_billed(price)}


def _is_billed(price: Price) -> bool:
    return price.unit_cost is not None or price.minimum_per_piece > 0 or price.minimum_per_position > 0


def _price(values: dict[str, Any], position: Position, positions: Sequence[Position], where: str) -> Price:
    classes = list(dict.fromkeys(p.class_name for p in positions))
    if position.class_name not in classes:
        raise OptionError(f"{where}: the class is {position.class_name!r}.", f"Expected one of: {', '.join(classes)}.")
    sizes = [p.size_class for p in positions if p.class_name == position.class_name]
    if position.size_class.lower() not in _EVERY and position.size_class not in sizes:
        raise OptionError(
            f"{where}: {position.class_name} has no size class {position.size_class!r}.",
            f"Expected one of: {', '.join(sizes)}, or {ALL_SIZES}.",
        )
    measure = _word(values.get("measure")) or USUAL_MEASURE[position.class_name]
    measure = {"m2": "m²", "qm": "m²", "pieces": "piece"}.get(measure, measure)
    if measure not in MEASURES or (measure == "m" and USUAL_MEASURE[position.class_name] != "m"):
        raise OptionError(
            f"{where}: {position.class_name} can't be billed by {measure!r}.",
            f"Expected one of: {', '.join(MEASURES)}.",
        )
    return Price(
        measure,
        _number(values.get("minimum_per_piece"), f"{where}: minimum_per_piece") or 0.0,
        _number(values.get("minimum_per_position"), f"{where}: minimum_per_position") or 0.0,
        _number(values.get("unit_cost"), f"{where}: unit_cost"),
    )


def _word(value: Any) -> str:
    return "" if value is None else str(value).strip().removeprefix("'")


def _number(value: Any, where: str) -> float | None:
    text = _word(value)
    if not text:
        return None
    try:
        number = float(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number >= 0):
        raise OptionError(f"{where} reads {text!r}.", "Expected a number, at least 0.")
    return number


def _rows_of_text(path: str) -> list[list[Any]]:
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise OptionError(f"{_FLAG}: {path} can't be read: {error}.", "Expected CSV in UTF-8, or XLSX.") from error
    head = text.partition("\n")[0]
    delimiter = max(";\t,", key=head.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def _rows_of_book(path: str) -> list[list[Any]]:
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (OSError, KeyError, ValueError, BadZipFile, InvalidFileException) as error:
        raise OptionError(f"{_FLAG}: {path} can't be read: {error}.", "Expected an XLSX workbook, or CSV.") from error
    try:
        return [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    finally:
        book.close()
