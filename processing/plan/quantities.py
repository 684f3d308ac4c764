"""The job ``quantities``: from a survey to a take-off as a workbook, a CSV table or a GeoPackage."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...resunet_core.reporting import Reporter
from ..commands import Outcome
from ..outputs import checked_output
from ..plan_options import QuantitiesOptions, ReportOptions
from ..provenance import options_text, software, utc
from ..widths import WidthClasses
from .elements import Elements, ZoneFields, no_elements, read_elements
from .listing import Level, Listing, listing, quotient
from .positions import CRAQUELURE, ISLANDS, JUNCTIONS, PAINT_LOSS, Position, SizeClasses
from .prices import read_prices, write_template
from .quantity_layers import write_geopackage
from .survey_file import SurveyFile, open_survey
from .tables import Column, Sheet, write_csv, write_xlsx
from .take_off import TakeOff, take_off


def run_quantities(options: QuantitiesOptions, reporter: Reporter) -> Outcome:
    """Take off the quantities of a survey."""
    started = time.time()
    checked_output(options.output, options.overwrite, options.survey)
    template = (
        checked_output(options.prices_template, options.overwrite, options.survey) if options.prices_template else None
    )
    survey = open_survey(options.survey, reporter)
    sizes = size_classes(options, survey)
    positions = sizes.positions()
    prices = read_prices(options.prices, positions) if options.prices else {}
    elements = elements_of(options, survey, reporter)
    if template:
        write_template(template, positions, options.csv_style)
    result = take_off(survey, elements, sizes, prices, reporter)
    provenance = _provenance(options, survey, started)
    listed = listing(result, prices)
    outputs = _write(options, survey, result, listed, provenance)
    if template:
        outputs["prices_template"] = str(template)
    quantities = totals(listed.total, positions)
    return Outcome(outputs, quantities, _summary(quantities, len(elements)))


def size_classes(options: QuantitiesOptions | ReportOptions, survey: SurveyFile) -> SizeClasses:
    """Return the size classes asked for; widths as in the survey unless told otherwise."""
    widths = options.limits("width_limits_mm")
    return SizeClasses(
        WidthClasses.from_limits(widths) if widths else survey.width_classes,
        options.limits("island_limits_mm") or (),
        options.limits("loss_limits_cm2") or (),
    )


def elements_of(options: QuantitiesOptions | ReportOptions, survey: SurveyFile, reporter: Reporter) -> Elements:
    """Return the building elements asked for, none without ``--zones``."""
    if not options.zones:
        return no_elements()
    fields = ZoneFields(options.zone_name, options.parent_fields(), options.zone_overlaps)
    return read_elements(options.zones, survey, fields, reporter)


def _provenance(options: QuantitiesOptions, survey: SurveyFile, started: float) -> dict[str, object]:
    return {
        **software(),
        "command": "quantities",
        "survey": survey.name,
        "survey_sha256": survey.sha256(),
        **options_text(options),
        "started": utc(started),
        "written": utc(time.time()),
        **{f"survey_run_{key}": value for key, value in survey.run.items()},
    }


def _write(
    options: QuantitiesOptions, survey: SurveyFile, result: TakeOff, listed: Listing, provenance: Mapping[str, object]
) -> dict[str, str]:
    """Write the kind of file that the name of the output says, and return the files by role."""
    output = Path(options.output)
    suffix = output.suffix.lower()
    rows = [(key, str(value)) for key, value in provenance.items()]
    origin = Sheet("provenance", (Column("key"), Column("value")), rows)
    if suffix == ".gpkg":
        write_geopackage(output, survey, result, listed, provenance)
        return {"gpkg": str(output)}
    if suffix == ".xlsx":
        write_xlsx(output, [*listed.sheets(), origin])
        return {"xlsx": str(output)}
    write_csv(output, listed.stacked(), options.csv_style)
    beside = output.with_name(f"{output.stem}.run.csv")
    write_csv(beside, origin, options.csv_style)
    return {"csv": str(output), "run": str(beside)}


def totals(total: Level, positions: tuple[Position, ...]) -> dict[str, Any]:
    """Return the figures of the whole survey by name."""
    sums, visible = total.sums, float(total.visible_m2[0])

    def whole(table: Any, name: str) -> float:
        return float(sum(table[0, at] for at, position in enumerate(positions) if position.class_name == name))

    length, loss = whole(sums.length_m, CRAQUELURE), whole(sums.area_m2, PAINT_LOSS)
    area, wide = whole(sums.area_m2, CRAQUELURE), whole(sums.wide_length_m, CRAQUELURE)
    return {
        "visible_area_m2": None if np.isnan(visible) else visible,
        "craquelure_length_m": length,
        "craquelure_area_m2": area,
        "craquelure_density_m_per_m2": quotient(length, visible),
        "mean_width_mm": quotient(1000 * area, wide),
        "segment_count": int(whole(sums.count, CRAQUELURE)),
        "junction_count": int(whole(sums.count, JUNCTIONS)),
        "island_count": int(whole(sums.count, ISLANDS)),
        "island_area_m2": whole(sums.area_m2, ISLANDS),
        "paint_loss_count": int(whole(sums.count, PAINT_LOSS)),
        "paint_loss_area_m2": loss,
        "paint_loss_percent": quotient(100 * loss, visible),
    }


def _summary(q: dict[str, Any], elements: int) -> str:
    area = "unknown area" if q["visible_area_m2"] is None else f"{q['visible_area_m2']:.4g} m²"
    lines = [
        f"Surveyed      {area}" + (f" in {elements} elements" if elements else ""),
        f"Craquelure    {q['craquelure_length_m']:.4g} m in {q['segment_count']} segments",
        f"Paint loss    {q['paint_loss_area_m2']:.4g} m² in {q['paint_loss_count']} patches",
    ]
    return "\n".join(lines)
