"""A take-off as a GeoPackage: the elements and their parents as styled polygons with their quantities, and the whole table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..geopackage import GeoPackageWriter
from ..schema import Field, Layer
from .listing import OUTSIDE, Level, Listing
from .positions import CRAQUELURE, ISLANDS, JUNCTIONS, PAINT_LOSS
from .styles import BLUES, Style, graduated
from .survey_file import SurveyFile
from .take_off import TakeOff

TABLE = "quantities"
_INTEGERS = ("count",)


def write_geopackage(
    path: Path, survey: SurveyFile, result: TakeOff, listed: Listing, provenance: Mapping[str, object]
) -> None:
    """Write a layer for each level, the table of all quantities and the run table.

    Args:
        path: GeoPackage; replaced in one step when complete.
        survey: Whose CRS it has.
        result: The take-off.
        listed: The same by levels; the total has the coverage as geometry.
        provenance: Rows of the run table.
    """
    styles: list[Style] = []
    with GeoPackageWriter(path, survey.crs_wkt) as writer:
        for level in reversed(listed.levels):
            layer, columns = _layer(level, survey, result, listed)
            writer.write_layer(layer, iter([columns]))
            styles += _styles(layer.name, columns)
        _write_table(writer, listed)
        writer.write_run(provenance)
        writer.write_styles((style.layer, style.name, style.qml) for style in styles)


def _layer(level: Level, survey: SurveyFile, result: TakeOff, listed: Listing) -> tuple[Layer, dict[str, Any]]:
    """Return schema and columns of one level's layer; what lies outside has no polygon and stands in the table only."""
    inside = [at for at, path in enumerate(level.paths) if path != (OUTSIDE,)]
    columns: dict[str, Any] = {"id": np.arange(1, len(inside) + 1)}
    names = listed.names[: level.depth]
    paths = [level.paths[at] for at in inside]
    for depth, name in enumerate(names):
        columns[field_name(name)] = np.array([path[depth] if depth < len(path) else "" for path in paths], object)
    columns |= {name: values[inside] for name, values in _figures(level, listed).items()}
    geometry = _geometry(level, survey, result)
    fields = tuple(Field(name, _type(values)) for name, values in columns.items())
    return Layer(field_name(level.name), "MultiPolygon", fields), {**columns, "geometry": geometry}


def _type(values: NDArray[Any]) -> str:
    return {"i": "int64", "f": "double"}.get(values.dtype.kind, "string")


def _geometry(level: Level, survey: SurveyFile, result: TakeOff) -> NDArray[np.object_]:
    polygons = result.elements.partition.polygons
    if level.depth == 0:
        return _multi([shapely.MultiPolygon(list(survey.coverage))])
    if level.depth > len(result.elements.levels):
        return _multi(polygons)
    _, group = result.elements.groups(level.depth)
    return _multi([shapely.union_all(polygons[group == at]) for at in range(int(group.max()) + 1)])


def _multi(polygons: Any) -> NDArray[np.object_]:
    parts = [shapely.get_parts(polygon) for polygon in polygons]
    return np.array([shapely.MultiPolygon([p for p in some if p.geom_type == "Polygon"]) for some in parts], object)


def _figures(level: Level, listed: Listing) -> dict[str, NDArray[Any]]:
    """Return one column a figure, an entry a place; densities are NaN where nothing is visible."""
    positions = listed.positions
    sums, visible = level.sums, np.where(level.visible_m2 > 0, level.visible_m2, np.nan)

    def of(class_name: str) -> list[int]:
        return [at for at, position in enumerate(positions) if position.class_name == class_name]

    lines, losses = of(CRAQUELURE), of(PAINT_LOSS)
    length, area = sums.length_m[:, lines].sum(axis=1), sums.area_m2[:, lines].sum(axis=1)
    wide, loss = sums.wide_length_m[:, lines].sum(axis=1), sums.area_m2[:, losses].sum(axis=1)
    columns: dict[str, NDArray[Any]] = {
        "visible_area_m2": level.visible_m2,
        "craquelure_count": _count(sums.count[:, lines]),
        "craquelure_length_m": length,
        "craquelure_area_m2": area,
        "mean_width_mm": 1000 * area / np.where(wide > 0, wide, np.nan),
        "craquelure_density_m_per_m2": length / visible,
        "craquelure_percent": 100 * area / visible,
        "junction_count": _count(sums.count[:, of(JUNCTIONS)]),
        "island_count": _count(sums.count[:, of(ISLANDS)]),
        "island_area_m2": sums.area_m2[:, of(ISLANDS)].sum(axis=1),
        "paint_loss_count": _count(sums.count[:, losses]),
        "paint_loss_area_m2": loss,
        "paint_loss_percent": 100 * loss / visible,
    }
    for at in lines:
        columns[f"length_m_{field_name(positions[at].size_class)}"] = sums.length_m[:, at]
    if listed.prices:
        columns["cost"] = listed.costs(level)
    return columns


def _count(table: NDArray[np.float64]) -> NDArray[np.int64]:
    return np.asarray(table.sum(axis=1), np.int64)


def field_name(text: str) -> str:
    """Return a name as a field or layer may have it: ``< 0.1 mm`` becomes ``below_0_1_mm``."""
    worded = text.replace("<", "below ").replace(">", "above ")
    worded = re.sub(r"(?<=\d)-(?=\d)", " to ", worded)
    return re.sub(r"\W+", "_", worded.lower()).strip("_") or "level"


def _styles(layer: str, columns: Mapping[str, Any]) -> list[Style]:
    return [
        graduated(layer, "Craquelure", "craquelure_density_m_per_m2", columns["craquelure_density_m_per_m2"], "m/m²"),
        graduated(layer, "Paint loss", "paint_loss_percent", columns["paint_loss_percent"], "%", BLUES),
    ]


def _write_table(writer: GeoPackageWriter, listed: Listing) -> None:
    sheet = listed.stacked()
    fields, columns = [], {}
    for at, column in enumerate(sheet.columns):
        name = field_name(column.name)
        kind = "int64" if name in _INTEGERS else "double" if column.number_format else "string"
        fields.append(Field(name, kind))
        columns[name] = [row[at] for row in sheet.rows]
    writer.write_table(Layer(TABLE, None, tuple(fields)), columns)
