"""Augmentation: pictures and masks stay paired, thin lines survive, everything is seeded."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.measure import label

from craquemap.resunet_core.appearance import vary_appearance
from craquemap.resunet_core.augmentation import AUGMENTATIONS, NO_AUGMENTATION, PAPER_SHARE, Augmentation
from craquemap.resunet_core.cropping import random_crop, resize_mask
from craquemap.resunet_core.offline import CHANGES, VARIANTS, paper_variant


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


def test_whole_pictures_of_any_shape_become_squares():
    mask = np.zeros((90, 210), np.uint8)
    mask[:, 100] = 1  # a line one pixel wide
    mask[60:, 150:] = 2
    small = resize_mask(mask, 48)
    assert small.shape == (48, 48)
    assert (small == 1).any(axis=1).all() and (small == 1).sum() <= 2 * 48
    assert np.mean(small == 2) == pytest.approx(np.mean(mask == 2), rel=0.05)


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


@pytest.mark.parametrize("kind", ["illumination", "shadow", "blur", "sharpening", "jpeg"])
def test_the_rest_changes_little(kind):
    y, x = np.mgrid[:64, :64]
    image = np.repeat((120 + 60 * np.sin(x / 9) * np.cos(y / 7)).astype(np.uint8)[..., None], 3, axis=2)
    changed = vary_appearance(image, only(**{kind: 1}), np.random.default_rng(4))
    assert (changed != image).any()
    assert np.corrcoef(changed[..., 0].ravel(), image[..., 0].ravel())[0, 1] > 0.8


# ---- free rotation, elastic distortion ----

COLOURS = np.full((256, 3), 90, np.uint8)
COLOURS[0], COLOURS[1], COLOURS[2] = (30, 220, 30), (230, 30, 30), (30, 30, 230)


def blobs(side=300, seed=0):
    """A mask of large smooth regions of three classes, and a picture whose colours are its classes."""
    from scipy.ndimage import gaussian_filter

    field = gaussian_filter(np.random.default_rng(seed).normal(size=(side, side)), 14)
    mask = np.digitize(field, np.quantile(field, [0.4, 0.7])).astype(np.uint8)
    return COLOURS[mask], mask


def nearest_class(image):
    distance = np.abs(image[..., None, :].astype(int) - COLOURS[:3].astype(int)).sum(axis=-1)
    return distance.argmin(axis=-1)


WARPS = {
    "rotation": only(rotation=1),
    "elastic": only(elastic=1, elastic_px=5),
    "translation": only(translation=1, translation_share=0.3),
    "scale": only(scale=(0.6, 1.8)),
    "all": only(rotation=1, elastic=1, translation=1, scale=(0.6, 1.8), turn=True),
}


@pytest.mark.parametrize("name", WARPS)
def test_colours_that_are_the_mask_stay_the_mask(name):
    image, mask = blobs()
    for seed in range(6):
        crop, crop_mask = random_crop(image, mask, 160, WARPS[name], np.random.default_rng(seed))
        assert crop.shape == (160, 160, 3) and crop_mask.shape == (160, 160)
        scored = crop_mask != 255
        assert scored.mean() > 0.4
        # interpolated edges between classes 0 and 2 look like neither; half a pixel of misalignment would give over 3 %
        assert np.mean(nearest_class(crop)[scored] != crop_mask[scored]) < 0.015


def test_rotation_is_a_rotation():
    """Oracle: scikit-image's, and the angle is uniform within its limits."""
    from skimage.transform import rotate

    from craquemap.resunet_core.cropping import _rotated_map
    from craquemap.resunet_core.warping import sample_picture

    image, _ = blobs(121)
    for angle in (-37.0, 12.5, 45.0):
        x, y = _rotated_map(0, 0, 121, 121, angle)
        ours = sample_picture(image, x, y)[30:90, 30:90].astype(float)
        oracle = rotate(image.astype(float), angle, order=3, preserve_range=True)[30:90, 30:90]
        assert np.abs(ours - oracle).mean() < 1.0
        assert np.corrcoef(ours.ravel(), oracle.ravel())[0, 1] > 0.999


def test_sampling_at_pixel_centres_is_exact():
    from craquemap.resunet_core.warping import sample_mask, sample_picture

    rng = np.random.default_rng(0)
    image = rng.integers(0, 256, (20, 30, 3), dtype=np.uint8)
    y, x = np.mgrid[:20, :30].astype(np.float32) + np.float32(0.5)
    np.testing.assert_array_equal(sample_picture(image, x, y), image)
    beyond = sample_picture(image, x - 30, y)  # mirrored at the left edge
    np.testing.assert_array_equal(beyond, image[:, ::-1])
    assert (sample_mask(np.zeros((20, 30), np.uint8), x - 30, y) == 255).all()


def test_what_lies_beyond_the_picture_is_not_scored():
    image, mask = np.full((64, 64, 3), 50, np.uint8), np.zeros((64, 64), np.uint8)
    corners = set()
    for seed in range(10):
        crop, crop_mask = random_crop(image, mask, 64, only(rotation=1), np.random.default_rng(seed))
        assert set(np.unique(crop_mask)) <= {0, 255}
        assert (crop == 50).all()  # mirrored, never black
        assert crop_mask[32, 32] == 0
        corners.update(crop_mask[[0, 0, -1, -1], [0, -1, 0, -1]].tolist())
    assert 255 in corners
    shares = [
        np.mean(random_crop(image, mask, 64, only(translation=1), np.random.default_rng(i))[1] == 255)
        for i in range(30)
    ]
    assert 0 < max(shares) <= 1 - 0.9**2 + 0.02  # at most a tenth of either side


@pytest.mark.parametrize("scale", [0.6, 0.75, 0.9, 1.0, 1.3])
def test_thin_lines_stay_unbroken_and_thin_however_turned(scale):
    """Lines one pixel wide of any direction, eight-connected as annotators draw them, and a band of three pixels."""
    from skimage.draw import line

    from craquemap.resunet_core.cropping import _rotated_map
    from craquemap.resunet_core.warping import sample_mask

    rng = np.random.default_rng(5)
    broken, widths = 0, []
    for _ in range(30):
        mask = np.zeros((340, 340), np.uint8)
        mask[line(0, int(rng.integers(120, 220)), 339, int(rng.integers(120, 220)))] = 1
        source_px = round(100 / scale)
        maps = _rotated_map(170 - source_px // 2, 170 - source_px // 2, source_px, 100, float(rng.uniform(-45, 45)))
        found = sample_mask(mask, *(m + np.float32(rng.random()) for m in maps))
        broken += label(found, connectivity=2).max() != 1
        band = np.zeros((340, 340), np.uint8)
        band[168:171] = 1
        angle = float(rng.uniform(-40, 40))
        turned = sample_mask(band, *_rotated_map(170 - source_px // 2, 170 - source_px // 2, source_px, 100, angle))
        widths.append(turned.sum() * np.cos(np.deg2rad(angle)) / 100)
        assert found.sum() <= (1.6 if scale <= 1 else 2) * max(
            np.ptp(np.nonzero(found)[0]), np.ptp(np.nonzero(found)[1])
        )
    assert broken <= 1
    assert np.mean(widths) == pytest.approx(3 * scale, rel=0.02)


@pytest.mark.parametrize("name", AUGMENTATIONS)
def test_named_augmentations_are_seeded_and_well_formed(name):
    image, mask = blobs()
    crops = [random_crop(image, mask, 96, AUGMENTATIONS[name], np.random.default_rng(i // 2)) for i in range(24)]
    for (a, a_mask), (b, b_mask) in zip(crops[::2], crops[1::2]):
        np.testing.assert_array_equal(a, b)
        np.testing.assert_array_equal(a_mask, b_mask)
        assert a.dtype == a_mask.dtype == np.uint8 and set(np.unique(a_mask)) <= {0, 1, 2, 255}
    np.testing.assert_array_equal(image, blobs()[0])  # what is cut from stays as it was
    np.testing.assert_array_equal(mask, blobs()[1])


def test_white_balance_keeps_the_brightness_of_white():
    image = np.full((9, 9, 3), 160, np.uint8)
    luma = np.array([0.299, 0.587, 0.114])
    changes = []
    for seed in range(10):
        changed = vary_appearance(image, only(white_balance=1), np.random.default_rng(seed))[0, 0].astype(float)
        assert changed @ luma == pytest.approx(160, abs=1)
        changes.append(changed[0] - changed[2])
    assert min(changes) < -10 < 10 < max(changes)  # colder and warmer


def test_hsv_gains_against_skimage():
    from skimage.color import rgb2hsv

    image = np.full((4, 4, 3), (180, 120, 90), np.uint8)
    hue, saturation, value = rgb2hsv(image)[0, 0]
    for seed in range(20):
        changed = rgb2hsv(vary_appearance(image, only(hsv=1), np.random.default_rng(seed)))[0, 0]
        assert abs((changed[0] - hue + 0.5) % 1 - 0.5) <= 0.1 + 0.01
        assert changed[1] <= saturation * 1.7 + 0.02
        assert 0.7 * value - 0.01 <= changed[2] <= 1.3 * value + 0.01


class TestPaperVariants:
    def test_counts(self):
        assert len(VARIANTS) == 1 + 6 + 15 + 20
        assert VARIANTS[0] == () and VARIANTS[1] == ("flip",) and len(VARIANTS[34]) == 3
        assert len(set(VARIANTS[:35])) == 35
        share = np.mean([[name in v for name in CHANGES] for v in VARIANTS[1:35]])
        assert share == pytest.approx(PAPER_SHARE, abs=0.07)

    def test_each(self):
        image, mask = blobs(80)
        for number in range(35):
            made, made_mask = paper_variant(image, mask, number, seed=3)
            again = paper_variant(image, mask, number, seed=3)
            np.testing.assert_array_equal(made, again[0])
            np.testing.assert_array_equal(made_mask, again[1])
            assert made.shape == image.shape and made_mask.shape == mask.shape
            assert number == 0 or (made != image).any()
            if set(VARIANTS[number]) <= {"flip", "translation"}:  # geometry alone: colours are still the mask
                scored = made_mask != 255
                np.testing.assert_array_equal(COLOURS[made_mask[scored]], made[scored])
        np.testing.assert_array_equal(paper_variant(image, mask, 0, 0)[0], image)
        np.testing.assert_array_equal(paper_variant(image, mask, 2, 0)[0], 255 - image)

    def test_the_mask_follows_the_flip(self):
        image, mask = blobs(80)
        for number, names in enumerate(VARIANTS):
            if "translation" not in names:
                expected = mask[:, ::-1] if "flip" in names else mask
                np.testing.assert_array_equal(paper_variant(image, mask, number, 1)[1], expected)
