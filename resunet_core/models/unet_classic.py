"""The classic U-Net (Ronneberger, Fischer & Brox 2015, arXiv 1505.04597, figure 1).

Five levels of two 3x3 convolutions, 64 to 1024 channels, without batch norm; transposed convolutions enlarge; drop-out
at the end of the contracting path. 31.03 M parameters, 193 GMAC (385 GFLOP) at 512 x 512.

Deviations: three channels in; convolutions are padded, so that logits have the size of the picture (the paper's
shrink by 184 px, and overlapping tiles make up for it).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .base import SegmentationNet, initialise

_WIDTHS = (64, 128, 256, 512, 1024)
_DROPPED = 0.5


class ContractingPath(nn.Module):
    """The left side of the U.

    Attributes:
        channels: Of the five outputs.
    """

    channels = _WIDTHS

    def __init__(self) -> None:
        super().__init__()
        self.levels = nn.ModuleList(_two_convolutions(a, b) for a, b in zip((3, *_WIDTHS), _WIDTHS))
        self.pool = nn.MaxPool2d(2)

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Return the features at full size, 1/2, 1/4, 1/8 and 1/16."""
        outputs = [self.levels[0](image)]
        for level in self.levels[1:]:
            outputs.append(level(self.pool(outputs[-1])))
        return tuple(outputs)


class ClassicUNet(SegmentationNet):
    """Ronneberger's U-Net with padded convolutions. Takes RGB / 255 as it is; no weights are published for it.

    Args:
        class_count: Number of classes, background included.
    """

    supervised = ("join.2", "join.1")

    def __init__(self, class_count: int = 3) -> None:
        super().__init__()
        self.encoder = ContractingPath()
        self.dropout = nn.Dropout(_DROPPED)
        deep_to_fine = list(zip(_WIDTHS[:0:-1], _WIDTHS[-2::-1]))
        self.enlarge = nn.ModuleList(nn.ConvTranspose2d(deep, fine, 2, stride=2) for deep, fine in deep_to_fine)
        self.join = nn.ModuleList(_two_convolutions(2 * fine, fine) for _, fine in deep_to_fine)
        self.final = nn.Conv2d(_WIDTHS[0], class_count, 1)
        initialise(self)

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px."""
        *skips, features = self.encoder(image)
        features = self.dropout(features)
        for skip, enlarge, join in zip(reversed(skips), self.enlarge, self.join):
            features = join(torch.cat([skip, enlarge(features)], dim=1))
        logits: Tensor = self.final(features)
        return logits


def _two_convolutions(incoming: int, outgoing: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(incoming, outgoing, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(outgoing, outgoing, 3, padding=1),
        nn.ReLU(inplace=True),
    )
