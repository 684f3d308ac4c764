"""What stands round the map: legend with quantities, arrow and scale bar, title block."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsUnitTypes

from ...processing.vocabulary import number_text, term
from .amounts import Entry
from .canvas import GREY, Canvas, Look, text_format
from .page import Page
from .sheets import Box, nice_interval

_SAMPLE_MM = 9.0


@dataclass(frozen=True)
class Words:
    """What the title block says.

    Attributes:
        title: In large letters.
        rows: Of the small table: what they are called, what they say.
        origin: Where the sheets come from, one line each, in small letters.
        language: Of everything else.
        scale: Denominator.
        sheets: How many there are.
    """

    title: str
    rows: Sequence[tuple[str, str]]
    origin: Sequence[str]
    language: str
    scale: float
    sheets: int

    @property
    def scale_text(self) -> str:
        """Return the scale as it is written."""
        return f"1:{number_text(self.scale, self.language)}"


def amount_field(number: int) -> str:
    """Return the field of a sheet that holds the text of the legend's entry of this number."""
    return f"amount_{number + 1}"


def draw_legend(canvas: Canvas, box: Box, entries: Sequence[Entry], words: Words, line_mm: float) -> None:
    """Draw symbols, names and quantities: of the sheet, from its fields, and of the whole survey."""
    line = min(line_mm, box.height / (len(entries) + 2.4))
    numbers = 0.235 * box.width
    here, whole = box.xmax - 2 * numbers, box.xmax - numbers
    canvas.label(
        term("legend", words.language), Box(box.xmin, box.ymin, here, box.ymin + 1.3 * line), Look(size=1.25, bold=True)
    )
    heads = ((here, term("sheet", words.language)), (whole, term("total", words.language)))
    for x, text in heads:
        canvas.label(
            text, Box(x, box.ymin, x + numbers, box.ymin + 1.3 * line), Look(size=0.85, align="right", colour=GREY)
        )
    y = box.ymin + 1.45 * line
    canvas.line((box.xmin, y), (box.xmax, y), 0.13)
    y += 0.25 * line
    for number, entry in enumerate(entries):
        row = Box(box.xmin, y, box.xmax, y + line)
        left = box.xmin
        if entry.symbol is not None:
            canvas.sample(entry.symbol, Box(left, y + 0.12 * line, left + _SAMPLE_MM, y + 0.88 * line))
            left += _SAMPLE_MM + 2.0
        heads_group = entry.is_sum
        canvas.label(entry.label, Box(left, row.ymin, here + 0.1 * numbers, row.ymax), Look(bold=heads_group))
        longest = entry.text(max([entry.whole, *entry.by_sheet]), words.language)
        canvas.label(
            f'[% "{amount_field(number)}" %]', Box(here, row.ymin, here + numbers, row.ymax), Look(bold=heads_group, align="right",
            sample=longest, size=0.95),
        )  # fmt: skip
        total = entry.text(entry.whole, words.language)
        canvas.label(
            total,
            Box(whole, row.ymin, box.xmax, row.ymax),
            Look(bold=heads_group, align="right", size=0.95, sample=longest),
        )
        y += line


def draw_tools(
    canvas: Canvas, box: Box, map_item: QgsLayoutItemMap, arrow: tuple[str, float], ground: tuple[float, float]
) -> None:
    """Draw the arrow and the scale bar.

    Args:
        canvas: The page.
        box: Where.
        map_item: The map whose scale it is.
        arrow: What it points to ("" for no arrow), and where: degrees clockwise from the top.
        ground: Denominator of the scale, and metres in one unit of the map.
    """
    text, degrees = arrow
    left = box.xmin
    if text:
        size = box.height
        _draw_arrow(canvas, Box(box.xmin, box.ymin, box.xmin + size, box.ymax), text, degrees)
        left += size + 4.0
    scale, metres_per_unit = ground
    segment_m = nice_interval((box.xmax - left - 12.0) * scale / 1000, 4.5)
    bar = QgsLayoutItemScaleBar(canvas.layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(_map_units())  # of the map: nothing is measured on an ellipsoid
    in_mm = segment_m < 0.1
    bar.setUnitsPerSegment(segment_m / metres_per_unit)
    bar.setMapUnitsPerScaleBarUnit((0.001 if in_mm else 1.0) / metres_per_unit)
    bar.setNumberOfSegments(4)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitLabel("mm" if in_mm else "m")
    bar.setHeight(1.6)
    bar.setBoxContentSpace(0)
    bar.setLabelBarSpace(1.0)
    bar.setTextFormat(text_format(0.9 * canvas.text_pt))
    bar.update()
    middle = (box.ymin + box.ymax) / 2
    canvas.place(bar, Box(left, middle - 3.5, box.xmax, middle + 3.5), "scale bar")


def _map_units() -> object:
    try:
        return QgsUnitTypes.DistanceUnknownUnit
    except AttributeError:  # QGIS 4
        from qgis.core import Qgis

        return Qgis.DistanceUnit.Unknown


def _draw_arrow(canvas: Canvas, box: Box, text: str, degrees: float) -> None:
    """Draw an arrow, half filled, with its word at its foot."""
    x, y, r = (box.xmin + box.xmax) / 2, (box.ymin + box.ymax) / 2, box.height / 2
    turn = math.radians(degrees)

    def turned(right: float, up: float) -> tuple[float, float]:
        return (
            x + r * (right * math.cos(turn) + up * math.sin(turn)),
            y + r * (right * math.sin(turn) - up * math.cos(turn)),
        )

    canvas.polygon([turned(0, 1), turned(0.42, -0.2), turned(0, 0.02)])
    canvas.polygon([turned(0, 1), turned(-0.42, -0.2), turned(0, 0.02)], "#9a9a9a")
    at_x, at_y = turned(0, -0.68)
    height = 0.6 * r
    canvas.label(
        text, Box(at_x - 1.2 * r, at_y - height / 2, at_x + 1.2 * r, at_y + height / 2), Look(bold=True, align="center")
    )


def draw_title_block(canvas: Canvas, page: Page, words: Words, sheet: str, sample: str) -> None:
    """Draw title, rows, scale and number of the sheet.

    Args:
        canvas: The page.
        page: Where it stands.
        words: What it says.
        sheet: Number of the sheet; may hold expressions.
        sample: The longest number.
    """
    box, line = page.title, page.line_mm
    canvas.rectangle(box, 0.35)
    inner = box.inset(2.5, 0, 2.5, 0)
    y = box.ymin
    canvas.label(words.title, Box(inner.xmin, y + 0.2 * line, inner.xmax, y + 2.2 * line), Look(size=1.7, bold=True))
    y += 2.4 * line
    split = inner.xmin + 0.36 * inner.width
    for name, value in words.rows:
        canvas.line((box.xmin, y), (box.xmax, y), 0.13)
        canvas.label(name, Box(inner.xmin, y, split - 1, y + line), Look(size=0.85, colour=GREY))
        canvas.label(value, Box(split, y, inner.xmax, y + line))
        y += line
    canvas.line((box.xmin, y), (box.xmax, y), 0.13)
    small = 0.78 * line
    for at, text in enumerate(words.origin[:3]):
        canvas.label(
            text,
            Box(inner.xmin, y + 0.15 * line + at * small, inner.xmax, y + 0.15 * line + (at + 1) * small),
            Look(size=0.72, colour=GREY),
        )
    foot = box.ymax - 2.3 * line
    canvas.line((box.xmin, foot), (box.xmax, foot), 0.35)
    middle = (box.xmin + box.xmax) / 2
    canvas.line((middle, foot), (middle, box.ymax), 0.35)
    cells = ((box.xmin, middle, term("scale", words.language), words.scale_text, words.scale_text),
             (middle, box.xmax, term("sheet", words.language), sheet, sample))  # fmt: skip
    for left, right, head, text, longest in cells:
        canvas.label(
            head, Box(left + 2.5, foot + 0.15 * line, right - 2.5, foot + 0.85 * line), Look(size=0.72, colour=GREY)
        )
        canvas.label(
            text,
            Box(left + 2.5, foot + 0.85 * line, right - 2.5, box.ymax - 0.15 * line),
            Look(size=1.5, bold=True, sample=longest),
        )
