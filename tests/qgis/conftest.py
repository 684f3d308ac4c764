"""Tests of the QGIS side. They need PyQGIS, so the system's Python runs them; elsewhere none is collected."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

collect_ignore_glob = [] if importlib.util.find_spec("qgis") else ["test_*.py"]

ROOT = Path(__file__).resolve().parents[2]
FAKE_WORKER = Path(__file__).resolve().parent / "fake_worker.py"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _load_package():
    """Make the checkout importable as craquemap where it is not installed, as QGIS does with the plugin folder."""
    if "craquemap" not in sys.modules and importlib.util.find_spec("craquemap") is None:
        spec = importlib.util.spec_from_file_location(
            "craquemap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        sys.modules["craquemap"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["craquemap"])


_load_package()


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qgis)
            # QGIS 3.22's own Python uses what newer Pythons deprecate
            item.add_marker(
                pytest.mark.filterwarnings("ignore::DeprecationWarning:(qgis|processing|osgeo|sip|importlib|imp)")
            )


class Recorder:
    """A feedback that keeps what it is told, and cancels when a condition holds."""

    def __init__(self, cancel_when=lambda recorder: False):
        self.percents, self.texts, self.infos, self.warnings, self.log = [], [], [], [], []
        self._cancel_when = cancel_when

    def isCanceled(self):
        return self._cancel_when(self)

    def setProgress(self, percent):
        self.percents.append(percent)

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushDebugInfo(self, text):
        self.log.append(text)


@pytest.fixture
def make_recorder():
    """The feedback that records, as a class; its argument says when it is cancelled."""
    return Recorder


@pytest.fixture
def recorder():
    return Recorder()


@pytest.fixture
def fake_python(tmp_path, monkeypatch):
    """An interpreter that runs the fake worker whatever it is told to run, named by CRAQUEMAP_PYTHON; its path."""
    path = tmp_path / "fake python"
    path.write_text(f'#!/bin/sh\nexec {sys.executable} "{FAKE_WORKER}" "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("CRAQUEMAP_PYTHON", str(path))
    monkeypatch.setenv("FAKE_WORKER", "happy")
    return path


@pytest.fixture
def mosaic(tmp_path):
    """A georeferenced RGBA mosaic, 64 x 48 px of 0.5 mm, in a local CRS and a folder with spaces and umlauts."""
    folder = tmp_path / "Fassade Süd"
    folder.mkdir()
    return _write_raster(folder / "mosaïque.tif", (100.0, 0.0005, 0.0, 50.0, 0.0, -0.0005), LOCAL_CRS)


@pytest.fixture
def write_raster():
    """Write a raster: ``write_raster(path, geotransform, CRS)``."""
    return _write_raster


LOCAL_CRS = 'LOCAL_CS["Facade plane (local)",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'


def _write_raster(path, transform, wkt):
    from osgeo import gdal

    gdal.UseExceptions()  # newer GDAL warns where nobody says
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 64, 48, 4, gdal.GDT_Byte)
    if transform:
        dataset.SetGeoTransform(transform)
    if wkt:
        dataset.SetProjection(wkt)
    for band in range(1, 5):
        dataset.GetRasterBand(band).Fill(255 if band == 4 else 40 * band)
    del dataset
    return path
