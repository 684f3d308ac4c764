"""Geometries as well-known binary (WKB), the bytes GeoPackage stores, without an object for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

POSITION_BYTES = 16
"""Two doubles."""

_POINT, _LINE = 1, 2  # type codes
_LINE_BYTES = 9  # byte order, type and vertex count


@dataclass(frozen=True)
class EncodedGeometries:
    """Geometries as WKB, one after the other: the layout of Arrow's binary arrays.

    Attributes:
        data: uint8 (n,).
        offsets: int64 (geometries + 1,).
    """

    data: NDArray[np.uint8]
    offsets: NDArray[np.int64]

    def to_bytes(self) -> NDArray[np.object_]:
        """Return one bytes object per geometry."""
        buffer = self.data.tobytes()
        out = np.empty(self.offsets.size - 1, dtype=np.object_)
        out[:] = [buffer[a:b] for a, b in zip(self.offsets[:-1].tolist(), self.offsets[1:].tolist())]
        return out


@njit(cache=True, nogil=True)
def put_count(data: NDArray[np.uint8], at: int, value: int) -> int:
    """Write a little-endian uint32; return the position behind it."""
    for byte in range(4):
        data[at + byte] = (value >> (8 * byte)) & 255
    return at + 4


@njit(cache=True, nogil=True)
def _encode_lines(vertex_bytes: NDArray[np.uint8], line_offsets: NDArray[np.int64], data: NDArray[np.uint8]) -> None:
    """Fill the WKB of all lines from the bytes of their vertices, uint8 (n, 16)."""
    at = 0
    for line in range(line_offsets.size - 1):
        data[at] = 1  # little-endian
        at = put_count(data, at + 1, _LINE)
        at = put_count(data, at, line_offsets[line + 1] - line_offsets[line])
        for k in range(line_offsets[line], line_offsets[line + 1]):
            for byte in range(16):
                data[at + byte] = vertex_bytes[k, byte]
            at += 16


def encode_points(xy: NDArray[np.float64]) -> EncodedGeometries:
    """Return points, float64 (n, 2), as WKB."""
    point = np.dtype([("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
    points = np.empty(len(xy), point)
    points["order"], points["type"], points["xy"] = 1, _POINT, xy
    return EncodedGeometries(points.view(np.uint8), point.itemsize * np.arange(len(xy) + 1))


def encode_lines(xy: NDArray[np.float64], line_offsets: NDArray[np.int64]) -> EncodedGeometries:
    """Return lines as WKB.

    Args:
        xy: float64 (n, 2): vertices of all lines, one after the other.
        line_offsets: int64 (lines + 1,).
    """
    offsets = POSITION_BYTES * line_offsets + _LINE_BYTES * np.arange(line_offsets.size)
    data = np.empty(offsets[-1], np.uint8)
    _encode_lines(np.ascontiguousarray(xy, "<f8").view(np.uint8).reshape(-1, POSITION_BYTES), line_offsets, data)
    return EncodedGeometries(data, offsets)
