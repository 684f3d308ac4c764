"""Finds and opens the mosaics a survey was made of, where the run table says and where people usually have put them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...resunet_core.errors import InputError
from ...resunet_core.reporting import Reporter, SilentReporter
from ..handles import display_name, is_local
from ..mosaic import Mosaic, open_mosaic
from ..plan.survey_file import SurveyFile
from ..reading import Reading
from ..zones import same_frame

FINGERPRINT = "mosaic_sha256"
_NAMES = 6  # that are listed


@dataclass(frozen=True)
class Source:
    """A mosaic as the run table describes it: its name, where it was, and the rows of its run."""

    name: str
    path: str
    run: Mapping[str, str]


@dataclass(frozen=True)
class Opened:
    """What became of a survey's mosaics.

    Attributes:
        mosaics: Those that could be opened.
        missing: Names of those that could not.
        changed: Names of those whose content is no longer what was surveyed.
        is_known: False where the survey names no mosaic at all.
    """

    mosaics: tuple[Mosaic, ...] = ()
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    is_known: bool = True


def listed(names: tuple[str, ...]) -> str:
    """Return names in one line, of many the first and how many there are."""
    return ", ".join(names) if len(names) <= _NAMES else f"{', '.join(names[:_NAMES])}, … ({len(names)})"


def sources_of(run: Mapping[str, str]) -> tuple[Source, ...]:
    """Return the mosaics that a run table names; of several surveys in one file each of them."""
    if run.get("mosaic_count"):
        names = dict.fromkeys(key.rpartition("/")[0] for key in run if key.endswith(f"/{FINGERPRINT}"))
        rows = {name: {k[len(name) + 1 :]: v for k, v in run.items() if k.startswith(f"{name}/")} for name in names}
        return tuple(Source(own.get("mosaic", name), own.get("option_mosaic", ""), own) for name, own in rows.items())
    name = run.get("mosaic", "")
    return (Source(name, run.get("option_mosaic", ""), run),) if name else ()


def open_sources(survey: SurveyFile, given: str | None, reporter: Reporter) -> Opened:
    """Open the mosaics of a survey.

    Args:
        survey: Whose run table is asked.
        given: A mosaic to take instead, or None.
        reporter: Hears what is missing or has changed.

    Raises:
        RasterError: The given mosaic can't be opened.
        OptionError: It lies in another frame.
    """
    sources = sources_of(survey.run)
    if given:
        run = sources[0].run if len(sources) == 1 else {}
        mosaic = _open(given, run, SilentReporter())
        _check_frame(mosaic, survey)
        changed = (mosaic.name,) if _has_changed(given, run) else ()
        return _told(Opened((mosaic,), (), changed), reporter)
    found: list[Mosaic] = []
    missing, changed_names = [], []
    for source in sources:
        mosaic_or_none = _first_that_opens(source, survey)
        if mosaic_or_none is None:
            missing.append(source.name)
            continue
        found.append(mosaic_or_none)
        if _has_changed(mosaic_or_none.path, source.run):
            changed_names.append(source.name)
    return _told(Opened(tuple(found), tuple(missing), tuple(changed_names), bool(sources)), reporter)


def _told(opened: Opened, reporter: Reporter) -> Opened:
    if not opened.is_known:
        reporter.message(
            "The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.", "warning"
        )
    if opened.missing:
        reporter.message(
            f"The mosaic {listed(opened.missing)} is neither where it was nor beside the survey: its pictures are left out. "
            "Give it with --mosaic.",
            "warning",
        )
    if opened.changed:
        reporter.message(
            f"The mosaic {listed(opened.changed)} is not what was surveyed: its content has changed.", "warning"
        )
    return opened


def _first_that_opens(source: Source, survey: SurveyFile) -> Mosaic | None:
    """Open a mosaic where it was, or beside the survey."""
    beside = survey.path.parent
    places = [source.path, *(str(beside / part) for part in (source.path, source.name) if part and is_local(part))]
    for place in dict.fromkeys(filter(None, places)):
        if is_local(place) and not Path(place).is_file():
            continue
        try:
            mosaic = _open(place, source.run, SilentReporter())
        except InputError:
            continue
        if same_frame(mosaic.file_ground.crs_wkt, survey.crs_wkt):
            return mosaic
        mosaic.close()
    return None


def _open(path: str, run: Mapping[str, str], reporter: Reporter) -> Mosaic:
    """Open a mosaic in its own pixels, with the bands and the stretch that were surveyed."""
    reading = dataclasses.replace(_reading(run), gsd_mm=None)
    return open_mosaic(path, _number(run.get("option_gsd_mm", "")), None, reporter, reading)


def _has_changed(path: str, run: Mapping[str, str]) -> bool:
    if not run.get(FINGERPRINT):
        return False
    with open_mosaic(path, _number(run.get("option_gsd_mm", "")), None, SilentReporter(), _reading(run)) as mosaic:
        return mosaic.fingerprint() != run[FINGERPRINT]


def _check_frame(mosaic: Mosaic, survey: SurveyFile) -> None:
    if not same_frame(mosaic.file_ground.crs_wkt, survey.crs_wkt):
        name = display_name(mosaic.path)
        mosaic.close()
        raise InputError(
            f"--mosaic: {name} has another CRS than {survey.name}.", "Expected the mosaic that was surveyed."
        )


def _reading(run: Mapping[str, str]) -> Reading:
    """Return how the mosaic was read, what can't be understood left out."""
    bands = run.get("option_bands", "").split(",")
    clip = _number(run.get("option_clip_percent", ""))
    return Reading(
        tuple(int(word) for word in bands) if all(word.strip().isdigit() for word in bands) else (),
        _number(run.get("option_black_value", "")),
        _number(run.get("option_white_value", "")),
        Reading.clip_percent if clip is None else clip,
        _number(run.get("option_resample_to_gsd", "")),
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
