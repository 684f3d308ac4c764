"""Putting texts, lines and symbols on a layout, in millimetres; what differs between versions of QGIS stays in here."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLineSymbol,
    QgsSymbol,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPolygonF

from .page import MM_PER_PT
from .sheets import Box

FAMILY = "Arial"  # or what the system has instead: Liberation Sans, DejaVu Sans
INK = "#1a1a1a"
GREY = "#6b6b6b"
_TWO_LINES = 0.66  # size at which two lines stand in the place of one
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


def text_font(bold: bool = False) -> QFont:
    """Return the font of plates."""
    font = QFont(FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    return font


def text_format(size_pt: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Return the format of a text."""
    made = QgsTextFormat()
    made.setFont(text_font(bold))
    made.setSize(size_pt)
    made.setColor(QColor(colour))
    return made


def text_width_mm(text: str, size_pt: float, bold: bool = False) -> float:
    """Return how wide a line of text is on paper."""
    font = text_font(bold)
    font.setPixelSize(200)
    return QFontMetricsF(font).horizontalAdvance(text) / 200 * size_pt * MM_PER_PT


def fitting_pt(text: str, size_pt: float, width_mm: float, bold: bool = False) -> float:
    """Return the size at which a text fits a width, at most the one given; a text far too long is broken into two lines."""
    needed = text_width_mm(text, size_pt, bold)
    return size_pt if needed <= width_mm else size_pt * max(width_mm / needed, _TWO_LINES)


@dataclass(frozen=True)
class Look:
    """How a line of text looks.

    Attributes:
        size: In multiples of ordinary letters.
        bold: Whether it is.
        align: "left", "right" or "center".
        colour: Of its letters.
        sample: The longest text that its expressions make, from which its size follows; None for the text itself.
    """

    size: float = 1.0
    bold: bool = False
    align: str = "left"
    colour: str = INK
    sample: str | None = None


class Canvas:
    """One page to put things on.

    Args:
        layout: The layout.
        text_pt: Size of ordinary letters.
        page: Number of the page, from 0.
    """

    def __init__(self, layout: QgsLayout, text_pt: float, page: int = 0) -> None:
        self.layout = layout
        self.text_pt = text_pt
        self._page = page

    def place(self, item: QgsLayoutItem, box: Box, name: str = "") -> QgsLayoutItem:
        """Add an item where a box is."""
        self.layout.addLayoutItem(item)
        top = self.layout.pageCollection().page(self._page).pos().y()
        item.attemptSetSceneRect(QRectF(box.xmin, box.ymin + top, box.width, box.height))
        if name:
            item.setId(name)
        return item

    def label(self, text: str, box: Box, look: Look = Look()) -> QgsLayoutItemLabel:
        """Write a line of text in the middle of a box, smaller where it would not fit; it may hold ``[% expressions %]``."""
        item = QgsLayoutItemLabel(self.layout)
        longest = text if look.sample is None else look.sample
        points = fitting_pt(longest, look.size * self.text_pt, 0.97 * box.width, look.bold)
        if hasattr(item, "setTextFormat"):
            item.setTextFormat(text_format(points, look.bold, look.colour))
        else:  # before QGIS 3.24
            font = text_font(look.bold)
            font.setPointSizeF(points)
            item.setFont(font)
            item.setFontColor(QColor(look.colour))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(_ALIGN[look.align])
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        item.setText(text)
        return self.place(item, box)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], width_mm: float = 0.18, colour: str = INK
    ) -> None:
        """Draw a straight line."""
        symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width_mm), "capstyle": "flat"})
        self.polyline([start, end], symbol)

    def polyline(self, points: list[tuple[float, float]], symbol: QgsLineSymbol) -> None:
        """Draw lines in a symbol."""
        item = QgsLayoutItemPolyline(self._polygon(points), self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)

    def polygon(self, points: list[tuple[float, float]], colour: str = INK) -> None:
        """Fill a polygon."""
        item = QgsLayoutItemPolygon(self._polygon(points), self.layout)
        item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.layout.addLayoutItem(item)

    def rectangle(self, box: Box, width_mm: float = 0.18, symbol: QgsFillSymbol | None = None) -> None:
        """Draw a rectangle, in ink without a fill unless a symbol is given."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        plain = {"style": "no", "outline_color": INK, "outline_width": str(width_mm), "joinstyle": "miter"}
        item.setSymbol(symbol or QgsFillSymbol.createSimple(plain))
        self.place(item, box)

    def sample(self, symbol: QgsSymbol, box: Box) -> None:
        """Draw what a symbol looks like on the map, in its true size."""
        if isinstance(symbol, QgsLineSymbol):
            middle = (box.ymin + box.ymax) / 2
            self.polyline([(box.xmin, middle), (box.xmax, middle)], symbol.clone())
        elif isinstance(symbol, QgsFillSymbol):
            self.rectangle(box.inset(0, 0.12 * box.height, 0, 0.12 * box.height), symbol=symbol.clone())
        else:
            item = QgsLayoutItemMarker(self.layout)
            item.setSymbol(symbol.clone())
            self.layout.addLayoutItem(item)
            top = self.layout.pageCollection().page(self._page).pos().y()
            size = item.rect()  # it follows from the symbol
            x, y = (box.xmin + box.xmax - size.width()) / 2, (box.ymin + box.ymax - size.height()) / 2
            item.attemptSetSceneRect(QRectF(x, y + top, size.width(), size.height()))

    def _polygon(self, points: list[tuple[float, float]]) -> QPolygonF:
        top = self.layout.pageCollection().page(self._page).pos().y()
        return QPolygonF([QPointF(x, y + top) for x, y in points])
