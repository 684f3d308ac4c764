"""Islands and paint loss: the same for every tiling, valid, and exactly the pixels they stand for."""

import io

import numpy as np
import pytest
import rasterio.features
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

from craquemap.processing.tiling import CoreGrid
from craquemap.processing.vector.hilbert import hilbert_key
from craquemap.processing.vector.polygons import assemble_polygons, encode_polygons
from craquemap.processing.vector.regions import (
    RegionMerger,
    cut_tile,
    finish_regions,
    regions_of,
    trace_regions,
)
from craquemap.resunet_core.errors import CraquemapError, OptionError

FOUR = ndimage.generate_binary_structure(2, 1)


def everything(regions, chunks):
    """All a user gets: the columns of the table and the corners."""
    batch = regions.load(lambda k: chunks[k]["ring_xy"])
    return {
        "gid": regions.gid,
        "class_id": regions.class_id,
        "pixel_count": regions.pixel_count,
        "intersections": regions.intersections,
        "probability_sum": regions.probability_sum,
        "craquelure_gid": regions.craquelure_gid,
        "xy": batch.xy,
        "ring_offsets": batch.ring_offsets,
        "region_offsets": batch.region_offsets,
    }


def assert_same(one, other):
    for name in one:
        assert np.array_equal(one[name], other[name]), name


def polygons_of(regions, chunks):
    return assemble_polygons(regions.load(lambda k: chunks[k]["ring_xy"]))


def white_noise(size, seed, values=(0, 1, 2, 255), p=(0.5, 0.24, 0.25, 0.01)):
    return np.random.default_rng(seed).choice(np.array(values, np.uint8), size, p=p)


def blobs_with_holes(size, seed):
    rng = np.random.default_rng(seed)
    field = ndimage.gaussian_filter(rng.normal(size=size), 4)
    field /= field.std()
    classes = np.zeros(size, np.uint8)
    classes[field > 0.4] = 2
    classes[np.abs(ndimage.gaussian_filter(rng.normal(size=size), 3)) < 0.008] = 1
    classes[ndimage.gaussian_filter(rng.normal(size=size), 12) > 0.05] = 255
    return classes


def labyrinth(size, seed):
    """Corridors one pixel wide with walls one pixel wide, as a maze drawn on the odd pixels."""
    rng = np.random.default_rng(seed)
    classes = np.ones(size, np.uint8)
    classes[1:-1:2, 1:-1:2] = 2
    rows, cols = classes[1:-1:2, 1:-1:2].shape
    for row in range(rows):
        for col in range(cols):
            down = rng.random() < 0.5
            y, x = 2 * row + 1 + down, 2 * col + 1 + (not down)
            if y < size[0] - 1 and x < size[1] - 1:
                classes[y, x] = 2
    return classes


def network(size, seed, cell=24):
    """A closed crack network: the borders between the cells of random points."""
    rng = np.random.default_rng(seed)
    points = np.ones(size, bool)
    points[
        rng.integers(0, size[0], size[0] * size[1] // cell**2), rng.integers(0, size[1], size[0] * size[1] // cell**2)
    ] = 0
    nearest = ndimage.distance_transform_edt(points, return_distances=False, return_indices=True)
    owner = nearest[0] * size[1] + nearest[1]
    border = np.zeros(size, bool)
    border[:-1] |= owner[:-1] != owner[1:]
    border[:, :-1] |= owner[:, :-1] != owner[:, 1:]
    return ndimage.binary_dilation(border).astype(np.uint8)


def nested_squares():
    """Square in square: craquelure, island, craquelure, island, paint loss with a craquelure core."""
    classes = np.zeros((40, 40), np.uint8)
    for inset, value in ((2, 1), (5, 0), (9, 1), (11, 0), (15, 2), (18, 1)):
        classes[inset : 40 - inset, inset : 40 - inset] = value
    return classes


MASKS = {
    "blobs": blobs_with_holes((230, 250), 1),
    "labyrinth": labyrinth((221, 239), 2),
    "noise": white_noise((210, 220), 3),
    "dense noise": white_noise((200, 205), 4, (0, 1, 2), (0.1, 0.3, 0.6)),
    "network": network((240, 230), 5),
    "nested": nested_squares(),
}


@pytest.mark.parametrize("name", MASKS)
def test_nothing_depends_on_the_tiling(name):
    classes = MASKS[name]
    paint_loss = np.random.default_rng(0).integers(0, 255, classes.shape).astype(np.uint8)
    whole = everything(*regions_of(classes, 10_000, paint_loss))
    for tile_px in (37, 64, 100, 256):
        assert_same(whole, everything(*regions_of(classes, tile_px, paint_loss)))


@settings(max_examples=60, deadline=None)
@given(
    classes=arrays(
        np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.sampled_from([0, 0, 1, 2, 2, 255])
    ),
    tile_px=st.integers(1, 7),
)
def test_small_rasters_in_tiles_give_the_components_of_the_whole(classes, tile_px):
    regions, chunks = regions_of(classes, tile_px)
    assert_same(everything(*regions_of(classes, 100)), everything(regions, chunks))
    assert_exact(classes, regions, polygons_of(regions, chunks))


def expected_components(classes):
    """Return masks of all regions by gid, from scipy's labels."""
    padded = np.pad(classes, 1, constant_values=255)
    found = {}
    for class_id in (0, 2):
        labels, count = ndimage.label(padded == class_id, FOUR)
        edge = np.unique(labels[ndimage.binary_dilation(padded == 255, FOUR)])
        for k in range(1, count + 1):
            if class_id == 2 or k not in edge:
                mask = (labels == k)[1:-1, 1:-1]
                found[int(np.flatnonzero(mask)[0])] = mask
    return found


def assert_exact(classes, regions, polygons):
    """Every region covers the centres of its pixels, no others, and has their area."""
    expected = expected_components(classes)
    assert sorted(regions.gid.tolist()) == sorted(expected)
    y, x = np.mgrid[: classes.shape[0], : classes.shape[1]] + 0.5
    assert shapely.is_valid(polygons).all()
    for gid, polygon, pixels, class_id in zip(regions.gid, polygons, regions.pixel_count, regions.class_id):
        mask = expected[int(gid)]
        assert np.array_equal(shapely.contains_xy(polygon, x, y), mask)
        assert polygon.area == pixels == mask.sum()
        assert (classes[mask] == class_id).all()


@pytest.mark.parametrize("name", MASKS)
def test_polygons_are_those_of_gdal(name):
    classes = MASKS[name]
    regions, chunks = regions_of(classes, 64)
    ours = dict(zip(regions.gid.tolist(), polygons_of(regions, chunks)))
    edge = ndimage.binary_dilation(np.pad(classes, 1, constant_values=255) == 255, FOUR)[1:-1, 1:-1]
    theirs = {}
    for geometry, value in rasterio.features.shapes(classes, connectivity=4):
        if value in (0, 2):
            polygon = shapely.geometry.shape(geometry)
            corners = np.array(polygon.exterior.coords, int)
            x, y = corners[np.lexsort((corners[:, 0], corners[:, 1]))[0]]
            theirs[int(y) * classes.shape[1] + int(x)] = (polygon, int(value))
    labels, _ = ndimage.label(classes == 0, FOUR)
    outside = set(np.unique(labels[edge & (classes == 0)]).tolist())
    islands_and_loss = {g: p for g, (p, v) in theirs.items() if v == 2 or labels.flat[g] not in outside}
    assert sorted(ours) == sorted(islands_and_loss)
    keys = sorted(ours)
    one, other = np.array([ours[k] for k in keys]), np.array([islands_and_loss[k] for k in keys])
    assert shapely.is_valid(one).all()
    assert np.array_equal(shapely.area(one), shapely.area(other))
    assert not shapely.area(shapely.symmetric_difference(one, shapely.make_valid(other))).any()


@pytest.mark.parametrize("name", ["blobs", "labyrinth", "dense noise"])
def test_rings_are_canonical(name):
    regions, chunks = regions_of(MASKS[name], 50)
    batch = regions.load(lambda k: chunks[k]["ring_xy"])
    for region in range(len(regions)):
        rings = range(batch.region_offsets[region], batch.region_offsets[region + 1])
        signs, starts = [], []
        for ring in rings:
            xy = batch.xy[batch.ring_offsets[ring] : batch.ring_offsets[ring + 1]].astype(np.int64)
            after = np.roll(xy, -1, axis=0)
            signs.append(np.sign((xy[:, 0] * after[:, 1] - after[:, 0] * xy[:, 1]).sum()))
            step = after - xy
            assert ((step != 0).sum(axis=1) == 1).all()  # along rows or columns
            assert (step[:, 0] * np.roll(step, -1, axis=0)[:, 0] == 0).all()  # turning at every corner
            assert np.unique(xy, axis=0).shape == xy.shape
            assert np.lexsort((xy[:, 0], xy[:, 1]))[0] == 0
            starts.append((xy[0, 1], xy[0, 0]))
        assert signs[0] == 1
        assert all(sign == -1 for sign in signs[1:])
        assert starts[1:] == sorted(starts[1:])


def test_regions_stand_along_the_hilbert_curve():
    regions, _ = regions_of(MASKS["noise"], 64)
    key = hilbert_key(*np.divmod(regions.gid, MASKS["noise"].shape[1]))
    assert (np.diff(key) > 0).all()


def test_islands_within_islands():
    regions, chunks = regions_of(MASKS["nested"], 7)
    by_gid = np.argsort(regions.gid)
    found = zip(regions.class_id[by_gid], regions.pixel_count[by_gid], np.diff(regions.ring_offsets)[by_gid])
    assert [tuple(map(int, row)) for row in found] == [
        (0, 30**2 - 22**2, 2),
        (0, 18**2 - 10**2, 2),
        (2, 10**2 - 4**2, 2),
    ]
    assert regions.touches_craquelure.all()
    assert shapely.is_valid(polygons_of(regions, chunks)).all()


def test_holes_touching_diagonally_each_other_and_the_outside():
    classes = np.array(
        [
            [1, 1, 1, 1, 1, 1, 1],
            [1, 2, 2, 2, 2, 2, 1],
            [1, 2, 1, 2, 2, 2, 1],
            [1, 2, 2, 1, 2, 2, 1],
            [1, 2, 2, 2, 1, 2, 1],
            [1, 2, 2, 2, 2, 1, 1],
            [1, 1, 1, 1, 1, 1, 1],
        ],
        np.uint8,
    )
    # the pixel at (5, 5) is a notch in the corner that touches the hole at (4, 4)
    for tile_px in (1, 2, 3, 100):
        regions, chunks = regions_of(classes, tile_px)
        polygons = polygons_of(regions, chunks)
        assert np.diff(regions.ring_offsets).tolist() == [4]
        assert_exact(classes, regions, polygons)


def test_a_shell_that_encloses_a_pixel_by_touching_itself_becomes_a_hole():
    classes = np.array([[2, 2, 2], [2, 1, 2], [2, 2, 1]], np.uint8)
    regions, chunks = regions_of(classes, 100)
    (polygon,) = polygons_of(regions, chunks)
    assert shapely.is_valid(polygon)
    assert [len(ring.coords) - 1 for ring in (polygon.exterior, *polygon.interiors)] == [6, 4]


@pytest.mark.parametrize("position", [(0, 0), (0, 2), (2, 0), (2, 2), (1, 1)])
def test_islands_that_touch_nodata_are_none(position):
    classes = np.ones((7, 7), np.uint8)
    classes[2:5, 2:5] = 0
    assert len(regions_of(classes, 4)[0]) == 1
    classes[2 + position[0], 2 + position[1]] = 255
    regions, _ = regions_of(classes, 4)
    assert len(regions) == 0
    classes[classes == 0] = 2
    assert regions_of(classes, 4)[0].class_id.tolist() == [2]  # paint loss may touch it


def test_nodata_at_a_corner_only_is_no_contact():
    classes = np.ones((5, 5), np.uint8)
    classes[2, 2], classes[1, 1] = 0, 255
    assert regions_of(classes, 2)[0].gid.tolist() == [12]


def test_background_at_the_border_of_the_raster_is_no_island():
    for position in ((0, 1), (3, 1), (1, 0), (1, 3)):
        classes = np.ones((4, 4), np.uint8)
        classes[position] = 0
        assert len(regions_of(classes, 2)[0]) == 0


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (7, 9)])
@pytest.mark.parametrize("value", [0, 1, 2, 255])
def test_rasters_of_one_class(shape, value):
    for tile_px in (1, 4, 100):
        regions, chunks = regions_of(np.full(shape, value, np.uint8), tile_px)
        assert len(regions) == (value == 2)
        if value == 2:
            assert regions.pixel_count.tolist() == [shape[0] * shape[1]]
            assert polygons_of(regions, chunks)[0].equals(shapely.box(0, 0, shape[1], shape[0]))
        else:
            assert polygons_of(regions, chunks).size == 0


def test_a_raster_of_one_row():
    regions, chunks = regions_of(np.array([[2, 2, 1, 0, 1, 2, 255, 2]], np.uint8), 3)
    assert sorted(regions.gid.tolist()) == [0, 5, 7]
    assert sorted(p.bounds for p in polygons_of(regions, chunks)) == [(0, 0, 2, 1), (5, 0, 6, 1), (7, 0, 8, 1)]


def test_craquelure_next_to_a_region_counts_diagonally_too():
    classes = np.zeros((6, 6), np.uint8)
    classes[1:3, 1:3] = 2
    assert not regions_of(classes, 2)[0].touches_craquelure.any()
    classes[3, 3] = 1
    for tile_px in (1, 2, 3, 100):
        regions, _ = regions_of(classes, tile_px)
        assert regions.craquelure_gid.tolist() == [3 * 6 + 3]


def test_the_mean_probability_is_that_of_the_pixels():
    classes = MASKS["blobs"]
    paint_loss = np.random.default_rng(9).integers(0, 255, classes.shape).astype(np.uint8)
    regions, _ = regions_of(classes, 64, paint_loss)
    loss = regions.select(regions.class_id == 2)
    labels, _ = ndimage.label(classes == 2, FOUR)
    expected = ndimage.mean(paint_loss / 254, labels, labels.flat[loss.gid])
    assert loss.mean_probability == pytest.approx(expected)
    assert not regions.select(regions.class_id == 0).probability_sum.any()


def test_selecting_regions_keeps_their_rings():
    regions, chunks = regions_of(MASKS["blobs"], 64)
    polygons = polygons_of(regions, chunks)
    for index in (np.array([5, 2, 2]), regions.pixel_count > 30, slice(3, 9), np.empty(0, int)):
        some = regions.select(index)
        assert np.array_equal(some.gid, regions.gid[index])
        assert shapely.equals_exact(polygons_of(some, chunks), polygons[index]).all()


def test_outer_rings_run_counter_clockwise_in_a_frame_with_y_upwards():
    regions, chunks = regions_of(MASKS["dense noise"], 64)
    batch = regions.load(lambda k: chunks[k]["ring_xy"])
    world = assemble_polygons(batch, lambda xy: xy * [0.1, -0.1] + [100, 50])
    assert shapely.is_ccw(shapely.get_exterior_ring(world)).all()
    assert all(not ring.is_ccw for polygon in world for ring in polygon.interiors)
    mirrored = assemble_polygons(batch, lambda xy: xy * 0.1)
    assert shapely.is_ccw(shapely.get_exterior_ring(mirrored)).all()  # positive in its own frame
    first = shapely.get_coordinates(shapely.get_point(shapely.get_exterior_ring(world), 0))
    assert np.allclose(first, batch.xy[batch.ring_offsets[batch.region_offsets[:-1]]] * [0.1, -0.1] + [100, 50])
    assert shapely.is_valid(world).all()


def sweep(classes, tile_px, merger, from_row=0, to_row=None, checkpoint=None, skip_empty=False):
    """Feed rows of tiles to a merger; return the chunks, one per row."""
    height, width = classes.shape
    grid = CoreGrid(height, width, tile_px, tile_px)
    chunks = []
    for grid_row in range(from_row, grid.rows if to_row is None else to_row):
        for grid_col in range(grid.cols):
            core = grid.core(grid_row, grid_col)
            own = classes[core.row : core.row_end, core.col : core.col_end]
            if not (skip_empty and (own == 255).all()):
                merger.add(trace_regions(cut_tile(classes, core, halo_px=3)))
        merger.end_row()
        chunks.append(merger.take_finished())
        if checkpoint is not None:
            checkpoint(merger)
    return chunks


@pytest.mark.parametrize("name", ["blobs", "labyrinth", "noise", "nested"])
def test_a_merger_restored_from_a_file_after_every_row_goes_on_as_if_nothing_had_happened(name):
    classes = MASKS[name]
    height, width = classes.shape
    tile_px = 19
    rows = CoreGrid(height, width, tile_px, tile_px).rows
    chunks, state = [], None
    for row in range(rows):
        merger = RegionMerger(width, height)
        if state is not None:
            with np.load(state) as arrays_:
                merger.restore(arrays_)
        chunks += sweep(classes, tile_px, merger, row, row + 1)
        state = io.BytesIO()
        np.savez(state, **merger.frontier())
        state.seek(0)
    merger.close()
    chunks.append(merger.take_finished())
    assert_same(everything(*regions_of(classes, 1000)), everything(finish_regions(chunks, width), chunks))


@pytest.mark.parametrize("skip_empty", [False, True])
def test_tiles_without_valid_pixels_may_be_left_out(skip_empty):
    classes = MASKS["blobs"].copy()
    classes[40:90] = 255  # whole rows of tiles
    classes[:, 60:100] = 255
    classes[-50:] = 255
    merger = RegionMerger(classes.shape[1], classes.shape[0])
    chunks = sweep(classes, 16, merger, skip_empty=skip_empty)
    merger.close()
    chunks.append(merger.take_finished())
    assert_same(everything(*regions_of(classes, 1000)), everything(finish_regions(chunks, classes.shape[1]), chunks))


def test_memory_does_not_grow_with_the_height_of_the_raster():
    band = white_noise((40, 200), 11, (0, 1, 2), (0.45, 0.3, 0.25))
    sizes = []
    merger = RegionMerger(200, 40 * 30)
    sweep(
        np.tile(band, (30, 1)),
        20,
        merger,
        checkpoint=lambda m: sizes.append(sum(a.nbytes for a in m.frontier().values())),
    )
    assert max(sizes[10:]) <= 1.2 * max(sizes[:10])
    assert merger.open_arcs == 0


def test_rings_of_background_known_to_touch_the_edge_are_dropped():
    classes = np.zeros((100, 100), np.uint8)
    classes[5::10, 5::10] = 2
    merger = RegionMerger(100, 100)
    open_arcs = []
    chunks = sweep(classes, 10, merger, checkpoint=lambda m: open_arcs.append(m.open_arcs))
    assert sum(chunk["ring_area_px"].size for chunk in chunks) == 100  # the blobs; not one hole of the background
    assert max(open_arcs) == 0


@pytest.mark.parametrize("contacts", [128, 256, 512])
def test_two_regions_that_meet_many_times_over_a_seam_are_one(contacts):
    teeth = np.tile(np.array([2, 1], np.uint8), contacts)
    classes = np.stack([np.full(2 * contacts, 2, np.uint8), teeth, teeth, np.full(2 * contacts, 2, np.uint8)])
    for turned in (classes, np.ascontiguousarray(classes.T)):
        merger = RegionMerger(turned.shape[1], turned.shape[0])
        for core in CoreGrid(*turned.shape, *(2 if n == 4 else n for n in turned.shape)):
            merger.add(trace_regions(cut_tile(turned, core)))
            if core.col_end == turned.shape[1]:
                merger.end_row()
        chunks = [merger.take_finished()]
        merger.close()
        chunks.append(merger.take_finished())
        regions = finish_regions(chunks, turned.shape[1])
        assert regions.pixel_count.tolist() == [6 * contacts]
        assert np.diff(regions.ring_offsets).tolist() == [contacts]  # the outer ring and the gaps but the open last one


def test_tiles_out_of_order_are_refused():
    classes = MASKS["nested"]
    cores = list(CoreGrid(40, 40, 20, 20))
    merger = RegionMerger(40, 40)
    merger.add(trace_regions(cut_tile(classes, cores[1])))
    with pytest.raises(CraquemapError, match="order"):
        merger.add(trace_regions(cut_tile(classes, cores[0])))
    with pytest.raises(CraquemapError, match="order"):
        merger.add(trace_regions(cut_tile(classes, cores[2])))
    with pytest.raises(CraquemapError, match="too early"):
        merger.frontier()


def test_a_missing_tile_is_noticed():
    merger = RegionMerger(40, 40)
    classes = np.full((40, 40), 2, np.uint8)
    for core in list(CoreGrid(40, 40, 20, 20))[:2]:
        merger.add(trace_regions(cut_tile(classes, core)))
    with pytest.raises(CraquemapError, match="left open"):
        merger.close()


def test_missing_chunks_are_noticed():
    classes = MASKS["dense noise"]
    _, chunks = regions_of(classes, 50)
    with pytest.raises(CraquemapError, match="do not fit"):
        finish_regions([chunks[0], *chunks[2:]], classes.shape[1])


def test_a_state_of_another_raster_is_refused():
    with pytest.raises(CraquemapError, match="wide"):
        RegionMerger(30, 30).restore(RegionMerger(40, 40).frontier())


def test_a_tile_without_halo_is_refused():
    tile = cut_tile(MASKS["nested"], CoreGrid(40, 40, 40, 40).core(0, 0), halo_px=0)
    with pytest.raises(OptionError, match="halo"):
        trace_regions(tile)


def test_encoded_polygons_are_the_same_as_bytes():
    regions, chunks = regions_of(MASKS["dense noise"], 64)
    batch = regions.load(lambda k: chunks[k]["ring_xy"])
    encoded = encode_polygons(batch, lambda xy: xy * [0.1, -0.1])
    expected = assemble_polygons(batch, lambda xy: xy * [0.1, -0.1])
    assert encoded.offsets[-1] == encoded.data.size
    assert encoded.to_bytes().tolist() == shapely.to_wkb(expected, byte_order=1).tolist()


@pytest.mark.parametrize("corners", [1, 60, 1000, 10**9])
def test_batches_partition_the_regions_by_corners(corners):
    regions, chunks = regions_of(MASKS["blobs"], 64)
    batches = list(regions.batches(corners))
    assert np.array_equal(np.concatenate([b.gid for b in batches]), regions.gid)
    assert all(len(b) == 1 or b.ring_size.sum() <= corners for b in batches)
    polygons = np.concatenate([polygons_of(b, chunks) for b in batches])
    assert shapely.equals_exact(polygons, polygons_of(regions, chunks)).all()


def test_corners_are_read_from_memory_maps(tmp_path):
    regions, chunks = regions_of(MASKS["blobs"], 64)
    for k, chunk in enumerate(chunks):
        np.save(tmp_path / f"{k}.npy", chunk["ring_xy"])
    mapped = regions.load(
        lambda k: np.load(tmp_path / f"{k}.npy", mmap_mode="r") if chunks[k]["ring_xy"].size else chunks[k]["ring_xy"]
    )
    assert np.array_equal(mapped.xy, regions.load(lambda k: chunks[k]["ring_xy"]).xy)


def test_no_regions_no_batches():
    regions, chunks = regions_of(np.ones((5, 5), np.uint8), 3)
    assert list(regions.batches(100)) == []
    assert encode_polygons(regions.load(lambda k: chunks[k]["ring_xy"])).data.size == 0
