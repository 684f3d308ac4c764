"""Deep supervision: coarser steps of the decoder learn to tell the classes too, during training alone.

A 1x1 convolution on the features at 1/2 and 1/4 of the picture gives logits, which are held against masks made coarser;
the loss is the mean with weights 1, 1/2, 1/4 (as in nnU-Net, Isensee et al. 2021). The convolutions belong to the
training, not to the network: what is validated, saved and run knows nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from .classes import CRAQUELURE, NODATA, PAINT_LOSS
from .errors import OptionError
from .models import SegmentationNet

_PROBE_PX = 64


class DeepSupervision(nn.Module):
    """Heads on the decoder steps that a network names in ``supervised``, finest first.

    Args:
        network: Watched by hooks from now on; copies made before are not.
        class_count: Number of classes, background included.

    Raises:
        OptionError: The network names no steps.
    """

    def __init__(self, network: SegmentationNet, class_count: int) -> None:
        super().__init__()
        names = getattr(network, "supervised", ())
        if not names:
            raise OptionError("This network has no steps for --deep-supervision.", "Leave that option out.")
        self._features: dict[str, Tensor] = {}
        for name in names:
            network.get_submodule(name).register_forward_hook(self._keep(name))
        was_training = network.training
        with torch.no_grad():
            network.eval()(torch.zeros(1, 3, _PROBE_PX, _PROBE_PX))
        network.train(was_training)
        self.heads = nn.ModuleList(nn.Conv2d(self._features[name].shape[1], class_count, 1) for name in names)
        self._factors = [_PROBE_PX // self._features[name].shape[-1] for name in names]
        self._names = tuple(names)
        self._features.clear()

    def _keep(self, name: str) -> Callable[[nn.Module, tuple[Tensor, ...], Tensor], None]:
        def hook(module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
            self._features[name] = output

        return hook

    def forward(self, main: Tensor, loss: nn.Module, masks: Tensor, labelled: Tensor) -> Tensor:
        """Return the weighted mean of the loss of the picture and those of the steps just computed.

        Args:
            main: Loss at full size.
            loss: From logits, masks and labelled classes to a scalar.
            masks: Integer (N, H, W), 255 where not scored.
            labelled: Bool (N, C).
        """
        total, weights, weight = main, 1.0, 1.0
        for name, head, factor in zip(self._names, self.heads, self._factors):
            weight /= 2
            logits = head(self._features.pop(name))
            total = total + weight * loss(logits, coarser(masks, factor, tuple(logits.shape[-2:])), labelled)
            weights += weight
        return total / weights


def coarser(masks: Tensor, factor: int, size: tuple[int, int]) -> Tensor:
    """Return masks in which each pixel stands for a block of ``factor`` x ``factor``.

    Craquelure where any pixel of the block is (so that no line tears); else not scored where any pixel is not; else
    paint loss where at least half of the pixels are; else background.

    Args:
        masks: Integer (N, H, W).
        factor: Side of the blocks.
        size: Height and width of the result; beyond the masks nothing is scored.
    """
    height, width = masks.shape[-2:]
    beyond = (0, factor * size[1] - width, 0, factor * size[0] - height)
    blocks = functional.pad(masks.long(), beyond, value=NODATA)
    blocks = blocks.view(-1, size[0], factor, size[1], factor).transpose(2, 3).flatten(3)
    loss = 2 * (blocks == PAINT_LOSS.id).sum(dim=-1) >= factor**2
    result = torch.where(loss, PAINT_LOSS.id, 0)
    result = torch.where((blocks == NODATA).any(dim=-1), NODATA, result)
    return torch.where((blocks == CRAQUELURE.id).any(dim=-1), CRAQUELURE.id, result)
