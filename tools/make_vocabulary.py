"""Writes the table of terms into docs/vocabulary.md: ``python tools/make_vocabulary.py``."""

from __future__ import annotations

from pathlib import Path

from craquemap.processing.vocabulary import LANGUAGE_NAMES, LANGUAGES, VOCABULARY

PAGE = Path(__file__).resolve().parent.parent / "docs" / "vocabulary.md"
BEGIN, END = "<!-- terms: begin -->", "<!-- terms: end -->"


def table() -> str:
    """Return all terms as a Markdown table."""
    lines = [f"| Key | {' | '.join(LANGUAGE_NAMES[language] for language in LANGUAGES)} |", "|---" * 6 + "|"]
    for key, term in VOCABULARY.items():
        lines.append(f"| `{key}` | {' | '.join(term.text(language) for language in LANGUAGES)} |")
    return "\n".join(lines)


def page(text: str) -> str:
    """Return the page with the present table in place of the one between the marks."""
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{table()}\n{END}{tail}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
