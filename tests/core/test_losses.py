"""Losses against their written definitions in plain numpy."""

import numpy as np
import pytest
import torch

from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.losses import create_loss, merge_unlabelled
from craquemap.resunet_core.options import LOSSES

IGNORED = 255


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def target_probability(p, target):
    n, _, h, w = p.shape
    i, y, x = np.ogrid[:n, :h, :w]
    return p[i, np.where(target == IGNORED, 0, target), y, x]


def reference_ce(p, target, weights=None):
    scored = target != IGNORED
    w = np.ones(p.shape[1]) if weights is None else np.array(weights)
    w = w[np.where(scored, target, 0)] * scored
    return float((w * -np.log(target_probability(p, target))).sum() / w.sum())


def reference_focal(p, target, weights=None):
    pt = target_probability(p, target)
    w = np.ones(p.shape[1]) if weights is None else np.array(weights)
    w = w[np.where(target == IGNORED, 0, target)] * (target != IGNORED)
    return float((w * 0.5 * (1 - pt) ** 2 * -np.log(pt)).mean())


def reference_dice(p, target):
    scored = target != IGNORED
    values = []
    for c in range(p.shape[1]):
        pc, tc = p[:, c][scored], (target == c)[scored]
        values.append((2 * (pc * tc).sum() + 1e-5) / (pc.sum() + tc.sum() + 1e-5))
    return float(1 - np.mean(values))


REFERENCES = {
    "ce": lambda p, t: reference_ce(p, t),
    "focal": lambda p, t: reference_focal(p, t),
    "dice": lambda p, t: reference_dice(p, t),
    "mixed1": lambda p, t: reference_dice(p, t) + 0.75 * reference_focal(p, t),
    "mixed2": lambda p, t: reference_dice(p, t) + reference_focal(p, t) + reference_ce(p, t),
}


@pytest.fixture
def batch():
    rng = np.random.default_rng(7)
    logits = rng.normal(0, 2, (3, 3, 6, 5))
    target = rng.choice([0, 1, 2, IGNORED], (3, 6, 5), p=[0.5, 0.2, 0.2, 0.1])
    return logits, target


def evaluate(name, logits, target, labelled=None, **keywords):
    loss = create_loss(name, focal_weight=0.75, **keywords)
    return float(loss(torch.from_numpy(logits), torch.from_numpy(target), labelled))


@pytest.mark.parametrize("name", LOSSES)
def test_equals_its_definition(name, batch):
    logits, target = batch
    assert evaluate(name, logits, target) == pytest.approx(REFERENCES[name](softmax(logits), target), abs=1e-6)


def test_class_weights_enter_ce_and_focal(batch):
    logits, target = batch
    weights = (0.5, 3.0, 1.5)
    p = softmax(logits)
    assert evaluate("ce", logits, target, class_weights=weights) == pytest.approx(
        reference_ce(p, target, weights), abs=1e-6
    )
    assert evaluate("focal", logits, target, class_weights=weights) == pytest.approx(
        reference_focal(p, target, weights), abs=1e-6
    )


def test_by_hand():
    # Two pixels, certain to one half: truth 0 and 1, p = 1/2 each in two classes.
    logits, target = np.zeros((1, 2, 1, 2)), np.array([[[0, 1]]])
    assert evaluate("ce", logits, target) == pytest.approx(np.log(2))
    assert evaluate("focal", logits, target) == pytest.approx(0.5 * 0.25 * np.log(2))
    assert evaluate("dice", logits, target) == pytest.approx(0.5, abs=1e-5)  # 1 - 2·½ / (1 + 1) for each class


@pytest.mark.parametrize("name", LOSSES)
def test_ignored_pixels_have_no_gradient(name, batch):
    logits, target = batch
    x = torch.from_numpy(logits).requires_grad_()
    create_loss(name)(x, torch.from_numpy(target)).backward()
    gradient = x.grad.abs().sum(dim=1).numpy()
    assert (gradient[target == IGNORED] == 0).all()
    assert (gradient[target != IGNORED] > 0).all()


@pytest.mark.parametrize("name", LOSSES)
def test_finite_when_nothing_is_scored(name):
    x = torch.randn(1, 3, 4, 4, requires_grad=True)
    loss = create_loss(name)(x, torch.full((1, 4, 4), IGNORED))
    loss.backward()
    assert torch.isfinite(loss)
    assert (x.grad == 0).all()


@pytest.mark.parametrize("name", LOSSES)
def test_perfect_prediction_costs_nothing(name):
    target = torch.tensor([[[0, 1], [2, IGNORED]]])
    logits = 60 * torch.nn.functional.one_hot(target.clamp(max=2), 3).movedim(-1, 1).float()
    assert float(create_loss(name)(logits, target)) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("partly_labelled", [False, True])
def test_gradient(name, partly_labelled):
    generator = torch.Generator().manual_seed(3)
    x = torch.randn(2, 3, 2, 3, dtype=torch.float64, generator=generator, requires_grad=True)
    target = torch.tensor([[[0, 1, 0], [1, IGNORED, 0]], [[0, 2, 0], [1, 2, 0]]])
    labelled = torch.tensor([[True, True, False], [True, True, True]]) if partly_labelled else None
    assert torch.autograd.gradcheck(lambda z: create_loss(name)(z, target, labelled), (x,))


class TestUnlabelledClasses:
    LABELLED = torch.tensor([[True, True, False], [True, True, True], [True, False, True]])

    def merged(self, batch):
        """The probabilities and truth of the question the masks answer, by definition."""
        logits, target = batch
        p, target = softmax(logits), target.copy()
        for n, known in enumerate(self.LABELLED.numpy()):
            for c in np.flatnonzero(~known):
                p[n, 0] += p[n, c]
                p[n, c] = 0
                target[n][target[n] == c] = 0
        return p, target

    @pytest.mark.parametrize("name", LOSSES)
    def test_count_as_background(self, name, batch):
        expected = REFERENCES[name](*self.merged(batch))
        assert evaluate(name, *batch, self.LABELLED) == pytest.approx(expected, abs=1e-6)

    def test_softmax_of_merged_logits(self, batch):
        logits, target = merge_unlabelled(*map(torch.from_numpy, batch), self.LABELLED)
        p, truth = self.merged(batch)
        np.testing.assert_allclose(torch.softmax(logits, 1).numpy(), p, atol=1e-12)
        np.testing.assert_array_equal(target.numpy(), truth)

    @pytest.mark.parametrize("name", LOSSES)
    def test_predicting_them_on_background_is_free(self, name):
        """Where loss is not labelled, it makes no difference how background is shared between background and loss."""
        target = torch.tensor([[[0, 0, 1]]])
        labelled = torch.tensor([[True, True, False]])
        p = torch.tensor([[0.8, 0.7, 0.1], [0.1, 0.2, 0.9], [0.1, 0.1, 0.0]]).reshape(1, 3, 1, 3) + 1e-12
        moved = torch.stack([0.3 * (p[:, 0] + p[:, 2]), p[:, 1], 0.7 * (p[:, 0] + p[:, 2])], dim=1)
        loss = create_loss(name)
        assert float(loss(p.log(), target, labelled)) == pytest.approx(
            float(loss(moved.log(), target, labelled)), abs=1e-6
        )

    @pytest.mark.parametrize("name", LOSSES)
    def test_all_labelled_changes_nothing(self, name, batch):
        every = torch.ones(3, 3, dtype=torch.bool)
        assert evaluate(name, *batch, every) == evaluate(name, *batch)


def test_half_precision_logits_are_summed_in_float32(batch):
    logits, target = (torch.from_numpy(a) for a in batch)
    loss = create_loss("mixed2")(logits.bfloat16(), target)
    assert loss.dtype == torch.float32
    assert float(loss) == pytest.approx(float(create_loss("mixed2")(logits, target)), rel=0.02)


def test_unknown_name():
    with pytest.raises(OptionError, match="lovasz"):
        create_loss("lovasz")
