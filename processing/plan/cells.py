"""A survey summed up by the cells of a grid: lines cut analytically at the borders, polygons clipped exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.reporting import Reporter
from ..schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, PAINT_LOSS_LAYER
from .features import Features
from .grid import Grid
from .partition import valid
from .positions import KINDS
from .shapes import measured_pieces
from .shapes import sums as sums_by
from .survey_file import SurveyFile
from .visible import subdivided

Array = NDArray[np.float64]
Index = NDArray[np.int64]

_SUMS = (
    "visible_m2", "length_m", "area_m2", "wide_length_m", "cos2_m", "sin2_m",
    "island_m2", "island_count", "loss_m2", "loss_count",
)  # fmt: skip
_CORNERS = 256  # polygons with more are divided before they are clipped
_ROUNDING = 1e-12  # share of a cell below which an overlap is none
_PAIRS = 50_000  # overlaps computed at a time


class _Totals:
    """Sums by name and cell, gathered batch by batch."""

    def __init__(self) -> None:
        self._parts: dict[str, list[tuple[Index, Array]]] = {}

    def add(self, name: str, key: Index, values: Array) -> None:
        cells, group = np.unique(key, return_inverse=True)
        self._parts.setdefault(name, []).append((cells, sums_by(group, values, len(cells))))

    def keys(self) -> Index:
        parts = [cells for some in self._parts.values() for cells, _ in some]
        return np.unique(np.concatenate(parts)) if parts else np.zeros(0, np.int64)

    def of(self, name: str, keys: Index) -> Array:
        total = np.zeros(len(keys))
        for cells, values in self._parts.get(name, ()):
            total[np.searchsorted(keys, cells)] += values
        return total


@dataclass(frozen=True, eq=False)
class Sample:
    """Values that are needed one by one, for medians.

    Attributes:
        cell: int64 (n,): row of the cell.
        value: float64 (n,).
        weight: float64 (n,).
    """

    cell: Index
    value: Array
    weight: Array


@dataclass(frozen=True, eq=False)
class Cells:
    """What lies in each cell that was surveyed or holds anything.

    Attributes:
        grid: The grid.
        cell_area_m2: Area of a whole cell.
        key: int64 (n,), ascending: the cells.
        sums: float64 (n,) each: ``visible_m2``, ``length_m``, ``area_m2`` of craquelure, ``cos2_m``, ``sin2_m``,
            ``wide_length_m`` (of known width), ``island_m2``, ``island_count``, ``loss_m2``, ``loss_count``, and a count
            for each kind of junction.
        widths: Mean widths (mm) of segments, weighted by their length (m) in the cell.
        islands: Diameters (mm) of the islands whose centre of area lies in the cell, weighted alike.
    """

    grid: Grid
    cell_area_m2: float
    key: Index
    sums: Mapping[str, Array]
    widths: Sample
    islands: Sample


def sum_up(survey: SurveyFile, grid: Grid, reporter: Reporter) -> Cells:
    """Sum up a survey by cells.

    Args:
        survey: What was mapped.
        grid: In units of its CRS.
        reporter: Receives progress by batch; cancels between batches.
    """
    job = _Job(survey, grid, _Totals(), [], [])
    steps = (
        (CRAQUELURE_LAYER, survey.craquelure, job.add_craquelure),
        (JUNCTIONS_LAYER, survey.junctions, job.add_junctions),
        (ISLANDS_LAYER, survey.islands, job.add_islands),
        (PAINT_LOSS_LAYER, survey.paint_loss, job.add_losses),
    )
    total, done = sum(survey.count(layer) for layer, _, _ in steps), 0
    job.add_coverage(reporter)
    for _, read, add in steps:
        for some in read(reporter):
            if len(some):
                add(some)
            done += len(some)
            reporter.progress("density", min(done, total), total, "feature")
    reporter.progress("density", total, total, "feature")
    keys = job.totals.keys()
    sums = {name: job.totals.of(name, keys) for name in (*_SUMS, *KINDS)}
    cell_m2 = grid.cell_area * survey.metres_per_unit**2
    if survey.visible_area_m2 is None:
        sums["visible_m2"] = np.full(len(keys), cell_m2)
    return Cells(grid, cell_m2, keys, sums, _sample(job.widths, keys), _sample(job.islands, keys))


def _sample(parts: list[tuple[Index, Array, Array]], keys: Index) -> Sample:
    if not parts:
        return Sample(np.zeros(0, np.int64), np.zeros(0), np.zeros(0))
    key, value, weight = (np.concatenate(column) for column in zip(*parts))
    return Sample(np.searchsorted(keys, key).astype(np.int64), value, weight)


@dataclass(frozen=True, eq=False)
class _Job:
    survey: SurveyFile
    grid: Grid
    totals: _Totals
    widths: list[tuple[Index, Array, Array]]
    islands: list[tuple[Index, Array, Array]]

    def add_coverage(self, reporter: Reporter) -> None:
        pieces = np.array(subdivided(self.survey.coverage), np.object_)
        for rows, key, area in clipped_areas(pieces, self.grid):
            reporter.check_cancelled()
            del rows
            self.totals.add("visible_m2", key, area * self.survey.metres_per_unit**2)

    def add_craquelure(self, lines: Features) -> None:
        start, end, line, piece_m = measured_pieces(lines.geometry, lines["length_m"])
        piece, key, share = self.grid.cut(start, end)
        step = end - start
        length_m = piece_m[piece] * share
        twice = 2 * np.arctan2(step[:, 1], step[:, 0])[piece]
        line = line[piece]
        width_mm = lines["width_mean_mm"][line]
        wide = np.isfinite(width_mm)
        self.totals.add("length_m", key, length_m)
        self.totals.add("cos2_m", key, length_m * np.cos(twice))
        self.totals.add("sin2_m", key, length_m * np.sin(twice))
        self.totals.add("area_m2", key, np.where(wide, length_m * width_mm / 1000, 0.0))
        self.totals.add("wide_length_m", key, np.where(wide, length_m, 0.0))
        self.widths.append(_by_line(line[wide], key[wide], width_mm[wide], length_m[wide]))

    def add_junctions(self, junctions: Features) -> None:
        key = self.grid.cell_of(shapely.get_coordinates(junctions.geometry))
        for kind in KINDS:
            here = junctions["kind"] == kind
            self.totals.add(kind, key[here], np.ones(int(here.sum())))

    def add_islands(self, islands: Features) -> None:
        self._add_areas("island_m2", islands)
        key = self._centres(islands)
        diameter_mm = 2000 * np.sqrt(islands["area_m2"] / np.pi)
        self.totals.add("island_count", key, np.ones(len(key)))
        self.islands.append((key, diameter_mm, np.ones(len(key))))

    def add_losses(self, losses: Features) -> None:
        self._add_areas("loss_m2", losses)
        key = self._centres(losses)
        self.totals.add("loss_count", key, np.ones(len(key)))

    def _centres(self, polygons: Features) -> Index:
        return self.grid.cell_of(shapely.get_coordinates(shapely.centroid(polygons.geometry)))

    def _add_areas(self, name: str, polygons: Features) -> None:
        drawn = shapely.area(polygons.geometry)
        scale = np.divide(polygons["area_m2"], drawn, out=np.zeros(len(polygons)), where=drawn > 0)
        for rows, key, area in clipped_areas(polygons.geometry, self.grid):
            self.totals.add(name, key, area * scale[rows])


def _by_line(line: Index, key: Index, width_mm: Array, length_m: Array) -> tuple[Index, Array, Array]:
    """Return one entry for each line in each cell: key, width, length."""
    order = np.lexsort((key, line))
    line, key = line[order], key[order]
    first = np.flatnonzero((np.diff(line, prepend=-1) != 0) | (np.diff(key, prepend=-1) != 0))
    if not len(first):
        return key, width_mm, length_m
    return key[first], width_mm[order][first], np.add.reduceat(length_m[order], first)


def clipped_areas(polygons: NDArray[np.object_], grid: Grid) -> Iterator[tuple[Index, Index, Array]]:
    """Yield the area of polygons in cells, in square units of the CRS: polygon, key of the cell, area; chunk by chunk.

    Args:
        polygons: shapely polygons or multipolygons (n,).
        grid: The grid.
    """
    if not len(polygons):
        return
    polygons = valid(polygons)
    number = np.arange(len(polygons))
    large = np.flatnonzero(shapely.get_num_coordinates(polygons) > _CORNERS)
    if len(large):
        divided = [subdivided(shapely.get_parts(polygons[at]), _CORNERS) for at in large]
        number = np.concatenate([np.delete(number, large), np.repeat(large, [len(some) for some in divided])])
        parts = np.array([piece for some in divided for piece in some], np.object_)
        polygons = np.concatenate([np.delete(polygons, large), parts])
    box, key = grid.candidates(shapely.bounds(polygons))
    is_alone = np.bincount(box, minlength=len(polygons))[box] == 1
    yield number[box[is_alone]], key[is_alone], shapely.area(polygons[box[is_alone]])
    box, key = box[~is_alone], key[~is_alone]
    shapely.prepare(polygons)
    for first in range(0, len(box), _PAIRS):
        rows, keys = box[first : first + _PAIRS], key[first : first + _PAIRS]
        cell = grid.polygons(keys)
        area = np.where(shapely.covers(polygons[rows], cell), grid.cell_area, -1.0)
        cut = np.flatnonzero(area < 0)
        area[cut] = shapely.area(shapely.intersection(polygons[rows[cut]], cell[cut]))
        some = area > _ROUNDING * grid.cell_area
        yield number[rows[some]], keys[some], area[some]
