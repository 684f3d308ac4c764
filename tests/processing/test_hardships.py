"""What happens to a run when the disk is full, the mosaic vanishes, or the process is killed: never anything for good."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from jobs import craquemap, write_mosaic, write_raster
from painter import network, paint
from tiny_model import save_tiny_model

SIDE_PX = 900
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and mounts of POSIX")

TRUNCATED_AT = """
import sys
from craquemap.processing import cli, reporting
moment, mosaic = int(sys.argv.pop(1)), sys.argv[2]
original = reporting.JsonReporter.progress
def progress(self, stage, done, total, unit="block"):
    original(self, stage, done, total, unit)
    if stage == "segment" and done == moment:
        with open(mosaic, "r+b") as file:
            file.truncate(20_000)
reporting.JsonReporter.progress = progress
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    """Return a mosaic, the arguments of a job on it, and its undisturbed result."""
    folder = tmp_path_factory.mktemp("hardships")
    classes = paint(network(SIDE_PX, SIDE_PX, cell_px=70, seed=4), SIDE_PX, SIDE_PX).classes
    mosaic = write_mosaic(folder / "wall.tif", classes)
    model = save_tiny_model(folder / "tiny")
    more = ("--model", model, "--device", "cpu", "--tile-size", "100", "--workers", "1")

    def arguments(output, path=mosaic):
        return "segment", path, "--output", output, "--probabilities", output.with_name("p.tif"), *more

    done = craquemap(*arguments(folder / "o.tif"))
    assert done.returncode == 0, done.stderr
    return mosaic, arguments, folder


def assert_same(job, folder):
    _, _, reference = job
    assert sorted(p.name for p in folder.iterdir() if p.name != "wall.tif") == ["o.tif", "p.tif"]
    for name in ("o.tif", "p.tif"):
        assert (folder / name).read_bytes() == (reference / name).read_bytes()


def assert_taken_over(said, finished):
    """Finished blocks are not computed again; where all are finished, segmentation is not spoken of."""
    first = next((json.loads(line) for line in said.splitlines() if '"segment"' in line), None)
    assert first is None or first["done"] == finished


def test_killed_at_three_random_moments(job, tmp_path):
    seed = int(time.time())
    rng = random.Random(seed)
    arguments = job[1](tmp_path / "o.tif")
    command = [sys.executable, "-m", "craquemap", *map(str, arguments), "--progress", "json"]
    kills = 0
    for _ in range(3):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        lines = rng.randrange(3, 20)  # of more than eighty: no run may come to its end
        for _, line in zip(range(lines), process.stdout):
            if '"result"' in line:
                break
        process.send_signal(signal.SIGKILL)
        process.stdout.close()
        kills += process.wait() == -signal.SIGKILL
    if not (tmp_path / "o.tif").exists():
        done = craquemap(*arguments)
        assert done.returncode == 0, (seed, done.stderr)
    assert kills >= 2, seed
    assert_same(job, tmp_path)


@pytest.fixture()
def small_disk(tmp_path):
    """Mount a file system of 1.5 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting needs rights that this user has not")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@pytest.mark.parametrize("free_kb", [30, 150, 400, 800])
def test_a_full_disk_costs_nothing_but_the_block_in_work(job, small_disk, free_kb):
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - free_kb * 1000))
    arguments = job[1](small_disk / "o.tif")
    full = craquemap(*arguments)
    assert full.returncode == 3, full.stderr
    assert "Traceback" not in full.stderr
    said = [line for line in full.stderr.splitlines() if line.startswith("craquemap:")]
    assert len(said) == 1
    assert "free" in said[0]
    assert "run the same command again" in said[0]
    assert not (small_disk / "o.tif").exists()
    finished = sum(p.suffix == ".tif" for p in small_disk.rglob("blocks/*"))
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,size=60m", small_disk], check=True)
    done = craquemap(*arguments, "--overwrite", "--progress", "json")
    assert done.returncode == 0, done.stderr
    assert_taken_over(done.stdout, finished)
    assert_same(job, small_disk)


@pytest.mark.parametrize("free_kb", [600, 1300, 2600])
def test_a_disk_that_is_full_while_the_survey_is_written(small_disk, tmp_path, free_kb):
    subprocess.run(["mount", "-o", "remount,size=20m", small_disk], check=True)
    noise = np.random.default_rng(1).random((160, 160)) < 0.5
    classes = write_raster(tmp_path / "c.tif", noise.astype(np.uint8))
    arguments = ("vectorize", classes, "--output", small_disk / "s.gpkg", "--tile-size", "64", "--workers", "1")
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - free_kb * 1000))
    full = craquemap(*arguments)
    assert full.returncode == 3, full.stderr
    assert "Traceback" not in full.stderr
    said = [line for line in full.stderr.splitlines() if line.startswith("craquemap:")]
    assert len(said) == 1
    assert "run the same command again" in said[0]
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", "s.gpkg.craquemap"]
    filler.unlink()
    done = craquemap(*arguments)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in small_disk.iterdir()] == ["s.gpkg"]


def test_a_mosaic_that_is_cut_short_or_gone_in_the_middle(job, tmp_path):
    mosaic = shutil.copy2(job[0], tmp_path / "wall.tif")  # with its date, by which a mosaic is known
    arguments = job[1](tmp_path / "o.tif", mosaic)
    command = [sys.executable, "-c", TRUNCATED_AT, "12", *map(str, arguments), "--progress", "json"]
    cut = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert cut.returncode == 2, cut.stderr
    assert '"type": "RasterError"' in cut.stdout
    assert "truncated or damaged" in cut.stdout
    assert "Traceback" not in cut.stderr
    finished = len(list((tmp_path / "o.tif.craquemap" / "blocks").glob("*.tif")))
    assert finished >= 12
    mosaic.unlink()
    gone = craquemap(*arguments)
    assert gone.returncode == 2
    assert "There is no file" in gone.stderr
    assert len(list((tmp_path / "o.tif.craquemap" / "blocks").glob("*.tif"))) == finished
    shutil.copy2(job[0], mosaic)
    done = craquemap(*arguments, "--progress", "json")
    assert done.returncode == 0, done.stderr
    assert_taken_over(done.stdout, finished)
    assert_same(job, tmp_path)
