"""Engines: one contract for all, the choice among them, and running out of memory."""

import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from craquemap.resunet_core import engines
from craquemap.resunet_core.engines import class_agreement, create_engine
from craquemap.resunet_core.engines.batching import run_in_batches
from craquemap.resunet_core.engines.lanes import Lane, fitting_batch
from craquemap.resunet_core.engines.openvino import stream_count
from craquemap.resunet_core.engines.torch import TorchEngine
from craquemap.resunet_core.errors import (
    DeviceError,
    InputError,
    MissingDependencyError,
    ModelError,
    OptionError,
    OutOfMemoryError,
)
from craquemap.resunet_core.export import load_torch_model, save_model
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.model_folder import ModelFolder, list_bundled, resolve_model
from craquemap.resunet_core.models import create_model

NAMES = ("openvino", "torch")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(5)
    network = create_model("craquenet")
    with (
        torch.no_grad()
    ):  # batch norms set to the statistics of random pictures, so that logits are of the order of one
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.momentum = None
        network.train()(torch.rand(4, 3, 64, 64))
    yield save_model(network, ModelCard("m", "1", "craquenet"), tmp_path_factory.mktemp("models") / "m")
    torch.set_num_threads(threads)


@pytest.fixture(scope="module", params=NAMES)
def engine(request, folder):
    engine = create_engine(folder, request.param, "cpu", "float32", threads=1)
    yield engine
    engine.close()


def pictures(*shape, seed=0):
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


class Messages:
    def __init__(self):
        self.texts = []

    def progress(self, stage, done, total, unit="block"):
        pass

    def message(self, text, level="info"):
        self.texts.append(text)

    def check_cancelled(self):
        pass


class TestContract:
    @pytest.mark.parametrize("size", [(64, 64), (50, 70), (1, 1)])
    def test_probabilities_are_the_softmax_of_the_network(self, engine, folder, size):
        images = pictures(2, *size, 3)
        with torch.inference_mode():
            pixels = torch.from_numpy(images.transpose(0, 3, 1, 2) / np.float32(255))
            expected = load_torch_model(folder)(pixels).softmax(1).numpy()
        result = engine.predict(images)
        assert result.dtype == np.float32
        assert result.shape == (2, 3, *size)
        np.testing.assert_allclose(result, expected, atol=1e-4)
        np.testing.assert_allclose(result.sum(axis=1), 1, atol=1e-5)

    def test_same_bits_whatever_else_is_in_the_batch(self, engine):
        images = pictures(5, 64, 96, 3)
        together = engine.predict(images)
        for index in (4, 0, 2):
            assert np.array_equal(engine.predict(images[index : index + 1])[0], together[index])
        assert np.array_equal(engine.predict(images[::-1])[::-1], together)

    def test_same_bits_whatever_was_run_before(self, engine, folder):
        images = pictures(1, 64, 64, 3)
        fresh = create_engine(folder, engine.name, "cpu", "float32", threads=1).predict(images)
        for size in (32, 96, 128, 160, 192):
            engine.predict(pictures(1, size, size, 3, seed=size))
        assert np.array_equal(engine.predict(images), fresh)

    def test_several_threads_may_call(self, engine):
        batches = [pictures(2, 32, 64, 3, seed=seed) for seed in range(8)]
        expected = [engine.predict(batch) for batch in batches]
        with ThreadPoolExecutor(4) as pool:
            for one, other in zip(pool.map(engine.predict, batches), expected):
                assert np.array_equal(one, other)

    def test_more_callers_with_more_pictures_than_it_wants(self, engine):
        batches = [pictures(7, 32, 32, 3, seed=seed) for seed in range(12)]
        expected = [engine.predict(batch) for batch in batches]
        with ThreadPoolExecutor(6) as pool:
            for one, other in zip(pool.map(engine.predict, batches, timeout=120), expected):
                assert np.array_equal(one, other)

    def test_pictures_that_are_views_of_a_larger_array(self, engine):
        large = pictures(1, 100, 200, 3)
        view = large[:, 10:74, 30:94]
        assert np.array_equal(engine.predict(view), engine.predict(view.copy()))
        reversed_bands = view[..., ::-1]
        assert np.array_equal(engine.predict(reversed_bands), engine.predict(reversed_bands.copy()))

    def test_the_callers_array_is_not_changed_nor_kept(self, engine):
        images = pictures(1, 64, 64, 3)
        before = images.copy()
        result = engine.predict(images)
        kept = result.copy()
        assert np.array_equal(images, before)
        images[:] = 0
        engine.predict(images)
        assert np.array_equal(result, kept)

    def test_no_pictures(self, engine):
        assert engine.predict(pictures(0, 40, 50, 3)).shape == (0, 3, 40, 50)

    @pytest.mark.parametrize(
        "images",
        [
            np.zeros((64, 64, 3), np.uint8),
            np.zeros((1, 3, 64, 64), np.uint8),
            np.zeros((1, 64, 64, 3), np.float32),
            np.zeros((1, 0, 64, 3), np.uint8),
        ],
    )
    def test_other_arrays_are_refused(self, engine, images):
        with pytest.raises(InputError, match=r"Expected uint8 \(N, H, W, 3\)"):
            engine.predict(images)

    def test_says_what_it_is(self, engine):
        assert (engine.device, engine.precision) == ("cpu", "float32")
        assert engine.name in NAMES
        assert engine.batch_size >= 1


class TestOpenVino:
    @pytest.mark.parametrize("precision", ["float32", "auto"])
    def test_same_bits_for_any_number_of_threads(self, folder, precision):
        images = pictures(3, 128, 96, 3)
        results = [create_engine(folder, "openvino", "cpu", precision, threads=n).predict(images) for n in (1, 2, 5)]
        assert np.array_equal(results[0], results[1])
        assert np.array_equal(results[0], results[2])

    @pytest.mark.parametrize(
        "threads, side, streams",
        [
            (1, 1024, 1),
            (2, 1024, 2),
            (8, 1024, 2),
            (16, 1024, 4),
            (64, 1024, 4),
            (64, 512, 8),
            (2, 2048, 1),
            (64, 4096, 1),
        ],
    )
    def test_windows_at_a_time(self, threads, side, streams):
        assert stream_count(threads, side * side) == streams
        assert streams <= stream_count(threads)

    def test_a_damaged_graph_is_refused_in_one_sentence(self, folder, tmp_path):
        (tmp_path / "model.safetensors").write_bytes(folder.weights_path.read_bytes())
        (tmp_path / "model.onnx").write_bytes(b"\x08\x07garbage")
        with pytest.raises(ModelError, match=r"model.onnx can't be read: .*") as caught:
            create_engine(ModelFolder(tmp_path, folder.card), "openvino")
        assert "\n" not in str(caught.value)

    def test_float16_is_refused_where_the_processor_cannot(self, folder):
        import openvino

        if "FP16" in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            pytest.skip("this processor computes in float16")
        with pytest.raises(DeviceError, match=r"float16.*--precision auto"):
            create_engine(folder, "openvino", precision="float16")

    def test_runs_without_torch(self, folder):
        code = f"""
            import sys, numpy as np
            from craquemap.resunet_core.engines import create_engine
            from craquemap.resunet_core.model_folder import resolve_model
            engine = create_engine(resolve_model({str(folder.path)!r}), device="cpu")
            print(engine.name, engine.predict(np.zeros((1, 40, 40, 3), np.uint8)).shape, "torch" in sys.modules)
        """
        run = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, cwd=folder.path
        )
        assert run.stdout.strip() == "openvino (1, 3, 40, 40) False", run.stderr


class TestTorch:
    def test_float16_is_refused_on_a_processor(self, folder):
        with pytest.raises(DeviceError, match="float16 on a processor"):
            create_engine(folder, "torch", "cpu", "float16")

    @pytest.mark.parametrize("device", ["cuda:99", "mps"])
    def test_a_device_that_is_not_there(self, folder, device):
        if device == "mps" and torch.backends.mps.is_available():
            pytest.skip("this machine has it")
        with pytest.raises(DeviceError, match=f"no device '{device}'.*Found: cpu"):
            create_engine(folder, "torch", device)

    def test_memory_that_does_not_suffice_for_one_picture(self):
        class Hungry(nn.Module):
            def forward(self, image):
                raise torch.OutOfMemoryError("CUDA out of memory.")

        with pytest.raises(OutOfMemoryError, match=r"one window.*--device cpu"):
            TorchEngine(Hungry(), 3, "cpu", "float32", threads=1).predict(pictures(2, 32, 32, 3))

    def test_other_errors_of_the_network_come_through(self):
        class Broken(nn.Module):
            def forward(self, image):
                raise RuntimeError("shapes do not match")

        with pytest.raises(RuntimeError, match="shapes do not match"):
            TorchEngine(Broken(), 3, "cpu", "float32", threads=1).predict(pictures(2, 32, 32, 3))

    def test_a_gpu_halves_its_batch_until_it_fits(self):
        network = Hoarding(fitting=3)
        engine = pretended_gpu(network)
        images = pictures(16, 32, 32, 3)
        result = engine.predict(images)
        assert network.seen == [1, 16, 8, 4, 2, 2, 2, 2, 2, 2, 2, 2]
        assert engine.batch_size == 2
        np.testing.assert_allclose(result[:, 0], images[..., 0] / 255, atol=1e-6)
        network.seen.clear()
        engine.predict(images)
        assert network.seen == [2] * 8

    def test_a_gpus_batch_is_what_memory_holds(self):
        network = Hoarding(fitting=16)
        engine = pretended_gpu(network, taken=100, free=1200)
        engine.predict(pictures(8, 32, 32, 3))
        assert engine.batch_size == 4  # two callers with 80 % of 1200 bytes
        assert network.seen == [1, 4, 4]

    def test_two_callers_of_a_gpu_compute_at_the_same_time(self):
        meeting = threading.Barrier(2, timeout=20)

        class Meeting(nn.Module):
            def forward(self, image):
                meeting.wait()
                return image

        engine = pretended_gpu(Meeting())
        engine._measured.add((32, 32, 3))
        with ThreadPoolExecutor(engine.callers) as pool:
            results = list(pool.map(engine.predict, [pictures(2, 32, 32, 3, seed=seed) for seed in range(4)]))
        assert len(results) == 4

    @pytest.mark.parametrize(
        "taken, free, callers, expected", [(100, 10_000, 2, 16), (100, 999, 1, 4), (100, 50, 2, 1), (0, 0, 2, 1)]
    )
    def test_fitting_batches(self, taken, free, callers, expected):
        assert fitting_batch(taken, free, callers, 16) == expected

    @pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA GPU")
    @pytest.mark.parametrize("precision", ["float32", "auto"])
    def test_cuda_gives_the_processors_classes(self, folder, precision):
        images = pictures(5, 96, 96, 3)
        reference = create_engine(folder, "torch", "cpu", "float32").predict(images)
        result = create_engine(folder, "auto", "auto", precision).predict(images)
        assert class_agreement(reference, result) > (0.9999 if precision == "float32" else 0.98)


class Hoarding(nn.Module):
    """Gives the logarithm of its input, so that the engine's softmax gives it back; fails on large batches."""

    def __init__(self, fitting):
        super().__init__()
        self.fitting = fitting
        self.seen = []

    def forward(self, image):
        self.seen.append(len(image))
        if len(image) > self.fitting:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        share = torch.stack([image[:, 0], (1 - image[:, 0]) / 2, (1 - image[:, 0]) / 2], dim=1)
        return torch.log(share + 1e-9)


class PretendedLane(Lane):
    def __init__(self, taken, free):
        super().__init__("cpu")
        self.found = (taken, free)

    def memory_taken(self, compute):
        compute()
        return self.found


def pretended_gpu(network, taken=1, free=10**6):
    """Return an engine on the processor whose logic takes it for a CUDA GPU."""
    engine = TorchEngine(network, 3, "cpu", "float32", threads=1)
    engine._kind, engine.batch_size, engine.callers = "cuda", 16, 2
    engine._lane = lambda: PretendedLane(taken, free)
    return engine


class TestBatches:
    @pytest.mark.parametrize("fitting, seen, last", [(8, [8, 2], 8), (5, [4, 4, 2], 4), (1, [1] * 10, 1)])
    def test_the_batch_is_halved_until_it_fits(self, fitting, seen, last):
        def run(items):
            if items.stop - items.start > fitting:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
            return items.stop - items.start

        parts, batch_size = run_in_batches(10, 8, run)
        assert [count for _, count in parts] == seen
        assert [i for items, _ in parts for i in range(items.start, items.stop)] == list(range(10))
        assert batch_size == last

    @pytest.mark.parametrize(
        "error", [MemoryError(), RuntimeError("MPS backend out of memory"), RuntimeError("std::bad_alloc")]
    )
    def test_each_librarys_way_to_say_it(self, error):
        def run(items):
            raise error

        with pytest.raises(OutOfMemoryError):
            run_in_batches(4, 4, run)

    def test_nothing_to_do(self):
        assert run_in_batches(0, 4, lambda items: pytest.fail("called")) == ([], 4)


class TestAgreement:
    def test_counted_by_hand(self):
        one = np.float32([[[[0.9, 0.2, 0.1, 0.4]], [[0.1, 0.8, 0.9, 0.6]]]])
        other = np.float32([[[[0.6, 0.4, 0.7, 0.1]], [[0.4, 0.6, 0.3, 0.9]]]])
        assert class_agreement(one, other) == 0.75

    @pytest.mark.parametrize("name", list_bundled() or [None])
    @pytest.mark.parametrize("engine", NAMES)
    def test_bfloat16_keeps_the_classes_of_bundled_models(self, name, engine):
        if name is None:
            pytest.skip("no model is bundled")
        folder = resolve_model(name)
        images = sample_pictures(min(folder.card.window_px, 768))
        reference = create_engine(folder, engine, "cpu", "float32").predict(images)
        fast = create_engine(folder, engine, "cpu", "bfloat16").predict(images)
        keeps = class_agreement(reference, fast) >= 0.999
        assert keeps or not folder.card.fast_precision

    @pytest.mark.parametrize("fast, expected", [(True, "auto"), (False, "float32")])
    def test_auto_is_float32_where_the_card_says_so(self, monkeypatch, tmp_path, fast, expected):
        taken = []
        monkeypatch.setattr(engines, "_openvino", lambda folder, precision, threads: taken.append(precision))
        folder = ModelFolder(tmp_path, ModelCard("m", "1", "craquenet", fast_precision=fast))
        monkeypatch.setattr(ModelFolder, "verify", lambda self: None)
        create_engine(folder, "openvino", "cpu", "auto")
        create_engine(folder, "openvino", "cpu", "bfloat16")
        assert taken == [expected, "bfloat16"]


def sample_pictures(side):
    """Return pictures with fine dark lines on uneven ground, and real ones where the reference data is at hand."""
    rng = np.random.default_rng(2)
    ground = np.kron(rng.integers(90, 190, (side // 32, side // 32)), np.ones((32, 32)))
    picture = np.repeat(ground[..., None], 3, axis=2) + rng.normal(0, 6, (side, side, 3))
    for offset in range(20, side, 90):
        rows = np.arange(side)
        picture[rows, (offset + 12 * np.sin(rows / 23)).astype(int) % side] -= 60
    found = [picture.clip(0, 255).astype(np.uint8)]
    data = Path(__file__).resolve().parents[3] / "shared" / "data" / "backgrounds"
    if data.is_dir():
        from PIL import Image

        for path in sorted(p for p in data.rglob("*") if p.suffix.lower() in (".jpg", ".png"))[:2]:
            with Image.open(path) as image:
                if min(image.size) >= side:
                    found.append(np.asarray(image.convert("RGB").crop((0, 0, side, side))))
    return np.stack(found)


class TestChoice:
    @pytest.fixture()
    def machine(self, monkeypatch):
        """Return a function that pretends which libraries and GPUs there are; the engines chosen are told by name."""

        def pretend(installed, gpus=0, torch_sees_gpu=True):
            monkeypatch.setattr(engines, "_installed", lambda name: name in installed)
            monkeypatch.setattr(engines, "cuda_device_count", lambda: gpus)
            monkeypatch.setattr(engines, "_works_on_cuda", lambda: "torch" in installed and torch_sees_gpu)
            monkeypatch.setattr(engines, "_openvino", lambda *_: "openvino")
            monkeypatch.setattr(engines, "_torch", lambda folder, device, *_: f"torch on {device}")

        return pretend

    @pytest.mark.parametrize(
        "installed, gpus, sees, engine, device, expected, message",
        [
            ({"torch", "openvino"}, 0, False, "auto", "auto", "openvino", ""),
            ({"torch", "openvino"}, 1, True, "auto", "auto", "torch on auto", ""),
            ({"torch", "openvino"}, 1, True, "auto", "cpu", "openvino", ""),
            ({"torch", "openvino"}, 1, True, "openvino", "auto", "openvino", ""),
            ({"torch", "openvino"}, 1, False, "auto", "auto", "openvino", "no torch that can use it"),
            ({"openvino"}, 1, True, "auto", "auto", "openvino", "no torch that can use it"),
            ({"torch"}, 0, False, "auto", "auto", "torch on auto", "OpenVINO is not installed"),
            ({"torch", "openvino"}, 0, False, "auto", "cuda:1", "torch on cuda:1", ""),
            ({"torch", "openvino"}, 0, False, "auto", "mps", "torch on mps", ""),
            ({"torch", "openvino"}, 0, False, "torch", "cpu", "torch on cpu", ""),
        ],
    )
    def test_what_auto_takes_and_says(self, machine, folder, installed, gpus, sees, engine, device, expected, message):
        machine(installed, gpus, sees)
        reporter = Messages()
        assert create_engine(folder, engine, device, reporter=reporter) == expected
        assert [message in text for text in reporter.texts] == ([True] if message else [])

    @pytest.mark.parametrize(
        "installed, engine, device, error, message",
        [
            (set(), "auto", "auto", MissingDependencyError, "Neither OpenVINO nor torch"),
            ({"torch"}, "openvino", "auto", MissingDependencyError, "openvino is not installed.*--engine auto"),
            ({"openvino"}, "torch", "auto", MissingDependencyError, "torch is not installed"),
            ({"openvino"}, "auto", "cuda", MissingDependencyError, "torch is not installed"),
            ({"openvino", "torch"}, "openvino", "cuda", DeviceError, "OpenVINO runs on the processor"),
            ({"openvino", "torch"}, "tensorflow", "auto", OptionError, "no engine 'tensorflow'"),
            ({"openvino", "torch"}, "auto", "gpu", OptionError, "no device 'gpu'"),
            ({"openvino", "torch"}, "auto", "cpu:1", OptionError, "no device 'cpu:1'"),
            ({"openvino", "torch"}, "auto", "cuda:x", OptionError, "no device 'cuda:x'"),
        ],
    )
    def test_what_is_refused(self, machine, folder, installed, engine, device, error, message):
        machine(installed)
        with pytest.raises(error, match=message):
            create_engine(folder, engine, device)

    def test_unknown_precision_is_refused(self, folder):
        with pytest.raises(OptionError, match="no precision 'double'"):
            create_engine(folder, precision="double")

    def test_weights_are_verified_first(self, folder, tmp_path):
        content = bytearray(folder.weights_path.read_bytes())
        content[-1] ^= 1
        (tmp_path / "model.safetensors").write_bytes(content)
        (tmp_path / "model.onnx").write_bytes(folder.graph_path.read_bytes())
        with pytest.raises(ModelError, match="SHA-256"):
            create_engine(ModelFolder(tmp_path, folder.card))

    def test_an_engine_that_cannot_be_loaded_is_told_as_such(self, folder, monkeypatch):
        monkeypatch.setitem(sys.modules, "openvino", None)
        monkeypatch.delitem(sys.modules, "craquemap.resunet_core.engines.openvino", raising=False)
        monkeypatch.delattr(engines, "openvino", raising=False)
        monkeypatch.setattr(engines, "_installed", lambda name: True)
        with pytest.raises(MissingDependencyError, match="openvino is installed but can't be loaded"):
            create_engine(folder, "openvino")


def test_nothing_is_left_running(folder):
    before = threading.active_count()
    engine = create_engine(folder, "openvino", "cpu", "float32", threads=2)
    engine.predict(pictures(2, 32, 32, 3))
    engine.close()
    assert threading.active_count() == before
