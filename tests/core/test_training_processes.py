"""Training as processes: killed without warning and started again; in two processes at once."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from PIL import Image

from craquemap.resunet_core.model_folder import resolve_model
from craquemap.resunet_core.training_log import read_log

pytestmark = pytest.mark.slow


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(0)
    for kind in ("images", "masks"):
        (tmp_path / "data" / kind).mkdir(parents=True)
    for i in range(5):
        mask = np.zeros((64, 64), np.uint8)
        mask[rng.integers(64)] = 1
        mask[:20, :20] = 2
        image = np.choose(mask, (128, 30, 230)).astype(np.uint8)
        Image.fromarray(image).convert("RGB").save(tmp_path / "data" / "images" / f"{i}.png")
        Image.fromarray(mask).save(tmp_path / "data" / "masks" / f"{i}.png")
    return tmp_path / "data"


def start(data, output, *more):
    command = [
        sys.executable, "-m", "craquemap", "train", str(data), "--output", str(output), "--device", "cpu",
        "--crop-px", "64", "--batch-size", "2", "--precision", "float32", "--validate-every", "2", "--pictures", "0",
        "--progress", "json", *more,
    ]  # fmt: skip
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
        cwd=data.parent,
    )  # fmt: skip


def finish(process):
    out, err = process.communicate(timeout=540)
    assert process.returncode == 0, err
    return [json.loads(line) for line in out.splitlines()]


def of_kind(events, kind):
    return [e for e in events if e["event"] == kind]


def test_killed_and_started_again(data, tmp_path):
    """kill -9 after the first checkpoint: the same command takes the next step, not the first, and ends with a model."""
    process = start(data, tmp_path / "model", "--steps", "8")
    checkpoint = tmp_path / "model" / "training" / "last.ckpt"
    try:
        while not checkpoint.exists():
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.02)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    assert not (tmp_path / "model" / "card.json").exists()
    events = finish(start(data, tmp_path / "model", "--steps", "8"))
    assert any("Going on from" in e["text"] for e in of_kind(events, "message"))
    done = [e["done"] for e in of_kind(events, "progress") if e["stage"] == "train"]
    assert done[0] >= 3 and done[-1] == 8
    steps = [int(row["step"]) for row in read_log(tmp_path / "model" / "training" / "log.csv")]
    assert steps == [2, 4, 6, 8]
    resolve_model(tmp_path / "model").verify()


def test_two_processes(data, tmp_path):
    """Lightning's own: each computes half of every batch; one speaks, one writes the model."""
    events = finish(start(data, tmp_path / "model", "--steps", "3", "--devices", "2", "--time-limit-min", "60"))
    assert len(of_kind(events, "result")) == 1 and not of_kind(events, "error")
    done = [e["done"] for e in of_kind(events, "progress") if e["stage"] == "train"]
    assert done == [1, 2, 3]
    assert [row["step"] for row in read_log(tmp_path / "model" / "training" / "log.csv")] == ["2", "3"]
    folder = resolve_model(tmp_path / "model")
    folder.verify()
    assert folder.card.recipe["steps_done"] == 3
