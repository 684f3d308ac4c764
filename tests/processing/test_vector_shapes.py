"""Measures of regions: closed forms, painted discs and ellipses, moments of scikit-image."""

import numpy as np
import pytest
from skimage.measure import regionprops

from craquemap.processing.vector.regions import regions_of
from craquemap.processing.vector.shapes import (
    area_m2,
    axes,
    covariances_px2,
    line_weights_m,
    measure_shapes,
    perimeter_m,
)

MM = 1e-3


def turned(degrees):
    angle = np.deg2rad(degrees)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


NORTH_UP = np.diag([0.2 * MM, -0.2 * MM])
GROUNDS = {
    "square": NORTH_UP,
    "turned": turned(30) @ NORTH_UP,
    "two to one": NORTH_UP @ np.diag([2, 1]),
    "one to two, turned": turned(-17) @ NORTH_UP @ np.diag([1, 2]),
    "sheared": np.array([[1, 0.4], [0, -1]]) * MM,
}


def shapes_of(mask, jacobian_m=NORTH_UP):
    """Measure the only region of a mask."""
    regions, chunks = regions_of(np.where(mask, 2, 1).astype(np.uint8), 64)
    assert len(regions) == 1
    return measure_shapes(regions, regions.load(lambda k: chunks[k]["ring_xy"]), jacobian_m)


def painted_ellipse(jacobian_m, semi_axes_m, angle_deg, shift_px):
    """Return the pixels whose centres lie in an ellipse on the ground."""
    to_axes = turned(-angle_deg) @ jacobian_m
    reach = int(max(semi_axes_m) / np.linalg.svd(jacobian_m)[1].min()) + 3
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1] + 0.5
    u, v = to_axes @ np.stack([x.ravel() + shift_px[0], y.ravel() + shift_px[1]])
    return ((u / semi_axes_m[0]) ** 2 + (v / semi_axes_m[1]) ** 2 <= 1).reshape(x.shape)


def ellipse_perimeter(a, b):
    t = np.linspace(0, 2 * np.pi, 10_001)
    return np.hypot(np.diff(a * np.cos(t)), np.diff(b * np.sin(t))).sum()


def test_weights_of_square_pixels_are_the_classical_ones():
    expected = np.pi / 8 * np.array([1, 1, np.sqrt(0.5), np.sqrt(0.5)])
    assert np.allclose(line_weights_m(np.diag([1.0, -1.0])), expected, rtol=1e-12)
    assert np.allclose(line_weights_m(turned(40) @ np.diag([3.0, -3.0])), 3 * expected, rtol=1e-12)


@pytest.mark.parametrize("jacobian", [*GROUNDS.values(), np.diag([8.0, -1.0]), np.diag([1.0, -3.0])])
def test_weights_are_never_negative_and_exact_on_average_over_all_directions(jacobian):
    jacobian = jacobian / np.sqrt(abs(np.linalg.det(jacobian)))
    weight = line_weights_m(jacobian)
    assert weight.min() >= 0
    angle = np.linspace(0, np.pi, 20_001)[:-1]
    edge_px = np.linalg.solve(jacobian, np.stack([np.cos(angle), np.sin(angle)]))
    # a unit edge crosses |dy| rows, |dx| columns and so many diagonals per unit of length
    crossings = np.stack([abs(edge_px[1]), abs(edge_px[0]), abs(edge_px[0] - edge_px[1]), abs(edge_px[0] + edge_px[1])])
    assert (weight @ crossings).mean() == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("name", GROUNDS)
def test_perimeters_of_discs_and_ellipses(name):
    rng = np.random.default_rng(5)
    jacobian = GROUNDS[name]
    finest = np.linalg.svd(jacobian)[1].max()
    error = []
    for _ in range(60):
        a = finest * np.exp(rng.uniform(np.log(20), np.log(70)))
        b = max(a / rng.choice([1.0, 1.0, 1.3, 1.7]), 20 * finest)
        a = max(a, b)
        shapes = shapes_of(painted_ellipse(jacobian, (a, b), rng.uniform(0, 180), rng.random(2)), jacobian)
        error.append(shapes.perimeter_m[0] / ellipse_perimeter(a, b) - 1)
    assert np.abs(error).mean() <= 0.005
    assert abs(np.mean(error)) <= 0.002


def test_a_disc_is_round_and_a_pixel_no_rounder():
    disc = shapes_of(painted_ellipse(NORTH_UP, (10 * MM, 10 * MM), 0, (0, 0)))
    assert disc.area_m2[0] == pytest.approx(np.pi * (10 * MM) ** 2, rel=2e-3)
    assert disc.diameter_mm[0] == pytest.approx(20, rel=1e-3)
    assert disc.compactness[0] == pytest.approx(1, abs=0.01)
    assert disc.elongation[0] == pytest.approx(1, abs=1e-3)
    pixel = shapes_of(np.pad(np.ones((1, 1), bool), 2))
    assert pixel.compactness.tolist() == [1]
    assert pixel.elongation.tolist() == [1]
    assert pixel.orientation_deg.tolist() == [0]


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.parametrize("angle_deg", [0.0, 20.0, 90.0, 135.0, 179.0])
def test_axes_of_an_ellipse_on_the_ground(name, angle_deg):
    size = 40 * np.linalg.svd(GROUNDS[name])[1].max()
    shapes = shapes_of(painted_ellipse(GROUNDS[name], (2.5 * size, size), angle_deg, (0, 0)), GROUNDS[name])
    assert shapes.elongation[0] == pytest.approx(2.5, rel=2e-3)
    assert (shapes.orientation_deg[0] - angle_deg + 90) % 180 - 90 == pytest.approx(0, abs=0.1)
    assert shapes.area_m2[0] == pytest.approx(np.pi * 2.5 * size**2, rel=2e-3)
    assert 0 <= shapes.orientation_deg[0] < 180


def test_a_rectangle_has_the_moments_of_the_textbook():
    mask = np.zeros((10, 20), bool)
    mask[3:6, 4:16] = True
    shapes = shapes_of(mask)
    assert shapes.elongation.tolist() == pytest.approx([12 / 3])
    assert shapes.orientation_deg.tolist() == [0]
    assert shapes.area_m2.tolist() == pytest.approx([36 * (0.2 * MM) ** 2])
    assert shapes_of(mask.T).orientation_deg.tolist() == pytest.approx([90])
    regions, chunks = regions_of(np.where(mask, 2, 1).astype(np.uint8), 7)
    covariance = covariances_px2(regions.load(lambda k: chunks[k]["ring_xy"]))
    assert covariance == pytest.approx(np.array([[[144 / 12, 0], [0, 9 / 12]]]))


def test_moments_agree_with_those_of_the_pixels():
    classes = np.random.default_rng(7).choice(np.array([1, 2], np.uint8), (60, 60), p=[0.35, 0.65])
    regions, chunks = regions_of(classes, 16)
    assert (np.diff(regions.ring_offsets) > 1).any()
    batch = regions.load(lambda k: chunks[k]["ring_xy"])
    covariance = covariances_px2(batch)
    elongation, orientation = axes(np.diag([1, -1]) @ covariance @ np.diag([1, -1]))
    labels = label_image(classes, regions)
    for k, prop in enumerate(regionprops(labels)):
        mu = prop.moments_central
        pixels = np.array([[mu[0, 2], mu[1, 1]], [mu[1, 1], mu[2, 0]]]) / mu[0, 0]
        assert covariance[k] == pytest.approx(pixels + np.eye(2) / 12, abs=1e-9)
        major, minor = np.linalg.eigvalsh(covariance[k])[::-1]
        assert elongation[k] == pytest.approx(np.sqrt(major / minor))
        if elongation[k] > 1.001:
            clockwise = np.rad2deg(prop.orientation)  # from the column direction
            assert (orientation[k] - (clockwise + 90) + 90) % 180 - 90 == pytest.approx(0, abs=1e-6)


def label_image(classes, regions):
    from scipy import ndimage

    labels, _ = ndimage.label(classes == 2)
    number = labels.ravel()[regions.gid]
    rank = np.zeros(labels.max() + 1, int)
    rank[number] = np.arange(1, len(regions) + 1)
    return rank[labels]


def test_holes_count_in_the_perimeter_and_not_in_the_area():
    mask = painted_ellipse(NORTH_UP, (10 * MM, 10 * MM), 0, (0, 0))
    hole = painted_ellipse(NORTH_UP, (5 * MM, 5 * MM), 0, (0, 0))
    low = (mask.shape[0] - hole.shape[0]) // 2
    mask[low : low + hole.shape[0], low : low + hole.shape[1]] &= ~hole
    shapes = shapes_of(mask)
    assert shapes.perimeter_m[0] == pytest.approx(2 * np.pi * 15 * MM, rel=0.01)
    assert shapes.area_m2[0] == pytest.approx(np.pi * 75 * MM**2, rel=3e-3)


def test_areas_and_perimeters_of_nothing():
    assert area_m2(np.empty(0, np.int64), NORTH_UP).shape == (0,)
    assert perimeter_m(np.empty((0, 4), np.int64), NORTH_UP).shape == (0,)
