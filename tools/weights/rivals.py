"""What the bundled model is compared with, picture by picture: Otsu, a line filter, and another model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from skimage.color import rgb2gray
from skimage.filters import apply_hysteresis_threshold, sato, threshold_otsu

from craquemap.resunet_core.classes import CLASSES, CRAQUELURE, PAINT_LOSS
from craquemap.resunet_core.comparison.statistics import Floats, holm, paired_bootstrap, wilcoxon
from craquemap.resunet_core.datasets import PictureSet, load_picture
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.evaluation import predict_picture
from craquemap.resunet_core.figures import count_picture
from craquemap.resunet_core.metrics import balanced, ratio
from craquemap.resunet_core.model_folder import resolve_model

from .figures import ValidationSets, engine

Picture = NDArray[np.uint8]
Classify = Callable[[Picture, int], Picture]
"""Takes a picture and the class that is asked for; returns classes."""

LINE_WIDTHS_PX = (1.0, 1.5, 2.0, 3.0)
LINE_DEVIATIONS = (7.0, 3.8)  # of the noise: to start a line, and to go on


def otsu(image: Picture, class_id: int) -> Picture:
    """Call the rarer side of Otsu's threshold on brightness the class."""
    grey = rgb2gray(image)
    dark = grey < threshold_otsu(grey)
    return (dark if dark.mean() < 0.5 else ~dark).astype(np.uint8) * class_id


def line_filter(image: Picture, class_id: int) -> Picture:
    """Find dark ridges (Sato et al. 1998) with hysteresis, in deviations of the filter's own noise."""
    ridges = sato(rgb2gray(image), sigmas=LINE_WIDTHS_PX, black_ridges=True)
    deviation = 1.4826 * np.median(np.abs(ridges - np.median(ridges))) + 1e-9
    low, high = (np.median(ridges) + d * deviation for d in reversed(LINE_DEVIATIONS))
    return apply_hysteresis_threshold(ridges, low, high).astype(np.uint8) * class_id


def model(name: str | Path) -> Classify:
    """Return a trained model, with the thresholds of its card."""
    folder = resolve_model(name)
    predict = engine(folder)
    thresholds = tuple(folder.card.thresholds[c.name] for c in CLASSES[1:])
    return lambda image, _: decide(predict_picture(predict, image), thresholds)


@dataclass(frozen=True)
class Comparison:
    """The bundled model against a rival on one set.

    Attributes:
        data, measure, rival: What was compared.
        ours, theirs: The pooled figure (craquelure: F1 at 2 px) or the mean over pictures (paint loss: IoU).
        low, high: 95 % interval of the difference, paired bootstrap over pictures.
        p: Wilcoxon's signed-rank test over pictures, corrected after Holm.
    """

    data: str
    measure: str
    rival: str
    ours: float
    theirs: float
    low: float
    high: float
    p: float


def compare(ours: Classify, rivals: dict[str, Classify], sets: ValidationSets) -> list[Comparison]:
    """Compare on traced craquelure, walls and paint loss."""
    found = []
    for pictures, class_id in (
        (sets.traced, CRAQUELURE.id),
        (sets.walls, CRAQUELURE.id),
        (sets.paint_loss, PAINT_LOSS.id),
    ):
        own = _counts(ours, pictures, class_id)
        for name, rival in rivals.items():
            if name == "line filter" and class_id == PAINT_LOSS.id:
                continue
            found.append(_compared(pictures.name, name, own, _counts(rival, pictures, class_id), class_id))
    corrected = holm([c.p for c in found])
    return [Comparison(**{**vars(c), "p": p}) for c, p in zip(found, corrected)]


def _counts(classify: Classify, pictures: PictureSet, class_id: int) -> Floats:
    """Return rows (N, 4) as `tolerant_counts`, or for paint loss IoU and 1, so that sums give the measure."""
    rows = []
    for picture in pictures.pictures:
        image, truth = load_picture(picture)
        counts = count_picture(truth, classify(image, class_id), pictures.labelled, picture.source)
        if class_id == CRAQUELURE.id:
            rows.append(counts.tolerant.astype(np.float64))
        else:
            table = counts.confusion
            hits = float(table[class_id, class_id])
            rows.append(np.array([hits / (table[class_id].sum() + table[:, class_id].sum() - hits), 1.0]))
    return np.stack(rows)


def _compared(data: str, rival: str, ours: Floats, theirs: Floats, class_id: int) -> Comparison:
    def mean(rows: Floats) -> Floats:
        return ratio(rows[..., 0], rows[..., 1])

    statistic = balanced if class_id == CRAQUELURE.id else mean
    difference = paired_bootstrap([(ours[None], theirs[None])], statistic)
    values = [float(statistic(rows.sum(axis=0))) for rows in (ours, theirs)]
    p = wilcoxon(np.nan_to_num(statistic(ours)), np.nan_to_num(statistic(theirs)))
    measure = "craquelure, F1 at 2 px" if class_id == CRAQUELURE.id else "paint loss, mean IoU"
    return Comparison(data, measure, rival, *values, difference.low, difference.high, p)


def table(found: Sequence[Comparison]) -> str:
    """Return a Markdown table."""
    lines = [
        "| set | measure | rival | bundled model | rival's | difference, 95 % interval | p |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {c.data} | {c.measure} | {c.rival} | {c.ours:.3f} | {c.theirs:.3f} | {c.ours - c.theirs:+.3f} "
        f"({c.low:+.3f} to {c.high:+.3f}) | {c.p:.4f} |"
        for c in found
    ]
    return "\n".join(lines)
