"""Figures of an evaluation as a table for people (standard library only)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .classes import CLASSES

_ROWS = {  # name: what people read, and the unit
    "f1_2px": ("F1 at 2 px", ""),
    "precision_2px": ("  precision", ""),
    "recall_2px": ("  recall", ""),
    "cldice": ("clDice", ""),
    "length_error": ("length error", "+%"),
    "mean_width_error": ("mean width error", "+%"),
    "width_bias_px": ("width error where found", "px"),
    "width_deviation_px": ("  its magnitude", "|px|"),
    "accuracy": ("accuracy", ""),
    "f1": ("F1", ""),
    "precision": ("  precision", ""),
    "recall": ("  recall", ""),
    "iou": ("IoU", ""),
    "iou_mean_of_pictures": ("  mean of the pictures that have any", ""),
    "predicted_share": ("share of the surface, predicted", "%"),
    "actual_share": ("  true", "%"),
    "calibration_error": ("calibration error", ""),
}
_NAME, _VALUE = 40, 12


def evaluation_table(result: Mapping[str, Any]) -> str:
    """Return what `evaluation.evaluate` returns as lines of text."""
    thresholds = ", ".join(f"{name} from {value:g}" for name, value in result["thresholds"].items())
    lines = [f"{result['model']} {result['version']}: {thresholds}"]
    for name, figures in result["datasets"].items():
        lines += ["", *_dataset_lines(name, figures)]
    if "fps" in result:
        lines += ["", f"{result['fps']:.2f} pictures a second. {result['fps_protocol']}"]
    return "\n".join(lines)


def _dataset_lines(name: str, figures: Mapping[str, Any]) -> Iterator[str]:
    yield f"{name}: {figures['pictures']} pictures of {figures['sources']} source images"
    yield f"{'':{_NAME}}{'value':>{_VALUE}}    95 % interval"
    for surface_class in CLASSES[1:]:
        if surface_class.name in figures:
            yield from _section(surface_class.label, figures[surface_class.name])
    yield from _section("Mean of the classes, background included", figures["macro"])
    for surface_class in CLASSES[1:]:
        if bins := figures.get(surface_class.name, {}).get("reliability"):
            yield from _reliability(surface_class.label, bins)


def _section(title: str, figures: Mapping[str, Any]) -> Iterator[str]:
    yield title
    for name, (label, unit) in _ROWS.items():
        if name in figures:
            value, low, high = (_number(figures[name][k], unit) for k in ("value", "low", "high"))
            shown = f"{value:>{_VALUE}}    {low} to {high}" if value else f"{'not defined':>{_VALUE}}"
            yield f"{'  ' + label:{_NAME}}{shown}"


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    formats = {"": f"{value:.3f}", "%": f"{100 * value:.1f} %", "+%": f"{100 * value:+.1f} %", "px": f"{value:+.2f} px"}
    return formats.get(unit, f"{value:.2f} px")


def _reliability(label: str, bins: list[Mapping[str, Any]]) -> Iterator[str]:
    yield f"{label}: what a probability is worth"
    yield f"{'  probability':16}{'pixels':>12}{'mean':>10}{'true share':>14}"
    for row in bins:
        if row["pixels"]:
            limits = f"  {row['from']:.1f} to {row['to']:.1f}"
            yield f"{limits:16}{row['pixels']:>12}{row['mean_probability']:>10.3f}{row['actual_share']:>14.3f}"
