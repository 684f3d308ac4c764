"""Painted ornament: bands, meanders, scrolls, petals, cloud bands and lettering, drawn twice as large and reduced.

Contours and gilding are thin dark or bright lines on purpose: what a detector must not take for craquelure.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Colour = tuple[int, int, int]
Point = tuple[float, float]

PALETTES: tuple[tuple[Colour, ...], ...] = (
    # stone blue, stone green, vermilion, white, black, gold (Chinese official polychromy)
    ((38, 66, 132), (44, 120, 92), (168, 52, 38), (226, 222, 208), (28, 26, 26), (200, 160, 70)),
    ((92, 126, 168), (110, 158, 134), (176, 84, 62), (222, 214, 196), (48, 44, 42), (186, 154, 92)),
    # fresco: earths, lime white, verdigris
    ((176, 130, 88), (142, 84, 60), (206, 186, 152), (118, 132, 108), (86, 70, 60), (222, 208, 180)),
    # aged oil and timber
    ((96, 62, 40), (60, 42, 32), (132, 98, 62), (168, 140, 98), (36, 28, 26), (188, 160, 110)),
    # lime and plaster
    ((214, 206, 190), (196, 184, 160), (182, 178, 172), (222, 214, 204), (150, 140, 126), (204, 176, 150)),
    # red doors and columns
    ((140, 38, 30), (112, 28, 26), (168, 66, 44), (90, 30, 28), (40, 22, 22), (196, 152, 72)),
    # sky, flesh, drapery
    ((112, 158, 186), (226, 178, 146), (46, 98, 118), (220, 150, 60), (64, 50, 60), (236, 222, 190)),
)


class Painter:
    """Draws flat shapes on a picture at twice its size.

    Args:
        image: uint8 (rows, columns, 3) to paint over.
    """

    def __init__(self, image: NDArray[np.uint8]) -> None:
        self.height, self.width = image.shape[:2]
        self._image = Image.fromarray(image).resize((2 * self.width, 2 * self.height), Image.Resampling.BILINEAR)
        self._draw = ImageDraw.Draw(self._image)

    def fill(self, points: list[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._draw.polygon([(2 * x, 2 * y) for x, y in points], fill=colour)

    def stroke(self, points: list[Point], colour: Colour, width_px: float) -> None:
        """Draw a line."""
        width = max(1, round(2 * width_px))
        self._draw.line(
            [(2 * x, 2 * y) for x, y in points], fill=colour, width=width, joint="curve" if width > 4 else None
        )

    def result(self) -> NDArray[np.uint8]:
        """Return the painted picture."""
        return np.asarray(self._image.reduce(2))


class Frame:
    """A place for ornament: its own origin, scale and turn."""

    def __init__(self, x: float, y: float, angle: float = 0.0) -> None:
        self.x, self.y = x, y
        self.c, self.s = math.cos(angle), math.sin(angle)

    def __call__(self, points: list[Point]) -> list[Point]:
        """Return points in picture coordinates."""
        return [(self.x + self.c * u - self.s * v, self.y + self.s * u + self.c * v) for u, v in points]


def _shade(colour: Colour, factor: float) -> Colour:
    r, g, b = (int(min(255, max(0, 255 - (255 - c) * (2 - factor) if factor > 1 else c * factor))) for c in colour)
    return r, g, b


def _pick(rng: np.random.Generator, palette: tuple[Colour, ...]) -> Colour:
    return palette[int(rng.integers(len(palette)))]


def _arc(cx: float, cy: float, r: float, a0: float, a1: float, n: int = 24) -> list[Point]:
    return [
        (cx + r * math.cos(a0 + (a1 - a0) * i / n), cy + r * math.sin(a0 + (a1 - a0) * i / n)) for i in range(n + 1)
    ]


def band(
    painter: Painter, rng: np.random.Generator, frame: Frame, length: float, breadth: float, palette: tuple[Colour, ...]
) -> None:
    """Fill a band with graded tones, its border lines, and one row of ornament."""
    ground, accent, line = _pick(rng, palette), _pick(rng, palette), palette[int(rng.choice([3, 4, 5]))]
    painter.fill(frame([(0, 0), (length, 0), (length, breadth), (0, breadth)]), ground)
    for step in range(int(rng.integers(1, 4))):
        inset = breadth * 0.09 * (step + 1)
        painter.fill(
            frame([(0, inset), (length, inset), (length, breadth - inset), (0, breadth - inset)]),
            _shade(ground, 1.15 + 0.15 * step),
        )
    rows = [meander, petals, clouds, scrolls, lozenges]
    rows[int(rng.integers(len(rows)))](painter, frame, length, breadth, (ground, accent, line))
    width = float(rng.choice([1.0, 1.5, 2.5, 4.0]))
    for v in (0.03 * breadth, 0.97 * breadth):
        painter.stroke(frame([(0, v), (length, v)]), line, width)


def meander(
    painter: Painter, frame: Frame, length: float, breadth: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Paint a row of square spirals."""
    unit, t = breadth * 0.7, breadth * 0.07
    top = breadth * 0.15
    for i in range(int(length / unit) + 1):
        x = i * unit
        key = [(0.0, 1.0), (0.0, 0.0), (0.8, 0.0), (0.8, 0.75), (0.25, 0.75), (0.25, 0.3), (0.55, 0.3), (0.55, 0.52)]
        painter.stroke(frame([(x + u * unit, top + v * unit) for u, v in key]), colours[1], max(1.2, t))
        painter.stroke(frame([(x, top + unit), (x + unit, top + unit)]), colours[1], max(1.2, t))


def petals(
    painter: Painter, frame: Frame, length: float, breadth: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Paint a row of lotus petals with outlines."""
    unit = breadth * 0.62
    for i in range(int(length / unit) + 1):
        x = i * unit
        for k, scale in enumerate((0.95, 0.65, 0.35)):
            h, w = breadth * 0.8 * scale, unit * 0.5 * scale
            outline = [
                (x + unit / 2 + w * math.sin(math.pi * t) ** 0.7 * side, breadth * 0.9 - h * t)
                for side, order in ((-1, range(13)), (1, range(12, -1, -1)))
                for t in (j / 12 for j in order)
            ]
            painter.fill(frame(outline), _shade(colours[k % 2], 1.0 + 0.2 * k))
            painter.stroke(frame([*outline, outline[0]]), colours[2], 1.2)


def clouds(
    painter: Painter, frame: Frame, length: float, breadth: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Paint cloud heads: concentric arcs in threes."""
    unit = breadth * 1.1
    for i in range(int(length / unit) + 1):
        x = (i + 0.5) * unit
        for dx, dy, size in ((-0.28, 0.55, 0.22), (0.28, 0.55, 0.22), (0.0, 0.38, 0.27)):
            for ring in range(4):
                r = breadth * size * (1 - 0.24 * ring)
                circle = _arc(x + dx * breadth, dy * breadth, r, 0, 2 * math.pi)
                painter.fill(frame(circle), _shade(colours[ring % 2], 1.0 + 0.12 * ring))
                painter.stroke(frame(circle), colours[2], 1.0 + breadth / 120)


def scrolls(
    painter: Painter, frame: Frame, length: float, breadth: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Paint a running scroll of spirals with leaves."""
    unit = breadth * 0.9
    for i in range(int(length / unit) + 1):
        x, flip = (i + 0.5) * unit, 1 if i % 2 else -1
        spiral = [
            (
                x + breadth * 0.38 * (1 - t) * math.cos(9 * t),
                breadth * 0.5 + flip * breadth * 0.38 * (1 - t) * math.sin(9 * t),
            )
            for t in (k / 40 for k in range(38))
        ]
        painter.stroke(frame(spiral), colours[1], max(1.2, breadth * 0.05))
        painter.stroke(frame(spiral), colours[2], 1.0)
        for a in (0.4, 1.7, 3.0):
            leaf = _arc(
                x + breadth * 0.4 * math.cos(a), breadth * (0.5 + 0.36 * flip * math.sin(a)), breadth * 0.08, 0, 6.3, 10
            )
            painter.fill(frame(leaf), colours[0] if a < 1 else colours[1])
            painter.stroke(frame(leaf), colours[2], 1.0)


def lozenges(
    painter: Painter, frame: Frame, length: float, breadth: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Paint nested lozenges."""
    unit = breadth * 0.9
    for i in range(int(length / unit) + 1):
        x = (i + 0.5) * unit
        for k in range(3):
            r = breadth * (0.42 - 0.13 * k)
            shape = [(x - r, breadth / 2), (x, breadth / 2 - r), (x + r, breadth / 2), (x, breadth / 2 + r)]
            painter.fill(frame(shape), _shade(colours[(k + 1) % 2], 1.0 + 0.15 * k))
            painter.stroke(frame([*shape, shape[0]]), colours[2], 1.4)


def lettering(
    painter: Painter, rng: np.random.Generator, frame: Frame, size_px: float, count: int, colour: Colour
) -> None:
    """Write a column of brush signs made of a few strokes each."""
    for i in range(count):
        for _ in range(int(rng.integers(4, 9))):
            u, v = rng.uniform(0.1, 0.7, 2) * size_px
            length = float(rng.uniform(0.25, 0.8)) * size_px
            turn = float(rng.choice([0.0, math.pi / 2, 0.9, 2.2])) + float(rng.normal(0, 0.08))
            end = (u + length * math.cos(turn) * 0.7, v + length * abs(math.sin(turn)) * 0.7)
            middle = ((u + end[0]) / 2 + float(rng.normal(0, 0.04)) * size_px, (v + end[1]) / 2)
            points = frame(
                [
                    (u, i * 1.15 * size_px + v),
                    (middle[0], i * 1.15 * size_px + middle[1]),
                    (end[0], i * 1.15 * size_px + end[1]),
                ]
            )
            painter.stroke(points, colour, float(rng.uniform(0.05, 0.12)) * size_px)


def drawing(painter: Painter, rng: np.random.Generator, count: int, colour: Colour, width_px: float) -> None:
    """Draw flowing contour lines, single or in parallel (drapery, hatching)."""
    for _ in range(count):
        x, y = float(rng.uniform(0, painter.width)), float(rng.uniform(0, painter.height))
        heading, bend = float(rng.uniform(0, 2 * math.pi)), float(rng.normal(0, 0.02))
        sharper = float(rng.normal(0, 0.0006))
        points = []
        for _ in range(int(rng.integers(8, 60))):
            points.append((x, y))
            bend += sharper
            heading += 4 * bend
            x, y = x + 4 * math.cos(heading), y + 4 * math.sin(heading)
        gap = float(rng.uniform(4, 14))
        for k in range(int(rng.choice([1, 1, 1, 2, 5]))):
            shift = k * gap
            painter.stroke(
                [(u - shift * math.sin(heading), v + shift * math.cos(heading)) for u, v in points], colour, width_px
            )


def decorate(rng: np.random.Generator, image: NDArray[np.uint8], palette: tuple[Colour, ...]) -> NDArray[np.uint8]:
    """Return the picture with some ornament painted over it."""
    painter = Painter(image)
    side = max(painter.width, painter.height)
    angle = float(rng.choice([0.0, math.pi / 2, rng.uniform(0, math.pi)], p=[0.4, 0.3, 0.3]))
    if rng.random() < 0.65:
        offset = float(rng.uniform(-0.2, 0.2)) * side
        reach = 1.6 * side
        across = (-math.sin(angle), math.cos(angle))
        along = (math.cos(angle), math.sin(angle))
        breadth = float(np.exp(rng.uniform(math.log(24), math.log(220))))
        many = int(rng.integers(1, 4)) if rng.random() < 0.6 else 12
        for _ in range(many):
            x = painter.width / 2 + across[0] * offset - along[0] * 0.8 * side
            y = painter.height / 2 + across[1] * offset - along[1] * 0.8 * side
            band(painter, rng, Frame(x, y, angle), reach, breadth, palette)
            offset += breadth * float(rng.choice([1.0, 1.0, 1.4]))
            breadth = float(np.clip(breadth * rng.choice([0.4, 1.0, 2.2]), 16, 240))
    if rng.random() < 0.5:
        dark = palette[4] if rng.random() < 0.7 else palette[int(rng.integers(len(palette)))]
        drawing(painter, rng, int(rng.integers(3, 16)), dark, float(rng.uniform(0.8, 4.0)))
    if rng.random() < 0.12:
        frame = Frame(
            float(rng.uniform(0, painter.width)), float(rng.uniform(0, painter.height / 2)), float(rng.normal(0, 0.1))
        )
        lettering(painter, rng, frame, float(rng.uniform(14, 60)), int(rng.integers(3, 9)), palette[4])
    return painter.result()
