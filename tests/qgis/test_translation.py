"""The plugin in the languages it speaks: its texts are translated, and QGIS shows them."""

import os
import re
import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import headless_qgis
import make_translations
import pytest
from qgis.core import QgsApplication, QgsSettings

import craquemap
from craquemap.qgis_plugin import translation
from craquemap.qgis_plugin.algorithms import choice_texts
from craquemap.qgis_plugin.algorithms.labels import LabelsAlgorithm
from craquemap.qgis_plugin.algorithms.train import TrainAlgorithm
from craquemap.qgis_plugin.provider import ALGORITHMS
from craquemap.resunet_core.declaration import declarations

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = make_translations.TARGETS


@pytest.fixture(params=LANGUAGES)
def translations(request):
    return translation.read_translations(translation.source_file(request.param))


def test_every_text_is_translated(translations):
    """Names, groups, labels, tooltips, choices, helps, figures and sentences (`tools/make_translations.py` lists them)."""
    missing = sorted(set(make_translations.sources()) - set(translations))
    assert not missing, f"Run tools/make_translations.py and translate: {missing}"


def test_nothing_in_a_form_is_in_english(qgis_processing, translations, monkeypatch):
    """What QGIS itself is given: no text of a form is one of the English ones, unless it is the same word in both languages."""
    monkeypatch.setattr(translation, "_translate", lambda text: translations.get(text, text))
    english = {source for source, text in translations.items() if source != text}
    for kind in ALGORITHMS:
        algorithm = kind().create()
        shown = [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString()]
        shown += [output.description() for output in algorithm.outputDefinitions()]
        for parameter in algorithm.parameterDefinitions():
            shown += [parameter.description().partition(" [")[0], parameter.help()]
            if parameter.type() == "enum":
                shown += [choice_texts.choice_text(parameter.name().lower(), value) for value in parameter.options()]
        assert not english & set(shown), algorithm.id()


def test_the_example_model_is_in_the_language_of_qgis(qgis_processing, translations, monkeypatch):
    """Its form too, which its file has in English; names, which are ids, stay."""
    from craquemap.qgis_plugin.provider import CraquemapProvider

    monkeypatch.setattr(translation, "_translate", lambda text: translations.get(text, text))
    registry, provider = QgsApplication.processingRegistry(), CraquemapProvider()
    registry.addProvider(provider)
    provider.refreshAlgorithms()  # the example is made of the others, which have to be there
    try:
        model = registry.createAlgorithmById("craquemap:craquelure_by_element")
        shown = {parameter.name(): parameter.description() for parameter in model.parameterDefinitions()}
        help_text = model.shortHelpString()
    finally:
        registry.removeProvider(provider)
    assert shown["elements"] == translations["Building elements"]
    assert shown["craquelure_totals:Craquelure totals"] == translations["Craquelure totals"]
    assert not {source for source, text in translations.items() if source != text} & set(shown.values())
    assert translations["Building elements"] in help_text or "An example" not in help_text


def test_helps_end_in_translated_notes(qgis_processing, translations, monkeypatch):
    monkeypatch.setattr(translation, "_translate", lambda text: translations.get(text, text))
    train = TrainAlgorithm().create()
    assert train.parameterDefinition("DATASET").help().endswith(translations["One a line."])


def test_choices_are_shown_in_words_and_given_as_values(qgis_processing, translations, monkeypatch):
    """In forms; values are those of the command line in every language. The Modeler has fields of QGIS's own."""
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QWidget

    monkeypatch.setattr(translation, "_translate", lambda text: translations.get(text, text))

    class AlgorithmDialog(QWidget):  # the form of an algorithm is told by this name
        pass

    dialog, labels = AlgorithmDialog(), LabelsAlgorithm().create()
    field = WidgetWrapperFactory.create_wrapper(labels.parameterDefinition("UNREVIEWED"), dialog)
    assert field.value() == "ignore"
    assert field.widget.currentText() == translations["leave them out of the score"]
    field.setValue("background")
    assert (field.value(), field.widget.currentText()) == ("background", translations["take them as not there"])
    field = WidgetWrapperFactory.create_wrapper(labels.parameterDefinition("CLASSES"), dialog)
    assert field.value() == []
    field.setValue(["paint_loss"])
    assert (field.value(), field.widget.currentText()) == (["paint_loss"], translations["Paint losses"])
    train = TrainAlgorithm().create()
    field = WidgetWrapperFactory.create_wrapper(train.parameterDefinition("FREEZE_NORMS"), dialog)
    assert (field.value(), field.widget.currentText()) == (None, f"[{translations['not set']}]")
    assert field.label.text() == f"{train.parameterDefinition('FREEZE_NORMS').description()} [optional]"


def test_languages_are_named_in_their_own_words():
    assert choice_texts.choice_text("language", "de") == "Deutsch"
    assert choice_texts.choice_text("precision", "float32") == "float32"


def test_every_text_of_a_choice_belongs_to_one():
    declared = {}
    for kind in ALGORITHMS:
        for option, (declaration, _) in declarations(kind.options).items():
            declared.setdefault(option, set()).update(declaration.choices)
    for option, texts in choice_texts.TEXTS.items():
        assert set(texts) <= declared[option], option


def test_translations_keep_places_and_markup(translations):
    for source, text in translations.items():
        assert places(source) == places(text), text
        assert re.findall(r"<[^>]+>", source) == re.findall(r"<[^>]+>", text), text
        assert re.findall(r"--[a-z-]+", source) == re.findall(r"--[a-z-]+", text), text
        assert re.findall(r"\[[^]]*[a-z²][^]]*\]$", source)[:1] == [] or "[" in text


def test_chinese_has_marks_of_its_own():
    """Commas, colons and brackets between Chinese characters are wide ones."""
    for text in translation.read_translations(translation.source_file("zh")).values():
        assert not re.search("[\u4e00-\u9fff][,:;(][\u4e00-\u9fff]", text), text


def places(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_the_files_are_for_qt_and_hold_each_text_once():
    for language in LANGUAGES:
        root = ElementTree.parse(translation.source_file(language)).getroot()
        assert (root.tag, root.get("language"), root.findtext("context/name")) == ("TS", language, translation.CONTEXT)
        sources = [message.findtext("source") for message in root.iter("message")]
        assert len(sources) == len(set(sources))


@pytest.fixture
def german(qgis_processing, monkeypatch):
    """A QGIS set to German."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de")
    yield
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


def check_german():
    plugin = craquemap.classFactory(None)
    plugin.initProcessing()
    try:
        algorithm = QgsApplication.processingRegistry().algorithmById("craquemap:map")
        assert algorithm.displayName() == "Craquelé und Fehlstellen kartieren"
        assert algorithm.group() == "Kartierung" and algorithm.groupId() == "survey"
        assert algorithm.parameterDefinition("GSD_MM").description() == "Bodenauflösung [mm]"
        assert algorithm.parameterDefinition("LANGUAGE").defaultValue() == "de"
        assert algorithm.outputDefinition("CRAQUELURE_LENGTH_M").description() == "Länge des Craquelés [m]"
        assert "Schollen" in algorithm.shortHelpString()
        for other in ("vectorize", "report", "plates"):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"craquemap:{other}")
            assert algorithm.parameterDefinition("LANGUAGE").defaultValue() == "de", other
        assert translation.tr("Save them first.") == "Speichern Sie sie zuerst."
    finally:
        plugin.unload()
    assert translation.tr("Save them first.") == "Save them first."


def test_names_are_german_in_a_german_qgis(german):
    check_german()


@pytest.mark.skipif(not shutil.which("lrelease"), reason="Qt's lrelease is not installed")
def test_names_are_german_by_qts_own_translator(german, tmp_path, monkeypatch):
    source = tmp_path / "craquemap_de.ts"
    source.write_text(translation.source_file("de").read_text(encoding="utf-8"), encoding="utf-8")
    subprocess.run(["lrelease", "-silent", str(source)], check=True, timeout=60)
    source.write_text("", encoding="utf-8")  # only the compiled one can be read
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    check_german()


def test_legends_and_refusals_are_in_the_language_of_qgis(german, mosaic, tmp_path):
    from qgis.core import QgsProcessingContext

    from craquemap.qgis_plugin.algorithms.map import MapAlgorithm

    plugin = craquemap.classFactory(None)
    try:
        (tmp_path / "a.gpkg").touch()
        parameters = {"MOSAIC": str(mosaic), "OUTPUT": str(tmp_path / "a.gpkg")}
        refusal = MapAlgorithm().create().checkParameterValues(parameters, QgsProcessingContext())[1]
        assert "gibt es schon" in refusal and "„Vorhandenes Ergebnis ersetzen“" in refusal
    finally:
        plugin.unload()


@pytest.mark.skipif(headless_qgis.PROGRAM is None, reason="there is no qgis_process")
@pytest.mark.slow
def test_qgis_process_speaks_the_language_of_the_system(tmp_path):
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "craquemap").symlink_to(ROOT)
    (tmp_path / "xdg").mkdir(mode=0o700)
    variables = {
        **os.environ, "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path / "xdg"), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"), "PYTHONWARNINGS": "ignore",
    }  # fmt: skip
    for arguments in (["plugins", "enable", "craquemap"], ["list"]):
        done = subprocess.run(
            [headless_qgis.PROGRAM, *arguments], env=variables, capture_output=True, text=True, timeout=120
        )
    assert "Craquelé und Fehlstellen kartieren" in done.stdout, done.stderr[-2000:]


def test_nothing_of_qt_is_needed_to_read_translations():
    launcher = ROOT / "qgis_plugin" / "launch.py"  # loads the package, whatever its folder is called
    code = f"""import runpy, sys; sys.modules['qgis'] = None; runpy.run_path({str(launcher)!r})
import craquemap.qgis_plugin.translation as t; print(t.tr('x'))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "x", done.stderr
