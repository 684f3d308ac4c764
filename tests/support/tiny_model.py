"""A model folder that is made in no time and runs as fast: dark is craquelure, blue is paint loss, blurred over 5 px."""

from pathlib import Path

import numpy as np
import onnx
import safetensors.numpy
from onnx import TensorProto, helper, numpy_helper

from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.model_folder import GRAPH_FILE, WEIGHTS_FILE
from craquemap.resunet_core.user_models import CARD_FILE
from craquemap.resunet_core.weights import data_sha256


def save_tiny_model(folder, **card):
    """Write the model and return its path as text; keywords go to its card."""
    folder = Path(folder)
    folder.mkdir(parents=True)
    weight = np.zeros((3, 3, 5, 5), np.float32)
    weight[1] = -12 / 75
    weight[2, 2], weight[2, 0] = 12 / 25, -12 / 25
    bias = np.array([0, 5, -3], np.float32)
    sides = ["n", 3, "h", "w"]
    nodes = [helper.make_node("Conv", ["image", "weight", "bias"], ["logits"], pads=[2, 2, 2, 2])]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, sides)],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, sides)],
        [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(bias, "bias")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save_model(model, str(folder / GRAPH_FILE))
    safetensors.numpy.save_file({"weight": weight, "bias": bias}, folder / WEIGHTS_FILE)
    facts = {"window_px": 96, "halo_px": 16, "weights_sha256": data_sha256(folder / WEIGHTS_FILE)} | card
    text = ModelCard("tiny", "1", "convolution", **facts).to_json()
    (folder / CARD_FILE).write_text(text, encoding="utf-8")
    return str(folder)
