"""CraqueMap: maps craquelure and paint loss on painted façades.

This folder is three things at once: the import package ``craquemap``, the QGIS plugin folder, and the repository root.
Importing it costs nothing: QGIS reads ``classFactory`` from here, the worker and the command line read the version.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:  # noqa: N802  (the name QGIS asks for)
    """Return the QGIS plugin object; called once by QGIS with its ``QgisInterface`` (or None in qgis_process)."""
    from .qgis_plugin.plugin import CraquemapPlugin

    return CraquemapPlugin(iface)
