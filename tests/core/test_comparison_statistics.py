"""Paired tests against scipy and against brute force."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from craquemap.resunet_core import metrics
from craquemap.resunet_core.comparison.statistics import holm, mean_figure, paired_bootstrap, wilcoxon


def iou(sums):
    return metrics.ratio(sums[..., 0], sums[..., 1] + sums[..., 2] - sums[..., 0])


def counts(rng, runs=1, sources=12, hit=0.7):
    actual = rng.integers(50, 500, (1, sources)).repeat(runs, axis=0)
    hits = rng.binomial(actual, hit)
    return np.stack([hits, hits + rng.integers(0, 60, actual.shape), actual], axis=-1).astype(float)


class TestWilcoxon:
    @pytest.mark.parametrize("n", [4, 7, 10])
    def test_every_sign_counted(self, n):
        """The exact distribution: all 2^n signs are as likely."""
        rng = np.random.default_rng(n)
        difference = rng.normal(0.4, 1, n)
        ranks = stats.rankdata(np.abs(difference))
        sums = np.array([sum(r for r, s in zip(ranks, signs) if s) for signs in product((0, 1), repeat=n)])
        found = ranks[difference > 0].sum()
        centre = n * (n + 1) / 4
        expected = np.mean(np.abs(sums - centre) >= abs(found - centre) - 1e-9)
        assert wilcoxon(difference, np.zeros(n)) == pytest.approx(expected)

    def test_as_scipy_on_many(self):
        first, second = np.random.default_rng(0).normal(0, 1, (2, 80))
        assert wilcoxon(first, second) == pytest.approx(stats.wilcoxon(first, second, method="approx").pvalue)

    def test_undefined_and_equal_pairs_are_left_out(self):
        first = np.array([1.0, 2.5, 3.7, np.nan, 5.0, 6.4])
        second = np.array([0.5, 2.0, 4.9, 1.0, 5.0, 4.1])
        kept = [0, 1, 2, 5]
        assert wilcoxon(first, second) == wilcoxon(first[kept], second[kept])
        assert wilcoxon(first[4:5], second[4:5]) == 1.0

    def test_it_has_two_sides(self):
        first, second = np.random.default_rng(1).normal(0, 1, (2, 9))
        assert wilcoxon(first, second) == pytest.approx(wilcoxon(second, first))


class TestPairedBootstrap:
    def test_the_difference_is_that_of_the_pooled_figures(self):
        rng = np.random.default_rng(0)
        first, second = counts(rng), counts(rng, hit=0.6)
        found = paired_bootstrap([(first, second)], iou)
        pooled = [c[0].sum(axis=0) for c in (first, second)]
        expected = [h / (p + a - h) for h, p, a in pooled]
        assert found.value == pytest.approx(expected[0] - expected[1])

    def test_interval_as_scipy_draws_it(self):
        """One run a side: scipy's paired percentile bootstrap of the same statistic."""
        rng = np.random.default_rng(1)
        first, second = counts(rng, sources=25), counts(rng, sources=25, hit=0.62)
        found = paired_bootstrap([(first, second)], iou, repeats=20000)

        def difference(index, axis=-1):
            index = np.atleast_2d(index).astype(int)
            return np.squeeze(iou(first[0][index].sum(axis=1)) - iou(second[0][index].sum(axis=1)))

        reference = stats.bootstrap(
            (np.arange(25),), difference, n_resamples=20000, method="percentile", vectorized=True, rng=5
        ).confidence_interval
        assert found.low == pytest.approx(reference.low, abs=0.004)
        assert found.high == pytest.approx(reference.high, abs=0.004)

    def test_every_draw_of_two_sources(self):
        """Two sources have four equally likely draws: the interval is of exactly their differences."""
        first = np.array([[[80.0, 100, 100], [50, 100, 100]]])
        second = np.array([[[60.0, 100, 100], [60, 100, 100]]])
        draws = [(0, 0), (0, 1), (1, 0), (1, 1)]
        exact = [float(iou(first[0][list(d)].sum(axis=0)) - iou(second[0][list(d)].sum(axis=0))) for d in draws]
        found = paired_bootstrap([(first, second)], iou, repeats=4000)
        assert (found.low, found.high) == (pytest.approx(min(exact)), pytest.approx(max(exact)))
        assert found.p == pytest.approx(2 * np.mean(np.array(exact) <= 0), abs=0.05)

    def test_seeds_that_differ_widen_it(self):
        rng = np.random.default_rng(2)
        steady = counts(rng, runs=1, sources=40)
        first = np.concatenate([steady] * 3)
        uneven = first.copy()
        uneven[0, :, 0] *= 0.7
        uneven[2, :, 0] *= 1.2
        base = np.concatenate([counts(rng, sources=40, hit=0.68)] * 3)
        narrow, wide = (paired_bootstrap([(c, base)], iou) for c in (first, uneven))
        assert wide.high - wide.low > 2 * (narrow.high - narrow.low)

    def test_chance_alone_is_rarely_taken_for_a_difference(self):
        """Both sides from one distribution: p below 0.05 in about a twentieth of the cases (here of 200)."""
        rng = np.random.default_rng(3)
        found = [
            paired_bootstrap([(counts(rng, runs=3, sources=20), counts(rng, runs=3, sources=20))], iou, repeats=500).p
            for _ in range(200)
        ]
        assert np.mean(np.array(found) < 0.05) < 0.12

    def test_several_pairs_are_averaged(self):
        rng = np.random.default_rng(4)
        pairs = [(counts(rng, runs=2), counts(rng, runs=2, hit=h)) for h in (0.5, 0.6)]
        single = [paired_bootstrap([p], iou).value for p in pairs]
        assert paired_bootstrap(pairs, iou).value == pytest.approx(np.mean(single))

    def test_not_defined(self):
        nothing = np.zeros((1, 4, 3))
        assert np.isnan(paired_bootstrap([(nothing, nothing)], iou).p)
        assert np.isnan(mean_figure(nothing, iou).value)


def test_interval_of_one_run_is_that_of_the_evaluation():
    rows = counts(np.random.default_rng(5), sources=30)
    names = [str(i) for i in range(30)]
    found, known = mean_figure(rows, iou, repeats=20000), metrics.bootstrap(rows[0], names, iou, repeats=20000)
    assert found.value == pytest.approx(known.value)
    assert (found.low, found.high) == (pytest.approx(known.low, abs=0.003), pytest.approx(known.high, abs=0.003))


class TestHolm:
    def test_by_hand(self):
        assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
        assert holm([0.5, 0.9]) == pytest.approx([1.0, 1.0])
        assert holm([0.02, float("nan")])[0] == 0.02
        assert holm([]) == []

    @settings(max_examples=50, deadline=None)
    @given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
    def test_rejects_what_the_stepwise_rule_rejects(self, p_values):
        """Step down from the smallest p, stop at the first above level/(m - k)."""
        level, order, rejected = 0.05, sorted(range(len(p_values)), key=lambda i: p_values[i]), set()
        for k, i in enumerate(order):
            if p_values[i] * (len(p_values) - k) > level:
                break
            rejected.add(i)
        assert {i for i, p in enumerate(holm(p_values)) if p <= level} == rejected
