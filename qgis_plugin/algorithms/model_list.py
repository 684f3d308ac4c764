"""The field of a form that names a model: a list of what is there, into which a path can be written too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD  # QGIS's own; this module is only loaded for forms
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from ..models import model_names
from ..translation import tr
from .own_widget import OwnWidget


class ModelWidget(OwnWidget):
    """A list of models with a button for a folder."""

    def createWidget(self) -> QWidget:
        """Return the field; a table's cell has no button."""
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.addItems(model_names())
        if self.dialogType != DIALOG_STANDARD:
            return self._box
        widget, button = QWidget(), QToolButton()
        button.setText("…")
        button.setToolTip(tr("Choose a model folder"))
        button.clicked.connect(self._browse)
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box, 1)
        layout.addWidget(button)
        return widget

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self._box.setCurrentText("" if value is None else str(value))

    def value(self) -> str:
        """Return what is chosen or written."""
        return self._box.currentText().strip()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._box, tr("Choose a model folder"), str(Path.home()))
        if folder:
            self.setValue(folder)
