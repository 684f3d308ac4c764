"""Pins: the corners of the pixel grid where the borders of more than two regions meet."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .adjacency import Int
from .tile import Tile


class Pins(NamedTuple):
    """Grid corners (x, y), 0 <= x <= raster width, as sorted keys ``y * (width + 1) + x``.

    Attributes:
        key: int64 (n,), ascending, all different.
        stride: Raster width + 1.
    """

    key: NDArray[np.int64]
    stride: int


def pins_of(keys: list[NDArray[np.int64]], raster_width: int) -> Pins:
    """Return the pins of all tiles as one set."""
    return Pins(np.unique(np.concatenate([np.zeros(0, np.int64), *keys])), raster_width + 1)


def find_pins(tile: Tile) -> NDArray[np.int64]:
    """Return the keys of the pins on a tile's core and its border, int64 (n,); the tile's halo is 1 px at least."""
    top, left = tile.halo_px - 1, tile.halo_px - 1
    window = tile.classes[top : top + tile.core.height + 2, left : left + tile.core.width + 2]
    row, col = np.nonzero(_are_pins(np.ascontiguousarray(window)))
    return (row.astype(np.int64) + tile.core.row) * (tile.raster_width + 1) + (col + tile.core.col)


@njit(cache=True, nogil=True)
def _are_pins(classes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return for each corner inside a window, bool (h - 1, w - 1), whether it is a pin.

    A corner is a pin where its four pixels have three classes or more, or where two classes meet like the fields of a
    chessboard.
    """
    height, width = classes.shape
    found = np.zeros((height - 1, width - 1), np.bool_)
    for row in range(height - 1):
        for col in range(width - 1):
            a, b = classes[row, col], classes[row, col + 1]
            c, d = classes[row + 1, col], classes[row + 1, col + 1]
            in_pairs = (a == b and c == d) or (a == c and b == d)
            three_alike = (a == b and a in (c, d)) or (c == d and c in (a, b))
            found[row, col] = not (in_pairs or three_alike)
    return found


@njit(cache=True, nogil=True)
def is_pin(pins: Pins, x: Int, y: Int) -> bool:
    """Return whether a grid corner is a pin."""
    key = y * pins.stride + x
    place = np.searchsorted(pins.key, key)
    return bool(place < len(pins.key) and pins.key[place] == key)


def pins_between(xy: NDArray[np.int32], ring_offsets: NDArray[np.int64], pins: Pins) -> NDArray[np.int64]:
    """Return how many pins lie on the sides of each ring, between its corners, int64 (rings,)."""
    return _pins_between(xy, ring_offsets, pins)


@njit(cache=True, nogil=True)
def _pins_between(xy: NDArray[np.int32], ring_offsets: NDArray[np.int64], pins: Pins) -> NDArray[np.int64]:
    counts = np.zeros(len(ring_offsets) - 1, np.int64)
    for ring in range(len(counts)):
        first, size = ring_offsets[ring], ring_offsets[ring + 1] - ring_offsets[ring]
        for k in range(size):
            x, y = np.int64(xy[first + k, 0]), np.int64(xy[first + k, 1])
            to_x, to_y = np.int64(xy[first + (k + 1) % size, 0]), np.int64(xy[first + (k + 1) % size, 1])
            for step in range(1, abs(to_x - x) + abs(to_y - y)):
                if is_pin(pins, x + step * np.sign(to_x - x), y + step * np.sign(to_y - y)):
                    counts[ring] += 1
    return counts
