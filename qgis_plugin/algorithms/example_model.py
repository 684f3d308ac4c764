"""Example models of the Modeler in the language of QGIS: their files are English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm, QgsXmlUtils
from qgis.PyQt.QtXml import QDomDocument

from ..translation import tr

_SHOWN = ("description", "component_description", "ALG_DESC")  # what people read in forms, logs and helps


def load(model: QgsProcessingModelAlgorithm, path: Path) -> bool:
    """Load a .model3 file into a model, with what people read in the language of QGIS; return whether that went well."""
    return bool(model.loadVariant(_mapped(_content(path), tr)))


def texts(path: Path) -> list[str]:
    """Return what people read of a .model3 file, in English."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _mapped(_content(path), note)
    return list(dict.fromkeys(text for text in found if text))


def _content(path: Path) -> Any:
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    return QgsXmlUtils.readVariant(document.firstChildElement())


def _mapped(value: Any, change: Callable[[str], str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _mapped(inner, change, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_mapped(inner, change) for inner in value]
    return change(value) if key in _SHOWN and isinstance(value, str) and value else value
