"""Segmentation metrics from counts (numpy, scipy, scikit-image; no torch).

Every figure is a ratio of sums over pictures, so one pass counts and everything else is arithmetic: pooled figures
sum the counts of all pictures, figures per picture don't, and the bootstrap resamples whole source images, because
pixels and slices of one image are not independent.

Masks are uint8 (H, W): classes 0..C-1 and, in the truth, 255 where not scored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage import morphology

from .classes import CLASSES, NODATA

Counts = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.uint8]
Indicator = NDArray[np.bool_]


def confusion(truth: Mask, prediction: Mask, class_count: int = len(CLASSES)) -> Counts:
    """Count scored pixels by class: int64 (C, C), rows are truth, columns prediction."""
    scored = truth != NODATA
    code = truth[scored].astype(np.int64) * class_count + prediction[scored]
    return np.bincount(code, minlength=class_count**2).reshape(class_count, class_count)


@dataclass(frozen=True)
class Scores:
    """Scores from one confusion count; per class float (C,), NaN where a class is in neither truth nor prediction.

    Macro figures are means over the classes that have a value (the paper's "recall" is its mean pixel accuracy, i.e.
    macro recall with background).
    """

    accuracy: Floats
    precision: Floats
    recall: Floats
    f1: Floats
    iou: Floats

    @property
    def macro(self) -> dict[str, float]:
        """Means over the classes of precision, recall, f1 and iou."""
        return {name: _nanmean(getattr(self, name)) for name in ("precision", "recall", "f1", "iou")}


def scores(counts: NDArray[np.generic]) -> Scores:
    """Return accuracy and the scores of each class from a confusion count (C, C), or from many, (..., C, C).

    Precision without a prediction and recall without truth are 0 where the other side has pixels.
    """
    counts = np.asarray(counts, dtype=np.float64)
    hits = np.diagonal(counts, axis1=-2, axis2=-1)
    actual, predicted = counts.sum(axis=-1), counts.sum(axis=-2)
    either = actual + predicted - hits
    present = either > 0
    return Scores(
        accuracy=ratio(hits.sum(axis=-1), counts.sum(axis=(-2, -1))),
        precision=_where(present, hits, predicted),
        recall=_where(present, hits, actual),
        f1=_where(present, 2 * hits, actual + predicted),
        iou=_where(present, hits, either),
    )


def _where(present: NDArray[np.bool_], numerator: Floats, denominator: NDArray[np.generic]) -> Floats:
    value = np.divide(numerator, denominator, out=np.zeros_like(numerator), where=np.asarray(denominator) > 0)
    return np.where(present, value, np.nan)


def _nanmean(values: Floats) -> float:
    valid = values[~np.isnan(values)]
    return float(valid.mean()) if valid.size else float("nan")


def ratio(numerator: NDArray[np.generic] | float, denominator: NDArray[np.generic] | float) -> Floats:
    """Divide, NaN where the denominator is 0."""
    numerator, denominator = np.broadcast_arrays(
        np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    value: Floats = np.divide(numerator, denominator, out=np.full(numerator.shape, np.nan), where=denominator != 0)
    return value


def tolerant_counts(truth: Indicator, prediction: Indicator, scored: Indicator, tolerance_px: float) -> Counts:
    """Count pixels that lie within a tolerance of the other mask.

    A predicted pixel is right when its centre is at most ``tolerance_px`` from the centre of a true one (buffered
    precision), a true pixel is found when a predicted one is as near (buffered recall); both on the full masks, not
    their skeletons. Only scored pixels are counted; predictions on pixels that are not scored may still find a true
    pixel beside them.

    Returns:
        int64 (4,): right predicted pixels, predicted pixels, found true pixels, true pixels.
    """
    truth, inside = truth & scored, prediction & scored
    right = inside & _within(truth, tolerance_px)
    found = truth & _within(prediction, tolerance_px)
    return np.array([right.sum(), inside.sum(), found.sum(), truth.sum()], dtype=np.int64)


def _within(mask: Indicator, distance_px: float) -> Indicator:
    """Return where the nearest pixel of a mask is at most so far away."""
    if not mask.any():
        return np.zeros_like(mask)
    return np.asarray(ndimage.distance_transform_edt(~mask) <= distance_px)


def centreline_counts(
    truth: Indicator,
    prediction: Indicator,
    scored: Indicator,
    lines: tuple[Indicator, Indicator] | None = None,
) -> Counts:
    """Count skeleton pixels that lie in the other mask, for clDice (Shit et al. 2021, arXiv 2003.07311).

    Skeletons are of the whole masks (thinning by Zhang and Suen); only scored pixels are counted.

    Args:
        truth: Mask, bool (H, W).
        prediction: Mask, bool (H, W).
        scored: Where pixels count, bool (H, W).
        lines: The `skeleton` of the scored truth and of the prediction, where they are known already.

    Returns:
        int64 (4,): predicted skeleton pixels inside the true mask, predicted skeleton pixels, true skeleton pixels
        inside the predicted mask, true skeleton pixels.
    """
    truth = truth & scored
    true_line, predicted_line = lines or (skeleton(truth), skeleton(prediction))
    predicted_line = predicted_line & scored
    counted = (predicted_line & truth, predicted_line, true_line & prediction, true_line)
    return np.array([c.sum() for c in counted], dtype=np.int64)


def skeleton(mask: Indicator) -> Indicator:
    """Return the skeleton of a mask, thinned by Zhang and Suen's algorithm."""
    line: Indicator = morphology.skeletonize(mask)  # type: ignore[no-untyped-call]
    return line


def balanced(counts: NDArray[np.generic]) -> Floats:
    """Return the harmonic mean of precision and recall from (..., 4) counts (right, predicted, found, true).

    This is F1 for `tolerant_counts` and clDice for `centreline_counts`. NaN where neither side has a pixel, 0 where
    only one has.
    """
    right, predicted, found, actual = np.moveaxis(np.asarray(counts, dtype=np.float64), -1, 0)
    precision, recall = np.nan_to_num(ratio(right, predicted)), np.nan_to_num(ratio(found, actual))
    value = np.nan_to_num(ratio(2 * precision * recall, precision + recall))
    return np.where(predicted + actual > 0, value, np.nan)


@dataclass(frozen=True)
class Figure:
    """A figure with its bootstrap interval."""

    value: float
    low: float
    high: float

    def to_dict(self) -> dict[str, float | None]:
        """Return plain values, None for NaN (which JSON has not)."""
        return {k: None if np.isnan(v) else round(float(v), 5) for k, v in vars(self).items()}


def bootstrap(
    rows: NDArray[np.generic],
    sources: Sequence[str],
    statistic: Callable[[Floats], Floats],
    seed: int = 0,
    repeats: int = 2000,
    level: float = 0.95,
) -> Figure:
    """Return a figure with its percentile bootstrap interval over source images.

    Args:
        rows: (N, K), the counts of each picture.
        sources: (N,), the source image of each picture; pictures of one source are drawn together.
        statistic: From summed counts (..., K) to the figure (...).
        seed: Seed of the draws.
        repeats: Number of draws.
        level: Probability of the interval.

    Returns:
        The figure of all rows and its interval; NaN where it is not defined, an interval of no width for one source.
    """
    names, group = np.unique(np.asarray(sources, dtype=str), return_inverse=True)
    grouped = np.zeros((len(names), rows.shape[1]), dtype=np.float64)
    np.add.at(grouped, group, rows.astype(np.float64))
    value = float(statistic(grouped.sum(axis=0)))
    if len(names) == 0 or np.isnan(value):
        return Figure(value, value, value)
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(len(names), np.full(len(names), 1 / len(names)), size=repeats)
    values = statistic(drawn @ grouped)
    values = values[~np.isnan(values)]
    tail = 100 * (1 - level) / 2
    low, high = np.percentile(values, [tail, 100 - tail]) if values.size else (np.nan, np.nan)
    return Figure(value, float(low), float(high))
