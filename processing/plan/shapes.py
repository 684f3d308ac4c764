"""Measures of drawn geometry, for features whose stored figures are missing or no longer true.

What `map` writes was measured on pixels; lines and outlines that a person has drawn or moved have only their geometry.
Geometry is in units of the CRS; ``unit_m`` is metres in one of them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

_ISOTROPIC = 1e-9  # relative difference of the principal moments below which a shape has no axis

Array = NDArray[np.float64]
Geometries = NDArray[np.object_]


def sums(group: NDArray[np.int64], values: Array, count: int) -> Array:
    """Return the sum of values in each of ``count`` groups, float64 (count,); numpy's gives integers where all are empty."""
    return np.bincount(group, values, count).astype(np.float64, copy=False)


def straight_pieces(lines: Geometries) -> tuple[Array, Array, NDArray[np.int64]]:
    """Return the straight pieces of lines: starts and ends, float64 (n, 2), and the line of each, int64 (n,).

    Lines of several parts have the pieces of all their parts; pieces without length are left out.
    """
    parts, line_of_part = shapely.get_parts(lines, return_index=True)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    joined = part[1:] == part[:-1]
    joined &= (xy[1:] != xy[:-1]).any(axis=1)
    return xy[:-1][joined], xy[1:][joined], line_of_part[part[:-1][joined]].astype(np.int64)


def measured_pieces(lines: Geometries, length_m: Array) -> tuple[Array, Array, NDArray[np.int64], Array]:
    """Return straight pieces as `straight_pieces`, and the share of each in its line's measured length, float64 (n,).

    Measured lengths are a little longer than the simplified lines, so each piece gets its part of the difference.
    """
    start, end, line = straight_pieces(lines)
    drawn = np.hypot(*(end - start).T)
    whole = sums(line, drawn, len(lines))
    scale = np.divide(length_m, whole, out=np.zeros(len(lines)), where=whole > 0)
    return start, end, line, drawn * scale[line]


def axial_mean_deg(cos2: Array, sin2: Array) -> Array:
    """Return the axial mean direction in degrees, [0, 180), of sums of l cos 2θ and l sin 2θ (Mardia & Jupp 2000, 1.2)."""
    angle = np.rad2deg(np.arctan2(sin2, cos2) / 2) % 180
    return np.where(angle < 180, angle, 0.0)  # -1e-17 % 180 is 180


def line_measures(lines: Geometries, unit_m: float) -> dict[str, Array]:
    """Return ``length_m``, ``orientation_deg`` (axial, weighted by length) and ``tortuosity`` (NaN for closed lines)."""
    start, end, line = straight_pieces(lines)
    step = end - start
    length = np.hypot(step[:, 0], step[:, 1])
    twice = 2 * np.arctan2(step[:, 1], step[:, 0])
    count = len(lines)
    cos2 = sums(line, length * np.cos(twice), count)
    sin2 = sums(line, length * np.sin(twice), count)
    total = shapely.length(lines)
    chord = np.full(count, np.nan)
    simple = shapely.get_type_id(lines) == shapely.GeometryType.LINESTRING
    chord[simple] = shapely.distance(shapely.get_point(lines[simple], 0), shapely.get_point(lines[simple], -1))
    with np.errstate(divide="ignore", invalid="ignore"):
        tortuosity = np.where(chord > 0, total / chord, np.nan)
    return {"length_m": total * unit_m, "orientation_deg": axial_mean_deg(cos2, sin2), "tortuosity": tortuosity}


def polygon_measures(polygons: Geometries, unit_m: float) -> dict[str, Array]:
    """Return ``area_m2``, ``perimeter_m``, ``diameter_mm`` of the equal circle and ``compactness`` 4πA/P²."""
    area, perimeter = shapely.area(polygons) * unit_m**2, shapely.length(polygons) * unit_m
    with np.errstate(divide="ignore", invalid="ignore"):
        compactness = np.where(perimeter > 0, np.minimum(4 * np.pi * area / perimeter**2, 1.0), np.nan)
    return {
        "area_m2": area,
        "perimeter_m": perimeter,
        "diameter_mm": 2000 * np.sqrt(area / np.pi),
        "compactness": compactness,
    }


def axis_measures(polygons: Geometries) -> dict[str, Array]:
    """Return ``elongation`` and ``orientation_deg`` of the ellipses with the polygons' second moments."""
    moments = _moments(polygons)
    with np.errstate(divide="ignore", invalid="ignore"):
        mx, my, xx, yy, xy = (moments[:, 1:] / moments[:, :1]).T
        xx, yy, xy = xx - mx * mx, yy - my * my, xy - mx * my
        half_sum, half_difference = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
        has_axis = half_difference > _ISOTROPIC * half_sum
        elongation = np.sqrt((half_sum + half_difference) / (half_sum - half_difference))
    angle = axial_mean_deg(xx - yy, 2 * xy)
    return {"elongation": np.where(has_axis, elongation, 1.0), "orientation_deg": np.where(has_axis, angle, 0.0)}


def _moments(polygons: Geometries) -> Array:
    """Return ∫1, ∫x, ∫y, ∫x², ∫y², ∫xy about each polygon's lower left corner, float64 (n, 6), by Green's theorem."""
    parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    polygon_of_ring = polygon_of_part[part_of_ring]
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    xy = xy - shapely.bounds(polygons)[:, :2][polygon_of_ring[ring]]
    joined = ring[1:] == ring[:-1]
    (x0, y0), (x1, y1) = xy[:-1][joined].T, xy[1:][joined].T
    cross = x0 * y1 - x1 * y0
    edges = (
        cross / 2,
        (x0 + x1) * cross / 6,
        (y0 + y1) * cross / 6,
        (x0 * x0 + x0 * x1 + x1 * x1) * cross / 12,
        (y0 * y0 + y0 * y1 + y1 * y1) * cross / 12,
        (x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross / 24,
    )
    by_ring = np.stack([sums(ring[:-1][joined], edge, len(rings)) for edge in edges], axis=1)
    # outer rings count, holes are taken off, whichever way round they were drawn
    is_outer = np.diff(part_of_ring, prepend=-1) > 0
    by_ring *= (np.sign(by_ring[:, 0]) * np.where(is_outer, 1.0, -1.0))[:, None]
    total: Any = np.zeros((len(polygons), 6))
    np.add.at(total, polygon_of_ring, by_ring)
    return np.asarray(total)
