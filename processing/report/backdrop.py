"""The mosaics of a survey as pictures of any part of the façade, at any size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..closing import Closing
from ..ground import Ground
from ..mosaic import Mosaic
from ..tiling import Window
from .view import View

_BLANK = 255  # where there is no mosaic
_MARGIN = 2  # pixels read round a picture, for interpolation

Picture = NDArray[np.uint8]
_Affine = tuple[float, float, float, float, float, float]


class Backdrop(Closing):
    """Open mosaics; closes them.

    Args:
        mosaics: In one frame; of overlapping ones the first is on top.
    """

    def __init__(self, mosaics: Sequence[Mosaic]) -> None:
        self._mosaics = tuple(mosaics)

    def __len__(self) -> int:
        return len(self._mosaics)

    def picture(self, view: View, width_px: int, height_px: int) -> Picture:
        """Return a part of the façade, uint8 (height_px, width_px, 3), white where there is no mosaic.

        Raises:
            RasterError: A mosaic can't be read.
        """
        picture = np.full((height_px, width_px, 3), _BLANK, np.uint8)
        for mosaic in reversed(self._mosaics):
            laid = _laid(mosaic, _Frame(view, width_px, height_px))
            if laid is not None:
                colours, valid = laid
                picture[valid] = colours[valid]
        return picture

    def close(self) -> None:
        """Close the mosaics."""
        for mosaic in self._mosaics:
            mosaic.close()


@dataclass(frozen=True)
class _Frame:
    view: View
    width_px: int
    height_px: int

    def to_world(self) -> _Affine:
        """Return X = a x + b y + c, Y = d x + e y + f of the picture's pixel coordinates."""
        view = self.view
        return (view.width / self.width_px, 0.0, view.x0, 0.0, -view.height / self.height_px, view.y1)


def _laid(mosaic: Mosaic, frame: _Frame) -> tuple[Picture, NDArray[np.bool_]] | None:
    """Return a mosaic laid into a frame with what it covers of it, None where it covers nothing."""
    to_file = _composed(_inverse(mosaic.file_ground), frame.to_world())
    a, b, c, d, e, f = to_file
    x = np.array([0, frame.width_px, frame.width_px, 0]) * a + np.array([0, 0, 1, 1]) * frame.height_px * b + c
    y = np.array([0, frame.width_px, frame.width_px, 0]) * d + np.array([0, 0, 1, 1]) * frame.height_px * e + f
    rows, columns = mosaic.file_size
    margin = _MARGIN * max(1.0, math.hypot(a, d), math.hypot(b, e))
    x0, x1 = (int(np.clip(round(float(v)), 0, columns)) for v in (x.min() - margin, x.max() + margin))
    y0, y1 = (int(np.clip(round(float(v)), 0, rows)) for v in (y.min() - margin, y.max() + margin))
    if x1 <= x0 or y1 <= y0:
        return None
    shrunk = max(1.0, min(math.hypot(a, d), math.hypot(b, e)))  # of the file's pixels in one of the picture's
    width, height = (max(1, math.ceil(length / shrunk)) for length in (x1 - x0, y1 - y0))
    colours, valid = mosaic.read_reduced(Window(y0, x0, y1 - y0, x1 - x0), height, width)
    kx, ky = width / (x1 - x0), height / (y1 - y0)
    to_read = (a * kx, b * kx, (c - x0) * kx, d * ky, e * ky, (f - y0) * ky)
    size = (frame.width_px, frame.height_px)
    shown = Image.fromarray(colours).transform(size, Image.Transform.AFFINE, to_read, Image.Resampling.BILINEAR)
    mask = Image.fromarray(valid.astype(np.uint8) * 255)
    seen = mask.transform(size, Image.Transform.AFFINE, to_read, Image.Resampling.NEAREST)
    return np.asarray(shown), np.asarray(seen) > 0


def _inverse(ground: Ground) -> _Affine:
    a, b, c, d, e, f = ground.transform
    det = a * e - b * d
    return (e / det, -b / det, (b * f - c * e) / det, -d / det, a / det, (c * d - a * f) / det)


def _composed(outer: _Affine, inner: _Affine) -> _Affine:
    """Return the map that does the inner one first."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    return (a * p + b * s, a * q + b * t, a * r + b * u + c, d * p + e * s, d * q + e * t, d * r + e * u + f)
