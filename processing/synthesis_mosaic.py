"""Synthetic façade mosaics as GeoTIFF with exact truth: ``craquemap synthesize --mosaic``."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.transform import Affine
from scipy.ndimage import label

from ..resunet_core.classes import CRAQUELURE, NODATA, PAINT_LOSS
from ..resunet_core.errors import OptionError
from ..resunet_core.options import SynthesizeOptions
from ..resunet_core.reporting import Reporter
from ..resunet_core.synthesis import synthesize_dataset
from ..resunet_core.synthesis.dataset import refuse_existing
from ..resunet_core.synthesis.facade import Facade, paint_facade
from .workspace import storage_errors

LOCAL_CRS_WKT = 'LOCAL_CS["Facade plane (local)",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
MAX_PX = 64_000_000  # painted in one piece, at about 150 bytes a pixel


def synthesize(options: SynthesizeOptions, reporter: Reporter) -> dict[str, Any]:
    """Paint a data set, or with ``options.mosaic`` a façade mosaic.

    Returns:
        {"outputs": files by role, "quantities": exact totals}.

    Raises:
        OptionError: The output exists and may not be replaced, or the mosaic is too large.
        DatasetError: A folder of photographs is missing or empty.
        StorageError: The output can't be written.
    """
    return synthesize_mosaic(options, reporter) if options.mosaic else synthesize_dataset(options, reporter)


def synthesize_mosaic(options: SynthesizeOptions, reporter: Reporter) -> dict[str, Any]:
    """Paint a façade mosaic and write FACADE.tif, FACADE_truth.tif (classes) and FACADE_truth.json (totals).

    ``options.output`` names the GeoTIFF (.tif, .tiff) or a folder, which then gets ``facade.tif``. All three files
    appear when all are complete. Metres from the lower left corner of the mosaic in a local engineering CRS.

    Returns:
        {"outputs": {"mosaic", "classes", "truth": paths}, "quantities": totals as in the JSON file}.

    Raises:
        OptionError: A file exists and may not be replaced, or the mosaic is too large.
        StorageError: The files can't be written.
    """
    if options.width_px * options.height_px > MAX_PX:
        raise OptionError(
            f"The mosaic would have {options.width_px * options.height_px / 1e6:.0f} million pixels.",
            f"Expected at most {MAX_PX / 1e6:.0f} million: make --width-px or --height-px smaller.",
        )
    mosaic = Path(options.output)
    if mosaic.suffix.lower() not in (".tif", ".tiff"):
        mosaic = mosaic / "facade.tif"
    classes = mosaic.with_name(f"{mosaic.stem}_truth.tif")
    totals_path = classes.with_suffix(".json")
    for path in (mosaic, classes, totals_path):
        refuse_existing(path, options.overwrite)
    with storage_errors(mosaic):
        mosaic.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{mosaic.stem}-", dir=mosaic.parent))
        try:
            reporter.progress("synthesize", 0, 1, "mosaic")
            facade = paint_facade(np.random.default_rng(options.seed), (options.height_px, options.width_px))
            reporter.check_cancelled()
            totals = quantities(facade, options.gsd_mm)
            _write_picture(work / mosaic.name, facade, options)
            _write_classes(work / classes.name, facade, options)
            (work / totals_path.name).write_text(json.dumps(totals, indent=2) + "\n", encoding="utf-8")
            for path in (totals_path, classes, mosaic):
                (work / path.name).replace(path)
            reporter.progress("synthesize", 1, 1, "mosaic")
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return {
        "outputs": {"mosaic": str(mosaic), "classes": str(classes), "truth": str(totals_path)},
        "quantities": totals,
    }


def quantities(facade: Facade, gsd_mm: float) -> dict[str, Any]:
    """Return exact totals of a façade.

    Lengths are of the drawn centre-lines, to the centre-line of the crack they join, outside losses and openings; the
    mean width is weighted by length. Losses and islands are 4-connected, and background that touches the edge of the
    surveyed area is no island, as in the survey's own layers.
    """
    sample, gsd_m = facade.sample, gsd_mm / 1000
    pixel_m2 = gsd_m * gsd_m
    _, patches = label(sample.mask == PAINT_LOSS.id)
    return {
        "gsd_mm": gsd_mm,
        "valid_area_m2": int(facade.valid.sum()) * pixel_m2,
        "craquelure_length_m": sample.lines.length_px() * gsd_m,
        "craquelure_width_mean_mm": sample.lines.mean_width_px() * gsd_mm,
        "craquelure_area_m2": int((sample.mask == CRAQUELURE.id).sum()) * pixel_m2,
        "paint_loss_area_m2": int((sample.mask == PAINT_LOSS.id).sum()) * pixel_m2,
        "paint_loss_count": int(patches),
        "islands_count": _islands(_classes(facade)),
    }


def _classes(facade: Facade) -> NDArray[np.uint8]:
    return np.where(facade.valid, facade.sample.mask, np.uint8(NODATA))


def _islands(classes: NDArray[np.uint8]) -> int:
    """Return the number of 4-connected background components beside neither nodata nor the raster's border."""
    labels, count = label(np.pad(classes, 1, constant_values=NODATA) == 0)
    nodata = np.pad(classes, 1, constant_values=NODATA) == NODATA
    touching = [
        labels[1:][nodata[:-1]], labels[:-1][nodata[1:]], labels[:, 1:][nodata[:, :-1]], labels[:, :-1][nodata[:, 1:]],
    ]  # fmt: skip
    return int(count - len(np.setdiff1d(np.concatenate(touching), [0])))


def _profile(options: SynthesizeOptions, bands: int) -> dict[str, Any]:
    gsd_m = options.gsd_mm / 1000
    return {
        "driver": "GTiff",
        "width": options.width_px,
        "height": options.height_px,
        "count": bands,
        "dtype": "uint8",
        "crs": LOCAL_CRS_WKT,
        "transform": Affine(gsd_m, 0, 0, 0, -gsd_m, options.height_px * gsd_m),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "predictor": 2 if bands > 1 else 1,
        "zlevel": 9,
    }


def _write_picture(path: Path, facade: Facade, options: SynthesizeOptions) -> None:
    """Write RGB as JPEG with an internal mask, or RGBA without loss at quality 100."""
    image = np.where(facade.valid[..., None], facade.sample.image, np.uint8(0))
    alpha = facade.valid.astype(np.uint8) * 255
    if options.jpeg_quality == 100:
        with rasterio.open(path, "w", **_profile(options, 4)) as dataset:
            dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
            dataset.write(np.concatenate([image, alpha[..., None]], axis=-1).transpose(2, 0, 1))
        return
    profile = _profile(options, 3) | {"compress": "jpeg", "photometric": "ycbcr", "jpeg_quality": options.jpeg_quality}
    for key in ("predictor", "zlevel"):
        profile.pop(key)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as dataset:
        dataset.write(_edge_filled(image, facade.valid).transpose(2, 0, 1))
        dataset.write_mask(alpha)


def _edge_filled(image: NDArray[np.uint8], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the picture with its mean colour where nothing was surveyed: black there would ring into the paint."""
    out = image.copy()
    out[~valid] = image[valid].mean(axis=0).astype(np.uint8) if valid.any() else 0
    return out


def _write_classes(path: Path, facade: Facade, options: SynthesizeOptions) -> None:
    with rasterio.open(path, "w", **(_profile(options, 1) | {"nodata": NODATA})) as dataset:
        dataset.write(_classes(facade), 1)
