"""The fields of a form that choose from a list, with texts in the language of QGIS (this module is only loaded for forms)."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..translation import tr
from .choice_texts import NOT_SET, choice_text
from .own_widget import OwnWidget


class ChoiceWidget(OwnWidget):
    """A list of which one value is chosen."""

    def createWidget(self) -> QWidget:
        """Return the field."""
        definition, self._box = self.parameterDefinition(), QComboBox()
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            self._box.addItem(f"[{tr(NOT_SET)}]", None)
        for value in definition.options():
            self._box.addItem(choice_text(definition.name().lower(), value), value)
        self._box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self._box

    def setValue(self, value: Any) -> None:
        """Show a value; one that is no choice leaves the first."""
        self._box.setCurrentIndex(max(0, self._box.findData(value)))

    def value(self) -> str | None:
        """Return what is chosen; None where nothing is."""
        return self._box.currentData()


class ChoicesWidget(OwnWidget):
    """A list of which several values may be chosen."""

    def createWidget(self) -> QWidget:
        """Return the field."""
        definition, self._box = self.parameterDefinition(), QgsCheckableComboBox()
        self._box.setDefaultText(f"[{tr(NOT_SET)}]")
        for value in definition.options():
            self._box.addItemWithCheckState(
                choice_text(definition.name().lower(), value), Qt.CheckState.Unchecked, value
            )
        self._box.checkedItemsChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self._box

    def setValue(self, value: Any) -> None:
        """Tick the values given."""
        chosen = [value] if isinstance(value, str) else list(value or [])
        for row in range(self._box.count()):
            ticked = self._box.itemData(row) in chosen
            self._box.setItemCheckState(row, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def value(self) -> list[str]:
        """Return what is ticked."""
        return self._box.checkedItemsData()
