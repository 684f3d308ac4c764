"""Everything a report says in figures, gathered in two passes over the survey."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.reporting import Reporter
from ..plan.elements import Elements
from ..plan.features import Features
from ..plan.listing import Listing, listing
from ..plan.network_statistics import (
    NetworkFigures,
    OrientationFigures,
    SpacingFigures,
    network_figures,
    orientation_figures,
    spacing_figures,
    weighted_quantiles,
)
from ..plan.positions import CRAQUELURE, JUNCTIONS, KINDS, Prices, SizeClasses
from ..plan.quantities import totals
from ..plan.survey_file import SurveyFile
from ..plan.take_off import take_off
from ..schema import CRAQUELURE_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER
from .drawing import Drawing
from .places import CANDIDATES, Place, cells_of, worst_places
from .tally import Distributions, Sample, Tally
from .view import View

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Findings:
    """What was found.

    Attributes:
        survey: Where it was found.
        extent: What the overview shows.
        listing: The take-off by levels, as the command ``quantities`` has it.
        totals: Its figures of the whole survey, by name.
        distributions: How features are distributed.
        places: The worst places.
        cell: Side of the cells whose density is compared, units of the CRS.
    """

    survey: SurveyFile
    extent: View
    listing: Listing
    totals: Mapping[str, Any]
    distributions: Distributions
    places: tuple[Place, ...]
    cell: float

    @property
    def area_m2(self) -> float:
        """Surveyed area, NaN where the survey does not say."""
        value = self.totals["visible_area_m2"]
        return float("nan") if value is None else float(value)

    @property
    def largest_loss_m2(self) -> float:
        """Area of the largest paint loss, NaN without any."""
        some = self.distributions.largest.measure
        return float(some[0]) if len(some) else float("nan")

    @property
    def measurable_percent(self) -> float:
        """Share of the length whose width is measurable, NaN without any."""
        sums = self.listing.total.sums
        some = [at for at, position in enumerate(self.listing.positions) if position.class_name == CRAQUELURE]
        length = float(sums.length_m[0, some].sum())
        return 100 * float(sums.measurable_length_m[0, some].sum()) / length if length > 0 else float("nan")

    @cached_property
    def junctions(self) -> Mapping[str, int]:
        """Junctions by kind."""
        sums = self.listing.total.sums
        at = {p.size_class: place for place, p in enumerate(self.listing.positions) if p.class_name == JUNCTIONS}
        return {kind: int(sums.count[0, at[kind]]) for kind in KINDS}

    @cached_property
    def network(self) -> NetworkFigures:
        """Topology of the whole survey; arrays of one value."""
        kinds = self.junctions
        counts = (kinds["end"], kinds["Y"] + kinds["T"], kinds["X"], self.distributions.length_m, self.area_m2)
        return network_figures(*(np.array([float(value)]) for value in counts))

    @cached_property
    def orientation(self) -> OrientationFigures:
        """Direction of the whole survey; arrays of one value."""
        some = self.distributions
        values = (some.length_m, some.cos2_m, some.sin2_m, self.area_m2)
        return orientation_figures(*(np.array([value]) for value in values))

    @cached_property
    def spacing(self) -> SpacingFigures:
        """Spacing of the whole survey; arrays of one value."""
        some = self.distributions
        values = (some.length_m, some.across_m, some.up_m, self.area_m2)
        return spacing_figures(*(np.array([value]) for value in values))

    def widths(self, *shares: float) -> list[float]:
        """Return quantiles of the widths (mm), weighted by length; NaN without any."""
        return quantiles(self.distributions.widths, shares, by_weight=True)

    def islands(self, *shares: float) -> list[float]:
        """Return quantiles of the islands' diameters (mm), each island counting alike; NaN without any."""
        return quantiles(self.distributions.islands, shares, by_weight=False)


def quantiles(sample: Sample, shares: tuple[float, ...], by_weight: bool) -> list[float]:
    """Return quantiles of a sample, NaN of none; see `weighted_quantiles`."""
    weights = sample.weights if by_weight else np.ones(len(sample.values))
    some = weights > 0
    group = np.zeros(int(some.sum()), np.int64)
    return [float(value) for value in weighted_quantiles(group, sample.values[some], weights[some], 1, shares)[0]]


def extent_of(survey: SurveyFile) -> View:
    """Return what a survey covers: its coverage, else its features, with a small margin."""
    covered = survey.coverage
    box = shapely.total_bounds(np.array(covered, object)).tolist() if covered else survey.bounds()
    if box is None:
        return View(0.0, 0.0, 1.0, 1.0)
    x0, y0, x1, y1 = box
    least = 1e-3 / survey.metres_per_unit  # of a single line along an axis
    return View(x0, y0, max(x1, x0 + least), max(y1, y0 + least)).padded(0.01)


@dataclass(frozen=True, eq=False)
class Wanted:
    """What of a survey a report is to say.

    Attributes:
        elements: Building elements, or none.
        sizes: How features are sorted.
        prices: What is billed.
        places: Worst places of each kind.
    """

    elements: Elements
    sizes: SizeClasses
    prices: Prices
    places: int


def gather(survey: SurveyFile, wanted: Wanted, drawing: Drawing, reporter: Reporter) -> Findings:
    """Return everything a report says in figures, and draw the overview on the way.

    Args:
        survey: What was mapped.
        wanted: How it is summed up.
        drawing: Overview that receives all features; its view is the extent.
        reporter: Receives progress by batch; cancels between batches.
    """
    result = take_off(survey, wanted.elements, wanted.sizes, wanted.prices, reporter)
    listed = listing(result, wanted.prices)
    grid = cells_of(survey, drawing.view)
    tally = Tally(grid, CANDIDATES)

    def add_craquelure(lines: Features) -> None:
        tally.add_craquelure(lines)
        drawing.draw_craquelure(lines)

    def add_losses(losses: Features) -> None:
        tally.add_losses(losses)
        drawing.draw_losses(losses)

    steps = (
        (PAINT_LOSS_LAYER, survey.paint_loss, add_losses),
        (ISLANDS_LAYER, survey.islands, tally.add_islands),
        (CRAQUELURE_LAYER, survey.craquelure, add_craquelure),
    )
    total, done = sum(survey.count(layer) for layer, _, _ in steps), 0
    for _, read, add in steps:
        for some in read():
            reporter.check_cancelled()
            if len(some):
                add(some)
            done += len(some)
            reporter.progress("distributions", min(done, total), total, "feature")
    reporter.progress("distributions", total, total, "feature")
    found = tally.result()
    places = worst_places(survey, found, grid, drawing.view, wanted.places)
    figures = totals(listed.total, result.positions)
    return Findings(survey, drawing.view, listed, figures, found, places, grid.size)
