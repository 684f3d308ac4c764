"""Boundary arcs of one tile."""

import numpy as np
import pytest

from craquemap.processing.tiling import Window
from craquemap.processing.vector.arcs import trace_arcs
from craquemap.processing.vector.labels import find_runs, sum_labels
from craquemap.processing.vector.regions import cut_tile


def arcs_of(classes, core=None):
    tile = cut_tile(np.asarray(classes, np.uint8), core or Window(0, 0, *np.shape(classes)))
    runs, count = find_runs(tile)
    return trace_arcs(tile, runs, sum_labels(tile, runs, count))


def corners(arcs, k):
    return arcs.xy[arcs.offsets[k] : arcs.offsets[k + 1]].tolist()


def rotated_to(ring, first):
    at = ring.index(first)
    return ring[at:] + ring[:at]


def test_a_single_pixel_has_its_four_corners_and_the_region_to_the_right():
    arcs = arcs_of([[1, 1, 1], [1, 2, 1], [1, 1, 1]])
    assert arcs.start_key.size == 0
    assert rotated_to(corners(arcs, 0), [1, 1]) == [[1, 1], [2, 1], [2, 2], [1, 2]]


def test_straight_edges_have_no_corners_in_between():
    arcs = arcs_of(np.full((5, 8), 2))
    assert rotated_to(corners(arcs, 0), [0, 0]) == [[0, 0], [8, 0], [8, 5], [0, 5]]
    assert len(arcs.label) == 1


def test_pixels_touching_diagonally_are_two_regions():
    arcs = arcs_of([[2, 1], [1, 2]])
    assert len(arcs.label) == 2
    assert [len(corners(arcs, k)) for k in range(2)] == [4, 4]
    assert arcs.touches_itself.all()  # a contact, though with another region


def test_a_ring_is_one_outer_walk_and_one_hole():
    arcs = arcs_of([[2, 2, 2], [2, 1, 2], [2, 2, 2]])
    assert [len(corners(arcs, k)) for k in range(2)] == [4, 4]
    assert rotated_to(corners(arcs, 1), [1, 1]) == [[1, 1], [1, 2], [2, 2], [2, 1]]
    assert not arcs.touches_itself.any()


def test_background_that_touches_the_edge_is_not_traced():
    classes = np.zeros((7, 7), np.uint8)
    classes[3, 3] = 1
    assert len(arcs_of(classes).label) == 0


def test_an_island_is_traced():
    classes = np.ones((5, 5), np.uint8)
    classes[2, 2] = 0
    assert rotated_to(corners(arcs_of(classes), 0), [2, 2]) == [[2, 2], [3, 2], [3, 3], [2, 3]]


def test_arcs_stop_at_seams_with_the_key_of_the_next_edge():
    classes = np.full((2, 2), 2, np.uint8)
    left, right = arcs_of(classes, Window(0, 0, 2, 1)), arcs_of(classes, Window(0, 1, 2, 1))
    assert corners(left, 0) == [[0, 2], [0, 0]]  # up the left side
    assert corners(right, 0) == [[2, 0], [2, 2]]  # down the right side
    # keys are 4 gid + side: the right tile begins with the top of pixel 1, the left one with the bottom of pixel 2
    assert (right.start_key.tolist(), right.end_key.tolist()) == ([4 * 1 + 0], [4 * 2 + 2])
    assert (left.start_key.tolist(), left.end_key.tolist()) == ([4 * 2 + 2], [4 * 1 + 0])


@pytest.mark.parametrize("tile_px", [1, 2, 3, 5])
def test_every_arc_is_continued_by_exactly_one_other(tile_px):
    classes = np.random.default_rng(3).choice(np.array([1, 2], np.uint8), (15, 15), p=[0.4, 0.6])
    starts, ends, total = [], [], 0
    for row in range(0, 15, tile_px):
        for col in range(0, 15, tile_px):
            arcs = arcs_of(classes, Window(row, col, tile_px, tile_px))
            starts += arcs.start_key.tolist()
            ends += arcs.end_key.tolist()
            total += arcs.xy.shape[0]
    assert len(set(starts)) == len(starts)
    assert sorted(starts) == sorted(ends)
    assert total == arcs_of(classes).xy.shape[0]
