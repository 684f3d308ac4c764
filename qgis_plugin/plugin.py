"""The QGIS plugin: registers the Processing provider, a menu entry and a page of options."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from ..processing.vocabulary import language_of
from .icon import icon_path
from .provider import CraquemapProvider
from .translation import CONTEXT, compiled_file, read_translations, source_file, tr, use

MENU = "&CraqueMap"


class CraquemapPlugin:
    """What QGIS loads; ``iface`` is None in ``qgis_process``."""

    def __init__(self, iface: Any | None = None) -> None:
        self._iface = iface
        self._provider: CraquemapProvider | None = None
        self._action: Any | None = None
        self._options: Any | None = None
        self._dock: Any | None = None
        self._dock_action: Any | None = None
        self._translator: Any | None = None
        self._translate()

    def initProcessing(self) -> None:
        """Register the provider; called by ``qgis_process``, and by `initGui`."""
        self._provider = CraquemapProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        self._provider.refreshAlgorithms()  # again, for models that are made of them

    def initGui(self) -> None:
        """Register the provider, the page of options and the review, and offer the main algorithm in the Raster menu."""
        try:
            from qgis.PyQt.QtGui import QAction  # Qt 6
        except ImportError:
            from qgis.PyQt.QtWidgets import QAction

        from .options_page import OptionsFactory  # widgets: not in qgis_process
        from .review.dock import ReviewDock

        self.initProcessing()
        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._action = QAction(QIcon(icon_path()), tr("Map craquelure and paint loss…"), self._iface.mainWindow())
        self._action.triggered.connect(self._open_map)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._dock = ReviewDock(self._iface, QgsApplication.locale())
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()  # QGIS then shows it again where it was open when QGIS was closed
        self._dock_action = self._dock.toggleViewAction()
        self._dock_action.setIcon(QIcon(icon_path()))
        self._iface.addPluginToRasterMenu(MENU, self._dock_action)

    def unload(self) -> None:
        """Take away all that was added."""
        if self._action is not None:
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._action.deleteLater()
            self._action = None
        if self._dock is not None:
            self._iface.removePluginRasterMenu(MENU, self._dock_action)
            self._iface.removeDockWidget(self._dock)
            self._dock.close_review()
            self._dock.deleteLater()
            self._dock, self._dock_action = None, None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        use(None)

    def _translate(self) -> None:
        """Put the plugin into the language of QGIS; what has no translation stays English."""
        language = language_of(QgsApplication.locale())
        if compiled_file(language).is_file():
            translator = QTranslator()
            if translator.load(str(compiled_file(language))):
                QCoreApplication.installTranslator(translator)
                self._translator = translator  # Qt does not keep it
                use(lambda text: QCoreApplication.translate(CONTEXT, text))
        elif source_file(language).is_file():
            translations = read_translations(source_file(language))
            use(lambda text: translations.get(text, text))

    def _open_map(self) -> None:
        from qgis import processing  # there only while the Processing plugin of QGIS is active

        processing.execAlgorithmDialog("craquemap:map")
