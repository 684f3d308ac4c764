"""Opening vector files with pyogrio: layers, fields, batches; errors in the project's own words."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyogrio

from ...resunet_core.errors import SurveyError
from ..handles import is_local, reason_of

FID = "OGC_FID"  # what pyogrio calls feature ids in Arrow where the layer has no name for them
OGR_ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError, ValueError)


def layer_names(path: str, what: str) -> tuple[str, ...]:
    """Return the layers of a vector file.

    Args:
        path: Any file OGR opens.
        what: How messages call it: "The survey", "--zones".

    Raises:
        SurveyError: There is no such file, or it is no vector file.
    """
    if is_local(path) and not Path(path).exists():
        raise SurveyError(f"{what}: there is no file {path}.", "Check the path.")
    if Path(path).is_dir() and not path.lower().endswith(".gdb"):
        raise SurveyError(f"{what}: {path} is a folder.", "Expected a file.")
    try:
        return tuple(str(name) for name, _ in pyogrio.list_layers(path))
    except OGR_ERRORS as error:
        raise unreadable(path, what, error) from error


def unreadable(path: str, what: str, error: BaseException) -> SurveyError:
    """Return the error of a file that OGR refuses."""
    return SurveyError(f"{what}: {path} can't be read as a vector file: {reason_of(error)}.", "Expected a GeoPackage.")


Box = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in units of the CRS."""


def read_batches(
    path: str, layer: str, columns: list[str], size: int, box: Box | None = None
) -> Iterator[tuple[pa.RecordBatch, str, str]]:
    """Yield record batches of a layer with the names of their columns of WKB and of feature ids.

    Args:
        path: File.
        layer: Its layer.
        columns: Fields to read besides geometry.
        size: Features in a batch.
        box: Only features that touch it (and some whose bounds do), by the spatial index.

    Raises:
        SurveyError: The file is damaged.
    """
    try:
        with pyogrio.open_arrow(
            path, layer=layer, columns=columns, batch_size=size, return_fids=True, use_pyarrow=True, bbox=box
        ) as (meta, reader):
            geometry = meta["geometry_name"] or "wkb_geometry"
            fid = meta.get("fid_column") or FID
            for batch in reader:
                yield batch, geometry, fid
    except (*OGR_ERRORS, pa.ArrowException) as error:
        raise unreadable(path, f"Layer {layer}", error) from error


def layer_info(path: str, layer: str) -> dict[str, Any]:
    """Return what pyogrio knows of a layer: ``fields``, ``crs``, ``features``, ``geometry_type``."""
    try:
        info: dict[str, Any] = pyogrio.read_info(path, layer=layer)
    except OGR_ERRORS as error:
        raise unreadable(path, f"Layer {layer}", error) from error
    return info


def layer_bounds(path: str, layer: str) -> tuple[float, float, float, float] | None:
    """Return xmin, ymin, xmax, ymax of a layer, None where it is empty."""
    try:
        bounds = pyogrio.read_info(path, layer=layer, force_total_bounds=True)["total_bounds"]
    except OGR_ERRORS as error:
        raise unreadable(path, f"Layer {layer}", error) from error
    if bounds is None or not all(math.isfinite(value) for value in bounds):
        return None
    xmin, ymin, xmax, ymax = map(float, bounds)
    return xmin, ymin, xmax, ymax
