"""Surveys that were made differently: what of one the other could not have found.

What only the sharper eye sees is no change. How sharp the other eye is, the surveys say themselves: most of a surface has not
changed, so of craquelure that both could see nearly all is found in both. Where the other survey shows too little of what is as
narrow, or as faint, what it lacks there proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FOUND = 0.9  # of what both could see is found in both
_FEWEST = 20  # features, fewer say nothing

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Sight:
    """From where on a survey's features are such as the other would have found.

    Attributes:
        width_m: Mean width, 0 for all.
        confidence: 0 for all.
        is_known: Else these are the least, and more is to be estimated from what both surveys show.
    """

    width_m: float = 0.0
    confidence: float = 0.0
    is_known: bool = True

    def misses(self, width_m: Array, confidence: Array) -> NDArray[np.bool_]:
        """Return which features lie below either; what is unknown (NaN) doesn't."""
        return np.asarray((width_m < self.width_m) | (confidence < self.confidence))


def found_from(value: Array, weight: Array, found: Array) -> float:
    """Return the value from which on the other survey finds `FOUND` of the features; 0 for all, inf for none of them.

    It is where the sum of found - FOUND · weight over all features below is least (the estimate of a change point by cumulative
    sums, Page 1954), if that is less than nothing and at least `_FEWEST` features lie below.

    Args:
        value: float64 (n,): width or confidence, the lower the harder to see; NaN where unknown.
        weight: float64 (n,): lengths, or 1.
        found: float64 (n,): how much of the weight the other survey shows too.
    """
    usable = np.flatnonzero(np.isfinite(value) & (weight > 0))
    if len(usable) < 2 * _FEWEST:
        return 0.0
    order = usable[np.argsort(value[usable], kind="stable")]
    excess = np.cumsum(found[order] - FOUND * weight[order])
    below = int(np.argmin(excess)) + 1
    if excess[below - 1] >= 0 or below < _FEWEST:
        return 0.0
    return float(value[order[below]]) if below < len(order) else float("inf")
