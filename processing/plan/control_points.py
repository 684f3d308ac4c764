"""Control points: places seen in two surveys, from a table."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError

COLUMNS = ("old_x", "old_y", "new_x", "new_y")
_FEWEST = 2


def read_control_points(path: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the places in the old and in the new survey, float64 (n, 2) each, in units of the CRS.

    Args:
        path: CSV with a heading; commas, semicolons (then with decimal commas or points) or tabs between values.

    Raises:
        SurveyError: It can't be read, lacks a column, holds something else than numbers, or fewer than two points.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SurveyError(f"--control-points: {path} can't be read.", "Expected a CSV file in UTF-8.") from error
    lines = [line for line in text.splitlines() if line.strip()]
    heading = lines[0] if lines else ""
    delimiter = max(";\t,", key=heading.count)
    rows = list(csv.reader(lines, delimiter=delimiter))
    names = [name.strip().lower() for name in rows[0]] if rows else []
    if missing := [name for name in COLUMNS if name not in names]:
        raise SurveyError(
            f"--control-points: {path} has no column {missing[0]}.", f"Expected the columns {', '.join(COLUMNS)}."
        )
    order = [names.index(name) for name in COLUMNS]
    values = [[_number(row, at, delimiter, path, number) for at in order] for number, row in enumerate(rows[1:], 2)]
    if len(values) < _FEWEST:
        raise SurveyError(
            f"--control-points: {path} holds {len(values)} points.", "Expected at least two, better five."
        )
    table = np.array(values, np.float64)
    return table[:, :2], table[:, 2:]


def _number(row: list[str], at: int, delimiter: str, path: str, line: int) -> float:
    text = row[at].strip() if at < len(row) else ""
    try:
        value = float(text.replace(",", ".") if delimiter != "," else text)
    except ValueError:
        value = float("nan")
    if not np.isfinite(value):
        raise SurveyError(f"--control-points: line {line} of {path} has {text!r} where a number was expected.")
    return value
