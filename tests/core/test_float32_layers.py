"""The layers that stay in float32 where the rest computes in less."""

from dataclasses import replace

import numpy as np
import openvino as ov
import pytest
import torch
from torch import nn

from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.engines.openvino_precision import Chain, split
from craquemap.resunet_core.engines.openvino_trimming import trim
from craquemap.resunet_core.engines.torch import TorchEngine
from craquemap.resunet_core.export import load_torch_model
from craquemap.resunet_core.model_folder import resolve_model

SIDE = 256
CORE = ov.Core()  # outlives what it reads: parts of a graph may hold code of the library that read it


@pytest.fixture(scope="module")
def folder():
    return resolve_model("craquelite")


@pytest.fixture(scope="module")
def picture():
    noise = np.random.default_rng(0).normal(128, 40, (1, SIDE, SIDE, 3))
    noise[:, 100:103] -= 90
    return noise.clip(0, 255).astype(np.uint8)


def graph(folder, margin_px=0):
    model = CORE.read_model(folder.graph_path)
    model.reshape([1, 3, SIDE, SIDE])
    trim(model, margin_px)
    return model


def compiled(model, precision=ov.Type.f32):
    return CORE.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": precision, "INFERENCE_NUM_THREADS": 1})


class TestSplit:
    @pytest.mark.parametrize("margin_px", [0, 64])
    def test_the_two_parts_one_after_the_other_are_the_whole(self, folder, picture, margin_px):
        image = picture.transpose(0, 3, 1, 2).astype(np.float32) / 255
        whole = compiled(graph(folder, margin_px))([image])[0]
        first, second = split(graph(folder, margin_px), folder.card.float32_layers)
        chain = Chain(compiled(first).create_infer_request(), compiled(second).create_infer_request())
        for _ in range(2):  # what is handed on stands in the same place each time
            chain.start_async({0: ov.Tensor(image)})
            chain.wait()
            np.testing.assert_allclose(chain.get_output_tensor(0).data, whole, atol=2e-4)
        assert len(second.inputs) == len(first.outputs) > 1

    def test_the_first_part_holds_the_weights_of_the_layers_and_the_second_all_others(self, folder):
        first, second = split(graph(folder), folder.card.float32_layers)
        early, late = (
            {n.get_friendly_name() for n in part.get_ordered_ops() if n.get_friendly_name().startswith("network.")}
            for part in (first, second)
        )
        starts = tuple(f"network.{layer}." for layer in folder.card.float32_layers)
        assert early
        assert all(name.startswith(starts) for name in early)
        assert late
        assert not any(name.startswith(starts) for name in late)

    def test_names_of_no_layer_split_nothing(self, folder):
        assert split(graph(folder), ("encoder.stage",)) is None
        assert split(graph(folder), ()) is None


class TestTorch:
    def test_named_layers_compute_in_float32_and_the_rest_in_less(self, folder, picture):
        network = load_torch_model(folder)
        seen = {}
        for name, module in network.named_modules():
            if isinstance(module, nn.Conv2d):
                module.register_forward_hook(lambda m, i, result, name=name: seen.update({name: result.dtype}))
        engine = TorchEngine(
            network, 3, "cpu", "bfloat16", threads=1, float32_layers=(*folder.card.float32_layers, "unknown")
        )
        for margin in (0, 64):
            seen.clear()
            engine.predict(picture, margin)
            early = {dtype for name, dtype in seen.items() if name.startswith(folder.card.float32_layers)}
            late = {dtype for name, dtype in seen.items() if not name.startswith(folder.card.float32_layers)}
            assert early == {torch.float32}
            assert torch.bfloat16 in late
            assert seen["encoder.stages.4.0.project.0"] == seen["up4.convolutions.0.0"] == torch.bfloat16


@pytest.mark.parametrize("name", ["openvino", "torch"])
def test_probabilities_come_closer_to_those_of_float32(folder, picture, name):
    def probabilities(precision, layers):
        model = replace(folder, card=replace(folder.card, float32_layers=layers))
        return create_engine(model, name, "cpu", precision, threads=1).predict(picture)

    exact = probabilities("float32", ())
    kept, plain = (probabilities("bfloat16", layers) for layers in (folder.card.float32_layers, ()))
    assert np.abs(kept - exact).mean() < 0.5 * np.abs(plain - exact).mean()
