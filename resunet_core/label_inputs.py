"""What people have labelled, in whatever format: LabelMe, pictures with masks, COCO; one entry a picture.

Everything that is wrong is gathered and told at once.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PureWindowsPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .classes import NODATA
from .coco import CocoPicture, draw_coco, read_coco
from .decoding import decode_mask
from .errors import DatasetError
from .labelme import class_of_label, draw_mask, read_labelme
from .manifest import PictureRecord, read_manifest
from .sources import source_of

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
Mask = NDArray[np.uint8]


@dataclass(frozen=True)
class Entry:
    """One labelled picture.

    Attributes:
        stem: Name without ending.
        image: File, or the bytes of one (LabelMe's imageData).
        suffix: Ending of the file.
        annotation: What the labels stand in, for messages.
        draw: From the picture's (height, width) to its mask, uint8 (H, W).
        record: What is known of it.
    """

    stem: str
    image: Path | bytes
    suffix: str
    annotation: Path
    draw: Callable[[tuple[int, int]], Mask]
    record: PictureRecord


class Problems:
    """Gathers errors of data, to raise them all at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, error: DatasetError) -> None:
        """Note an error."""
        if str(error) not in self.found:
            self.found.append(str(error))

    def raise_any(self, where: str) -> None:
        """Raise `DatasetError` with all that was found, if anything was."""
        if len(self.found) == 1:
            raise DatasetError(self.found[0])
        if self.found:
            listed = "\n".join(f"  {number}. {text}" for number, text in enumerate(self.found, 1))
            raise DatasetError(f"{where}: {len(self.found)} problems.\n{listed}")


def parse_mapping(texts: Sequence[str]) -> dict[str, int]:
    """Read ``NAME=CLASS`` pairs: NAME is a label, a mask's value or a colour, CLASS a class, background or ignore.

    Raises:
        DatasetError: One is no such pair.
    """
    mapping: dict[str, int] = {}
    for text in texts:
        name, separator, meaning = text.rpartition("=")
        if not separator or not name.strip():
            raise DatasetError(f"--label {text!r} is no pair.", "Expected NAME=CLASS, for example Riss=craquelure.")
        mapping[name.strip().lower()] = class_of_label(meaning, {}, f"--label {text}")
    return mapping


def labelled_entries(source: Path, mapping: Mapping[str, int], problems: Problems) -> list[Entry]:
    """Return the labelled pictures of a folder, a COCO file or a LabelMe file; what is wrong goes to ``problems``."""
    try:
        if source.is_dir():
            return _of_folder(source, mapping, problems)
        if source.suffix.lower() == ".json" and source.is_file():
            if is_coco(source):
                return _of_coco(source, mapping, problems)
            return [_of_labelme(source, None, mapping)]
        raise DatasetError(
            f"{source} is neither a folder nor a COCO or LabelMe file."
            if source.exists()
            else f"There is no file or folder {source}.",
            "Expected a folder with images/ and masks/ or with LabelMe files, a COCO file, or a vector file with --mosaic.",
        )
    except DatasetError as error:
        problems.add(error)
        return []


def is_coco(path: Path) -> bool:
    """Return whether a JSON file is one of COCO."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(content, dict) and "annotations" in content and "images" in content


def _of_folder(folder: Path, mapping: Mapping[str, int], problems: Problems) -> list[Entry]:
    images = folder / "images" if (folder / "images").is_dir() else folder
    shown = [p for p in sorted(images.iterdir()) if not p.name.startswith(".") and p.is_file()]
    pictures = [p for p in shown if p.suffix.lower() in PICTURE_SUFFIXES]
    files = {p for place in {images, folder} for p in place.glob("*.json") if p.name != "dataset.json"}
    collections = sorted(p for p in files if is_coco(p))
    if collections:
        return [entry for path in collections for entry in _of_coco(path, mapping, problems)]
    entries, unlabelled = _paired(folder, pictures, files, mapping, problems)
    labelled = {entry.image for entry in entries}
    wanted = folder / "masks"
    for path in (p for p in unlabelled if p not in labelled):
        problems.add(
            DatasetError(
                f"{path} has neither a mask nor a LabelMe file.",
                f"Expected {wanted / path.stem}.png or {path.stem}.json beside it; take it away if it is not labelled.",
            )
        )
    if not pictures and not files:
        problems.add(DatasetError(f"{images} holds no pictures.", f"Expected {', '.join(PICTURE_SUFFIXES)} files."))
    return entries


def _paired(
    folder: Path, pictures: list[Path], files: set[Path], mapping: Mapping[str, int], problems: Problems
) -> tuple[list[Entry], list[Path]]:
    """Return the entries of a folder, and the pictures that nothing of the same stem labels."""
    records = read_manifest(folder).pictures
    masks = _masks(folder)
    entries: list[Entry] = []
    unlabelled, used = [], set()
    for path in pictures:
        record = records.get(path.stem, PictureRecord())
        mask = masks.pop(path.stem, None)
        shapes = next((p for p in (path.with_suffix(".json"), folder / f"{path.stem}.json") if p in files), None)
        if mask is not None:
            entries.append(_with_mask(path, mask, record, mapping))
        elif shapes is not None:
            used.add(shapes)
            _attempt(problems, entries, partial(_of_labelme, shapes, path, mapping, record))
        else:
            unlabelled.append(path)
    for path in sorted(files - used):
        _attempt(problems, entries, partial(_of_labelme, path, None, mapping))
    for path in masks.values():
        problems.add(DatasetError(f"{path} has no picture.", f"Expected a picture {path.stem} beside the others."))
    return entries, unlabelled


def _attempt(problems: Problems, entries: list[Entry], make: Callable[[], Entry]) -> None:
    try:
        entries.append(make())
    except DatasetError as error:
        problems.add(error)


def _masks(folder: Path) -> dict[str, Path]:
    place = folder / "masks"
    if not place.is_dir():
        return {}
    return {p.stem: p for p in sorted(place.iterdir()) if p.suffix.lower() in PICTURE_SUFFIXES}


def _record(known: PictureRecord, stem: str, origin: str) -> PictureRecord:
    return PictureRecord(
        known.source or source_of(stem), known.part, known.gsd_mm, known.origin or origin, known.window
    )


def _with_mask(path: Path, mask: Path, record: PictureRecord, mapping: Mapping[str, int]) -> Entry:
    def draw(size: tuple[int, int]) -> Mask:
        values = decode_mask(mask, mapping)
        refuse_black_and_white(values, mask, mapping)
        return values

    return Entry(path.stem, path, path.suffix, mask, draw, _record(record, path.stem, path.name))


def refuse_black_and_white(values: Mask, path: Path, mapping: Mapping[str, int]) -> None:
    """Raise `DatasetError` for a mask of 0 and 255 only, in which 255 hardly means "not scored"."""
    if str(NODATA) not in mapping and set(np.unique(values).tolist()) == {0, NODATA}:
        raise DatasetError(
            f"{path} holds only 0 and 255, black and white.",
            "Say what white means: --label 255=craquelure, 255=paint_loss, or 255=ignore for not scored.",
        )


def _of_labelme(
    path: Path, image: Path | None, mapping: Mapping[str, int], record: PictureRecord | None = None
) -> Entry:
    shapes, stated = read_labelme(path, mapping)
    found: Path | bytes = image if image is not None else _labelme_picture(path)

    def draw(size: tuple[int, int]) -> Mask:
        if stated is not None and stated != size:
            raise DatasetError(
                f"{path} is of a picture of {stated[1]} x {stated[0]}, not {size[1]} x {size[0]} pixels.",
                "Annotate the picture in its present size.",
            )
        return draw_mask(shapes, *size)

    suffix = found.suffix if isinstance(found, Path) else ".png"
    stem = found.stem if isinstance(found, Path) else path.stem
    return Entry(stem, found, suffix, path, draw, _record(record or PictureRecord(), stem, path.name))


def _labelme_picture(path: Path) -> Path | bytes:
    """Return the picture of a LabelMe file: what imagePath names, one of the same stem, or the imageData within."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    named = str(content.get("imagePath") or "")
    name = PureWindowsPath(named).name  # files come from either kind of system
    candidates = [path.parent / named, path.parent / name, path.parent / "images" / name]
    candidates += [path.with_suffix(suffix) for suffix in PICTURE_SUFFIXES]
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    try:
        data = base64.b64decode(content.get("imageData") or "", validate=True)
    except (binascii.Error, ValueError, TypeError):
        data = b""
    if not data:
        raise DatasetError(
            f"{path}: its picture {named or path.stem} is not there.", "Put the picture beside the file."
        )
    return data


def _of_coco(path: Path, mapping: Mapping[str, int], problems: Problems) -> list[Entry]:
    entries = []
    for picture in read_coco(path, mapping):
        name = PureWindowsPath(picture.file_name).name
        places = (path.parent / picture.file_name, path.parent / name, path.parent / "images" / name)
        more = (path.parent.parent / "images" / name,)
        found = next((p for p in (*places, *more) if p.is_file()), None)
        if found is None:
            problems.add(
                DatasetError(f"{path}: its picture {picture.file_name} is not there.", f"Expected it at {places[-1]}.")
            )
            continue
        record = _record(PictureRecord(), found.stem, found.name)
        entries.append(Entry(found.stem, found, found.suffix, path, _coco_drawer(picture, path), record))
    return entries


def _coco_drawer(picture: CocoPicture, path: Path) -> Callable[[tuple[int, int]], Mask]:
    def draw(size: tuple[int, int]) -> Mask:
        stated = (picture.height_px, picture.width_px)
        if stated != size:
            raise DatasetError(
                f"{path}: {picture.file_name} is stated as {stated[1]} x {stated[0]}, but has {size[1]} x {size[0]} pixels.",
                "Export the labels of the picture in its present size.",
            )
        return draw_coco(picture, f"{path}, {picture.file_name}")

    return draw


def unique_stems(entries: Sequence[Entry]) -> Iterator[tuple[str, Entry]]:
    """Yield entries with names of their own: the second ``a`` becomes ``a-2``, before any ``__``."""
    taken: set[str] = set()
    for entry in entries:
        stem, number = entry.stem, 1
        while stem.lower() in taken:
            number += 1
            head, separator, tail = entry.stem.partition("__")
            stem = f"{head}-{number}{separator}{tail}"
        taken.add(stem.lower())
        yield stem, entry
