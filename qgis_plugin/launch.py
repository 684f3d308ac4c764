"""Starts the worker: ``PYTHON launch.py COMMAND …`` is ``craquemap COMMAND …`` of the folder this file lies in.

The QGIS plugin starts its worker with this file, because the plugin's folder may bear any name, is installed nowhere,
and must not be put on ``sys.path`` (its ``processing`` would shadow QGIS's). Also read by older interpreters, which
get a clear sentence instead of a syntax error; standard library only.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

_MINIMUM = (3, 11)
_ROOT = Path(__file__).resolve().parent.parent


def load_package() -> None:
    """Make ``import craquemap`` give the package this file lies in, whatever is installed and its folder is called."""
    here = Path(__file__).resolve().parent  # Python put it on sys.path, where its modules could shadow others
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() not in (here, _ROOT)]
    spec = importlib.util.spec_from_file_location(
        "craquemap", _ROOT / "__init__.py", submodule_search_locations=[str(_ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"There is no package at {_ROOT}.")
    package = importlib.util.module_from_spec(spec)
    sys.modules["craquemap"] = package
    spec.loader.exec_module(package)


def main(arguments: list[str]) -> int:
    """Run the command line of the package; return its exit code."""
    if sys.version_info < _MINIMUM:
        return _refuse_interpreter()
    from craquemap.processing.cli import main as run

    return run(arguments)


def _refuse_interpreter() -> int:
    from craquemap.processing import protocol

    text = f"{sys.executable} is Python {sys.version_info[0]}.{sys.version_info[1]}."
    event = protocol.error(protocol.EXIT_SETUP, "SetupError", text, "The worker needs Python 3.11 or newer.")
    print(protocol.encode(event), flush=True)
    return protocol.EXIT_SETUP


load_package()  # also where not run as a program: processes that the worker spawns import this file first

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
