"""Self-training: better masks for close-ups of paintings, from a line filter's masks and a trained model.

The filter that made the "silver" masks misses faint cracks and now and then follows the canvas. A model trained on
them, on walls and on painted truth has seen enough else to correct them: what it is sure of is added, what it sees
nothing of is taken out, and what stays doubtful is not scored.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage.filters import apply_hysteresis_threshold
from skimage.measure import label, regionprops
from skimage.morphology import skeletonize

from craquemap.resunet_core.classes import CRAQUELURE, NODATA

SURE, LIKELY, DOUBTFUL, UNSEEN = 0.5, 0.25, 0.12, 0.08
LEAST_PX = 15

Predict = Callable[[NDArray[np.uint8]], NDArray[np.float32]]


def symmetric_probability(predict: Predict, image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the mean probability of craquelure, float32 (H, W), over the four mirror images of a picture."""
    total = np.zeros(image.shape[:2], dtype=np.float32)
    for mirror in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        mirrored = image[:: mirror[0], :: mirror[1]].copy()
        total += predict(mirrored[None])[0, CRAQUELURE.id][:: mirror[0], :: mirror[1]]
    return total / 4


def corrected_mask(probability: NDArray[np.float32], silver: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    """Return a mask: craquelure, background, and 255 where neither mask nor model is to be trusted.

    Args:
        probability: Of craquelure, float32 (H, W).
        silver: The filter's mask, uint8 (H, W), or None where there is none.
    """
    seen = without_specks(apply_hysteresis_threshold(probability, LIKELY, SURE))
    found = (seen & (probability >= SURE)) | skeletonize(seen)  # as wide as is sure, but never torn
    doubtful = probability >= DOUBTFUL
    if silver is not None:
        drawn = silver == CRAQUELURE.id
        parts = label(drawn, connectivity=2)
        for part in regionprops(parts, intensity_image=probability):
            if part.intensity_mean < UNSEEN:
                drawn[parts == part.label] = False
        found |= drawn
        doubtful |= (silver == NODATA) | ((silver == CRAQUELURE.id) & ~drawn)
    mask = np.where(found, np.uint8(CRAQUELURE.id), np.uint8(0))
    mask[doubtful & ~found] = NODATA  # also beside a line: what is not sure must not teach widths
    return mask


def without_specks(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return a mask without parts smaller than `LEAST_PX` pixels."""
    parts = label(mask, connectivity=2)
    kept = np.bincount(parts.ravel()) >= LEAST_PX
    kept[0] = False
    result: NDArray[np.bool_] = kept[parts]
    return result


def relabel(predict: Predict, pictures: Path, silver: Path | None, output: Path) -> int:
    """Write a data set of the pictures of a folder with corrected masks; return their number.

    Args:
        predict: The trained model.
        pictures: Folder of pictures.
        silver: Folder of the filter's masks, PNG of the same stems, or None.
        output: Data set folder; what is there already is kept.
    """
    for kind in ("images", "masks"):
        (output / kind).mkdir(parents=True, exist_ok=True)
    found = sorted(p for p in pictures.iterdir() if p.suffix.lower() in (".png", ".jpg", ".jpeg"))
    for path in found:
        target = output / "masks" / f"{path.stem}.png"
        link = output / "images" / path.name
        if not link.is_symlink():
            link.symlink_to(path.resolve())
        if target.exists():
            continue
        with Image.open(path) as opened:
            image = np.array(opened.convert("RGB"))
        known = None if silver is None else np.asarray(Image.open(silver / f"{path.stem}.png"))
        mask = corrected_mask(symmetric_probability(predict, image), known)
        part = target.with_suffix(".part")
        Image.fromarray(mask).save(part, "PNG")
        part.replace(target)
    return len(found)
