"""Residual registration of two surveys by their crack networks: nearest lines, distances along the normal, robustly weighted.

Point-to-line iterative closest points (Chen & Medioni 1992) with Tukey's weights and trimming, from the older survey to the newer: what has
grown since has no partner to look for and pulls at nothing, and what has gone is trimmed. Starts from where the surveys lie and
from `correlation.guess`, takes the better, and checks it against chance: a network shifted on purpose also meets lines.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .correlation import MOST_STRETCH, MOST_TURN_DEG, guess
from .sampling import Samples
from .similarity import Similarity

MOST_POINTS = 10_000  # used of a network
FEWEST_POINTS = 60  # of craquelure below which nothing can be said
_START_PX, _END_PX = 8.0, 1.5
_ITERATIONS = 60
_PARALLEL = np.cos(np.deg2rad(30))
_TUKEY = 4.685
_MEETS_PX = 2.0
_EXCESS = 0.15  # of the lines that chance would not have met
_DECOY_PX = (12.0, 19.0, 31.0)

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """How well two networks lie on one another.

    Attributes:
        transform: Old -> new, metres.
        sigma_m: Robust standard deviation of the distances along the normal (1.4826 MAD); NaN where nothing meets.
        rms_m: Root mean square of those that were used.
        count: How many were used.
        share: Of the smaller network that meets the other within two pixels.
        chance: The same after shifts on purpose: what any two such networks have in common.
    """

    transform: Similarity
    sigma_m: float
    rms_m: float
    count: int
    share: float
    chance: float

    @property
    def is_credible(self) -> bool:
        """Whether more lines meet than chance explains."""
        return self.share - self.chance >= _EXCESS * (1 - self.chance)


def register(old: Samples, new: Samples, px_m: float, most_shift_m: float) -> Fit:
    """Return the best similarity old -> new; whether it is to be believed is for `Fit.is_credible`.

    Args:
        old: Samples about two pixels apart, at least `FEWEST_POINTS` each, coordinates near 0.
        new: The same of the other network.
        px_m: The coarser ground sampling distance.
        most_shift_m: Largest shift looked for.
    """
    some = _thinned(old)
    starts = [Similarity()]
    guessed = guess(old.xy, new.xy, px_m, most_shift_m)
    if guessed is not None:
        starts.append(guessed)
    found = [_refine(some, new, start, px_m) for start in starts]
    shares = [_meeting(some, new, each, px_m) for each in found]
    return assess(old, new, found[int(np.argmax(shares))], px_m)


def assess(old: Samples, new: Samples, transform: Similarity, px_m: float) -> Fit:
    """Return how well two networks lie on one another under a transformation."""
    some = _thinned(old)
    residual = _residuals(some, new, transform, _START_PX * px_m)[0]
    sigma = _spread(residual)
    for _ in range(5):  # without what belongs to other lines
        used = residual[np.abs(residual) <= max(4 * sigma, px_m)] if len(residual) else residual
        sigma = _spread(used)
    rms = float(np.sqrt(np.mean(used**2))) if len(used) else float("nan")
    share = _both_ways(old, new, transform, px_m)
    turns = np.deg2rad(np.arange(0, 360, 45))
    decoys = [
        _both_ways(old, new, transform.then(Similarity(x=r * px_m * np.cos(t), y=r * px_m * np.sin(t))), px_m)
        for r in _DECOY_PX for t in turns
    ]  # fmt: skip
    return Fit(transform, sigma, rms, len(used), share, float(np.median(decoys)))


def _thinned(samples: Samples, most: int = MOST_POINTS) -> tuple[Array, Array]:
    """Return points and tangents, at most so many, spread evenly over the network's length."""
    chosen = np.unique(np.linspace(0, len(samples.xy) - 1, min(most, len(samples.xy))).astype(np.int64))
    return samples.xy[chosen], samples.tangent[chosen]


def _spread(residual: Array) -> float:
    return float(1.4826 * np.median(np.abs(residual))) if len(residual) else float("nan")


def _residuals(some: tuple[Array, Array], new: Samples, transform: Similarity, within: float) -> tuple[Array, ...]:
    """Return distances along the new lines' normals, the points they are of, and the normals: of points near a parallel line."""
    at, direction = transform(some[0]), transform.turned(some[1])
    distance, nearest = new.tree.query(at, distance_upper_bound=within)
    met = np.isfinite(distance)
    at, nearest = at[met], nearest[met]
    tangent = new.tangent[nearest]
    parallel = np.abs(np.einsum("ij,ij->i", tangent, direction[met])) >= _PARALLEL
    at, nearest, tangent = at[parallel], nearest[parallel], tangent[parallel]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    return np.einsum("ij,ij->i", new.xy[nearest] - at, normal), at, normal


def _refine(some: tuple[Array, Array], new: Samples, transform: Similarity, px_m: float) -> Similarity:
    within, smallest = _START_PX * px_m, _END_PX * px_m
    for _ in range(_ITERATIONS):
        residual, at, normal = _residuals(some, new, transform, within)
        if len(residual) < FEWEST_POINTS // 4:
            break
        sigma = max(_spread(residual), 0.05 * px_m)
        weight = np.maximum(1 - (residual / (_TUKEY * sigma)) ** 2, 0)
        step = _step(residual, at, normal, weight)
        next_ = transform.then(step)
        if abs(next_.rotation_deg) > 2 * MOST_TURN_DEG or abs(next_.scale - 1) > 2 * MOST_STRETCH:
            break
        moved = float(np.abs(next_(at) - transform(at)).max())
        transform = next_
        if moved < 1e-3 * px_m and within <= smallest:
            break
        within = max(0.75 * within, smallest, 3 * sigma if within < smallest * 1.5 else 0.0)
    return transform


def _step(residual: Array, at: Array, normal: Array, weight: Array) -> Similarity:
    """Return the small similarity that takes most of the residuals away; directions they say nothing about stay."""
    centre = at.mean(axis=0)
    arm = at - centre
    size = float(np.sqrt((arm**2).sum(axis=1).mean())) or 1.0
    turn = normal[:, 1] * arm[:, 0] - normal[:, 0] * arm[:, 1]
    stretch = np.einsum("ij,ij->i", normal, arm)
    matrix = np.stack([normal[:, 0], normal[:, 1], turn / size, stretch / size], axis=1)
    # truncated singular values: of a single straight crack nothing is known along it
    x, y, b, a = np.linalg.lstsq(matrix * weight[:, None], residual * weight, rcond=0.03)[0]
    rotated = Similarity(1 + a / size, b / size)
    rest = centre + np.array([x, y]) - rotated(centre[None])[0]
    return Similarity(rotated.a, rotated.b, float(rest[0]), float(rest[1]))


def _meeting(some: tuple[Array, Array], new: Samples, transform: Similarity, px_m: float) -> float:
    """Return the share of points that lie on a parallel line."""
    return len(_residuals(some, new, transform, _MEETS_PX * px_m)[0]) / max(len(some[0]), 1)


def _both_ways(old: Samples, new: Samples, transform: Similarity, px_m: float) -> float:
    """Return the larger share of the two: a survey that holds the other and much more agrees with it."""
    forth = _meeting(_thinned(old, 4000), new, transform, px_m)
    back = _meeting(_thinned(new, 4000), old, transform.inverse, px_m)
    return max(forth, back)
