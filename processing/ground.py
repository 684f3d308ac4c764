"""From pixels to the ground: coordinates, metres, ground sampling distance.

Pixel coordinates are (x, y) with x along columns and y along rows, (0, 0) the outer corner of the upper left pixel, so the
centre of pixel (row, col) is (col + 0.5, row + 0.5): GDAL's convention.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..resunet_core.errors import RasterError


@dataclass(frozen=True)
class Ground:
    """How a raster lies on the façade.

    Attributes:
        transform: (a, b, c, d, e, f): X = a x + b y + c, Y = d x + e y + f, in units of the CRS (GDAL's affine, any
            rotation, shear and pixel shape).
        metres_per_unit: Metres in one unit of the CRS.
        crs_wkt: WKT of the CRS, or "" where the raster has none. Never reprojected.
    """

    transform: tuple[float, float, float, float, float, float]
    metres_per_unit: float = 1.0
    crs_wkt: str = ""

    def __post_init__(self) -> None:
        """Refuse pixels without area."""
        if not (np.isfinite(self.transform).all() and self.pixel_area_m2 > 0 and np.isfinite(self.metres_per_unit)):
            raise RasterError(
                f"The raster's transform {self.transform} gives pixels without area.", "Expected a usable georeference."
            )

    @cached_property
    def jacobian_m(self) -> NDArray[np.float64]:
        """float64 (2, 2): metres on the ground per pixel step, ``[dX, dY] = J @ [dx, dy]``."""
        a, b, _, d, e, _ = self.transform
        return np.array([[a, b], [d, e]]) * self.metres_per_unit

    @property
    def pixel_area_m2(self) -> float:
        """Ground area of one pixel."""
        a, b, _, d, e, _ = self.transform
        return abs(a * e - b * d) * self.metres_per_unit**2

    @property
    def gsd_x_mm(self) -> float:
        """Ground length of one step along a row."""
        return float(np.hypot(*self.jacobian_m[:, 0])) * 1000

    @property
    def gsd_y_mm(self) -> float:
        """Ground length of one step along a column."""
        return float(np.hypot(*self.jacobian_m[:, 1])) * 1000

    @property
    def gsd_mm(self) -> float:
        """Side of the square of a pixel's area."""
        return float(np.sqrt(self.pixel_area_m2)) * 1000

    def to_world(self, xy_px: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return CRS coordinates, float64 (n, 2), of pixel coordinates (n, 2)."""
        world = np.empty((len(xy_px), 2))
        for axis, (along_x, along_y, origin) in enumerate((self.transform[:3], self.transform[3:6])):
            np.multiply(xy_px[:, axis], (along_x, along_y)[axis], out=world[:, axis])
            aslant = (along_y, along_x)[axis]
            if aslant:
                world[:, axis] += aslant * xy_px[:, 1 - axis]
            world[:, axis] += origin
        return world
