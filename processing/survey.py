"""From the spool to the finished GeoPackage: features numbered, measured on the ground, written in batches, summed up."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..resunet_core.allocator import return_freed_memory
from ..resunet_core.classes import PAINT_LOSS
from ..resunet_core.reporting import Reporter
from .class_source import ClassSource
from .geopackage import Batch, GeoPackageWriter
from .ground import Ground
from .network_lines import NetworkLines
from .pinning import find_all_pins
from .schema import (
    COVERAGE_LAYER,
    CRAQUELURE_LAYER,
    ISLANDS_LAYER,
    JUNCTIONS_LAYER,
    PAINT_LOSS_LAYER,
    SPATIAL_LAYERS,
)
from .styling import survey_styles
from .vector.network import KINDS, SurePart, finish_network
from .vector.pins import Pins
from .vector.polygons import RegionBatch, assemble_polygons, encode_polygons
from .vector.region_table import Regions, finish_regions
from .vector.shapes import measure_shapes
from .vector.smoothing import smooth_outlines
from .vector.spool import Spool
from .vector.wkb import EncodedGeometries, encode_points
from .widths import WidthClasses, is_measurable

BATCH = 10_000  # lines or points written at a time
CORNERS = 200_000  # of polygons written at a time

_WIDTHS = ("width_mean_mm", "width_median_mm", "width_p95_mm", "width_max_mm")


@dataclass(frozen=True)
class MinimumSizes:
    """What is left out: whole networks that are shorter or less sure, paint losses smaller or less sure, smaller islands."""

    length_m: float = 0.0
    area_m2: float = 0.0
    sure_part: SurePart | None = None
    loss_confidence: float = 0.0


@dataclass(frozen=True)
class Delivery:
    """What is delivered: what is left out, the width classes, whether outlines run across pixel steps, the legends' language."""

    minimum: MinimumSizes = field(default_factory=MinimumSizes)
    classes: WidthClasses = field(default_factory=WidthClasses)
    smooth_outlines: bool = False
    language: str = "en"


@dataclass(frozen=True)
class _Survey:
    """Everything that is written, still without geometry."""

    spool: Spool
    ground: Ground
    lines: NetworkLines
    islands: Regions
    losses: Regions
    coverage: Regions
    has_probabilities: bool
    delivery: Delivery
    pins: Pins | None

    def outlines(self, batch: RegionBatch) -> EncodedGeometries:
        """Return the polygons of islands or losses as they are delivered."""
        drawn = batch if self.pins is None else smooth_outlines(batch, self.pins)
        return encode_polygons(drawn, self.ground.to_world)


def write_survey(
    output: Path,
    spool: Spool,
    source: ClassSource,
    delivery: Delivery,
    provenance: Mapping[str, object],
    reporter: Reporter,
) -> dict[str, Any]:
    """Write all layers of a swept class raster and return its totals.

    Args:
        output: GeoPackage; replaced in one step when complete.
        spool: The finished sweep.
        source: What was swept.
        delivery: What to leave out, how to class and draw.
        provenance: Rows of the run table; totals are added.
        reporter: Receives progress by layer; cancels between batches.

    Returns:
        Totals by name, with units in the names; None where nothing could be measured.
    """
    pins = find_all_pins(source, reporter) if delivery.smooth_outlines else None
    survey = _finished(spool, source, delivery, pins)
    return_freed_memory()
    layers = (
        (CRAQUELURE_LAYER, _craquelure(survey)),
        (JUNCTIONS_LAYER, _junctions(survey)),
        (ISLANDS_LAYER, _islands(survey)),
        (PAINT_LOSS_LAYER, _paint_loss(survey)),
        (COVERAGE_LAYER, _coverage(survey)),
    )
    quantities = totals(survey)
    # what readers of the file need to measure anew what a person has edited
    measures = {
        "metres_per_unit": repr(source.ground.metres_per_unit),
        "width_limits_mm": " ".join(f"{limit:g}" for limit in delivery.classes.limits_mm),
        "width_class_names": ", ".join(delivery.classes.names),
    }
    with GeoPackageWriter(output, source.ground.crs_wkt) as writer:
        for done, (layer, batches) in enumerate(layers):
            reporter.progress("write", done, len(layers), "layer")
            writer.write_layer(layer, _cancellable(batches, reporter))
        written = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        writer.write_run(
            {
                **provenance,
                **measures,
                "written": written,
                **{f"total_{name}": value for name, value in quantities.items()},
            }
        )
        writer.write_styles(survey_styles(SPATIAL_LAYERS, delivery.classes, delivery.language))
    reporter.progress("write", len(layers), len(layers), "layer")
    return quantities


def _finished(spool: Spool, source: ClassSource, delivery: Delivery, pins: Pins | None) -> _Survey:
    ground, minimum = source.ground, delivery.minimum
    network = finish_network(
        spool.columns("lines"),
        spool.columns("lines"),
        source.width,
        ground.jacobian_m,
        minimum.length_m,
        minimum.sure_part,
    )
    regions = finish_regions(spool.parts("regions"), source.width)
    regions = regions.select(regions.pixel_count * ground.pixel_area_m2 >= minimum.area_m2)
    is_loss = regions.class_id == PAINT_LOSS.id
    is_sure = regions.mean_probability >= minimum.loss_confidence if source.has_probabilities else True
    coverage = finish_regions(spool.parts("coverage"), source.width)
    lines = NetworkLines(spool, network, source.width)
    return _Survey(
        spool,
        ground,
        lines,
        regions.select(~is_loss),
        regions.select(is_loss & is_sure),
        coverage,
        source.has_probabilities,
        delivery,
        pins,
    )


def _cancellable(batches: Iterator[Batch], reporter: Reporter) -> Iterator[Batch]:
    for batch in batches:
        reporter.check_cancelled()
        yield batch


def _texts(count: int) -> NDArray[np.object_]:
    return np.full(count, "", dtype=object)


def _or_null(ids: NDArray[Any]) -> NDArray[np.float64]:
    """Return ids with NULL (NaN) for 0; exact up to 2^53."""
    return np.where(ids > 0, ids, np.nan)


def _craquelure(survey: _Survey) -> Iterator[Batch]:
    network, ground = survey.lines.network, survey.ground
    stored = survey.spool.columns("lines")
    columns = {name: stored[name] for name in (*_WIDTHS, "orientation_deg", "confidence")}
    for rows in survey.lines.batches(BATCH):
        width_mm = columns["width_mean_mm"][rows].astype(np.float64)
        yield {
            "id": network.id[rows],
            "network_id": network.network_id[rows],
            "start_node": _or_null(network.start_node[rows]),
            "end_node": _or_null(network.end_node[rows]),
            "length_m": network.length_m[rows],
            **{name: columns[name][rows].astype(np.float64) for name in _WIDTHS},
            "width_class": survey.delivery.classes.classify(width_mm),
            "measurable": is_measurable(width_mm, ground.gsd_mm).astype(np.int32),
            "orientation_deg": columns["orientation_deg"][rows].astype(np.float64),
            "tortuosity": network.tortuosity[rows],
            "area_m2": network.length_m[rows] * width_mm / 1000,
            "confidence": columns["confidence"][rows].astype(np.float64),
            "review": _texts(len(rows)),
            "note": _texts(len(rows)),
            "geometry": survey.lines.encode(rows, ground.to_world),
        }


def _junctions(survey: _Survey) -> Iterator[Batch]:
    network = survey.lines.network
    names = np.array(KINDS, dtype=object)
    for first in range(0, len(network.node_xy), BATCH):
        rows = slice(first, first + BATCH)
        xy = network.node_xy[rows]
        yield {
            "id": np.arange(first + 1, first + 1 + len(xy)),
            "network_id": network.node_network_id[rows],
            "kind": names[network.node_kind[rows]],
            "degree": network.node_degree[rows],
            "geometry": encode_points(survey.ground.to_world(xy)),
        }


def _region_batches(
    regions: Regions, spool: Spool, family: str, ground: Ground
) -> Iterator[tuple[NDArray[np.int64], Regions, RegionBatch, dict[str, Any]]]:
    """Yield ids from 1, the regions, their corners and their measures, batch by batch."""
    parts = spool.parts(family)
    first = 1
    for some in regions.batches(CORNERS):
        batch = some.load(lambda part: parts[part]["ring_xy"])
        yield np.arange(first, first + len(some)), some, batch, vars(measure_shapes(some, batch, ground.jacobian_m))
        first += len(some)


def _islands(survey: _Survey) -> Iterator[Batch]:
    network_id = survey.lines.networks_near(survey.islands.craquelure_gid)
    for ids, _, batch, shapes in _region_batches(survey.islands, survey.spool, "regions", survey.ground):
        yield {
            "id": ids,
            "network_id": _or_null(network_id[ids - 1]),
            **shapes,
            "geometry": survey.outlines(batch),
        }


def _paint_loss(survey: _Survey) -> Iterator[Batch]:
    for ids, some, batch, shapes in _region_batches(survey.losses, survey.spool, "regions", survey.ground):
        yield {
            "id": ids,
            **shapes,
            "confidence": some.mean_probability if survey.has_probabilities else np.full(len(some), np.nan),
            "touches_craquelure": some.touches_craquelure.astype(np.int32),
            "review": _texts(len(some)),
            "note": _texts(len(some)),
            "geometry": survey.outlines(batch),
        }


def _coverage(survey: _Survey) -> Iterator[Batch]:
    """Yield one feature with all that was surveyed, or none where nothing was."""
    batches = _region_batches(survey.coverage, survey.spool, "coverage", survey.ground)
    parts = [assemble_polygons(batch, survey.ground.to_world) for _, _, batch, _ in batches]
    if not parts:
        return
    yield {
        "valid_area_m2": np.array([_valid_area_m2(survey)]),
        "gsd_x_mm": np.array([survey.ground.gsd_x_mm]),
        "gsd_y_mm": np.array([survey.ground.gsd_y_mm]),
        "geometry": np.array([shapely.multipolygons(np.concatenate(parts))]),
    }


def _valid_area_m2(survey: _Survey) -> float:
    return float(survey.coverage.pixel_count.sum() * survey.ground.pixel_area_m2)


def totals(survey: _Survey) -> dict[str, Any]:
    """Return the survey's totals by name."""
    network, ground = survey.lines.network, survey.ground
    kept = network.kept
    length_m, network_ids = network.length_m[kept], network.network_id[kept]
    area_m2 = length_m * survey.spool.columns("lines")["width_mean_mm"][kept].astype(np.float64) / 1000
    valid_m2 = _valid_area_m2(survey)
    total_m, loss_m2 = _sum(length_m), float(survey.losses.pixel_count.sum() * ground.pixel_area_m2)
    island_m2 = survey.islands.pixel_count * ground.pixel_area_m2
    return {
        "valid_area_m2": valid_m2,
        "gsd_mm": ground.gsd_mm,
        "craquelure_length_m": total_m,
        "craquelure_area_m2": _sum(area_m2),
        "craquelure_density_m_per_m2": total_m / valid_m2 if valid_m2 else 0.0,
        "mean_width_mm": 1000 * _sum(area_m2) / total_m if total_m else None,
        "segment_count": int(kept.sum()),
        "network_count": int(network_ids.max(initial=0)),
        "junction_count": int((network.node_degree > 1).sum()),
        "end_count": int((network.node_degree == 1).sum()),
        "island_count": len(survey.islands),
        "island_area_m2": float(island_m2.sum()),
        "median_island_diameter_mm": float(np.median(2000 * np.sqrt(island_m2 / np.pi)))
        if len(survey.islands)
        else None,
        "paint_loss_count": len(survey.losses),
        "paint_loss_area_m2": loss_m2,
        "paint_loss_percent": 100 * loss_m2 / valid_m2 if valid_m2 else 0.0,
    }


def _sum(values: NDArray[np.float64]) -> float:
    """Return a sum that does not depend on the order of the rows."""
    return float(np.sort(values).sum())
