"""Paired tests over source images: pure functions on arrays (numpy, scipy).

Two methods were run on the same source images, each with several seeds. Pictures of one source are not independent, nor
are sources seen by one network; so what is compared is one value a source, the mean over the seeds, and the interval
draws sources and seeds anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from ..metrics import Figure

Floats = NDArray[np.float64]
Pair = tuple[Floats, Floats]
Statistic = Callable[[Floats], Floats]
"""From summed counts (..., K) to a figure (...), NaN where it is not defined."""


@dataclass(frozen=True)
class Difference:
    """A paired difference with its bootstrap interval.

    Attributes:
        value: First minus second.
        low, high: Percentile interval.
        p: Two-sided: twice the share of draws on the other side of 0 (or on it), at most 1.
    """

    value: float
    low: float
    high: float
    p: float


def wilcoxon(first: Floats, second: Floats) -> float:
    """Return the two-sided p of Wilcoxon's signed-rank test of paired values (N,).

    Pairs with a NaN are left out, equal pairs are dropped (Wilcoxon's own treatment). The distribution is exact up to
    50 pairs without ties among the differences, else normal with correction for ties. Without any difference p is 1.
    """
    difference = np.asarray(first, dtype=np.float64) - np.asarray(second, dtype=np.float64)
    difference = difference[np.isfinite(difference) & (difference != 0)]
    if difference.size == 0:
        return 1.0
    ties = np.unique(np.abs(difference)).size < difference.size
    method = "exact" if difference.size <= 50 and not ties else "approx"
    return float(stats.wilcoxon(difference, method=method).pvalue)


def mean_figure(runs: Floats, statistic: Statistic, seed: int = 0, repeats: int = 4000) -> Figure:
    """Return the mean over runs of a pooled figure with its 95 % interval over sources and runs.

    Args:
        runs: Counts (R, N, K): runs, sources, counts.
        statistic: From summed counts to the figure.
        seed: Seed of the draws.
        repeats: Number of draws.
    """
    value = float(np.mean(statistic(runs.sum(axis=1))))
    rng = np.random.default_rng(seed)
    values = _drawn_means(runs, _draw_sources(runs.shape[1], repeats, rng), statistic, rng)
    values = values[np.isfinite(values)]
    if not np.isfinite(value) or values.size == 0:
        return Figure(float("nan"), float("nan"), float("nan"))
    low, high = np.percentile(values, [2.5, 97.5])
    return Figure(value, float(low), float(high))


def paired_bootstrap(
    pairs: Sequence[Pair], statistic: Statistic, seed: int = 0, repeats: int = 4000, level: float = 0.95
) -> Difference:
    """Return the difference of a pooled figure between two sides, with an interval over sources and runs.

    A draw takes sources with replacement, the same for everything (it is paired), and for each method runs with
    replacement among its own. The figure of a method is the mean over its runs of the statistic of the summed counts;
    with several pairs of methods the difference is the mean over the pairs.

    Args:
        pairs: Counts of the two methods of each pair, (R1, N, K) and (R2, N, K): runs, sources in one order, counts.
        statistic: From summed counts to the figure.
        seed: Seed of the draws.
        repeats: Number of draws.
        level: Probability of the interval.

    Returns:
        The difference; NaN throughout where it is not defined.
    """
    value = float(np.mean([np.mean(statistic(a.sum(axis=1))) - np.mean(statistic(b.sum(axis=1))) for a, b in pairs]))
    rng = np.random.default_rng(seed)
    drawn = _draw_sources(pairs[0][0].shape[1], repeats, rng)
    means = [_drawn_means(a, drawn, statistic, rng) - _drawn_means(b, drawn, statistic, rng) for a, b in pairs]
    differences = np.mean(means, axis=0)
    differences = differences[np.isfinite(differences)]
    if not np.isfinite(value) or differences.size == 0:
        return Difference(float("nan"), float("nan"), float("nan"), float("nan"))
    tail = 100 * (1 - level) / 2
    low, high = np.percentile(differences, [tail, 100 - tail])
    beyond = min(float(np.mean(differences <= 0)), float(np.mean(differences >= 0)))
    return Difference(value, float(low), float(high), min(1.0, max(2 * beyond, 1 / repeats)))


def _draw_sources(count: int, repeats: int, rng: np.random.Generator) -> Floats:
    """Return how often each source is drawn, (repeats, count)."""
    return rng.multinomial(count, np.full(count, 1 / count), size=repeats).astype(np.float64)


def _drawn_means(counts: Floats, drawn: Floats, statistic: Statistic, rng: np.random.Generator) -> Floats:
    """Return the mean figure of drawn runs on drawn sources, (draws,), from counts (R, N, K) and weights (draws, N)."""
    runs = counts.shape[0]
    figures = np.stack([statistic(drawn @ run) for run in counts])  # (R, draws)
    weights = rng.multinomial(runs, np.full(runs, 1 / runs), size=drawn.shape[0]).T  # (R, draws)
    mean: Floats = (np.where(weights > 0, figures, 0.0) * weights).sum(axis=0) / runs
    return mean


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p values corrected for their number (Holm 1979): the chance of any false finding stays at its level.

    The smallest is multiplied by their number m, the next by m - 1, and so on; none may be smaller than one before it.
    NaN is no test: it stays NaN and does not count.
    """
    tested = [i for i, p in enumerate(p_values) if np.isfinite(p)]
    result = [float("nan")] * len(p_values)
    largest = 0.0
    for place, i in enumerate(sorted(tested, key=lambda i: p_values[i])):
        largest = max(largest, min(1.0, (len(tested) - place) * p_values[i]))
        result[i] = largest
    return result
