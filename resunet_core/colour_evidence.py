"""What a picture's colours say of paint loss, learnt from the network's own answer on the same picture.

The network judges each place by its surroundings, so its probability of paint loss is cloudy: unsure at borders, high on
sound paint beside a loss, low in the middle of a wide one. But material that shows in one loss of a façade shows in the
others too. So every pixel votes with its probability for its own colour; the odds of a colour against the odds of the
whole picture are evidence for or against loss, which multiplies the odds that the network gave each pixel (Bayes' rule
with the colour taken as independent of the network's reasons, hence a weight that is fitted, not derived):

    logit p' = logit p + w (logit h(colour) - b logit m)

h is the mean probability of pixels of that colour, m that of all pixels. b below 1 keeps a picture in which the network
sees next to nothing from calling its least unlikely colour a loss. Counts are integers, so they may be gathered in any
order and from any tiles. A similar vote over local windows is the guided filter (He et al. 2013), which did less.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from scipy.special import expit, logit

from .kernels import keep_kernels_apart

keep_kernels_apart()

MARGIN_PX = 2  # that `colours` needs round what it answers for
COLOURS = 32**3  # five bits of each of red, green and blue
_SCALE = 254  # of quantised probabilities
_BLUR_COLOURS = 1.0  # neighbouring colours are mostly the same material
_OWN_VOTES = 20.0  # votes for the mean that every colour starts with: rare colours say little
_PRIOR_SHARE = 0.8  # b
_SURE = 0.004  # probabilities nearer to 0 or 1 count as this
_STEPS = 16  # of evidence, to one logit
_LARGEST = 8 * _STEPS

Counts = NDArray[np.int64]
"""int64 (2, COLOURS): pixels of each colour, and the sum of their quantised probabilities."""


def no_counts() -> Counts:
    """Return counts of nothing; those of parts are added."""
    return np.zeros((2, COLOURS), np.int64)


@njit(cache=True, nogil=True)
def colours(picture: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Return the colour number of each pixel, smoothed by a binomial of five (sigma 1 px) against noise and texture.

    Args:
        picture: uint8 (h + 4, w + 4, 3), with `MARGIN_PX` around what is asked for.

    Returns:
        uint16 (h, w): five bits each of red, green and blue.
    """
    height, width = picture.shape[0] - 4, picture.shape[1] - 4
    result = np.zeros((height, width), np.uint16)
    down = np.empty(width + 4, np.uint32)
    for row in range(height):
        for band in range(3):
            for col in range(width + 4):
                down[col] = (
                    np.uint32(picture[row, col, band]) + np.uint32(picture[row + 4, col, band])
                    + np.uint32(4) * (np.uint32(picture[row + 1, col, band]) + np.uint32(picture[row + 3, col, band]))
                    + np.uint32(6) * np.uint32(picture[row + 2, col, band])
                )  # fmt: skip
            for col in range(width):
                total = (
                    down[col] + down[col + 4] + np.uint32(4) * (down[col + 1] + down[col + 3])
                    + np.uint32(6) * down[col + 2]
                )  # fmt: skip
                result[row, col] = (result[row, col] << np.uint16(5)) | np.uint16(total >> np.uint32(11))
    return result


@njit(cache=True, nogil=True)
def add_votes(
    counts: Counts, numbers: NDArray[np.uint16], likely: NDArray[np.uint8], surveyed: NDArray[np.bool_]
) -> None:
    """Add the votes of a part to counts, in place.

    Args:
        counts: As `no_counts` makes them.
        numbers: uint16 (h, w), from `colours`.
        likely: uint8 (h, w), round(254 p) of paint loss.
        surveyed: bool (h, w); other pixels have no vote.
    """
    for row in range(numbers.shape[0]):
        for col in range(numbers.shape[1]):
            if surveyed[row, col]:
                counts[0, numbers[row, col]] += 1
                counts[1, numbers[row, col]] += likely[row, col]


def evidence(counts: Counts, weight: float) -> NDArray[np.int16]:
    """Return what each colour adds to the logit of paint loss, int16 (COLOURS,), in sixteenths.

    Args:
        counts: Of the whole picture.
        weight: w; 0 adds nothing.
    """
    pixels, votes = (gaussian_filter(part.reshape(32, 32, 32).astype(np.float64), _BLUR_COLOURS) for part in counts)
    if weight == 0 or not counts[0].any():
        return np.zeros(COLOURS, np.int16)
    mean = float(counts[1].sum() / counts[0].sum() / _SCALE)
    own = (votes / _SCALE + _OWN_VOTES * mean) / (pixels + _OWN_VOTES)
    added = weight * (_logit(own) - _PRIOR_SHARE * _logit(np.array(mean)))
    return np.clip(np.rint(_STEPS * added), -_LARGEST, _LARGEST).astype(np.int16).ravel()


def _logit(p: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(logit(np.clip(p, _SURE, 1 - _SURE)))


def reconsidered(likely: NDArray[np.uint8], numbers: NDArray[np.uint16], added: NDArray[np.int16]) -> NDArray[np.uint8]:
    """Return probabilities with the evidence of their colours.

    Args:
        likely: uint8 (h, w), round(254 p) of paint loss.
        numbers: uint16 (h, w), from `colours`.
        added: From `evidence`.

    Returns:
        uint8 (h, w), round(254 p'). What was 0 or 254 stays.
    """
    p = np.arange(_SCALE + 1) / _SCALE
    with np.errstate(divide="ignore"):
        table = expit(logit(p)[:, None] + np.arange(-_LARGEST, _LARGEST + 1) / _STEPS)
    return _look_up(np.rint(_SCALE * table).astype(np.uint8), likely, numbers, added)


@njit(cache=True, nogil=True)
def _look_up(
    table: NDArray[np.uint8], likely: NDArray[np.uint8], numbers: NDArray[np.uint16], added: NDArray[np.int16]
) -> NDArray[np.uint8]:
    result = np.empty_like(likely)
    for row in range(likely.shape[0]):
        for col in range(likely.shape[1]):
            result[row, col] = table[min(likely[row, col], 254), added[numbers[row, col]] + 128]
    return result


def reconsidered_picture(
    probabilities: NDArray[np.float32], image: NDArray[np.uint8], class_id: int, weight: float
) -> NDArray[np.float32]:
    """Return the probabilities of a whole picture with the evidence of its colours, as ``map`` makes them of a mosaic.

    Args:
        probabilities: float32 (C, h, w).
        image: uint8 (h, w, 3).
        class_id: Class whose probability is reconsidered; the others stay.
        weight: As in `evidence`; 0 returns what was given.
    """
    if weight == 0:
        return probabilities
    likely = np.rint(np.clip(probabilities[class_id], 0, 1) * _SCALE).astype(np.uint8)
    margin = ((MARGIN_PX, MARGIN_PX), (MARGIN_PX, MARGIN_PX), (0, 0))
    numbers = colours(np.ascontiguousarray(np.pad(image, margin, mode="edge")))
    counts = no_counts()
    add_votes(counts, numbers, likely, np.ones(likely.shape, np.bool_))
    result = probabilities.copy()
    result[class_id] = reconsidered(likely, numbers, evidence(counts, weight)) / np.float32(_SCALE)
    return result
