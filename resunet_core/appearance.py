"""Light, colour, sharpness, noise and compression of pictures, uint8 (H, W, 3); masks stay as they are."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from .augmentation import Augmentation

Picture = NDArray[np.uint8]

_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_RGB_TO_YIQ = np.array([[0.299, 0.587, 0.114], [0.596, -0.274, -0.322], [0.211, -0.523, 0.312]], dtype=np.float32)
_YIQ_TO_RGB = np.linalg.inv(_RGB_TO_YIQ).astype(np.float32)
_TEMPERATURE, _TINT = 0.18, 0.06  # largest relative change of a channel by the light's temperature and its tint


def vary_appearance(image: Picture, augmentation: Augmentation, rng: np.random.Generator) -> Picture:
    """Vary sharpness, colour, light, noise and compression of a picture, uint8 (H, W, 3)."""
    image = _vary_sharpness(np.ascontiguousarray(image), augmentation, rng)
    if augmentation.hsv and rng.random() < augmentation.hsv:
        image = vary_hsv(image, augmentation.hsv_gains, rng)
    values = image.astype(np.float32)
    matrix, offset = _colour_transform(values, augmentation, rng)
    if matrix is not None:
        values = values @ matrix.T + offset
    if rng.random() < augmentation.illumination:
        values *= _uneven_light(image.shape[:2], rng)[..., None]
    if rng.random() < augmentation.shadow:
        values *= _shadow(image.shape[:2], rng)[..., None]
    if rng.random() < augmentation.inversion:
        values = 255 - values
    if rng.random() < augmentation.noise:
        values += random_noise(image.shape[:2], float(rng.uniform(0, augmentation.noise_std)), rng)
    image = to_bytes(values)
    return _jpeg(image, int(rng.integers(35, 95))) if rng.random() < augmentation.jpeg else image


def to_bytes(values: NDArray[np.float32]) -> Picture:
    """Round values to bytes."""
    np.rint(values, out=values)
    np.clip(values, 0, 255, out=values)
    return values.astype(np.uint8)


def sharpen(image: Picture, rng: np.random.Generator) -> Picture:
    """Sharpen by an unsharp mask of random radius and strength."""
    unsharp = ImageFilter.UnsharpMask(
        radius=float(rng.uniform(0.8, 2.0)), percent=int(rng.integers(40, 150)), threshold=0
    )
    return np.asarray(Image.fromarray(image).filter(unsharp))


def vary_hsv(image: Picture, gains: tuple[float, float, float], rng: np.random.Generator) -> Picture:
    """Turn the hue by up to ``gains[0]`` of a full turn, multiply saturation and value by up to 1 ± the other gains."""
    shift, saturation, value = rng.uniform(-1, 1, 3) * gains
    levels = np.arange(256)
    tables = (
        (levels + round(256 * shift)) % 256,
        np.clip(np.rint(levels * (1 + saturation)), 0, 255),
        np.clip(np.rint(levels * (1 + value)), 0, 255),
    )
    table = np.concatenate(tables).astype(int).tolist()
    return np.asarray(Image.fromarray(image).convert("HSV").point(table).convert("RGB"))


def random_noise(shape: tuple[int, int], std: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Return normal noise of luminance, and every other time half as strong of colour too: float32 (H, W, 3)."""
    luminance = rng.standard_normal((*shape, 1), dtype=np.float32)
    if rng.random() < 0.5:
        return (np.float32(std) * luminance).repeat(3, axis=2)
    noise = rng.standard_normal((*shape, 3), dtype=np.float32)
    noise *= 0.5
    noise += luminance
    noise *= np.float32(std)
    return noise


def _vary_sharpness(image: Picture, augmentation: Augmentation, rng: np.random.Generator) -> Picture:
    chance = rng.random()
    if chance < augmentation.blur:
        picture = Image.fromarray(image).filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.2))))
        return np.asarray(picture)
    return sharpen(image, rng) if chance < augmentation.blur + augmentation.sharpening else image


def _colour_transform(
    values: NDArray[np.float32], augmentation: Augmentation, rng: np.random.Generator
) -> tuple[NDArray[np.float32] | None, NDArray[np.float32]]:
    """Return a linear map of colours (3, 3) and an offset (3,): hue, saturation, cast, grey, contrast, brightness."""
    matrix = _colour_matrix(augmentation, rng)
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


def _colour_matrix(augmentation: Augmentation, rng: np.random.Generator) -> NDArray[np.float32]:
    """Return a linear map of colours (3, 3): grey, or hue, saturation and cast; and a wrong white balance."""
    matrix = np.eye(3, dtype=np.float32)
    if rng.random() < augmentation.grey:
        return np.tile(_LUMA, (3, 1))
    if rng.random() < augmentation.colour:
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
    if augmentation.white_balance and rng.random() < augmentation.white_balance:
        warmth, tint = rng.uniform(-_TEMPERATURE, _TEMPERATURE), rng.uniform(-_TINT, _TINT)
        gains = np.array([1 + warmth, 1 + tint, 1 - warmth], dtype=np.float32)
        matrix = (gains / (_LUMA @ gains))[:, None] * matrix  # white keeps its brightness
    return matrix.astype(np.float32)


def _uneven_light(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return a smooth factor of light: a 4 x 4 random grid, continued bicubically."""
    grid = rng.uniform(0.6, 1.25, (4, 4)).astype(np.float32)
    field = Image.fromarray(grid).resize((shape[1], shape[0]), Image.Resampling.BICUBIC)
    return np.asarray(field, dtype=np.float32)


def _shadow(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return a factor of light with a straight soft shadow edge at a random place and angle."""
    height, width = shape
    angle = rng.uniform(0, 2 * np.pi)
    x = np.arange(width, dtype=np.float32) - np.float32(rng.uniform(0, width))
    y = np.arange(height, dtype=np.float32) - np.float32(rng.uniform(0, height))
    softness_px, depth = np.float32(rng.uniform(2, 40)), np.float32(rng.uniform(0.2, 0.6))
    across = (x * np.float32(np.cos(angle)))[None, :] + (y * np.float32(np.sin(angle)))[:, None]
    factor = 1 - depth / (1 + np.exp(-np.clip(across / softness_px, -30, 30)))
    return np.asarray(factor, dtype=np.float32)


def _jpeg(image: Picture, quality: int) -> Picture:
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer))
