"""Writes the GeoPackage: layers in streamed batches, the run table, default styles; complete or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import shapely
from numpy.typing import NDArray

from ..resunet_core.errors import StorageError
from .handles import reason_of
from .schema import RUN_LAYER, Layer
from .vector.wkb import EncodedGeometries
from .workspace import storage_errors

GEOMETRY = "geom"
VERSION = "1.2"  # QGIS 3.22 warns about newer ones
_ARROW_TYPES = {"int64": pa.int64(), "int32": pa.int32(), "double": pa.float64(), "string": pa.string()}
_TEMPORARY = {
    # a file that is thrown away when something fails needs no journal, and is forced to disk once, when it is complete
    "OGR_SQLITE_SYNCHRONOUS": "OFF",
    "OGR_SQLITE_JOURNAL": "OFF",
    # outlines of islands are larger than SQLite's pages of 4 KiB: a quarter of the time of writing them
    "OGR_SQLITE_PRAGMA": "page_size=16384",
}
_EMPTY_WKB_BYTES = 9  # of a line, polygon or collection without parts: byte order, type, count

Batch = Mapping[str, Any]
"""Columns of one batch: arrays by field name, and under ``geometry`` shapely geometries or `EncodedGeometries`."""


class GeoPackageWriter:
    """Writes layers into a temporary file beside the target and renames it when complete.

    Use as a context manager: leaving it normally completes the file, an exception removes the temporary one.

    Args:
        path: Target.
        crs_wkt: WKT of the CRS of all layers, or "" for none.
    """

    def __init__(self, path: Path, crs_wkt: str) -> None:
        self._target = path
        self._crs_wkt = crs_wkt
        self._part = path.with_name(f".{path.stem}.part{path.suffix}")

    def __enter__(self) -> GeoPackageWriter:
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._remove_part()
        except OSError as error:
            raise StorageError(
                f"{self._target.parent} can't be written: {error.strerror}.", "Choose another folder."
            ) from error
        pyogrio.set_gdal_config_options(_TEMPORARY)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        pyogrio.set_gdal_config_options(dict.fromkeys(_TEMPORARY))
        try:
            if kind is None:
                with storage_errors(self._target):
                    with self._part.open("rb+") as stream:
                        os.fsync(stream.fileno())
                    os.replace(self._part, self._target)
        finally:
            self._remove_part()

    def write_layer(self, layer: Layer, batches: Iterable[Batch]) -> int:
        """Write one spatial layer from batches of columns and return the number of features.

        Args:
            layer: The layer's schema.
            batches: Columns, see `Batch`; NaN becomes NULL. What they raise is raised here.

        Raises:
            StorageError: The layer can't be written: the disk is full, or gone.
        """
        count = indexed = 0
        failures: list[BaseException] = []  # of the batches: GDAL only says that the stream broke

        def counted() -> Iterator[pa.RecordBatch]:
            nonlocal count, indexed
            try:
                for batch in batches:
                    record = _record_batch(layer, batch, schema)
                    count += record.num_rows
                    indexed += _indexable(record.column(GEOMETRY))
                    yield record
            except BaseException as error:
                failures.append(error)
                raise

        schema = _arrow_schema(layer)
        with warnings.catch_warnings(), _writing(self._target, failures):
            # a missing CRS is normal on façades
            warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
            pyogrio.write_arrow(
                pa.RecordBatchReader.from_batches(schema, counted()),
                self._part,
                layer=layer.name,
                driver="GPKG",
                geometry_name=GEOMETRY,
                geometry_type=layer.geometry,
                crs=self._crs_wkt or None,
                dataset_options={"VERSION": VERSION},
                layer_options={} if self._crs_wkt else {"SRID": "-1"},
            )
            self._check_complete(layer, count, indexed)
        return count

    def write_run(self, rows: Mapping[str, object]) -> None:
        """Write the run table: provenance and totals as text."""
        self.write_table(RUN_LAYER, {"key": list(rows), "value": [str(value) for value in rows.values()]})

    def write_table(self, layer: Layer, columns: Mapping[str, Any]) -> None:
        """Write a table without geometry from columns by field name; None and NaN become NULL."""
        schema = pa.schema([pa.field(field.name, _ARROW_TYPES[field.type]) for field in layer.fields])
        arrays = [
            pa.array(columns[field.name], type=_ARROW_TYPES[field.type], from_pandas=True) for field in layer.fields
        ]
        table = pa.Table.from_arrays(arrays, schema=schema)
        with _writing(self._target):
            pyogrio.write_arrow(
                table, self._part, layer=layer.name, driver="GPKG", dataset_options={"VERSION": VERSION}
            )

    def write_styles(self, styles: Iterable[tuple[str, str, str]]) -> None:
        """Store styles where QGIS looks for them; the first of a layer is its default.

        Args:
            styles: Layer, name and QML of each.
        """
        with _writing(self._target), closing(sqlite3.connect(self._part)) as connection, connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(
                "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), "
                "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), "
                "styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), "
                "update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
            )
            connection.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', 'attributes', 'layer_styles')"
            )
            styled: set[str] = set()
            for layer, name, qml in styles:
                connection.execute(
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
                    "styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, ?, ?, ?, '', ?, '', '')",
                    (layer, GEOMETRY, name, qml, layer not in styled),
                )
                styled.add(layer)

    def _check_complete(self, layer: Layer, count: int, indexed: int) -> None:
        """Refuse a layer that lacks features or its spatial index: when the disk fills up at the end, GDAL keeps that to itself."""
        index = f"rtree_{layer.name}_{GEOMETRY}_rowid"
        with closing(sqlite3.connect(self._part)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            expected = {layer.name: count} | ({index: indexed} if indexed else {})
            for table, rows in expected.items():
                query = f'SELECT max(rowid) FROM "{table}"'  # nosec B608: our own layers' names
                found = connection.execute(query).fetchone()[0] if table in tables else 0
                if (found or 0) < rows:
                    raise _no_room(self._target, f"the layer {layer.name} is incomplete")

    def _remove_part(self) -> None:
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._part.with_name(self._part.name + suffix).unlink(missing_ok=True)


def _indexable(geometries: pa.Array) -> int:
    """Return how many WKB geometries get an entry in the spatial index: not NULL, not empty."""
    return int(pc.sum(pc.greater(pc.binary_length(geometries), _EMPTY_WKB_BYTES)).as_py() or 0)


@contextlib.contextmanager
def _writing(path: Path, failures: Sequence[BaseException] = ()) -> Iterator[None]:
    """Turn errors of writing a GeoPackage into `StorageError`, or into the failure of what is written."""
    with storage_errors(path):
        try:
            yield
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError, sqlite3.Error) as error:
            if failures:
                raise failures[0] from None
            raise _no_room(path, reason_of(error)) from error


def _no_room(path: Path, reason: str) -> StorageError:
    free_mb = shutil.disk_usage(path.parent).free / 1e6
    return StorageError(
        f"{path} can't be written: {reason}; {free_mb:.0f} MB are free.",
        "Free some space and run the same command again: finished work is kept.",
    )


def _arrow_schema(layer: Layer) -> pa.Schema:
    geometry = pa.field(GEOMETRY, pa.binary(), metadata={"ARROW:extension:name": "geoarrow.wkb"})
    return pa.schema([pa.field(field.name, _ARROW_TYPES[field.type]) for field in layer.fields] + [geometry])


def _record_batch(layer: Layer, batch: Batch, schema: pa.Schema) -> pa.RecordBatch:
    columns = [_column(batch[field.name], _ARROW_TYPES[field.type]) for field in layer.fields]
    return pa.RecordBatch.from_arrays([*columns, _geometry_column(batch["geometry"])], schema=schema)


def _geometry_column(geometry: NDArray[Any] | EncodedGeometries) -> pa.Array:
    if not isinstance(geometry, EncodedGeometries):
        return pa.array(shapely.to_wkb(geometry), type=pa.binary())
    buffers = [None, pa.py_buffer(geometry.offsets.astype(np.int32)), pa.py_buffer(geometry.data)]
    return pa.Array.from_buffers(pa.binary(), len(geometry.offsets) - 1, buffers)


def _column(values: NDArray[Any], type_: pa.DataType) -> pa.Array:
    if values.dtype.kind == "f" and pa.types.is_integer(type_):  # integers with gaps come as floats
        return pa.array(values, mask=~np.isfinite(values)).cast(type_)
    return pa.array(values, type=type_, from_pandas=True)
