"""Paired, seeded augmentation of crops: geometry for picture and mask alike, light and colour for the picture only.

Cracks have no up, so crops are mirrored and turned freely. When the scale changes, the mask is made from what share
of each new pixel a class covers, not from the nearest old pixel, so that one pixel wide cracks stay connected.

Pictures are uint8 (H, W, 3), masks uint8 (H, W) with 255 where not scored. Everything random comes from the
generator that is passed in.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from .classes import CRAQUELURE, NODATA, PAINT_LOSS

Picture = NDArray[np.uint8]
Mask = NDArray[np.uint8]

_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_RGB_TO_YIQ = np.array([[0.299, 0.587, 0.114], [0.596, -0.274, -0.322], [0.211, -0.523, 0.312]], dtype=np.float32)
_YIQ_TO_RGB = np.linalg.inv(_RGB_TO_YIQ).astype(np.float32)


@dataclass(frozen=True)
class Augmentation:
    """How strongly crops are varied: ranges and probabilities.

    Attributes:
        scale: Range of the scale factor (log-uniform); (1, 1) leaves the scale alone.
        turn: Mirror and turn by multiples of 90°.
        grey, inversion, colour, illumination, blur, sharpening, noise, jpeg: Probability of each.
        contrast: Largest relative change of contrast.
        brightness: Largest change of brightness, as a share of full white.
        saturation: Largest relative change of saturation.
        hue_deg: Largest turn of hue.
        noise_std: Largest standard deviation of noise, in grey levels.
    """

    scale: tuple[float, float] = (0.75, 1.4)
    turn: bool = True
    contrast: float = 0.35
    brightness: float = 0.18
    colour: float = 0.7
    saturation: float = 0.5
    hue_deg: float = 20.0
    grey: float = 0.25
    inversion: float = 0.1
    illumination: float = 0.3
    blur: float = 0.15
    sharpening: float = 0.1
    noise: float = 0.5
    noise_std: float = 12.0
    jpeg: float = 0.2


NO_AUGMENTATION = Augmentation(
    scale=(1.0, 1.0), turn=False, contrast=0, brightness=0, colour=0, saturation=0, hue_deg=0, grey=0, inversion=0,
    illumination=0, blur=0, sharpening=0, noise=0, noise_std=0, jpeg=0,
)  # fmt: skip


def random_crop(
    image: Picture, mask: Mask, crop_px: int, augmentation: Augmentation, rng: np.random.Generator
) -> tuple[Picture, Mask]:
    """Cut a square crop at a random place, scale and turn, with varied light and colour.

    Pictures smaller than the crop are continued by mirroring, mask included.

    Returns:
        uint8 (crop_px, crop_px, 3) and uint8 (crop_px, crop_px).
    """
    low, high = augmentation.scale
    scale = float(np.exp(rng.uniform(np.log(low), np.log(high)))) if high > low else low
    source_px = max(1, round(crop_px / scale))
    image, mask = _window(image, mask, source_px, rng)
    if source_px != crop_px:
        image, mask = resize_pair(image, mask, crop_px)
    if augmentation.turn:
        image, mask = _turned(image, mask, int(rng.integers(8)))
    return vary_appearance(image, augmentation, rng), np.ascontiguousarray(mask)


def resize_pair(image: Picture, mask: Mask, side_px: int) -> tuple[Picture, Mask]:
    """Resize a pair to a square of ``side_px``: the picture area-preserving (antialiased), the mask by coverage."""
    size = (side_px, side_px)
    resized = np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BICUBIC))
    return resized, resize_mask(mask, side_px)


def resize_mask(mask: Mask, side_px: int) -> Mask:
    """Resize a mask to a square by coverage.

    A pixel takes a class that covers at least half of it. For craquelure the share shrinks with the scale (half
    times the scale below 1), so that a line one pixel wide survives reduction unbroken wherever it falls on the new
    grid.
    """
    scale = side_px / max(mask.shape)
    result = np.zeros((side_px, side_px), dtype=np.uint8)
    present = np.flatnonzero(np.bincount(mask.ravel(), minlength=256))
    for class_id, share in (
        (PAINT_LOSS.id, 0.5),
        (CRAQUELURE.id, 0.5 * min(1.0, scale)),
        (NODATA, 0.5),
    ):
        if class_id in present:
            result[_coverage(mask == class_id, side_px) >= share - 1e-3] = class_id
    return result


def _coverage(indicator: NDArray[np.bool_], side_px: int) -> NDArray[np.float32]:
    """Return the covered share of each new pixel, float32 (side_px, side_px)."""
    shrinks = side_px <= max(indicator.shape)
    method = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    picture = Image.fromarray(indicator.astype(np.float32))
    return np.asarray(picture.resize((side_px, side_px), method), dtype=np.float32)


def _window(image: Picture, mask: Mask, side_px: int, rng: np.random.Generator) -> tuple[Picture, Mask]:
    """Cut a random square window, mirroring where the picture is smaller."""
    missing = [max(0, side_px - extent) for extent in mask.shape]
    if any(missing):
        before = [int(rng.integers(extent + 1)) for extent in missing]
        padding = [(b, m - b) for b, m in zip(before, missing)]
        image = np.pad(image, [*padding, (0, 0)], mode="symmetric")
        mask = np.pad(mask, padding, mode="symmetric")
    top, left = (int(rng.integers(extent - side_px + 1)) for extent in mask.shape)
    window = (slice(top, top + side_px), slice(left, left + side_px))
    return np.ascontiguousarray(image[window]), np.ascontiguousarray(mask[window])


def _turned(image: Picture, mask: Mask, symmetry: int) -> tuple[Picture, Mask]:
    """Apply one of the eight symmetries of the square."""
    image, mask = np.rot90(image, symmetry % 4), np.rot90(mask, symmetry % 4)
    return (image[:, ::-1], mask[:, ::-1]) if symmetry >= 4 else (image, mask)


def vary_appearance(image: Picture, augmentation: Augmentation, rng: np.random.Generator) -> Picture:
    """Vary sharpness, colour, light, noise and compression of a picture, uint8 (H, W, 3)."""
    image = _vary_sharpness(np.ascontiguousarray(image), augmentation, rng)
    values = image.astype(np.float32)
    matrix, offset = _colour_transform(values, augmentation, rng)
    if matrix is not None:
        values = values @ matrix.T + offset
    if rng.random() < augmentation.illumination:
        values *= _illumination(image.shape[:2], rng)[..., None]
    if rng.random() < augmentation.inversion:
        values = 255 - values
    if rng.random() < augmentation.noise:
        values += _noise(image.shape[:2], augmentation.noise_std, rng)
    image = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return _jpeg(image, int(rng.integers(35, 95))) if rng.random() < augmentation.jpeg else image


def _vary_sharpness(image: Picture, augmentation: Augmentation, rng: np.random.Generator) -> Picture:
    chance = rng.random()
    if chance < augmentation.blur:
        picture = Image.fromarray(image).filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.2))))
        return np.asarray(picture)
    if chance < augmentation.blur + augmentation.sharpening:
        unsharp = ImageFilter.UnsharpMask(
            radius=float(rng.uniform(0.8, 2.0)), percent=int(rng.integers(40, 150)), threshold=0
        )
        return np.asarray(Image.fromarray(image).filter(unsharp))
    return image


def _colour_transform(
    values: NDArray[np.float32], augmentation: Augmentation, rng: np.random.Generator
) -> tuple[NDArray[np.float32] | None, NDArray[np.float32]]:
    """Return a linear map of colours (3, 3) and an offset (3,): hue, saturation, cast, grey, contrast, brightness."""
    matrix = np.eye(3, dtype=np.float32)
    if rng.random() < augmentation.grey:
        matrix = np.tile(_LUMA, (3, 1))
    elif rng.random() < augmentation.colour:
        angle = np.deg2rad(rng.uniform(-augmentation.hue_deg, augmentation.hue_deg))
        gain = 1 + rng.uniform(-augmentation.saturation, augmentation.saturation)
        turn = np.array(
            [
                [1, 0, 0],
                [0, gain * np.cos(angle), -gain * np.sin(angle)],
                [0, gain * np.sin(angle), gain * np.cos(angle)],
            ]
        )
        cast = np.diag(rng.uniform(0.88, 1.12, 3))
        matrix = (cast @ _YIQ_TO_RGB @ turn @ _RGB_TO_YIQ).astype(np.float32)
    contrast = 1 + rng.uniform(-augmentation.contrast, augmentation.contrast)
    mean = matrix @ values.reshape(-1, 3).mean(axis=0)
    luminance = contrast * (values[::4, ::4] @ matrix.T - mean) @ _LUMA + _LUMA @ mean
    dark, bright = np.percentile(luminance, (2, 98))
    brightness = rng.uniform(-1, 1)
    room = max(250 - bright, 0) if brightness > 0 else max(dark - 5, 0)  # beyond it, cracks would be clipped
    offset = (1 - contrast) * mean + np.clip(255 * augmentation.brightness * brightness, -room, room)
    matrix = (contrast * matrix).astype(np.float32)
    unchanged = np.array_equal(matrix, np.eye(3)) and not offset.any()
    return (None if unchanged else matrix), offset.astype(np.float32)


def _illumination(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return a smooth factor of light: a 4 x 4 random grid, continued bicubically, or a soft shadow edge."""
    height, width = shape
    if rng.random() < 0.5:
        grid = rng.uniform(0.6, 1.25, (4, 4)).astype(np.float32)
        field = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
        return np.asarray(field, dtype=np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    across = (x - rng.uniform(0, width)) * np.cos(angle) + (y - rng.uniform(0, height)) * np.sin(angle)
    softness_px, depth = rng.uniform(2, 40), rng.uniform(0.2, 0.6)
    shadow: NDArray[np.float32] = (1 - depth / (1 + np.exp(-np.clip(across / softness_px, -30, 30)))).astype(np.float32)
    return shadow


def _noise(shape: tuple[int, int], largest_std: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Return noise of luminance and, half as strong, of colour: float32 (H, W, 3)."""
    std = np.float32(rng.uniform(0, largest_std))
    luminance = rng.standard_normal((*shape, 1), dtype=np.float32)
    if rng.random() < 0.5:
        return (std * luminance).repeat(3, axis=2)
    noise: NDArray[np.float32] = std * (luminance + 0.5 * rng.standard_normal((*shape, 3), dtype=np.float32))
    return noise


def _jpeg(image: Picture, quality: int) -> Picture:
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer))
