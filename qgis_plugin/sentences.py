"""Sentences of the worker and of the option classes, to be shown in the language of QGIS (standard library only).

The worker knows one language, English: what it says reaches command lines, logs and QGIS alike. So what it says is recognised
here: by `SENTENCES` (`sentences.txt`), with places for what varies. A sentence that is not among them is shown as it comes.
"""

from __future__ import annotations

import functools
import re
import string
from pathlib import Path
from re import Pattern

from .translation import tr

_LINES = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = tuple(line for line in _LINES if line and not line.startswith("#"))


def in_language(text: str) -> str:
    """Return what the worker said in the language of QGIS, or as it is where it is not known.

    A sentence may quote another one (`Mosaic … failed: …`), two may stand one after the other, and lists have one a line.
    """
    known = recognised(text)
    if known is None or any(". " in value for value in known[1].values()):
        parted = _in_parts(text)
        if parted is not None:
            return parted
    if known is None:
        return tr(text)
    sentence, values = known
    return tr(sentence).format(
        **{name: in_language(value) if " " in value else value for name, value in values.items()}
    )


def _in_parts(text: str) -> str | None:
    """Return several lines, or two sentences, in the language of QGIS; None where a text is neither."""
    if "\n" in text:
        numbered = (re.fullmatch(r"(\s*(?:\d+\. )?)(.*)", line) for line in text.split("\n"))
        return "\n".join(line[1] + in_language(line[2]) for line in numbered if line)
    for end in re.finditer(r"[.?] ", text):
        first, second = text[: end.start() + 1], text[end.end() :]
        if recognised(first) and recognised(second):
            return f"{in_language(first)} {in_language(second)}"
    return None


def recognised(text: str) -> tuple[str, dict[str, str]] | None:
    """Return which of `SENTENCES` a text is, and what stands in its places; None where it is none."""
    for sentence, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match:
            return sentence, match.groupdict()
    return None


@functools.cache
def _patterns() -> tuple[tuple[str, Pattern[str]], ...]:
    """Return the sentences as regular expressions, those with most words of their own first."""
    return tuple((sentence, _pattern(sentence)) for sentence in sorted(SENTENCES, key=_own_letters, reverse=True))


def _own_letters(sentence: str) -> int:
    return sum(len(literal) for literal, *_ in string.Formatter().parse(sentence))


def _pattern(sentence: str) -> Pattern[str]:
    parts = []
    for literal, name, _, _ in string.Formatter().parse(sentence):
        parts.append(re.escape(literal))
        parts.append(f"(?P<{name}>.*?)" if name else "")
    return re.compile("".join(parts), re.DOTALL)
