"""The models a form offers, and where new ones go (standard library only)."""

from __future__ import annotations

from pathlib import Path

from ..resunet_core.user_models import models_in, user_models_folder
from .environment import PLUGIN_FOLDER

BUNDLED = PLUGIN_FOLDER / "resunet_core" / "bundled"


def model_names() -> list[str]:
    """Return the names ``map`` takes: ``default``, the bundled models, the user's own."""
    return list(dict.fromkeys(("default", *models_in(BUNDLED), *models_in(user_models_folder()))))


def new_model_folder(name: str = "site") -> Path:
    """Return a folder for a new model among the user's own: ``site``, or ``site-2`` where that is taken, and so on."""
    folder = user_models_folder()
    taken = {child.name for child in folder.iterdir()} if folder.is_dir() else set()
    number = 1
    while (candidate := name if number == 1 else f"{name}-{number}") in taken or f"{candidate}-labels" in taken:
        number += 1
    return folder / candidate
