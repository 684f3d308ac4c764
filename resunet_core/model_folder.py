"""Models as people have them: a folder, the name of a bundled one, or a single file. Needs no torch.

A model folder holds

- ``model.safetensors``: the weights, convolutions in half precision, the rest in float32;
- ``model.onnx``: the graph alone; its weights are external data that point at the bytes inside model.safetensors;
- ``card.json`` and ``README.md``: what the model is, for programs and for people.

A lone ``.safetensors`` file is as good: its metadata hold the card and the graph (keys `CARD_KEY` and `GRAPH_KEY`),
which are unpacked beside a copy of the file in the user's cache folder when it is first used.
"""

from __future__ import annotations

import base64
import binascii
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .cache import user_cache_folder
from .errors import ModelError, StorageError
from .model_card import ModelCard
from .user_models import CARD_FILE, models_in, user_models_folder
from .weights import data_sha256, read_header

WEIGHTS_FILE = "model.safetensors"
GRAPH_FILE = "model.onnx"
README_FILE = "README.md"
WEIGHTS_PREFIX = "network."  # of the graph's names of the weights
CARD_KEY = "craquemap.card"  # JSON text, as in card.json
GRAPH_KEY = "craquemap.graph"  # model.onnx in base64

BUNDLED = Path(__file__).parent / "bundled"
DEFAULT_MODEL = "craquelite"  # the bundled model that "default" means


@dataclass(frozen=True)
class ModelFolder:
    """A model on disk: its folder and its card."""

    path: Path
    card: ModelCard

    @property
    def weights_path(self) -> Path:
        """The weights (safetensors)."""
        return self.path / WEIGHTS_FILE

    @property
    def graph_path(self) -> Path:
        """The graph (ONNX)."""
        return self.path / GRAPH_FILE

    def verify(self) -> None:
        """Check that the files are there and that the weights are those the card speaks of.

        Raises:
            ModelError: A file is missing or damaged, or the weights' SHA-256 is not the card's.
        """
        if not self.graph_path.is_file():
            raise ModelError(f"Model folder {self.path} has no {GRAPH_FILE}.", "Get the model again; it is incomplete.")
        found = data_sha256(self.weights_path)
        if found != self.card.weights_sha256:
            raise ModelError(
                f"The weights in {self.weights_path} have SHA-256 {found[:12]}…, the model card says "
                f"{self.card.weights_sha256[:12]}….",
                "Get the model again; the file is damaged or belongs to another card.",
            )


def list_bundled() -> list[str]:
    """Return the names of the bundled models, the default one first."""
    return sorted(models_in(BUNDLED), key=lambda name: name != DEFAULT_MODEL)


def list_own() -> list[str]:
    """Return the names of the models in the user's folder (`user_models_folder`)."""
    return models_in(user_models_folder())


def resolve_model(name_or_path: str | Path) -> ModelFolder:
    """Find a model.

    Args:
        name_or_path: ``default``, the name of a bundled model or of one in the user's folder of models, a model folder, or a
            .safetensors file. Names go first, those of bundled models before the user's; write ``./name`` for a folder of
            the same name.

    Raises:
        ModelError: There is no such model, or it is damaged.
    """
    name, bundled = str(name_or_path), list_bundled()
    if name == "default":
        if not bundled:
            raise ModelError("No model is bundled with this installation.", "Give --model a model folder.")
        return _open_folder(BUNDLED / bundled[0])
    if name in bundled:
        return _open_folder(BUNDLED / name)
    own = list_own()
    if name in own:
        return _open_folder(user_models_folder() / name)
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        return _open_folder(path)
    if path.is_file():
        return _open_file(path)
    raise ModelError(
        f"There is no model {name!r}.",
        f"Expected {' or '.join(['default', *bundled, *own])}, a model folder, or a .safetensors file.",
    )


def _open_folder(path: Path) -> ModelFolder:
    card_path = path / CARD_FILE
    try:
        text = card_path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ModelError(
            f"{path} is no model folder: it has no {CARD_FILE}.", "Expected a folder written by train."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"{card_path} can't be read: {error}.", "Get the model again.") from error
    return ModelFolder(path, ModelCard.from_json(text, str(card_path)))


def _open_file(path: Path) -> ModelFolder:
    header = read_header(path)
    if not {CARD_KEY, GRAPH_KEY} <= header.metadata.keys():
        raise ModelError(f"{path} holds weights without a model card and graph.", "Expected a file written by train.")
    card = ModelCard.from_json(header.metadata[CARD_KEY], f"the card in {path}")
    try:
        graph = base64.b64decode(header.metadata[GRAPH_KEY], validate=True)
    except binascii.Error as error:
        raise ModelError(f"The graph in {path} is damaged: {error}.", "Get the model again.") from error
    try:
        return ModelFolder(_unpacked(path, card, graph), card)
    except OSError as error:
        raise StorageError(f"{path} can't be unpacked: {error}.", "Free some disk, or set CRAQUEMAP_CACHE.") from error


def _unpacked(source: Path, card: ModelCard, graph: bytes) -> Path:
    """Return a folder in the user's cache that holds the file's parts; complete from the moment it is seen."""
    models = user_cache_folder() / "models"
    models.mkdir(parents=True, exist_ok=True)
    state = source.stat()
    target = models / f"{data_sha256(source)[:16]}-{state.st_size}-{state.st_mtime_ns}"  # another card: another file
    if target.is_dir():
        return target
    staging = Path(tempfile.mkdtemp(dir=models))
    try:
        (staging / GRAPH_FILE).write_bytes(graph)
        (staging / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
        shutil.copyfile(source, staging / WEIGHTS_FILE)
        staging.rename(target)
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        if not target.is_dir():  # unless another process was quicker
            raise
    return target
