"""Interpreters of the environments that tests of the QGIS side run the real worker in; None where there is none.

They are those of the checkout, unless the variables ``CRAQUEMAP_PYTHON`` (light or full) and ``CRAQUEMAP_FULL_PYTHON`` (one that trains)
name others, as in a QGIS that lives in a Debian of its own.
"""

import functools
import os
import subprocess

from craquemap.qgis_plugin.environment import find_python
from craquemap.resunet_core.errors import SetupError

FULL_VARIABLE = "CRAQUEMAP_FULL_PYTHON"


@functools.cache
def that_maps():
    """Return one that has what the light worker needs."""
    try:
        return _having(find_python(), "rasterio, openvino, pyogrio, numba")
    except SetupError:
        return None


@functools.cache
def that_trains():
    """Return one that has torch besides."""
    try:
        python = find_python(environ={"CRAQUEMAP_PYTHON": os.environ.get(FULL_VARIABLE, "")}, torch=True)
    except SetupError:
        return None
    return _having(python, "rasterio, openvino, torch, lightning")


def _having(python, modules):
    probe = f"from importlib.util import find_spec; raise SystemExit(not all(map(find_spec, '{modules}'.split(', '))))"
    return None if subprocess.run([python, "-c", probe], capture_output=True, timeout=120).returncode else python
