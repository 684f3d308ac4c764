"""Patches of craquelure too thick to be lines: they are given to paint loss before anything is traced.

A fine crack has a width; a patch as wide as it is long has none. What holds a square of ``2 K + 1`` px of craquelure
is such a patch (the morphological opening by that square), together with the slivers the square leaves at its rim.
Openings read ``2 K`` px far, so tiles with a halo of `CORES_REACH_PX` agree with the whole raster exactly.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.classes import CRAQUELURE, PAINT_LOSS
from .thinning import pack_bits, unpack_bits

CORE_HALF_SIDE_PX = 16
"""K: craquelure is at most ``2 K`` px thick along rows or columns (about ``2.8 K`` across its diagonal)."""

RIM_PX = 8
"""Craquelure this near a core, within craquelure, goes with it: the rim a square leaves of a disc is at most 7 px."""

CORES_REACH_PX = 2 * CORE_HALF_SIDE_PX + RIM_PX

_Words = NDArray[np.uint64]


def separate_thick_cores(classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return classes with thick patches of craquelure turned into paint loss.

    Args:
        classes: uint8 (height, width): 0 background, 1 craquelure, 2 paint loss, 255 nodata.

    Returns:
        The same array where nothing is that thick, else a changed copy. Applying it again changes nothing.
    """
    if not _may_hold_cores(classes):
        return classes
    craquelure = pack_bits(classes == CRAQUELURE.id)
    eroded = _eroded(craquelure, 2 * CORE_HALF_SIDE_PX + 1)
    if not eroded.any():
        return classes
    cores = _dilated(eroded, 2 * CORE_HALF_SIDE_PX + 1)
    for _ in range(RIM_PX):
        cores = _grown(cores) & craquelure
    result = classes.copy()
    result[unpack_bits(cores, classes.shape[1]).view(np.bool_)] = PAINT_LOSS.id
    return result


def _may_hold_cores(classes: NDArray[np.uint8]) -> bool:
    """Say whether a core is possible, from every K-th row: the square spans two of them, each over its whole side."""
    rows = pack_bits(classes[::CORE_HALF_SIDE_PX] == CRAQUELURE.id)
    both = rows[1:-2] & rows[2:-1]
    return bool(_running(both, 2 * CORE_HALF_SIDE_PX + 1, _cols_later, np.bitwise_and).any())


def _eroded(words: _Words, side: int) -> _Words:
    """Return where the square of this side fits, marked at its upper left pixel."""
    columns = _running(words, side, _rows_later, np.bitwise_and)
    return _running(columns, side, _cols_later, np.bitwise_and) if columns.any() else columns


def _dilated(words: _Words, side: int) -> _Words:
    """Return the squares of this side whose upper left pixels are marked."""
    return _running(_running(words, side, _rows_earlier, np.bitwise_or), side, _cols_earlier, np.bitwise_or)


def _running(words: _Words, length: int, shifted: Callable[[_Words, int], _Words], combine: np.ufunc) -> _Words:
    """Combine each pixel with the ``length - 1`` next ones by doubling: log2(length) + 1 passes."""
    reach = 1
    while 2 * reach <= length:
        words = combine(words, shifted(words, reach))
        reach *= 2
    return combine(words, shifted(words, length - reach)) if reach < length else words


def _rows_later(words: _Words, count: int) -> _Words:
    """Return the image moved up: each pixel gets the one `count` rows below."""
    moved = np.zeros_like(words)
    moved[1 : -1 - count] = words[1 + count : -1]
    return moved


def _rows_earlier(words: _Words, count: int) -> _Words:
    moved = np.zeros_like(words)
    moved[1 + count : -1] = words[1 : -1 - count]
    return moved


def _cols_later(words: _Words, count: int) -> _Words:
    """Return the image moved left: each pixel gets the one `count` < 64 columns to the right."""
    moved = words >> np.uint64(count)
    moved[:, :-1] |= words[:, 1:] << np.uint64(64 - count)
    return moved


def _cols_earlier(words: _Words, count: int) -> _Words:
    moved = words << np.uint64(count)
    moved[:, 1:] |= words[:, :-1] >> np.uint64(64 - count)
    return moved


def _grown(words: _Words) -> _Words:
    """Return the image grown by one pixel to all eight sides."""
    wide = words | _cols_later(words, 1) | _cols_earlier(words, 1)
    return wide | _rows_later(wide, 1) | _rows_earlier(wide, 1)
