"""U-Net on the VGG-16 encoder: what the paper most likely compared its Res-UNet with.

Yuan et al. 2023 don't say which U-Net theirs is; the code base its recipe points to has this one beside Res-UNet: the
convolutions of VGG-16 (Simonyan & Zisserman 2015, configuration D, no batch norm) as encoder, features at full to 1/16
size, and the same decoder steps. 24.89 M parameters, 225 GMAC (450 GFLOP) at 512 x 512. Ronneberger's own is
`unet_classic`.

Deviation: initialised after He et al. 2015 rather than normal(0, 0.02), as Res-UNet here.
"""

from __future__ import annotations

from torch import Tensor, nn
from torchvision.models import VGG16_Weights
from torchvision.models.vgg import cfgs, make_layers

from .base import SegmentationNet, initialise
from .resunet import UpBlock


class VGGEncoder(nn.Module):
    """The convolutions of torchvision's VGG-16, with its parameter names.

    Attributes:
        channels: Of the five outputs.
    """

    channels = (64, 128, 256, 512, 512)

    def __init__(self) -> None:
        super().__init__()
        self.features = make_layers(cfgs["D"])[:-1]  # without the last max-pool

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Return the features at full size, 1/2, 1/4, 1/8 and 1/16: what goes into each max-pool, and the last."""
        features, outputs = image, []
        for layer in self.features:
            if isinstance(layer, nn.MaxPool2d):
                outputs.append(features)
            features = layer(features)
        return (*outputs, features)


class UNet(SegmentationNet):
    """U-Net on VGG-16. Takes RGB / 255 as it is, as the code base does: no mean and deviation are taken off.

    Args:
        class_count: Number of classes, background included.
    """

    imagenet = VGG16_Weights.IMAGENET1K_V1
    supervised = ("up2", "up3")

    def __init__(self, class_count: int = 3) -> None:
        super().__init__()
        self.encoder = VGGEncoder()
        c1, c2, c3, c4, c5 = self.encoder.channels
        self.up4 = UpBlock(c4 + c5, 512)
        self.up3 = UpBlock(c3 + 512, 256)
        self.up2 = UpBlock(c2 + 256, 128)
        self.up1 = UpBlock(c1 + 128, 64)
        self.final = nn.Conv2d(64, class_count, 1)
        initialise(self)

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px."""
        f1, f2, f3, f4, f5 = self.encoder(image)
        features = self.up4(f4, f5)
        features = self.up3(f3, features)
        features = self.up2(f2, features)
        logits: Tensor = self.final(self.up1(f1, features))
        return logits
