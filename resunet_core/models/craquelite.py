"""CraqueLite: a U-Net on an inverted residual encoder (EfficientNet-Lite0) with a skip at full resolution.

What the encoder has learnt from photographs of things (published ImageNet weights) helps most where labels are few,
above all for paint loss; what fine cracks need, it lacks, so the picture itself enters the last decoder step through
two convolutions at full resolution. Deep features are narrowed before they are enlarged. 4.00 M parameters (8 MB in
half precision) and 11.6 GMAC at 512 x 512: half and little more than half of CraqueNet's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn

from .base import SegmentationNet, initialise
from .craquenet import DEVIATION, MEAN, UpBlock, convolution
from .inverted import InvertedResidualEncoder, published_names


class CraqueLite(SegmentationNet):
    """A small U-Net on an inverted residual encoder.

    Takes RGB / 255; mean and deviation are taken off inside.

    Args:
        class_count: Number of classes, background included.
    """

    encoder_names: ClassVar[Mapping[str, str]] = published_names()
    supervised = ("up1", "up2")
    mean: Tensor
    deviation: Tensor

    def __init__(self, class_count: int = 3) -> None:
        super().__init__()
        # Constants, not weights: kept out of the state dict.
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(DEVIATION).view(1, 3, 1, 1), persistent=False)
        self.encoder = InvertedResidualEncoder()
        c1, c2, c3, c4, c5 = self.encoder.channels
        self.detail = nn.Sequential(convolution(3, 16), convolution(16, 16))
        self.up4 = UpBlock(c4, c5, 160)
        self.up3 = UpBlock(c3, 160, 96)
        self.up2 = UpBlock(c2, 96, 64)
        self.up1 = UpBlock(c1, 64, 40)
        self.up0 = UpBlock(16, 40, 24)
        self.final = nn.Conv2d(24, class_count, 1)
        initialise(self)

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px."""
        image = (image - self.mean) / self.deviation
        f1, f2, f3, f4, f5 = self.encoder(image)
        features = self.up4(f4, f5)
        features = self.up3(f3, features)
        features = self.up2(f2, features)
        features = self.up1(f1, features)
        features = self.up0(self.detail(image), features)
        logits: Tensor = self.final(features)
        return logits
