"""The sentences of a report in five languages, from one table (``texts.toml``), and numbers and dates as the language writes them."""

from __future__ import annotations

import datetime
import functools
import math
from collections.abc import Mapping
from pathlib import Path

import tomllib
from babel.dates import format_date
from babel.numbers import format_decimal

from ..vocabulary import term

_LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "it": "it_IT", "zh": "zh_Hans_CN"}
NOTHING = "–"


@functools.cache
def catalogue() -> Mapping[str, Mapping[str, str]]:
    """Return all sentences: by key, then by language."""
    return tomllib.loads(Path(__file__).with_name("texts.toml").read_text(encoding="utf-8"))


class Texts:
    """Sentences, words, numbers and dates in one language.

    Args:
        language: One of `vocabulary.LANGUAGES`.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = _LOCALES[language]

    def __call__(self, key: str, **values: str) -> str:
        """Return a sentence with its values, which are texts already."""
        return catalogue()[key][self.language].format(**values)

    def term(self, key: str) -> str:
        """Return a word of the vocabulary."""
        return term(key, self.language)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number with fixed decimals, a dash for NaN."""
        if not math.isfinite(value):
            return NOTHING
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return str(format_decimal(value, pattern, locale=self._locale))

    def figure(self, value: float, digits: int = 3) -> str:
        """Return a number with so many significant digits, at least all those before the point; a dash for NaN."""
        if not math.isfinite(value):
            return NOTHING
        return self.number(value, self.decimals(value, digits))

    @staticmethod
    def decimals(value: float, digits: int) -> int:
        """Return the decimals that give a number so many significant digits; 0 for 0."""
        rounded = abs(float(f"{value:.{digits - 1}e}"))
        return max(0, digits - 1 - math.floor(math.log10(rounded))) if rounded else 0

    def plain(self, value: float) -> str:
        """Return a number that was given by a person, with the digits it needs: 0.1, 25."""
        text = f"{value:.6g}"
        return self.number(value, len(text.partition(".")[2]) if "e" not in text else 6)

    def length(self, metres: float) -> str:
        """Return a round length in the unit people would say it in: 5 mm, 20 cm, 2 m."""
        if metres < 0.00999:
            return f"{self.plain(metres * 1000)} mm"
        return f"{self.plain(metres * 100)} cm" if metres < 0.999 else f"{self.plain(metres)} m"

    def date(self, day: datetime.date) -> str:
        """Return a date in words."""
        return str(format_date(day, "long", locale=self._locale))
