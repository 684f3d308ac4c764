"""Writes a data set folder: images/, masks/, dataset.json; complete or not at all."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .classes import CLASSES, NODATA
from .decoding import decode_picture
from .errors import DatasetError, OptionError, StorageError
from .manifest import Manifest, PictureRecord
from .offline import VARIANTS, paper_variant
from .sources import parts_of_sources


@dataclass
class Totals:
    """Counts of what was written: pictures, and pixels by class id."""

    pictures: int = 0
    pixels: Counter[int] = field(default_factory=Counter)

    def add(self, mask: NDArray[np.uint8]) -> None:
        """Count one mask."""
        self.pictures += 1
        self.pixels.update({int(v): int(n) for v, n in zip(*np.unique(mask, return_counts=True))})

    def to_dict(self) -> dict[str, int]:
        """Return figures by name."""
        named = {f"{c.name}_px": self.pixels[c.id] for c in CLASSES}
        return {"pictures": self.pictures, **named, "not_scored_px": self.pixels[NODATA]}


class DatasetWriter:
    """Collects pictures and masks in a folder beside the target, which `finish` puts into its place.

    Use as a context manager: leaving it without `finish` removes what was written.

    Args:
        target: Folder to write.
        overwrite: Replace an existing one.

    Raises:
        OptionError: The target exists and may not be replaced.
        StorageError: It can't be written.
    """

    def __init__(self, target: Path, overwrite: bool) -> None:
        if target.exists() and not overwrite:
            raise OptionError(f"{target} exists already.", "Choose another --output or give --overwrite.")
        self.target = target
        self.records: dict[str, PictureRecord] = {}
        self.totals = Totals()
        self._pictures: dict[str, tuple[str, str]] = {}  # hash of the picture -> name, hash of the mask
        self._suffixes: dict[str, str] = {}
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        except OSError as error:
            raise StorageError(f"{target.parent} can't be written: {error}.", "Choose another --output.") from error
        for name in ("images", "masks"):
            (self._work / name).mkdir()

    def add_file(
        self,
        stem: str,
        image: Path | bytes,
        suffix: str,
        pair: tuple[NDArray[np.uint8], NDArray[np.uint8]],
        record: PictureRecord,
    ) -> str:
        """Add a picture as the very file it is.

        Returns:
            The name of an equal picture that was added before, or "". The two then share a source image, so that no split
            parts them.

        Raises:
            DatasetError: An equal picture has another mask.
        """
        rgb, mask = pair
        digest = hashlib.sha256(repr(rgb.shape).encode() + np.ascontiguousarray(rgb).tobytes()).hexdigest()
        of_mask = hashlib.sha256(np.ascontiguousarray(mask).tobytes()).hexdigest()
        twin, twin_mask = self._pictures.setdefault(digest, (stem, of_mask))
        if twin != stem:
            if of_mask != twin_mask:
                raise DatasetError(
                    f"{stem} and {twin} are the same picture with different labels.", "Keep the right one."
                )
            self._unite(record.source, self.records[twin].source)
            record = replace(record, source=self.records[twin].source)
        place = self._work / "images" / f"{stem}{suffix}"
        if isinstance(image, bytes):
            place.write_bytes(image)
        else:
            shutil.copyfile(image, place)
        self._add(stem, suffix, mask, record)
        return twin if twin != stem else ""

    def add_array(self, stem: str, rgb: NDArray[np.uint8], mask: NDArray[np.uint8], record: PictureRecord) -> None:
        """Add a picture, uint8 (H, W, 3), stored without loss."""
        Image.fromarray(rgb).save(self._work / "images" / f"{stem}.png", compress_level=3)
        self._add(stem, ".png", mask, record)

    def _add(self, stem: str, suffix: str, mask: NDArray[np.uint8], record: PictureRecord) -> None:
        Image.fromarray(mask).save(self._work / "masks" / f"{stem}.png")
        self.records[stem] = record
        self._suffixes[stem] = suffix
        self.totals.add(mask)

    def _unite(self, source: str, with_source: str) -> None:
        for stem, record in self.records.items():
            if record.source == source:
                self.records[stem] = replace(record, source=with_source)

    def split(self, shares: Mapping[str, float], seed: int) -> None:
        """State a part for every picture, by source, unless its record states one already."""
        sources = [r.source for r in self.records.values() if not r.part]
        parts = parts_of_sources(sources, shares, seed)
        self.records = {s: replace(r, part=r.part or parts[r.source]) for s, r in self.records.items()}

    def augment(self, count: int, seed: int) -> None:
        """Add variants 1 to ``count - 1`` of every training picture, see `offline`."""
        for number, (stem, record) in enumerate(sorted(self.records.items())):
            if record.part not in ("", "train"):
                continue
            rgb = decode_picture(self._work / "images" / f"{stem}{self._suffixes[stem]}")
            mask = np.asarray(Image.open(self._work / "masks" / f"{stem}.png"))
            for variant in range(1, min(count, len(VARIANTS))):
                self.add_array(f"{stem}__v{variant:02d}", *paper_variant(rgb, mask, variant, seed + number), record)

    def finish(self, labelled: Sequence[str], origin: str, licence: str) -> None:
        """Write the manifest and put the folder into its place.

        Raises:
            DatasetError: There is no picture.
            StorageError: The target can't be written.
        """
        if not self.records:
            raise DatasetError(
                "No picture has any scored pixel.", "Label something, or say what was looked at (--area)."
            )
        Manifest(tuple(labelled) or None, origin, licence, self.records).write(self._work)
        try:
            self._work.chmod(0o755)
            if self.target.exists():
                shutil.rmtree(self.target)
            self._work.replace(self.target)
        except OSError as error:
            raise StorageError(f"{self.target} can't be written: {error}.", "Check space and permissions.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._work, ignore_errors=True)
