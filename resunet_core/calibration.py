"""Calibration: probabilities that mean what they say (numpy and scipy only).

A trained network is usually too sure, and sees classes in other proportions than they are met in. One scale for all
logits (temperature; Guo et al. 2017, "On calibration of modern neural networks") and one offset for each class after
background are fitted to validation pixels by maximum likelihood. Both are linear in the logits, so they are folded
into the last convolution of the network: a calibrated model computes nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Floats = NDArray[np.float64]

_LEAST_PROBABILITY = 1e-7  # what float32 leaves of a probability near 1


@dataclass(frozen=True)
class Calibration:
    """New logits = ``scale`` x logits + ``offsets``.

    Attributes:
        scale: 1 / temperature; below 1 for a network that is too sure.
        offsets: One for each class; background's is 0.
    """

    scale: float
    offsets: tuple[float, ...]

    def apply(self, probabilities: NDArray[np.floating]) -> NDArray[np.float32]:
        """Return calibrated probabilities for probabilities (..., C, H, W)."""
        logits = self.scale * _logarithm(probabilities) + np.asarray(self.offsets)[:, None, None]
        powers = np.exp(logits - logits.max(axis=-3, keepdims=True))
        calibrated: NDArray[np.float32] = (powers / powers.sum(axis=-3, keepdims=True)).astype(np.float32)
        return calibrated


@dataclass(frozen=True)
class Sample:
    """Pixels of data sets whose masks label the same classes.

    Attributes:
        probabilities: Float (N, C).
        truth: Class ids, integer (N,).
        labelled: Which of the C classes the masks label; a class that is not labelled counts as background.
        weight: Weight of each pixel.
    """

    probabilities: NDArray[np.floating]
    truth: NDArray[np.integer]
    labelled: tuple[bool, ...]
    weight: float = 1.0


def fit_calibration(samples: list[Sample]) -> Calibration:
    """Return the scale and offsets that make the samples' true classes most likely.

    The offset of a class that no sample labels stays 0.
    """
    class_count = len(samples[0].labelled)
    fitted = [c for c in range(1, class_count) if any(s.labelled[c] for s in samples)]
    prepared = [(_logarithm(s.probabilities.T[..., None])[..., 0].T, s) for s in samples]
    total = sum(s.weight * len(s.truth) for s in samples)

    def unpacked(parameters: Floats) -> tuple[float, Floats]:
        offsets = np.zeros(class_count)
        offsets[fitted] = parameters[1:]
        return float(np.exp(parameters[0])), offsets

    def loss(parameters: Floats) -> float:
        scale, offsets = unpacked(parameters)
        return sum(s.weight * _negative_log_likelihood(scale * logits + offsets, s) for logits, s in prepared) / total

    found = minimize(loss, np.zeros(1 + len(fitted)), method="L-BFGS-B", bounds=[(-3, 3)] + [(-8, 8)] * len(fitted))
    scale, offsets = unpacked(found.x)
    return Calibration(scale, tuple(float(o) for o in offsets))


def _negative_log_likelihood(logits: Floats, sample: Sample) -> float:
    """Return the sum over pixels of -log p(truth), classes without labels joined to background."""
    labelled = np.array(sample.labelled)
    labelled[0] = True
    background = np.concatenate([logits[:, :1], logits[:, ~labelled]], axis=1)
    joined = np.where(labelled, logits, -np.inf)
    joined[:, 0] = np.logaddexp.reduce(background, axis=1)
    truth = np.where(labelled[sample.truth], sample.truth, 0)
    chosen = joined[np.arange(len(truth)), truth]
    return float((np.logaddexp.reduce(joined, axis=1) - chosen).sum())


def _logarithm(probabilities: NDArray[np.floating]) -> Floats:
    """Return logits whose softmax is the probabilities (..., C, H, W)."""
    logits: Floats = np.log(np.maximum(probabilities.astype(np.float64), _LEAST_PROBABILITY))
    return logits
