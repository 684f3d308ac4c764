"""Spurs: what goes, what stays, and that pruning never harms the backbone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from craquemap.processing.vector.adjacency import COL_STEP, DEGREE, ROW_STEP, link_pixels
from craquemap.processing.vector.metric import CLEARANCE_PX, clearance, metric_of
from craquemap.processing.vector.spurs import MAX_SPUR_STEPS, prune_spurs
from craquemap.processing.vector.thinning import pack_bits, thinned

MILLIMETRE = np.array([[0.001, 0.0], [0.0, -0.001]])
MARGIN = 45


def pruned(skeleton, classes=None, jacobian_m=MILLIMETRE):
    """Links before and after, of a skeleton drawn inside a margin; classes default to the skeleton itself."""
    classes = skeleton if classes is None else classes
    skeleton, classes = np.pad(skeleton, MARGIN), np.pad(classes, MARGIN)
    pixels = np.argwhere(skeleton).astype(np.int32)
    before = link_pixels(pack_bits(skeleton.astype(np.uint8)), pixels, skeleton.shape)
    after = before.copy()
    prune_spurs(after, pixels, classes.astype(np.uint8), metric_of(jacobian_m))
    inner = (slice(MARGIN, -MARGIN), slice(MARGIN, -MARGIN))
    return before[inner], after[inner]


def backbone_with_branch(length):
    skeleton = np.zeros((40, 60), np.uint8)
    skeleton[20, :] = 1
    skeleton[20 - length : 20, 30] = 1
    return skeleton


@pytest.mark.parametrize(("length", "stays"), [(1, False), (4, False), (5, True), (12, True)])
def test_on_a_fine_crack_branches_below_five_pixels_are_spurs(length, stays):
    skeleton = backbone_with_branch(length)
    _, after = pruned(skeleton)
    assert (after[20] > 0).all()
    assert (after[20 - length : 20, 30] > 0).all() == stays
    assert (after[20 - length : 20, 30] > 0).any() == stays


@pytest.mark.parametrize(("half_width", "longest"), [(4, 9), (7, 15), (10, 21)])
def test_on_a_wide_crack_branches_below_the_width_are_spurs(half_width, longest):
    classes = np.zeros((60, 60), np.uint8)
    classes[30 - half_width : 31 + half_width] = 1
    for length in (longest, longest + 2):
        skeleton = np.zeros_like(classes)
        skeleton[30] = 1
        skeleton[30 - length : 30, 30] = 1
        _, after = pruned(skeleton, classes | skeleton)
        assert (after[29, 30] > 0) == (length > longest)


def test_of_a_forked_tip_the_longer_prong_goes_on():
    skeleton = np.zeros((30, 40), np.uint8)
    skeleton[15, :31] = 1
    for step in range(1, 4):
        skeleton[15 - step, 30 + step] = 1
        if step < 3:
            skeleton[15 + step, 30 + step] = 1
    _, after = pruned(skeleton)
    assert after[12, 33] > 0
    assert (after[16:, :] == 0).all()


def test_a_tie_goes_to_the_upper_prong():
    skeleton = np.zeros((30, 40), np.uint8)
    skeleton[15, :31] = 1
    for step in range(1, 4):
        skeleton[15 - step, 30 + step] = skeleton[15 + step, 30 + step] = 1
    _, after = pruned(skeleton)
    assert after[12, 33] > 0
    assert (after[16:, :] == 0).all()


def test_a_star_of_spurs_keeps_its_two_longest_rays():
    skeleton = np.zeros((20, 20), np.uint8)
    skeleton[6:14, 10] = 1  # four up, three down
    skeleton[10, 8:12] = 1  # two left, one right
    _, after = pruned(skeleton)
    assert np.argwhere(after > 0).tolist() == [[row, 10] for row in range(6, 14)]


def test_an_end_at_nodata_is_no_spurs():
    skeleton = backbone_with_branch(3)
    classes = skeleton.copy()
    classes[:16] = 255
    _, after = pruned(skeleton, classes)
    assert after[18, 30] > 0


def test_a_spur_is_measured_on_the_ground():
    skeleton = backbone_with_branch(4)
    # pixels four times as high as wide: four steps up are 8 gsd
    assert pruned(skeleton, jacobian_m=np.array([[0.001, 0], [0, -0.004]]))[1][19, 30] > 0
    assert pruned(skeleton)[1][19, 30] == 0


def test_half_width_is_the_distance_to_the_nearest_other_pixel():
    classes = np.zeros((80, 80), np.uint8)
    classes[35:46, :] = 1
    metric = metric_of(MILLIMETRE)
    assert clearance(classes, 40, 40, metric.disc, 0.0) == (pytest.approx(0.006), False)
    classes[50:] = 255
    assert clearance(classes, 40, 40, metric.disc, 0.003) == (pytest.approx(0.006), False)
    assert clearance(classes, 40, 40, metric.disc, 0.004) == (pytest.approx(0.006), True)
    classes[:] = 1
    assert clearance(classes, 40, 40, metric.disc, 0.0) == (pytest.approx(CLEARANCE_PX / 1000), False)


def test_a_spur_goes_with_the_spurs_on_it():
    skeleton = np.zeros((40, 60), np.uint8)
    skeleton[20, :] = 1
    skeleton[17:20, 30] = 1  # three up, then two prongs of one more
    skeleton[16, 29] = skeleton[16, 31] = 1
    _, after = pruned(skeleton)
    assert np.argwhere(after > 0).tolist() == [[20, col] for col in range(60)]
    skeleton[13:16, 32] = 1  # one prong of four more: now a branch, and only the other prong is a spur
    _, after = pruned(skeleton)
    assert after[13, 32] > 0
    assert after[16, 29] == 0


def test_a_crack_cut_off_by_the_edge_does_not_fork_into_the_corners():
    skeleton = np.zeros((30, 40), np.uint8)
    skeleton[15, :31] = 1
    for step in range(1, 5):
        skeleton[15 - step, 30 + step] = 1
        if step < 4:
            skeleton[15 + step, 30 + step] = 1
    classes = np.zeros_like(skeleton)
    classes[10:21] = 1
    classes[:, 36:] = 255
    _, after = pruned(skeleton, classes)
    assert after[11, 34] > 0
    assert (after[16:] == 0).all()
    assert (after[15, :30] > 0).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.0, 5.0), st.floats(0.2, 0.7), st.booleans())
def test_pruning_cuts_no_backbone_loses_no_component_and_makes_no_end(seed, sigma_px, share, with_nodata):
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(60, 90)), sigma_px)
    mask = noise > np.quantile(noise, 1 - share)
    classes = mask.astype(np.uint8)
    if with_nodata:
        classes[ndimage.gaussian_filter(np.random.default_rng(seed + 1).normal(size=mask.shape), 6) > 0.03] = 255
    before, after = pruned(thinned(classes == 1), classes)
    assert set(zip(*np.nonzero(after))) <= set(zip(*np.nonzero(before)))
    assert (DEGREE[after] == 1).sum() <= (DEGREE[before] == 1).sum()
    assert (DEGREE[after][(DEGREE[before] > 2) & (after > 0)] >= 2).all()
    eight = np.ones((3, 3))
    assert ndimage.label(after, eight)[1] == ndimage.label(before, eight)[1]
    for row, col in np.argwhere(after):  # links stay symmetric
        for direction in range(8):
            if after[row, col] >> direction & 1:
                assert after[row + ROW_STEP[direction], col + COL_STEP[direction]] >> (direction + 4) % 8 & 1


@pytest.mark.parametrize(("length", "stays"), [(MAX_SPUR_STEPS, False), (MAX_SPUR_STEPS + 1, True)])
def test_a_branch_longer_than_the_walk_is_no_spur(length, stays):
    classes = np.ones((120, 200), np.uint8)  # craquelure all round: the half-width is at its bound, 26 px
    skeleton = np.zeros_like(classes)
    skeleton[80] = 1
    skeleton[80 - length : 80, 100] = 1
    assert (pruned(skeleton, classes)[1][79, 100] > 0) == stays
