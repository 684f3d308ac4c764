"""Deep supervision: coarser masks by their rule, one loss for all steps, nothing left in the network."""

import copy

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.losses import create_loss
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.supervision import DeepSupervision, coarser

EVERY = torch.ones(2, 3, dtype=torch.bool)


@settings(max_examples=60, deadline=None)
@given(
    arrays(np.uint8, array_shapes(min_dims=3, max_dims=3, max_side=9), elements=st.sampled_from([0, 1, 2, 255])),
    st.sampled_from([2, 4]),
)
def test_coarser_masks_block_by_block(masks, factor):
    count, height, width = masks.shape
    size = (-(-height // factor) + 1, -(-width // factor))
    found = coarser(torch.from_numpy(masks), factor, size).numpy()
    assert found.shape == (count, *size)
    for n, y, x in np.ndindex(found.shape):
        block = masks[n, y * factor : (y + 1) * factor, x * factor : (x + 1) * factor]
        if (block == 1).any():
            expected = 1
        elif (block == 255).any() or block.size < factor**2:
            expected = 255
        else:
            expected = 2 if (block == 2).mean() >= 0.5 else 0
        assert found[n, y, x] == expected


@pytest.mark.parametrize("name", ["resunet18", "unet", "unet_classic", "craquenet", "craquelite"])
def test_the_loss_is_the_weighted_mean_of_the_steps(name):
    torch.manual_seed(0)
    network = create_model(name).train()
    names = list(network.state_dict())
    supervision, loss = DeepSupervision(network, 3), create_loss("mixed2")
    assert list(network.state_dict()) == names
    assert network.training
    masks = torch.randint(0, 3, (2, 50, 64), dtype=torch.uint8)
    features = {}
    for part in network.supervised:
        network.get_submodule(part).register_forward_hook(lambda m, i, o, part=part: features.update({part: o}))
    main = loss(network(torch.rand(2, 3, 50, 64)), masks, EVERY)
    assert [tuple(features[part].shape[-2:]) for part in network.supervised] == [(32, 32), (16, 16)]
    expected, total = main.detach(), 1.0
    for weight, part, head in zip((0.5, 0.25), network.supervised, supervision.heads):
        step = features[part]
        expected = expected + weight * (
            loss(head(step), coarser(masks, 64 // step.shape[-1], tuple(step.shape[-2:])), EVERY)
        )
        total += weight
    whole = supervision(main, loss, masks, EVERY)
    assert float(whole.detach()) == pytest.approx(float(expected.detach()) / total, rel=1e-5)
    whole.backward()
    assert all(head.weight.grad.any() for head in supervision.heads)


def test_copies_made_before_are_not_watched():
    network = create_model("craquelite")
    average = copy.deepcopy(network)
    supervision = DeepSupervision(network, 3)
    with torch.inference_mode():
        average.eval()(torch.rand(1, 3, 32, 32))
    assert not supervision._features


def test_a_network_without_steps_is_refused():
    with pytest.raises(OptionError, match="--deep-supervision"):
        DeepSupervision(create_model("mcdm"), 3)
