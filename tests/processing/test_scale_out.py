"""Blocks computed elsewhere: threads, a Dask cluster, one whose workers are killed; always the same bytes."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from jobs import craquemap, same_features, write_mosaic
from tiny_model import save_tiny_model

from craquemap.processing.distribution import BlockJob, BlockWorker, ComputedBlock, hand_out
from craquemap.processing.engine_record import engine_facts, recorded_engine, settle_engine
from craquemap.processing.mapping import run_map, run_segment
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.options import MapOptions, SegmentOptions
from craquemap.processing.segmentation import SegmentationSettings
from craquemap.processing.tiling import Window
from craquemap.processing.workspace import Workspace
from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.errors import Cancelled, ClusterError, StorageError
from craquemap.resunet_core.model_folder import resolve_model
from craquemap.resunet_core.model_parcel import ModelParcel
from craquemap.resunet_core.reporting import SilentReporter

SHAPE = 450, 600

distributed = pytest.importorskip("distributed")


class Heard(SilentReporter):
    """Records what it hears; may do something at a step."""

    def __init__(self, at_step=None, action=None):
        self.steps, self.messages, self._at, self._action = [], [], at_step, action

    def message(self, text, level="info"):
        self.messages.append((level, text))

    def progress(self, stage, done, total, unit="block"):
        self.steps.append((stage, done, total))
        if stage == "segment" and self._at is not None and done >= self._at:
            self._at = None
            self._action()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Mosaic, model, and the command's options."""
    folder = tmp_path_factory.mktemp("inputs")
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    classes = np.zeros(SHAPE, np.uint8)
    classes[np.abs(y - 200 - 0.3 * (x - 300) - 9 * np.sin(x / 25)) < 2] = 1
    classes[np.abs(x - 150 - 12 * np.sin(y / 40)) < 3] = 1
    classes[350:, 400:] = 255
    mosaic = write_mosaic(folder / "wall.tif", classes)
    return {"mosaic": str(mosaic), "model": save_tiny_model(folder / "model"), "tile_size": 128}


def segmented(inputs, folder, reporter=None, **options):
    folder.mkdir(exist_ok=True)
    output = folder / "c.tif"
    options = SegmentOptions(**{**inputs, **options}, output=str(output), probabilities=str(folder / "p.tif"))
    run_segment(options, reporter or SilentReporter())
    return output.read_bytes(), (folder / "p.tif").read_bytes()


@pytest.fixture(scope="module")
def serial(inputs, tmp_path_factory):
    return segmented(inputs, tmp_path_factory.mktemp("serial"), workers=1)


@contextlib.contextmanager
def cluster(workers=2, **options):
    """A real cluster of processes."""
    with distributed.LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None, **options
    ) as made:
        yield made


def worker_pids(made):
    with distributed.Client(made.scheduler_address, set_as_default=False) as client:
        return list(client.run(os.getpid).values())


def test_the_mosaic_holds_craquelure_paint_and_nothing(serial, tmp_path):
    path = tmp_path / "c.tif"
    path.write_bytes(serial[0])
    with rasterio.open(path) as dataset:
        classes = dataset.read(1)
    counts = np.bincount(classes.ravel(), minlength=256)
    assert counts[1] > 1000
    assert counts[0] > 200_000
    assert counts[255] == 100 * 200


def test_two_workers_give_the_same_bytes(inputs, serial, tmp_path):
    assert segmented(inputs, tmp_path, workers=2) == serial


def test_a_cluster_gives_the_same_bytes_and_a_worker_killed_in_the_middle_changes_nothing(inputs, serial, tmp_path):
    with cluster() as made:
        heard = Heard()
        assert segmented(inputs, tmp_path / "all", heard, scheduler=made.scheduler_address) == serial
        done = [step[1] for step in heard.steps if step[0] == "segment"]
        assert done == list(range(len(done)))
        assert ("info", "2 workers with 2 threads compute the blocks.") in heard.messages
        victim = worker_pids(made)[0]
        heard = Heard(at_step=len(done) // 3, action=lambda: os.kill(victim, signal.SIGKILL))
        assert segmented(inputs, tmp_path / "killed", heard, scheduler=made.scheduler_address) == serial
        assert victim not in worker_pids(made)
        with distributed.Client(made.scheduler_address, set_as_default=False) as client:
            plugins = client.run(lambda dask_worker: [n for n in dask_worker.plugins if n.startswith("craquemap")])
        assert set(map(tuple, plugins.values())) == {()}  # the workers forget the job


def test_a_survey_by_a_cluster_equals_one_without_and_says_what_computed_it(inputs, tmp_path):
    import pyogrio

    runs = {}
    with cluster(1) as made:
        for name, scheduler in (("here", None), ("there", made.scheduler_address)):
            output = tmp_path / f"{name}.gpkg"
            run_map(MapOptions(**inputs, output=str(output), scheduler=scheduler), SilentReporter())
            table = pyogrio.read_dataframe(output, layer="run")
            runs[name] = dict(zip(table["key"], table["value"]))
    assert same_features(tmp_path / "here.gpkg", tmp_path / "there.gpkg") == []
    for key in ("engine", "engine_version", "device", "precision", "model_sha256", "mosaic_sha256"):
        assert runs["here"][key] == runs["there"][key]


def test_cancelled_on_a_cluster_the_same_command_goes_on_anywhere(inputs, serial, tmp_path):
    class Cancelling(Heard):
        def check_cancelled(self):
            if self.steps and self.steps[-1][1] >= 10:
                raise Cancelled("Cancelled.")

    with cluster(1) as made, pytest.raises(Cancelled):
        segmented(inputs, tmp_path, Cancelling(), scheduler=made.scheduler_address)
    heard = Heard()
    assert segmented(inputs, tmp_path, heard) == serial
    assert heard.steps[0][1] >= 10


def test_a_scheduler_that_is_not_there_is_one_sentence_and_exit_code_3(inputs, tmp_path):
    done = craquemap(
        "segment", inputs["mosaic"], "--model", inputs["model"], "--output", tmp_path / "c.tif",
        "--scheduler", "tcp://127.0.0.1:9", env={**os.environ, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "1s"},
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "No Dask scheduler answers at tcp://127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr


def test_workers_that_do_not_see_the_mosaic_say_so(inputs, tmp_path):
    job = block_job(inputs)
    for change, words in (
        ({"source": replace(job.source, path="/nowhere/m.tif")}, "can't open the mosaic"),
        ({"fingerprint": "0"}, "finds another file under"),
    ):
        worker = BlockWorker(BlockJob(**{**vars(job), **change}), 1)
        with pytest.raises(ClusterError, match=words) as raised:
            worker.facts()
        assert "shared folder" in raised.value.hint
        assert raised.value.exit_code == 3


# One worker


def block_job(inputs, with_files=False):
    model = resolve_model(inputs["model"])
    settings = SegmentationSettings.from_options(MapOptions(**inputs, output="o.gpkg"), model.card)
    with open_mosaic(inputs["mosaic"]) as mosaic:
        parcel = ModelParcel.pack(model, with_files)
        return BlockJob(mosaic.source, mosaic.fingerprint(), parcel, "openvino", "cpu", "float32", settings)


def test_a_worker_opens_mosaic_and_network_once_and_keeps_few_files_open(inputs):
    worker = BlockWorker(block_job(inputs), 1)
    blocks = [Window(row, col, 128, 128) for row in (0, 128) for col in (0, 128, 256)]
    found = [worker.compute(block) for block in blocks]
    mosaic, engine = worker._opened()
    assert worker._opened() == (mosaic, engine)
    assert len(mosaic._handles._open) <= 3
    assert [files[0][0] for files in (block.files for block in found)] == [
        f"blocks/r{row:04d}_c{col:04d}.tif" for row in (0, 1) for col in (0, 1, 2)
    ]
    assert dict(found[0].facts)["precision"] == "float32"
    worker.end()
    with pytest.raises(Cancelled):
        worker.compute(blocks[0])


def test_threads_share_a_worker(inputs):
    worker = BlockWorker(block_job(inputs), 1)
    blocks = [Window(row, col, 128, 128) for row in (0, 128) for col in (0, 128, 256)]
    expected = [worker.compute(block) for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(worker.compute, blocks)) == expected


# Models that travel


def test_models_are_unpacked_where_the_folder_is_missing_or_another(inputs, tmp_path, monkeypatch):
    monkeypatch.setenv("CRAQUEMAP_CACHE", str(tmp_path / "cache"))
    model = resolve_model(save_tiny_model(tmp_path / "m"))
    parcel, light = ModelParcel.pack(model, True), ModelParcel.pack(model, False)
    assert parcel.open().path == model.path.resolve()  # the same folder where it is there
    text = (model.path / "card.json").read_text()
    (model.path / "card.json").write_text(text.replace('"version": "1"', '"version": "2"'))
    unpacked = parcel.open()
    assert unpacked.path.parent == tmp_path / "cache" / "models"
    assert unpacked.card.version == "1"
    unpacked.verify()
    assert parcel.open() == unpacked
    with pytest.raises(StorageError, match="gone or was changed"):
        ModelParcel(light.path, light.sha256[::-1]).open()


# Handing out


def test_no_more_blocks_are_in_work_than_asked_for_and_finished_ones_survive_a_failure():
    lock, running, peak, taken = threading.Lock(), [0], [0], []

    def task(block):
        with lock:
            running[0] += 1
            peak[0] = max(peak[0], running[0])
        time.sleep(0.01)
        with lock:
            running[0] -= 1
        if block.row == 17:
            raise StorageError("full")
        return ComputedBlock((), (("row", str(block.row)),))

    blocks = [Window(row, 0, 1, 1) for row in range(30)]
    with ThreadPoolExecutor(8) as pool, pytest.raises(StorageError, match="full"):
        hand_out(pool, task, blocks, lambda: 3, taken.append, SilentReporter())
    assert peak[0] <= 3
    assert len(taken) >= 15
    with ThreadPoolExecutor(8) as pool:
        hand_out(pool, task, blocks[:10], lambda: 0 if running[0] else 2, taken.append, SilentReporter())


# Which engine made the blocks


def test_blocks_of_another_engine_are_not_mixed_in(inputs, tmp_path):
    heard = Heard()
    with Workspace(tmp_path / "o.gpkg", {}) as workspace:
        assert recorded_engine(workspace) is None
        engine = create_engine(resolve_model(inputs["model"]), "openvino", "cpu", "float32", threads=1)
        facts = engine_facts(engine)
        engine.close()
        settle_engine(workspace, facts, heard)
        workspace.write("blocks/r0000_c0000.tif", b"1")
        settle_engine(workspace, facts, heard)
        assert recorded_engine(workspace) == facts
        assert len(list(workspace.blocks.iterdir())) == 1
        settle_engine(workspace, facts | {"precision": "bfloat16"}, heard)
        assert list(workspace.blocks.iterdir()) == []
        assert recorded_engine(workspace)["precision"] == "bfloat16"
    assert [level for level, _ in heard.messages] == ["warning"]
    assert "cpu in float32" in heard.messages[0][1]


def test_a_run_resumed_after_all_blocks_were_finished_still_names_the_engine(inputs, tmp_path):
    import pyogrio

    class Stop(Heard):
        def check_cancelled(self):
            if self.steps and self.steps[-1][0] == "trace":
                raise Cancelled("Cancelled.")

    options = MapOptions(**inputs, output=str(tmp_path / "o.gpkg"))
    with pytest.raises(Cancelled):
        run_map(options, Stop())
    run_map(options, SilentReporter())
    table = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="run")
    rows = dict(zip(table["key"], table["value"]))
    assert rows["engine"] == "openvino"
    assert rows["precision"] in ("float32", "bfloat16")


WITHOUT_DASK = """
import sys
from craquemap.processing.cli import main
code = main(sys.argv[1:])
sys.exit(code or 10 * ("distributed" in sys.modules))
"""


def test_dask_is_imported_only_for_a_scheduler(inputs, tmp_path):
    command = [sys.executable, "-c", WITHOUT_DASK, "segment", inputs["mosaic"], "--model", inputs["model"]]
    command += ["--tile-size", "512", "--output", str(tmp_path / "c.tif")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
