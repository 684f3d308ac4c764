"""Reading any orthomosaic in windows, as 8-bit RGB with validity.

Bands: one (grey or palette), two (grey, alpha), three (RGB) or four (RGB, alpha); with more, those tagged red, green
and blue; or those the user names (`bands`). Bytes are taken as they are; any other dtype is stretched linearly to them
(`scaling`). Where that is wanted, pixels of another size are laid over the raster (`resampling`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.reporting import Reporter, SilentReporter
from .bands import Bands, find_bands
from .closing import Closing
from .georeference import check_gsd, read_ground
from .ground import Ground
from .handles import RasterHandles, Reduced, display_name, is_local
from .reading import Reading
from .resampling import ResampledGrid
from .scaling import SAMPLE_PX, Scaling, find_scaling, sample_windows
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

_FINGERPRINT_PX = 64


@dataclass(frozen=True)
class MosaicSource:
    """What it takes to open a mosaic again, in any process, and read exactly the same.

    Attributes:
        path: Absolute, or an address.
        ground: Of the file's own pixels.
        zones: Polygons it is surveyed in, or None.
        scaling: Stretch of its values, as found once.
        reading: What of it is shown, and how finely.
    """

    path: str
    ground: Ground
    zones: Zones | None
    scaling: Scaling | None
    reading: Reading

    def open(self) -> Mosaic:
        """Open the mosaic; errors as in `open_mosaic`."""
        handles = RasterHandles(self.path)
        try:
            return Mosaic(handles, self.ground, self.zones, self.reading, self)
        except BaseException:
            handles.close()
            raise


class Mosaic(Closing):
    """An orthomosaic open for reading; made by `open_mosaic`. Threads may read at the same time.

    Attributes:
        path: As given.
        name: Last part of the path.
        height, width: In pixels, resampled ones where that is wanted.
        ground: How these lie on the façade.
        scaling: Stretch of its values to bytes, or None where they are bytes.
        zones: Polygons it is surveyed in, or None for everywhere.
        is_striped: True where rows are stored whole, so that a window costs as much as all columns.
    """

    def __init__(
        self,
        handles: RasterHandles,
        ground: Ground,
        zones: Zones | None,
        reading: Reading,
        source: MosaicSource | None = None,
    ) -> None:
        dataset = handles.dataset()
        height, width = dataset.height, dataset.width
        self._handles = handles
        self._reading = reading
        self._file_ground = ground
        self._grid = ResampledGrid.at_gsd(ground, height, width, reading.gsd_mm) if reading.gsd_mm else None
        self.path = handles.path
        self.name = display_name(handles.path)
        self.height: int = self._grid.height if self._grid else height
        self.width: int = self._grid.width if self._grid else width
        self.ground = self._grid.ground_of(ground) if self._grid else ground
        self.zones = zones
        self.is_striped = dataset.block_shapes[0][1] >= dataset.width > 2048
        self._bands: Bands = find_bands(handles, self.name, reading.bands, sample_windows(height, width, SAMPLE_PX))
        self._rule: ValidityRule = validity_rule(dataset, self._bands.colours, self._bands.alpha)
        self.scaling = (
            find_scaling(handles, self._bands, self._rule, reading, self.name) if source is None else source.scaling
        )
        handles.read(Window(height - 1, width - 1, 1, 1), self._bands.colours)  # truncated files fail here

    @property
    def source(self) -> MosaicSource:
        """How other processes open the same mosaic."""
        path = str(Path(self.path).absolute()) if is_local(self.path) else self.path
        return MosaicSource(path, self._file_ground, self.zones, self.scaling, self._reading)

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

    def read_reduced(self, window: Window, height: int, width: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return a window as people are to see it, shown with fewer pixels; nothing is filled, zones don't count.

        Args:
            window: Inside the file, in its own pixels.
            height: Rows of the picture.
            width: Columns of the picture.

        Returns:
            Picture, uint8 (height, width, 3), and where it has a value, bool (height, width).

        Raises:
            RasterError: The data can't be read.
        """
        return self._read_file(window, Reduced(height, width, is_mean=self._bands.palette is None))

    @property
    def file_size(self) -> tuple[int, int]:
        """Rows and columns of the file's own pixels."""
        dataset = self._handles.dataset()
        return dataset.height, dataset.width

    @property
    def file_ground(self) -> Ground:
        """How the file's own pixels lie on the façade, resampled or not."""
        return self._file_ground

    def fingerprint(self) -> str:
        """Return a SHA-256 that changes with the mosaic's content, hexadecimal.

        It covers size, bands, georeference, scaling, the size and first 64 KiB of a local file, and the pixels of 8 x
        8 small windows spread from corner to corner; not the name, place or date of the file, so a copy has the same
        fingerprint. Zones have their own.
        """
        dataset = self._handles.dataset()
        facts = (
            self.height, self.width, dataset.count, dataset.dtypes, [c.name for c in dataset.colorinterp],
            repr(dataset.nodatavals), self.ground, self.scaling and (self.scaling.low, self.scaling.high), self._rule,
            self._bands.colours,
        )  # fmt: skip
        digest = hashlib.sha256(repr(facts).encode())
        if is_local(self.path) and Path(self.path).is_file():
            digest.update(str(Path(self.path).stat().st_size).encode())
            with Path(self.path).open("rb") as file:
                digest.update(file.read(65536))
        for window in sample_windows(dataset.height, dataset.width, _FINGERPRINT_PX):
            digest.update(self._handles.read(window, tuple(range(1, dataset.count + 1))).tobytes())
        return digest.hexdigest()

    def close(self) -> None:
        """Close all handles; a later read opens them anew."""
        self._handles.close()

    def _read_inside(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return picture and validity of a window inside the mosaic, nothing filled, zones ignored."""
        if self._grid is None:
            return self._read_file(window)
        return self._grid.resample(*self._read_file(self._grid.native_window(window)), window)

    def _read_file(self, window: Window, reduced: Reduced | None = None) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return picture and validity of a window of the file's own pixels."""
        valid = stated_validity(self._handles, self._rule, window, reduced)
        if not valid.any():
            return np.zeros((*valid.shape, 3), dtype=np.uint8), valid
        values = self._handles.read(window, self._bands.colours, reduced)
        valid &= validity_of_values(self._rule, values)
        if self._bands.palette is not None:
            rgba = self._bands.palette[np.minimum(values[0], len(self._bands.palette) - 1)]
            return np.ascontiguousarray(rgba[..., :3]), valid & (rgba[..., 3] > 0)
        colours = values if self.scaling is None else self.scaling.to_bytes(values)
        if len(colours) == 1:
            colours = np.broadcast_to(colours, (3, *valid.shape))
        return np.ascontiguousarray(colours.transpose(1, 2, 0)), valid

    def _valid_inside(self, window: Window) -> NDArray[np.bool_]:
        needs_values = (
            self._rule.nodata or self._bands.palette is not None or self.scaling is not None or self._grid is not None
        )
        return self._read_inside(window)[1] if needs_values else stated_validity(self._handles, self._rule, window)


def open_mosaic(
    path: str,
    gsd_mm: float | None = None,
    zones: str | None = None,
    reporter: Reporter | None = None,
    reading: Reading | None = None,
) -> Mosaic:
    """Open an orthomosaic; to be closed, or used in a with statement.

    Args:
        path: File, address or anything else GDAL opens.
        gsd_mm: Size of a pixel where the file has no usable scale; see `georeference.read_ground`.
        zones: Vector file of polygons to survey in; see `zones.read_zones`.
        reporter: Receives warnings.
        reading: What of it is shown, and how finely; None takes all as it is.

    Raises:
        RasterError: The file is missing or damaged, has unusable bands, or no usable scale.
        OptionError: ``gsd_mm`` contradicts the file, the zones or bands don't fit it, or the scales are too different.
    """
    handles = RasterHandles(str(path))
    try:
        dataset = handles.dataset()
        ground = read_ground(dataset, display_name(str(path)), gsd_mm, reporter or SilentReporter())
        polygons = read_zones(zones, ground, dataset.height, dataset.width) if zones else None
        return Mosaic(handles, ground, polygons, reading or Reading())
    except BaseException:
        handles.close()
        raise
