"""MC-DM: multi-class DeepLabV3+ on MobileNetV2, the paper's fast baseline (Chen et al. 2022, doi 10.1155/2022/5485117).

That paper gives the parts: a MobileNetV2 encoder with atrous convolutions, atrous spatial pyramid pooling (ASPP), and a
decoder that joins low-level features narrowed by 1x1. Widths, rates and drop-out are those of DeepLabV3+ (Chen et al.
2018, arXiv 1802.02611) at output stride 16, as in the sibling of the paper's code base: 5.81 M parameters, 26.2 GMAC
(52 GFLOP) at 512 x 512.

One ASPP branch is the mean over the whole input. So logits depend, a little, on how large a window is shown, and windows
of one mosaic do not fit at their seams as exactly as those of the other networks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn
from torchvision.models import MobileNet_V2_Weights
from torchvision.models.mobilenetv2 import mobilenet_v2

from .base import SegmentationNet, initialise

_RATES = (6, 12, 18)  # of the ASPP at output stride 16
_WIDTH = 256
_LOW_LEVEL = 3  # the block that ends 1/4 of the size: 24 channels
_DILATED = 14  # the block that would go from 1/16 to 1/32


def flat_names() -> dict[str, str]:
    """Return the names of the other public MobileNetV2 checkpoint (tonylins), each with torchvision's name.

    There the layers of a block are counted through; in torchvision each convolution is grouped with its norm.
    """
    places = {
        False: {0: "0.0", 1: "0.1", 3: "1", 4: "2"},
        True: {0: "0.0", 1: "0.1", 3: "1.0", 4: "1.1", 6: "2", 7: "3"},
    }
    values = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")
    return {
        f"features.{block}.conv.{theirs}.{value}": f"features.{block}.conv.{ours}.{value}"
        for block in range(1, 18)
        for theirs, ours in places[block > 1].items()
        for value in values
    }


class MobileNetV2Encoder(nn.Module):
    """torchvision's MobileNetV2 without its last convolution and classifier, at output stride 16.

    The stride of the last strided block is taken out, and the depthwise convolutions after it are dilated by 2.

    Attributes:
        channels: Of the two outputs.
    """

    channels = (24, 320)

    def __init__(self) -> None:
        super().__init__()
        self.features = mobilenet_v2(weights=None).features[:-1]
        for number in range(_DILATED, len(self.features)):
            for module in self.features[number].modules():
                if isinstance(module, nn.Conv2d) and module.groups > 1:
                    module.stride = (1, 1)
                    module.dilation = module.padding = (1, 1) if number == _DILATED else (2, 2)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return the features at 1/4 and at 1/16."""
        features = low = image
        for number, block in enumerate(self.features):
            features = block(features)
            if number == _LOW_LEVEL:
                low = features
        return low, features


class MCDM(SegmentationNet):
    """DeepLabV3+ on MobileNetV2. Takes RGB / 255 as it is: no mean and deviation are taken off.

    Args:
        class_count: Number of classes, background included.
    """

    imagenet = MobileNet_V2_Weights.IMAGENET1K_V1
    encoder_names: ClassVar[Mapping[str, str]] = flat_names()

    def __init__(self, class_count: int = 3) -> None:
        super().__init__()
        self.encoder = MobileNetV2Encoder()
        low, high = self.encoder.channels
        self.pyramid = _Pyramid(high)
        self.narrow = _normed(low, 48)
        self.upsample = nn.Upsample(scale_factor=4, mode="bilinear", align_corners=True)
        self.join = nn.Sequential(
            _normed(48 + _WIDTH, _WIDTH, 3), nn.Dropout(0.5), _normed(_WIDTH, _WIDTH, 3), nn.Dropout(0.1)
        )
        self.final = nn.Conv2d(_WIDTH, class_count, 1)
        initialise(self)

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px."""
        low, high = self.encoder(image)
        features = torch.cat([self.narrow(low), self.upsample(self.pyramid(high))], dim=1)
        logits: Tensor = self.upsample(self.final(self.join(features)))
        return logits


class _Pyramid(nn.Module):
    """Atrous spatial pyramid pooling: 1x1, three dilated 3x3 and the mean over all, joined by 1x1."""

    def __init__(self, incoming: int) -> None:
        super().__init__()
        self.local = nn.ModuleList([_normed(incoming, _WIDTH), *(_normed(incoming, _WIDTH, 3, r) for r in _RATES)])
        self.whole = nn.Sequential(nn.AdaptiveAvgPool2d(1), *_normed(incoming, _WIDTH, norm=_VectorNorm))
        self.join = _normed((len(_RATES) + 2) * _WIDTH, _WIDTH)

    def forward(self, features: Tensor) -> Tensor:
        """Return features of 256 channels and the same size."""
        branches = [branch(features) for branch in self.local]
        whole = self.whole(features).expand(-1, -1, *features.shape[-2:])
        joined: Tensor = self.join(torch.cat([*branches, whole], dim=1))
        return joined


class _VectorNorm(nn.BatchNorm2d):
    """Batch norm of one value a picture; a batch of one picture has no deviation and takes the running statistics."""

    def forward(self, input: Tensor) -> Tensor:
        """Return the normalised features."""
        if self.training and len(input) == 1:
            return nn.functional.batch_norm(
                input, self.running_mean, self.running_var, self.weight, self.bias, training=False, eps=self.eps
            )
        return super().forward(input)


def _normed(
    incoming: int, outgoing: int, kernel: int = 1, dilation: int = 1, norm: type[nn.BatchNorm2d] = nn.BatchNorm2d
) -> nn.Sequential:
    """Return a convolution with bias (as in the code base, though the norm makes it idle), norm and rectifier."""
    padding = dilation * (kernel // 2)
    convolution = nn.Conv2d(incoming, outgoing, kernel, padding=padding, dilation=dilation)
    return nn.Sequential(convolution, norm(outgoing), nn.ReLU(inplace=True))
