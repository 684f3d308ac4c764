"""Charts and directions against closed forms: roses of known directions, tensors, spacings, histograms whose areas are shares."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from craquemap.processing.plan.network_statistics import orientation_figures, spacing_figures
from craquemap.processing.plan.shapes import measured_pieces
from craquemap.processing.report.charts import draw_rose, island_histogram, rose_radii, width_histogram
from craquemap.processing.report.tally import Sample
from craquemap.processing.report.texts import Texts


def tally_of(lines, length_m=None):
    geometry = np.array([shapely.LineString(xy) for xy in lines], object)
    length = shapely.length(geometry) if length_m is None else np.array(length_m)
    start, end, _, piece = measured_pieces(geometry, length)
    angle = np.arctan2(*(end - start).T[::-1])
    return piece, angle


@given(st.floats(0, 179.99), st.floats(0.1, 10))
def test_one_direction_has_resultant_one_and_the_tensor_of_its_normal(angle_deg, length):
    angle = math.radians(angle_deg)
    piece, found = tally_of([[(0, 0), (length * math.cos(angle), length * math.sin(angle))]])
    total, cos2, sin2 = (np.array([(piece * part).sum()]) for part in (1.0, np.cos(2 * found), np.sin(2 * found)))
    figures = orientation_figures(total, cos2, sin2, np.array([2.0]))
    difference = abs(figures.orientation_deg[0] - angle_deg) % 180
    assert min(difference, 180 - difference) < 1e-6
    assert figures.resultant[0] == pytest.approx(1)
    tensor = (figures.f_xx_per_m[0], figures.f_xy_per_m[0], figures.f_yy_per_m[0])
    normal = (-math.sin(angle), math.cos(angle))
    expected = [length / 2 * normal[i] * normal[j] for i, j in ((0, 0), (0, 1), (1, 1))]
    assert tensor == pytest.approx(expected, abs=1e-9)


def test_spacing_of_a_square_lattice_and_of_an_isotropic_network():
    """Lines every 0.1 m along x and every 0.25 m along y on 1 m²; and cracks in all directions alike."""
    across, up = 4.0, 10.0
    figures = spacing_figures(np.array([14.0]), np.array([across]), np.array([up]), np.array([1.0]))
    assert (figures.horizontal_m[0], figures.vertical_m[0]) == pytest.approx((0.1, 0.25))
    assert figures.any_direction_m[0] == pytest.approx(math.pi / 2 / 14)
    angle = np.linspace(0, math.pi, 20_000, endpoint=False)
    even = spacing_figures(
        np.array([20_000.0]),
        np.array([np.abs(np.cos(angle)).sum()]),
        np.array([np.abs(np.sin(angle)).sum()]),
        np.array([5.0]),
    )
    assert even.horizontal_m[0] == pytest.approx(even.any_direction_m[0], rel=1e-6)
    assert even.vertical_m[0] == pytest.approx(even.any_direction_m[0], rel=1e-6)


def test_spacing_is_what_random_scan_lines_meet():
    rng = np.random.default_rng(3)
    start = rng.uniform(0, 1, (400, 2))
    end = np.clip(start + rng.normal(0, 0.1, (400, 2)), 0, 1)
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    heights = (np.arange(4000) + 0.5) / 4000
    scan = shapely.linestrings(
        np.stack([np.stack([0 * heights - 1, heights], 1), np.stack([0 * heights + 2, heights], 1)], 1)
    )
    tree = shapely.STRtree(lines)
    crossings = tree.query(scan, predicate="intersects").shape[1] / len(heights)
    step = np.abs(end - start)
    figures = spacing_figures(
        np.array([shapely.length(lines).sum()]), *(np.array([v]) for v in (*step.sum(axis=0), 1.0))
    )
    assert 1 / figures.horizontal_m[0] == pytest.approx(crossings, rel=0.01)


def test_measured_lengths_are_shared_among_the_pieces():
    piece, _ = tally_of([[(0, 0), (3, 0), (3, 1)], [(0, 0), (0, 2)]], [4.4, 2.0])
    assert piece == pytest.approx([3.3, 1.1, 2.0])


def test_areas_of_the_drawn_rose_are_the_shares():
    share = np.zeros(18)
    share[[0, 3, 9]] = 0.5, 0.3, 0.2
    figure, outer = draw_rose(share, Texts("en"))
    assert outer == 0.5 and rose_radii(share)[0] == math.sqrt(0.5)
    sectors = [shapely.Polygon(patch.get_xy()) for patch in figure.axes[0].patches]
    areas = np.array([sector.area for sector in sectors]).reshape(18, 2)
    assert areas[:, 0] == pytest.approx(areas[:, 1])
    assert areas[:, 0] / areas[:, 0].sum() == pytest.approx(share)
    middle = sectors[2 * 9].centroid  # of 90° to 100°
    assert 90 < math.degrees(math.atan2(middle.y, middle.x)) < 100


@given(st.lists(st.tuples(st.floats(0.001, 20), st.floats(0.001, 5)), min_size=1, max_size=60))
def test_areas_of_the_histogram_of_widths_are_shares_of_length(given_):
    values, weights = np.array(given_).T
    histogram = width_histogram(Sample(values, weights), (0.1, 0.2, 0.5, 1.0))
    area = histogram.heights * np.diff(histogram.edges) / histogram.step
    assert area.sum() + 100 * histogram.beyond == pytest.approx(100)
    assert histogram.beyond <= 0.005 + 1e-9 and (histogram.heights >= -1e-9).all()
    assert all(limit in histogram.edges.round(12) for limit in (0.1, 0.2, 0.5, 1.0) if limit < histogram.edges[-1])
    below = weights[values < 0.5].sum() / weights.sum()
    if histogram.edges[-1] > 0.5:
        assert area[histogram.edges[1:] <= 0.5 + 1e-9].sum() == pytest.approx(100 * below, abs=1e-6)


def test_widths_by_hand():
    histogram = width_histogram(Sample(np.array([0.05, 0.15, 0.15, 0.35]), np.array([1.0, 2.0, 3.0, 4.0])), (0.1, 0.2))
    assert histogram.step == pytest.approx(0.01)
    at = {round(float(edge), 6): height for edge, height in zip(histogram.edges, histogram.heights) if height}
    assert at == pytest.approx({0.05: 10, 0.15: 50, 0.35: 40})


@given(st.lists(st.floats(0.01, 500), min_size=1, max_size=50))
def test_every_island_is_in_one_class(diameters):
    values = np.array(diameters)
    histogram = island_histogram(values)
    assert histogram.heights.sum() == len(values)
    assert (np.diff(np.log10(histogram.edges)) == pytest.approx(0.1)) and histogram.heights[0] > 0 < histogram.heights[
        -1
    ]
    assert histogram.edges[0] <= values.min() * (1 + 1e-6) and values.max() < histogram.edges[-1] * (1 + 1e-6)
