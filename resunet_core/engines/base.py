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

    def predict(self, images: NDArray[np.uint8], margin_px: int = 0) -> NDArray[np.float32]:
        """Return class probabilities.

        Args:
            images: RGB, uint8 (N, H, W, 3), of any size: edges are padded by repetition and cut again.
            margin_px: Border of the pictures, m, that is context only: it is left out of the answer, and engines may
                leave out whatever work its answer would take.

        Returns:
            float32 (N, classes, H - 2m, W - 2m), summing to 1 over the classes.

        Raises:
            InputError: The array has another shape or type, or the margin leaves nothing of it.
            OutOfMemoryError: Memory does not suffice even for one picture.
        """

    def close(self) -> None:
        """Give back memory; the engine can't be used afterwards."""


def aligned(images: NDArray[Any], margin_px: int = 0) -> NDArray[np.uint8]:
    """Check pictures and pad them to multiples of 32 px by repeating the last row and column.

    Args:
        images: uint8 (N, H, W, 3).
        margin_px: Border that is left out of the answer.

    Raises:
        InputError: The array has another shape or type, or pictures without pixels, or with none inside the margin.
    """
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 3 or 0 in images.shape[1:]:
        raise InputError(f"Pictures come as {images.dtype} {images.shape}.", "Expected uint8 (N, H, W, 3).")
    if not 0 <= 2 * margin_px < min(images.shape[1:3]):
        raise InputError(
            f"A margin of {margin_px} px leaves nothing of pictures of {images.shape[1]} x {images.shape[2]} px.",
            "Expected less than half their height and width.",
        )
    down, right = (-side % STRIDE_PX for side in images.shape[1:3])
    if not (down or right):
        return np.ascontiguousarray(images)
    return np.pad(images, ((0, 0), (0, down), (0, right), (0, 0)), mode="edge")


def whole_strides(margin_px: int) -> int:
    """Return the part of a margin by which a network's work can be trimmed at all its scales: whole strides."""
    return margin_px // STRIDE_PX * STRIDE_PX


def middle(height: int, width: int, margin_px: int, trimmed_px: int) -> tuple[slice, slice]:
    """Return which rows and columns of the answer to a padded picture, trimmed already by so much, lie in the middle."""
    first = margin_px - trimmed_px
    return slice(first, height - margin_px - trimmed_px), slice(first, width - margin_px - trimmed_px)


def class_agreement(reference: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the share of pixels to which two results give the same most probable class.

    Args:
        reference: Probabilities (N, classes, H, W).
        other: Of the same shape.
    """
    return float(np.mean(reference.argmax(axis=1) == other.argmax(axis=1)))
