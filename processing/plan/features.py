"""Features of a survey in memory: columns by the layer's schema, and geometry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
import pyarrow as pa
import shapely
from numpy.typing import NDArray

from ..schema import Field, Layer

_EMPTY = {"double": np.float64, "int64": np.int64, "int32": np.int64, "string": np.object_}


@dataclass(frozen=True, eq=False)
class Features:
    """Some features of one layer.

    Attributes:
        layer: Their schema (`schema.CRAQUELURE_LAYER`, …).
        columns: One array a field of the schema: float64 (NULL is NaN), int64 (NULL is 0), or str objects (NULL is "").
        geometry: shapely geometries (n,), never missing or empty, in two dimensions, in units of the CRS.
        is_remeasured: bool (n,): figures come from the geometry, because a person has drawn or changed it.
    """

    layer: Layer
    columns: Mapping[str, NDArray[Any]]
    geometry: NDArray[np.object_]
    is_remeasured: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.geometry)

    def __getitem__(self, field: str) -> NDArray[Any]:
        return self.columns[field]

    def select(self, rows: NDArray[Any]) -> Features:
        """Return the features of a mask or of row numbers."""
        columns = {name: values[rows] for name, values in self.columns.items()}
        return Features(self.layer, MappingProxyType(columns), self.geometry[rows], self.is_remeasured[rows])

    def replace(self, **columns: NDArray[Any]) -> Features:
        """Return the same features with other columns."""
        merged = MappingProxyType({**self.columns, **columns})
        return Features(self.layer, merged, self.geometry, self.is_remeasured)


def no_features(layer: Layer) -> Features:
    """Return no features of a layer, with all its columns."""
    columns: dict[str, NDArray[Any]] = {field.name: np.zeros(0, _EMPTY[field.type]) for field in layer.fields}
    return Features(layer, MappingProxyType(columns), np.zeros(0, np.object_), np.zeros(0, np.bool_))


def concatenate(layer: Layer, batches: Iterable[Features]) -> Features:
    """Return all features of batches in one: for layers that are known to be small."""
    all_: Sequence[Features] = [no_features(layer), *batches]
    columns = {field.name: np.concatenate([some[field.name] for some in all_]) for field in layer.fields}
    geometry = np.concatenate([some.geometry for some in all_])
    return Features(layer, MappingProxyType(columns), geometry, np.concatenate([some.is_remeasured for some in all_]))


def from_arrow(layer: Layer, batch: pa.RecordBatch, geometry: str, fid: str) -> Features:
    """Return the features of a record batch that have a geometry; fields that it lacks are empty.

    Args:
        layer: Schema wanted.
        batch: As pyogrio reads it.
        geometry: Name of its column of WKB.
        fid: Name of its column of feature ids, which stand in where the layer has no ``id`` of its own.
    """
    shapes = shapely.force_2d(shapely.from_wkb(batch.column(geometry).to_numpy(zero_copy_only=False)))
    present = set(batch.schema.names)
    columns = {
        field.name: _column(batch.column(field.name), field) if field.name in present else _missing(field, len(batch))
        for field in layer.fields
    }
    if "id" in columns and fid in present:
        columns["id"] = np.where(columns["id"] > 0, columns["id"], np.asarray(batch.column(fid).to_numpy()))
    usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    all_ = Features(layer, MappingProxyType(columns), np.asarray(shapes, np.object_), np.zeros(len(shapes), np.bool_))
    return all_ if usable.all() else all_.select(usable)


def _missing(field: Field, count: int) -> NDArray[Any]:
    if field.type == "string":
        return np.full(count, "", np.object_)
    return np.full(count, np.nan) if field.type == "double" else np.zeros(count, np.int64)


def _column(column: pa.Array, field: Field) -> NDArray[Any]:
    """Return a column in the schema's type; what can't be read as such (text in a field of numbers) is NULL."""
    if field.type == "string":
        texts = column.cast(pa.string()).fill_null("")
        return np.asarray(texts.to_numpy(zero_copy_only=False), np.object_)
    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        column = pa.array([_number(text) for text in column.to_pylist()], pa.float64())
    values = np.asarray(column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False), np.float64)
    if field.type == "double":
        return values
    return np.where(np.isfinite(values), values, 0).astype(np.int64)  # ids stay exact up to 2^53


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
