"""Thinning and thick cores against independent implementations, and the reach that makes tiles exact."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage
from skimage.morphology import thin

from craquemap.processing.vector.adjacency import COL_STEP, DEGREE, LINKS, ROW_STEP, link_pixels, set_pixels
from craquemap.processing.vector.cores import CORE_HALF_SIDE_PX, CORES_REACH_PX, RIM_PX, separate_thick_cores
from craquemap.processing.vector.thinning import MAX_THINNING_ITERATIONS, pack_bits, thin_words, thinned, unpack_bits

MASKS = arrays(np.bool_, st.tuples(st.integers(1, 24), st.integers(1, 140)))


def smooth_mask(shape, sigma_px, share, seed):
    """A mask of lumps about sigma_px wide that cover a share of the picture."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), sigma_px)
    return noise > np.quantile(noise, 1 - share)


@given(MASKS)
def test_bits_are_packed_and_unpacked_without_loss(mask):
    assert (unpack_bits(pack_bits(mask), mask.shape[1]) == mask).all()


@settings(max_examples=60, deadline=None)
@given(MASKS, st.integers(1, 4))
def test_guo_and_halls_thinning_equals_scikit_images(mask, iterations):
    # scikit-image begins with the opposite side, so its picture is turned by 180 degrees
    assert (thinned(mask, iterations) == thin(mask[::-1, ::-1], iterations)[::-1, ::-1]).all()


@pytest.mark.parametrize("sigma_px", [1, 3, 6])
def test_thinning_to_the_end_equals_scikit_images(sigma_px):
    mask = smooth_mask((150, 200), sigma_px, 0.5, seed=sigma_px)
    assert (thinned(mask) == thin(mask[::-1, ::-1])[::-1, ::-1]).all()


@pytest.mark.parametrize("iterations", [1, 3, 8])
def test_a_halo_of_two_pixels_an_iteration_makes_windows_exact(iterations):
    mask = smooth_mask((120, 160), 6, 0.6, seed=1)
    whole, halo = thinned(mask, iterations), 2 * iterations
    padded = np.pad(mask, halo)
    for row, col in ((0, 0), (13, 70), (61, 64), (90, 127)):
        window = thinned(padded[row : row + 30 + 2 * halo, col : col + 33 + 2 * halo], iterations)
        assert (window[halo:-halo, halo:-halo] == whole[row : row + 30, col : col + 33]).all()


def oracle_cores(mask):
    side = 2 * CORE_HALF_SIDE_PX + 1
    opened = ndimage.binary_opening(mask, np.ones((side, side)))
    return ndimage.binary_dilation(opened, np.ones((3, 3)), iterations=RIM_PX, mask=mask) if opened.any() else opened


@pytest.mark.parametrize("seed", range(4))
def test_thick_cores_are_the_opening_by_a_square_and_its_rim(seed):
    mask = smooth_mask((260, 300), 14, 0.45, seed)
    classes = mask.astype(np.uint8)
    classes[:20, :20] = 255
    mask = classes == 1
    separated = separate_thick_cores(classes)
    assert ((separated == 2) == oracle_cores(mask)).all()
    assert (separated[~mask] == classes[~mask]).all()
    assert separate_thick_cores(separated) is separated


@pytest.mark.parametrize(("side", "thick"), [(32, False), (33, True)])
def test_a_square_is_a_core_from_33_pixels_on(side, thick):
    for row in range(40, 57):
        classes = np.zeros((120, 120), np.uint8)
        classes[row : row + side, 50 : 50 + side] = 1
        assert (separate_thick_cores(classes) == 2).any() == thick


def test_nothing_is_copied_where_nothing_is_thick():
    classes = smooth_mask((100, 100), 2, 0.3, 0).astype(np.uint8)
    assert separate_thick_cores(classes) is classes


def test_cores_are_local_within_their_reach():
    classes = smooth_mask((240, 240), 14, 0.5, 5).astype(np.uint8)
    whole, halo = separate_thick_cores(classes), CORES_REACH_PX
    padded = np.pad(classes, halo, constant_values=255)
    for row, col in ((0, 0), (100, 37), (200, 120)):
        window = separate_thick_cores(padded[row : row + 40 + 2 * halo, col : col + 50 + 2 * halo])
        assert (window[halo:-halo, halo:-halo] == whole[row : row + 40, col : col + 50]).all()


@pytest.mark.parametrize("sigma_px", [3, 6, 9, 14])
def test_what_is_not_a_core_is_thinned_to_the_end(sigma_px):
    for seed in range(3):
        classes = smooth_mask((400, 400), sigma_px, 0.55, seed).astype(np.uint8)
        words = pack_bits(separate_thick_cores(classes) == 1)
        assert thin_words(words, 1000) < MAX_THINNING_ITERATIONS


def test_the_thickest_diagonal_strip_is_thinned_to_the_end():
    row, col = np.mgrid[:300, :300]
    for thickness in range(30, 70):
        classes = (np.abs(row - col) <= thickness).astype(np.uint8)
        if (separate_thick_cores(classes) == 1).all(where=classes == 1):
            assert thin_words(pack_bits(classes), 1000) < MAX_THINNING_ITERATIONS
    assert (separate_thick_cores(classes) == 2).any()


def oracle_links(skeleton, row, col):
    """m-adjacency as it is defined: diagonal neighbours are linked when no pixel beside both is set."""
    links = 0
    for direction in range(8):
        y, x = row + ROW_STEP[direction], col + COL_STEP[direction]
        if skeleton[y, x] and (direction % 2 == 0 or not (skeleton[row, x] or skeleton[y, col])):
            links |= 1 << direction
    return links


@settings(max_examples=40, deadline=None)
@given(arrays(np.bool_, (9, 70)))
def test_links_are_m_adjacency_symmetric_and_at_most_four(mask):
    skeleton = np.pad(mask, 1).astype(np.uint8)
    pixels = set_pixels(pack_bits(skeleton), (1, 10, 1, 71))
    assert (pixels == np.argwhere(skeleton)).all()
    links = link_pixels(pack_bits(skeleton), pixels, skeleton.shape)
    for row, col in pixels:
        assert links[row, col] == oracle_links(skeleton, row, col)
        for direction in range(8):
            there = links[row + ROW_STEP[direction], col + COL_STEP[direction]]
            assert (links[row, col] >> direction & 1) == (there >> (direction + 4) % 8 & 1 if there else 0)
    assert DEGREE[LINKS].max() == 4
