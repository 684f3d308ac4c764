"""The job ``report``: from a survey to an illustrated report as one HTML file or a PDF."""

from __future__ import annotations

import datetime
import time
from collections.abc import Mapping

from ...resunet_core.reporting import Reporter
from ..commands import Outcome
from ..outputs import checked_output
from ..plan.positions import SizeClasses
from ..plan.prices import read_prices
from ..plan.quantities import elements_of, size_classes
from ..plan.survey_file import SurveyFile, open_survey
from ..plan_options import ReportOptions
from ..provenance import options_text, software, utc
from ..run_table import PREFIX
from ..workspace import storage_errors, write_atomically
from .backdrop import Backdrop
from .blocks import Block, Cell, Document, Paragraph, Section, Table
from .findings import Findings, Wanted, extent_of, gather
from .html_page import html_page
from .pdf_fonts import Fonts, prepare_fonts
from .pdf_pages import pdf_pages
from .pictures import Jpeg, finished_overview, overview_drawing, place_picture
from .places import Place
from .sections import (
    glossary_section,
    network_section,
    orientation_section,
    overview_section,
    places_section,
    quantities_section,
    summary_section,
    widths_section,
)
from .sources import Opened, listed, open_sources
from .texts import Texts
from .trust import trust_section

_ROWS = 90  # of provenance
_LONGEST = 600  # characters of a value in it
_OF_SURVEY = "survey_run_"


def run_report(options: ReportOptions, reporter: Reporter) -> Outcome:
    """Write an illustrated report of a survey."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.survey)
    texts = Texts(options.language)
    is_pdf = output.suffix.lower() == ".pdf"
    fonts = prepare_fonts(options.font) if is_pdf else None
    survey = open_survey(options.survey, reporter)
    opened = open_sources(survey, options.mosaic, reporter)
    with Backdrop(opened.mosaics) as backdrop:
        sizes = size_classes(options, survey)
        prices = read_prices(options.prices, sizes.positions()) if options.prices else {}
        wanted = Wanted(elements_of(options, survey, reporter), sizes, prices, options.places)
        drawing = overview_drawing(survey, extent_of(survey))
        findings = gather(survey, wanted, drawing, reporter)
        unit_m = survey.metres_per_unit
        overview = finished_overview(drawing, backdrop, findings.places, unit_m, texts.length)
        pictures = _place_pictures(findings, backdrop, texts, reporter)
    rows = _provenance(options, survey, started)
    sections = _sections(findings, sizes, opened, (overview, pictures), texts)
    facts = _facts(options, survey, opened, texts)
    document = Document(options.language, texts("title"), facts, (*sections, _origin(rows, fonts, texts)))
    content = pdf_pages(document, fonts) if fonts else html_page(document).encode()
    with storage_errors(output):
        output.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(output, content)
    kind = "pdf" if is_pdf else "html"
    quantities = {**findings.totals, "picture_count": len(pictures)}
    return Outcome({kind: str(output)}, quantities, f"Report with {len(pictures)} pictures of places: {output}")


def _place_pictures(
    findings: Findings, backdrop: Backdrop, texts: Texts, reporter: Reporter
) -> tuple[tuple[Place, Jpeg], ...]:
    """Return the worst places with their pictures, none without a mosaic."""
    if not len(backdrop):
        return ()
    pictures = []
    for place in findings.places:
        reporter.check_cancelled()
        pictures.append((place, place_picture(findings.survey, backdrop, place, texts.length)))
        reporter.progress("pictures", len(pictures), len(findings.places), "picture")
    return tuple(pictures)


def _sections(
    findings: Findings,
    sizes: SizeClasses,
    opened: Opened,
    drawn: tuple[Jpeg, tuple[tuple[Place, Jpeg], ...]],
    texts: Texts,
) -> tuple[Section, ...]:
    overview, pictures = drawn
    sections = [
        summary_section(findings, opened, texts),
        overview_section(findings, overview, bool(opened.mosaics), texts),
        quantities_section(findings, sizes, texts),
        widths_section(findings, texts),
        orientation_section(findings, texts),
        network_section(findings, texts),
    ]
    if pictures:
        sections.append(places_section(findings, pictures, texts))
    return (*sections, trust_section(findings, texts), glossary_section(texts))


def _facts(options: ReportOptions, survey: SurveyFile, opened: Opened, texts: Texts) -> tuple[tuple[str, str], ...]:
    """Return the title block; what was not given is left out."""
    day = datetime.date.fromisoformat(options.date) if options.date else datetime.datetime.now().astimezone().date()
    names = (*(mosaic.name for mosaic in opened.mosaics), *opened.missing)
    given = (
        (texts.term("project"), options.project),
        (texts.term("object"), options.object),
        (texts.term("author"), options.author),
        (texts.term("date"), texts.date(day)),
        (texts("survey_file"), survey.name),
        (texts.term("mosaic"), listed(tuple(dict.fromkeys(names)))),
    )
    return tuple((label, text) for label, text in given if text)


def _provenance(options: ReportOptions, survey: SurveyFile, started: float) -> Mapping[str, object]:
    return {
        **software(),
        "command": "report",
        "survey": survey.name,
        "survey_sha256": survey.sha256(),
        **options_text(options),
        "started": utc(started),
        "written": utc(time.time()),
        **{f"{_OF_SURVEY}{key}": value for key, value in survey.run.items()},
    }


def _origin(rows: Mapping[str, object], fonts: Fonts | None, texts: Texts) -> Section:
    """Return the rows of provenance that say something."""
    said = [
        (key, str(value)) for key, value in rows.items() if str(value) not in ("", "None") and not _is_known(key, rows)
    ]
    shown = ((key, value if len(value) <= _LONGEST else f"{value[:_LONGEST]} …") for key, value in said[:_ROWS])
    cells = tuple((Cell(key), Cell(value)) for key, value in shown)
    left = len(said) - len(cells)
    note = texts("provenance.more", count=texts.number(left)) if left else ""
    table = Table("run", "", ("", ""), (False, False), cells, note=note)
    blocks: list[Block] = [Paragraph(texts("provenance.text")), table]
    if fonts is not None and fonts.is_embedded:
        blocks.append(Paragraph(texts("pdf.embedded", fonts=f"DejaVu Sans, {fonts.title}")))
    elif fonts is not None:
        blocks.append(Paragraph(texts("pdf.viewer", fonts=fonts.title)))
    return Section("provenance", texts.term("provenance"), tuple(blocks))


def _is_known(key: str, rows: Mapping[str, object]) -> bool:
    """Return whether a row says what stands in the report anyway: totals, libraries that both runs had."""
    own = key.removeprefix(_OF_SURVEY)
    if own == key:
        return False
    return PREFIX in own.split("/")[-1][: len(PREFIX)] or (own.startswith("software_") and rows.get(own) == rows[key])
