"""Writing models as folders that every engine reads. Needs torch and onnx."""

from __future__ import annotations

import base64
import copy
import datetime
import hashlib
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx
import torch
from onnx import TensorProto, helper
from safetensors.torch import save
from torch import Tensor, nn

from .errors import ModelError, OptionError, StorageError
from .model_card import ModelCard
from .model_folder import CARD_KEY, GRAPH_FILE, GRAPH_KEY, README_FILE, WEIGHTS_FILE, WEIGHTS_PREFIX, ModelFolder
from .models import SegmentationNet, create_model
from .models.loading import load_torch_model
from .user_models import CARD_FILE
from .weights import pack, split

__all__ = ["load_torch_model", "save_model"]

_OPSET = 17
_ONNX_TYPES = {"F16": TensorProto.FLOAT16, "F32": TensorProto.FLOAT}


def save_model(model: SegmentationNet, card: ModelCard, folder: str | Path, overwrite: bool = False) -> ModelFolder:
    """Write a model folder.

    The weights are rounded to half precision (convolutions; the rest stays float32), so figures on the card should be
    those of `load_torch_model` of the result. A new folder appears complete under its name or not at all; in one that
    exists each file is replaced as a whole, and other files are left alone.

    Args:
        model: The network; not changed.
        card: Its card; SHA-256, the layers that stay in float32 and, if empty, the date are filled in.
        folder: Folder to write.
        overwrite: Replace a model that is there.

    Raises:
        OptionError: There is a model already and ``overwrite`` is False.
        ModelError: The card's architecture is another one, or weights don't fit half precision.
        StorageError: The folder can't be written.
    """
    folder = Path(folder)
    if (folder / CARD_FILE).exists() and not overwrite:
        raise OptionError(f"There is a model in {folder} already.", "Choose another folder, or give --overwrite.")
    card = replace(card, float32_layers=model.float32_layers)
    state = _stored_state(model)
    _check_fits(card, state)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            card = _write(staging, card, state, _traced_graph(model))
            _publish(staging, folder)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise StorageError(f"{folder} can't be written: {error}.", "Check permissions and free disk.") from error
    return ModelFolder(folder, card)


def _stored_state(model: nn.Module) -> dict[str, Tensor]:
    """Return the state as it is stored: convolution weights in half precision, all else as it is."""
    state = {}
    for name, value in model.state_dict().items():
        value = value.detach().cpu().contiguous()
        state[name] = value.half() if value.ndim > 1 and value.is_floating_point() else value
        if not bool(torch.isfinite(state[name]).all()):
            raise ModelError(f"Weight {name} is not finite in half precision.", "The training diverged; train again.")
    return state


def _check_fits(card: ModelCard, state: dict[str, Tensor]) -> None:
    with torch.device("meta"):
        expected = create_model(card.architecture, len(card.classes)).state_dict()
    if {k: v.shape for k, v in expected.items()} != {k: v.shape for k, v in state.items()}:
        raise ModelError(
            f"The network's weights are not those of {card.architecture} with {len(card.classes)} classes.",
            "Expected the architecture that the card names.",
        )


class _Aligned(nn.Module):
    """The network without padding, as it is exported: padding belongs to who cuts the windows."""

    def __init__(self, network: SegmentationNet) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        return self.network.forward_aligned(image)


def _traced_graph(model: SegmentationNet) -> onnx.ModelProto:
    """Return the network's graph with initialisers named as in the state dict; nothing folded or fused."""
    network = copy.deepcopy(model).cpu()
    axes = {0: "n", 2: "h", 3: "w"}
    with tempfile.TemporaryDirectory() as scratch, _quiet():
        path = Path(scratch) / GRAPH_FILE
        torch.onnx.export(
            _Aligned(network).eval(),
            (torch.zeros(1, 3, 64, 64),),
            path,
            dynamo=False,  # the newer exporter asks for one more package
            training=torch.onnx.TrainingMode.PRESERVE,  # keeps batch norms apart, so weights stay what they are on disk
            do_constant_folding=False,
            input_names=["image"],
            output_names=["logits"],
            dynamic_axes={"image": axes, "logits": axes},
            opset_version=_OPSET,
        )
        model = onnx.load(path)
    onnx.checker.check_model(model)
    model.producer_name, model.producer_version = "craquemap", ""
    return model


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence the exporter's remarks on its own future."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def _pointing_graph(traced: onnx.ModelProto, tensors: dict[str, dict[str, Any]], data_start: int) -> bytes:
    """Return the graph with its weights replaced by pointers into model.safetensors.

    Args:
        traced: The graph as traced, initialisers inside.
        tensors: The safetensors table.
        data_start: Offset of the tensor bytes in model.safetensors.
    """
    model = onnx.ModelProto()
    model.CopyFrom(traced)
    graph, initialisers, casts = model.graph, [], []
    for tensor in graph.initializer:
        entry = tensors.get(tensor.name.removeprefix(WEIGHTS_PREFIX))
        if entry is None or entry["dtype"] not in _ONNX_TYPES:
            initialisers.append(tensor)  # constants of the network
            continue
        half = entry["dtype"] == "F16"
        name = tensor.name + ".half" if half else tensor.name
        initialisers.append(_pointer(name, entry, data_start))
        if half:
            casts.append(helper.make_node("Cast", [name], [tensor.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:], graph.node[:], graph.value_info[:]
    graph.initializer.extend(initialisers)
    graph.node.extend(nodes)
    return bytes(model.SerializeToString(deterministic=True))


def _pointer(name: str, entry: dict[str, Any], data_start: int) -> TensorProto:
    begin, end = entry["data_offsets"]
    tensor = TensorProto(name=name, data_type=_ONNX_TYPES[entry["dtype"]], dims=entry["shape"])
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", WEIGHTS_FILE), ("offset", data_start + begin), ("length", end - begin)):
        tensor.external_data.add(key=key, value=str(value))
    return tensor


def _write(folder: Path, card: ModelCard, state: dict[str, Tensor], traced: onnx.ModelProto) -> ModelCard:
    """Write the four files; return the card with SHA-256 and date."""
    tensors, data = split(save(state))
    created = card.created or datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    card = replace(card, weights_sha256=hashlib.sha256(data).hexdigest(), created=created)

    def metadata(data_start: int) -> dict[str, str]:
        graph = _pointing_graph(traced, tensors, data_start)
        (folder / GRAPH_FILE).write_bytes(graph)
        return {"format": "pt", CARD_KEY: card.to_json(), GRAPH_KEY: base64.b64encode(graph).decode()}

    (folder / WEIGHTS_FILE).write_bytes(pack(tensors, data, metadata))
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    (folder / README_FILE).write_text(card.to_readme(), encoding="utf-8")
    return card


def _publish(staging: Path, folder: Path) -> None:
    if not folder.exists():
        staging.chmod(0o777 & ~_umask())  # mkdtemp makes private folders
        staging.rename(folder)
        return
    for name in (WEIGHTS_FILE, GRAPH_FILE, README_FILE, CARD_FILE):  # the card last: until then the SHA-256 tells
        (staging / name).replace(folder / name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
