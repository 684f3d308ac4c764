"""The words of a survey in five languages."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import make_vocabulary
import pytest

from craquemap.processing import vocabulary, vocabulary_table
from craquemap.processing.schema import SPATIAL_LAYERS
from craquemap.processing.vocabulary import (
    LANGUAGES,
    VOCABULARY,
    class_label,
    field_label,
    language_of,
    number_text,
    term,
)
from craquemap.resunet_core.errors import OptionError


@pytest.mark.parametrize("row", vocabulary_table.ROWS, ids=lambda row: row[0])
def test_every_term_has_a_name_in_every_language(row):
    assert len(row) == 1 + len(LANGUAGES)
    names = row[1:]
    assert all(name.strip() == name and name for name in names)
    places = [sorted(name for _, name, _, _ in string.Formatter().parse(text) if name) for text in names]
    assert all(each == places[0] for each in places)


def test_keys_are_unique():
    assert len(VOCABULARY) == len(vocabulary_table.ROWS)


def test_chinese_is_written_in_chinese_and_the_rest_is_not():
    def has_chinese(text):
        return any("\u4e00" <= letter <= "\u9fff" for letter in text)

    for entry in VOCABULARY.values():
        if not entry.key.startswith("class."):
            assert has_chinese(entry.zh), entry
        assert not any(has_chinese(entry.text(language)) for language in LANGUAGES if language != "zh"), entry


def test_every_layer_and_field_of_a_survey_has_a_term():
    for layer in SPATIAL_LAYERS:
        assert layer.name in VOCABULARY
        for field in layer.fields:
            assert field_label(field.name, "de") != field.name.replace("_", " ").capitalize()


@pytest.mark.parametrize("kind", ["end", "Y", "T", "X", "edge"])
def test_kinds_of_junctions(kind):
    assert len({term(f"kind.{kind}", language) for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("state", ["", "accepted", "edited", "rejected"])
def test_states_of_review(state):
    assert f"review.{state}" in VOCABULARY


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de", "de"), ("de_AT", "de"), ("zh-Hans", "zh"), ("zh_CN", "zh"), ("fr-CA", "fr"), ("en_US", "en"), ("pt", "en"), ("", "en"),
     ("C", "en"), ("IT", "it")],
)  # fmt: skip
def test_language_of_a_locale(locale, language):
    assert language_of(locale) == language


def test_headings_carry_units():
    assert field_label("length_m") == "Length [m]"
    assert field_label("width_mean_mm", "de") == "Mittlere Breite [mm]"
    assert field_label("orientation_deg", "fr") == "Orientation [°]"
    assert field_label("area_m2", "zh") == "面积 [m²]"
    assert field_label("my_own_field", "it") == "My own field"


def test_classes():
    assert class_label(None, 0.1, "mm") == "below 0.1 mm"
    assert class_label(0.1, 0.2, "mm", "de") == "0,1 bis 0,2 mm"
    assert class_label(1, None, "mm", "fr") == "1 mm et plus"
    assert class_label(0.5, 1, "mm", "zh") == "0.5–1 mm"


def test_numbers():
    assert number_text(1.25, "it") == "1,25"
    assert number_text(1.25, "zh") == "1.25"
    assert number_text(1.256, "de", ".2f") == "1,26"


def test_an_unknown_language_is_refused():
    with pytest.raises(OptionError, match="'pt'"):
        term("craquelure", "pt")


def test_the_page_shows_the_present_terms():
    text = make_vocabulary.PAGE.read_text(encoding="utf-8")
    assert make_vocabulary.page(text) == text, "Run python tools/make_vocabulary.py."


@pytest.mark.parametrize("module", [vocabulary, vocabulary_table])
def test_it_runs_where_qgis_runs(module):
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"), feature_version=(3, 9))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
    assert names <= {"__future__", "collections.abc", "dataclasses", "types"}
