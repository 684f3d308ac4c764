"""What ``craquemap doctor`` found, for people, in the language of QGIS (standard library only)."""

from __future__ import annotations

from .translation import tr

_READY, _NEEDS, _ABSENT = ": ready", ": needs ", "not installed"
_COLUMN = 14  # where doctor's names end


def in_words(line: str) -> str:
    """Return a line of doctor's in the language of QGIS; lines it does not know, and names of packages, stay as they are."""
    task, needs, packages = line.partition(_NEEDS)
    if needs:
        return tr("{task}: needs {packages}").format(task=_tasks().get(task, task), packages=packages)
    if line.endswith(_READY):
        task = line[: -len(_READY)]
        return tr("{task}: ready").format(task=_tasks().get(task, task))
    name, value = line[:_COLUMN].rstrip(), line[_COLUMN:].strip()
    if " " in name or not line[_COLUMN:].startswith(" "):
        return line
    return f"{_names().get(name, name):<18} {tr('not installed') if value == _ABSENT else value}"


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
