"""Several surveys as one GeoPackage: the same layers, with a field that names the mosaic, and ids unique across them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ..resunet_core.errors import StorageError
from .geopackage import GEOMETRY, Batch, GeoPackageWriter
from .run_table import read_run
from .schema import SPATIAL_LAYERS, Field, Layer

ID_STEP = 10**9  # ids of the n-th mosaic, counted from 0, are raised by n times this
_IDS = ("id", "network_id", "start_node", "end_node")
_BATCH = 20_000
MOSAIC_FIELD = Field("mosaic", "string")


@dataclass(frozen=True)
class SurveyPart:
    """A finished survey: its file, what its mosaic is called, and the mosaic's number in the batch, from 0."""

    path: Path
    label: str
    number: int


def merge_surveys(
    output: Path,
    parts: list[SurveyPart],
    crs_wkt: str,
    summary: Mapping[str, object],
    styles: Iterable[tuple[str, str, str]],
) -> None:
    """Write one GeoPackage of several surveys; it appears when complete.

    Each layer gains the field ``mosaic``. The id of a feature is the one it has in the survey of its mosaic alone plus
    `ID_STEP` times the mosaic's number, so it does not depend on what became of the other mosaics. The run table holds
    what concerns all of them under the usual keys, and the rows of each survey under "MOSAIC/key".

    Args:
        output: GeoPackage; replaced where it exists.
        parts: Surveys by this version, in order.
        crs_wkt: CRS of all of them, "" for none.
        summary: Rows of the run table about the whole.
        styles: Layer, name and QML of each.

    Raises:
        StorageError: A survey can't be read, or the output not be written.
    """
    with GeoPackageWriter(output, crs_wkt) as writer:
        for layer in SPATIAL_LAYERS:
            merged = Layer(layer.name, layer.geometry, (MOSAIC_FIELD, *layer.fields))
            writer.write_layer(merged, (batch for part in parts for batch in _batches(part, layer)))
        rows = {f"{part.label}/{key}": value for part in parts for key, value in read_run(part.path).items()}
        writer.write_run({**summary, **rows})
        writer.write_styles(styles)


def _batches(part: SurveyPart, layer: Layer) -> Iterator[Batch]:
    try:
        with pyogrio.raw.open_arrow(part.path, layer=layer.name, batch_size=_BATCH, use_pyarrow=True) as (_, reader):
            for records in reader:
                yield _raised(part, layer, records)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise StorageError(
            f"The finished survey {part.path} can't be read: {error}.", "Remove it and run again."
        ) from error


def _raised(part: SurveyPart, layer: Layer, records: Any) -> dict[str, Any]:
    columns: dict[str, Any] = {"mosaic": np.full(records.num_rows, part.label, dtype=object)}
    for field in layer.fields:
        values = records.column(field.name).to_numpy(zero_copy_only=False)
        columns[field.name] = values + part.number * ID_STEP if field.name in _IDS else values
    geometry = GEOMETRY if GEOMETRY in records.schema.names else "wkb_geometry"
    columns["geometry"] = shapely.from_wkb(records.column(geometry).to_numpy(zero_copy_only=False))
    return columns
