"""What all networks share: inputs of any size, an encoder that can take published weights, initial weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from torch import Tensor, nn
from torch.nn import functional
from torchvision.models import WeightsEnum
from torchvision.models.resnet import BasicBlock, Bottleneck

from ..errors import ModelError, OptionError
from .published import IMAGENET, download_state, read_state, take_over

STRIDE_PX = 32  # the encoders halve five times


class SegmentationNet(nn.Module):
    """A network that maps pictures to class logits of the same size.

    Subclasses set ``encoder`` and implement `forward_aligned`; `forward` does the padding.

    Attributes:
        encoder: The part that can be frozen and can take published weights.
        encoder_names: The encoder's name of each tensor that the published weights name otherwise.
        imagenet: torchvision's weights for it, if there are any.
        supervised: Decoder steps that deep supervision may look at, at 1/2 and 1/4 of the picture.
        float32_layers: Modules, from the picture on, whose rounding to less than float32 would change too many classes.
        final: The last convolution, 1x1, after which nothing is done to logits but enlarging.
    """

    encoder: nn.Module
    imagenet: WeightsEnum | None = None
    final: nn.Conv2d
    encoder_names: ClassVar[Mapping[str, str]] = {}
    supervised: ClassVar[tuple[str, ...]] = ()
    float32_layers: ClassVar[tuple[str, ...]] = ()

    def forward(self, image: Tensor) -> Tensor:
        """Return logits (N, classes, H, W) for float RGB (N, 3, H, W) in 0..1 of any size.

        The lower and right edges are padded by repetition to multiples of 32 px and cut again.
        """
        height, width = image.shape[-2:]
        down, right = -height % STRIDE_PX, -width % STRIDE_PX
        if not (down or right):
            return self.forward_aligned(image)
        padded = functional.pad(image, (0, right, 0, down), mode="replicate")
        return self.forward_aligned(padded)[..., :height, :width]

    def forward_aligned(self, image: Tensor) -> Tensor:
        """Return logits for pictures whose sides are multiples of 32 px; this is what is exported."""
        raise NotImplementedError

    def load_encoder_weights(self, source: str | Path) -> int:
        """Take over the encoder's weights from a published state dict.

        What fits by name and shape is taken; a classifier and layers of another width are left.

        Args:
            source: ``imagenet`` for torchvision's weights, downloaded once; or a file (see `published.read_state`).

        Returns:
            Number of tensors taken over.

        Raises:
            ModelError: The file can't be read, or nothing in it fits.
            OptionError: torchvision publishes no weights of this encoder.
            SetupError: The weights can't be downloaded.
        """
        if str(source) != IMAGENET:
            state = read_state(source)
        elif self.imagenet is None:
            raise OptionError("No ImageNet weights are offered for this encoder.", "Give a file, or leave them out.")
        else:
            state = download_state(self.imagenet)
        taken = take_over(self.encoder, state, self.encoder_names)
        if not taken:
            raise ModelError(
                f"{source} holds no weights that fit this encoder.", "Expected the state dict of the same encoder."
            )
        return taken


class ResNetEncoder(nn.Module):
    """The convolutional part of a torchvision ResNet, with its parameter names, giving all five scales.

    He et al. 2016, table 1; the stride of a bottleneck is on its 3x3 convolution (torchvision's "v1.5").

    Args:
        block: torchvision's ``BasicBlock`` or ``Bottleneck``.
        counts: Blocks a stage.
        widths: Width of each stage; a bottleneck puts out four times that.
        pool_padding: Padding of the max-pool: 1 as in torchvision; 0 with rounding up as in the paper's code base.
    """

    def __init__(
        self,
        block: type[BasicBlock] | type[Bottleneck],
        counts: Sequence[int],
        widths: Sequence[int] = (64, 128, 256, 512),
        pool_padding: int = 1,
    ) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=pool_padding, ceil_mode=pool_padding == 0)
        incoming = (64, *(width * block.expansion for width in widths))
        self.channels = incoming  # of the five outputs
        self.layer1 = _stage(block, incoming[0], widths[0], counts[0], stride=1)
        self.layer2 = _stage(block, incoming[1], widths[1], counts[1], stride=2)
        self.layer3 = _stage(block, incoming[2], widths[2], counts[2], stride=2)
        self.layer4 = _stage(block, incoming[3], widths[3], counts[3], stride=2)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Return the features at 1/2, 1/4, 1/8, 1/16 and 1/32 of the picture."""
        f1 = self.relu(self.bn1(self.conv1(image)))
        f2 = self.layer1(self.maxpool(f1))
        f3 = self.layer2(f2)
        f4 = self.layer3(f3)
        return f1, f2, f3, f4, self.layer4(f4)


def _stage(
    block: type[BasicBlock] | type[Bottleneck], incoming: int, width: int, count: int, stride: int
) -> nn.Sequential:
    outgoing = width * block.expansion
    shortcut = None
    if stride != 1 or incoming != outgoing:
        shortcut = nn.Sequential(nn.Conv2d(incoming, outgoing, 1, stride=stride, bias=False), nn.BatchNorm2d(outgoing))
    first = block(incoming, width, stride, shortcut)
    return nn.Sequential(first, *(block(outgoing, width) for _ in range(count - 1)))


def initialise(network: nn.Module) -> None:
    """Draw weights for rectified units (He et al. 2015): convolutions normal by fan-out, biases 0, norms 1 and 0."""
    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, nn.BatchNorm2d):
            nn.init.ones_(module.weight)
            nn.init.zeros_(module.bias)
