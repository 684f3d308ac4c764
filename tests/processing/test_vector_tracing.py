"""Paths through small skeletons, drawn by hand, and that every link is in exactly one of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from craquemap.processing.vector.adjacency import DEGREE, link_pixels
from craquemap.processing.vector.thinning import pack_bits
from craquemap.processing.vector.tracing import AT_NODE, AT_SEAM, CONTEXT_PX, IN_LOOP, trace_paths

MARGIN = CONTEXT_PX + 2


def traced(skeleton, window=None):
    """Paths as (start kind, end kind, own pixels), pixels relative to the drawing; and links between junction pixels."""
    padded = np.pad(np.asarray(skeleton, np.uint8), MARGIN)
    pixels = np.argwhere(padded).astype(np.int32)
    links = link_pixels(pack_bits(padded), pixels, padded.shape)
    row0, row1, col0, col1 = window or (0, skeleton.shape[0], 0, skeleton.shape[1])
    row, col = pixels.T - MARGIN
    inside = (row >= row0) & (row < row1) & (col >= col0) & (col < col1) & (links[pixels[:, 0], pixels[:, 1]] > 0)
    paths = trace_paths(links, pixels[inside], (row0 + MARGIN, row1 + MARGIN, col0 + MARGIN, col1 + MARGIN))
    found = [
        (*ends.tolist(), [tuple(pixel) for pixel in (paths.pixels[begin:end] - MARGIN).tolist()])
        for (_, begin, end, _), ends in zip(paths.spans, paths.ends)
    ]
    return found, paths.clusters - [MARGIN, MARGIN, 0], paths


def drawing(text):
    return np.array([[cell == "#" for cell in line.strip()] for line in text.strip().splitlines()])


def test_a_line_is_one_path():
    assert traced(drawing("....\n.##.\n...#"))[0] == [(AT_NODE, AT_NODE, [(1, 1), (1, 2), (2, 3)])]


def test_a_single_pixel_is_no_path():
    assert traced(drawing("...\n.#.\n..."))[0] == []


def test_a_ring_is_one_loop_without_a_repeated_pixel():
    (start, end, pixels), *others = traced(drawing(".##.\n#..#\n#..#\n.##."))[0]
    assert (start, end, others) == (IN_LOOP, IN_LOOP, [])
    assert len(pixels) == len(set(pixels)) == 8


def test_a_block_of_two_by_two_is_a_loop():
    (start, end, pixels), *others = traced(drawing("....\n.##.\n.##.\n...."))[0]
    assert (start, end, others) == (IN_LOOP, IN_LOOP, [])
    assert sorted(pixels) == [(1, 1), (1, 2), (2, 1), (2, 2)]


@pytest.mark.parametrize(
    ("text", "arms"),
    [
        ("#####\n..#..\n..#..", 3),  # T
        ("#...#\n.#.#.\n..#..\n.#.#.\n#...#", 4),  # X
        ("..#..\n..#..\n#####\n..#..\n..#..", 4),  # plus
        ("#...#\n.#.#.\n..#..\n..#..\n..#..", 3),  # Y
    ],
)
def test_junctions_have_their_arms(text, arms):
    paths, clusters, _ = traced(drawing(text))
    assert len(paths) == arms
    assert len(clusters) == 0
    assert all(kinds == [AT_NODE, AT_NODE] and len(pixels) == 3 for *kinds, pixels in paths)


def test_linked_junction_pixels_are_listed_apart():
    paths, clusters, _ = traced(drawing("#..#.\n.##..\n#..#."))
    assert len(paths) == 4
    assert clusters.tolist() == [[1, 1, 2]]


def test_a_lollipop_is_a_path_from_a_junction_to_itself_and_its_stick():
    paths, clusters, _ = traced(drawing(".##.....\n#..#....\n#...####\n#..#....\n.##....."))
    assert sorted(len(pixels) for *_, pixels in paths) == [4, 11]
    assert len(clusters) == 0


def test_at_a_seam_paths_stop_and_take_context_along():
    line = np.ones((1, 20), bool)
    ((start, end, pixels),), _, paths = traced(line, (0, 1, 8, 12))
    assert (start, end) == (AT_SEAM, AT_SEAM)
    assert pixels == [(0, col) for col in range(8, 12)]
    assert (paths.pixels[:, 1] - MARGIN).tolist() == list(range(4, 16))
    assert paths.exits.tolist() == [[6, 2]]
    ((start, end, pixels),), _, paths = traced(line, (0, 1, 2, 3))
    assert pixels == [(0, 2)]
    # the path may run either way; the line's end is the last of a context
    assert sorted((paths.pixels[:, 1] - MARGIN).tolist()) == [0, 1, 2, 3, 4, 5, 6]


def link_set(paths, clusters):
    """All links of paths and clusters, each as an ordered pair of pixels."""
    found = []
    for start, _, pixels in paths:
        closing = [pixels[0]] if start == IN_LOOP else []
        found += [tuple(sorted(pair)) for pair in zip(pixels, pixels[1:] + closing)]
    steps = np.array([[-1, 0], [-1, 1], [0, 1], [1, 1], [1, 0], [1, -1], [0, -1], [-1, -1]])
    found += [
        tuple(sorted([(row, col), tuple((np.array([row, col]) + steps[d]).tolist())])) for row, col, d in clusters
    ]
    return found


@settings(max_examples=60, deadline=None)
@given(arrays(np.bool_, st.tuples(st.integers(1, 14), st.integers(1, 14))))
def test_every_link_is_in_exactly_one_path_or_junction(skeleton):
    paths, clusters, _ = traced(skeleton)
    padded = np.pad(skeleton, 1).astype(np.uint8)
    links = link_pixels(pack_bits(padded), np.argwhere(padded).astype(np.int32), padded.shape)
    found = link_set(paths, clusters.tolist())
    assert len(found) == len(set(found)) == DEGREE[links].sum() // 2
    for start, end, pixels in paths:
        degrees = [int(DEGREE[links[row + 1, col + 1]]) for row, col in pixels]
        assert all(degree == 2 for degree in (degrees if start == IN_LOOP else degrees[1:-1]))
        assert start == end == IN_LOOP or (degrees[0] != 2 and degrees[-1] != 2)


@settings(max_examples=40, deadline=None)
@given(arrays(np.bool_, (11, 13)), st.integers(0, 11), st.integers(0, 13))
def test_windows_together_hold_every_link_once_but_those_that_cross(skeleton, row, col):
    windows = [(0, row, 0, col), (0, row, col, 13), (row, 11, 0, col), (row, 11, col, 13)]
    everything = set(link_set(*traced(skeleton)[:2]))
    found = []
    crossing = 0
    for window in windows:
        paths, clusters, arrays_ = traced(skeleton, window)
        found += link_set(paths, clusters.tolist())
        crossing += int((arrays_.exits < 8).sum())
    assert len(found) == len(set(found))
    assert crossing % 2 == 0
    assert len(found) + crossing // 2 == len(everything)
