"""What is counted on a picture, and the figures that counts of many pictures make (no torch).

What is counted where: a class is scored only on data sets whose masks label it, and only where the mask is not 255.
Craquelure: precision, recall, F1 and IoU pixel by pixel ("strict"), F1 at a tolerance of 2 px and clDice, the errors
of length and width, pooled over the pictures. Paint loss: IoU pooled, and as the mean over the pictures that have any.
Both: the share of the scored surface that is predicted and that is true, which is what a take-off adds up, and on sound
surfaces is the share of false alarms; and the calibration error of the probabilities. Macro figures (the paper's) come
from one pooled confusion count over the labelled classes. All intervals are 95 % bootstraps over source images.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import line_errors, metrics
from .classes import CLASSES, CRAQUELURE, NODATA
from .reliability import BINS, calibration_error, reliability_counts, reliability_table

TOLERANCE_PX = 2.0


@dataclass(frozen=True)
class PictureCounts:
    """What is counted on one picture.

    Attributes:
        source: Its source image.
        confusion: int64 (C, C), truth by prediction.
        tolerant: int64 (4,), see `metrics.tolerant_counts`, of craquelure.
        centreline: int64 (4,), see `metrics.centreline_counts`, of craquelure.
        lines: float64 (7,), see `line_errors.line_sums`, of craquelure.
        reliability: float64 (C, 10, 3), see `reliability.reliability_counts`; zeros where no probabilities were given.
    """

    source: str
    confusion: NDArray[np.int64]
    tolerant: NDArray[np.int64]
    centreline: NDArray[np.int64]
    lines: NDArray[np.float64] = field(default_factory=lambda: np.zeros(7))
    reliability: NDArray[np.float64] = field(default_factory=lambda: np.zeros((len(CLASSES), BINS, 3)))


def count_picture(
    truth: NDArray[np.uint8],
    prediction: NDArray[np.uint8],
    labelled: Sequence[bool],
    source: str,
    probabilities: NDArray[np.floating] | None = None,
) -> PictureCounts:
    """Count one picture.

    Args:
        truth: Classes, uint8 (H, W), 255 where not scored.
        prediction: Classes, uint8 (H, W).
        labelled: Which classes the truth labels; the others count as background on both sides.
        source: Name of the source image.
        probabilities: Float (C, H, W), for the reliability of the probabilities.
    """
    known = np.array([*labelled, *[False] * (256 - len(labelled))])
    known[NODATA] = True
    truth, prediction = np.where(known[truth], truth, 0), np.where(known[prediction], prediction, 0)
    scored = truth != NODATA
    reliability = np.zeros((len(labelled), BINS, 3))
    if probabilities is not None:
        for class_id in (i for i in range(1, len(labelled)) if labelled[i]):
            reliability[class_id] = reliability_counts(probabilities[class_id], truth == class_id, scored)
    confusion = metrics.confusion(truth, prediction, len(labelled))
    return PictureCounts(source, confusion, *_line_counts(truth, prediction, scored, labelled), reliability)


def _line_counts(
    truth: NDArray[np.uint8], prediction: NDArray[np.uint8], scored: NDArray[np.bool_], labelled: Sequence[bool]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return the tolerant and centre-line counts and the line sums of craquelure; zeros where it is not labelled."""
    if not labelled[CRAQUELURE.id]:
        none = np.zeros(4, dtype=np.int64)
        return none, none, np.zeros(7)
    masks = truth == CRAQUELURE.id, prediction == CRAQUELURE.id
    lines = metrics.skeleton(masks[0]), metrics.skeleton(masks[1])
    return (
        metrics.tolerant_counts(*masks, scored, TOLERANCE_PX),
        metrics.centreline_counts(*masks, scored, lines),
        line_errors.line_sums(masks, lines, scored, TOLERANCE_PX),
    )


def summarise(
    counts: Sequence[PictureCounts], labelled: Sequence[bool], seed: int = 0, bins: bool = False
) -> dict[str, Any]:
    """Return figures from the counts of pictures.

    Args:
        counts: One for each picture.
        labelled: Which classes their masks label.
        seed: Seed of the bootstrap.
        bins: Whether to give the reliability bins of each class as well.

    Returns:
        ``pictures``, ``sources`` and, for each labelled class and for ``macro``, figures as ``{"value", "low",
        "high"}`` with None where a figure is not defined; ``reliability`` of a class is a list of bins.
    """
    sources = [c.source for c in counts]
    confusions = np.stack([c.confusion for c in counts])

    def figure(rows: NDArray[Any], statistic: Callable[[metrics.Floats], metrics.Floats]) -> dict[str, float | None]:
        return metrics.bootstrap(rows.reshape(len(rows), -1), sources, statistic, seed).to_dict()

    result: dict[str, Any] = {"pictures": len(counts), "sources": len(set(sources))}
    for surface_class in CLASSES[1:]:
        if not labelled[surface_class.id]:
            continue
        # hits, predicted, hits, actual: strict scores are tolerant ones without tolerance
        hits = confusions[:, surface_class.id, surface_class.id]
        predicted, actual = confusions[:, :, surface_class.id].sum(1), confusions[:, surface_class.id].sum(1)
        rows = np.stack([hits, predicted, hits, actual], axis=1)
        areas = np.stack([predicted, actual, confusions.sum((1, 2))], axis=1)
        entry: dict[str, Any] = {
            "precision": figure(rows, lambda r: metrics.ratio(r[..., 0], r[..., 1])),
            "recall": figure(rows, lambda r: metrics.ratio(r[..., 2], r[..., 3])),
            "f1": figure(rows, metrics.balanced),
            "iou": figure(rows, _iou),
            "iou_mean_of_pictures": _mean_of_pictures(_iou(rows)[actual > 0], np.array(sources)[actual > 0], seed),
            "predicted_share": figure(areas, lambda r: metrics.ratio(r[..., 0], r[..., 2])),
            "actual_share": figure(areas, lambda r: metrics.ratio(r[..., 1], r[..., 2])),
        }
        if surface_class == CRAQUELURE:
            entry.update(_craquelure_figures(counts, figure))
        reliability = np.stack([c.reliability[surface_class.id] for c in counts])
        if reliability.any():
            entry["calibration_error"] = figure(reliability, calibration_error)
            if bins:
                entry["reliability"] = reliability_table(reliability.sum(axis=0))
        result[surface_class.name] = entry
    result["macro"] = _macro_figures(confusions[:, np.array(labelled)][:, :, np.array(labelled)], figure)
    return result


def _craquelure_figures(
    counts: Sequence[PictureCounts], figure: Callable[..., dict[str, float | None]]
) -> dict[str, Any]:
    tolerant = np.stack([c.tolerant for c in counts])
    centreline = np.stack([c.centreline for c in counts])
    lines = np.stack([c.lines for c in counts])
    return {
        "precision_2px": figure(tolerant, lambda r: metrics.ratio(r[..., 0], r[..., 1])),
        "recall_2px": figure(tolerant, lambda r: metrics.ratio(r[..., 2], r[..., 3])),
        "f1_2px": figure(tolerant, metrics.balanced),
        "cldice": figure(centreline, metrics.balanced),
        "length_error": figure(lines, line_errors.length_error),
        "mean_width_error": figure(lines, line_errors.mean_width_error),
        "width_bias_px": figure(lines, line_errors.width_bias_px),
        "width_deviation_px": figure(lines, line_errors.width_deviation_px),
    }


def _iou(rows: NDArray[Any]) -> metrics.Floats:
    """Return IoU from (..., 4): hits, predicted, hits, actual."""
    return metrics.ratio(rows[..., 0], rows[..., 1] + rows[..., 3] - rows[..., 0])


def _mean_of_pictures(values: metrics.Floats, sources: NDArray[np.str_], seed: int) -> dict[str, float | None]:
    rows = np.stack([values, np.ones_like(values)], axis=1) if len(values) else np.zeros((0, 2))
    return metrics.bootstrap(rows, list(sources), lambda r: metrics.ratio(r[..., 0], r[..., 1]), seed).to_dict()


def _macro_figures(confusions: NDArray[np.int64], figure: Callable[..., dict[str, float | None]]) -> dict[str, Any]:
    """Return accuracy and macro figures, background included, from (N, C, C) counts of the labelled classes."""
    class_count = confusions.shape[-1]

    def macro(name: str) -> Callable[[metrics.Floats], metrics.Floats]:
        def statistic(rows: metrics.Floats) -> metrics.Floats:
            table = rows.reshape(*rows.shape[:-1], class_count, class_count)
            values: metrics.Floats = getattr(metrics.scores(table), name)
            present = ~np.isnan(values)
            return metrics.ratio(np.nan_to_num(values).sum(axis=-1), present.sum(axis=-1))

        return statistic

    def accuracy(rows: metrics.Floats) -> metrics.Floats:
        table = rows.reshape(*rows.shape[:-1], class_count, class_count)
        return metrics.ratio(np.trace(table, axis1=-2, axis2=-1), table.sum(axis=(-2, -1)))

    figures: dict[str, Any] = {"accuracy": figure(confusions, accuracy)}
    figures.update({name: figure(confusions, macro(name)) for name in ("precision", "recall", "f1", "iou")})
    return figures
