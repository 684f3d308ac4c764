"""Which interpreter runs the worker, and what it is told of QGIS: nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from craquemap.qgis_plugin.environment import (
    child_environment,
    find_python,
    interpreter,
    user_environment_folder,
    worker_command,
)
from craquemap.resunet_core.errors import SetupError

ROOT = Path(__file__).resolve().parents[2]


def make_environment(folder):
    path = interpreter(folder)
    path.parent.mkdir(parents=True)
    path.touch()
    return path


@pytest.fixture
def places(tmp_path):
    """All five places an interpreter can be in, in the order they are asked, with what asks for them."""
    plugin, data = tmp_path / "plugin", tmp_path / "data"
    return {
        "variable": make_environment(tmp_path / "a"),
        "setting": make_environment(tmp_path / "b"),
        "light": make_environment(plugin / ".venvs" / "light"),
        "full": make_environment(plugin / ".venvs" / "full"),
        "user": make_environment(data / "craquemap" / "env"),
    }


def test_the_order_of_places(places, tmp_path):
    found = []
    for place in places:
        environ = {"XDG_DATA_HOME": str(tmp_path / "data")}
        if places["variable"].exists():
            environ["CRAQUEMAP_PYTHON"] = str(places["variable"])
        setting = str(places["setting"]) if places["setting"].exists() else ""
        found.append(find_python(setting, environ, tmp_path / "plugin"))
        places[place].unlink()
    assert found == list(places.values())


def test_without_any_the_error_says_what_to_do(tmp_path):
    with pytest.raises(SetupError, match="no Python environment") as caught:
        find_python("", {"XDG_DATA_HOME": str(tmp_path)}, tmp_path)
    assert "CRAQUEMAP_PYTHON" in caught.value.hint
    assert "craquemap:setup" in caught.value.hint


def test_an_unfinished_environment_is_not_used(places, tmp_path):
    environ = {"XDG_DATA_HOME": str(tmp_path / "data")}
    (tmp_path / "data" / "craquemap" / "env" / "craquemap-unfinished").touch()
    with pytest.raises(SetupError, match="has not finished"):
        find_python("", environ, tmp_path / "elsewhere")


@pytest.mark.parametrize(
    ("setting", "environ"), [("/no/such/python", {}), ("", {"CRAQUEMAP_PYTHON": "/no/such/python"})]
)
def test_what_the_user_named_is_never_passed_over(places, tmp_path, setting, environ):
    with pytest.raises(SetupError, match="/no/such/python, which is not there"):
        find_python(setting, environ, tmp_path / "plugin")


def test_an_environment_may_be_named_by_its_folder_or_its_command(places, tmp_path):
    assert find_python(str(tmp_path / "b"), {}) == places["setting"]
    assert find_python("sh", {}).name == "sh"


@pytest.mark.parametrize(
    ("platform", "environ", "ending"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/craquemap/env"),
        ("linux", {}, ".local/share/craquemap/env"),
        ("darwin", {}, "Library/Application Support/craquemap/env"),
        ("win32", {"LOCALAPPDATA": "/Local"}, "/Local/craquemap/env"),
    ],
)
def test_the_users_environment_lies_outside_the_plugin(platform, environ, ending):
    assert str(user_environment_folder(environ, platform)).endswith(ending)


def test_interpreters_on_windows():
    assert interpreter(Path("env"), "win32") == Path("env/Scripts/python.exe")


def test_the_child_sees_nothing_of_qgis():
    told = {
        "PYTHONHOME": "/qgis", "PYTHONPATH": "/qgis/python", "PYTHONEXECUTABLE": "/qgis/python",
        "PYTHONSTARTUP": "x", "PythonWarnings": "x",
        "PROJ_LIB": "/qgis/proj", "PROJ_DATA": "/qgis/proj", "GDAL_DATA": "/qgis/gdal",
        "GDAL_DRIVER_PATH": "/qgis/gdalplugins",
        "VIRTUAL_ENV": "/venv", "QT_PLUGIN_PATH": "/qgis/qt", "QT_QPA_PLATFORM": "offscreen", "O4W_QT_PREFIX": "/qgis",
        "__PYVENV_LAUNCHER__": "/qgis/python",
        "PATH": "/usr/bin", "HOME": "/home/a", "https_proxy": "http://proxy", "CUDA_VISIBLE_DEVICES": "0",
        "FAÇADE": "süd",
    }  # fmt: skip
    assert child_environment(told, prefix="/usr") == {
        "PATH": "/usr/bin", "HOME": "/home/a", "https_proxy": "http://proxy", "CUDA_VISIBLE_DEVICES": "0",
        "FAÇADE": "süd",
        "PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("variable", "prefix", "bundle"),
    [
        ("APPDIR", "/usr", "/tmp/.mount_QGIS"),
        ("SNAP", "/usr", "/snap/qgis/1"),
        ("OSGEO4W_ROOT", "/usr", "/osgeo4w"),
        (None, "/Applications/QGIS.app/Contents/Frameworks", "/Applications/QGIS.app"),
    ],
)
def test_search_paths_lose_the_bundle_and_keep_the_rest(variable, prefix, bundle):
    told = {
        "PATH": os.pathsep.join([f"{bundle}/bin", "/usr/bin", bundle]),
        "LD_LIBRARY_PATH": os.pathsep.join([f"{bundle}/lib", "/opt/cuda/lib64"]),
        "LD_PRELOAD": f"{bundle}/lib/hook.so",
    }
    if variable:
        told[variable] = bundle
    kept = child_environment(told, prefix)
    assert (kept["PATH"], kept["LD_LIBRARY_PATH"]) == ("/usr/bin", "/opt/cuda/lib64")
    assert "LD_PRELOAD" not in kept


def run_launcher(launcher, *arguments, python=sys.executable, **variables):
    environ = {**child_environment(), **variables}
    return subprocess.run(
        [str(python), str(launcher), *arguments], env=environ, capture_output=True, text=True, timeout=60, cwd="/"
    )


def test_the_launcher_runs_the_package_it_lies_in(tmp_path):
    """Neither the folder's name nor an installed copy matters."""
    (tmp_path / "Plugin in a folder of any näme").symlink_to(ROOT)
    (tmp_path / "installed" / "craquemap").mkdir(parents=True)
    (tmp_path / "installed" / "craquemap" / "__init__.py").write_text("__version__ = 'another'")
    launcher = tmp_path / "Plugin in a folder of any näme" / "qgis_plugin" / "launch.py"
    from craquemap import __version__

    done = run_launcher(launcher, "--version", PYTHONPATH=str(tmp_path / "installed"))
    assert (done.returncode, done.stdout.strip()) == (0, f"craquemap {__version__}"), done.stderr


def test_the_launcher_leaves_neither_the_plugin_nor_its_root_on_the_path():
    launcher = worker_command(Path(sys.executable))[1]
    code = f"import runpy, sys; sys.path[:0] = ['', {str(ROOT)!r}]; runpy.run_path({launcher!r}); print(sys.path)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT, env=child_environment()
    )
    assert done.returncode == 0, done.stderr
    assert not {"''", repr(str(ROOT)), repr(str(ROOT / "qgis_plugin"))} & set(done.stdout.strip()[1:-1].split(", "))


def test_the_launcher_refuses_an_old_interpreter_in_one_sentence(tmp_path):
    code = "import runpy, sys; sys.version_info = (3, 9, 2); print(runpy.run_path(sys.argv[1])['main']([]))"
    done = subprocess.run(
        [sys.executable, "-c", code, worker_command(Path(sys.executable))[1]],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=tmp_path,
    )
    event, code = done.stdout.splitlines()
    assert '"code": 3' in event and "is Python 3.9." in event and "needs Python 3.11" in event
    assert code == "3"
