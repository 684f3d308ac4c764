"""What a report calls classes and sizes, in its language."""

from __future__ import annotations

from ..plan.positions import CRAQUELURE, ISLANDS, JUNCTIONS, NOT_MEASURED, SizeClasses
from ..vocabulary import class_label
from ..width_classes import class_names
from .texts import Texts


def size_labels(sizes: SizeClasses, class_name: str, texts: Texts) -> dict[str, str]:
    """Return what each size class of a class is called: its limits in words, after its name where it has one of its own."""
    if class_name == JUNCTIONS:
        return {
            p.size_class: texts.term(f"kind.{p.size_class}") for p in sizes.positions() if p.class_name == JUNCTIONS
        }
    if class_name == CRAQUELURE:
        widths = sizes.widths
        labels = {name: widths.label(number, texts.language) for number, name in enumerate(widths.names)}
        return labels | {NOT_MEASURED: texts.term("class.not_measured")}
    limits, unit = (sizes.islands_mm, "mm") if class_name == ISLANDS else (sizes.losses_cm2, "cm²")
    between = zip(class_names(limits, unit), (None, *limits), (*limits, None))
    return {name: class_label(low, high, unit, texts.language) for name, low, high in between}
