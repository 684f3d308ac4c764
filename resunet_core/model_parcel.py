"""A model on its way to another process or another machine: known by the hash of its files, unpacked where it is missing."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .cache import user_cache_folder
from .errors import StorageError
from .model_card import ModelCard
from .model_folder import GRAPH_FILE, WEIGHTS_FILE, ModelFolder
from .user_models import CARD_FILE

_FILES = (WEIGHTS_FILE, GRAPH_FILE, CARD_FILE)


@dataclass(frozen=True)
class ModelParcel:
    """What it takes to open the same model elsewhere.

    Attributes:
        path: Where the folder lies for whoever packed it.
        sha256: Of the content of its files, hexadecimal.
        files: Their content by name, or () where the receiver sees the folder itself.
    """

    path: str
    sha256: str
    files: tuple[tuple[str, bytes], ...] = ()

    @classmethod
    def pack(cls, folder: ModelFolder, with_files: bool) -> ModelParcel:
        """Pack a model.

        Args:
            folder: The model, on disk.
            with_files: Whether the receiver may lack the folder.
        """
        path = folder.path.resolve()
        files = tuple((name, (path / name).read_bytes()) for name in _FILES) if with_files else ()
        return cls(str(path), _content_sha256(path), files)

    def open(self) -> ModelFolder:
        """Return the model: from the same folder where that holds the same files, else from this user's cache.

        Raises:
            StorageError: The files can't be unpacked, or were not packed.
        """
        path = Path(self.path)
        try:
            is_same = _content_sha256(path) == self.sha256
        except OSError:
            is_same = False
        if not is_same:
            path = self._unpacked()
        return ModelFolder(path, ModelCard.from_json((path / CARD_FILE).read_text(encoding="utf-8"), str(path)))

    def _unpacked(self) -> Path:
        """Return a folder in the user's cache with these files, complete from the moment it is seen."""
        models = user_cache_folder() / "models"
        target = models / self.sha256[:32]
        if target.is_dir():
            return target
        if not self.files:
            raise StorageError(f"The model folder {self.path} is gone or was changed.", "Start again.")
        try:
            models.mkdir(parents=True, exist_ok=True)
            staging = Path(tempfile.mkdtemp(dir=models))
            try:
                for name, content in self.files:
                    (staging / name).write_bytes(content)
                staging.rename(target)
            except OSError:
                shutil.rmtree(staging, ignore_errors=True)
                if not target.is_dir():  # unless another process was quicker
                    raise
        except OSError as error:
            raise StorageError(
                f"The model can't be unpacked into {models}: {error}.", "Free some disk, or set CRAQUEMAP_CACHE."
            ) from error
        return target


def _content_sha256(folder: Path) -> str:
    states = [(folder / name).stat() for name in _FILES]
    return _hashed(folder, tuple((state.st_size, state.st_mtime_ns) for state in states))


@lru_cache(maxsize=16)
def _hashed(folder: Path, _states: tuple[tuple[int, int], ...]) -> str:
    digest = hashlib.sha256()
    for name in _FILES:
        content = (folder / name).read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()
