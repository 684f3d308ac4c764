"""Where derived files of the user are kept (standard library only)."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def user_cache_folder() -> Path:
    """Return a writable folder for files that can be made again at any time.

    ``CRAQUEMAP_CACHE`` if set; else the platform's place for caches; else, where that can't be written, a folder in the
    temporary directory. The folder exists when this returns.
    """
    for folder in (*_preferred(), Path(tempfile.gettempdir()) / "craquemap"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK | os.X_OK):
            return folder
    return Path(tempfile.mkdtemp(prefix="craquemap-"))


def _preferred() -> list[Path]:
    named = os.environ.get("CRAQUEMAP_CACHE")
    if named:
        return [Path(named)]
    try:
        home = Path.home()
    except RuntimeError:  # an account without a home
        return []
    if sys.platform == "win32":
        return [Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "craquemap" / "cache"]
    if sys.platform == "darwin":
        return [home / "Library" / "Caches" / "craquemap"]
    return [Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "craquemap"]
