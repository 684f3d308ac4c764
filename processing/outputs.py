"""Where a job may write."""

from __future__ import annotations

from pathlib import Path

from ..resunet_core.errors import OptionError
from .handles import is_local


def checked_output(path: str, overwrite: bool, source: str) -> Path:
    """Return an output path that may be written.

    Raises:
        OptionError: It exists and may not be replaced, is a folder, or is the input itself.
    """
    if not is_local(path):
        raise OptionError(f"The output {path} is no local file.", "Results are written locally: give a path.")
    output = Path(path)
    if output.is_dir():
        raise OptionError(f"The output {output} is a folder.", "Expected a file.")
    if is_local(source) and output.exists() and Path(source).exists() and output.samefile(source):
        raise OptionError(f"The output {output} is the input.", "Choose another output.")
    if output.exists() and not overwrite:
        raise OptionError(f"{output} exists already.", "Choose another output, or say --overwrite.")
    return output
