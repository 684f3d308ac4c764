"""The job ``change``: two surveys of the same surface compared."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError
from ...resunet_core.reporting import Reporter
from ..change_options import ChangeOptions
from ..commands import Outcome
from ..geopackage import GeoPackageWriter
from ..outputs import checked_output
from ..provenance import options_text, software, utc
from ..schema import Layer
from . import change_layers as layers
from .change_frame import Making, Network, check_frames, making_of, origin_of, read_network, without_what_one_lacks
from .change_registration import Laid, lay, moved
from .levelling import Sight
from .loss_change import LossChange, beyond
from .network_change import LeftOut, NetworkChange, Seen, compare
from .partition import areal
from .survey_file import SurveyFile, open_survey
from .widening import Widening, widened

_MIN_LENGTH = 4.0  # tolerances
_MUCH_LOST = 0.5  # of what is new: cracks don't heal


@dataclass(frozen=True, eq=False)
class _Compared:
    """Everything found, in the common frame."""

    old: Network
    new: Network
    laid: Laid
    making: Making
    px_m: float
    tolerance_m: float
    common: shapely.Geometry | None
    lines: NetworkChange
    widths: Widening
    losses: LossChange
    filled: LossChange


def run_change(options: ChangeOptions, reporter: Reporter) -> Outcome:
    """Compare two surveys."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.old)
    checked_output(options.output, options.overwrite, options.new)
    old, new = open_survey(options.old, reporter), open_survey(options.new, reporter)
    check_frames(old, new)
    origin = origin_of(new, old)
    found = _compare(old, new, origin, options, reporter)
    reporter.progress("change", 2, 3, "step")
    figures = _figures(found, options.years)
    findings = _findings(figures, options.years)
    if figures["lost_length_m"] > _MUCH_LOST * (figures["new_length_m"] + figures["grown_length_m"]):
        reporter.message(
            "Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found different "
            "ones, and as much of what is new may be no change either.",
            "warning",
        )
    provenance = {
        **software(),
        "command": "change",
        "old_survey": old.name,
        "old_survey_sha256": old.sha256(),
        "new_survey": new.name,
        "new_survey_sha256": new.sha256(),
        **options_text(options),
        "settings_differ": int(not found.making.alike),
        "finding": " ".join(findings),
        **{f"total_{name}": "" if value is None else value for name, value in figures.items()},
        "started": utc(started),
        "written": utc(time.time()),
    }

    def world(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
        unit = new.metres_per_unit
        return np.asarray(shapely.transform(shapes, lambda xy: xy / unit + origin), np.object_)

    with GeoPackageWriter(output, new.crs_wkt) as writer:
        for layer, columns in _layers(found, options.years, world):
            writer.write_layer(layer, iter([columns] if len(columns["geometry"]) else []))
        writer.write_run(provenance)
        writer.write_styles((style.layer, style.name, style.qml) for style in layers.styles())
    reporter.progress("change", 3, 3, "step")
    told = {**figures, "finding": " ".join(findings)}
    return Outcome({"gpkg": str(output)}, told, "\n".join([*findings, _registration_text(found)]))


def _compare(
    old_survey: SurveyFile,
    new_survey: SurveyFile,
    origin: NDArray[np.float64],
    options: ChangeOptions,
    reporter: Reporter,
) -> _Compared:
    old, new = (
        read_network(each, origin, other.gsd_mm, reporter)
        for each, other in ((old_survey, new_survey), (new_survey, old_survey))
    )
    old, new = without_what_one_lacks((old_survey, new_survey), (old, new), reporter)
    making = making_of((old_survey, new_survey), (old, new), reporter)
    px = making.gsd_mm / 1000
    laid = lay(old, new, px, options, (origin, new_survey.metres_per_unit), reporter)
    reporter.progress("change", 1, 3, "step")
    tolerance = laid.tolerance_m(px, options.tolerance_mm)
    if options.tolerance_mm is not None and options.tolerance_mm / 1000 < tolerance:
        reporter.message(
            f"--tolerance-mm is raised to {1000 * tolerance:.3g} mm: two pixels, or two standard deviations."
        )
    old = replace(
        old, lines=moved(old.lines, laid.transform), loss_shapes=moved(old.loss_shapes, laid.transform),
        coverage=None if old.coverage is None else moved(np.array([old.coverage], object), laid.transform)[0],
    )  # fmt: skip
    common = _common(old, new, px)
    if common is not None and common.is_empty:
        raise SurveyError(
            f"{old_survey.name} and {new_survey.name} cover nothing in common.",
            "Expected two surveys of the same surface, in the same place.",
        )
    least = _MIN_LENGTH * tolerance if options.min_length_mm is None else options.min_length_mm / 1000
    least_m2 = (_MIN_LENGTH * tolerance) ** 2 if options.min_area_mm2 is None else options.min_area_mm2 / 1e6
    if not making.alike:
        least, least_m2 = max(least, making.min_length_m), max(least_m2, making.min_area_m2)
    before, after = _seen(old, making.old_sight), _seen(new, making.new_sight)
    lines = compare(before, after, common, px, tolerance, least)
    _tell_left_out(lines.left_out, (old_survey, new_survey), reporter)
    partner = np.where(lines.met, lines.partner, -1)
    sigma_mm = options.width_sigma_px * math.hypot(old.gsd_mm, new.gsd_mm)
    widths = widened(lines.samples, partner, 1000 * before.width_m, 1000 * after.width_m, sigma_mm, making.gsd_mm)
    return _Compared(
        old, new, laid, making, px, tolerance, common, lines, widths,
        beyond(new.loss_shapes, old.loss_shapes, tolerance, least_m2, common),
        beyond(old.loss_shapes, new.loss_shapes, tolerance, least_m2, common),
    )  # fmt: skip


def _seen(network: Network, sight: Sight) -> Seen:
    width_mm, confidence = (
        np.asarray(network.cracks[name][network.row], np.float64) for name in ("width_mean_mm", "confidence")
    )
    return Seen(network.lines, network.loss_shapes, width_mm / 1000, confidence, sight)


def _tell_left_out(
    left_out: tuple[LeftOut, LeftOut], surveys: tuple[SurveyFile, SurveyFile], reporter: Reporter
) -> None:
    for some, survey, other in zip(left_out, surveys, surveys[::-1]):
        if some.length_m > 0:
            width = f"narrower than {1000 * some.sight.width_m:.3g} mm" if some.sight.width_m else ""
            faint = f"of a confidence below {some.sight.confidence:.3g}" if some.sight.confidence else ""
            kind = (
                " or ".join(filter(None, (width, faint)))
                if math.isfinite(some.sight.width_m + some.sight.confidence)
                else "of any kind"
            )
            reporter.message(
                f"{some.length_m:.4g} m of {survey.name} without a counterpart are left out: {other.name} doesn't show enough "
                f"craquelure {kind} for what it lacks to count as change.",
                "warning",
            )


def _common(old: Network, new: Network, px_m: float) -> shapely.Geometry | None:
    """Return what both surveys cover, None where neither says."""
    known = [shapely.make_valid(shapely.simplify(each.coverage, px_m / 2)) for each in (old, new) if each.coverage]
    if not known:
        return None
    return areal(known[0] if len(known) == 1 else shapely.intersection(known[0], known[1]))


def _layers(found: _Compared, years: float | None, world: layers.ToWorld) -> list[tuple[Layer, layers.Columns]]:
    losses, lines = found.new.loss_shapes, found.lines
    parts = ((layers.NEW, lines.new), (layers.GROWN, lines.grown), (layers.MATCHED, lines.matched))
    written = [
        (layer, layers.line_columns(part, found.new, found.new.lines, losses, years, world)) for layer, part in parts
    ]
    written.append((layers.LOST, layers.line_columns(lines.lost, found.old, found.old.lines, losses, years, world)))
    written.append((layers.WIDENED, layers.widened_columns(found.widths, found.new, losses, years, world)))
    whole = found.losses.is_whole
    written.append((layers.TIPS, layers.tip_columns(lines.advances, found.old, years, world)))
    written.append((layers.LOSS_NEW, layers.loss_columns(found.losses, found.new, whole, world)))
    written.append((layers.LOSS_GROWN, layers.loss_columns(found.losses, found.new, ~whole, world)))
    every = np.ones(len(found.filled.loss), np.bool_)
    written.append((layers.LOSS_FILLED, layers.loss_columns(found.filled, found.old, every, world)))
    if found.common is not None and not found.common.is_empty:
        area = shapely.MultiPolygon(list(shapely.get_parts(found.common)))
        shapes = np.array([area], object)
        written.append((layers.COMMON, {"area_m2": np.array([area.area]), "geometry": world(shapes)}))
    return written


def _figures(found: _Compared, years: float | None) -> dict[str, Any]:
    """Return all totals by name; None where something is unknown."""
    lines, laid, transform = found.lines, found.laid, found.laid.transform
    area = found.common.area if found.common is not None and found.common.area > 0 else None

    def length(pieces: Any, network: Network) -> float:
        return float(((pieces.end_m - pieces.start_m) * network.stretch[pieces.line]).sum())

    new, grown, matched = (length(each, found.new) for each in (lines.new, lines.grown, lines.matched))
    lost, advance, whole = length(lines.lost, found.old), lines.advances.advance_m, found.losses.is_whole
    loss = found.losses.area_m2
    totals = {
        "new_length_m": new,
        "grown_length_m": grown,
        "lost_length_m": lost,
        "paint_loss_new_area_m2": float(loss[whole].sum()),
        "paint_loss_grown_area_m2": float(loss[~whole].sum()),
        "paint_loss_filled_area_m2": float(found.filled.area_m2.sum()),
    }
    rates = {f"{name}_per_year": value / years if years else None for name, value in totals.items()}
    mean_advance = float(advance.mean()) if len(advance) else None
    every = new + grown + matched
    figures = {
        **totals,
        **rates,
        "years": years,
        "matched_length_m": matched,
        "left_out_old_length_m": lines.left_out[0].length_m,
        "left_out_new_length_m": lines.left_out[1].length_m,
        "common_area_m2": area,
        "new_density_m_per_m2": (new + grown) / area if area else None,
        "matched_percent_of_new_survey": 100 * matched / every if every > 0 else None,
        "matched_percent_of_old_survey": 100 * matched / (matched + lost) if matched + lost > 0 else None,
        "tip_count": lines.tip_count,
        "grown_tip_count": len(advance),
        "tip_advance_mean_m": mean_advance,
        "tip_advance_max_m": float(advance.max()) if len(advance) else None,
        "tip_advance_mean_m_per_year": mean_advance / years if years and mean_advance else None,
        "tip_level_of_detection_m": lines.least_advance_m,
        "tip_stray_m": lines.stray_m,
        "widened_count": len(found.widths.line),
        "width_compared_count": found.widths.compared,
        "width_offset_mm": found.widths.offset_mm,
        "width_level_of_detection_mm": found.widths.typical_level_mm,
        "paint_loss_new_count": int(whole.sum()),
        "paint_loss_grown_count": int((~whole).sum()),
        "paint_loss_filled_count": len(found.filled.loss),
        "gsd_mm": 1000 * found.px_m,
        "tolerance_m": found.tolerance_m,
        "registration_method": laid.method,
        "registration_shift_x_m": transform.x,
        "registration_shift_y_m": transform.y,
        "registration_rotation_deg": transform.rotation_deg,
        "registration_scale": transform.scale,
        "registration_sigma_m": laid.sigma_m,
        "registration_rms_m": laid.rms_m,
        "registration_point_count": laid.count,
        "registration_control_rms_m": laid.control_rms_m,
    }
    return {name: None if isinstance(v, float) and not math.isfinite(v) else v for name, v in figures.items()}


def _findings(figures: dict[str, Any], years: float | None) -> list[str]:
    """Return what has changed as sentences, "No detectable change." when nothing has."""

    def per_year(name: str, unit: str) -> str:
        return f" ({figures[f'{name}_per_year']:.3g} {unit} a year)" if years else ""

    said = [
        f"{label}: {figures[name]:.4g} {unit}{per_year(name, unit)}."
        for label, name, unit in (
            ("New craquelure", "new_length_m", "m"),
            ("Grown craquelure", "grown_length_m", "m"),
            ("Lost craquelure", "lost_length_m", "m"),
            ("New paint loss", "paint_loss_new_area_m2", "m²"),
            ("Grown paint loss", "paint_loss_grown_area_m2", "m²"),
            ("Filled paint loss", "paint_loss_filled_area_m2", "m²"),
        )
        if figures[name] > 0
    ]
    if figures["grown_tip_count"]:
        said.append(
            f"{figures['grown_tip_count']} of {figures['tip_count']} tips have advanced, on average by "
            f"{1000 * figures['tip_advance_mean_m']:.3g} mm."
        )
    if figures["widened_count"]:
        said.append(f"{figures['widened_count']} of {figures['width_compared_count']} segments have widened.")
    return said or ["No detectable change."]


def _registration_text(found: _Compared) -> str:
    laid, transform = found.laid, found.laid.transform
    sigma = f"{1000 * laid.sigma_m:.3g} mm" if math.isfinite(laid.sigma_m) else "unknown"
    return (
        f"Registration ({laid.method}): shift {1000 * transform.x:.3g}, {1000 * transform.y:.3g} mm, rotation "
        f"{transform.rotation_deg:.4f} degrees, scale {transform.scale:.6f}; standard deviation {sigma} from {laid.count} points; "
        f"tolerance {1000 * found.tolerance_m:.3g} mm."
    )
