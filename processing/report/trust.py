"""The section on uncertainty: pixels, measuring, and what the model's card says of finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resunet_core.errors import CraquemapError
from ...resunet_core.model_card import ModelCard
from ...resunet_core.model_folder import resolve_model
from ..plan.survey_file import SurveyFile
from ..widths import MEASURABLE_PX
from .blocks import Block, Cell, Definitions, Paragraph, Section, Table
from .findings import Findings
from .measuring import FROM_MASK, FROM_PROBABILITIES
from .sources import sources_of
from .texts import Texts

_CRAQUELURE, _LOSS = "craquelure", "paint_loss"


def trust_section(findings: Findings, texts: Texts) -> Section:
    """Return what can be said of the reliability of a survey."""
    survey = findings.survey
    run = _own_run(survey)
    blocks: list[Block] = [_pixels(findings, texts), _measuring(run, texts)]
    model = run.get("model", "")
    card = model_card(run)
    if not model:
        blocks.append(Paragraph(texts("trust.no_model")))
    elif card is None:
        blocks.append(Paragraph(texts("trust.unknown_model", model=model)))
    else:
        blocks += _finding(card, survey.gsd_mm, texts)
    blocks.append(Paragraph(texts("trust.compare")))
    return Section("uncertainty", texts("section.uncertainty"), tuple(blocks))


def model_card(run: Mapping[str, str]) -> ModelCard | None:
    """Return the card of the very model a survey was made with, None where it is not at hand."""
    for name in dict.fromkeys((run.get("model", ""), run.get("option_model", ""))):
        if not name:
            continue
        try:
            card = resolve_model(name).card
        except (CraquemapError, OSError):
            continue
        if card.weights_sha256 == run.get("model_sha256"):
            return card
    return None


def _own_run(survey: SurveyFile) -> Mapping[str, str]:
    """Return the run rows that name the model: of several surveys in one file those of the first."""
    sources = sources_of(survey.run)
    return sources[0].run if survey.run.get("mosaic_count") and sources else survey.run


def _pixels(findings: Findings, texts: Texts) -> Paragraph:
    gsd_mm = findings.survey.gsd_mm
    if gsd_mm is None:
        return Paragraph(texts("trust.no_gsd"))
    return Paragraph(
        texts(
            "trust.gsd",
            gsd=texts.figure(gsd_mm),
            limit=texts.figure(MEASURABLE_PX * gsd_mm),
            percent=texts.number(findings.measurable_percent, 1),
        )
    )


def _measuring(run: Mapping[str, str], texts: Texts) -> Paragraph:
    from_mask = run.get("command") == "vectorize" and not run.get("probabilities")
    error = FROM_MASK if from_mask else FROM_PROBABILITIES
    return Paragraph(
        texts(
            "trust.measuring",
            total=texts.plain(error.total),
            length=texts.plain(error.length),
            length_p95=texts.plain(error.length_p95),
            width=texts.plain(error.width),
            width_p95=texts.plain(error.width_p95),
            basis=texts("trust.basis_mask" if from_mask else "trust.basis_probabilities"),
        )
    )


def _finding(card: ModelCard, gsd_mm: float | None, texts: Texts) -> list[Block]:
    blocks: list[Block] = []
    low, high = card.gsd_min_mm, card.gsd_max_mm
    if gsd_mm is not None and low is not None and high is not None and not low * 0.99 <= gsd_mm <= high * 1.01:
        outside = texts("trust.outside", low=texts.plain(low), high=texts.plain(high))
        blocks.append(Paragraph(outside, is_warning=True))
    blocks.append(Paragraph(texts("trust.finding", model=card.name, version=card.version)))
    datasets = card.metrics.get("datasets", {})
    rows = [row for name, figures in datasets.items() for row in _rows(name, figures, gsd_mm, texts)]
    if rows:
        headings = tuple(texts(f"trust.{key}") for key in ("data", "recall", "precision", "length_error", "width_bias"))
        table = Table(
            "model_figures", "", headings, (False, True, True, True, True), tuple(rows), note=texts("trust.table")
        )
        blocks.append(table)
    quoted = [str(card.metrics["protocol"])] if card.metrics.get("protocol") else []
    entries = tuple(("", text) for text in (*quoted, *card.limitations))
    return [*blocks, Paragraph(texts("trust.card")), Definitions(entries)] if entries else blocks


def _rows(name: str, figures: Mapping[str, Any], gsd_mm: float | None, texts: Texts) -> list[tuple[Cell, ...]]:
    pictures = figures.get("pictures")
    rows: list[tuple[Cell, ...]] = []
    for class_name, ending in ((_CRAQUELURE, "_2px"), (_LOSS, "")):
        some = figures.get(class_name)
        if not some:
            continue
        label = f"{texts.term(class_name)}: {name.replace('_', ' ')}" + (f" ({pictures})" if pictures else "")
        rows.append(
            (
                Cell(label),
                _interval(some.get(f"recall{ending}"), 100.0, 1, texts),
                _interval(some.get(f"precision{ending}"), 100.0, 1, texts),
                _interval(some.get("length_error"), 100.0, 1, texts),
                _interval(some.get("width_bias_px"), gsd_mm or float("nan"), 2, texts),
            )
        )
    return rows


def _interval(figure: Any, factor: float, decimals: int, texts: Texts) -> Cell:
    """Return a figure with its interval, scaled; a dash for none."""
    if not isinstance(figure, Mapping) or factor != factor:
        return Cell(texts.number(float("nan")))
    value, low, high = (factor * float(figure[key]) for key in ("value", "low", "high"))
    text = f"{texts.number(value, decimals)} ({texts.number(low, decimals)} … {texts.number(high, decimals)})"
    return Cell(text, value)
