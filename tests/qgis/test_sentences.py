"""What the worker says in English reaches users of QGIS in their language: sentences are recognised by their words."""

import ast
import os
import re
import string
from pathlib import Path

import pytest
from spoken import error_sentences

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


# what nobody meets by clicking: of the command line alone, of several mosaics in one run, and what would be our own mistake
NOT_IN_QGIS = (
    "processing/cli.py", "processing/batch.py", "processing/batch_sources.py", "processing/merging.py", "processing/vector/",
    "processing/tiling.py", "resunet_core/engines/base.py", "resunet_core/overlap.py:", "resunet_core/models/__init__.py",
)  # fmt: skip
NOT_AS_THEY_STAND = {
    "--some-option is 77.",
    "Expected 77.",  # limits of numbers, which `test_the_more_particular_sentence_is_taken` has
    "7: 7.",  # what the system says of files
    "Expected 7.",  # fields of a broken model card
    "7: 7 problems.\n7",  # a list of others
}


def understood(text):
    """Whether a sentence is known, with nothing but stand-ins in its places: no English words slip through."""
    known = recognised(text)
    if known is None:
        return False
    values = [re.sub(r"--[a-z-]+|\w+\.onnx", "", value) for value in known[1].values() if f"--{value}" not in text]
    return not any(re.search("[A-Za-z]{3}", value) for value in values)


def test_every_error_of_the_worker_is_known():
    said = [(where, text) for where, text in error_sentences() if not where.startswith(NOT_IN_QGIS)]
    assert len(said) > 400
    ours = re.compile(r"models |There is no action|Write: craquemap models")  # of the command `models`
    unknown = [
        f"{where}: {text}"
        for where, text in said
        if text not in NOT_AS_THEY_STAND and not ours.match(text) and not understood(text)
    ]
    assert not unknown, "Add them to qgis_plugin/sentences.txt, run tools/make_translations.py and translate."


def test_what_the_system_says_of_files_is_known(german):
    for number in ("ENOSPC", "EROFS", "EACCES", "EPERM", "EDQUOT"):
        said = f"{os.strerror(getattr(__import__('errno'), number))}: /a/b c.gpkg."
        assert in_language(said) != said and in_language(said).endswith(": /a/b c.gpkg.")


def test_quoted_joined_and_listed_sentences(german):
    assert in_language("A finished block is damaged: There is no file a.tif.") == (
        "Ein fertiger Block ist beschädigt: Es gibt keine Datei a.tif."
    )
    assert in_language("It can't be so. Check the path.") == "It can't be so. Check the path."
    assert in_language("There is no file a.b. Check the path.") == "Es gibt keine Datei a.b. Prüfen Sie den Pfad."
    listed = (
        "/a/site: 2 problems.\n  1. b.json has no list of shapes. Expected a file saved by LabelMe.\n  2. Who knows?"
    )
    assert in_language(listed) == (
        "/a/site: 2 Fehler.\n  1. b.json hat keine Liste von Formen. Erwartet wird eine von LabelMe gespeicherte Datei."
        "\n  2. Who knows?"
    )


def test_long_logs_are_passed_over_soon():
    import time

    log = "Its log ends with:\n" + "\n".join(f"{n}: a line, of {n} x {n}: no file is (here); there" for n in range(40))
    recognised("")
    before = time.process_time()
    assert in_language(log) == log
    assert time.process_time() - before < 1


def test_what_doctor_finds_is_in_the_language_of_qgis(german):
    from craquemap.qgis_plugin.examination import in_words

    tree = ast.parse((ROOT / "processing" / "doctor.py").read_text(encoding="utf-8"))
    assigned = [node for node in tree.body if isinstance(node, ast.Assign)]
    tasks = ast.literal_eval(next(node.value for node in assigned if node.targets[0].id == "TASKS"))
    for task in tasks:
        assert in_words(f"{task}: ready").endswith(": bereit") and not in_words(f"{task}: ready").startswith(task)
        assert in_words(f"{task}: needs torch, onnx").endswith(": braucht torch, onnx")
    assert in_words("torch          not installed") == "torch              nicht installiert"
    assert in_words("numpy          2.1.0") == "numpy              2.1.0"
    assert in_words("free_disk_gib  58.4") == "freier Platz [GiB] 58.4"
    assert in_words("device         openvino CPU: AMD") == "Gerät              openvino CPU: AMD"
    assert in_words("ModuleNotFoundError: No module named 'numpy'") == "ModuleNotFoundError: No module named 'numpy'"


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
