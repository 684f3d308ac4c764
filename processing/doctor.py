"""``craquemap doctor``: what is installed, which devices there are, what is missing for which task."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from ..resunet_core.device import openvino_devices, processor_count, torch_devices
from ..resunet_core.reporting import Reporter
from .commands import Outcome
from .options import DoctorOptions

TASKS = {
    "map, segment, vectorize": (
        "numpy",
        "scipy",
        "numba",
        "rasterio",
        "shapely",
        "pyogrio",
        "pyarrow",
        "geopandas",
        "openvino",
    ),
    "map with torch (GPUs)": ("torch",),
    "train": ("torch", "torchvision", "lightning", "onnx"),
    "several machines": ("distributed",),
}


def run_doctor(options: DoctorOptions, reporter: Reporter) -> Outcome:
    """Report versions, devices and what each task lacks."""
    versions = {name: installed_version(name) for name in sorted({p for packages in TASKS.values() for p in packages})}
    missing = {task: [p for p in packages if versions[p] is None] for task, packages in TASKS.items()}
    found: dict[str, Any] = {
        "craquemap": _own_version(),
        "python": f"{platform.python_version()} ({sys.executable})",
        "system": platform.platform(),
        "processors": processor_count(),
        "devices": _devices(versions),
        "free_disk_gib": round(shutil.disk_usage(tempfile.gettempdir()).free / 2**30, 1),
        "packages": versions,
        "missing": {task: packages for task, packages in missing.items() if packages},
    }
    return Outcome({}, found, "\n".join(_lines(found, missing)))


def installed_version(package: str) -> str | None:
    """Return a package's version, or None where it is not installed."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "present" if importlib.util.find_spec(package) else None


def _own_version() -> str:
    from .. import __version__

    return f"{__version__} ({Path(__file__).resolve().parent.parent})"


def _devices(versions: dict[str, str | None]) -> list[str]:
    devices = [f"openvino {line}" for line in openvino_devices()] if versions["openvino"] else []
    return devices + ([f"torch {line}" for line in torch_devices()] if versions["torch"] else [])


def _lines(found: dict[str, Any], missing: dict[str, list[str]]) -> list[str]:
    lines = [f"{name:<14} {found[name]}" for name in ("craquemap", "python", "system", "processors", "free_disk_gib")]
    lines += [f"{'device':<14} {device}" for device in found["devices"]]
    lines += [f"{name:<14} {version or 'not installed'}" for name, version in found["packages"].items()]
    for task, packages in missing.items():
        lines.append(f"{task}: " + ("ready" if not packages else f"needs {', '.join(packages)}"))
    return lines
