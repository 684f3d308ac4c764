"""CraqueLite: a U-Net on an inverted residual encoder (EfficientNet-Lite0) with a skip at full resolution.

What the encoder has learnt from photographs of things (published ImageNet weights) helps most where labels are few,
above all for paint loss; what fine cracks need, it lacks, so the picture itself enters the last decoder step through
two convolutions at full resolution. Deep features are narrowed before they are enlarged. 4.00 M parameters (8 MB in
half precision) and 11.6 GMAC at 512 x 512: half and little more than half of CraqueNet's.

The encoder's narrow first stages pass on every rounding: in bfloat16 altogether, up to 0.6 % of the classes of a mosaic
change, with these stages in float32 less than 0.1 %.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .detail_unet import DetailUNet
from .inverted import InvertedResidualEncoder, published_names


class CraqueLite(DetailUNet):
    """`DetailUNet` on an inverted residual encoder."""

    encoder_names: ClassVar[Mapping[str, str]] = published_names()
    float32_layers = ("encoder.stem", *(f"encoder.stages.{number}" for number in range(4)))

    def __init__(self, class_count: int = 3) -> None:
        encoder = InvertedResidualEncoder()
        super().__init__(encoder, encoder.channels, (160, 96, 64, 40, 24), class_count)
