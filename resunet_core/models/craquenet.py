"""CraqueNet: our own network, small enough to ship and fast enough for a processor.

Against the paper's Res-UNet: fine cracks get a skip at full resolution (Res-UNet's finest is 1/2); deep features are
narrowed by 1x1 convolutions before they are enlarged and joined, which is where Res-UNet spends most of its weights;
the decoder has batch norm. 8.02 M parameters (16 MB in half precision) and 20.2 GMAC at 512 x 512: less than a fifth
and less than a quarter of Res-UNet-50's.
"""

from __future__ import annotations

from torchvision.models import ResNet18_Weights
from torchvision.models.resnet import BasicBlock

from .base import ResNetEncoder
from .detail_unet import DetailUNet


class CraqueNet(DetailUNet):
    """`DetailUNet` on an 18-layer residual encoder whose last stage is narrowed to 320 channels."""

    imagenet = ResNet18_Weights.IMAGENET1K_V1  # fit all but the last stage, which is narrower

    def __init__(self, class_count: int = 3) -> None:
        encoder = ResNetEncoder(BasicBlock, (2, 2, 2, 2), widths=(64, 128, 256, 320))
        super().__init__(encoder, encoder.channels, (192, 96, 64, 40, 24), class_count)
