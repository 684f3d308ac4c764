"""What ``craquemap doctor`` found, for people, in the language of QGIS (standard library only)."""

from __future__ import annotations

from .translation import tr

_READY, _NEEDS, _ABSENT = ": ready", ": needs ", "not installed"


def in_words(line: str) -> str:
    """Return a line of doctor's in the language of QGIS; lines it does not know, and names of packages, stay as they are."""
    task, needs, packages = line.partition(_NEEDS)
    if needs:
        return tr("{task}: needs {packages}").format(task=_tasks().get(task, task), packages=packages)
    if line.endswith(_READY):
        task = line[: -len(_READY)]
        return tr("{task}: ready").format(task=_tasks().get(task, task))
    name, _, value = line.partition(" ")
    if value.strip() == _ABSENT:
        return f"{name:<14} {tr('not installed')}"
    return f"{_names()[name]:<14} {value.strip()}" if name in _names() else line


def _tasks() -> dict[str, str]:
    return {
        "map, segment, vectorize": tr("map, segment, vectorize"),
        "map with torch (GPUs)": tr("map with torch (GPUs)"),
        "train": tr("train"),
        "several machines": tr("several machines"),
    }


def _names() -> dict[str, str]:
    return {
        "system": tr("system"),
        "processors": tr("processors"),
        "free_disk_gib": tr("free disk [GiB]"),
        "device": tr("device"),
    }
