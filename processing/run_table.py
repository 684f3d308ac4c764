"""Reading the run table of a survey: its rows, its totals, and the totals of several surveys together."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PREFIX = "total_"  # of their keys in the run table
_SUMS = (
    "valid_area_m2", "craquelure_length_m", "craquelure_area_m2", "segment_count", "network_count", "junction_count",
    "end_count", "island_count", "island_area_m2", "paint_loss_count", "paint_loss_area_m2",
)  # fmt: skip


def read_run(path: Path) -> dict[str, str]:
    """Return the rows of a survey's run table; {} where the file is none.

    Args:
        path: GeoPackage.
    """
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return {
                str(key): str(value) for key, value in connection.execute("SELECT key, value FROM run ORDER BY fid")
            }
    except sqlite3.Error:
        return {}


def read_totals(run: Mapping[str, str]) -> dict[str, Any]:
    """Return the totals in a run table's rows, as numbers; None where nothing could be measured."""
    return {key.removeprefix(PREFIX): _number(value) for key, value in run.items() if key.startswith(PREFIX)}


def _number(text: str) -> int | float | None:
    if text == "None":
        return None
    return float(text) if any(letter in text for letter in ".einf") else int(text)


def sum_totals(surveys: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the totals of several surveys together; what overlaps counts twice.

    Sums are added, densities and means follow from the sums; ``gsd_mm`` is given where all have the same.
    """
    if not surveys:
        return {}
    total: dict[str, Any] = {name: sum(survey[name] for survey in surveys) for name in _SUMS}
    length_m, valid_m2 = total["craquelure_length_m"], total["valid_area_m2"]
    scales = {survey["gsd_mm"] for survey in surveys}
    return {
        **total,
        "gsd_mm": scales.pop() if len(scales) == 1 else None,
        "craquelure_density_m_per_m2": length_m / valid_m2 if valid_m2 else 0.0,
        "mean_width_mm": 1000 * total["craquelure_area_m2"] / length_m if length_m else None,
        "paint_loss_percent": 100 * total["paint_loss_area_m2"] / valid_m2 if valid_m2 else 0.0,
    }
