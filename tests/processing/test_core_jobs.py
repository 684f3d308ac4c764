"""What people read when a job of the core package is done."""

from craquemap.processing.core_jobs import run_train
from craquemap.resunet_core import trainer
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.model_folder import ModelFolder
from craquemap.resunet_core.options import TrainOptions
from craquemap.resunet_core.reporting import SilentReporter

FIGURE = {"value": 0.75, "low": 0.5, "high": 0.9}
METRICS = {
    "protocol": "Validation data.",
    "datasets": {"site": {"pictures": 3, "sources": 2, "craquelure": {"f1_2px": FIGURE}, "macro": {"iou": FIGURE}}},
}


def trained(monkeypatch, tmp_path, metrics):
    card = ModelCard("m", "1", "craquenet", thresholds={"craquelure": 0.4}, metrics=metrics)
    monkeypatch.setattr(trainer, "train", lambda options, reporter: ModelFolder(tmp_path, card))
    return run_train(TrainOptions(dataset=("d",), output="o"), SilentReporter())


def test_a_training_ends_with_a_table(monkeypatch, tmp_path):
    outcome = trained(monkeypatch, tmp_path, METRICS)
    lines = [" ".join(line.split()) for line in outcome.text.splitlines()]
    assert lines[0] == "m 1: craquelure from 0.4"
    assert lines[2] == "site: 3 pictures of 2 source images"
    assert "F1 at 2 px 0.750 0.500 to 0.900" in lines
    assert lines[-1] == "Validation data."
    assert outcome.quantities == {"metrics": METRICS} and outcome.outputs == {"model": str(tmp_path)}


def test_a_training_without_validation_ends_with_its_thresholds(monkeypatch, tmp_path):
    assert trained(monkeypatch, tmp_path, {}).text == "m 1: craquelure from 0.4"
