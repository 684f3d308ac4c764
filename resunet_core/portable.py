"""A model as one ONNX file for other programs, first of all the QGIS plugin Deepness. Needs onnx, no torch."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import onnx
from onnx import helper

from .errors import ModelError, StorageError
from .model_card import ModelCard
from .model_folder import ModelFolder

_MM_PER_CM = 10.0


def export_single_file(folder: ModelFolder, path: str | Path) -> None:
    """Write one self-contained ONNX file that gives probabilities; it appears under its name when complete.

    Input: (1, 3, window_px, window_px) RGB in 0..1; output: softmax of the same size. It carries the metadata by which
    Deepness sets itself up (its documentation, "Creators: add metadata to model", and its class ``ModelBase``).

    Raises:
        ModelError: The folder is damaged.
        StorageError: The file can't be written.
    """
    folder.verify()
    try:
        model = onnx.load(folder.graph_path)  # external data is read in
    except Exception as error:  # the library states no class for what it can't parse
        raise ModelError(f"{folder.graph_path} can't be read: {error}.", "Get the model again.") from error
    graph, card, side = model.graph, folder.card, folder.card.window_px
    _set_shape(graph.input[0], (1, 3, side, side))
    logits = graph.output[0].name
    graph.node.append(helper.make_node("Softmax", [logits], ["probabilities"], axis=1))
    graph.output[0].name = "probabilities"
    _set_shape(graph.output[0], (1, len(card.classes), side, side))
    helper.set_model_props(model, {key: json.dumps(value) for key, value in deepness_metadata(card).items()})
    _save(model, Path(path))


def deepness_metadata(card: ModelCard) -> dict[str, Any]:
    """Return what Deepness reads of a model, as JSON values by key.

    It has one threshold for all classes, so that of the class which is found most readily is stated. Its median filter
    is turned off (a side of 1 px): at its default of 9 px no line of up to 4 px would be left.
    """
    metadata: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": dict(enumerate(card.classes)),
        "tile_size": card.window_px,
        "tiles_size": card.window_px,  # the documentation's spelling; the code reads the other
        "tiles_overlap": -(-200 * card.halo_px // card.window_px),  # per cent, rounded up
        "standardization_mean": [0.0, 0.0, 0.0],  # after division by 255
        "standardization_std": [1.0, 1.0, 1.0],
        "seg_thresh": min(card.thresholds.values(), default=0.5),
        "seg_small_segment": 1,
    }
    if card.gsd_max_mm is not None:
        middle_mm = ((card.gsd_min_mm or card.gsd_max_mm) * card.gsd_max_mm) ** 0.5
        metadata["resolution"] = middle_mm / _MM_PER_CM
    return metadata


def _save(model: onnx.ModelProto, path: Path) -> None:
    partial = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        onnx.save_model(model, str(partial), save_as_external_data=False)
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise StorageError(f"{path} can't be written: {error}.", "Check permissions and free disk.") from error


def _set_shape(value: onnx.ValueInfoProto, shape: tuple[int, ...]) -> None:
    for dimension, size in zip(value.type.tensor_type.shape.dim, shape):
        dimension.dim_value = size
