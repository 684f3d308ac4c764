"""State for resuming, beside the output: ``OUT.gpkg.craquemap/``, bound to a fingerprint of all inputs that matter.

The folder is only a cache. It holds ``state.json``, ``lock``, ``blocks/`` and whatever else a job wants to find again;
it is removed when the job has succeeded, and emptied when it belongs to other inputs.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from ..resunet_core.errors import InUseError, StorageError
from ..resunet_core.reporting import Reporter, SilentReporter
from .closing import Closing

SUFFIX = ".craquemap"
_VERSION = 1  # of the folder's content; raise it when the meaning of files in it changes
_FULL = {errno.ENOSPC, errno.EFBIG} | ({errno.EDQUOT} if hasattr(errno, "EDQUOT") else set())


class Workspace(Closing):
    """The state folder of one output, locked against a second run for as long as it is open.

    Args:
        output_path: The file the job will write.
        fingerprint: JSON values of everything the result depends on: mosaic, model, options.
        reporter: Hears whether earlier work is taken up or thrown away.

    Attributes:
        folder: The state folder, existing.
        blocks: Folder of finished blocks, existing.
        resumed: True where state of the same fingerprint was found.

    Raises:
        StorageError: The folder can't be made, or another run is writing the same output.
    """

    def __init__(self, output_path: Path, fingerprint: dict[str, Any], reporter: Reporter | None = None) -> None:
        reporter = reporter or SilentReporter()
        self.folder = output_path.with_name(output_path.name + SUFFIX)
        self.blocks = self.folder / "blocks"
        with storage_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock: IO[str] | None = _lock(self.folder / "lock", output_path)
            try:
                self.resumed = self._matches(fingerprint)
                if self.resumed:
                    reporter.message(f"Earlier work on {output_path.name} is taken up again.")
                else:
                    self._start_anew(fingerprint, reporter)
                self.blocks.mkdir(exist_ok=True)
            except BaseException:
                self.close()
                raise

    def write(self, name: str, content: bytes) -> None:
        """Write a file of the folder so that it is either there whole or not at all, even after a power cut.

        Raises:
            StorageError: It can't be written.
        """
        with storage_errors(self.folder):
            write_atomically(self.folder / name, content)

    def discard_blocks(self) -> None:
        """Remove all finished blocks."""
        with storage_errors(self.folder):
            shutil.rmtree(self.blocks)
            self.blocks.mkdir()

    def discard(self) -> None:
        """Remove the folder after success."""
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def close(self) -> None:
        """Give up the lock and keep the state for a later run."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _matches(self, fingerprint: dict[str, Any]) -> bool:
        try:
            state = json.loads((self.folder / "state.json").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return False
        expected: dict[str, Any] = json.loads(_state(fingerprint))
        return bool(state == expected)

    def _start_anew(self, fingerprint: dict[str, Any], reporter: Reporter) -> None:
        stale = [path for path in self.folder.iterdir() if path.name != "lock"]
        if stale:
            reporter.message(f"Earlier work in {self.folder.name} is of other inputs or options: it is thrown away.")
        for path in stale:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        self.write("state.json", _state(fingerprint).encode())


def _state(fingerprint: dict[str, Any]) -> str:
    return json.dumps({"version": _VERSION, "fingerprint": fingerprint}, indent=1, sort_keys=True)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file under a temporary name, force it to disk, and rename it.

    Raises:
        OSError: It can't be written; nothing is left behind.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn errors of the operating system into `StorageError`: disk full, no permission, vanished folder."""
    try:
        yield
    except StorageError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            free_mb = _free_bytes(path) / 1e6
            raise StorageError(
                f"There is no space to write {path}: {free_mb:.0f} MB are free.",
                "Free some space and run the same command again: finished work is kept.",
            ) from error
        reason = error.strerror or str(error)
        raise StorageError(f"{path} can't be written: {reason}.", "Choose another output.") from error


def _free_bytes(path: Path) -> int:
    existing = next((p for p in (path, *path.parents) if p.exists()), Path())
    return shutil.disk_usage(existing).free


def _lock(path: Path, output_path: Path) -> IO[str]:
    """Return an open file with an exclusive lock, which the operating system releases however the process ends."""
    file = path.open("a+", encoding="utf-8")
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        if error.errno in (errno.ENOLCK, errno.ENOTSUP):  # some network folders know no locks
            return path.open("a+", encoding="utf-8")
        raise InUseError(
            f"Another run is writing {output_path}.", "Wait for it, stop it, or choose another output."
        ) from error
    return file
