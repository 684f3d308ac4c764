"""Thinning of a mask to lines one pixel wide, 64 pixels at a time, and exactly the same in tiles as in one piece.

Guo-Hall parallel thinning (Guo & Hall 1989, Communications of the ACM 32:359, algorithm A1): every sub-iteration
decides each pixel from its 3 x 3 neighbourhood as it was before, so one iteration of two sub-iterations reads no
further than 2 px. With at most `MAX_THINNING_ITERATIONS` iterations a pixel depends on nothing beyond
`THINNING_REACH_PX`, and a tile with that halo gives the skeleton of the whole raster bit by bit. Running to
convergence would not.

Bits: pixel ``col`` of a row is bit ``col % 64`` of word ``col // 64 + 1``. A frame of zero words and rows surrounds
the image.
"""

from __future__ import annotations

import numpy as np
from numba import njit, uint64
from numpy.typing import NDArray

MAX_THINNING_ITERATIONS = 32
"""What is thicker than about twice this is not thinned to the end: `cores.separate_thick_cores` takes it out before."""

THINNING_REACH_PX = 2 * MAX_THINNING_ITERATIONS

_ONE = np.uint64(1)
_TOP = np.uint64(63)


def pack_bits(mask: NDArray[np.bool_] | NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return a mask (height, width) as framed words, uint64 (height + 2, ceil(width / 64) + 2)."""
    height, width = mask.shape
    words = np.zeros((height + 2, -(-width // 64) + 2), np.uint64)
    packed = np.packbits(mask, axis=1, bitorder="little")
    words.view(np.uint8)[1:-1, 8 : 8 + packed.shape[1]] = packed
    return words


def unpack_bits(words: NDArray[np.uint64], width: int) -> NDArray[np.uint8]:
    """Return framed words as a mask of 0 and 1, uint8 (height, width)."""
    rows = words[1:-1, 1:-1].view(np.uint8)
    return np.unpackbits(rows, axis=1, bitorder="little", count=width)


@njit(cache=True, nogil=True)
def _sub_iteration(
    words: NDArray[np.uint64], above: NDArray[np.uint64], here: NDArray[np.uint64], second: bool
) -> bool:
    """Run one sub-iteration in place; `above` and `here` are buffers of one row. Return whether a pixel went."""
    height, width = words.shape
    removed = uint64(0)
    for j in range(width):
        above[j] = words[0, j]
    for row in range(1, height - 1):
        line = words[row]
        below = words[row + 1]
        for j in range(width):
            here[j] = line[j]
        for j in range(1, width - 1):
            centre = here[j]
            n = above[j]
            s = below[j]
            w = (centre << _ONE) | (here[j - 1] >> _TOP)
            e = (centre >> _ONE) | (here[j + 1] << _TOP)
            nw = (n << _ONE) | (above[j - 1] >> _TOP)
            ne = (n >> _ONE) | (above[j + 1] << _TOP)
            sw = (s << _ONE) | (below[j - 1] >> _TOP)
            se = (s >> _ONE) | (below[j + 1] << _TOP)
            # C(p) == 1: exactly one 8-connected run of neighbours
            run_n = ~n & (ne | e)
            run_e = ~e & (se | s)
            run_s = ~s & (sw | w)
            run_w = ~w & (nw | n)
            one_run = ((run_n ^ run_e) ^ (run_s ^ run_w)) & ~((run_n & run_e) | (run_s & run_w))
            # 2 <= N(p) <= 3, N = min of the two ways to count neighbours in pairs
            a1, b1, c1, d1 = nw | n, ne | e, se | s, sw | w
            a2, b2, c2, d2 = n | ne, e | se, s | sw, w | nw
            two1 = (a1 & b1) | (c1 & d1) | ((a1 | b1) & (c1 | d1))
            two2 = (a2 & b2) | (c2 & d2) | ((a2 | b2) & (c2 | d2))
            not_four = ~((a1 & b1 & c1 & d1) & (a2 & b2 & c2 & d2))
            kept_side = ((n | ne | ~se) & e) if second else ((s | sw | ~nw) & w)
            goes = centre & one_run & two1 & two2 & not_four & ~kept_side
            removed |= goes
            line[j] = centre & ~goes
        swap = above
        above = here
        here = swap
    return bool(removed != uint64(0))


@njit(cache=True, nogil=True)
def thin_words(words: NDArray[np.uint64], max_iterations: int) -> int:
    """Thin framed words in place with at most so many iterations; return how many ran until nothing changed."""
    above = np.empty(words.shape[1], np.uint64)
    here = np.empty(words.shape[1], np.uint64)
    for iteration in range(max_iterations):
        changed = False
        for second in (False, True):
            changed |= _sub_iteration(words, above, here, second)
        if not changed:
            return iteration
    return max_iterations


def thinned(
    mask: NDArray[np.bool_] | NDArray[np.uint8], max_iterations: int = MAX_THINNING_ITERATIONS
) -> NDArray[np.uint8]:
    """Return the skeleton of a mask as 0 and 1, uint8 of the same shape."""
    words = pack_bits(mask)
    thin_words(words, max_iterations)
    return unpack_bits(words, mask.shape[1])
