"""What the network is shown where nothing was surveyed: against scipy's own distance transform and filter."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.ndimage import distance_transform_edt, minimum_filter

from craquemap.processing.validity import FRINGE_PX, mirror_fill, trusted


def by_scipy(rgb, valid, source):
    """Mirror with scipy's feature transform and numpy's indexing."""
    if not source.any():
        source = valid
    if source.all() or not source.any():
        return rgb
    distances, (rows, cols) = distance_transform_edt(~source, return_indices=True)
    to_row, to_col = np.nonzero(~(source | (valid & (distances > 2 * FRINGE_PX))))
    near_row, near_col = rows[to_row, to_col], cols[to_row, to_col]
    far_row, far_col = 2 * near_row - to_row, 2 * near_col - to_col
    inside = (far_row >= 0) & (far_row < source.shape[0]) & (far_col >= 0) & (far_col < source.shape[1])
    inside[inside] = source[far_row[inside], far_col[inside]]
    filled = rgb.copy()
    filled[to_row, to_col] = rgb[np.where(inside, far_row, near_row), np.where(inside, far_col, near_col)]
    return filled


def pictures(seed, height, width, share, grain):
    """Return a picture of unlike pixels, and validity in grains."""
    rng = np.random.default_rng(seed)
    coarse = rng.random((height // grain + 1, width // grain + 1)) < share
    valid = np.kron(coarse, np.ones((grain, grain), bool))[:height, :width].astype(bool)
    return rng.integers(0, 256, (height, width, 3)).astype(np.uint8), valid


@given(st.integers(0, 2**32 - 1), st.integers(1, 60), st.integers(1, 60), st.floats(0, 1), st.integers(1, 12))
@example(0, 40, 40, 0.0, 1)
@example(0, 40, 40, 1.0, 1)
@example(1, 1, 60, 0.1, 1)
@settings(max_examples=150, deadline=None)
def test_filling_is_that_of_scipys_feature_transform(seed, height, width, share, grain):
    rgb, valid = pictures(seed, height, width, share, grain)
    for source in (valid, trusted(valid)):
        np.testing.assert_array_equal(mirror_fill(rgb, valid, source), by_scipy(rgb, valid, source))


def test_filling_a_large_ragged_window():
    rgb, valid = pictures(3, 700, 1024, 0.6, 45)
    source = trusted(valid)
    before = rgb.copy()
    np.testing.assert_array_equal(mirror_fill(rgb, valid, source), by_scipy(rgb, valid, source))
    np.testing.assert_array_equal(rgb, before)


@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.integers(1, 40), st.floats(0.5, 1))
@settings(max_examples=100, deadline=None)
def test_what_is_trusted_lies_farther_than_the_fringe_from_what_is_invalid(seed, height, width, share):
    _, valid = pictures(seed, height, width, share, 1)
    expected = minimum_filter(valid.view(np.uint8), 2 * FRINGE_PX + 1, mode="constant", cval=1)
    np.testing.assert_array_equal(trusted(valid), expected.astype(bool))
