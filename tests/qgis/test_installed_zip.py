"""The zip in the empty profile of a new user, by ``qgis_process``: no checkout, no environment, no settings."""

import contextlib
import json
import os
import shutil
import sqlite3

import headless_qgis
import pytest
import worker_pythons

MOSAIC = headless_qgis.ROOT / "docs" / "sample" / "facade.tif"
LAYERS = ("craquelure", "junctions", "islands", "paint_loss", "coverage")

pytestmark = [
    pytest.mark.skipif(headless_qgis.PROGRAM is None, reason="there is no qgis_process"),
    pytest.mark.skipif(
        not os.environ.get("CRAQUEMAP_ZIP") and not (headless_qgis.ROOT / ".git").exists(), reason="no zip can be made"
    ),
    pytest.mark.slow,
    pytest.mark.timeout(1200),  # a new place for the plugin is compiled anew
]


@pytest.fixture(scope="module")
def user(tmp_path_factory):
    """A new user with the plugin installed and enabled."""
    folder = tmp_path_factory.mktemp("Nutzerin für Fassaden 中")
    profile = headless_qgis.EmptyProfile(folder)
    profile.plugin = profile.install(headless_qgis.package_of_checkout(folder / "craquemap.zip"))
    enabled = profile.run("plugins", "enable", "craquemap")
    assert enabled.returncode == 0, enabled.stderr
    return profile


@pytest.fixture(scope="module")
def worker_python():
    """An interpreter with the worker's packages."""
    if worker_pythons.that_maps() is None:
        pytest.skip("the worker's environment is not there")
    return str(worker_pythons.that_maps())


@pytest.fixture
def project(tmp_path):
    """A project folder with spaces and letters of several scripts in its name, holding a mosaic."""
    folder = tmp_path / "Façade sud, 2ᵉ étage 北"
    folder.mkdir()
    shutil.copy(MOSAIC, folder / "mosaïque 1.tif")
    return folder


def files(folder):
    """Return the names of all files below a folder, without Python's cached modules and the statistics QGIS keeps of rasters."""
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {name for name in names if "__pycache__" not in name and not name.endswith(".aux.xml")}


def counts(path):
    with contextlib.closing(sqlite3.connect(path)) as survey:
        return {layer: survey.execute(f"SELECT count(*) FROM {layer}").fetchone()[0] for layer in LAYERS}


def test_qgis_offers_its_algorithms(user):
    listed = user.run("list")
    assert all(f"craquemap:{name}" in listed.stdout for name in ("setup", "map", "segment", "vectorize"))
    assert "Traceback" not in listed.stderr
    told = user.run("help", "craquemap:map")
    assert "GSD_MM" in told.stdout


def test_without_an_environment_it_says_what_to_do(user, project):
    done = user.run(
        "run", "craquemap:map", "--", f"MOSAIC={project / 'mosaïque 1.tif'}", f"OUTPUT={project / 'a.gpkg'}"
    )
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "CraqueMap has no Python environment to work in yet." in said and "craquemap:setup" in said
    assert "Traceback" not in said
    assert files(project) == {"mosaïque 1.tif"}


def test_it_maps(user, project, worker_python):
    before = files(user.plugin)
    output = project / "Übersicht 1.gpkg"
    done = user.run(
        "--json", "run", "craquemap:map", "--", f"MOSAIC={project / 'mosaïque 1.tif'}", f"OUTPUT={output}",
        CRAQUEMAP_PYTHON=worker_python,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results, found = json.loads(done.stdout)["results"], counts(output)
    assert results["SEGMENT_COUNT"] == found["craquelure"] > 100
    assert results["PAINT_LOSS_COUNT"] == found["paint_loss"] > 0
    assert files(user.plugin) == before
    assert files(project) == {"mosaïque 1.tif", "Übersicht 1.gpkg"}


needs_mounts = pytest.mark.skipif(
    not headless_qgis.can_mount(), reason="only root can make a folder read-only for this user"
)


@needs_mounts
def test_mosaic_and_plugin_in_read_only_folders(user, project, worker_python, tmp_path):
    """As where projects are archived and administrators install plugins: nothing of a run lies beside either."""
    output = tmp_path / "elsewhere.gpkg"
    done = user.run(
        "run", "craquemap:map", "--", f"MOSAIC={project / 'mosaïque 1.tif'}", f"OUTPUT={output}",
        read_only=(project, user.plugin), CRAQUEMAP_PYTHON=worker_python,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert counts(output)["craquelure"] > 100
    assert files(project) == {"mosaïque 1.tif"}


@needs_mounts
def test_a_result_in_a_read_only_folder_is_refused(user, project, worker_python):
    output = project / "a.gpkg"
    done = user.run(
        "run", "craquemap:map", "--", f"MOSAIC={project / 'mosaïque 1.tif'}", f"OUTPUT={output}",
        read_only=(project,), CRAQUEMAP_PYTHON=worker_python,
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert str(project) in said and "read" in said.lower()
    assert "Traceback" not in said
    assert files(project) == {"mosaïque 1.tif"}
