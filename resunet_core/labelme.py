"""LabelMe annotations to masks: the mask a person would draw.

Labels (any case, spaces and hyphens as underscores) are mapped by `LABELS`: ``craquelure``, ``crack``, … to
craquelure, ``paint_loss``, ``loss``, ``lacuna``, … to paint loss, ``background``, ``hole``, … to background (cuts holes
into what lies below), ``ignore``, … to not scored. Shapes are drawn in a fixed order (paint loss, then craquelure,
then holes, then not scored), not in the file's, so that a crack across a loss stays visible and a hole always cuts. A
hole only cuts shapes of its ``group_id`` when it has one.

Shapes: ``polygon``, ``rectangle``, ``circle`` (filled); ``line`` and ``linestrip`` (drawn with a width: ``width=3``
or ``3 px`` in the shape's description, a key ``width`` in its flags, else 2 px); ``point`` and ``points`` (discs of
that width); ``mask`` (its pixels, as LabelMe's AI tools write them). LabelMe's pixel (0, 0) spans x and y from 0 to 1:
a pixel belongs to a filled shape when its centre does.
"""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import draw

from .classes import BACKGROUND, CRAQUELURE, NODATA, PAINT_LOSS
from .errors import DatasetError

DEFAULT_WIDTH_PX = 2.0

LABELS: dict[str, int] = {
    **dict.fromkeys(("craquelure", "crack", "cracks", "crackle", "crazing"), CRAQUELURE.id),
    **dict.fromkeys(
        ("paint_loss", "loss", "losses", "lacuna", "lacunae", "flaking", "missing_paint", "peeling"), PAINT_LOSS.id
    ),
    **dict.fromkeys(("background", "_background_", "hole", "intact"), BACKGROUND.id),
    **dict.fromkeys(("ignore", "not_scored", "unknown", "__ignore__"), NODATA),
}
DRAWING_ORDER = (PAINT_LOSS.id, CRAQUELURE.id, BACKGROUND.id, NODATA)
_FILLED = ("polygon", "rectangle", "circle", "mask")
_DRAWN = ("line", "linestrip", "point", "points")


@dataclass(frozen=True)
class Shape:
    """One shape: class, kind, points (x, y) in pixels, group, line width, and the pixels of a ``mask``."""

    class_id: int
    kind: str
    points: NDArray[np.float64]
    group: int | None
    width_px: float
    pixels: NDArray[np.bool_] | None = None


def class_of_label(label: str, mapping: Mapping[str, int], where: str) -> int:
    """Return the class id of a label; ``mapping`` (names in lower case) goes before `LABELS`.

    Raises:
        DatasetError: The label is unknown.
    """
    plain = label.strip().lower()
    known = mapping.get(plain, LABELS.get(re.sub(r"[\s-]+", "_", plain)))
    if known is None:
        raise DatasetError(
            f"{where}: unknown label {label!r}.",
            f"Known labels: {', '.join(LABELS)}; others by labels … --label NAME=craquelure.",
        )
    return known


def read_labelme(path: Path, mapping: Mapping[str, int] | None = None) -> tuple[list[Shape], tuple[int, int] | None]:
    """Read a LabelMe file.

    Args:
        path: JSON file, of any version of LabelMe.
        mapping: Class ids of labels (in lower case) besides the known ones.

    Returns:
        The shapes, and (height, width) of the picture where the file states it.

    Raises:
        DatasetError: The file is no LabelMe file, or a shape has an unknown label or kind or too few points.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise DatasetError(f"{path} can't be read as JSON ({error}).", "Save it again with LabelMe.") from error
    if not isinstance(content, dict) or not isinstance(content.get("shapes"), list):
        raise DatasetError(f"{path} has no list of shapes.", "Expected a file saved by LabelMe.")
    shapes = [_shape(entry, f"{path}, shape {i + 1}", mapping or {}) for i, entry in enumerate(content["shapes"])]
    height, width = content.get("imageHeight"), content.get("imageWidth")
    return shapes, (int(height), int(width)) if height and width else None


def _shape(entry: Any, where: str, mapping: Mapping[str, int]) -> Shape:
    if not isinstance(entry, dict):
        raise DatasetError(f"{where} is a {type(entry).__name__}.", "Expected a file saved by LabelMe.")
    class_id = class_of_label(str(entry.get("label", "")), mapping, where)
    kind = str(entry.get("shape_type") or "polygon")
    if kind not in _FILLED + _DRAWN:
        raise DatasetError(f"{where}: unknown shape type {kind!r}.", f"Known types: {', '.join(_FILLED + _DRAWN)}.")
    try:
        points = np.asarray(entry.get("points"), dtype=np.float64).reshape(-1, 2)
    except (TypeError, ValueError):
        points = np.empty((0, 2))
    needed = {"polygon": 3, "point": 1, "points": 1}.get(kind, 2)
    if len(points) < needed or not np.isfinite(points).all():
        raise DatasetError(f"{where}: {len(points)} usable points.", f"A {kind} needs at least {needed}.")
    pixels = _pixels(entry, where) if kind == "mask" else None
    return Shape(class_id, kind, points, entry.get("group_id"), _width_px(entry), pixels)


def _pixels(entry: dict[str, Any], where: str) -> NDArray[np.bool_]:
    """Return the pixels of a mask shape (a PNG in base64), bool (h, w)."""
    try:
        picture = Image.open(io.BytesIO(base64.b64decode(entry.get("mask") or "", validate=True)))
        return np.asarray(picture.convert("L")) > 0
    except (OSError, ValueError, TypeError) as error:
        raise DatasetError(f"{where}: its mask can't be read ({error}).", "Save it again with LabelMe.") from error


def _width_px(entry: dict[str, Any]) -> float:
    """Return the line width of a shape entry: from its description, its flags, or the default."""
    flags = entry.get("flags") or {}
    value = flags.get("width") if isinstance(flags, dict) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
        return float(value)
    texts = [str(entry.get("description") or ""), *(map(str, flags) if isinstance(flags, dict) else ())]
    for text in texts:
        found = re.search(r"width\s*[=:]?\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*px", text, re.IGNORECASE)
        if found and float(found[1] or found[2]) > 0:
            return float(found[1] or found[2])
    return DEFAULT_WIDTH_PX


def draw_mask(shapes: list[Shape], height_px: int, width_px: int) -> NDArray[np.uint8]:
    """Draw shapes into a mask, uint8 (height_px, width_px)."""
    mask = np.zeros((height_px, width_px), dtype=np.uint8)
    group_of: dict[int, NDArray[np.bool_]] = {}
    for class_id in DRAWING_ORDER:
        for shape in (s for s in shapes if s.class_id == class_id):
            inside = _inside(shape, height_px, width_px)
            if shape.group is not None:
                if class_id == BACKGROUND.id:
                    inside &= group_of.get(shape.group, np.ones_like(inside))
                else:
                    group_of[shape.group] = inside | group_of.get(shape.group, np.zeros_like(inside))
            mask[inside] = class_id
    return mask


def _inside(shape: Shape, height_px: int, width_px: int) -> NDArray[np.bool_]:
    """Return which pixels a shape covers, bool (H, W)."""
    points = shape.points
    size = (height_px, width_px)
    if shape.pixels is not None:
        return _pasted(shape.pixels, points[0], size)
    if shape.kind == "circle":  # centre and a point on the circle
        return _disc(points[0], float(np.hypot(*(points[1] - points[0]))), size)
    if shape.kind == "rectangle":
        (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
        points = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
    if shape.kind in ("polygon", "rectangle"):
        filled: NDArray[np.bool_] = draw.polygon2mask(size, points[:, ::-1] - 0.5)  # type: ignore[no-untyped-call]
        return filled
    if shape.kind in ("point", "points"):
        parts = [_disc(p, shape.width_px / 2, size) for p in points]
    else:
        parts = [_stroke(a, b, shape.width_px, size) for a, b in zip(points[:-1], points[1:])]
    union: NDArray[np.bool_] = np.logical_or.reduce(parts)
    return union


def _pasted(pixels: NDArray[np.bool_], corner: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return pixels at a place, their upper left one at ``corner`` (x, y), clipped to the picture."""
    inside = np.zeros(size, dtype=bool)
    col, row = (int(v) for v in np.rint(corner))
    part = pixels[max(-row, 0) : max(size[0] - row, 0), max(-col, 0) : max(size[1] - col, 0)]
    top, left = max(row, 0), max(col, 0)
    inside[top : top + part.shape[0], left : left + part.shape[1]] = part
    return inside


def _disc(centre: NDArray[np.float64], radius_px: float, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return pixels whose centre is within a radius, and always the one that holds the disc's centre."""
    return _stroke(centre, centre, 2 * radius_px, size)


def _stroke(
    start: NDArray[np.float64], end: NDArray[np.float64], width_px: float, size: tuple[int, int]
) -> NDArray[np.bool_]:
    """Return pixels whose centre is within half a width of a segment.

    Half a pixel's diagonal is the least reach, so that even a hairline is 8-connected.
    """
    inside = np.zeros(size, dtype=bool)
    reach = max(width_px / 2, 0.7072)
    low = np.maximum(np.floor(np.minimum(start, end) - reach), 0).astype(int)
    high = np.minimum(np.ceil(np.maximum(start, end) + reach), size[::-1]).astype(int)
    if (low >= high).any():
        return inside
    y, x = np.mgrid[low[1] : high[1], low[0] : high[0]] + 0.5
    along = end - start
    length_squared = float(along @ along)
    t = (
        ((x - start[0]) * along[0] + (y - start[1]) * along[1]) / length_squared
        if length_squared > 0
        else np.zeros_like(x)
    )
    t = np.clip(t, 0, 1)
    distance = np.hypot(x - start[0] - t * along[0], y - start[1] - t * along[1])
    inside[low[1] : high[1], low[0] : high[0]] = distance < reach
    return inside
