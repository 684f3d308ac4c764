"""What a network costs: parameters and multiply-accumulates."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


def count_parameters(model: nn.Module) -> int:
    """Return the number of trainable values."""
    return sum(parameter.numel() for parameter in model.parameters())


def count_macs(model: nn.Module, height: int = 512, width: int = 512) -> int:
    """Return the multiply-accumulates of one picture (convolutions and matrix products; twice that are its FLOP).

    Nothing is computed: the network is followed on torch's ``meta`` device, which knows shapes alone.
    """
    total = 0

    def add(module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        if isinstance(module, nn.Conv2d):
            total += output.numel() * module.weight[0].numel()
        elif isinstance(module, nn.ConvTranspose2d):
            total += inputs[0].numel() * module.weight[0].numel()
        elif isinstance(module, nn.Linear):
            total += output.numel() * module.in_features

    shadow = copy.deepcopy(model).to("meta").eval()
    for module in shadow.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            module.register_forward_hook(add)
    with torch.inference_mode():
        shadow(torch.empty(1, 3, height, width, device="meta"))
    return total
