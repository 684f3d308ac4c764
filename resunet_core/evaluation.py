"""How well a model does on data sets: figures with bootstrap intervals (no torch: an engine runs the network).

What the figures are is said in `figures`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .classes import CLASSES
from .datasets import PictureSet, load_picture, open_dataset
from .decision import decide
from .errors import StorageError
from .figures import TOLERANCE_PX, PictureCounts, count_picture, summarise
from .options import EvaluateOptions
from .reporting import Reporter
from .speed import FPS_PROTOCOL, pictures_per_second

__all__ = [
    "TOLERANCE_PX", "PictureCounts", "Predict", "count_picture", "evaluate", "evaluate_set", "predict_picture", "summarise",
]  # fmt: skip

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


def evaluate_set(
    pictures: PictureSet,
    predict: Predict,
    thresholds: tuple[float, ...],
    seed: int = 0,
    reporter: Reporter | None = None,
    bins: bool = False,
) -> dict[str, Any]:
    """Return the figures of one data set; see `summarise` for what they are, with or without reliability bins."""
    counts = []
    for i, picture in enumerate(pictures.pictures):
        if reporter is not None:
            reporter.check_cancelled()
            reporter.progress("evaluate", i, len(pictures.pictures), "picture")
        image, truth = load_picture(picture)
        probabilities = predict_picture(predict, image)
        prediction = decide(probabilities, thresholds)
        counts.append(count_picture(truth, prediction, pictures.labelled, picture.source, probabilities))
    if reporter is not None:
        reporter.progress("evaluate", len(counts), len(counts), "picture")
    return summarise(counts, pictures.labelled, seed, bins)


def _names(references: Sequence[str], sets: Sequence[PictureSet]) -> list[str]:
    """Return a name for each data set: its own, or where several have that, as it was given."""
    names = [s.name for s in sets]
    return [name if names.count(name) == 1 else text for name, text in zip(names, references)]


def evaluate(options: EvaluateOptions, reporter: Reporter) -> dict[str, Any]:
    """Measure a model on data sets and, where asked for, write the figures to a JSON file.

    Returns:
        ``model``, ``version``, ``thresholds``, ``tolerance_px``, ``datasets``: for each data set what `summarise`
        returns; and where it was asked for ``fps``.

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
    result: dict[str, Any] = {
        "model": folder.card.name,
        "version": folder.card.version,
        "thresholds": dict(zip((c.name for c in CLASSES[1:]), thresholds)),
        "tolerance_px": TOLERANCE_PX,
        "datasets": {
            name: evaluate_set(s, engine.predict, thresholds, options.seed, reporter, bins=True)
            for name, s in zip(_names(options.dataset, sets), sets)
        },
    }
    if options.fps:
        result["fps"] = round(pictures_per_second(engine.predict), 3)
        result["fps_protocol"] = FPS_PROTOCOL
    if options.json:
        path = Path(options.json)
        part = path.with_name(path.name + ".part")
        try:
            part.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
            part.replace(path)
        except OSError as error:
            raise StorageError(f"{path} can't be written: {error}.", "Check permissions and free disk.") from error
    return result
