"""``--zones``: building elements as polygons with names and parents, made into a partition of the surface.

Quantities may be billed, so no crack may count twice: elements that overlap are refused, or the first in the file takes what
they share. Three overlaps are meant and not refused: parts of one element (same name and parents) are joined; an element that
is named as the parent of others keeps what they leave of it; and a sliver narrower than a pixel, as digitising leaves
along borders, belongs to the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError
from ...resunet_core.reporting import Reporter
from ..zones import same_frame
from .partition import Partition, areal, valid
from .survey_file import SurveyFile
from .vector_files import OGR_ERRORS, layer_info, layer_names, unreadable

REMAINDER = "(remainder)"  # what an element that is also a parent keeps for itself
UNNAMED = "-"
_TOUCH = 1e-9  # share of the smaller polygon below which an overlap is rounding

Geometries = NDArray[np.object_]


@dataclass(frozen=True)
class ZoneFields:
    """Where names stand in the file of zones.

    Attributes:
        name: Field of the name; None takes ``name``, or the only field of text.
        parents: Fields of the parents, from the nearest to the outermost; () takes ``parent``, ``parent_2``, … where they are.
        overlaps: "refuse", or "first" to give what elements share to the first in the file.
    """

    name: str | None = None
    parents: tuple[str, ...] = ()
    overlaps: str = "refuse"


@dataclass(frozen=True, eq=False)
class Elements:
    """Building elements.

    Attributes:
        paths: Of each element its name and before it its parents, the outermost first.
        levels: Names of the levels of parents, the outermost first; paths are at most one longer.
        partition: One polygon (or multipolygon) each, without overlaps.
    """

    paths: tuple[tuple[str, ...], ...]
    levels: tuple[str, ...]
    partition: Partition

    def __len__(self) -> int:
        return len(self.paths)

    def groups(self, depth: int) -> tuple[list[tuple[str, ...]], NDArray[np.int64]]:
        """Return the groups of a level, 1 the outermost, and the group of each element, int64 (n,)."""
        number: dict[tuple[str, ...], int] = {}
        group = [number.setdefault(path[:depth], len(number)) for path in self.paths]
        return list(number), np.array(group, np.int64)


def no_elements() -> Elements:
    """Return no elements."""
    return Elements((), (), Partition(np.zeros(0, np.object_)))


def read_elements(path: str, survey: SurveyFile, fields: ZoneFields, reporter: Reporter) -> Elements:
    """Read building elements.

    Args:
        path: Vector file of polygons in the survey's CRS, optionally with "|layername=…".
        survey: What they lie on.
        fields: Where names and parents stand.
        reporter: Hears of repairs.

    Raises:
        SurveyError: The file can't be read, holds no polygons, has another CRS, lacks a field, or its elements overlap.
    """
    file, layer = _layer(path)
    info = layer_info(file, layer)
    _check_frame(file, info, survey)
    name, parents = _chosen_fields(file, [str(field) for field in info["fields"]], info["dtypes"], fields)
    try:
        meta, fids, wkb, columns = pyogrio.raw.read(file, layer=layer, columns=[name, *parents], return_fids=True)
    except OGR_ERRORS as error:
        raise unreadable(file, "--zones", error) from error
    texts = dict(zip(map(str, meta["fields"]), columns))
    shapes = shapely.force_2d(shapely.from_wkb(wkb))
    kept = np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes)
    if not kept.any():
        raise SurveyError(f"--zones: {Path(file).name} holds no polygons.", "Expected at least one.")
    if not kept.all():
        reporter.message(f"--zones: {int((~kept).sum())} features without a polygon are left out.", "warning")
    names = [_text(texts[name][at]) or f"Zone {fids[at]}" for at in np.flatnonzero(kept)]
    upwards = [tuple(_text(texts[parent][at]) for parent in parents) for at in np.flatnonzero(kept)]
    paths = _paths(names, upwards, file)
    paths, polygons = _one_each(paths, valid(shapes[kept]))
    disjoint = _without_overlaps(paths, polygons, survey, fields.overlaps, reporter)
    depth = max(map(len, paths)) - 1
    levels = tuple(reversed(parents)) if len(parents) == depth > 1 else tuple(f"level {d + 1}" for d in range(depth))
    if depth == 1 and parents:
        levels = (parents[0],)
    return Elements(tuple(_with_remainders(paths)), levels, Partition(disjoint))


def _layer(path: str) -> tuple[str, str]:
    """Return the file and the layer meant: the one named, or the first with polygons."""
    file, _, tail = path.partition("|")
    names = layer_names(file, "--zones")
    for part in tail.split("|"):
        if part.startswith("layername="):
            wanted = part.removeprefix("layername=")
            if wanted not in names:
                raise SurveyError(f"--zones: {Path(file).name} has no layer {wanted}.", f"It has: {', '.join(names)}.")
            return file, wanted
    kinds = {name: str(layer_info(file, name)["geometry_type"] or "") for name in names}
    chosen = [name for name in names if "Polygon" in kinds[name]] or list(names)
    if not chosen:
        raise SurveyError(f"--zones: {Path(file).name} holds no layers.", "Expected one with polygons.")
    return file, chosen[0]


def _check_frame(file: str, info: dict[str, object], survey: SurveyFile) -> None:
    crs = str(info["crs"] or "")
    is_default = crs in ("EPSG:4326", "OGC:CRS84") and str(info["driver"]).startswith("GeoJSON")
    if not is_default and not same_frame(crs, survey.crs_wkt):
        raise SurveyError(
            f"--zones: {Path(file).name} has another CRS ({' '.join(crs.split())[:60]}) than {survey.name}.",
            "Export the zones in the survey's CRS: nothing is reprojected.",
        )


def _chosen_fields(
    file: str, present: list[str], dtypes: Sequence[object], fields: ZoneFields
) -> tuple[str, tuple[str, ...]]:
    by_lower = {field.lower(): field for field in reversed(present)}

    def exact(wanted: str, flag: str) -> str:
        if wanted.lower() not in by_lower:
            raise SurveyError(
                f"{flag}: {Path(file).name} has no field {wanted}.", f"It has: {', '.join(present) or 'none'}."
            )
        return by_lower[wanted.lower()]

    parents = tuple(exact(parent, "--zone-parents") for parent in fields.parents)
    if not parents:
        usual = ["parent", *(f"parent{gap}{n}" for n in range(1, 10) for gap in ("", "_"))]
        parents = tuple(by_lower[word] for word in usual if word in by_lower)
    if fields.name:
        return exact(fields.name, "--zone-name"), parents
    if "name" in by_lower:
        return by_lower["name"], parents
    texts = [field for field, kind in zip(present, dtypes) if "object" in str(kind) or "str" in str(kind)]
    texts = [field for field in texts if field not in parents]
    if len(texts) == 1:
        return texts[0], parents
    raise SurveyError(
        f"--zones: {Path(file).name} has no field name.",
        f"Say with --zone-name which field holds the names: {', '.join(present) or 'it has none'}.",
    )


def _text(value: object) -> str:
    if value is None or value != value:  # NaN
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _paths(names: list[str], upwards: list[tuple[str, ...]], file: str) -> list[tuple[str, ...]]:
    """Return the path of each element, the outermost parent first.

    With one field of parents a parent may be an element of the file itself, which has a parent in turn.
    """
    if not upwards or len(upwards[0]) != 1:
        if all(not parent for parents in upwards for parent in parents):
            return [(name,) for name in names]
        return [(*(parent or UNNAMED for parent in reversed(parents)), name) for name, parents in zip(names, upwards)]
    above = {name: parents[0] for name, parents in zip(names, upwards)}
    paths = []
    for name, (parent,) in zip(names, upwards):
        path = [name]
        while parent and parent != path[-1]:
            if parent in path:
                raise SurveyError(
                    f"--zones: in {Path(file).name} {parent} is its own parent ({' in '.join(path)} in {parent}).",
                    "Correct the field of the parents.",
                )
            path.append(parent)
            parent = above.get(parent, "")
        paths.append(tuple(reversed(path)))
    return paths


def _one_each(paths: list[tuple[str, ...]], polygons: Geometries) -> tuple[list[tuple[str, ...]], Geometries]:
    """Return elements in the order of the file, those of one path joined."""
    rows: dict[tuple[str, ...], list[int]] = {}
    for at, path in enumerate(paths):
        rows.setdefault(path, []).append(at)
    joined = [polygons[at[0]] if len(at) == 1 else areal(shapely.union_all(polygons[at])) for at in rows.values()]
    return list(rows), np.array(joined, np.object_)


def _without_overlaps(
    paths: list[tuple[str, ...]], polygons: Geometries, survey: SurveyFile, overlaps: str, reporter: Reporter
) -> Geometries:
    """Return the polygons without what belongs to another element; see the module."""
    one, other = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    one, other = one[one < other], other[one < other]
    common = shapely.intersection(polygons[one], polygons[other])
    area, smaller = shapely.area(common), np.minimum(shapely.area(polygons[one]), shapely.area(polygons[other]))
    found = np.flatnonzero(area > _TOUCH * smaller)
    pixel = (survey.gsd_mm or 0.0) / 1000 / survey.metres_per_unit
    disjoint, slivers = polygons.copy(), 0
    for a, b, shared in zip(one[found].tolist(), other[found].tolist(), common[found]):
        winner, loser = (b, a) if paths[b][: len(paths[a])] == paths[a] else (a, b)  # a child before its parent
        is_family = paths[winner][: len(paths[loser])] == paths[loser]
        is_sliver = 2 * shared.area <= pixel * shared.length
        if not (is_family or is_sliver or overlaps == "first"):
            raise SurveyError(
                f"--zones: {paths[a][-1]} and {paths[b][-1]} overlap by {shared.area * survey.metres_per_unit**2:.4g} m², "
                "so what lies there would count twice.",
                "Correct their outlines, or give it to the first in the file with --zone-overlaps first.",
            )
        slivers += is_sliver and not is_family
        disjoint[loser] = areal(shapely.difference(disjoint[loser], polygons[winner]))
    if slivers:
        reporter.message(f"--zones: {slivers} overlaps narrower than a pixel belong to the first of two elements.")
    return disjoint


def _with_remainders(paths: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the paths with a level more for elements that are parents of others: what is left for themselves."""
    prefixes = {path[:depth] for path in paths for depth in range(1, len(path))}
    return [(*path, f"{path[-1]} {REMAINDER}") if path in prefixes else path for path in paths]
