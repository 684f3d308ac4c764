"""Where everything stands on a sheet, in millimetres from its upper left corner (standard library only)."""

from __future__ import annotations

from dataclasses import dataclass

from .sheets import Box, paper_size

MARGIN_MM = 8.0
GRID_MM = 5.0  # left of and below the map, for the numbers of its grid
_GAP_MM = 3.0
# by paper: width of the column of a landscape sheet, height of the strip of a portrait one, size of letters in points
_SIZES = {
    "A4": (64.0, 84.0, 6.5),
    "A3": (80.0, 92.0, 7.5),
    "A2": (92.0, 98.0, 8.0),
    "A1": (104.0, 108.0, 9.0),
    "A0": (120.0, 122.0, 10.0),
}
MM_PER_PT = 25.4 / 72


@dataclass(frozen=True)
class Page:
    """Regions of a sheet; they don't touch one another.

    Attributes:
        width, height: Of the paper, mm.
        border: Line round everything.
        map: The map itself.
        legend, overview, tools, title: Legend with quantities; sheet index; arrow and scale bar; title block.
        text_pt: Size of letters, points.
    """

    width: float
    height: float
    border: Box
    map: Box
    legend: Box
    overview: Box
    tools: Box
    title: Box
    text_pt: float

    def low_title(self, rows: int) -> Box:
        """Return the place of a title block that is as high as so many rows need, at the foot."""
        return Box(
            self.title.xmin, self.title.ymax - title_height_mm(rows, self.line_mm), self.title.xmax, self.title.ymax
        )

    @property
    def line_mm(self) -> float:
        """Return the distance of lines of text."""
        return self.text_pt * MM_PER_PT * 1.7


def title_height_mm(rows: int, line_mm: float) -> float:
    """Return how high a title block is: title, rows, three small lines, scale and number."""
    return (7.5 + rows) * line_mm


def plan_page(paper: str, orientation: str, title_rows: int) -> Page:
    """Return where everything stands.

    Args:
        paper: A key of `sheets.PAPERS`.
        orientation: "landscape": a column at the right; "portrait": a strip at the foot.
        title_rows: Rows of the title block, besides title and sheet number.
    """
    width, height = paper_size(paper, orientation)
    column, strip, text_pt = _SIZES[paper]
    border = Box(0, 0, width, height).inset(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    line = text_pt * MM_PER_PT * 1.7
    title_height = title_height_mm(title_rows, line)
    tools_height = 5.2 * line
    if orientation == "landscape":
        strip_box = Box(border.xmax - column, border.ymin, border.xmax, border.ymax)
        inner = strip_box.inset(_GAP_MM, _GAP_MM, _GAP_MM, _GAP_MM)
        title = Box(strip_box.xmin, strip_box.ymax - title_height, strip_box.xmax, strip_box.ymax)
        tools = Box(inner.xmin, title.ymin - _GAP_MM - tools_height, inner.xmax, title.ymin - _GAP_MM)
        overview_height = min(0.62 * inner.width, 0.24 * border.height)
        overview = Box(inner.xmin, tools.ymin - _GAP_MM - overview_height, inner.xmax, tools.ymin - _GAP_MM)
        legend = Box(inner.xmin, inner.ymin, inner.xmax, overview.ymin - _GAP_MM)
        map_area = Box(border.xmin, border.ymin, strip_box.xmin, border.ymax)
    else:
        strip = max(strip, title_height)
        strip_box = Box(border.xmin, border.ymax - strip, border.xmax, border.ymax)
        third = border.width / 3
        title = Box(border.xmax - 1.1 * third, strip_box.ymin, border.xmax, border.ymax)
        legend = Box(border.xmin + _GAP_MM, strip_box.ymin + _GAP_MM, border.xmin + 1.05 * third, border.ymax - _GAP_MM)
        middle = Box(legend.xmax + 2 * _GAP_MM, legend.ymin, title.xmin - _GAP_MM, legend.ymax)
        tools = Box(middle.xmin, middle.ymax - tools_height, middle.xmax, middle.ymax)
        overview = Box(middle.xmin, middle.ymin, middle.xmax, tools.ymin - _GAP_MM)
        map_area = Box(border.xmin, border.ymin, border.xmax, strip_box.ymin)
    shown = map_area.inset(GRID_MM, 2.0, 2.0, GRID_MM)
    return Page(width, height, border, shown, legend, overview, tools, title, text_pt)
