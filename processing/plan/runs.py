"""Stretches of one network that another lacks, by buffer matching (completeness and correctness as in Wiedemann et al. 1998).

A point is matched where the other network lies within the tolerance. An unmatched stretch goes on into the tolerance as long as the
distance keeps falling, so that a new branch begins where it leaves the old crack and not a tolerance further on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .sampling import Samples

_WALK = 4.0  # tolerances a stretch goes on into the tolerance at most: a branch at 15 degrees

Array = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Runs:
    """Unmatched stretches of lines.

    Attributes:
        line: int64 (n,): which line.
        start_m, end_m: float64 (n,): from where to where along it.
        farthest_m: float64 (n,): largest distance to the other network.
        core_start_m, core_end_m: float64 (n,): its first and last point beyond the tolerance.
    """

    line: Ints
    start_m: Array
    end_m: Array
    farthest_m: Array
    core_start_m: Array
    core_end_m: Array

    def __len__(self) -> int:
        return len(self.line)

    @property
    def length_m(self) -> Array:
        """Lengths."""
        return self.end_m - self.start_m

    def select(self, rows: NDArray[np.bool_]) -> Runs:
        """Return some of them."""
        return Runs(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


def unmatched(samples: Samples, distance: Array, seen: NDArray[np.bool_], tolerance_m: float) -> Runs:
    """Return the stretches of lines further than the tolerance from the other network.

    Args:
        samples: Points along the lines.
        distance: float64 (n,): of each to the other network.
        seen: bool (n,): whether both surveys cover it; what only one has seen is no change.
        tolerance_m: Up to which a point is matched.
    """
    far = seen & (distance > tolerance_m)
    found: list[tuple[float, ...]] = []
    for line in np.unique(samples.line[far]):
        rows = slice(samples.first[line], samples.first[line + 1])
        along = samples.along[rows]
        for start, end, core in _stretches(far[rows], distance[rows], seen[rows], along, tolerance_m):
            farthest = float(np.where(seen[rows], distance[rows], 0.0)[start : end + 1].max())
            found.append((float(line), along[start], along[end], farthest, along[core[0]], along[core[1]]))
    table = np.array(found, np.float64).reshape(-1, 6)
    return Runs(table[:, 0].astype(np.int64), *table[:, 1:].T)


def _stretches(
    far: NDArray[np.bool_], distance: Array, seen: NDArray[np.bool_], along: Array, tolerance_m: float
) -> list[tuple[int, int, tuple[int, int]]]:
    """Return first and last sample of each stretch of one line, and of its core beyond the tolerance.

    Stretches closer than two tolerances are one.
    """
    edges = np.flatnonzero(np.diff(np.concatenate([[False], far, [False]]).astype(np.int8)))
    joined: list[tuple[int, int, tuple[int, int]]] = []
    most = _WALK * tolerance_m
    for core_start, core_end in zip(edges[::2].tolist(), (edges[1::2] - 1).tolist()):
        start, end = core_start, core_end
        while start > 0 and seen[start - 1] and distance[start - 1] < distance[start]:
            start -= 1
            if along[core_start] - along[start] > most:
                break
        while end < len(far) - 1 and seen[end + 1] and distance[end + 1] < distance[end]:
            end += 1
            if along[end] - along[core_end] > most:
                break
        if joined and along[start] - along[joined[-1][1]] <= 2 * tolerance_m and seen[joined[-1][1] : start].all():
            joined[-1] = (joined[-1][0], end, (joined[-1][2][0], core_end))
        else:
            joined.append((start, end, (core_start, core_end)))
    return joined
