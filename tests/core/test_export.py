"""Writing models: every reader sees the same network, weights are stored once, nothing is left half written."""

import json

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from craquemap.resunet_core import export
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.errors import ModelError, OptionError, StorageError
from craquemap.resunet_core.export import load_torch_model, save_model
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.model_folder import resolve_model
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.portable import export_single_file

CARD = ModelCard("m", "1", "craquenet", window_px=128, halo_px=16, gsd_min_mm=0.1, gsd_max_mm=0.4, created="2024-01-01")


def calibrate(network):
    """Set batch norms to the statistics of random pictures, so that logits are of the order of one."""
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.momentum = None
        network.train()(torch.rand(4, 3, 64, 64))
    network.eval()


@pytest.fixture(scope="module")
def network():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(3)
    network = create_model("craquenet")
    calibrate(network)
    yield network
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def folder(network, tmp_path_factory):
    return save_model(network, CARD, tmp_path_factory.mktemp("models") / "m")


def pictures(*shape):
    return np.random.default_rng(0).random(shape, np.float32)


def run_onnx(path, images):
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(None, {"image": images})[0]


class TestSaved:
    def test_a_folder_of_four_files(self, folder):
        assert sorted(p.name for p in folder.path.iterdir()) == [
            "README.md",
            "card.json",
            "model.onnx",
            "model.safetensors",
        ]
        assert resolve_model(folder.path) == folder
        folder.verify()

    def test_weights_are_stored_once_in_half_precision(self, folder, network):
        values = sum(p.numel() for p in network.parameters())
        total = sum(p.stat().st_size for p in folder.path.iterdir())
        assert 2 * values < total < 2 * values + 400_000
        assert folder.graph_path.stat().st_size < 100_000

    def test_torch_reads_it(self, folder, network):
        loaded = load_torch_model(folder)
        assert not loaded.training
        images = torch.from_numpy(pictures(1, 3, 64, 64))
        with torch.inference_mode():
            torch.testing.assert_close(loaded(images), network(images), rtol=0.02, atol=0.02)  # rounded to 11 bits
        for name, value in network.state_dict().items():
            expected = value.half().float() if value.ndim > 1 else value
            assert torch.equal(loaded.state_dict()[name], expected), name

    @pytest.mark.parametrize("shape", [(1, 3, 64, 64), (2, 3, 96, 160)])
    def test_onnx_runtime_reads_the_same(self, folder, shape):
        with torch.inference_mode():
            expected = load_torch_model(folder)(torch.from_numpy(pictures(*shape))).numpy()
        np.testing.assert_allclose(run_onnx(folder.graph_path, pictures(*shape)), expected, atol=1e-3)

    @pytest.mark.parametrize("architecture", ["resunet18", "unet", "unet_classic", "mcdm", "craquelite"])
    def test_every_reader_sees_every_network_the_same(self, tmp_path, architecture):
        torch.manual_seed(0)
        network = create_model(architecture, 2)
        calibrate(network)
        card = ModelCard("p", "1", architecture, ("a", "b"), thresholds={})
        saved = save_model(network, card, tmp_path / "p")
        images = np.random.default_rng(0).integers(0, 256, (1, 64, 96, 3), np.uint8)
        scaled = np.ascontiguousarray(images.transpose(0, 3, 1, 2), np.float32) / 255
        with torch.inference_mode():
            expected = load_torch_model(saved)(torch.from_numpy(scaled))
        tolerance = 1e-4 * float(expected.abs().max())
        np.testing.assert_allclose(run_onnx(saved.graph_path, scaled), expected.numpy(), rtol=0, atol=tolerance)
        probabilities = create_engine(saved, "openvino", "cpu", "float32").predict(images)
        np.testing.assert_allclose(probabilities, expected.softmax(1).numpy(), rtol=0, atol=1e-3)

    def test_a_lone_copy_of_the_weights_is_the_whole_model(self, folder, tmp_path, monkeypatch):
        monkeypatch.setenv("CRAQUEMAP_CACHE", str(tmp_path / "cache"))
        lone = tmp_path / "renamed.safetensors"
        lone.write_bytes(folder.weights_path.read_bytes())
        unpacked = resolve_model(lone)
        unpacked.verify()
        assert unpacked.card == folder.card
        assert unpacked.graph_path.read_bytes() == folder.graph_path.read_bytes()
        images = pictures(1, 3, 32, 32)
        assert np.array_equal(run_onnx(unpacked.graph_path, images), run_onnx(folder.graph_path, images))

    def test_the_same_network_gives_the_same_bytes(self, folder, network, tmp_path):
        again = save_model(network, CARD, tmp_path / "again")
        for name in ("model.safetensors", "model.onnx", "card.json", "README.md"):
            assert (again.path / name).read_bytes() == (folder.path / name).read_bytes(), name

    def test_the_network_is_not_changed(self, tmp_path):
        network = create_model("craquenet").train()
        before = {name: value.clone() for name, value in network.state_dict().items()}
        save_model(network, CARD, tmp_path / "m")
        assert network.training
        assert all(torch.equal(before[name], value) for name, value in network.state_dict().items())

    def test_date_is_filled_in(self, network, tmp_path):
        card = save_model(network, ModelCard("m", "1", "craquenet"), tmp_path / "m").card
        assert len(card.created) == len("2024-01-01")


class TestRefused:
    def test_a_model_that_is_there(self, folder, network):
        with pytest.raises(OptionError, match=r"a model in .* already.*--overwrite"):
            save_model(network, CARD, folder.path)

    def test_overwriting_leaves_other_files(self, network, tmp_path):
        (tmp_path / "m").mkdir()
        (tmp_path / "m" / "log.csv").write_text("mine")
        (tmp_path / "m" / "card.json").write_text("{}")
        saved = save_model(network, CARD, tmp_path / "m", overwrite=True)
        saved.verify()
        assert (tmp_path / "m" / "log.csv").read_text() == "mine"
        assert [p.name for p in tmp_path.iterdir()] == ["m"]

    def test_another_architecture_than_the_cards(self, network, tmp_path):
        with pytest.raises(ModelError, match="not those of resunet18 with 3 classes"):
            save_model(network, ModelCard("m", "1", "resunet18"), tmp_path / "m")

    @pytest.mark.parametrize("value", [1e6, float("nan"), float("inf")])
    def test_weights_beyond_half_precision(self, tmp_path, value):
        network = create_model("craquenet")
        with torch.no_grad():
            network.final.weight[0, 0] = value
        with pytest.raises(ModelError, match=r"final.weight is not finite"):
            save_model(network, CARD, tmp_path / "m")
        assert not (tmp_path / "m").exists()

    def test_a_full_disk_leaves_nothing(self, network, tmp_path, monkeypatch):
        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(export, "pack", full)
        with pytest.raises(StorageError, match="No space left"):
            save_model(network, CARD, tmp_path / "m")
        assert list(tmp_path.iterdir()) == []

    def test_loading_weights_of_another_architecture(self, folder, tmp_path):
        values = json.loads(folder.card.to_json()) | {"architecture": "resunet18"}
        for name in ("model.safetensors", "model.onnx"):
            (tmp_path / name).write_bytes((folder.path / name).read_bytes())
        (tmp_path / "card.json").write_text(json.dumps(values))
        with pytest.raises(ModelError, match="don't fit architecture resunet18"):
            load_torch_model(resolve_model(tmp_path))


@pytest.fixture(scope="module")
def session(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp("single") / "m.onnx"
    export_single_file(folder, path)
    return onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])  # nothing beside it


class TestSingleFile:
    def test_gives_probabilities_of_one_window(self, session, folder):
        images = pictures(1, 3, 128, 128)
        assert session.get_inputs()[0].shape == session.get_outputs()[0].shape == [1, 3, 128, 128]
        with torch.inference_mode():
            expected = load_torch_model(folder)(torch.from_numpy(images)).softmax(1).numpy()
        np.testing.assert_allclose(session.run(None, {"image": images})[0], expected, atol=1e-4)

    def test_metadata_is_what_deepness_reads(self, session):
        metadata = {k: json.loads(v) for k, v in session.get_modelmeta().custom_metadata_map.items()}
        assert metadata == {
            "model_type": "Segmentor",
            "class_names": {"0": "background", "1": "craquelure", "2": "paint_loss"},
            "resolution": pytest.approx(0.02),  # cm/px: the geometric mean of 0.1 and 0.4 mm
            "tile_size": 128,
            "tiles_size": 128,
            "tiles_overlap": 25,  # per cent: 2 x 16 of 128
            "standardization_mean": [0, 0, 0],
            "standardization_std": [1, 1, 1],
            "seg_thresh": 0.5,
            "seg_small_segment": 1,
        }

    def test_run_as_deepness_runs_it_gives_our_classes(self, session, folder):
        """Its steps for one tile, from the metadata alone (Deepness 0.7: ModelBase, MapProcessorSegmentation)."""
        meta = {k: json.loads(v) for k, v in session.get_modelmeta().custom_metadata_map.items()}
        side = meta["tile_size"]
        tile = (255 * pictures(1, side, side, 3)).astype(np.uint8)
        scaled = np.float32(tile * 1.0 / 255.0)
        scaled = (scaled - np.array(meta["standardization_mean"])) / np.array(meta["standardization_std"])
        values = np.transpose(scaled, (0, 3, 1, 2)).astype(np.float32)
        result = session.run(None, {session.get_inputs()[0].name: values})[0]
        assert session.get_inputs()[0].shape[-2:] == [side, side]
        result[result < meta["seg_thresh"]] = 0.0
        engine = create_engine(folder, "openvino", "cpu", "float32", threads=1)
        ours = decide(engine.predict(tile), (0.5, 0.5))
        assert len(np.unique(ours)) > 1
        assert (np.argmax(result, axis=1) == ours).mean() > 0.9999
        assert [meta["class_names"][str(i)] for i in range(3)] == list(folder.card.classes)

    def test_an_export_that_fails_leaves_what_was_there(self, folder, tmp_path):
        (tmp_path / "file").write_text("mine")
        with pytest.raises(StorageError, match=r"m\.onnx can't be written"):
            export_single_file(folder, tmp_path / "file" / "m.onnx")
        assert (tmp_path / "file").read_text() == "mine"
