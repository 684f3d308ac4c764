"""How wrong length and width of craquelure are on one picture, from masks alone (numpy, scipy).

What a survey adds up is length, and what it grades by is width; a model may find every crack and draw them all too
wide. Both are measured alike on the true and the predicted mask, in pixels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .metrics import Floats, Indicator, ratio

KULPA = 0.948  # Kulpa 1977: the chain of pixels is that much longer than the line
_SQRT2 = 2**0.5


def line_length_px(line: Indicator) -> float:
    """Return the length of a skeleton, bool (H, W): 0.948 (straight steps + √2 diagonal steps).

    A diagonal step counts where no third pixel of the skeleton joins its ends by straight ones.
    """
    straight = (line[1:] & line[:-1]).sum() + (line[:, 1:] & line[:, :-1]).sum()
    corner, right, below, across = line[:-1, :-1], line[:-1, 1:], line[1:, :-1], line[1:, 1:]
    diagonal = (corner & across & ~right & ~below).sum() + (right & below & ~corner & ~across).sum()
    return float(KULPA * (straight + _SQRT2 * diagonal))


def line_sums(
    masks: tuple[Indicator, Indicator], lines: tuple[Indicator, Indicator], scored: Indicator, tolerance_px: float
) -> Floats:
    """Return what length and width errors are made of.

    Widths are compared where lines are matched: at each true skeleton pixel that has a predicted one within the
    tolerance, with the nearest of those. The width at a skeleton pixel is 2 d - 1, d its distance to the nearest pixel
    outside of the mask: exact for lines of odd width, 1 less for even ones, on both masks alike.

    Args:
        masks: True and predicted mask, bool (H, W).
        lines: Their skeletons.
        scored: Where pixels count, bool (H, W).
        tolerance_px: Largest distance of matched skeleton pixels.

    Returns:
        float64 (7,): predicted length, true length, predicted area, true area, matched pixels, the sum of predicted
        minus true width over them, and the sum of its magnitude.
    """
    (truth, prediction), (true_line, predicted_line) = masks, lines
    lengths = [line_length_px(line & scored) for line in (predicted_line, true_line)]
    areas = [float((mask & scored).sum()) for mask in (prediction, truth)]
    difference = _width_differences(truth, prediction, true_line & scored, predicted_line & scored, tolerance_px)
    return np.array([*lengths, *areas, len(difference), difference.sum(), np.abs(difference).sum()])


def _width_differences(
    truth: Indicator, prediction: Indicator, true_line: Indicator, predicted_line: Indicator, tolerance_px: float
) -> Floats:
    if not (true_line.any() and predicted_line.any()):
        return np.zeros(0)
    distance, nearest = ndimage.distance_transform_edt(~predicted_line, return_indices=True)
    y, x = np.nonzero(true_line & (distance <= tolerance_px))
    difference: Floats = _widths_px(prediction)[nearest[0, y, x], nearest[1, y, x]] - _widths_px(truth)[y, x]
    return difference


def _widths_px(mask: Indicator) -> Floats:
    if mask.all():  # nowhere to measure a distance from
        return np.full(mask.shape, float(min(mask.shape)))
    widths: Floats = 2 * ndimage.distance_transform_edt(mask) - 1
    return widths


def length_error(sums: NDArray[np.generic]) -> Floats:
    """Return predicted over true length, minus 1, from (..., 7) sums."""
    return ratio(sums[..., 0], sums[..., 1]) - 1


def mean_width_error(sums: NDArray[np.generic]) -> Floats:
    """Return predicted over true mean width (area over length), minus 1, from (..., 7) sums."""
    return ratio(ratio(sums[..., 2], sums[..., 0]), ratio(sums[..., 3], sums[..., 1])) - 1


def width_bias_px(sums: NDArray[np.generic]) -> Floats:
    """Return the mean of predicted minus true width at matched places, from (..., 7) sums."""
    return ratio(sums[..., 5], sums[..., 4])


def width_deviation_px(sums: NDArray[np.generic]) -> Floats:
    """Return the mean magnitude of predicted minus true width at matched places, from (..., 7) sums."""
    return ratio(sums[..., 6], sums[..., 4])
