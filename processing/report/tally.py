"""Distributions of a survey, summed up batch by batch: directions, widths, islands, the density of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..plan.edits import review_is
from ..plan.features import Features
from ..plan.grid import Grid
from ..plan.network_statistics import rose
from ..plan.shapes import measured_pieces, sums
from .candidates import Best, Candidates

ROSE_BINS = 18  # of ten degrees
LEAST_ASPECT = 5.0  # a segment must be that many times longer than wide, or its width is that of a blot

Array = NDArray[np.float64]
Index = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Sample:
    """Measures of features, one by one, with their weights, float64 (n,) each."""

    values: Array
    weights: Array


@dataclass(frozen=True, eq=False)
class Distributions:
    """How a survey's features are distributed.

    Attributes:
        length_m: L, total length of craquelure.
        rose_m: float64 (`ROSE_BINS`,): length by direction of straight pieces, from 0° counter-clockwise.
        cos2_m, sin2_m: Σ l cos 2θ, Σ l sin 2θ.
        across_m, up_m: Σ|Δx|, Σ|Δy|.
        widths: Mean widths (mm) of segments whose width is known, weighted by length (m).
        islands: Diameters (mm) of the equal circles, weighted by area (m²).
        cells: int64 (n,), ascending: keys of the grid's cells that hold craquelure.
        cell_length_m: float64 (n,): craquelure in them.
        widest: Segments of the largest mean width, the widest first.
        largest: Paint losses of the largest area, the largest first.
        findings: Segments and losses that count.
        reviewed: Those of them that a person has accepted or edited.
    """

    length_m: float
    rose_m: Array
    cos2_m: float
    sin2_m: float
    across_m: float
    up_m: float
    widths: Sample
    islands: Sample
    cells: Index
    cell_length_m: Array
    widest: Candidates
    largest: Candidates
    findings: int
    reviewed: int


class Tally:
    """Gathers distributions, in memory that grows with the number of features by a few numbers each.

    Args:
        grid: Cells whose density of craquelure is wanted, in units of the CRS.
        keep: How many of the widest and largest to keep.
    """

    def __init__(self, grid: Grid, keep: int) -> None:
        self._grid = grid
        self._rose = np.zeros(ROSE_BINS)
        self._sums = np.zeros(5)  # length, cos2, sin2, across, up
        self._widths: list[tuple[Array, Array]] = []
        self._islands: list[tuple[Array, Array]] = []
        self._cells: list[tuple[Index, Array]] = []
        self._widest, self._largest = Best(keep), Best(keep)
        self._findings = self._reviewed = 0

    def add_craquelure(self, lines: Features) -> None:
        """Add segments."""
        self._count(lines)
        start, end, _, length_m = measured_pieces(lines.geometry, lines["length_m"])
        step = end - start
        angle = np.arctan2(step[:, 1], step[:, 0])
        self._rose += rose(np.rad2deg(angle), length_m, ROSE_BINS) * length_m.sum()
        parts = (
            np.ones(len(angle)),
            np.cos(2 * angle),
            np.sin(2 * angle),
            np.abs(np.cos(angle)),
            np.abs(np.sin(angle)),
        )
        self._sums += [float((length_m * part).sum()) for part in parts]
        piece, key, share = self._grid.cut(start, end)
        self._cells.append(_summed(key, length_m[piece] * share))
        width_mm, total_m = lines["width_mean_mm"], lines["length_m"]
        wide = np.isfinite(width_mm)
        self._widths.append((width_mm[wide], total_m[wide]))
        is_line = wide & (1000 * total_m >= LEAST_ASPECT * np.nan_to_num(width_mm, nan=np.inf))
        self._widest.offer(lines.select(is_line), width_mm[is_line])

    def add_islands(self, islands: Features) -> None:
        """Add islands."""
        area_m2 = islands["area_m2"]
        self._islands.append((2000 * np.sqrt(area_m2 / np.pi), area_m2))

    def add_losses(self, losses: Features) -> None:
        """Add paint losses."""
        self._count(losses)
        self._largest.offer(losses, losses["area_m2"])

    def _count(self, features: Features) -> None:
        self._findings += len(features)
        self._reviewed += int((review_is(features, "accepted") | review_is(features, "edited")).sum())

    def result(self) -> Distributions:
        """Return all that was added."""
        cells, cell_length_m = _summed(*_joined(self._cells, np.int64))
        length, cos2, sin2, across, up = map(float, self._sums)
        return Distributions(
            length_m=length,
            rose_m=self._rose,
            cos2_m=cos2,
            sin2_m=sin2,
            across_m=across,
            up_m=up,
            widths=Sample(*_joined(self._widths, np.float64)),
            islands=Sample(*_joined(self._islands, np.float64)),
            cells=cells,
            cell_length_m=cell_length_m,
            widest=self._widest.result(),
            largest=self._largest.result(),
            findings=self._findings,
            reviewed=self._reviewed,
        )


def _summed(key: Index, values: Array) -> tuple[Index, Array]:
    """Return the different keys, ascending, and the sum of the values of each."""
    keys, group = np.unique(key, return_inverse=True)
    return keys, sums(group, values, len(keys))


def _joined(parts: Sequence[tuple[NDArray[Any], Array]], dtype: type) -> tuple[NDArray[Any], Array]:
    if not parts:
        return np.zeros(0, dtype), np.zeros(0)
    first, second = zip(*parts)
    return np.concatenate(first), np.concatenate(second)
