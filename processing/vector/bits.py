"""Class rasters as bits: two planes that tell the four classes apart, 64 pixels to a word.

The vectoriser asks of every pixel whether it is craquelure, nodata, or another class than its neighbour. In a tile's bytes
each such question costs a trip through memory; the planes are an eighth of that, fit into the processor's cache, and
answer 64 pixels at a time.

Bits: pixel ``col`` of a row is bit ``col % 64`` of word ``col // 64 + 1``. A frame of zero words and rows surrounds the
image, as in `thinning`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic
from numpy.typing import NDArray

from .adjacency import Int

_WIDTH = 64  # pixels to a word


class Planes(NamedTuple):
    """The lowest two bits of each pixel: 0 and 0 background, 1 and 0 craquelure, 0 and 1 paint loss, 1 and 1 nodata.

    Attributes:
        low, high: uint64 (height + 2, words): framed words, and a word of zeros more at the end of each row.
    """

    low: NDArray[np.uint64]
    high: NDArray[np.uint64]


def _emit_bits_of_64(_context: Any, address: Any, bit: Any) -> Any:
    """Return which of the 64 bytes from an address have a bit in common with a byte: a few instructions, whatever the processor."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        byte = ir.IntType(8)
        vector = ir.VectorType(byte, _WIDTH)
        pixels = builder.load(builder.inttoptr(arguments[0], vector.as_pointer()), align=1)
        first = builder.insert_element(ir.Constant(vector, ir.Undefined), arguments[1], ir.IntType(32)(0))
        lanes = ir.Constant(ir.VectorType(ir.IntType(32), _WIDTH), [0] * _WIDTH)
        everywhere = builder.shuffle_vector(first, ir.Constant(vector, ir.Undefined), lanes)
        common = builder.and_(pixels, everywhere)
        return builder.bitcast(builder.icmp_unsigned("!=", common, ir.Constant(vector, [0] * _WIDTH)), ir.IntType(64))

    return types.uint64(types.intp, types.uint8), generate


_bits_of_64: Any = intrinsic(_emit_bits_of_64)


@njit(cache=True, nogil=True)
def _fill_planes(classes: NDArray[np.uint8], low: NDArray[np.uint64], high: NDArray[np.uint64]) -> None:
    height, width = classes.shape
    for row in range(height):
        line, low_line, high_line = classes[row], low[row + 1], high[row + 1]
        address = line.ctypes.data
        for j in range(width // _WIDTH):
            low_line[j + 1] = _bits_of_64(address + j * _WIDTH, np.uint8(1))
            high_line[j + 1] = _bits_of_64(address + j * _WIDTH, np.uint8(2))
        for col in range(width - width % _WIDTH, width):
            j, place = col // _WIDTH + 1, np.uint64(col % _WIDTH)
            low_line[j] |= np.uint64(line[col] & 1) << place
            high_line[j] |= np.uint64(line[col] >> 1 & 1) << place


def planes_of(classes: NDArray[np.uint8]) -> Planes:
    """Return the planes of classes, uint8 (height, width) of 0, 1, 2 and 255."""
    if classes.strides[1] != 1:
        classes = np.ascontiguousarray(classes)
    height, width = classes.shape
    planes = Planes(*(np.zeros((height + 2, -(-width // _WIDTH) + 3), np.uint64) for _ in range(2)))
    _fill_planes(classes, planes.low, planes.high)
    return planes


@njit(cache=True, nogil=True)
def has_nodata(planes: Planes) -> bool:
    """Return whether some pixel is nodata."""
    for row in range(planes.low.shape[0]):
        found = np.uint64(0)
        for j in range(planes.low.shape[1]):
            found |= planes.low[row, j] & planes.high[row, j]
        if found:
            return True
    return False


@njit(cache=True, nogil=True)
def class_at(planes: Planes, row: Int, col: Int) -> Int:
    """Return the class of a pixel."""
    j, place = (col >> 6) + 1, np.uint64(col & 63)
    low, high = planes.low[row + 1, j] >> place & np.uint64(1), planes.high[row + 1, j] >> place & np.uint64(1)
    return 255 if low & high else np.int64(low + 2 * high)


@njit(cache=True, nogil=True)
def craquelure_words(planes: Planes, margin: int, width: int) -> NDArray[np.uint64]:
    """Return where craquelure is, as framed words, of an image of a width without a margin on all four sides."""
    height, columns = planes.low.shape[0] - 2 - 2 * margin, width - 2 * margin
    words = np.zeros((height + 2, -(-columns // _WIDTH) + 2), np.uint64)
    last = ~np.uint64(0) >> np.uint64(-columns % _WIDTH)
    for row in range(height):
        low, high = _rows_from(planes, row + margin, margin)
        out = words[row + 1, 1:-1]
        place = np.uint64(margin % _WIDTH)
        for j in range(out.size):
            out[j] = _word(low, j, place) & ~_word(high, j, place)
        out[-1] &= last
    return words


@njit(cache=True, nogil=True)
def changes(planes: Planes, margin: int, width: int, nodata_alone: bool) -> NDArray[np.uint64]:
    """Return bits, uint64 (rows, words): bit x of a row says that the class changes from pixel x to x + 1.

    Args:
        planes: The raster.
        margin: Rows and columns left out on all four sides.
        width: Of the raster.
        nodata_alone: Only changes to and from nodata.
    """
    height, pairs = planes.low.shape[0] - 2 - 2 * margin, width - 2 * margin - 1
    words = np.zeros((height, -(-pairs // _WIDTH)), np.uint64)
    last = ~np.uint64(0) >> np.uint64(-pairs % _WIDTH)
    place, next_place = np.uint64(margin % _WIDTH), np.uint64((margin + 1) % _WIDTH)
    for row in range(height):
        low, high = _rows_from(planes, row + margin, margin)
        next_low, next_high = _rows_from(planes, row + margin, margin + 1)
        out = words[row]
        if nodata_alone:
            for j in range(out.size):
                here = _word(low, j, place) & _word(high, j, place)
                out[j] = here ^ (_word(next_low, j, next_place) & _word(next_high, j, next_place))
        else:
            for j in range(out.size):
                low_change = _word(low, j, place) ^ _word(next_low, j, next_place)
                out[j] = low_change | (_word(high, j, place) ^ _word(next_high, j, next_place))
        if pairs:
            out[-1] &= last
    return words


@njit(cache=True, nogil=True)
def _rows_from(planes: Planes, row: int, col: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return a row of both planes from the word on in which a column is."""
    return planes.low[row + 1, col // _WIDTH + 1 :], planes.high[row + 1, col // _WIDTH + 1 :]


@njit(cache=True, nogil=True)
def _word(line: NDArray[np.uint64], j: int, place: np.uint64) -> np.uint64:
    """Return 64 pixels from a place in a word on."""
    return np.uint64(line[j] >> place | line[j + 1] << np.uint64(1) << (np.uint64(63) - place))
