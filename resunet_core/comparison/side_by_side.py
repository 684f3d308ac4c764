"""Test pictures side by side: the picture, the truth, and the errors of each method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..classes import CRAQUELURE
from ..datasets import Picture, PictureSet, load_picture, resized
from ..error_pictures import class_picture, error_picture
from .figures import Measure
from .plan import Method
from .runs import RunResult, prediction_path

LARGEST_PX = 384
PLACES = (("worst", 0.0), ("lower quartile", 0.25), ("median", 0.5), ("upper quartile", 0.75), ("best", 1.0))


@dataclass(frozen=True)
class Exhibit:
    """One test picture.

    Attributes:
        name: Its name, with its set.
        rank: Why it was chosen: its place among the test pictures by the mean figure of all trainings.
        value: That mean figure.
        panels: Titles and pictures, uint8 (H, W, 3).
    """

    name: str
    rank: str
    value: float
    panels: tuple[tuple[str, NDArray[np.uint8]], ...]


def choose_pictures(
    results: Sequence[RunResult], test: Sequence[PictureSet], measure: Measure
) -> list[tuple[str, PictureSet, Picture, float]]:
    """Return pictures at fixed places of the order by their mean figure, so that nobody picks the nice ones."""
    ranked = []
    for pictures in test:
        if measure.class_id is not None and not pictures.labelled[measure.class_id]:
            continue
        for place, picture in enumerate(pictures.pictures):
            values = [float(measure.statistic(_row(r, pictures, place, measure))) for r in results]
            if np.isfinite(values).any():
                ranked.append((float(np.nanmean(values)), pictures, picture))
    ranked.sort(key=lambda entry: (entry[0], entry[2].name))
    chosen: dict[str, tuple[str, PictureSet, Picture, float]] = {}
    for rank, share in PLACES if ranked else ():
        value, pictures, picture = ranked[round(share * (len(ranked) - 1))]
        chosen.setdefault(f"{pictures.name}/{picture.name}", (rank, pictures, picture, value))
    return list(chosen.values())


def _row(result: RunResult, pictures: PictureSet, place: int, measure: Measure) -> NDArray[np.float64]:
    return np.asarray(measure.row(result.counts[pictures.name][place]), dtype=np.float64)


def exhibits(
    results: Sequence[RunResult],
    labels: dict[Method, str],
    test: Sequence[PictureSet],
    measure: Measure,
    resize_px: int = 0,
) -> list[Exhibit]:
    """Return the chosen test pictures with the errors of the first training of each method.

    Args:
        results: The trainings.
        labels: The methods to show, with their names.
        test: The test pictures.
        measure: The figure they are chosen by; its class is what is judged.
        resize_px: As in the trainings.
    """
    first = {m: next(r for r in results if r.method == m) for m in labels}
    class_id = CRAQUELURE.id if measure.class_id is None else measure.class_id
    shown = []
    for rank, pictures, picture, value in choose_pictures(results, resized(test, resize_px), measure):
        image, truth = load_picture(picture)
        panels = [("Picture", image), ("Truth", class_picture(image, truth))]
        for method, label in labels.items():
            with Image.open(prediction_path(first[method].folder, pictures, picture)) as stored:
                prediction = np.asarray(stored)
            panels.append((label, error_picture(image, truth, prediction, class_id)))
        reduced = tuple((title, _reduced(p)) for title, p in panels)
        shown.append(Exhibit(f"{pictures.name}/{picture.name}", rank, value, reduced))
    return shown


def _reduced(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    opened = Image.fromarray(picture)
    opened.thumbnail((LARGEST_PX, LARGEST_PX), Image.Resampling.BOX)
    return np.asarray(opened)
