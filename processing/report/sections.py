"""The sections of a report, composed of what was found; how they look is up to the file they are written to."""

from __future__ import annotations

import numpy as np

from ..plan.positions import CRAQUELURE, ISLANDS, KINDS, PAINT_LOSS, SizeClasses
from ..styling import line_colours
from .blocks import (
    Block,
    Cell,
    Chart,
    Definitions,
    Image,
    KeyFigure,
    KeyFigures,
    Legend,
    LegendEntry,
    Paragraph,
    Section,
    Table,
)
from .charts import draw_islands, draw_rose, draw_widths, island_histogram, width_histogram
from .drawing import COVERAGE, LOSS_OUTLINE
from .findings import Findings
from .labels import size_labels
from .pictures import Jpeg
from .places import LARGEST, Place
from .quantity_tables import class_table, cost_table, element_tables
from .sources import Opened, listed
from .texts import Texts

_GLOSSARY = (
    "craquelure", "segment", "junctions", "islands", "paint_loss", "coverage", "craquelure_density", "width_mean",
    "mosaic", "gsd",
)  # fmt: skip


def summary_section(findings: Findings, opened: Opened, texts: Texts) -> Section:
    """Return what a client reads first."""
    blocks: list[Block] = [
        Paragraph(f"{_craquelure_sentence(findings, texts)} {_loss_sentence(findings, texts)}"),
        KeyFigures(_key_figures(findings, texts)),
    ]
    some = findings.distributions
    if some.findings:
        counts = {"count": texts.number(some.findings), "reviewed": texts.number(some.reviewed)}
        blocks.append(Paragraph(texts("summary.review", **counts)))
    blocks.append(Paragraph(texts("summary.observation")))
    if not findings.survey.coverage:
        blocks.append(Paragraph(texts("warning.coverage"), is_warning=True))
    if not opened.is_known:
        blocks.append(Paragraph(texts("warning.unknown"), is_warning=True))
    for key, names in (("warning.missing", opened.missing), ("warning.changed", opened.changed)):
        if names:
            blocks.append(Paragraph(texts(key, name=listed(names)), is_warning=True))
    return Section("summary", texts("section.summary"), tuple(blocks))


def _craquelure_sentence(findings: Findings, texts: Texts) -> str:
    q = findings.totals
    if not q["craquelure_length_m"]:
        return texts("summary.no_craquelure")
    width = float("nan") if q["mean_width_mm"] is None else q["mean_width_mm"]
    words = {"length": texts.figure(q["craquelure_length_m"], 4), "width": texts.figure(width)}
    if q["visible_area_m2"] is None:
        return texts("summary.craquelure_alone", **words)
    density = texts.figure(q["craquelure_density_m_per_m2"] or float("nan"))
    return texts("summary.craquelure", area=texts.figure(q["visible_area_m2"], 4), density=density, **words)


def _loss_sentence(findings: Findings, texts: Texts) -> str:
    q = findings.totals
    if not q["paint_loss_count"]:
        return texts("summary.no_loss")
    largest = findings.largest_loss_m2
    words = {
        "count": texts.number(q["paint_loss_count"]),
        "area": texts.figure(q["paint_loss_area_m2"]),
        "largest": texts.figure(1e4 * largest),
    }
    if q["paint_loss_percent"] is None:
        return texts("summary.loss_alone", **words)
    return texts("summary.loss", percent=texts.figure(q["paint_loss_percent"]), **words)


def _key_figures(findings: Findings, texts: Texts) -> tuple[KeyFigure, ...]:
    q = findings.totals
    island = findings.islands(0.5)[0]
    given = (
        ("visible_area_m2", texts.term("valid_area"), "m²", 4),
        ("craquelure_length_m", texts.term("craquelure_length"), "m", 4),
        ("craquelure_density_m_per_m2", texts.term("craquelure_density"), "m/m²", 3),
        ("mean_width_mm", texts.term("width_mean"), "mm", 3),
        ("paint_loss_area_m2", texts.term("paint_loss_area"), "m²", 3),
        ("paint_loss_percent", texts.term("paint_loss_share"), "%", 3),
        ("paint_loss_count", texts.term("paint_loss_count"), "", 0),
        ("median_island_mm", texts("key.island"), "mm", 3),
    )
    values = {**q, "median_island_mm": None if np.isnan(island) else island}
    figures = []
    for name, label, unit, digits in given:
        value = values[name]
        number = float("nan") if value is None else float(value)
        text = texts.figure(number, digits) if digits else texts.number(number)
        figures.append(KeyFigure(name, label, text, unit if value is not None else "", value))
    return tuple(figures)


def overview_section(findings: Findings, picture: Jpeg, has_mosaic: bool, texts: Texts) -> Section:
    """Return the overview with its legend."""
    survey = findings.survey
    labels = size_labels(SizeClasses(survey.width_classes), CRAQUELURE, texts)
    entries = [
        LegendEntry(colour, labels[name])
        for name, colour in zip(survey.width_classes.names, line_colours(survey.width_classes))
    ]
    entries += [
        LegendEntry(LOSS_OUTLINE, texts.term("paint_loss"), True),
        LegendEntry(COVERAGE, texts("overview.border")),
    ]
    caption = texts("overview.caption" if has_mosaic else "overview.plain")
    return Section("overview", texts.term("overview"), (Image("overview", picture, caption), Legend(tuple(entries))))


def quantities_section(findings: Findings, sizes: SizeClasses, texts: Texts) -> Section:
    """Return the tables of quantities."""
    tables = [class_table(findings.listing, sizes, name, texts) for name in (CRAQUELURE, PAINT_LOSS, ISLANDS)]
    tables += [*element_tables(findings.listing, texts), cost_table(findings.listing, sizes, texts)]
    blocks = tuple(table for table in tables if table is not None)
    nothing = Paragraph(f"{texts('summary.no_craquelure')} {texts('summary.no_loss')}")
    return Section("quantities", texts.term("quantities"), blocks or (nothing,))


def widths_section(findings: Findings, texts: Texts) -> Section:
    """Return how wide the craquelure is."""
    title, sample = texts("section.widths"), findings.distributions.widths
    if not sample.weights.sum() > 0:
        return Section("widths", title, (Paragraph(texts("widths.none")),))
    median, p95 = findings.widths(0.5, 0.95)
    text = texts(
        "widths.text",
        median=texts.figure(median),
        p95=texts.figure(p95),
        measurable=texts.number(findings.measurable_percent, 1),
    )
    classes = findings.survey.width_classes
    histogram = width_histogram(sample, classes.limits_mm)
    caption = texts(
        "widths.caption",
        percent=texts.number(100 * histogram.beyond, 1),
        limit=texts.plain(float(histogram.edges[-1])),
    )
    chart = Chart("widths", draw_widths(histogram, classes, texts), caption)
    return Section("widths", title, (Paragraph(text), chart))


def orientation_section(findings: Findings, texts: Texts) -> Section:
    """Return in which directions the craquelure runs."""
    title, some = texts("section.orientation"), findings.distributions
    if not some.rose_m.sum() > 0:
        return Section("orientation", title, (Paragraph(texts("summary.no_craquelure")),))
    figures = findings.orientation
    angle, resultant = float(figures.orientation_deg[0]), float(figures.resultant[0])
    text = texts("orientation.text", angle=texts.number(angle, 1), resultant=texts.number(resultant, 2))
    drawing, outer = draw_rose(some.rose_m / some.rose_m.sum(), texts)
    chart = Chart("rose", drawing, texts("orientation.caption", percent=texts.plain(round(100 * outer, 4))))
    blocks: list[Block] = [Paragraph(text), chart]
    tensor = [float(part[0]) for part in (figures.f_xx_per_m, figures.f_xy_per_m, figures.f_yy_per_m)]
    if not np.isnan(tensor).any():
        cells = tuple(Cell(texts.figure(value, 4), value) for value in tensor)
        headings = ("F_xx", "F_xy", "F_yy")
        blocks.append(Table("tensor", texts("orientation.tensor"), headings, (True,) * 3, (cells,)))
    return Section("orientation", title, tuple(blocks))


def network_section(findings: Findings, texts: Texts) -> Section:
    """Return islands, junctions and spacing."""
    blocks = [*_islands(findings, texts), *_junctions(findings, texts), *_spacing(findings, texts)]
    return Section("network", texts("section.network"), tuple(blocks))


def _islands(findings: Findings, texts: Texts) -> list[Block]:
    diameters = findings.distributions.islands.values
    diameters = diameters[diameters > 0]
    if not len(diameters):
        return [Paragraph(texts("islands.none"))]
    names = ("p10", "median", "p90")
    words = {name: texts.figure(value) for name, value in zip(names, findings.islands(0.1, 0.5, 0.9))}
    text = texts("islands.text", count=texts.number(len(diameters)), **words)
    chart = Chart("islands", draw_islands(island_histogram(diameters), texts), texts("islands.caption"))
    return [Paragraph(text), chart]


def _junctions(findings: Findings, texts: Texts) -> list[Block]:
    kinds = findings.junctions
    if not sum(kinds.values()):
        return [Paragraph(texts("junctions.none"))]
    inside = sum(count for kind, count in kinds.items() if kind != "edge")
    rows = []
    for kind in KINDS:
        share = 100 * kinds[kind] / inside if inside and kind != "edge" else float("nan")
        share_cell = Cell(texts.number(share, 1), None if np.isnan(share) else share)
        rows.append((Cell(texts.term(f"kind.{kind}")), Cell(texts.number(kinds[kind]), kinds[kind]), share_cell))
    headings = (texts.term("kind"), texts.term("count"), f"{texts.term('share')} [%]")
    table = Table("junctions", texts.term("junctions"), headings, (False, True, True), tuple(rows))
    return [Paragraph(texts("junctions.text")), table, _topology(findings, texts)]


def _topology(findings: Findings, texts: Texts) -> Table:
    network = findings.network
    given = (
        ("length_per_m2", network.p21_m_per_m2, 1.0),
        ("lines_per_m2", network.p20_per_m2, 1.0),
        ("branches_per_m2", network.b20_per_m2, 1.0),
        ("branch_length", network.branch_length_m, 1000.0),
        ("per_line", network.connections_per_line, 1.0),
        ("per_branch", network.connections_per_branch, 1.0),
        ("connectivity", network.connectivity_index, 1.0),
    )
    rows = tuple(
        (Cell(texts(f"network.{key}")), _figure(factor * float(value[0]), texts)) for key, value, factor in given
    )
    return Table("topology", "", ("", ""), (False, True), rows, note=texts("network.source"))


def _spacing(findings: Findings, texts: Texts) -> list[Block]:
    spacing = findings.spacing
    given = (("horizontal", spacing.horizontal_m), ("vertical", spacing.vertical_m), ("any", spacing.any_direction_m))
    if np.isnan(spacing.any_direction_m[0]):
        return []
    rows = tuple((Cell(texts(f"spacing.{key}")), _figure(1000 * float(value[0]), texts)) for key, value in given)
    table = Table("spacing", texts.term("spacing"), ("", ""), (False, True), rows, note=texts("spacing.text"))
    return [table]


def _figure(value: float, texts: Texts) -> Cell:
    return Cell(texts.figure(value, 4), None if np.isnan(value) else value)


def places_section(findings: Findings, pictures: tuple[tuple[Place, Jpeg], ...], texts: Texts) -> Section:
    """Return the pictures of the worst places."""
    title = texts("section.places")
    if not pictures:
        return Section("places", title, (Paragraph(texts("places.none")),))
    side = texts.length(findings.cell * findings.survey.metres_per_unit)
    blocks: list[Block] = [Paragraph(texts("places.text", side=side))]
    for place, picture in pictures:
        value = 1e4 * place.value if place.kind == LARGEST else place.value
        words = {
            "label": place.label,
            "value": texts.figure(value),
            "x": _place(place.x, texts),
            "y": _place(place.y, texts),
        }
        if place.feature:
            words["id"] = str(place.feature)
        blocks.append(Image(f"place_{place.label}", picture, texts(f"places.{place.kind}", **words)))
    return Section("places", title, tuple(blocks))


def _place(value: float, texts: Texts) -> str:
    return texts.number(value, 3)


def glossary_section(texts: Texts) -> Section:
    """Return the words a client may not know."""
    entries = tuple((texts.term(key), texts(f"glossary.{key}")) for key in _GLOSSARY)
    return Section("glossary", texts("section.glossary"), (Definitions(entries),))
