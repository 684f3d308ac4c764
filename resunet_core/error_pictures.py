"""Pictures that show where a prediction is right and wrong (numpy, Pillow; matplotlib for charts).

Errors are coloured from the palette of Okabe and Ito, which people with any kind of colour vision tell apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .classes import CLASSES, NODATA

HIT, MISS, FALSE = (0, 158, 115), (213, 94, 0), (86, 180, 233)
_DIMMED = 0.55
_NOT_SCORED = 0.25
_GAP_PX = 6

Picture = NDArray[np.uint8]
Mask = NDArray[np.uint8]


def error_picture(image: Picture, truth: Mask, prediction: Mask, class_id: int) -> Picture:
    """Colour what is found (green), missed (orange-red) and false (light blue) of a class over the dimmed picture.

    Args:
        image: uint8 (H, W, 3).
        truth: uint8 (H, W), 255 where not scored: such pixels are dimmed further and not judged.
        prediction: uint8 (H, W).
        class_id: The class.

    Returns:
        uint8 (H, W, 3).
    """
    scored = truth != NODATA
    result = np.where(scored[..., None], image * _DIMMED, image * _NOT_SCORED).astype(np.uint8)
    actual, predicted = (truth == class_id) & scored, (prediction == class_id) & scored
    result[actual & predicted] = HIT
    result[actual & ~predicted] = MISS
    result[~actual & predicted] = FALSE
    return result


def class_picture(image: Picture, classes: Mask) -> Picture:
    """Draw classes over the dimmed picture, uint8 (H, W, 3)."""
    result = (image * _DIMMED).astype(np.uint8)
    for surface_class in CLASSES[1:]:
        result[classes == surface_class.id] = tuple(bytes.fromhex(surface_class.colour[1:]))
    return result


def beside(pictures: Sequence[Picture], largest_px: int = 512) -> Picture:
    """Put pictures of one size in a row, reduced to at most ``largest_px`` each, with white gaps."""
    reduced = [_reduced(p, largest_px) for p in pictures]
    gap = np.full((reduced[0].shape[0], _GAP_PX, 3), 255, np.uint8)
    parts = [part for p in reduced for part in (p, gap)][:-1]
    return np.concatenate(parts, axis=1)


def _reduced(picture: Picture, largest_px: int) -> Picture:
    longest = max(picture.shape[:2])
    if longest <= largest_px:
        return picture
    size = tuple(max(1, round(n * largest_px / longest)) for n in picture.shape[1::-1])
    return np.asarray(Image.fromarray(picture).resize((size[0], size[1]), Image.Resampling.BOX))


def prediction_panel(image: Picture, truth: Mask, prediction: Mask, scored_classes: Sequence[int]) -> Picture:
    """Return picture, truth, prediction and, for each scored class, its errors, side by side."""
    errors = [error_picture(image, truth, prediction, class_id) for class_id in scored_classes]
    return beside([image, class_picture(image, truth), class_picture(image, prediction), *errors])


def draw_confusion(counts: NDArray[np.int64], class_ids: Sequence[int], title: str, path: Path) -> None:
    """Write a picture (PNG) of a confusion count, as shares of the truth.

    Args:
        counts: int64 (C, C), rows truth, columns prediction.
        class_ids: (C,), the classes counted.
        title: What stands above.
        path: File to write.
    """
    from matplotlib.figure import Figure

    names = [CLASSES[i].label for i in class_ids]
    totals = counts.sum(axis=1, keepdims=True)
    shares = np.divide(counts, totals, out=np.zeros(counts.shape), where=totals > 0)
    figure = Figure(figsize=(1.6 * len(names) + 2, 1.3 * len(names) + 1.4), layout="constrained")
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names, rotation=90, va="center")
    axes.set_xlabel("Predicted")
    axes.set_ylabel("True")
    axes.set_title(title, fontsize=10)
    for (row, column), share in np.ndenumerate(shares):
        text = f"{share:.1%}\n{counts[row, column]:,} px" if totals[row, 0] else "none"
        axes.text(column, row, text, ha="center", va="center", color="white" if share > 0.5 else "black", fontsize=9)
    figure.savefig(path, dpi=120)
