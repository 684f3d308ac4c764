"""Figures of features that people have drawn or changed: taken from the geometry where the stored ones are no longer true.

In a GIS one may move, split or draw features; their fields then keep the old figures or stay empty. A feature is measured
anew from its geometry where

- ``review`` is "edited",
- its figure is missing, or
- its figure can't belong to its geometry. Written lines are simplified and therefore never longer than ``length_m``, and
  shorter by less than 20 % plus two pixels (measured: at most 17 %, on lines of a few pixels); polygons have their
  ``area_m2`` to nine digits.

Widths can't be taken from a line, so they stay as they are: correct ``width_mean_mm`` by hand where it has changed.
``width_class`` and ``area_m2`` of craquelure always follow ``width_mean_mm``; a line without a width keeps the class a person
has given it.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..widths import WidthClasses, is_measurable
from .features import Features
from .partition import valid
from .shapes import axis_measures, line_measures, polygon_measures

_LONGER, _SHORTER, _SHORTER_PX = 1e-6, 0.2, 2.0
_AREA = 1e-6

Mask = NDArray[np.bool_]


def settled_craquelure(lines: Features, classes: WidthClasses, unit_m: float, gsd_mm: float | None) -> Features:
    """Return craquelure with figures that belong to its geometry.

    Args:
        lines: As stored.
        classes: Width classes to sort into.
        unit_m: Metres in one unit of the CRS.
        gsd_mm: Ground sampling distance of the survey, None where it is unknown.
    """
    drawn_m, stored_m = shapely.length(lines.geometry) * unit_m, lines["length_m"]
    slack_m = _SHORTER * stored_m + _SHORTER_PX * (gsd_mm or 0.0) / 1000
    fits = (drawn_m <= stored_m * (1 + _LONGER)) & (drawn_m >= stored_m - slack_m)  # False where nothing is stored
    stale = is_edited(lines) | ~fits
    if stale.any():
        lines = _remeasured(lines, stale, line_measures(lines.geometry[stale], unit_m))
    width_mm = lines["width_mean_mm"]
    columns = {
        "width_class": sorted_by_width(lines, classes),
        "area_m2": lines["length_m"] * width_mm / 1000,
    }
    if gsd_mm is not None:
        columns["measurable"] = is_measurable(width_mm, gsd_mm).astype(np.int64)
    return lines.replace(**columns)


def sorted_by_width(lines: Features, classes: WidthClasses) -> NDArray[np.object_]:
    """Return the names of width classes; lines without a width keep their own where it is among them, else ""."""
    width_mm, own = lines["width_mean_mm"], lines["width_class"]
    given = np.where(np.isin(own, classes.names), own, "")
    return np.asarray(np.where(np.isfinite(width_mm), classes.classify(width_mm), given), np.object_)


def settled_polygons(polygons: Features, unit_m: float) -> Features:
    """Return paint losses or islands with figures that belong to their geometry."""
    drawn_m2, stored_m2 = shapely.area(polygons.geometry) * unit_m**2, polygons["area_m2"]
    stale = is_edited(polygons) | ~(np.abs(drawn_m2 - stored_m2) <= _AREA * stored_m2)
    if not stale.any():
        return polygons
    shapes = valid(polygons.geometry[stale])
    geometry = polygons.geometry.copy()
    geometry[stale] = shapes
    polygons = Features(polygons.layer, polygons.columns, geometry, polygons.is_remeasured)
    measures = polygon_measures(shapes, unit_m)
    if "elongation" in polygons.columns:
        measures |= axis_measures(shapes)
    return _remeasured(polygons, stale, measures)


def is_edited(features: Features) -> Mask:
    """Return which features a person has marked as edited."""
    return review_is(features, "edited")


def review_is(features: Features, state: str) -> Mask:
    """Return which features have this state of review; capitals and blanks don't matter."""
    if "review" not in features.columns:
        return np.zeros(len(features), np.bool_)
    texts = features["review"]
    odd = texts != ""  # most are empty
    found = np.zeros(len(texts), np.bool_)
    found[odd] = [str(text).strip().lower() == state for text in texts[odd]]
    return found


def _remeasured(features: Features, stale: Mask, measures: dict[str, NDArray[np.float64]]) -> Features:
    columns = dict(features.columns)
    for name, values in measures.items():
        columns[name] = columns[name].copy()
        columns[name][stale] = values
    return Features(features.layer, columns, features.geometry, features.is_remeasured | stale)
