"""Times `quantities`, `density`, `dxf` and `report` on a survey of a million segments: wall and processor seconds, and peak memory.

Usage: ``python benchmarks/plan.py [SEGMENTS] [ZONES] [CELLS] [COMMAND]``. Each command runs in a process of its own,
twice; the first run may compile its kernels. Lower the numbers for a quick look.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from craquemap.processing.geopackage import GeoPackageWriter
from craquemap.processing.schema import SPATIAL_LAYERS
from craquemap.processing.widths import WidthClasses

CRS = 'LOCAL_CS["Facade plane",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
WIDTH_M, HEIGHT_M = 100.0, 50.0
VERTICES, STEP_M = 6, 0.008  # of a segment; what map writes has 5 to 8
BATCH = 50_000
RUNS = 2


def segments(count: int, rng: np.random.Generator):
    """Yield wavy segments of some 40 mm with log-normal widths."""
    for first in range(0, count, BATCH):
        n = min(BATCH, count - first)
        heading = rng.uniform(0, 2 * np.pi, (n, 1)) + np.cumsum(rng.normal(0, 0.4, (n, VERTICES - 1)), 1)
        walk = np.cumsum(STEP_M * np.stack([np.cos(heading), np.sin(heading)], 2), 1)
        start = rng.random((n, 1, 2)) * (WIDTH_M, HEIGHT_M)
        lines = shapely.linestrings(np.concatenate([start, start + walk], 1))
        length, width = shapely.length(lines) * 1.002, rng.lognormal(-1, 0.6, n)
        yield {
            "id": np.arange(first + 1, first + n + 1), "network_id": np.arange(first, first + n) // 20 + 1,
            "start_node": np.full(n, np.nan), "end_node": np.full(n, np.nan), "length_m": length,
            **{f"width_{name}_mm": width for name in ("mean", "median", "p95", "max")},
            "width_class": WidthClasses().classify(width), "measurable": (width > 0.4).astype(np.int32),
            "orientation_deg": np.degrees(heading[:, 0]) % 180, "tortuosity": np.ones(n), "area_m2": length * width / 1000,
            "confidence": np.full(n, 0.8), "review": np.full(n, "", object), "note": np.full(n, "", object),
            "geometry": lines,
        }  # fmt: skip


def junctions(count: int, rng: np.random.Generator):
    """Yield nodes of all kinds."""
    for first in range(0, count, BATCH):
        n = min(BATCH, count - first)
        kind = rng.choice(np.array(["end", "Y", "T", "X"], object), n, p=[0.4, 0.25, 0.25, 0.1])
        degree = np.select([kind == "end", kind == "X"], [1, 4], 3)
        points = shapely.points(rng.random((n, 2)) * (WIDTH_M, HEIGHT_M))
        yield {"id": np.arange(first + 1, first + n + 1), "network_id": np.full(n, np.nan), "kind": kind,
               "degree": degree, "geometry": points}  # fmt: skip


def patches(count: int, rng: np.random.Generator, names: tuple[str, ...]):
    """Yield ragged polygons of 33 corners and 5 to 100 mm."""
    for first in range(0, count, BATCH):
        n = min(BATCH, count - first)
        turn = np.linspace(0, 2 * np.pi, 33, endpoint=False)
        radius = rng.lognormal(-4.5, 0.7, (n, 1)) * rng.uniform(0.8, 1.2, (n, 33))
        centre = rng.random((n, 1, 2)) * (WIDTH_M, HEIGHT_M)
        polygons = shapely.polygons(centre + radius[..., None] * np.stack([np.cos(turn), np.sin(turn)], 1))
        measures = {"id": np.arange(first + 1, first + n + 1), "area_m2": shapely.area(polygons)}
        texts = {name: np.full(n, "", object) for name in ("review", "note") if name in names}
        rest = {name: np.ones(n) for name in names if name not in measures and name not in texts}
        yield {**measures, **texts, **rest, "geometry": polygons}


def wall() -> shapely.Geometry:
    """Return the surveyed area: a façade with 200 windows."""
    windows = [shapely.box(x, y, x + 1.2, y + 1.8) for x in np.arange(2, 98, 4.8) for y in np.arange(2, 47, 4.6)]
    return shapely.multipolygons([shapely.box(0, 0, WIDTH_M, HEIGHT_M) - shapely.union_all(windows)])


def write_survey(path: Path, count: int) -> None:
    """Write a survey of so many segments, half as many junctions, a third as many islands, a twentieth as many losses."""
    rng = np.random.default_rng(0)
    names = {layer.name: tuple(field.name for field in layer.fields) for layer in SPATIAL_LAYERS}
    whole = wall()
    coverage = {"valid_area_m2": np.array([whole.area]), "gsd_x_mm": np.array([0.2]), "gsd_y_mm": np.array([0.2]),
                "geometry": np.array([whole])}  # fmt: skip
    batches = {
        "craquelure": segments(count, rng), "junctions": junctions(count // 2, rng),
        "islands": patches(count // 3, rng, names["islands"]),
        "paint_loss": patches(count // 20, rng, names["paint_loss"]), "coverage": iter([coverage]),
    }  # fmt: skip
    with GeoPackageWriter(path, CRS) as writer:
        for layer in SPATIAL_LAYERS:
            writer.write_layer(layer, batches[layer.name])
        writer.write_run({"software": "benchmark"})


def write_zones(path: Path, count: int) -> None:
    """Write a brickwork of so many crooked quadrilaterals that share their corners, in four storeys of five bays."""
    rng = np.random.default_rng(1)
    columns = round((count * WIDTH_M / HEIGHT_M) ** 0.5)
    rows = round(count / columns)
    x, y = np.meshgrid(np.linspace(0, WIDTH_M, columns + 1), np.linspace(0, HEIGHT_M, rows + 1))
    corners = np.stack([x, y], 2) + rng.uniform(-0.2, 0.2, (*x.shape, 2)) * (WIDTH_M / columns, HEIGHT_M / rows)
    quads = np.stack([corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1]], 2).reshape(-1, 4, 2)
    row, column = np.divmod(np.arange(len(quads)), columns)
    frame = {
        "name": [f"stone {at}" for at in range(len(quads))],
        "parent": [f"bay {5 * c // columns}" for c in column],
        "parent_2": [f"storey {4 * r // rows}" for r in row],
    }
    gpd.GeoDataFrame(frame, geometry=shapely.polygons(quads), crs=CRS).to_file(path)


def timed(*arguments: str) -> tuple[float, float, float]:
    """Run a command and return wall seconds, processor seconds and peak memory in MiB."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "craquemap", *arguments, "--progress", "none"], stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{arguments[0]} failed")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(count: int = 1_000_000, zones: int = 10_000, cells: int = 100_000, only: str = "") -> None:
    """Write the survey and print what each command takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        survey, elements = str(folder / "s.gpkg"), str(folder / "z.gpkg")
        write_survey(folder / "s.gpkg", count)
        write_zones(folder / "z.gpkg", zones)
        side = (WIDTH_M * HEIGHT_M / cells) ** 0.5
        print(
            f"{count} segments, {zones} zones, {cells} cells of {side:.3f} m; {Path(survey).stat().st_size / 1e6:.0f} MB"
        )
        jobs = {
            f"quantities {kind}": ("quantities", survey, "--zones", elements, "--output", str(folder / f"t.{kind}"))
            for kind in ("xlsx", "csv", "gpkg")
        }
        for shape in ("square", "hexagon"):
            arguments = ("density", survey, "--cell", str(side), "--shape", shape, "--output", str(folder / "d.gpkg"))
            jobs[f"density {shape}"] = arguments
        jobs["dxf"] = ("dxf", survey, "--output", str(folder / "d.dxf"))
        for kind in ("html", "pdf"):
            jobs[f"report {kind}"] = ("report", survey, "--zones", elements, "--output", str(folder / f"r.{kind}"))
        for label, arguments in jobs.items():
            if only and not label.startswith(only):
                continue
            for _ in range(RUNS):
                wall_s, cpu_s, peak = timed(*arguments, "--overwrite")
                print(f"{label:<18} {wall_s:7.1f} s wall {cpu_s:7.1f} s processor {peak:7.0f} MiB", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), *sys.argv[4:5])
