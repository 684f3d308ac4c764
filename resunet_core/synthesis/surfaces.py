"""Undamaged painted surfaces and the bare layers beneath them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .noise import fractal
from .ornament import PALETTES, Colour, decorate

Picture = NDArray[np.float32]  # (rows, columns, 3), 0 to 255

_BARE: tuple[Colour, ...] = (
    (206, 192, 166),  # lime
    (186, 160, 122),  # clay
    (222, 214, 200),  # chalk ground
    (148, 112, 78),  # timber
    (122, 92, 66),  # dark timber
    (170, 164, 154),  # cement
    (168, 96, 66),  # brick
    (104, 74, 52),  # old wood
)


def bounded(picture: NDArray[np.floating]) -> Picture:
    """Return a picture with all values between 0 and 255, as float32."""
    return np.asarray(np.clip(picture, 0, 255), np.float32)


def tinted(shape: tuple[int, int], colour: Sequence[float] | NDArray[np.float64]) -> Picture:
    """Return a picture of one colour."""
    return np.broadcast_to(np.asarray(colour, np.float32), (*shape, 3)).copy()


def photograph(
    rng: np.random.Generator, shape: tuple[int, int], source: NDArray[np.uint8], recolour: float = 1.0
) -> Picture:
    """Return a random crop of a photograph, rescaled, mirrored and recoloured.

    Args:
        rng: Source of randomness.
        shape: Rows and columns wanted.
        source: uint8 (rows, columns, 3).
        recolour: 0 keeps the colours, 1 changes them freely.
    """
    height, width = shape
    rows, columns = source.shape[:2]
    largest = min(rows / height, columns / width)
    scale = min(largest, float(np.exp(rng.uniform(math.log(0.28), math.log(1.25)))))
    h, w = height * scale, width * scale
    y, x = float(rng.uniform(0, rows - h)), float(rng.uniform(0, columns - w))
    box = (x, y, x + w, y + h)
    crop = Image.fromarray(source).resize((width, height), Image.Resampling.BICUBIC, box=box)
    picture = np.asarray(crop, np.float32)
    if rng.random() < 0.5:
        picture = picture[:, ::-1]
    if rng.random() < 0.5:
        picture = picture[::-1]
    if height == width and rng.random() < 0.5:
        picture = picture.transpose(1, 0, 2)
    return recoloured(rng, np.ascontiguousarray(picture), recolour)


def recoloured(rng: np.random.Generator, picture: Picture, amount: float) -> Picture:
    """Return a picture with its gamma, gains and hues changed: 0 keeps them, 1 changes them freely."""
    gamma = np.float32(np.exp(rng.normal(0, 0.3 * amount)))
    gains = np.exp(rng.normal(0, 0.09 * amount, 3)).astype(np.float32) * np.float32(
        np.exp(rng.normal(0.08, 0.2 * amount))
    )
    table = 255 * (np.arange(256, dtype=np.float32) / 255) ** gamma
    picture = np.take(table, picture.astype(np.uint8)) * gains
    if rng.random() < 0.5 * amount:
        mix = np.eye(3) + rng.normal(0, 0.07, (3, 3))
        picture = picture @ (mix / mix.sum(1, keepdims=True)).astype(np.float32)
    np.clip(picture, 0, 255, out=picture)
    return picture


def brushwork(rng: np.random.Generator, shape: tuple[int, int], angle: float | None = None) -> NDArray[np.float32]:
    """Return the relief of brush strokes, about unit spread."""
    turn = float(rng.uniform(0, math.pi)) if angle is None else angle
    return fractal(rng, shape, float(rng.uniform(3, 9)), 2, 0.6, (turn, float(rng.uniform(8, 30))))


def weave(rng: np.random.Generator, shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return the relief of a plain weave, slightly uneven."""
    period = float(rng.uniform(4, 12))
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    bend = np.float32(1.5) * fractal(rng, shape, 50, 2)
    u, v = (x + bend) * np.float32(math.pi / period), (y + bend) * np.float32(math.pi / period)
    return np.asarray(np.sin(u) * np.cos(v) + 0.5 * np.sin(u) + 0.5 * np.cos(v), np.float32)


def timber(
    rng: np.random.Generator, shape: tuple[int, int], colour: Sequence[float] | NDArray[np.float64], angle: float
) -> Picture:
    """Return planed timber with grain along an angle."""
    wide = fractal(rng, shape, float(rng.uniform(30, 90)), 2, 0.5, (angle, 8.0))
    rings = np.sin(wide * np.float32(rng.uniform(4, 9)))
    fine = fractal(rng, shape, 4.0, 2, 0.6, (angle, 25.0))
    picture = tinted(shape, colour)
    return bounded(picture * (1 + 0.10 * rings + 0.10 * fine)[..., None])


def whitewash(rng: np.random.Generator, shape: tuple[int, int]) -> Picture:
    """Return a wall under light, dull paint: limewash or distemper over uneven plaster."""
    level = rng.uniform(150, 235)
    colour = np.clip(level + rng.normal(0, 4, 3) + np.array([6.0, 2.0, -8.0]) * rng.uniform(-0.5, 2.0), 60, 248)
    dirt = fractal(rng, shape, float(rng.uniform(60, 200)), 6, float(rng.uniform(0.5, 0.65)))
    trowel = fractal(rng, shape, float(rng.uniform(6, 24)), 3, 0.6)
    relief = trowel - np.roll(trowel, (1, 1), (0, 1))
    tone = 1 + np.float32(rng.uniform(0.01, 0.07)) * dirt + np.float32(rng.uniform(0.0, 0.12)) * relief
    return bounded(_grained(rng, bounded(tinted(shape, colour) * tone[..., None])))


def painted_timber(rng: np.random.Generator, shape: tuple[int, int], angle: float) -> Picture:
    """Return painted boards whose grain shows through the paint."""
    palette = PALETTES[int(rng.integers(len(PALETTES)))]
    colour = np.array(palette[int(rng.integers(len(palette)))]) * rng.uniform(0.6, 1.1) + rng.normal(0, 8, 3)
    board = timber(rng, shape, (128.0, 128.0, 128.0), angle)
    share = np.float32(rng.uniform(0.2, 0.9))
    return bounded(_grained(rng, bounded(tinted(shape, np.clip(colour, 8, 245)) * (1 + share * (board / 128 - 1)))))


def bare_layer(rng: np.random.Generator, shape: tuple[int, int], angle: float = 0.0, kind: str = "any") -> Picture:
    """Return what lies beneath the paint.

    Args:
        rng: Source of randomness.
        shape: Rows and columns.
        angle: Direction of timber grain in radians.
        kind: "mineral" (ground, plaster, clay, cement, brick), "timber", or "any": those or an older paint layer.
    """
    colour = np.clip(
        np.array(_BARE[int(rng.integers(len(_BARE)))]) * rng.uniform(0.7, 1.15) + rng.normal(0, 6, 3), 10, 245
    )
    drawn = rng.random()
    if kind == "timber" or (kind == "any" and drawn < 0.3):
        return timber(rng, shape, colour, angle)
    if kind == "any" and drawn < 0.42:
        colour = np.array(PALETTES[int(rng.integers(len(PALETTES)))][int(rng.integers(6))], float)
    picture = tinted(shape, colour)
    coarse = fractal(rng, shape, float(rng.uniform(20, 90)), 4, 0.65)
    grit = fractal(rng, shape, float(rng.uniform(1.5, 5)), 2, 0.7)
    relief = grit[:, :] - np.roll(grit, (1, 1), (0, 1))
    tone = 1 + np.float32(rng.uniform(0.03, 0.13)) * coarse + np.float32(rng.uniform(0.02, 0.1)) * grit
    tone += np.float32(rng.uniform(0.0, 0.09)) * relief
    return bounded(picture * tone[..., None])


def painted(rng: np.random.Generator, shape: tuple[int, int]) -> Picture:
    """Return a made paint surface: flat or graded tones, ornament, brushwork, weave or grain."""
    palette = PALETTES[int(rng.integers(len(PALETTES)))]
    shift = rng.normal(0, 10, 3)
    first = np.array(palette[int(rng.integers(len(palette)))]) + shift
    second = np.array(palette[int(rng.integers(len(palette)))]) + shift
    blend = fractal(rng, shape, float(rng.uniform(80, 400)), 3, 0.5) * np.float32(rng.uniform(0.0, 0.35))
    if rng.random() < 0.35:
        blend = 1 / (1 + np.exp(-blend * np.float32(rng.uniform(4, 30))))
    share = np.clip(blend, 0, 1)[..., None] * np.float32(rng.choice([0.2, 0.5, 1.0]))
    picture = tinted(shape, first) * (1 - share) + share * second.astype(np.float32)
    if rng.random() < 0.45:
        flat = np.clip(picture, 0, 255).astype(np.uint8)
        picture = decorate(rng, flat, palette).astype(np.float32)
    return bounded(_aged(rng, shape, picture))


def _aged(rng: np.random.Generator, shape: tuple[int, int], picture: Picture) -> Picture:
    tone = 1 + np.float32(rng.uniform(0.0, 0.06)) * fractal(rng, shape, float(rng.uniform(16, 120)), 4, 0.6)
    kind = rng.random()
    if kind < 0.45:
        tone += np.float32(rng.uniform(0.01, 0.08)) * brushwork(rng, shape)
    elif kind < 0.6:
        tone += np.float32(rng.uniform(0.005, 0.03)) * weave(rng, shape)
    elif kind < 0.75:
        tone += np.float32(rng.uniform(0.02, 0.08)) * fractal(
            rng, shape, 4.0, 2, 0.6, (float(rng.uniform(0, 3.1)), 25.0)
        )
    return np.asarray(picture * tone[..., None], np.float32)


def surface(
    rng: np.random.Generator, shape: tuple[int, int], backgrounds: Sequence[NDArray[np.uint8]], photo_share: float = 0.5
) -> Picture:
    """Return an undamaged surface: about half from photographs where there are any, else made."""
    if len(backgrounds) and rng.random() < photo_share:
        picture = photograph(rng, shape, backgrounds[int(rng.integers(len(backgrounds)))])
        if rng.random() < 0.3:
            picture = _aged(rng, shape, picture)
        if rng.random() < 0.12:
            flat = np.clip(picture, 0, 255).astype(np.uint8)
            picture = decorate(rng, flat, PALETTES[int(rng.integers(len(PALETTES)))]).astype(np.float32)
    else:
        picture = painted(rng, shape)
    return bounded(_grained(rng, picture))


def _grained(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the picture with the fine structure of paint seen close up: pigment grain, short brush hairs, pits."""
    shape = picture.shape[:2]
    tone = np.ones(shape, np.float32)
    grain = float(rng.choice([0.0, 0.015, 0.03, 0.06]))
    if grain:
        tone += np.float32(grain) * rng.standard_normal(shape, dtype=np.float32)
    hairs = float(rng.choice([0.0, 0.02, 0.05]))
    if hairs:
        turn = float(rng.uniform(0, math.pi))
        tone += np.float32(hairs) * fractal(
            rng, shape, float(rng.uniform(1.3, 3)), 1, 0.5, (turn, float(rng.uniform(4, 14)))
        )
    picture = bounded(picture * tone[..., None])
    if rng.random() < 0.35:
        spots = fractal(rng, shape, float(rng.uniform(2.0, 5.0)), 1) + np.float32(0.5) * fractal(rng, shape, 60, 2)
        share = np.clip((spots - float(rng.uniform(2.6, 3.4))) * 2, 0, 1) * np.float32(rng.uniform(0.3, 0.8))
        colour = np.asarray(rng.choice([25.0, 60.0, 110.0, 235.0]) * np.array([1, 0.9, 0.78]), np.float32)
        picture = bounded(picture + (colour - picture) * share[..., None])
    return picture
