"""Augmentation: pictures and masks stay paired, thin lines survive, everything is seeded."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.measure import label

from craquemap.resunet_core.augmentation import NO_AUGMENTATION, Augmentation, random_crop, resize_mask, vary_appearance


def position_picture(height, width):
    """A picture whose pixels say where they come from, and a mask that says the same."""
    y, x = np.mgrid[:height, :width].astype(np.uint8)
    image = np.stack([y, x, (x + y) % 3], axis=2).astype(np.uint8)
    return image, image[..., 2].copy()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(3, 40), st.integers(3, 40), st.integers(1, 48))
def test_geometry_is_paired(seed, height, width, crop_px):
    geometry_only = Augmentation(**{**vars(NO_AUGMENTATION), "turn": True})
    image, mask = random_crop(*position_picture(height, width), crop_px, geometry_only, np.random.default_rng(seed))
    assert image.shape == (crop_px, crop_px, 3) and mask.shape == (crop_px, crop_px)
    np.testing.assert_array_equal(image[..., 2], mask)
    np.testing.assert_array_equal((image[..., 0].astype(int) + image[..., 1]) % 3, mask)


def test_all_symmetries_and_places_occur():
    geometry_only = Augmentation(**{**vars(NO_AUGMENTATION), "turn": True})
    image, mask = position_picture(5, 6)
    crops = {random_crop(image, mask, 4, geometry_only, np.random.default_rng(i))[0].tobytes() for i in range(1000)}
    assert len(crops) == 8 * 2 * 3


def test_without_augmentation_a_crop_is_a_window():
    image, mask = position_picture(30, 40)
    crop, crop_mask = random_crop(image, mask, 8, NO_AUGMENTATION, np.random.default_rng(0))
    top, left = crop[0, 0, :2]
    np.testing.assert_array_equal(crop, image[top : top + 8, left : left + 8])
    np.testing.assert_array_equal(crop_mask, mask[top : top + 8, left : left + 8])


@settings(max_examples=60, deadline=None)
@given(st.integers(48, 64), st.integers(0, 63), st.booleans())
def test_a_line_one_pixel_wide_survives_reduction(side, position, upright):
    mask = np.zeros((64, 64), np.uint8)
    mask[position] = 1
    small = resize_mask(mask.T if upright else mask, side)
    rows = small.T if upright else small
    assert rows.any(axis=0).all()  # unbroken
    assert rows.any(axis=1).sum() <= 2  # and not thickened
    assert label(small, connectivity=1).max() == 1


@pytest.mark.parametrize("side", [48, 64, 90])
@pytest.mark.parametrize("class_id", [1, 2, 255])
def test_area_is_kept(side, class_id):
    y, x = np.mgrid[:64, :64]
    mask = np.where(np.hypot(y - 30, x - 33) < 20, class_id, 0).astype(np.uint8)
    share = np.mean(resize_mask(mask, side) == class_id)
    assert share == pytest.approx(np.mean(mask == class_id), rel=0.04)


def test_resizing_to_the_same_size_changes_nothing():
    mask = np.random.default_rng(0).choice(np.array([0, 1, 2, 255], np.uint8), (20, 20))
    np.testing.assert_array_equal(resize_mask(mask, 20), mask)


def test_scaled_picture_and_mask_stay_aligned():
    mask = np.zeros((200, 200), np.uint8)
    mask[60:140, 90:150] = 2
    image = np.repeat(np.where(mask == 2, 255, 0).astype(np.uint8)[..., None], 3, axis=2)
    scaling = Augmentation(**{**vars(NO_AUGMENTATION), "scale": (0.75, 1.4), "turn": True})
    for seed in range(20):
        crop, crop_mask = random_crop(image, mask, 100, scaling, np.random.default_rng(seed))
        assert np.mean((crop[..., 0] > 127) == (crop_mask == 2)) > 0.995


@pytest.mark.parametrize("seed", range(8))
def test_appearance_is_seeded_and_well_formed(seed):
    image = np.random.default_rng(0).integers(0, 256, (48, 40, 3), dtype=np.uint8)
    first, second = (vary_appearance(image, Augmentation(), np.random.default_rng(seed)) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert first.dtype == np.uint8 and first.shape == image.shape
    assert (first != image).any()


def only(**strengths):
    return Augmentation(**{**vars(NO_AUGMENTATION), **strengths})


def test_inversion():
    image = np.random.default_rng(0).integers(0, 256, (9, 9, 3), dtype=np.uint8)
    np.testing.assert_array_equal(vary_appearance(image, only(inversion=1), np.random.default_rng(0)), 255 - image)


def test_grey():
    image = np.tile(np.array([200, 100, 50], np.uint8), (9, 9, 1))
    grey = vary_appearance(image, only(grey=1), np.random.default_rng(0))
    assert (grey == round(0.299 * 200 + 0.587 * 100 + 0.114 * 50)).all()


def test_colour_keeps_grey_nearly_grey():
    image = np.full((9, 9, 3), 128, np.uint8)
    changed = vary_appearance(image, only(colour=1, hue_deg=20, saturation=0.5), np.random.default_rng(1)).astype(int)
    assert np.abs(changed - 128).max() <= 0.12 * 128 + 1  # only the cast of up to 12 %


def test_brightness_does_not_clip():
    image = np.random.default_rng(0).integers(190, 245, (64, 64, 3), dtype=np.uint8)
    for seed in range(20):
        changed = vary_appearance(image, only(brightness=0.5), np.random.default_rng(seed))
        assert np.mean(changed == 255) < 0.1
        assert changed.std() == pytest.approx(image.std(), rel=0.05)


def test_noise_has_no_bias():
    image = np.full((128, 128, 3), 128, np.uint8)
    noisy = vary_appearance(image, only(noise=1, noise_std=12), np.random.default_rng(0)).astype(float)
    assert abs(noisy.mean() - 128) < 0.5
    assert 0 < noisy.std() < 16


@pytest.mark.parametrize("kind", ["illumination", "blur", "sharpening", "jpeg"])
def test_the_rest_changes_little(kind):
    y, x = np.mgrid[:64, :64]
    image = np.repeat((120 + 60 * np.sin(x / 9) * np.cos(y / 7)).astype(np.uint8)[..., None], 3, axis=2)
    changed = vary_appearance(image, only(**{kind: 1}), np.random.default_rng(4))
    assert (changed != image).any()
    assert np.corrcoef(changed[..., 0].ravel(), image[..., 0].ravel())[0, 1] > 0.8
