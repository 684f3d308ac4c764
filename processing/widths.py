"""Width classes of craquelure, and when a width counts as measured.

There is no single norm for paint. The default table takes its first limit from ICOMOS-ISCS 2008, which calls cracks below
0.1 mm hair cracks, and 0.2 mm and 1 mm from Swiss standard SN 640 312a (fine below 0.2 mm, medium to 1 mm); 0.5 mm halves
the long middle class. Pass another table to classify differently.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MEASURABLE_PX = 2.0  # below two pixels across, the mask's own grid decides the width more than the crack does


@dataclass(frozen=True)
class WidthClasses:
    """A table of width classes.

    Attributes:
        limits_mm: Ascending limits between the classes; a class contains its lower limit.
        names: One name more than limits, from narrow to wide.
    """

    limits_mm: tuple[float, ...] = (0.1, 0.2, 0.5, 1.0)
    names: tuple[str, ...] = ("< 0.1 mm", "0.1-0.2 mm", "0.2-0.5 mm", "0.5-1 mm", "> 1 mm")

    @classmethod
    def from_limits(cls, limits_mm: Sequence[float]) -> WidthClasses:
        """Return the classes between limits, named by them: (0.1, 0.2) gives "< 0.1 mm", "0.1-0.2 mm", "> 0.2 mm"."""
        return cls(tuple(limits_mm), class_names(limits_mm, "mm"))

    def classify(self, width_mm: NDArray[np.float64]) -> NDArray[np.object_]:
        """Return the class names of widths; NaN gives None."""
        names = np.array([*self.names, None], dtype=object)
        index = np.digitize(width_mm, self.limits_mm)
        return names[np.where(np.isfinite(width_mm), index, len(self.names))]


def class_names(limits: Sequence[float], unit: str) -> tuple[str, ...]:
    """Return the names of the classes between ascending limits, from low to high; one name more than limits."""
    texts = [f"{limit:g}" for limit in limits]
    between = (f"{low}-{high} {unit}" for low, high in zip(texts, texts[1:]))
    return (f"< {texts[0]} {unit}", *between, f"> {texts[-1]} {unit}")


def is_measurable(width_mm: NDArray[np.float64], gsd_mm: float) -> NDArray[np.bool_]:
    """Return where a width is at least `MEASURABLE_PX` pixels of this ground sampling distance."""
    return np.asarray(width_mm >= MEASURABLE_PX * gsd_mm)
