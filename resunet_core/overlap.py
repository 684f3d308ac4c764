"""How large windows and their halos should be: what an edge changes, by the distance from it, and what it costs.

A network sees less near the edge of its window than it would see in the middle of a larger one, so classes near edges
differ. How many do is measured once, as a function of the distance from the edge; what follows for windows and halos of
any size is arithmetic. That takes five passes over a picture, where trying out every window and halo takes one each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .decision import decide
from .errors import InputError

STEP_PX = 32  # windows start on multiples of what encoders shrink by, so that both sides see the same phase
LARGEST_CHANGE = 1e-3
CUTS = (1 / 3, 2 / 3)  # of a picture's side, where edges are laid

Predict = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Takes pictures, uint8 (N, H, W, 3); returns probabilities, float32 (N, C, H, W)."""


@dataclass(frozen=True)
class Overlap:
    """A window and its halo.

    Attributes:
        window_px: Side of the windows.
        halo_px: Border of a window whose answer is thrown away.
        cost: Pixels that go through the network for each pixel of the mosaic.
        changed: Share of pixels whose class an infinitely large window would change.
    """

    window_px: int
    halo_px: int
    cost: float
    changed: float


def edge_profile(
    predict: Predict, pictures: Iterable[NDArray[np.uint8]], thresholds: tuple[float, ...], depth_px: int = 512
) -> NDArray[np.float64]:
    """Return the share of pixels whose class an edge changes, by the distance from it, float64 (depth_px,).

    Each picture is predicted whole, and then in two parts, cut at a third and at two thirds of its height and of its
    width; so edges meet what is in pictures by chance, as those of windows do.

    Args:
        predict: The network.
        pictures: uint8 (H, W, 3), at least 192 px on each side; predicted whole, so memory limits their size.
        thresholds: Of the classes but the background.
        depth_px: How far from the edge is looked; nothing is assumed to change beyond.

    Raises:
        InputError: No picture is large enough.
    """
    changed, seen = np.zeros(depth_px), np.zeros(depth_px)
    for picture in pictures:
        height, width = (side // STEP_PX * STEP_PX for side in picture.shape[:2])
        if min(height, width) < 6 * STEP_PX:
            continue
        whole = np.ascontiguousarray(picture[:height, :width])
        for image in (whole, np.ascontiguousarray(whole.transpose(1, 0, 2))):
            classes = decide(predict(image[None]), thresholds)[0]
            for cut in (round(image.shape[1] * share / STEP_PX) * STEP_PX for share in CUTS):
                left = decide(predict(np.ascontiguousarray(image[None, :, :cut])), thresholds)[0]
                right = decide(predict(np.ascontiguousarray(image[None, :, cut:])), thresholds)[0]
                for differs in ((left != classes[:, :cut])[:, ::-1], right != classes[:, cut:]):
                    columns = differs[:, :depth_px]
                    changed[: columns.shape[1]] += columns.sum(axis=0)
                    seen[: columns.shape[1]] += columns.shape[0]
    if not seen[0]:
        raise InputError("No picture is large enough to lay an edge into.", f"Expected sides of {6 * STEP_PX} px.")
    return np.divide(changed, seen, out=np.zeros(depth_px), where=seen > 0)


def overlap(profile: NDArray[np.float64], window_px: int, halo_px: int) -> Overlap:
    """Return what windows of this size and halo cost and change.

    Every core has four edges, each a halo away from its nearest pixels; what they change is added up.

    Raises:
        InputError: The halo leaves no core.
    """
    core_px = window_px - 2 * halo_px
    if halo_px < 0 or core_px <= 0:
        raise InputError(f"A halo of {halo_px} px leaves nothing of a window of {window_px} px.")
    return Overlap(
        window_px, halo_px, (window_px / core_px) ** 2, float(4 * profile[halo_px : halo_px + core_px].sum() / core_px)
    )


def cheapest(
    profile: NDArray[np.float64],
    windows_px: Sequence[int],
    halos_px: Sequence[int],
    largest_change: float = LARGEST_CHANGE,
) -> Overlap:
    """Return the cheapest window and halo that change little enough; where none does, what changes least."""
    table = [overlap(profile, w, h) for w in windows_px for h in halos_px if w > 2 * h]
    good = [entry for entry in table if entry.changed <= largest_change]
    return min(good, key=lambda o: (o.cost, o.changed)) if good else min(table, key=lambda o: (o.changed, o.cost))
