"""The client of the worker: what it passes on, what it raises, and that nothing is ever left running."""

import contextlib
import subprocess
import sys
import time
from pathlib import Path

import pytest

from craquemap.qgis_plugin import process
from craquemap.qgis_plugin.worker import JobResult, Stage, StageProgress, run_job, run_process
from craquemap.resunet_core.errors import Cancelled, CraquemapError, InputError, SetupError

FAKE_WORKER = Path(__file__).resolve().parent / "fake_worker.py"
STAGES = (
    Stage("segment", 60),
    Stage("rasters", 10),
    Stage("trace", 20),
    Stage("write", 10),
)


@pytest.fixture
def speak(monkeypatch, tmp_path):
    """Run the fake worker in one of its ways."""

    def run(way, feedback):
        monkeypatch.setenv("FAKE_WORKER", way)
        monkeypatch.setenv("FAKE_TRACE", str(tmp_path / "trace"))
        return run_process([sys.executable, str(FAKE_WORKER)], feedback, STAGES)

    return run


def has_ended(pid):
    """Tell whether a process ends within a second (a dead one that nobody has reaped yet has ended)."""
    for _ in range(20):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state in "ZX":
            return True
        time.sleep(0.05)
    return False


def open_descriptors():
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_job_reports_and_returns_its_result(speak, recorder):
    result = speak("happy", recorder)

    assert result == JobResult(
        {"gpkg": ""},
        {"craquelure_length_m": 1.25, "segment_count": 3, "paint_loss_area_m2": 0.5, "mean_width_mm": None},
    )
    assert recorder.percents == [30, 60, 75, 100]
    assert recorder.texts == [stage.label for stage in STAGES if stage.name != "rasters"]
    assert recorder.infos == ["Façade: 2 blocks."]
    assert recorder.warnings == ["The scale is unusual."]


def test_what_is_no_event_goes_to_the_log(speak, recorder):
    speak("happy", recorder)
    assert sorted(recorder.log) == [
        "[1, 2]",
        "a library says hello on standard output",
        "a line of the log: ü",
        "{not json",
    ]


@pytest.mark.parametrize(
    ("way", "kind", "text", "hint"),
    [
        ("error", InputError, "The raster has no scale.", "Set --gsd-mm."),
        ("setup_error", SetupError, "The package openvino is missing.", "Install it."),
    ],
)
def test_an_error_event_is_raised_as_its_kind(speak, recorder, way, kind, text, hint):
    with pytest.raises(kind) as caught:
        speak(way, recorder)
    assert (caught.value.text, caught.value.hint) == (text, hint)


def test_a_crash_shows_the_end_of_the_log(speak, recorder):
    with pytest.raises(CraquemapError, match="exit code 1") as caught:
        speak("crash", recorder)
    assert caught.value.hint.endswith("ValueError: the reason")


def test_a_killed_worker_points_at_memory(speak, recorder):
    with pytest.raises(SetupError, match="memory runs out"):
        speak("killed", recorder)


def test_events_with_wrong_fields_do_no_harm(speak, recorder):
    assert speak("broken", recorder) == JobResult({}, {})


def test_more_output_than_pipes_hold(speak, recorder):
    speak("flood", recorder)
    assert recorder.log.count("noise " * 10) == 40_000


def test_cancelling_lets_the_worker_end_cleanly(speak, make_recorder, tmp_path):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        speak("obedient", make_recorder(lambda recorder: recorder.percents))
    assert time.monotonic() - start < 2
    assert (tmp_path / "trace").read_text() == "cancelled cleanly"


def test_cancelling_ends_a_deaf_worker_and_its_children_soon(speak, make_recorder, tmp_path):
    cancelled_at = []

    def cancel(recorder):
        if recorder.percents and not cancelled_at:
            cancelled_at.append(time.monotonic())
        return bool(cancelled_at)

    with pytest.raises(Cancelled):
        speak("deaf", make_recorder(cancel))
    assert time.monotonic() - cancelled_at[0] < 3
    assert all(has_ended(pid) for pid in (tmp_path / "trace").read_text().split())


def test_a_worker_that_does_not_end_after_its_result_is_ended(speak, recorder, monkeypatch):
    monkeypatch.setattr(process, "_EXIT_PATIENCE_S", 0.3)
    start = time.monotonic()
    assert speak("linger", recorder).quantities["segment_count"] == 3
    assert time.monotonic() - start < 4


def test_an_orphan_that_holds_the_pipes_is_not_waited_for(speak, recorder, tmp_path, monkeypatch):
    monkeypatch.setattr(process, "_DRAIN_S", 0.3)
    start = time.monotonic()
    assert speak("orphan", recorder).quantities["segment_count"] == 3
    assert time.monotonic() - start < 4
    assert has_ended((tmp_path / "trace").read_text())


@pytest.mark.parametrize("way", ["happy", "error", "crash", "obedient"])
def test_neither_descriptors_nor_zombies_are_left(speak, make_recorder, monkeypatch, way):
    started = []
    popen = subprocess.Popen

    def start(*arguments, **keywords):
        started.append(popen(*arguments, **keywords))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    before = open_descriptors()
    with contextlib.suppress(CraquemapError):
        speak(way, make_recorder(lambda recorder: recorder.percents and way == "obedient"))
    assert open_descriptors() == before
    assert len(started) == 1
    assert not Path(f"/proc/{started[0].pid}").exists()  # waited for, not a zombie


def test_an_error_in_the_feedback_ends_the_worker(speak, recorder, tmp_path, monkeypatch):
    def fail(percent):
        raise RuntimeError("the dialog is gone")

    monkeypatch.setattr(recorder, "setProgress", fail)
    with pytest.raises(RuntimeError, match="the dialog is gone"):
        speak("deaf", recorder)
    assert all(has_ended(pid) for pid in (tmp_path / "trace").read_text().split())


def test_an_interpreter_that_can_not_be_started(tmp_path, recorder):
    path = tmp_path / "python"
    path.write_text("no program")
    with pytest.raises(SetupError, match="can't be started"):
        run_job("map", {}, path, recorder)


def test_the_job_file_carries_the_options_and_is_deleted(fake_python, tmp_path, monkeypatch, recorder):
    monkeypatch.setenv("FAKE_JOB", str(tmp_path / "job seen.json"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    run_job("map", {"mosaic": "/Façade/süd.tif", "gsd_mm": None}, fake_python, recorder)
    assert (tmp_path / "job seen.json").read_text() == '{"mosaic": "/Fa\\u00e7ade/s\\u00fcd.tif", "gsd_mm": null}'
    assert not list(tmp_path.glob("craquemap_*"))


def test_progress_of_the_whole_never_goes_back():
    progress = StageProgress(STAGES)
    told = [
        ("segment", 5, 10),
        ("trace", 1, 2),
        ("segment", 10, 10),
        ("unknown", 1, 1),
        ("write", 0, 5),
        ("write", 9, 5),
        ("write", 0, 0),
    ]
    assert [progress.percent(*event) for event in told] == [30, 80, 80, 80, 90, 100, 100]


def test_progress_without_stages_stays_at_zero():
    assert StageProgress(()).percent("segment", 1, 2) == 0
