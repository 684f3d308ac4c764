"""Builds the plugin zip from the committed files and checks it by the rules of the QGIS plugin site (`package_rules`).

Usage: ``python tools/package_plugin.py dist/craquemap.zip``. What stays out is named in .gitattributes (export-ignore).

Translations are compiled by Qt's ``lrelease`` where it is found (Debian: qttools5-dev-tools, installed where we may; pip:
pyside6-essentials). Without it the plugin reads the .ts files, which are in the zip in any case: a little slower to start, the same
words.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import environment
import package_rules

ROOT = Path(__file__).resolve().parent.parent
LRELEASE = ("lrelease", "lrelease-qt5", "lrelease6", "pyside6-lrelease")


def build(target: Path, commit: str = "HEAD") -> None:
    """Write the zip of a commit with one top folder ``craquemap``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["git", "archive", "--format=zip", "--prefix=craquemap/", "-o", str(target.resolve()), commit],
        cwd=ROOT,
        check=True,
    )


def find_lrelease() -> str:
    """Return Qt's compiler of translations, or ""."""
    beside = str(Path(sys.executable).parent)  # where pip puts pyside6-lrelease
    return next(filter(None, (shutil.which(name, path=path) for name in LRELEASE for path in (None, beside))), "")


def add_translations(target: Path, program: str) -> int:
    """Add compiled translations to a built zip; return how many."""
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
    found = package_rules.structure(target)
    if found:  # not a plugin at all, perhaps
        return found
    version = next(line for line in (ROOT / "__init__.py").read_text().splitlines() if line.startswith("__version__"))
    found = package_rules.metadata(target, version.split('"')[1])
    with zipfile.ZipFile(target) as archive, tempfile.TemporaryDirectory() as folder:
        archive.extractall(folder)
        return found + package_rules.scans(Path(folder).resolve() / package_rules.TOP)


def main() -> int:
    """Build, check, report."""
    target = Path(sys.argv[1])
    build(target)
    if find_lrelease() or environment.apt_install("qttools5-dev-tools"):
        print(f"package: {add_translations(target, find_lrelease())} translations compiled.")
    else:
        print("package: there is no lrelease, so translations are not compiled; the plugin reads them as they are.")
    found = problems(target)
    for problem in found:
        print(f"package: {problem}", file=sys.stderr)
    if not found:
        print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, fits the rules of the plugin site")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
