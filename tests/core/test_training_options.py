"""Presets fill in what is not given, and what was given stays."""

import math

import numpy as np
import pytest

from craquemap.processing.cli import build_parser
from craquemap.processing.commands import COMMANDS
from craquemap.resunet_core.datasets import Picture, PictureSet
from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.finishing import command_line
from craquemap.resunet_core.options import TRAINING_PRESETS, TrainOptions
from craquemap.resunet_core.schedule import cosine
from craquemap.resunet_core.trainer import step_count

REQUIRED = {"dataset": ("d",), "output": "o"}


def test_the_default_preset():
    options = TrainOptions(**REQUIRED)
    assert (options.architecture, options.steps, options.epochs, options.learning_rate) == (
        "craquenet",
        2000,
        None,
        1.5e-3,
    )


def test_the_paper_preset_is_its_recipe():
    options = TrainOptions(**REQUIRED, preset="paper")
    assert (options.architecture, options.loss, options.epochs, options.steps) == ("resunet50", "mixed1", 100, None)
    assert (options.optimizer, options.learning_rate, options.weight_decay, options.batch_size) == ("adam", 1e-4, 0, 8)
    assert (options.crop_px, options.frozen_share, options.schedule) == (512, 0.5, "cosine")


def test_what_is_given_wins():
    options = TrainOptions(**REQUIRED, preset="paper", learning_rate=1e-3, frozen_share=0.0, architecture="resunet18")
    assert (options.learning_rate, options.frozen_share, options.architecture) == (1e-3, 0, "resunet18")
    assert options.epochs == 100


@pytest.mark.parametrize("preset", TRAINING_PRESETS)
def test_steps_or_epochs_replace_the_length_of_a_preset(preset):
    assert (TrainOptions(**REQUIRED, preset=preset, steps=7).epochs) is None
    options = TrainOptions(**REQUIRED, preset=preset, epochs=3)
    assert (options.steps, options.epochs) == (None, 3)
    with pytest.raises(OptionError, match="--steps is 3 and --epochs is 4"):
        TrainOptions(**REQUIRED, preset=preset, steps=3, epochs=4)


def test_the_initial_model_says_the_architecture():
    assert TrainOptions(**REQUIRED, initial_model="m").architecture is None
    assert TrainOptions(**REQUIRED, preset="fine-tune").architecture is None
    assert TrainOptions(**REQUIRED, preset="fine-tune").initial_model == "default"
    assert TrainOptions(**REQUIRED, initial_model="m", architecture="resunet18").architecture == "resunet18"


@pytest.mark.parametrize("preset", TRAINING_PRESETS)
@pytest.mark.parametrize("changes", [{}, {"steps": 5}, {"epochs": 0.5, "learning_rate": 1e-5}, {"freeze_norms": True}])
def test_round_trips(preset, changes):
    """The dictionary of the effective values makes the same options again, and so does the command of the card."""
    options = TrainOptions(**REQUIRED, preset=preset, **changes)
    assert TrainOptions.from_dict(options.to_dict()) == options
    given = vars(build_parser().parse_args(command_line(options).split()[1:]))
    for name in ("command", "progress", "log_level", "job"):
        given.pop(name)
    assert COMMANDS["train"].options.from_dict(given) == options


def test_unknown_preset():
    with pytest.raises(OptionError, match="--preset is 'fast'"):
        TrainOptions(**REQUIRED, preset="fast")


def test_help_says_what_each_preset_fills_in(capsys):
    with pytest.raises(SystemExit):
        build_parser().parse_args(["train", "--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert "default: default: 0.0015; paper: 0.0001; fine-tune: 0.0003" in text


def test_an_epoch_covers_the_pictures(tmp_path):
    pictures = tuple(Picture(tmp_path / str(i), tmp_path / "m", 1024, 512) for i in range(6))
    small = tuple(Picture(tmp_path / str(i), tmp_path / "m", 100, 100) for i in range(4))
    sets = [PictureSet("s", tmp_path, 1.0, (True, True, True), p) for p in (pictures, small)]
    options = TrainOptions(**REQUIRED, preset="paper", epochs=10, batch_size=8, accumulate=2)
    assert step_count(options, sets) == math.ceil(10 * (6 * 2 + 4) / 16)
    assert step_count(TrainOptions(**REQUIRED, steps=3), sets) == 3


def test_cosine_is_the_schedule_of_the_code_base():
    """Values of research on the code base: epochs 0, 1, 2, 3, 25, 50, 75 and from 95 on, of 100."""
    expected = [1e-5, 2e-5, 5e-5, 1e-4, 8.67e-5, 4.88e-5, 1.21e-5, 1e-6, 1e-6]
    found = [cosine(epoch / 100, 1e-4) for epoch in (0, 1, 2, 3, 25, 50, 75, 95, 99)]
    np.testing.assert_allclose(found, expected, rtol=5e-3)
    rates = [cosine(p, 1.0) for p in np.linspace(0, 1, 301)]
    assert np.all(np.diff(rates[:10]) > 0) and np.all(np.diff(rates[9:]) <= 0)
