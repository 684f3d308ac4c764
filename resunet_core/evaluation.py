"""How well a model does on data sets: strict and tolerant scores with bootstrap intervals (no torch: an engine runs).

What is counted where: a class is scored only on data sets whose masks label it, and only where the mask is not 255.
Craquelure: precision, recall, F1 and IoU pixel by pixel ("strict"), F1 at a tolerance of 2 px and clDice, pooled
over the pictures. Paint loss: IoU pooled, and as the mean over the pictures that have any. Both: the share of the
scored surface that is predicted and that is true, which is what a take-off adds up, and on sound surfaces is the share
of false alarms. Macro figures (the paper's) come from one pooled confusion count over the labelled classes. All
intervals are 95 % bootstraps over source images.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import metrics
from .classes import CLASSES, CRAQUELURE, NODATA
from .datasets import PictureSet, load_picture, open_dataset
from .decision import decide
from .errors import StorageError
from .options import EvaluateOptions
from .reporting import Reporter

TOLERANCE_PX = 2.0
WINDOW_PX = 1024
HALO_PX = 64

Predict = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Takes pictures, uint8 (N, H, W, 3); returns probabilities, float32 (N, C, H, W)."""


def predict_picture(
    predict: Predict, image: NDArray[np.uint8], window_px: int = WINDOW_PX, halo_px: int = HALO_PX
) -> NDArray[np.float32]:
    """Return the probabilities of a whole picture, float32 (C, H, W).

    Pictures up to ``window_px`` are predicted whole; larger ones in windows that overlap by twice ``halo_px``, of
    which each keeps its core.
    """
    height, width = image.shape[:2]
    if max(height, width) <= window_px:
        whole: NDArray[np.float32] = predict(image[None])[0]
        return whole
    result = np.empty((0, height, width), dtype=np.float32)
    core_px = window_px - 2 * halo_px
    for top in range(0, height, core_px):
        for left in range(0, width, core_px):
            y0, x0 = max(0, top - halo_px), max(0, left - halo_px)
            y1, x1 = min(height, top + core_px + halo_px), min(width, left + core_px + halo_px)
            part = predict(np.ascontiguousarray(image[None, y0:y1, x0:x1]))[0]
            if len(result) == 0:
                result = np.empty((part.shape[0], height, width), dtype=np.float32)
            bottom, right = min(height, top + core_px), min(width, left + core_px)
            result[:, top:bottom, left:right] = part[:, top - y0 : bottom - y0, left - x0 : right - x0]
    return result


@dataclass(frozen=True)
class PictureCounts:
    """What is counted on one picture.

    Attributes:
        source: Its source image.
        confusion: int64 (C, C), truth by prediction.
        tolerant: int64 (4,), see `metrics.tolerant_counts`, of craquelure.
        centreline: int64 (4,), see `metrics.centreline_counts`, of craquelure.
    """

    source: str
    confusion: NDArray[np.int64]
    tolerant: NDArray[np.int64]
    centreline: NDArray[np.int64]


def count_picture(
    truth: NDArray[np.uint8], prediction: NDArray[np.uint8], labelled: Sequence[bool], source: str
) -> PictureCounts:
    """Count one picture: truth with 255 where not scored, predicted classes, which classes the truth labels.

    Classes that are not labelled count as background on both sides.
    """
    known = np.array([*labelled, *[False] * (256 - len(labelled))])
    known[NODATA] = True
    truth, prediction = np.where(known[truth], truth, 0), np.where(known[prediction], prediction, 0)
    none = np.zeros(4, dtype=np.int64)
    tolerant, centreline = none, none
    if labelled[CRAQUELURE.id]:
        masks = truth == CRAQUELURE.id, prediction == CRAQUELURE.id, truth != NODATA
        tolerant, centreline = metrics.tolerant_counts(*masks, TOLERANCE_PX), metrics.centreline_counts(*masks)
    return PictureCounts(source, metrics.confusion(truth, prediction, len(labelled)), tolerant, centreline)


def evaluate_set(
    pictures: PictureSet,
    predict: Predict,
    thresholds: tuple[float, ...],
    seed: int = 0,
    reporter: Reporter | None = None,
) -> dict[str, Any]:
    """Return the figures of one data set; see `summarise` for what they are."""
    counts = []
    for i, picture in enumerate(pictures.pictures):
        if reporter is not None:
            reporter.check_cancelled()
            reporter.progress("evaluate", i, len(pictures.pictures), "picture")
        image, truth = load_picture(picture)
        prediction = decide(predict_picture(predict, image), thresholds)
        counts.append(count_picture(truth, prediction, pictures.labelled, picture.source))
    if reporter is not None:
        reporter.progress("evaluate", len(counts), len(counts), "picture")
    return summarise(counts, pictures.labelled, seed)


def summarise(counts: Sequence[PictureCounts], labelled: Sequence[bool], seed: int = 0) -> dict[str, Any]:
    """Return figures from the counts of pictures.

    Returns:
        ``pictures``, ``sources`` and, for each labelled class and for ``macro``, figures as ``{"value", "low",
        "high"}`` with None where a figure is not defined.
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
        entry = {
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
        result[surface_class.name] = entry
    result["macro"] = _macro_figures(confusions[:, np.array(labelled)][:, :, np.array(labelled)], figure)
    return result


def _craquelure_figures(
    counts: Sequence[PictureCounts], figure: Callable[..., dict[str, float | None]]
) -> dict[str, Any]:
    tolerant = np.stack([c.tolerant for c in counts])
    centreline = np.stack([c.centreline for c in counts])
    return {
        "precision_2px": figure(tolerant, lambda r: metrics.ratio(r[..., 0], r[..., 1])),
        "recall_2px": figure(tolerant, lambda r: metrics.ratio(r[..., 2], r[..., 3])),
        "f1_2px": figure(tolerant, metrics.balanced),
        "cldice": figure(centreline, metrics.balanced),
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


def evaluate(options: EvaluateOptions, reporter: Reporter) -> dict[str, Any]:
    """Measure a model on data sets and, where asked for, write the figures to a JSON file.

    Returns:
        ``model``, ``version``, ``thresholds``, ``tolerance_px`` and ``datasets``: for each data set what `summarise`
        returns.

    Raises:
        ModelError: There is no such model.
        DatasetError: A data set is missing or unusable.
    """
    from .engines import create_engine
    from .model_folder import resolve_model

    sets = [open_dataset(text) for text in options.dataset]
    folder = resolve_model(options.model)
    engine = create_engine(folder, options.engine, options.device, options.precision, reporter)
    thresholds = tuple(float(folder.card.thresholds.get(c.name, 0.5)) for c in CLASSES[1:])
    result = {
        "model": folder.card.name,
        "version": folder.card.version,
        "thresholds": dict(zip((c.name for c in CLASSES[1:]), thresholds)),
        "tolerance_px": TOLERANCE_PX,
        "datasets": {s.name: evaluate_set(s, engine.predict, thresholds, options.seed, reporter) for s in sets},
    }
    if options.json:
        path = Path(options.json)
        part = path.with_name(path.name + ".part")
        try:
            part.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
            part.replace(path)
        except OSError as error:
            raise StorageError(f"{path} can't be written: {error}.", "Check permissions and free disk.") from error
    return result
