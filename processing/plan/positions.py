"""What a take-off counts: classes, each sorted by size, and how their quantities are billed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..width_classes import class_names
from ..widths import WidthClasses

CRAQUELURE, ISLANDS, PAINT_LOSS, JUNCTIONS = "craquelure", "islands", "paint_loss", "junctions"
NOT_MEASURED = "not measured"  # craquelure that a person has drawn without giving its width
KINDS = ("end", "Y", "T", "X", "edge")
ALL_SIZES = "all"

MEASURES = ("m", "m²", "piece")
USUAL_MEASURE = {CRAQUELURE: "m", ISLANDS: "m²", PAINT_LOSS: "m²", JUNCTIONS: "piece"}


@dataclass(frozen=True)
class SizeClasses:
    """How features are sorted by size.

    Attributes:
        widths: Craquelure by mean width.
        islands_mm: Ascending limits of the diameter of the equal circle; below 2 mm networks count as of small islands,
            above as of large ones (IMPASTOW, Glasgow).
        losses_cm2: Ascending limits of the area.
    """

    widths: WidthClasses = field(default_factory=WidthClasses)
    islands_mm: tuple[float, ...] = (2.0, 5.0, 10.0, 20.0)
    losses_cm2: tuple[float, ...] = (1.0, 10.0, 100.0)

    def positions(self) -> tuple[Position, ...]:
        """Return all positions in the order of a take-off."""
        sizes = {
            CRAQUELURE: (*self.widths.names, NOT_MEASURED),
            ISLANDS: class_names(self.islands_mm, "mm"),
            PAINT_LOSS: class_names(self.losses_cm2, "cm²"),
            JUNCTIONS: KINDS,
        }
        return tuple(Position(name, size) for name, names in sizes.items() for size in names)


@dataclass(frozen=True)
class Position:
    """One line of a take-off: a class and a size class."""

    class_name: str
    size_class: str


@dataclass(frozen=True)
class Price:
    """How a position is billed.

    Attributes:
        measure: One of `MEASURES`.
        minimum_per_piece: Each feature counts at least this much (a patch of 3 cm² as 10 cm², say).
        minimum_per_position: Each position that occurs in an element counts at least this much in all.
        unit_cost: Cost of one unit, None where only quantities are wanted.
    """

    measure: str
    minimum_per_piece: float = 0.0
    minimum_per_position: float = 0.0
    unit_cost: float | None = None


Prices = Mapping[Position, Price]
"""By position; positions that are not billed don't occur."""


def first_of(positions: Sequence[Position], class_name: str) -> int:
    """Return the number of the first position of a class; its others follow by size."""
    return next(at for at, position in enumerate(positions) if position.class_name == class_name)
