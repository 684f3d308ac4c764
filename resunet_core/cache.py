"""Where derived files of the user are kept (standard library only)."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
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


def prune_unused(folder: Path, days: float) -> None:
    """Remove the subfolders of a folder of derived files that `mark_used` has not seen for so many days."""
    oldest = time.time() - days * 86400
    try:
        children = [child for child in folder.iterdir() if child.is_dir() and child.stat().st_mtime < oldest]
    except OSError:  # not there yet, or another process prunes as well
        return
    for child in children:
        shutil.rmtree(child, ignore_errors=True)


def mark_used(folder: Path) -> None:
    """Note that a folder of derived files is in use, in its time of change."""
    with contextlib.suppress(OSError):
        os.utime(folder)


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
