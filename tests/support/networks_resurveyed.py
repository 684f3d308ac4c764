"""A crack network surveyed twice, with exact truth: known growth of its tips and known registration.

The two surveys share no vertex. Either each draws the cracks anew with vertices of its own, jittered, or each paints them on a pixel
grid of its own with edges as rough as a segmentation's, to be vectorised. The newer one lies shifted, turned and scaled, and smoothly
distorted besides, as two mosaics of one façade do: what no similarity can take away.

Frame: metres, y upwards, around 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyogrio
import rasterio
import shapely
from painter import Crack, paint
from scipy.interpolate import RegularGridInterpolator
from scipy.ndimage import gaussian_filter
from scipy.spatial import Voronoi

from craquemap.processing.plan.similarity import Similarity

PX = 0.0002  # metres
SIZE = 0.24
SIDE_PX = 1100  # of pictures: the network goes on beyond their edges
JITTER_PX, DISTORTION_PX, GROWTH_PX = 0.4, 0.7, 20.0
CRS = 'LOCAL_CS["Facade plane",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'


@dataclass(frozen=True, eq=False)
class Resurvey:
    """The truth.

    Attributes:
        before: Cracks as they were, float64 (n, 2) each.
        after: The same, grown, where the newer survey sees them: each point moved by transform and distortion.
        width_px: float64 (cracks,).
        transform: Old -> new, without the distortion.
        tips: float64 (tips, 2): free ends of the cracks as they were, where the newer survey sees them.
        growth_m: float64 (tips,): how far each has grown, 0 for most.
        growths: MultiLineString: where the newer survey sees what has grown.
        alone_m: float64 (tips,): how far the next other crack was from each.
    """

    before: list[np.ndarray]
    after: list[np.ndarray]
    width_px: np.ndarray
    transform: Similarity
    tips: np.ndarray
    growth_m: np.ndarray
    growths: shapely.Geometry
    alone_m: np.ndarray


def resurvey(seed: int, growth: float, cells: int = 220) -> Resurvey:
    """Return cracks of which a share ``growth`` of the free tips has grown by gamma-distributed lengths (mean 20 px)."""
    made, growing, lying = (
        np.random.default_rng([seed, part]) for part in range(3)
    )  # so that growth changes nothing else
    lines = _network(made, cells)
    width = np.clip(np.exp(made.normal(np.log(3.0), 0.25, len(lines))), 2.0, 6.0)
    grown, tips, lengths, growths = _grown(lines, growing, growth)
    turn, scale = np.deg2rad(lying.uniform(-0.3, 0.3)), 1 + lying.uniform(-0.002, 0.002)
    transform = Similarity(scale * np.cos(turn), scale * np.sin(turn), *(lying.uniform(-80, 80, 2) * PX))
    distort = _distortion(lying, DISTORTION_PX * PX)
    after = [transform(xy + distort(xy)) for xy in grown]
    whole = np.array([shapely.LineString(line) for line in lines], object)
    alone = np.sort(shapely.distance(shapely.points(tips)[:, None], whole[None]), axis=1)[:, 1]
    seen = shapely.MultiLineString([transform(xy + distort(xy)) for xy in growths])
    return Resurvey(lines, after, width, transform, transform(tips + distort(tips)), lengths, seen, alone)


def drawn(lines: list[np.ndarray], seed: int) -> np.ndarray:
    """Return lines drawn anew with vertices every three to five pixels, each jittered; lines that meet go on meeting."""
    rng = np.random.default_rng(seed)
    ends, found = {}, []
    for line in lines:
        path = shapely.LineString(line)
        count = max(int(path.length / (rng.uniform(3, 5) * PX)), 1) + 1
        at = np.linspace(0, path.length, count)
        at[1:-1] += rng.uniform(-1, 1, count - 2) * PX
        xy = shapely.get_coordinates(shapely.line_interpolate_point(path, at))
        xy = xy + rng.normal(0, JITTER_PX * PX, xy.shape)
        for end in (0, -1):
            xy[end] = ends.setdefault(tuple(np.round(line[end], 7)), xy[end])
        found.append(shapely.LineString(xy))
    return np.array(found, object)


def painted(path, lines: list[np.ndarray], width_px: np.ndarray, seed: int, roughness_px: float = 0.3):
    """Write the class raster of a survey: cracks with rough edges, `SIDE_PX` square around 0."""
    half = SIDE_PX * PX / 2
    cracks = [
        Crack(np.stack([line[:, 0] + half, half - line[:, 1]], axis=1) / PX, np.full(len(line), width))
        for line, width in zip(lines, width_px, strict=True)
    ]
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=(SIDE_PX, SIDE_PX)), 1.5)
    classes = (paint(cracks, SIDE_PX, SIDE_PX).inside_px + roughness_px * noise / noise.std() >= 0).astype(np.uint8)
    place = rasterio.Affine(PX, 0, -half, 0, -PX, half)
    with rasterio.open(
        path, "w", "GTiff", SIDE_PX, SIDE_PX, 1, rasterio.CRS.from_wkt(CRS), place, "uint8", compress="deflate"
    ) as dataset:
        dataset.write(classes, 1)
    return path


@dataclass(frozen=True, eq=False)
class Verdict:
    """What a comparison has made of the tips.

    Attributes:
        growth_m: float64 (n,): true growth of the tips that both surveys cover and that stand free of other cracks.
        advance_m: float64 (n,): what was reported of them, 0 where nothing.
        reported: Number of tips reported to have advanced.
        false: How many of them lie off everything that has grown. (A crack that has grown up to another's tip counts for either.)
    """

    growth_m: np.ndarray
    advance_m: np.ndarray
    reported: int
    false: int


def judged(truth: Resurvey, result, tolerance_m: float) -> Verdict:
    """Compare the layer ``tips`` of a result with the truth.

    Args:
        result: GeoPackage that ``change`` wrote.
        tolerance_m: As it states. Tips closer than that, and half a width of either crack, to another crack are no free
            ends in a survey: neither counts for or against.
    """
    _, _, shapes, (advances,) = pyogrio.raw.read(result, layer="tips", columns=["advance_m"])
    reported = shapely.get_coordinates(shapely.from_wkb(shapes))
    distance = np.hypot(*(reported[:, None] - truth.tips[None]).transpose(2, 0, 1))
    near = distance <= tolerance_m + 4 * PX
    is_false = shapely.distance(shapely.points(reported), truth.growths) > tolerance_m + 4 * PX
    if truth.growths.is_empty:
        is_false[:] = True
    advance = np.where(near, advances[:, None], 0).max(axis=0, initial=0)
    edge = SIDE_PX * PX / 2 - 2 * tolerance_m - 4 * PX
    counts = (truth.alone_m > tolerance_m + truth.width_px.max() * PX) & (np.abs(truth.tips) < edge).all(axis=1)
    counts &= (np.abs(truth.transform.inverse(truth.tips)) < edge).all(axis=1)
    return Verdict(truth.growth_m[counts], advance[counts], len(reported), int(is_false.sum()))


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
    """Return the lines with some tips grown, the places of all tips, how far each has grown, and what has grown."""
    ends = np.array([[line[0], line[-1]] for line in lines]).reshape(-1, 2).round(7)
    _, place, count = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    lines, tips, lengths, growths = [line.copy() for line in lines], [], [], []
    for end in np.flatnonzero(count[place.ravel()] == 1):
        at, is_last = divmod(int(end), 2)
        line = lines[at] if is_last else lines[at][::-1]
        growth = rng.gamma(2, GROWTH_PX * PX / 2) if rng.random() < share else 0.0
        tips.append(line[-1].copy())
        lengths.append(growth)
        if growth:
            growths.append(np.vstack([line[-1:], _onwards(line, growth, rng)]))
            line = np.vstack([line, growths[-1][1:]])
            lines[at] = line if is_last else line[::-1]
    return lines, np.array(tips), np.array(lengths), growths


def _onwards(line, growth, rng):
    """Return the points by which a crack goes on, turning a little with each."""
    way = (line[-1] - line[-2]) / np.hypot(*(line[-1] - line[-2]))
    points, steps = [line[-1]], max(int(growth / 0.001), 1)
    for _ in range(steps):
        turn = rng.normal(0, 0.15)
        way = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ way
        points.append(points[-1] + way * growth / steps)
    return points[1:]


def _distortion(rng, deviation):
    """A smooth field of displacements."""
    cell, count = 0.01, int(SIZE / 0.01) + 8
    field = gaussian_filter(rng.normal(size=(2, count, count)), (0, 1.5, 1.5))
    axis = (np.arange(count) - count / 2) * cell
    parts = [
        RegularGridInterpolator((axis, axis), each * deviation / field.std(), bounds_error=False, fill_value=0.0)
        for each in field
    ]
    return lambda xy: np.stack([part(xy) for part in parts], axis=1)
