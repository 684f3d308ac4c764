"""Times the vectoriser against scikit-image with skan and against GDAL's polygons, interleaved in one run.

Usage: ``python benchmarks/vectorize.py [SIDE_PX] [ROUNDS]``. Needs the development environment. Times are of this machine
and moment: read the ratios.
"""

from __future__ import annotations

import sys
import tempfile
import time
import warnings
from pathlib import Path
from statistics import median

import rasterio
from rasterio.features import shapes

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from painter import network, paint

from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.resunet_core.reporting import SilentReporter


def ours(path: Path, out: Path) -> None:
    """Lines, junctions, islands and coverage, measured and written."""
    options = VectorizeOptions(classes=str(path), output=str(out), overwrite=True, workers=1)
    run_vectorize(options, SilentReporter())


def skan(path: Path, out: Path) -> None:
    """Skeleton, branches and distance transform; nothing written."""
    from scipy.ndimage import distance_transform_edt
    from skan import Skeleton, summarize
    from skimage.morphology import skeletonize

    with rasterio.open(path) as dataset:
        mask = dataset.read(1) == 1
    skeleton = skeletonize(mask)
    summarize(Skeleton(skeleton, source_image=distance_transform_edt(mask)), separator="-")


def gdal(path: Path, out: Path) -> None:
    """Polygons of all classes; nothing written."""
    with rasterio.open(path) as dataset:
        sum(1 for _ in shapes(dataset.read(1)))


def main(side_px: int = 4096, rounds: int = 3) -> None:
    """Paint a network, run each contender in turn, print medians and ratios."""
    warnings.simplefilter("ignore")
    classes = paint(network(side_px, side_px, cell_px=100, seed=0), side_px, side_px).classes
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "classes.tif", Path(folder) / "out.gpkg"
        profile = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"}
        with rasterio.open(
            path, "w", driver="GTiff", width=side_px, height=side_px, count=1, dtype="uint8",
            crs='LOCAL_CS["plane",UNIT["metre",1]]', transform=rasterio.Affine(1e-4, 0, 0, 0, -1e-4, 0), **profile,
        ) as dataset:  # fmt: skip
            dataset.write(classes, 1)
        contenders = (ours, skan, gdal)
        seconds: dict[str, list[float]] = {run.__name__: [] for run in contenders}
        ours(path, out)  # compiles
        for _ in range(rounds):
            for run in contenders:
                started = time.perf_counter()
                run(path, out)
                seconds[run.__name__].append(time.perf_counter() - started)
    base = median(seconds["ours"])
    for name, times in seconds.items():
        middle = median(times)
        print(f"{name:<6}{middle:8.2f} s {side_px**2 / 1e6 / middle:8.1f} Mpx/s {middle / base:8.2f} x ours")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
