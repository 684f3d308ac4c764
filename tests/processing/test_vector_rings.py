"""Canonical rings, splitting at corners met twice, and joining arcs by key."""

import numpy as np
import pytest
import shapely

from craquemap.processing.vector.rings import Walks, finish_rings, gather, join_arcs, join_walks


def walks_of(*corners, touches_itself=False):
    size = [len(c) for c in corners]
    return Walks(
        np.array([xy for c in corners for xy in c], np.int32).reshape(-1, 2),
        np.concatenate([[0], np.cumsum(size)]).astype(np.int64),
        np.full(len(corners), touches_itself),
    )


def lists_of(rings):
    return [rings.xy[a:b].tolist() for a, b in zip(rings.offsets[:-1], rings.offsets[1:])]


SQUARE = [[3, 5], [5, 5], [5, 7], [3, 7]]  # clockwise with y downwards: the region lies inside


@pytest.mark.parametrize("turn", range(4))
def test_a_ring_starts_at_its_uppermost_left_corner(turn):
    rings = finish_rings(walks_of(SQUARE[turn:] + SQUARE[:turn]))
    assert lists_of(rings) == [SQUARE]
    assert rings.area_px.tolist() == [4]


def test_a_hole_has_negative_area():
    rings = finish_rings(walks_of(SQUARE, SQUARE[::-1]))
    assert rings.area_px.tolist() == [4, -4]
    assert rings.source.tolist() == [0, 1]


# Two holes of one pixel each, touching at (2, 2), walked along as one: the region lies to the right.
TWO_HOLES = [[1, 1], [1, 2], [2, 2], [2, 3], [3, 3], [3, 2], [2, 2], [2, 1]]


@pytest.mark.parametrize("turn", range(8))
def test_a_walk_through_one_corner_twice_becomes_two_rings_wherever_it_starts(turn):
    rings = finish_rings(walks_of(TWO_HOLES[turn:] + TWO_HOLES[:turn], touches_itself=True))
    assert sorted(lists_of(rings)) == [[[1, 1], [1, 2], [2, 2], [2, 1]], [[2, 2], [2, 3], [3, 3], [3, 2]]]
    assert rings.area_px.tolist() == [-1, -1]
    assert rings.source.tolist() == [0, 0]


def staircase_of_holes(count):
    """Single-pixel holes along a diagonal as one walk: down the left sides, back up the right ones."""
    down = [[[k, k], [k, k + 1]] for k in range(count)]
    up = [[[k + 1, k + 1], [k + 1, k]] for k in reversed(range(count))]
    return [xy for pair in down + up for xy in pair]


@pytest.mark.parametrize("turn", [0, 1, 57, 399])
def test_many_contacts_give_as_many_rings(turn):
    walk = staircase_of_holes(100)
    rings = finish_rings(walks_of(walk[turn:] + walk[:turn], touches_itself=True))
    assert sorted(lists_of(rings)) == [[[k, k], [k, k + 1], [k + 1, k + 1], [k + 1, k]] for k in range(100)]


def test_a_flag_without_a_contact_changes_nothing():
    assert lists_of(finish_rings(walks_of(SQUARE, touches_itself=True))) == [SQUARE]


def test_coordinates_far_out_keep_their_exact_area():
    far = 2**31 - 70_000
    rings = finish_rings(walks_of([[far, far], [far + 65_000, far], [far + 65_000, far + 65_000], [far, far + 65_000]]))
    assert rings.area_px.tolist() == [65_000**2]


def test_no_walks_no_rings():
    rings = finish_rings(walks_of())
    assert rings.area_px.size == 0
    assert rings.offsets.tolist() == [0]


@pytest.mark.parametrize("seed", range(5))
def test_arcs_join_to_the_ring_they_were_cut_from_whatever_their_order(seed):
    rng = np.random.default_rng(seed)
    rings = [staircase_of_holes(40), SQUARE, TWO_HOLES]
    arcs, start_key, end_key, key = [], [], [], 0
    for ring in rings:
        cuts = np.sort(rng.choice(np.arange(1, len(ring)), 3, replace=False))
        parts = np.split(np.array(ring), cuts)
        keys = key + np.arange(len(parts))
        key += len(parts)
        arcs += parts
        start_key += keys.tolist()
        end_key += np.roll(keys, -1).tolist()
    order = rng.permutation(len(arcs))
    scrambled = walks_of(*(arcs[k].tolist() for k in order), touches_itself=True)
    joined = join_arcs(scrambled, np.array(start_key)[order], np.array(end_key)[order])
    assert joined.open_count == 0
    expected = finish_rings(walks_of(*rings, touches_itself=True))
    assert sorted(lists_of(finish_rings(joined.walks))) == sorted(lists_of(expected))


def test_arcs_without_continuation_stay_open_and_keep_their_ends():
    arcs = walks_of([[0, 0]], [[2, 2], [3, 3]], [[1, 1]], [])
    joined = join_arcs(arcs, np.array([10, 30, 20, 50]), np.array([20, 40, 30, 60]))
    assert joined.open_count == 2
    assert joined.walks.xy.tolist() == [[0, 0], [1, 1], [2, 2], [3, 3]]
    assert joined.walks.offsets.tolist() == [0, 4, 4]
    assert joined.first_arc.tolist() == [0, 3]
    assert joined.last_arc.tolist() == [1, 3]


def test_no_arcs_join_to_nothing():
    nothing = np.empty(0, np.int64)
    joined = join_arcs(walks_of(), nothing, nothing)
    assert joined.open_count == 0
    assert joined.walks.offsets.tolist() == [0]


def test_taking_and_joining_sets_of_walks():
    both = join_walks([walks_of(SQUARE, TWO_HOLES), walks_of([]), walks_of(SQUARE[::-1])])
    assert both.offsets.tolist() == [0, 4, 12, 12, 16]
    assert both.take(np.array([3, 2, 0])).xy.tolist() == SQUARE[::-1] + SQUARE
    assert gather(both.xy, np.array([4]), np.array([2])).tolist() == TWO_HOLES[:2]


def test_split_rings_make_a_valid_polygon():
    outer = [[0, 0], [4, 0], [4, 4], [0, 4]]
    holes = lists_of(finish_rings(walks_of(TWO_HOLES, touches_itself=True)))
    assert shapely.is_valid(shapely.Polygon(outer, holes))
    assert not shapely.is_valid(shapely.Polygon(outer, [TWO_HOLES]))
