"""How a table of width classes is written in one line (standard library only; options import this)."""

from __future__ import annotations

from collections.abc import Sequence

from ..resunet_core.errors import OptionError

_EXPECTED = (
    "Expected ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below, the last "
    "one without: hair=0.1, fine=0.2, medium=1, wide."
)


def parse_width_classes(text: str) -> tuple[tuple[float, ...], tuple[str, ...]]:
    """Return the limits in mm and the names, one more than limits, from narrow to wide.

    Args:
        text: ``0.1,0.2,0.5,1``, names following from the limits; or ``hair=0.1, fine=0.2, medium=1, wide``.

    Raises:
        OptionError: Limits that are no positive numbers or don't ascend, names missing or twice.
    """
    entries = [entry.strip() for entry in text.split(",")]
    named = any("=" in entry for entry in entries)
    if named:
        names = tuple(entry.partition("=")[0].strip() for entry in entries)
        numbers = [entry.partition("=")[2].strip() for entry in entries[:-1]]
        if "=" in entries[-1] or "" in names or len(set(names)) < len(names):
            raise OptionError(f"--width-classes is {text!r}: the classes' names are not clear.", _EXPECTED)
    else:
        numbers = entries
    try:
        limits = tuple(float(number) for number in numbers)
    except ValueError:
        raise OptionError(f"--width-classes is {text!r}: not all limits are numbers.", _EXPECTED) from None
    if not all(0 < low < high for low, high in zip(limits, (*limits[1:], float("inf")))):
        raise OptionError(f"--width-classes is {text!r}: the limits are not positive and ascending.", _EXPECTED)
    return limits, names if named else class_names(limits, "mm")


def class_names(limits: Sequence[float], unit: str) -> tuple[str, ...]:
    """Return the names of the classes between ascending limits, from low to high; one name more than limits."""
    texts = [f"{limit:g}" for limit in limits]
    between = (f"{low}-{high} {unit}" for low, high in zip(texts, texts[1:]))
    return (f"< {texts[0]} {unit}", *between, f"> {texts[-1]} {unit}")
