"""The layers of a CraqueMap GeoPackage: names, geometries, fields. The contract; readers rely on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One field: its name and its type ("int64", "int32", "double" or "string")."""

    name: str
    type: str


@dataclass(frozen=True)
class Layer:
    """One layer: its name, geometry type (None for a table) and fields besides ``fid``."""

    name: str
    geometry: str | None
    fields: tuple[Field, ...]


def _fields(**types: str) -> tuple[Field, ...]:
    return tuple(Field(name, type_) for name, type_ in types.items())


CRAQUELURE_LAYER = Layer(
    "craquelure",
    "LineString",
    _fields(
        id="int64", network_id="int64", start_node="int64", end_node="int64",
        length_m="double", width_mean_mm="double", width_median_mm="double", width_p95_mm="double", width_max_mm="double",
        width_class="string", measurable="int32", orientation_deg="double", tortuosity="double", area_m2="double",
        confidence="double", review="string", note="string",
    ),
)  # fmt: skip
JUNCTIONS_LAYER = Layer("junctions", "Point", _fields(id="int64", network_id="int64", kind="string", degree="int32"))
ISLANDS_LAYER = Layer(
    "islands",
    "Polygon",
    _fields(
        id="int64", network_id="int64", area_m2="double", perimeter_m="double", diameter_mm="double",
        compactness="double", elongation="double", orientation_deg="double",
    ),
)  # fmt: skip
PAINT_LOSS_LAYER = Layer(
    "paint_loss",
    "Polygon",
    _fields(
        id="int64", area_m2="double", perimeter_m="double", diameter_mm="double", compactness="double",
        confidence="double", touches_craquelure="int32", review="string", note="string",
    ),
)  # fmt: skip
COVERAGE_LAYER = Layer(
    "coverage", "MultiPolygon", _fields(valid_area_m2="double", gsd_x_mm="double", gsd_y_mm="double")
)
RUN_LAYER = Layer("run", None, _fields(key="string", value="string"))

SPATIAL_LAYERS = (CRAQUELURE_LAYER, JUNCTIONS_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER, COVERAGE_LAYER)
