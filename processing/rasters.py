"""Writing the class and probability rasters: cloud-optimised GeoTIFFs whose overviews keep thin lines.

An overview pixel is craquelure where any of its four pixels is, else paint loss where any is, else background where any
was surveyed; its probability is the largest. Averages or nearest neighbours would make hairlines vanish on zooming out.

Each pyramid level is made window by window from the one below, as a scratch file; GDAL then assembles them, so the
whole raster never stands in memory, and the result is a function of the content alone.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from ..resunet_core.classes import BACKGROUND, CLASSES, CRAQUELURE, NODATA, PAINT_LOSS
from ..resunet_core.errors import StorageError
from ..resunet_core.reporting import Reporter
from .class_source import ClassSource
from .ground import Ground
from .handles import GDAL_ERRORS, open_quietly, reason_of
from .tiling import CoreGrid, Window
from .workspace import storage_errors

_TILE_PX = 512
_STEP_PX = 2048  # windows of the work, a multiple of twice the tile
_CACHE_MB = 128
_SCRATCH = {
    "driver": "GTiff", "dtype": "uint8", "tiled": True, "blockxsize": _TILE_PX, "blockysize": _TILE_PX,
    "compress": "deflate", "zlevel": 1, "interleave": "band", "bigtiff": "IF_SAFER",
}  # fmt: skip
_RANK = np.zeros(256, dtype=np.uint8)  # of classes, in the order in which they win in an overview; 255 has rank 0
_RANK[[BACKGROUND.id, PAINT_LOSS.id, CRAQUELURE.id]] = 1, 2, 3
_OF_RANK = np.array([NODATA, BACKGROUND.id, PAINT_LOSS.id, CRAQUELURE.id], dtype=np.uint8)


@dataclass(frozen=True)
class _Product:
    """One raster to write: its file, what its bands are called, and how four pixels become one."""

    path: Path
    bands: tuple[str, ...]
    halved: Callable[[NDArray[np.uint8]], NDArray[np.uint8]]
    colours: bool


def halved_classes(classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the next overview level of classes uint8 (..., h, w); odd sizes are rounded up."""
    return _OF_RANK[_largest_of_four(_RANK[classes])]


def halved_probabilities(probabilities: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the next overview level of probabilities uint8 (..., h, w), 255 only where all four are."""
    return _largest_of_four(probabilities + np.uint8(1)) - np.uint8(1)  # wraps 255 to 0 and back


def _largest_of_four(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the maximum of each 2 x 2 pixels; beyond the edge counts as 0."""
    height, width = values.shape[-2:]
    values = np.pad(values, [(0, 0)] * (values.ndim - 2) + [(0, height % 2), (0, width % 2)])
    pairs = np.maximum(values[..., ::2, :], values[..., 1::2, :])
    return np.maximum(pairs[..., ::2], pairs[..., 1::2])


def write_rasters(source: ClassSource, classes_path: Path, probabilities_path: Path | None, reporter: Reporter) -> None:
    """Write CLASSES.tif and, where wanted and at hand, P.tif; files appear under their names when complete.

    Args:
        source: Where classes and probabilities come from.
        classes_path: uint8: 0 background, 1 craquelure, 2 paint loss, 255 nodata. Replaced where it exists.
        probabilities_path: uint8, bands craquelure and paint loss: round(254 p), 255 nodata; or None.
        reporter: Hears of progress, and may cancel.

    Raises:
        StorageError: Disk full, or no permission.
        Cancelled: The reporter said so; nothing is left behind.
    """
    products = [_Product(classes_path, ("class",), halved_classes, colours=True)]
    if probabilities_path is not None and source.has_probabilities:
        products.append(_Product(probabilities_path, ("craquelure", "paint_loss"), halved_probabilities, colours=False))
    with contextlib.ExitStack() as stack, rasterio.Env(GDAL_CACHEMAX=_CACHE_MB * 2**20):
        folders = [stack.enter_context(_scratch_folder(product.path)) for product in products]
        with _gdal_storage_errors(classes_path):
            _write_base(source, products, folders, reporter)
        for product, folder in zip(products, folders):
            with _gdal_storage_errors(product.path):
                levels = _write_levels(product, folder, source.height, source.width, reporter)
                _assemble(product, folder, levels, source.ground)


@contextlib.contextmanager
def _scratch_folder(path: Path) -> Iterator[Path]:
    """Give an empty folder beside a file, and remove it in the end; one left by a killed run is taken over."""
    folder = path.with_name(f".{path.name}.partial")
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _gdal_storage_errors(path: Path) -> Iterator[None]:
    """Turn errors of GDAL's writing into `StorageError`."""
    with storage_errors(path):
        try:
            yield
        except GDAL_ERRORS as error:
            free_mb = shutil.disk_usage(path.parent).free / 1e6
            raise StorageError(
                f"{path} can't be written: {reason_of(error)}; {free_mb:.0f} MB are free.",
                "Free some space and run the same command again.",
            ) from error


def _level_path(folder: Path, level: int) -> Path:
    return folder / f"level{level}.tif"


def _write_base(source: ClassSource, products: list[_Product], folders: list[Path], reporter: Reporter) -> None:
    grid = CoreGrid(source.height, source.width, _STEP_PX, _STEP_PX)
    with contextlib.ExitStack() as stack:
        datasets = [
            stack.enter_context(_create(_level_path(folder, 0), source.height, source.width, len(product.bands)))
            for product, folder in zip(products, folders)
        ]
        for done, window in enumerate(grid):
            reporter.check_cancelled()
            reporter.progress("rasters", done, len(grid), "tile")
            classes, *probabilities = source.read(window)
            datasets[0].write(classes[None], window=_rasterio(window))
            if len(datasets) > 1:
                layers = np.stack([layer for layer in probabilities if layer is not None])
                datasets[1].write(np.where(classes == NODATA, np.uint8(NODATA), layers), window=_rasterio(window))
    reporter.progress("rasters", len(grid), len(grid), "tile")


def _write_levels(product: _Product, folder: Path, height: int, width: int, reporter: Reporter) -> int:
    """Write overview levels until one fits into a tile; return their number."""
    level = 0
    while max(height, width) > _TILE_PX:
        with open_quietly(_level_path(folder, level)) as below:
            height, width = -(-height // 2), -(-width // 2)
            level += 1
            with _create(_level_path(folder, level), height, width, len(product.bands)) as dataset:
                for window in CoreGrid(below.height, below.width, _STEP_PX, _STEP_PX):
                    reporter.check_cancelled()
                    values = product.halved(below.read(window=_rasterio(window)))
                    target = Window(window.row // 2, window.col // 2, *values.shape[1:])
                    dataset.write(values, window=_rasterio(target))
    return level


def _create(path: Path, height: int, width: int, bands: int) -> Any:
    return open_quietly(path, "w", height=height, width=width, count=bands, **_SCRATCH)


def _rasterio(window: Window) -> RasterioWindow:
    return RasterioWindow(window.col, window.row, window.width, window.height)


def _assemble(product: _Product, folder: Path, levels: int, ground: Ground) -> None:
    """Make the final file of the levels, check that it is whole, and move it to its place."""
    with open_quietly(_level_path(folder, 0)) as base:
        height, width = base.shape
    description = folder / "levels.vrt"
    description.write_text(_vrt(product, levels, (height, width), ground), encoding="utf-8")
    result = folder / "result.tif"
    with rasterio.Env(GDAL_NUM_THREADS=1, GDAL_PAM_ENABLED=False):
        rasterio.shutil.copy(
            description,
            result,
            driver="COG",
            compress="DEFLATE",
            blocksize=_TILE_PX,
            bigtiff="IF_SAFER",
            overviews="AUTO",
        )
        # The full resolution comes last in the file: where its last pixel can be read, nothing is cut off.
        with open_quietly(result) as dataset:
            dataset.read(1, window=RasterioWindow(width - 1, height - 1, 1, 1))
    result.replace(product.path)


def _vrt(product: _Product, levels: int, shape: tuple[int, int], ground: Ground) -> str:
    """Return a virtual raster over the scratch files, with georeference, nodata, colours and overviews."""
    a, b, c, d, e, f = ground.transform
    parts = [f'<VRTDataset rasterXSize="{shape[1]}" rasterYSize="{shape[0]}">']
    if ground.crs_wkt:
        parts.append(f"<SRS>{escape(ground.crs_wkt)}</SRS>")
    parts.append(f"<GeoTransform>{c!r}, {a!r}, {b!r}, {f!r}, {d!r}, {e!r}</GeoTransform>")
    for band, name in enumerate(product.bands, 1):
        parts.append(f'<VRTRasterBand dataType="Byte" band="{band}"><Description>{name}</Description>')
        parts.append(f"<NoDataValue>{NODATA}</NoDataValue>")
        parts.append(_colour_table() if product.colours else "<ColorInterp>Undefined</ColorInterp>")
        parts.extend(_level_reference(level, band) for level in range(levels + 1))
        parts.append("</VRTRasterBand>")
    return "".join([*parts, "</VRTDataset>"])


def _level_reference(level: int, band: int) -> str:
    tag = "SimpleSource" if level == 0 else "Overview"
    file = f'<SourceFilename relativeToVRT="1">{_level_path(Path(), level)}</SourceFilename>'
    return f"<{tag}>{file}<SourceBand>{band}</SourceBand></{tag}>"


def _colour_table() -> str:
    entries = ['<Entry c1="0" c2="0" c3="0" c4="0"/>'] * 256
    for one in CLASSES:
        red, green, blue = (int(one.colour[i : i + 2], 16) for i in (1, 3, 5))
        entries[one.id] = f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="255"/>'
    return f"<ColorInterp>Palette</ColorInterp><ColorTable>{''.join(entries)}</ColorTable>"
