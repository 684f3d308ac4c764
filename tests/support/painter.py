"""Painted craquelure with exact truth: polylines of known length and width, drawn by exact distance.

Frame: pixels, x to the right, y downwards, pixel centres at .5. A crack is a polyline with a width at each vertex;
its round caps reach half a width beyond its ends. A pixel is craquelure where its centre lies inside; probability is
the coverage of the pixel's width by a straight edge, clip(0.5 + signed distance, 0, 1), blurred as a sharp camera
would.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from scipy.ndimage import gaussian_filter
from scipy.spatial import Voronoi


@dataclass(frozen=True)
class Crack:
    """A crack as drawn: ``points`` float64 (n, 2) of x and y, ``widths_px`` float64 (n,)."""

    points: np.ndarray
    widths_px: np.ndarray

    @property
    def steps_px(self) -> np.ndarray:
        return np.hypot(*np.diff(self.points, axis=0).T)

    @property
    def length_px(self) -> float:
        return float(self.steps_px.sum())

    @property
    def mean_width_px(self) -> float:
        middles = (self.widths_px[1:] + self.widths_px[:-1]) / 2
        return float((middles * self.steps_px).sum() / self.length_px)


@dataclass(frozen=True)
class Painting:
    """Drawn cracks.

    ``inside_px`` float32 (h, w) is the signed distance to the nearest edge of a crack, ``owner`` int32 (h, w) the
    crack that is nearest.
    """

    cracks: list[Crack]
    inside_px: np.ndarray
    owner: np.ndarray

    @property
    def classes(self) -> np.ndarray:
        """uint8: 1 inside cracks, 0 elsewhere."""
        return (self.inside_px >= 0).astype(np.uint8)

    def probabilities(self, blur_px: float = 0.7) -> np.ndarray:
        """uint8: round(254 p)."""
        coverage = np.clip(self.inside_px + 0.5, 0, 1)
        return np.rint(254 * gaussian_filter(coverage, blur_px)).astype(np.uint8)

    def visible_lengths_px(self) -> np.ndarray:
        """Length of each crack inside the picture."""
        height, width = self.inside_px.shape
        return np.array([_length_inside(crack.points, width, height) for crack in self.cracks])


def _length_inside(points: np.ndarray, width: int, height: int) -> float:
    """Length of a polyline inside a rectangle, by clipping each step (Liang and Barsky)."""
    start, step = points[:-1], np.diff(points, axis=0)
    enter, leave = np.zeros(len(step)), np.ones(len(step))
    for axis, size in ((0, width), (1, height)):
        for bound, sign in ((0.0, 1.0), (float(size), -1.0)):
            gap, pace = sign * (start[:, axis] - bound), sign * step[:, axis]
            with np.errstate(divide="ignore", invalid="ignore"):
                at = -gap / pace
            enter = np.where(pace > 0, np.maximum(enter, at), enter)
            leave = np.where(pace < 0, np.minimum(leave, at), leave)
            leave = np.where((pace == 0) & (gap < 0), -1.0, leave)
    return float((np.hypot(*step.T) * np.maximum(leave - enter, 0)).sum())


@njit(cache=True)
def _draw(points, radii, number, inside, owner):
    height, width = inside.shape
    for i in range(len(points) - 1):
        x0, y0, x1, y1 = points[i, 0], points[i, 1], points[i + 1, 0], points[i + 1, 1]
        reach = max(radii[i], radii[i + 1]) + 2.0
        dx, dy = x1 - x0, y1 - y0
        squared = dx * dx + dy * dy + 1e-12
        for row in range(max(0, int(min(y0, y1) - reach)), min(height, int(max(y0, y1) + reach) + 1)):
            for col in range(max(0, int(min(x0, x1) - reach)), min(width, int(max(x0, x1) + reach) + 1)):
                x, y = col + 0.5, row + 0.5
                t = min(max(((x - x0) * dx + (y - y0) * dy) / squared, 0.0), 1.0)
                distance = radii[i] + t * (radii[i + 1] - radii[i]) - np.hypot(x0 + t * dx - x, y0 + t * dy - y)
                if distance > inside[row, col]:
                    inside[row, col] = distance
                    owner[row, col] = number


def paint(cracks: list[Crack], height: int, width: int) -> Painting:
    """Draw cracks."""
    inside = np.full((height, width), -3, np.float32)
    owner = np.full((height, width), -1, np.int32)
    for number, crack in enumerate(cracks):
        _draw(crack.points, crack.widths_px / 2, number, inside, owner)
    return Painting(cracks, inside, owner)


def bar(x: float, y: float, angle_deg: float, length_px: float, width_px: float) -> Crack:
    """A straight crack round a centre; angles count counter-clockwise on the screen, from the right."""
    angle = np.radians(angle_deg)
    half = length_px / 2 * np.array([np.cos(angle), -np.sin(angle)])
    centre = np.array([x, y])
    return Crack(np.stack([centre - half, centre + half]), np.full(2, float(width_px)))


def ring(x: float, y: float, radius_px: float, width_px: float) -> Crack:
    """A circular crack, closed."""
    angle = np.linspace(0, 2 * np.pi, 721)
    points = np.stack([x + radius_px * np.cos(angle), y + radius_px * np.sin(angle)], axis=1)
    points[-1] = points[0]
    return Crack(points, np.full(len(points), float(width_px)))


def network(height: int, width: int, cell_px: float, seed: int, dropped: float = 0.12) -> list[Crack]:
    """Craquelure: wobbled edges of a jittered Voronoi diagram, some dropped, 1.5 to 12 px wide along their way."""
    rng = np.random.default_rng(seed)
    rows, cols = int(height / cell_px) + 4, int(width / cell_px) + 4
    grid = np.stack(np.meshgrid(np.arange(cols), np.arange(rows)), axis=-1).reshape(-1, 2)
    seeds = (grid + 0.5 + rng.uniform(-0.45, 0.45, grid.shape) - 2) * cell_px
    diagram = Voronoi(seeds)
    ridges = np.array([ridge for ridge in diagram.ridge_vertices if min(ridge) >= 0])
    starts, stops = diagram.vertices[ridges[:, 0]], diagram.vertices[ridges[:, 1]]
    bounds = np.array([width, height]) + cell_px
    near = ((starts > -cell_px) & (starts < bounds) & (stops > -cell_px) & (stops < bounds)).all(axis=1)
    return [
        _wobbled(start, stop, rng)
        for start, stop in zip(starts[near], stops[near], strict=True)
        if rng.random() >= dropped and np.hypot(*(stop - start)) > 1e-6
    ]


def _wobbled(start: np.ndarray, stop: np.ndarray, rng: np.random.Generator) -> Crack:
    length = np.hypot(*(stop - start))
    along = np.linspace(0, 1, max(3, int(length / 1.5)))
    direction = (stop - start) / length
    aside = sum(rng.normal(0, 0.035 / k) * length * np.sin(k * np.pi * along) for k in range(1, 5))
    points = start + along[:, None] * (stop - start) + aside[:, None] * np.array([-direction[1], direction[0]])
    way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    base = np.clip(np.exp(rng.normal(np.log(3.5), 0.5)), 1.8, 10)
    widths = base * (1 + 0.25 * np.sin(2 * np.pi * (way / rng.uniform(40, 120) + rng.random())))
    return Crack(points, np.clip(widths, 1.5, 12))
