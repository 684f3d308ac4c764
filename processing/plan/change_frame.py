"""Two surveys in one frame: metres from the middle of the newer one; what may be compared, and what had to be levelled."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError
from ...resunet_core.reporting import Reporter
from ..schema import CRAQUELURE_LAYER, PAINT_LOSS_LAYER
from ..zones import same_frame
from .features import Features
from .levelling import Sight
from .survey_file import SurveyFile

_DEFAULT_GSD_MM = 1.0
_SAME_GSD = 0.02  # relative difference
_VISIBLE_PX = 0.5  # cracks narrower than this share of a pixel are not found for certain
_SETTINGS = (
    "model_sha256", "threshold_craquelure", "threshold_paint_loss", "option_min_length_mm", "option_min_area_mm2",
    "option_min_confidence",
)  # fmt: skip

Geometries = NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class Network:
    """One survey's craquelure and paint loss, in metres from a common origin.

    Attributes:
        lines: LineStrings (n,).
        row: int64 (n,): the feature each is a part of.
        cracks, losses: The features.
        loss_shapes: Polygons of the losses.
        coverage: What was surveyed, None where it is unknown.
        gsd_mm: Ground sampling distance.
    """

    lines: Geometries
    row: NDArray[np.int64]
    cracks: Features
    losses: Features
    loss_shapes: Geometries
    coverage: shapely.Geometry | None
    gsd_mm: float

    @property
    def stretch(self) -> NDArray[np.float64]:
        """Stored length per drawn length of each line: written lines are simplified."""
        drawn = np.bincount(self.row, shapely.length(self.lines), len(self.cracks))
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.where(drawn > 0, self.cracks["length_m"] / drawn, 1.0)
        return np.asarray(np.where(np.isfinite(ratio), ratio, 1.0)[self.row])


def read_network(
    survey: SurveyFile, origin: NDArray[np.float64], fallback_gsd_mm: float | None, reporter: Reporter
) -> Network:
    """Read a survey whole.

    Args:
        survey: The survey.
        origin: float64 (2,): of the common frame, in units of its CRS.
        fallback_gsd_mm: Taken where the survey states no ground sampling distance.
        reporter: Hears what was left out.
    """
    unit = survey.metres_per_unit

    def local(shapes: Geometries) -> Geometries:
        return np.asarray(shapely.transform(shapes, lambda xy: (xy - origin) * unit), np.object_)

    cracks, losses = survey.all_of(CRAQUELURE_LAYER, reporter), survey.all_of(PAINT_LOSS_LAYER, reporter)
    parts, row = shapely.get_parts(cracks.geometry, return_index=True)
    usable = (shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING) & (shapely.length(parts) > 0)
    coverage = shapely.MultiPolygon(list(survey.coverage)) if survey.coverage else None
    gsd = survey.gsd_mm
    if gsd is None:
        gsd = fallback_gsd_mm or _DEFAULT_GSD_MM
        reporter.message(f"{survey.name} states no ground sampling distance: {gsd:g} mm is taken.", "warning")
    return Network(
        local(parts[usable]), row[usable].astype(np.int64), cracks, losses, local(losses.geometry),
        None if coverage is None else local(np.array([coverage], object))[0], gsd,
    )  # fmt: skip


def without_what_one_lacks(
    surveys: tuple[SurveyFile, SurveyFile], networks: tuple[Network, Network], reporter: Reporter
) -> tuple[Network, Network]:
    """Return both without craquelure, or paint loss, where one survey has no layer of it: nothing is known of it there."""
    old, new = networks
    for survey in surveys:
        for layer in (CRAQUELURE_LAYER, PAINT_LOSS_LAYER):
            if layer.name in survey.fields:
                continue
            reporter.message(f"{layer.name} is not compared: {survey.name} has no such layer.", "warning")
            if layer is CRAQUELURE_LAYER:
                old, new = (replace(each, lines=each.lines[:0], row=each.row[:0]) for each in (old, new))
            else:
                old, new = (replace(each, loss_shapes=each.loss_shapes[:0]) for each in (old, new))
    return old, new


def check_frames(old: SurveyFile, new: SurveyFile) -> None:
    """Refuse surveys in different coordinate systems.

    Raises:
        SurveyError: They are.
    """
    same_unit = np.isclose(old.metres_per_unit, new.metres_per_unit, rtol=1e-6)
    if not same_frame(old.crs_wkt, new.crs_wkt) or not same_unit:
        raise SurveyError(
            f"{old.name} and {new.name} lie in different coordinate systems.",
            "Expected two surveys of the same surface in the same one; small shifts between them are found.",
        )


def origin_of(survey: SurveyFile, other: SurveyFile) -> NDArray[np.float64]:
    """Return the middle of a survey, in units of its CRS; of the other where it is empty."""
    for one in (survey, other):
        shapes = np.array(one.coverage, object) if one.coverage else one.all_of(CRAQUELURE_LAYER).geometry
        if len(shapes):
            low_x, low_y, high_x, high_y = shapely.total_bounds(shapes)
            return np.array([(low_x + high_x) / 2, (low_y + high_y) / 2])
    return np.zeros(2)


@dataclass(frozen=True)
class Making:
    """How two surveys were made, as far as it decides what may be compared.

    Attributes:
        alike: Whether with the same model, thresholds and ground sampling distance.
        gsd_mm: The coarser ground sampling distance.
        old_sight, new_sight: What of each the other can't have found, by what is known of both.
        min_length_m, min_area_m2: Whichever survey's least length and area is larger.
    """

    alike: bool
    gsd_mm: float
    old_sight: Sight
    new_sight: Sight
    min_length_m: float
    min_area_m2: float


def making_of(surveys: tuple[SurveyFile, SurveyFile], networks: tuple[Network, Network], reporter: Reporter) -> Making:
    """Return how an older and a newer survey were made; the reporter hears where they differ."""
    old, new = surveys
    gsds = [each.gsd_mm for each in networks]
    coarse = max(gsds)
    has_one_gsd = abs(gsds[0] - gsds[1]) <= _SAME_GSD * coarse
    differing = [key for key in _SETTINGS if old.run.get(key, "") != new.run.get(key, "")]
    if not has_one_gsd:
        reporter.message(
            f"The surveys have {gsds[0]:.3g} and {gsds[1]:.3g} mm/px: they are compared at {coarse:.3g}. Better, map the "
            f"finer mosaic again with --resample-to-gsd {coarse:.4g}.",
            "warning",
        )
    if differing:
        names = ", ".join("model" if key == "model_sha256" else key.removeprefix("option_") for key in differing)
        reporter.message(
            f"The surveys were made with different settings ({names}): only what the less sensitive one could have found is "
            "compared. Better, map both mosaics with the same.",
            "warning",
        )
    faint = {key: max(_number(each.run.get(key, "")) for each in surveys) for key in _SETTINGS[1:]}
    same_model = "model_sha256" not in differing
    confidence = faint["threshold_craquelure"] if same_model and "threshold_craquelure" in differing else 0.0
    alike = has_one_gsd and not differing
    old_sight, new_sight = (
        Sight(
            0.0 if has_one_gsd or each.gsd_mm == coarse else _VISIBLE_PX * coarse / 1000,
            confidence if _number(survey.run.get("threshold_craquelure", "")) < confidence else 0.0,
            alike,
        )
        for survey, each in zip(surveys, networks)
    )
    least_mm, least_mm2 = faint["option_min_length_mm"], faint["option_min_area_mm2"]
    return Making(alike, coarse, old_sight, new_sight, least_mm / 1000, least_mm2 / 1e6)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
