"""Inverted residual encoder: EfficientNet-Lite0, which computes little and of which published weights can be had.

Layer table: Tan & Le 2019 (EfficientNet-B0, table 1) in the "Lite" form of the same authors (2020): no squeeze and
excitation, ReLU6 instead of swish, and a stem of fixed width. Parameter names are our own; `published_names` maps the
names of the published PyTorch checkpoint (``_conv_stem``, ``_blocks.N…``) to them.

Deviation: strided convolutions pad both sides alike instead of TensorFlow's right and lower sides alone. Features are
shifted by a pixel of their input, which trained decoders absorb.
"""

from __future__ import annotations

from torch import Tensor, nn

_EPSILON = 1e-3  # of the batch norms of the published weights

_STAGES = (  # blocks, kernel, stride, expansion, channels
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
_STEM = 32
_OUTPUTS = (0, 1, 2, 4, 6)  # the last stage of each scale


class InvertedResidualEncoder(nn.Module):
    """The convolutional part of EfficientNet-Lite0, giving features at 1/2, 1/4, 1/8, 1/16 and 1/32.

    Attributes:
        channels: Channels of the five outputs.
    """

    channels = tuple(_STAGES[stage][-1] for stage in _OUTPUTS)

    def __init__(self) -> None:
        super().__init__()
        self.stem = _normed(3, _STEM, kernel=3, stride=2, rectified=True)
        incoming = _STEM
        stages = []
        for count, kernel, stride, expansion, outgoing in _STAGES:
            blocks = [_Block(incoming, outgoing, kernel, stride, expansion)]
            blocks += [_Block(outgoing, outgoing, kernel, 1, expansion) for _ in range(count - 1)]
            stages.append(nn.Sequential(*blocks))
            incoming = outgoing
        self.stages = nn.ModuleList(stages)

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Return the features of the five scales."""
        features = self.stem(image)
        outputs = []
        for number, stage in enumerate(self.stages):
            features = stage(features)
            if number in _OUTPUTS:
                outputs.append(features)
        return tuple(outputs)


class _Block(nn.Module):
    """Widen by 1x1, filter each channel, narrow by 1x1 without a rectifier; add the input where shapes allow."""

    def __init__(self, incoming: int, outgoing: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        width = incoming * expansion
        self.expand = _normed(incoming, width, rectified=True) if expansion != 1 else nn.Identity()
        self.depthwise = _normed(width, width, kernel, stride, groups=width, rectified=True)
        self.project = _normed(width, outgoing)
        self.adds = stride == 1 and incoming == outgoing

    def forward(self, features: Tensor) -> Tensor:
        """Return features of the block's channels and stride."""
        new: Tensor = self.project(self.depthwise(self.expand(features)))
        return features + new if self.adds else new


def _normed(
    incoming: int, outgoing: int, kernel: int = 1, stride: int = 1, *, groups: int = 1, rectified: bool = False
) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(incoming, outgoing, kernel, stride, padding=kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outgoing, eps=_EPSILON),
    ]
    if rectified:
        layers.append(nn.ReLU6(inplace=True))
    return nn.Sequential(*layers)


def published_names() -> dict[str, str]:
    """Return the names of the published checkpoint's tensors, each with the name it has in this encoder."""
    names = dict(_pair("_conv_stem", "_bn0", "stem"))
    number = 0
    for stage, (count, *_, expansion, _) in enumerate(_STAGES):
        for block in range(count):
            theirs, ours = f"_blocks.{number}", f"stages.{stage}.{block}"
            if expansion != 1:
                names |= _pair(f"{theirs}._expand_conv", f"{theirs}._bn0", f"{ours}.expand")
            names |= _pair(f"{theirs}._depthwise_conv", f"{theirs}._bn1", f"{ours}.depthwise")
            names |= _pair(f"{theirs}._project_conv", f"{theirs}._bn2", f"{ours}.project")
            number += 1
    return names


def _pair(convolution: str, norm: str, ours: str) -> dict[str, str]:
    values = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")
    return {f"{convolution}.weight": f"{ours}.0.weight", **{f"{norm}.{v}": f"{ours}.1.{v}" for v in values}}
