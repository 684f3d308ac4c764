"""Small surveys written feature by feature, as `map` would write them."""

import numpy as np
import shapely

from craquemap.processing.geopackage import GeoPackageWriter
from craquemap.processing.schema import SPATIAL_LAYERS
from craquemap.processing.styling import survey_styles
from craquemap.processing.widths import WidthClasses

ENGINEERING = 'LOCAL_CS["Facade plane",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
FEET = 'LOCAL_CS["Facade plane",UNIT["foot",0.3048],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
GSD_MM = 0.2


def crack(xy, width_mm=0.3, **fields):
    """A segment of craquelure; its figures follow from its vertices (metres) unless given."""
    line = shapely.LineString(xy)
    length_m = fields.pop("length_m", line.length)
    return {
        "geometry": line, "length_m": length_m, "width_mean_mm": width_mm, "width_median_mm": width_mm,
        "width_p95_mm": width_mm, "width_max_mm": width_mm, "area_m2": length_m * width_mm / 1000,
        "width_class": WidthClasses().classify(np.array([width_mm]))[0], "measurable": int(width_mm >= 2 * GSD_MM),
        **fields,
    }  # fmt: skip


def junction(x, y, kind, **fields):
    degree = {"end": 1, "edge": 1, "Y": 3, "T": 3, "X": 4}[kind]
    return {"geometry": shapely.Point(x, y), "kind": kind, "degree": degree, **fields}


def patch(polygon, **fields):
    """An island or a paint loss; its figures follow from its outline (metres) unless given."""
    area, perimeter = polygon.area, polygon.length
    return {
        "geometry": polygon, "area_m2": area, "perimeter_m": perimeter, "diameter_mm": 2000 * np.sqrt(area / np.pi),
        "compactness": 4 * np.pi * area / perimeter**2, "elongation": 1.0, "orientation_deg": 0.0, **fields,
    }  # fmt: skip


def write_survey(
    path,
    craquelure=(),
    junctions=(),
    islands=(),
    paint_loss=(),
    coverage=None,
    run=None,
    crs=ENGINEERING,
    layers=None,
    gsd_mm=GSD_MM,
):
    """Write a survey; ids count from 1 unless given.

    Args:
        coverage: Polygon or MultiPolygon in metres; None for none.
        layers: Names of the layers to write, all without it.
    """
    surveyed = [] if coverage is None else [
        {"geometry": shapely.multipolygons(shapely.get_parts(coverage)), "valid_area_m2": coverage.area,
         "gsd_x_mm": gsd_mm, "gsd_y_mm": gsd_mm}
    ]  # fmt: skip
    rows = {"craquelure": craquelure, "junctions": junctions, "islands": islands, "paint_loss": paint_loss,
            "coverage": surveyed}  # fmt: skip
    with GeoPackageWriter(path, crs) as writer:
        for layer in SPATIAL_LAYERS:
            if layers is None or layer.name in layers:
                writer.write_layer(layer, iter([_columns(layer, list(rows[layer.name]))] if rows[layer.name] else ()))
        writer.write_run({"software": "craquemap test", **(run or {})})
        if layers is None:
            writer.write_styles(survey_styles(SPATIAL_LAYERS, WidthClasses()))
    return path


def _columns(layer, rows):
    columns = {}
    for field in layer.fields:
        default = {"string": "", "double": np.nan}.get(field.type, np.nan)
        values = [row.get(field.name, at + 1 if field.name == "id" else default) for at, row in enumerate(rows)]
        columns[field.name] = np.array(values, object if field.type == "string" else np.float64)
    return {**columns, "geometry": np.array([row["geometry"] for row in rows], object)}
