"""``craquemap map`` with several mosaics: a survey each, or one for all; failures end nothing but their own mosaic."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .. import __version__
from ..resunet_core.declaration import declarations
from ..resunet_core.errors import (
    BatchError,
    Cancelled,
    CraquemapError,
    InUseError,
    ModelError,
    OptionError,
    OutOfMemoryError,
    RasterError,
    SetupError,
)
from ..resunet_core.reporting import Reporter, SilentReporter
from .batch_sources import BatchItem, batch_items, is_batch
from .commands import Outcome
from .failures import as_craquemap_error, internal_error
from .georeference import read_ground
from .handles import is_local, open_raster
from .mapping import is_finished, run_map
from .merging import SurveyPart, merge_surveys
from .options import MapBatchOptions, MapOptions
from .run_table import read_run, read_totals, sum_totals
from .schema import SPATIAL_LAYERS
from .styling import survey_styles
from .widths import WidthClasses
from .workspace import Workspace
from .zones import same_frame

LOG = logging.getLogger("craquemap")
_WRITTEN = "written.json"  # in the state folder: the joint GeoPackage as it was left


@dataclass(frozen=True)
class _Result:
    """What became of one mosaic: its survey and totals, or its failure."""

    item: BatchItem
    output: Path
    state: str  # "done", "finished before", "failed"
    quantities: dict[str, Any]
    failure: CraquemapError | None = None


def run_map_command(options: MapOptions, reporter: Reporter) -> Outcome:
    """Map a mosaic, or a batch of them where the options name several, a folder, a pattern or a list."""
    words = (options.mosaic, *(options.more_mosaics if isinstance(options, MapBatchOptions) else ()))
    if not is_batch(words):
        return run_map(MapOptions(**_single_values(options)), reporter)
    if not is_local(options.output):
        raise OptionError(f"The output {options.output} is not local.", "Results are written locally: give a path.")
    items = batch_items(words)
    if options.output.lower().endswith(".gpkg") and not Path(options.output).is_dir():
        return _into_one(options, items, reporter)
    folder = Path(options.output)
    if folder.exists() and not folder.is_dir():
        raise OptionError(f"The output {folder} is a file.", "Expected a folder, or one GeoPackage (.gpkg) for all.")
    results = _map_all(options, items, lambda item: _named(folder, item, ".gpkg"), reporter)
    return _outcome({"folder": str(folder)}, results, len(items))


def _into_one(options: MapOptions, items: list[BatchItem], reporter: Reporter) -> Outcome:
    """Map into the state folder, and put together what succeeded; the state is kept until all did."""
    output = Path(options.output)
    with Workspace(output, {"batch": 1}) as workspace:
        _check_replaceable(output, workspace, options.overwrite)
        crs_wkt = _common_crs(items, options, reporter)
        parts = workspace.folder / "surveys"
        results = _map_all(options, items, lambda item: _named(parts, item, ".gpkg"), reporter, is_ours=True)
        good = [result for result in results if result.failure is None]
        if good:
            numbers = {item: number for number, item in enumerate(items)}
            surveys = [SurveyPart(r.output, r.item.label, numbers[r.item]) for r in good]
            styles = survey_styles(SPATIAL_LAYERS, WidthClasses.parse(options.width_classes), options.language)
            merge_surveys(output, surveys, crs_wkt, _summary(options, good), styles)
            stat = output.stat()
            workspace.write(_WRITTEN, json.dumps([stat.st_size, stat.st_mtime_ns]).encode())
        if len(good) == len(items):
            workspace.discard()
    return _outcome({"gpkg": str(output)} if good else {}, results, len(items))


def _map_all(
    options: MapOptions,
    items: list[BatchItem],
    output_of: Callable[[BatchItem], Path],
    reporter: Reporter,
    is_ours: bool = False,
) -> list[_Result]:
    """Map one mosaic after the other; a failure that would befall all the others too ends the batch.

    Raises:
        Cancelled: The reporter said so; finished surveys stay.
    """
    results: list[_Result] = []
    about = getattr(reporter, "about", lambda label: None)
    for number, item in enumerate(items):
        reporter.progress("mosaics", number, len(items), "mosaic")
        reporter.message(f"Mosaic {number + 1} of {len(items)}: {item.label}")
        about(item.label)
        try:
            result = _map_one(_options_of(options, item, output_of(item), is_ours), item, reporter)
        finally:
            about(None)
        results.append(result)
        if result.failure is not None:
            reporter.message(f"{item.label} failed: {result.failure}", "warning")
            if _concerns_all(result.failure):
                break
    reporter.progress("mosaics", len(results), len(items), "mosaic")
    return results


def _map_one(options: MapOptions, item: BatchItem, reporter: Reporter) -> _Result:
    output = Path(options.output)
    try:
        reporter.check_cancelled()
        if is_finished(options):
            reporter.message("Finished before, with the same inputs and options.")
            return _Result(item, output, "finished before", read_totals(read_run(output)))
        return _Result(item, output, "done", run_map(options, reporter).quantities)
    except Exception as error:
        failure = as_craquemap_error(error)
        if isinstance(failure, Cancelled):
            raise
        if failure is None:
            LOG.exception("%s", item.path)
            failure = internal_error(error)
        return _Result(item, output, "failed", {}, failure)


def _concerns_all(failure: CraquemapError) -> bool:
    """Return whether the next mosaic would fail of the same: the environment or the model, not this mosaic."""
    if isinstance(failure, (OutOfMemoryError, InUseError)):
        return False
    return isinstance(failure, (SetupError, ModelError))


def _named(folder: Path, item: BatchItem, ending: str) -> Path:
    path = folder / item.stem
    return path.with_name(path.name + ending)


def _options_of(options: MapOptions, item: BatchItem, output: Path, is_ours: bool) -> MapOptions:
    """Return the options for one mosaic of the batch."""
    values = _single_values(options)
    rasters = str(Path(options.keep_rasters) / item.stem.parent) if options.keep_rasters else None
    overwrite = options.overwrite or is_ours
    return MapOptions(
        **{**values, "mosaic": item.path, "output": str(output), "keep_rasters": rasters, "overwrite": overwrite}
    )


def _single_values(options: MapOptions) -> dict[str, Any]:
    return {field.name: getattr(options, field.name) for field in fields(MapOptions)}


def _check_replaceable(output: Path, workspace: Workspace, overwrite: bool) -> None:
    """Refuse to replace a file that is not as an unfinished batch of this name left it.

    Raises:
        OptionError: It was made or changed by someone else.
    """
    if overwrite or not output.exists():
        return
    stat = output.stat()
    try:
        left = json.loads((workspace.folder / _WRITTEN).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        raise OptionError(f"{output} exists already.", "Choose another output, or say --overwrite.") from None
    if left != [stat.st_size, stat.st_mtime_ns]:
        raise OptionError(
            f"{output} was changed since the batch wrote it, perhaps reviewed.",
            "Choose another output, or say --overwrite to replace it with the completed one.",
        )


def _common_crs(items: list[BatchItem], options: MapOptions, reporter: Reporter) -> str:
    """Return the CRS of all mosaics that can be opened; the others will be reported in their turn.

    Raises:
        OptionError: They lie in different ones.
    """
    known: dict[str, str] = {}
    placeless = 0
    for item in items:
        try:
            with open_raster(item.path) as dataset:
                ground = read_ground(dataset, item.label, options.gsd_mm, SilentReporter())
                placeless += dataset.transform.is_identity
        except (RasterError, OptionError):
            continue
        known[item.label] = ground.crs_wkt
    if placeless > 1:
        reporter.message(f"{placeless} mosaics have no georeference: they will lie on top of each other.", "warning")
    first = next(iter(known), "")
    for label, crs_wkt in known.items():
        if bool(crs_wkt) != bool(known[first]) or not same_frame(crs_wkt, known[first]):
            raise OptionError(
                f"{first} and {label} lie in different coordinate systems, which one GeoPackage can't hold.",
                "Give a folder as --output: then each mosaic gets a GeoPackage of its own.",
            )
    return known.get(first, "")


def _summary(options: MapOptions, results: list[_Result]) -> dict[str, object]:
    """Return the rows of the joint run table that concern all mosaics."""
    given = {f"option_{name}": getattr(options, name) for name in declarations(options)}
    totals = sum_totals([result.quantities for result in results])
    return {
        "software": f"craquemap {__version__}",
        "command": "map",
        "mosaic": ", ".join(result.item.label for result in results),
        "mosaic_count": len(results),
        **{name: "" if value is None else value for name, value in given.items()},
        "written": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        **{f"total_{name}": value for name, value in totals.items()},
    }


def _outcome(outputs: dict[str, str], results: list[_Result], count: int) -> Outcome:
    """Return what the batch hands back: sums, and what became of every mosaic."""
    good = [result for result in results if result.failure is None]
    mosaics = [
        {"mosaic": r.item.label, "state": r.state, "gpkg": str(r.output), "quantities": r.quantities}
        if r.failure is None
        else {"mosaic": r.item.label, "state": r.state, "error": str(r.failure), "code": r.failure.exit_code}
        for r in results
    ]
    quantities = {
        **sum_totals([result.quantities for result in good]),
        "mosaic_count": count,
        "finished_count": len(good),
        "failed_count": len(results) - len(good),
        "mosaics": mosaics,
    }
    text = "\n".join(
        f"{r.item.label}: {r.quantities['craquelure_length_m']:.4g} m of craquelure, "
        f"{r.quantities['paint_loss_area_m2']:.4g} m² of paint loss ({r.state})"
        for r in good
    )
    return Outcome(outputs, quantities, text, _failure(results, count))


def _failure(results: list[_Result], count: int) -> BatchError | None:
    failed = [(result.item.label, result.failure) for result in results if result.failure is not None]
    if not failed:
        return None
    left = count - len(results)
    texts = [f"{label}: {failure}" for label, failure in failed]
    stopped = f"; the last failure concerns all, so {left} were not tried" if left else ""
    codes = {failure.exit_code for _, failure in failed}
    return BatchError(
        f"{len(failed)} of {count} mosaics failed{stopped}. {' '.join(texts)}",
        "The same command maps what is missing.",
        next(code for code in (1, 3, 2) if code in codes),
    )
