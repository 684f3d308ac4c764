"""Calibration: scale and offsets are found again, and a folded network computes them."""

import numpy as np
import pytest
import torch

from craquemap.resunet_core.calibration import Calibration, Sample, fit_calibration
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.models.calibrated import fold_calibration

ALL = (True, True, True)


def drawn(logits, seed=0):
    """Classes drawn with the probabilities of the logits (N, C)."""
    rng = np.random.default_rng(seed)
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return (rng.random(len(p))[:, None] > p.cumsum(axis=1)).sum(axis=1), p


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.fixture
def logits():
    return np.random.default_rng(3).normal(size=(60_000, 3)) * 2 + [2, 0, -1]


def test_scale_and_offsets_are_found_again(logits):
    truth, _ = drawn(logits)
    distorted = softmax((logits - [0, 0.7, -0.4]) / 0.5)  # too sure by two, and off by class
    found = fit_calibration([Sample(distorted, truth, ALL)])
    assert found.scale == pytest.approx(0.5, abs=0.02)
    assert found.offsets == pytest.approx((0, 0.7, -0.4), abs=0.05)


def test_calibrated_probabilities_are_left_alone(logits):
    truth, p = drawn(logits)
    found = fit_calibration([Sample(p, truth, ALL)])
    assert (found.scale, *found.offsets) == pytest.approx((1, 0, 0, 0), abs=0.04)


def test_classes_that_a_set_does_not_label_count_as_background(logits):
    truth, _ = drawn(logits)
    distorted = softmax(logits - [0, 0.5, 0.5])
    cracks_only = Sample(distorted[::2], np.where(truth[::2] == 2, 0, truth[::2]), (True, True, False))
    loss_only = Sample(distorted[1::2], np.where(truth[1::2] == 1, 0, truth[1::2]), (True, False, True))
    found = fit_calibration([cracks_only, loss_only])
    assert found.offsets == pytest.approx((0, 0.5, 0.5), abs=0.08)


def test_offset_of_a_class_nobody_labels_stays_zero(logits):
    truth, p = drawn(logits)
    found = fit_calibration([Sample(p, np.where(truth == 2, 0, truth), (True, True, False))])
    assert found.offsets[2] == 0


def test_weights_choose_between_samples(logits):
    truth, p = drawn(logits)
    right, wrong = Sample(p, truth, ALL, weight=1000.0), Sample(p, np.zeros_like(truth), ALL, weight=1.0)
    assert fit_calibration([right, wrong]).offsets[1] == pytest.approx(0, abs=0.1)
    assert fit_calibration([right, Sample(p, np.zeros_like(truth), ALL, weight=1000.0)]).offsets[1] < -0.3


@pytest.mark.parametrize("name", ["craquelite", "craquenet", "resunet18"])
def test_folded_network_computes_the_calibrated_probabilities(name):
    torch.manual_seed(0)
    network = create_model(name).eval()
    with torch.no_grad():
        network.final.weight.mul_(0.01)  # drawn weights give logits in the hundreds
    picture = torch.rand(1, 3, 32, 32)
    calibration = Calibration(0.6, (0.0, 1.5, -2.0))
    with torch.inference_mode():
        before = torch.softmax(network(picture), dim=1).numpy()
        fold_calibration(network, calibration)
        after = torch.softmax(network(picture), dim=1).numpy()
    np.testing.assert_allclose(after, calibration.apply(before), atol=2e-6)
