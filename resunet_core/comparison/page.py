"""The one page of a comparison: HTML that holds everything it shows."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..error_pictures import FALSE, HIT, MISS
from .charts import as_svg, draw_curves, draw_focal_weights, draw_methods
from .findings import LEAST_SEEDS, LEAST_SOURCES, LEVEL, Findings
from .plan import Split
from .runs import RunResult
from .side_by_side import Exhibit
from .tables import markdown_table, method_table, spread_table, statements, test_table

HOW = (
    "All methods are trained, validated and tested on the same pictures; no source image is in two of the three parts. "
    "Weights and thresholds are chosen on the validation pictures, figures are of the test pictures, pooled over them, mean "
    "over the seeds; intervals are 95 % bootstraps that draw source images and seeds anew. A difference counts as shown "
    f"where Wilcoxon's signed-rank test over source images and the paired bootstrap both reach p < {LEVEL} after Holm's "
    "correction for all pairs of the factor, and the interval excludes 0, with at least "
    f"{LEAST_SEEDS} seeds and {LEAST_SOURCES} source images. Where it does not, nothing is said of which is better: that is "
    "no proof that they are equal."
)
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1200px; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; font-size: 13px; margin: 1rem 0; } .scroll { overflow-x: auto; }
th, td { border-bottom: 1px solid #ddd; padding: 4px 10px; text-align: left; } th { background: #f4f4f4; }
figure { display: inline-block; margin: 4px; vertical-align: top; } figcaption { font-size: 12px; max-width: 384px; }
svg { max-width: 100%; height: auto; } code { background: #f4f4f4; padding: 2px 4px; }
.key span { padding: 2px 8px; color: #000; margin-right: 8px; }
"""


def summary_markdown(findings: Findings, split: Split, command: str) -> str:
    """Return tables and statements as Markdown."""
    labels = {m.name: m.label for m in findings.measures}
    parts = [
        "# Comparison",
        f"    {command}",
        _data(split),
        HOW,
        "## What the tests support",
        "\n".join(f"- {text}" for text in statements(findings)) or "Nothing was compared.",
        "## Figures on the test pictures",
        markdown_table(*method_table(findings)),
        "## Standard deviation over the seeds",
        markdown_table(*spread_table(findings)),
        "## Tests",
        markdown_table(*test_table(findings.comparisons, labels)),
    ]
    return "\n\n".join(parts) + "\n"


def page(findings: Findings, results: Sequence[RunResult], shown: Sequence[Exhibit], split: Split, command: str) -> str:
    """Return the page, with every chart and picture inside."""
    labels = {m.name: m.label for m in findings.measures}
    first = findings.measures[0]
    by_weight = draw_focal_weights(findings, first)
    sections = [
        ("", f"<p><code>{html.escape(command)}</code></p><p>{html.escape(_data(split))}</p><p>{html.escape(HOW)}</p>"),
        ("What the tests support", _list(statements(findings))),
        ("Figures on the test pictures", _table(*method_table(findings)) + as_svg(draw_methods(findings, first))),
        ("Curves", as_svg(draw_curves(results))),
        ("Weight of the focal term", as_svg(by_weight) if by_weight is not None else ""),
        ("Side by side", _exhibits(shown)),
        ("Standard deviation over the seeds", _table(*spread_table(findings))),
        ("Tests", _table(*test_table(findings.comparisons, labels))),
    ]
    body = "\n".join(f"<h2>{title}</h2>\n{content}" if title else content for title, content in sections if content)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Comparison</title><style>{_STYLE}</style>'
        f"</head><body><h1>Comparison</h1>\n{body}\n</body></html>\n"
    )


def _data(split: Split) -> str:
    parts = []
    for name in ("training", "validation", "test"):
        sets = getattr(split, name)
        sources = sum(len({p.source for p in s.pictures}) for s in sets)
        parts.append(f"{name} {sum(len(s.pictures) for s in sets)} ({sources} source images)")
    return f"Pictures: {', '.join(parts)}. Data: {', '.join(dict.fromkeys(s.name for s in split.training))}."


def _list(lines: Sequence[str]) -> str:
    return (
        "<ul>" + "".join(f"<li>{html.escape(line)}</li>" for line in lines) + "</ul>"
        if lines
        else "<p>Nothing was compared.</p>"
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="scroll"><table><tr>{top}</tr>{body}</table></div>'


def _exhibits(shown: Sequence[Exhibit]) -> str:
    key = "".join(
        f'<span style="background:rgb{colour}">{name}</span>'
        for name, colour in (("found", HIT), ("missed", MISS), ("false", FALSE))
    )
    parts = [
        f'<p class="key">{key} Chosen by their place in the order of all test pictures, first seed of each method.</p>'
    ]
    for exhibit in shown:
        figures = "".join(
            f'<figure><img src="{_data_url(picture)}" alt=""><figcaption>{html.escape(title)}</figcaption></figure>'
            for title, picture in exhibit.panels
        )
        parts.append(f"<h3>{html.escape(exhibit.name)}: {exhibit.rank}, {exhibit.value:.3f}</h3>{figures}")
    return "\n".join(parts) if shown else ""


def _data_url(picture: NDArray[np.uint8]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
