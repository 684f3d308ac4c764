"""The worst places of a survey: where craquelure is densest, cracks are widest, losses are largest."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from ..plan.grid import SQUARE, Grid
from ..plan.survey_file import SurveyFile
from ..plan.visible import VisibleArea
from .candidates import Candidates
from .tally import Distributions
from .view import View

DENSEST, WIDEST, LARGEST = "densest", "widest", "largest"
LETTERS = {DENSEST: "D", WIDEST: "W", LARGEST: "L"}
CANDIDATES = 200  # looked at for each kind, because neighbours are shown in one picture
_SIDE_PX = 700.0  # of the mosaic, so that a picture shows its own pixels
_PARTS = 4  # a picture shows at most that share of the shorter side of the survey
_LEAST_VISIBLE = 0.5  # share of a cell that must have been surveyed to be called dense
_MARGIN = 1.3  # a loss is shown with its surroundings,
_LARGEST = 3.0  # and whole if that takes no more than three times the usual side


@dataclass(frozen=True)
class Place:
    """One place.

    Attributes:
        kind: `DENSEST`, `WIDEST` or `LARGEST`.
        number: From 1 within its kind.
        value: Density in m/m², mean width in mm, or area in m².
        feature: Id of the segment or loss; 0 for a cell.
        x, y: Middle of the cell or the segment, or a point in the loss, units of the CRS.
        view: The square shown.
    """

    kind: str
    number: int
    value: float
    feature: int
    x: float
    y: float
    view: View

    @property
    def label(self) -> str:
        """Short name, as on the overview: D1, W2, L3."""
        return f"{LETTERS[self.kind]}{self.number}"


def cell_side(survey: SurveyFile, extent: View) -> float:
    """Return the side of cells and pictures in units of the CRS: a round number of metres, some hundred pixels of the mosaic."""
    shorter_m = min(extent.width, extent.height) * survey.metres_per_unit
    wanted_m = min(_SIDE_PX * survey.gsd_mm / 1000 if survey.gsd_mm else math.inf, shorter_m / _PARTS)
    if not 0 < wanted_m < math.inf:
        wanted_m = 1.0
    return round_down(wanted_m) / survey.metres_per_unit


def round_down(value: float) -> float:
    """Return the largest of 1, 2, 5, 10, … (and their tenths and so on) that is no larger than a positive number."""
    power = 10.0 ** math.floor(math.log10(value) + 1e-9)
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= value * (1 + 1e-9))


def worst_places(survey: SurveyFile, found: Distributions, grid: Grid, extent: View, count: int) -> tuple[Place, ...]:
    """Return the worst places of each kind, at most ``count``, without showing the same place twice in a kind."""
    if not count:
        return ()
    return (
        *_numbered(DENSEST, _densest(survey, found, grid, count), count),
        *_numbered(WIDEST, _around(found.widest, grid.size, extent, False), count),
        *_numbered(LARGEST, _around(found.largest, grid.size, extent, True), count),
    )


@dataclass(frozen=True)
class _Found:
    """A place before it is chosen; fields as of `Place`."""

    value: float
    feature: int
    x: float
    y: float
    view: View


def _numbered(kind: str, found: list[_Found], count: int) -> list[Place]:
    chosen: list[Place] = []
    for some in found:
        if len(chosen) == count:
            break
        if not any(place.view.contains(some.x, some.y) for place in chosen):
            chosen.append(Place(kind, len(chosen) + 1, some.value, some.feature, some.x, some.y, some.view))
    return chosen


def _densest(survey: SurveyFile, found: Distributions, grid: Grid, count: int) -> list[_Found]:
    """Return the densest cells, by length in what was visible of them, the densest first; at least ``count`` where there are."""
    order = np.argsort(-found.cell_length_m, kind="stable")
    cell_m2 = grid.cell_area * survey.metres_per_unit**2
    visible, taken = VisibleArea(survey), 4 * count
    while True:
        key, length_m = found.cells[order[:taken]], found.cell_length_m[order[:taken]]
        boxes = grid.polygons(key)
        visible_m2 = visible.of(boxes)
        seen = visible_m2 >= _LEAST_VISIBLE * cell_m2
        density = np.divide(length_m, visible_m2, out=np.zeros(len(key)), where=seen)
        ranks = np.argsort(-density, kind="stable")
        best = density[ranks[:count]]
        left = order[taken:]
        # a cell not looked at yet has less length, on at least half the area
        if not len(left) or best[-1] >= found.cell_length_m[left[0]] / (_LEAST_VISIBLE * cell_m2):
            break
        taken *= 4
    dense = []
    for at in ranks[density[ranks] > 0]:
        view = View(*map(float, shapely.bounds(boxes[at])))
        dense.append(_Found(float(density[at]), 0, *view.centre, view))
    return dense


def _around(some: Candidates, side: float, extent: View, is_whole: bool) -> list[_Found]:
    """Return squares round features, larger than usual where that shows the whole of one, within reason."""
    found = []
    for value, feature, inside, bounds in zip(some.measure, some.id, some.inside, some.bounds):
        size = _MARGIN * float(max(bounds[2] - bounds[0], bounds[3] - bounds[1]))
        fits = is_whole and size <= _LARGEST * side
        middle = (bounds[:2] + bounds[2:]) / 2 if fits else inside
        view = View.square(middle, max(side, size) if fits else side).moved_into(extent)
        found.append(_Found(float(value), int(feature), float(inside[0]), float(inside[1]), view))
    return found


def cells_of(survey: SurveyFile, extent: View) -> Grid:
    """Return the cells whose density is compared."""
    return Grid(SQUARE, cell_side(survey, extent))
