"""What a comparison found: figures of each method, tests of each difference, and the sentences they support."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from .. import metrics
from .figures import JUDGED, Measure, measures_for, source_counts
from .plan import FACTORS, Method
from .runs import RunResult
from .statistics import Difference, Floats, Pair, holm, mean_figure, paired_bootstrap, wilcoxon

LEVEL = 0.05
LEAST_SEEDS = 3
LEAST_SOURCES = 6  # Wilcoxon's smallest two-sided p of five pairs is 0.0625
_NAMES = {"model": "model", "loss": "loss", "preset": "preset", "start": "start", "method": "method"}


@dataclass(frozen=True)
class MethodFigures:
    """Figures of one method.

    Attributes:
        method: The method.
        seeds: Its seeds.
        values: For each figure the mean over the seeds with its interval over sources and seeds.
        spread: For each figure the standard deviation over the seeds, NaN for one seed.
        validation_score: Mean over the seeds of the best validation score.
        parameters: Of the network.
        gflop: Of a 512 px picture.
        minutes: Mean training time.
        fps: Pictures of 512 px a second, mean over the seeds; NaN where it was not measured.
    """

    method: Method
    seeds: tuple[int, ...]
    values: Mapping[str, metrics.Figure]
    spread: Mapping[str, float]
    validation_score: float
    parameters: int
    gflop: float
    minutes: float
    fps: float


@dataclass(frozen=True)
class Comparison:
    """A tested difference between two levels of a factor.

    Attributes:
        factor: Name of the factor, or "method".
        first, second: The levels.
        measure: Name of the figure.
        difference: First minus second, pooled, with its interval.
        wilcoxon_p: Of the values by source image.
        wilcoxon_holm, bootstrap_holm: Corrected for all pairs of the factor.
        sources: Number of source images.
        seeds: Least number of seeds of a method.
        methods: Number of pairs of methods that differ in this factor alone.
        first_value, second_value: The pooled figures.
    """

    factor: str
    first: str
    second: str
    measure: str
    difference: Difference
    wilcoxon_p: float
    sources: int
    seeds: int
    methods: int
    first_value: float
    second_value: float
    wilcoxon_holm: float = float("nan")
    bootstrap_holm: float = float("nan")

    @property
    def supported(self) -> bool:
        """Whether both tests find the difference, with enough seeds and source images to speak of methods."""
        both = max(self.wilcoxon_holm, self.bootstrap_holm) < LEVEL  # NaN is not below
        away = self.difference.low > 0 or self.difference.high < 0
        return bool(both and away and self.seeds >= LEAST_SEEDS and self.sources >= LEAST_SOURCES)


@dataclass(frozen=True)
class Findings:
    """Everything that a comparison has to say.

    Attributes:
        measures: The figures, first the one that counts most.
        methods: Figures of each method, in order of the runs.
        comparisons: Tested differences.
        chosen: The method with the best validation score.
    """

    measures: tuple[Measure, ...]
    methods: tuple[MethodFigures, ...]
    comparisons: tuple[Comparison, ...]
    chosen: Method


def find(results: Sequence[RunResult], labelled: Mapping[str, Sequence[bool]], seed: int = 0) -> Findings:
    """Return figures and tests of finished trainings.

    Args:
        results: The trainings.
        labelled: For each test set, which classes it labels.
        seed: Seed of the bootstraps.
    """
    measures = measures_for(labelled)
    by_method = _by_method(results)
    counts = {m.name: {k: _stacked(m, v, labelled) for k, v in by_method.items()} for m in measures}
    methods = tuple(_figures(k, v, measures, counts, seed) for k, v in by_method.items())
    chosen = max(methods, key=lambda m: np.nan_to_num(m.validation_score, nan=-1.0)).method
    judged = [m for m in measures if m.name in JUDGED]
    comparisons: list[Comparison] = []
    for factor in (*FACTORS, "method"):
        for measure in judged:
            found = counts[measure.name]
            tested = [
                _compare(factor, names, [(found[a], found[b]) for a, b in matched], measure, seed)
                for names, matched in _pairs(factor, list(by_method), chosen)
            ]
            comparisons += _corrected(tested)
    return Findings(tuple(measures), methods, tuple(comparisons), chosen)


def method_label(method: Method, methods: Sequence[Method]) -> str:
    """Return the levels of those factors in which the methods differ."""
    differing = [f for f in FACTORS if len({m.levels[f] for m in methods}) > 1] or ["model", "loss"]
    return ", ".join(method.levels[f] for f in differing)


def statement(comparison: Comparison, label: str) -> str:
    """Return the sentence that a tested difference supports.

    Args:
        comparison: The difference.
        label: Name of the figure for people.
    """
    c, d = comparison, comparison.difference
    averaged = f", mean over {c.methods} combinations of the rest" if c.methods > 1 else ""
    evidence = (
        f"{c.first_value:.3f} against {c.second_value:.3f}, difference {d.value:+.3f} (95 % {d.low:+.3f} to {d.high:+.3f}), "
        f"corrected p {c.wilcoxon_holm:.2g} (Wilcoxon) and {c.bootstrap_holm:.2g} (bootstrap), {c.sources} source images, "
        f"{c.seeds} seeds{averaged}"
    )
    if c.supported:
        better, worse = (c.first, c.second) if d.value > 0 else (c.second, c.first)
        return f"{label}: {_NAMES[c.factor]} {better} is better than {worse}: {evidence}."
    reasons = [
        reason
        for holds, reason in (
            (c.seeds < LEAST_SEEDS, f"{c.seeds} of at least {LEAST_SEEDS} seeds"),
            (c.sources < LEAST_SOURCES, f"{c.sources} of at least {LEAST_SOURCES} source images"),
        )
        if holds
    ]
    why = f" (too few to judge: {', '.join(reasons)})" if reasons else ""
    return f"{label}: no difference shown between {_NAMES[c.factor]} {c.first} and {c.second}{why}: {evidence}."


def _by_method(results: Sequence[RunResult]) -> dict[Method, list[RunResult]]:
    found: dict[Method, list[RunResult]] = {}
    for result in results:
        found.setdefault(result.method, []).append(result)
    return found


def _stacked(measure: Measure, results: Sequence[RunResult], labelled: Mapping[str, Sequence[bool]]) -> Floats:
    """Return the counts of a method's runs, (R, N, K)."""
    return np.stack([source_counts(measure, r.counts, labelled)[1] for r in results])


def _figures(
    method: Method,
    results: Sequence[RunResult],
    measures: Sequence[Measure],
    counts: Mapping[str, Mapping[Method, Floats]],
    seed: int,
) -> MethodFigures:
    values, spread = {}, {}
    for measure in measures:
        runs = counts[measure.name][method]
        values[measure.name] = mean_figure(runs, measure.statistic, seed)
        single = measure.statistic(runs.sum(axis=1))
        spread[measure.name] = float(np.std(single, ddof=1)) if len(single) > 1 else float("nan")
    scores = [r.facts["validation_score"] for r in results if r.facts["validation_score"] is not None]
    return MethodFigures(
        method,
        tuple(r.seed for r in results),
        values,
        spread,
        float(np.mean(scores)) if scores else float("nan"),
        int(results[0].facts["parameters"]),
        float(results[0].facts["gflop"]),
        float(np.mean([r.facts["seconds"] for r in results])) / 60,
        float(np.mean([r.facts.get("fps") or np.nan for r in results])),
    )


def _pairs(
    factor: str, methods: Sequence[Method], chosen: Method
) -> list[tuple[tuple[str, str], list[tuple[Method, Method]]]]:
    """Return pairs of levels with the pairs of methods that differ in nothing else.

    For "method": the one chosen on validation data against each other one, where more than one factor varies.
    """
    if factor == "method":
        varying = sum(len({m.levels[f] for m in methods}) > 1 for f in FACTORS)
        others = [m for m in methods if m != chosen] if varying > 1 else []
        return [((method_label(chosen, methods), method_label(m, methods)), [(chosen, m)]) for m in others]
    levels = list(dict.fromkeys(m.levels[factor] for m in methods))
    result = []
    for first, second in combinations(levels, 2):
        matched = [
            (m, other)
            for m in methods
            if m.levels[factor] == first and (other := replace(m, **{factor: second})) in methods
        ]
        if matched:
            result.append(((first, second), matched))
    return result


def _compare(factor: str, names: tuple[str, str], pairs: Sequence[Pair], measure: Measure, seed: int) -> Comparison:
    first, second = (np.stack([_by_source(p[side], measure) for p in pairs]) for side in (0, 1))
    valid = np.isfinite(first).all(axis=0) & np.isfinite(second).all(axis=0)
    pooled = [np.mean([measure.statistic(p[side].sum(axis=1)).mean() for p in pairs]) for side in (0, 1)]
    return Comparison(
        factor, *names, measure.name,
        paired_bootstrap(pairs, measure.statistic, seed),
        wilcoxon(first.mean(axis=0)[valid], second.mean(axis=0)[valid]),
        sources=int(valid.sum()),
        seeds=min(len(runs) for pair in pairs for runs in pair),
        methods=len(pairs),
        first_value=float(pooled[0]),
        second_value=float(pooled[1]),
    )  # fmt: skip


def _by_source(runs: Floats, measure: Measure) -> NDArray[np.float64]:
    """Return the figure of each source image, mean over the runs that define it: (N,) from counts (R, N, K)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a mean of nothing is NaN, and means: leave the source out
        mean: NDArray[np.float64] = np.nanmean(measure.statistic(runs), axis=0)
    return mean


def _corrected(tested: Sequence[Comparison]) -> list[Comparison]:
    wilcoxon_holm = holm([c.wilcoxon_p for c in tested])
    bootstrap_holm = holm([c.difference.p for c in tested])
    return [replace(c, wilcoxon_holm=w, bootstrap_holm=b) for c, w, b in zip(tested, wilcoxon_holm, bootstrap_holm)]
