"""A painted façade in one picture: ornamented beam, wall with openings, zones of different craquelure, losses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .damage import CrackLook, Light, crack, lose
from .facade_painting import facade_painting, openings
from .flaking import blobs, flakes, islands, ragged, with_crumbs, without_specks
from .lines import Lines, draw, joined, visible
from .networks import craquelure
from .noise import fractal
from .ornament import (
    PALETTES,
    Colour,
    Frame,
    Painter,
)
from .sample import Sample
from .surfaces import Picture, bare_layer

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
    picture = facade_painting(rng, shape)
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


def _surveyed(rng: np.random.Generator, shape: tuple[int, int]) -> Mask:
    """Return where the mosaic has pixels: not in openings, nor beyond its ragged rim."""
    height, width = shape
    valid = np.ones(shape, bool)
    for x0, y0, x1, y1 in openings(shape):
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
