"""Smooth outlines: exact areas, valid, less than half a pixel off, common borders common, whatever the tiles and batches."""

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy import ndimage

from craquemap.processing.tiling import CoreGrid
from craquemap.processing.vector.pins import find_pins, pins_of
from craquemap.processing.vector.polygons import assemble_polygons
from craquemap.processing.vector.regions import cut_tile, regions_of
from craquemap.processing.vector.smoothing import smooth_outlines


def smooth_and_exact(classes, tile_px=50, corners=10**9):
    """Polygons of all regions, smooth and along the pixels."""
    height, width = classes.shape
    regions, chunks = regions_of(classes, 64)
    pins = pins_of([find_pins(cut_tile(classes, core, 1)) for core in CoreGrid(height, width, tile_px, tile_px)], width)
    batches = [some.load(lambda k: chunks[k]["ring_xy"]) for some in regions.batches(corners)]
    smooth = [assemble_polygons(smooth_outlines(batch, pins)) for batch in batches]
    return np.concatenate(smooth), np.concatenate([assemble_polygons(batch) for batch in batches])


def random_classes(seed, sigma_px, size=90):
    rng = np.random.default_rng(seed)
    fields = [ndimage.gaussian_filter(rng.normal(size=(size, size)), sigma_px) for _ in range(3)]
    classes = np.argmax(fields, axis=0).astype(np.uint8)
    classes[ndimage.gaussian_filter(rng.normal(size=(size, size)), 8) > 0.05] = 255
    return classes


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0, 0.7, 1.5, 3.0]))
@example(0, 0)
def test_areas_are_exact_outlines_valid_and_neighbours_do_not_overlap(seed, sigma_px):
    smooth, exact = smooth_and_exact(random_classes(seed, sigma_px))
    assert shapely.is_valid(smooth).all()
    np.testing.assert_allclose(shapely.area(smooth), shapely.area(exact), rtol=0, atol=1e-8)
    assert shapely.get_num_interior_rings(smooth).tolist() == shapely.get_num_interior_rings(exact).tolist()
    for one, other in zip(smooth, exact, strict=True):
        assert shapely.hausdorff_distance(one, other) < 0.5
    first, second = shapely.STRtree(smooth).query(smooth, predicate="intersects")
    pairs = first < second
    common = shapely.intersection(smooth[first[pairs]], smooth[second[pairs]])
    assert shapely.area(common).max(initial=0) == 0
    # where pixels' outlines share a border, so do the smooth ones: nothing lies between an island and its loss
    shared = shapely.length(shapely.intersection(exact[first[pairs]], exact[second[pairs]]))
    still = shapely.length(
        shapely.intersection(shapely.boundary(smooth[first[pairs]]), shapely.boundary(smooth[second[pairs]]))
    )
    assert (still >= 0.55 * shared).all()


def test_tiles_and_batches_change_nothing():
    classes = random_classes(4, 1.2)
    whole, _ = smooth_and_exact(classes, tile_px=90)
    for tile_px, corners in ((7, 10**9), (64, 100), (50, 1)):
        parts, _ = smooth_and_exact(classes, tile_px, corners)
        assert (shapely.to_wkb(parts) == shapely.to_wkb(whole)).all()


def test_a_slanted_edge_becomes_a_line():
    row, col = np.mgrid[:80, :80]
    for rise in (1.0, 0.5):
        classes = np.where(row > rise * col + 8.2, 2, 0).astype(np.uint8)
        (smooth,), (exact,) = smooth_and_exact(classes)
        assert len(smooth.exterior.coords) <= 14
        assert len(exact.exterior.coords) > 40
        assert smooth.length < 0.93 * exact.length


def test_a_disc_is_as_round_as_its_pixels_allow():
    row, col = np.mgrid[:80, :80] - 39.5
    (smooth,), (exact,) = smooth_and_exact(np.where(np.hypot(row, col) < 30, 2, 0).astype(np.uint8))
    assert smooth.length == pytest.approx(2 * np.pi * 30, rel=0.025)
    assert exact.length > 1.25 * 2 * np.pi * 30


def test_single_pixels_stay_as_they_are():
    classes = np.ones((9, 9), np.uint8)
    classes[2, 2] = classes[5, 6] = 2
    smooth, exact = smooth_and_exact(classes)
    assert shapely.equals(smooth, exact).all()


def test_pins_are_where_three_regions_or_chessboards_meet():
    classes = np.array([[0, 0, 2, 2], [0, 0, 2, 2], [0, 1, 2, 0], [1, 0, 0, 0]], np.uint8)
    keys = find_pins(cut_tile(classes, next(iter(CoreGrid(4, 4, 4, 4))), 1))
    corners = {(int(key % 5), int(key // 5)) for key in keys}
    inner = {(x, y) for x, y in corners if 0 < x < 4 and 0 < y < 4}
    expected = set()
    for y in range(1, 4):
        for x in range(1, 4):
            four = classes[y - 1 : y + 1, x - 1 : x + 1].ravel()
            chessboard = four[0] == four[3] != four[1] == four[2]
            if len(set(four)) > 2 or chessboard:
                expected.add((x, y))
    assert inner == expected
    assert (2, 0) in corners  # at the raster's border between two classes and nothing
