"""How two surveys are laid over one another: by control points, by their networks, or as they are; and how far to trust it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError
from ...resunet_core.reporting import Reporter
from ..change_options import ChangeOptions
from .change_frame import Network
from .control_points import read_control_points
from .network_change import SMOOTH_PX
from .registration import FEWEST_POINTS, Fit, assess, register
from .sampling import sample
from .similarity import Similarity, fit

_SIGMAS, _PIXELS = 2.0, 2.0
_STEP_PX = 2.0  # between the points that are used


@dataclass(frozen=True)
class Laid:
    """The registration used.

    Attributes:
        method: "control points", "networks", "none".
        transform: Old -> new, metres from the common origin.
        sigma_m: Standard deviation of what remains, NaN where nothing tells.
        rms_m, count: Of the distances along the normal between the networks that were used.
        control_rms_m: Of the control points, NaN without.
    """

    method: str
    transform: Similarity
    sigma_m: float
    rms_m: float
    count: int
    control_rms_m: float

    def tolerance_m(self, px_m: float, wanted_mm: float | None) -> float:
        """Return the distance up to which lines are the same: max(2 px, 2 σ), or what is wanted if that is more."""
        floor = max(_PIXELS * px_m, _SIGMAS * self.sigma_m if math.isfinite(self.sigma_m) else 0.0)
        return max(floor, (wanted_mm or 0.0) / 1000)


def lay(
    old: Network, new: Network, px_m: float, options: ChangeOptions, frame: tuple[NDArray[np.float64], float],
    reporter: Reporter,
) -> Laid:  # fmt: skip
    """Find the transformation old -> new; ``frame`` is the common origin in units of the CRS, and metres in one.

    Raises:
        SurveyError: The networks have nothing in common, or the control points can't be used.
    """
    before, after = (sample(each.lines, _STEP_PX * px_m, SMOOTH_PX * px_m) for each in (old, new))
    enough = min(len(before.xy), len(after.xy)) >= FEWEST_POINTS
    if options.control_points:
        points = [(xy - frame[0]) * frame[1] for xy in read_control_points(options.control_points)]
        transform = fit(*points)
        errors = transform(points[0]) - points[1]
        free = 2 * len(errors) - 4
        rms = float(np.sqrt((errors**2).sum() / free)) if free > 0 else float("nan")
        if free <= 0:
            reporter.message("Two control points fit always: nothing tells how well. Give more.", "warning")
        found = assess(before, after, transform, px_m) if enough else None
        sigma = float(np.nanmax([rms, found.sigma_m if found else math.nan, 0.0]))
        return Laid("control points", transform, sigma, *_rest(found), rms)
    if not enough:
        reporter.message(
            "There is too little craquelure to register the surveys by: they are taken as they lie.", "warning"
        )
        return Laid("none", Similarity(), math.nan, math.nan, 0, math.nan)
    if options.registration == "none":
        found = assess(before, after, Similarity(), px_m)
        if not found.is_credible:
            reporter.message(_nothing_in_common(found) + " They are compared as they lie all the same.", "warning")
        return Laid("none", Similarity(), found.sigma_m, *_rest(found), math.nan)
    found = register(before, after, px_m, options.max_shift_mm / 1000)
    if not found.is_credible:
        raise SurveyError(
            _nothing_in_common(found),
            "Are they of the same surface? Raise --max-shift-mm, give --control-points, or say --registration none.",
        )
    return Laid("networks", found.transform, found.sigma_m, *_rest(found), math.nan)


def _rest(found: Fit | None) -> tuple[float, int]:
    return (found.rms_m, found.count) if found else (math.nan, 0)


def _nothing_in_common(found: Fit) -> str:
    return (
        f"The two networks can't be laid over one another: {100 * found.share:.0f} % of their craquelure meets at best, and "
        f"{100 * found.chance:.0f} % would by chance."
    )


def moved(shapes: NDArray[np.object_], transform: Similarity) -> NDArray[np.object_]:
    """Return shapes where a transformation puts them."""
    return np.asarray(shapely.transform(shapes, transform), np.object_)
