"""What every result says about how it came about: software, options, times."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import time

import rasterio

from .. import __version__
from ..resunet_core.declaration import Options

_LIBRARIES = ("numpy", "scipy", "numba", "rasterio", "shapely", "pyogrio")  # whose versions a result may depend on


def software() -> dict[str, object]:
    """Return what computed a result, as rows of its run table."""
    versions = {f"software_{name}": _version(name) for name in _LIBRARIES}
    return {
        "software": f"craquemap {__version__}",
        "software_python": platform.python_version(),
        "software_gdal": rasterio.__gdal_version__,
        **versions,
    }


def _version(name: str) -> str:
    """Return a library's version; where it is loaded it says so itself, without a search of the disk."""
    return str(getattr(sys.modules.get(name), "__version__", None) or importlib.metadata.version(name))


def options_text(options: Options) -> dict[str, object]:
    """Return every option as a row of the run table."""
    return {f"option_{name}": "" if value is None else value for name, value in options.to_dict().items()}


def utc(moment: float) -> str:
    """Return a moment (seconds since 1970) as text in universal time."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))
