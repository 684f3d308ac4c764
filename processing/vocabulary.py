"""The words of a survey in five languages: legends, tables and reports take them from here (standard library only).

One table, `VOCABULARY`; English is what the fields' names say. ``docs/vocabulary.md`` shows it, with the glossaries of
conservation the terms come from. Names of fields carry units, terms don't: `field_label` puts the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..resunet_core.errors import OptionError
from .vocabulary_table import ROWS

LANGUAGES = ("en", "de", "fr", "it", "zh")
LANGUAGE_NAMES = MappingProxyType(
    {"en": "English", "de": "Deutsch", "fr": "Français", "it": "Italiano", "zh": "简体中文"}
)
_UNITS = {  # ending of a field's name: unit; longer endings first
    "_m_per_m2": "m/m²",
    "_per_m2": "1/m²",
    "_m_per_year": "m/a",
    "_mm_per_year": "mm/a",
    "_percent": "%",
    "_mm2": "mm²",
    "_cm2": "cm²",
    "_m2": "m²",
    "_mm": "mm",
    "_m": "m",
    "_deg": "°",
    "_px": "px",
}
_DECIMAL_POINT = {"de": ",", "fr": ",", "it": ","}


@dataclass(frozen=True)
class Term:
    """One concept: its key and its name in each language (``zh``: simplified Chinese)."""

    key: str
    en: str
    de: str
    fr: str
    it: str
    zh: str

    def text(self, language: str) -> str:
        """Return its name in a language.

        Raises:
            OptionError: There is no such language.
        """
        if language not in LANGUAGES:
            raise OptionError(f"The language {language!r} is not there.", f"Expected one of: {', '.join(LANGUAGES)}.")
        return str(getattr(self, language))


VOCABULARY: Mapping[str, Term] = MappingProxyType({row[0]: Term(*row) for row in ROWS})
"""Every term by its key: layers and fields of a survey (without the unit), kinds of junctions, states of review, headings."""


def term(key: str, language: str = "en") -> str:
    """Return the name of a concept in a language.

    Raises:
        KeyError: There is no such term.
        OptionError: There is no such language.
    """
    return VOCABULARY[key].text(language)


def language_of(locale: str) -> str:
    """Return the language for a locale, as in ``de_AT``, ``zh-Hans`` or ``fr``; English where it is none of ours."""
    language = locale.replace("-", "_").partition("_")[0].lower()
    return language if language in LANGUAGES else "en"


def field_label(field: str, language: str = "en") -> str:
    """Return the heading of a field's column with its unit: ``length_m`` gives "Length [m]", "Länge [m]", ….

    A field without a term is headed by its name in words.
    """
    if field in VOCABULARY:
        return term(field, language)
    for ending, unit in _UNITS.items():
        base = field[: -len(ending)]
        if field.endswith(ending) and base in VOCABULARY:
            return f"{term(base, language)} [{unit}]"
    return field.replace("_", " ").capitalize()


def number_text(value: float, language: str = "en", form: str = "g") -> str:
    """Return a number as the language writes it: a decimal comma in German, French and Italian.

    Args:
        value: The number.
        language: One of `LANGUAGES`.
        form: Format as of `format`, without separators of thousands.
    """
    return format(value, form).replace(".", _DECIMAL_POINT.get(language, "."))


def class_label(low: float | None, high: float | None, unit: str, language: str = "en") -> str:
    """Return what a legend says of a class between two limits: "below 0.1 mm", "0.1 to 0.2 mm", "1 mm and more".

    Args:
        low: Its lower limit, which belongs to it; None where there is none.
        high: Its upper limit, None where there is none.
        unit: Of both.
        language: One of `LANGUAGES`.
    """
    key = "class.below" if low is None else "class.above" if high is None else "class.between"
    texts = {
        name: "" if value is None else number_text(value, language) for name, value in (("low", low), ("high", high))
    }
    return term(key, language).format(**texts, unit=unit)
