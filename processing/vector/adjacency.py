"""Which pixels of a skeleton are linked: m-adjacency, as eight bits per pixel.

Directions are numbered clockwise from the north: 0 N, 1 NE, 2 E, 3 SE, 4 S, 5 SW, 6 W, 7 NW. The *links* of a pixel
are a uint8 whose bit ``d`` says that it is linked to its neighbour in direction ``d``. Neighbours that share a side
are linked; diagonal neighbours only when neither of the two pixels beside both is set (Gonzalez & Woods'
m-adjacency), so lines have no triangles at their corners. Links follow from 3 x 3 pixels and are symmetric, hence the
same from either side of a seam. The *degree* of a pixel is its number of links: 1 an end, 2 a pixel of a line, 3 and
more a junction.
"""

from __future__ import annotations

from typing import Union

import numpy as np
from numba import njit
from numpy.typing import NDArray

Int = Union[int, np.int64]
"""A number in a kernel: what Python passes in, and what numba makes of it."""

ROW_STEP = np.array([-1, -1, 0, 1, 1, 1, 0, -1])
COL_STEP = np.array([0, 1, 1, 1, 0, -1, -1, -1])


def _links_of_neighbourhoods() -> NDArray[np.uint8]:
    table = np.zeros(256, np.uint8)
    for neighbours in range(256):
        links = neighbours
        for diagonal in (1, 3, 5, 7):
            if neighbours >> (diagonal - 1) & 1 or neighbours >> (diagonal + 1) % 8 & 1:
                links &= ~(1 << diagonal)
        table[neighbours] = links
    return table


LINKS = _links_of_neighbourhoods()
"""uint8 (256,): links for the eight neighbours' bits."""

DEGREE = np.array([bin(links).count("1") for links in range(256)], np.uint8)
"""uint8 (256,): number of links."""

FIRST = np.array([8] + [(links & -links).bit_length() - 1 for links in range(1, 256)], np.uint8)
"""uint8 (256,): lowest direction among links; 8 for none."""


@njit(cache=True, nogil=True)
def set_pixels(words: NDArray[np.uint64], window: tuple[int, int, int, int]) -> NDArray[np.int32]:
    """Return rows and columns, int32 (n, 2), of the pixels set in a window of framed words of `thinning`, row by row.

    The window is first row, end row, first column, end column.
    """
    row0, row1, col0, col1 = window
    one = np.uint64(1)
    first_word = col0 // 64 + 1
    last_word = (col1 - 1) // 64 + 1
    room = 0
    for row in range(row0, row1):
        for j in range(first_word, last_word + 1):
            room += bit_count(words[row + 1, j])
    pixels = np.empty((room, 2), np.int32)
    count = 0
    for row in range(row0, row1):
        for j in range(first_word, last_word + 1):
            word = words[row + 1, j]
            while word:
                lowest = word & (~word + one)
                word ^= lowest
                col = (j - 1) * 64 + bit_number(lowest)
                if col0 <= col < col1:
                    pixels[count, 0] = row
                    pixels[count, 1] = col
                    count += 1
    return pixels[:count]


@njit(cache=True, nogil=True)
def bit_count(word: np.uint64) -> int:
    """Return how many bits are set."""
    two, four = np.uint64(0x3333333333333333), np.uint64(0x0F0F0F0F0F0F0F0F)
    word -= (word >> np.uint64(1)) & np.uint64(0x5555555555555555)
    word = (word & two) + ((word >> np.uint64(2)) & two)
    word = (word + (word >> np.uint64(4))) & four
    return int((word * np.uint64(0x0101010101010101)) >> np.uint64(56))


_DE_BRUIJN = np.uint64(0x022FDD63CC95386D)  # every six bits of it occur once (Leiserson, Prokop & Randall 1998)
_NUMBER = np.zeros(64, np.uint8)
for _bit in range(64):
    _NUMBER[((int(_DE_BRUIJN) << _bit) & (2**64 - 1)) >> 58] = _bit


@njit(cache=True, nogil=True)
def bit_number(power_of_two: np.uint64) -> Int:
    """Return the exponent of a power of two."""
    return np.int64(_NUMBER[(power_of_two * _DE_BRUIJN) >> np.uint64(58)])


@njit(cache=True, nogil=True)
def _three_bits(words: NDArray[np.uint64], row: Int, col: Int) -> Int:
    """Return the pixels left of, at and right of a pixel, in this order from bit 0, from a row of framed words."""
    j, bit = (col >> 6) + 1, np.uint64(col & 63)
    word, one = words[row + 1, j], np.uint64(1)
    bits = word >> (bit - one) if bit else word << one | words[row + 1, j - 1] >> np.uint64(63)
    if bit == np.uint64(63):
        bits |= (words[row + 1, j + 1] & one) << np.uint64(2)
    return np.int64(bits & np.uint64(7))


@njit(cache=True, nogil=True)
def link_pixels(words: NDArray[np.uint64], pixels: NDArray[np.int32], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Return links, uint8 of a shape, set at these pixels only; from a skeleton in framed words of `thinning`."""
    links = np.zeros(shape, np.uint8)
    for k in range(len(pixels)):
        row, col = np.int64(pixels[k, 0]), np.int64(pixels[k, 1])
        above, here, below = (
            _three_bits(words, row - 1, col),
            _three_bits(words, row, col),
            _three_bits(words, row + 1, col),
        )
        neighbours = (
            (above >> 1 & 1)
            | (above >> 2) << 1
            | (here >> 2) << 2
            | (below >> 2) << 3
            | (below >> 1 & 1) << 4
            | (below & 1) << 5
            | (here & 1) << 6
            | (above & 1) << 7
        )
        links[row, col] = LINKS[neighbours]
    return links
