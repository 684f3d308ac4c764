"""Plane similarities: shift, rotation and scale."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Similarity:
    """p -> (a, -b; b, a) p + (x, y), with a = s cos φ and b = s sin φ.

    Attributes:
        a, b: Scale and rotation.
        x, y: Shift of the origin, metres.
    """

    a: float = 1.0
    b: float = 0.0
    x: float = 0.0
    y: float = 0.0

    @property
    def scale(self) -> float:
        """Factor of lengths."""
        return math.hypot(self.a, self.b)

    @property
    def rotation_deg(self) -> float:
        """Counter-clockwise, -180 to 180."""
        return math.degrees(math.atan2(self.b, self.a))

    def __call__(self, xy: Array) -> Array:
        """Return points (n, 2) where they go."""
        return np.asarray(xy @ np.array([[self.a, self.b], [-self.b, self.a]]) + (self.x, self.y))

    def turned(self, vectors: Array) -> Array:
        """Return unit vectors (n, 2) where they point to."""
        return np.asarray(vectors @ np.array([[self.a, self.b], [-self.b, self.a]]) / self.scale)

    def then(self, next_: Similarity) -> Similarity:
        """Return this one followed by another."""
        x, y = next_(np.array([[self.x, self.y]]))[0]
        return Similarity(next_.a * self.a - next_.b * self.b, next_.b * self.a + next_.a * self.b, float(x), float(y))

    @property
    def inverse(self) -> Similarity:
        """Return the one that takes points back."""
        size = self.scale**2
        turned = Similarity(self.a / size, -self.b / size)
        x, y = -turned(np.array([[self.x, self.y]]))[0]
        return Similarity(turned.a, turned.b, float(x), float(y))


def fit(old: Array, new: Array) -> Similarity:
    """Return the similarity that carries points onto others with the least squares (Umeyama 1991, without mirroring).

    Args:
        old: float64 (n, 2); of a single point, or of points in one place, the shift is taken.
        new: float64 (n, 2): where they go.
    """
    centre, target = old.mean(axis=0), new.mean(axis=0)
    p, q = old - centre, new - target
    size = float((p**2).sum())
    if size <= 0:
        return Similarity(x=float(target[0] - centre[0]), y=float(target[1] - centre[1]))
    a = float((p * q).sum()) / size
    b = float((p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum()) / size
    x, y = target - Similarity(a, b)(centre[None])[0]
    return Similarity(a, b, float(x), float(y))
