"""Reads a survey: any GeoPackage that `map` or `vectorize` wrote, as people have reviewed and edited it since.

Rejected features don't count, and figures belong to the geometry as it is now (`edits`). Layers and fields that an older
version did not write, or that somebody has deleted, are empty or derived from what is there. Features come in batches, so
that memory does not grow with the survey.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray

from ...resunet_core.errors import SurveyError
from ...resunet_core.reporting import Reporter, SilentReporter
from ..georeference import metres_per_unit
from ..schema import (
    COVERAGE_LAYER,
    CRAQUELURE_LAYER,
    ISLANDS_LAYER,
    JUNCTIONS_LAYER,
    PAINT_LOSS_LAYER,
    RUN_LAYER,
    Field,
    Layer,
)
from ..widths import WidthClasses
from .edits import review_is, settled_craquelure, settled_polygons
from .features import Features, concatenate, from_arrow
from .nodes import Rejections, settled_junctions
from .vector_files import Box, layer_bounds, layer_info, layer_names, read_batches

BATCH = 50_000
_NO_GSD = np.zeros((0, 2))
_REVIEW = Field("review", "string")


@dataclass(frozen=True, eq=False)
class SurveyFile:
    """A survey that can be read, again and again.

    Attributes:
        path: The GeoPackage.
        crs_wkt: Its CRS, "" for none. Nothing is ever reprojected.
        metres_per_unit: Metres in one unit of its coordinates.
        gsd_x_mm, gsd_y_mm: Ground sampling distances, None where the file does not say; of several mosaics in one file the
            coarsest.
        has_one_gsd: False for several mosaics of different ground sampling distance.
        coverage: What was surveyed: valid polygons (n,), in units of the CRS; none where the file does not say.
        run: The run table, "" never as a key; empty where the file has none.
        width_classes: The classes its craquelure is sorted into.
        fields: Names of the fields of each layer that is there.
    """

    path: Path
    crs_wkt: str
    metres_per_unit: float
    gsd_x_mm: float | None
    gsd_y_mm: float | None
    has_one_gsd: bool
    coverage: tuple[shapely.Geometry, ...]
    run: Mapping[str, str]
    width_classes: WidthClasses
    fields: Mapping[str, frozenset[str]]

    @property
    def name(self) -> str:
        """Name of the file."""
        return self.path.name

    @property
    def gsd_mm(self) -> float | None:
        """Side of the square of a pixel's area, None where it is unknown."""
        if self.gsd_x_mm is None or self.gsd_y_mm is None:
            return None
        return float(np.sqrt(self.gsd_x_mm * self.gsd_y_mm))

    @cached_property
    def visible_area_m2(self) -> float | None:
        """Area of the coverage as it is drawn now, None where the file does not say what was surveyed."""
        if not self.coverage:
            return None
        return float(shapely.area(np.array(self.coverage, object)).sum()) * self.metres_per_unit**2

    def craquelure(
        self, reporter: Reporter | None = None, batch: int = BATCH, box: Box | None = None
    ) -> Iterator[Features]:
        """Yield the craquelure that counts, in the order of the file; the reporter hears what was left out or measured anew.

        With a box only what touches it is read, by the spatial index.
        """

        def settle(lines: Features) -> Features:
            gsd_mm = self.gsd_mm if self.has_one_gsd else None  # else only the file knows what is measurable
            return settled_craquelure(lines, self.width_classes, self.metres_per_unit, gsd_mm)

        return self._counting(CRAQUELURE_LAYER, settle, reporter, batch, box)

    def paint_loss(
        self, reporter: Reporter | None = None, batch: int = BATCH, box: Box | None = None
    ) -> Iterator[Features]:
        """Yield the paint losses that count; as `craquelure`."""

        def settle(losses: Features) -> Features:
            return settled_polygons(losses, self.metres_per_unit)

        return self._counting(PAINT_LOSS_LAYER, settle, reporter, batch, box)

    def islands(self, reporter: Reporter | None = None, batch: int = BATCH) -> Iterator[Features]:
        """Yield the islands, without those whose whole network has been rejected; as `craquelure`."""
        gone = self._rejections.networks

        def settle(islands: Features) -> Features:
            kept = islands if not len(gone) else islands.select(~np.isin(islands["network_id"], gone))
            return settled_polygons(kept, self.metres_per_unit)

        return self._counting(ISLANDS_LAYER, settle, reporter, batch)

    def junctions(self, reporter: Reporter | None = None, batch: int = BATCH) -> Iterator[Features]:
        """Yield the junctions of the craquelure that counts: where an arm was rejected, kind and degree follow."""
        rejections = self._rejections

        def settle(junctions: Features) -> Features:
            return settled_junctions(junctions, rejections)

        return self._counting(JUNCTIONS_LAYER, settle, reporter, batch)

    def all_of(self, layer: Layer, reporter: Reporter | None = None) -> Features:
        """Return all features of one of the four layers above at once: for drawings and reports, not for arithmetic."""
        readers = {
            CRAQUELURE_LAYER.name: self.craquelure,
            PAINT_LOSS_LAYER.name: self.paint_loss,
            ISLANDS_LAYER.name: self.islands,
            JUNCTIONS_LAYER.name: self.junctions,
        }
        return concatenate(layer, readers[layer.name](reporter))

    def sha256(self) -> str:
        """Return the SHA-256 of the file as it is now, hexadecimal."""
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def count(self, layer: Layer) -> int:
        """Return how many features a layer holds, rejected ones too; 0 where it is not there."""
        return int(layer_info(str(self.path), layer.name)["features"]) if layer.name in self.fields else 0

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Return xmin, ymin, xmax, ymax of all layers as stored, rejected features too; None for an empty survey."""
        found = [layer_bounds(str(self.path), layer) for layer in self.fields]
        known = np.array([bounds for bounds in found if bounds is not None])
        if not len(known):
            return None
        low, high = known[:, :2].min(axis=0), known[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    @cached_property
    def _rejections(self) -> Rejections:
        present = self.fields.get(CRAQUELURE_LAYER.name, frozenset())
        wanted: list[str] = [name for name in ("network_id", "start_node", "end_node", "review") if name in present]
        if "review" not in wanted:
            return Rejections.none()
        return Rejections.read(str(self.path), wanted)

    def _counting(
        self,
        layer: Layer,
        settle: Callable[[Features], Features],
        reporter: Reporter | None,
        size: int,
        box: Box | None = None,
    ) -> Iterator[Features]:
        """Yield the features of a layer that are not rejected, settled."""
        reporter = reporter or SilentReporter()
        present = self.fields.get(layer.name)
        if present is None:
            reporter.message(f"{self.name} has no layer {layer.name}: it is taken as empty.", "warning")
            return
        wanted = layer
        if "review" in present and _REVIEW not in layer.fields:  # somebody has added it
            wanted = Layer(layer.name, layer.geometry, (*layer.fields, _REVIEW))
        columns = [field.name for field in wanted.fields if field.name in present]
        rejected = remeasured = 0
        for batch, geometry, fid in read_batches(str(self.path), layer.name, columns, size, box):
            reporter.check_cancelled()
            features = from_arrow(wanted, batch, geometry, fid)
            is_rejected = review_is(features, "rejected")
            settled = settle(features.select(~is_rejected) if is_rejected.any() else features)
            rejected += int(is_rejected.sum())
            remeasured += int(settled.is_remeasured.sum())
            yield settled
        if rejected:
            reporter.message(f"{layer.name}: {rejected} rejected are left out.")
        if remeasured:
            reporter.message(
                f"{layer.name}: {remeasured} were drawn or changed by hand, or lack figures, and are measured anew."
            )


def open_survey(path: str | Path, reporter: Reporter | None = None) -> SurveyFile:
    """Open a survey.

    Args:
        path: GeoPackage written by `map` or `vectorize`, any version, edited or not.
        reporter: Hears what is missing.

    Raises:
        SurveyError: There is no such file, it is no survey, or its CRS has no unit of length.
    """
    file = str(path)
    names = layer_names(file, "The survey")
    if not {CRAQUELURE_LAYER.name, PAINT_LOSS_LAYER.name} & set(names):
        found = ", ".join(names[:8]) or "none"
        raise SurveyError(
            f"{Path(file).name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).",
            "Expected a GeoPackage that craquemap map or craquemap vectorize wrote.",
        )
    known = (CRAQUELURE_LAYER, JUNCTIONS_LAYER, ISLANDS_LAYER, PAINT_LOSS_LAYER, COVERAGE_LAYER)
    infos = {layer.name: layer_info(file, layer.name) for layer in known if layer.name in names}
    run = _run_table(file) if RUN_LAYER.name in names else {}
    wkt = _wkt(infos[next(iter(infos))], Path(file).name)
    coverage, valid_m2, gsds = _coverage(file) if COVERAGE_LAYER.name in infos else ((), 0.0, _NO_GSD)
    if not coverage and reporter:
        reporter.message(
            f"{Path(file).name} does not say what was surveyed (no coverage): shares refer to whole areas.", "warning"
        )
    gsd_x, gsd_y = map(float, gsds[gsds.prod(axis=1).argmax()]) if len(gsds) else _gsd_of(run)
    return SurveyFile(
        path=Path(file),
        crs_wkt=wkt,
        metres_per_unit=_unit(wkt, run, coverage, valid_m2, Path(file).name),
        gsd_x_mm=gsd_x,
        gsd_y_mm=gsd_y,
        has_one_gsd=len(np.unique(gsds, axis=0)) < 2,
        coverage=coverage,
        run=MappingProxyType(run),
        width_classes=_width_classes(run),
        fields=MappingProxyType({name: frozenset(map(str, info["fields"])) for name, info in infos.items()}),
    )


def _wkt(info: Mapping[str, object], name: str) -> str:
    """Return the WKT of a layer's CRS, which pyogrio may give as a code ("EPSG:32633"); "" for none or an undefined one."""
    text = str(info["crs"] or "")
    if not text:
        return ""
    try:
        crs = pyproj.CRS.from_user_input(text)
    except pyproj.exceptions.CRSError as error:
        raise SurveyError(
            f"{name} has a CRS that can't be understood.", "Set the mosaic's CRS for its layers."
        ) from error
    return "" if "undefined" in crs.name.lower() else str(crs.to_wkt())


def _run_table(file: str) -> dict[str, str]:
    fields = set(layer_info(file, RUN_LAYER.name)["fields"])
    if not {"key", "value"} <= fields:
        return {}
    _, _, _, (keys, values) = pyogrio.raw.read(
        file, layer=RUN_LAYER.name, columns=["key", "value"], read_geometry=False
    )
    return {str(key): "" if value is None else str(value) for key, value in zip(keys, values) if key}


def _coverage(file: str) -> tuple[tuple[shapely.Geometry, ...], float, NDArray[np.float64]]:
    """Return the polygons of the coverage, its stated area, and the ground sampling distances it states, float64 (n, 2)."""
    present = set(layer_info(file, COVERAGE_LAYER.name)["fields"])
    columns = [field.name for field in COVERAGE_LAYER.fields if field.name in present]
    batches = read_batches(file, COVERAGE_LAYER.name, columns, BATCH)
    features = concatenate(COVERAGE_LAYER, (from_arrow(COVERAGE_LAYER, *batch) for batch in batches))
    valid = shapely.make_valid(features.geometry)
    parts = shapely.get_parts(shapely.get_parts(valid))
    polygons = tuple(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
    if len(features) > 1:  # drawn over one another they must not count twice
        polygons = tuple(shapely.get_parts(shapely.union_all(polygons)))
    gsds = np.stack([features["gsd_x_mm"], features["gsd_y_mm"]], axis=1)
    return polygons, float(features["valid_area_m2"].sum()), gsds[np.isfinite(gsds).all(axis=1)]


def _gsd_of(run: Mapping[str, str]) -> tuple[float | None, float | None]:
    gsd = _positive(run.get("total_gsd_mm", "")) or _positive(run.get("option_gsd_mm", ""))
    return gsd, gsd


def _unit(
    wkt: str, run: Mapping[str, str], coverage: tuple[shapely.Geometry, ...], valid_m2: float, name: str
) -> float:
    """Return metres per unit: of the CRS; without one of the run table, or such that the coverage has its stated area."""
    if wkt:
        unit_m, problem = metres_per_unit(wkt, name)
        if unit_m is None:
            raise SurveyError(
                problem, "Export the survey in the mosaic's own CRS, or in any that is measured in metres."
            )
        return unit_m
    stated = _positive(run.get("metres_per_unit", ""))
    if stated:
        return stated
    drawn = float(sum(polygon.area for polygon in coverage))
    return float(np.sqrt(valid_m2 / drawn)) if drawn > 0 and valid_m2 > 0 else 1.0


def _width_classes(run: Mapping[str, str]) -> WidthClasses:
    limits = [_positive(text) for text in run.get("width_limits_mm", "").split()]
    known = [limit for limit in limits if limit]
    if not known or len(known) < len(limits) or known != sorted(set(known)):
        return WidthClasses()
    names = tuple(run.get("width_class_names", "").split(", "))
    if len(set(names)) == len(known) + 1:
        return WidthClasses(tuple(known), names)
    return WidthClasses.from_limits(known)


def _positive(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if np.isfinite(value) and value > 0 else None
