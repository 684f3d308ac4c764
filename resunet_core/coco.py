"""COCO annotations to masks: polygons, run lengths plain and compressed, crowds.

COCO's frame has pixel (0, 0) from 0 to 1; a pixel belongs to a polygon when its centre is inside. The rings of one
annotation are united, as COCO's own code does; a ring that lies inside another and runs the other way round is a hole.
``iscrowd`` marks a region of uncounted objects: its pixels hold the class like any others. Run lengths go down the
columns; the compressed form is COCO's (Lin et al. 2014, ``maskApi.c``): 5 bits a character, differences to the run two before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage import draw

from .errors import DatasetError
from .labelme import DRAWING_ORDER, class_of_label


@dataclass(frozen=True)
class CocoPicture:
    """One picture of a COCO file: name of its file, size, and (class id, segmentation) of its annotations."""

    file_name: str
    height_px: int
    width_px: int
    annotations: tuple[tuple[int, Any], ...]


def read_coco(path: Path, mapping: Mapping[str, int]) -> list[CocoPicture]:
    """Read a COCO file.

    Args:
        path: JSON file with ``images``, ``categories`` and ``annotations``.
        mapping: Class ids of category names besides the known ones.

    Raises:
        DatasetError: The file is no COCO file, a category is unknown, or an annotation belongs to no picture.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        categories = {c["id"]: str(c["name"]) for c in content["categories"]}
        images = {i["id"]: i for i in content["images"]}
        found: dict[Any, list[tuple[int, Any]]] = {key: [] for key in images}
        for number, annotation in enumerate(content["annotations"]):
            where = f"{path}, annotation {annotation.get('id', number)}"
            if annotation.get("category_id") not in categories or annotation.get("image_id") not in images:
                raise DatasetError(f"{where}: its category or its image is not in the file.", "Export it again.")
            segmentation = annotation.get("segmentation")
            if not segmentation:
                raise DatasetError(f"{where} has only a box.", "Expected a segmentation: polygons or run lengths.")
            found[annotation["image_id"]].append(
                (class_of_label(categories[annotation["category_id"]], mapping, where), segmentation)
            )
        return [
            CocoPicture(str(i["file_name"]), int(i["height"]), int(i["width"]), tuple(found[key]))
            for key, i in images.items()
        ]
    except (OSError, UnicodeDecodeError, KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise DatasetError(
            f"{path} can't be read as COCO ({error!r}).", "Expected images, categories, annotations."
        ) from error


def draw_coco(picture: CocoPicture, where: str) -> NDArray[np.uint8]:
    """Draw the annotations of a picture, uint8 (H, W), in the same order as LabelMe shapes.

    Raises:
        DatasetError: A segmentation can't be decoded.
    """
    size = (picture.height_px, picture.width_px)
    mask = np.zeros(size, dtype=np.uint8)
    for class_id in DRAWING_ORDER:
        for _, segmentation in (a for a in picture.annotations if a[0] == class_id):
            mask[decode_segmentation(segmentation, size, where)] = class_id
    return mask


def decode_segmentation(segmentation: Any, size: tuple[int, int], where: str) -> NDArray[np.bool_]:
    """Return the pixels of a segmentation, bool (H, W): a list of rings, or run lengths ({"counts", "size"}).

    Raises:
        DatasetError: It can't be decoded.
    """
    try:
        if isinstance(segmentation, list):
            return _rings(segmentation, size)
        counts = segmentation["counts"]
        stated = tuple(int(v) for v in segmentation["size"])
        runs = _decompressed(counts) if isinstance(counts, str) else np.asarray(counts, dtype=np.int64)
        if stated != size or runs.sum() != size[0] * size[1] or (runs < 0).any():
            raise ValueError(f"run lengths of {int(runs.sum())} pixels for a picture of {size[1]} x {size[0]}")
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise DatasetError(f"{where}: a segmentation can't be decoded ({error}).", "Export it again.") from error
    values = np.arange(len(runs)) % 2 == 1
    return np.repeat(values, runs).reshape(size[::-1]).T


def _rings(rings: list[Any], size: tuple[int, int]) -> NDArray[np.bool_]:
    outlines = [np.asarray(ring, dtype=np.float64).reshape(-1, 2) for ring in rings]
    if any(len(outline) < 3 for outline in outlines):
        raise ValueError("a ring of less than 3 points")
    filled = [draw.polygon2mask(size, outline[:, ::-1] - 0.5) for outline in outlines]  # type: ignore[no-untyped-call]
    turns = [_signed_area(outline) for outline in outlines]
    inside = np.zeros(size, dtype=bool)
    for at in sorted(range(len(rings)), key=lambda i: -abs(turns[i])):  # holes lie inside larger rings
        covered = inside[filled[at]]
        is_hole = covered.size > 0 and covered.all() and turns[at] * turns[_around(at, outlines, turns)] < 0
        inside[filled[at]] = not is_hole
    return inside


def _around(at: int, outlines: list[NDArray[np.float64]], turns: list[float]) -> int:
    """Return the smallest larger ring whose bounds hold those of a ring."""
    low, high = outlines[at].min(axis=0), outlines[at].max(axis=0)
    larger = [
        i
        for i, outline in enumerate(outlines)
        if abs(turns[i]) > abs(turns[at]) and (outline.min(axis=0) <= low).all() and (outline.max(axis=0) >= high).all()
    ]
    return min(larger, key=lambda i: abs(turns[i])) if larger else at


def _signed_area(outline: NDArray[np.float64]) -> float:
    x, y = outline.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def _decompressed(text: str) -> NDArray[np.int64]:
    runs: list[int] = []
    at = 0
    while at < len(text):
        value, shift, more = 0, 0, True
        while more:
            bits = ord(text[at]) - 48
            value |= (bits & 0x1F) << shift
            more = bool(bits & 0x20)
            at += 1
            shift += 5
            if not more and bits & 0x10:
                value |= -1 << shift
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
    return np.array(runs, dtype=np.int64)
