"""Craquelure as geometry: networks that grow crack by crack, and mature networks around islands.

Vocabulary after Bucklow (Studies in Conservation 42:129, 1997): direction, smoothness, spacing, thickness, termination
and order of a network are what tells kinds of craquelure apart; each is a parameter here.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Voronoi, cKDTree

from .growth import CONCENTRIC, GRID, ISOTROPIC, PARALLEL, STEP_PX, Bearing, Growth, grown, uneven
from .lines import Lines, empty_lines
from .noise import at_points


def mature(
    rng: np.random.Generator, shape: tuple[int, int], island_px: float, width_px: float, open_share: float = 0.1
) -> Lines:
    """Return a mature network: islands (Voronoi cells of jittered seeds) in groups parted by wider cracks.

    Args:
        rng: Source of randomness.
        shape: Rows and columns to cover.
        island_px: Mean island diameter.
        width_px: Width of the cracks between groups of islands.
        open_share: Share of the thinner cracks that are missing.
    """
    height, width = shape
    stretch = math.exp(rng.normal(0, 0.25))
    step = np.array([island_px * stretch, island_px / stretch])
    columns, rows = (np.ceil(np.array([width, height]) / step).astype(int) + 6).tolist()
    cells = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1).reshape(-1, 2).astype(float)
    cells[:, 0] += 0.5 * (cells[:, 1] % 2)
    seeds = (cells + rng.uniform(-0.42, 0.42, cells.shape) - 3) * step
    groups = rng.uniform(0, 1, (max(2, len(seeds) // int(rng.integers(4, 14))), 2)) * seeds.max(0)
    group = cKDTree(groups).query(seeds)[1]
    diagram = Voronoi(seeds)
    ridges = np.array(diagram.ridge_vertices)
    pairs = diagram.ridge_points
    main = group[pairs[:, 0]] != group[pairs[:, 1]]
    keep = (ridges >= 0).all(1) & (rng.random(len(ridges)) >= np.where(main, 0.03, open_share))
    ridges, main = ridges[keep], main[keep]
    start, end = diagram.vertices[ridges[:, 0]], diagram.vertices[ridges[:, 1]]
    inside = _within(start, shape) | _within(end, shape)
    short = np.hypot(*(end - start).T) < 6 * island_px
    start, end, main = start[inside & short], end[inside & short], main[inside & short]
    if len(start) == 0:
        return empty_lines()
    base = width_px * np.where(main, 1.0, 0.6) * np.exp(rng.normal(0, 0.2, len(start)))
    points, offsets = _densified(start, end)
    widths = uneven(rng, points, np.repeat(base, np.diff(offsets)))
    return Lines(points, np.clip(widths, 0.6, 14.0), offsets, np.arange(len(start)))


def _within(points: NDArray[np.float64], shape: tuple[int, int], margin_px: float = 20.0) -> NDArray[np.bool_]:
    inside = ((points > -margin_px) & (points < [shape[1] + margin_px, shape[0] + margin_px])).all(axis=1)
    return np.asarray(inside)


def _densified(start: NDArray[np.float64], end: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    counts = np.maximum(2, np.ceil(np.hypot(*(end - start).T) / STEP_PX).astype(np.int64) + 1)
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    line = np.repeat(np.arange(len(start)), counts)
    t = (np.arange(offsets[-1]) - offsets[line]) / (counts[line] - 1)
    return start[line] + t[:, None] * (end - start)[line], offsets


def wobbled(rng: np.random.Generator, lines: Lines, amount: float, rough: float) -> Lines:
    """Return lines moved by a random displacement of several wavelengths, ``rough`` the finest; joints stay joined."""
    if not len(lines):
        return lines
    bands = [(90.0, 4.0 * amount), (36.0, 1.8 * amount), (14.0, 0.8 * amount), (6.0, 0.4 * rough)]
    moved = lines.points.copy()
    for axis in range(2):
        moved[:, axis] += at_points(rng, lines.points, bands)
    return replace(lines, points=moved)


def interrupted(rng: np.random.Generator, lines: Lines, share: float, run_px: float = 30.0) -> Lines:
    """Return lines without about ``share`` of their length, in gaps of about ``run_px``."""
    if not len(lines) or share <= 0:
        return lines
    field = at_points(rng, lines.points, [(run_px, 1.0)])
    keep = field > np.quantile(field, share)
    keep_segment = keep[1:] & keep[:-1]
    keep_segment[lines.offsets[1:-1] - 1] = False
    starts = np.flatnonzero(keep_segment & ~np.concatenate([[False], keep_segment[:-1]]))
    ends = np.flatnonzero(keep_segment & ~np.concatenate([keep_segment[1:], [False]])) + 2
    if len(starts) == 0:
        return empty_lines()
    counts = ends - starts
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    index = np.arange(offsets[-1]) - np.repeat(offsets[:-1] - starts, counts)
    owner = np.searchsorted(lines.offsets, starts, side="right") - 1
    return Lines(lines.points[index], lines.widths_px[index], offsets, lines.edges[owner])


def craquelure(
    rng: np.random.Generator, shape: tuple[int, int], share: float, width_px: float, kind: str | None = None
) -> Lines:
    """Return craquelure of one kind.

    Args:
        rng: Source of randomness.
        shape: Rows and columns.
        share: Wanted share of the picture covered by cracks (about).
        width_px: Width of the main cracks.
        kind: One of `KINDS`; None draws one.
    """
    name = kind or str(rng.choice(list(KINDS), p=list(KINDS.values())))
    rough = float(rng.uniform(0.2, 1.0))
    if name == "mature":
        island = min(240.0, max(6.0 * width_px, 1.5 * width_px / max(share, 0.005)))
        lines = mature(rng, shape, island, width_px, float(rng.choice([0.03, 0.12, 0.3])))
        return wobbled(rng, lines, float(rng.uniform(0.4, 1.2)) * min(1.0, island / 40.0), rough)
    total = shape[0] * shape[1] * share / (0.75 * width_px)
    lines = grown(rng, shape, *_plan(rng, name, shape, total, width_px), width_px)
    return wobbled(rng, lines, float(rng.uniform(0.3, 1.0)), rough)


KINDS = {
    "mature": 0.2, "hierarchical": 0.3, "tree": 0.1, "parallel": 0.12, "grid": 0.14, "sparse": 0.08, "concentric": 0.06,
}  # fmt: skip


def _plan(
    rng: np.random.Generator, kind: str, shape: tuple[int, int], total_px: float, width_px: float
) -> tuple[list[Growth], Bearing]:
    """Return generations and bearing of a grown kind with ``total_px`` of cracks."""
    side = float(max(shape))
    spacing = max(4.0 * width_px, 0.8 * shape[0] * shape[1] / max(total_px, 1.0))
    angle = float(rng.uniform(0, math.pi))
    wander = float(rng.uniform(0.015, 0.06))
    first = Growth(0.4 * total_px, 0.5 * side, 1.6 * spacing, 0.6, 0.15)
    second = Growth(0.4 * total_px, 0.5 * side, 0.9 * spacing, 0.05, 0.05)
    third = Growth(0.2 * total_px, 4 * spacing, 0.6 * spacing, 0.05, 0.02)
    isotropic = Bearing(ISOTROPIC, wander=wander)
    if kind == "tree":
        return [
            Growth(0.25 * total_px, 0.35 * side, 2.5 * spacing, 1.0),
            Growth(0.4 * total_px, 2.5 * spacing, 0.7 * spacing, 0.0),
            Growth(0.35 * total_px, 1.0 * spacing, 0.4 * spacing, 0.0),
        ], isotropic._replace(wander=0.1)
    if kind == "sparse":
        return [
            Growth(0.5 * total_px, 0.4 * side, 4 * spacing, 1.0),
            Growth(0.2 * total_px, 40.0, 2 * spacing, 0.1),
        ], isotropic
    if kind == "parallel":
        bearing = Bearing(PARALLEL, angle, pull=0.06, wander=wander)
        return [
            Growth(0.75 * total_px, 0.5 * side, spacing, 1.0, 0.1),
            Growth(0.25 * total_px, 3 * spacing, 0.7 * spacing, 0.0),
        ], bearing
    if kind == "grid":
        return [first, second, third], Bearing(GRID, angle, pull=0.04, wander=wander, home=0.0)
    if kind == "concentric":
        centre = (float(rng.uniform(0, shape[1])), float(rng.uniform(0, shape[0])))
        tilt = float(rng.choice([0.0, 0.0, 0.25, 0.5]))
        return [
            Growth(0.6 * total_px, 0.4 * side, 1.2 * spacing, 1.0, 0.05),
            Growth(0.4 * total_px, 0.2 * side, 0.8 * spacing, 0.0),
        ], Bearing(CONCENTRIC, tilt, *centre, pull=0.12, wander=0.02, home=0.0)
    return [first, second, third], isotropic
