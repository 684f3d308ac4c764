"""The features of a survey that come first by some measure, found batch by batch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..plan.features import Features

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Candidates:
    """Features in descending order of a measure; of equal ones the first in the file comes first.

    Attributes:
        measure: float64 (n,).
        id: int64 (n,).
        inside: float64 (n, 2), units of the CRS: the middle of a line, a point in a polygon.
        bounds: float64 (n, 4).
    """

    measure: Array
    id: NDArray[np.int64]
    inside: Array
    bounds: Array

    def __len__(self) -> int:
        return len(self.measure)

    def first(self, count: int) -> Candidates:
        """Return the first of them."""
        order = np.argsort(-self.measure, kind="stable")[:count]
        return Candidates(self.measure[order], self.id[order], self.inside[order], self.bounds[order])


class Best:
    """Keeps the features with the largest measure.

    Args:
        keep: How many.
    """

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._found = Candidates(np.zeros(0), np.zeros(0, np.int64), np.zeros((0, 2)), np.zeros((0, 4)))

    def offer(self, features: Features, measure: Array) -> None:
        """Offer features with their measures, float64 (n,), finite."""
        if not len(features) or not self._keep:
            return
        order = np.argsort(-measure, kind="stable")[: self._keep]
        some, geometry = features.select(order), features.geometry[order]
        is_line = shapely.get_dimensions(geometry) == 1
        inside = np.asarray(shapely.get_coordinates(shapely.point_on_surface(geometry)))
        inside[is_line] = _middles(geometry[is_line])
        new = Candidates(measure[order], some["id"], inside, shapely.bounds(geometry))
        joined = (np.concatenate([a, b]) for a, b in zip(_fields(self._found), _fields(new)))
        self._found = Candidates(*joined).first(self._keep)

    def result(self) -> Candidates:
        """Return the best of all that was offered."""
        return self._found


def _fields(some: Candidates) -> tuple[NDArray[np.generic], ...]:
    return some.measure, some.id, some.inside, some.bounds


def _middles(lines: NDArray[np.object_]) -> Array:
    """Return the points halfway along lines; of lines of several parts along the longest."""
    single = lines.copy()
    for at in np.flatnonzero(shapely.get_type_id(lines) == shapely.GeometryType.MULTILINESTRING):
        parts = shapely.get_parts(lines[at])
        single[at] = parts[int(np.argmax(shapely.length(parts)))]
    return np.asarray(shapely.get_coordinates(shapely.line_interpolate_point(single, 0.5, normalized=True)))
