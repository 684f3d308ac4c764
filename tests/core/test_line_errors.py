"""Errors of length and width against brute force and lines that can be measured by hand."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from painter import Crack, paint

from craquemap.resunet_core import line_errors as le
from craquemap.resunet_core.metrics import skeleton

SIDE = 9
masks = arrays(np.bool_, (SIDE, SIDE))


def brute_length(line):
    total = 0.0
    cells = {(int(y), int(x)) for y, x in np.argwhere(line)}
    for y, x in cells:
        for dy, dx in ((0, 1), (1, 0)):
            total += (y + dy, x + dx) in cells
        for dx in (-1, 1):
            direct = (y + 1, x + dx) in cells
            total += math.sqrt(2) * (direct and (y, x + dx) not in cells and (y + 1, x) not in cells)
    return 0.948 * total


def brute_width(mask, y, x):
    return 2 * min(math.hypot(v - y, u - x) for v, u in np.argwhere(~mask)) - 1


@settings(max_examples=80, deadline=None)
@given(masks)
def test_length_counts_steps(line):
    assert le.line_length_px(line) == pytest.approx(brute_length(line))


@settings(max_examples=60, deadline=None)
@given(masks, masks, masks, st.sampled_from([0.0, 1.0, 2.0]))
def test_sums_by_brute_force(truth, prediction, scored, tolerance):
    truth &= scored
    truth[0, 0] = prediction[0, 0] = False  # somewhere to measure from
    lines = skeleton(truth), skeleton(prediction)
    found = le.line_sums((truth, prediction), lines, scored, tolerance)
    true_line, predicted_line = lines[0] & scored, lines[1] & scored
    expected = [brute_length(predicted_line), brute_length(true_line), (prediction & scored).sum(), truth.sum()]
    assert found[:4].tolist() == pytest.approx([float(v) for v in expected])
    candidates = [tuple(map(int, c)) for c in np.argwhere(predicted_line)]
    low = high = count = 0.0
    magnitudes = [0.0, 0.0]
    for y, x in np.argwhere(true_line):
        distances = [math.hypot(v - y, u - x) for v, u in candidates]
        if not distances or min(distances) > tolerance:
            continue
        count += 1
        nearest = [c for c, d in zip(candidates, distances) if d == min(distances)]  # any of several as near
        options = [brute_width(prediction, *c) - brute_width(truth, y, x) for c in nearest]
        low, high = low + min(options), high + max(options)
        magnitudes = [magnitudes[0] + min(map(abs, options)), magnitudes[1] + max(map(abs, options))]
    assert found[4] == count
    assert low - 1e-9 <= found[5] <= high + 1e-9
    assert magnitudes[0] - 1e-9 <= found[6] <= magnitudes[1] + 1e-9


class TestByHand:
    EVERY = np.ones((40, 100), bool)

    @staticmethod
    def bar(top, bottom, left=10, right=90):
        mask = np.zeros((40, 100), bool)
        mask[top:bottom, left:right] = True
        return mask

    def sums(self, truth, prediction, scored=None):
        lines = skeleton(truth), skeleton(prediction)
        return le.line_sums((truth, prediction), lines, self.EVERY if scored is None else scored, 2.0)

    def test_perfect(self):
        sums = self.sums(self.bar(10, 15), self.bar(10, 15))
        assert (le.length_error(sums), le.mean_width_error(sums), le.width_bias_px(sums)) == (0, 0, 0)

    def test_twice_as_wide_and_two_pixels_wider(self):
        sums = self.sums(self.bar(10, 13), self.bar(9, 14))
        assert le.width_bias_px(sums) == pytest.approx(2, abs=0.1)  # thinning may bend the ends
        assert le.width_deviation_px(sums) == pytest.approx(2, abs=0.1)
        assert le.mean_width_error(sums) == pytest.approx(5 / 3 - 1, abs=0.05)
        assert le.length_error(sums) == pytest.approx(0, abs=0.05)

    def test_half_is_missed(self):
        one = self.bar(10, 11)
        assert le.length_error(self.sums(one, self.bar(10, 11, 10, 50))) == pytest.approx(39 / 79 - 1)
        assert le.length_error(self.sums(one, one & False)) == -1

    def test_only_scored_lines_count(self):
        one, scored = self.bar(10, 11), ~self.bar(0, 40, 50, 100)
        assert le.length_error(self.sums(one & scored, one, scored)) == 0

    def test_nothing_there_is_no_error_that_could_be_told(self):
        nothing = np.zeros((40, 100), bool)
        sums = self.sums(nothing, self.bar(10, 15))
        assert np.isnan([le.length_error(sums), le.mean_width_error(sums), le.width_bias_px(sums)]).all()
        assert np.isnan(le.length_error(self.sums(nothing, nothing)))

    def test_a_picture_that_is_all_craquelure(self):
        sums = self.sums(self.EVERY, self.EVERY)
        assert np.isfinite(sums).all()


def test_length_of_painted_lines_is_right_on_average():
    """Straight cracks 3 px wide in all directions: Kulpa's factor is made for these."""
    found, true = 0.0, 0.0
    for angle in np.linspace(0, math.pi, 24, endpoint=False):
        step = 70 * np.array([math.cos(angle), math.sin(angle)])
        crack = Crack(np.array([100.3 - step, 100.3 + step]), np.array([3.0, 3.0]))
        found += le.line_length_px(skeleton(paint([crack], 200, 200).classes == 1))
        true += crack.length_px
    assert found == pytest.approx(true, rel=0.02)
