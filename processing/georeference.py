"""What a raster's georeference says about the ground, and what ``--gsd-mm`` says where it is silent."""

from __future__ import annotations

from typing import Any

import pyproj

from ..resunet_core.errors import OptionError, RasterError
from ..resunet_core.model_card import ModelCard
from ..resunet_core.reporting import Reporter
from .ground import Ground

_SQUARE = 1.05  # sides of pixels up to this ratio count as equal
_AGREEMENT = 0.01  # --gsd-mm and the file's own scale may differ by this share
_HINT = "Give the size of a pixel with --gsd-mm"


def read_ground(dataset: Any, name: str, gsd_mm: float | None, reporter: Reporter) -> Ground:
    """Return how a raster lies on the façade.

    A projected, engineering or local CRS gives the unit; nothing is ever reprojected. A transform without a CRS is
    taken as metres, with a warning, or in the unit that makes its pixels ``gsd_mm``. A raster without transform (the
    identity), or with a geographic CRS, needs ``gsd_mm``: then coordinates are metres from the upper left corner, x
    to the right, y upwards (y <= 0), without CRS.

    Args:
        dataset: Open dataset of rasterio.
        name: How messages call it.
        gsd_mm: Value of ``--gsd-mm``, or None.
        reporter: Receives the warning.

    Raises:
        RasterError: The file has no usable scale and none is given.
        OptionError: ``gsd_mm`` contradicts the file's scale.
    """
    wkt = dataset.crs.to_wkt() if dataset.crs else ""
    a, b, c, d, e, f = tuple(dataset.transform)[:6]
    unit_m, unit_problem = metres_per_unit(wkt, name)
    if (a, b, c, d, e, f) == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0):
        unit_m, unit_problem = None, f"{name} has no georeference, so the size of its pixels is unknown."
    if unit_m is None:
        if gsd_mm is None:
            hint = f"{_HINT}, or reproject it to a metric CRS." if wkt else f"{_HINT}."
            raise RasterError(unit_problem, hint)
        return Ground((gsd_mm / 1000, 0.0, 0.0, 0.0, -gsd_mm / 1000, 0.0))
    ground = Ground((a, b, c, d, e, f), unit_m, wkt)
    if not wkt:
        return _without_crs(ground, name, gsd_mm, reporter)
    if gsd_mm is not None and abs(gsd_mm / ground.gsd_mm - 1) > _AGREEMENT:
        raise OptionError(
            f"--gsd-mm is {gsd_mm:g} mm, but {name} states {ground.gsd_mm:g} mm itself.",
            "Leave --gsd-mm out, or correct the georeference of the file.",
        )
    return ground


def _without_crs(ground: Ground, name: str, gsd_mm: float | None, reporter: Reporter) -> Ground:
    if gsd_mm is None:
        reporter.message(
            f"{name} has no CRS: its coordinates are taken as metres ({ground.gsd_mm:g} mm a pixel).", "warning"
        )
        return ground
    return Ground(ground.transform, gsd_mm / ground.gsd_mm)


def metres_per_unit(wkt: str, name: str) -> tuple[float | None, str]:
    """Return metres per unit of a CRS (1 without CRS, ""), or None and what is wrong with it, naming the file."""
    if not wkt:
        return 1.0, ""
    try:
        crs = pyproj.CRS.from_wkt(wkt)
    except pyproj.exceptions.CRSError:
        return None, f"{name} has a CRS that can't be understood."
    while crs.is_bound and crs.source_crs is not None:
        crs = crs.source_crs
    if crs.is_geographic or crs.is_geocentric:
        return None, f"{name} has the geographic CRS {crs.name!r}, whose degrees are no measure of length on a façade."
    axes = crs.axis_info
    if not axes or any(word in axes[0].unit_name.lower() for word in ("degree", "radian", "grad")):
        return None, f"{name} has the CRS {crs.name!r}, which states no unit of length."
    return float(axes[0].unit_conversion_factor), ""


def check_gsd(ground: Ground, card: ModelCard, reporter: Reporter) -> None:
    """Warn where pixels are finer or coarser than those the model was trained on.

    Args:
        ground: Of the mosaic.
        card: Of the model.
        reporter: Receives the warning.
    """
    if max(ground.gsd_x_mm, ground.gsd_y_mm) > _SQUARE * min(ground.gsd_x_mm, ground.gsd_y_mm):
        reporter.message(
            f"Pixels are {ground.gsd_x_mm:g} mm wide and {ground.gsd_y_mm:g} mm high: the model sees the surface squeezed. "
            "--resample-to-gsd makes them square.",
            "warning",
        )
    low, high = card.gsd_min_mm, card.gsd_max_mm
    gsd_mm = ground.gsd_mm
    limits = (f"from {low:g}" if low is not None else "", f"up to {high:g}" if high is not None else "")
    trained = f"the model {card.name} was trained on pixels {' '.join(filter(None, limits))} mm"
    if high is not None and gsd_mm > high * (1 + _AGREEMENT):
        reporter.message(
            f"The mosaic has {gsd_mm:g} mm a pixel; {trained}. Craquelure finer than a pixel will be missed and widths "
            "near a pixel can't be measured.",
            "warning",
        )
    elif low is not None and gsd_mm < low * (1 - _AGREEMENT):
        reporter.message(
            f"The mosaic has {gsd_mm:g} mm a pixel; {trained}. Read at such a size (--resample-to-gsd) it may give better results.",
            "warning",
        )
