"""``craquemap map`` with the bundled model: real runs, killed and resumed, on every kind of mosaic people bring."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time

import numpy as np
import pyogrio
import pytest
import rasterio
from jobs import REFERENCE, craquemap, same_features, write_mosaic, write_raster
from tiny_model import save_tiny_model

from craquemap import __version__ as craquemap_version
from craquemap.processing.mapping import run_map, run_segment
from craquemap.processing.options import MapOptions, SegmentOptions
from craquemap.processing.run_table import read_run
from craquemap.resunet_core.model_folder import list_bundled, resolve_model
from craquemap.resunet_core.reporting import SilentReporter

pytestmark = pytest.mark.skipif(not list_bundled(), reason="no model is bundled")

CRACKED = 460, 700  # height and width in pixels


def cracked_classes():
    """Slanted and straight cracks four pixels wide, some of which meet, and a transparent corner."""
    height, width = CRACKED
    y, x = np.mgrid[:height, :width]
    classes = np.zeros(CRACKED, np.uint8)
    for start in range(80, width, 150):
        classes[np.abs(x - start - 12 * np.sin(y / 40)) < 2] = 1
    for start in range(90, height, 140):
        classes[np.abs(y - start - 0.2 * (x - width / 2) - 6 * np.sin(x / 25)) < 2] = 1
    classes[350:, 560:] = 255
    return classes


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory):
    return write_mosaic(tmp_path_factory.mktemp("mosaic") / "wall.tif", cracked_classes())


def run(mosaic, output, **options):
    return run_map(MapOptions(mosaic=str(mosaic), output=str(output), **options), SilentReporter()).quantities


@pytest.fixture(scope="module")
def mapped(mosaic, tmp_path_factory):
    """The mosaic mapped once, with its rasters kept."""
    folder = tmp_path_factory.mktemp("mapped")
    quantities = run(mosaic, folder / "wall.gpkg", keep_rasters=str(folder))
    return folder, quantities


def test_cracks_are_found_where_they_are(mapped):
    folder, quantities = mapped
    with rasterio.open(folder / "wall_classes.tif") as dataset:
        found = dataset.read(1)
    truth = cracked_classes()
    assert ((found == 255) == (truth == 255)).all()
    scored = truth != 255
    hit = ((found == 1) & (truth == 1))[scored].sum()
    assert hit / (truth == 1).sum() > 0.5  # painted by a few lines of code, nothing the model has seen
    assert hit / (found == 1)[scored].sum() > 0.5
    assert quantities["craquelure_length_m"] > 0.5
    assert quantities["valid_area_m2"] == pytest.approx(scored.sum() * 0.25e-6)


def test_the_run_table_says_what_was_done(mapped):
    folder, quantities = mapped
    run_table = pyogrio.read_dataframe(folder / "wall.gpkg", layer="run")
    rows = dict(zip(run_table["key"], run_table["value"]))
    assert rows["mosaic"] == "wall.tif"
    assert rows["model"] == list_bundled()[0]
    assert len(rows["model_sha256"]) == 64
    assert rows["engine"] == "openvino"
    assert rows["option_tile_size"] == "2048"
    assert float(rows["total_craquelure_length_m"]) == quantities["craquelure_length_m"]
    assert rows["started"] <= rows["written"]
    assert rows["software"] == f"craquemap {craquemap_version}"
    assert rows["software_rasterio"] == rasterio.__version__


def test_vectorizing_the_kept_rasters_gives_the_same_features(mapped, tmp_path):
    folder, _ = mapped
    done = craquemap(
        "vectorize",
        folder / "wall_classes.tif",
        "--probabilities",
        folder / "wall_probabilities.tif",
        "--output",
        tmp_path / "v.gpkg",
        "--min-length-mm",
        "5",  # 10 pixels, what map leaves out by itself
        "--min-area-mm2",
        "12.5",
        "--min-confidence",
        str(resolve_model("default").card.network_confidence),
    )
    assert done.returncode == 0, done.stderr
    assert same_features(folder / "wall.gpkg", tmp_path / "v.gpkg") == []


def test_networks_less_sure_than_the_model_card_says_are_left_out_unless_told_otherwise(tmp_path):
    classes = np.zeros((200, 300), np.uint8)
    classes[40:44, 20:280] = 1
    mosaic = write_mosaic(tmp_path / "m.tif", classes)
    with rasterio.open(mosaic, "r+") as dataset:
        values = dataset.read()
        values[:3, 120:124, 20:280] = 105  # a fainter crack
        dataset.write(values)
    model = save_tiny_model(tmp_path / "model", network_confidence=0.5)
    found = {}
    for limit in (None, 0.0, 0.99):
        output = tmp_path / f"{limit}.gpkg"
        found[limit] = run(mosaic, output, model=model, min_confidence=limit, craquelure_threshold=0.3)["network_count"]
        rows = read_run(output)
        assert float(rows["network_confidence"]) == (0.5 if limit is None else limit)
    assert found == {None: 1, 0.0: 2, 0.99: 0}


@pytest.mark.parametrize("tile_size", [150, 333])
def test_the_tile_size_changes_nothing(mosaic, mapped, tmp_path, tile_size):
    run(mosaic, tmp_path / "t.gpkg", tile_size=tile_size, workers=2)
    assert same_features(mapped[0] / "wall.gpkg", tmp_path / "t.gpkg") == []


KILLED_AT = """
import os, signal, sys
from craquemap.processing import cli, reporting

class Deadly(reporting.TextReporter):
    def progress(self, stage, done, total, unit="block"):
        if (stage, done) == (sys.argv[1], int(sys.argv[2])):
            os.kill(os.getpid(), signal.SIGKILL)

cli.create_reporter = lambda mode, cancellation: Deadly(cancellation, bar=False)
sys.exit(cli.main(sys.argv[3:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_killed_at_any_moment_the_same_command_ends_with_the_same_result(mosaic, mapped, tmp_path):
    output = tmp_path / "k.gpkg"
    arguments = ["map", str(mosaic), "--output", str(output), "--tile-size", "100"]
    for moment in (("segment", "1"), ("trace", "5"), ("trace", "20"), ("write", "3")):
        command = [sys.executable, "-c", KILLED_AT, *moment, *arguments]
        killed = subprocess.run(command, capture_output=True, timeout=300, check=False)
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        assert not output.exists()
    done = craquemap(*arguments, "--progress", "json")
    assert done.returncode == 0, done.stderr
    assert '"stage": "segment", "done": 0' not in done.stdout  # finished blocks were taken over
    assert same_features(mapped[0] / "wall.gpkg", output) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["k.gpkg"]


@pytest.mark.skipif(os.name == "nt", reason="SIGTERM")
def test_terminated_it_says_cancelled(mosaic, tmp_path):
    command = [
        sys.executable,
        "-m",
        "craquemap",
        "map",
        str(mosaic),
        "--output",
        str(tmp_path / "c.gpkg"),
        "--progress",
        "json",
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    process.stdout.readline()
    started = time.monotonic()
    process.terminate()
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert time.monotonic() - started < 10
    assert json.loads(out.splitlines()[-1])["type"] == "Cancelled"
    assert not (tmp_path / "c.gpkg").exists()


WITHOUT_TORCH = """
import sys

class NoTorch:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("torch", "torchvision", "lightning", "onnx"):
            raise ModuleNotFoundError(f"{name} is not on the light path", name=name)

sys.meta_path.insert(0, NoTorch())
from craquemap.processing.cli import main
code = main(sys.argv[1:])
sys.exit(code or 10 * ("torch" in sys.modules))
"""


def test_the_light_path_never_imports_torch(mosaic, mapped, tmp_path):
    command = [sys.executable, "-c", WITHOUT_TORCH, "map", str(mosaic), "--output", str(tmp_path / "l.gpkg")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert same_features(mapped[0] / "wall.gpkg", tmp_path / "l.gpkg") == []


def test_without_georeference_the_gsd_gives_metres(mapped, tmp_path):
    with rasterio.open(write_mosaic(tmp_path / "a.tif", cracked_classes())) as dataset:
        bands = dataset.read()
    plain = write_raster(
        tmp_path / "plain.tif",
        bands,
        transform=rasterio.Affine.identity(),
        crs=None,
        photometric="RGB",
        alpha="YES",
    )
    quantities = run(plain, tmp_path / "p.gpkg", gsd_mm=0.5)
    assert quantities == pytest.approx(mapped[1])
    lines = pyogrio.read_dataframe(tmp_path / "p.gpkg", layer="craquelure")
    with contextlib.closing(sqlite3.connect(tmp_path / "p.gpkg")) as connection:
        systems = connection.execute("SELECT DISTINCT srs_id FROM gpkg_geometry_columns").fetchall()
    assert systems == [(-1,)]  # "undefined Cartesian"
    left, bottom, right, top = lines.total_bounds
    rounding_m = 1e-5  # a tip runs on to the border, which the fit may pass by a hundredth of a pixel
    assert left >= -rounding_m
    assert right <= 0.0005 * CRACKED[1] + rounding_m
    assert bottom >= -0.0005 * CRACKED[0] - rounding_m
    assert top <= rounding_m


def test_grey_and_sixteen_bits_are_mapped_too(mosaic, tmp_path):
    with rasterio.open(mosaic) as dataset:
        grey = dataset.read((1, 2, 3)).mean(axis=0)
    path = write_raster(tmp_path / "grey.tif", (grey * 200).astype(np.uint16))
    assert run(path, tmp_path / "g.gpkg")["craquelure_length_m"] > 0.5


def test_zones_limit_what_is_surveyed(mosaic, tmp_path):
    import geopandas
    import shapely
    from jobs import ENGINEERING

    zone = shapely.box(100.05, 49.9, 100.15, 49.95)
    geopandas.GeoDataFrame({"name": ["bay"]}, geometry=[zone], crs=ENGINEERING).to_file(tmp_path / "z.gpkg")
    quantities = run(mosaic, tmp_path / "s.gpkg", zones=str(tmp_path / "z.gpkg"))
    assert quantities["valid_area_m2"] == pytest.approx(zone.area, rel=0.01)
    left, bottom, right, top = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="craquelure").total_bounds
    assert zone.buffer(0.0005).contains(shapely.box(left, bottom, right, top))


def test_segment_writes_the_same_classes(mosaic, mapped, tmp_path):
    options = SegmentOptions(mosaic=str(mosaic), output=str(tmp_path / "c.tif"), probabilities=str(tmp_path / "p.tif"))
    run_segment(options, SilentReporter())
    for name, path in (("classes", "c.tif"), ("probabilities", "p.tif")):
        with rasterio.open(mapped[0] / f"wall_{name}.tif") as one, rasterio.open(tmp_path / path) as other:
            assert (one.read() == other.read()).all()
            assert one.nodata == 255
            assert one.crs == other.crs


@pytest.mark.parametrize(
    ("case", "code", "words"),
    [
        ("text", 2, "can't be opened as a raster"),
        ("geographic", 2, "--gsd-mm"),
        ("plain", 2, "--gsd-mm"),
        ("no model", 2, "no model 'craquenet9'"),
        ("exists", 2, "exists already"),
        ("no torch engine there", 3, "cuda"),
    ],
)
def test_mistakes_get_one_sentence_and_their_exit_code(mosaic, tmp_path, case, code, words):
    path, extra = tmp_path / "m.tif", []
    if case == "text":
        path.write_text("not a raster")
    elif case == "geographic":
        write_raster(
            path, np.zeros((3, 64, 64), np.uint8), crs="EPSG:4326", transform=rasterio.Affine(1e-6, 0, 9, 0, -1e-6, 48)
        )
    elif case == "plain":
        write_raster(path, np.zeros((3, 64, 64), np.uint8), crs=None, transform=None)
    else:
        path = mosaic
        extra = {"no model": ["--model", "craquenet9"], "no torch engine there": ["--device", "cuda:7"]}.get(case, [])
    output = tmp_path / "o.gpkg"
    if case == "exists":
        output.write_bytes(b"mine")
    done = craquemap("map", path, "--output", output, *extra)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert output.exists() == (case == "exists")
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.slow
@pytest.mark.skipif(not REFERENCE.is_dir(), reason="no reference data")
def test_real_craquelure_is_found(tmp_path):
    """The painting of the reference data: strict and 2 px F1 against its truth are far above chance."""
    from craquemap.resunet_core.metrics import balanced, tolerant_counts

    quantities = run(REFERENCE / "mosaics" / "painting.tif", tmp_path / "p.gpkg", keep_rasters=str(tmp_path))
    assert quantities["craquelure_length_m"] > 1.2
    with (
        rasterio.open(tmp_path / "p_classes.tif") as dataset,
        rasterio.open(REFERENCE / "mosaics" / "painting_truth.tif") as truth,
    ):
        found, true = dataset.read(1), truth.read(1)
    counts = tolerant_counts(true == 1, found == 1, (true != 255) & (found != 255), 2)
    assert balanced(counts) > 0.8
