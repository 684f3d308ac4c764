"""Freed memory back to the system (glibc alone; elsewhere nothing happens; standard library only)."""

from __future__ import annotations

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of malloc.h
_KEPT_BYTES = 128 * 2**20
_SHARED_BYTES = 32 * 2**20  # the most glibc takes


def keep_freed_memory() -> None:
    """Keep freed memory for the next array of a stage that makes and frees large arrays of the same sizes again and again.

    Otherwise glibc gives most of it back at once, and the system clears every page before it lends it again: a fifth of
    the time of tracing. `return_freed_memory` gives back what is kept.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_M_MMAP_THRESHOLD, _SHARED_BYTES)
        library.mallopt(_M_TRIM_THRESHOLD, _KEPT_BYTES)


def return_freed_memory() -> None:
    """Give back what the process has freed.

    glibc keeps freed memory for later allocations, each thread's arena by itself. After a stage of work with large
    arrays in other threads that is of no use to the next stage: the process seems to need both stages' memory at once.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    """Return the C library where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL("libc.so.6")
        return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
    except OSError:  # another C library
        return None
