"""Reporters: a progress bar for people, JSON lines for programs; and what cancels a run.

With JSON lines a closed standard input cancels (the client went away), as SIGTERM and Ctrl-C always do.
"""

from __future__ import annotations

import logging
import os
import select
import signal
import stat
import sys
import threading
from types import FrameType
from typing import Any, TextIO

from ..resunet_core.errors import Cancelled
from ..resunet_core.reporting import Reporter
from . import protocol

LOG = logging.getLogger("craquemap")


class Cancellation:
    """A flag that signals or a closed standard input set."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the run to stop at the next occasion."""
        self._event.set()

    def check(self) -> None:
        """Raise `Cancelled` once the flag is set."""
        if self._event.is_set():
            raise Cancelled("Cancelled.", "Run the same command again to resume.")

    def on_signals(self) -> None:
        """Cancel on SIGTERM and SIGINT; a second SIGINT interrupts at once."""

        def handle(signum: int, _frame: FrameType | None) -> None:
            self.set()
            signal.signal(signum, signal.SIG_DFL)

        signal.signal(signal.SIGTERM, handle)
        signal.signal(signal.SIGINT, handle)

    def on_closed_stdin(self) -> None:
        """Cancel when standard input, being a pipe that is open now, is closed.

        A standard input that is no pipe (terminal, /dev/null) or that has ended before the start is nobody's control
        channel and is left alone, so that batch jobs without standard input run.
        """
        if _is_open_pipe(sys.stdin):
            threading.Thread(target=self._wait_for_end, daemon=True, name="stdin").start()

    def _wait_for_end(self) -> None:
        descriptor = sys.stdin.fileno()
        while os.read(descriptor, 4096):
            pass
        self.set()


def _is_open_pipe(stream: TextIO | None) -> bool:
    try:
        if stream is None or not stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode):
            return False
        if os.name == "nt":  # select knows only sockets there
            return True
        poll = select.poll()
        poll.register(stream.fileno(), select.POLLIN)
        return not any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))
    except (OSError, ValueError):
        return False


class JsonReporter:
    """Writes every event as one line of JSON."""

    def __init__(self, cancellation: Cancellation, stream: TextIO) -> None:
        self._cancellation = cancellation
        self._stream = stream
        self._lock = threading.Lock()
        self._last: tuple[str, int] = ("", -1)
        self._about: dict[str, Any] = {}

    def about(self, mosaic: str | None) -> None:
        """Name the mosaic of a batch that the next events are about; None for the batch itself."""
        self._about = {} if mosaic is None else {"mosaic": mosaic}
        self._last = ("", -1)

    def emit(self, event: dict[str, Any]) -> None:
        """Write one event; a reader that went away cancels the run."""
        try:
            with self._lock:
                self._stream.write(protocol.encode({**event, **self._about}) + "\n")
                self._stream.flush()
        except BrokenPipeError:
            self._cancellation.set()

    def progress(self, stage: str, done: int, total: int, unit: str = "block") -> None:
        """Write a progress event, at most a thousand a stage."""
        permille = 1000 * done // max(total, 1)
        if (stage, permille) != self._last:
            self._last = (stage, permille)
            self.emit(protocol.progress(stage, done, total, unit))

    def message(self, text: str, level: str = "info") -> None:
        """Write a message event."""
        self.emit(protocol.message(text, level))

    def check_cancelled(self) -> None:
        """Raise `Cancelled` when the run should stop."""
        self._cancellation.check()


class TextReporter:
    """Writes messages, and a bar where one is wanted, on standard error."""

    def __init__(self, cancellation: Cancellation, bar: bool) -> None:
        self._cancellation = cancellation
        self._bar_wanted = bar
        self._bar: Any = None
        self._stage = ""

    def progress(self, stage: str, done: int, total: int, unit: str = "block") -> None:
        """Move the bar; a new stage starts a new one."""
        if not self._bar_wanted or stage == "mosaics":  # a message tells that, and the bar is the mosaic's own
            return
        if stage != self._stage:
            from tqdm import tqdm

            self.close()
            self._stage = stage
            label = protocol.STAGES.get(stage, stage.capitalize())
            self._bar = tqdm(total=total, desc=f"{label:<33}", unit=f" {unit}", file=sys.stderr, leave=True)
        self._bar.n = done
        self._bar.total = total
        self._bar.refresh()

    def message(self, text: str, level: str = "info") -> None:
        """Write a sentence above the bar."""
        line = f"Warning: {text}" if level == "warning" else text
        if self._bar is not None:
            self._bar.write(line, file=sys.stderr)
        else:
            print(line, file=sys.stderr)

    def about(self, mosaic: str | None) -> None:
        """Begin with another mosaic of a batch, or end with one: its bars are its own."""
        self.close()
        self._stage = ""

    def close(self) -> None:
        """Finish the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def check_cancelled(self) -> None:
        """Raise `Cancelled` when the run should stop."""
        self._cancellation.check()


def create_reporter(mode: str, cancellation: Cancellation) -> Reporter:
    """Return the reporter for ``--progress auto|bar|json|none``."""
    if mode == "json":
        return JsonReporter(cancellation, sys.stdout)
    return TextReporter(cancellation, bar=mode == "bar" or (mode == "auto" and sys.stderr.isatty()))
