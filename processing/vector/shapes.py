"""Measures of regions on the ground, for pixels of any shape and rotation.

``jacobian_m`` is float64 (2, 2): metres on the ground per pixel step, ``[dX, dY] = J @ [dx, dy]``
(``Ground.jacobian_m``), with Y upwards as the georeference has it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .polygons import RegionBatch
from .region_table import Regions

# Steps (dx, dy) along the four families of lines through pixel centres: rows, columns, falling and rising diagonals.
_LINE_STEPS = np.array([[1, 0], [0, 1], [1, 1], [1, -1]], np.float64)
_ISOTROPIC = 1e-9  # relative difference of the principal moments below which a shape has no axis


@dataclass(frozen=True)
class RegionShapes:
    """Measures of regions, float64 (n,) each.

    Attributes:
        area_m2: Exact area of the region's pixels.
        perimeter_m: See :func:`perimeter_m`.
        diameter_mm: Diameter of the circle of equal area.
        compactness: 4 π area / perimeter², at most 1 (a disc).
        elongation: Ratio of the axes of the ellipse with equal second moments, at least 1.
        orientation_deg: Its major axis, axial: 0 horizontal, counter-clockwise, [0, 180); 0 where there is no major
            axis.
    """

    area_m2: NDArray[np.float64]
    perimeter_m: NDArray[np.float64]
    diameter_mm: NDArray[np.float64]
    compactness: NDArray[np.float64]
    elongation: NDArray[np.float64]
    orientation_deg: NDArray[np.float64]


def area_m2(pixel_count: NDArray[np.int64], jacobian_m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return areas on the ground, float64 (n,)."""
    return np.asarray(pixel_count * abs(float(np.linalg.det(jacobian_m))))


def line_weights_m(jacobian_m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return metres of boundary per crossing with each of the four families of lines, float64 (4,).

    Crofton's formula: perimeter = ½ ∫ (crossings per line × line spacing) dθ over half a turn. Here the integral over
    θ is a weighted sum over the four directions the pixel grid offers. The weights sum to π, which makes the mean
    over all orientations exact, and minimise the mean squared error of a straight edge over all orientations. For
    square pixels all are π/4, and the perimeter is π/8 (n₄ + n₈ / √2) as in Serra (1982). Where pixels are far from
    square some direction may be of no use; its weight is 0, never negative. (Weights by the angular distance to the
    neighbouring directions are equal for square pixels but have three times the error for 2 : 1 pixels.)
    """
    steps = _LINE_STEPS @ np.asarray(jacobian_m, np.float64).T
    length = np.hypot(steps[:, 0], steps[:, 1])
    spacing = abs(float(np.linalg.det(jacobian_m))) / length
    direction = np.arctan2(steps[:, 1], steps[:, 0])
    apart = np.abs(direction[:, None] - direction[None, :]) % np.pi
    # Mean over all edge directions of |sin(edge, a)| |sin(edge, b)|. A unit edge is estimated at ½ Σ w |sin|, on
    # average at 1 as soon as Σ w = π; so the squared error is least where wᵀ G w is.
    gram = (np.sin(apart) + (np.pi / 2 - apart) * np.cos(apart)) / np.pi
    weight, used = np.full(4, -1.0), np.ones(4, np.bool_)
    while weight.min() < 0:
        weight = np.zeros(4)
        weight[used] = np.linalg.solve(gram[np.ix_(used, used)], np.ones(used.sum()))
        used &= weight > 0
    weight *= np.pi / weight.sum()
    return weight * spacing / 2


def perimeter_m(intersections: NDArray[np.int32], jacobian_m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return perimeters, float64 (n,), holes included, from crossings int32 (n, 4) (``Regions.intersections``).

    The outline of the pixels themselves is 27 % too long for a disc, whatever the resolution; counting how often
    lines cross the boundary is not.
    """
    return np.asarray(intersections @ line_weights_m(jacobian_m))


@njit(cache=True, nogil=True)
def _fill_moments(
    xy: NDArray[np.int32],
    ring_offsets: NDArray[np.int64],
    region_offsets: NDArray[np.int64],
    moments: NDArray[np.float64],
) -> None:
    """Fill ∫1, ∫x, ∫y, ∫x², ∫y², ∫xy by Green's theorem, edge by edge, relative to each region's first corner."""
    for region in range(region_offsets.size - 1):
        origin = ring_offsets[region_offsets[region]]
        x_origin, y_origin = np.float64(xy[origin, 0]), np.float64(xy[origin, 1])
        for ring in range(region_offsets[region], region_offsets[region + 1]):
            first, stop = ring_offsets[ring], ring_offsets[ring + 1]
            x0, y0 = xy[stop - 1, 0] - x_origin, xy[stop - 1, 1] - y_origin
            for k in range(first, stop):
                x1, y1 = xy[k, 0] - x_origin, xy[k, 1] - y_origin
                cross = x0 * y1 - x1 * y0
                moments[region, 0] += cross / 2
                moments[region, 1] += (x0 + x1) * cross / 6
                moments[region, 2] += (y0 + y1) * cross / 6
                moments[region, 3] += (x0 * x0 + x0 * x1 + x1 * x1) * cross / 12
                moments[region, 4] += (y0 * y0 + y0 * y1 + y1 * y1) * cross / 12
                moments[region, 5] += (x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross / 24
                x0, y0 = x1, y1


def covariances_px2(batch: RegionBatch) -> NDArray[np.float64]:
    """Return float64 (n, 2, 2): covariances of (x, y) over each region's area, in square pixels.

    Pixels are squares, not points: a single pixel has 1/12 on the diagonal.
    """
    moments = np.zeros((batch.region_offsets.size - 1, 6))
    _fill_moments(batch.xy, batch.ring_offsets, batch.region_offsets, moments)
    mx, my, xx, yy, xy = (moments[:, 1:] / moments[:, :1]).T
    xx, yy, xy = xx - mx * mx, yy - my * my, xy - mx * my
    return np.stack([np.stack([xx, xy], axis=1), np.stack([xy, yy], axis=1)], axis=1)


def axes(covariance: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return elongation, float64 (n,), and orientation in degrees, float64 (n,), of covariances (n, 2, 2)."""
    xx, yy, xy = covariance[:, 0, 0], covariance[:, 1, 1], covariance[:, 0, 1]
    half_sum, half_difference = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
    has_axis = half_difference > _ISOTROPIC * half_sum
    elongation = np.sqrt((half_sum + half_difference) / (half_sum - half_difference))
    angle = np.rad2deg(np.arctan2(2 * xy, xx - yy) / 2) % 180
    return np.where(has_axis, elongation, 1.0), np.where(has_axis & (angle < 180), angle, 0.0)


def measure_shapes(regions: Regions, batch: RegionBatch, jacobian_m: NDArray[np.float64]) -> RegionShapes:
    """Return all measures of the regions of one batch.

    Args:
        regions: The regions of the batch.
        batch: Their corners (``regions.load``).
        jacobian_m: float64 (2, 2) metres per pixel step.
    """
    area, perimeter = area_m2(regions.pixel_count, jacobian_m), perimeter_m(regions.intersections, jacobian_m)
    jacobian = np.asarray(jacobian_m, np.float64)
    elongation, orientation = axes(jacobian @ covariances_px2(batch) @ jacobian.T)
    return RegionShapes(
        area_m2=area,
        perimeter_m=perimeter,
        diameter_mm=2000 * np.sqrt(area / np.pi),
        compactness=np.minimum(4 * np.pi * area / perimeter**2, 1.0),
        elongation=elongation,
        orientation_deg=orientation,
    )
