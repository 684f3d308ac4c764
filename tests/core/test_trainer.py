"""Training end to end on a tiny network: it learns, it goes on after an interruption as if there had been none."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from craquemap.resunet_core import learner, trainer
from craquemap.resunet_core.classes import CLASSES
from craquemap.resunet_core.errors import Cancelled, DeviceError, OptionError
from craquemap.resunet_core.finishing import command_line, torch_predictor
from craquemap.resunet_core.options import TrainOptions
from craquemap.resunet_core.reporting import SilentReporter
from craquemap.resunet_core.schedule import one_cycle


class TinyNet(nn.Module):
    """Stands in for a network: two convolutions with batch norm."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 12, 5, padding=2), nn.BatchNorm2d(12), nn.ReLU(), nn.Conv2d(12, len(CLASSES), 3, padding=1)
        )

    def forward(self, image):
        return self.layers(image)


class Recorder(SilentReporter):
    """Remembers what it was told; stops at a step, politely or not."""

    def __init__(self, stop_at=None, error=Cancelled):
        self.steps, self.totals, self.texts = [], [], []
        self._stop_at, self._error = stop_at, error

    def progress(self, stage, done, total, unit="block"):
        if stage == "train":
            self.steps.append(done)
            self.totals.append(total)

    def message(self, text, level="info"):
        self.texts.append(text)

    def check_cancelled(self):
        if self._stop_at is not None and self.steps and self.steps[-1] == self._stop_at:
            raise self._error("stopped")


@pytest.fixture
def data(tmp_path):
    """Twelve pictures of dark lines (craquelure) and bright discs (paint loss) on grey."""
    rng = np.random.default_rng(0)
    for kind in ("images", "masks"):
        (tmp_path / "data" / kind).mkdir(parents=True)
    y, x = np.mgrid[:80, :80]
    for i in range(12):
        mask = np.zeros((80, 80), np.uint8)
        mask[np.hypot(y - rng.integers(80), x - rng.integers(80)) < 14] = 2
        mask[rng.integers(80)] = mask[:, rng.integers(80)] = 1
        grey = np.choose(mask, (128, 30, 230)) + rng.normal(0, 6, mask.shape)
        image = np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
        Image.fromarray(image).save(tmp_path / "data" / "images" / f"{i}.png")
        Image.fromarray(mask).save(tmp_path / "data" / "masks" / f"{i}.png")
    return tmp_path / "data"


@pytest.fixture
def tiny(monkeypatch):
    """Train `TinyNet` in short rounds and keep the network instead of writing a model folder."""
    networks = []
    monkeypatch.setattr(trainer, "create_model", lambda architecture, class_count: TinyNet())
    monkeypatch.setattr(trainer, "ROUND_STEPS", 4)
    monkeypatch.setattr(trainer, "_finish", lambda learned, *_: networks.append(learned) or learned)
    return networks


def options(data, tmp_path, **changes):
    values = {
        "dataset": (str(data),), "output": str(tmp_path / "model"), "steps": 10, "batch_size": 2, "crop_px": 64,
        "validate_every": 4, "validation_share": 0.2, "precision": "float32", "device": "cpu", "learning_rate": 0.01,
    }  # fmt: skip
    return TrainOptions(**{**values, **changes})


def weights(learned):
    return {
        f"{part}.{name}": value.clone()
        for part in ("network", "average")
        for name, value in getattr(learned, part).state_dict().items()
    }


def log_rows(tmp_path):
    return list(csv.DictReader((tmp_path / "model" / "training" / "log.csv").read_text().splitlines()))


def run(opts, stop_at=None, error=Cancelled):
    reporter = Recorder(stop_at, error)
    if stop_at is None:
        return trainer.train(opts, reporter), reporter
    with pytest.raises(error):
        trainer.train(opts, reporter)
    return None, reporter


def test_it_learns(data, tmp_path, tiny):
    opts = options(data, tmp_path, steps=120, validate_every=40, loss="mixed2")
    learned, reporter = run(opts)
    assert reporter.steps == list(range(1, 121))
    rows = log_rows(tmp_path)
    assert int(rows[-1]["step"]) == 120
    assert float(rows[-1]["loss"]) < 0.6 * float(rows[0]["loss"])
    scored = [r for r in rows if r["score"]]
    assert len(scored) == 3
    assert float(scored[-1]["craquelure"]) > 0.6 and float(scored[-1]["paint_loss"]) > 0.5
    assert learned.best_score == pytest.approx(max(float(r["score"]) for r in scored), abs=1e-5)
    assert (tmp_path / "model" / "training" / "best.ckpt").exists()


@pytest.mark.parametrize(("stop_at", "error"), [(8, Cancelled), (6, Cancelled), (7, RuntimeError)])
def test_the_same_command_goes_on(data, tmp_path, tiny, stop_at, error):
    """Cancelled at the end of a round or within, or crashed: in the end the weights are those of an undisturbed run."""
    expected = weights(run(options(data, tmp_path / "undisturbed"))[0])
    opts = options(data, tmp_path / "disturbed")
    run(opts, stop_at, error)
    learned, reporter = run(opts)
    first = stop_at if error is Cancelled else 4  # a crash loses at most a round
    assert reporter.steps == list(range(first + 1, 11))
    for name, value in weights(learned).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_twice_interrupted(data, tmp_path, tiny):
    expected = weights(run(options(data, tmp_path / "undisturbed"))[0])
    opts = options(data, tmp_path / "disturbed")
    run(opts, 3)
    run(opts, 5)
    for name, value in weights(run(opts)[0]).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_worker_processes_change_nothing(data, tmp_path, tiny):
    expected = weights(run(options(data, tmp_path / "none", steps=4))[0])
    found = weights(run(options(data, tmp_path / "two", steps=4, workers=2))[0])
    for name, value in found.items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_a_finished_training_is_not_repeated(data, tmp_path, tiny):
    opts = options(data, tmp_path)
    expected = weights(run(opts)[0])
    learned, reporter = run(opts)  # no model was written, so only that is left to do
    assert reporter.steps == [] and learned.steps_done == 10
    for name, value in weights(learned).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_time_limit_ends_early_with_an_annealed_rate(data, tmp_path, tiny, monkeypatch):
    clock = iter(range(10**6))  # a second passes at every look
    monkeypatch.setattr(learner.time, "monotonic", lambda: next(clock))
    learned, reporter = run(options(data, tmp_path, steps=10**6, time_limit_min=1))
    assert 4 < len(reporter.steps) < 60
    rows = log_rows(tmp_path)
    assert float(rows[-1]["learning_rate"]) < 0.02 * 0.01
    assert rows[-1]["score"]  # validated at the end
    assert reporter.totals[-1] == len(reporter.steps)  # the announced total follows the clock
    assert learned.steps_done == len(reporter.steps)


class TestOutput:
    def test_another_unfinished_training(self, data, tmp_path, tiny):
        run(options(data, tmp_path), 5)
        changed = options(data, tmp_path, learning_rate=0.02)
        with pytest.raises(OptionError, match=r"another learning_rate \(0\.01, now 0\.02\)"):
            trainer.train(changed, SilentReporter())
        _, reporter = run(options(data, tmp_path, learning_rate=0.02, overwrite=True))
        assert reporter.steps[0] == 1

    def test_going_on_with_class_weights(self, data, tmp_path, tiny):
        run(options(data, tmp_path, class_weights=(1, 2, 3)), 5)
        with pytest.raises(OptionError, match="another class_weights"):
            trainer.train(options(data, tmp_path, class_weights=(1, 2, 4)), SilentReporter())
        learned, reporter = run(options(data, tmp_path, class_weights=(1.0, 2.0, 3.0)))
        assert reporter.steps[0] == 6
        assert learned.loss.class_weights.tolist() == [1, 2, 3]

    def test_a_finished_model(self, data, tmp_path, tiny):
        run(options(data, tmp_path))
        (tmp_path / "model" / "card.json").write_text("{}", encoding="utf-8")
        with pytest.raises(OptionError, match="already holds a model"):
            trainer.train(options(data, tmp_path), SilentReporter())
        again = options(data, tmp_path, overwrite=True)
        _, reporter = run(again, 5)
        assert reporter.steps[0] == 1
        _, reporter = run(again)  # with --overwrite too the same command goes on
        assert reporter.steps[0] == 6


def test_partly_labelled_sets_leave_the_unlabelled_class_alone(data, tmp_path, tiny):
    """Craquelure-only training: what is called paint loss there costs nothing, so its share stays free."""
    opts = options(data, tmp_path, dataset=(f"{data}@craquelure",), steps=60, loss="mixed2", validation_share=0.2)
    learned, reporter = run(opts)
    image = np.asarray(Image.open(data / "images" / "0.png"))
    mask = np.asarray(Image.open(data / "masks" / "0.png"))
    p = torch_predictor(learned.average)(image[None])[0]
    assert p[2][mask == 0].mean() > 0.05  # untouched, not driven to zero
    assert p[1][mask == 1].mean() > 3 * p[1][mask == 0].mean()
    assert "paint_loss" not in reporter.texts[-1]


def test_writes_a_model_folder(data, tmp_path, monkeypatch):
    """The real network, for two steps: what is written is complete and says where it comes from."""
    opts = options(
        data, tmp_path, dataset=(f"{data}*2@craquelure+paint_loss",), steps=2, gsd_min_mm=0.1, gsd_max_mm=0.5
    )
    folder = trainer.train(opts, SilentReporter())
    assert folder.path == Path(opts.output)
    folder.verify()
    card = json.loads((folder.path / "card.json").read_text())
    assert (card["architecture"], card["gsd_max_mm"], card["recipe"]["steps_done"]) == ("craquenet", 0.5, 2)
    assert card["command"] == command_line(opts)
    assert card["training_data"][0]["name"] == "data"
    figures = card["metrics"]["datasets"]["data"]
    assert figures["pictures"] == 2
    assert set(figures["craquelure"]) >= {"f1", "f1_2px", "cldice", "iou"}
    assert set(card["thresholds"]) == {"craquelure", "paint_loss"}


def test_command_line_names_what_differs():
    opts = TrainOptions(dataset=("a b", "c*2"), output="out", steps=5, overwrite=True)
    assert command_line(opts) == "craquemap train 'a b' 'c*2' --output out --steps 5"


@pytest.mark.parametrize("weights", [(1, 2), (0, 0, 0), (1, 2, 3, 4)])
def test_class_weights_are_one_for_each_class(data, tmp_path, weights):
    with pytest.raises(OptionError, match="--class-weights"):
        trainer.train(options(data, tmp_path, class_weights=weights), SilentReporter())


@pytest.mark.parametrize("device", ["tpu", "cuda:x", "cpu:1", ""])
def test_unknown_device(device):
    with pytest.raises(OptionError, match="--device"):
        trainer._accelerator(device)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_missing_device():
    with pytest.raises(DeviceError, match="0 CUDA devices"):
        trainer._accelerator("cuda:1")
    assert trainer._accelerator("auto") == ("cpu", 1)


def test_float16_needs_a_gpu():
    with pytest.raises(OptionError, match="needs a GPU"):
        trainer._precision("float16", "cpu")


def test_one_cycle():
    rates = [one_cycle(p, 1.0) for p in np.linspace(0, 1, 101)]
    assert rates[0] == pytest.approx(1 / 25) and rates[10] == pytest.approx(1.0) and rates[-1] == pytest.approx(1e-3)
    assert rates[55] == pytest.approx(0.5, abs=0.001)
    assert np.all(np.diff(rates[:11]) > 0) and np.all(np.diff(rates[10:]) < 0)
    assert one_cycle(1.5, 1.0) == rates[-1]
