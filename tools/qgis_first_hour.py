"""What a new user does in the window of QGIS, done by a script: install the zip, set up, map a mosaic. Leaves pictures and a record.

Run by QGIS itself (``qgis --code``), started by `prove_in_window`. Widgets are found by what users see or by QGIS's own object names, and
clicked by mouse events; waiting is for what a user would see, so it is as slow as the machine.

Variables: CRAQUEMAP_ZIP the plugin, MOSAIC the mosaic, PICTURES the folder for pictures and ``record.json``.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Union

import qgis.utils
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QWidget,
)
from qgis.utils import iface

PICTURES = Path(os.environ["PICTURES"])
LONGEST_S = 1500
Steps = Iterator[Union[float, Callable[[], Any]]]  # seconds to wait, or what must come true
RECORD = {"qgis": Qgis.QGIS_VERSION, "python": sys.version.split()[0], "seconds": {}}


def first_hour() -> Steps:
    """Yield conditions to wait for between steps; a number is seconds."""
    yield 3
    iface.mainWindow().showMaximized()
    yield from install_plugin()
    yield from set_up()
    yield from map_mosaic()
    yield from look()


def install_plugin() -> Steps:
    """Plugins > Manage and Install Plugins… > Install from ZIP."""
    trigger(iface.actionManagePlugins())
    yield lambda: window("QgsPluginManager")
    manager = window("QgsPluginManager")
    yield 3
    pages = next(
        widget for widget in manager.findChildren(QListWidget) if named(widget, "Install from ZIP") is not None
    )
    row = pages.visualItemRect(named(pages, "Install from ZIP"))
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    yield 1
    path = next(field for field in manager.findChildren(QLineEdit) if field.isVisible() and field.isEnabled())
    path.setText(os.environ["CRAQUEMAP_ZIP"])
    yield 1
    picture("1-install")
    click(button(manager, "Install Plugin"))
    yield lambda: agree() and "craquemap" in qgis.utils.active_plugins
    yield 2
    picture("2-installed")
    manager.close()


def set_up() -> Steps:
    """Processing toolbox > CraqueMap > Set-up > Set up CraqueMap > Run."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.show()
    yield 2
    search = next(field for field in toolbox.findChildren(QLineEdit) if field.isVisible())
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    QTest.keyClicks(search, "set up craquemap")
    yield 2
    picture("3-toolbox")
    QTimer.singleShot(0, lambda: QTest.keyClick(search, Qt.Key.Key_Return))
    yield from run("setup", "Set up CraqueMap")
    search.clear()


def map_mosaic() -> Steps:
    """Raster > CraqueMap > Map craquelure and paint loss… > Run."""
    iface.addRasterLayer(os.environ["MOSAIC"], Path(os.environ["MOSAIC"]).stem)
    yield 3
    submenu = next(action for action in iface.rasterMenu().actions() if "CraqueMap" in action.text())
    trigger(submenu.menu().actions()[0])
    yield from run("map", "Map craquelure")


def run(name: str, title: str) -> Steps:
    """Fill nothing in, click Run, and wait for the end."""
    yield lambda: window("AlgorithmDialog", title)
    dialog = window("AlgorithmDialog", title)
    dialog.resize(1000, 720)
    yield 3
    picture(f"4-{name}")
    begun = time.monotonic()
    click(button(dialog, "Run"))
    yield 25
    picture(f"5-{name}-running")
    yield lambda: "Results:" in log_of(dialog) or "failed" in log_of(dialog) or "Execution" in log_of(dialog)
    RECORD["seconds"][name] = round(time.monotonic() - begun)
    RECORD[f"{name}_log"] = log_of(dialog)
    yield 3
    picture(f"6-{name}-done")
    if "Results:" not in log_of(dialog):
        raise RuntimeError(f"{name} failed: {log_of(dialog)[-2000:]}")
    dialog.close()
    yield 2


def look() -> Steps:
    """The result in the legend and on the map."""
    RECORD["layers"] = {
        layer.name(): {
            "group": node.parent().name(),
            "features": layer.featureCount(),
            "style": layer.renderer().type(),
        }
        for node in QgsProject.instance().layerTreeRoot().findLayers()
        for layer in [node.layer()]
        if hasattr(layer, "featureCount")
    }
    iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").hide()
    iface.zoomFull()
    yield 4
    picture("7-map")
    iface.mapCanvas().zoomScale(20)
    yield 4
    picture("8-map-at-1-20")


def window(kind: str, title: str = "") -> QWidget | None:
    """Return the visible window of a class whose title holds a text (QGIS 3.40 puts the group first), or None."""
    for widget in QApplication.topLevelWidgets():
        kinds = [parent.__name__ for parent in type(widget).__mro__] + [
            widget.objectName(),
            widget.metaObject().className(),
        ]
        if widget.isVisible() and any(kind in name for name in kinds) and title in widget.windowTitle():
            return widget
    return None


def named(pages: QListWidget, text: str) -> Any:
    """Return the item of a list that bears a text, or None."""
    return next(iter(pages.findItems(text, Qt.MatchFlag.MatchContains)), None)


def button(parent: QWidget, text: str) -> QPushButton:
    """Return the visible button that bears a text."""
    for widget in parent.findChildren(QPushButton):
        if widget.isVisible() and widget.text().replace("&", "") == text:
            return widget
    raise LookupError(f"There is no button {text}.")


def click(widget: QWidget) -> None:
    """Click a button with the mouse, once this step is over: what it opens may not return before it is closed."""
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))


def trigger(action: Any) -> None:
    """Choose a menu's entry, once this step is over."""
    QTimer.singleShot(0, action.trigger)


def agree() -> bool:
    """Answer QGIS's question whether a plugin from a file is trusted; return True."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMessageBox) and widget.isVisible():
            if not widget.property("seen"):  # not painted yet
                widget.setProperty("seen", True)
                return False
            picture("1-trust")
            for choice in (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Ok):
                if widget.button(choice) is not None:
                    QTest.mouseClick(widget.button(choice), Qt.MouseButton.LeftButton)
                    break
    return True


def log_of(dialog: QWidget) -> str:
    """Return the text of a dialog's log."""
    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit) if edit.objectName() == "txtLog")


def picture(name: str) -> None:
    """Keep a picture of the screen."""
    QApplication.primaryScreen().grabWindow(0).save(str(PICTURES / f"{name}.png"))


class Performance:
    """Goes from step to step of a generator of conditions, by a timer of Qt's, so that QGIS lives meanwhile."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._condition: float | Callable[[], Any] = 0
        self._since = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.go_on)
        self._timer.start()

    def go_on(self) -> None:
        """Do the next step if what it waits for has come."""
        waited = time.monotonic() - self._since
        try:
            if waited > LONGEST_S:
                raise TimeoutError("Waited in vain.")
            if not (self._condition() if callable(self._condition) else waited >= self._condition):
                return
            self._condition = next(self._steps)
            self._since = time.monotonic()
        except StopIteration:
            end(0)
        except Exception:
            RECORD["failure"] = traceback.format_exc()
            picture("failure")
            end(1)


def end(code: int) -> None:
    """Write the record and leave without questions about unsaved projects."""
    (PICTURES / "record.json").write_text(json.dumps(RECORD, indent=1, ensure_ascii=False), encoding="utf-8")
    os._exit(code)


performance = Performance(first_hour())
