"""The charts of a report (matplotlib figures): widths, directions, islands. What they draw are pure functions of arrays."""

from __future__ import annotations

import io
import math
import warnings
from dataclasses import dataclass
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter
from numpy.typing import NDArray

from ..styling import line_colours
from ..widths import WidthClasses
from .findings import quantiles
from .tally import Sample
from .texts import Texts

Array = NDArray[np.float64]

_BARS = 40  # at most, of widths
_SHOWN = 0.995  # share of the length that the chart of widths reaches
_PER_DECADE = 10  # classes of islands
_BLUE, _INK, _GRID = "#4a7fa7", "#333333", "#d9d9d9"
_STYLE: Any = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 8,
    "axes.edgecolor": _INK,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "svg.fonttype": "none",
}


@dataclass(frozen=True, eq=False)
class Histogram:
    """Bars side by side.

    Attributes:
        edges: float64 (n + 1,), ascending.
        heights: float64 (n,).
        step: What the heights refer to: the usual width of a bar.
        beyond: Share that lies above the last edge.
    """

    edges: Array
    heights: Array
    step: float
    beyond: float = 0.0


def width_histogram(sample: Sample, limits: tuple[float, ...]) -> Histogram:
    """Return the share of length (in %) by width, as a density: per step, so that areas are shares.

    Bars are a round step wide; limits of classes divide them where they don't coincide, so each bar lies in one class.
    """
    total = sample.weights.sum()
    reach = quantiles(sample, (_SHOWN,), by_weight=True)[0]
    step = _round_up(reach / _BARS)
    bars = math.floor(reach / step * (1 + 1e-12)) + 1
    regular = np.round(np.arange(bars + 1) * step, 12)
    own = np.array([limit for limit in limits if limit < regular[-1]])
    edges = np.unique(np.concatenate([regular, own]))
    edges = edges[np.diff(edges, prepend=-np.inf) > 1e-9 * step]  # 0.1 and 0.1000…1 are one
    share = np.histogram(sample.values, edges, weights=sample.weights)[0] / total
    # numpy's last bar has its upper edge, ours has not
    share[-1] -= sample.weights[sample.values == edges[-1]].sum() / total
    beyond = float(sample.weights[sample.values >= edges[-1]].sum() / total)
    return Histogram(edges, 100 * share * step / np.diff(edges), step, beyond)


def island_histogram(diameter_mm: Array) -> Histogram:
    """Return counts of islands by diameter, in classes equally wide on a logarithmic scale, ten a decade."""
    place = np.log10(diameter_mm) * _PER_DECADE
    first, last = math.floor(place.min() + 1e-9), math.floor(place.max() + 1e-9) + 1
    counts = np.bincount(np.floor(place + 1e-9).astype(np.int64) - first, minlength=last - first)
    edges = 10.0 ** (np.arange(first, last + 1) / _PER_DECADE)
    return Histogram(edges, counts.astype(np.float64), 1.0)


def rose_radii(share: Array) -> Array:
    """Return the radii of an equal-area rose: roots of the shares, so that areas are proportional to them."""
    return np.sqrt(share)


def draw_widths(histogram: Histogram, classes: WidthClasses, texts: Texts) -> Figure:
    """Draw the histogram of widths in the colours of the classes."""
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(6.4, 2.5))
        axes = figure.add_axes((0.09, 0.19, 0.895, 0.77))
        edges = histogram.edges
        middle = (edges[:-1] + edges[1:]) / 2
        colours = np.array(line_colours(classes))[np.digitize(middle, classes.limits_mm)]
        axes.bar(edges[:-1], histogram.heights, np.diff(edges), align="edge", color=colours, edgecolor="white", lw=0.4)
        for limit in classes.limits_mm:
            if limit < edges[-1]:
                axes.axvline(limit, color=_INK, lw=0.6, ls=(0, (3, 2)))
        axes.set_xlim(0, edges[-1])
        axes.set_xlabel(texts("widths.x"))
        axes.set_ylabel(texts("widths.y", step=texts.plain(histogram.step)))
        _finish(axes, texts)
    return figure


def draw_islands(histogram: Histogram, texts: Texts) -> Figure:
    """Draw the histogram of islands."""
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(6.4, 2.3))
        axes = figure.add_axes((0.09, 0.2, 0.895, 0.76))
        axes.set_xscale("log")
        edges = histogram.edges
        axes.bar(edges[:-1], histogram.heights, np.diff(edges), align="edge", color=_BLUE, edgecolor="white", lw=0.4)
        axes.set_xlim(edges[0] / 1.05, edges[-1] * 1.05)
        ticks = [value for value in _ticks(edges[0], edges[-1]) if edges[0] / 1.05 <= value <= edges[-1] * 1.05]
        axes.set_xticks(ticks)
        axes.minorticks_off()
        axes.set_xlabel(texts("islands.x"))
        axes.set_ylabel(texts.term("count"))
        _finish(axes, texts)
    return figure


def draw_rose(share: Array, texts: Texts) -> tuple[Figure, float]:
    """Draw the rose of directions, both ends of each direction; return it and the share of the outer circle."""
    radii = rose_radii(share)
    outer = _round_up(float(share.max()))
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(2.7, 2.7))
        axes = figure.add_axes((0.06, 0.06, 0.88, 0.88))
        axes.set_aspect("equal")
        axes.set_axis_off()
        width = np.pi / len(share)
        for at, radius in enumerate(radii):
            for turn in (0.0, np.pi):
                angle = np.linspace(at * width, (at + 1) * width, 12) + turn
                xy = np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius
                axes.fill(*np.vstack([[0, 0], xy]).T, facecolor=_BLUE, edgecolor="white", lw=0.5, zorder=2)
        reach = math.sqrt(outer)
        round_ = np.linspace(0, 2 * np.pi, 181)
        for level in (outer / 2, outer):
            axes.plot(np.sqrt(level) * np.cos(round_), np.sqrt(level) * np.sin(round_), color=_GRID, lw=0.8, zorder=1)
            label = f"{texts.plain(round(100 * level, 4))} %"
            axes.text(0.71 * np.sqrt(level), -0.71 * np.sqrt(level), label, fontsize=6.5, zorder=3, ha="left", va="top")
        for x, y, label in ((1, 0, "0°"), (0, 1, "90°"), (-1, 0, "180°")):
            axes.plot([0, x * reach], [0, y * reach], color=_GRID, lw=0.8, zorder=1)
            axes.text(1.1 * x * reach, 1.08 * y * reach, label, ha="center", va="center", fontsize=7)
        axes.plot([0, 0], [0, -reach], color=_GRID, lw=0.8, zorder=1)
        axes.set_xlim(-1.2 * reach, 1.2 * reach)
        axes.set_ylim(-1.2 * reach, 1.2 * reach)
    return figure, outer


def as_svg(figure: Figure, name: str) -> str:
    """Return a chart as SVG to stand in a page; its ids are its own, its text is text in the reader's font."""
    buffer = io.StringIO()
    with matplotlib.rc_context({**_STYLE, "svg.hashsalt": name}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing from", UserWarning)  # of Chinese: the reader has the font
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    text = buffer.getvalue()
    return (
        text[text.index("<svg") :]
        .replace("'DejaVu Sans', sans-serif", "sans-serif")
        .replace("'DejaVu Sans'", "sans-serif")
    )


def _finish(axes: matplotlib.axes.Axes, texts: Texts) -> None:
    axes.grid(axis="y", color=_GRID, lw=0.5)
    axes.set_axisbelow(True)
    form = FuncFormatter(lambda value, _: texts.plain(float(f"{value:.6g}")))
    axes.xaxis.set_major_formatter(form)
    axes.yaxis.set_major_formatter(form)


def _round_up(value: float) -> float:
    """Return the smallest of 1, 2, 5, 10, … (and their tenths and so on) that is no smaller than a positive number."""
    power = 10.0 ** math.floor(math.log10(value) + 1e-9)
    return float(f"{next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9)):.12g}")


def _ticks(low: float, high: float) -> list[float]:
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10.0**decade for decade in decades for step in (1, 2, 5)]
