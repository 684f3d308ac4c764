"""Label features of a vector file: which layers count, what class and state of review a feature has, what ground it covers.

Classes come from a field where one is named, else from the layer's name. A feature's state of review:

- ``accepted`` and ``edited``: truth.
- ``rejected``: nothing is there; the surface beneath is background, a hard negative.
- anything else in a layer that has the field: unreviewed, see `LabelOptions`.

Layers without the field are drawn by people and are truth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from ...resunet_core.classes import BACKGROUND, NODATA
from ...resunet_core.errors import DatasetError
from ...resunet_core.labelme import class_of_label
from ..ground import Ground
from ..handles import reason_of
from ..zones import same_frame

TRUTH, REJECTED, UNREVIEWED = 0, 1, 2
_REVIEW = {"accepted": TRUTH, "edited": TRUTH, "rejected": REJECTED}
_LEAST_REACH_PX = 0.7072  # half a pixel's diagonal, so that a hairline is 8-connected; as LabelMe's lines
_ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError, ValueError)


@dataclass(frozen=True)
class FeatureLayer:
    """One layer of labels.

    Attributes:
        path, name: File and layer.
        class_id: Class of all its features, or None where the field ``class_field`` says it.
        class_field, width_field: Names of fields, or "".
        has_review: Whether it has the field ``review``.
    """

    path: str
    name: str
    class_id: int | None
    class_field: str
    width_field: str
    has_review: bool


@dataclass(frozen=True, eq=False)
class LabelShapes:
    """Features near a window: the ground they cover in units of the CRS, class ids and states of review, all (n,)."""

    areas: NDArray[np.object_]
    class_ids: NDArray[np.int64]
    states: NDArray[np.int64]


@dataclass(frozen=True)
class FeatureSettings:
    """How features become areas.

    Attributes:
        mapping: Class ids of names besides the known ones.
        class_field: Field that names the class, or "": the layer's name does.
        width_field: Field with the width of lines in mm.
        width_mm: Width of lines that state none, or None.
    """

    mapping: Mapping[str, int]
    class_field: str = ""
    width_field: str = "width_mean_mm"
    width_mm: float | None = None


def open_layers(source: str, settings: FeatureSettings, ground: Ground) -> tuple[list[FeatureLayer], list[str]]:
    """Choose the label layers of a vector file.

    Args:
        source: File, optionally with "|layername=…".
        settings: How classes and widths are stated.
        ground: Of the mosaic.

    Returns:
        The layers that count, and the names of those that don't.

    Raises:
        DatasetError: The file can't be read, no layer names a class, or its CRS is not the mosaic's.
    """
    path, _, tail = source.partition("|")
    wanted = next((t.removeprefix("layername=") for t in tail.split("|") if t.startswith("layername=")), None)
    try:
        names = [str(name) for name, kind in pyogrio.list_layers(path) if kind]
    except _ERRORS as error:
        raise DatasetError(f"{path} can't be read as a vector file: {reason_of(error)}.", "Check the path.") from error
    if wanted is not None and wanted not in names:
        raise DatasetError(f"{path} has no layer {wanted!r}.", f"It has: {', '.join(names)}.")
    layers, left = [], []
    for name in names:
        layer = _layer(path, name, settings, ground) if wanted in (None, name) else None
        layers.extend([layer] if layer else [])
        left.extend([] if layer else [name])
    if not layers:
        raise DatasetError(
            f"{path}: none of its layers ({', '.join(names)}) names a class.",
            "Say what a layer holds with --label LAYER=craquelure, or which field names the class with --class-field.",
        )
    return layers, left


def _layer(path: str, name: str, settings: FeatureSettings, ground: Ground) -> FeatureLayer | None:
    info = pyogrio.read_info(path, layer=name)
    fields = {str(f).lower(): str(f) for f in info["fields"]}
    by_field = fields.get(settings.class_field.lower(), "") if settings.class_field else ""
    class_id = None
    if not by_field:
        try:
            class_id = class_of_label(name, settings.mapping, path)
        except DatasetError:
            return None
    crs = str(info["crs"] or "")
    is_default = crs in ("EPSG:4326", "OGC:CRS84") and str(info["driver"]).startswith("GeoJSON")
    if not is_default and not same_frame(crs, ground.crs_wkt):
        raise DatasetError(f"{path}, layer {name}: its CRS is not the mosaic's.", "Export it in the mosaic's CRS.")
    width_field = fields.get(settings.width_field.lower(), "")
    return FeatureLayer(path, name, class_id, by_field, width_field, "review" in fields)


def read_shapes(
    layers: Sequence[FeatureLayer],
    bounds: tuple[float, float, float, float],
    settings: FeatureSettings,
    ground: Ground,
) -> LabelShapes:
    """Read the features that touch bounds (xmin, ymin, xmax, ymax, in the CRS) and return the ground they cover.

    Lines cover half their width on either side, at least half a pixel's diagonal; with flat joints rounded. Holes of
    polygons stay.

    Raises:
        DatasetError: A feature names no known class, a line has no width, or geometry is neither line nor polygon.
    """
    parts = [_of_layer(layer, bounds, settings, ground) for layer in layers]
    return LabelShapes(
        np.concatenate([p.areas for p in parts]),
        np.concatenate([p.class_ids for p in parts]),
        np.concatenate([p.states for p in parts]),
    )


def _of_layer(
    layer: FeatureLayer, bounds: tuple[float, float, float, float], settings: FeatureSettings, ground: Ground
) -> LabelShapes:
    where = f"{layer.path}, layer {layer.name}"
    columns = [name for name in {layer.class_field, layer.width_field, "review" if layer.has_review else ""} if name]
    try:
        table = pyogrio.read_dataframe(layer.path, layer=layer.name, columns=columns, bbox=bounds)
    except _ERRORS as error:
        raise DatasetError(f"{where}: can't be read: {reason_of(error)}.", "Export it again.") from error
    shapes = shapely.force_2d(np.asarray(table.geometry.values, dtype=object))
    usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    table, shapes = table[usable], shapes[usable]
    count = len(shapes)
    states = np.full(count, TRUTH)
    if layer.has_review:
        texts = [str(text or "").strip().lower() for text in table[_named(table.columns, "review")]]
        states = np.array([_REVIEW.get(text, UNREVIEWED) for text in texts], dtype=np.int64).reshape(count)
    if layer.class_id is not None:
        class_ids = np.full(count, layer.class_id)
    else:
        names = table[layer.class_field]
        class_ids = np.array([class_of_label(str(n), settings.mapping, where) for n in names], dtype=np.int64)
    widths_mm = np.full(count, np.nan)
    if layer.width_field:
        widths_mm = np.asarray(table[layer.width_field], dtype=np.float64)
    return LabelShapes(_areas(shapes, widths_mm, settings, ground, where), class_ids.reshape(count), states)


def _named(columns: Sequence[str], name: str) -> str:
    return next(str(c) for c in columns if str(c).lower() == name)


def _areas(
    shapes: NDArray[np.object_], widths_mm: NDArray[np.float64], settings: FeatureSettings, ground: Ground, where: str
) -> NDArray[np.object_]:
    dimensions = shapely.get_dimensions(shapes)
    if (dimensions < 1).any():
        raise DatasetError(f"{where} holds points.", "Expected lines and polygons.")
    lines = dimensions == 1
    given = np.isfinite(widths_mm) & (widths_mm > 0)
    if (lines & ~given).any():
        if settings.width_mm is None:
            raise DatasetError(
                f"{where}: {int((lines & ~given).sum())} lines have no width in the field {settings.width_field}.",
                "Fill it in, name another with --width-field, or give --width-mm for lines without.",
            )
        widths_mm = np.where(given, widths_mm, settings.width_mm)
    least = _LEAST_REACH_PX * ground.gsd_mm
    reach = np.maximum(widths_mm[lines] / 2, least) / 1000 / ground.metres_per_unit
    areas = shapes.copy()
    areas[lines] = shapely.buffer(shapes[lines], reach, quad_segs=8)
    invalid = ~lines & ~shapely.is_valid(shapes)
    areas[invalid] = shapely.make_valid(shapes[invalid])
    return areas


def drawing_order(
    class_ids: NDArray[np.int64], states: NDArray[np.int64], unreviewed: str
) -> list[tuple[NDArray[np.bool_], int]]:
    """Return which features to draw with which value, in order; a later one covers an earlier.

    Paint loss, what is unreviewed (not scored), craquelure, what people drew as background (holes), what is not to be scored.
    Rejected features are not drawn at all: what they covered is what lies there otherwise.
    """
    truth = (states == TRUTH) | ((states == UNREVIEWED) & (unreviewed == "accept"))
    doubtful = (states == UNREVIEWED) & (unreviewed == "ignore")
    order: list[tuple[NDArray[np.bool_], int]] = [(truth & (class_ids == 2), 2), (doubtful, NODATA)]
    order += [(truth & (class_ids == value), value) for value in (1, BACKGROUND.id, NODATA)]
    return order
