"""A child process whose output arrives line by line and that never outlives its use (standard library only).

A process that is to stop is asked by closing its standard input, then by SIGTERM to its process group, then killed.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any, Callable

from ..resunet_core.errors import Cancelled, SetupError
from .environment import child_environment
from .translation import tr

_POLL_S = 0.1
_DRAIN_S = 1.0  # how long output of an ended worker is waited for
_EXIT_PATIENCE_S = 10.0  # how long a worker may take to end after its last event
_STDIN_PATIENCE_S = 1.0  # how long a cancelled worker may take to end by itself,
_TERM_PATIENCE_S = 0.3  # and how long after SIGTERM
_KILL_PATIENCE_S = 5.0


class WorkerProcess:
    """A process in a group of its own, whose output arrives in one queue.

    Args:
        arguments: Its command line.
        variables: Variables it is started with besides the usual ones.

    Raises:
        SetupError: It can't be started.
    """

    def __init__(self, arguments: Sequence[str], variables: Mapping[str, str] | None = None) -> None:
        try:
            self._process = subprocess.Popen(
                list(arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                encoding="utf-8", errors="replace", env={**child_environment(), **(variables or {})},
                **_new_group(),
            )  # fmt: skip
        except OSError as error:
            raise SetupError(
                tr("The worker's Python {python} can't be started: {error}.").format(python=arguments[0], error=error),
                tr("Expected a Python interpreter."),
            ) from error
        self._lines: queue.Queue[tuple[str, str | None]] = queue.Queue()
        self._readers: list[tuple[threading.Thread, IO[str]]] = []
        for name, stream in (("stdout", self._process.stdout), ("stderr", self._process.stderr)):
            thread = threading.Thread(target=self._read, args=(name, stream), daemon=True, name=f"craquemap {name}")
            thread.start()
            self._readers.append((thread, stream))

    def lines(
        self, is_cancelled: Callable[[], bool], ended_at: Callable[[], float | None]
    ) -> Iterator[tuple[str, str]]:
        """Yield (stream, line) until the process has ended.

        Args:
            is_cancelled: Asked before every line and every tenth of a second.
            ended_at: Time at which the job was over; a process that lingers after it is not waited for.

        Raises:
            Cancelled: ``is_cancelled`` said so.
        """
        streams, silent_since = len(self._readers), None
        while streams or self._process.poll() is None:
            if is_cancelled():
                raise Cancelled("Cancelled.", "Run the same again, with the same output, to resume.")
            try:
                name, line = self._lines.get(timeout=_POLL_S)
            except queue.Empty:
                over = ended_at()
                if over is not None and time.monotonic() - over > _EXIT_PATIENCE_S:
                    return
                if self._process.poll() is not None:  # something it started may still hold its pipes
                    silent_since = silent_since or time.monotonic()
                    if time.monotonic() - silent_since > _DRAIN_S:
                        return
                continue
            if line is None:
                streams -= 1
            else:
                yield name, line

    def stop(self) -> int:
        """End the process if it still runs, close its pipes, and return its exit code."""
        for ask, patience_s in self._ways_to_stop():
            if self._process.poll() is not None:
                break
            ask()
            try:
                self._process.wait(patience_s)
            except subprocess.TimeoutExpired:
                continue
        self._close_stdin()
        self._close_output()
        return -signal.SIGTERM if self._process.returncode is None else self._process.returncode

    def _ways_to_stop(self) -> list[tuple[Callable[[], None], float]]:
        ways = [(self._close_stdin, _STDIN_PATIENCE_S), (self._kill, _KILL_PATIENCE_S)]
        if os.name == "posix":
            ways.insert(1, (lambda: self._signal(signal.SIGTERM), _TERM_PATIENCE_S))
        return ways

    def _close_stdin(self) -> None:
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def _kill(self) -> None:
        if os.name == "posix":
            self._signal(signal.SIGKILL)
            return
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(self._process.pid)],
                stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=_KILL_PATIENCE_S, **_new_group(),
            )  # fmt: skip
        self._process.kill()

    def _signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)

    def _close_output(self) -> None:
        """Close the pipes, ending first whatever of the group still writes to them."""
        for thread, _ in self._readers:
            thread.join(_POLL_S)
        if os.name == "posix" and any(thread.is_alive() for thread, _ in self._readers):
            self._signal(signal.SIGKILL)
        for thread, stream in self._readers:
            thread.join(_DRAIN_S)
            if not thread.is_alive():  # closing under a reading thread would wait for it
                stream.close()

    def _read(self, name: str, stream: IO[str]) -> None:
        try:
            for line in stream:
                self._lines.put((name, line.rstrip("\n")))
        finally:
            self._lines.put((name, None))


def _new_group() -> dict[str, Any]:
    """Return what keeps signals meant for QGIS from the worker, and a console window off the screen."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
