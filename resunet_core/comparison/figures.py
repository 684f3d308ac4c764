"""The figures of a comparison: each a ratio of counts, so pooled, per source image and drawn anew in one way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import line_errors, metrics
from ..classes import CLASSES, CRAQUELURE, PAINT_LOSS
from ..evaluation import PictureCounts
from .statistics import Floats, Statistic

_COUNT = len(CLASSES)


@dataclass(frozen=True)
class Measure:
    """A figure.

    Attributes:
        name: Name in tables, "class.figure".
        label: Name for people.
        class_id: The class it is of, None for those over all classes.
        row: From the counts of a picture to what is summed, (K,).
        statistic: From sums (..., K) to the figure (...).
    """

    name: str
    label: str
    class_id: int | None
    row: Callable[[PictureCounts], NDArray[Any]]
    statistic: Statistic


def _overlap(class_id: int) -> Callable[[PictureCounts], NDArray[np.int64]]:
    """Return hits, predicted and true pixels of a class."""

    def row(counts: PictureCounts) -> NDArray[np.int64]:
        c = counts.confusion
        return np.array([c[class_id, class_id], c[:, class_id].sum(), c[class_id].sum()])

    return row


def _iou(sums: Floats) -> Floats:
    return metrics.ratio(sums[..., 0], sums[..., 1] + sums[..., 2] - sums[..., 0])


def _f1(sums: Floats) -> Floats:
    return metrics.ratio(2 * sums[..., 0], sums[..., 1] + sums[..., 2])


def _macro(name: str) -> Statistic:
    """Return the mean over the classes that have a value, background included, as the paper's figures are."""

    def statistic(sums: Floats) -> Floats:
        table = sums.reshape(*sums.shape[:-1], _COUNT, _COUNT)
        values: Floats = getattr(metrics.scores(table), name)
        return metrics.ratio(np.nan_to_num(values).sum(axis=-1), (~np.isnan(values)).sum(axis=-1))

    return statistic


def _accuracy(sums: Floats) -> Floats:
    table = sums.reshape(*sums.shape[:-1], _COUNT, _COUNT)
    return metrics.ratio(np.trace(table, axis1=-2, axis2=-1), table.sum(axis=(-2, -1)))


def _all(counts: PictureCounts) -> NDArray[np.int64]:
    return np.asarray(counts.confusion).ravel()


MEASURES = (
    Measure("craquelure.f1_2px", "Craquelure F1 at 2 px", CRAQUELURE.id, lambda c: c.tolerant, metrics.balanced),
    Measure("craquelure.iou", "Craquelure IoU", CRAQUELURE.id, _overlap(CRAQUELURE.id), _iou),
    Measure("craquelure.f1", "Craquelure F1", CRAQUELURE.id, _overlap(CRAQUELURE.id), _f1),
    Measure("craquelure.cldice", "Craquelure clDice", CRAQUELURE.id, lambda c: c.centreline, metrics.balanced),
    Measure(
        "craquelure.length_error", "Craquelure length error", CRAQUELURE.id, lambda c: c.lines, line_errors.length_error
    ),
    Measure("paint_loss.iou", "Paint loss IoU", PAINT_LOSS.id, _overlap(PAINT_LOSS.id), _iou),
    Measure("paint_loss.f1", "Paint loss F1", PAINT_LOSS.id, _overlap(PAINT_LOSS.id), _f1),
    Measure("macro.accuracy", "Accuracy", None, _all, _accuracy),
    Measure("macro.precision", "Mean precision", None, _all, _macro("precision")),
    Measure("macro.recall", "Mean recall", None, _all, _macro("recall")),
    Measure("macro.f1", "Mean F1", None, _all, _macro("f1")),
    Measure("macro.iou", "Mean IoU", None, _all, _macro("iou")),
)
JUDGED = ("craquelure.f1_2px", "craquelure.iou", "paint_loss.iou")  # what statements are made about


def measures_for(labelled: Mapping[str, Sequence[bool]]) -> list[Measure]:
    """Return the figures that the test sets allow: a class must be labelled in some set.

    Args:
        labelled: For each test set, which classes it labels.
    """
    known = np.any(list(labelled.values()), axis=0)
    return [m for m in MEASURES if m.class_id is None or known[m.class_id]]


def source_counts(
    measure: Measure, counts: Mapping[str, Sequence[PictureCounts]], labelled: Mapping[str, Sequence[bool]]
) -> tuple[list[str], NDArray[np.float64]]:
    """Return the source images that a figure is measured on, and their summed counts.

    A class counts on the sets that label it, figures over all classes on the sets that label most.

    Returns:
        Names "set/source", sorted, and counts (N, K).
    """
    most = max(sum(known) for known in labelled.values())
    sums: dict[str, NDArray[np.float64]] = {}
    for name, pictures in counts.items():
        known = labelled[name]
        if known[measure.class_id] if measure.class_id is not None else sum(known) == most:
            for picture in pictures:
                source = f"{name}/{picture.source}"
                sums[source] = sums.get(source, 0) + np.asarray(measure.row(picture), dtype=np.float64)
    names = sorted(sums)
    return names, np.stack([sums[n] for n in names])
