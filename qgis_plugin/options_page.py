"""Settings > Options > CraqueMap: which Python the worker runs in, what it holds, and the way to the set-up."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment
from qgis.PyQt.QtGui import QFontDatabase, QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..resunet_core.errors import CraquemapError
from .environment import PYTHON_SETTING, check_packages, child_environment, find_python, lacks_package, worker_command
from .examination import in_words
from .icon import icon_path
from .translation import tr

TITLE = "CraqueMap"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self) -> None:
        super().__init__(TITLE, QIcon(icon_path()))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """Return a new page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows and changes the interpreter of the worker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QgsFileWidget(self)
        self._file.setDialogTitle(tr("Python of an environment with CraqueMap's packages"))
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self._found = QPlainTextEdit(self)
        self._found.setReadOnly(True)
        self._found.setFont(
            QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        )  # what is found stands in columns
        self._examine = QPushButton(tr("Examine"), self)
        self._set_up = QPushButton(tr("Set up…"), self)
        self._process = QProcess(self)
        self._lay_out()
        self._file.fileChanged.connect(self._show_state)
        self._examine.clicked.connect(self.examine)
        self._set_up.clicked.connect(self._open_setup)
        self._process.finished.connect(self._show_examination)
        self._load()

    def apply(self) -> None:
        """Keep the interpreter; called when the options are accepted."""
        QgsSettings().setValue(PYTHON_SETTING, self._file.filePath().strip())

    def examine(self) -> None:
        """Show what ``doctor`` says of the interpreter; QGIS stays responsive meanwhile."""
        try:
            program, *arguments = worker_command(find_python(self._file.filePath()))
        except CraquemapError as error:
            self._found.setPlainText(str(error))
            return
        environment = QProcessEnvironment()
        for name, value in child_environment().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._examine.setEnabled(False)
        self._found.setPlainText(tr("Examining…"))
        self._process.start(program, [*arguments, "doctor"])

    def _lay_out(self) -> None:
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.addWidget(QLabel(tr("Python of the worker (empty: the environment that “Set up CraqueMap” made)"), self))
        layout.addWidget(self._file)
        layout.addWidget(self._state)
        for button in (self._set_up, self._examine):
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addWidget(self._found)

    def _load(self) -> None:
        self._file.setFilePath(str(QgsSettings().value(PYTHON_SETTING, "") or ""))
        self._show_state()

    def _show_state(self) -> None:
        try:
            python = find_python(self._file.filePath())
            check_packages(python)
        except CraquemapError as error:
            self._state.setText(str(error))
            return
        kind = (
            tr("light: no training, no GPU")
            if lacks_package(python, "torch")
            else tr("full, or not made by the set-up")
        )
        self._state.setText(f"{python}\n({kind})")

    def _show_examination(self) -> None:
        self._examine.setEnabled(True)
        said = bytes(self._process.readAll()).decode("utf-8", "replace")
        self._found.setPlainText("\n".join(map(in_words, said.splitlines())))

    def _open_setup(self) -> None:
        from qgis import processing  # there only while the Processing plugin of QGIS is active

        processing.execAlgorithmDialog("craquemap:setup")
        self._load()
