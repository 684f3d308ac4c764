"""Builds the plugin zip from the committed files and checks it by the rules of the QGIS plugin site.

Usage: ``python tools/package_plugin.py dist/craquemap.zip``. What stays out is named in .gitattributes (export-ignore).

Translations are compiled by Qt's ``lrelease`` where it is found (Debian: qttools5-dev-tools; pip: pyside6-essentials). Without it the
plugin reads the .ts files, which are in the zip in any case: a little slower to start, the same words.
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import tempfile
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
LRELEASE = ("lrelease", "lrelease-qt5", "lrelease6", "pyside6-lrelease")
FORBIDDEN_PARTS = ("__pycache__", ".git", "__MACOSX", "tests", "..")


def build(target: Path) -> None:
    """Write the zip of HEAD with one top folder ``craquemap``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["git", "archive", "--format=zip", "--prefix=craquemap/", "-o", str(target.resolve()), "HEAD"],
        cwd=ROOT,
        check=True,
    )


def add_translations(target: Path) -> int:
    """Add compiled translations to a built zip; return how many, 0 where there is no lrelease."""
    beside = str(Path(sys.executable).parent)  # where pip puts pyside6-lrelease
    program = next(filter(None, (shutil.which(name, path=path) for name in LRELEASE for path in (None, beside))), None)
    if program is None:
        return 0
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive, tempfile.TemporaryDirectory() as folder:
        sources = [name for name in archive.namelist() if name.endswith(".ts")]
        for name in sources:
            source = Path(folder) / Path(name).name
            source.write_bytes(archive.read(name))
            subprocess.run([program, "-silent", str(source)], check=True)
            archive.write(source.with_suffix(".qm"), str(Path(name).with_suffix(".qm")))
    return len(sources)


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
    compiled = add_translations(target)
    if not compiled:
        print("package: there is no lrelease, so translations are not compiled; the plugin reads them as they are.")
    found = problems(target)
    for problem in found:
        print(f"package: {problem}", file=sys.stderr)
    if not found:
        print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, fits the rules of the plugin site")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
