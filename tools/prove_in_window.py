"""Proves the first hour in a real window of QGIS: empty profile, the zip, no environment; installs, sets up, maps (`qgis_first_hour`).

Usage: ``python tools/prove_in_window.py MOSAIC FOLDER [VERSION]``. Without a version in the system's QGIS (Debian: apt install xvfb xauth
openbox qgis); with 3.40 or 3.44 in a Debian of its own (`debian_roots`). FOLDER receives the pictures and record.json. The set-up is
real: 1.4 GB, some minutes. The user's files are deleted at the end.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import debian_roots
import package_plugin
from test_qgis_all import SUITES

SCRIPT = Path(__file__).resolve().parent / "qgis_first_hour.py"
SCREEN = "-screen 0 1600x1000x24"
WINDOW = "openbox & exec qgis --noversioncheck --nologo --profiles-path profile --code qgis_first_hour.py"
DROPPED = (
    "QT_QPA_PLATFORM",
    "PYTHONPATH",
    "XDG_DATA_HOME",
    "QGIS_PLUGINPATH",
    "QGIS_CUSTOM_CONFIG_PATH",
    "CRAQUEMAP_PYTHON",
)


def main(mosaic: Path, target: Path, version: str = "") -> int:
    """Run it; return 0 where everything succeeded."""
    root = debian_roots.root_of(SUITES[version]) if version else None
    if root is not None:
        if debian_roots.obstacle():
            raise SystemExit(debian_roots.obstacle())
        root.make()
    with tempfile.TemporaryDirectory(prefix="craquemap_window_", dir=root.folder / "tmp" if root else None) as folder:
        user = Path(folder)
        for name in ("home", "profile", "xdg", "pictures"):
            (user / name).mkdir(mode=0o700)
        shutil.copy(mosaic, user / mosaic.name)
        shutil.copy(SCRIPT, user / SCRIPT.name)
        package_plugin.build(user / "craquemap.zip")
        seen = Path("/", user.relative_to(root.folder)) if root else user
        variables = {
            "HOME": str(seen / "home"), "XDG_RUNTIME_DIR": str(seen / "xdg"), "PICTURES": str(seen / "pictures"),
            "CRAQUEMAP_ZIP": str(seen / "craquemap.zip"), "MOSAIC": str(seen / mosaic.name),
        }  # fmt: skip
        for name in DROPPED:
            os.environ.pop(name, None)
        command = ("xvfb-run", "-a", "-s", SCREEN, "sh", "-c", WINDOW)
        if root:
            code = root.run(*command, cwd=str(seen), variables=variables).returncode
        else:
            code = subprocess.run(command, cwd=user, env={**os.environ, **variables}, check=False).returncode
        shutil.copytree(user / "pictures", target, dirs_exist_ok=True)
    record = target / "record.json"
    if record.is_file():
        found = json.loads(record.read_text())
        print(json.dumps({key: value for key, value in found.items() if not key.endswith("_log")}, indent=1))
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4]))
