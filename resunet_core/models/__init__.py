"""The networks, by name.

A network takes float32 NCHW RGB in 0..1 of any size and returns logits (N, classes, H, W); softmax is left to whoever
runs it. Importing this package imports torch: nothing on the way of ``craquemap map`` does.
"""

from __future__ import annotations

from collections.abc import Callable

from ..errors import OptionError
from ..options import ARCHITECTURES
from .base import SegmentationNet
from .cost import count_macs, count_parameters
from .craquelite import CraqueLite
from .craquenet import CraqueNet
from .mcdm import MCDM
from .resunet import ResUNet
from .unet import UNet
from .unet_classic import ClassicUNet

__all__ = ["SegmentationNet", "count_macs", "count_parameters", "create_model"]

_BUILDERS: dict[str, Callable[[int], SegmentationNet]] = {
    "resunet18": lambda class_count: ResUNet(18, class_count),
    "resunet34": lambda class_count: ResUNet(34, class_count),
    "resunet50": lambda class_count: ResUNet(50, class_count),
    "resunet101": lambda class_count: ResUNet(101, class_count),
    "unet": UNet,
    "unet_classic": ClassicUNet,
    "mcdm": MCDM,
    "craquenet": CraqueNet,
    "craquelite": CraqueLite,
}


def create_model(architecture: str, class_count: int = 3) -> SegmentationNet:
    """Build a network with freshly drawn weights (seed torch beforehand to draw the same ones again).

    Args:
        architecture: One of `resunet_core.options.ARCHITECTURES`.
        class_count: Number of classes, background included.

    Raises:
        OptionError: The architecture is unknown, or there are fewer than two classes.
    """
    if architecture not in _BUILDERS:
        raise OptionError(
            f"There is no architecture {architecture!r}.", f"Expected one of: {', '.join(ARCHITECTURES)}."
        )
    if class_count < 2:
        raise OptionError(
            f"A network of {class_count} classes was asked for.", "Expected at least 2, background included."
        )
    return _BUILDERS[architecture](class_count)
