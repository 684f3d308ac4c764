"""Brings the plugin's translations in step with its texts, and says what is still to be translated.

Run with a Python that has PyQGIS: ``QT_QPA_PLATFORM=offscreen PYTHONPATH=PARENT python3 tools/make_translations.py``, where
PARENT/craquemap is this checkout. Translations are then written into ``qgis_plugin/i18n/craquemap_*.ts`` by hand or with Qt
Linguist. Texts come from two places: literals in ``tr("…")``, and what algorithms declare (names, labels, helps, figures).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from craquemap.processing.protocol import STAGES
from craquemap.processing.vocabulary import LANGUAGES
from craquemap.qgis_plugin.algorithms import choice_texts
from craquemap.qgis_plugin.algorithms.base import OptionsAlgorithm
from craquemap.qgis_plugin.algorithms.parameters import NOTES
from craquemap.qgis_plugin.algorithms.results import LAYERS
from craquemap.qgis_plugin.sentences import SENTENCES
from craquemap.qgis_plugin.setup_run import CAUSES
from craquemap.qgis_plugin.translation import CONTEXT, read_translations, source_file
from craquemap.resunet_core.declaration import declarations

PLUGIN = Path(__file__).resolve().parent.parent / "qgis_plugin"
TARGETS = [language for language in LANGUAGES if language != "en"]


def literals() -> Iterator[str]:
    """Yield every text in ``tr("…")``."""
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
            if is_call and isinstance(node.args[0], ast.Constant):
                yield str(node.args[0].value)


def declared() -> Iterator[str]:
    """Yield every text that algorithms declare."""
    from craquemap.qgis_plugin.algorithms import example_model
    from craquemap.qgis_plugin.provider import ALGORITHMS, EXAMPLES

    for kind in ALGORITHMS:
        yield from kind.texts() if issubclass(kind, OptionsAlgorithm) else ()
        yield from (kind.plain_label(option) for option in declarations(kind.options))
        yield from (declaration.help for declaration, _ in declarations(kind.options).values())
    yield from NOTES.values()
    yield from choice_texts.texts()
    yield from LAYERS.values()
    yield from STAGES.values()
    yield from CAUSES.values()
    yield from SENTENCES
    for path in sorted(EXAMPLES.glob("*.model3")):
        yield from example_model.texts(path)


def sources() -> list[str]:
    """Return every text of the plugin once, in order."""
    return list(dict.fromkeys(text for text in (*declared(), *literals()) if text))


def write(path: Path, language: str, translations: dict[str, str]) -> int:
    """Write a .ts file of all sources; return how many have no translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for source in sources():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        if source in translations:
            translation.text = translations[source]
        else:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


def main() -> None:
    """Write all files."""
    for language in TARGETS:
        path = source_file(language)
        known = read_translations(path) if path.is_file() else {}
        print(f"{path.name}: {write(path, language, known)} of {len(sources())} texts are still to be translated")


if __name__ == "__main__":
    main()
