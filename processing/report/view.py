"""The part of a façade that a picture shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class View:
    """A rectangle along the axes, in units of the CRS, y upwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    @classmethod
    def square(cls, centre: NDArray[np.float64], side: float) -> View:
        """Return the square round a centre, float64 (2,)."""
        x, y = map(float, centre)
        return cls(x - side / 2, y - side / 2, x + side / 2, y + side / 2)

    @property
    def width(self) -> float:
        """Extent along x."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Extent along y."""
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    @property
    def box(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax."""
        return self.x0, self.y0, self.x1, self.y1

    def contains(self, x: float, y: float) -> bool:
        """Return whether a point lies in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    def moved_into(self, other: View) -> View:
        """Return it moved as little as brings it into another, along each axis where it fits."""
        dx = max(other.x0 - self.x0, 0.0) or min(other.x1 - self.x1, 0.0)
        dy = max(other.y0 - self.y0, 0.0) or min(other.y1 - self.y1, 0.0)
        dx = dx if self.width <= other.width else other.centre[0] - self.centre[0]
        dy = dy if self.height <= other.height else other.centre[1] - self.centre[1]
        return View(self.x0 + dx, self.y0 + dy, self.x1 + dx, self.y1 + dy)

    def padded(self, share: float) -> View:
        """Return it with a margin, a share of its longer side, on all sides."""
        margin = share * max(self.width, self.height)
        return View(self.x0 - margin, self.y0 - margin, self.x1 + margin, self.y1 + margin)

    def corners(self) -> NDArray[np.float64]:
        """Return its corners, float64 (4, 2)."""
        return np.array([[self.x0, self.y0], [self.x1, self.y0], [self.x1, self.y1], [self.x0, self.y1]])
