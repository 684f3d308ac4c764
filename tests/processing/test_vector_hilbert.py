"""The Hilbert order: a curve that visits every pixel once, in steps of one pixel."""

import numpy as np
import pytest

from craquemap.processing.vector.hilbert import hilbert_key, hilbert_order


@pytest.mark.parametrize("order", [1, 2, 3, 6])
def test_the_curve_fills_a_square_in_unit_steps(order):
    side = 2**order
    order_of_pixels = hilbert_order(np.arange(side * side), side)
    row, col = np.divmod(order_of_pixels, side)
    assert np.array_equal(np.sort(order_of_pixels), np.arange(side * side))
    assert (np.abs(np.diff(row)) + np.abs(np.diff(col)) == 1).all()


def test_keys_of_the_first_square_begin_at_zero_without_gaps():
    row, col = np.divmod(np.arange(64), 8)
    assert np.array_equal(np.sort(hilbert_key(row, col)), np.arange(64))


def test_keys_do_not_depend_on_the_raster():
    row, col = np.array([5, 1000, 123_456]), np.array([7, 2000, 654_321])
    for width in (700_000, 2**31 - 1):
        gid = row * width + col
        assert np.array_equal(hilbert_order(gid, width), np.argsort(hilbert_key(row, col)))


def test_the_farthest_pixels_keep_distinct_positive_keys():
    far = np.array([2**31 - 1, 2**31 - 2, 0])
    keys = hilbert_key(np.repeat(far, 3), np.tile(far, 3))
    assert keys.min() >= 0
    assert np.unique(keys).size == 9


def test_equal_pixels_keep_their_order_and_nothing_gives_nothing():
    assert hilbert_order(np.array([3, 3, 3]), 10).tolist() == [0, 1, 2]
    assert hilbert_order(np.empty(0, np.int64), 10).size == 0
