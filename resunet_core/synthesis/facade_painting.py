"""The undamaged painting of a façade: ornamented beam, bands, wall with openings, plinth; and what weather does to it."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .noise import fractal
from .ornament import (
    PALETTES,
    Colour,
    Frame,
    Painter,
    band,
    clouds,
    drawing,
    lettering,
    lozenges,
    meander,
    petals,
    scrolls,
)
from .surfaces import Picture, bounded, brushwork, recoloured, tinted

Motif = Callable[[Painter, Frame, float, float, tuple[Colour, Colour, Colour]], None]
_BLUE, _GREEN, _RED, _WHITE, _BLACK, _GOLD = PALETTES[0]
_BEAM = (0.11, 0.46)  # share of the height taken by the beam
_WALL = (0.54, 0.92)


def facade_painting(rng: np.random.Generator, shape: tuple[int, int]) -> Picture:
    """Return the undamaged paint of a whole façade, aged by weather."""
    flat = _flat(rng, shape)
    return _weathered(rng, _toned(rng, flat, shape[0]), shape[0])


def _flat(rng: np.random.Generator, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Return the painting in flat colours."""
    height, width = shape
    wall = np.array([150.0, 62.0, 46.0]) + rng.normal(0, 8, 3)
    painter = Painter(np.clip(tinted(shape, wall), 0, 255).astype(np.uint8))
    top, bottom = _BEAM[0] * height, _BEAM[1] * height
    _row(painter, (0.0, 0.06 * height), (_BLUE, _GOLD, _GOLD), meander)
    _row(painter, (0.06 * height, top), (_GREEN, _WHITE, _BLACK), petals)
    _beam(painter, rng, (top, bottom))
    _row(painter, (bottom, bottom + 0.05 * height), (_RED, _GOLD, _BLACK), lozenges)
    _row(painter, (bottom + 0.05 * height, _WALL[0] * height), (_BLUE, _WHITE, _GOLD), scrolls)
    for box in openings(shape):
        for inset, colour in ((0.030, _BLACK), (0.026, _GREEN), (0.012, _WHITE), (0.008, _BLACK)):
            grow = inset * height
            x0, y0, x1, y1 = box[0] - grow, box[1] - grow, box[2] + grow, box[3] + grow
            painter.fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour)
    drawing(painter, rng, 10, (96, 34, 28), max(1.0, height / 700))
    lettering(painter, rng, Frame(0.47 * width, 0.6 * height), 0.045 * height, 6, (36, 24, 22))
    plinth = _WALL[1] * height
    painter.fill([(0, plinth), (width, plinth), (width, height), (0, height)], (112, 106, 98))
    painter.stroke([(0, plinth), (width, plinth)], _BLACK, height / 300)
    for k in range(1, 6):
        painter.stroke([(k * width / 6, plinth), (k * width / 6, height)], (74, 70, 66), height / 400)
    return painter.result()


def _toned(rng: np.random.Generator, colours: NDArray[np.uint8], height: int) -> Picture:
    """Return flat colours with brushwork and uneven tone, of a façade ``height`` px high."""
    flat = colours.astype(np.float32)
    shape = (flat.shape[0], flat.shape[1])
    tone = (
        1 + np.float32(0.05) * fractal(rng, shape, height / 6, 6, 0.6) + np.float32(0.035) * brushwork(rng, shape, 0.05)
    )
    tone += np.float32(0.03) * rng.standard_normal(shape, dtype=np.float32)
    greyed = flat * np.float32(0.82) + np.float32(0.18) * flat.mean(-1, keepdims=True) + 8
    return bounded(greyed * tone[..., None])


def _weathered(rng: np.random.Generator, picture: Picture, height: int) -> Picture:
    """Return paint with soot that ran down, dust, and a little bleaching, of a façade ``height`` px high."""
    shape = (picture.shape[0], picture.shape[1])
    runs = np.clip(2 * fractal(rng, shape, height / 18, 4, 0.6, (math.pi / 2, 7.0)) - 1.9, 0, 1)[..., None]
    bleached = np.clip(fractal(rng, shape, height / 4, 5, 0.5) - 0.4, 0, 1)[..., None]
    picture = picture + (np.float32(34) - picture) * runs * np.float32(0.30)
    return bounded(picture + (np.array([196, 186, 170], np.float32) - picture) * bleached * np.float32(0.16))


def _row(painter: Painter, rows: tuple[float, float], colours: tuple[Colour, Colour, Colour], motif: Motif) -> None:
    """Paint one straight band of ornament over the whole width."""
    top, bottom = rows
    breadth = bottom - top
    painter.fill([(0, top), (painter.width, top), (painter.width, bottom), (0, bottom)], colours[0])
    motif(painter, Frame(0, top), float(painter.width), breadth, colours)
    for y in (top, bottom):
        painter.stroke([(0, y), (painter.width, y)], _GOLD, max(1.2, breadth / 26))


def _beam(painter: Painter, rng: np.random.Generator, rows: tuple[float, float]) -> None:
    """Paint the beam: a field of clouds in the middle, chevrons, whorls and boxed ends on both sides."""
    top, bottom = rows
    breadth, width = bottom - top, float(painter.width)
    painter.fill([(0, top), (width, top), (width, bottom), (0, bottom)], _GREEN)
    for k, colour in enumerate((_BLUE, (84, 118, 168), (140, 164, 196), _WHITE, (52, 84, 144))):
        inset = 0.05 * breadth * k
        nose = 0.25 * breadth
        left, right = 0.30 * width + inset, 0.70 * width - inset
        y0, y1, middle = top + 0.08 * breadth + inset, bottom - 0.08 * breadth - inset, (top + bottom) / 2
        painter.fill(
            [(left, y0), (right, y0), (right + nose, middle), (right, y1), (left, y1), (left - nose, middle)], colour
        )
    clouds(
        painter, Frame(0.335 * width, top + 0.36 * breadth), 0.3 * width, 0.28 * breadth, ((188, 74, 54), _WHITE, _GOLD)
    )
    scrolls(painter, Frame(0.335 * width, top + 0.62 * breadth), 0.3 * width, 0.16 * breadth, (_WHITE, _GOLD, _BLACK))
    for side in (0.0, 1.0):
        centre = (0.13 + 0.74 * side) * width, (top + bottom) / 2
        _whorl(painter, centre, 0.40 * breadth)
        edge = side * width
        x0, x1 = sorted((edge, edge + (0.5 - side) * 0.07 * width))
        band(painter, rng, Frame(x1, top, math.pi / 2), breadth, x1 - x0, PALETTES[0])


def _whorl(painter: Painter, centre: tuple[float, float], radius: float) -> None:
    """Paint a whorl flower: rings of petals with white rims and black contours."""
    tones = ((_BLUE, _WHITE), (_GREEN, _WHITE), ((176, 76, 56), _GOLD), (_GOLD, _RED))
    for ring, (colour, rim) in enumerate(tones):
        outer = radius * (1 - 0.24 * ring)
        count = 18 - 4 * ring
        for i in range(count):
            angle = 2 * math.pi * (i + 0.5 * ring) / count
            x, y = centre[0] + 0.84 * outer * math.cos(angle), centre[1] + 0.84 * outer * math.sin(angle)
            size = 0.9 * math.pi * outer / count
            for scale, paint in ((1.0, _BLACK), (0.92, rim), (0.74, colour)):
                petal = [
                    (
                        x + scale * size * math.cos(angle + 2 * math.pi * k / 16),
                        y + scale * size * math.sin(angle + 2 * math.pi * k / 16),
                    )
                    for k in range(16)
                ]
                painter.fill(petal, paint)


def openings(shape: tuple[int, int]) -> list[tuple[float, float, float, float]]:
    """Return two window openings as boxes x0, y0, x1, y1 in px."""
    height, width = shape
    top, bottom = 0.63 * height, 0.86 * height
    return [(0.17 * width, top, 0.33 * width, bottom), (0.70 * width, top, 0.86 * width, bottom)]


def facade_surface(rng: np.random.Generator, shape: tuple[int, int]) -> Picture:
    """Return a piece of an undamaged façade at a random scale, in colours of its own.

    Args:
        rng: Source of randomness.
        shape: Rows and columns wanted.
    """
    height = int(max(shape) * np.exp(rng.uniform(math.log(1.05), math.log(3.0))))
    width = int(height * 1.6)
    whole = _flat(rng, (height, width))
    top, left = (int(rng.integers(extent - wanted + 1)) for extent, wanted in zip((height, width), shape))
    piece = whole[top : top + shape[0], left : left + shape[1]]
    return recoloured(rng, _weathered(rng, _toned(rng, piece, height), height), 0.6)
