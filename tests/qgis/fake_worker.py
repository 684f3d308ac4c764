"""Stands in for the worker: speaks the protocol the way the variable FAKE_WORKER says.

Called like the launcher: ``PYTHON fake_worker.py [launch.py] COMMAND --job FILE --progress json``. Standard library,
and GDAL for the GeoPackage.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

QUANTITIES = {"craquelure_length_m": 1.25, "segment_count": 3, "paint_loss_area_m2": 0.5, "mean_width_mm": None}


def say(**event):
    print(json.dumps(event), flush=True)


def progress(stage, done, total):
    say(event="progress", stage=stage, done=done, total=total, unit="block")


def happy(job):
    print("a library says hello on standard output", flush=True)
    print("{not json", flush=True)
    print("[1, 2]", flush=True)
    print('{"event": "of the future"}', flush=True)
    print("a line of the log: ü", file=sys.stderr, flush=True)
    progress("segment", 1, 2)
    say(event="message", level="info", text="Façade: 2 blocks.")
    progress("segment", 2, 2)
    say(event="message", level="warning", text="The scale is unusual.")
    progress("trace", 1, 4)
    progress("write", 1, 1)
    if str(job.get("output", "")).endswith(".gpkg"):
        write_survey(job["output"])
    if str(job.get("output", "")).endswith(".tif"):
        shutil.copy(job["mosaic"], job["output"])
    Path(os.environ.get("FAKE_JOB", os.devnull)).write_text(json.dumps(job), encoding="utf-8")
    with Path(os.environ.get("FAKE_JOBS", os.devnull)).open("a", encoding="utf-8") as jobs:
        jobs.write(json.dumps(job) + "\n")
    Path(os.environ.get("FAKE_ENVIRONMENT", os.devnull)).write_text(json.dumps(dict(os.environ)), encoding="utf-8")
    say(event="result", outputs={"gpkg": job.get("output", "")}, quantities=QUANTITIES)


def write_survey(path):
    from osgeo import ogr

    ogr.UseExceptions()
    survey = ogr.GetDriverByName("GPKG").CreateDataSource(path, ["VERSION=1.2"])
    for table, wkt in (
        ("craquelure", "LINESTRING (100 50, 100.01 49.99)"),
        ("junctions", "POINT (100 50)"),
        ("islands", "POLYGON ((100 50, 100.01 50, 100.01 49.99, 100 50))"),
        ("paint_loss", "POLYGON ((100.02 50, 100.03 50, 100.03 49.99, 100.02 50))"),
        ("density", "POLYGON ((100 50, 100.01 50, 100.01 49.99, 100 50))"),
        ("grown", "LINESTRING (100 50, 100.01 49.99)"),
        ("common_coverage", "POLYGON ((100 50, 100.01 50, 100.01 49.99, 100 50))"),
        ("coverage", "MULTIPOLYGON (((100 50, 100.032 50, 100.032 49.976, 100 49.976, 100 50)))"),
    ):
        geometry = ogr.CreateGeometryFromWkt(wkt)
        layer = survey.CreateLayer(table, geom_type=geometry.GetGeometryType())
        layer.CreateField(ogr.FieldDefn("review", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
        del feature, layer
    survey.ExecuteSQL(
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_catalog TEXT, f_table_schema TEXT, "
        "f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, "
        "useAsDefault BOOLEAN, description TEXT, owner TEXT, "
        "ui TEXT, update_time DATETIME)"
    )
    qml = '<!DOCTYPE qgis><qgis version="3.22"><renderer-v2 type="nullSymbol"/></qgis>'
    survey.ExecuteSQL(
        "INSERT INTO layer_styles "
        "(f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, useAsDefault) "
        f"VALUES ('', '', 'craquelure', 'geom', 'craquelure', '{qml}', 1)"
    )
    del survey


def measured(job):
    figure = {"value": 0.75, "low": 0.5, "high": 1.0}
    nothing = {"value": None, "low": None, "high": None}
    mean = {"iou": {"value": 0.5, "low": 0.25, "high": 0.75}}
    figures = {"pictures": 2, "craquelure": {"f1_2px": figure}, "paint_loss": {"f1": nothing}, "macro": mean}
    say(event="result", outputs={}, quantities={"metrics": {"datasets": {"a": figures}}})


def resumed(job):
    say(event="message", level="info", text="Earlier work on a.gpkg is taken up again.")
    say(event="result", outputs={}, quantities={})


def error(job):
    progress("segment", 0, 2)
    say(event="error", code=2, type="RasterError", text="The raster has no scale.", hint="Set --gsd-mm.")
    return 2


def setup_error(job):
    say(
        event="error",
        code=3,
        type="MissingDependencyError",
        text="The package openvino is missing.",
        hint="Install it.",
    )
    return 3


def crash(job):
    print("Traceback (most recent call last):\n  …\nValueError: the reason", file=sys.stderr, flush=True)
    return 1


def killed(job):
    os.kill(os.getpid(), signal.SIGKILL)


def obedient(job):
    """Cancel cleanly when standard input is closed, as the worker does."""
    progress("segment", 1, 10)
    sys.stdin.read()
    Path(os.environ["FAKE_TRACE"]).write_text("cancelled cleanly", encoding="utf-8")
    say(event="error", code=130, type="Cancelled", text="Cancelled.", hint="")
    return 130


def deaf(job):
    """Listen to nothing, and have a child that does not either and holds the pipes."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(os.environ["FAKE_TRACE"]).write_text(f"{os.getpid()} {child.pid}", encoding="utf-8")
    progress("segment", 1, 10)
    time.sleep(60)


def linger(job):
    """Finish, and then not end."""
    happy(job)
    time.sleep(60)


def orphan(job):
    """End at once, leaving behind a child that holds the pipes."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(os.environ["FAKE_TRACE"]).write_text(str(child.pid), encoding="utf-8")
    happy(job)


def flood(job):
    """Write far more than pipes hold on both streams."""
    for _ in range(20_000):
        print("noise " * 10, file=sys.stderr)
        print("noise " * 10)
    happy(job)


def broken(job):
    """Say events whose fields are not what they should be."""
    say(event="progress", stage=None, done="x")
    say(event="progress", stage="segment", done=5, total=0)
    say(event="message")
    say(event="result", outputs="none", quantities=7)


def main():
    at = sys.argv.index("--job") if "--job" in sys.argv else None
    job = json.loads(Path(sys.argv[at + 1]).read_text(encoding="utf-8")) if at else {}
    return globals()[os.environ.get("FAKE_WORKER", "happy")](job) or 0


if __name__ == "__main__":
    raise SystemExit(main())
