"""From pictures annotated in LabelMe to a trained model to a mapped mosaic, with both presets, killed on the way."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pyogrio
import pytest
from PIL import Image

from craquemap.resunet_core.model_folder import resolve_model
from tests.support.jobs import craquemap, write_mosaic

pytestmark = pytest.mark.slow

SIDE_PX = 96


def shape(label, kind, points):
    return {"label": label, "shape_type": kind, "points": points, "group_id": None, "flags": {"width": 3}}


@pytest.fixture
def annotated(tmp_path):
    """Six pictures of a dark crack and a light loss with a hole, each with the shapes a person draws over them."""
    folder = tmp_path / "Fotos 2026" / "images"
    folder.mkdir(parents=True)
    for i in range(6):
        row, rng = 30.5 + 4 * i, np.random.default_rng(i)
        picture = np.full((SIDE_PX, SIDE_PX, 3), (180, 120, 80), np.int16) + rng.integers(-9, 9, (SIDE_PX, SIDE_PX, 1))
        picture[int(row) - 1 : int(row) + 2] = 25
        picture[5:25, 5:35] = 235
        Image.fromarray(picture.clip(0, 255).astype(np.uint8)).save(folder / f"{i}.png")
        shapes = [
            shape("crack", "linestrip", [[0, row], [50, row], [SIDE_PX, row]]),
            shape("loss", "polygon", [[5, 5], [35, 5], [35, 25], [5, 25]]),
            shape("hole", "polygon", [[10, 10], [14, 10], [14, 14], [10, 14]]),
        ]
        content = {"version": "5.4.1", "shapes": shapes, "imageHeight": SIDE_PX, "imageWidth": SIDE_PX}
        (folder / f"{i}.json").write_text(json.dumps(content | {"imagePath": f"{i}.png"}), encoding="utf-8")
    return folder.parent


@pytest.mark.parametrize(("preset", "architecture"), [("default", "craquenet"), ("paper", "resunet50")])
def test_labelme_becomes_a_model_that_maps(annotated, tmp_path, preset, architecture):
    model = tmp_path / "model"
    arguments = [
        "train", str(annotated), "--output", str(model), "--preset", preset, "--steps", "4", "--crop-px", "64",
        "--batch-size", "2", "--validate-every", "2", "--pictures", "0", "--device", "cpu",
    ]  # fmt: skip
    kill_after_first_checkpoint(arguments, model)
    done = craquemap(*arguments, "--progress", "json")
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    steps = [e["done"] for e in events if e["event"] == "progress" and e["stage"] == "train"]
    assert steps[0] > 1 and steps[-1] == 4  # went on where it was
    assert resolve_model(model).card.architecture == architecture

    classes = np.zeros((200, 260), np.uint8)
    classes[100, 20:240] = 1
    mosaic = write_mosaic(tmp_path / "wall.tif", classes)
    mapped = craquemap("map", mosaic, "--model", model, "--output", tmp_path / "wall.gpkg", "--precision", "float32")
    assert mapped.returncode == 0, mapped.stderr
    assert {"craquelure", "paint_loss"} <= {name for name, _ in pyogrio.list_layers(tmp_path / "wall.gpkg")}


def kill_after_first_checkpoint(arguments, model):
    process = subprocess.Popen(
        [sys.executable, "-m", "craquemap", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    try:
        while not (model / "training" / "last.ckpt").exists():
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.02)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    assert not (model / "card.json").exists()
