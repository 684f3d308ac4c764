"""Tables of a comparison: for people (Markdown) and for programs (CSV)."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence

from .. import metrics
from .figures import Measure, source_counts
from .findings import Comparison, Findings, MethodFigures, method_label, statement
from .plan import FACTORS
from .runs import RunResult

Row = dict[str, str | int | float | None]


def number(value: float, digits: int = 3) -> str:
    """Return a figure as people read it, – where it is not defined."""
    return "–" if math.isnan(value) else f"{value:.{digits}f}"


def with_interval(figure: metrics.Figure) -> str:
    """Return a figure with its interval."""
    if math.isnan(figure.value):
        return "–"
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def method_table(findings: Findings) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the methods with their figures, in percent where the paper's table is."""
    methods = [m.method for m in findings.methods]
    head = ["Method", "Seeds", *(m.label for m in findings.measures), "Parameters, M", "GFLOP", "Minutes", "FPS"]
    rows = [
        [
            method_label(m.method, methods) + (" (best on validation)" if m.method == findings.chosen else ""),
            str(len(m.seeds)),
            *(with_interval(m.values[measure.name]) for measure in findings.measures),
            f"{m.parameters / 1e6:.2f}",
            f"{m.gflop:.0f}",
            f"{m.minutes:.1f}",
            number(m.fps, 1),
        ]
        for m in findings.methods
    ]
    return head, rows


def spread_table(findings: Findings) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the standard deviation of each figure over the seeds."""
    methods = [m.method for m in findings.methods]
    head = ["Method", *(m.label for m in findings.measures)]
    rows = [
        [method_label(m.method, methods), *(number(m.spread[measure.name]) for measure in findings.measures)]
        for m in findings.methods
    ]
    return head, rows


def test_table(comparisons: Sequence[Comparison], labels: Mapping[str, str]) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the tests."""
    head = [
        "Factor", "First", "Second", "Figure", "First's", "Second's", "Difference (95 %)", "Wilcoxon p", "corrected",
        "Bootstrap p", "corrected", "Sources", "Seeds", "Supported",
    ]  # fmt: skip
    rows = [
        [
            c.factor, c.first, c.second, labels[c.measure], number(c.first_value), number(c.second_value),
            f"{c.difference.value:+.3f} ({c.difference.low:+.3f} to {c.difference.high:+.3f})",
            f"{c.wilcoxon_p:.2g}", f"{c.wilcoxon_holm:.2g}", f"{c.difference.p:.2g}", f"{c.bootstrap_holm:.2g}",
            str(c.sources), str(c.seeds), "yes" if c.supported else "no",
        ]
        for c in comparisons
    ]  # fmt: skip
    return head, rows


def statements(findings: Findings) -> list[str]:
    """Return one sentence for each test, those that show a difference first."""
    labels = {m.name: m.label for m in findings.measures}
    ordered = sorted(findings.comparisons, key=lambda c: not c.supported)
    return [statement(c, labels[c.measure]) for c in ordered]


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows)])


def csv_text(rows: Sequence[Row]) -> str:
    """Return rows as CSV with a head; empty where a figure is not defined."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, list(rows[0]) if rows else ["nothing"], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: "" if isinstance(v, float) and math.isnan(v) else v for k, v in row.items()})
    return buffer.getvalue()


def run_rows(
    results: Sequence[RunResult], measures: Sequence[Measure], labelled: Mapping[str, Sequence[bool]]
) -> list[Row]:
    """Return one row a training: what it is, what it cost, its pooled figures."""
    rows: list[Row] = []
    for result in results:
        row: Row = {"run": result.folder.name, **result.method.levels, "seed": result.seed}
        row |= {k: v for k, v in result.facts.items() if k != "thresholds"}
        row["thresholds"] = " ".join(map(str, result.facts["thresholds"]))
        for measure in measures:
            _, counts = source_counts(measure, result.counts, labelled)
            row[measure.name] = round(float(measure.statistic(counts.sum(axis=0))), 6)
        rows.append(row)
    return rows


def source_rows(
    results: Sequence[RunResult], measures: Sequence[Measure], labelled: Mapping[str, Sequence[bool]]
) -> list[Row]:
    """Return one row for each training, source image and figure: what the tests are made on."""
    rows: list[Row] = []
    for result in results:
        for measure in measures:
            names, counts = source_counts(measure, result.counts, labelled)
            for name, value in zip(names, measure.statistic(counts)):
                rows.append(
                    {"run": result.folder.name, "source": name, "figure": measure.name, "value": round(float(value), 6)}
                )
    return rows


def method_rows(methods: Sequence[MethodFigures], measures: Sequence[Measure]) -> list[Row]:
    """Return one row a method and figure."""
    return [
        {
            **{factor: m.method.levels[factor] for factor in FACTORS},
            "seeds": len(m.seeds),
            "figure": measure.name,
            "value": m.values[measure.name].value,
            "low": m.values[measure.name].low,
            "high": m.values[measure.name].high,
            "sd_over_seeds": m.spread[measure.name],
            "validation_score": m.validation_score,
        }
        for m in methods
        for measure in measures
    ]


def comparison_rows(comparisons: Sequence[Comparison]) -> list[Row]:
    """Return one row a test."""
    return [
        {
            "factor": c.factor, "first": c.first, "second": c.second, "figure": c.measure,
            "first_value": c.first_value, "second_value": c.second_value,
            "difference": c.difference.value, "low": c.difference.low, "high": c.difference.high,
            "wilcoxon_p": c.wilcoxon_p, "wilcoxon_holm": c.wilcoxon_holm,
            "bootstrap_p": c.difference.p, "bootstrap_holm": c.bootstrap_holm,
            "sources": c.sources, "seeds": c.seeds, "methods": c.methods, "supported": int(c.supported),
        }
        for c in comparisons
    ]  # fmt: skip
