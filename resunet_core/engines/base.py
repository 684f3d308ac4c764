"""What runs a network: one interface, whatever the library behind it."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError

STRIDE_PX = 32  # networks take sides that are multiples of this; engines pad


class Engine(Protocol):
    """Runs one network on one device.

    On a processor every picture goes through the network on its own, so its result does not depend on what else is in
    the batch, nor on what was run before: the same bits each time, for any number of threads. On GPUs libraries choose
    their algorithms by the batch: results may differ by rounding.

    Attributes:
        name: ``openvino`` or ``torch``.
        device: ``cpu``, ``cuda:0``, ``mps``.
        precision: ``float32``, ``bfloat16`` or ``float16``.
        batch_size: Pictures a call that suit the device; may be set. Calls with more or fewer work as well.
        callers: Threads that should call at the same time to keep the device busy. More or fewer work as well.
    """

    name: str
    device: str
    precision: str
    batch_size: int
    callers: int

    def predict(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return class probabilities.

        Args:
            images: RGB, uint8 (N, H, W, 3), of any size: edges are padded by repetition and cut again.

        Returns:
            float32 (N, classes, H, W), summing to 1 over the classes.

        Raises:
            InputError: The array has another shape or type.
            OutOfMemoryError: Memory does not suffice even for one picture.
        """

    def close(self) -> None:
        """Give back memory; the engine can't be used afterwards."""


def aligned(images: NDArray[Any]) -> NDArray[np.uint8]:
    """Check pictures and pad them to multiples of 32 px by repeating the last row and column.

    Args:
        images: uint8 (N, H, W, 3).

    Raises:
        InputError: The array has another shape or type, or pictures without pixels.
    """
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 3 or 0 in images.shape[1:]:
        raise InputError(f"Pictures come as {images.dtype} {images.shape}.", "Expected uint8 (N, H, W, 3).")
    down, right = (-side % STRIDE_PX for side in images.shape[1:3])
    if not (down or right):
        return np.ascontiguousarray(images)
    return np.pad(images, ((0, 0), (0, down), (0, right), (0, 0)), mode="edge")


def class_agreement(reference: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the share of pixels to which two results give the same most probable class.

    Args:
        reference: Probabilities (N, classes, H, W).
        other: Of the same shape.
    """
    return float(np.mean(reference.argmax(axis=1) == other.argmax(axis=1)))
