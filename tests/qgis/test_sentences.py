"""What the worker says in English reaches users of QGIS in their language: sentences are recognised by their words."""

import ast
import string
from pathlib import Path

import pytest

from craquemap.qgis_plugin import translation
from craquemap.qgis_plugin.algorithms.map import MapAlgorithm
from craquemap.qgis_plugin.sentences import SENTENCES, in_language, recognised
from craquemap.resunet_core.errors import OptionError

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = [
    path
    for folder in ("processing", "resunet_core", "qgis_plugin")
    for path in (ROOT / folder).rglob("*.py")
    if path.name != "sentences.py"
]
MADE_OF_PARTS = ("The mosaic has {gsd} mm", "Expected a ")  # in the sources, by conditions within a sentence
COMPOSED = {"7 It is trained again."}  # of an error's sentence and another


def texts_of(tree, stand_in):
    """Every text a module builds, with a stand-in for what varies."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else stand_in for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def messages():
    """Every message that the worker's reporter is given as a literal, with 7 for what varies."""
    for path in SPOKEN:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_message = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "message" and node.args
            if is_message and isinstance(node.args[0], (ast.Constant, ast.JoinedStr)):
                yield next(texts_of(node.args[0], "7"))


@pytest.fixture
def german(monkeypatch):
    words = translation.read_translations(translation.source_file("de"))
    monkeypatch.setattr(translation, "_translate", lambda text: words.get(text, text))


def test_the_messages_of_the_worker_are_known():
    """Almost all: a few new ones may wait for a translator, and are shown in English meanwhile."""
    whole = "the model m was trained on pixels from 7 up to 7 mm"  # a part that is made apart
    said = [text.replace("a pixel; 7.", f"a pixel; {whole}.") for text in messages()]
    assert len(said) > 45
    unknown = [text for text in said if text not in COMPOSED and recognised(text) is None]
    assert len(unknown) <= 0.1 * len(said), unknown


def test_sentences_are_still_said():
    """Almost all; the words of each stand somewhere in the sources, table of sentences aside."""
    built = "\n".join(text for path in SPOKEN for text in texts_of(ast.parse(path.read_text(encoding="utf-8")), "\0"))
    gone = []
    for sentence in SENTENCES:
        literals = [literal for literal, *_ in string.Formatter().parse(sentence)]
        pieces = [piece.strip(" -.:()") for literal in literals for piece in literal.split(";")]
        if not all(piece in built for piece in pieces):
            gone.append(sentence)
    gone = [sentence for sentence in gone if not sentence.startswith(MADE_OF_PARTS)]
    assert len(gone) <= 0.05 * len(SENTENCES), gone


def test_values_stand_in_their_places(german):
    said = in_language("Earlier work on Südwand 1.gpkg is taken up again.")
    assert said == "Frühere Arbeit an Südwand 1.gpkg wird fortgesetzt."
    assert (
        in_language("/a/ü: b.tif can't be written: no space.") == "/a/ü: b.tif kann nicht geschrieben werden: no space."
    )
    assert in_language("Something nobody knows {yet}.") == "Something nobody knows {yet}."


def test_the_more_particular_sentence_is_taken():
    assert recognised("Expected at least 1 and at most 5 mm.")[1] == {"low": "1", "high": "5 mm"}
    assert recognised("--gsd-mm is 3 mm, but a.tif states 2 mm itself.")[1] == {
        "given": "3",
        "name": "a.tif",
        "stated": "2",
    }


def test_errors_name_fields_of_the_form_in_its_language(qgis_processing, german):
    error = OptionError("--gsd-mm is 0 mm.", "Expected at least 0.001 mm.")
    assert MapAlgorithm()._in_words_of_the_form(error) == (
        "„Bodenauflösung“ ist 0 mm.\nErwartet wird mindestens 0.001 mm."
    )


def test_messages_of_a_run_are_in_the_language_of_qgis(german, fake_python, make_recorder, monkeypatch):
    from craquemap.qgis_plugin.worker import run_job

    recorder = make_recorder()
    monkeypatch.setenv("FAKE_WORKER", "resumed")
    run_job("map", {}, fake_python, recorder)
    assert recorder.infos == ["Frühere Arbeit an a.gpkg wird fortgesetzt."]
