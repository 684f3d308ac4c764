"""The pass over the colours of a mosaic: the same whatever the tiles and threads, resumable, and stated in the run table."""

import numpy as np
import pytest
from jobs import write_raster
from tiny_model import save_tiny_model

from craquemap.processing.blocks import Thresholds, classes_from_probabilities
from craquemap.processing.colour_pass import reconsider_blocks
from craquemap.processing.mapping import run_map
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.options import MapOptions
from craquemap.processing.run_table import read_run
from craquemap.processing.segmentation import SegmentationSettings, segment_mosaic
from craquemap.processing.tiling import Window
from craquemap.processing.workspace import Workspace
from craquemap.resunet_core.colour_evidence import add_votes, colours, evidence, no_counts, reconsidered
from craquemap.resunet_core.errors import Cancelled
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.reporting import SilentReporter

HEIGHT, WIDTH = 350, 410
WEIGHT = 1.5


class Engine:
    """A network that looks at one pixel: blue is craquelure, red paint loss."""

    name, device, precision, batch_size, callers = "pixel", "cpu", "float32", 1, 1

    def predict(self, images, margin_px=0):
        share = images[:, margin_px : images.shape[1] - margin_px, margin_px : images.shape[2] - margin_px] / 600
        return np.stack([1 - share[..., 2] - share[..., 0], share[..., 2], share[..., 0]], axis=1).astype(np.float32)


class Heard(SilentReporter):
    """Cancels once so many blocks of the pass are done."""

    def __init__(self, cancel_after):
        self._cancel_after, self._done = cancel_after, 0

    def progress(self, stage, done, total, unit="block"):
        self._done = done

    def check_cancelled(self):
        if self._done >= self._cancel_after:
            raise Cancelled("Cancelled.")


def picture():
    """Patches of few colours under noise."""
    rng = np.random.default_rng(5)
    patches = np.kron(rng.integers(0, 4, (18, 21, 3)) * 70, np.ones((20, 20, 1)))[:HEIGHT, :WIDTH]
    return (patches + rng.integers(0, 40, patches.shape)).astype(np.uint8)


def settings_for(tile_size_px):
    return SegmentationSettings(96, 16, Thresholds(0.4, 0.3), tile_size_px, colour_weight=WEIGHT)


def passed(path, folder, settings, threads=1, reporter=None):
    """Segment and reconsider; return the layers before and after."""
    with open_mosaic(path) as mosaic, Workspace(folder / "out.gpkg", {"of": "test"}) as workspace:
        everything = Window(0, 0, mosaic.height, mosaic.width)
        with (
            segment_mosaic(mosaic, Engine(), settings, workspace, SilentReporter()) as segmented,
            reconsider_blocks(mosaic, segmented, settings, workspace, threads, reporter or SilentReporter()) as after,
        ):
            return np.stack(segmented.read(everything)), np.stack(after.read(everything))


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory):
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    alpha = np.where((x + 0.4 * y > 60) & ((abs(x - 250) > 50) | (abs(y - 200) > 30)), 255, 0)
    bands = np.concatenate([picture().transpose(2, 0, 1), alpha[None].astype(np.uint8)])
    return str(write_raster(tmp_path_factory.mktemp("m") / "m.tif", bands, photometric="RGB", alpha="YES"))


@pytest.fixture(scope="module")
def once(mosaic, tmp_path_factory):
    return passed(mosaic, tmp_path_factory.mktemp("once"), settings_for(200))


def test_blocks_are_those_of_the_whole_picture(once):
    before, after = once
    valid = before[0] != 255
    numbers = colours(np.pad(picture(), ((2, 2), (2, 2), (0, 0)), mode="edge"))
    counts = no_counts()
    add_votes(counts, numbers, before[2], valid)
    likely = np.where(valid, reconsidered(before[2], numbers, evidence(counts, WEIGHT)), 0)
    assert (after[1] == before[1]).all()
    assert (after[2] == likely).all()
    assert (after[0] == classes_from_probabilities(before[1], likely, valid, settings_for(200).thresholds)).all()
    assert (after[2] != before[2]).mean() > 0.3


@pytest.mark.parametrize("tile_size, threads", [(64, 1), (130, 3), (4096, 2)])
def test_tiles_and_threads_change_nothing(mosaic, once, tmp_path, tile_size, threads):
    for given, expected in zip(passed(mosaic, tmp_path, settings_for(tile_size), threads), once):
        assert (given == expected).all()


def test_a_cancelled_pass_is_taken_up_again(mosaic, once, tmp_path):
    with pytest.raises(Cancelled):
        passed(mosaic, tmp_path, settings_for(64), reporter=Heard(cancel_after=42 + 20))
    (folder,) = (tmp_path / "out.gpkg.craquemap").glob("colours-*")
    finished = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert 0 < len(finished) < 42
    assert (passed(mosaic, tmp_path, settings_for(64))[1] == once[1]).all()
    assert {name: (folder / name).stat().st_mtime_ns for name in finished} == finished


def test_map_follows_the_card_and_states_it(mosaic, tmp_path):
    rows, losses = {}, {}
    for weight in (0.0, WEIGHT):
        model = save_tiny_model(tmp_path / f"model{weight}", loss_colour_weight=weight)
        options = MapOptions(mosaic=mosaic, output=str(tmp_path / f"{weight}.gpkg"), model=model)
        losses[weight] = run_map(options, SilentReporter()).quantities["paint_loss_area_m2"]
        rows[weight] = read_run(tmp_path / f"{weight}.gpkg")
        assert not list(tmp_path.glob("*.craquemap"))
    assert [float(r["loss_colour_weight"]) for r in rows.values()] == [0, WEIGHT]
    assert losses[0.0] != losses[WEIGHT]
    assert len({r["job_sha256"] for r in rows.values()}) == 2


def test_settings_take_the_weight_of_the_card():
    card = ModelCard("m", "1", "a", loss_colour_weight=2.0)
    options = MapOptions(mosaic="m.tif", output="o.gpkg")
    assert SegmentationSettings.from_options(options, card).colour_weight == 2.0
