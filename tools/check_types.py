"""Runs mypy over the package: through a link named craquemap, because the checkout folder may have any name."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("-p", "craquemap.resunet_core", "-p", "craquemap.processing")

with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "craquemap").symlink_to(ROOT)
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), *PACKAGES]
    cache = ["--cache-dir", str(ROOT / ".mypy_cache")]
    raise SystemExit(
        subprocess.run(command + cache, cwd=folder, env={**os.environ, "MYPYPATH": folder}, check=False).returncode
    )
