"""Calibration error against brute force."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from craquemap.resunet_core.reliability import calibration_error, reliability_counts, reliability_table

SHAPE = (5, 6)


@settings(max_examples=60, deadline=None)
@given(arrays(np.float32, SHAPE, elements=st.floats(0, 1, width=32)), arrays(np.bool_, SHAPE), arrays(np.bool_, SHAPE))
def test_counts_and_error_by_brute_force(p, actual, scored):
    bins = [[] for _ in range(10)]
    for value, hit, counts in zip(p.ravel(), actual.ravel(), scored.ravel()):
        if counts:
            bins[min(int(float(value) * 10), 9)].append((float(value), bool(hit)))
    found = reliability_counts(p, actual, scored)
    np.testing.assert_allclose(found, [[len(b), sum(v for v, _ in b), sum(h for _, h in b)] for b in bins])
    total = sum(map(len, bins))
    if total == 0:
        assert np.isnan(calibration_error(found))
        return
    gaps = [abs(np.mean([h for _, h in b]) - np.mean([v for v, _ in b])) * len(b) / total for b in bins if b]
    assert calibration_error(found) == pytest.approx(sum(gaps))
    assert calibration_error(np.stack([found, 2 * found]).reshape(2, 30)).tolist() == pytest.approx([sum(gaps)] * 2)


def test_edges_belong_to_the_bin_above_and_one_to_the_last():
    p = np.array([[0.0, 0.5, 1.0]])
    counts = reliability_counts(p, np.array([[False, True, True]]), np.ones((1, 3), bool))
    assert counts[[0, 5, 9], 0].tolist() == [1, 1, 1] and counts[:, 0].sum() == 3


def test_probabilities_that_come_true_have_no_error():
    rng = np.random.default_rng(0)
    p = rng.random((400, 400))
    assert calibration_error(reliability_counts(p, rng.random(p.shape) < p, p >= 0)) < 0.01
    assert calibration_error(reliability_counts(p, rng.random(p.shape) < p**2, p >= 0)) == pytest.approx(
        1 / 6, abs=0.01
    )


def test_table():
    counts = np.zeros((10, 3))
    counts[2] = 4, 1.0, 3
    rows = reliability_table(counts)
    assert rows[2] == {"from": 0.2, "to": 0.3, "pixels": 4, "mean_probability": 0.25, "actual_share": 0.75}
    assert rows[3]["pixels"] == 0 and rows[3]["mean_probability"] is None
