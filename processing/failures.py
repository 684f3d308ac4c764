"""What went wrong, in words a user can act on; and which failures of a batch concern the rest of it too."""

from __future__ import annotations

import errno

from ..resunet_core.errors import (
    Cancelled,
    CraquemapError,
    MissingDependencyError,
    OutOfMemoryError,
    StorageError,
)

_STORAGE = {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM} | (
    {errno.EDQUOT} if hasattr(errno, "EDQUOT") else set()
)


def as_craquemap_error(error: BaseException) -> CraquemapError | None:
    """Return the error a user can act on, or None for an internal error."""
    if isinstance(error, CraquemapError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled("Cancelled.", "Run the same command again to resume.")
    if isinstance(error, MemoryError):
        return OutOfMemoryError("The machine ran out of memory.", "Take a smaller --tile-size or fewer --workers.")
    if isinstance(error, ModuleNotFoundError) and not str(error.name).startswith("craquemap"):
        return MissingDependencyError(
            f"The Python package {error.name} is not installed.", "craquemap doctor lists what each task needs."
        )
    if isinstance(error, OSError) and error.errno in _STORAGE:
        return StorageError(
            f"{error.strerror}: {error.filename or 'output'}.",
            "Free some space or choose another folder; the same command resumes.",
        )
    return None


def internal_error(error: BaseException) -> CraquemapError:
    """Return what is said of an error that is ours; its traceback belongs into the log."""
    return CraquemapError(f"Internal error: {type(error).__name__}: {error}", "Please report it with the log above.")
