"""Data sets: folders of pictures and masks, what they label, split by source image, training crops (numpy only).

A data set folder holds ``images/`` and either ``masks/`` with a PNG of the same stem (8 bit: 0 background, 1
craquelure, 2 paint loss, 255 not scored), or LabelMe JSON files beside the pictures. ``images/`` may be left out
with LabelMe.

On the command line a data set is ``FOLDER[*WEIGHT][@CLASSES][#PART]``:

- ``*WEIGHT``: the folder's share of the training crops, relative to the other folders' weights (default 1). Within a
  folder every pixel is equally likely: pictures are drawn in proportion to their area.
- ``@CLASSES``: the classes its masks label, joined by ``+``: ``walls@craquelure``. A class that is not labelled may
  hide in the background, so it is neither learnt nor scored there. The same can stand in the folder's ``dataset.json``:
  ``{"labelled_classes": ["craquelure"]}``. Default: all classes.
- ``#PART``: only the pictures that its ``dataset.json`` states for ``train``, ``validation`` or ``test``.

Slices of one photograph must not be on both sides of a split. ``dataset.json`` may state the source image of each picture
(`manifest`), else its name does (`sources`): ``house3__0_512.png`` and ``house3__512_512.png`` are one source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .augmentation import Augmentation
from .classes import BACKGROUND, CLASSES
from .cropping import random_crop, resize_pair
from .decoding import decode_mask, decode_picture, opened
from .errors import DatasetError
from .label_inputs import PICTURE_SUFFIXES, Problems
from .labelme import draw_mask, read_labelme
from .manifest import FILE as MANIFEST
from .manifest import PARTS, PictureRecord, labelled_flags, read_manifest
from .sources import source_of

_ALL = tuple(True for _ in CLASSES)


@dataclass(frozen=True)
class Picture:
    """A picture with its annotation: a mask (PNG) or a LabelMe file (JSON).

    Attributes:
        image: File of the picture.
        annotation: File of the mask or the shapes.
        width_px, height_px: Size as loaded.
        resized_px: Side of the square it is resized to when loaded; 0 leaves it as it is.
        stated_source: Source image as the manifest states it, or "".
        part: Part of a split that the manifest states ("train", "validation", "test"), or "".
    """

    image: Path
    annotation: Path
    width_px: int
    height_px: int
    resized_px: int = 0
    stated_source: str = ""
    part: str = ""

    @property
    def name(self) -> str:
        """Stem of the file."""
        return self.image.stem

    @property
    def source(self) -> str:
        """Name of the source image, see `sources.source_of`, unless the manifest states another."""
        return self.stated_source or source_of(self.name)


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
    labelled = None if found["classes"] is None else labelled_flags(found["classes"].split("+"), text)
    return Path(found["folder"]), weight, labelled


def open_dataset(text: str) -> PictureSet:
    """Open a data set given as ``FOLDER[*WEIGHT][@CLASSES][#PART]`` and check that pictures and annotations pair up.

    Raises:
        DatasetError: The folder is missing or empty, pictures have no annotation or can't be read: all of it at once.
    """
    head, _, part = text.rpartition("#")
    part = part if part in PARTS and not Path(text).is_dir() else ""
    folder, weight, labelled = parse_reference(head if part else text)
    if not folder.is_dir():
        raise DatasetError(f"There is no data set folder {folder}.", "Expected a folder with images/ and masks/.")
    images = folder / "images" if (folder / "images").is_dir() else folder
    files = sorted(p for p in images.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES and not p.name.startswith("."))
    if not files:
        raise DatasetError(f"{images} holds no pictures.", f"Expected files ending in {', '.join(PICTURE_SUFFIXES)}.")
    manifest = read_manifest(folder)
    pictures, problems = [], Problems()
    for path in files:
        if part and manifest.pictures.get(path.stem, PictureRecord()).part != part:
            continue
        try:
            pictures.append(_picture(path, folder, manifest.pictures.get(path.stem, PictureRecord())))
        except DatasetError as error:
            problems.add(error)
    problems.raise_any(str(folder))
    if not pictures:
        raise DatasetError(f"{folder} states no picture for {part}.", f"Leave out #{part}, or state a split (labels).")
    name = folder.resolve().name
    if name in PARTS:
        name = f"{folder.resolve().parent.name}/{name}"
    stated = manifest.labelled_classes
    if labelled is None:
        labelled = _ALL if stated is None else labelled_flags(stated, str(folder / MANIFEST))
    return PictureSet(name, folder, weight, labelled, tuple(pictures))


def _picture(path: Path, folder: Path, record: PictureRecord) -> Picture:
    candidates = (
        folder / "masks" / f"{path.stem}.png",
        path.with_suffix(".json"),
        folder / f"{path.stem}.json",
    )
    annotation = next((c for c in candidates if c.is_file()), None)
    if annotation is None:
        raise DatasetError(
            f"{path} has neither a mask nor a LabelMe file.", f"Expected a file {candidates[0]} or {candidates[1]}."
        )
    with opened(path) as image:
        width, height = image.size
    return Picture(path, annotation, width, height, stated_source=record.source, part=record.part)


def load_picture(picture: Picture) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Decode a picture and its mask.

    Returns:
        RGB uint8 (H, W, 3) (grey is repeated, alpha dropped; 16 bit is scaled to 8) and mask uint8 (H, W).

    Raises:
        DatasetError: A file can't be read, sizes differ, or the mask holds other values than 0, 1, 2, 255.
    """
    image = decode_picture(picture.image)
    size = image.shape[:2]
    shapes = picture.annotation.suffix == ".json"
    mask = _from_labelme(picture, size) if shapes else decode_mask(picture.annotation)
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


def _from_labelme(picture: Picture, size: tuple[int, int]) -> NDArray[np.uint8]:
    shapes, stated = read_labelme(picture.annotation)
    if stated is not None and stated != size:
        raise DatasetError(
            f"{picture.annotation} is of a picture of {stated[1]} x {stated[0]}, not {size[1]} x {size[0]} pixels.",
            "Annotate the picture in its present size.",
        )
    return draw_mask(shapes, *size)


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
