"""A crack network surveyed twice: known growth of its tips, known registration, jitter of each survey and a smooth distortion."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.interpolate import RegularGridInterpolator
from scipy.ndimage import gaussian_filter
from scipy.spatial import Voronoi

from craquemap.processing.plan.similarity import Similarity

PX = 0.0002  # metres
SIZE = 0.24
JITTER_PX, DISTORTION_PX, GROWTH_PX = 0.4, 0.7, 20.0


@dataclass(frozen=True, eq=False)
class Pair:
    old: np.ndarray
    new: np.ndarray
    transform: Similarity  # old -> new, without the distortion
    tips: list  # place in the older survey and how far it has grown, metres


def pair(seed, growth, cells=220):
    """Two surveys in metres around 0; a share ``growth`` of the free tips has grown by gamma-distributed lengths."""
    rng = np.random.default_rng(1000 + seed)
    lines = _network(rng, cells)
    grown, tips = _grown(lines, rng, growth)
    turn, scale = np.deg2rad(rng.uniform(-0.3, 0.3)), 1 + rng.uniform(-0.002, 0.002)
    shift = rng.uniform(-80, 80, 2) * PX
    transform = Similarity(scale * np.cos(turn), scale * np.sin(turn), *shift)
    distort = _distortion(rng, DISTORTION_PX * PX)
    old = _surveyed(lines, rng)
    new = [transform(xy + distort(xy)) for xy in _surveyed(grown, rng)]
    as_lines = [np.array([shapely.LineString(xy) for xy in some], object) for some in (old, new)]
    return Pair(*as_lines, transform, tips)


def _network(rng, cells):
    """Edges of a Voronoi diagram, wavy, a fifth of them missing."""
    voronoi = Voronoi(rng.random((cells, 2)) * SIZE)
    lines = []
    for a, b in voronoi.ridge_vertices:
        p, q = voronoi.vertices[a], voronoi.vertices[b]
        if min(a, b) < 0 or (np.minimum(p, q) < 0).any() or (np.maximum(p, q) > SIZE).any():
            continue
        count = max(int(np.hypot(*(q - p)) / 0.0015), 1) + 1
        waves = rng.normal(0, 0.00015, (count, 2))
        waves[[0, -1]] = 0
        lines.append(p + (q - p) * np.linspace(0, 1, count)[:, None] + waves - SIZE / 2)
    kept = rng.random(len(lines)) >= 0.2
    return [line for line, is_kept in zip(lines, kept) if is_kept]


def _grown(lines, rng, share):
    ends = np.array([[line[0], line[-1]] for line in lines]).reshape(-1, 2).round(7)
    _, place, count = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    lines, tips = [line.copy() for line in lines], []
    for end in np.flatnonzero(count[place.ravel()] == 1):
        at, is_last = divmod(int(end), 2)
        line = lines[at] if is_last else lines[at][::-1]
        growth = rng.gamma(2, GROWTH_PX * PX / 2) if rng.random() < share else 0.0
        tips.append((line[-1].copy(), growth))
        if not growth:
            continue
        way = (line[-1] - line[-2]) / np.hypot(*(line[-1] - line[-2]))
        points, steps = [line[-1]], max(int(growth / 0.001), 1)
        for _ in range(steps):
            turn = rng.normal(0, 0.15)
            way = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ way
            points.append(points[-1] + way * growth / steps)
        line = np.vstack([line, points[1:]])
        lines[at] = line if is_last else line[::-1]
    return lines, tips


def _surveyed(lines, rng):
    """Lines drawn anew with vertices every four pixels, each jittered; lines that meet go on meeting."""
    ends, drawn = {}, []
    for line in lines:
        path = shapely.LineString(line)
        count = max(int(path.length / (4 * PX)), 1) + 1
        at = np.linspace(0, path.length, count)
        xy = shapely.get_coordinates(shapely.line_interpolate_point(path, at)) + rng.normal(
            0, JITTER_PX * PX, (count, 2)
        )
        for end in (0, -1):
            xy[end] = ends.setdefault(tuple(np.round(line[end], 7)), xy[end])
        drawn.append(xy)
    return drawn


def _distortion(rng, deviation):
    """A smooth field of displacements: what shift, rotation and scale can't take away."""
    cell, count = 0.01, int(SIZE / 0.01) + 8
    field = gaussian_filter(rng.normal(size=(2, count, count)), (0, 1.5, 1.5))
    axis = (np.arange(count) - count / 2) * cell
    parts = [
        RegularGridInterpolator((axis, axis), each * deviation / field.std(), bounds_error=False, fill_value=0.0)
        for each in field
    ]
    return lambda xy: np.stack([part(xy) for part in parts], axis=1)
