"""What craquelure and paint loss look like: colour, dirt, relief, rims."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, uniform_filter

from .noise import fractal
from .surfaces import Picture, bounded

Field = NDArray[np.float32]
LUMA = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class Light:
    """Raking light: unit direction it comes from, x and y, and its strength (0 to 1)."""

    x: float
    y: float
    strength: float


def random_light(rng: np.random.Generator) -> Light:
    """Return light from anywhere, mostly from above."""
    angle = float(rng.normal(-math.pi / 2, 1.1))
    return Light(math.cos(angle), math.sin(angle), float(rng.uniform(0, 1)) ** 1.5)


def slope(height: Field, light: Light) -> Field:
    """Return how far a relief faces the light: positive where it is lit."""
    out: Field = np.zeros_like(height)
    out[:, 1:-1] += np.float32(-light.x * 0.5) * (height[:, :-2] - height[:, 2:])
    out[1:-1] += np.float32(-light.y * 0.5) * (height[:-2] - height[2:])
    return np.negative(out)


@dataclass(frozen=True)
class CrackLook:
    """Appearance of craquelure.

    Attributes:
        colour: RGB of what fills the cracks.
        opacity: How much of the paint it hides where it is strongest.
        contrast: Least difference of luminance from the paint (0 to 255) that stays visible everywhere.
        relief: Strength of a lit and a shaded edge.
        halo: Darkening (or, negative, lightening) of paint beside cracks.
    """

    colour: tuple[float, float, float]
    opacity: float
    contrast: float
    relief: float
    halo: float


def random_crack_look(rng: np.random.Generator, picture: Picture) -> CrackLook:
    """Return a plausible look for the cracks of a picture: dark on light paint, mostly light on very dark paint."""
    mean = picture[::8, ::8].reshape(-1, 3).mean(0)
    bright = float(mean @ LUMA)
    kind = rng.random()
    if bright < 58:
        base = np.array([120.0, 100.0, 72.0]) * rng.uniform(0.5, 1.5)
        if kind < 0.15:
            base = np.array([6.0, 5.0, 5.0])
    elif kind < 0.45:
        base = np.array([34.0, 26.0, 20.0]) * rng.uniform(0.3, 1.4)
    elif kind < 0.85:
        base = mean * rng.uniform(0.25, 0.6) * np.array([1.05, 0.97, 0.88])
    elif kind < 0.94:
        base = np.array([150.0, 112.0, 70.0]) * rng.uniform(0.4, 0.9)
    else:
        base = np.clip(mean * rng.uniform(1.3, 1.9) + 20, 0, 250)
    base = np.clip(base + rng.normal(0, 6, 3), 0, 255)
    return CrackLook(
        (float(base[0]), float(base[1]), float(base[2])),
        float(rng.uniform(0.45, 1.0)),
        float(np.exp(rng.uniform(math.log(11), math.log(34)))),
        float(rng.uniform(0, 1) ** 2 * 1.0),
        float(rng.normal(0.02, 0.08)),
    )


def crack(rng: np.random.Generator, picture: Picture, coverage: Field, look: CrackLook, light: Light) -> Picture:
    """Return the picture with craquelure.

    Args:
        rng: Source of randomness.
        picture: float32 (rows, columns, 3).
        coverage: float32 (rows, columns), share of each pixel that is crack.
        look: Appearance.
        light: Direction of light, for relief.
    """
    shape = coverage.shape
    soft = gaussian_filter(coverage, 1.3, truncate=2.5)
    relief = np.float32(170 * look.relief * light.strength) * slope(-soft, light)
    wide = gaussian_filter(coverage, 4.0, truncate=2.0)
    shaded = picture * (1 - np.float32(look.halo * 2.5) * wide)[..., None] + relief[..., None]
    rows, columns = np.nonzero(coverage > 0)
    if len(rows) == 0:
        return bounded(shaded)
    luma = picture @ LUMA
    around = uniform_filter(luma, 15)
    rough = np.sqrt(np.maximum(0, uniform_filter(luma * luma, 15) - around * around))[rows, columns]
    around = around[rows, columns]
    contrast = np.clip(1.2 * rough, look.contrast, 70)  # rough paint would hide a faint crack
    fade = np.clip(0.8 + 0.25 * fractal(rng, (shape[0], shape[1]), 50, 3)[rows, columns], 0.35, 1.0)
    paint = shaded[rows, columns]
    tone = 1 + np.float32(0.12) * fractal(rng, (shape[0], shape[1]), 14, 2)[rows, columns]
    target = np.asarray(look.colour, np.float32) * tone[:, None]
    mixed = paint + (target - paint) * (np.float32(look.opacity) * fade)[:, None]
    difference = mixed @ LUMA - around
    darker = np.where(np.abs(difference) > 3, difference < 0, around > 70)
    darker &= around > contrast + 4
    darker |= around > 235 - contrast
    wanted = np.where(darker, -contrast, contrast)
    lacking = np.where(darker, np.minimum(0, wanted - difference), np.maximum(0, wanted - difference))
    mixed = mixed + lacking[:, None]
    shaded[rows, columns] = paint + (mixed - paint) * coverage[rows, columns][:, None]
    return bounded(shaded)


def lose(rng: np.random.Generator, picture: Picture, below: Picture, lost: NDArray[np.bool_], light: Light) -> Picture:
    """Return the picture with the bare layer where paint is lost, and the relief and dirt of the border.

    Args:
        rng: Source of randomness.
        picture: float32 (rows, columns, 3), the paint.
        below: float32 (rows, columns, 3), the bare layer.
        lost: bool (rows, columns).
        light: Direction of light.
    """
    hard = lost.astype(np.float32)
    sharp = gaussian_filter(hard, float(rng.uniform(0.5, 0.9)), truncate=3.0)
    wide = gaussian_filter(hard, float(rng.uniform(1.5, 5)), truncate=2.5)
    bare = _distinct(rng, picture, below, lost)
    inner = np.clip(1 - wide, 0, 1) * np.float32(rng.choice([0.0, 0.25, 0.6]) * rng.choice([1.0, 1.0, -0.4]))
    bare = bare * (1 - inner)[..., None]
    rim = (wide * (1 - sharp))[..., None] * np.float32(rng.choice([0.0, 0.4, 0.8]) * rng.choice([1.0, -0.6]))
    out = picture * (1 - rim) * (1 - sharp)[..., None] + bare * sharp[..., None]
    if rng.random() < 0.6:
        out += (np.float32(rng.choice([60.0, -70.0])) * np.clip(4 * sharp * (1 - sharp) - 0.25, 0, 1))[
            ..., None
        ] * np.float32(rng.random())
    depth = np.float32(rng.uniform(0, 130) * (0.3 + light.strength))
    shade = slope(-gaussian_filter(hard, float(rng.uniform(0.8, 2.0)), truncate=2.5), light)
    if rng.random() < 0.5:
        shade += np.float32(0.6) * slope(-wide, light)
    return bounded(out + (depth * shade)[..., None])


def _distinct(rng: np.random.Generator, picture: Picture, below: Picture, lost: NDArray[np.bool_]) -> Picture:
    """Return the bare layer, moved in tone until it differs from the paint around the loss."""
    if not lost.any():
        return below
    paint = picture[lost][::7].mean(0)
    bare = below[lost][::7].mean(0)
    difference = bare - paint
    wanted = float(rng.uniform(22, 45))
    if float(np.abs(difference).mean()) >= wanted:
        return below
    sign = 1.0 if float(difference @ LUMA) > 0 else -1.0
    if float(paint @ LUMA) > 200:
        sign = -1.0
    elif float(paint @ LUMA) < 55:
        sign = 1.0
    shift = np.float32(sign * (wanted - float(difference @ LUMA) * sign))
    return bounded(below + shift)
