"""Reading a raster at another ground sampling distance, by arithmetic that is exact and thus the same in every window.

Finer rasters are averaged over the area of the new pixels, coarser ones interpolated bilinearly between pixel centres.
The weights are whole numbers, whose sums are exact in 64 bits; only the last division rounds. So a pixel never
depends on the window it was read in, and there are no seams.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.errors import OptionError
from .ground import Ground
from .tiling import Window

LARGEST_FACTOR = 16.0


@dataclass(frozen=True)
class _Axis:
    """One axis: ``native`` pixels become ``length``, over the same stretch of ground."""

    native: int
    length: int

    def taps(self, start: int, end: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return native indices and whole weights, int64 (end - start, k), of some new pixels; weights sum to `total`."""
        new = np.arange(start, end, dtype=np.int64)[:, None]
        if self.native < self.length:
            position = (2 * new + 1) * self.native - self.length  # of the centre, in 1 / (2 length) native pixels
            first, rest = np.divmod(position, 2 * self.length)
            index = np.concatenate([first, first + 1], axis=1)
            return np.clip(index, 0, self.native - 1), np.concatenate([2 * self.length - rest, rest], axis=1)
        left, right = new * self.native, (new + 1) * self.native  # edges, in 1 / length native pixels
        index = left // self.length + np.arange(-(-self.native // self.length) + 1)
        low, high = np.maximum(index * self.length, left), np.minimum((index + 1) * self.length, right)
        return np.minimum(index, self.native - 1), np.maximum(high - low, 0)

    @property
    def total(self) -> int:
        """Sum of the weights of every pixel."""
        return 2 * self.length if self.native < self.length else self.native


@dataclass(frozen=True)
class ResampledGrid:
    """A grid laid over exactly the ground of a raster, with other pixels; along each axis its own whole number.

    Attributes:
        native_height, native_width: Of the raster, in its pixels.
        height, width: Of the grid.
    """

    native_height: int
    native_width: int
    height: int
    width: int

    @classmethod
    def at_gsd(cls, ground: Ground, height: int, width: int, gsd_mm: float) -> ResampledGrid:
        """Return the grid whose pixels come closest to squares of this size.

        Args:
            ground: Of the raster.
            height: Of the raster in pixels.
            width: The same.
            gsd_mm: Wanted ground sampling distance.

        Raises:
            OptionError: It is too far from the raster's own.
        """
        factors = ground.gsd_y_mm / gsd_mm, ground.gsd_x_mm / gsd_mm
        if not all(1 / LARGEST_FACTOR <= factor <= LARGEST_FACTOR for factor in factors):
            raise OptionError(
                f"--resample-to-gsd is {gsd_mm:g} mm, but the mosaic has {ground.gsd_mm:g} mm a pixel.",
                f"Expected at most {LARGEST_FACTOR:g} times finer or coarser.",
            )
        return cls(height, width, max(1, round(height * factors[0])), max(1, round(width * factors[1])))

    def ground_of(self, ground: Ground) -> Ground:
        """Return how the grid lies on the façade, from how the raster does."""
        a, b, c, d, e, f = ground.transform
        x, y = self.native_width / self.width, self.native_height / self.height
        return Ground((a * x, b * y, c, d * x, e * y, f), ground.metres_per_unit, ground.crs_wkt)

    def native_window(self, window: Window) -> Window:
        """Return what must be read of the raster for a window inside the grid."""
        rows, _ = self._rows.taps(window.row, window.row_end)
        cols, _ = self._cols.taps(window.col, window.col_end)
        row, col = int(rows.min()), int(cols.min())
        return Window(row, col, int(rows.max()) + 1 - row, int(cols.max()) + 1 - col)

    def resample(
        self, picture: NDArray[np.uint8], valid: NDArray[np.bool_], window: Window
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return a window of the grid.

        Args:
            picture: uint8 (h, w, 3), the `native_window`.
            valid: bool (h, w): which of its pixels count.
            window: Inside the grid.

        Returns:
            The mean of what is valid, uint8 (h', w', 3), black where nothing is; and where at least half is, bool.
        """
        everything = self._rows.total * self._cols.total
        if valid.all():
            return _rounded(self._sums(picture, window), everything), np.ones((window.height, window.width), dtype=bool)
        weight = self._sums(valid[..., None], window)
        sums = self._sums(np.where(valid[..., None], picture, np.uint8(0)), window)
        return _rounded(sums, np.maximum(weight, 1)), 2 * weight[..., 0] >= everything

    def _sums(self, values: NDArray[np.uint8] | NDArray[np.bool_], window: Window) -> NDArray[np.int64]:
        """Return weighted sums, int64 (h', w', c); rows first, which shortens what the columns have to do."""
        rows, row_weights = self._rows.taps(window.row, window.row_end)
        cols, col_weights = self._cols.taps(window.col, window.col_end)
        tall = np.zeros((window.height, *values.shape[1:]), dtype=np.int32)  # fits rasters of 8 million rows
        for tap in range(rows.shape[1]):
            picked = values[rows[:, tap] - rows.min()].astype(np.int32)
            tall += picked * row_weights[:, tap, None, None].astype(np.int32)
        sums = np.zeros((window.height, window.width, values.shape[2]), dtype=np.int64)
        for tap in range(cols.shape[1]):
            sums += tall[:, cols[:, tap] - cols.min()] * col_weights[None, :, tap, None]
        return sums

    @property
    def _rows(self) -> _Axis:
        return _Axis(self.native_height, self.height)

    @property
    def _cols(self) -> _Axis:
        return _Axis(self.native_width, self.width)


def _rounded(sums: NDArray[np.int64], weights: NDArray[np.int64] | int) -> NDArray[np.uint8]:
    """Return sums / weights rounded to the nearest whole number, halves upwards, without floating point."""
    return np.asarray((2 * sums + weights) // (2 * weights), dtype=np.uint8)
