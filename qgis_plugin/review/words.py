"""What the panel says of a feature, in the language of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature

from ...processing.vocabulary import field_label, number_text, term
from .session import REVIEW
from .states import state_of

_SHOWN = ("id", "length_m", "area_m2", "confidence")


def about(feature: QgsFeature, language: str) -> str:
    """Return what is known of a feature, a line each."""
    names = {field.name() for field in feature.fields()}
    figures = [in_handy_unit(name, feature[name]) for name in _SHOWN if name in names]
    lines = [f"{field_label(name, language)}: {_figure(value, language)}" for name, value in figures]
    lines.append(f"{term('review', language)}: {term(f'review.{state_of(feature[REVIEW])}', language)}")
    return "\n".join(lines)


def _figure(value: Any, language: str) -> str:
    """Return a figure in four digits, as the language writes it."""
    return number_text(value, language, ".4g") if isinstance(value, float) else str(value)


def in_handy_unit(field: str, value: Any) -> tuple[str, Any]:
    """Return a field's name and value in the unit people say it in: a crack of 0.0026 m is one of 2.6 mm."""
    if not isinstance(value, float):
        return field, value
    if field == "length_m" and value < 1:
        return "length_mm", value * 1000
    if field == "area_m2" and value < 1e-4:
        return "area_mm2", value * 1e6
    if field == "area_m2" and value < 1:
        return "area_cm2", value * 1e4
    return field, value
