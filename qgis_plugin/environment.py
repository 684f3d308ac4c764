"""Where the worker's Python is, and the environment variables it is started with (standard library only).

QGIS runs its own Python with its own GDAL, PROJ and Qt. The worker brings other builds of some of these, so it runs
in another interpreter, and nothing that points at QGIS's libraries may reach it: ``PYTHONHOME`` kills a foreign
interpreter, ``PYTHONPATH`` hands it QGIS's packages, ``PROJ_LIB`` a data base of the wrong version.
``sys.executable`` is never used: inside QGIS it is the QGIS program itself, or whatever comes first on the PATH.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..resunet_core.errors import SetupError
from ..resunet_core.user_models import user_data_folder
from .requirements import ENGINES, ESSENTIAL
from .translation import tr

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
PYTHON_VARIABLE = "CRAQUEMAP_PYTHON"
PYTHON_SETTING = "craquemap/python"  # key of QgsSettings

_CHECKOUT_ENVIRONMENTS = (".venvs/light", ".venvs/full")
UNFINISHED = "craquemap-unfinished"  # file in an environment that is being made
_LAUNCHER = Path(__file__).resolve().parent / "launch.py"

_DROPPED = frozenset(
    {
        "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "GEOTIFF_CSV", "PDAL_DRIVER_PATH",
        "VIRTUAL_ENV", "__PYVENV_LAUNCHER__",  # the second makes a macOS framework Python believe it is another one
        "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "DYLD_INSERT_LIBRARIES",
    }
)  # fmt: skip
_DROPPED_PREFIXES = ("PYTHON", "QT_", "O4W_QT_")
_SEARCH_PATHS = (
    "PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
)
_BUNDLE_VARIABLES = ("APPDIR", "SNAP", "OSGEO4W_ROOT")  # AppImage, snap, the Windows installer


def user_environment_folder(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Return where this user's environment for the worker lies: outside the plugin, so that it outlives its updates."""
    return user_data_folder(environ, platform) / "env"


def interpreter(folder: Path, platform: str = sys.platform) -> Path:
    """Return the path of the interpreter of a virtual environment, whether or not it exists."""
    return folder / "Scripts" / "python.exe" if platform == "win32" else folder / "bin" / "python"


def find_python(
    setting: str = "",
    environ: Mapping[str, str] | None = None,
    plugin_folder: Path = PLUGIN_FOLDER,
    torch: bool = False,
) -> Path:
    """Return the interpreter that runs the worker.

    In this order: the variable ``CRAQUEMAP_PYTHON``; ``setting``, the value of the QGIS setting ``craquemap/python``;
    the environments of a checkout (``.venvs/light``, ``.venvs/full``); the environment in the user's data folder.
    What the user named is taken or refused, never passed over. With ``torch`` the full environment of a checkout comes
    before the light one.

    Raises:
        SetupError: What was named is not there, or there is no environment at all.
    """
    environ = os.environ if environ is None else environ
    for name, value in (
        (tr("The variable {name}").format(name=PYTHON_VARIABLE), environ.get(PYTHON_VARIABLE, "")),
        (tr("The setting {name}").format(name=PYTHON_SETTING), setting),
    ):
        if value.strip():
            return _named(value.strip(), name)
    of_checkout = reversed(_CHECKOUT_ENVIRONMENTS) if torch else _CHECKOUT_ENVIRONMENTS
    folders = [plugin_folder / name for name in of_checkout] + [user_environment_folder(environ)]
    for folder in folders:
        if (folder / UNFINISHED).is_file():
            raise SetupError(
                tr("The set-up of CraqueMap in {folder} has not finished.").format(folder=folder),
                tr("Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped."),
            )
        if interpreter(folder).is_file():
            return interpreter(folder)
    raise SetupError(
        tr("CraqueMap has no Python environment to work in yet."),
        tr(
            "Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages "
            "in the variable {variable} or the QGIS setting {setting}."
        ).format(variable=PYTHON_VARIABLE, setting=PYTHON_SETTING),
    )


def torch_hint() -> str:
    """Return what to do where torch is needed and missing."""
    return tr("Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.")


def lacks_package(python: Path, package: str) -> bool:
    """Tell whether the environment of an interpreter (venv or conda) lacks a package; False where it is no such environment.

    Looks into its folders and starts nothing, so it costs no time; what it can't see, the worker will say.
    """
    for folder in (python.parent.parent, python.parent):  # conda has it in the environment's folder on Windows
        if (folder / "pyvenv.cfg").is_file() or (folder / "conda-meta").is_dir():
            places = [folder / "Lib" / "site-packages", *folder.glob("lib/python3*/site-packages")]
            return not any((place / package).is_dir() for place in places)
    return False


def check_packages(python: Path) -> None:
    """Refuse an environment in which nothing can be mapped, as `lacks_package` sees it.

    Raises:
        SetupError: It lacks packages; the text names them.
    """
    missing = [package for package in ESSENTIAL if lacks_package(python, package)]
    if all(lacks_package(python, engine) for engine in ENGINES):
        missing.append(ENGINES[0])
    if missing:
        raise lacking(python, missing)


def lacking(python: Path, packages: Sequence[str]) -> SetupError:
    """Return the error of an interpreter that lacks packages."""
    return SetupError(
        tr("{python} lacks packages that CraqueMap needs: {packages}.").format(
            python=python, packages=", ".join(packages)
        ),
        tr(
            "Install them there, or let “Set up CraqueMap” (craquemap:setup) make an environment and name no interpreter."
        ),
    )


def child_environment(environ: Mapping[str, str] | None = None, prefix: str = sys.prefix) -> dict[str, str]:
    """Return the variables the worker is started with: the given ones without those that point at QGIS's own libraries.

    Search paths (``PATH``, ``LD_LIBRARY_PATH`` and their like) lose the entries inside the bundle QGIS runs from
    (AppImage, snap, OSGeo4W, macOS application) and keep the rest: a CUDA library folder of the user's must stay.

    Args:
        environ: The variables of this process, unless given.
        prefix: ``sys.prefix`` of QGIS's Python, which lies inside the macOS application bundle.
    """
    environ = os.environ if environ is None else environ
    bundles = [Path(environ[name]) for name in _BUNDLE_VARIABLES if environ.get(name)]
    bundles += [folder for folder in Path(prefix).parents if folder.suffix == ".app"]
    kept = {}
    for name, value in environ.items():
        key = name.upper()  # Windows: names have no case
        if key in _DROPPED or key.startswith(_DROPPED_PREFIXES):
            continue
        if key in _SEARCH_PATHS:
            value = _outside(value, bundles)
            if not value and key != "PATH":
                continue
        kept[name] = value
    kept.update(PYTHONUTF8="1", PYTHONNOUSERSITE="1")
    return kept


def worker_command(python: Path) -> list[str]:
    """Return the start of the command line of the worker: its interpreter and the launcher of this very plugin.

    The launcher loads the package from the folder it lies in: neither a copy installed in the environment, nor the
    name of the plugin's folder, nor the working directory matters.
    """
    return [str(python), str(_LAUNCHER)]


def _named(value: str, origin: str) -> Path:
    path = Path(value).expanduser()
    if path.is_file():
        return path
    for python in (interpreter(path), path / "python.exe"):  # the environment's folder was named; conda's on Windows
        if python.is_file():
            return python
    found = shutil.which(value)
    if found:
        return Path(found)
    raise SetupError(
        tr("{origin} names {value}, which is not there.").format(origin=origin, value=value),
        tr("Expected the path of a Python interpreter."),
    )


def _outside(value: str, folders: list[Path]) -> str:
    """Return a search path without its entries inside the folders."""
    entries = [entry for entry in value.split(os.pathsep) if not any(_is_inside(entry, folder) for folder in folders)]
    return os.pathsep.join(entries)


def _is_inside(entry: str, folder: Path) -> bool:
    path = Path(entry)
    return path == folder or folder in path.parents
