"""Prints what a survey of the sample façade found beside its truth. Usage: ``compare_demo.py SURVEY.gpkg TRUTH.json``.

Totals may agree where misses and false finds cancel, so the places are compared too, with the class raster ``TRUTH.tif``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import binary_dilation
from skimage.morphology import skeletonize

TOLERANCE_PX = 2
CRAQUELURE, PAINT_LOSS, NODATA = 1, 2, 255

ROWS = (  # what it is called, in the run table, in the truth, unit, factor
    ("Craquelure", "total_craquelure_length_m", "craquelure_length_m", "m", 1),
    ("Mean width", "total_mean_width_mm", "craquelure_width_mean_mm", "mm", 1),
    ("Islands", "total_island_count", "islands_count", "", 1),
    ("Paint loss", "total_paint_loss_area_m2", "paint_loss_area_m2", "cm²", 1e4),
    ("Surveyed", "total_valid_area_m2", "valid_area_m2", "m²", 1),
)


def shares_of_places(survey: str, truth: Path) -> tuple[float, float, float]:
    """Return the shares of true centre-line found and of drawn centre-line that is right, within 2 px, and the IoU of loss.

    Args:
        survey: GeoPackage.
        truth: Class raster of the same ground.
    """
    with rasterio.open(truth) as dataset:
        classes, transform = dataset.read(1), dataset.transform

    def drawn(layer: str) -> NDArray[np.bool_]:
        shapes = pyogrio.read_dataframe(survey, layer=layer).geometry
        if not len(shapes):
            return np.zeros(classes.shape, bool)
        burnt: NDArray[np.uint8] = rasterize(shapes, classes.shape, transform=transform, dtype=np.uint8)
        return burnt.astype(bool) & (classes != NODATA)

    near = np.ones((2 * TOLERANCE_PX + 1, 2 * TOLERANCE_PX + 1), bool)
    lines, cracks = drawn("craquelure"), classes == CRAQUELURE
    middle = skeletonize(cracks)
    losses, lost = drawn("paint_loss"), classes == PAINT_LOSS
    found = (middle & binary_dilation(lines, near)).sum() / max(middle.sum(), 1)
    right = (lines & binary_dilation(cracks, near)).sum() / max(lines.sum(), 1)
    return float(found), float(right), float((losses & lost).sum() / max((losses | lost).sum(), 1))


def main(survey: str, truth: str) -> int:
    """Print the table."""
    run = pyogrio.read_dataframe(survey, layer="run")
    found = dict(zip(run["key"], run["value"]))
    true = json.loads(Path(truth).read_text(encoding="utf-8"))
    print(f"\n{'':<12}{'found':>12}{'truth':>12}")
    for name, key, true_key, unit, factor in ROWS:
        print(f"{name:<12}{float(found[key]) * factor:>12.4g}{true[true_key] * factor:>12.4g} {unit}")
    found_share, right_share, loss_iou = shares_of_places(survey, Path(truth).with_suffix(".tif"))
    print(
        f"\nWithin {TOLERANCE_PX} px, {found_share:.0%} of the true craquelure is found, {right_share:.0%} of what is drawn is right."
    )
    print(f"Paint loss: {loss_iou:.2f} of the area that either calls lost is common to both (IoU).")
    print(f"\nOpen {survey} in QGIS, over docs/sample/facade.tif: its layers come styled.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
