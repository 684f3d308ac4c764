"""How much of a polygon was surveyed: its overlap with the coverage, whose outline may have millions of corners."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray

from .survey_file import SurveyFile

_CORNERS = 128  # of a piece of the coverage at most, so that an overlap costs the same everywhere
_PAIRS = 20_000  # overlaps computed at a time


class VisibleArea:
    """The surveyed part of polygons.

    Args:
        survey: Whose coverage counts; without one every polygon was surveyed whole.
    """

    def __init__(self, survey: SurveyFile) -> None:
        self._unit_m2 = survey.metres_per_unit**2
        self._total_m2 = survey.visible_area_m2
        self._pieces = np.array(subdivided(survey.coverage), np.object_)
        self._tree = shapely.STRtree(self._pieces)

    @property
    def total_m2(self) -> float | None:
        """All that was surveyed, None where the survey does not say."""
        return self._total_m2

    def of(self, polygons: NDArray[np.object_]) -> NDArray[np.float64]:
        """Return the surveyed area of each valid polygon in m², float64 (n,)."""
        if self._total_m2 is None:
            return np.asarray(shapely.area(polygons) * self._unit_m2)
        shapely.prepare(polygons)
        which, piece = self._tree.query(polygons)
        area = np.zeros(len(polygons))
        for first in range(0, len(which), _PAIRS):
            rows, parts = which[first : first + _PAIRS], self._pieces[piece[first : first + _PAIRS]]
            common = np.where(shapely.covers(polygons[rows], parts), shapely.area(parts), -1.0)
            cut = common < 0
            common[cut] = shapely.area(shapely.intersection(polygons[rows[cut]], parts[cut]))
            area += np.bincount(rows, common, len(polygons))
        return area * self._unit_m2


def subdivided(polygons: Iterable[shapely.Geometry], corners: int = _CORNERS) -> list[shapely.Geometry]:
    """Return the same area as polygons of few corners each, by halving boxes."""
    pieces, waiting = [], list(polygons)
    while waiting:
        polygon = waiting.pop()
        if shapely.get_num_coordinates(polygon) <= corners:
            pieces.append(polygon)
            continue
        x0, y0, x1, y1 = polygon.bounds
        xm, ym = (x0 + x1) / 2, (y0 + y1) / 2
        halves = (
            (shapely.box(x0, y0, xm, y1), shapely.box(xm, y0, x1, y1))
            if x1 - x0 > y1 - y0
            else (shapely.box(x0, y0, x1, ym), shapely.box(x0, ym, x1, y1))
        )
        parts = shapely.get_parts(shapely.get_parts(shapely.intersection(polygon, np.array(halves, object))))
        waiting += [part for part in parts if part.geom_type == "Polygon" and part.area > 0]
    return pieces
