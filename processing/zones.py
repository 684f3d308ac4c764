"""``--zones``: polygons inside which the mosaic is surveyed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from ..resunet_core.errors import OptionError
from .ground import Ground
from .tiling import Window

_POLYGONS = ("Polygon", "MultiPolygon")


@dataclass(frozen=True, eq=False)
class Zones:
    """Polygons in the mosaic's coordinates.

    Attributes:
        polygons: Valid, non-empty shapely polygons or multipolygons.
    """

    polygons: tuple[shapely.Geometry, ...]

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(list(self.polygons))

    def mask(self, window: Window, ground: Ground) -> NDArray[np.bool_]:
        """Return which pixels have their centre inside a zone, bool (h, w); the window may reach beyond the raster."""
        corners = np.array(
            [(x, y) for y in (window.row, window.row_end) for x in (window.col, window.col_end)], dtype=np.float64
        )
        near = self._tree.query(shapely.MultiPoint(ground.to_world(corners)).convex_hull, predicate="intersects")
        shape = (window.height, window.width)
        if len(near) == 0 or 0 in shape:
            return np.zeros(shape, dtype=bool)
        a, b, c, d, e, f = ground.transform
        x, y = window.col, window.row
        transform = Affine(a, b, a * x + b * y + c, d, e, d * x + e * y + f)
        burnt = rasterize(
            [self.polygons[i] for i in sorted(near)],
            shape,
            transform=transform,
            fill=0,
            default_value=1,
            dtype=np.uint8,
        )
        return np.asarray(burnt, dtype=bool)

    def fingerprint(self) -> str:
        """Return the SHA-256 of all coordinates, hexadecimal."""
        digest = hashlib.sha256()
        for polygon in self.polygons:
            digest.update(shapely.to_wkb(polygon, byte_order=1))
        return digest.hexdigest()


def read_zones(path: str, ground: Ground, height: int, width: int, flag: str = "--zones") -> Zones:
    """Read the polygons of a vector file.

    Nothing is reprojected: the file's CRS must be the mosaic's, or one of the two must have none. The WGS 84 that
    GeoJSON files have by default counts as none.

    Args:
        path: Any file OGR reads, optionally with "|layername=…"; without it the first layer with polygons is taken.
        ground: Of the mosaic.
        height: Of the mosaic, in pixels.
        width: The same.
        flag: Option that names the file, for messages.

    Raises:
        OptionError: The file can't be read, holds no polygons, has another CRS, or lies outside the mosaic.
    """
    file, _, tail = path.partition("|")
    layer = _layer(file, tail, flag)
    try:
        meta, _, geometries, _ = pyogrio.raw.read(file, layer=layer, columns=[])
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise OptionError(f"{flag}: {file} can't be read: {' '.join(str(error).split())}.") from error
    is_default = meta["crs"] in ("EPSG:4326", "OGC:CRS84") and pyogrio.read_info(file, layer=layer)[
        "driver"
    ].startswith("GeoJSON")
    if not is_default and not same_frame(meta["crs"] or "", ground.crs_wkt):
        raise OptionError(
            f"{flag}: {file} has the CRS {_crs_name(meta['crs'])}, the mosaic has {_crs_name(ground.crs_wkt)}.",
            "Export the zones in the mosaic's CRS.",
        )
    polygons = _polygons(shapely.from_wkb(geometries))
    if not polygons:
        raise OptionError(f"{flag}: {file} holds no polygons.", "Expected at least one.")
    frame = shapely.Polygon(
        ground.to_world(np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float64))
    )
    if not any(polygon.intersects(frame) for polygon in polygons):
        raise OptionError(
            f"{flag}: none of the {len(polygons)} polygons of {file} touches the mosaic.",
            f"Expected polygons within {', '.join(f'{v:.6g}' for v in frame.bounds)} (xmin, ymin, xmax, ymax).",
        )
    return Zones(tuple(polygons))


def _layer(file: str, tail: str, flag: str) -> str | None:
    for part in tail.split("|"):
        if part.startswith("layername="):
            return part.removeprefix("layername=")
    if "://" not in file and not file.startswith("/vsi") and not Path(file).exists():
        raise OptionError(f"{flag}: there is no file {file}.", "Check the path.")
    try:
        layers = pyogrio.list_layers(file)
    except (pyogrio.errors.DataSourceError, ValueError) as error:
        raise OptionError(f"{flag}: {file} can't be read: {' '.join(str(error).split())}.") from error
    with_polygons = [name for name, kind in layers if kind and "Polygon" in kind]
    names = with_polygons or [name for name, _ in layers]
    return str(names[0]) if names else None


def _polygons(geometries: Any) -> list[shapely.Geometry]:
    """Return the polygons among geometries, made valid and flat; lines and points are left out."""
    found = []
    for geometry in geometries:
        if geometry is None or geometry.is_empty or geometry.geom_type not in _POLYGONS:
            continue
        parts = shapely.get_parts(shapely.make_valid(shapely.force_2d(geometry)))
        areas = [part for part in shapely.get_parts(parts) if part.geom_type == "Polygon" and not part.is_empty]
        if areas:
            found.append(areas[0] if len(areas) == 1 else shapely.MultiPolygon(areas))
    return found


def same_frame(first: str, second: str) -> bool:
    """Return whether two CRSs (WKT or authority code, "" for none) can be taken as one.

    They can when either is missing or undefined, when both are engineering (local) systems in the same unit, whose
    names don't survive most file formats, or when they are equal but for the order of axes.
    """
    if not first or not second:
        return True
    try:
        one, other = pyproj.CRS.from_user_input(first), pyproj.CRS.from_user_input(second)
    except pyproj.exceptions.CRSError:
        return False
    if any("undefined" in crs.name.lower() for crs in (one, other)):
        return True
    if one.is_engineering and other.is_engineering:
        units = [crs.axis_info[0].unit_conversion_factor if crs.axis_info else 1.0 for crs in (one, other)]
        return bool(units[0] == units[1])
    return bool(one.equals(other, ignore_axis_order=True))


def _crs_name(crs: str | None) -> str:
    if not crs:
        return "none"
    try:
        return repr(pyproj.CRS.from_user_input(crs).name)
    except pyproj.exceptions.CRSError:
        return repr(crs[:60])
