"""Polygons of a batch of regions, as well-known binary (WKB) or shapely objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numba import njit
from numpy.typing import NDArray

from .rings import offsets_of
from .wkb import POSITION_BYTES, EncodedGeometries, put_count

ToWorld = Callable[[NDArray[np.float64]], NDArray[np.float64]]

_POLYGON = 3  # type code of WKB
_POLYGON_BYTES, _RING_BYTES = 9, 4  # byte order, type and ring count; corner count


@dataclass(frozen=True)
class RegionBatch:
    """Corners of some regions: region -> rings -> corners.

    Attributes:
        xy: int32 (n, 2), or float64 where outlines are smooth: corners (x, y) in pixel coordinates of the raster; no
            closing corners.
        ring_offsets: int64 (rings + 1,): corners of ring r are ring_offsets[r]..ring_offsets[r + 1].
        region_offsets: int64 (regions + 1,): rings of a region; the first one is its outer ring, the others are holes.
    """

    xy: NDArray[Any]
    ring_offsets: NDArray[np.int64]
    region_offsets: NDArray[np.int64]


@njit(cache=True, nogil=True)
def _encode(
    corner_bytes: NDArray[np.uint8],
    ring_offsets: NDArray[np.int64],
    region_offsets: NDArray[np.int64],
    data: NDArray[np.uint8],
) -> None:
    """Fill the WKB of all regions from the bytes of their corners, 16 each; rings are closed here."""
    at = 0
    for region in range(region_offsets.size - 1):
        data[at] = 1  # little-endian
        at = put_count(data, at + 1, _POLYGON)
        at = put_count(data, at, region_offsets[region + 1] - region_offsets[region])
        for ring in range(region_offsets[region], region_offsets[region + 1]):
            first, size = ring_offsets[ring], ring_offsets[ring + 1] - ring_offsets[ring]
            at = put_count(data, at, size + 1)
            for bytes_copied in (POSITION_BYTES * size, POSITION_BYTES):
                source = corner_bytes[POSITION_BYTES * first : POSITION_BYTES * first + bytes_copied]
                target = data[at : at + bytes_copied]
                for k in range(source.size):
                    target[k] = source[k]
                at += bytes_copied


@njit(cache=True, nogil=True)
def _turned_round(xy: NDArray[np.float64], ring_offsets: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return corners with each ring running the other way from the same first corner."""
    out = np.empty_like(xy)
    for ring in range(ring_offsets.size - 1):
        first, size = ring_offsets[ring], ring_offsets[ring + 1] - ring_offsets[ring]
        for k in range(size):
            source = first + (size - k if k else 0)
            out[first + k, 0], out[first + k, 1] = xy[source, 0], xy[source, 1]
    return out


def encode_polygons(batch: RegionBatch, to_world: ToWorld | None = None) -> EncodedGeometries:
    """Return the polygons of a batch as WKB: OGC-valid, outer rings counter-clockwise where y points up.

    Args:
        batch: Corners of the regions.
        to_world: Turns pixel coordinates, float64 (n, 2), into world coordinates by an affine map
            (``Ground.to_world``); None leaves pixels, and the rings as they are: outer ones of positive area.
    """
    xy = batch.xy.astype(np.float64)
    if to_world is not None:
        xy = to_world(xy)
        unit = to_world(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
        if np.linalg.det(unit[1:] - unit[0]) < 0:  # a mirrored frame
            xy = _turned_round(xy, batch.ring_offsets)
    corner_bytes = np.ascontiguousarray(xy, "<f8").view(np.uint8).reshape(-1)
    ring_bytes = offsets_of(_RING_BYTES + POSITION_BYTES * (np.diff(batch.ring_offsets) + 1))
    offsets = ring_bytes[batch.region_offsets] + _POLYGON_BYTES * np.arange(batch.region_offsets.size)
    data = np.empty(offsets[-1], np.uint8)
    _encode(corner_bytes, batch.ring_offsets, batch.region_offsets, data)
    return EncodedGeometries(data, offsets)


def assemble_polygons(batch: RegionBatch, to_world: ToWorld | None = None) -> NDArray[np.object_]:
    """Return the polygons of a batch as shapely objects; arguments as for :func:`encode_polygons`."""
    return np.asarray(shapely.from_wkb(encode_polygons(batch, to_world).to_bytes()), dtype=np.object_)
