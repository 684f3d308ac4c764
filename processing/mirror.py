"""Filling what was not surveyed with its surroundings mirrored: compiled, one pass down and one across.

The nearest source of every pixel is found exactly, by the lower envelope of parabolas (Felzenszwalb & Huttenlocher
2012, Theory of Computing 8:415), which also Maurer's feature transform (2003) amounts to. Of several nearest ones the
one in the leftmost column is taken, and of that column the upper one, as `scipy.ndimage.distance_transform_edt` does;
so the picture is a function of its content alone.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ..resunet_core.kernels import keep_kernels_apart

keep_kernels_apart()

_FAR = np.int32(1 << 20)  # of rows: farther than any window is high


def fill_from_nearest(
    rgb: NDArray[np.uint8], valid: NDArray[np.bool_], source: NDArray[np.bool_], reach_px: int
) -> NDArray[np.uint8]:
    """Return the picture with what is no source mirrored at the nearest source pixel.

    A pixel x whose nearest source pixel is p receives the pixel 2 p - x when that is a source too, else p.

    Args:
        rgb: uint8 (h, w, 3).
        valid: bool (h, w): pixels with a value. Farther than ``reach_px`` from every source they stay as they are.
        source: bool (h, w): pixels that may be shown elsewhere, at least one.
        reach_px: See ``valid``.
    """
    filled = rgb.copy()
    _fill(np.ascontiguousarray(rgb), filled, valid, source, _nearest_rows(source), reach_px * reach_px)
    return filled


@njit(cache=True, nogil=True)
def _nearest_rows(source: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return the row of the nearest source pixel of the same column, int32 (h, w), the upper of two; -_FAR for none."""
    height, width = source.shape
    nearest = np.empty((height, width), np.int32)
    last = np.full(width, -_FAR, np.int32)
    for row in range(height):
        for col in range(width):
            if source[row, col]:
                last[col] = row
            nearest[row, col] = last[col]
    last[:] = _FAR
    for row in range(height - 1, -1, -1):
        for col in range(width):
            if source[row, col]:
                last[col] = row
            if last[col] - row < row - nearest[row, col]:
                nearest[row, col] = last[col]
    return nearest


@njit(cache=True, nogil=True)
def _fill(
    rgb: NDArray[np.uint8],
    filled: NDArray[np.uint8],
    valid: NDArray[np.bool_],
    source: NDArray[np.bool_],
    nearest: NDArray[np.int32],
    reach_squared: int,
) -> None:
    """Write the pixels of ``filled`` that are no source."""
    height, width = source.shape
    sites = np.empty(width, np.int64)  # columns whose parabolas form the envelope
    heights = np.empty(width, np.int64)  # of those parabolas: squared distance down the column
    for row in range(height):
        if source[row].all():
            continue
        last = _envelope(row, nearest, sites, heights)
        at = 0
        for col in range(width):
            distance = (col - sites[at]) ** 2 + heights[at]
            while at < last:
                further = (col - sites[at + 1]) ** 2 + heights[at + 1]
                if distance <= further:
                    break
                distance = further
                at += 1
            if source[row, col] or (valid[row, col] and distance > reach_squared):
                continue
            near_row, near_col = nearest[row, sites[at]], sites[at]
            far_row, far_col = 2 * near_row - row, 2 * near_col - col
            if 0 <= far_row < height and 0 <= far_col < width and source[far_row, far_col]:
                near_row, near_col = far_row, far_col
            for band in range(3):
                filled[row, col, band] = rgb[near_row, near_col, band]


@njit(cache=True, nogil=True)
def _envelope(row: int, nearest: NDArray[np.int32], sites: NDArray[np.int64], heights: NDArray[np.int64]) -> int:
    """Fill in the columns, and heights, that are nearest to some place of a row; return the index of the last."""
    last = -1
    for col in range(nearest.shape[1]):
        down = np.int64(nearest[row, col]) - row
        if abs(down) >= _FAR // 2:
            continue
        height = down * down
        while last >= 1:
            # The middle one of three is hidden where its neighbours meet below it.
            left, right = sites[last] - sites[last - 1], col - sites[last]
            both = left + right
            if both * heights[last] - right * heights[last - 1] - left * height - left * right * both <= 0:
                break
            last -= 1
        last += 1
        sites[last], heights[last] = col, height
    return last
