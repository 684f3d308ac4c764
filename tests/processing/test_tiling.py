"""Windows and grids are exact arithmetic."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from craquemap.processing.tiling import CoreGrid, Window
from craquemap.resunet_core.errors import OptionError

sides = st.integers(1, 70)


@given(sides, sides, sides, sides)
def test_cores_partition_the_raster(height, width, core_height, core_width):
    grid = CoreGrid(height, width, core_height, core_width)
    seen = np.zeros((height, width), int)
    for core in grid:
        seen[core.row : core.row_end, core.col : core.col_end] += 1
    assert (seen == 1).all()
    assert len(list(grid)) == len(grid)


@given(st.integers(-20, 90), st.integers(-20, 90), sides, sides, st.integers(0, 30))
def test_a_padded_window_finds_its_core_again(row, col, height, width, halo):
    core = Window(row, col, height, width)
    outer = core.padded(halo)
    array = np.zeros((outer.height, outer.width))
    assert array[core.slices_in(outer)].shape == (height, width)


@given(st.integers(-200, 200), st.integers(-200, 200), sides, sides)
def test_a_clipped_window_lies_inside_and_loses_only_what_is_outside(row, col, height, width):
    clipped = Window(row, col, height, width).clipped(100, 80)
    rows = set(range(row, row + height)) & set(range(100))
    cols = set(range(col, col + width)) & set(range(80))
    assert clipped.height == len(rows)
    assert clipped.width == len(cols)
    if rows and cols:
        assert (clipped.row, clipped.col) == (min(rows), min(cols))


def test_nonsense_is_refused():
    with pytest.raises(OptionError):
        Window(0, 0, -1, 3)
    with pytest.raises(OptionError):
        CoreGrid(10, 10, 0, 5)
