"""Figures of a model, as ``train`` and ``evaluate`` report them: outputs for models, lines for the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...resunet_core.classes import BACKGROUND, CLASSES
from ..worker import JobResult

_MEASURES = {"f1_2px": "F1 at 2 px", "f1": "F1", "iou": "IoU", "cldice": "clDice"}
_SECTIONS = {
    **{kind.name: kind.label for kind in CLASSES if kind is not BACKGROUND},
    "macro": "Mean of the classes",
}

QUANTITIES = {
    f"{section}_{measure}": f"{title}: {label}"
    for section, title in _SECTIONS.items()
    for measure, label in _MEASURES.items()
    if section == "craquelure" or measure in ("f1", "iou")
}


def first_figures(result: JobResult) -> dict[str, float]:
    """Return the figures of the first data set by name, as in `QUANTITIES`; what is not defined is left out."""
    figures = next(iter(_datasets(result).values()), {})
    flat = {
        f"{section}_{measure}": _mapping(_mapping(figures.get(section)).get(measure)).get("value")
        for section in _SECTIONS
        for measure in _MEASURES
    }
    return {name: value for name, value in flat.items() if isinstance(value, (int, float))}


def figure_lines(result: JobResult) -> Iterator[str]:
    """Yield a line for each data set and figure, with its 95 % interval."""
    for name, figures in _datasets(result).items():
        yield f"{name}: {figures.get('pictures', '?')} pictures"
        for section, title in _SECTIONS.items():
            for measure, label in _MEASURES.items():
                figure = _mapping(_mapping(figures.get(section)).get(measure))
                if all(isinstance(figure.get(key), (int, float)) for key in ("value", "low", "high")):
                    interval = f"95 % interval {figure['low']:.3f} to {figure['high']:.3f}"
                    yield f"  {title}: {label} {figure['value']:.3f} ({interval})"


def _datasets(result: JobResult) -> dict[str, dict[str, Any]]:
    datasets = _mapping(_mapping(result.quantities.get("metrics")).get("datasets"))
    return {str(name): figures for name, figures in datasets.items() if isinstance(figures, Mapping)}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
