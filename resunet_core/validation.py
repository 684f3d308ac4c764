"""Validation during training: the best threshold of each class and the score it gives (numpy, scipy).

The score of craquelure is F1 at 2 px pooled over a data set. That of paint loss is the mean IoU of the pictures that
have any, each joined by `SOUND_AREAS` times its area of sound surface: what is called loss on the pictures that have
none (share of their scored pixels, mean over those pictures of all data sets) counts as if it were there too.
Otherwise a threshold could be chosen that finds some more of every loss and paints over everything that is whole.
Scores are averaged over the data sets that have the class, and the whole score is the mean over classes. Thresholds
are those with the best score: chosen on validation data, never on the data a model is judged by.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from . import metrics
from .classes import CLASSES, CRAQUELURE, NODATA
from .datasets import PictureSet, load_picture
from .evaluation import TOLERANCE_PX, Predict, predict_picture

THRESHOLDS = tuple(round(0.15 + 0.05 * i, 2) for i in range(15))
DEFAULT_THRESHOLD = 0.5  # of a class that no validation set labels
SOUND_AREAS = 4.0  # pictures of loss show it on about a quarter of their area, whole façades on a twentieth


@dataclass(frozen=True)
class Validation:
    """Outcome of a validation.

    Attributes:
        score: Mean of the class scores; NaN where nothing could be scored.
        class_scores: Score of each scored class by name.
        thresholds: Best threshold of each class after background.
        ious: IoU of each scored class at its threshold, by name, pooled over a set, mean over the sets that have it.
    """

    score: float
    class_scores: dict[str, float]
    thresholds: tuple[float, ...]
    ious: dict[str, float] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the scores for people."""
        return ", ".join(f"{name} {value:.3f}" for name, value in self.class_scores.items()) or "nothing to score"


def validate(sets: Iterable[PictureSet], predict: Predict) -> Validation:
    """Predict every picture and return the best thresholds and scores."""
    counts: dict[int, list[NDArray[np.int64]]] = {}
    for pictures in sets:
        rows = [_picture_counts(load_picture(p), pictures.labelled, predict) for p in pictures.pictures]
        for class_id in rows[0]:
            counts.setdefault(class_id, []).append(np.stack([r[class_id] for r in rows]))
    return _best(
        {class_id: _curves(class_id, found) for class_id, found in counts.items()},
        {class_id: _iou_curves(found) for class_id, found in counts.items()},
    )


def _picture_counts(
    pair: tuple[NDArray[np.uint8], NDArray[np.uint8]], labelled: Sequence[bool], predict: Predict
) -> dict[int, NDArray[np.int64]]:
    """Return, by class id, counts (thresholds, 6): right, predicted, found, actual, scored, hits (without tolerance)."""
    image, truth = pair
    probabilities = predict_picture(predict, image)
    scored = truth != NODATA
    result = {}
    for surface_class in CLASSES[1:]:
        class_id = surface_class.id
        if not labelled[class_id]:
            continue
        actual = truth == class_id
        tolerance_px = TOLERANCE_PX if class_id == CRAQUELURE.id else 0.0
        result[class_id] = threshold_counts(actual, probabilities[class_id], scored, tolerance_px)
    return result


def threshold_counts(
    actual: NDArray[np.bool_], probability: NDArray[np.float32], scored: NDArray[np.bool_], tolerance_px: float
) -> NDArray[np.int64]:
    """Count what `metrics.tolerant_counts` does at every threshold at once.

    A pixel lies within the tolerance of a prediction where the largest probability of a disc around it reaches the
    threshold, so two passes over the picture serve all thresholds.

    Args:
        actual: Bool (H, W), where the class is.
        probability: Float (H, W).
        scored: Bool (H, W).
        tolerance_px: Radius of the disc.

    Returns:
        int64 (thresholds, 6): right, predicted, found, actual, scored, hits (without tolerance).
    """
    actual = actual & scored
    reach = int(tolerance_px)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disc = np.hypot(y, x) <= tolerance_px
    near_truth = ndimage.binary_dilation(actual, disc) & scored
    nearby = ndimage.maximum_filter(probability, footprint=disc, mode="constant", cval=-1.0)
    parts = (probability[near_truth], probability[scored], nearby[actual])
    hits = probability[actual]
    rows = [
        [*((p >= t).sum() for p in parts), actual.sum(), scored.sum(), (hits >= t).sum()]
        for t in np.asarray(THRESHOLDS, dtype=probability.dtype)
    ]
    return np.array(rows, dtype=np.int64)


def _curves(class_id: int, sets: Sequence[NDArray[np.int64]]) -> list[NDArray[np.float64]]:
    """Return the score at each threshold for each set that has the class, from counts (pictures, thresholds, 6)."""
    present = [c for c in sets if c[..., 3].any()]
    if class_id == CRAQUELURE.id:
        return [np.nan_to_num(metrics.balanced(c[..., :4].sum(axis=0))) for c in present]
    false_share = _false_share(np.concatenate(sets))
    return [_mean_iou(c[c[:, 0, 3] > 0], false_share) for c in present]


def _iou_curves(sets: Sequence[NDArray[np.int64]]) -> list[NDArray[np.float64]]:
    """Return the pooled IoU at each threshold for each set that has the class, from counts (pictures, thresholds, 6)."""
    sums = [c.sum(axis=0) for c in sets if c[..., 3].any()]
    return [s[:, 5] / (s[:, 1] + s[:, 3] - s[:, 5]) for s in sums]


def _false_share(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the share of sound pictures that is predicted, at each threshold; 0 where every picture has the class."""
    sound = counts[(counts[:, 0, 3] == 0) & (counts[:, 0, 4] > 0)]
    if len(sound) == 0:
        return np.zeros(len(THRESHOLDS))
    share: NDArray[np.float64] = (sound[..., 1] / sound[..., 4]).mean(axis=0)
    return share


def _mean_iou(counts: NDArray[np.int64], false_share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean over pictures of IoU, with false predictions on the sound surface beside in the union."""
    union = counts[..., 1] + counts[..., 3] - counts[..., 0] + SOUND_AREAS * false_share * counts[..., 4]
    mean: NDArray[np.float64] = (counts[..., 0] / union).mean(axis=0)
    return mean


def _best(curves: dict[int, list[NDArray[np.float64]]], iou_curves: dict[int, list[NDArray[np.float64]]]) -> Validation:
    thresholds, class_scores, ious = [], {}, {}
    for surface_class in CLASSES[1:]:
        if not curves.get(surface_class.id):
            thresholds.append(DEFAULT_THRESHOLD)
            continue
        mean = np.mean(curves[surface_class.id], axis=0)
        best = np.flatnonzero(mean >= mean.max() - 1e-9)
        chosen = best[np.argmin(np.abs(np.array(THRESHOLDS)[best] - DEFAULT_THRESHOLD))]  # ties: nearest to one half
        thresholds.append(THRESHOLDS[chosen])
        class_scores[surface_class.name] = float(mean[chosen])
        ious[surface_class.name] = float(np.mean(iou_curves[surface_class.id], axis=0)[chosen])
    score = float(np.mean(list(class_scores.values()))) if class_scores else float("nan")
    return Validation(score, class_scores, tuple(thresholds), ious)
