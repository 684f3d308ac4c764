"""Rasters and comparisons for tests of whole jobs."""

import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import Affine

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "data"
ENGINEERING = 'LOCAL_CS["Facade plane",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
NORTH_UP = Affine(0.0005, 0, 100, 0, -0.0005, 50)
LAYERS = ("craquelure", "junctions", "islands", "paint_loss", "coverage")


def write_raster(path, bands, transform=NORTH_UP, crs=ENGINEERING, **profile):
    """Write an array (bands, h, w) or (h, w) as a tiled GeoTIFF."""
    bands = bands[None] if bands.ndim == 2 else bands
    if transform is not None:
        profile["transform"] = transform
    settings = {"driver": "GTiff", "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"} | profile
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # some are written to be just that
        with rasterio.open(
            path, "w", count=bands.shape[0], height=bands.shape[1], width=bands.shape[2], dtype=bands.dtype,
            crs=crs, **settings,
        ) as dataset:  # fmt: skip
            dataset.write(bands)
    return path


def write_mosaic(path, classes, seed=0):
    """Write a plain painted wall with dark cracks where classes is 1, in RGBA, transparent where it is 255."""
    rng = np.random.default_rng(seed)
    height, width = classes.shape
    ground = np.array([196, 150, 96]) + rng.normal(0, 6, (height, width, 1))
    rgb = np.where((classes == 1)[..., None], ground * 0.25, ground).clip(0, 255).astype(np.uint8)
    alpha = np.where(classes == 255, 0, 255).astype(np.uint8)
    return write_raster(path, np.dstack([rgb, alpha]).transpose(2, 0, 1), photometric="RGB", alpha="YES")


def craquemap(*arguments, **keywords):
    """Run the command line in a process of its own."""
    command = [sys.executable, "-m", "craquemap", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, **keywords)


def tables(path):
    """Return all spatial layers of a GeoPackage: attributes and WKB."""
    found = {}
    for name in LAYERS:
        frame = pyogrio.read_dataframe(path, layer=name)
        found[name] = (frame.drop(columns="geometry"), shapely.to_wkb(frame.geometry.values).tolist())
    return found


def same_features(one, other):
    """Return the layers that differ between two GeoPackages in any attribute or any byte of a geometry."""
    a, b = tables(one), tables(other)
    return [name for name in LAYERS if not a[name][0].equals(b[name][0]) or a[name][1] != b[name][1]]
