"""Where paint is lost: shapes grown from islands, blobs, edges, small flakes, strips along the grain."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter, label

from .noise import fractal

MIN_LOSS_PX = 40  # smaller patches are not painted

Shape = tuple[int, int]
Field = NDArray[np.float32]

LOSS_KINDS = {"islands": 0.3, "blobs": 0.25, "flakes": 0.2, "edge": 0.1, "grain": 0.15}


def _distance(shape: Shape, centre: tuple[float, float], radii: tuple[float, float], angle: float) -> Field:
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    c, s = math.cos(angle), math.sin(angle)
    u = ((x - np.float32(centre[0])) * c + (y - np.float32(centre[1])) * s) / np.float32(radii[0])
    v = (-(x - np.float32(centre[0])) * s + (y - np.float32(centre[1])) * c) / np.float32(radii[1])
    return np.asarray(np.sqrt(u * u + v * v), np.float32)


def _largest_share(field: Field, share: float) -> NDArray[np.bool_]:
    """Return the ``share`` of pixels where the field is largest (estimated on every fourth pixel)."""
    return field > np.quantile(field[::4, ::4], 1 - min(0.9, share))


def blobs(rng: np.random.Generator, shape: Shape, share: float) -> NDArray[np.bool_]:
    """Return one to five ragged patches."""
    field = np.full(shape, -9.0, np.float32)
    count = int(rng.integers(1, 6))
    weights = rng.dirichlet(np.full(count, 0.8))
    for weight in weights:
        radius = math.sqrt(max(weight * share, 4e-4) * shape[0] * shape[1] / math.pi)
        stretch = math.exp(rng.normal(0, 0.35))
        centre = (float(rng.uniform(0, shape[1])), float(rng.uniform(0, shape[0])))
        distance = _distance(shape, centre, (radius * stretch, radius / stretch), float(rng.uniform(0, math.pi)))
        np.maximum(field, 1 - distance, out=field)
    rough = fractal(rng, shape, float(rng.uniform(30, 140)), 6, float(rng.uniform(0.5, 0.75)))
    return field + np.float32(rng.uniform(0.25, 1.0)) * rough > 0


def flakes(rng: np.random.Generator, shape: Shape, share: float) -> NDArray[np.bool_]:
    """Return many small flakes, crowded here and missing there."""
    small = fractal(
        rng, shape, float(np.exp(rng.uniform(math.log(10), math.log(110)))), 6, float(rng.uniform(0.5, 0.7))
    )
    crowd = fractal(rng, shape, 160, 2)
    return _largest_share(small + np.float32(rng.uniform(0.2, 1.0)) * crowd, share)


def edge(rng: np.random.Generator, shape: Shape, share: float) -> NDArray[np.bool_]:
    """Return a loss that comes in from a side of the picture."""
    angle = float(rng.choice([0, 0.5, 1, 1.5])) * math.pi + float(rng.normal(0, 0.2))
    y, x = np.indices(shape, dtype=np.float32, sparse=True)
    side = max(shape)
    ramp = (x * math.cos(angle) + y * math.sin(angle)) / np.float32(side)
    rough = fractal(rng, shape, float(rng.uniform(30, 160)), 6, float(rng.uniform(0.5, 0.7)))
    return _largest_share(np.asarray(ramp + np.float32(rng.uniform(0.03, 0.15)) * rough, np.float32), share)


def grain(rng: np.random.Generator, shape: Shape, share: float, angle: float) -> NDArray[np.bool_]:
    """Return strips along the grain of timber."""
    across = float(np.exp(rng.uniform(math.log(4), math.log(24))))
    long = fractal(rng, shape, across, 3, 0.6, (angle, float(rng.uniform(5, 14))))
    crowd = fractal(rng, shape, 120, 2, 0.5, (angle, 2.0))
    return _largest_share(long + np.float32(rng.uniform(0.3, 1.2)) * crowd, share)


def islands(rng: np.random.Generator, cracks: NDArray[np.uint8], share: float) -> NDArray[np.bool_]:
    """Return groups of whole islands of a craquelure network, their borders a little retreated and ragged.

    Falls back to blobs where the network has no islands.
    """
    shape = (cracks.shape[0], cracks.shape[1])
    labels, count = label(cracks == 0)
    area = shape[0] * shape[1]
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    sizes[0] = 0
    usable = np.flatnonzero((sizes > 30) & (sizes < 0.2 * area))
    if len(usable) < 6:
        return blobs(rng, shape, share)
    order = fractal(rng, shape, float(rng.uniform(60, 250)), 3, 0.7)
    ranks = np.bincount(labels.ravel(), weights=order.ravel(), minlength=count + 1)[usable] / sizes[usable]
    ranks += rng.normal(0, 0.15, len(usable))
    chosen = usable[np.argsort(-ranks)]
    chosen = chosen[: max(1, int(np.searchsorted(np.cumsum(sizes[chosen]), share * area)))]
    lost = np.isin(np.arange(count + 1), chosen)[labels].astype(np.float32)
    lost = gaussian_filter(lost, 2.2, truncate=3.0)
    uneven = fractal(rng, shape, float(rng.uniform(8, 24)), 4, 0.7)
    return np.asarray(lost + np.float32(rng.uniform(0.04, 0.16)) * uneven > rng.uniform(0.42, 0.62))


def ragged(rng: np.random.Generator, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask with a torn border, small flakes lost around it and remnants of paint within."""
    shape = (mask.shape[0], mask.shape[1])
    hard = mask.astype(np.float32)
    near = gaussian_filter(hard, float(rng.uniform(1.0, 2.5)), truncate=2.5)
    reach = float(rng.uniform(5, 22))
    far = _softened(hard, reach)
    torn = fractal(rng, shape, float(rng.uniform(5, 18)), 4, float(rng.uniform(0.6, 0.8)))
    weight = float(rng.uniform(0.2, 0.65))
    field = (1 - np.float32(weight)) * near + np.float32(weight) * far
    return np.asarray(field + np.float32(rng.uniform(0.05, 0.17)) * torn > 0.5)


def _softened(field: Field, sigma_px: float) -> Field:
    """Return a wide Gaussian blur, made on every fourth pixel."""
    height, width = field.shape
    small = np.asarray(Image.fromarray(field).reduce(4))
    small = gaussian_filter(small, sigma_px / 4, truncate=2.5)
    return np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BILINEAR))


def without_specks(mask: NDArray[np.bool_], smallest_px: int = MIN_LOSS_PX) -> NDArray[np.bool_]:
    """Return the mask without patches (8-connected) and without holes (4-connected) smaller than ``smallest_px``."""
    labels, count = label(mask, np.ones((3, 3)))
    if count:
        mask = (np.bincount(labels.ravel(), minlength=count + 1) >= smallest_px)[labels] & mask
    labels, count = label(~mask)
    if count:
        mask = mask | ((np.bincount(labels.ravel(), minlength=count + 1) < smallest_px)[labels] & ~mask)
    return mask


def with_crumbs(lost: NDArray[np.bool_], cracks: NDArray[np.uint8], smallest_px: int = 20) -> NDArray[np.bool_]:
    """Return the loss with the crumbs of paint left between it and the cracks: patches smaller than ``smallest_px``."""
    labels, count = label(~lost & (cracks == 0))
    if not count:
        return lost
    small = np.bincount(labels.ravel(), minlength=count + 1) < smallest_px
    beside = np.zeros(count + 1, bool)
    for first, second in (
        (np.s_[1:], np.s_[:-1]),
        (np.s_[:-1], np.s_[1:]),
        (np.s_[:, 1:], np.s_[:, :-1]),
        (np.s_[:, :-1], np.s_[:, 1:]),
    ):
        beside[labels[first][lost[second]]] = True
    beside[0] = False
    return np.asarray(lost | (small & beside)[labels])


def lost_paint(
    rng: np.random.Generator, cracks: NDArray[np.uint8], share: float, angle: float, kind: str | None = None
) -> NDArray[np.bool_]:
    """Return where paint is lost.

    Args:
        rng: Source of randomness.
        cracks: uint8 mask of craquelure, 1 on cracks.
        share: Wanted share of the picture (about).
        angle: Direction of the timber grain in radians.
        kind: One of `LOSS_KINDS`; None draws one.
    """
    shape = (cracks.shape[0], cracks.shape[1])
    name = kind or str(rng.choice(list(LOSS_KINDS), p=list(LOSS_KINDS.values())))
    if name == "islands":
        mask = islands(rng, cracks, share)
    elif name == "flakes":
        mask = flakes(rng, shape, share)
    elif name == "edge":
        mask = edge(rng, shape, share)
    elif name == "grain":
        mask = grain(rng, shape, share, angle)
    else:
        mask = blobs(rng, shape, share)
    if rng.random() < {"islands": 0.3, "grain": 0.2}.get(name, 0.75):
        mask = ragged(rng, mask)
    return with_crumbs(without_specks(mask), cracks)
