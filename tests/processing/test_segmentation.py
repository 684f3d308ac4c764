"""Segmentation in blocks: the plan, the decision, tiled equals whole, resuming, cancelling."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import ColorInterp

from craquemap.processing.blocks import BlockPlan, Thresholds, classes_from_probabilities, plan_blocks, quantised
from craquemap.processing.class_source import BlockRaster
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.options import MapOptions
from craquemap.processing.rasters import write_rasters
from craquemap.processing.segmentation import SegmentationSettings, pending_blocks, segment_blocks, segment_mosaic
from craquemap.processing.tiling import Window
from craquemap.processing.workspace import Workspace
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.errors import Cancelled, ModelError, OptionError, StorageError
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.reporting import SilentReporter

RADIUS_PX = 7  # receptive field of the engine below
HALVES = Thresholds(0.5, 0.5)


def box_means(picture):
    """Return exact means of (2 r + 1)² pixels of each channel, float32 (h, w, 3), wrong within r of the border."""
    side = 2 * RADIUS_PX + 1
    padded = np.pad(
        picture.astype(np.int64), ((RADIUS_PX + 1, RADIUS_PX), (RADIUS_PX + 1, RADIUS_PX), (0, 0)), mode="edge"
    )
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    total = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return (total / (side * side * 255)).astype(np.float32)


class BoxEngine:
    """A network whose answer at a pixel depends on the pixels at most `RADIUS_PX` away, exactly."""

    name, device, precision, batch_size, callers = "box", "cpu", "float32", 1, 1

    def __init__(self):
        self.pictures = 0
        self.shapes = set()
        self.threads = set()

    def predict(self, images, margin_px=0):
        self.pictures += len(images)
        self.shapes.add(images.shape)
        self.threads.add(threading.get_ident())
        means = np.stack([box_means(image) for image in images])
        craquelure, paint_loss = means[..., 0], (1 - means[..., 0]) * means[..., 1]
        whole = np.stack([1 - craquelure - paint_loss, craquelure, paint_loss], axis=1)
        return whole[:, :, margin_px : whole.shape[2] - margin_px, margin_px : whole.shape[3] - margin_px]

    def close(self):
        pass


class Heard(SilentReporter):
    def __init__(self, cancel_after=None):
        self.steps = []
        self.messages = []
        self.cancel_after = cancel_after

    def message(self, text, level="info"):
        self.messages.append((level, text))

    def progress(self, stage, done, total, unit="block"):
        self.steps.append((stage, done, total, unit))

    def check_cancelled(self):
        if self.cancel_after is not None and self.steps[-1][1] >= self.cancel_after:
            raise Cancelled("Cancelled.")


def blurred_noise(height, width, seed=0):
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (-(-height // 9), -(-width // 9), 3))
    return np.kron(coarse, np.ones((9, 9, 1)))[:height, :width].astype(np.uint8)


def write_mosaic(path, picture, alpha=None):
    height, width, _ = picture.shape
    alpha = np.full((height, width), 255, np.uint8) if alpha is None else alpha
    transform = Affine(0.0002, 0, 3, 0, -0.0002, 5)
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 4, "dtype": "uint8"}
    with rasterio.open(path, "w", crs='LOCAL_CS["wall",UNIT["metre",1]]', transform=transform, **profile) as dataset:
        dataset.write(np.concatenate([picture.transpose(2, 0, 1), alpha[None]]))
        dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    return str(path)


def ragged_alpha(height, width):
    rows, cols = np.mgrid[:height, :width]
    alpha = np.where(cols + 0.4 * rows > 60, 255, 0).astype(np.uint8)
    alpha[height // 2 : height // 2 + 60, width // 2 : width // 2 + 90] = 0
    return alpha


def job(tile_size_px=200, window_px=96, halo_px=16, **more):
    return SegmentationSettings(window_px, halo_px, HALVES, tile_size_px, **more)


def segmented(path, folder, engine=None, reporter=None, settings=None):
    """Segment into ``folder/out.gpkg.craquemap`` and return classes, craquelure, paint loss of everything."""
    settings = settings or job()
    with open_mosaic(path) as mosaic, Workspace(folder / "out.gpkg", {"of": "test"}) as workspace:
        blocks = segment_mosaic(mosaic, engine or BoxEngine(), settings, workspace, reporter or Heard())
        with blocks:
            return blocks.read(Window(0, 0, mosaic.height, mosaic.width))


# Plan


@given(
    height=st.integers(1, 5000), width=st.integers(1, 5000), window=st.integers(2, 40), halo_px=st.integers(0, 100),
    tile=st.integers(16, 9000), whole_rows=st.booleans(),
)  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_cores_partition_the_mosaic_and_blocks_are_made_of_whole_cores(
    height, width, window, halo_px, tile, whole_rows
):
    window_px = 32 * window
    if window_px - 2 * halo_px < 32:
        with pytest.raises(OptionError, match="--overlap"):
            plan_blocks(height, width, window_px, halo_px, tile)
        return
    plan = plan_blocks(height, width, window_px, halo_px, tile, whole_rows)
    cores, blocks = plan.cores, plan.blocks
    assert cores == plan_blocks(height, width, window_px, halo_px, 16).cores
    assert cores.core_height % 32 == cores.core_width % 32 == 0
    assert max(plan.window_shape) <= window_px
    assert blocks.core_height % cores.core_height == blocks.core_width % cores.core_width == 0
    for length, core in ((height, cores.core_height), (width, cores.core_width)):
        pieces = -(-length // core)
        assert pieces <= -(-length // ((window_px - 2 * halo_px) // 32 * 32))  # never more windows than needed
        assert pieces * core - length < 32 * pieces + core
    ours = [core for block in blocks for core in plan.cores_of(block)]
    assert sorted(ours, key=lambda w: (w.row, w.col)) == list(cores)
    for block in list(blocks)[:5]:
        for core in plan.cores_of(block):
            assert block.row <= core.row and core.row_end <= block.row_end
            assert block.col <= core.col and core.col_end <= block.col_end
            assert (plan.network_window(core).height, plan.network_window(core).width) == plan.window_shape
    assert len({plan.block_name(block) for block in blocks}) == len(blocks)


def test_a_plan_of_a_known_mosaic():
    plan = plan_blocks(2000, 5000, 1024, 32, 2048)
    assert (plan.cores.core_height, plan.cores.core_width) == (672, 864)  # 3 x 6 cores, where 960 would leave rests
    assert (len(plan.cores), plan.window_shape) == (18, (736, 928))
    assert (plan.blocks.core_height, plan.blocks.core_width) == (3 * 672, 2 * 864)
    assert plan.block_name(Window(0, 4 * 864, 2000, 5000 - 4 * 864)) == "r0000_c0002"
    assert plan_blocks(2000, 5000, 1024, 32, 2048, whole_rows=True).blocks.core_height == 672
    assert plan_blocks(90_000, 90_000, 1024, 32, 65_536).blocks.core_width <= 4096 + 960 // 2


# Decision


def test_decision_on_literal_values():
    q = np.uint8
    #            none  edge of t1  below  both, loss wins  both equal -> craquelure   only loss  invalid
    craquelure = np.array([[0, 76, 75, 100, 127, 10, 254]], q)  # t1 = 0.3: round(76.2) = 76
    paint_loss = np.array([[0, 0, 0, 254, 254, 152, 254]], q)  # t2 = 0.6: round(152.4) = 152
    valid = np.array([[True] * 6 + [False]])
    classes = classes_from_probabilities(craquelure, paint_loss, valid, Thresholds(0.3, 0.6))
    assert classes.tolist() == [[0, 1, 0, 2, 1, 2, 255]]
    assert classes.dtype == np.uint8


@given(st.floats(0.02, 0.98), st.floats(0.02, 0.98))
@settings(max_examples=50, deadline=None)
def test_decision_is_that_of_training_and_evaluation(t1, t2):
    q1, q2 = np.meshgrid(np.arange(255), np.arange(255), indexing="ij")
    possible = q1 + q2 <= 254
    ours = classes_from_probabilities(q1.astype(np.uint8), q2.astype(np.uint8), possible, Thresholds(t1, t2))
    theirs = decide(np.stack([254 - q1 - q2, q1, q2]).astype(float) / 254, (t1, t2))
    rounded = np.array([round(254 * t1), round(254 * t2)])
    at_edge = (abs(q1 - rounded[0]) <= 1) | (abs(q2 - rounded[1]) <= 1) | np.isclose(q1 * t2, q2 * t1)
    clear = possible & ~at_edge
    np.testing.assert_array_equal(ours[clear], theirs[clear])


def test_quantisation():
    p = np.array([0, 0.5 / 254 - 1e-6, 0.5 / 254 + 1e-6, 0.5, 1, 1 + 1e-6, -1e-6], np.float32)
    assert quantised(p).tolist() == [0, 0, 1, 127, 254, 254, 0]
    halves = (np.arange(-20, 530, dtype=np.float32) / np.float32(508)).reshape(2, 5, 55)  # every half and whole step
    expected = np.rint(np.clip(halves, 0, 1) * 254).astype(np.uint8)
    np.testing.assert_array_equal(quantised(halves), expected)
    np.testing.assert_array_equal(quantised(halves[1:, ::2]), expected[1:, ::2])
    for value in (np.nan, np.inf, -np.inf):
        with pytest.raises(ModelError, match="not numbers"):
            quantised(np.array([0.5, value], np.float32))


# Tiled equals whole


def test_tiles_give_exactly_the_whole_picture(tmp_path):
    picture = blurred_noise(301, 407)
    layers = segmented(write_mosaic(tmp_path / "a.tif", picture), tmp_path)
    margin = ((RADIUS_PX, RADIUS_PX), (RADIUS_PX, RADIUS_PX), (0, 0))
    truth = BoxEngine().predict(np.pad(picture, margin, mode="reflect")[None])[
        0, :, RADIUS_PX:-RADIUS_PX, RADIUS_PX:-RADIUS_PX
    ]
    craquelure, paint_loss = np.rint(truth[1:] * 254).astype(np.uint8)
    np.testing.assert_array_equal(layers[1], craquelure)
    np.testing.assert_array_equal(layers[2], paint_loss)
    np.testing.assert_array_equal(
        layers[0], np.where(craquelure >= np.maximum(127, paint_loss), 1, 2 * (paint_loss >= 127))
    )
    assert set(np.unique(layers[0])) == {0, 1, 2}


def rasters_of(path, folder, settings, engine=None):
    folder.mkdir()
    with open_mosaic(path) as mosaic, Workspace(folder / "out.tif", {}) as workspace:
        with segment_mosaic(mosaic, engine or BoxEngine(), settings, workspace, Heard()) as blocks:
            write_rasters(blocks, folder / "out.tif", folder / "p.tif", Heard())
        workspace.discard()
    assert sorted(p.name for p in folder.iterdir()) == ["out.tif", "p.tif"]
    return (folder / "out.tif").read_bytes(), (folder / "p.tif").read_bytes()


def test_rasters_are_the_same_bytes_whatever_tile_size_batch_size_and_readers(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(410, 603), ragged_alpha(410, 603))
    variants = {
        "reference": job(200),
        "t64": job(64),
        "t1000": job(1000),
        "batches": job(200, batch_size=3),
        "readers": job(64, batch_size=2, readers=3),
    }
    engines = {name: BoxEngine() for name in variants}
    engines["readers"].device = "cuda:0"
    found = {name: rasters_of(path, tmp_path / name, settings, engines[name]) for name, settings in variants.items()}
    assert {name for name, content in found.items() if content != found["reference"]} == set()


def test_fields_beside_holes_are_filled_and_classes_are_given_exactly_where_alpha_says(tmp_path):
    alpha = ragged_alpha(410, 603)
    white = np.full((410, 603, 3), 255, np.uint8)
    white[alpha == 0] = 0  # black would pull the means down
    classes, craquelure, paint_loss = segmented(write_mosaic(tmp_path / "a.tif", white, alpha), tmp_path)
    np.testing.assert_array_equal(classes, np.where(alpha > 0, 1, 255))
    np.testing.assert_array_equal(craquelure, np.where(alpha > 0, 254, 0))
    assert not paint_loss.any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (31, 33), (64, 64), (65, 64)])
def test_mosaics_of_any_size(tmp_path, shape):
    white = np.full((*shape, 3), 255, np.uint8)
    classes, craquelure, _ = segmented(write_mosaic(tmp_path / "a.tif", white), tmp_path)
    assert classes.shape == shape
    assert (classes == 1).all()
    assert (craquelure == 254).all()


def test_windows_without_valid_pixels_never_reach_the_network(tmp_path):
    alpha = np.zeros((640, 640), np.uint8)
    alpha[300:310, 500:510] = 255  # cores are 64 px: 300 lies in row 4, 500 in columns 7
    engine, heard = BoxEngine(), Heard()
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(640, 640), alpha)
    classes, _, _ = segmented(path, tmp_path, engine, heard, job(128))
    assert engine.pictures == 1
    np.testing.assert_array_equal(classes == 255, alpha == 0)
    files = {p.name: p.stat().st_size for p in (tmp_path / "out.gpkg.craquemap" / "blocks").iterdir()}
    assert [name for name in files if name.endswith(".tif")] == ["r0002_c0003.tif"]
    assert [files[name] for name in files if name.endswith(".empty")] == [0] * 24
    assert heard.steps[-1] == ("segment", 25, 25, "block")


def test_every_window_has_one_shape_and_one_thread_calls_the_network_of_one_caller(tmp_path):
    engine = BoxEngine()
    segmented(write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407)), tmp_path, engine, settings=job(readers=3))
    assert engine.shapes == {(1, 96, 96, 3)}
    assert len(engine.threads) == 1
    assert engine.pictures == 5 * 7


def test_batches_are_filled_up_on_gpus(tmp_path):
    engine = BoxEngine()
    engine.device, engine.batch_size = "cuda:0", 4
    segmented(write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407)), tmp_path, engine)
    assert engine.shapes == {(4, 96, 96, 3)}
    assert engine.pictures == 36


def test_reading_ahead_is_bounded(tmp_path):
    reads = []

    class SlowEngine(BoxEngine):
        ahead = 0

        def predict(self, images, margin_px=0):
            time.sleep(0.02)
            self.ahead = max(self.ahead, len(reads) - self.pictures)
            return super().predict(images, margin_px)

    with open_mosaic(write_mosaic(tmp_path / "a.tif", blurred_noise(380, 380))) as mosaic:
        original = mosaic.read
        mosaic.read = lambda window: (reads.append(window), original(window))[1]
        engine = SlowEngine()
        with Workspace(tmp_path / "o.gpkg", {}) as workspace:
            segment_mosaic(mosaic, engine, job(128), workspace, Heard())
    assert len(reads) == engine.pictures == 36
    assert 4 <= engine.ahead <= (1 + 1) * 4 + 2  # one block of 2 x 2 windows ahead of the one in work, two under way


class MeetingEngine(BoxEngine):
    """Answers only once as many callers as it wants are inside, the later ones first."""

    callers = 3

    def __init__(self):
        super().__init__()
        self.meeting = threading.Barrier(self.callers, timeout=20)

    def predict(self, images, margin_px=0):
        place = self.meeting.wait()
        time.sleep(0.002 * place)
        return super().predict(images, margin_px)


def test_as_many_windows_are_under_way_as_the_engine_has_callers(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(380, 380))  # 36 windows: a multiple of three
    (tmp_path / "one").mkdir()
    expected = segmented(path, tmp_path / "one")
    engine = MeetingEngine()
    layers = segmented(path, tmp_path, engine)
    assert (len(engine.threads), engine.pictures) == (3, 36)
    for layer, truth in zip(layers, expected):
        np.testing.assert_array_equal(layer, truth)


def test_an_error_of_the_network_ends_the_work_at_once(tmp_path):
    class Failing(BoxEngine):
        callers = 2

        def predict(self, images, margin_px=0):
            if self.pictures >= 5:
                raise RuntimeError("broken")
            return super().predict(images, margin_px)

    engine = Failing()
    with pytest.raises(RuntimeError, match="broken"):
        segmented(write_mosaic(tmp_path / "a.tif", blurred_noise(380, 380)), tmp_path, engine)
    assert engine.pictures <= 6
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith(("read", "network", "write"))]


# Resuming and cancelling


def test_cancelled_work_is_taken_up_again(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407))
    (tmp_path / "once").mkdir()
    expected = segmented(path, tmp_path / "once", settings=job(64))
    with pytest.raises(Cancelled):
        segmented(path, tmp_path, reporter=Heard(cancel_after=9), settings=job(64))
    finished = {p.name for p in (tmp_path / "out.gpkg.craquemap" / "blocks").iterdir()}
    assert 9 <= len(finished) < 35
    engine, heard = BoxEngine(), Heard()
    layers = segmented(path, tmp_path, engine, heard, job(64))
    assert engine.pictures == 35 - len(finished)
    assert heard.steps[0] == ("segment", len(finished), 35, "block")
    for layer, truth in zip(layers, expected):
        np.testing.assert_array_equal(layer, truth)
    again = BoxEngine()
    segmented(path, tmp_path, again, settings=job(64))
    assert again.pictures == 0


def test_errors_of_the_network_come_through_and_finished_blocks_stay(tmp_path):
    class Broken(BoxEngine):
        def predict(self, images, margin_px=0):
            if self.pictures >= 20:
                raise MemoryError("no more")
            return super().predict(images, margin_px)

    threads = threading.active_count()  # other tests' libraries may have left some
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407))
    with pytest.raises(MemoryError, match="no more"):
        segmented(path, tmp_path, Broken(), settings=job(64))
    assert len(list((tmp_path / "out.gpkg.craquemap" / "blocks").glob("*.tif"))) == 20
    assert threading.active_count() == threads


def test_errors_of_writing_come_through(tmp_path, monkeypatch):
    def full(workspace, name, content):
        raise StorageError("There is no space.") if name.startswith("blocks/") else None

    threads = threading.active_count()
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407))
    with open_mosaic(path) as mosaic, Workspace(tmp_path / "o.gpkg", {}) as workspace:
        monkeypatch.setattr(Workspace, "write", full)
        with pytest.raises(StorageError, match="no space"):
            segment_mosaic(mosaic, BoxEngine(), job(64), workspace, Heard())
    assert threading.active_count() == threads


def test_mosaics_without_valid_pixels_give_nodata_and_a_warning(tmp_path):
    heard = Heard()
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(70, 80), np.zeros((70, 80), np.uint8))
    classes, _, _ = segmented(path, tmp_path, reporter=heard)
    assert (classes == 255).all()
    assert heard.messages == [("warning", "a.tif has no valid pixel: there is nothing to map.")]


def test_blocks_may_be_segmented_anywhere_in_any_order_and_twice(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407))
    (tmp_path / "once").mkdir()
    expected = segmented(path, tmp_path / "once", settings=job(128))
    with open_mosaic(path) as mosaic, Workspace(tmp_path / "o.gpkg", {}) as workspace:
        plan = job(128).plan(mosaic)
        todo = pending_blocks(plan, workspace)
        assert todo == list(plan.blocks)
        for block in [*reversed(todo), todo[3]]:
            segment_blocks(mosaic, BoxEngine(), job(128), [block], workspace, Heard())
        assert pending_blocks(plan, workspace) == []
        with BlockRaster(workspace.blocks, plan, mosaic.ground) as blocks:
            layers = blocks.read(Window(0, 0, 301, 407))
    for layer, truth in zip(layers, expected):
        np.testing.assert_array_equal(layer, truth)


KILLED = """
import time
from pathlib import Path
import importlib.util
spec = importlib.util.spec_from_file_location("t", {this!r})
t = importlib.util.module_from_spec(spec); spec.loader.exec_module(t)
class Slow(t.BoxEngine):
    def predict(self, images, margin_px=0):
        time.sleep(0.05)
        return super().predict(images, margin_px)
t.segmented({path!r}, Path({folder!r}), Slow(), settings=t.job(64))
"""


def test_work_killed_in_the_middle_is_taken_up_and_gives_the_same_bytes(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(410, 603), ragged_alpha(410, 603))
    script = KILLED.format(this=__file__, path=path, folder=str(tmp_path))
    process = subprocess.Popen([sys.executable, "-P", "-c", script])
    blocks = tmp_path / "out.gpkg.craquemap" / "blocks"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (blocks.is_dir() and len(list(blocks.glob("*.tif"))) >= 12):
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    finished = len(list(blocks.glob("*.tif")))
    assert 12 <= finished < 60
    engine = BoxEngine()
    layers = segmented(path, tmp_path, engine, settings=job(64))
    assert engine.pictures > 0
    (tmp_path / "once").mkdir()
    for layer, truth in zip(layers, segmented(path, tmp_path / "once", settings=job(64))):
        np.testing.assert_array_equal(layer, truth)
    for name in sorted(p.name for p in blocks.iterdir()):
        assert (blocks / name).read_bytes() == (tmp_path / "once/out.gpkg.craquemap/blocks" / name).read_bytes()


# Reading blocks


def test_blocks_are_read_in_any_window(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407), ragged_alpha(301, 407))
    with open_mosaic(path) as mosaic, Workspace(tmp_path / "o.gpkg", {}) as workspace:
        blocks = segment_mosaic(mosaic, BoxEngine(), job(64), workspace, Heard())
        assert blocks.has_probabilities
        assert (blocks.height, blocks.width, blocks.ground) == (301, 407, mosaic.ground)
        whole = blocks.read(Window(0, 0, 301, 407))
        padded = [np.pad(layer, 50, constant_values=255 if i == 0 else 0) for i, layer in enumerate(whole)]
        rng = np.random.default_rng(1)
        for _ in range(40):
            row, col = int(rng.integers(-50, 300)), int(rng.integers(-50, 400))
            height, width = int(rng.integers(0, 351 - row)), int(rng.integers(0, 457 - col))
            height, width = min(height, 301 + 50 - row), min(width, 407 + 50 - col)
            for layer, truth in zip(blocks.read(Window(row, col, height, width)), padded):
                np.testing.assert_array_equal(layer, truth[row + 50 : row + 50 + height, col + 50 : col + 50 + width])
        blocks.close()
        (workspace.blocks / "r0001_c0001.tif").write_bytes(b"II*\0")
        with pytest.raises(StorageError, match=r"damaged.*Remove the folder"):
            blocks.read(Window(64, 64, 10, 10))


# Settings


def test_settings_come_from_the_model_card_unless_options_say_otherwise():
    card = ModelCard("m", "1", "a", window_px=1024, halo_px=32, thresholds={"craquelure": 0.4, "paint_loss": 0.7})
    given = {"mosaic": "m.tif", "output": "o.gpkg"}
    plain = SegmentationSettings.from_options(MapOptions(**given, workers=2), card)
    assert plain == SegmentationSettings(1024, 32, Thresholds(0.4, 0.7), 2048, None, 2)
    options = MapOptions(
        **given, overlap=64, craquelure_threshold=0.3, loss_threshold=0.2, tile_size=500, batch_size="7", workers=99
    )
    assert SegmentationSettings.from_options(options, card) == SegmentationSettings(
        1024, 64, Thresholds(0.3, 0.2), 500, 7, 4
    )


def test_fingerprint_follows_what_blocks_depend_on(tmp_path):
    path = write_mosaic(tmp_path / "a.tif", blurred_noise(301, 407))
    card = ModelCard("m", "1", "a", weights_sha256="12")
    with open_mosaic(path) as mosaic:
        base = job().fingerprint(mosaic, card, precision="float32")
        assert job(readers=3, batch_size=2).fingerprint(mosaic, card, precision="float32") == base
        others = [
            job(64).fingerprint(mosaic, card, precision="float32"),
            job(halo_px=20).fingerprint(mosaic, card, precision="float32"),
            job().fingerprint(mosaic, card, precision="bfloat16"),
            job().fingerprint(mosaic, card.with_weights("13"), precision="float32"),
            SegmentationSettings(96, 16, Thresholds(0.5, 0.4), 200).fingerprint(mosaic, card, precision="float32"),
        ]
    assert all(other != base for other in others)


def test_rasters_stored_in_whole_rows_are_worked_through_row_by_row(tmp_path):
    path = tmp_path / "a.tif"
    profile = {"driver": "GTiff", "height": 130, "width": 2500, "count": 1, "dtype": "uint8", "crs": 'LOCAL_CS["w"]'}
    with rasterio.open(path, "w", transform=Affine(0.001, 0, 0, 0, -0.001, 0), **profile) as dataset:
        dataset.write(np.zeros((1, 130, 2500), np.uint8))
    with open_mosaic(str(path)) as mosaic:
        assert mosaic.is_striped
        plan: BlockPlan = job(1000).plan(mosaic)
        assert (plan.blocks.core_height, plan.cores.core_height) == (64, 64)
