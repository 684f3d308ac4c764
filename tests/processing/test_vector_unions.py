"""Union-find against SciPy's connected components."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from craquemap.processing.vector.unions import connected_groups


def test_nothing_and_loners():
    nothing = np.zeros(0, np.int64)
    count, group = connected_groups(0, nothing, nothing)
    assert (count, group.tolist()) == (0, [])
    count, group = connected_groups(3, nothing, nothing)
    assert (count, group.tolist()) == (3, [0, 1, 2])


def test_a_chain_told_backwards_is_one_group():
    count, group = connected_groups(6, np.array([5, 4, 3, 1]), np.array([4, 3, 5, 2]))
    assert (count, group.tolist()) == (3, [0, 1, 1, 2, 2, 2])


@given(st.integers(1, 60), st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 2**16)), max_size=80))
def test_groups_are_those_of_scipy_in_the_order_of_their_first_members(size, pairs):
    a, b = (np.array(pairs, np.int64).reshape(-1, 2) % size).T
    expected, labels = connected_components(coo_array((np.ones(len(a)), (a, b)), shape=(size, size)), directed=False)
    count, group = connected_groups(size, a, b)
    assert count == expected
    assert group.dtype == np.int32
    assert (group == labels).all()
