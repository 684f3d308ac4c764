"""Distances on the ground between pixels of any shape: steps, and the neighbourhood of a pixel in order of distance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import CRAQUELURE, NODATA
from .adjacency import COL_STEP, ROW_STEP, Int

CLEARANCE_PX = 26
"""How far the edge of a line is looked for: `cores` leaves at most 23 px, the rest is for the valid area's edge."""

_CRAQUELURE, _NODATA = CRAQUELURE.id, NODATA


class Disc(NamedTuple):
    """The pixels round a pixel, nearest on the ground first, itself excluded.

    Attributes:
        offset: int16 (n, 2): rows and columns.
        distance_m: float64 (n,).
    """

    offset: NDArray[np.int16]
    distance_m: NDArray[np.float64]


@dataclass(frozen=True)
class Metric:
    """The ground under the pixels.

    Attributes:
        jacobian_m: float64 (2, 2): metres per pixel step, ``[dX, dY] = J @ [dx, dy]``, dx along columns, dy along rows.
        inverse: float64 (2, 2): its inverse.
        gsd_m: Side of the square of a pixel's area.
        step_m: float64 (8,): metres of one step in each direction of `adjacency`.
        disc: A pixel's neighbourhood.
    """

    jacobian_m: NDArray[np.float64]
    inverse: NDArray[np.float64]
    gsd_m: float
    step_m: NDArray[np.float64]
    disc: Disc


def metric_of(jacobian_m: NDArray[np.float64]) -> Metric:
    """Return the metric of a Jacobian (2, 2); equal Jacobians share it."""
    (a, b), (d, e) = np.asarray(jacobian_m, np.float64).tolist()
    return _metric(a, b, d, e)


@lru_cache(maxsize=16)
def _metric(a: float, b: float, d: float, e: float) -> Metric:
    jacobian = np.array([[a, b], [d, e]])
    side = slice(-CLEARANCE_PX, CLEARANCE_PX + 1)
    rows, cols = (grid.ravel() for grid in np.mgrid[side, side])
    distances = _ground_lengths(jacobian, rows, cols)
    # only whole discs: beyond the nearest side of the square some pixels of a ring would be missing
    on_side = np.maximum(abs(rows), abs(cols)) == CLEARANCE_PX
    inside = (distances > 0) & (distances <= distances[on_side].min())
    order = np.argsort(distances[inside], kind="stable")
    return Metric(
        jacobian_m=jacobian,
        inverse=np.linalg.inv(jacobian),
        gsd_m=float(np.sqrt(abs(a * e - b * d))),
        step_m=_ground_lengths(jacobian, ROW_STEP, COL_STEP),
        disc=Disc(
            np.stack([rows[inside][order], cols[inside][order]], axis=1).astype(np.int16), distances[inside][order]
        ),
    )


def _ground_lengths(
    jacobian: NDArray[np.float64], rows: NDArray[np.int64], cols: NDArray[np.int64]
) -> NDArray[np.float64]:
    lengths: NDArray[np.float64] = np.hypot(
        jacobian[0, 0] * cols + jacobian[0, 1] * rows, jacobian[1, 0] * cols + jacobian[1, 1] * rows
    )
    return lengths


@njit(cache=True, nogil=True)
def clearance(classes: NDArray[np.uint8], row: Int, col: Int, disc: Disc, margin_m: float) -> tuple[float, bool]:
    """Return the distance to the nearest pixel that is not craquelure, and whether nodata lies within it plus a margin.

    The distance is at most the disc's radius; the pixel must lie `CLEARANCE_PX` inside the array.
    """
    half_width = -1.0
    for k in range(len(disc.offset)):
        distance = disc.distance_m[k]
        if half_width >= 0 and distance > half_width + margin_m:
            return half_width, False
        value = classes[row + disc.offset[k, 0], col + disc.offset[k, 1]]
        if value != _CRAQUELURE and half_width < 0:
            half_width = distance
        if value == _NODATA:
            return half_width, True
    return (half_width if half_width >= 0 else disc.distance_m[-1]), False
