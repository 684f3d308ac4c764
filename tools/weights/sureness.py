"""How sure a craquelure network must be for ``map`` to draw it, and what is then drawn where nothing is."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import convolve
from skimage.measure import label
from skimage.morphology import skeletonize

from craquemap.processing.cli import main as craquemap
from craquemap.processing.mapping import SPECK_LENGTH_PX, SURE_LENGTH_PX
from craquemap.processing.run_table import read_run, read_totals, sum_totals
from craquemap.resunet_core.classes import CRAQUELURE
from craquemap.resunet_core.datasets import PictureSet, load_picture
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.errors import CraquemapError
from craquemap.resunet_core.evaluation import Predict, predict_picture
from craquemap.resunet_core.figures import count_picture
from craquemap.resunet_core.metrics import balanced

CONFIDENCES = (0.0, *(round(0.7 + 0.01 * i, 2) for i in range(22)))
FALSE_LINES_PX = 490.0  # a megapixel of undamaged surface: a little below the aim of 500
SACRIFICE = 0.02  # of F1 at 2 px, at the most


def choose_confidence(
    predict: Predict, thresholds: tuple[float, ...], traced: PictureSet, sound: PictureSet
) -> tuple[float, dict[str, str]]:
    """Return the least network confidence with few enough false lines, and the table it was chosen from.

    Where none has, or that would cost too much of what is true, it is the highest that does not cost too much.
    """
    rows: dict[float, tuple[float, float, float]] = {}
    for confidence in CONFIDENCES:
        scores = (*_scores(predict, thresholds, confidence, traced), _lines_px(predict, thresholds, confidence, sound))
        if rows and scores[0] < rows[0.0][0] - SACRIFICE:
            break
        rows[confidence] = scores
        if scores[-1] <= FALSE_LINES_PX:
            break
    table = {f"{c:g}": f"{f1:.4f}, {dice:.4f}, {lines:.0f} px" for c, (f1, dice, lines) in rows.items()}
    return max(rows), table


def drawn_where_nothing_is(
    folder: Path, thresholds: tuple[float, ...], confidence: float, sound: PictureSet
) -> dict[str, float]:
    """Return what the whole ``map`` draws on undamaged surfaces at 1 mm a pixel: m of craquelure a megapixel, and loss.

    Raises:
        CraquemapError: ``map`` failed.
    """
    totals = []
    with tempfile.TemporaryDirectory() as scratch:
        for number, picture in enumerate(sound.pictures):
            output = Path(scratch) / f"{number}.gpkg"
            options = {
                "model": folder, "output": output, "gsd-mm": 1, "craquelure-threshold": thresholds[0],
                "loss-threshold": thresholds[1], "min-confidence": confidence, "precision": "float32", "progress": "none",
            }  # fmt: skip
            words = [str(word) for name, value in options.items() for word in (f"--{name}", value)]
            if craquemap(["map", str(picture.image), *words]):
                raise CraquemapError(f"{picture.image} could not be mapped.", "See the message above.")
            totals.append(read_totals(read_run(output)))
    total = sum_totals(totals)
    return {
        "craquelure, m a megapixel at 1 mm a pixel": round(total["craquelure_length_m"] / total["valid_area_m2"], 3),
        "paint loss, share of the area": round(total["paint_loss_percent"] / 100, 5),
    }


def _scores(
    predict: Predict, thresholds: tuple[float, ...], confidence: float, pictures: PictureSet
) -> tuple[float, float]:
    """Return F1 at 2 px and clDice of craquelure."""
    counts = []
    for picture in pictures.pictures:
        image, truth = load_picture(picture)
        found = _sure(predict_picture(predict, image), thresholds, confidence)
        counts.append(count_picture(truth, found, pictures.labelled, picture.source))
    tolerant, centreline = ([getattr(c, kind) for c in counts] for kind in ("tolerant", "centreline"))
    return float(balanced(np.sum(tolerant, axis=0))), float(balanced(np.sum(centreline, axis=0)))


def _lines_px(predict: Predict, thresholds: tuple[float, ...], confidence: float, sound: PictureSet) -> float:
    """Return false pixels of centre-line a megapixel."""
    found = [_sure(predict_picture(predict, load_picture(p)[0]), thresholds, confidence) for p in sound.pictures]
    return 1e6 * sum(int(skeletonize(f == CRAQUELURE.id).sum()) for f in found) / sum(f.size for f in found)


def _sure(probabilities: NDArray[np.float32], thresholds: tuple[float, ...], confidence: float) -> NDArray[np.uint8]:
    """Return the classes without the networks that ``map`` leaves out, nearly: by pixels instead of by segments."""
    classes = decide(probabilities, thresholds)
    lines = classes == CRAQUELURE.id
    networks, count = label(lines, connectivity=2, return_num=True)
    on_line = skeletonize(lines)
    segments = label(
        on_line & (convolve(on_line.astype(np.uint8), np.ones((3, 3), np.uint8), mode="constant") < 4), connectivity=2
    )
    length_px = np.bincount(segments.ravel())
    mean = np.bincount(segments.ravel(), probabilities[CRAQUELURE.id].ravel()) / np.maximum(length_px, 1)
    within = np.zeros(len(length_px), np.int64)  # network of each segment
    within[segments[on_line]] = networks[on_line]
    length_px[0] = 0
    total_px = np.bincount(within, length_px, count + 1)
    sure_px = np.bincount(within, np.where(mean >= confidence, length_px, 0), count + 1)
    believed = (total_px >= SPECK_LENGTH_PX) & (sure_px >= np.minimum(SURE_LENGTH_PX, total_px))
    classes[lines & ~believed[networks]] = 0
    return classes
