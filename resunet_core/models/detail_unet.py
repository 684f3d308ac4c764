"""A U-Net for fine lines on any encoder of five scales; `craquenet` and `craquelite` are its sizes.

The picture itself enters the last decoder step through two convolutions at full resolution. Deep features are narrowed
by 1x1 convolutions before they are enlarged and joined; the decoder has batch norm.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .base import SegmentationNet, initialise

MEAN = (0.485, 0.456, 0.406)  # of ImageNet, R G B in 0..1: what published encoder weights expect
DEVIATION = (0.229, 0.224, 0.225)


class DetailUNet(SegmentationNet):
    """A U-Net on any encoder of five scales, with a full-resolution skip of 16 channels.

    Takes RGB / 255; mean and deviation are taken off inside.

    Args:
        encoder: From pictures to features at 1/2, 1/4, 1/8, 1/16 and 1/32.
        channels: Channels of these features.
        widths: Channels of the five decoder steps, the deepest first.
        class_count: Number of classes, background included.
    """

    supervised = ("up1", "up2")
    mean: Tensor
    deviation: Tensor

    def __init__(
        self, encoder: nn.Module, channels: Sequence[int], widths: tuple[int, int, int, int, int], class_count: int
    ) -> None:
        super().__init__()
        # Constants, not weights: kept out of the state dict.
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(DEVIATION).view(1, 3, 1, 1), persistent=False)
        self.encoder = encoder
        c1, c2, c3, c4, c5 = channels
        w4, w3, w2, w1, w0 = widths
        self.detail = nn.Sequential(convolution(3, 16), convolution(16, 16))
        self.up4 = UpBlock(c4, c5, w4)
        self.up3 = UpBlock(c3, w4, w3)
        self.up2 = UpBlock(c2, w3, w2)
        self.up1 = UpBlock(c1, w2, w1)
        self.up0 = UpBlock(16, w1, w0)
        self.final = nn.Conv2d(w0, class_count, 1)
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


class UpBlock(nn.Module):
    """Narrow the deep features, double their size, join the skip, two 3x3 convolutions."""

    def __init__(self, skip: int, deep: int, outgoing: int) -> None:
        super().__init__()
        self.narrow = convolution(deep, outgoing, kernel=1)
        self.upsample = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False)
        self.convolutions = nn.Sequential(convolution(skip + outgoing, outgoing), convolution(outgoing, outgoing))

    def forward(self, skip: Tensor, deep: Tensor) -> Tensor:
        """Return features of the skip's size."""
        features: Tensor = self.convolutions(torch.cat([skip, self.upsample(self.narrow(deep))], dim=1))
        return features


def convolution(incoming: int, outgoing: int, kernel: int = 3) -> nn.Sequential:
    """Return a convolution without bias, batch norm and rectifier."""
    return nn.Sequential(
        nn.Conv2d(incoming, outgoing, kernel, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outgoing),
        nn.ReLU(inplace=True),
    )
