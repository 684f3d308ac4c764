"""The line nearest to a point, against shapely's distances."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from craquemap.processing.vector.nearest import line_boxes, nearest_number

REACH = 80.0


def table(lines):
    xy = np.concatenate([np.asarray(line, float) for line in lines])
    return xy, np.concatenate([[0], np.cumsum([len(line) for line in lines])])


def nearest(points, lines, numbers, reach=REACH):
    return nearest_number(np.array(points, float), *table(lines), np.array(numbers), reach).tolist()


def test_nearest_piece_counts_not_nearest_vertex():
    lines = [[(0, 0), (100, 0)], [(50, 30), (50, 60)]]
    assert nearest([(50, 12), (50, 18)], lines, [7, 9]) == [7, 9]


def test_beyond_reach_there_is_none():
    assert nearest([(0, 80), (0, 80.1)], [[(-5, 0), (5, 0)]], [3]) == [3, 0]


def test_of_equally_near_lines_the_smallest_number():
    assert nearest([(0, 0)], [[(-9, 5), (9, 5)], [(-9, -5), (9, -5)]], [8, 2]) == [2]


def test_points_far_apart_still_find_theirs():
    lines = [[(0, 0), (10, 0)], [(60_000, 90_000), (60_010, 90_000)]]
    assert nearest([(5, 3), (60_005, 89_990), (30_000, 30_000)], lines, [1, 2]) == [1, 2, 0]


def test_a_line_of_no_length_has_a_place():
    assert nearest([(0, 0)], [[(3, 4), (3, 4)]], [5], 5.0) == [5]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.integers(1, 30), st.sampled_from([30, 300, 3000]))
def test_as_shapely(seed, line_count, point_count, side):
    rng = np.random.default_rng(seed)
    lines = [
        rng.uniform(0, side, 2) + rng.normal(0, side / 10, (rng.integers(2, 9), 2)).cumsum(0) for _ in range(line_count)
    ]
    points, numbers = rng.uniform(-50, side + 50, (point_count, 2)), rng.integers(1, 9, line_count)
    distances = shapely.distance(
        shapely.points(points)[:, None], np.array([shapely.LineString(line) for line in lines])[None, :]
    )
    expected = np.where(distances.min(axis=1) <= REACH, numbers[distances.argmin(axis=1)], 0)
    assert nearest(points, lines, numbers) == expected.tolist()


def test_boxes_hold_lines():
    boxes = line_boxes(*table([[(3, 9), (1, 2), (2, 5)], [(7, 7), (7, 7)]]))
    assert boxes.tolist() == [[1, 2, 3, 9], [7, 7, 7, 7]]
