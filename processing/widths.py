"""Width classes of craquelure, and when a width counts as measured.

There is no single norm for paint. The default table takes its first limit from ICOMOS-ISCS 2008, which calls cracks below
0.1 mm hair cracks, and 0.2 mm and 1 mm from Swiss standard SN 640 312a (fine below 0.2 mm, medium to 1 mm); 0.5 mm halves
the long middle class. ``--width-classes`` takes another table (`width_classes`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .vocabulary import class_label, term
from .width_classes import class_names, parse_width_classes

HAIR_CRACK_MM = 0.1  # ICOMOS-ISCS 2008
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

    @classmethod
    def parse(cls, text: str | None) -> WidthClasses:
        """Return the table of one line of text (see `width_classes`); the default one for None or nothing.

        Raises:
            OptionError: The text is no table.
        """
        return cls(*parse_width_classes(text)) if text else cls()

    def label(self, number: int, language: str = "en") -> str:
        """Return what a legend says of a class: its limits, and its name where that is a word.

        Without named classes, the one that ends at `HAIR_CRACK_MM` is called a hair crack.
        """
        name = self.names[number]
        low = self.limits_mm[number - 1] if number else None
        high = self.limits_mm[number] if number < len(self.limits_mm) else None
        limits = class_label(low, high, "mm", language)
        stated = any(character.isdigit() for character in name)
        if stated:
            return f"{term('hair_crack', language)}, {limits}" if low is None and high == HAIR_CRACK_MM else limits
        return f"{name[:1].upper()}{name[1:]}, {limits}"

    def classify(self, width_mm: NDArray[np.float64]) -> NDArray[np.object_]:
        """Return the class names of widths; NaN gives None."""
        names = np.array([*self.names, None], dtype=object)
        index = np.digitize(width_mm, self.limits_mm)
        return names[np.where(np.isfinite(width_mm), index, len(self.names))]


def is_measurable(width_mm: NDArray[np.float64], gsd_mm: float) -> NDArray[np.bool_]:
    """Return where a width is at least `MEASURABLE_PX` pixels of this ground sampling distance."""
    return np.asarray(width_mm >= MEASURABLE_PX * gsd_mm)
