"""From values of any dtype to bytes: which range of values a mosaic shows, the same for every window and worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.errors import RasterError
from .bands import Bands
from .handles import RasterHandles
from .reading import Reading
from .tiling import Window
from .validity import ValidityRule, stated_validity, validity_of_values

_SAMPLES = 8  # places sampled along each side
SAMPLE_PX = 256
_OVERVIEW_PX = 4_000_000  # pixels of the overview that is taken for the whole


@dataclass(frozen=True)
class Scaling:
    """Linear stretch of values to bytes: ``low`` and below becomes 0, ``high`` and above 255."""

    low: float
    high: float

    def __str__(self) -> str:
        """Return the stretch for people."""
        return f"{self.low:g} to {self.high:g} become 0 to 255"

    def to_bytes(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        """Return values of any real dtype as uint8; what is not a number becomes 0."""
        factor = 255 / (self.high - self.low)
        finite = np.nan_to_num(values.astype(np.float64), nan=self.low, posinf=self.high, neginf=self.low)
        stretched = (finite - self.low) * factor
        return np.asarray(np.rint(np.clip(stretched, 0, 255)), dtype=np.uint8)


def find_scaling(
    handles: RasterHandles, bands: Bands, rule: ValidityRule, reading: Reading, name: str
) -> Scaling | None:
    """Return the stretch of a raster, or None where its bytes are shown as they are.

    The ends of the range are those that are stated; else 0 and the largest value of its bits where they are fewer than
    8; else percentiles of its valid values, all colour bands together, from an overview of the file where there is one,
    else from a fixed sample of places.

    Args:
        handles: Open raster.
        bands: Its bands.
        rule: What of it is valid.
        reading: States the ends, or how much is cut off.
        name: How messages call the raster.

    Raises:
        RasterError: It holds complex numbers, or only black and white.
    """
    dataset = handles.dataset()
    dtypes = {np.dtype(dataset.dtypes[band - 1]) for band in bands.colours}
    if any(dtype.kind == "c" for dtype in dtypes):
        raise RasterError(f"{name} holds complex numbers.", "Expected brightness: 8 or 16 bits or floating point.")
    stated = (reading.black_value, reading.white_value)
    bits = min(int(dataset.tags(band, ns="IMAGE_STRUCTURE").get("NBITS", 64)) for band in bands.colours)
    if bits == 1:
        raise RasterError(
            f"{name} has 1 bit a pixel, black or white.", "Expected brightness: 8 or 16 bits or floating point."
        )
    if bands.palette is not None:
        return None
    if dtypes == {np.dtype(np.uint8)} and stated == (None, None):
        return Scaling(0.0, 2.0**bits - 1) if bits < 8 else None
    low, high = stated
    if low is None or high is None:
        found = _percentiles(handles, bands.colours, rule, reading.clip_percent)
        low, high = found[0] if low is None else low, found[1] if high is None else high
    return Scaling(low, high if high > low else low + 1.0)


def sample_windows(height: int, width: int, side_px: int) -> list[Window]:
    """Return up to 8 x 8 windows spread evenly from corner to corner, the whole raster where that is smaller."""
    if height <= _SAMPLES * side_px and width <= _SAMPLES * side_px:
        return [Window(0, 0, height, width)]
    h, w = min(side_px, height), min(side_px, width)
    rows = sorted({round(i * (height - h) / (_SAMPLES - 1)) for i in range(_SAMPLES)})
    cols = sorted({round(i * (width - w) / (_SAMPLES - 1)) for i in range(_SAMPLES)})
    return [Window(row, col, h, w) for row in rows for col in cols]


def _percentiles(
    handles: RasterHandles, colours: tuple[int, ...], rule: ValidityRule, clip_percent: float
) -> tuple[float, float]:
    dataset = handles.dataset()
    shape = _overview_shape(dataset, colours[0])
    if shape is not None:
        values = _decimated(dataset, colours, rule, shape)
    else:
        windows = sample_windows(dataset.height, dataset.width, SAMPLE_PX)
        values = np.concatenate([_sampled(handles, colours, rule, window) for window in windows])
    if values.size == 0:  # valid places are few: look everywhere
        values = _decimated(dataset, colours, rule, (min(dataset.height, 1024), min(dataset.width, 1024)))
    if values.size == 0:
        return 0.0, 1.0
    low, high = np.percentile(values, (clip_percent, 100 - clip_percent))
    return float(low), float(high)


def _overview_shape(dataset: Any, band: int) -> tuple[int, int] | None:
    """Return height and width of the largest overview of moderate size, or None where there is none."""
    for factor in sorted(dataset.overviews(band)):
        shape = -(-dataset.height // factor), -(-dataset.width // factor)
        if shape[0] * shape[1] <= _OVERVIEW_PX:
            return shape
    return None


def _sampled(
    handles: RasterHandles, colours: tuple[int, ...], rule: ValidityRule, window: Window
) -> NDArray[np.float64]:
    values = handles.read(window, colours)
    valid = stated_validity(handles, rule, window) & validity_of_values(rule, values)
    return np.asarray(values[:, valid].ravel(), dtype=np.float64)


def _decimated(
    dataset: Any, colours: tuple[int, ...], rule: ValidityRule, shape: tuple[int, int]
) -> NDArray[np.float64]:
    """Return valid values of the whole raster at a lower resolution."""
    values = dataset.read(list(colours), out_shape=(len(colours), *shape))
    valid = validity_of_values(rule, values)
    if rule.alpha_band is not None:
        valid &= dataset.read(rule.alpha_band, out_shape=shape) > 0
    if rule.has_mask:
        masks = dataset.read_masks(list(rule.mask_bands), out_shape=(len(rule.mask_bands), *shape))
        valid &= (masks > 0).any(axis=0)
    return np.asarray(values[:, valid].ravel(), dtype=np.float64)
