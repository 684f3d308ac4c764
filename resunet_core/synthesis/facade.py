"""A painted façade in one picture: ornamented beam, wall with openings, zones of different craquelure, losses."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .damage import CrackLook, Light, crack, lose
from .flaking import blobs, flakes, islands, ragged, with_crumbs, without_specks
from .lines import Lines, draw, joined, visible
from .networks import craquelure
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
from .sample import Sample
from .surfaces import Picture, bare_layer, bounded, brushwork, tinted

Mask = NDArray[np.bool_]
Motif = Callable[[Painter, Frame, float, float, tuple[Colour, Colour, Colour]], None]
_BLUE, _GREEN, _RED, _WHITE, _BLACK, _GOLD = PALETTES[0]
_BEAM = (0.11, 0.46)  # share of the height taken by the beam
_WALL = (0.54, 0.92)


@dataclass(frozen=True)
class Facade:
    """A façade mosaic.

    Attributes:
        sample: Picture and truth; the mask is 0 where nothing was surveyed.
        valid: bool (rows, columns), False in openings and beyond the ragged rim of the mosaic.
    """

    sample: Sample
    valid: Mask


def paint_facade(rng: np.random.Generator, shape: tuple[int, int]) -> Facade:
    """Paint a façade.

    Args:
        rng: Source of randomness.
        shape: Rows and columns; at least 256 each.
    """
    picture = _weathered(rng, _painting(rng, shape))
    valid = _surveyed(rng, shape)
    light = Light(-0.45, -0.89, 0.7)
    lines = _cracked(rng, picture, light)
    coverage, cracks = draw(lines, shape)
    lost = _losses(rng, picture, cracks, light)
    lost &= valid
    lost = without_specks(lost)
    mask = np.where(lost, 2, np.where((cracks > 0) & valid, 1, 0)).astype(np.uint8)
    seen = visible(lines, lost | ~valid)
    noisy = picture + np.float32(1.2) * rng.standard_normal((*shape, 1), dtype=np.float32)
    image = np.clip(noisy + 0.5, 0, 255).astype(np.uint8)
    hidden = lost | ~valid
    return Facade(Sample(image, mask, np.where(hidden, np.float32(0), coverage), seen), valid)


def _painting(rng: np.random.Generator, shape: tuple[int, int]) -> Picture:
    """Return the undamaged paint."""
    height, width = shape
    wall = np.array([150.0, 62.0, 46.0]) + rng.normal(0, 8, 3)
    painter = Painter(np.clip(tinted(shape, wall), 0, 255).astype(np.uint8))
    top, bottom = _BEAM[0] * height, _BEAM[1] * height
    _row(painter, (0.0, 0.06 * height), (_BLUE, _GOLD, _GOLD), meander)
    _row(painter, (0.06 * height, top), (_GREEN, _WHITE, _BLACK), petals)
    _beam(painter, rng, (top, bottom))
    _row(painter, (bottom, bottom + 0.05 * height), (_RED, _GOLD, _BLACK), lozenges)
    _row(painter, (bottom + 0.05 * height, _WALL[0] * height), (_BLUE, _WHITE, _GOLD), scrolls)
    for box in _openings(shape):
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
    flat = painter.result().astype(np.float32)
    tone = (
        1 + np.float32(0.05) * fractal(rng, shape, height / 6, 6, 0.6) + np.float32(0.035) * brushwork(rng, shape, 0.05)
    )
    tone += np.float32(0.03) * rng.standard_normal(shape, dtype=np.float32)
    greyed = flat * np.float32(0.82) + np.float32(0.18) * flat.mean(-1, keepdims=True) + 8
    return bounded(greyed * tone[..., None])


def _weathered(rng: np.random.Generator, picture: Picture) -> Picture:
    """Return the paint with soot that ran down, dust, and a little bleaching."""
    shape = (picture.shape[0], picture.shape[1])
    runs = np.clip(2 * fractal(rng, shape, shape[0] / 18, 4, 0.6, (math.pi / 2, 7.0)) - 1.9, 0, 1)[..., None]
    bleached = np.clip(fractal(rng, shape, shape[0] / 4, 5, 0.5) - 0.4, 0, 1)[..., None]
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


def _openings(shape: tuple[int, int]) -> list[tuple[float, float, float, float]]:
    """Return two window openings as boxes x0, y0, x1, y1 in px."""
    height, width = shape
    top, bottom = 0.63 * height, 0.86 * height
    return [(0.17 * width, top, 0.33 * width, bottom), (0.70 * width, top, 0.86 * width, bottom)]


def _surveyed(rng: np.random.Generator, shape: tuple[int, int]) -> Mask:
    """Return where the mosaic has pixels: not in openings, nor beyond its ragged rim."""
    height, width = shape
    valid = np.ones(shape, bool)
    for x0, y0, x1, y1 in _openings(shape):
        valid[int(y0) : int(y1), int(x0) : int(x1)] = False
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    frames = fractal(rng, (4, 6), 1.5, 1).repeat(-(-height // 4), 0)[:height].repeat(-(-width // 6), 1)[:, :width]
    rim = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y))
    return np.asarray(valid & (rim >= np.clip(0.004 * height * (1.5 + frames), 0, None)))


def _cracked(rng: np.random.Generator, picture: Picture, light: Light) -> Lines:
    """Paint craquelure of several kinds into zones of the picture (in place) and return all of it."""
    dark, faint = CrackLook((40, 30, 24), 0.9, 24, 0.25, 0.03), CrackLook((70, 54, 42), 0.6, 16, 0.1, 0.0)
    dirty = CrackLook((24, 20, 18), 0.95, 26, 0.4, 0.05)
    plan = (  # kind, zone x0 y0 x1 y1 as shares, share of cracks, width in px, look
        ("mature", (0.00, 0.06, 0.29, 0.52), 0.13, 3.0, dark),
        ("hierarchical", (0.29, 0.08, 0.66, 0.50), 0.085, 2.6, dark),
        ("parallel", (0.72, 0.10, 1.00, 0.48), 0.07, 2.4, dirty),
        ("tree", (0.40, 0.00, 0.80, 0.09), 0.06, 1.8, faint),
        ("grid", (0.35, 0.54, 0.68, 0.94), 0.065, 2.2, dark),
        ("concentric", (0.01, 0.55, 0.16, 0.92), 0.06, 2.4, dirty),
        ("sparse", (0.86, 0.52, 1.00, 0.96), 0.035, 3.4, dirty),
    )
    parts = []
    for kind, zone, share, crack_px, look in plan:
        rows, columns = _zone(picture, zone)
        part = picture[rows, columns]
        size = (part.shape[0], part.shape[1])
        lines = visible(craquelure(rng, size, share, crack_px, kind), _fading(rng, size))
        picture[rows, columns] = crack(rng, part, draw(lines, size)[0], look, light)
        parts.append(replace(lines, points=lines.points + np.array([columns.start, rows.start])))
    return joined(parts)


def _zone(picture: Picture, shares: tuple[float, float, float, float]) -> tuple[slice, slice]:
    """Return rows and columns of a zone given as x0, y0, x1, y1 in shares of the picture."""
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = shares
    return slice(int(y0 * height), int(y1 * height)), slice(int(x0 * width), int(x1 * width))


def _fading(rng: np.random.Generator, shape: tuple[int, int]) -> Mask:
    """Return where a zone has no cracks: an irregular rim."""
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    u, v = np.abs(2 * x / shape[1] - 1), np.abs(2 * y / shape[0] - 1)
    return np.asarray(np.maximum(u, v) + np.float32(0.13) * fractal(rng, shape, max(shape) / 4, 4) > 0.88)


def _losses(rng: np.random.Generator, picture: Picture, cracks: NDArray[np.uint8], light: Light) -> Mask:
    """Paint losses into the picture (in place): islands, ragged patches, flakes; return where they are."""
    lost = np.zeros(cracks.shape, bool)
    plan = (
        ("islands", (0.02, 0.12, 0.26, 0.46), 0.12),
        ("blobs", (0.30, 0.54, 0.68, 0.92), 0.10),
        ("flakes", (0.60, 0.08, 0.82, 0.48), 0.06),
        ("blobs", (0.78, 0.12, 1.00, 0.46), 0.08),
        ("flakes", (0.00, 0.84, 1.00, 1.00), 0.12),
    )
    for kind, zone, share in plan:
        rows, columns = _zone(picture, zone)
        part = cracks[rows, columns]
        size = (part.shape[0], part.shape[1])
        torn = blobs if kind == "blobs" else flakes
        mask = islands(rng, part, share) if kind == "islands" else ragged(rng, torn(rng, size, share))
        mask = with_crumbs(without_specks(mask & ~_fading(rng, size)), part)
        picture[rows, columns] = lose(rng, picture[rows, columns], bare_layer(rng, size, 0.02), mask, light)
        lost[rows, columns] |= mask
    return lost
