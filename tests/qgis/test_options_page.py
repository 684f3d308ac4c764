"""The page in QGIS's options: it shows the interpreter, keeps another, and examines it."""

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer

from craquemap.qgis_plugin.environment import PYTHON_SETTING


@pytest.fixture
def page(qgis_app, monkeypatch):
    from craquemap.qgis_plugin.options_page import OptionsFactory

    monkeypatch.delenv("CRAQUEMAP_PYTHON", raising=False)
    before = QgsSettings().value(PYTHON_SETTING)
    page = OptionsFactory().createWidget()
    yield page
    page.deleteLater()
    QgsSettings().remove(PYTHON_SETTING) if before is None else QgsSettings().setValue(PYTHON_SETTING, before)


def test_a_chosen_interpreter_is_kept(page, tmp_path):
    python = tmp_path / "python"
    python.touch()
    page._file.setFilePath(str(python))
    assert page._state.text().startswith(str(python))
    page.apply()
    assert QgsSettings().value(PYTHON_SETTING) == str(python)


def test_an_interpreter_that_is_not_there_is_told(page):
    page._file.setFilePath("/no/such/python")
    assert "/no/such/python, which is not there" in page._state.text()
    page.examine()
    assert "/no/such/python, which is not there" in page._found.toPlainText()


def test_an_interpreter_is_examined(page, tmp_path):
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "told: $2; PYTHONHOME=$PYTHONHOME."\n', encoding="utf-8")
    python.chmod(0o755)
    page._file.setFilePath(str(python))
    loop = QEventLoop()
    page._process.finished.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    page.examine()
    loop.exec()
    assert page._found.toPlainText() == "told: doctor; PYTHONHOME=."
