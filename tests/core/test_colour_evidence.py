"""The vote of colours on paint loss: kernels against scipy and numpy, the formula, and what it does to a painted case."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import correlate1d

from craquemap.resunet_core.colour_evidence import (
    COLOURS,
    add_votes,
    colours,
    evidence,
    no_counts,
    reconsidered,
    reconsidered_picture,
)
from craquemap.resunet_core.metrics import ratio

RED, GREEN = 20 << 10, 20 << 5


def counted(votes):
    """Counts of colours given as {number: (pixels, mean probability)}."""
    counts = no_counts()
    for number, (pixels, p) in votes.items():
        counts[:, number] = pixels, round(254 * p * pixels)
    return counts


@given(st.integers(5, 30), st.integers(5, 30), st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None)
def test_colours_are_those_of_a_binomial_smoothing(height, width, seed):
    picture = np.random.default_rng(seed).integers(0, 256, (height, width, 3)).astype(np.uint8)
    smooth = picture.astype(np.int64)
    for axis in (0, 1):
        smooth = correlate1d(smooth, [1, 4, 6, 4, 1], axis=axis)
    levels = smooth[2:-2, 2:-2] // 256 // 8
    expected = (levels[..., 0] * 32 + levels[..., 1]) * 32 + levels[..., 2]
    assert (colours(picture) == expected).all()


def test_white_and_black_have_the_last_and_the_first_number():
    assert (colours(np.full((6, 7, 3), 255, np.uint8)) == COLOURS - 1).all()
    assert (colours(np.zeros((6, 7, 3), np.uint8)) == 0).all()


def test_only_surveyed_pixels_vote_and_parts_add_up():
    rng = np.random.default_rng(3)
    numbers = rng.integers(0, COLOURS, (40, 50)).astype(np.uint16)
    likely, surveyed = rng.integers(0, 255, (40, 50)).astype(np.uint8), rng.random((40, 50)) < 0.7
    counts = no_counts()
    for rows in (slice(17, 40), slice(0, 17)):
        add_votes(counts, numbers[rows], likely[rows], surveyed[rows])
    assert (counts[0] == np.bincount(numbers[surveyed], minlength=COLOURS)).all()
    assert (counts[1] == np.bincount(numbers[surveyed], likely[surveyed], COLOURS)).all()


def test_evidence_is_the_odds_of_a_colour_against_those_of_the_picture():
    counts = counted({RED: (10**9, 0.5), GREEN: (10**9, 0.1)})
    mean = counts[1].sum() / counts[0].sum() / 254
    added = evidence(counts, 1.0)
    for number, p in ((RED, 0.5), (GREEN, 0.1)):
        expected = math.log(p / (1 - p)) - 0.8 * math.log(mean / (1 - mean))
        assert added[number] / 16 == pytest.approx(expected, abs=1 / 16)
    assert evidence(counts, 2.0)[RED] == pytest.approx(2 * added[RED], abs=1)


def test_a_rare_colour_says_less_than_a_common_one():
    added = evidence(counted({RED: (10**6, 0.9), RED + (9 << 10): (30, 0.9), GREEN: (10**7, 0.05)}), 1.0)
    assert added[GREEN] < added[RED + (9 << 10)] < added[RED]


def test_nothing_surveyed_and_no_weight_add_nothing():
    assert not evidence(no_counts(), 1.5).any()
    assert not evidence(counted({RED: (100, 0.9)}), 0.0).any()


def test_evidence_multiplies_the_odds():
    likely = np.arange(255, dtype=np.uint8)[None]
    for steps in (-40, 0, 24):
        found = reconsidered(likely, np.zeros((1, 255), np.uint16), np.full(COLOURS, steps, np.int16))[0]
        p = likely[0, 1:-1] / 254
        odds = p / (1 - p) * math.exp(steps / 16)
        assert (found[1:-1] == np.rint(254 * odds / (1 + odds))).all()
        assert (found[0], found[-1]) == (0, 254)


def test_a_cloudy_answer_is_pinned_to_the_material_that_shows():
    """Plaster shows in four squares of a red wall; the network sees them blurred, and misses half of one."""
    y, x = np.mgrid[:240, :240]
    lost = ((y // 40) % 3 == 1) & ((x // 40) % 3 == 1)
    image = np.where(lost[..., None], (190, 180, 160), (150, 60, 50))
    image = (image + np.random.default_rng(0).normal(0, 6, image.shape)).clip(0, 255).astype(np.uint8)
    cloud = np.exp(-(((y % 120 - 66) ** 2 + (x % 120 - 54) ** 2) / 1400.0)).astype(np.float32)
    cloud[40:60, 40:80] *= 0.3
    before = np.stack([1 - cloud, np.zeros_like(cloud), cloud])
    after = reconsidered_picture(before, image, 2, 1.5)
    assert (after[:2] == before[:2]).all() and reconsidered_picture(before, image, 2, 0.0) is before

    def iou(p):
        return ratio(((p > 0.5) & lost).sum(), ((p > 0.5) | lost).sum())

    assert iou(before[2]) < 0.55
    assert iou(after[2]) > 0.7


def test_a_picture_of_which_nothing_is_likely_stays_so():
    rng = np.random.default_rng(1)
    image = rng.integers(0, 256, (90, 90, 3)).astype(np.uint8)
    likely = np.clip(rng.normal(0.03, 0.02, (90, 90)), 0.005, 0.1).astype(np.float32)
    found = reconsidered_picture(np.stack([1 - likely, 0 * likely, likely]), image, 2, 1.5)
    assert found[2].max() < 0.4
