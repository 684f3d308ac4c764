"""Metrics against brute-force counts."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from craquemap.resunet_core import metrics

IGNORED = 255
SIDE = 8
truths = arrays(np.uint8, (SIDE, SIDE), elements=st.sampled_from([0, 1, 2, IGNORED]))
predictions = arrays(np.uint8, (SIDE, SIDE), elements=st.sampled_from([0, 1, 2]))
indicators = arrays(np.bool_, (SIDE, SIDE))


@settings(max_examples=50, deadline=None)
@given(truths, predictions)
def test_confusion_and_scores_count_pixels(truth, prediction):
    pairs = [(int(t), int(p)) for t, p in zip(truth.flat, prediction.flat) if t != IGNORED]
    counts = metrics.confusion(truth, prediction)
    assert [[pairs.count((t, p)) for p in range(3)] for t in range(3)] == counts.tolist()
    found = metrics.scores(counts)
    if pairs:
        assert found.accuracy == pytest.approx(sum(t == p for t, p in pairs) / len(pairs))
    for c in range(3):
        hits = sum(t == p == c for t, p in pairs)
        actual, predicted = sum(t == c for t, _ in pairs), sum(p == c for _, p in pairs)
        values = [found.precision[c], found.recall[c], found.f1[c], found.iou[c]]
        if actual + predicted == 0:
            assert np.isnan(values).all()
            continue
        expected = [
            hits / predicted if predicted else 0,
            hits / actual if actual else 0,
            2 * hits / (actual + predicted),
            hits / (actual + predicted - hits),
        ]
        assert values == pytest.approx(expected)


def test_macro_is_the_mean_over_present_classes():
    counts = np.array([[90, 10, 0], [5, 15, 0], [0, 0, 0]])
    found = metrics.scores(counts)
    assert found.macro["recall"] == pytest.approx((0.9 + 0.75) / 2)
    assert found.macro["iou"] == pytest.approx((90 / 105 + 15 / 30) / 2)
    assert found.accuracy == pytest.approx(105 / 120)


def test_scores_of_many_tables_at_once():
    rng = np.random.default_rng(0)
    tables = rng.integers(0, 9, (4, 3, 3))
    many = metrics.scores(tables)
    for i, table in enumerate(tables):
        np.testing.assert_array_equal(many.iou[i], metrics.scores(table).iou)


def near(mask, y, x, tolerance):
    return any(mask[v, u] and math.hypot(v - y, u - x) <= tolerance for v in range(SIDE) for u in range(SIDE))


@settings(max_examples=40, deadline=None)
@given(indicators, indicators, indicators, st.sampled_from([0.0, 1.0, 1.5, 2.0, 3.0]))
def test_tolerant_counts_by_distance(truth, prediction, scored, tolerance):
    cells = [(y, x) for y in range(SIDE) for x in range(SIDE) if scored[y, x]]
    predicted = [(y, x) for y, x in cells if prediction[y, x]]
    actual = [(y, x) for y, x in cells if truth[y, x]]
    expected = [
        sum(near(truth & scored, y, x, tolerance) for y, x in predicted),
        len(predicted),
        sum(near(prediction, y, x, tolerance) for y, x in actual),
        len(actual),
    ]
    assert metrics.tolerant_counts(truth, prediction, scored, tolerance).tolist() == expected


def test_a_line_two_pixels_off_is_right_at_two_pixels():
    truth, prediction = np.zeros((9, 9), bool), np.zeros((9, 9), bool)
    truth[4], prediction[6] = True, True
    every = np.ones((9, 9), bool)
    assert metrics.balanced(metrics.tolerant_counts(truth, prediction, every, 2)) == 1
    assert metrics.balanced(metrics.tolerant_counts(truth, prediction, every, 1.9)) == 0


def test_without_tolerance_it_is_f1():
    rng = np.random.default_rng(1)
    truth, prediction = rng.integers(0, 2, (2, 20, 20)).astype(np.uint8)
    counts = metrics.tolerant_counts(truth == 1, prediction == 1, np.ones((20, 20), bool), 0)
    assert metrics.balanced(counts) == pytest.approx(metrics.scores(metrics.confusion(truth, prediction, 2)).f1[1])


def test_balanced_of_nothing():
    assert np.isnan(metrics.balanced(np.zeros(4)))  # neither side has a pixel
    assert metrics.balanced(np.array([0, 5, 0, 0])) == 0
    assert metrics.balanced(np.array([0, 0, 0, 5])) == 0
    assert metrics.balanced(np.array([[3, 4, 1, 2], [0, 0, 0, 5]])).tolist() == pytest.approx([0.6, 0])


class TestCentreline:
    EVERY = np.ones((12, 30), bool)

    @staticmethod
    def bar(top, bottom, left=0, right=30):
        mask = np.zeros((12, 30), bool)
        mask[top:bottom, left:right] = True
        return mask

    def test_width_does_not_matter(self):
        thin, thick = self.bar(5, 6), self.bar(4, 7)
        middle = self.bar(0, 12, 5, 25)  # thinning may bend the ends of a thick line
        assert metrics.centreline_counts(thin, thick, middle).tolist() == [20, 20, 20, 20]

    def test_a_gap_costs_its_length(self):
        truth = self.bar(5, 6)
        broken = truth & ~self.bar(0, 12, 10, 16)
        assert metrics.centreline_counts(truth, broken, self.EVERY).tolist() == [24, 24, 24, 30]

    def test_unscored_pixels_do_not_count(self):
        truth = self.bar(5, 6)
        scored = ~self.bar(0, 12, 20, 30)
        assert metrics.centreline_counts(truth, truth, scored).tolist() == [20, 20, 20, 20]


class TestBootstrap:
    @staticmethod
    def share(rows):
        return metrics.ratio(rows[..., 0], rows[..., 1])

    def test_value_is_pooled(self):
        figure = metrics.bootstrap(np.array([[1, 2], [3, 10]]), ["a", "b"], self.share)
        assert figure.value == pytest.approx(4 / 12)
        assert (figure.low, figure.high) == pytest.approx((3 / 10, 1 / 2))  # only a, b or both can be drawn

    def test_pictures_of_one_source_are_drawn_together(self):
        rows = np.array([[0, 10], [10, 10]])
        assert metrics.bootstrap(rows, ["a", "a"], self.share).low == 0.5
        assert metrics.bootstrap(rows, ["a", "b"], self.share).low == 0

    def test_interval_of_a_mean_agrees_with_theory(self):
        values = np.random.default_rng(5).normal(10, 2, 400)
        rows = np.stack([values, np.ones(400)], axis=1)
        figure = metrics.bootstrap(rows, [str(i) for i in range(400)], self.share)
        half = 1.96 * values.std() / math.sqrt(400)
        assert figure.low == pytest.approx(values.mean() - half, abs=0.03)
        assert figure.high == pytest.approx(values.mean() + half, abs=0.03)

    def test_same_seed_same_interval(self):
        rows = np.random.default_rng(2).integers(1, 50, (9, 2))
        names = list("abcdefghi")
        assert metrics.bootstrap(rows, names, self.share, 3) == metrics.bootstrap(rows, names, self.share, 3)

    def test_undefined(self):
        assert metrics.bootstrap(np.zeros((2, 2)), ["a", "b"], self.share).to_dict() == dict.fromkeys(
            ("value", "low", "high")
        )
        assert metrics.bootstrap(np.zeros((0, 2)), [], self.share).to_dict()["value"] is None
