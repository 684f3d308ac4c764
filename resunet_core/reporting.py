"""How long-running work talks to whoever started it: progress, messages, cancellation (standard library only)."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """Receives progress and messages; says when to stop."""

    def progress(self, stage: str, done: int, total: int, unit: str = "block") -> None:
        """Report that ``done`` of ``total`` units of a stage are finished."""

    def message(self, text: str, level: str = "info") -> None:
        """Report a sentence; ``level`` is "info" or "warning"."""

    def check_cancelled(self) -> None:
        """Raise `Cancelled` when the work should stop; called between units."""


class SilentReporter:
    """Reports nothing and never cancels."""

    def progress(self, stage: str, done: int, total: int, unit: str = "block") -> None:
        """Ignore progress."""

    def message(self, text: str, level: str = "info") -> None:
        """Ignore a message."""

    def check_cancelled(self) -> None:
        """Never cancel."""
