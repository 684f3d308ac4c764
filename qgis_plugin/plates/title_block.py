"""The small table that people write into the title block (standard library only)."""

from __future__ import annotations

import csv
from pathlib import Path

from ...processing.vocabulary import VOCABULARY, term
from ...resunet_core.errors import InputError

MOST_ROWS = 14
_HEADERS = {"key", "field", "name"}


def read_title_block(path: str | None, language: str) -> list[tuple[str, str]]:
    """Return the rows of a title block: what they are called, and what they say.

    Keys of the vocabulary (``project``, ``object``, ``author``, ``date``) are written in the language of the plates, others as they are.

    Args:
        path: CSV with keys in its first and values in its second column, with or without a header; None for no rows.
        language: Of the plates.

    Raises:
        InputError: The file can't be read, is no such table, or has too many rows.
    """
    if not path:
        return []
    name = Path(path).name
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"--title-block: {path} can't be read: {error}.", "Expected a CSV table in UTF-8.") from error
    first = text.partition("\n")[0]
    separator = max(";\t,", key=first.count) if any(sign in first for sign in ";\t,") else ","
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=separator)]
    rows = [row for row in rows if any(row)]
    if rows and len(rows[0]) > 1 and rows[0][0].lower() in _HEADERS and rows[0][1].lower() == "value":
        rows = rows[1:]
    if any(len(row) < 2 for row in rows):
        raise InputError(
            f"--title-block: not every line of {name} has a key and a value.",
            "Expected lines such as client,City of Bern.",
        )
    if len(rows) > MOST_ROWS:
        raise InputError(f"--title-block: {name} has {len(rows)} rows.", f"Expected at most {MOST_ROWS}.")
    return [(_heading(row[0], language), row[1]) for row in rows]


def _heading(key: str, language: str) -> str:
    known = key.lower()
    return term(known, language) if known in VOCABULARY else key[:1].upper() + key[1:]
