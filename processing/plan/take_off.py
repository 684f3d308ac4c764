"""The take-off: quantities of every position in every building element, in one pass over the survey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.reporting import Reporter
from ..schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, PAINT_LOSS_LAYER
from .edits import sorted_by_width
from .elements import Elements
from .features import Features
from .partition import Shares
from .positions import (
    CRAQUELURE,
    ISLANDS,
    JUNCTIONS,
    KINDS,
    NOT_MEASURED,
    PAINT_LOSS,
    Position,
    Prices,
    SizeClasses,
    first_of,
)
from .survey_file import SurveyFile
from .visible import VisibleArea

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Sums:
    """Sums by place and position, float64 (places, positions) each; all but the widest add up over places.

    Attributes:
        count: Features; one that lies in several places counts where its largest part lies.
        length_m: Of craquelure.
        area_m2: Of polygons; of craquelure length times mean width, where a width is known.
        wide_length_m: Length of the craquelure whose width is known.
        measurable_length_m: Length of the craquelure whose width is measurable at this ground sampling distance.
        uplift: By what minimum quantities per piece exceed what is there, in the measure of the price.
        widest_mm: Largest mean width of a segment.
    """

    count: Array
    length_m: Array
    area_m2: Array
    wide_length_m: Array
    measurable_length_m: Array
    uplift: Array
    widest_mm: Array

    @classmethod
    def zeros(cls, places: int, positions: int) -> Sums:
        """Return sums of nothing."""
        return cls(*(np.zeros((places, positions)) for _ in fields(cls)))

    def add(self, name: str, place: NDArray[np.int64], position: NDArray[np.int64], values: Array) -> None:
        """Add values, float64 (n,), to places and positions, int64 (n,) each."""
        table: Array = getattr(self, name)
        table += np.bincount(place * table.shape[1] + position, values, table.size).reshape(table.shape)

    def grouped(self, group: NDArray[np.int64], count: int) -> Sums:
        """Return the sums of groups of places: the group of each place, int64 (places,), below ``count``."""
        grouped = Sums.zeros(count, self.count.shape[1])
        for each in fields(self):
            reduce = np.maximum if each.name == "widest_mm" else np.add
            reduce.at(getattr(grouped, each.name), group, getattr(self, each.name))
        return grouped


@dataclass(frozen=True, eq=False)
class TakeOff:
    """Quantities of a survey.

    Attributes:
        elements: Building elements.
        positions: Classes and sizes, columns of the sums.
        sums: By place: the elements in their order, and last what lies outside all of them.
        visible_m2: float64 (places,): surveyed area; NaN for outside where the survey does not say what was surveyed.
    """

    elements: Elements
    positions: tuple[Position, ...]
    sums: Sums
    visible_m2: Array


def take_off(survey: SurveyFile, elements: Elements, sizes: SizeClasses, prices: Prices, reporter: Reporter) -> TakeOff:
    """Measure a survey by building elements.

    Args:
        survey: What was mapped.
        elements: Where quantities are summed up; with none everything lies outside.
        sizes: How features are sorted.
        prices: Whose minimum quantities per piece apply.
        reporter: Receives progress by batch; cancels between batches.
    """
    positions = sizes.positions()
    job = _Job(survey, elements, positions, prices, Sums.zeros(len(elements) + 1, len(positions)))
    steps = (
        (CRAQUELURE_LAYER, survey.craquelure, partial(_add_craquelure, job, sizes)),
        (JUNCTIONS_LAYER, survey.junctions, partial(_add_junctions, job)),
        (ISLANDS_LAYER, survey.islands, partial(_add_polygons, job, ISLANDS, sizes)),
        (PAINT_LOSS_LAYER, survey.paint_loss, partial(_add_polygons, job, PAINT_LOSS, sizes)),
    )
    total, done = sum(survey.count(layer) for layer, _, _ in steps), 0
    for _, read, add in steps:
        for some in read(reporter):
            reporter.check_cancelled()
            if len(some):
                add(some)
            done += len(some)
            reporter.progress("take_off", min(done, total), total, "feature")
    reporter.progress("take_off", total, total, "feature")
    return TakeOff(elements, positions, job.sums, _visible_m2(survey, elements))


def _visible_m2(survey: SurveyFile, elements: Elements) -> Array:
    visible = VisibleArea(survey)
    inside = visible.of(elements.partition.polygons)
    outside = np.nan if visible.total_m2 is None else max(visible.total_m2 - float(inside.sum()), 0.0)
    if visible.total_m2 and outside < 1e-12 * visible.total_m2:
        outside = 0.0
    return np.append(inside, outside)


@dataclass(frozen=True, eq=False)
class _Job:
    survey: SurveyFile
    elements: Elements
    positions: Sequence[Position]
    prices: Prices
    sums: Sums

    def places(self, shares: Shares, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64], Array]:
        """Return rows of features, their places and shares, what lies outside included."""
        outside = shares.outside(count)
        left = np.flatnonzero(outside)
        row = np.concatenate([shares.feature, left])
        place = np.concatenate([shares.zone, np.full(len(left), len(self.elements))])
        return row, place, np.concatenate([shares.share, outside[left]])

    def main_places(self, shares: Shares, count: int) -> NDArray[np.int64]:
        """Return the place where each feature counts."""
        zone = shares.main_zone(count)
        return np.where(zone >= 0, zone, len(self.elements))

    def add_counts(self, place: NDArray[np.int64], position: NDArray[np.int64], quantity: dict[str, Array]) -> None:
        """Count features where they count, with what minimum quantities per piece add to them."""
        self.sums.add("count", place, position, np.ones(len(place)))
        for number in np.unique(position):
            price = self.prices.get(self.positions[number])
            if price is not None and price.minimum_per_piece > 0:
                rows = np.flatnonzero(position == number)
                amount = np.nan_to_num(quantity[price.measure][rows])
                self.sums.add("uplift", place[rows], position[rows], np.maximum(price.minimum_per_piece - amount, 0.0))


def _add_craquelure(job: _Job, sizes: SizeClasses, lines: Features) -> None:
    first = first_of(job.positions, CRAQUELURE)
    names = [p.size_class for p in job.positions if p.class_name == CRAQUELURE]
    number = {name: at for at, name in enumerate(names)} | {"": names.index(NOT_MEASURED)}
    position = first + np.array([number[name] for name in sorted_by_width(lines, sizes.widths)], np.int64)
    shares = job.elements.partition.split_lines(lines.geometry)
    row, place, share = job.places(shares, len(lines))
    length_m, width_mm = lines["length_m"], lines["width_mean_mm"]
    has_width = np.isfinite(width_mm)
    parts = {
        "length_m": length_m,
        "area_m2": np.where(has_width, lines["area_m2"], 0),
        "wide_length_m": np.where(has_width, length_m, 0),
        "measurable_length_m": np.where(lines["measurable"] > 0, length_m, 0),
    }
    for name, values in parts.items():
        job.sums.add(name, place, position[row], values[row] * share)
    np.maximum.at(job.sums.widest_mm, (place, position[row]), np.nan_to_num(width_mm[row]))
    quantity = {"m": length_m, "m²": lines["area_m2"], "piece": np.ones(len(lines))}
    job.add_counts(job.main_places(shares, len(lines)), position, quantity)


def _add_polygons(job: _Job, class_name: str, sizes: SizeClasses, polygons: Features) -> None:
    area_m2 = polygons["area_m2"]
    size = 2000 * np.sqrt(area_m2 / np.pi) if class_name == ISLANDS else area_m2 * 1e4
    limits = sizes.islands_mm if class_name == ISLANDS else sizes.losses_cm2
    position = first_of(job.positions, class_name) + np.digitize(size, limits).astype(np.int64)
    shares = job.elements.partition.split_polygons(polygons.geometry)
    row, place, share = job.places(shares, len(polygons))
    job.sums.add("area_m2", place, position[row], area_m2[row] * share)
    quantity = {"m²": area_m2, "piece": np.ones(len(polygons))}
    job.add_counts(job.main_places(shares, len(polygons)), position, quantity)


def _add_junctions(job: _Job, junctions: Features) -> None:
    number = {kind: at for at, kind in enumerate(KINDS)}
    known = np.array([kind in number for kind in junctions["kind"]], np.bool_)
    some = junctions.select(known)
    position = first_of(job.positions, JUNCTIONS) + np.array([number[kind] for kind in some["kind"]], np.int64)
    zone = job.elements.partition.locate(some.geometry)
    place = np.where(zone >= 0, zone, len(job.elements))
    job.add_counts(place, position, {"piece": np.ones(len(some))})
