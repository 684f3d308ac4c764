"""Paint loss of two surveys: new, grown, filled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .partition import areal, valid

Geometries = NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class LossChange:
    """What lies in one survey's paint losses and not in the other's.

    Attributes:
        loss: int64 (n,): row of the loss it is part of.
        geometry: Polygons or multipolygons (n,), metres.
        is_whole: bool (n,): whether the loss has nothing in common with any of the other survey.
    """

    loss: NDArray[np.int64]
    geometry: Geometries
    is_whole: NDArray[np.bool_]

    @property
    def area_m2(self) -> NDArray[np.float64]:
        """Areas."""
        return np.asarray(shapely.area(self.geometry), np.float64)


def beyond(
    losses: Geometries, others: Geometries, tolerance_m: float, least_m2: float, common: shapely.Geometry | None
) -> LossChange:
    """Return what of losses reaches further than the tolerance from all others, whole down to the others' outline.

    Args:
        losses: Polygons, metres.
        others: Those of the other survey, in the same frame.
        tolerance_m: What outlines may differ by.
        least_m2: Smaller changes are left out.
        common: What both surveys cover, None for everything.
    """
    losses, others = valid(losses), valid(others)
    tree, found = shapely.STRtree(others), []
    for at, loss in enumerate(losses):
        near = others[tree.query(loss, predicate="dwithin", distance=tolerance_m)]
        known = shapely.union_all(near)
        rest = loss
        if len(near):
            # parts beyond the tolerance, grown back to the old outline
            core = shapely.difference(loss, shapely.buffer(known, tolerance_m))
            if shapely.is_empty(core):
                continue
            rest = shapely.difference(shapely.intersection(loss, shapely.buffer(core, 1.5 * tolerance_m)), known)
        if common is not None:
            rest = shapely.intersection(rest, common)
        rest = areal(rest)
        if rest.area >= least_m2 and not rest.is_empty:
            found.append((at, rest, not len(near)))
    return LossChange(
        np.array([at for at, _, _ in found], np.int64),
        np.array([rest for _, rest, _ in found], np.object_),
        np.array([whole for _, _, whole in found], np.bool_),
    )
