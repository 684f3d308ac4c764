"""Where a user's own models are kept and what they are called (standard library only; QGIS imports this)."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

CARD_FILE = "card.json"
MODELS_VARIABLE = "CRAQUEMAP_MODELS"


def user_data_folder(environ: Optional[Mapping[str, str]] = None, platform: str = sys.platform) -> Path:
    """Return this user's folder for what CraqueMap keeps: environment, models. It need not exist."""
    environ = os.environ if environ is None else environ
    if platform == "win32":
        base = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "craquemap"


def user_models_folder(environ: Optional[Mapping[str, str]] = None, platform: str = sys.platform) -> Path:
    """Return the folder of the user's models: ``CRAQUEMAP_MODELS`` if set, else ``models`` in `user_data_folder`."""
    environ = os.environ if environ is None else environ
    named = environ.get(MODELS_VARIABLE, "")
    return Path(named).expanduser() if named else user_data_folder(environ, platform) / "models"


def models_in(folder: Path) -> list[str]:
    """Return the names of the model folders in a folder, sorted; none where it is not there or can't be read."""
    try:
        return sorted(child.name for child in folder.iterdir() if (child / CARD_FILE).is_file())
    except OSError:
        return []
