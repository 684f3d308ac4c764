"""Res-UNet: a ResNet encoder with a plain U-Net decoder (Yuan, He, Han & Guo 2023, Heritage Science 11:65).

The paper gives the idea; the layer table is that of the code base it evidently used: five encoder features, four
decoder steps of doubling, concatenation and two 3x3 convolutions with bias and without batch norm, a last doubling
without a skip, and a 1x1 convolution. With ResNet-50: 43.93 M parameters, 91.5 GMAC (183 GFLOP) at 512 x 512.

Deviation: convolutions are initialised after He et al. 2015 rather than normal(0, 0.02), since the decoder has no
batch norm that would forgive the scale.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models import ResNet18_Weights, ResNet34_Weights, ResNet50_Weights, ResNet101_Weights, WeightsEnum
from torchvision.models.resnet import BasicBlock, Bottleneck

from .base import ResNetEncoder, SegmentationNet, initialise

_DEPTHS: dict[int, tuple[type[BasicBlock] | type[Bottleneck], tuple[int, int, int, int]]] = {
    18: (BasicBlock, (2, 2, 2, 2)),
    34: (BasicBlock, (3, 4, 6, 3)),
    50: (Bottleneck, (3, 4, 6, 3)),
    101: (Bottleneck, (3, 4, 23, 3)),
}
_IMAGENET: dict[int, WeightsEnum] = {
    18: ResNet18_Weights.IMAGENET1K_V1,
    34: ResNet34_Weights.IMAGENET1K_V1,
    50: ResNet50_Weights.IMAGENET1K_V1,
    101: ResNet101_Weights.IMAGENET1K_V1,
}


class ResUNet(SegmentationNet):
    """The paper's network. Takes RGB / 255 as it is: no mean and deviation are taken off.

    The encoder's max-pool has no padding and rounds up, as in the paper's code base; against torchvision, whose
    weights may be loaded, features are shifted by half a pixel of the next scale.

    Args:
        depth: 18, 34, 50 or 101.
        class_count: Number of classes, background included.
    """

    supervised = ("up1", "up2")

    def __init__(self, depth: int, class_count: int = 3) -> None:
        super().__init__()
        self.imagenet = _IMAGENET[depth]
        block, counts = _DEPTHS[depth]
        self.encoder = ResNetEncoder(block, counts, pool_padding=0)
        c1, c2, c3, c4, c5 = self.encoder.channels
        self.up4 = UpBlock(c4 + c5, 512)
        self.up3 = UpBlock(c3 + 512, 256)
        self.up2 = UpBlock(c2 + 256, 128)
        self.up1 = UpBlock(c1 + 128, 64)
        self.up_conv = nn.Sequential(_doubling(), *_two_convolutions(64, 64))
        self.final = nn.Conv2d(64, class_count, 1)
        initialise(self)

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px."""
        f1, f2, f3, f4, f5 = self.encoder(image)
        features = self.up4(f4, f5)
        features = self.up3(f3, features)
        features = self.up2(f2, features)
        features = self.up1(f1, features)
        logits: Tensor = self.final(self.up_conv(features))
        return logits


class UpBlock(nn.Module):
    """Double the size of the deep features, join the skip, two 3x3 convolutions."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        super().__init__()
        self.upsample = _doubling()
        self.convolutions = nn.Sequential(*_two_convolutions(incoming, outgoing))

    def forward(self, skip: Tensor, deep: Tensor) -> Tensor:
        """Return features of the skip's size."""
        features: Tensor = self.convolutions(torch.cat([skip, self.upsample(deep)], dim=1))
        return features


def _doubling() -> nn.Upsample:
    return nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)


def _two_convolutions(incoming: int, outgoing: int) -> list[nn.Module]:
    return [
        nn.Conv2d(incoming, outgoing, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(outgoing, outgoing, 3, padding=1),
        nn.ReLU(inplace=True),
    ]
