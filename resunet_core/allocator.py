"""Freed memory back to the system (glibc alone; elsewhere nothing happens; standard library only)."""

from __future__ import annotations

import ctypes
import sys


def return_freed_memory() -> None:
    """Give back what the process has freed.

    glibc keeps freed memory for later allocations, each thread's arena by itself. After a stage of work with large
    arrays in other threads that is of no use to the next stage: the process seems to need both stages' memory at once.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):  # another C library
        return
