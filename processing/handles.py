"""Opening rasters: one handle per thread, quiet about missing georeference, errors in the project's own words.

Datasets of GDAL must not be used from two threads at once, so everything that reads from several threads keeps one open
dataset per thread.
"""

from __future__ import annotations

import contextlib
import os
import threading
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from ..resunet_core.errors import RasterError
from .closing import Closing
from .tiling import Window

GDAL_ERRORS = (RasterioError, CPLE_BaseError)  # what rasterio raises; some of GDAL's errors come through unwrapped
_STORES = {"s3://": "/vsis3/", "gs://": "/vsigs/", "az://": "/vsiaz/"}  # GDAL reads their credentials itself
_REMOTE = {  # unless the environment says otherwise
    "GDAL_HTTP_MAX_RETRY": "4",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_TIME": "60",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
}
_open_lock = threading.Lock()  # filters of `warnings` are global to the process


def open_quietly(path: str | Path, mode: str = "r", **profile: Any) -> Any:
    """Open a dataset of rasterio without its warning about a missing georeference; see `rasterio.open`.

    The filter stays: one that is taken back would, in a process of several threads, also be taken back by others that
    restore theirs meanwhile.
    """
    with _open_lock:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(path, mode, **profile)


def open_raster(path: str) -> Any:
    """Open a raster for reading.

    Args:
        path: File, address or anything else GDAL opens ("/vsicurl/…", "https://…", "s3://…", a subdataset).

    Raises:
        RasterError: The file is missing, is no raster, or holds no bands.
    """
    try:
        with remote_settings(path):
            dataset = open_quietly(gdal_name(path))
    except (*GDAL_ERRORS, UnicodeError, OSError) as error:
        if is_local(path) and not Path(path).exists():
            raise RasterError(f"There is no file {path}.", "Check the path.") from error
        if is_local(path) and Path(path).is_dir():
            raise RasterError(f"{path} is a folder.", "Expected a raster file.") from error
        text = f"{display_name(path)} can't be opened as a raster: {reason_of(error)}."
        raise RasterError(text, _opening_hint(path)) from error
    if dataset.count == 0 or dataset.width == 0 or dataset.height == 0:
        subdatasets = dataset.subdatasets
        dataset.close()
        hint = f"It is a container: name one of its rasters, for example {subdatasets[0]}." if subdatasets else ""
        raise RasterError(f"{display_name(path)} holds no raster bands.", hint)
    return dataset


def gdal_name(path: str) -> str:
    """Return what GDAL calls an address in an object store; other paths as they are."""
    for scheme, prefix in _STORES.items():
        if path.startswith(scheme):
            return prefix + path.removeprefix(scheme)
    return path


def remote_settings(path: str) -> contextlib.AbstractContextManager[Any]:
    """Return a context in which GDAL tries again when a network fails; for local paths one that does nothing."""
    if is_local(path):
        return contextlib.nullcontext()
    settings = {name: value for name, value in _REMOTE.items() if name not in os.environ}
    return rasterio.Env(**settings)  # type: ignore[no-any-return]


def _opening_hint(path: str) -> str:
    if is_local(path):
        return (
            f"Name a raster in it, as /vsizip/{path}/NAME.tif."
            if path.lower().endswith(".zip")
            else "Expected a GeoTIFF or another raster that GDAL reads."
        )
    return "Check the address, the connection and your permissions."


def is_local(path: str) -> bool:
    """Return whether a path names a plain file, not an address, a virtual file or a subdataset."""
    return "://" not in path and not path.startswith("/vsi") and path.count(":") < 2


def display_name(path: str) -> str:
    """Return the last part of a path or address, as people call the file, without a query (which may hold a key)."""
    if "://" in path:
        path = path.partition("?")[0]
    return path.rstrip("/").replace("\\", "/").rsplit("/", 1)[-1] or path


def reason_of(error: BaseException) -> str:
    """Return what GDAL says about the first cause of an error, in one line without full stop and pyogrio's advice."""
    while error.__cause__ is not None:
        error = error.__cause__
    text = " ".join(str(error).split()).partition("; It might help")[0].rstrip(".")
    return text[:300] if text else type(error).__name__


@dataclass(frozen=True)
class Reduced:
    """How a window is shown with fewer pixels: how many, and whether they are means or the nearest values."""

    height: int
    width: int
    is_mean: bool = True


class RasterHandles(Closing):
    """One open dataset per thread of the same raster.

    Args:
        path: As in `open_raster`.

    Raises:
        RasterError: The raster can't be opened.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[tuple[threading.Thread, Any]] = []
        self.dataset()

    def dataset(self) -> Any:
        """Return the calling thread's dataset, opened when first asked for."""
        dataset = getattr(self._local, "dataset", None)
        if dataset is None or dataset.closed:
            dataset = open_raster(self.path)
            self._local.dataset = dataset
            with self._lock:
                self._close_abandoned()
                self._open.append((threading.current_thread(), dataset))
        return dataset

    def _close_abandoned(self) -> None:
        """Close what threads that have ended left open, so that thousands of short ones don't use up all file handles."""
        for thread, dataset in self._open:
            if not thread.is_alive():
                dataset.close()
        self._open = [(thread, dataset) for thread, dataset in self._open if thread.is_alive()]

    def read(self, window: Window, bands: tuple[int, ...], reduced: Reduced | None = None) -> NDArray[Any]:
        """Return bands (b, h, w) of a window inside the raster, in the raster's own dtype.

        Args:
            window: Inside the raster.
            bands: From 1.
            reduced: Fewer pixels to show the window with, taken from overviews where the file has them.

        Raises:
            RasterError: The data can't be read or decoded: the file is truncated or damaged.
        """
        return np.asarray(self._checked(window, "read", list(bands), reduced))

    def read_mask(self, window: Window) -> NDArray[np.uint8]:
        """Return the dataset's own mask uint8 (h, w) of a window inside the raster, 0 is invalid; as `read`."""
        return np.asarray(self._checked(window, "read_masks", 1), dtype=np.uint8)

    def read_masks(self, window: Window, bands: tuple[int, ...], reduced: Reduced | None = None) -> NDArray[np.uint8]:
        """Return the masks of bands, uint8 (b, h, w), 0 is invalid; else as `read`."""
        return np.asarray(self._checked(window, "read_masks", list(bands), reduced), dtype=np.uint8)

    def _checked(self, window: Window, method: str, bands: Any, reduced: Reduced | None = None) -> Any:
        where = RasterioWindow(window.col, window.row, window.width, window.height)
        size = {}
        if reduced is not None:
            shape = (len(bands), reduced.height, reduced.width)
            size = {"out_shape": shape, "resampling": Resampling.average if reduced.is_mean else Resampling.nearest}
        try:
            with remote_settings(self.path):
                return getattr(self.dataset(), method)(bands, window=where, **size)
        except GDAL_ERRORS as error:
            place = f"at row {window.row}, column {window.col}"
            raise RasterError(
                f"{display_name(self.path)} can't be read {place}: {reason_of(error)}.",
                "The file is truncated or damaged: copy or export it again."
                if is_local(self.path)
                else "Check the connection; the same command resumes. If it stays, the file is damaged.",
            ) from error

    def close(self) -> None:
        """Close the datasets of all threads; a later read opens anew."""
        with self._lock:
            for _, dataset in self._open:
                dataset.close()
            self._open.clear()
