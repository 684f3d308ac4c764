"""What one tile knows of regions: components of its core, closed rings, and arcs that seams cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..tiling import Window
from .labels import LabelTable
from .rings import Rings, Walks


@dataclass(frozen=True)
class RegionPieces:
    """What one tile contributes.

    Attributes:
        core: The window of the tile.
        labels: Components of the core with their sums.
        rings: Rings that close inside the core.
        ring_label: int32 (rings,): their labels.
        arcs: Parts of rings that cross seams.
        arc_label: int32 (arcs,): their labels.
        start_key, end_key: int64 (arcs,): see :class:`~.arcs.ArcTable`.
    """

    core: Window
    labels: LabelTable
    rings: Rings
    ring_label: NDArray[np.int32]
    arcs: Walks
    arc_label: NDArray[np.int32]
    start_key: NDArray[np.int64]
    end_key: NDArray[np.int64]
