"""The sentences of reports: complete in all languages, with the same placeholders; numbers and dates in the language's form."""

import datetime
import re
import string
from pathlib import Path

import pytest

from craquemap.processing.report import texts as module
from craquemap.processing.report.measuring import FROM_MASK, FROM_PROBABILITIES
from craquemap.processing.report.texts import Texts, catalogue
from craquemap.processing.vocabulary import LANGUAGES

PACKAGE = Path(module.__file__).parent
DAY = datetime.date(2026, 3, 9)


def placeholders(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


@pytest.mark.parametrize("key", catalogue())
def test_every_sentence_is_there_in_every_language_with_the_same_placeholders(key):
    sentences = catalogue()[key]
    assert set(sentences) == set(LANGUAGES)
    assert all(text.strip() == text and text for text in sentences.values())
    assert len({tuple(placeholders(text)) for text in sentences.values()}) == 1
    assert re.search("[\u4e00-\u9fff]", sentences["zh"])
    if " " in sentences["en"]:
        assert len(set(sentences.values())) == len(LANGUAGES), "each is translated"


def test_the_code_asks_for_no_sentence_that_is_not_there_and_for_all_that_are():
    source = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("*.py"))
    asked = set(re.findall(r'texts\(\s*"([a-z_.]+)"', source)) | set(re.findall(r'self\.words\("([a-z_.]+)"', source))
    assert asked <= set(catalogue())
    stems = set(re.findall(r'texts\(\s*f"([a-z_.]+)\{', source))
    literals = set(re.findall(r'"([a-z_.0-9]+)"', source))
    unused = {
        key
        for key in set(catalogue()) - literals
        if not any(key.startswith(stem) and key.removeprefix(stem) in literals for stem in stems)
    }
    assert not unused


@pytest.mark.parametrize(
    ("language", "number", "date"),
    [
        ("en", "1,234,567.5", "9 March 2026"),
        ("de", "1.234.567,5", "9. März 2026"),
        ("fr", "1\u202f234\u202f567,5", "9 mars 2026"),
        ("it", "1.234.567,5", "9 marzo 2026"),
        ("zh", "1,234,567.5", "2026年3月9日"),
    ],
)
def test_numbers_and_dates_are_written_as_the_language_does(language, number, date):
    texts = Texts(language)
    assert texts.number(1234567.5, 1) == number
    assert texts.date(DAY) == date


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(0.047312, 3, "0.0473"), (13.2043, 4, "13.20"), (98765.4, 3, "98,765"), (9.9996, 4, "10.00"), (0.0, 3, "0"), (float("nan"), 3, "–")],
)  # fmt: skip
def test_figures_have_so_many_digits(value, digits, text):
    assert Texts("en").figure(value, digits) == text


def test_lengths_are_said_in_the_unit_people_use():
    assert [Texts("de").length(metres) for metres in (0.005, 0.02, 0.5, 2.0)] == ["5 mm", "2 cm", "50 cm", "2 m"]
    assert Texts("fr").length(0.0005) == "0,5 mm"


@pytest.mark.parametrize("error", [FROM_MASK, FROM_PROBABILITIES], ids=["mask", "probabilities"])
def test_what_is_said_of_measuring_is_what_the_page_on_accuracy_says(error):
    page = (PACKAGE.parents[1] / "docs" / "accuracy.md").read_text(encoding="utf-8")
    section = page.partition(f"## {error.section}\n")[2].partition("\n## ")[0]
    rows = {
        words[0]: [float(word) for word in words[2:]]
        for words in (
            [word.strip() for word in line.strip("|").split("|")] for line in section.splitlines() if line[:2] == "| "
        )
        if words[1].isdigit()
    }
    total = [figures for name, figures in rows.items() if "total length" in name]
    length = [figures for name, figures in rows.items() if "segment length" in name]
    width = [figures for name, figures in rows.items() if "segment mean width" in name]
    assert len(total) == len(length) == len(width) == 3
    assert error.total == max(p95 for _, _, p95 in total)
    assert (error.length, error.length_p95) == (max(m for _, m, _ in length), max(p for _, _, p in length))
    assert (error.width, error.width_p95) == (max(m for _, m, _ in width), max(p for _, _, p in width))
