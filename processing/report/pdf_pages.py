"""A report as a PDF on A4: real text, charts as drawings, bookmarks, page numbers (reportlab)."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepInFrame,
    KeepTogether,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import Image as PdfImage
from reportlab.platypus import Paragraph as PdfParagraph
from reportlab.platypus import Table as PdfTable

from . import blocks
from .blocks import Block, Document
from .pdf_charts import ChartFlowable
from .pdf_fonts import BODY, BOLD, Fonts
from .texts import Texts

_MARGIN, _BOTTOM = 18 * mm, 20 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_TALLEST = 215 * mm  # of a picture
_PLACE = 138 * mm  # width of the picture of a place, so that three go on a page
_ROOM = 130 * mm  # that a picture with its legend is given at least; it shrinks to what is left of the page
_SIDE, _LEAST = 4.0, 17 * mm  # padding and least width of columns
_ACCENT, _GREY, _PALE, _RULE = HexColor("#a50026"), HexColor("#555555"), HexColor("#f5f5f3"), HexColor("#cccccc")
_WARNING, _WARNING_EDGE = HexColor("#fff5eb"), HexColor("#d95f0e")


def pdf_pages(document: Document, fonts: Fonts) -> bytes:
    """Return a report as the content of a PDF file."""
    texts = Texts(document.language)
    buffer = io.BytesIO()
    template = _Template(
        buffer, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_BOTTOM,
        title=document.title, author=dict(document.facts).get(texts.term("author"), ""), creator="CraqueMap",
        lang=document.language, invariant=1,
    )  # fmt: skip
    frame = Frame(_MARGIN, _BOTTOM, _WIDTH, A4[1] - _MARGIN - _BOTTOM, 0, 0, 0, 0, id="body")
    template.addPageTemplates(PageTemplate(id="page", frames=[frame]))

    class _Numbered(_NumberedCanvas):
        words = texts
        letters = fonts
        heading = document.title

    template.build(_Layout(fonts, document.language).story(document), canvasmaker=_Numbered)
    return buffer.getvalue()


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """Makes a bookmark of every heading."""

    def afterFlowable(self, flowable: Flowable) -> None:
        """Note where a heading has come to stand."""
        name = getattr(flowable, "bookmark", None)
        if name:
            self.canv.bookmarkPage(name)
            self.canv.addOutlineEntry(flowable.bookmark_title, name, 0)


class _NumberedCanvas(Canvas):  # type: ignore[misc]
    """Writes the number of each page, and of how many, when all are known."""

    words: Texts
    letters: Fonts
    heading: str

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep a page until the last is done."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Number all pages and write them."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._write_foot(number)
            super().showPage()
        super().save()

    def _write_foot(self, number: int) -> None:
        text = self.words("footer", page=self.words.number(number), pages=self.words.number(len(self._pages)))
        for words, right in ((self.heading, False), (text, True)):
            self.setFillColor(_GREY)
            at = A4[0] - _MARGIN - self.letters.width(words, 7.5) if right else _MARGIN
            for part, font in self.letters.runs(words):
                self.setFont(font, 7.5)
                self.drawString(at, 11 * mm, part)
                at += self.stringWidth(part, font, 7.5)


class _Layout:
    """Turns blocks into what reportlab sets."""

    def __init__(self, fonts: Fonts, language: str) -> None:
        self._fonts = fonts
        wrap = "CJK" if language == "zh" else None
        base = ParagraphStyle(
            "body", fontName=BODY, fontSize=9, leading=13, spaceAfter=5, wordWrap=wrap, splitLongWords=1
        )
        self._body = base
        self._small = ParagraphStyle("small", base, fontSize=7.8, leading=10.5, textColor=_GREY)
        self._cell = ParagraphStyle("cell", base, fontSize=7.8, leading=10.2, spaceAfter=0)
        self._bold_cell = ParagraphStyle("bold", self._cell, fontName=BOLD)
        self._title = ParagraphStyle("title", base, fontName=BOLD, fontSize=17, leading=22, spaceAfter=8)
        self._head = ParagraphStyle(
            "head", base, fontName=BOLD, fontSize=12.5, leading=16, spaceBefore=12, spaceAfter=5, textColor=_ACCENT
        )
        self._subhead = ParagraphStyle(
            "subhead", base, fontName=BOLD, fontSize=9.5, leading=13, spaceBefore=7, spaceAfter=3
        )
        self._warning = ParagraphStyle(
            "warning", base, backColor=_WARNING, borderColor=_WARNING_EDGE, borderWidth=0.7, borderPadding=5,
            spaceBefore=7, spaceAfter=9, leftIndent=6, rightIndent=6,
        )  # fmt: skip
        self._tiny = ParagraphStyle("tiny", self._cell, fontSize=6.6, leading=8.2)
        self._value = ParagraphStyle("value", base, fontName=BOLD, fontSize=14, leading=18, spaceAfter=0)

    def story(self, document: Document) -> list[Flowable]:
        """Return the whole report."""
        story: list[Flowable] = [self._text(document.title, self._title), self._facts(document)]
        for section in document.sections:
            heading = self._text(section.title, self._head)
            heading.bookmark, heading.bookmark_title = section.name, section.title
            picture, *rest = section.blocks
            if isinstance(picture, blocks.Image):  # the overview with its legend
                whole = self._picture(picture) + [part for block in rest for part in self._set(block)]
                story += [CondPageBreak(_ROOM), heading, KeepInFrame(_WIDTH, 0, whole, mode="shrink", hAlign="LEFT")]
                continue
            story += [CondPageBreak(40 * mm), heading]
            for block in section.blocks:
                story += self._set(block)
        return story

    def _set(self, block: Block) -> list[Flowable]:
        setters: dict[type, Any] = {
            blocks.Paragraph: self._paragraph,
            blocks.KeyFigures: self._key_figures,
            blocks.Table: self._table,
            blocks.Chart: self._chart,
            blocks.Image: self._image,
            blocks.Legend: self._legend,
            blocks.Definitions: self._definitions,
        }
        flowables: list[Flowable] = setters[type(block)](block)
        return flowables

    def _text(self, text: str, style: ParagraphStyle) -> PdfParagraph:
        return PdfParagraph(self._fonts.markup(text), style)

    def _facts(self, document: Document) -> Flowable:
        rows = [[self._text(label, self._small), self._text(text, self._cell)] for label, text in document.facts]
        style = [("BACKGROUND", (0, 0), (-1, -1), _PALE), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_padding(2)]
        return PdfTable(rows, [38 * mm, _WIDTH - 38 * mm], style=style, hAlign="LEFT")

    def _paragraph(self, block: blocks.Paragraph) -> list[Flowable]:
        return [self._text(block.text, self._warning if block.is_warning else self._body)]

    def _key_figures(self, block: blocks.KeyFigures) -> list[Flowable]:
        columns = 4
        cells: list[Any] = [
            [
                self._text(figure.label, self._small),
                PdfParagraph(f"{self._fonts.markup(figure.text)} {self._unit(figure.unit)}", self._value),
            ]
            for figure in block.figures
        ]
        cells += [""] * (-len(cells) % columns)
        rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
        style = [("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *_padding(4), ("INNERGRID", (0, 0), (-1, -1), 4, white)]
        style += [("BACKGROUND", (0, 0), (-1, -1), _PALE)]
        style += [("LINEABOVE", (0, row), (-1, row), 1.6, _ACCENT) for row in range(len(rows))]
        return [Spacer(1, 3), PdfTable(rows, [_WIDTH / columns] * columns, style=style), Spacer(1, 8)]

    def _unit(self, text: str) -> str:
        return f'<font name="{BODY}" size="8.5" color="#555555">{self._fonts.markup(text)}</font>'

    def _table(self, block: blocks.Table) -> list[Flowable]:
        has_head = any(block.columns)
        rows = [self._row(block, list(block.columns), self._bold_cell)] if has_head else []
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, _RULE),
            *_padding(2),
        ]
        if has_head:
            style.append(("BACKGROUND", (0, 0), (-1, 0), _PALE))
        for at, cells in enumerate(block.rows):
            bold = at in block.sums
            plain = self._tiny if block.name == "run" else self._cell
            rows.append(self._row(block, [cell.text for cell in cells], self._bold_cell if bold else plain))
            row = at + has_head
            if bold:
                style.append(("LINEABOVE", (0, row), (-1, row), 0.8, _GREY))
            if block.swatches and block.swatches[at]:
                style.append(("LINEBEFORE", (0, row), (0, row), 5, HexColor(block.swatches[at])))
        table = PdfTable(rows, self._column_widths(block), style=style, repeatRows=int(has_head), splitInRow=1)
        head: list[Flowable] = [self._text(block.title, self._subhead)] if block.title else []
        tail: list[Flowable] = [Spacer(1, 3), self._text(block.note, self._small)] if block.note else []
        whole = [*head, table, *tail, Spacer(1, 6)]
        return [KeepTogether(whole)] if len(rows) < 25 else whole

    def _column_widths(self, block: blocks.Table) -> list[float]:
        """Return the widths of columns: numbers take what they need, text the rest."""
        size = self._bold_cell.fontSize
        needed = [
            2 * _SIDE + max((self._fonts.width(cells[at].text, size, BOLD) for cells in block.rows), default=0.0)
            for at in range(len(block.columns))
        ]
        words = [
            max((self._fonts.width(word, size, BOLD) for word in column.split()), default=0.0)
            for column in block.columns
        ]
        numbers = [max(cells, word + 2 * _SIDE + 2, _LEAST) for cells, word in zip(needed, words)]
        text_columns = block.numeric.count(False)
        left = _WIDTH - sum(width for width, numeric in zip(numbers, block.numeric) if numeric)
        if not text_columns or left < 40 * mm * text_columns:
            return [_WIDTH / len(block.columns)] * len(block.columns)
        texts = [min(width, left) for width, numeric in zip(needed, block.numeric) if not numeric]
        spare = left - sum(texts)
        share = iter(
            [width + spare / text_columns for width in texts] if spare > 0 else [left / text_columns] * text_columns
        )
        return [width if numeric else next(share) for width, numeric in zip(numbers, block.numeric)]

    def _row(self, block: blocks.Table, words: list[str], style: ParagraphStyle) -> list[PdfParagraph]:
        right = ParagraphStyle("right", style, alignment=TA_RIGHT)
        return [self._text(text, right if numeric else style) for text, numeric in zip(words, block.numeric)]

    def _chart(self, block: blocks.Chart) -> list[Flowable]:
        chart = ChartFlowable(block.figure, self._fonts)
        return [KeepTogether([Spacer(1, 4), chart, self._text(block.caption, self._small)])]

    def _image(self, block: blocks.Image) -> list[Flowable]:
        return [KeepTogether(self._picture(block))]

    def _picture(self, block: blocks.Image) -> list[Flowable]:
        jpeg = block.jpeg
        widest = _PLACE if block.name.startswith("place_") else _WIDTH
        tallest = _ROOM if block.name == "overview" else _TALLEST  # what more there is goes to the legend
        scale = min(widest / jpeg.width_px, tallest / jpeg.height_px)
        source = io.BytesIO(jpeg.content)
        picture = PdfImage(source, jpeg.width_px * scale, jpeg.height_px * scale, hAlign="LEFT")
        return [Spacer(1, 3), picture, Spacer(1, 2), self._text(block.caption, self._small)]

    def _legend(self, block: blocks.Legend) -> list[Flowable]:
        columns = 3
        cells: list[Any] = [
            [_Swatch(HexColor(entry.colour), entry.is_area), self._text(entry.label, self._cell)]
            for entry in block.entries
        ]
        cells += [["", ""]] * (-len(cells) % columns)
        rows = [[part for cell in cells[at : at + columns] for part in cell] for at in range(0, len(cells), columns)]
        widths = [9 * mm, _WIDTH / columns - 9 * mm] * columns
        return [PdfTable(rows, widths, style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *_padding(1)]), Spacer(1, 5)]

    def _definitions(self, block: blocks.Definitions) -> list[Flowable]:
        if any(word for word, _ in block.entries):
            rows = [[self._text(word, self._bold_cell), self._text(text, self._cell)] for word, text in block.entries]
            return [
                PdfTable(rows, [48 * mm, _WIDTH - 48 * mm], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *_padding(2)])
            ]
        return [self._text(f"• {text}", self._small) for _, text in block.entries]


class _Swatch(Flowable):  # type: ignore[misc]
    """A piece of a line or of an area, in its colour."""

    def __init__(self, colour: Color, is_area: bool) -> None:
        super().__init__()
        self.width, self.height = 6 * mm, 7.0
        self._colour, self._is_area = colour, is_area

    def draw(self) -> None:
        """Draw it."""
        self.canv.setFillColor(self._colour, alpha=0.6 if self._is_area else 1.0)
        self.canv.rect(0, 0 if self._is_area else 2.5, self.width, 7 if self._is_area else 2, stroke=0, fill=1)


def _padding(points: float) -> list[Any]:
    return [
        (f"{side}PADDING", (0, 0), (-1, -1), points if side in ("TOP", "BOTTOM") else _SIDE)
        for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")
    ]
