"""Real runs of ``qgis_process``, the headless QGIS: with a fake worker, and with the real one where it is installed."""

import contextlib
import csv
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
import worker_pythons
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from craquemap.qgis_plugin.environment import worker_command

ROOT = Path(__file__).resolve().parents[2]
# Debian 12's wrapper script is broken, the program is not; elsewhere there is only one of the two
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

pytestmark = [pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process"), pytest.mark.slow]


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """Variables of a fresh QGIS profile with the plugin enabled."""
    folder = tmp_path_factory.mktemp("qgis")
    (folder / "xdg").mkdir(mode=0o700)
    (folder / "plugins").mkdir()
    (folder / "plugins" / "craquemap").symlink_to(ROOT)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder / "xdg"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "PYTHONWARNINGS": "ignore",
    }
    enabled = subprocess.run(
        [PROGRAM, "plugins", "enable", "craquemap"], env=variables, capture_output=True, timeout=120
    )
    assert enabled.returncode == 0, enabled.stderr.decode()
    return variables


@pytest.fixture
def qgis_process(profile):
    def run(*arguments, **variables):
        return subprocess.run(
            [PROGRAM, *arguments], env={**profile, **variables}, capture_output=True, text=True, timeout=300
        )

    return run


def test_the_algorithms_are_listed(qgis_process):
    listed = qgis_process("list").stdout
    assert all(f"craquemap:{command}" in listed for command in ("map", "segment", "vectorize"))


def test_a_run_with_json_results(qgis_process, fake_python, mosaic, tmp_path):
    output = tmp_path / "a.gpkg"
    done = qgis_process(
        "--json", "run", "craquemap:map", "--", f"MOSAIC={mosaic}", f"OUTPUT={output}",
        CRAQUEMAP_PYTHON=str(fake_python), FAKE_WORKER="happy",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["OUTPUT"], results["CRAQUELURE_LENGTH_M"]) == (str(output), 1.25)


def test_a_failure_is_told_and_has_an_exit_code(qgis_process, fake_python, mosaic, tmp_path):
    done = qgis_process(
        "run", "craquemap:map", "--", f"MOSAIC={mosaic}", f"OUTPUT={tmp_path / 'a.gpkg'}",
        CRAQUEMAP_PYTHON=str(fake_python), FAKE_WORKER="error",
    )  # fmt: skip
    assert done.returncode == 1
    assert "The raster has no scale." in done.stdout + done.stderr


def test_interrupting_cancels_the_worker(profile, fake_python, mosaic, tmp_path):
    variables = {
        **profile,
        "CRAQUEMAP_PYTHON": str(fake_python),
        "FAKE_WORKER": "obedient",
        "FAKE_TRACE": str(tmp_path / "trace"),
    }
    arguments = [PROGRAM, "run", "craquemap:map", "--", f"MOSAIC={mosaic}", f"OUTPUT={tmp_path / 'a.gpkg'}"]
    running = subprocess.Popen(arguments, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for line in running.stdout:
            if "Finding craquelure" in line:
                break
        interrupted_at = time.monotonic()
        running.send_signal(signal.SIGINT)
        rest, _ = running.communicate(timeout=30)
    finally:
        running.kill()
        running.wait()
    assert time.monotonic() - interrupted_at < 10
    assert running.returncode == 1
    assert "resume" in rest
    assert (tmp_path / "trace").read_text() == "cancelled cleanly"


@pytest.fixture
def worker_python():
    if worker_pythons.that_maps() is None:
        pytest.skip("the worker's environment is not there")
    if not list((ROOT / "resunet_core" / "bundled").glob("*/card.json")):
        pytest.skip("no model is bundled")
    return worker_pythons.that_maps()


LAYERS = ("craquelure", "junctions", "islands", "paint_loss", "coverage")


def rows(path):
    """Return all features of a GeoPackage, geometries as bytes."""
    with contextlib.closing(sqlite3.connect(path)) as survey:
        return {layer: survey.execute(f"SELECT * FROM {layer}").fetchall() for layer in LAYERS}


def test_the_real_worker_writes_what_the_command_line_writes(qgis_process, worker_python, tmp_path):
    mosaic = ROOT / "docs" / "sample" / "facade.tif"
    output, other = tmp_path / "Gemälde 1.gpkg", tmp_path / "other.gpkg"
    done = qgis_process("--json", "run", "craquemap:map", "--", f"MOSAIC={mosaic}", f"OUTPUT={output}")
    assert done.returncode == 0, done.stderr
    command = [*worker_command(worker_python), "map", str(mosaic), "--output", str(other)]
    subprocess.run(command, check=True, capture_output=True, timeout=300, cwd=tmp_path)
    found = rows(output)
    assert found == rows(other)
    results = json.loads(done.stdout)["results"]
    assert results["SEGMENT_COUNT"] == len(found["craquelure"]) > 100
    assert results["PAINT_LOSS_COUNT"] == len(found["paint_loss"]) > 0
    assert not list(tmp_path.glob("*.craquemap"))


def test_the_example_model_sums_up_by_element(qgis_process, worker_python, tmp_path):
    """Map, cut at building elements, sum up: together the elements have what the whole mosaic has."""
    from osgeo import ogr

    mosaic = ROOT / "docs" / "sample" / "facade.tif"  # 0.48 m x 0.3 m
    elements = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(tmp_path / "elements.geojson"))
    layer = elements.CreateLayer("elements")
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, left, right in (("Achse 1", 0, 0.24), ("Achse 2", 0.24, 0.48)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = name
        box = f"{left} 0, {right} 0, {right} 0.3, {left} 0.3, {left} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({box}))"))
        layer.CreateFeature(feature)
    del feature, layer, elements
    done = qgis_process(
        "run", "craquemap:craquelure_by_element", "--", f"mosaic={mosaic}", f"elements={tmp_path / 'elements.geojson'}",
        "name=name", f"craquelure_kept:Craquelure by element={tmp_path / 'pieces.gpkg'}",
        f"craquelure_totals:Craquelure totals={tmp_path / 'craquelure.csv'}",
        f"paint_loss_kept:Paint loss by element={tmp_path / 'losses.gpkg'}",
        f"paint_loss_totals:Paint loss totals={tmp_path / 'losses.csv'}",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    figures = dict(re.findall(r"^(Craquelure length|Paint loss area) \[m²?\]: ([0-9.e-]+)", done.stdout, re.M))
    for table, figure, tolerance in (("craquelure", "Craquelure length", 0.01), ("losses", "Paint loss area", 1e-4)):
        with (tmp_path / f"{table}.csv").open(encoding="utf-8") as stream:
            sums = {row["element_name"]: float(row["sum"]) for row in csv.DictReader(stream)}
        assert set(sums) == {"Achse 1", "Achse 2"}
        assert sum(sums.values()) == pytest.approx(float(figures[figure]), rel=tolerance)


def test_a_report_of_a_real_survey(qgis_process, worker_python, tmp_path):
    sample = ROOT / "docs" / "sample"
    survey, page = tmp_path / "Gemälde.gpkg", tmp_path / "Bericht.html"
    classes = sample / "facade_truth.tif"
    done = qgis_process("run", "craquemap:vectorize", "--", f"CLASSES={classes}", f"OUTPUT={survey}")
    assert done.returncode == 0, done.stderr
    done = qgis_process(
        "--json", "run", "craquemap:report", "--", f"SURVEY={survey}", f"OUTPUT={page}", "LANGUAGE=de",
        f"MOSAIC={sample / 'facade.tif'}", f"ZONES={sample / 'facade_elements.geojson'}", "PROJECT=Prüfung", "PLACES=1",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    text = page.read_text(encoding="utf-8")
    assert results["CRAQUELURE_LENGTH_M"] == pytest.approx(13.37, abs=0.02)
    assert f'value="{results["CRAQUELURE_LENGTH_M"]}"' in text
    assert "<dd>Prüfung</dd>" in text and 'id="place_D1"' in text and "Bay 1" in text


def test_plates_of_a_survey_of_one_layer_end_cleanly(qgis_process, tmp_path):
    survey = tmp_path / "one.gpkg"
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:25832&field=id:int&field=length_m:double&field=review:string", "craquelure", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING (0 0, 0.5 0.25, 1 0)"))
    feature.setAttributes([1, 1.118, ""])
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "craquelure"
    context = QgsProject.instance().transformContext()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(survey), context, options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    result = qgis_process(
        "run", "craquemap:plates", f"--SURVEY={survey}", "--SCALE=20", f"--OUTPUT={tmp_path / 'one.pdf'}"
    )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "one.pdf").stat().st_size
