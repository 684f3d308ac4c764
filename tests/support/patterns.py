"""Harder craquelure than a plain network: hierarchies with T junctions, crossings at small angles, tapering ends, blobs.

Cracks are noded with shapely, so every piece between two meeting points is a `Crack` with its own true length and width.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from painter import Crack


def curve(start, stop, width_px, rng, wobble=0.05, taper=(False, False), least_px=1.0):
    """A wobbling crack between two points; it may taper to its least width at start and end over a third of its way."""
    start, stop = np.asarray(start, float), np.asarray(stop, float)
    length = np.hypot(*(stop - start))
    along = np.linspace(0, 1, max(5, int(length / 1.5)))
    direction = (stop - start) / length
    aside = sum(rng.normal(0, wobble / k) * length * np.sin(k * np.pi * along) for k in range(1, 4))
    points = start + along[:, None] * (stop - start) + aside[:, None] * np.array([-direction[1], direction[0]])
    widths = width_px * (1 + 0.2 * np.sin(2 * np.pi * (along * length / 90 + rng.random())))
    for tapers, way in zip(taper, (along, 1 - along), strict=True):
        if tapers:
            widths = least_px + (widths - least_px) * np.minimum(1, 3 * way)
    return Crack(points, np.maximum(widths, least_px))


def _width_px(rng):
    return float(np.clip(np.exp(rng.normal(np.log(3), 0.5)), 1.2, 12))


def hierarchy(size_px: int, seed: int, spacing_px: float = 110) -> list[Crack]:
    """First cracks from side to side, second ones between them in T junctions, third ones that taper off, few that cross.

    All stay 15 px clear of the picture's border. First cracks swerve by some 20 px, whatever their length, so that they
    don't run into each other: a stretch that two cracks share has one line and would count twice in the truth.
    """
    rng = np.random.default_rng(seed)
    low, high = 15 + spacing_px * 0.3, size_px - 15 - spacing_px * 0.3
    first = [
        curve((20, y + rng.normal(0, 4)), (size_px - 20, y + rng.normal(0, 4)), _width_px(rng) + 1, rng, 14 / size_px)
        for y in np.arange(low, high, spacing_px)
    ]
    second = []
    for above, below in zip(first[:-1], first[1:], strict=True):
        for x in np.arange(60, size_px - 60, spacing_px) + rng.uniform(-25, 25):
            upper = above.points[np.argmin(abs(above.points[:, 0] - x))]
            lower = below.points[np.argmin(abs(below.points[:, 0] - x - rng.normal(0, 20)))]
            if rng.random() < 0.75:
                second.append(curve(upper, lower, _width_px(rng), rng, 0.03))
            else:
                end = upper + (lower - upper) * rng.uniform(0.4, 0.7)
                second.append(curve(upper, end, _width_px(rng), rng, 0.03, taper=(False, True)))
    crossing = []
    for x in rng.uniform(0.15, 0.4, max(1, size_px // 600)):  # aslant to all others, for the same reason
        ends = np.array([[x, low + 20], [x + 0.45, high - 30]]) * [size_px, 1]
        if rng.random() < 0.5:
            ends[:, 0] = size_px - ends[:, 0]
        crossing.append(curve(*ends, _width_px(rng), rng, 14 / size_px))
    return noded([*first, *second, *crossing])


def noded(cracks: list[Crack], shortest_px: float = 1e-6) -> list[Crack]:
    """Cut cracks wherever they meet; each piece keeps the widths along it."""
    whole = [shapely.LineString(crack.points) for crack in cracks]
    meeting = shapely.STRtree(whole)
    pieces = []
    for crack, line in zip(cracks, whole, strict=True):
        others = [whole[k] for k in meeting.query(line, predicate="intersects") if whole[k] is not line]
        at = [0.0, line.length]
        for other in others:
            for point in shapely.get_parts(shapely.intersection(line, other)):
                at.append(line.project(shapely.Point(shapely.get_coordinates(point)[0])))
        way = np.concatenate([[0.0], np.cumsum(crack.steps_px)])
        at = np.unique(np.round(at, 6))
        for a, b in zip(at[:-1], at[1:], strict=True):
            if b - a <= max(shortest_px, 1e-6):
                continue
            stations = np.concatenate([[a], way[(way > a + 1e-9) & (way < b - 1e-9)], [b]])
            points = np.stack([np.interp(stations, way, crack.points[:, axis]) for axis in (0, 1)], axis=1)
            pieces.append(Crack(points, np.interp(stations, way, crack.widths_px)))
    return pieces


def rejoined(cracks: list[Crack]) -> list[Crack]:
    """Make one crack of two that meet end to end with no third: nobody could tell them apart in the picture."""
    ends: dict[tuple[float, float], list[int]] = {}
    parts = dict(enumerate(cracks))

    def corner(point):
        return tuple(np.round(point, 6))

    for number, crack in parts.items():
        for point in (crack.points[0], crack.points[-1]):
            ends.setdefault(corner(point), []).append(number)
    for where, meeting in ends.items():
        if len(meeting) != 2 or meeting[0] == meeting[1]:
            continue
        one, other = parts[meeting[0]], parts.pop(meeting[1])
        first = one if corner(one.points[-1]) == where else Crack(one.points[::-1], one.widths_px[::-1])
        second = other if corner(other.points[0]) == where else Crack(other.points[::-1], other.widths_px[::-1])
        whole = Crack(
            np.concatenate([first.points, second.points[1:]]), np.concatenate([first.widths_px, second.widths_px[1:]])
        )
        parts[meeting[0]] = whole
        far = ends[corner(whole.points[-1])]
        far[:] = [meeting[0] if number == meeting[1] else number for number in far]
    return list(parts.values())


def widened(cracks: list[Crack], least_px: float) -> list[Crack]:
    """The same cracks, nowhere narrower than this."""
    return [Crack(crack.points, np.maximum(crack.widths_px, least_px)) for crack in cracks]


@dataclass(frozen=True)
class Blob:
    """An irregular patch, possibly with holes: the outline of each ring as radii over angles about its centre."""

    rings: list[tuple[np.ndarray, np.ndarray]]  # centre (x, y), radii float64 (n,) over equal angles

    @property
    def area_px(self) -> float:
        areas = [0.5 * (r**2).mean() * 2 * np.pi for _, r in self.rings]
        return float(areas[0] - sum(areas[1:]))

    @property
    def perimeter_px(self) -> float:
        total = 0.0
        for _, r in self.rings:
            angle = np.linspace(0, 2 * np.pi, len(r) + 1)
            closed = np.append(r, r[0])
            total += np.hypot(np.diff(closed * np.cos(angle)), np.diff(closed * np.sin(angle))).sum()
        return float(total)

    def mask(self, size_px: int) -> np.ndarray:
        """Bool (size, size): pixels whose centres lie inside."""
        row, col = np.mgrid[:size_px, :size_px] + 0.5
        inside = None
        for (x, y), radii in self.rings:
            angle = np.arctan2(row - y, col - x) % (2 * np.pi)
            edge = np.interp(angle, np.linspace(0, 2 * np.pi, len(radii) + 1), np.append(radii, radii[0]))
            within = np.hypot(row - y, col - x) <= edge
            inside = within if inside is None else inside & ~within
        return inside


def _outline(radius_px, roughness, rng):
    angle = np.linspace(0, 2 * np.pi, 4000, endpoint=False)
    wave = sum(rng.normal(0, roughness) / k * np.cos((k + 1) * angle + rng.uniform(0, 7)) for k in range(1, 7))
    return radius_px * (1 + wave)


def blob(centre, radius_px, rng, roughness=0.08, holes=0) -> Blob:
    """An irregular patch about a centre; holes lie halfway out, a sixth of its size."""
    centre = np.asarray(centre, float)
    rings = [(centre, _outline(radius_px, roughness, rng))]
    for k in range(holes):
        angle = 2 * np.pi * k / max(holes, 1) + rng.uniform(0, 0.5)
        middle = centre + radius_px * 0.5 * np.array([np.cos(angle), np.sin(angle)])
        rings.append((middle, _outline(radius_px / 6, roughness, rng)))
    return Blob(rings)
