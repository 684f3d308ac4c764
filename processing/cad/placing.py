"""From a survey's coordinates to those of a drawing: metres, from an origin near by where that is asked for.

CAD programs compute hatches, snaps and views in ways that lose digits far from the origin; coordinates of a national grid
(5 000 000 m) are the usual reason for hatches that fail and lines that jitter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..vocabulary import term

FAR_M = 100_000.0


@dataclass(frozen=True)
class Placing:
    """Where a drawing lies.

    Attributes:
        origin: The survey's coordinates of the drawing's origin, in units of its CRS.
        metres_per_unit: Metres in one unit of the CRS.
    """

    origin: tuple[float, float]
    metres_per_unit: float

    def __call__(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return drawing coordinates in metres, float64 (n, 2), of survey coordinates (n, 2)."""
        return np.asarray((xy[:, :2] - self.origin) * self.metres_per_unit)

    def sentence(self, language: str = "en") -> str:
        """Return how the drawing's coordinates become the survey's, in a language."""
        name = term("survey_coordinates", language)
        x, y = (f"{value:+.12g}".replace("+", "+ ").replace("-", "- ") for value in self.origin)
        if self.metres_per_unit == 1:
            return f"{name}: X {x}, Y {y}"
        unit = f"{self.metres_per_unit:.10g}"
        return f"{name}: X / {unit} {x}, Y / {unit} {y}"


def automatic_origin(bounds: tuple[float, float, float, float] | None, metres_per_unit: float) -> tuple[float, float]:
    """Return a survey's lower left corner, down to a whole metre, in units of its CRS.

    Args:
        bounds: xmin, ymin, xmax, ymax of the survey, None for an empty one.
        metres_per_unit: Metres in one unit of the CRS.
    """
    if bounds is None:
        return 0.0, 0.0
    corner = [float(np.floor(value * metres_per_unit)) / metres_per_unit for value in bounds[:2]]
    return corner[0], corner[1]
