"""Charts of a comparison (matplotlib): figures of the methods, curves of loss and IoU, the effect of λ."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .figures import Measure
from .findings import Findings, MethodFigures, method_label
from .plan import Method
from .runs import RunResult

# Okabe and Ito, then again with other dashes
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#000000", "#999999")
DASHES = ("-", "--", ":", "-.")


def style(place: int) -> dict[str, Any]:
    """Return colour and dashes of the method at a place."""
    return {
        "color": COLOURS[place % len(COLOURS)],
        "linestyle": DASHES[place // len(COLOURS) % len(DASHES)],
    }


def as_svg(figure: Figure) -> str:
    """Return a chart as SVG to stand in a page."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None})
    text = buffer.getvalue()
    return text[text.index("<svg") :]


def draw_methods(findings: Findings, measure: Measure) -> Figure:
    """Draw a figure of every method with its interval, best on top."""
    order = sorted(findings.methods, key=lambda m: m.values[measure.name].value)
    labels = [method_label(m.method, [m.method for m in findings.methods]) for m in order]
    figure = Figure(figsize=(7.5, 1.1 + 0.32 * len(order)), layout="constrained")
    axes = figure.subplots()
    for place, row in enumerate(order):
        found = row.values[measure.name]
        axes.plot([found.low, found.high], [place, place], color="#555555", linewidth=1.5)
        axes.plot(found.value, place, "o", color=COLOURS[0])
    axes.set_yticks(range(len(order)), labels)
    axes.set_xlabel(f"{measure.label}, mean over seeds, 95 % interval")
    axes.grid(axis="x", alpha=0.3)
    return figure


def draw_curves(results: Sequence[RunResult]) -> Figure:
    """Draw training loss and validation IoU by step: thin each run, thick the mean over the seeds."""
    methods = list(dict.fromkeys(r.method for r in results))
    columns = [("loss", "Training loss")]
    columns += [
        (column, f"Validation IoU, {name}")
        for column, name in (("craquelure_iou", "craquelure"), ("paint_loss_iou", "paint loss"))
        if any(row.get(column) for r in results for row in r.log)
    ]
    figure = Figure(figsize=(5.2 * len(columns), 4.2), layout="constrained")
    for axes, (column, title) in zip(np.atleast_1d(figure.subplots(1, len(columns))), columns):
        for place, method in enumerate(methods):
            curves = [curve(r.log, column) for r in results if r.method == method]
            _draw_mean(axes, curves, method_label(method, methods), style(place))
        axes.set_title(title, fontsize=10)
        axes.set_xlabel("Step")
        axes.grid(alpha=0.3)
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=3, fontsize=8)
    return figure


def curve(log: Sequence[Mapping[str, str]], column: str) -> dict[int, float]:
    """Return a column of a log by step, where it is filled."""
    return {int(row["step"]): float(row[column]) for row in log if row.get(column)}


def _draw_mean(axes: Axes, curves: Sequence[dict[int, float]], label: str, look: dict[str, Any]) -> None:
    for values in curves:
        axes.plot(list(values), list(values.values()), linewidth=0.6, alpha=0.5, **look)
    common = sorted(set.intersection(*(set(c) for c in curves)))
    axes.plot(common, [np.mean([c[s] for c in curves]) for s in common], linewidth=2, label=label, **look)


def draw_focal_weights(findings: Findings, measure: Measure) -> Figure | None:
    """Draw a figure by λ, a line for each rest of a method; None where fewer than two λ were compared."""
    lines: dict[Method, list[tuple[float, MethodFigures]]] = {}
    for row in findings.methods:
        found = re.search(r" λ=(\S+)", row.method.loss)
        if found:
            rest = replace(row.method, loss=row.method.loss.replace(found[0], ""))
            lines.setdefault(rest, []).append((float(found[1]), row))
    if not any(len(points) > 1 for points in lines.values()):
        return None
    figure = Figure(figsize=(6, 3.8), layout="constrained")
    axes = figure.subplots()
    for place, (rest, points) in enumerate(lines.items()):
        points = sorted(points, key=lambda p: p[0])
        values = [row.values[measure.name] for _, row in points]
        weights = [weight for weight, _ in points]
        errors = np.array([[v.value - v.low for v in values], [v.high - v.value for v in values]])
        middle = [v.value for v in values]
        axes.errorbar(
            weights, middle, yerr=errors, capsize=3, marker="o", label=method_label(rest, list(lines)), **style(place)
        )
    axes.set_xlabel("Weight λ of the focal term")
    axes.set_ylabel(measure.label)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    return figure
