"""Whether this computer has fonts for what is written on plates: without one, boxes stand for the letters, and nobody says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.PyQt.QtGui import QFontDatabase

_SCRIPTS = (  # what it is called, its letters, what fonts state that have them, and one of them
    (
        "Chinese",
        "[\u2e80-\u2fdf\u3100-\u312f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]",
        (
            QFontDatabase.WritingSystem.SimplifiedChinese, QFontDatabase.WritingSystem.TraditionalChinese,
            QFontDatabase.WritingSystem.Japanese,
        ),
        "Noto Sans CJK (Debian, Ubuntu: apt install fonts-noto-cjk)",
    ),
    (
        "Japanese", "[\u3040-\u30ff]", (QFontDatabase.WritingSystem.Japanese,),
        "Noto Sans CJK (Debian, Ubuntu: apt install fonts-noto-cjk)",
    ),
    (
        "Korean", "[\u1100-\u11ff\uac00-\ud7af]", (QFontDatabase.WritingSystem.Korean,),
        "Noto Sans CJK (Debian, Ubuntu: apt install fonts-noto-cjk)",
    ),
    ("Thai", "[\u0e00-\u0e7f]", (QFontDatabase.WritingSystem.Thai,), "Noto Sans Thai"),
    ("Devanagari", "[\u0900-\u097f]", (QFontDatabase.WritingSystem.Devanagari,), "Noto Sans Devanagari"),
    ("Arabic", "[\u0600-\u06ff]", (QFontDatabase.WritingSystem.Arabic,), "Noto Sans Arabic"),
)  # fmt: skip


def families_for(system: QFontDatabase.WritingSystem) -> list[str]:
    """Return the fonts of this computer that have the letters of a writing system."""
    try:
        return list(QFontDatabase.families(system))
    except TypeError:  # Qt 5, where this needs an object
        return list(QFontDatabase().families(system))


def missing_fonts(texts: Iterable[str]) -> list[str]:
    """Return a warning for each script of the texts that no font of this computer has."""
    written = "\n".join(texts)
    return [
        f"No font of this computer has {name} letters: the plates show boxes in their place. Install one, for example {font}, "
        "start QGIS again, and make the plates again."
        for name, letters, systems, font in _SCRIPTS
        if re.search(letters, written) and not any(families_for(system) for system in systems)
    ]
