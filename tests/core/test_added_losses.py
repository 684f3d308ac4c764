"""Soft clDice, skeleton recall and boundary loss against scipy, scikit-image and their written definitions."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from painter import network, paint
from scipy import ndimage
from skimage import morphology

from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.losses import Additions, create_loss, loss_from_options
from craquemap.resunet_core.losses.boundary import CAP_PX, signed_distance_px
from craquemap.resunet_core.losses.centreline import skeleton_recall, soft_cldice, soft_skeleton
from craquemap.resunet_core.losses.thinning import tube
from craquemap.resunet_core.options import TrainOptions

IGNORED = 255
CROSS = ndimage.generate_binary_structure(2, 1)
SQUARE = np.ones((3, 3), bool)
ADDITIONS = {
    "cldice": Additions(cldice=0.5, half_width_px=3),
    "skeleton_recall": Additions(skeleton_recall=0.7, half_width_px=3),
    "boundary": Additions(boundary=0.3),
    "all": Additions(cldice=0.5, skeleton_recall=0.7, boundary=0.3, half_width_px=3),
}


@pytest.fixture
def batch():
    rng = np.random.default_rng(11)
    logits = rng.normal(0, 2, (3, 3, 13, 17))
    target = rng.choice([0, 1, 2, IGNORED], (3, 13, 17), p=[0.4, 0.4, 0.1, 0.1])
    return logits, target


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def reference_skeleton(maps, rounds):
    """The authors' code in scipy's words."""

    def erode(x):
        return ndimage.grey_erosion(x, footprint=CROSS, mode="constant", cval=np.inf)

    def opened(x):
        return ndimage.grey_dilation(erode(x), footprint=SQUARE, mode="constant", cval=-np.inf)

    result = []
    for p in maps:
        skeleton = np.maximum(p - opened(p), 0)
        for _ in range(rounds):
            p = erode(p)
            delta = np.maximum(p - opened(p), 0)
            skeleton = skeleton + np.maximum(delta - skeleton * delta, 0)
        result.append(skeleton)
    return np.stack(result)


def reference_cldice(p, t, rounds):
    line, true_line = reference_skeleton(p, rounds), reference_skeleton(t, rounds)
    precision = ((line * t).sum() + 1) / (line.sum() + 1)
    sensitivity = ((true_line * p).sum() + 1) / (true_line.sum() + 1)
    return 1 - 2 * precision * sensitivity / (precision + sensitivity)


def reference_tube(mask, rounds):
    line = morphology.thin(mask[::-1, ::-1], max_num_iter=rounds)[::-1, ::-1]  # begins on the other side
    return ndimage.binary_dilation(line, CROSS, iterations=2) & mask


def reference_recall(p, t, rounds):
    line = np.stack([reference_tube(one > 0, rounds) for one in t])
    return 1 - (p[line].sum() + 1e-5) / (line.sum() + 1e-5)


def reference_distance(mask):
    outside = ndimage.distance_transform_edt(~mask) if mask.any() else np.full(mask.shape, np.inf)
    inside = ndimage.distance_transform_edt(mask) if not mask.all() else np.full(mask.shape, np.inf)
    return np.clip(np.where(mask, 0.5 - inside, outside - 0.5), -CAP_PX, CAP_PX)


def reference_boundary(p, target):
    scored, values = target != IGNORED, []
    for c in (1, 2):
        phi = np.stack([reference_distance(one == c) for one in target]) / CAP_PX
        values.append((phi * (p[:, c] - (target == c)))[scored].mean())
    return float(np.mean(values))


def added(name, logits, target, labelled=None):
    """The weighted sum of what is added to a base loss, and what the reference says it is."""
    found = create_loss("ce", additions=ADDITIONS[name]).terms(
        torch.from_numpy(logits), torch.from_numpy(target), labelled
    )
    return sum(float(value) for term, value in found.items() if term != "cross_entropy")


def expected(name, p, target):
    weights = ADDITIONS[name]
    line, truth = p[:, 1] * (target != IGNORED), (target == 1).astype(float)
    return (
        weights.cldice * reference_cldice(line, truth, 3)
        + weights.skeleton_recall * reference_recall(line, truth, 3)
        + weights.boundary * reference_boundary(p, target)
    )


@pytest.mark.parametrize("name", ADDITIONS)
def test_equals_its_definition(name, batch):
    logits, target = batch
    assert added(name, logits, target) == pytest.approx(expected(name, softmax(logits), target), abs=1e-6)


@pytest.mark.parametrize("name", ADDITIONS)
def test_unlabelled_classes_count_as_background(name, batch):
    logits, target = batch
    labelled = torch.tensor([[True, True, False], [True, True, True], [True, False, True]])
    p, merged = softmax(logits), target.copy()
    for n, known in enumerate(labelled.numpy()):
        p[n, ~known] = 0
        for c in np.flatnonzero(~known):
            merged[n][merged[n] == c] = 0
    assert added(name, logits, target, labelled) == pytest.approx(expected(name, p, merged), abs=1e-6)


@pytest.mark.parametrize("name", ADDITIONS)
def test_is_added_to_the_base_loss(name, batch):
    logits, target = map(torch.from_numpy, batch)
    plain, whole = create_loss("mixed2")(logits, target), create_loss("mixed2", additions=ADDITIONS[name])
    assert float(whole(logits, target) - plain) == pytest.approx(added(name, *batch), abs=1e-9)


@pytest.mark.parametrize("name", ADDITIONS)
@pytest.mark.parametrize("partly_labelled", [False, True])
def test_gradient(name, partly_labelled):
    generator = torch.Generator().manual_seed(3)
    x = torch.randn(2, 3, 5, 6, dtype=torch.float64, generator=generator, requires_grad=True)
    target = torch.randint(0, 3, (2, 5, 6), generator=generator)
    target[0, :2, :3], target[1, 4] = 1, IGNORED
    labelled = torch.tensor([[True, True, False], [True, True, True]]) if partly_labelled else None
    loss = create_loss("dice", additions=ADDITIONS[name])
    assert torch.autograd.gradcheck(lambda z: loss(z, target, labelled), (x,))


@pytest.mark.parametrize("name", ADDITIONS)
def test_ignored_pixels_have_no_gradient(name, batch):
    logits, target = batch
    x = torch.from_numpy(logits).requires_grad_()
    create_loss("ce", additions=ADDITIONS[name])(x, torch.from_numpy(target)).backward()
    gradient = x.grad.abs().sum(dim=1).numpy()
    assert (gradient[target == IGNORED] == 0).all()
    assert (gradient[target != IGNORED] > 0).all()


@pytest.mark.parametrize("name", ADDITIONS)
@pytest.mark.parametrize("value", [0, 1, 2, IGNORED])
def test_finite_and_free_when_perfect(name, value):
    target = torch.full((2, 20, 21), value)
    target[:, 9:12] = target[:, 3:5, 3:5] = 1 if value != IGNORED else IGNORED
    one_hot = torch.nn.functional.one_hot(target.clamp(max=2), 3).movedim(-1, 1).float()
    x = (60 * one_hot).requires_grad_()
    loss = create_loss("ce", additions=ADDITIONS[name])(x, target)
    loss.backward()
    assert float(loss.detach()) == pytest.approx(0, abs=1e-6)
    assert torch.isfinite(x.grad).all()


@pytest.mark.parametrize("name", ADDITIONS)
def test_autocast_computes_it_in_float32(name, batch):
    logits, target = torch.from_numpy(batch[0]).bfloat16(), torch.from_numpy(batch[1])
    loss = create_loss("mixed2", additions=ADDITIONS[name])
    with torch.autocast("cpu", torch.bfloat16):
        under = loss(logits, target)
    assert under.dtype == torch.float32
    assert float(under) == float(loss(logits.float(), target))


def test_options_say_what_is_added():
    options = TrainOptions(
        dataset=("d",), output="o", loss="mixed2", class_weights=(1, 2, 3), cldice_weight=0.5,
        skeleton_recall_weight=0.25, boundary_weight=0.1, craquelure_half_width_px=4,
    )  # fmt: skip
    loss = loss_from_options(options)
    assert loss.additions == Additions(0.5, 0.25, 0.1, 4)
    assert loss.name == "mixed2" and loss.class_weights.tolist() == [1, 2, 3]
    assert loss_from_options(TrainOptions(dataset=("d",), output="o")).additions == Additions()  # the same defaults
    with pytest.raises(OptionError, match="--class-weights"):
        loss_from_options(TrainOptions(dataset=("d",), output="o", class_weights=(1, 2)))


class TestSkeleton:
    def test_of_a_bar_is_its_middle(self):
        bar = torch.zeros(1, 9, 12)
        bar[0, 2:7] = 1
        line = torch.zeros(1, 9, 12)
        line[0, 4] = 1
        assert torch.equal(soft_skeleton(bar, 2), line)
        assert not soft_skeleton(bar, 1).any()  # too few rounds for five pixels

    @pytest.mark.parametrize("count", [1, 8, 11])
    @pytest.mark.parametrize("iterations", [1, 3, 12])
    def test_tube_is_the_thinnings(self, count, iterations):
        masks = [paint(network(90, 70, cell_px=30, seed=i), 90, 70).classes == 1 for i in range(count)]
        masks[0] = ndimage.binary_dilation(masks[0], iterations=4)  # too wide for few iterations
        found = tube(torch.from_numpy(np.stack(masks)), iterations, 2).numpy()
        np.testing.assert_array_equal(found, [reference_tube(mask, iterations) for mask in masks])

    def test_tube_of_wide_craquelure_is_five_pixels_wide(self):
        mask = torch.zeros(1, 30, 200, dtype=torch.bool)
        mask[0, 8:21] = True
        assert tube(mask, 8, 2)[0, :, 50:150].sum(dim=0).eq(5).all()


class TestMeaning:
    """A crack of 60 x 5 px: what is missed is the same area, torn out across it or shaved off along it."""

    TRUTH = torch.zeros(1, 20, 60)
    TRUTH[0, 8:13] = 1

    def test_a_gap_costs_more_than_a_thinner_line(self):
        torn, thinner = self.TRUTH.clone(), self.TRUTH.clone()
        torn[0, :, 24:36] = 0
        thinner[0, 12] = 0
        assert torn.sum() == thinner.sum()
        for loss in (soft_cldice, skeleton_recall):
            assert float(loss(torn, self.TRUTH, 4)) > 0.1
            assert float(loss(torn, self.TRUTH, 4)) >= float(loss(thinner, self.TRUTH, 4))
        assert float(soft_cldice(thinner, self.TRUTH, 4)) < 0.01

    def test_boundary_costs_by_distance(self):
        near, far = (torch.zeros(1, 3, 20, 60) for _ in range(2))
        target = self.TRUTH.long()
        for logits, row in ((near, 6), (far, 1)):
            logits[:, 0] = logits[:, 1] = 60 * (1 - self.TRUTH)
            logits[0, 0], logits[0, 1] = 60 * (target[0] == 0), 60 * (target[0] == 1)
            logits[0, 0, row], logits[0, 1, row] = 0, 60
        loss = create_loss("ce", additions=Additions(boundary=1.0))
        costs = [float(loss.terms(x, target)["boundary"]) for x in (near, far)]
        # one row of twenty in one of two classes, 1.5 and 6.5 px from the outline
        assert costs == pytest.approx([1.5 / CAP_PX / 40, 6.5 / CAP_PX / 40], rel=1e-4)


@settings(max_examples=60, deadline=None)
@given(
    arrays(
        np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=45), elements=st.integers(0, 30).map(lambda v: v == 0)
    )
)
def test_distance_is_the_euclidean_one(mask):
    found = signed_distance_px(torch.from_numpy(mask)).numpy()
    np.testing.assert_allclose(found, reference_distance(mask), atol=1e-5)
