"""The set-up of the worker's environment: its plan of commands, what it refuses, and real ones from a small wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from craquemap.qgis_plugin import setup_plan, setup_run
from craquemap.qgis_plugin.environment import PLUGIN_FOLDER, UNFINISHED, find_python, interpreter, lacks_package
from craquemap.qgis_plugin.requirements import ENGINES, ESSENTIAL, TORCH, TRAIN, WORKER
from craquemap.qgis_plugin.setup_options import SetupOptions
from craquemap.qgis_plugin.setup_plan import Step, plan_steps
from craquemap.resunet_core.errors import Cancelled, OptionError, SetupError

ROOT = Path(__file__).resolve().parents[2]


def commands(uv="", base="/usr/bin/python3.12", platform="linux", **options):
    return [step.arguments for step in plan_steps(SetupOptions(**options), Path("/env"), base, uv, platform)]


def test_the_light_environment_has_no_torch():
    creation, installation, examination = commands()
    assert creation == ("/usr/bin/python3.12", "-m", "venv", "/env")
    assert installation[:4] == ("/env/bin/python", "-m", "pip", "install")
    assert installation[-len(WORKER) :] == WORKER and not [word for word in installation if "torch" in word]
    assert examination[-1] == "doctor"


def test_uv_brings_a_python_unless_one_is_named():
    assert commands("/bin/uv", "")[0] == ("/bin/uv", "venv", "--allow-existing", "--python", "3.12", "/env")
    assert commands("/bin/uv", "/my/python")[0][-2:] == ("/my/python", "/env")
    assert commands("/bin/uv", "")[1][:5] == ("/bin/uv", "pip", "install", "--python", "/env/bin/python")


@pytest.mark.parametrize(
    ("kind", "platform", "index"),
    [
        ("full-cpu", "linux", "https://download.pytorch.org/whl/cpu"),
        ("full-cuda", "win32", "https://download.pytorch.org/whl/cu128"),
        ("full-cpu", "darwin", None),
    ],
)
def test_the_build_of_torch_is_the_chosen_one(kind, platform, index):
    _, torch, rest, _ = commands(kind=kind, platform=platform)
    assert torch[-len(TORCH) :] == TORCH and set(TRAIN) <= set(rest)
    assert ("--index-url" in torch) is (index is not None) and (index is None or index in torch)
    assert "--index-url" not in rest  # only torch lies there


def test_offline_nothing_comes_from_elsewhere():
    for command in commands(kind="full-cpu", wheels="/usb/wheels")[1:3]:
        assert command[command.index("--find-links") + 1] == "/usb/wheels"
        assert "--no-index" in command and "--index-url" not in command


def test_proxy_and_index_reach_the_installer():
    installation = commands(proxy="http://me:word@proxy:1", index="https://mirror")[1]
    assert installation[installation.index("--proxy") + 1] == "http://me:word@proxy:1"
    assert installation[installation.index("--index-url") + 1] == "https://mirror"
    assert setup_run._without_password("http://me:word@proxy:1") == "http://…@proxy:1"


def test_an_environment_that_is_there_is_not_made_again(tmp_path):
    interpreter(tmp_path).parent.mkdir(parents=True)
    interpreter(tmp_path).touch()
    titles = [step.title for step in plan_steps(SetupOptions(), tmp_path, "python3")]
    assert titles == ["Installing packages", "Examining the environment"]


def test_packages_are_those_of_the_extras():
    tomllib = pytest.importorskip("tomllib")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert list(WORKER) == extras["worker"]
    assert ["craquemap[worker]", *TORCH] == extras["torch"]
    assert ["craquemap[torch]", *TRAIN] == extras["train"]


def test_an_old_python_is_refused_in_one_sentence(tmp_path):
    old = tmp_path / "python3.9"
    old.write_text("#!/bin/sh\necho 3.9\n", encoding="utf-8")
    old.chmod(0o755)
    with pytest.raises(SetupError, match=r"is Python 3\.9, and CraqueMap needs 3\.11 or newer\."):
        setup_run.check_version(str(old))
    with pytest.raises(SetupError, match="can't be started as Python"):
        setup_run.check_version("/no/such/python")


def test_folders_of_the_plugin_and_of_others_are_refused(tmp_path):
    with pytest.raises(OptionError, match="the plugin's folder"):
        setup_run.check_folder(PLUGIN_FOLDER / "env")
    (tmp_path / "photographs.txt").touch()
    with pytest.raises(OptionError, match="holds other files"):
        setup_run.check_folder(tmp_path)
    (tmp_path / UNFINISHED).touch()
    setup_run.check_folder(tmp_path)  # an own one that was broken off


def write_wheel(folder, name):
    """Write a wheel of an empty package."""
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", "")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")


@pytest.fixture
def small(tmp_path, monkeypatch):
    """Options of a set-up whose real commands install one small wheel from a folder with a space and an umlaut."""
    wheels = tmp_path / "Räder 1"
    wheels.mkdir()
    write_wheel(wheels, "craquemap_probe")
    monkeypatch.setattr(setup_plan, "WORKER", ("craquemap_probe",))
    examine = Step("Examining", (str(interpreter(tmp_path / "env")), "-c", "import craquemap_probe; print('ready')"), 1)
    monkeypatch.setattr(setup_plan, "examination", lambda python: examine)
    return SetupOptions(folder=str(tmp_path / "env"), wheels=str(wheels), python="/usr/bin/python3")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/usr/bin/python3").exists() or sys.version_info < (3, 11), reason="no suitable Python")
def test_a_set_up_that_was_cancelled_or_failed_goes_on(small, make_recorder, tmp_path, monkeypatch):
    monkeypatch.delenv("CRAQUEMAP_PYTHON", raising=False)  # it would go before
    cancelling = make_recorder(lambda heard: "Installing packages" in heard.texts)
    with pytest.raises(Cancelled, match=r"set-up was cancelled\. Start it again"):
        setup_run.set_up(small, cancelling, tmp_path)
    assert (tmp_path / "env" / UNFINISHED).is_file()
    made_at = (tmp_path / "env" / "pyvenv.cfg").stat().st_mtime_ns

    with monkeypatch.context() as changed:
        changed.setattr(setup_plan, "WORKER", ("craquemap_that_is_nowhere",))
        with pytest.raises(SetupError, match="Installing packages failed") as caught:
            setup_run.set_up(small, make_recorder(), tmp_path)
    assert "lacks a package" in caught.value.hint and str(tmp_path / "setup.log") in caught.value.hint
    assert (tmp_path / "env" / UNFINISHED).is_file()

    recorder = make_recorder()
    python = setup_run.set_up(small, recorder, tmp_path)
    assert python == interpreter(tmp_path / "env") and not (tmp_path / "env" / UNFINISHED).exists()
    assert (tmp_path / "env" / "pyvenv.cfg").stat().st_mtime_ns == made_at  # what was there was not made again
    assert recorder.percents == sorted(recorder.percents) and recorder.percents[-1] == pytest.approx(100)
    log = (tmp_path / "setup.log").read_text(encoding="utf-8")
    assert "pip install" in log and log.rstrip().endswith("ready")  # pip may have been done before it was cancelled
    assert find_python(str(python)) == python


@pytest.mark.skipif(not Path("/usr/bin/python3").exists() or sys.version_info < (3, 11), reason="no suitable Python")
def test_an_interpreter_without_the_packages_is_examined_and_refused(make_recorder, tmp_path):
    """A real, empty environment stands for one of conda's: its log says what is missing, and it is not used."""
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", tmp_path / "eigenes Python"], check=True)
    python, recorder = interpreter(tmp_path / "eigenes Python"), make_recorder()
    with pytest.raises(SetupError, match=r"lacks packages that CraqueMap needs: numpy, .*openvino") as caught:
        setup_run.set_up(SetupOptions(existing=str(python)), recorder, tmp_path)
    assert "Install them there" in caught.value.hint and "torch" not in caught.value.text
    assert any(line.startswith("map, segment, vectorize: needs numpy") for line in recorder.infos)


def test_essential_packages_are_those_of_the_worker():
    names = [requirement.partition(">")[0] for requirement in (*WORKER, *TORCH)]
    assert {*ESSENTIAL, *ENGINES} <= set(names)


def test_pythons_of_conda_are_looked_into_on_windows_too(tmp_path):
    (tmp_path / "conda-meta").mkdir()
    (tmp_path / "Lib" / "site-packages" / "numpy").mkdir(parents=True)
    (tmp_path / "python.exe").touch()
    assert find_python(str(tmp_path), environ={}) == tmp_path / "python.exe"
    assert not lacks_package(tmp_path / "python.exe", "numpy") and lacks_package(tmp_path / "python.exe", "torch")
