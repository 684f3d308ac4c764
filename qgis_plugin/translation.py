"""The plugin's words in the language of QGIS (standard library only; `plugin` connects it with Qt).

Sources are English; ``i18n/craquemap_LANGUAGE.ts`` holds their translations (``tools/make_translations.py`` keeps them in step).
The package carries them compiled for Qt (``.qm``). A checkout, or a package made without Qt's ``lrelease``, has only the ``.ts``
files, which are then read as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional
from xml.etree import ElementTree

CONTEXT = "CraqueMap"
FOLDER = Path(__file__).resolve().parent / "i18n"

_translate: Callable[[str], str] = str


def tr(text: str) -> str:
    """Return a text of the plugin in the language of QGIS. Values go in afterwards: ``tr("{path} is open.").format(…)``."""
    return _translate(text)


def use(translate: Optional[Callable[[str], str]]) -> None:
    """Take a function that translates texts; None goes back to English."""
    global _translate
    _translate = translate or str


def source_file(language: str) -> Path:
    """Return the file of a language's translations, whether or not it exists."""
    return FOLDER / f"craquemap_{language}.ts"


def compiled_file(language: str) -> Path:
    """Return the same compiled for Qt, whether or not it exists."""
    return source_file(language).with_suffix(".qm")


def read_translations(path: Path) -> dict[str, str]:
    """Return ``{source: translation}`` of the finished translations in a .ts file."""
    found = {}
    for message in ElementTree.parse(path).iter("message"):  # nosec B314: the plugin's own file
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found
