"""Prints what a survey of the sample façade found beside its truth. Usage: ``compare_demo.py SURVEY.gpkg TRUTH.json``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyogrio

ROWS = (  # what it is called, in the run table, in the truth, unit, factor
    ("Craquelure", "total_craquelure_length_m", "craquelure_length_m", "m", 1),
    ("Mean width", "total_mean_width_mm", "craquelure_width_mean_mm", "mm", 1),
    ("Islands", "total_island_count", "islands_count", "", 1),
    ("Paint loss", "total_paint_loss_area_m2", "paint_loss_area_m2", "cm²", 1e4),
    ("Surveyed", "total_valid_area_m2", "valid_area_m2", "m²", 1),
)


def main(survey: str, truth: str) -> int:
    """Print the table."""
    run = pyogrio.read_dataframe(survey, layer="run")
    found = dict(zip(run["key"], run["value"]))
    true = json.loads(Path(truth).read_text(encoding="utf-8"))
    print(f"\n{'':<12}{'found':>12}{'truth':>12}")
    for name, key, true_key, unit, factor in ROWS:
        print(f"{name:<12}{float(found[key]) * factor:>12.4g}{true[true_key] * factor:>12.4g} {unit}")
    print(f"\nOpen {survey} in QGIS, over docs/sample/facade.tif: its layers come styled.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
