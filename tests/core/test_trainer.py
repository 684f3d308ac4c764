"""Training end to end on a tiny network: it learns, it goes on after an interruption as if there had been none."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from craquemap.resunet_core import hardware, learner, rounds, trainer, validation
from craquemap.resunet_core.classes import CLASSES
from craquemap.resunet_core.errors import Cancelled, DeviceError, OptionError
from craquemap.resunet_core.export import load_torch_model, save_model
from craquemap.resunet_core.finishing import command_line, torch_predictor
from craquemap.resunet_core.models import SegmentationNet
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


class EncodedNet(TinyNet):
    """The same with its first layers named as an encoder."""

    def __init__(self):
        super().__init__()
        self.encoder = self.layers[:2]


def test_frozen_encoder(data, tmp_path, tiny, monkeypatch):
    """In the first half only the last layer changes, then all; the means of batch norms follow the pictures meanwhile."""
    monkeypatch.setattr(trainer, "create_model", lambda architecture, class_count: EncodedNet())
    torch.manual_seed(0)
    opts = options(data, tmp_path, frozen_share=0.5, average_decay=0.0)
    run(opts, 4)
    after = torch.load(tmp_path / "model" / "training" / "last.ckpt", weights_only=True)["state_dict"]
    torch.manual_seed(0)
    import lightning

    lightning.seed_everything(opts.seed, verbose=False)
    before = EncodedNet().state_dict()
    torch.testing.assert_close(after["network.layers.0.weight"], before["layers.0.weight"], rtol=0, atol=0)
    assert (after["network.layers.3.weight"] != before["layers.3.weight"]).any()
    assert (after["network.layers.1.running_mean"] != before["layers.1.running_mean"]).any()
    learned, _ = run(opts)
    assert (learned.network.layers[0].weight != before["layers.0.weight"]).any()


def test_frozen_norms(data, tmp_path, tiny):
    learned, _ = run(options(data, tmp_path, freeze_norms=True))
    assert learned.network.layers[1].running_mean.abs().max() == 0
    assert learned.network.layers[1].weight.std() > 0  # factor and offset are learnt


def test_freezing_needs_an_encoder(data, tmp_path, tiny):
    with pytest.raises(OptionError, match="no encoder"):
        trainer.train(options(data, tmp_path, frozen_share=0.5), SilentReporter())


def test_accumulated_batches_take_the_same_crops(data, tmp_path, tiny, monkeypatch):
    """Two batches of two make a step of four crops: the gradient is that of four (without batch norm)."""
    monkeypatch.setattr(trainer, "create_model", lambda *_: nn.Sequential(nn.Conv2d(3, 3, 3, padding=1)))
    changes = {"steps": 6, "loss": "ce", "optimizer": "adam"}
    once = weights(run(options(data, tmp_path / "once", batch_size=4, **changes))[0])
    learned, reporter = run(options(data, tmp_path / "twice", batch_size=2, accumulate=2, **changes))
    assert reporter.steps == [1, 2, 3, 4, 5, 6]
    for name, value in weights(learned).items():
        torch.testing.assert_close(value, once[name], rtol=1e-3, atol=1e-5, msg=name)


def test_accumulation_goes_on_as_well(data, tmp_path, tiny):
    expected = weights(run(options(data, tmp_path / "undisturbed", accumulate=3))[0])
    opts = options(data, tmp_path / "disturbed", accumulate=3)
    run(opts, 5, RuntimeError)  # falls back to the end of a round
    run(opts, 6)  # within a round
    for name, value in weights(run(opts)[0]).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_dropout_goes_on_as_well(data, tmp_path, tiny, monkeypatch):
    def dropping(architecture, class_count):
        network = TinyNet()
        network.layers.insert(3, nn.Dropout(0.5))
        return network

    monkeypatch.setattr(trainer, "create_model", dropping)
    expected = weights(run(options(data, tmp_path / "undisturbed", accumulate=2))[0])
    opts = options(data, tmp_path / "disturbed", accumulate=2)
    run(opts, 6)
    torch.rand(1)
    for name, value in weights(run(opts)[0]).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)


def test_encoder_weights_are_taken_over(data, tmp_path, tiny, monkeypatch):
    torch.save({"0.bias": torch.full((12,), 7.0), "0.weight": torch.zeros(12, 3, 5, 5)}, tmp_path / "encoder.pth")

    class WithEncoder(SegmentationNet):
        def __init__(self):
            super().__init__()
            self.encoder = nn.Sequential(nn.Conv2d(3, 12, 5, padding=2), nn.BatchNorm2d(12), nn.ReLU())
            self.final = nn.Conv2d(12, len(CLASSES), 3, padding=1)

        def forward_aligned(self, image):
            return self.final(self.encoder(image))

    monkeypatch.setattr(trainer, "create_model", lambda architecture, class_count: WithEncoder())
    file = str(tmp_path / "encoder.pth")
    learned, reporter = run(options(data, tmp_path, encoder_weights=file, steps=1, learning_rate=1e-8))
    assert learned.network.encoder[0].bias.tolist() == pytest.approx([7.0] * 12, abs=1e-3)
    assert any(f"2 of the encoder's 7 tensors taken over from {file}" in text for text in reporter.texts)


def test_deep_supervision_goes_on_as_well_and_leaves_no_trace(data, tmp_path, tiny, monkeypatch):
    class Supervised(TinyNet):
        supervised = ("layers.0", "layers.2")

    monkeypatch.setattr(trainer, "create_model", lambda architecture, class_count: Supervised())
    learned = run(options(data, tmp_path / "undisturbed", deep_supervision=True))[0]
    expected, heads = weights(learned), [h.weight.clone() for h in learned.supervision.heads]
    assert set(learned.average.state_dict()) == set(TinyNet().state_dict())
    opts = options(data, tmp_path / "disturbed", deep_supervision=True)
    run(opts, 6)
    again = run(opts)[0]
    for name, value in weights(again).items():
        torch.testing.assert_close(value, expected[name], rtol=0, atol=0, msg=name)
    assert all(torch.equal(h.weight, before) for h, before in zip(again.supervision.heads, heads))
    plain = weights(run(options(data, tmp_path / "plain"))[0])
    assert not torch.equal(plain["network.layers.0.weight"], expected["network.layers.0.weight"])


def test_two_origins_of_weights_are_refused(data, tmp_path):
    with pytest.raises(OptionError, match=r"--initial-model is m and --encoder-weights is imagenet.*one of them"):
        options(data, tmp_path, initial_model="m", encoder_weights="imagenet")


def test_patience(data, tmp_path, tiny, monkeypatch):
    """Scores of 0.5, 0.6, then no better: the training ends two validations after the best, and is finished."""
    scores = iter([0.5, 0.6, 0.6, 0.1, 0.9])
    outcome = lambda *_: validation.Validation(next(scores), {}, (0.5, 0.5))  # noqa: E731
    monkeypatch.setattr(rounds, "validate", outcome)
    opts = options(data, tmp_path, steps=100, patience=2, pictures=0)
    learned, reporter = run(opts)
    assert learned.steps_done == 16 and learned.best_score == 0.6
    assert "No better score in 2 validations" in reporter.texts[-1]
    again, reporter = run(opts)
    assert reporter.steps == [] and again.steps_done == 16


def test_log_pictures_and_events(data, tmp_path, tiny):
    """A crash after a log row, before its checkpoint: the row is not there twice."""
    opts = options(data, tmp_path, pictures=2)
    run(opts, 6, RuntimeError)
    state = tmp_path / "model" / "training"
    with (state / "log.csv").open("a") as file:
        file.write("6,1.0,1e-3,0.5\n")
    run(opts)
    assert [r["step"] for r in log_rows(tmp_path)] == ["4", "8", "10"]
    assert all(0 <= float(r["craquelure_iou"]) <= 1 for r in log_rows(tmp_path))
    pictures = sorted(p.name for p in (state / "predictions").iterdir())
    assert len(pictures) == 6 and pictures[0].startswith("0000004_")
    assert np.asarray(Image.open(state / "predictions" / pictures[0])).shape == (80, 5 * 80 + 4 * 6, 3)
    assert list((state / "tensorboard").glob("events.out.*"))


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
    assert (card["recipe"]["preset"], card["recipe"]["optimizer"], card["recipe"]["average_decay"]) == (
        "default", "adamw", 0.998,
    )  # fmt: skip
    assert np.asarray(Image.open(folder.path / "confusion.png")).shape[1] > 300
    figures = card["metrics"]["datasets"]["data"]
    assert figures["pictures"] == 2
    assert set(figures["craquelure"]) >= {"f1", "f1_2px", "cldice", "iou"}
    assert set(card["thresholds"]) == {"craquelure", "paint_loss"}


def test_fine_tuning_a_model(data, tmp_path):
    """A model of another architecture than the default, and nothing to validate: both come from the initial model."""
    first = trainer.train(
        options(data, tmp_path, output=str(tmp_path / "first"), architecture="resunet18", steps=1), SilentReporter()
    )
    stated = replace(first.card, thresholds={"craquelure": 0.3, "paint_loss": 0.7})
    save_model(load_torch_model(first), stated, first.path, overwrite=True)
    opts = TrainOptions(
        dataset=(str(data),), output=str(tmp_path / "tuned"), preset="fine-tune", initial_model=str(first.path), steps=1,
        batch_size=2, crop_px=64, device="cpu", learning_rate=1e-8, average_decay=0.0,
    )  # fmt: skip
    reporter = Recorder()
    folder = trainer.train(opts, reporter)
    assert folder.card.architecture == "resunet18"
    assert folder.card.thresholds == stated.thresholds
    assert any("tensors taken over" in text for text in reporter.texts)
    before, after = (load_torch_model(f).state_dict() for f in (first, folder))
    for name, value in after.items():
        torch.testing.assert_close(value, before[name], rtol=2e-3, atol=2e-3, msg=name)


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
        hardware.choose_accelerator(device)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_missing_device():
    with pytest.raises(DeviceError, match="0 CUDA devices"):
        hardware.choose_accelerator("cuda:1")
    assert hardware.choose_accelerator("auto") == ("cpu", 1)


def test_float16_needs_a_gpu():
    with pytest.raises(OptionError, match="needs a GPU"):
        hardware.choose_precision("float16", "cpu")


def test_one_cycle():
    rates = [one_cycle(p, 1.0) for p in np.linspace(0, 1, 101)]
    assert rates[0] == pytest.approx(1 / 25) and rates[10] == pytest.approx(1.0) and rates[-1] == pytest.approx(1e-3)
    assert rates[55] == pytest.approx(0.5, abs=0.001)
    assert np.all(np.diff(rates[:11]) > 0) and np.all(np.diff(rates[10:]) < 0)
    assert one_cycle(1.5, 1.0) == rates[-1]
