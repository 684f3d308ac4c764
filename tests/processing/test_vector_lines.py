"""The network does not depend on tiles, on their order, or on an interruption: to the last bit."""

import io
import random

import numpy as np
import painter
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from networks import MILLIMETRE, differences, tiles_of
from scipy import ndimage

from craquemap.processing.tiling import Window
from craquemap.processing.vector.lines import LINES_HALO_PX, LineMerger, finish_network, lines_of, trace_lines
from craquemap.processing.vector.tile import Tile

SHEARED = np.array([[0.0009, 0.0002], [0.0003, -0.0013]])
SIZE = 150


def labyrinth(size=SIZE, sigma_px=2.0, seed=0):
    return ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(size, size)), sigma_px) > 0


def cracks(size=SIZE, seed=0):
    return painter.paint(painter.network(size, size, 30, seed), size, size).classes


MASKS = {
    "cracks": cracks(),
    "labyrinth": labyrinth(),
    "white noise": np.random.default_rng(0).random((SIZE, SIZE)) > 0.5,
    "lumps": labyrinth(sigma_px=7),
    "all craquelure": np.ones((SIZE, SIZE), bool),
    "nothing": np.zeros((SIZE, SIZE), bool),
}


def with_holes(mask):
    """Classes with nodata and paint loss here and there."""
    classes = mask.astype(np.uint8)
    classes[20:45, 60:90] = 255
    classes[100:120, 10:35] = 2
    return classes


def test_the_halo_is_below_256_pixels():
    assert LINES_HALO_PX <= 256


@pytest.mark.parametrize("name", MASKS)
@pytest.mark.parametrize("jacobian_m", [MILLIMETRE, SHEARED], ids=["square", "sheared"])
def test_tiles_give_what_the_whole_raster_gives(name, jacobian_m):
    classes = with_holes(MASKS[name])
    p = np.random.default_rng(1).integers(0, 255, classes.shape).astype(np.uint8)
    whole = lines_of(classes, jacobian_m, SIZE, p)
    for tile_px in (37, 64, 100):
        assert differences(lines_of(classes, jacobian_m, tile_px, p), whole) == []


@pytest.mark.parametrize("mask", [cracks(700, 3), labyrinth(500), np.random.default_rng(2).random((400, 400)) > 0.6])
def test_large_rasters_too(mask):
    classes = with_holes(mask)
    whole = lines_of(classes, MILLIMETRE, 1000)
    assert len(whole[0].id) > 300
    for tile_px in (37, 64, 100, 256):
        assert differences(lines_of(classes, MILLIMETRE, tile_px), whole) == []


@settings(max_examples=25, deadline=None)
@given(arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.sampled_from([0, 1, 1, 2, 255])))
def test_tiny_tiles_of_tiny_rasters(classes):
    whole = lines_of(classes, MILLIMETRE, 12)
    for tile_px in (1, 3, 5):
        assert differences(lines_of(classes, MILLIMETRE, tile_px), whole) == []


def finished(merger, tables, width):
    tables = [*tables, merger.take_finished()]
    joined = {name: np.concatenate([table[name] for table in tables]) for name in tables[0] if name != "vertex_offsets"}
    counts = np.concatenate([np.diff(table["vertex_offsets"]) for table in tables])
    joined["vertex_offsets"] = np.concatenate([[0], np.cumsum(counts)])
    return finish_network(joined, joined, width, MILLIMETRE), joined


def test_the_order_of_tiles_does_not_matter():
    classes = with_holes(MASKS["labyrinth"])
    tiles = list(tiles_of(classes, 37))
    random.Random(0).shuffle(tiles)
    merger = LineMerger(SIZE, SIZE, MILLIMETRE)
    for tile in tiles:
        merger.add(trace_lines(tile, MILLIMETRE))
    assert merger.open_count == 0
    assert differences(finished(merger, [], SIZE), lines_of(classes, MILLIMETRE, SIZE)) == []


def through_a_file(arrays_):
    stored = io.BytesIO()
    np.savez(stored, **arrays_)
    stored.seek(0)
    with np.load(stored, allow_pickle=False) as loaded:
        return dict(loaded)


def test_a_checkpoint_after_every_tile_changes_nothing():
    classes = with_holes(MASKS["labyrinth"])
    p = np.random.default_rng(1).integers(0, 255, classes.shape).astype(np.uint8)
    merger = LineMerger(SIZE, SIZE, MILLIMETRE)
    tables = []
    most_open = 0
    for tile in tiles_of(classes, 50, p):
        merger.add(trace_lines(tile, MILLIMETRE))
        tables.append(through_a_file(merger.take_finished()))
        frontier = through_a_file(merger.frontier())
        most_open = max(most_open, merger.open_count)
        merger = LineMerger(SIZE, SIZE, MILLIMETRE)
        merger.restore(frontier)
        assert merger.open_count <= most_open
    assert most_open > 5
    assert differences(finished(merger, tables, SIZE), lines_of(classes, MILLIMETRE, SIZE, p)) == []


def test_a_checkpoint_that_would_lose_segments_is_refused():
    merger = LineMerger(SIZE, SIZE, MILLIMETRE)
    merger.add(trace_lines(next(tiles_of(cracks(), SIZE)), MILLIMETRE))
    with pytest.raises(ValueError, match="take_finished"):
        merger.frontier()


def test_memory_is_the_chains_across_the_front():
    """A crack that leaves the front is forgotten: of many parallel cracks only one is open at a time."""
    classes = np.zeros((400, 64), np.uint8)
    classes[10::20, 5:60] = 1
    merger = LineMerger(400, 64, MILLIMETRE)
    for tile in tiles_of(classes, 32):
        merger.add(trace_lines(tile, MILLIMETRE))
        assert merger.open_count <= 2
    assert len(merger.take_finished()["key"]) == 20


def test_a_wider_halo_changes_nothing_and_a_narrower_one_is_refused():
    classes = with_holes(MASKS["cracks"])
    merger = LineMerger(SIZE, SIZE, MILLIMETRE)
    for tile in tiles_of(classes, 64, halo_px=LINES_HALO_PX + 17):
        merger.add(trace_lines(tile, MILLIMETRE))
    assert differences(finished(merger, [], SIZE), lines_of(classes, MILLIMETRE, SIZE)) == []
    with pytest.raises(ValueError, match=str(LINES_HALO_PX)):
        trace_lines(next(tiles_of(classes, 64, halo_px=LINES_HALO_PX - 1)), MILLIMETRE)


@pytest.mark.parametrize("offset", [40_000, 70_000, 1_000_000])
def test_far_from_the_origin_the_same_crack_has_the_same_figures(offset):
    classes, side = cracks(100, 4), 2 * offset
    halo = LINES_HALO_PX
    padded = np.pad(classes, halo)

    def network(row, col, height, width):
        merger = LineMerger(height, width, MILLIMETRE)
        merger.add(trace_lines(Tile(padded, None, None, Window(row, col, 100, 100), halo, height, width), MILLIMETRE))
        table = merger.take_finished()
        return finish_network(table, table, width, MILLIMETRE), table

    (near, near_table), (far, far_table) = network(0, 0, 100, 100), network(offset, offset + 7, side, side)
    order, order_ = np.argsort(near_table["key"]), np.argsort(far_table["key"])
    for name in ("inner_length_m", "width_mean_mm", "width_p95_mm", "orientation_deg", "start_arm_x", "end_gate_y"):
        assert (near_table[name][order] == far_table[name][order_]).all()
    np.testing.assert_allclose(far.length_m[order_], near.length_m[order], rtol=1e-8)
    ends = np.array([offset + 7, offset])
    np.testing.assert_allclose(far.start_xy[order_] - ends, near.start_xy[order], atol=1e-6)
    np.testing.assert_allclose(
        far_table["vertices"].mean(axis=0) - ends, near_table["vertices"].mean(axis=0), atol=1e-6
    )


def test_threads_give_the_same():
    from concurrent.futures import ThreadPoolExecutor

    classes = with_holes(MASKS["labyrinth"])
    merger = LineMerger(SIZE, SIZE, MILLIMETRE)
    with ThreadPoolExecutor(4) as pool:
        for pieces in pool.map(lambda tile: trace_lines(tile, MILLIMETRE), tiles_of(classes, 40)):
            merger.add(pieces)
    assert differences(finished(merger, [], SIZE), lines_of(classes, MILLIMETRE, SIZE)) == []
