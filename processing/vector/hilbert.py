"""Order along a Hilbert curve: neighbours on the raster stay neighbours in the file.

Features written in this order are read in compact blocks and index well. The curve has a fixed order (31), so a pixel's
key depends on nothing but its row and column.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

_ORDER = 31  # rows and columns below 2^31, keys below 2^62


@njit(cache=True, nogil=True)
def _keys(row: NDArray[np.int64], col: NDArray[np.int64], key: NDArray[np.int64]) -> None:
    """Fill ``key`` with distances along the curve, descending quadrant by quadrant (Hilbert 1891)."""
    for i in range(row.size):
        x, y, distance = col[i], row[i], np.int64(0)
        for bit in range(_ORDER - 1, -1, -1):
            side = np.int64(1) << bit
            right, lower = (x >> bit) & 1, (y >> bit) & 1
            distance = (distance << 2) | ((3 * right) ^ lower)
            x &= side - 1
            y &= side - 1
            if lower == 0:  # turn the quadrant, so that its curve begins where the last one ended
                if right == 1:
                    x, y = side - 1 - x, side - 1 - y
                x, y = y, x
        key[i] = distance


def hilbert_key(row: NDArray[np.int64], col: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return int64 (n,) distances along the Hilbert curve of pixels, all different for different pixels.

    Args:
        row: int64 (n,), 0 <= row < 2^31.
        col: int64 (n,), the same range.
    """
    key = np.empty(row.size, np.int64)
    _keys(np.ascontiguousarray(row, np.int64), np.ascontiguousarray(col, np.int64), key)
    return key


def hilbert_order(gid: NDArray[np.int64], raster_width: int) -> NDArray[np.int64]:
    """Return int64 (n,): the permutation that sorts pixels along the Hilbert curve, equal ones in the order given.

    Args:
        gid: int64 (n,) global pixel ids, ``row * raster_width + col``.
        raster_width: Columns of the raster.
    """
    row, col = np.divmod(np.asarray(gid, np.int64), np.int64(raster_width))
    return np.argsort(hilbert_key(row, col), kind="stable").astype(np.int64, copy=False)
