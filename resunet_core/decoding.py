"""Pictures and masks from files to arrays."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from .classes import CLASSES, NODATA
from .errors import DatasetError

LOSSY = (".jpg", ".jpeg")
_ALLOWED = (*(c.id for c in CLASSES), NODATA)


def _shown(path: Path | bytes, name: str) -> str:
    return name or ("a picture" if isinstance(path, bytes) else str(path))


def opened(path: Path | bytes, name: str = "") -> Image.Image:
    """Open a picture, a file or its bytes.

    Raises:
        DatasetError: It is no picture.
    """
    try:
        return Image.open(io.BytesIO(path) if isinstance(path, bytes) else path)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise DatasetError(
            f"{_shown(path, name)} can't be read as a picture ({error}).", "Convert it to PNG, JPEG or TIFF."
        ) from error


def decode_picture(path: Path | bytes, name: str = "") -> NDArray[np.uint8]:
    """Return a picture as RGB uint8 (H, W, 3): grey is repeated, alpha dropped, 16 bit scaled to 8.

    Raises:
        DatasetError: It can't be read.
    """
    try:
        with opened(path, name) as image:
            if image.mode.startswith("I"):
                values = np.asarray(image, dtype=np.int64)
                grey = np.clip(values // 257, 0, 255).astype(np.uint8)
                return np.repeat(grey[..., None], 3, axis=2)
            # a copy: engines take only memory they may write to
            return np.array(image.convert("RGB"), dtype=np.uint8)
    except OSError as error:
        raise DatasetError(f"{_shown(path, name)} is damaged ({error}).", "Replace the file.") from error


def decode_mask(path: Path, mapping: Mapping[str, int] | None = None) -> NDArray[np.uint8]:
    """Return a mask as class numbers, uint8 (H, W).

    Args:
        path: A picture of one band with class numbers (a palette's indices are taken, not its colours), or of any kind with
            a mapping.
        mapping: Class ids by value ("255") or colour ("#ff0000", any case).

    Raises:
        DatasetError: It can't be read, is lossy, or holds values or colours that stand for no class.
    """
    if path.suffix.lower() in LOSSY:
        raise DatasetError(f"{path} is a JPEG, whose values are smeared.", "Save masks as PNG, from the original.")
    try:
        with opened(path) as image:
            values = np.asarray(image.convert("RGB") if image.mode in ("RGBA", "CMYK", "YCbCr", "LA") else image)
    except OSError as error:
        raise DatasetError(f"{path} is damaged ({error}).", "Replace the file.") from error
    by_name = {name.lower(): class_id for name, class_id in (mapping or {}).items()}
    if values.ndim == 3 and values.dtype == np.uint8:
        return _from_colours(values, by_name, path)
    if values.ndim != 2 or values.dtype not in (np.uint8, np.bool_):
        raise DatasetError(f"{path} is no 8-bit single-band picture.", "Masks hold class numbers, not colours.")
    return _from_values(values.astype(np.uint8), by_name, path)


def _from_values(values: NDArray[np.uint8], by_name: Mapping[str, int], path: Path) -> NDArray[np.uint8]:
    found = np.flatnonzero(np.bincount(values.ravel(), minlength=256)).tolist()
    table = np.arange(256, dtype=np.uint8)
    for value in found:
        table[value] = by_name.get(str(value), value)
    wrong = [value for value in found if table[value] not in _ALLOWED]
    if wrong:
        allowed = ", ".join(f"{c.id} {c.label.lower()}" for c in CLASSES)
        raise DatasetError(f"{path} holds the value {wrong[0]}.", f"Expected {allowed} and {NODATA} not scored.")
    return table[values]


def _from_colours(values: NDArray[np.uint8], by_name: Mapping[str, int], path: Path) -> NDArray[np.uint8]:
    colours, index = np.unique(values[..., :3].reshape(-1, 3), axis=0, return_inverse=True)
    names = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in colours.tolist()]
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise DatasetError(
            f"{path} is no 8-bit single-band picture but holds colours, {unknown[0]} among them.",
            "Masks hold class numbers; or say what each colour means: labels … --label #000000=background …",
        )
    table = np.array([by_name[name] for name in names], dtype=np.uint8)
    return table[index.reshape(values.shape[:2])]
