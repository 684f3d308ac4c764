"""``craquemap compare``: train every combination of model, loss, preset, start and seed; evaluate; test; report."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

from ..comparison_options import CompareOptions
from ..declaration import declarations, flag
from ..reporting import Reporter
from .findings import Findings, find, method_label
from .plan import plan_runs, split_data
from .runs import run_all, write_text

MOST_SHOWN = 8


def compare(options: CompareOptions, reporter: Reporter) -> dict[str, Any]:
    """Run a comparison, or what of it is not done yet, and write its tables, charts and page.

    Returns:
        ``outputs``: files by role; ``statements``: what the tests support.

    Raises:
        DatasetError: Data is missing or unusable.
        OptionError: Options contradict each other or the comparison that is in the output.
        Cancelled: The reporter cancelled; the same command goes on.
    """
    runs, split = plan_runs(options), split_data(options)
    results = run_all(options, runs, split, reporter)
    labelled = {s.name: s.labelled for s in split.test}
    findings = find(results, labelled, options.split_seed)

    from . import tables
    from .page import page, summary_markdown
    from .side_by_side import exhibits

    chosen = _shown(findings)
    shown = exhibits(results, chosen, split.test, findings.measures[0], options.resize_px or 0)
    folder, command = Path(options.output), command_line(options)
    texts = {
        "page": ("comparison.html", page(findings, results, shown, split, command)),
        "summary": ("comparison.md", summary_markdown(findings, split, command)),
        "trainings": ("trainings.csv", tables.csv_text(tables.run_rows(results, findings.measures, labelled))),
        "methods": ("methods.csv", tables.csv_text(tables.method_rows(findings.methods, findings.measures))),
        "tests": ("tests.csv", tables.csv_text(tables.comparison_rows(findings.comparisons))),
        "sources": ("sources.csv", tables.csv_text(tables.source_rows(results, findings.measures, labelled))),
    }
    for name, text in texts.values():
        write_text(folder / name, text)
    return {
        "outputs": {role: str(folder / name) for role, (name, _) in texts.items()},
        "statements": tables.statements(findings),
    }


def _shown(findings: Findings) -> dict[Any, str]:
    """Return the methods whose pictures are shown, best on validation first, with their names."""
    methods = [m.method for m in findings.methods]
    ranked = sorted(
        findings.methods, key=lambda m: -m.validation_score if m.validation_score == m.validation_score else 1
    )
    return {m.method: method_label(m.method, methods) for m in ranked[:MOST_SHOWN]}


def command_line(options: CompareOptions) -> str:
    """Return the command that makes the same comparison: options that differ from their defaults."""
    words = ["craquemap", "compare"]
    for name, (declaration, default) in declarations(options).items():
        value: Any = getattr(options, name)
        if value is None or value == default or name == "overwrite":
            continue
        values = [str(v) for v in value] if declaration.multiple else [str(value)]
        if declaration.kind == "switch":
            words.append(flag(name))
        else:
            words += values if declaration.positional else [flag(name), *values]
    return shlex.join(words)
