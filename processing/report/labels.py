"""What a report calls classes and sizes, in its language."""

from __future__ import annotations

from collections.abc import Sequence

from ..plan.positions import CRAQUELURE, ISLANDS, JUNCTIONS, NOT_MEASURED, SizeClasses
from ..vocabulary import class_label
from ..width_classes import class_names
from .texts import Texts

_UNITS = {"craquelure": "mm", "islands": "mm", "paint_loss": "cm²"}


def size_labels(sizes: SizeClasses, class_name: str, texts: Texts) -> dict[str, str]:
    """Return what each size class of a class is called: its limits in words, after its name where it has one of its own."""
    if class_name == JUNCTIONS:
        return {
            p.size_class: texts.term(f"kind.{p.size_class}") for p in sizes.positions() if p.class_name == JUNCTIONS
        }
    limits = sizes.widths.limits_mm if class_name == CRAQUELURE else _limits(sizes, class_name)
    unit = _UNITS[class_name]
    usual = class_names(limits, unit)
    names = sizes.widths.names if class_name == CRAQUELURE else usual
    labels = {}
    for name, standard, low, high in zip(names, usual, (None, *limits), (*limits, None)):
        text = class_label(low, high, unit, texts.language)
        labels[name] = text if name == standard else f"{name}, {text}"
    return labels | ({NOT_MEASURED: texts.term("class.not_measured")} if class_name == CRAQUELURE else {})


def _limits(sizes: SizeClasses, class_name: str) -> Sequence[float]:
    return sizes.islands_mm if class_name == ISLANDS else sizes.losses_cm2
