"""Variants of a picture made beforehand, as Yuan et al. 2023 (§3) multiplied theirs by 35.

The paper names six changes (flip, inversion, translation, sharpening, HSV, noise), "single and combined", and the factor, not
which combinations. Here the variants are, in this order, the six changes alone, the 15 pairs and the 20 triples: variant 0
is the picture itself, 1 to 6 one change, 7 to 21 two, 22 to 41 three. 35 pictures are thus variants 0 to 34. "Inversion" is
read as the negative. Unlike the paper, variants are made of training pictures only, after the split.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from .appearance import random_noise, sharpen, to_bytes, vary_hsv
from .classes import NODATA

Pair = tuple[NDArray[np.uint8], NDArray[np.uint8]]
HSV_GAINS = (0.1, 0.7, 0.3)
TRANSLATION_SHARE = 0.1
NOISE_STD = 12.0


def paper_variant(image: NDArray[np.uint8], mask: NDArray[np.uint8], number: int, seed: int) -> Pair:
    """Return variant ``number`` (0 to 41) of a picture, uint8 (H, W, 3), and its mask, uint8 (H, W), in the same size.

    What a translation brings in from beyond the picture is mirrored and not scored (255).
    """
    rng = np.random.default_rng((seed, number))
    for name in VARIANTS[number]:
        image, mask = CHANGES[name](image, mask, rng)
    return np.ascontiguousarray(image), np.ascontiguousarray(mask)


def _translate(image: NDArray[np.uint8], mask: NDArray[np.uint8], rng: np.random.Generator) -> Pair:
    margins = [max(1, round(TRANSLATION_SHARE * extent)) for extent in mask.shape]
    padding = [(m, m) for m in margins]
    window = tuple(slice(at := int(rng.integers(2 * m + 1)), at + n) for m, n in zip(margins, mask.shape))
    shifted = np.pad(mask, padding, constant_values=NODATA)
    return np.pad(image, [*padding, (0, 0)], mode="symmetric")[window], shifted[window]


def _add_noise(image: NDArray[np.uint8], mask: NDArray[np.uint8], rng: np.random.Generator) -> Pair:
    std = float(rng.uniform(NOISE_STD / 3, NOISE_STD))
    return to_bytes(image.astype(np.float32) + random_noise(mask.shape, std, rng)), mask


CHANGES: dict[str, Callable[[NDArray[np.uint8], NDArray[np.uint8], np.random.Generator], Pair]] = {
    "flip": lambda image, mask, rng: (image[:, ::-1], mask[:, ::-1]),
    "inversion": lambda image, mask, rng: (255 - image, mask),
    "translation": _translate,
    "sharpening": lambda image, mask, rng: (sharpen(np.ascontiguousarray(image), rng), mask),
    "hsv": lambda image, mask, rng: (vary_hsv(np.ascontiguousarray(image), HSV_GAINS, rng), mask),
    "noise": _add_noise,
}
VARIANTS: tuple[tuple[str, ...], ...] = tuple(names for count in range(4) for names in combinations(CHANGES, count))
"""The changes of each variant, in the order they are applied."""
