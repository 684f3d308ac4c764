"""Data sets: folders of pictures and masks, what they label, split by source image, training crops (numpy only).

A data set folder holds ``images/`` and either ``masks/`` with a PNG of the same stem (8 bit: 0 background, 1
craquelure, 2 paint loss, 255 not scored), or LabelMe JSON files beside the pictures. ``images/`` may be left out
with LabelMe.

On the command line a data set is ``FOLDER[*WEIGHT][@CLASSES]``:

- ``*WEIGHT``: the folder's share of the training crops, relative to the other folders' weights (default 1). Within a
  folder every pixel is equally likely: pictures are drawn in proportion to their area.
- ``@CLASSES``: the classes its masks label, joined by ``+``: ``walls@craquelure``. A class that is not labelled may
  hide in the background, so it is neither learnt nor scored there. The same can stand in the folder's ``dataset.json``:
  ``{"labelled_classes": ["craquelure"]}``. Default: all classes.

Slices of one photograph must not be on both sides of a split. The part of a file's stem before ``__`` names its
source image: ``house3__0_512.png`` and ``house3__512_512.png`` are one source, ``house3.png`` is its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from .augmentation import Augmentation
from .classes import BACKGROUND, CLASSES, NODATA
from .cropping import random_crop, resize_pair
from .errors import DatasetError
from .labelme import draw_mask, read_labelme

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
_ALL = tuple(True for _ in CLASSES)


@dataclass(frozen=True)
class Picture:
    """A picture with its annotation: a mask (PNG) or a LabelMe file (JSON).

    Attributes:
        image: File of the picture.
        annotation: File of the mask or the shapes.
        width_px, height_px: Size as loaded.
        resized_px: Side of the square it is resized to when loaded; 0 leaves it as it is.
    """

    image: Path
    annotation: Path
    width_px: int
    height_px: int
    resized_px: int = 0

    @property
    def name(self) -> str:
        """Stem of the file."""
        return self.image.stem

    @property
    def source(self) -> str:
        """Name of the source image: what stands before ``__`` in the stem."""
        return self.name.split("__", 1)[0]


@dataclass(frozen=True)
class PictureSet:
    """Pictures of one data set folder.

    Attributes:
        name: Name for people.
        folder: Where it is.
        weight: Its share of the crops, relative to other sets.
        labelled: For each class (background first), whether its masks label it.
        pictures: Sorted by name.
    """

    name: str
    folder: Path
    weight: float
    labelled: tuple[bool, ...]
    pictures: tuple[Picture, ...]


def parse_reference(text: str) -> tuple[Path, float, tuple[bool, ...] | None]:
    """Split ``FOLDER[*WEIGHT][@CLASSES]`` into folder, weight and labelled classes (None where not stated).

    Raises:
        DatasetError: The weight is no positive number, or a class is unknown.
    """
    if text and Path(text).is_dir():
        return Path(text), 1.0, None
    found = re.fullmatch(r"(?P<folder>.+?)(?:\*(?P<weight>[^*@/\\]*))?(?:@(?P<classes>[^@/\\]*))?", text)
    if found is None:
        raise DatasetError("A data set has an empty name.", "Expected FOLDER, FOLDER*WEIGHT or FOLDER*WEIGHT@CLASSES.")
    try:
        weight = float(found["weight"] or 1.0)
    except ValueError:
        weight = float("nan")
    if not 0 < weight < float("inf"):
        raise DatasetError(f"Data set {text!r} has the weight {found['weight']!r}.", "Expected a number above 0.")
    labelled = None if found["classes"] is None else _labelled(found["classes"].split("+"), text)
    return Path(found["folder"]), weight, labelled


def _labelled(names: Sequence[str], where: str) -> tuple[bool, ...]:
    known = [c.name for c in CLASSES[1:]]
    unknown = [n for n in names if n not in known]
    if unknown or not names:
        raise DatasetError(
            f"{where}: unknown class {unknown[0] if unknown else ''!r}.",
            f"Expected one or more of: {', '.join(known)}.",
        )
    return (True, *(name in names for name in known))


def open_dataset(text: str) -> PictureSet:
    """Open a data set given as ``FOLDER[*WEIGHT][@CLASSES]`` and check that pictures and annotations pair up.

    Raises:
        DatasetError: The folder is missing or empty, a picture has no annotation or can't be read.
    """
    folder, weight, labelled = parse_reference(text)
    if not folder.is_dir():
        raise DatasetError(f"There is no data set folder {folder}.", "Expected a folder with images/ and masks/.")
    images = folder / "images" if (folder / "images").is_dir() else folder
    files = sorted(p for p in images.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES and not p.name.startswith("."))
    if not files:
        raise DatasetError(f"{images} holds no pictures.", f"Expected files ending in {', '.join(PICTURE_SUFFIXES)}.")
    pictures = tuple(_picture(path, folder) for path in files)
    name = folder.resolve().name
    if name in ("train", "validation", "test"):
        name = f"{folder.resolve().parent.name}/{name}"
    return PictureSet(name, folder, weight, labelled or _labelled_by_file(folder), pictures)


def _labelled_by_file(folder: Path) -> tuple[bool, ...]:
    path = folder / "dataset.json"
    if not path.is_file():
        return _ALL
    try:
        names = json.loads(path.read_text(encoding="utf-8")).get("labelled_classes")
    except (OSError, UnicodeDecodeError, AttributeError, json.JSONDecodeError) as error:
        raise DatasetError(
            f"{path} can't be read ({error}).", 'Expected {"labelled_classes": ["craquelure"]}.'
        ) from error
    return _ALL if names is None else _labelled([str(n) for n in names], str(path))


def _picture(path: Path, folder: Path) -> Picture:
    candidates = (
        folder / "masks" / f"{path.stem}.png",
        path.with_suffix(".json"),
        folder / f"{path.stem}.json",
    )
    annotation = next((c for c in candidates if c.is_file()), None)
    if annotation is None:
        raise DatasetError(
            f"{path} has neither a mask nor a LabelMe file.", f"Expected {candidates[0]} or {candidates[1]}."
        )
    with _opened(path) as image:
        width, height = image.size
    return Picture(path, annotation, width, height)


def _opened(path: Path) -> Image.Image:
    try:
        return Image.open(path)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise DatasetError(
            f"{path} can't be read as a picture ({error}).", "Convert it to PNG, JPEG or TIFF."
        ) from error


def load_picture(picture: Picture) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Decode a picture and its mask.

    Returns:
        RGB uint8 (H, W, 3) (grey is repeated, alpha dropped; 16 bit is scaled to 8) and mask uint8 (H, W).

    Raises:
        DatasetError: A file can't be read, sizes differ, or the mask holds other values than 0, 1, 2, 255.
    """
    try:
        with _opened(picture.image) as opened:
            image = _rgb(opened)
    except OSError as error:
        raise DatasetError(f"{picture.image} is damaged ({error}).", "Replace the file.") from error
    size = image.shape[:2]
    mask = _from_labelme(picture, size) if picture.annotation.suffix == ".json" else _from_png(picture.annotation)
    if mask.shape != size:
        raise DatasetError(
            f"{picture.annotation} is {mask.shape[1]} x {mask.shape[0]}, its picture {size[1]} x {size[0]} pixels.",
            "Mask and picture must be of one size.",
        )
    return resize_pair(image, mask, picture.resized_px) if picture.resized_px else (image, mask)


def resized(sets: Sequence[PictureSet], side_px: int) -> list[PictureSet]:
    """Return sets whose pictures and masks are resized to squares when loaded; with 0 as they are."""
    if side_px == 0:
        return list(sets)
    return [
        replace(
            s, pictures=tuple(replace(p, width_px=side_px, height_px=side_px, resized_px=side_px) for p in s.pictures)
        )
        for s in sets
    ]


def _rgb(image: Image.Image) -> NDArray[np.uint8]:
    if image.mode.startswith("I"):
        values = np.asarray(image, dtype=np.int64)
        grey = np.clip(values // 257, 0, 255).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=2)
    return np.array(image.convert("RGB"), dtype=np.uint8)  # a copy: engines take only memory they may write to


def _from_png(path: Path) -> NDArray[np.uint8]:
    try:
        with _opened(path) as opened:
            mask = np.asarray(opened)
    except OSError as error:
        raise DatasetError(f"{path} is damaged ({error}).", "Replace the file.") from error
    if mask.ndim != 2 or mask.dtype not in (np.uint8, np.bool_):
        raise DatasetError(f"{path} is no 8-bit single-band picture.", "Masks hold class numbers, not colours.")
    mask = mask.astype(np.uint8)
    values = np.flatnonzero(np.bincount(mask.ravel(), minlength=256))
    wrong = [int(v) for v in values if v >= len(CLASSES) and v != NODATA]
    if wrong:
        allowed = ", ".join(f"{c.id} {c.label.lower()}" for c in CLASSES)
        raise DatasetError(f"{path} holds the value {wrong[0]}.", f"Expected {allowed} and {NODATA} not scored.")
    return mask


def _from_labelme(picture: Picture, size: tuple[int, int]) -> NDArray[np.uint8]:
    shapes, stated = read_labelme(picture.annotation)
    if stated is not None and stated != size:
        raise DatasetError(
            f"{picture.annotation} is of a picture of {stated[1]} x {stated[0]}, not {size[1]} x {size[0]} pixels.",
            "Annotate the picture in its present size.",
        )
    return draw_mask(shapes, *size)


def split_by_source(pictures: Sequence[Picture], share: float, seed: int) -> tuple[list[Picture], list[Picture]]:
    """Split pictures so that no source image is on both sides.

    Args:
        pictures: Any order; the split depends on their names only.
        share: Share of the source images that goes to the second part; at least one source stays in the first and,
            where the share is above 0 and there are two sources, one goes to the second.
        seed: Seed of the choice.

    Returns:
        The two parts, each in the order given.
    """
    sources = sorted({p.source for p in pictures})
    count = round(share * len(sources))
    if share > 0 and len(sources) > 1:
        count = min(max(count, 1), len(sources) - 1)
    chosen = set(np.random.default_rng(seed).permutation(sources)[:count].tolist()) if count else set()
    first = [p for p in pictures if p.source not in chosen]
    return first, [p for p in pictures if p.source in chosen]


def split_sets(sets: Sequence[PictureSet], share: float, seed: int) -> tuple[list[PictureSet], list[PictureSet]]:
    """Split every set by source image; sets left without pictures in the second part are missing there."""
    parts = [split_by_source(s.pictures, share, seed) for s in sets]
    first = [replace(s, pictures=tuple(a)) for s, (a, _) in zip(sets, parts)]
    second = [replace(s, pictures=tuple(b)) for s, (_, b) in zip(sets, parts) if b]
    return first, second


@dataclass(frozen=True)
class Crop:
    """One training sample: picture uint8 (S, S, 3), mask uint8 (S, S), labelled classes bool (C,)."""

    image: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    labelled: NDArray[np.bool_]


class CropSource:
    """Training crops by index: crop ``i`` depends on the seed and ``i`` alone, whoever asks and in whatever order.

    So the crops of a run are the same with any number of worker processes and after a resume.

    Args:
        sets: What to draw from.
        crop_px: Side of the crops.
        augmentation: How crops are varied.
        seed: Seed of everything random.
        cache_bytes: Decoded pictures kept in memory up to this size; the rest is decoded anew each time.
    """

    def __init__(
        self,
        sets: Sequence[PictureSet],
        crop_px: int,
        augmentation: Augmentation,
        seed: int,
        cache_bytes: int = 2 * 2**30,
    ) -> None:
        self._entries = [(picture, s.labelled) for s in sets for picture in s.pictures]
        if not self._entries:
            raise DatasetError("There is no picture to train on.", "Expected at least one picture with a mask.")
        shares = []
        for s in sets:
            area = np.array([p.width_px * p.height_px for p in s.pictures], dtype=np.float64)
            shares.append(s.weight * area / area.sum() if area.size else area)
        self._cumulative = np.cumsum(np.concatenate(shares))
        self._crop_px = crop_px
        self._augmentation = augmentation
        self._seed = seed
        self._cache: dict[int, tuple[NDArray[np.uint8], NDArray[np.uint8]]] = {}
        self._cache_bytes = cache_bytes

    def __getitem__(self, index: int) -> Crop:
        """Return crop ``index`` (any number from 0)."""
        rng = np.random.default_rng((self._seed, index))
        position = rng.random() * self._cumulative[-1]
        entry = min(int(np.searchsorted(self._cumulative, position, side="right")), len(self._entries) - 1)
        image, mask = self._decoded(entry)
        image, mask = random_crop(image, mask, self._crop_px, self._augmentation, rng)
        return Crop(image, mask, np.array(self._entries[entry][1]))

    def _decoded(self, entry: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        cached = self._cache.get(entry)
        if cached is not None:
            return cached
        pair = load_picture(self._entries[entry][0])
        self._cache_bytes -= pair[0].nbytes + pair[1].nbytes
        if self._cache_bytes >= 0:
            self._cache[entry] = pair
        return pair


def scored_classes(labelled: Sequence[bool]) -> tuple[int, ...]:
    """Return the ids of the labelled classes other than background."""
    return tuple(i for i, known in enumerate(labelled) if known and i != BACKGROUND.id)
