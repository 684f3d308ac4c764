"""Every algorithm once with the real worker, on a piece of the sample façade: cancelled, killed, and in odd folders too.

Runs where the worker's environment is there, and trains where one with torch is (`worker_pythons`). Paths have blanks, umlauts and
Chinese characters throughout.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import headless_qgis
import pytest
import worker_pythons
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

import craquemap

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = headless_qgis.PROGRAM


pytestmark = [
    pytest.mark.skipif(worker_pythons.that_maps() is None, reason="the worker's environment is not there"),
    pytest.mark.slow,
]
trains = pytest.mark.skipif(worker_pythons.that_trains() is None, reason="no environment with torch is there")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("Fassade Süd 龟裂 1")


@pytest.fixture(scope="module")
def run(qgis_processing, folder):
    """Run an algorithm with the real worker; return its outputs."""
    import processing

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CRAQUEMAP_PYTHON", str(worker_pythons.that_trains() or worker_pythons.that_maps()))
        patch.setenv("CRAQUEMAP_MODELS", str(folder / "models"))
        plugin = craquemap.classFactory(None)
        plugin.initProcessing()
        yield lambda name, **parameters: processing.run(f"craquemap:{name}", parameters)
        plugin.unload()


@pytest.fixture(scope="module")
def mosaic(folder):
    """A piece of the sample façade: 480 x 320 px of 0.2 mm."""
    path = folder / "Nordwand «Süd».tif"
    source = gdal.Open(str(ROOT / "docs" / "sample" / "facade.tif"))
    gdal.Translate(str(path), source, srcWin=[200, 200, 480, 320])
    return str(path)


@pytest.fixture(scope="module")
def survey(run, mosaic, folder):
    return run("map", MOSAIC=mosaic, OUTPUT=str(folder / "Aufnahme 1.gpkg"))


@pytest.fixture(scope="module")
def dataset(run, mosaic, survey, folder):
    layers = [survey["CRAQUELURE"], survey["PAINT_LOSS"]]
    return run(
        "labels", LAYERS=layers, MOSAIC=mosaic, OUTPUT=str(folder / "data set"), UNREVIEWED="accept", TILE_PX=128,
        BLOCK_PX=128, VALIDATION_SHARE=0,
    )  # fmt: skip


@pytest.fixture(scope="module")
def model(run, dataset, folder):
    return run(
        "train", DATASET=dataset["OUTPUT"], OUTPUT=str(folder / "models" / "Süd"), STEPS=1, BATCH_SIZE=1, CROP_PX=64
    )


def count(path, table):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_map(survey):
    assert count(survey["OUTPUT"], "craquelure") == survey["SEGMENT_COUNT"] > 50
    assert survey["CRAQUELURE_LENGTH_M"] > 0.1


def test_segment_and_vectorize(run, mosaic, survey, folder):
    rasters = run("segment", MOSAIC=mosaic, OUTPUT=str(folder / "k.tif"), PROBABILITIES=str(folder / "p.tif"))
    with closing(sqlite3.connect(survey["OUTPUT"])) as connection:
        ((sure,),) = connection.execute("SELECT value FROM run WHERE key = 'network_confidence'")
    outputs = run(
        "vectorize", CLASSES=rasters["OUTPUT"], PROBABILITIES=rasters["PROBABILITIES"], OUTPUT=str(folder / "v.gpkg"),
        MIN_LENGTH_MM=2, MIN_AREA_MM2=2, MIN_CONFIDENCE=float(sure),
    )  # fmt: skip
    # What map leaves out: networks of 10 px, areas of 50, and networks less sure than the model card says.
    assert outputs["SEGMENT_COUNT"] == survey["SEGMENT_COUNT"]


def test_quantities_and_density(run, survey, folder):
    table = run("quantities", SURVEY=survey["OUTPUT"], OUTPUT=str(folder / "Mengen 1.xlsx"))
    assert Path(table["OUTPUT"]).stat().st_size > 1000
    assert table["CRAQUELURE_LENGTH_M"] == pytest.approx(survey["CRAQUELURE_LENGTH_M"])
    cells = run("density", SURVEY=survey["OUTPUT"], CELL=0.02, OUTPUT=str(folder / "Dichte 1.gpkg"))
    assert count(cells["OUTPUT"], "density") == cells["CELL_COUNT"] > 5


def test_dxf(run, survey, folder):
    drawing = run("dxf", SURVEY=survey["OUTPUT"], OUTPUT=str(folder / "Plan 1.dxf"))
    assert "SECTION" in Path(drawing["OUTPUT"]).read_text(encoding="utf-8")[:200]


def test_what_came_later(run, survey, folder):
    """Algorithms that are there run too: a survey has not changed against itself, and has a report."""
    known = QgsApplication.processingRegistry()
    if known.algorithmById("craquemap:change"):
        run("change", OLD=survey["OUTPUT"], NEW=survey["OUTPUT"], OUTPUT=str(folder / "Änderung.gpkg"))
        assert count(folder / "Änderung.gpkg", "new") == count(folder / "Änderung.gpkg", "lost") == 0
    if known.algorithmById("craquemap:report"):
        page = run("report", SURVEY=survey["OUTPUT"], OUTPUT=str(folder / "Bericht.html"))
        assert "<html" in Path(page["OUTPUT"]).read_text(encoding="utf-8")[:500]


@trains
def test_labels_train_evaluate_and_map_with_the_new_model(run, mosaic, dataset, model, folder):
    assert dataset["PICTURES"] > 1 and dataset["CRAQUELURE_PX"] > 100
    figures = run("evaluate", MODEL="Süd", DATASET=dataset["OUTPUT"], JSON=str(folder / "f.json"))
    assert 0 < figures["CRAQUELURE_F1_2PX"] <= 1
    again = run("map", MOSAIC=mosaic, OUTPUT=str(folder / "Aufnahme 2.gpkg"), MODEL="Süd")
    with closing(sqlite3.connect(again["OUTPUT"])) as database:
        ((name,),) = database.execute("SELECT value FROM run WHERE key = 'model'")
    assert name == "Süd"


@trains
def test_train_on_reviewed_layers(run, mosaic, survey, folder):
    """A few reviewed segments are enough to learn from; the layers themselves are only read."""
    reviewed = folder / "geprüft.gpkg"
    shutil.copy(survey["OUTPUT"], reviewed)
    with closing(sqlite3.connect(reviewed)) as database, database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:  # they call functions of a spatial library
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE craquelure SET review = CASE id % 2 WHEN 0 THEN 'accepted' ELSE 'rejected' END")
    made = run(
        "train", LAYERS=[f"{reviewed}|layername=craquelure"], MOSAIC=mosaic, OUTPUT=str(folder / "models" / "geprüft"),
        STEPS=1, BATCH_SIZE=1, CROP_PX=64,
    )  # fmt: skip
    assert (Path(made["OUTPUT"]) / "card.json").is_file()
    assert (folder / "models" / "geprüft-labels" / "dataset.json").is_file()


def test_synthesize(run, folder):
    run("synthesize", OUTPUT=str(folder / "gemalt"), COUNT=1, SIZE_PX=64)
    assert len(list((folder / "gemalt" / "images").iterdir())) == 1


@trains
def test_compare(run, dataset, folder):
    outputs = run(
        "compare", DATASET=dataset["OUTPUT"], OUTPUT=str(folder / "Vergleich"), LOSSES=["dice"], SEEDS="0", STEPS=1,
        BATCH_SIZE=1, CROP_PX=64, TEST_SHARE=0.3,
    )  # fmt: skip
    assert Path(outputs["PAGE"]).is_file()


def test_setup_takes_an_interpreter_that_is_there(run):
    from qgis.core import QgsSettings

    before, python = QgsSettings().value("craquemap/python"), str(worker_pythons.that_maps())
    try:
        assert run("setup", EXISTING=python)["INTERPRETER"] == python
    finally:
        QgsSettings().setValue("craquemap/python", before or "")


# ---- broken off ----


class Breaker(QgsProcessingFeedback):
    """Does something as soon as the worker reports progress."""

    def __init__(self, act):
        super().__init__()
        self._act = act
        self.acted_at = None
        self.said = []
        self.progressChanged.connect(self._on_progress)

    def _on_progress(self, percent):
        if percent > 0 and self.acted_at is None:
            self.acted_at = time.monotonic()
            self._act(self)

    def pushInfo(self, info):
        self.said.append(info)


def workers(output):
    """Return the ids of worker processes that work for an output."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
                job = Path(command[command.index("--job") + 1])
                if json.loads(job.read_text(encoding="utf-8"))["output"] == str(output):
                    found.append(int(entry.name))
            except (OSError, ValueError, IndexError, KeyError):
                continue
    return found


LARGE = str(ROOT / "docs" / "sample" / "facade.tif")  # a few seconds of work


def start(output, feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("craquemap:map")
    parameters = {"MOSAIC": LARGE, "OUTPUT": str(output), "TILE_SIZE": 256}
    return algorithm.run(parameters, context, feedback)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks for processes in /proc")
def test_cancelling_ends_the_worker_soon_and_the_run_resumes(run, folder):
    output, seen = folder / "abgebrochen.gpkg", []

    def cancel(feedback):
        seen.extend(workers(output))
        feedback.cancel()

    feedback = Breaker(cancel)
    _, ok = start(output, feedback)
    seconds = time.monotonic() - feedback.acted_at
    assert not ok and not output.exists()
    assert len(seen) == 1 and workers(output) == []
    assert seconds < 2 * max(1, os.getloadavg()[0] / os.cpu_count())  # 2 s on a machine that has time for it
    state = folder / "abgebrochen.gpkg.craquemap"
    assert state.is_dir()
    again = Breaker(lambda feedback: None)
    _, ok = start(output, again)
    assert ok and output.is_file() and not state.exists()
    assert any("taken up again" in text for text in again.said), again.said


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks for processes in /proc")
def test_a_killed_worker_is_told_and_leaves_qgis_and_the_work_done(run, folder):
    output = folder / "getötet.gpkg"

    def kill(feedback):
        (worker,) = workers(output)
        os.kill(worker, signal.SIGKILL)

    feedback = Breaker(kill)
    _, ok = start(output, feedback)
    assert not ok and "was killed" in feedback.textLog()
    assert (folder / "getötet.gpkg.craquemap").is_dir()
    _, ok = start(output, QgsProcessingFeedback())
    assert ok and count(output, "craquelure") > 1000


# ---- where nothing can be written ----


@pytest.fixture
def read_only(tmp_path):
    """Start a command in whose eyes a folder is read-only, even for root: ``read_only(folder, command, variables)``."""
    probe = tmp_path / "probe"
    probe.mkdir()
    mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'

    def start(folder, command, variables=None):
        return subprocess.run(
            ["unshare", "-m", "sh", "-c", mount, str(folder), *command],
            env=variables, capture_output=True, text=True, timeout=300,
        )  # fmt: skip

    if not shutil.which("unshare") or start(probe, ["true"]).returncode:
        pytest.skip("mounts are not allowed here")
    assert start(probe, ["touch", str(probe / "x")]).returncode
    return start


@pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process")
def test_a_read_only_project_folder(read_only, tmp_path):
    """A mosaic there is mapped to elsewhere; writing there is refused in one sentence."""
    project, plugins = tmp_path / "Projekt", tmp_path / "plugins"
    for each in (project, plugins):
        each.mkdir()
    (plugins / "craquemap").symlink_to(ROOT)
    (tmp_path / "xdg").mkdir(mode=0o700)
    source = gdal.Open(str(ROOT / "docs" / "sample" / "facade.tif"))
    gdal.Translate(str(project / "wall.tif"), source, srcWin=[200, 200, 256, 256])
    variables = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path / "xdg"), "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"), "QGIS_PLUGINPATH": str(plugins),
        "CRAQUEMAP_PYTHON": str(worker_pythons.that_maps()),
    }  # fmt: skip
    subprocess.run([PROGRAM, "plugins", "enable", "craquemap"], env=variables, capture_output=True, timeout=120)
    command = [PROGRAM, "run", "craquemap:map", "--", f"MOSAIC={project / 'wall.tif'}"]
    done = read_only(project, [*command, f"OUTPUT={tmp_path / 'elsewhere.gpkg'}"], variables)
    assert done.returncode == 0 and (tmp_path / "elsewhere.gpkg").is_file(), done.stdout + done.stderr
    refused = read_only(project, [*command, f"OUTPUT={project / 'here.gpkg'}"], variables)
    assert refused.returncode == 1
    assert "Read-only file system" in refused.stdout + refused.stderr
    assert "Traceback" not in refused.stdout + refused.stderr
    assert [path.name for path in project.iterdir() if "here" in path.name] == []


def test_refusals_are_processing_exceptions(run, mosaic, folder):
    with pytest.raises(QgsProcessingException, match="no model"):
        run("map", MOSAIC=mosaic, OUTPUT=str(folder / "x.gpkg"), MODEL="nowhere")
