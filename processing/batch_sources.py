"""The mosaics of a batch: rasters, folders, patterns and text lists become one list, each with a name for its result."""

from __future__ import annotations

import glob
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..resunet_core.errors import OptionError, RasterError
from .handles import display_name, is_local, open_raster

RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".jp2", ".img", ".png", ".jpg", ".jpeg", ".ecw", ".sid", ".bil")
LIST_SUFFIXES = (".txt", ".lst")
_OURS = ("_classes", "_probabilities")  # what --keep-rasters writes beside the mosaics


@dataclass(frozen=True)
class BatchItem:
    """One mosaic of a batch.

    Attributes:
        path: What GDAL opens.
        label: What it is called in messages and in the field ``mosaic``: unique in the batch.
        stem: Of its outputs, relative to their folder, without ending: unique in the batch.
    """

    path: str
    label: str
    stem: PurePath


@dataclass(frozen=True)
class _Found:
    """A mosaic, and its place below the folder or pattern it was found by (its name, where it was named itself)."""

    path: str
    place: PurePath


def is_batch(words: tuple[str, ...]) -> bool:
    """Return whether these words name more than a single raster: several, a folder, a pattern, or a list."""
    return len(words) > 1 or any(_is_list(word) or _is_pattern(word) or _is_folder(word) for word in words)


def batch_items(words: tuple[str, ...]) -> list[BatchItem]:
    """Return the mosaics of a batch in the order of the words; those of a folder or pattern by name.

    Args:
        words: Rasters (anything GDAL opens), folders (the rasters right inside), patterns ("walls/**/*.tif"), and text
            files with one of these a line ("#" begins a remark), relative to the text file's folder.

    Raises:
        OptionError: A word names nothing, or two mosaics can't be told apart by their names.
    """
    found: dict[str, _Found] = {}
    for word in words:
        for mosaic in _expanded(word):
            key = str(Path(mosaic.path).resolve()) if is_local(mosaic.path) else mosaic.path
            found.setdefault(key, mosaic)
    mosaics = list(found.values())
    places = _told_apart(mosaics)
    stems = [place.with_suffix("") for place in places]
    twice = {stem for stem, count in Counter(str(stem).lower() for stem in stems).items() if count > 1}
    stems = [
        place.with_name(place.name.replace(".", "_")) if str(stem).lower() in twice else stem
        for place, stem in zip(places, stems)
    ]
    for names, what in ((places, "mosaics"), (stems, "results")):
        clash = [name for name, count in Counter(str(name).lower() for name in names).items() if count > 1]
        if clash:
            raise OptionError(
                f"Two {what} of the batch would both be called {clash[0]}.",
                "Give them different names, or two batches.",
            )
    return [BatchItem(m.path, place.as_posix(), stem) for m, place, stem in zip(mosaics, places, stems)]


def _told_apart(mosaics: list[_Found]) -> list[PurePath]:
    """Return places, with the folder's name in front where several mosaics have the same one."""
    count = Counter(str(mosaic.place).lower() for mosaic in mosaics)
    return [
        mosaic.place.with_name(f"{_folder_name(mosaic.path)}_{mosaic.place.name}")
        if count[str(mosaic.place).lower()] > 1
        else mosaic.place
        for mosaic in mosaics
    ]


def _folder_name(path: str) -> str:
    if is_local(path):
        return Path(path).resolve().parent.name
    return display_name(path.split("?")[0].rstrip("/").rpartition("/")[0])


def _expanded(word: str) -> Iterator[_Found]:
    if _is_list(word):
        for line in _lines(word):
            yield from _rasters(line)
    else:
        yield from _rasters(word)


def _rasters(word: str) -> Iterator[_Found]:
    if _is_pattern(word):
        base, rest = _split(word)
        yield from _sorted([path for path in base.glob(rest) if path.is_file()], base, f"No file matches {word}.")
    elif _is_folder(word):
        paths = [path for path in Path(word).iterdir() if path.is_file()]
        yield from _sorted(paths, Path(word), f"The folder {word} holds no rasters.")
    else:
        yield _Found(word, PurePath(display_name(word)))


def _sorted(paths: list[Path], base: Path, nothing: str) -> Iterator[_Found]:
    """Yield the rasters among files, without those that map itself wrote for another one of them."""
    rasters = [path for path in paths if path.suffix.lower() in RASTER_SUFFIXES and not path.name.startswith(".")]
    stems = {path.with_suffix("") for path in rasters}
    kept = [
        p for p in rasters if not any(p.stem.endswith(o) and p.with_name(p.stem[: -len(o)]) in stems for o in _OURS)
    ]
    if not kept:
        raise OptionError(nothing, f"Expected rasters: {', '.join(RASTER_SUFFIXES)}.")
    for path in sorted(kept, key=lambda path: (str(path).lower(), str(path))):
        yield _Found(str(path), path.relative_to(base))


def _lines(path: str) -> list[str]:
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise OptionError(
            f"The list {path} can't be read: {error}.", "Expected UTF-8 text, one mosaic a line."
        ) from error
    lines = [line.strip() for line in text.splitlines()]
    words = [line for line in lines if line and not line.startswith("#")]
    if not words:
        raise OptionError(f"The list {path} names no mosaic.", "Expected one a line.")
    folder = Path(path).parent
    return [str(folder / word) if is_local(word) else word for word in words]


def _is_list(word: str) -> bool:
    return is_local(word) and word.lower().endswith(LIST_SUFFIXES)


def _is_pattern(word: str) -> bool:
    return is_local(word) and glob.has_magic(word) and not Path(word).exists()


def _is_folder(word: str) -> bool:
    """Return whether a word names a folder of files, not a raster that happens to be a folder (as of Esri)."""
    if not (is_local(word) and Path(word).is_dir()):
        return False
    try:
        open_raster(word).close()
    except RasterError:
        return True
    return False


def _split(pattern: str) -> tuple[Path, str]:
    """Return the folder above the first part of a pattern that has a wildcard, and the rest."""
    parts = Path(pattern).parts
    first = next(at for at, part in enumerate(parts) if glob.has_magic(part))
    return Path(*parts[:first]), str(PurePath(*parts[first:]))
