"""CraqueNet: our own network, small enough to ship and fast enough for a processor.

Against the paper's Res-UNet: fine cracks get a skip at full resolution (Res-UNet's finest is 1/2); deep features are
narrowed by 1x1 convolutions before they are enlarged and joined, which is where Res-UNet spends most of its weights;
the decoder has batch norm. 8.02 M parameters (16 MB in half precision) and 20.2 GMAC at 512 x 512: less than a fifth
and less than a quarter of Res-UNet-50's.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models import ResNet18_Weights
from torchvision.models.resnet import BasicBlock

from .base import ResNetEncoder, SegmentationNet, initialise

MEAN = (0.485, 0.456, 0.406)  # of ImageNet, R G B in 0..1: what published encoder weights expect
DEVIATION = (0.229, 0.224, 0.225)


class CraqueNet(SegmentationNet):
    """A U-Net on an 18-layer residual encoder with a full-resolution skip.

    Takes RGB / 255; mean and deviation are taken off inside.

    Args:
        class_count: Number of classes, background included.
    """

    imagenet = ResNet18_Weights.IMAGENET1K_V1  # fit all but the last stage, which is narrower
    supervised = ("up1", "up2")
    mean: Tensor
    deviation: Tensor

    def __init__(self, class_count: int = 3) -> None:
        super().__init__()
        # Constants, not weights: kept out of the state dict.
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(DEVIATION).view(1, 3, 1, 1), persistent=False)
        self.encoder = ResNetEncoder(BasicBlock, (2, 2, 2, 2), widths=(64, 128, 256, 320))
        c1, c2, c3, c4, c5 = self.encoder.channels
        self.detail = nn.Sequential(convolution(3, 16), convolution(16, 16))
        self.up4 = UpBlock(c4, c5, 192)
        self.up3 = UpBlock(c3, 192, 96)
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
