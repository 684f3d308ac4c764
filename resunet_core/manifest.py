"""``dataset.json``: what a data set folder says of itself and of each of its pictures.

    {"labelled_classes": ["craquelure"],          which classes the masks label; all without it
     "origin": "…", "licence": "…",               for the model card
     "pictures": {"house1__0_512": {              by stem; may be left out
         "source": "house1",                      photograph or spatial block: never on both sides of a split
         "part": "train",                         train, validation or test: a split that is stated beforehand
         "gsd_mm": 0.5, "from": "house1.tif", "window": [row, col, height, width]}}}

Unknown keys are kept out of the way, so newer files stay readable.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .classes import CLASSES
from .errors import DatasetError

FILE = "dataset.json"
PARTS = ("train", "validation", "test")


@dataclass(frozen=True)
class PictureRecord:
    """What a manifest says of one picture; empty where it says nothing.

    Attributes:
        source: Photograph or spatial block it is cut from.
        part: One of `PARTS`, or "".
        gsd_mm: Ground sampling distance, or None.
        origin: File it was made from.
        window: Row, column, height, width in that file, or ().
    """

    source: str = ""
    part: str = ""
    gsd_mm: float | None = None
    origin: str = ""
    window: tuple[int, ...] = ()


@dataclass(frozen=True)
class Manifest:
    """Content of a ``dataset.json``.

    Attributes:
        labelled_classes: Names, or None for all.
        origin: Where the pictures come from, in words.
        licence: Licence of pictures and masks.
        pictures: By stem of the file.
    """

    labelled_classes: tuple[str, ...] | None = None
    origin: str = ""
    licence: str = ""
    pictures: Mapping[str, PictureRecord] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write ``folder/dataset.json``."""
        content: dict[str, Any] = {"origin": self.origin, "licence": self.licence}
        if self.labelled_classes is not None:
            content["labelled_classes"] = list(self.labelled_classes)
        content["pictures"] = {stem: _plain(record) for stem, record in sorted(self.pictures.items())}
        (folder / FILE).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _plain(record: PictureRecord) -> dict[str, Any]:
    values = asdict(record)
    values["from"] = values.pop("origin")
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value}


def read_manifest(folder: Path) -> Manifest:
    """Read ``folder/dataset.json``; an empty manifest where there is none.

    Raises:
        DatasetError: The file is no such manifest.
    """
    path = folder / FILE
    if not path.is_file():
        return Manifest()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        names = content.get("labelled_classes")
        records = {str(stem): _record(values) for stem, values in content.get("pictures", {}).items()}
        labelled = None if names is None else tuple(str(name) for name in names)
    except (OSError, UnicodeDecodeError, AttributeError, TypeError, ValueError, json.JSONDecodeError) as error:
        raise DatasetError(
            f"{path} can't be read ({error}).", 'Expected {"labelled_classes": ["craquelure"]}, see docs/data.md.'
        ) from error
    wrong = sorted({r.part for r in records.values()} - {"", *PARTS})
    if wrong:
        raise DatasetError(f"{path} states the part {wrong[0]!r}.", f"Expected one of: {', '.join(PARTS)}.")
    return Manifest(labelled, str(content.get("origin", "")), str(content.get("licence", "")), records)


def _record(values: Mapping[str, Any]) -> PictureRecord:
    gsd_mm = values.get("gsd_mm")
    return PictureRecord(
        str(values.get("source", "")),
        str(values.get("part", "")),
        None if gsd_mm is None else float(gsd_mm),
        str(values.get("from", "")),
        tuple(int(v) for v in values.get("window", ())),
    )


def labelled_flags(names: tuple[str, ...] | list[str], where: str) -> tuple[bool, ...]:
    """Return for each class, background first, whether it is among the names.

    Raises:
        DatasetError: A name is unknown, or there is none.
    """
    known = [c.name for c in CLASSES[1:]]
    unknown = [n for n in names if n not in known]
    if unknown or not names:
        raise DatasetError(
            f"{where}: unknown class {unknown[0] if unknown else ''!r}.",
            f"Expected one or more of: {', '.join(known)}.",
        )
    return (True, *(name in names for name in known))
