"""Errors a user can meet, each with the exit code of the command line (standard library only).

    CraquemapError                      1   (never raised itself)
    ├── InputError (ValueError)         2   bad input or options
    │   ├── OptionError                     an option's value
    │   ├── RasterError                     a raster that can't be read or has no usable scale
    │   ├── SurveyError                     a survey or zones that can't be read or don't go together
    │   ├── DatasetError                    training or validation data
    │   └── ModelError                      a model folder or file
    ├── SetupError (RuntimeError)       3   the environment
    │   ├── MissingDependencyError (ImportError)
    │   ├── DeviceError                     a device that is not there
    │   ├── ClusterError                    a Dask scheduler or its workers can't be reached or don't fit
    │   ├── OutOfMemoryError (MemoryError)
    │   └── StorageError (OSError)          disk full, no permission
    │       └── InUseError                      another run writes the same output
    ├── BatchError                      1-3 some of many jobs failed; the code of the gravest
    └── Cancelled                     130   cancelled; the same command resumes

Every message says what was found and what was expected; ``hint`` says what to do.
"""

from __future__ import annotations


class CraquemapError(Exception):
    """Root of all errors of CraqueMap.

    Args:
        text: What was found and what was expected, one sentence.
        hint: What to do about it, one sentence; may be empty.
    """

    exit_code = 1

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint

    def __str__(self) -> str:
        """Return text and hint as they are shown to people."""
        return f"{self.text} {self.hint}".strip()


class InputError(CraquemapError, ValueError):
    """Bad input or options."""

    exit_code = 2


class OptionError(InputError):
    """An option has a value outside what it allows, or options contradict each other."""


class RasterError(InputError):
    """A raster can't be opened, has unusable bands, or no usable scale."""


class SurveyError(InputError):
    """A survey or another vector file can't be read, lacks what is needed, or doesn't go with the others."""


class DatasetError(InputError):
    """Training or validation data is missing, unpaired, or of the wrong kind."""


class ModelError(InputError):
    """A model folder or file is missing, damaged, or of the wrong kind."""


class SetupError(CraquemapError, RuntimeError):
    """The environment lacks something."""

    exit_code = 3


class MissingDependencyError(SetupError, ImportError):
    """A Python package that this task needs is not installed."""


class DeviceError(SetupError):
    """A device was asked for that is not there."""


class ClusterError(SetupError):
    """A Dask scheduler or its workers can't be reached, or don't fit the job."""


class OutOfMemoryError(SetupError, MemoryError):
    """Memory of the machine or the device does not suffice."""


class StorageError(SetupError, OSError):
    """Disk full, no permission, or a vanished folder."""


class InUseError(StorageError):
    """Another run is writing the same output."""


class BatchError(CraquemapError):
    """Some of many jobs failed.

    Args:
        text: Which, and of what.
        hint: What to do about it.
        exit_code: Of the gravest failure.
    """

    def __init__(self, text: str, hint: str = "", exit_code: int = 1) -> None:
        super().__init__(text, hint)
        self.exit_code = exit_code


class Cancelled(CraquemapError):
    """The user cancelled; state for resuming is kept."""

    exit_code = 130
