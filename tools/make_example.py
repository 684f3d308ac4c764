"""The worked example of docs/example.md: a bay of a painted façade, surveyed twice, and everything that can be made of it.

Usage: ``python tools/make_example.py FOLDER [--docs]``. Paints the bay and how it was five years earlier, so that all change is known;
then runs the commands a user would, and prints them. The surveys are vectorised from the truth, so that what follows
can be checked; one more is mapped by the bundled model, to compare. ``--docs`` also renews the pictures and figures of
docs/example.md.
"""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import example_pictures
import example_plates
import geopandas as gpd
import numpy as np
import rasterio
import shapely
from example_bay import GSD_M, Bay, paint_bay
from rasterio.transform import Affine

from craquemap.processing.cli import main as craquemap
from craquemap.processing.run_table import read_run

CRS = 'LOCAL_CS["Bay 3, plane of the wall",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
SHIFT_M = (0.0032, -0.0021)  # by which the earlier mosaic lies beside the later one
CLASSES = "1, 1.5, 2, 3"  # mm
LEVELS = ("--width-classes", CLASSES)
ROWS = {"Frieze": (0.0, 0.11), "Beam": (0.11, 0.46), "Lintel": (0.46, 0.54), "Wall": (0.54, 0.92)}
ELEMENTS = (  # name, parent, x from and to as shares of the width, row
    ("Frieze", "Entablature", 0.0, 1.0, "Frieze"),
    ("Beam, west end", "Entablature", 0.0, 0.29, "Beam"),
    ("Beam, middle", "Entablature", 0.29, 0.70, "Beam"),
    ("Beam, east end", "Entablature", 0.70, 1.0, "Beam"),
    ("Lintel", "Entablature", 0.0, 1.0, "Lintel"),
    ("Column, west", "Wall", 0.0, 0.14, "Wall"),
    ("Panel, west", "Wall", 0.14, 0.36, "Wall"),
    ("Panel, middle", "Wall", 0.36, 0.67, "Wall"),
    ("Panel, east", "Wall", 0.67, 0.89, "Wall"),
    ("Column, east", "Wall", 0.89, 1.0, "Wall"),
)
PRICES = """class,size_class,measure,minimum_per_piece,minimum_per_position,unit_cost
craquelure,all,m,0,0.5,48
paint_loss,all,m²,0.001,0,950
"""


@dataclass(frozen=True)
class Step:
    """One command: what it is for, and its words."""

    title: str
    words: tuple[str, ...]


def steps() -> tuple[Step, ...]:
    """Return the commands of the example, to be run in its folder."""
    title = ("--project", "Temple of the worked example", "--object", "Bay 3, painted façade", "--author", "CraqueMap")
    zones = ("--zones", "elements.gpkg", "--prices", "prices.csv")
    return (
        Step("The earlier survey", ("vectorize", "2021_truth.tif", "--output", "2021.gpkg", *LEVELS)),
        Step("The later survey", ("vectorize", "2026_truth.tif", "--output", "2026.gpkg", *LEVELS)),
        Step("What the bundled model finds", ("map", "2026.tif", "--output", "2026_model.gpkg", *LEVELS)),
        Step("Quantities", ("quantities", "2026.gpkg", *zones, "--output", "quantities.xlsx")),
        Step("Quantities to map", ("quantities", "2026.gpkg", *zones, "--output", "quantities.gpkg")),
        Step("Density", ("density", "2026.gpkg", "--cell", "0.05", "--output", "density.gpkg")),
        Step(
            "Change",
            (
                "change",
                "2021.gpkg",
                "2026.gpkg",
                "--output",
                "change.gpkg",
                "--old-date",
                "2021-05",
                "--new-date",
                "2026-05",
            ),
        ),
        Step("Report", ("report", "2026.gpkg", "--mosaic", "2026.tif", *zones, *title, "--output", "report.html")),
        Step(
            "Report in Chinese, as PDF",
            (
                "report",
                "2026.gpkg",
                "--mosaic",
                "2026.tif",
                *zones,
                *title,
                "--language",
                "zh",
                "--output",
                "report_zh.pdf",
            ),
        ),
        Step(
            "Report as PDF", ("report", "2026.gpkg", "--mosaic", "2026.tif", *zones, *title, "--output", "report.pdf")
        ),
        Step(
            "Drawing for CAD",
            ("dxf", "2026.gpkg", "--output", "drawing.dxf", "--background", "2026.tif", "--plot-scale", "5"),
        ),
    )


def write_mosaics(folder: Path, bay: Bay) -> None:
    """Write both mosaics with their truth; the earlier one lies a little beside the later one, as two bundles of photographs do."""
    height, width = bay.later.mask.shape
    later = Affine(GSD_M, 0, 0, 0, -GSD_M, height * GSD_M)
    earlier = Affine(GSD_M, 0, SHIFT_M[0], 0, -GSD_M, height * GSD_M + SHIFT_M[1])
    for name, epoch, transform in (("2021", bay.earlier, earlier), ("2026", bay.later, later)):
        common = {
            "driver": "GTiff",
            "width": width,
            "height": height,
            "crs": CRS,
            "transform": transform,
            "tiled": True,
        }
        common |= {"blockxsize": 256, "blockysize": 256, "dtype": "uint8"}
        image = np.where(bay.valid[..., None], epoch.image, np.uint8(0))
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            path, profile = folder / f"{name}.tif", {"compress": "jpeg", "photometric": "ycbcr", "jpeg_quality": 92}
            with rasterio.open(path, "w", count=3, **common, **profile) as dataset:
                dataset.write(image.transpose(2, 0, 1))
                dataset.write_mask(bay.valid.astype(np.uint8) * 255)
        classes = np.where(bay.valid, epoch.mask, np.uint8(255))
        with rasterio.open(
            folder / f"{name}_truth.tif", "w", count=1, compress="deflate", nodata=255, **common
        ) as dataset:
            dataset.write(classes, 1)


def write_elements(path: Path, shape: tuple[int, int]) -> None:
    """Write the building elements: name, what they belong to, and the bay."""
    height, width = shape[0] * GSD_M, shape[1] * GSD_M
    boxes = [
        shapely.box(x0 * width, (1 - ROWS[row][1]) * height, x1 * width, (1 - ROWS[row][0]) * height)
        for _, _, x0, x1, row in ELEMENTS
    ]
    fields = {"name": [e[0] for e in ELEMENTS], "parent": [e[1] for e in ELEMENTS], "parent_2": ["Bay 3"] * len(boxes)}
    gpd.GeoDataFrame(fields, geometry=boxes, crs=CRS).to_file(path, layer="elements", engine="pyogrio")


def run(folder: Path, say: Callable[[str], None]) -> None:
    """Run all commands in a folder.

    Raises:
        SystemExit: One fails.
    """
    for step in steps():
        say(f"\n# {step.title}\ncraquemap {shlex.join(step.words)}")
        files = [_placed(folder, word) for word in step.words]
        if craquemap([*files, "--overwrite", "--progress", "none"]):
            raise SystemExit(f"craquemap {step.words[0]} failed")


def _placed(folder: Path, word: str) -> str:
    return str(folder / word) if word.endswith((".tif", ".gpkg", ".csv", ".xlsx", ".html", ".pdf", ".dxf")) else word


def figures(folder: Path, bay: Bay) -> Mapping[str, Any]:
    """Return what was painted and what was found."""
    found: dict[str, Any] = {"painted": bay.truth()}
    for name in ("2021", "2026", "2026_model"):
        totals = {key: value for key, value in read_run(folder / f"{name}.gpkg").items() if key.startswith("total_")}
        found[name] = {
            key.removeprefix("total_"): json.loads(value.replace("None", "null")) for key, value in totals.items()
        }
    changed = read_run(folder / "change.gpkg").items()
    found["change"] = {
        key: value
        for key, value in changed
        if key.startswith("total_") and value.replace("None", "").strip("-0123456789.e") == ""
    }
    return found


def main() -> None:
    """Paint, run, draw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--docs", action="store_true", help="renew the pictures and figures of docs/example.md")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    bay = paint_bay()
    write_mosaics(given.folder, bay)
    write_elements(given.folder / "elements.gpkg", bay.later.mask.shape)
    (given.folder / "prices.csv").write_text(PRICES, encoding="utf-8")
    run(given.folder, lambda text: print(text, flush=True))
    print(f"\n# Plates, in QGIS\nqgis_process run {shlex.join(example_plates.COMMAND)}", flush=True)
    if not example_plates.make_plates(given.folder):
        print("There is no QGIS on this computer: no plates.")
    found = figures(given.folder, bay)
    (given.folder / "figures.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    example_pictures.draw(given.folder, bay)
    if given.docs:
        example_pictures.renew_docs(given.folder, found)


if __name__ == "__main__":
    main()
