"""What the QGIS plugin site demands of a plugin's zip, as checks that each return the sentences of what is wrong.

The rules are those of the site's validator and of its scan of 2026 (bandit from medium severity on and detect-secrets block a
plugin; flake8-qgis advises), and what QGIS itself reads of metadata.txt.
"""

from __future__ import annotations

import configparser
import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

TOP = "craquemap"
MAX_BYTES = 25_000_000
FORBIDDEN_PARTS = ("__pycache__", ".git", "__MACOSX", "tests", "..", "")
FORBIDDEN_SUFFIXES = (".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".sh", ".bat", ".cmd", ".zip")
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "resunet_core/bundled/")
REQUIRED_KEYS = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository", "homepage",
)  # fmt: skip
# The site takes nothing but "True" for yes. QGIS 4 offers a plugin from a maximum of 4.0 on; Qt 6 builds of 3.4x want supportsQt6.
FIXED_VALUES = {
    "supportsQt6": "True",
    "qgisMaximumVersion": "4.99",
    "hasProcessingProvider": "yes",  # else qgis_process does not see the plugin
    "deprecated": "False",
}
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
# flake8-qgis: success flags of methods that only bear the name of one that has some, and iface, which qgis_process lacks
PASSED_OVER = ("QGS105", "QGS201", "QGS202")


def structure(target: Path) -> list[str]:
    """Return what is wrong with a zip's size and names: one top folder, nothing that must not be in it."""
    found = []
    if target.stat().st_size > MAX_BYTES:
        found.append(f"The zip has {target.stat().st_size} bytes; the site takes at most {MAX_BYTES}.")
    with zipfile.ZipFile(target) as archive:
        members = archive.infolist()
    names = [member.filename for member in members]
    found += [
        f"{wanted} is missing." for wanted in REQUIRED_FILES if not any(n.startswith(f"{TOP}/{wanted}") for n in names)
    ]
    for member in members:
        path = PurePosixPath(member.filename)
        parts = member.filename.rstrip("/").split("/")
        if parts[0] != TOP or set(parts) & set(FORBIDDEN_PARTS) or path.suffix in FORBIDDEN_SUFFIXES:
            found.append(f"{member.filename} must not be in it.")
        if not member.is_dir() and (member.external_attr >> 16) & stat.S_IXUSR:
            found.append(f"{member.filename} is executable; the site advises against it.")
    return found


def metadata(target: Path, version: str) -> list[str]:
    """Return what is wrong with a zip's metadata.txt.

    Args:
        target: The zip.
        version: What ``craquemap.__version__`` says.
    """
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        text = archive.read(f"{TOP}/metadata.txt").decode("utf-8")
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    general = parser["general"]
    found = [f"metadata.txt lacks {key}." for key in REQUIRED_KEYS if not general.get(key)]
    for key, value in FIXED_VALUES.items():
        if general.get(key) != value:
            found.append(f"metadata.txt says {key}={general.get(key)}; expected {value}.")
    if general.get("version") != version:
        found.append(f"metadata.txt says version {general.get('version')}, __init__.py {version}.")
    if general.get("category") not in CATEGORIES:
        found.append(f"metadata.txt says category={general.get('category')}; expected one of {', '.join(CATEGORIES)}.")
    if "/" in general.get("author", ""):
        found.append("metadata.txt has a slash in author.")
    if f"{TOP}/{general.get('icon')}" not in names:
        found.append(f"metadata.txt names the icon {general.get('icon')}, which is not in the zip.")
    for key in ("tracker", "repository", "homepage"):
        if not general.get(key, "").startswith("https://"):
            found.append(f"metadata.txt says {key}={general.get(key)}; expected an address with https.")
    return found


def scans(folder: Path) -> list[str]:
    """Return what the scanners of the plugin site find in the unpacked plugin.

    Args:
        folder: The plugin's folder.
    """
    return [*insecure_code(folder), *secrets(folder), *qgis_style(folder)]


def insecure_code(folder: Path) -> list[str]:
    """Return bandit's findings of medium and high severity."""
    report = json.loads(_output("bandit", "--quiet", "--recursive", "-ll", "--format", "json", str(folder)))
    found = [f"{error['filename']}: bandit could not read it: {error['reason']}." for error in report["errors"]]
    return found + [
        f"{Path(entry['filename']).relative_to(folder)}:{entry['line_number']}: {entry['test_id']} {entry['issue_text']}"
        for entry in report["results"]
    ]


def secrets(folder: Path) -> list[str]:
    """Return what detect-secrets takes for passwords and keys."""
    report = json.loads(_output("detect_secrets", "scan", "--all-files", ".", folder=folder))
    return [
        f"{name}:{entry['line_number']}: detect-secrets sees a {entry['type']}."
        for name, entries in report["results"].items()
        for entry in entries
    ]


def qgis_style(folder: Path) -> list[str]:
    """Return flake8-qgis's findings in the QGIS side."""
    arguments = ("--isolated", "--select=QGS", f"--extend-ignore={','.join(PASSED_OVER)}", "qgis_plugin")
    return _output("flake8", *arguments, folder=folder).splitlines()


def _output(module: str, *arguments: str, folder: Path | None = None) -> str:
    """Return what a scanner of this Python's environment prints; one that is not there must not pass for a clean plugin."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        raise SystemExit(f"package: {module} failed: {done.stderr.strip()[-500:]}")
    return done.stdout
