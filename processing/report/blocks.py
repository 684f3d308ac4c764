"""What a report consists of, whatever file it becomes: sections of paragraphs, figures, tables, charts and pictures."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from .pictures import Jpeg


@dataclass(frozen=True)
class Paragraph:
    """Some sentences; as a warning they stand out."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True)
class KeyFigure:
    """A figure to be seen first.

    Attributes:
        name: What it is called in the file, as ``craquelure_length_m``.
        label: What it is called in the report.
        text: Its value as written.
        unit: Its unit.
        value: Its exact value, None where there is none.
    """

    name: str
    label: str
    text: str
    unit: str
    value: float | None


@dataclass(frozen=True)
class KeyFigures:
    """Figures to be seen first, side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Cell:
    """One cell of a table: its text, and the exact number where it is one."""

    text: str
    value: float | None = None


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        name: What it is called in the file.
        title: Heading, or "".
        columns: Headings of the columns.
        numeric: Whether a column holds numbers.
        rows: Cells by column.
        sums: Numbers of rows that are sums.
        swatches: Colours before the first cells, one a row, or ().
        note: A sentence below, or "".
    """

    name: str
    title: str
    columns: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sums: frozenset[int] = frozenset()
    swatches: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, eq=False)
class Chart:
    """A chart that stays a drawing: what it is called in the file, the drawing, and the caption."""

    name: str
    figure: Figure
    caption: str


@dataclass(frozen=True)
class Image:
    """A picture with its caption."""

    name: str
    jpeg: Jpeg
    caption: str


@dataclass(frozen=True)
class LegendEntry:
    """A colour and what it stands for; an area or a line."""

    colour: str
    label: str
    is_area: bool = False


@dataclass(frozen=True)
class Legend:
    """What the colours of a picture stand for."""

    entries: tuple[LegendEntry, ...]


@dataclass(frozen=True)
class Definitions:
    """Words and what they mean."""

    entries: tuple[tuple[str, str], ...]


Block = Paragraph | KeyFigures | Table | Chart | Image | Legend | Definitions


@dataclass(frozen=True, eq=False)
class Section:
    """A section: what it is called in the file, its heading, what stands in it."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, eq=False)
class Document:
    """A report.

    Attributes:
        language: As of `vocabulary.LANGUAGES`.
        title: Heading.
        facts: The title block: label and text.
        sections: In order.
    """

    language: str
    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
