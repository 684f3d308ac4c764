"""The main jobs: ``map``, ``segment`` and ``vectorize``, from options to finished files."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..resunet_core.device import processor_count
from ..resunet_core.errors import OptionError
from ..resunet_core.model_folder import ModelFolder, resolve_model
from ..resunet_core.reporting import Reporter
from .blocks import Thresholds
from .class_source import BlockRaster, ClassSource, RasterClassSource
from .commands import Outcome
from .georeference import check_gsd
from .ground import Ground
from .handles import display_name, is_local
from .mosaic import Mosaic, open_mosaic
from .options import MapOptions, SegmentOptions, VectorizeOptions
from .outputs import checked_output
from .provenance import options_text, software, utc
from .rasters import write_rasters
from .reading import Reading
from .run_table import read_run
from .segmentation import SegmentationSettings, finished_blocks
from .segmenting import segment
from .survey import Delivery, MinimumSizes, write_survey
from .sweep import sweep
from .vector.network import SurePart
from .widths import WidthClasses
from .workspace import Workspace

SPECK_LENGTH_PX, SPECK_AREA_PX = 10.0, 50.0  # what map leaves out unless told otherwise; see its options
SURE_LENGTH_PX = 20.0  # of a network must be as sure as is asked for; see processing.vector.network.SurePart
UNSTATED_THRESHOLD = 0.5  # of vectorize, where only the other class's threshold is given
KEPT_RASTERS = ("classes", "probabilities")
_WITHOUT_EFFECT = (  # options that change nothing in the result, or whose content its fingerprint holds
    "mosaic", "output", "keep_rasters", "overwrite", "probabilities", "zones",
    "tile_size", "workers", "scheduler", "batch_size",
)  # fmt: skip


@dataclass(frozen=True)
class _Segmented:
    """A segmented mosaic and how it came about."""

    mosaic: Mosaic
    model: ModelFolder
    blocks: BlockRaster
    workspace: Workspace
    provenance: dict[str, object]


def run_map(options: MapOptions, reporter: Reporter) -> Outcome:
    """Map a mosaic into a GeoPackage."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.mosaic)
    kept = _kept_rasters(options, output)
    with _segmented(options, output, reporter) as segmented:
        if kept:
            write_rasters(segmented.blocks, kept["classes"], kept["probabilities"], reporter)
        spool = sweep(segmented.blocks, options.tile_size, _workers(options), segmented.workspace.folder, reporter)
        provenance = segmented.provenance | {"command": "map"} | options_text(options) | _times(started)
        confidence = _network_confidence(options, segmented.model)
        provenance["network_confidence"] = confidence
        least = SPECK_LENGTH_PX, SPECK_AREA_PX, confidence
        delivery = _delivery(options, segmented.mosaic.ground, least)
        quantities = write_survey(output, spool, segmented.blocks, delivery, provenance, reporter)
        segmented.workspace.discard()
    outputs = {"gpkg": str(output)} | {name: str(path) for name, path in kept.items()}
    return Outcome(outputs, quantities, summary(quantities))


def run_segment(options: SegmentOptions, reporter: Reporter) -> Outcome:
    """Write the class raster of a mosaic, and the probability raster where wanted."""
    output = checked_output(options.output, options.overwrite, options.mosaic)
    probabilities = (
        checked_output(options.probabilities, options.overwrite, options.mosaic) if options.probabilities else None
    )
    with _segmented(options, output, reporter) as segmented:
        write_rasters(segmented.blocks, output, probabilities, reporter)
        segmented.workspace.discard()
    return Outcome({"classes": str(output)} | ({"probabilities": str(probabilities)} if probabilities else {}))


def run_vectorize(options: VectorizeOptions, reporter: Reporter) -> Outcome:
    """Vectorise and measure a class raster."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.classes)
    thresholds = _given_thresholds(options, reporter)
    source = RasterClassSource(options.classes, options.probabilities, thresholds, options.gsd_mm, reporter)
    with source, Workspace(output, _vectorize_fingerprint(options, source), reporter) as workspace:
        spool = sweep(source, options.tile_size, _workers(options), workspace.folder, reporter)
        provenance: dict[str, object] = {
            **software(),
            "command": "vectorize",
            "classes": display_name(options.classes),
            "probabilities": display_name(options.probabilities) if options.probabilities else "",
        }
        provenance |= options_text(options) | _times(started)
        delivery = _delivery(options, source.ground, (0.0, 0.0, options.min_confidence or 0.0))
        quantities = write_survey(output, spool, source, delivery, provenance, reporter)
        workspace.discard()
    return Outcome({"gpkg": str(output)}, quantities, summary(quantities))


@contextlib.contextmanager
def _segmented(options: MapOptions | SegmentOptions, output: Path, reporter: Reporter) -> Iterator[_Segmented]:
    """Give the segmented mosaic; blocks that an earlier run finished are taken over."""
    with open_mosaic(options.mosaic, options.gsd_mm, options.zones, reporter, Reading.from_options(options)) as mosaic:
        model = resolve_model(options.model)
        check_gsd(mosaic.ground, model.card, reporter)
        settings = SegmentationSettings.from_options(options, model.card)
        wanted = {name: getattr(options, name) for name in ("engine", "device", "precision")}
        wanted["mosaic_written"] = _time_written(options.mosaic)
        with Workspace(output, settings.fingerprint(mosaic, model.card, **wanted), reporter) as workspace:
            facts = segment(mosaic, model, settings, options, workspace, reporter)
            with finished_blocks(mosaic, settings.plan(mosaic), workspace, reporter) as blocks:
                provenance = _provenance(mosaic, model, settings) | facts
                provenance["job_sha256"] = _job_sha256(options, mosaic, model)
                yield _Segmented(mosaic, model, blocks, workspace, provenance)


def is_finished(options: MapOptions) -> bool:
    """Return whether the outputs are there already and what this job would make: of the same inputs and options.

    Reviews and edits in the GeoPackage since then don't matter; a mosaic changed since the job began does.

    Raises:
        CraquemapError: The mosaic or the model can't be opened.
    """
    output = Path(options.output)
    run = read_run(output) if output.is_file() else {}
    if not run or not all(path.is_file() for path in _raster_paths(options, output).values()):
        return False
    with open_mosaic(options.mosaic, options.gsd_mm, options.zones, None, Reading.from_options(options)) as mosaic:
        if run.get("job_sha256") != _job_sha256(options, mosaic, resolve_model(options.model)):
            return False
    if not is_local(options.mosaic):
        return True
    return utc(Path(options.mosaic).stat().st_mtime) <= run.get("started", "")


def _job_sha256(options: MapOptions | SegmentOptions, mosaic: Mosaic, model: ModelFolder) -> str:
    """Return a hash of all that the result depends on."""
    print_ = SegmentationSettings.from_options(options, model.card).fingerprint(mosaic, model.card)
    del print_["blocks_px"]
    print_["network_confidence"] = model.card.network_confidence
    values = {name: value for name, value in options.to_dict().items() if name not in _WITHOUT_EFFECT}
    return hashlib.sha256(json.dumps([print_, values], sort_keys=True).encode()).hexdigest()


def _provenance(mosaic: Mosaic, model: ModelFolder, settings: SegmentationSettings) -> dict[str, object]:
    return {
        **software(),
        "mosaic": mosaic.name,
        "mosaic_sha256": mosaic.fingerprint(),
        "mosaic_scaling": mosaic.scaling or "none: 8 bits",
        "model": model.card.name,
        "model_version": model.card.version,
        "model_sha256": model.card.weights_sha256,
        "threshold_craquelure": settings.thresholds.craquelure,
        "threshold_paint_loss": settings.thresholds.paint_loss,
        "window_px": settings.window_px,
        "halo_px": settings.halo_px,
    }


def _times(started: float) -> dict[str, object]:
    return {"started": utc(started), "traced": utc(time.time())}


def _kept_rasters(options: MapOptions, output: Path) -> dict[str, Path]:
    paths = _raster_paths(options, output)
    for path in paths.values():
        checked_output(str(path), options.overwrite, options.mosaic)
    return paths


def _raster_paths(options: MapOptions, output: Path) -> dict[str, Path]:
    if not options.keep_rasters:
        return {}
    return {name: Path(options.keep_rasters) / f"{output.stem}_{name}.tif" for name in KEPT_RASTERS}


def _given_thresholds(options: VectorizeOptions, reporter: Reporter) -> Thresholds | None:
    """Return the thresholds to decide classes anew with, or None to keep those of the class raster."""
    given = (options.craquelure_threshold, options.loss_threshold)
    if given == (None, None):
        return None
    if options.probabilities is None:
        raise OptionError("Thresholds were given without --probabilities.", "A class raster alone is decided already.")
    craquelure, loss = (UNSTATED_THRESHOLD if value is None else value for value in given)
    if None in given:
        missing = "--craquelure-threshold" if given[0] is None else "--loss-threshold"
        reporter.message(
            f"{missing} was not given: {UNSTATED_THRESHOLD} is taken, since no model is known here.", "warning"
        )
    return Thresholds(craquelure, loss)


def _vectorize_fingerprint(options: VectorizeOptions, source: ClassSource) -> dict[str, Any]:
    return {
        "craquemap": __version__,
        "files": [_file_identity(path) for path in (options.classes, options.probabilities) if path],
        "thresholds": [options.craquelure_threshold, options.loss_threshold],
        "ground": repr(source.ground),
    }


def _time_written(path: str) -> int | None:
    """Return when a local file was last written, in ns, or None.

    Finished blocks are bound to it, because a fingerprint by samples can miss an edit in place; to run tables it is not.
    """
    return Path(path).stat().st_mtime_ns if is_local(path) and Path(path).is_file() else None


def _file_identity(path: str) -> list[Any]:
    """Return what tells that a file is still the same: place, size, time, and the hash of its beginning."""
    if not (is_local(path) and Path(path).is_file()):
        return [path]
    state = Path(path).stat()
    with Path(path).open("rb") as stream:
        head = hashlib.sha256(stream.read(65536)).hexdigest()
    return [str(Path(path).resolve()), state.st_size, state.st_mtime_ns, head]


def _network_confidence(options: MapOptions, model: ModelFolder) -> float:
    """Return the least confidence of a network: what is asked for, or what the model is known to need."""
    return model.card.network_confidence if options.min_confidence is None else options.min_confidence


def _delivery(options: MapOptions | VectorizeOptions, ground: Ground, least: tuple[float, float, float]) -> Delivery:
    """Return what to deliver.

    Args:
        options: Sizes and confidence below which something is left out, where given.
        ground: Scale of the mosaic.
        least: Where not given: length and area in pixels. Confidence of networks, given or not.
    """
    length_px, area_px, network_confidence = least
    length_mm, area_mm2 = options.min_length_mm, options.min_area_mm2
    minimum = MinimumSizes(
        length_px * ground.gsd_mm / 1000 if length_mm is None else length_mm / 1000,
        area_px * ground.pixel_area_m2 if area_mm2 is None else area_mm2 / 1e6,
        SurePart(network_confidence, SURE_LENGTH_PX * ground.gsd_mm / 1000) if network_confidence else None,
        options.min_confidence or 0.0,
    )
    return Delivery(minimum, WidthClasses.parse(options.width_classes), options.smooth_outlines, options.language)


def _workers(options: MapOptions | VectorizeOptions) -> int:
    return options.workers or processor_count()


def summary(quantities: dict[str, Any]) -> str:
    """Return what was found as lines for people."""
    q = quantities
    width = "" if q["mean_width_mm"] is None else f", mean width {q['mean_width_mm']:.2f} mm"
    return "\n".join(
        (
            f"Surveyed      {q['valid_area_m2']:.4g} m² at {q['gsd_mm']:.3g} mm a pixel",
            f"Craquelure    {q['craquelure_length_m']:.4g} m in {q['segment_count']} segments of {q['network_count']} networks"
            f"{width} ({q['craquelure_density_m_per_m2']:.4g} m/m²)",
            f"Junctions     {q['junction_count']}; islands {q['island_count']}",
            f"Paint loss    {q['paint_loss_area_m2']:.4g} m² in {q['paint_loss_count']} patches ({q['paint_loss_percent']:.3g} %)",
        )
    )
