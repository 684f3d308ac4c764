"""Sheets: how a surface is divided among pieces of paper (standard library only).

A *frame* is what a sheet shows, on the ground; neighbours overlap. A *cell* is what a sheet counts: frames divided in the middle
of their overlaps, so that quantities of sheets add up to those of the surface. Sheets are numbered as one reads, from the upper
left.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...resunet_core.errors import OptionError

PAPERS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0), "A1": (594.0, 841.0), "A0": (841.0, 1189.0)}
MOST_SHEETS = 2000
_ROUNDING = 1e-9  # of a frame: what a surface may stick out


@dataclass(frozen=True)
class Box:
    """An upright rectangle: on the ground with y upwards, on paper (mm from the upper left) with y downwards."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float

    @property
    def width(self) -> float:
        """Return its width."""
        return self.xmax - self.xmin

    @property
    def height(self) -> float:
        """Return its height."""
        return self.ymax - self.ymin

    def inset(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Return what is left of a rectangle on paper without margins."""
        return Box(self.xmin + left, self.ymin + top, self.xmax - right, self.ymax - bottom)

    def intersects(self, other: Box) -> bool:
        """Tell whether two rectangles share more than a border."""
        return self.xmin < other.xmax and other.xmin < self.xmax and self.ymin < other.ymax and other.ymin < self.ymax


@dataclass(frozen=True)
class Sheet:
    """One sheet.

    Attributes:
        number: From 1.
        row, column: In its grid, from 1, the upper left first.
        frame: What it shows.
        cell: What it counts.
        zone: Name of the building element it belongs to, "" for none.
        part: Which of the element's sheets, and how many it has: "2/4"; "" for the only one.
    """

    number: int
    row: int
    column: int
    frame: Box
    cell: Box
    zone: str = ""
    part: str = ""


def paper_size(paper: str, orientation: str) -> tuple[float, float]:
    """Return width and height of a paper in mm."""
    short, long = PAPERS[paper]
    return (long, short) if orientation == "landscape" else (short, long)


def frame_size(map_mm: Box, scale: float, metres_per_unit: float = 1.0) -> tuple[float, float]:
    """Return width and height of what a map of this size on paper shows at 1:scale, in units of the ground."""
    factor = scale / 1000 / metres_per_unit
    return map_mm.width * factor, map_mm.height * factor


def divide(extent: Box, frame: tuple[float, float], overlap: float) -> list[Sheet]:
    """Divide a surface among sheets.

    Neighbouring frames overlap by exactly ``overlap``; what they have too much lies evenly round the surface.

    Args:
        extent: Of the surface.
        frame: Width and height that a sheet shows.
        overlap: Of neighbours, less than half a frame.

    Raises:
        OptionError: The overlap leaves too little, or there would be too many sheets.
    """
    width, height = frame
    if not 0 <= overlap < min(width, height) / 2:
        raise OptionError(
            f"--overlap-mm takes {overlap:g} of frames of {width:g} by {height:g}.",
            "Expected less than half of the map on a sheet.",
        )
    columns, rows = _count(extent.width, width, overlap), _count(extent.height, height, overlap)
    if columns * rows > MOST_SHEETS:
        raise OptionError(
            f"--scale makes {columns * rows} sheets.",
            f"Expected at most {MOST_SHEETS}: take a smaller scale or a larger paper.",
        )
    left = (extent.xmin + extent.xmax - _reach(columns, width, overlap)) / 2
    top = (extent.ymin + extent.ymax + _reach(rows, height, overlap)) / 2
    sheets = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * (width - overlap), top - row * (height - overlap)
            box = Box(x, y - height, x + width, y)
            cell = Box(
                box.xmin + (overlap / 2 if column else 0),
                box.ymin + (overlap / 2 if row < rows - 1 else 0),
                box.xmax - (overlap / 2 if column < columns - 1 else 0),
                box.ymax - (overlap / 2 if row else 0),
            )
            sheets.append(Sheet(len(sheets) + 1, row + 1, column + 1, box, cell))
    return sheets


def _count(length: float, frame: float, overlap: float) -> int:
    return max(1, math.ceil((length - overlap) / (frame - overlap) - _ROUNDING))


def _reach(count: int, frame: float, overlap: float) -> float:
    return count * frame - (count - 1) * overlap


def numbered(sheets: list[Sheet], zone: str | None = None, first: int = 1) -> list[Sheet]:
    """Return sheets numbered anew from ``first``; of a zone with its name, and which part of it each is."""
    count = len(sheets)
    return [
        Sheet(
            first + at,
            sheet.row,
            sheet.column,
            sheet.frame,
            sheet.cell,
            sheet.zone if zone is None else zone,
            f"{at + 1}/{count}" if zone is not None and count > 1 else sheet.part,
        )
        for at, sheet in enumerate(sheets)
    ]


def nice_interval(length: float, parts: float = 4.0) -> float:
    """Return the round number (1, 2 or 5 times a power of ten) that divides a length into about so many parts."""
    rough = length / parts
    power = 10.0 ** math.floor(math.log10(rough))
    return min((factor * power for factor in (1.0, 2.0, 5.0, 10.0)), key=lambda value: abs(math.log(value / rough)))


def decimals(interval: float) -> int:
    """Return how many decimals show a round interval exactly."""
    return max(0, -math.floor(math.log10(interval) + _ROUNDING))
