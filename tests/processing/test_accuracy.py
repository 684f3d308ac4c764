"""The bars of ``docs/accuracy.md`` on smaller populations of the harder painter."""

import numpy as np
import patterns
import pytest
import yardstick
from yardstick import Errors


@pytest.fixture(scope="module")
def paintings():
    return yardstick.paintings(patterns.hierarchy, 1000, range(2))


@pytest.mark.parametrize(("source", "width_error"), [("mask", 0.031), ("probabilities", 0.011)])
def test_a_hierarchy_of_cracks_along_rows_and_columns_is_measured_within_the_bars(paintings, source, width_error):
    errors = yardstick.network_errors(paintings, source)
    assert len(errors.length) > 250
    assert errors.matched_share > 0.9
    assert abs(errors.total.mean()) < 0.003
    length, width = Errors("length", errors.length), Errors("width", errors.width)
    assert length.mean < 0.015
    assert length.p95 < 0.045
    assert width.mean < width_error
    assert abs(width.bias) < 0.01


def test_cells_are_measured_within_the_bars_from_the_mask_alone():
    errors = yardstick.network_errors(yardstick.paintings(yardstick.voronoi, 1200, [2]))
    assert errors.matched_share > 0.85
    assert abs(errors.total.mean()) < 0.003
    assert Errors("length", errors.length).mean < 0.015
    assert Errors("length", errors.length).p95 < 0.045
    assert Errors("width", errors.width).mean < 0.026


def test_probabilities_that_are_blurred_as_a_networks_give_the_same_cracks():
    errors = yardstick.network_errors(yardstick.paintings(patterns.hierarchy, 800, [5], "blurred"), "blurred")
    assert abs(errors.total.mean()) < 0.008
    assert Errors("length", errors.length).mean < 0.015
    assert Errors("width", errors.width).mean < 0.023


def test_rings_keep_their_length():
    length, width = yardstick.ring_errors([10, 20, 60], [2, 3, 5], 3, 3)
    assert abs(length).mean() < 0.004
    assert abs(length).max() < 0.015
    assert abs(width).mean() < 0.03


@pytest.mark.parametrize(
    ("radii_px", "holes", "bar"), [((20, 100), 0, 0.005), ((40, 100), 3, 0.005), ((5, 20), 0, 0.012)]
)
def test_patches_have_their_pixels_and_their_perimeter(radii_px, holes, bar):
    area, perimeter, miscounted = yardstick.patch_errors(radii_px, 16, 5, 0.08, holes)
    assert miscounted == 0
    assert abs(perimeter).mean() < bar
    assert abs(area).mean() < bar


def test_truth_itself_is_right():
    rng = np.random.default_rng(0)
    disc = patterns.blob((50, 50), 30, rng, roughness=0)
    assert disc.area_px == pytest.approx(np.pi * 900, rel=1e-6)
    assert disc.perimeter_px == pytest.approx(2 * np.pi * 30, rel=1e-5)
    cross = patterns.noded([patterns.curve((0, 0), (60, 60), 3, rng, 0), patterns.curve((0, 60), (60, 0), 3, rng, 0)])
    assert sorted(crack.length_px for crack in cross) == pytest.approx([30 * np.sqrt(2)] * 4)
    halves = patterns.rejoined(patterns.noded([cross[0], cross[1]]))
    assert len(halves) == 1
    assert halves[0].length_px == pytest.approx(60 * np.sqrt(2))
