"""The plugin's icon (standard library only)."""

from __future__ import annotations

from pathlib import Path


def icon_path() -> str:
    """Return the path of the icon, an SVG."""
    return str(Path(__file__).resolve().parent / "icons" / "craquemap.svg")
