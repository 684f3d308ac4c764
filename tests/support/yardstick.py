"""How far measures are from painted truth: the figures of ``benchmarks/accuracy.py``, and of the tests that hold its bars."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import painter
import patterns
from networks import MILLIMETRE

from craquemap.processing.vector.lines import lines_of
from craquemap.processing.vector.network import KINDS
from craquemap.processing.vector.regions import regions_of
from craquemap.processing.vector.shapes import measure_shapes

LONG_PX = 30
"""Segments shorter than this are not compared one by one: a pixel at each end would be the whole error."""


@dataclass(frozen=True)
class Errors:
    """Relative errors of one population."""

    name: str
    values: np.ndarray

    @property
    def bias(self) -> float:
        return float(self.values.mean())

    @property
    def mean(self) -> float:
        return float(abs(self.values).mean())

    @property
    def p95(self) -> float:
        return float(np.percentile(abs(self.values), 95))

    def __str__(self) -> str:
        figures = f"{100 * self.bias:+6.2f} | {100 * self.mean:5.2f} | {100 * self.p95:5.2f}"
        return f"| {self.name} | {len(self.values)} | {figures} |"


def measured(painting, source="mask"):
    """Network and table: from the sharp mask, with probabilities beside it, or of what blurred probabilities show at 0.5."""
    classes, probabilities = painting.classes, None
    if source != "mask":
        probabilities = painting.probabilities(0.7 if source == "probabilities" else 1.0)
    if source == "blurred":
        classes = (probabilities >= 127).astype(np.uint8)
    return lines_of(classes, MILLIMETRE, 2048, probabilities)


def matched(painting, network, table):
    """Pairs (segment, crack) int64 (2, n): one segment follows one crack longer than `LONG_PX` from end to end."""
    offsets, vertices = table["vertex_offsets"], table["vertices"]
    lengths = np.array([crack.length_px for crack in painting.cracks])
    whole = (painting.visible_lengths_px() > 0.995 * lengths) & (lengths > LONG_PX)
    found = []
    height, width = painting.owner.shape
    for i in np.flatnonzero(network.kept):
        line = vertices[offsets[i] : offsets[i + 1]]
        way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        at = np.arange(0.5, max(way[-1], 0.6))
        col = np.interp(at, way, line[:, 0]).astype(int).clip(0, width - 1)
        row = np.interp(at, way, line[:, 1]).astype(int).clip(0, height - 1)
        owners = np.bincount(painting.owner[row, col] + 1)[1:]
        if len(owners):
            found.append((i, owners.argmax(), owners.max() > 0.9 * owners.sum()))
    pieces = np.bincount([crack for _, crack, _ in found], minlength=len(lengths))
    sure = [(i, crack) for i, crack, most in found if most and whole[crack] and pieces[crack] == 1]
    return np.array(sure, np.int64).reshape(-1, 2).T, int(whole.sum())


@dataclass(frozen=True)
class NetworkErrors:
    """Errors over whole paintings: totals, and segment by segment."""

    total: np.ndarray
    length: np.ndarray
    width: np.ndarray
    true_width_px: np.ndarray
    true_length_px: np.ndarray
    matched_share: float


def network_errors(paintings, source="mask") -> NetworkErrors:
    total, length, width, wide, long, share = [], [], [], [], [], []
    for painting in paintings:
        network, table = measured(painting, source)
        total.append(1000 * network.length_m[network.kept].sum() / painting.visible_lengths_px().sum() - 1)
        (segment, crack), whole = matched(painting, network, table)
        true_length = np.array([painting.cracks[k].length_px for k in crack])
        true_width = np.array([painting.cracks[k].mean_width_px for k in crack])
        length.append(1000 * network.length_m[segment] / true_length - 1)
        width.append(table["width_mean_mm"][segment] / true_width - 1)
        wide.append(true_width)
        long.append(true_length)
        share.append(len(segment) / whole)
    return NetworkErrors(
        np.array(total), *(np.concatenate(part) for part in (length, width, wide, long)), float(np.mean(share))
    )


def inside(size_px, cracks, margin_px=10):
    """Cracks that lie wholly in the picture: what is only half visible has no true length."""
    return [c for c in cracks if c.points.min() > margin_px and c.points.max() < size_px - margin_px]


def voronoi(size_px, seed):
    """Craquelure of cells, clear of the picture's border."""
    return patterns.rejoined(inside(size_px, painter.network(size_px, size_px, 100, seed)))


def voronoi_cut(size_px, seed):
    """Craquelure of cells cut by the picture's border."""
    return patterns.rejoined(painter.network(size_px, size_px, 100, seed))


def paintings(pattern, size_px, seeds, source="mask"):
    """Paintings of a pattern; for blurred probabilities nothing is narrower than two pixels, which blur would erase."""
    least_px = 2.0 if source == "blurred" else 0.0
    return [painter.paint(patterns.widened(pattern(size_px, seed), least_px), size_px, size_px) for seed in seeds]


def bar_errors(width_px, count, seed, source="mask", tapers=False):
    """Length and width errors of lone straight cracks of 160 px: every orientation, any shift."""
    rng = np.random.default_rng(seed)
    length, width, angle_deg = [], [], []
    for k in range(count):
        x, y = 130 + rng.random(2)
        angle = 180 * (k + rng.random()) / count
        crack = painter.bar(x, y, angle, 160, width_px)
        if tapers:
            crack = patterns.curve(*crack.points, width_px, rng, wobble=0, taper=(True, True))
        painting = painter.paint([crack], 260, 260)
        network, table = measured(painting, source)
        best = np.argmax(np.where(network.kept, network.length_m, 0)) if network.kept.any() else None
        if best is None:
            continue
        length.append(1000 * network.length_m[network.kept].sum() / crack.length_px - 1)
        width.append(table["width_mean_mm"][best] / crack.mean_width_px - 1)
        angle_deg.append((table["orientation_deg"][best] - angle + 90) % 180 - 90)
    return np.array(length), np.array(width), np.array(angle_deg)


def ring_errors(radii_px, widths_px, shifts, seed, source="mask"):
    """Length and width errors of rings."""
    rng = np.random.default_rng(seed)
    length, width = [], []
    for radius in radii_px:
        for wide in widths_px:
            for _ in range(shifts):
                size = int(2 * radius + 2 * wide + 12)
                x, y = size / 2 + rng.random(2) - 0.5
                network, table = measured(painter.paint([painter.ring(x, y, radius, wide)], size, size), source)
                length.append(1000 * network.length_m[network.kept].sum() / (2 * np.pi * radius) - 1)
                width.append(table["width_mean_mm"][network.kept][0] / wide - 1)
    return np.array(length), np.array(width)


def _star(angles_deg, width_px, x, y):
    rays = []
    for angle in np.radians(angles_deg):
        end = np.array([x + 70 * np.cos(angle), y - 70 * np.sin(angle)])
        rays.append(painter.Crack(np.array([[x, y], end]), np.full(2, float(width_px))))
    return rays


def junction_errors(kind, widths_px, count, seed, between=90.0):
    """Distance of the junction from where it was painted, px, and whether it is the one junction and of the right kind."""
    rng = np.random.default_rng(seed)
    distance, right = [], []
    for width in widths_px:
        for k in range(count):
            turn = 360 * (k + rng.random()) / count
            x, y = 90 + rng.random(2)
            angles = {
                "Y": [0, 120, 240],
                "T": [0, 180, between],
                "X": [0, 180, between, 180 + between],
            }[kind]
            painting = painter.paint(_star(np.array(angles) + turn, width, x, y), 181, 181)
            network, _ = measured(painting)
            inner = np.flatnonzero(network.node_degree > 1)
            right.append(len(inner) == 1 and KINDS[network.node_kind[inner[0]]] == kind)
            if right[-1]:
                distance.append(np.hypot(*(network.node_xy[inner[0]] - (x, y))))
    return np.array(distance), float(np.mean(right))


def patch_errors(radii_px, count, seed, roughness=0.08, holes=0):
    """Area and perimeter errors of patches of paint loss against analytic outlines, and pixels counted wrongly."""
    rng = np.random.default_rng(seed)
    area, perimeter, miscounted = [], [], 0
    for _ in range(count):
        radius = float(np.exp(rng.uniform(*np.log(radii_px))))
        size = int(3.2 * radius) + 10
        patch = patterns.blob(size / 2 + rng.random(2) - 0.5, radius, rng, roughness, holes)
        mask = patch.mask(size)
        regions, chunks = regions_of(np.where(mask, 2, 1).astype(np.uint8), 4096)
        shapes = measure_shapes(regions, regions.load(lambda k, chunks=chunks: chunks[k]["ring_xy"]), MILLIMETRE)
        largest = np.argmax(shapes.area_m2)
        miscounted += abs(int(regions.pixel_count.sum()) - int(mask.sum()))
        area.append(1e6 * shapes.area_m2[largest] / patch.area_px - 1)
        perimeter.append(1000 * shapes.perimeter_m[largest] / patch.perimeter_px - 1)
    return np.array(area), np.array(perimeter), miscounted
