"""Base of our own form fields (this module is only loaded for forms)."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper  # QGIS's own
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui
from qgis.PyQt.QtWidgets import QLabel


class OwnWidget(WidgetWrapper):
    """A field of our own in forms and batches. The Modeler gets QGIS's, which can take a value from the model's inputs."""

    def __new__(cls, parameter: Any, dialog: Any, *place: Any, **settings: Any) -> Any:
        """Return the field, of whichever class."""
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        widget.setDialog(dialog)
        return widget

    def createLabel(self) -> QLabel | None:
        """Return the label as QGIS's own fields make it: that of the Python class is not translated."""
        return QgsAbstractProcessingParameterWidgetWrapper.createLabel(self)
