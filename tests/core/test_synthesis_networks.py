"""Craquelure as geometry: every kind covers about what was asked, joints hold, a seed fixes everything."""

import numpy as np
import pytest
from scipy.ndimage import label

from craquemap.resunet_core.synthesis.growth import PARALLEL, Bearing, Growth, grown
from craquemap.resunet_core.synthesis.lines import draw
from craquemap.resunet_core.synthesis.networks import KINDS, craquelure, interrupted, mature, wobbled
from craquemap.resunet_core.synthesis.noise import at_points, fractal

SHAPE = (240, 300)


def rng(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_covers_about_the_wanted_share(kind):
    shares = [draw(craquelure(rng(s), SHAPE, 0.06, 2.5, kind), SHAPE)[1].mean() for s in range(8)]
    assert 0.03 < np.mean(shares) < 0.09


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_fixes_every_vertex_and_widths_stay_drawable(kind):
    first, second = (craquelure(rng(5), SHAPE, 0.05, 2.0, kind) for _ in range(2))
    np.testing.assert_array_equal(first.points, second.points)
    np.testing.assert_array_equal(first.widths_px, second.widths_px)
    assert first.widths_px.min() >= 0.6
    assert first.widths_px.max() <= 14
    assert (np.diff(first.offsets) >= 2).all()
    assert first.offsets[-1] == len(first.points)


def test_later_cracks_start_on_earlier_ones_and_end_there():
    generations = [Growth(600, 300, 40, 1.0, 0.0), Growth(900, 400, 20, 0.0, 0.0)]
    lines = grown(rng(2), SHAPE, generations, Bearing(), 2.0)
    ends = branches = 0
    seen: set[tuple[float, float]] = set()
    for i in range(len(lines)):
        own = [tuple(p) for p in lines.points[lines.offsets[i] : lines.offsets[i + 1]]]
        if own[0] in seen:  # a branch
            branches += 1
            ends += own[-1] in seen
        seen |= set(own)
    assert branches >= 5
    assert ends >= branches // 3  # the others ran out of the picture or stopped in the open


def test_parallel_cracks_keep_to_their_axis():
    angle = 0.6
    lines = grown(rng(3), SHAPE, [Growth(2500, 200, 12, 1.0)], Bearing(PARALLEL, angle, pull=0.06), 2.0)
    step = np.diff(lines.points, axis=0)
    step = np.delete(step, lines.offsets[1:-1] - 1, axis=0)
    doubled = 2 * np.arctan2(step[:, 1], step[:, 0])
    mean = 0.5 * np.arctan2(np.sin(doubled).mean(), np.cos(doubled).mean())
    assert abs(np.angle(np.exp(2j * (mean - angle)))) / 2 < 0.1
    assert np.hypot(np.cos(doubled).mean(), np.sin(doubled).mean()) > 0.8


def test_a_mature_network_encloses_islands_of_the_wanted_size():
    lines = mature(rng(1), (400, 400), 40.0, 2.0, open_share=0.0)
    _, mask = draw(lines, (400, 400))
    labels, count = label(mask == 0)
    diameter = np.sqrt(4 / np.pi * np.median(np.bincount(labels.ravel())[1:]))
    assert 60 < count < 220
    assert 25 < diameter < 50


def test_wobble_moves_lines_but_keeps_joints():
    lines = mature(rng(1), (200, 200), 40.0, 2.0)
    moved = wobbled(rng(2), lines, 1.0, 0.5)
    shift = np.hypot(*(moved.points - lines.points).T)
    assert 1 < shift.mean() < 15
    _, where = np.unique(lines.points, axis=0, return_inverse=True)
    where = where.ravel()
    for group in range(where.max() + 1):
        assert (moved.points[where == group] == moved.points[where == group][0]).all()


def test_interruptions_take_about_the_wanted_share():
    lines = craquelure(rng(4), (400, 400), 0.06, 2.0, "hierarchical")
    kept = interrupted(rng(5), lines, 0.3)
    assert kept.length_px() / lines.length_px() == pytest.approx(0.68, abs=0.08)
    assert set(kept.edges) <= set(lines.edges)
    assert interrupted(rng(5), lines, 0.0) is lines


def test_noise_has_zero_mean_unit_spread_and_the_asked_grain():
    field = fractal(rng(0), (512, 512), 6.0, 3)
    assert abs(field.mean()) < 0.1
    assert field.std() == pytest.approx(1.0, abs=0.12)
    long = fractal(rng(0), (512, 512), 5.0, 1, grain=(0.0, 12.0))
    assert np.abs(np.diff(long, axis=0)).mean() > 6 * np.abs(np.diff(long, axis=1)).mean()


def test_coarse_noise_made_on_every_fourth_pixel_stays_smooth():
    field = fractal(rng(0), (203, 301), 40.0, 1)
    assert field.shape == (203, 301)
    assert np.abs(np.diff(field, 2, axis=0)).max() < 0.1


def test_noise_at_equal_points_is_equal():
    points = np.array([[3.2, 4.1], [90.0, 7.0], [3.2, 4.1]])
    values = at_points(rng(0), points, [(20.0, 2.0), (5.0, 1.0)])
    assert values[0] == values[2] != values[1]


def test_upright_noise_is_the_same_field_as_the_general_one():
    upright = fractal(rng(0), (60, 70), 5.0, 2)
    turned = fractal(rng(0), (60, 70), 5.0, 2, grain=(1e-12, 1.0))  # not quite upright: takes the general way
    np.testing.assert_allclose(upright, turned, atol=2e-5)
