"""Which pixels were surveyed, and what the network gets to see where nothing was.

Validity comes from an alpha band, a mask or a nodata value, never from black: black paint is real. Mosaics blend
paint with nothing in a fringe of a few pixels along their ragged edges. That fringe counts as surveyed, since alpha
says so, but the network is shown it mirrored from further inside, as it is shown everything invalid: neither a black
edge nor a blended one looks like a crack then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import MaskFlags

from .handles import RasterHandles, Reduced
from .mirror import fill_from_nearest
from .tiling import Window

FRINGE_PX = 3  # blended along ragged edges of alpha or a mask


@dataclass(frozen=True)
class ValidityRule:
    """Where a raster states what is valid.

    Attributes:
        alpha_band: Band of opacity, from 1, or None. Valid is half opaque or more in 8 bits, else anything above zero.
        has_mask: True where the file has a mask of its own (inside, or a .msk file).
        nodata: Nodata value of each colour band, or (). Only used without alpha and mask; a pixel is invalid where all
            colour bands hold their nodata value.
        mask_bands: Bands whose masks count: one for all, or each its own; valid is what any of them has.

    Values that are not finite are always invalid.
    """

    alpha_band: int | None = None
    has_mask: bool = False
    nodata: tuple[float, ...] = ()
    mask_bands: tuple[int, ...] = (1,)

    @property
    def is_ragged(self) -> bool:
        """True where edges of validity are blended: with alpha or a mask, not with nodata."""
        return self.alpha_band is not None or self.has_mask


def validity_rule(dataset: Any, colour_bands: tuple[int, ...], alpha_band: int | None) -> ValidityRule:
    """Return the rule of an open dataset; see `ValidityRule`."""
    flags = dataset.mask_flag_enums[colour_bands[0] - 1]
    has_mask = not {MaskFlags.all_valid, MaskFlags.alpha, MaskFlags.nodata} & set(flags)
    nodata: tuple[float, ...] = ()
    if alpha_band is None and not has_mask:
        values = [dataset.nodatavals[band - 1] for band in colour_bands]
        if all(value is not None for value in values):
            nodata = tuple(float(value) for value in values)
    return ValidityRule(alpha_band, has_mask, nodata, (1,) if MaskFlags.per_dataset in flags else colour_bands)


def stated_validity(
    handles: RasterHandles, rule: ValidityRule, window: Window, reduced: Reduced | None = None
) -> NDArray[np.bool_]:
    """Return what alpha and mask say, bool (h, w), of a window inside the raster, of nearest pixels where it is reduced."""
    size = window if reduced is None else reduced
    valid = np.ones((size.height, size.width), dtype=bool)
    if reduced is not None:
        reduced = replace(reduced, is_mean=False)
    if rule.alpha_band is not None:
        alpha = handles.read(window, (rule.alpha_band,), reduced)[0]
        valid &= alpha >= 128 if alpha.dtype == np.uint8 else alpha > 0
    if rule.has_mask:
        valid &= (handles.read_masks(window, rule.mask_bands, reduced) > 0).any(axis=0)
    return valid


def validity_of_values(rule: ValidityRule, values: NDArray[Any]) -> NDArray[np.bool_]:
    """Return what the colour values (b, h, w) themselves say, bool (h, w): nodata, not finite."""
    valid = np.ones(values.shape[1:], dtype=bool)
    if values.dtype.kind == "f":
        valid &= np.isfinite(values).all(axis=0)
    if rule.nodata:
        missing = [
            np.isnan(band) if np.isnan(value) else band == band.dtype.type(value)
            for band, value in zip(values, rule.nodata)
            if np.isnan(value) or _representable(value, band.dtype)
        ]
        if len(missing) == len(values):
            valid &= ~np.logical_and.reduce(missing)
    return valid


def _representable(value: float, dtype: np.dtype[Any]) -> bool:
    """Return whether a nodata value can occur in a dtype at all (files state -9999 for bytes)."""
    if dtype.kind == "f":
        return not np.isfinite(value) or abs(value) <= float(np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return value.is_integer() and limits.min <= value <= limits.max


def trusted(valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return valid pixels farther than the fringe from invalid ones; the array's border is no edge."""
    if valid.all():
        return valid
    eroded = np.pad(valid, FRINGE_PX, constant_values=True)
    for _ in range(FRINGE_PX):  # three pixels wide at a time, down and across
        eroded = eroded[:-2] & eroded[1:-1] & eroded[2:]
        eroded = eroded[:, :-2] & eroded[:, 1:-1] & eroded[:, 2:]
    return np.ascontiguousarray(eroded)


def mirror_fill(rgb: NDArray[np.uint8], valid: NDArray[np.bool_], source: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the picture with everything but the source pixels mirrored at the nearest of them.

    See `mirror.fill_from_nearest`. Valid pixels with no source near them (islands narrower than the fringe) stay as they
    are.

    Args:
        rgb: uint8 (h, w, 3).
        valid: bool (h, w): pixels with a value.
        source: bool (h, w): those of them that may be shown elsewhere; where there is none, `valid` is taken.
    """
    if not source.any():
        source = valid
    if source.all() or not source.any():
        return rgb
    return fill_from_nearest(rgb, valid, source, 2 * FRINGE_PX)
