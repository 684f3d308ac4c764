"""The plates of the worked example, where QGIS is installed: as a user makes them with ``qgis_process``, in a profile of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Debian 12's wrapper script is broken, the program is not; elsewhere there is only one of the two
PROGRAMS = ("qgis_process.bin", "qgis_process")
WORDS: Mapping[str, str] = {
    "SURVEY": "2026.gpkg", "MOSAIC": "2026.tif", "SCALE": "5", "PAPER": "A3", "TITLE": "Temple of the worked example",
    "OUTPUT": "plates.pdf", "PROJECT": "plates.qgz",
}  # fmt: skip
FILES = ("SURVEY", "MOSAIC", "OUTPUT", "PROJECT")
COMMAND = ("craquemap:plates", "--", *(f"{name}={value}" for name, value in WORDS.items()))


def make_plates(folder: Path) -> bool:
    """Make the plates in the folder of the example; return False where there is no QGIS.

    Raises:
        SystemExit: They can't be made.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        return False
    for name in ("plates.pdf", "plates.qgz", "plates_sheets.gpkg"):
        (folder / name).unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as place:
        plugins = Path(place) / "config/profiles/default/python/plugins"
        plugins.mkdir(parents=True)
        (plugins / "craquemap").symlink_to(ROOT, target_is_directory=True)
        surroundings = {
            **{name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "QGIS_PLUGINPATH"}},
            "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(Path(place) / "config"), "XDG_RUNTIME_DIR": place,
        }  # fmt: skip
        words = [f"{name}={folder.resolve() / value if name in FILES else value}" for name, value in WORDS.items()]
        for arguments in (("plugins", "enable", "craquemap"), ("run", "craquemap:plates", "--", *words)):
            done = subprocess.run([program, *arguments], env=surroundings, capture_output=True, text=True, check=False)
    if not (folder / "plates.pdf").is_file():
        raise SystemExit(f"qgis_process could not make the plates: {done.stderr[-2000:] or done.stdout[-2000:]}")
    return True
