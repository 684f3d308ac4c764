"""Mosaics that lie elsewhere: web servers, object stores, archives; and what is said when they can't be reached."""

from __future__ import annotations

import os
import zipfile

import numpy as np
import pytest
from jobs import craquemap, same_features, write_mosaic
from range_server import served
from tiny_model import save_tiny_model

from craquemap.processing.handles import display_name, is_local
from craquemap.processing.mapping import run_map
from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.options import MapOptions
from craquemap.resunet_core.errors import OptionError, RasterError
from craquemap.resunet_core.reporting import SilentReporter


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A folder with a mosaic, a model and an archive, and the address it is served at."""
    folder = tmp_path_factory.mktemp("store")
    y, x = np.mgrid[:300, :400]
    classes = np.where(np.abs(y - 150 - 30 * np.sin(x / 60)) < 2, 1, 0)
    write_mosaic(folder / "wall.tif", classes)
    save_tiny_model(folder / "model")
    with zipfile.ZipFile(folder / "wall.zip", "w") as archive:
        archive.write(folder / "wall.tif", "deep/wall.tif")
    with served(folder) as host:
        yield folder, host


def mapped(mosaic, folder, output):
    options = MapOptions(mosaic=mosaic, model=str(folder / "model"), output=str(output), tile_size=128)
    return run_map(options, SilentReporter())


def test_mosaics_of_web_servers_object_stores_and_archives_give_the_same_survey(store, tmp_path, monkeypatch):
    folder, host = store
    mapped(str(folder / "wall.tif"), folder, tmp_path / "local.gpkg")
    monkeypatch.setenv("AWS_S3_ENDPOINT", host)
    monkeypatch.setenv("AWS_HTTPS", "NO")
    monkeypatch.setenv("AWS_VIRTUAL_HOSTING", "FALSE")
    monkeypatch.setenv("AWS_NO_SIGN_REQUEST", "YES")
    (folder / "bucket").mkdir()
    (folder / "bucket" / "wall.tif").write_bytes((folder / "wall.tif").read_bytes())
    addresses = {
        "http": f"http://{host}/wall.tif",
        "vsicurl": f"/vsicurl/http://{host}/wall.tif",
        "zip": f"/vsizip/{folder}/wall.zip/deep/wall.tif",
        "remote_zip": f"/vsizip//vsicurl/http://{host}/wall.zip/deep/wall.tif",
        "s3": "s3://bucket/wall.tif",
    }
    for name, address in addresses.items():
        mapped(address, folder, tmp_path / f"{name}.gpkg")
        assert same_features(tmp_path / "local.gpkg", tmp_path / f"{name}.gpkg") == [], name
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(f"{name}.gpkg" for name in ["local", *addresses])


@pytest.mark.parametrize(
    "path", ["http://{host}/none.tif", "http://127.0.0.1:9/wall.tif", "/vsizip/{folder}/wall.zip/none.tif"]
)
def test_what_cannot_be_reached_is_one_sentence_and_exit_code_2(store, tmp_path, path):
    folder, host = store
    address = path.format(host=host, folder=folder)
    environment = {**os.environ, "GDAL_HTTP_MAX_RETRY": "0"}
    done = craquemap("map", address, "--output", tmp_path / "o.gpkg", env=environment)
    assert done.returncode == 2, done.stderr
    assert f"{display_name(address)} can't be opened" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_archive_asks_for_the_raster_in_it(store):
    with pytest.raises(RasterError, match=r"/vsizip/.*wall\.zip/NAME"):
        open_mosaic(str(store[0] / "wall.zip"))


@pytest.mark.parametrize("output", ["s3://bucket/o.gpkg", "https://host/o.gpkg", "/vsimem/o.gpkg"])
def test_results_are_local_files(store, output):
    folder, _ = store
    with pytest.raises(OptionError, match="is no local file"):
        mapped(str(folder / "wall.tif"), folder, output)


def test_names_of_addresses_hold_no_keys():
    assert display_name("https://host/a/wall.tif?sig=secret") == "wall.tif"
    assert display_name("s3://bucket/wall.tif") == "wall.tif"
    assert not is_local("s3://bucket/wall.tif")
    assert is_local("C:\\walls\\wall.tif")
