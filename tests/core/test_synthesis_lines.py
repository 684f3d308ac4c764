"""Drawing, cutting and measuring polylines of varying width: exact small cases and independent sums."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import label

from craquemap.resunet_core.synthesis.lines import Lines, draw, empty_lines, joined, visible


def line(points, widths, edge=0):
    points = np.asarray(points, float)
    return Lines(
        points,
        np.broadcast_to(np.asarray(widths, float), len(points)).copy(),
        np.array([0, len(points)]),
        np.array([edge]),
    )


def test_a_line_of_three_pixels_covers_exactly_three_rows():
    coverage, mask = draw(line([(-5, 4.5), (25, 4.5)], 3.0), (9, 20))
    assert mask[:, 10].tolist() == [0, 0, 0, 1, 1, 1, 0, 0, 0]
    assert (mask == mask[:, :1]).all()
    assert coverage[:, 10] == pytest.approx([0, 0, 0, 1, 1, 1, 0, 0, 0])


def test_coverage_is_the_share_of_the_pixel():
    coverage, _ = draw(line([(-5, 4.5), (25, 4.5)], 2.0), (9, 20))
    assert coverage[2:7, 10] == pytest.approx([0, 0.5, 1, 0.5, 0])
    coverage, _ = draw(line([(-5, 4.25), (25, 4.25)], 1.0), (9, 20))
    assert coverage[2:7, 10] == pytest.approx([0, 0.25, 0.75, 0, 0])


def test_a_hairline_is_one_pixel_wide_without_gaps_and_its_coverage_keeps_its_width():
    coverage, mask = draw(line([(-5, 3.0), (45, 24.0)], 0.6), (30, 40))
    assert label(mask, np.ones((3, 3)))[1] == 1
    assert set(mask.sum(0).tolist()) <= {1, 2}
    assert coverage.sum(0).mean() == pytest.approx(0.6 * np.hypot(50, 21) / 50, rel=0.05)


@settings(max_examples=40, deadline=None)
@given(angle=st.floats(0, np.pi), width=st.floats(0.6, 8), shift=st.floats(0, 1))
def test_covered_area_is_length_times_width(angle, width, shift):
    middle, half = np.array([40 + shift, 40.0]), 25 * np.array([np.cos(angle), np.sin(angle)])
    coverage, _ = draw(line([middle - half, middle + half], width), (80, 80))
    # round caps add a disc, whose rim is covered only about exactly
    assert coverage.sum() == pytest.approx(50 * width + np.pi / 4 * width * width, abs=0.6)


def test_width_runs_between_vertices():
    _, mask = draw(line([(0, 10.5), (60, 10.5)], [1.0, 9.0]), (21, 60))
    assert mask[:, 3].sum() == 1
    assert mask[:, 30].sum() == 5
    assert mask[:, 56].sum() == 9


def test_lengths_and_mean_width():
    lines = joined([line([(0, 0), (3, 4)], 2.0), line([(0, 0), (10, 0), (10, 5)], [1.0, 1.0, 3.0])])
    assert lines.lengths_px().tolist() == [5, 15]
    assert lines.length_px() == 20
    assert lines.mean_width_px() == pytest.approx((5 * 2 + 10 * 1 + 5 * 2) / 20)
    assert lines.edges.tolist() == [0, 1]
    assert empty_lines().length_px() == 0 == empty_lines().mean_width_px()


def test_only_what_is_inside_and_not_hidden_stays():
    hidden = np.zeros((10, 20), bool)
    hidden[:, 8:12] = True
    seen = visible(line([(-4, 5), (30, 5)], [1.0, 4.4], edge=7), hidden, step_px=0.01)
    assert seen.edges.tolist() == [7, 7]
    assert seen.lengths_px() == pytest.approx([8, 8], abs=0.02)
    assert seen.points[:, 0] == pytest.approx([0, 8, 12, 20], abs=0.02)
    assert seen.widths_px == pytest.approx([1.4, 2.2, 2.6, 3.4], abs=0.01)
    assert len(visible(line([(9, 1), (11, 9)], 1.0), hidden)) == 0


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_cutting_loses_exactly_the_hidden_length(seed):
    rng = np.random.default_rng(seed)
    lines = line(rng.uniform(0, 40, (12, 2)), 1.0)
    hidden = rng.random((5, 5)).repeat(8, 0).repeat(8, 1) < 0.4
    seen, rest = visible(lines, hidden, 0.05), visible(lines, ~hidden, 0.05)
    assert seen.length_px() + rest.length_px() == pytest.approx(lines.length_px(), rel=1e-9)
