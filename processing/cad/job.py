"""The job ``dxf``: a survey as a CAD drawing with attributes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...resunet_core.reporting import Reporter
from ..commands import Outcome
from ..outputs import checked_output
from ..plan.elements import Elements, ZoneFields, no_elements, read_elements
from ..plan.features import Features
from ..plan.survey_file import SurveyFile, open_survey
from ..plan_options import DxfOptions
from ..provenance import options_text, software, utc
from ..schema import CRAQUELURE_LAYER, ISLANDS_LAYER, JUNCTIONS_LAYER, PAINT_LOSS_LAYER
from ..vocabulary import number_text, term
from ..widths import WidthClasses
from .background import draw_background, read_background, write_world_file
from .document import DrawingFile
from .drawing import SurveyDrawing
from .layers import COVERAGE, ISLAND, LOSS_OUTLINE, ZONE
from .placing import FAR_M, Placing, automatic_origin
from .title import draw_title

MANY = 300_000  # entities from which CAD programs become slow
_BATCH = 20_000


@dataclass(frozen=True, eq=False)
class _Choice:
    """Which features are drawn: inside some polygons, and wide enough; all without any."""

    polygons: tuple[shapely.Geometry, ...]
    min_width_mm: float | None

    def __call__(self, features: Features) -> Features:
        keep = np.ones(len(features), bool)
        if self.min_width_mm is not None and features.layer is CRAQUELURE_LAYER:
            keep &= features["width_mean_mm"] >= self.min_width_mm  # False without a width
        if self.polygons:
            tree = shapely.STRtree(list(self.polygons))
            inside = np.zeros(len(features), bool)
            inside[tree.query(features.geometry, predicate="intersects")[0]] = True
            keep &= inside
        return features if keep.all() else features.select(keep)


def run_dxf(options: DxfOptions, reporter: Reporter) -> Outcome:
    """Draw a survey."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.survey)
    survey = open_survey(options.survey, reporter)
    if options.width_classes:
        survey = replace(survey, width_classes=WidthClasses.parse(options.width_classes))
    elements = _elements(options, survey, reporter)
    choice = _Choice(tuple(elements.partition.polygons), options.min_width_mm)
    bounds = survey.bounds()
    placing = Placing(_origin(options, bounds, survey.metres_per_unit), survey.metres_per_unit)
    _warn(options, survey, bounds, placing, reporter)
    background = read_background(options.background, survey, reporter) if options.background else None
    outputs = {"dxf": str(output)}
    with DrawingFile(output) as file:
        drawing = SurveyDrawing(
            file, placing, survey.width_classes, options.plot_scale, options.attributes, options.language
        )
        if background:
            draw_background(file, background, placing, output, options.language)
        drawing.plain(survey.coverage, COVERAGE)
        drawing.plain(tuple(elements.partition.polygons), ZONE)
        for features, draw in _features(survey, drawing, choice, reporter):
            draw(features)
        title = options.title or Path(survey.name).stem
        draw_title(file, drawing, title, _lines(options, survey, placing), options.plot_scale, options.language)
        file.state(_provenance(options, survey, placing, started))
        if background:
            outputs["world_file"] = str(write_world_file(background, placing, output))
    quantities = _quantities(drawing)
    return Outcome(outputs, quantities, _summary(quantities))


def _origin(
    options: DxfOptions, bounds: tuple[float, float, float, float] | None, unit_m: float
) -> tuple[float, float]:
    if options.local_origin is None:
        return 0.0, 0.0
    return options.origin() or automatic_origin(bounds, unit_m)


def _elements(options: DxfOptions, survey: SurveyFile, reporter: Reporter) -> Elements:
    if not options.zones:
        return no_elements()
    return read_elements(options.zones, survey, ZoneFields(options.zone_name, (), "first"), reporter)


def _features(
    survey: SurveyFile, drawing: SurveyDrawing, choice: _Choice, reporter: Reporter
) -> Iterator[tuple[Features, Callable[[Features], None]]]:
    """Yield what is to be drawn, areas before lines before points, with what draws it."""
    plan = (
        (ISLANDS_LAYER, survey.islands, drawing.islands),
        (PAINT_LOSS_LAYER, survey.paint_loss, drawing.paint_loss),
        (CRAQUELURE_LAYER, survey.craquelure, drawing.craquelure),
        (JUNCTIONS_LAYER, survey.junctions, drawing.junctions),
    )
    total, done = sum(survey.count(layer) for layer, _, _ in plan), 0
    for _, read, draw in plan:
        for features in read(reporter, _BATCH):
            yield choice(features), draw
            done += len(features)
            reporter.progress("draw", min(done, total), total, "feature")


def _warn(
    options: DxfOptions,
    survey: SurveyFile,
    bounds: tuple[float, float, float, float] | None,
    placing: Placing,
    reporter: Reporter,
) -> None:
    """Say what makes a drawing hard to use."""
    count = sum(map(survey.count, (CRAQUELURE_LAYER, JUNCTIONS_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER)))
    if count > MANY and not (options.zones or options.min_width_mm):
        reporter.message(
            f"The survey has {count} features: CAD programs become slow from some {MANY}. Draw a part of it with --zones, or "
            "only what is wide with --min-width-mm.",
            "warning",
        )
    if bounds is not None:
        far = np.abs((np.array(bounds).reshape(2, 2) - placing.origin) * placing.metres_per_unit).max()
        if far > FAR_M:
            reporter.message(
                f"The drawing lies {far / 1000:.0f} km from its origin, where CAD programs lose precision: hatches may fail. "
                "Set --local-origin auto.",
                "warning",
            )


def _lines(options: DxfOptions, survey: SurveyFile, placing: Placing) -> list[str]:
    language = options.language
    first, last = [f"{term('survey', language)}: {survey.name}"], [str(software()["software"])]
    if survey.gsd_mm:
        first.append(f"{term('gsd', language)}: {number_text(survey.gsd_mm, language, '.3g')} mm")
    if survey.run.get("model_name"):
        last.append(f"{term('model', language)}: {survey.run['model_name']}")
    scale = number_text(options.plot_scale, language)
    lines = ["; ".join(first), term("plot_note", language).format(scale=scale), "; ".join(last)]
    return [*lines, placing.sentence(language)] if placing.origin != (0.0, 0.0) else lines


def _provenance(options: DxfOptions, survey: SurveyFile, placing: Placing, started: float) -> dict[str, object]:
    return {
        **software(),
        "command": "dxf",
        "survey": survey.name,
        "survey_sha256": survey.sha256(),
        "survey_crs": survey.crs_wkt or "none",
        "origin_x": repr(placing.origin[0]),
        "origin_y": repr(placing.origin[1]),
        "metres_per_unit": repr(placing.metres_per_unit),
        **options_text(options),
        "started": utc(started),
        "written": utc(time.time()),
        **{f"survey_run_{key}": value for key, value in survey.run.items()},
    }


def _quantities(drawing: SurveyDrawing) -> dict[str, Any]:
    counts, lengths = drawing.counts, drawing.lengths_m
    lines = [name for name in counts if name.startswith("CRAQUELURE-")]
    return {
        "segment_count": sum(counts[name] for name in lines),
        "junction_count": sum(count for name, count in counts.items() if name.startswith("JUNCTION-")),
        "island_count": counts[ISLAND.name],
        "paint_loss_count": counts[LOSS_OUTLINE.name],
        "craquelure_length_m": float(sum(lengths[name] for name in lines)),
        "paint_loss_area_m2": float(drawing.areas_m2[LOSS_OUTLINE.name]),
    }


def _summary(q: dict[str, Any]) -> str:
    return (
        f"Craquelure    {q['craquelure_length_m']:.4g} m in {q['segment_count']} segments\n"
        f"Junctions     {q['junction_count']}; islands {q['island_count']}\n"
        f"Paint loss    {q['paint_loss_area_m2']:.4g} m² in {q['paint_loss_count']} patches"
    )
