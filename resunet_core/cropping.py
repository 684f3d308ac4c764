"""Paired, seeded crops of pictures and masks: place, scale, mirror images, turns, free rotation, elastic distortion.

When the scale changes, the mask is made from what share of each new pixel a class covers, not from the nearest old
pixel, so that one pixel wide cracks stay connected.

Pictures are uint8 (H, W, 3), masks uint8 (H, W) with 255 where not scored. Everything random comes from the
generator that is passed in.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .appearance import Picture, vary_appearance
from .augmentation import Augmentation

Mask = NDArray[np.uint8]
_MARGIN_PX = 4  # round the part of a picture that is warped: the interpolation's reach, and rounding


def random_crop(
    image: Picture, mask: Mask, crop_px: int, augmentation: Augmentation, rng: np.random.Generator
) -> tuple[Picture, Mask]:
    """Cut a square crop at a random place, scale and turn, with varied light and colour.

    Pictures smaller than the crop are continued by mirroring, mask included. What a free rotation, an elastic
    distortion or a translation brings in from beyond the picture shows it mirrored and is not scored.

    Returns:
        uint8 (crop_px, crop_px, 3) and uint8 (crop_px, crop_px).
    """
    low, high = augmentation.scale
    scale = float(np.exp(rng.uniform(np.log(low), np.log(high)))) if high > low else low
    source_px = max(1, round(crop_px / scale))
    image, mask = _at_least(image, mask, source_px, rng)
    angle = _chosen(augmentation.rotation, rng) and rng.uniform(-1, 1) * augmentation.rotation_deg
    elastic = _chosen(augmentation.elastic, rng)
    shift_px = _chosen(augmentation.translation, rng) and round(augmentation.translation_share * source_px)
    top, left = (int(rng.integers(-shift_px, extent - source_px + shift_px + 1)) for extent in mask.shape)
    if angle or elastic or shift_px:
        x, y = _rotated_map(top, left, source_px, crop_px, float(angle))
        if elastic:
            x, y = _distorted(x, y, source_px / crop_px, augmentation, rng)
        image, mask = warp_pair(image, mask, x, y)
    else:
        window = (slice(top, top + source_px), slice(left, left + source_px))
        image, mask = image[window], mask[window]
        if source_px != crop_px:
            image, mask = resize_pair(image, mask, crop_px)
    if augmentation.turn:
        image, mask = turned(image, mask, int(rng.integers(8)))
    elif _chosen(augmentation.flip, rng):
        image, mask = turned(image, mask, 4)
    return vary_appearance(image, augmentation, rng), np.ascontiguousarray(mask)


def _chosen(probability: float, rng: np.random.Generator) -> bool:
    return probability > 0 and bool(rng.random() < probability)


def resize_pair(image: Picture, mask: Mask, side_px: int) -> tuple[Picture, Mask]:
    """Resize a pair to a square of ``side_px``: the picture area-preserving (antialiased), the mask by coverage."""
    return _resized(image, (side_px, side_px)), resize_mask(mask, side_px)


def _resized(image: Picture, size: tuple[int, int]) -> Picture:
    """Resize a picture to (width, height), antialiased."""
    picture = Image.fromarray(np.ascontiguousarray(image))
    return np.asarray(picture.resize(size, Image.Resampling.BICUBIC))


def resize_mask(mask: Mask, side_px: int) -> Mask:
    """Resize a mask to a square by coverage, see `warping.sample_mask`: thin craquelure stays unbroken."""
    from .warping import sample_mask

    height, width = mask.shape
    if height == width == side_px:
        return mask
    along = (np.arange(side_px, dtype=np.float32) + np.float32(0.5)) / np.float32(side_px)
    x, y = np.meshgrid(along * np.float32(width), along * np.float32(height))
    return sample_mask(mask, x, y)


def warp_pair(image: Picture, mask: Mask, x: NDArray[np.float32], y: NDArray[np.float32]) -> tuple[Picture, Mask]:
    """Sample a pair at the places of a map (see `warping`), the picture shrunk first where the map is coarser than it."""
    from .warping import sample_mask, sample_picture  # numba: a second that most users of data sets need not wait

    rows, cols = (_reach(values, extent) for values, extent in zip((y, x), mask.shape))
    image, mask = image[rows, cols], mask[rows, cols]
    x, y = x - np.float32(cols.start), y - np.float32(rows.start)
    warped = sample_mask(mask, x, y)
    step_px = float(np.hypot(x[0, -1] - x[0, 0], y[0, -1] - y[0, 0])) / max(x.shape[1] - 1, 1)
    if step_px > 1:
        height, width = (max(1, round(extent / step_px)) for extent in mask.shape)
        x, y = x * np.float32(width / mask.shape[1]), y * np.float32(height / mask.shape[0])
        image = _resized(image, (width, height))
    return sample_picture(image, x, y), warped


def _reach(values: NDArray[np.float32], extent: int) -> slice:
    """Return the part of an axis that a map reaches, at least one margin wide, inside the picture."""
    low = int(np.clip(np.floor(values.min()) - _MARGIN_PX, 0, max(extent - 2 * _MARGIN_PX, 0)))
    high = int(np.clip(np.ceil(values.max()) + _MARGIN_PX, min(low + 2 * _MARGIN_PX, extent), extent))
    return slice(low, high)


def _rotated_map(
    top: int, left: int, source_px: int, crop_px: int, angle_deg: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the map of a crop of a square window, rotated about the window's centre."""
    along = ((np.arange(crop_px, dtype=np.float32) + 0.5) / crop_px - 0.5) * source_px
    cosine, sine = np.float32(np.cos(np.deg2rad(angle_deg))), np.float32(np.sin(np.deg2rad(angle_deg)))
    middle = source_px / 2
    x = (cosine * along)[None, :] - (sine * along)[:, None] + np.float32(left + middle)
    y = (sine * along)[None, :] + (cosine * along)[:, None] + np.float32(top + middle)
    return np.asarray(x, dtype=np.float32), np.asarray(y, dtype=np.float32)


def _distorted(
    x: NDArray[np.float32], y: NDArray[np.float32], step_px: float, augmentation: Augmentation, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Add smooth random displacements, of a size in pixels of the crop, to a map."""
    height, width = x.shape
    nodes = tuple(max(2, round(extent / augmentation.elastic_grid_px) + 1) for extent in (height, width))
    fields = []
    for values in (x, y):
        grid = rng.normal(0, augmentation.elastic_px * step_px, nodes).astype(np.float32)
        field = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
        fields.append(values + np.asarray(field, dtype=np.float32))
    return fields[0], fields[1]


def _at_least(image: Picture, mask: Mask, side_px: int, rng: np.random.Generator) -> tuple[Picture, Mask]:
    """Continue a pair that is smaller than a square by mirroring, by random shares on either side."""
    missing = [max(0, side_px - extent) for extent in mask.shape]
    if not any(missing):
        return image, mask
    before = [int(rng.integers(extent + 1)) for extent in missing]
    padding = [(b, m - b) for b, m in zip(before, missing)]
    return np.pad(image, [*padding, (0, 0)], mode="symmetric"), np.pad(mask, padding, mode="symmetric")


def turned(image: Picture, mask: Mask, symmetry: int) -> tuple[Picture, Mask]:
    """Apply one of the eight symmetries of the square: quarter turns, from 4 on of the left-right mirror image."""
    image, mask = np.rot90(image, symmetry % 4), np.rot90(mask, symmetry % 4)
    return (image[:, ::-1], mask[:, ::-1]) if symmetry >= 4 else (image, mask)
