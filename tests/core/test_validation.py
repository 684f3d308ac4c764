"""Counting at all thresholds at once is counting at each."""

import numpy as np
import pytest

from craquemap.resunet_core import metrics
from craquemap.resunet_core.validation import THRESHOLDS, threshold_counts


@pytest.mark.parametrize("tolerance_px", [0.0, 1.0, 2.0, 3.5])
def test_as_the_metric_counts(tolerance_px):
    rng = np.random.default_rng(int(10 * tolerance_px))
    actual, scored = rng.random((40, 61)) < 0.05, rng.random((40, 61)) < 0.9
    probability = rng.random((40, 61), dtype=np.float32) ** 4
    probability[0, 0] = THRESHOLDS[3]  # on a threshold: predicted
    found = threshold_counts(actual, probability, scored, tolerance_px)
    for row, threshold in zip(found, THRESHOLDS):
        predicted = probability >= threshold
        expected = metrics.tolerant_counts(actual, predicted, scored, tolerance_px)
        np.testing.assert_array_equal(row[:4], expected)
        assert row[4] == scored.sum() and row[5] == (actual & predicted & scored).sum()


def test_nothing_there():
    none = np.zeros((8, 8), bool)
    counts = threshold_counts(none, np.zeros((8, 8), np.float32), ~none, 2.0)
    assert counts[:, [0, 1, 2, 3, 5]].sum() == 0 and (counts[:, 4] == 64).all()
