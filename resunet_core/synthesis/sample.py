"""One synthetic picture with its exact truth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..classes import CRAQUELURE, PAINT_LOSS
from .camera import distracted, photographed, stained
from .damage import crack, lose, random_crack_look, random_light
from .facade_painting import facade_surface
from .flaking import lost_paint
from .lines import Lines, draw, empty_lines, joined, visible
from .networks import craquelure, interrupted
from .noise import fractal
from .surfaces import Picture, bare_layer, painted_timber, photograph, surface, whitewash


@dataclass(frozen=True)
class Sample:
    """A picture and what is truly on it.

    Attributes:
        image: uint8 (rows, columns, 3).
        mask: uint8 (rows, columns): 0 background, 1 craquelure, 2 paint loss (which wins).
        coverage: float32 (rows, columns), share of each pixel covered by craquelure; 0 in losses.
        lines: Centre-lines of the visible craquelure, cut at losses and the picture's border.
    """

    image: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    coverage: NDArray[np.float32]
    lines: Lines


# What a picture shows: (craquelure, loss) and its share.
_CONTENTS = (((False, False), 0.10), ((False, True), 0.22), ((True, False), 0.33), ((True, True), 0.35))
_FACADE_SHARE = 0.3  # of the surfaces that are neither wall nor timber
_LOSSES = {"wall": ("blobs", "flakes", "flakes", "edge"), "timber": ("grain", "grain", "grain", "flakes")}


def paint_sample(
    rng: np.random.Generator,
    size_px: int,
    backgrounds: Sequence[NDArray[np.uint8]] = (),
    textures: Sequence[NDArray[np.uint8]] = (),
) -> Sample:
    """Paint one square picture.

    Args:
        rng: Source of randomness; the same state gives the same bytes.
        size_px: Side of the picture.
        backgrounds: uint8 (rows, columns, 3) photographs without damage, used for about half of the surfaces.
        textures: uint8 (rows, columns, 3) photographs of bare material, used beneath some losses.
    """
    shape = (size_px, size_px)
    has_cracks, has_loss = _CONTENTS[int(rng.choice(len(_CONTENTS), p=[share for _, share in _CONTENTS]))][0]
    scene = str(rng.choice(["any", "wall", "timber"], p=[0.65, 0.22, 0.13])) if has_loss else "any"
    angle = float(rng.choice([0.0, math.pi / 2])) + float(rng.normal(0, 0.08))
    if scene == "wall":
        picture = whitewash(rng, shape)
    elif scene == "timber":
        picture = painted_timber(rng, shape, angle)
    elif rng.random() < _FACADE_SHARE:
        picture = facade_surface(rng, shape)
    else:
        picture = surface(rng, shape, backgrounds)
    lines = _cracks(rng, shape) if has_cracks else empty_lines()
    coverage, cracks = draw(lines, shape)
    lost = np.zeros(shape, bool)
    if has_loss:
        share = float(np.exp(rng.uniform(math.log(0.015), math.log(0.5))))
        lost = lost_paint(rng, cracks, share, angle, str(rng.choice(_LOSSES[scene])) if scene != "any" else None)
    return render(rng, picture, (lines, coverage, cracks), lost, _below(rng, shape, angle, scene, textures))


def render(
    rng: np.random.Generator,
    picture: Picture,
    craquelure_drawn: tuple[Lines, NDArray[np.float32], NDArray[np.uint8]],
    lost: NDArray[np.bool_],
    below: Picture,
) -> Sample:
    """Put craquelure and loss on a surface and photograph it; the truth follows from the same geometry.

    Args:
        rng: Source of randomness.
        picture: float32 (rows, columns, 3), the undamaged surface.
        craquelure_drawn: Lines, their coverage and their mask.
        lost: bool (rows, columns), where paint is lost.
        below: float32 (rows, columns, 3), the bare layer.
    """
    lines, coverage, cracks = craquelure_drawn
    light = random_light(rng)
    if rng.random() < 0.25:
        picture = stained(rng, picture)
    if len(lines):
        picture = crack(rng, picture, coverage, random_crack_look(rng, picture), light)
    if lost.any():
        picture = lose(rng, picture, below, lost, light)
    picture = distracted(rng, picture)
    seen = visible(lines, lost)
    finest = float(np.quantile(seen.widths_px, 0.1)) if len(seen) else 3.0
    mask = np.where(lost, PAINT_LOSS.id, np.where(cracks > 0, CRAQUELURE.id, 0)).astype(np.uint8)
    return Sample(photographed(rng, picture, finest), mask, np.where(lost, np.float32(0), coverage), seen)


def _cracks(rng: np.random.Generator, shape: tuple[int, int]) -> Lines:
    """Return craquelure of one kind, sometimes two, sometimes interrupted."""
    width = float(np.clip(np.exp(rng.normal(math.log(2.2), 0.5)), 1.0, 10.0))
    share = float(np.exp(rng.uniform(math.log(0.025), math.log(0.15))))
    lines = craquelure(rng, shape, share, width)
    if rng.random() < 0.2:
        lines = joined([lines, craquelure(rng, shape, 0.4 * share, max(1.0, 0.6 * width))])
    if rng.random() < 0.35:
        lines = interrupted(rng, lines, float(rng.uniform(0.05, 0.3)), float(rng.uniform(15, 60)))
    return lines


def _below(
    rng: np.random.Generator, shape: tuple[int, int], angle: float, scene: str, textures: Sequence[NDArray[np.uint8]]
) -> Picture:
    """Return the bare layer of a scene, sometimes with a second one beneath it."""
    kind = {"wall": "mineral", "timber": "timber"}.get(scene, "any")
    layers = []
    for _ in range(2 if scene != "timber" and rng.random() < 0.3 else 1):
        if len(textures) and scene != "timber" and rng.random() < 0.45:
            layers.append(photograph(rng, shape, textures[int(rng.integers(len(textures)))], 0.25))
        else:
            layers.append(bare_layer(rng, shape, angle, kind))
    if len(layers) == 1:
        return layers[0]
    deep = fractal(rng, shape, float(rng.uniform(30, 120)), 5, 0.65) > float(rng.uniform(-0.3, 1.0))
    return lose(rng, layers[0], layers[1], deep, random_light(rng))
