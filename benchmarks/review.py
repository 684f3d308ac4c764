"""Shows that corrections teach: a survey with a systematic error is reviewed, the model trained on it, and the rest mapped again.

A façade with real craquelure and with painted marbling, whose dark veins the bundled model takes for cracks. On the left half a
reviewer accepts and rejects what was found, through the review's own session; ``craquemap:train`` learns from the reviewed layers, and
``craquemap:map`` maps the mosaic with the new model, called by its name. The right half, which nobody reviewed, is measured.

Usage, with a Python that has PyQGIS: ``QT_QPA_PLATFORM=offscreen PYTHONPATH=PARENT python3 benchmarks/review.py [FOLDER [STEPS]]``, where
PARENT/craquemap is this checkout and the full environment is set up. Prints a table as in ``docs/fine-tuning.md``.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

WIDTH, HEIGHT, GSD_MM = 1536, 768, 0.5
CRACK, VEIN = (58, 46, 40), (52, 66, 104)  # colours: dirt in cracks, slate blue paint

Picture = NDArray[np.float64]
Mask = NDArray[np.bool_]


def main() -> None:
    """Paint, map, review, train, map again, and print the figures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="craquemap-review-"))
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["CRAQUEMAP_MODELS"] = str(folder / "models")
    facade = paint(folder / "facade.tif")
    run = start_qgis()
    before = run("map", MOSAIC=str(facade.path), OUTPUT=str(folder / "before.gpkg"), OVERWRITE=True)
    review(before, facade)
    started = processor_seconds()
    layers = [before["CRAQUELURE"], before["PAINT_LOSS"]]
    model = str(folder / "models" / "marble")
    run(
        "train",
        LAYERS=layers,
        MOSAIC=str(facade.path),
        OUTPUT=model,
        STEPS=steps,
        BATCH_SIZE=4,
        CROP_PX=192,
        OVERWRITE=True,
    )
    print(f"labels and training: {processor_seconds() - started:.0f} s of processor time")
    after = run("map", MOSAIC=str(facade.path), OUTPUT=str(folder / "after.gpkg"), OVERWRITE=True, MODEL="marble")
    print("\n| right half, not reviewed | before | after |\n|---|---:|---:|")
    rows = zip(figures(before, facade), figures(after, facade))
    for name, (old, new) in zip(("false: length along veins", "true: length along cracks", "true: cracks found"), rows):
        unit, digits = ("%", 0) if name.endswith("found") else ("m", 2)
        print(f"| {name} | {old:.{digits}f} {unit} | {new:.{digits}f} {unit} |")


def processor_seconds() -> float:
    """Return how long ended workers have computed."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(frozen=True, eq=False)
class Facade:
    """The mosaic and its truth: where cracks and veins run, bool (HEIGHT, WIDTH)."""

    path: Path
    cracks: Mask
    veins: Mask


def paint(path: Path) -> Facade:
    """Paint the mosaic: bands of craquelure and of marbling on both halves, no two alike."""
    random = np.random.default_rng(7)
    tone = 12 * clouds(random, 64) + 5 * clouds(random, 6)
    picture = np.array([196.0, 172.0, 128.0]) + tone[..., None] + random.normal(0, 3, (HEIGHT, WIDTH, 3))
    cracks, veins = np.zeros((HEIGHT, WIDTH), bool), np.zeros((HEIGHT, WIDTH), bool)
    for left in (0, WIDTH // 2):
        for number, (mask, colour) in enumerate(((cracks, CRACK), (veins, VEIN), (cracks, CRACK), (veins, VEIN))):
            rows = slice(number * HEIGHT // 4 + 12, (number + 1) * HEIGHT // 4 - 12)
            columns = slice(left + 12, left + WIDTH // 2 - 12)
            share = net(random, rows.stop - rows.start, columns.stop - columns.start)
            picture[rows, columns] += share[..., None] * (np.array(colour) - picture[rows, columns])
            mask[rows, columns] = share > 0.5
    write(path, np.clip(picture, 0, 255).astype(np.uint8))
    return Facade(path, cracks, veins)


def clouds(random: np.random.Generator, size: int) -> Picture:
    """Return smooth noise of about unit strength, (HEIGHT, WIDTH), with features of so many pixels."""
    coarse = random.normal(0, 1, (HEIGHT // size + 3, WIDTH // size + 3))
    rows, columns = np.arange(HEIGHT) / size, np.arange(WIDTH) / size
    r, c = rows.astype(int), columns.astype(int)
    y, x = (rows - r)[:, None], (columns - c)[None, :]
    top = coarse[np.ix_(r, c)] * (1 - x) + coarse[np.ix_(r, c + 1)] * x
    return top * (1 - y) + (coarse[np.ix_(r + 1, c)] * (1 - x) + coarse[np.ix_(r + 1, c + 1)] * x) * y


def net(random: np.random.Generator, height: int, width: int) -> Picture:
    """Return how much a network of borders between cells covers each pixel, 0 to 1, (height, width)."""
    seeds = random.uniform(0, 1, (height * width // 1500, 2)) * (height, width)
    rows, columns = np.mgrid[:height, :width].astype(float)
    rows += 3 * np.sin(columns / 17 + random.uniform(0, 6))  # not quite straight
    distances = np.hypot(rows[..., None] - seeds[:, 0], columns[..., None] - seeds[:, 1])
    nearest = np.partition(distances, 1, axis=-1)
    half_width = 1.3 + 0.4 * np.sin(rows / 23) * np.sin(columns / 31)
    return np.clip(half_width - (nearest[..., 1] - nearest[..., 0]) / 2 + 0.5, 0, 1) * 0.85


def write(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write a GeoTIFF in metres on the façade."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, HEIGHT, 3, gdal.GDT_Byte, ["TILED=YES"])
    dataset.SetGeoTransform((0, GSD_MM / 1000, 0, HEIGHT * GSD_MM / 1000, 0, -GSD_MM / 1000))
    reference = osr.SpatialReference()
    reference.SetLocalCS("Facade")
    reference.SetLinearUnits("metre", 1)
    dataset.SetProjection(reference.ExportToWkt())
    for band in range(3):
        dataset.GetRasterBand(band + 1).WriteRaster(0, 0, WIDTH, HEIGHT, picture[..., band].tobytes())


def start_qgis():
    """Start QGIS with its Processing and this plugin; return a function that runs an algorithm."""
    from qgis.core import QgsApplication, QgsProcessingFeedback

    main.application = QgsApplication([], False)
    main.application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    import craquemap

    Processing.initialize()
    main.plugin = craquemap.classFactory(None)
    main.plugin.initProcessing()

    class Log(QgsProcessingFeedback):
        def pushInfo(self, info):  # noqa: N802
            print(f"  {info}", flush=True)

    def run(name, **parameters):
        print(f"craquemap:{name}", flush=True)
        return processing.run(f"craquemap:{name}", parameters, feedback=Log())

    return run


def review(survey: dict, facade: Facade) -> None:
    """Review the left half as a person would who knows what is paint: accept cracks, reject veins."""
    from qgis.core import QgsVectorLayer

    from craquemap.qgis_plugin.review.session import ReviewSession
    from craquemap.qgis_plugin.review.states import ACCEPTED, REJECTED

    layer = QgsVectorLayer(survey["CRAQUELURE"], "craquelure", "ogr")
    session = ReviewSession(layer)
    decisions = {ACCEPTED: [], REJECTED: []}
    for feature in layer.getFeatures():
        x = feature.geometry().boundingBox().xMaximum()
        if x < WIDTH / 2 * GSD_MM / 1000:
            crack, vein = (share(feature.geometry(), mask) for mask in (facade.cracks, facade.veins))
            decisions[ACCEPTED if crack > vein else REJECTED].append(feature.id())
    for state, fids in decisions.items():
        session.decide(fids, state)
    session.save()
    layer.commitChanges()
    session.close()
    print(f"  reviewed: {', '.join(f'{len(fids)} {state}' for state, fids in decisions.items())}")


def share(line, mask: Mask, reach: int = 2) -> float:
    """Return the share of a line that runs within so many pixels of a mask."""
    metres = GSD_MM / 1000
    count = max(2, int(line.length() / metres))
    near = 0
    for step in range(count):
        point = line.interpolate(line.length() * step / (count - 1)).asPoint()
        column, row = int(point.x() / metres), int(HEIGHT - point.y() / metres)
        near += mask[max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1].any()
    return near / count


def figures(survey: dict, facade: Facade) -> tuple[float, float, float]:
    """Return metres along veins and along cracks on the right half, and the share of crack pixels near a line, in %."""
    from qgis.core import QgsVectorLayer

    middle = WIDTH / 2 * GSD_MM / 1000
    false = true = 0.0
    found = np.zeros((HEIGHT, WIDTH), bool)
    for feature in QgsVectorLayer(survey["CRAQUELURE"], "craquelure", "ogr").getFeatures():
        line = feature.geometry()
        if line.boundingBox().xMinimum() < middle:
            continue
        crack, vein = share(line, facade.cracks), share(line, facade.veins)
        true, false = true + crack * feature["length_m"], false + vein * feature["length_m"]
        for step in range(int(line.length() / (GSD_MM / 1000)) + 1):
            point = line.interpolate(step * GSD_MM / 1000).asPoint()
            column, row = int(point.x() / (GSD_MM / 1000)), int(HEIGHT - point.y() / (GSD_MM / 1000))
            found[max(0, row - 3) : row + 4, max(0, column - 3) : column + 4] = True
    right = facade.cracks.copy()
    right[:, : WIDTH // 2] = False
    return false, true, 100 * (found & right).sum() / right.sum()


if __name__ == "__main__":
    main()
