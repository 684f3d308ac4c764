"""Labels of one tile against literal arrays and against counting pixel by pixel."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

from craquemap.processing.tiling import Window
from craquemap.processing.vector.labels import NO_GID, find_runs, sum_labels
from craquemap.processing.vector.regions import cut_tile

FOUR, EIGHT = ndimage.generate_binary_structure(2, 1), np.ones((3, 3), bool)


def table_of(classes, core=None, halo_px=1, paint_loss=None):
    core = core or Window(0, 0, *classes.shape)
    tile = cut_tile(classes, core, halo_px, paint_loss)
    return sum_labels(tile, *find_runs(tile))


def test_a_literal_tile():
    classes = np.array(
        [
            [0, 0, 1, 2, 2],
            [0, 1, 1, 2, 0],
            [1, 0, 0, 0, 0],
        ],
        np.uint8,
    )
    table = table_of(classes)
    assert table.gid.tolist() == [0, 3, 9]
    assert table.class_id.tolist() == [0, 2, 0]
    #                                  pixels, pairs in rows, columns, falling, rising
    assert table.sums[:, :5].tolist() == [[3, 1, 1, 0, 1], [3, 1, 1, 0, 1], [5, 3, 1, 0, 1]]
    assert table.touches_edge.tolist() == [True, True, True]
    assert table.craquelure_gid.tolist() == [2, 2, 6]  # pixel 6 is diagonal to pixel 12
    assert [seam.tolist() for seam in table.seams] == [[0, 0, -1, 1, 1], [-1, 2, 2, 2, 2], [0, 0, -1], [1, 2, 2]]


def test_runs_partition_every_row_of_the_padded_core():
    classes = np.random.default_rng(1).choice(np.array([0, 1, 2, 255], np.uint8), (20, 30))
    tile = cut_tile(classes, Window(3, 4, 9, 11), 1)
    runs, _ = find_runs(tile)
    for row in range(11):
        k = slice(runs.offsets[row], runs.offsets[row + 1])
        assert np.array_equal(np.repeat(runs.class_id[k], runs.end[k] - runs.start[k]), tile.classes[row])
        assert (np.diff(runs.class_id[k].astype(int)) != 0).all()


def brute_force(classes, core, paint_loss):
    """The same table, from whole-array operations on the raster padded by nodata."""
    padded = np.pad(classes, 1, constant_values=255)
    gids = np.pad(np.arange(classes.size).reshape(classes.shape), 1, constant_values=-1)
    loss = np.pad(paint_loss, 1)
    rows = []
    own = np.zeros(padded.shape, bool)
    own[core.row + 1 : core.row_end + 1, core.col + 1 : core.col_end + 1] = True
    for class_id in (0, 2):
        inside = padded == class_id
        labels, count = ndimage.label(inside & own, FOUR)
        for k in range(1, count + 1):
            part = labels == k
            near = ndimage.binary_dilation(part, EIGHT) & (padded == 1)

            def pairs(drow, dcol, part=part, inside=inside):
                other = np.roll(inside, (drow, dcol), (0, 1))  # the neighbour above or to the left
                if drow and dcol:
                    other &= np.roll(inside, drow, 0) | np.roll(inside, dcol, 1)
                return int((part & other).sum())

            rows.append(
                (
                    int(gids[part].min()),
                    class_id,
                    [
                        int(part.sum()),
                        pairs(0, 1),
                        pairs(1, 0),
                        pairs(1, 1),
                        pairs(1, -1),
                        int(loss[part].sum()) if class_id == 2 else 0,
                    ],
                    bool((ndimage.binary_dilation(part, FOUR) & (padded == 255)).any()),
                    int(gids[near].min()) if near.any() else int(NO_GID),
                )
            )
    return sorted(rows)


@settings(max_examples=150, deadline=None)
@given(
    classes=arrays(
        np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.sampled_from([0, 0, 1, 2, 255])
    ),
    data=st.data(),
)
def test_sums_are_what_counting_pixels_gives(classes, data):
    height, width = classes.shape
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    core = Window(row, col, data.draw(st.integers(1, height - row)), data.draw(st.integers(1, width - col)))
    paint_loss = np.arange(classes.size, dtype=np.uint8).reshape(classes.shape)
    table = table_of(classes, core, data.draw(st.integers(1, 4)), paint_loss)
    found = [
        (int(gid), int(class_id), sums.tolist(), bool(edge), int(near))
        for gid, class_id, sums, edge, near in zip(
            table.gid, table.class_id, table.sums, table.touches_edge, table.craquelure_gid
        )
    ]
    assert sorted(found) == brute_force(classes, core, paint_loss)


def test_labels_stand_in_the_order_of_their_first_pixels():
    classes = np.random.default_rng(2).choice(np.array([0, 1, 2], np.uint8), (60, 70))
    gid = table_of(classes).gid
    assert (np.diff(gid) > 0).all()


@pytest.mark.parametrize("value", [1, 255])
def test_a_tile_without_regions_has_no_labels(value):
    table = table_of(np.full((4, 5), value, np.uint8))
    assert table.gid.size == 0
    assert all((seam == -1).all() for seam in table.seams)
