"""Measures the vectoriser: speed against skan and GDAL in one interleaved run, memory, writing. Prints Markdown tables.

    python benchmarks/vectorize.py                                # everything; about fifteen minutes
    python benchmarks/vectorize.py --parts speed --side 4096      # one part, a smaller mask

Needs the development environment. The mask is painted: craquelure with rough edges, 1.5 to 12 px wide, 7 % of all
pixels, and paint losses, 2 %. The speed part runs on one processor core. *CPU* seconds are those the process itself
computed, which other work on the machine disturbs less than the seconds on the clock; the least of some rounds counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import cv2
import numpy as np
import rasterio
from rasterio.features import shapes
from rasterio.windows import Window
from scipy.ndimage import distance_transform_edt, gaussian_filter
from skan import Skeleton, summarize
from skimage.morphology import skeletonize

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from painter import network, paint

from craquemap.processing.geopackage import GeoPackageWriter
from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.processing.schema import CRAQUELURE_LAYER
from craquemap.processing.vector.wkb import encode_lines
from craquemap.resunet_core.reporting import SilentReporter

PARTS = ("speed", "threads", "memory", "writing")
CRS = 'LOCAL_CS["plane",UNIT["metre",1]]'
PIXEL = rasterio.Affine(1e-4, 0, 0, 0, -1e-4, 0)


def reference_mask(side_px: int, seed: int = 1) -> np.ndarray:
    """Paint craquelure with edges 0.3 px rough, and wavy paint losses of 8 to 120 px radius."""
    rng = np.random.default_rng(seed)
    inside = paint(network(side_px, side_px, 100, seed), side_px, side_px).inside_px
    rough = gaussian_filter(rng.normal(size=(side_px, side_px)).astype(np.float32), 1.5)
    classes = (inside + 0.3 * rough / rough.std() >= 0).astype(np.uint8)
    for _ in range(max(3, round(side_px**2 / 430_000))):
        radius = np.exp(rng.uniform(np.log(8), np.log(min(120, side_px / 8))))
        x, y = rng.uniform(1.7 * radius, side_px - 1.7 * radius, 2)
        waves, phases = rng.normal(0, 0.08, 6) / np.arange(1, 7), rng.uniform(0, 2 * np.pi, 6)
        top, left = int(y - 1.6 * radius), int(x - 1.6 * radius)
        rows, cols = np.mgrid[top : top + int(3.2 * radius), left : left + int(3.2 * radius)]
        angle = np.arctan2(rows - y, cols - x)
        reach = radius * (1 + sum(w * np.cos((k + 2) * angle + p) for k, (w, p) in enumerate(zip(waves, phases))))
        block = classes[top : top + rows.shape[0], left : left + rows.shape[1]]
        block[(np.hypot(rows - y, cols - x) <= reach)[: block.shape[0], : block.shape[1]]] = 2
    return classes


def write_mask(path: Path, mask: np.ndarray, side_px: int) -> Path:
    """Write a class raster of a side, the mask repeated as often as it takes."""
    profile = {
        "driver": "GTiff",
        "tiled": True,
        "blockxsize": 512,
        "blockysize": 512,
        "compress": "deflate",
        "zlevel": 1,
    }
    height, width = mask.shape
    with rasterio.open(
        path, "w", width=side_px, height=side_px, count=1, dtype="uint8", crs=CRS, transform=PIXEL, **profile
    ) as dataset:
        for top in range(0, side_px, height):
            for left in range(0, side_px, width):
                part = mask[: side_px - top, : side_px - left]
                dataset.write(part, 1, window=Window(left, top, part.shape[1], part.shape[0]))
    return path


def vectorize(path: Path, out: Path, workers: int = 1) -> dict:
    """Run the whole job and return its totals: all layers, measured and written."""
    options = VectorizeOptions(classes=str(path), output=str(out), overwrite=True, workers=workers)
    return run_vectorize(options, SilentReporter()).quantities


def _cracks(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1) == 1


def skan_with_scipy(path: Path, out: Path) -> None:
    """Skeleton, branches and widths by SciPy's exact distance transform; nothing written."""
    mask = _cracks(path)
    summarize(Skeleton(skeletonize(mask), source_image=distance_transform_edt(mask)), separator="-")


def skan_with_opencv(path: Path, out: Path) -> None:
    """The same with OpenCV's faster, approximate distance transform."""
    mask = _cracks(path)
    distance = cv2.distanceTransform(mask.view(np.uint8), cv2.DIST_L2, 5)
    summarize(Skeleton(skeletonize(mask), source_image=distance), separator="-")


def gdal_shapes(path: Path, out: Path) -> None:
    """Polygons of all classes by GDAL; neither measured nor written, no lines."""
    with rasterio.open(path) as dataset:
        sum(1 for _ in shapes(dataset.read(1)))


CONTENDERS: dict[str, Callable[[Path, Path], object]] = {
    "`craquemap vectorize`, all layers written": vectorize,
    "skan, OpenCV's distance transform (lines only, not written)": skan_with_opencv,
    "skan, SciPy's distance transform (lines only, not written)": skan_with_scipy,
    "`rasterio.features.shapes` (polygons only, not written)": gdal_shapes,
}


def seconds(run: Callable[[], object]) -> tuple[float, float]:
    """Return CPU seconds and seconds on the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - cpu, time.perf_counter() - clock


def measure_speed(mask: np.ndarray, folder: Path, rounds: int) -> None:
    """Print the speed table: all contenders in turn, on one core."""
    side_px = len(mask)
    path = write_mask(folder / "classes.tif", mask, side_px)
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    cv2.setNumThreads(1)
    vectorize(path, folder / "out.gpkg")  # compiles
    best = dict.fromkeys(CONTENDERS, (np.inf, np.inf))
    for _ in range(rounds):
        for name, run in CONTENDERS.items():
            cpu, clock = seconds(lambda run=run: run(path, folder / "out.gpkg"))
            best[name] = (min(best[name][0], cpu), min(best[name][1], clock))
    os.sched_setaffinity(0, cores)
    megapixels, (ours, ours_clock) = side_px**2 / 1e6, next(iter(best.values()))
    print(f"\n{side_px} x {side_px} px, one core, least of {rounds} rounds:\n")
    print("| | CPU s | Mpx per CPU s | x ours | s on the clock | x ours |")
    print("|---|---|---|---|---|---|")
    for name, (cpu, clock) in best.items():
        ratios = f"{cpu / ours:.1f} | {clock:.2f} | {clock / ours_clock:.1f}"
        print(f"| {name} | {cpu:.2f} | {megapixels / cpu:.1f} | {ratios} |")


def measure_threads(mask: np.ndarray, folder: Path, rounds: int) -> None:
    """Print how long the job takes with more threads."""
    path = write_mask(folder / "classes.tif", mask, len(mask))
    counts = [n for n in (1, 2, 4, 8) if n <= len(os.sched_getaffinity(0))]
    best = dict.fromkeys(counts, np.inf)
    for _ in range(rounds):
        for workers in counts:
            best[workers] = min(best[workers], seconds(lambda n=workers: vectorize(path, folder / "o.gpkg", n))[1])
    print(f"\n{len(mask)} x {len(mask)} px, seconds on the clock, least of {rounds} rounds:\n")
    print("| `--workers` | s | x one |\n|---|---|---|")
    for workers, clock in best.items():
        print(f"| {workers} | {clock:.2f} | {best[1] / clock:.2f} |")


def measure_memory(mask: np.ndarray, folder: Path, sides_px: list[int], workers: int) -> None:
    """Print peak resident memory of the command line's jobs (Linux)."""
    print(f"\n`craquemap vectorize --workers {workers}`, the mask repeated:\n")
    print("| side, px | peak resident, MiB | features | CPU s | Mpx per CPU s |\n|---|---|---|---|---|")
    for side_px in sides_px:
        path = write_mask(folder / f"{side_px}.tif", mask, side_px)
        peak_mib, cpu, found = _watched(
            [str(path), "--output", str(folder / "out.gpkg"), "--overwrite", "--workers", str(workers)]
        )
        features = sum(found[name] for name in found if name.endswith("_count") and name != "network_count")
        print(f"| {side_px} | {peak_mib} | {features:,} | {cpu:.1f} | {side_px**2 / 1e6 / cpu:.1f} |", flush=True)
        path.unlink()


def _watched(arguments: list[str]) -> tuple[int, float, dict]:
    """Run the command in a process of its own; return its peak resident memory in MiB, CPU seconds and totals."""
    command = [sys.executable, "-m", "craquemap", "vectorize", *arguments, "--progress", "json"]
    peak_kib, ended = 0, 0
    with tempfile.TemporaryFile() as events:
        process = subprocess.Popen(command, stdout=events, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        while not ended:
            words = Path(f"/proc/{process.pid}/status").read_text().split()
            if "VmHWM:" in words:
                peak_kib = int(words[words.index("VmHWM:") + 1])
            time.sleep(0.02)
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        process.returncode = os.waitstatus_to_exitcode(status)
        events.seek(0)
        result = json.loads(events.read().splitlines()[-1])
    if process.returncode:
        raise SystemExit(result["text"])
    return peak_kib // 1024, usage.ru_utime + usage.ru_stime, result["quantities"]


def measure_writing(folder: Path, rounds: int, count: int = 200_000, vertices: int = 14) -> None:
    """Print how fast lines with all their attributes are written, spatial index included."""
    rng = np.random.default_rng(0)
    xy = (rng.uniform(0, 5, (count, 1, 2)) + rng.normal(0, 1e-3, (count, vertices, 2)).cumsum(1)).reshape(-1, 2)
    geometry = encode_lines(xy, np.arange(0, count * vertices + 1, vertices))
    values = {"int64": np.arange(count), "int32": np.zeros(count, np.int32), "double": rng.random(count)}
    values["string"] = np.full(count, "0.1-0.2 mm", dtype=object)
    size = 20_000

    def write() -> None:
        with GeoPackageWriter(folder / "lines.gpkg", CRS) as writer:
            writer.write_layer(CRAQUELURE_LAYER, (batch(first) for first in range(0, count, size)))

    def batch(first: int) -> dict:
        rows = slice(first, first + size)
        offsets = geometry.offsets[first : first + size + 1]
        some = type(geometry)(geometry.data[offsets[0] : offsets[-1]], offsets - offsets[0])
        return {field.name: values[field.type][rows] for field in CRAQUELURE_LAYER.fields} | {"geometry": some}

    cpu, clock = np.min([seconds(write) for _ in range(rounds)], axis=0)
    print(
        f"\n{count} lines of {vertices} vertices with {len(CRAQUELURE_LAYER.fields)} attributes, spatial index included:\n"
    )
    print("| features per CPU s | features per s on the clock |\n|---|---|")
    print(f"| {count / cpu:,.0f} | {count / clock:,.0f} |")


def machine() -> str:
    """Return what the figures were measured on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown processor")
    load = os.getloadavg()[0]
    return f"{model}, {len(os.sched_getaffinity(0))} cores; load average at the start {load:.1f}"


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--side", type=int, default=8192, help="of the painted mask, px")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sides", type=int, nargs="+", default=[8192, 16384, 49152], help="of the memory part, px")
    parser.add_argument("--workers", type=int, default=2, help="of the memory part")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    print(machine())
    mask = reference_mask(asked.side)
    print(f"craquelure {(mask == 1).mean():.1%} of all pixels, paint loss {(mask == 2).mean():.1%}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "speed" in asked.parts:
            measure_speed(mask, folder, asked.rounds)
        if "threads" in asked.parts:
            measure_threads(mask, folder, asked.rounds)
        if "memory" in asked.parts:
            measure_memory(mask, folder, asked.sides, asked.workers)
        if "writing" in asked.parts:
            measure_writing(folder, asked.rounds)


if __name__ == "__main__":
    main()
