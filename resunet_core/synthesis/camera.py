"""What comes between the surface and the file: stains, shadows, wires, scratches, light, blur, noise and JPEG."""

from __future__ import annotations

import io
import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

from .lines import Lines, draw
from .noise import fractal
from .surfaces import Picture

Shape = tuple[int, int]


def _shape(picture: Picture) -> Shape:
    return picture.shape[0], picture.shape[1]


def _straight_lines(rng: np.random.Generator, shape: Shape, count: int, width_px: float, bend: float) -> Lines:
    """Return smooth, evenly wide lines: scratches, wires, shadows of wires."""
    side = float(max(shape))
    t = np.linspace(0, 1, 24)
    points, offsets = [], [0]
    for _ in range(count):
        centre = rng.uniform(0, 1, 2) * (shape[1], shape[0])
        angle, length = float(rng.uniform(0, math.pi)), float(rng.uniform(0.05, 1.2)) * side
        along = np.array([math.cos(angle), math.sin(angle)])
        sag = bend * length * float(rng.normal()) * 4 * t * (1 - t)
        points.append(centre + (t - 0.5)[:, None] * length * along + sag[:, None] * np.array([-along[1], along[0]]))
        offsets.append(offsets[-1] + len(t))
    widths = np.repeat(width_px * np.exp(rng.normal(0, 0.2, count)), len(t))
    return Lines(np.concatenate(points), widths, np.array(offsets), np.arange(count))


def scratched(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with light, straight scratches."""
    shape = _shape(picture)
    coverage, _ = draw(_straight_lines(rng, shape, int(rng.integers(1, 12)), float(rng.uniform(0.6, 1.8)), 0.01), shape)
    share = coverage[..., None] * np.float32(rng.uniform(0.2, 0.8))
    tone = np.float32(rng.uniform(1.25, 1.6))
    return np.asarray(picture + (np.clip(picture * tone + 25, 0, 255) - picture) * share, np.float32)


def wired(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with wires or cobwebs before it, with or without their shadows."""
    shape = _shape(picture)
    width = float(rng.choice([0.8, 2.0, 5.0, 9.0]))
    lines = _straight_lines(rng, shape, int(rng.integers(1, 4)), width, 0.06)
    if rng.random() < 0.5:
        shift = rng.normal(0, 12, 2)
        shadow, _ = draw(Lines(lines.points + shift, lines.widths_px * 1.3, lines.offsets, lines.edges), shape)
        picture = picture * (1 - np.float32(0.4) * gaussian_filter(shadow, 1.5, truncate=2.5))[..., None]
    coverage, _ = draw(lines, shape)
    colour = np.asarray(rng.choice([12.0, 60.0, 215.0]) + rng.normal(0, 8, 3), np.float32)
    return np.asarray(
        picture + (colour - picture) * coverage[..., None] * np.float32(rng.uniform(0.5, 1.0)), np.float32
    )


def stained(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with damp stains, runs, soot or bloom: soft borders, no relief."""
    shape = _shape(picture)
    grain = (math.pi / 2, 6.0) if rng.random() < 0.4 else (0.0, 1.0)
    field = fractal(rng, shape, float(rng.uniform(30, 160)), 5, 0.6, grain)
    share = np.clip(field * 2 - float(rng.uniform(0.5, 2.5)), 0, 1) * np.float32(rng.uniform(0.1, 0.5))
    colour = np.asarray(rng.choice([20.0, 60.0, 120.0, 230.0]) * np.array([1.0, 0.92, 0.8]), np.float32)
    return np.asarray(picture + (colour - picture) * share[..., None], np.float32)


def shadowed(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with a cast shadow with a straight or rough edge."""
    shape = _shape(picture)
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    angle = float(rng.uniform(0, 2 * math.pi))
    edge = (x - rng.uniform(0, shape[1])) * math.cos(angle) + (y - rng.uniform(0, shape[0])) * math.sin(angle)
    edge = edge + np.float32(rng.choice([0.0, 4.0, 15.0])) * fractal(rng, shape, 80, 3)
    inside = np.clip(edge / float(rng.uniform(1, 30)) + 0.5, 0, 1)
    return np.asarray(picture * (1 - np.float32(rng.uniform(0.15, 0.5)) * inside)[..., None], np.float32)


def distracted(rng: np.random.Generator, picture: Picture, amount: float = 1.0) -> Picture:
    """Return the picture with some things that are neither craquelure nor loss."""
    for effect, chance in ((scratched, 0.12), (wired, 0.07), (shadowed, 0.1)):
        if rng.random() < chance * amount:
            picture = effect(rng, picture)
    return picture


def photographed(rng: np.random.Generator, picture: Picture, finest_px: float) -> NDArray[np.uint8]:
    """Return what a camera and a file make of the picture.

    Args:
        rng: Source of randomness.
        picture: float32 (rows, columns, 3).
        finest_px: Width of the finest line that must stay visible; bounds the blur.

    Returns:
        uint8 (rows, columns, 3).
    """
    shape = _shape(picture)
    gain = 1 + np.float32(rng.uniform(0, 0.12)) * fractal(rng, shape, max(shape) * 0.7, 1)
    cast = np.exp(rng.normal(0, 0.03, 3)).astype(np.float32)
    picture = picture * gain[..., None] * cast
    if rng.random() < 0.35:
        sigma = float(rng.uniform(0.3, 0.55 if finest_px < 1.5 else 1.0))
        picture = gaussian_filter(picture, (sigma, sigma, 0), truncate=3.0)
    elif rng.random() < 0.25:
        picture = picture + np.float32(rng.uniform(0.2, 0.8)) * (
            picture - gaussian_filter(picture, (1.2, 1.2, 0), truncate=2.5)
        )
    noise = float(rng.choice([0.5, 1.5, 3.0, 5.0], p=[0.35, 0.35, 0.2, 0.1]))
    if rng.random() < 0.5:
        picture = picture + np.float32(noise) * rng.standard_normal((*shape, 1), dtype=np.float32)
    else:
        picture = picture + np.float32(noise) * rng.standard_normal((*shape, 3), dtype=np.float32)
    grey = rng.random() < 0.03
    image = np.clip(picture + 0.5, 0, 255).astype(np.uint8)
    if grey:
        image = np.repeat(np.asarray(Image.fromarray(image).convert("L"))[..., None], 3, axis=2)
    if rng.random() < 0.5:
        image = jpeg(image, int(rng.integers(62, 96)))
    return np.asarray(image)


def jpeg(image: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Return the picture after JPEG compression."""
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=quality)
    buffer.seek(0)
    return np.asarray(Image.open(buffer).convert("RGB"))
