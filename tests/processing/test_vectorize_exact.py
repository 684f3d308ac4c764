"""``craquemap vectorize`` gives the same features to the last bit, however the work is cut up, shared out, or broken off."""

import signal
import subprocess
import sys

import numpy as np
import pyogrio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jobs import NORTH_UP, same_features, write_raster
from painter import network, paint
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.resunet_core.reporting import SilentReporter

GROUNDS = {
    "north up": NORTH_UP,
    "oblong": Affine(0.0005, 0, 7, 0, -0.001, 3),
    "rotated": Affine.rotation(30) @ Affine.scale(0.0005, -0.0005),
    "sheared": Affine(0.0004, 0.0003, 0, 0.0002, -0.0005, 0),
}
TILE_SIZES = (37, 64, 256, 1000, 1024, 2048)


def cracks(height, width, seed):
    return paint(network(height, width, 60, seed), height, width).classes


def labyrinth(height, width, seed):
    """Craquelure as dense as it gets: half of all pixels, everything connected."""
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=(height, width)), 2)
    return (noise > 0).astype(np.uint8)


def white_noise(height, width, seed):
    return (np.random.default_rng(seed).random((height, width)) < 0.35).astype(np.uint8)


MASKS = {"cracks": cracks, "labyrinth": labyrinth, "white noise": white_noise}


def with_losses_and_ragged_edges(classes, seed):
    """Add paint losses, and nodata along wavy edges and in holes."""
    rng = np.random.default_rng(seed + 1000)
    height, width = classes.shape
    smooth = gaussian_filter(rng.normal(size=(height, width)), 6)
    classes = np.where(smooth > np.quantile(smooth, 0.93), 2, classes).astype(np.uint8)
    holes = gaussian_filter(rng.normal(size=(height, width)), 5)
    classes[holes > np.quantile(holes, 0.98)] = 255
    top = (6 + 5 * np.sin(np.arange(width) / 17)).astype(int)
    classes[np.arange(height)[:, None] < top] = 255
    return classes


def survey_area(folder, kind, size, seed=0, ground="north up", likely=True):
    """Write the rasters of a wall and return the options that name them."""
    classes = with_losses_and_ragged_edges(MASKS[kind](*size, seed), seed)
    given = {"classes": str(write_raster(folder / "c.tif", classes, GROUNDS[ground], nodata=255))}
    if likely:
        noise = np.random.default_rng(seed).integers(-40, 40, (2, *size))
        values = np.stack([classes == 1, classes == 2]) * 160 + 50 + noise
        values[:, classes == 255] = 255
        given["probabilities"] = str(write_raster(folder / "p.tif", values.astype(np.uint8), GROUNDS[ground]))
    return given


def vectorize(output, **options):
    return run_vectorize(VectorizeOptions(output=str(output), overwrite=True, **options), SilentReporter())


def differences(one, other):
    """Layers and totals that differ."""
    found = same_features(one, other)
    totals, totals_ = (pyogrio.read_dataframe(path, layer="run", read_geometry=False) for path in (one, other))
    found += [
        key
        for key, value, value_ in zip(totals.key, totals.value, totals_.value, strict=True)
        if key.startswith("total_") and value != value_
    ]
    return found


@pytest.mark.parametrize(
    ("kind", "likely", "ground"),
    [("cracks", True, "rotated"), ("labyrinth", False, "oblong"), ("white noise", True, "north up")],
)
def test_tile_sizes_and_threads_change_nothing(tmp_path, kind, likely, ground):
    """On a strip longer than the largest tile, so that every size puts seams into it."""
    given = survey_area(tmp_path, kind, (90, 2100), 3, ground, likely)
    whole = vectorize(tmp_path / "whole.gpkg", **given, tile_size=4096, workers=1)
    assert whole.quantities["segment_count"] > 100
    assert whole.quantities["paint_loss_count"] > 10
    assert whole.quantities["island_count"] > 10
    for number, tile_size in enumerate(TILE_SIZES):
        vectorize(tmp_path / "tiles.gpkg", **given, tile_size=tile_size, workers=(1, 2, 4)[number % 3])
        assert differences(tmp_path / "whole.gpkg", tmp_path / "tiles.gpkg") == [], tile_size


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(sorted(MASKS)),
    size=st.tuples(st.integers(1, 130), st.integers(1, 130)),
    seed=st.integers(0, 2**31),
    ground=st.sampled_from(sorted(GROUNDS)),
    likely=st.booleans(),
    tile_size=st.integers(16, 100),
    workers=st.sampled_from([1, 2, 4]),
)
def test_any_raster_is_vectorised_alike_in_tiles_and_whole(
    tmp_path, kind, size, seed, ground, likely, tile_size, workers
):
    given = survey_area(tmp_path, kind, size, seed, ground, likely)
    vectorize(tmp_path / "whole.gpkg", **given, tile_size=256, workers=1)
    vectorize(tmp_path / "tiles.gpkg", **given, tile_size=tile_size, workers=workers)
    assert differences(tmp_path / "whole.gpkg", tmp_path / "tiles.gpkg") == []


KILLED = """
import os, signal, sys
from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.resunet_core.reporting import SilentReporter

what, count, options = sys.argv[1], int(sys.argv[2]), eval(sys.argv[3])
left = {what: count}

def step(kind):
    left[kind] = left.get(kind, 0) - 1
    if left[kind] == 0:
        os.kill(os.getpid(), signal.SIGKILL)

class Reporter(SilentReporter):
    def progress(self, stage, done, total, unit="block"):
        step(stage)

replace = os.replace
def replace_or_die(*args):
    step("before rename")
    replace(*args)
    step("after rename")
os.replace = replace_or_die
run_vectorize(VectorizeOptions(**options), Reporter())
"""


def vectorize_until_killed(what, count, **options):
    """Run in a process of its own that kills itself with signal 9 at the count-th step of a kind."""
    done = subprocess.run([sys.executable, "-c", KILLED, what, str(count), repr(options)], timeout=300, check=False)
    assert done.returncode == -signal.SIGKILL, f"{what} {count} was never reached"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal 9")
@pytest.mark.parametrize(("kind", "likely"), [("cracks", True), ("labyrinth", False), ("white noise", True)])
def test_a_run_killed_again_and_again_ends_with_the_same_features(tmp_path, kind, likely):
    """Killed among tiles, inside a checkpoint, while writing; taken up each time, with tiles of another size too."""
    given = survey_area(tmp_path, kind, (300, 260), 5, "sheared", likely)
    output = tmp_path / "s.gpkg"
    moments = [
        ("trace", 9, 64, 1),  # in the second row of tiles
        ("before rename", 1, 64, 2),  # a part is written but not there
        ("after rename", 1, 50, 1),  # a part is there, its frontier is not
        ("after rename", 2, 37, 4),
        ("write", 1, 64, 2),
        ("write", 3, 64, 2),
        ("before rename", 1, 64, 2),  # the GeoPackage is complete but not in its place
    ]
    for what, count, tile_size, workers in moments:
        vectorize_until_killed(what, count, **given, output=str(output), tile_size=tile_size, workers=workers)
        assert not output.exists()
        assert (tmp_path / "s.gpkg.craquemap").exists()
    vectorize(output, **given, tile_size=64, workers=1)
    vectorize(tmp_path / "whole.gpkg", **given, tile_size=1024, workers=1)
    assert differences(tmp_path / "whole.gpkg", output) == []
    assert not (tmp_path / "s.gpkg.craquemap").exists()
