"""Windows of a raster and grids of cores with halos: pure arithmetic on pixels.

Frame: rows count downwards, columns to the right, from the raster's upper left pixel (0, 0). A *core* is what a piece of
work owns; cores partition the raster. A *halo* is the context read round a core.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..resunet_core.errors import OptionError


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels, which may reach beyond the raster."""

    row: int
    col: int
    height: int
    width: int

    def __post_init__(self) -> None:
        """Refuse negative sizes."""
        if self.height < 0 or self.width < 0:
            raise OptionError(
                f"A window of {self.height} x {self.width} px was asked for.", "Sizes must not be negative."
            )

    @property
    def row_end(self) -> int:
        """First row below the window."""
        return self.row + self.height

    @property
    def col_end(self) -> int:
        """First column right of the window."""
        return self.col + self.width

    def padded(self, halo_px: int) -> Window:
        """Return the window grown by a halo on all four sides."""
        return Window(self.row - halo_px, self.col - halo_px, self.height + 2 * halo_px, self.width + 2 * halo_px)

    def clipped(self, height: int, width: int) -> Window:
        """Return the part inside a raster of this height and width (empty windows have a zero side)."""
        row, col = min(max(self.row, 0), height), min(max(self.col, 0), width)
        return Window(row, col, max(min(self.row_end, height) - row, 0), max(min(self.col_end, width) - col, 0))

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Return row and column slices of this window inside the array of an outer window."""
        return (
            slice(self.row - outer.row, self.row_end - outer.row),
            slice(self.col - outer.col, self.col_end - outer.col),
        )


@dataclass(frozen=True)
class CoreGrid:
    """The partition of a raster into cores of equal size, those at the right and lower edge smaller."""

    height: int
    width: int
    core_height: int
    core_width: int

    def __post_init__(self) -> None:
        """Refuse empty cores."""
        if self.core_height < 1 or self.core_width < 1:
            raise OptionError(
                f"Tiles of {self.core_height} x {self.core_width} px were asked for.", "Expected at least 1 px."
            )

    @property
    def rows(self) -> int:
        """Number of rows of cores."""
        return -(-self.height // self.core_height)

    @property
    def cols(self) -> int:
        """Number of columns of cores."""
        return -(-self.width // self.core_width)

    def __len__(self) -> int:
        return self.rows * self.cols

    def core(self, grid_row: int, grid_col: int) -> Window:
        """Return one core, clipped to the raster."""
        window = Window(grid_row * self.core_height, grid_col * self.core_width, self.core_height, self.core_width)
        return window.clipped(self.height, self.width)

    def __iter__(self) -> Iterator[Window]:
        """Yield the cores row by row."""
        for grid_row in range(self.rows):
            for grid_col in range(self.cols):
                yield self.core(grid_row, grid_col)
