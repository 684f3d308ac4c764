"""Folding a calibration into a network."""

from __future__ import annotations

import torch

from ..calibration import Calibration
from .base import SegmentationNet


@torch.no_grad()
def fold_calibration(network: SegmentationNet, calibration: Calibration) -> None:
    """Change the last convolution so that the network's logits come out scaled and offset."""
    last = network.final
    offsets = torch.tensor(calibration.offsets, dtype=last.weight.dtype, device=last.weight.device)
    last.weight.mul_(calibration.scale)
    if last.bias is None:
        last.bias = torch.nn.Parameter(offsets)
    else:
        last.bias.mul_(calibration.scale).add_(offsets)
