"""Reading any orthomosaic in windows, as 8-bit RGB with validity.

Bands: one (grey or palette), two (grey, alpha), three (RGB) or four (RGB, alpha); with more, those tagged red, green
and blue. Bytes are taken as they are; any other dtype is stretched linearly so that the 0.5th and 99.5th percentile
of its valid values (all colour bands together, from a fixed sample of places) become 0 and 255.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp

from ..resunet_core.errors import RasterError
from ..resunet_core.reporting import Reporter, SilentReporter
from .georeference import check_gsd, read_ground
from .ground import Ground
from .handles import RasterHandles, display_name, is_local
from .tiling import Window
from .validity import (
    ValidityRule,
    mirror_fill,
    stated_validity,
    trusted,
    validity_of_values,
    validity_rule,
)
from .zones import Zones, read_zones

__all__ = ["Mosaic", "Scaling", "check_gsd", "open_mosaic"]

_PERCENTILES = (0.5, 99.5)
_SAMPLES = 8  # places sampled along each side
_SAMPLE_PX = 256
_FINGERPRINT_PX = 64
_OPAQUE = (1, 255, 65535)  # values an unlabelled alpha band may hold besides 0


@dataclass(frozen=True)
class Scaling:
    """Linear stretch of values to bytes: ``low`` and below becomes 0, ``high`` and above 255."""

    low: float
    high: float

    def to_bytes(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        """Return values of any real dtype as uint8; what is not a number becomes 0."""
        factor = 255 / (self.high - self.low)
        finite = np.nan_to_num(values.astype(np.float64), nan=self.low, posinf=self.high, neginf=self.low)
        stretched = (finite - self.low) * factor
        return np.asarray(np.rint(np.clip(stretched, 0, 255)), dtype=np.uint8)


@dataclass(frozen=True)
class _Bands:
    """Which bands are what, from 1: one or three colour bands, opacity, and the colour table of a palette image."""

    colours: tuple[int, ...]
    alpha: int | None = None
    palette: NDArray[np.uint8] | None = None  # (n, 4)


@dataclass(frozen=True)
class MosaicSource:
    """What it takes to open a mosaic again, in any process, and read exactly the same."""

    path: str
    ground: Ground
    zones: Zones | None
    scaling: Scaling | None

    def open(self) -> Mosaic:
        """Open the mosaic; errors as in `open_mosaic`."""
        handles = RasterHandles(self.path)
        try:
            return Mosaic(handles, self.ground, self.zones, self)
        except BaseException:
            handles.close()
            raise


class Mosaic:
    """An orthomosaic open for reading; made by `open_mosaic`. Threads may read at the same time.

    Attributes:
        path: As given.
        name: Last part of the path.
        height, width: In pixels.
        ground: How it lies on the façade.
        scaling: Stretch of its values to bytes, or None where they are bytes.
        zones: Polygons it is surveyed in, or None for everywhere.
        is_striped: True where rows are stored whole, so that a window costs as much as all columns.
    """

    def __init__(
        self, handles: RasterHandles, ground: Ground, zones: Zones | None, source: MosaicSource | None = None
    ) -> None:
        dataset = handles.dataset()
        self._handles = handles
        self.path = handles.path
        self.name = display_name(handles.path)
        self.height: int = dataset.height
        self.width: int = dataset.width
        self.ground = ground
        self.zones = zones
        self.is_striped = dataset.block_shapes[0][1] >= dataset.width > 2048
        self._bands = _bands(handles, self.name)
        self._rule: ValidityRule = validity_rule(dataset, self._bands.colours, self._bands.alpha)
        self.scaling = self._find_scaling(dataset) if source is None else source.scaling
        handles.read(Window(self.height - 1, self.width - 1, 1, 1), self._bands.colours)  # truncated files fail here

    @property
    def source(self) -> MosaicSource:
        """How other processes open the same mosaic."""
        path = str(Path(self.path).absolute()) if is_local(self.path) else self.path
        return MosaicSource(path, self.ground, self.zones, self.scaling)

    def read(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return a window as the network is to see it.

        Pixels that are invalid, in the fringe of ragged edges, or beyond the raster show what lies inside mirrored,
        taking only this window into account; so the same window always gives the same values. Outside the zones the
        picture is shown as it is. A window without any valid pixel is black.

        Args:
            window: May reach beyond the raster, or lie wholly outside.

        Returns:
            The picture, uint8 (h, w, 3), and what was surveyed, bool (h, w), False beyond the raster.

        Raises:
            RasterError: The data can't be read.
        """
        rgb = np.zeros((window.height, window.width, 3), dtype=np.uint8)
        valid = np.zeros((window.height, window.width), dtype=bool)
        inside = window.clipped(self.height, self.width)
        if inside.height == 0 or inside.width == 0:
            return rgb, valid
        surveyed = self.zones.mask(inside, self.ground) if self.zones else None
        if surveyed is not None and not surveyed.any():
            return rgb, valid
        picture, has_value = self._read_inside(inside)
        valid[inside.slices_in(window)] = has_value if surveyed is None else has_value & surveyed
        if not valid.any():
            return rgb, valid
        picture = mirror_fill(picture, has_value, trusted(has_value) if self._rule.is_ragged else has_value)
        rows = (inside.row - window.row, window.row_end - inside.row_end)
        cols = (inside.col - window.col, window.col_end - inside.col_end)
        return np.pad(picture, (rows, cols, (0, 0)), mode="reflect"), valid

    def read_validity(self, window: Window) -> NDArray[np.bool_]:
        """Return only what was surveyed, bool (h, w), False beyond the raster: as in `read`, but cheaper."""
        valid = np.zeros((window.height, window.width), dtype=bool)
        inside = window.clipped(self.height, self.width)
        if inside.height == 0 or inside.width == 0:
            return valid
        surveyed = self.zones.mask(inside, self.ground) if self.zones else None
        if surveyed is not None and not surveyed.any():
            return valid
        here = self._valid_inside(inside)
        valid[inside.slices_in(window)] = here if surveyed is None else here & surveyed
        return valid

    def fingerprint(self) -> str:
        """Return a SHA-256 that changes with the mosaic's content, hexadecimal.

        It covers size, bands, georeference, scaling, the size and first 64 KiB of a local file, and the pixels of 8 x
        8 small windows spread from corner to corner; not the name, place or date of the file, so a copy has the same
        fingerprint. Zones have their own.
        """
        dataset = self._handles.dataset()
        facts = (
            self.height, self.width, dataset.count, dataset.dtypes, [c.name for c in dataset.colorinterp],
            repr(dataset.nodatavals), self.ground, self.scaling, self._rule,
        )  # fmt: skip
        digest = hashlib.sha256(repr(facts).encode())
        if is_local(self.path) and Path(self.path).is_file():
            digest.update(str(Path(self.path).stat().st_size).encode())
            with Path(self.path).open("rb") as file:
                digest.update(file.read(65536))
        for window in _sample_windows(self.height, self.width, _FINGERPRINT_PX):
            digest.update(self._handles.read(window, tuple(range(1, dataset.count + 1))).tobytes())
        return digest.hexdigest()

    def close(self) -> None:
        """Close all handles; a later read opens them anew."""
        self._handles.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read_inside(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return picture and validity of a window inside the raster, nothing filled, zones ignored."""
        valid = stated_validity(self._handles, self._rule, window)
        if not valid.any():
            return np.zeros((*valid.shape, 3), dtype=np.uint8), valid
        values = self._handles.read(window, self._bands.colours)
        valid &= validity_of_values(self._rule, values)
        if self._bands.palette is not None:
            rgba = self._bands.palette[np.minimum(values[0], len(self._bands.palette) - 1)]
            return np.ascontiguousarray(rgba[..., :3]), valid & (rgba[..., 3] > 0)
        colours = values if self.scaling is None else self.scaling.to_bytes(values)
        if len(colours) == 1:
            colours = np.broadcast_to(colours, (3, *valid.shape))
        return np.ascontiguousarray(colours.transpose(1, 2, 0)), valid

    def _valid_inside(self, window: Window) -> NDArray[np.bool_]:
        needs_values = self._rule.nodata or self._bands.palette is not None or self.scaling is not None
        return self._read_inside(window)[1] if needs_values else stated_validity(self._handles, self._rule, window)

    def _find_scaling(self, dataset: Any) -> Scaling | None:
        dtypes = {np.dtype(dataset.dtypes[band - 1]) for band in self._bands.colours}
        if any(dtype.kind == "c" for dtype in dtypes):
            raise RasterError(
                f"{self.name} holds complex numbers.", "Expected brightness: 8 or 16 bits or floating point."
            )
        if self._bands.palette is not None or dtypes == {np.dtype(np.uint8)}:
            return None
        values = np.concatenate([self._sample(w) for w in _sample_windows(self.height, self.width, _SAMPLE_PX)])
        if values.size == 0:
            values = self._sample_decimated(dataset)
        if values.size == 0:
            return Scaling(0.0, 1.0)
        low, high = (float(v) for v in np.percentile(values, _PERCENTILES))
        return Scaling(low, high if high > low else low + 1.0)

    def _sample(self, window: Window) -> NDArray[np.float64]:
        values = self._handles.read(window, self._bands.colours)
        valid = stated_validity(self._handles, self._rule, window) & validity_of_values(self._rule, values)
        return np.asarray(values[:, valid].ravel(), dtype=np.float64)

    def _sample_decimated(self, dataset: Any) -> NDArray[np.float64]:
        """Return valid values of the whole raster at a lower resolution, for mosaics with few valid places."""
        shape = (min(self.height, 1024), min(self.width, 1024))
        values = dataset.read(list(self._bands.colours), out_shape=(len(self._bands.colours), *shape))
        valid = validity_of_values(self._rule, values)
        if self._rule.alpha_band is not None:
            valid &= dataset.read(self._rule.alpha_band, out_shape=shape) > 0
        elif self._rule.has_mask:
            valid &= dataset.read_masks(1, out_shape=shape) > 0
        return np.asarray(values[:, valid].ravel(), dtype=np.float64)


def open_mosaic(
    path: str, gsd_mm: float | None = None, zones: str | None = None, reporter: Reporter | None = None
) -> Mosaic:
    """Open an orthomosaic; to be closed, or used in a with statement.

    Args:
        path: File, address or anything else GDAL opens.
        gsd_mm: Size of a pixel where the file has no usable scale; see `georeference.read_ground`.
        zones: Vector file of polygons to survey in; see `zones.read_zones`.
        reporter: Receives warnings.

    Raises:
        RasterError: The file is missing or damaged, has unusable bands, or no usable scale.
        OptionError: ``gsd_mm`` contradicts the file, or the zones don't fit it.
    """
    handles = RasterHandles(str(path))
    try:
        dataset = handles.dataset()
        ground = read_ground(dataset, display_name(str(path)), gsd_mm, reporter or SilentReporter())
        return Mosaic(handles, ground, read_zones(zones, ground, dataset.height, dataset.width) if zones else None)
    except BaseException:
        handles.close()
        raise


def _sample_windows(height: int, width: int, side_px: int) -> list[Window]:
    """Return up to 8 x 8 windows spread evenly from corner to corner, the whole raster where that is smaller."""
    if height <= _SAMPLES * side_px and width <= _SAMPLES * side_px:
        return [Window(0, 0, height, width)]
    h, w = min(side_px, height), min(side_px, width)
    rows = sorted({round(i * (height - h) / (_SAMPLES - 1)) for i in range(_SAMPLES)})
    cols = sorted({round(i * (width - w) / (_SAMPLES - 1)) for i in range(_SAMPLES)})
    return [Window(row, col, h, w) for row in rows for col in cols]


def _bands(handles: RasterHandles, name: str) -> _Bands:
    """Find out which bands are what.

    Raises:
        RasterError: They can't be taken as grey, palette or RGB, with or without alpha.
    """
    dataset = handles.dataset()
    meanings = list(dataset.colorinterp)
    alpha = meanings.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meanings else None
    tagged = _tagged_rgb(meanings)
    rest = [band for band in range(1, dataset.count + 1) if band != alpha]
    if dataset.count > 4 and tagged:
        return _Bands(tagged, alpha)
    if len(rest) in (2, 4) and alpha is None and _is_unlabelled_alpha(handles, meanings, rest[-1]):
        alpha, rest = rest[-1], rest[:-1]
    if len(rest) == 1:
        return _Bands((rest[0],), alpha, _palette(dataset, rest[0]))
    if len(rest) == 3:
        return _Bands(tagged or (rest[0], rest[1], rest[2]), alpha)
    raise RasterError(
        f"{name} has {dataset.count} bands ({', '.join(m.name for m in meanings)}).",
        "Expected grey, RGB, or either with alpha. Choose bands with gdal_translate -b 1 -b 2 -b 3, or tag an opacity "
        f"band with gdal_edit.py -colorinterp_{dataset.count} alpha.",
    )


def _tagged_rgb(meanings: list[ColorInterp]) -> tuple[int, ...] | None:
    wanted = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if any(meanings.count(colour) != 1 for colour in wanted):
        return None
    return tuple(meanings.index(colour) + 1 for colour in wanted)


def _is_unlabelled_alpha(handles: RasterHandles, meanings: list[ColorInterp], band: int) -> bool:
    """Return whether a band of no stated meaning holds nothing but transparent and opaque, judged by a fixed sample."""
    if meanings[band - 1] != ColorInterp.undefined:
        return False
    dataset = handles.dataset()
    found: set[float] = set()
    for window in _sample_windows(dataset.height, dataset.width, _SAMPLE_PX):
        found.update(np.unique(handles.read(window, (band,))).tolist())
    return any(found in ({opaque}, {0, opaque}) for opaque in _OPAQUE)


def _palette(dataset: Any, band: int) -> NDArray[np.uint8] | None:
    """Return the colour table uint8 (n, 4) of a palette band, or None where it is grey."""
    if dataset.colorinterp[band - 1] != ColorInterp.palette:
        return None
    entries = dataset.colormap(band)
    table = np.zeros((max(entries) + 1, 4), dtype=np.uint8)
    for value, rgba in entries.items():
        table[value] = rgba
    return table
