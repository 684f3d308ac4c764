"""Builds the plugin zip from the committed files and checks it by the rules of the QGIS plugin site.

Usage: ``python tools/package_plugin.py dist/craquemap.zip``. What stays out is named in .gitattributes (export-ignore).
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_BYTES = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)
FORBIDDEN_PARTS = ("__pycache__", ".git", "__MACOSX", "tests", "..")


def build(target: Path) -> None:
    """Write the zip of HEAD with one top folder ``craquemap``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["git", "archive", "--format=zip", "--prefix=craquemap/", "-o", str(target.resolve()), "HEAD"],
        cwd=ROOT,
        check=True,
    )


def problems(target: Path) -> list[str]:
    """Return every rule the zip breaks."""
    found = []
    if target.stat().st_size > MAX_BYTES:
        found.append(f"{target.stat().st_size} bytes; the site takes at most {MAX_BYTES}")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        metadata = archive.read("craquemap/metadata.txt").decode()
    for required in ("__init__.py", "metadata.txt", "LICENSE", "resunet_core/bundled/"):
        if not any(name.startswith(f"craquemap/{required}") for name in names):
            found.append(f"{required} is missing")
    for name in names:
        parts = name.rstrip("/").split("/")
        if parts[0] != "craquemap" or any(part in FORBIDDEN_PARTS for part in parts) or name.endswith(".pyc"):
            found.append(f"{name} must not be in it")
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(metadata)
    general = parser["general"]
    found += [f"metadata.txt lacks {key}" for key in REQUIRED if not general.get(key)]
    version = next(line for line in (ROOT / "__init__.py").read_text().splitlines() if line.startswith("__version__"))
    if general.get("version") != version.split('"')[1]:
        found.append(f"metadata.txt says version {general.get('version')}, __init__.py {version}")
    return found


def main() -> int:
    """Build, check, report."""
    target = Path(sys.argv[1])
    build(target)
    found = problems(target)
    for problem in found:
        print(f"package: {problem}", file=sys.stderr)
    if not found:
        print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, fits the rules of the plugin site")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
