"""Well-known binary against Shapely's."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from craquemap.processing.vector.wkb import encode_lines, encode_points


def test_no_lines():
    encoded = encode_lines(np.zeros((0, 2)), np.zeros(1, np.int64))
    assert (encoded.data.size, encoded.offsets.tolist()) == (0, [0])


@given(st.integers(0, 20), st.integers(0, 2**31))
def test_points_are_what_shapely_writes(count, seed):
    xy = np.random.default_rng(seed).normal(0, 1e7, (count, 2))
    assert encode_points(xy).to_bytes().tolist() == shapely.to_wkb(shapely.points(xy)).tolist()


@given(st.lists(st.integers(2, 9), min_size=1, max_size=9), st.integers(0, 2**31))
def test_lines_are_what_shapely_writes(sizes, seed):
    xy = np.random.default_rng(seed).normal(0, 1e7, (sum(sizes), 2))
    encoded = encode_lines(xy, np.concatenate([[0], np.cumsum(sizes)]))
    lines = shapely.linestrings(xy, indices=np.repeat(np.arange(len(sizes)), sizes))
    assert encoded.to_bytes().tolist() == shapely.to_wkb(lines).tolist()
