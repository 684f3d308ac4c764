"""Runs a job in the worker process and speaks its protocol (standard library only, no Qt).

`run_job` starts ``craquemap COMMAND --job FILE --progress json`` in the worker's own interpreter, hands progress and
messages to a feedback object, and returns the result or raises. Whatever happens, when it returns the process is
gone, its pipes are closed and its job file is deleted. Ending it does no harm: what is finished is journaled beside
the output, and the same job resumes.
"""

from __future__ import annotations

import json
import math
import os
import signal
import tempfile
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..processing import protocol
from ..resunet_core.errors import Cancelled, CraquemapError, InputError, SetupError
from .environment import worker_command
from .process import WorkerProcess
from .sentences import in_language
from .translation import tr

_TAIL_LINES = 25

_ERRORS = {protocol.EXIT_INPUT: InputError, protocol.EXIT_SETUP: SetupError, protocol.EXIT_CANCELLED: Cancelled}


class Feedback(Protocol):
    """What is used of a ``QgsProcessingFeedback``."""

    def isCanceled(self) -> bool:
        """Tell whether the user wants the job to stop."""

    def setProgress(self, progress: float) -> None:
        """Show the progress in percent."""

    def setProgressText(self, text: str) -> None:
        """Show what is being done."""

    def pushInfo(self, info: str) -> None:
        """Show a sentence."""

    def pushWarning(self, warning: str) -> None:
        """Show a warning."""

    def pushDebugInfo(self, info: str) -> None:
        """Show a line of the worker's log."""


@dataclass(frozen=True)
class Stage:
    """One stage of a job: its name in the protocol and its share of the whole time (any unit)."""

    name: str
    weight: float

    @property
    def label(self) -> str:
        """Its name for people."""
        return stage_label(self.name)


def stage_label(name: str) -> str:
    """Return a stage's name for people; one the protocol does not know is shown as it is called."""
    return tr(protocol.STAGES.get(name, name.replace("_", " ").capitalize()))


@dataclass(frozen=True)
class JobResult:
    """What a finished job hands back: files by role and figures by name."""

    outputs: dict[str, str] = field(default_factory=dict)
    quantities: dict[str, Any] = field(default_factory=dict)


def run_job(
    command: str, options: Mapping[str, Any], python: Path, feedback: Feedback, stages: Sequence[Stage] = ()
) -> JobResult:
    """Run one job of the worker to its end.

    Args:
        command: Name of the command, as on the command line.
        options: Its options as plain values.
        python: The worker's interpreter.
        feedback: Receives progress, messages and log; says when to cancel.
        stages: The stages in their order, for a progress of the whole; stages not named don't move it.

    Raises:
        InputError: Bad input or options.
        SetupError: The environment lacks something, or can't be started.
        Cancelled: The feedback, or someone else, cancelled the job.
        CraquemapError: The worker failed or died; the text carries the end of its log.
    """
    with tempfile.TemporaryDirectory(prefix="craquemap_") as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps(dict(options)), encoding="utf-8")
        arguments = [*worker_command(python), command, "--job", str(job), "--progress", "json"]
        return run_process(arguments, feedback, stages)


def run_process(arguments: Sequence[str], feedback: Feedback, stages: Sequence[Stage] = ()) -> JobResult:
    """Run a process that speaks the protocol; arguments and errors as in `run_job`."""
    conversation = _Conversation(feedback, StageProgress(stages))
    process = WorkerProcess(arguments)
    try:
        for stream, line in process.lines(feedback.isCanceled, lambda: conversation.ended_at):
            conversation.hear(stream, line)
    finally:
        exit_code = process.stop()
    return conversation.outcome(exit_code)


class StageProgress:
    """Progress of a whole job from the progress of its stages; never goes back.

    Args:
        stages: The stages in their order; a stage left out by the worker counts as done when a later one begins.
    """

    def __init__(self, stages: Sequence[Stage]) -> None:
        self._stages = {stage.name: stage for stage in stages}
        self._whole = sum(stage.weight for stage in stages) or 1.0
        self._percent = 0.0

    def label(self, name: str) -> str:
        """Return a stage's name for people."""
        return stage_label(name)

    def percent(self, name: str, done: float, total: float) -> float:
        """Return the progress of the whole in percent, when ``done`` of ``total`` units of a stage are finished."""
        before = 0.0
        for stage in self._stages.values():
            if stage.name == name:
                share = min(max(done / total, 0.0), 1.0) if total > 0 else 1.0
                self._percent = max(self._percent, 100.0 * (before + stage.weight * share) / self._whole)
                break
            before += stage.weight
        return self._percent


class _Conversation:
    """Understands what the worker says and passes it on."""

    def __init__(self, feedback: Feedback, progress: StageProgress) -> None:
        self._feedback = feedback
        self._progress = progress
        self._stage = ""
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._result: JobResult | None = None
        self._error: CraquemapError | None = None
        self.ended_at: float | None = None  # time of the last event of the job

    def hear(self, stream: str, line: str) -> None:
        """Take one line of the worker's output; what is no event belongs to the log."""
        event = protocol.decode(line) if stream == "stdout" else None
        if event is None:
            if line.strip():
                self._tail.append(line)
                self._feedback.pushDebugInfo(line)
            return
        handle = {
            "progress": self._hear_progress,
            "message": self._hear_message,
            "result": self._hear_result,
            "error": self._hear_error,
        }.get(str(event["event"]))
        if handle is not None:  # events of a newer worker are passed over
            handle(event)

    def outcome(self, exit_code: int) -> JobResult:
        """Return the result of the ended worker, or raise what it failed of."""
        if self._result is not None:
            return self._result
        if self._error is not None:
            raise self._error
        raise self._death(exit_code)

    def _hear_progress(self, event: dict[str, Any]) -> None:
        stage, done, total = str(event.get("stage", "")), _number(event.get("done")), _number(event.get("total"))
        if stage != self._stage:  # not at every event: QGIS appends the text to its log
            self._stage = stage
            self._feedback.setProgressText(self._progress.label(stage))
        self._feedback.setProgress(self._progress.percent(stage, done, total))

    def _hear_message(self, event: dict[str, Any]) -> None:
        push = self._feedback.pushWarning if event.get("level") == "warning" else self._feedback.pushInfo
        push(in_language(str(event.get("text", ""))))

    def _hear_result(self, event: dict[str, Any]) -> None:
        self._result = JobResult(_mapping(event.get("outputs")), _mapping(event.get("quantities")))
        self.ended_at = time.monotonic()

    def _hear_error(self, event: dict[str, Any]) -> None:
        kind = _ERRORS.get(int(_number(event.get("code"))), CraquemapError)
        self._error = kind(str(event.get("text", "")), str(event.get("hint", "")))
        self.ended_at = time.monotonic()

    def _death(self, exit_code: int) -> CraquemapError:
        """Return the error of a worker that ended without saying why."""
        log = "\n".join(self._tail)
        if exit_code == protocol.EXIT_CANCELLED:
            return Cancelled(tr("The worker was cancelled."), tr("Run the same again to resume."))
        if os.name == "posix" and exit_code == -signal.SIGKILL:
            return SetupError(
                tr("The worker was killed, as the system does when memory runs out."),
                tr("Take a smaller tile size; the same run resumes."),
            )
        return CraquemapError(
            tr("The worker stopped without a result (exit code {code}).").format(code=exit_code),
            tr("Its log ends with:\n{log}").format(log=log) if log else "",
        )


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else 0.0


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
