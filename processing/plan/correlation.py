"""A first guess of how two networks lie to one another: patches of one looked for in the other, and what most of them agree on.

Nearest-line methods alone find the wrong line where the shift exceeds half an island. Here patches spread over the survey are
drawn as pictures of the lines and correlated over all shifts allowed; each gives a local shift, and of all similarities through
two of them the one most others confirm is taken.
"""

from __future__ import annotations

import itertools
import math

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft2, next_fast_len, rfft2
from scipy.ndimage import gaussian_filter, uniform_filter

from .similarity import Similarity, fit

GRID = 5  # patches a side
_PATCH_CELLS, _SHIFT_CELLS = 320, 128
_CELL_PX = 2.0
_FEWEST = 30  # points of a patch
_AGREE_CELLS = 3.0
MOST_TURN_DEG, MOST_STRETCH = 3.0, 0.03

Array = NDArray[np.float64]


def guess(old: Array, new: Array, px_m: float, most_shift_m: float) -> Similarity | None:
    """Return a similarity that roughly carries a network onto another, None where patches don't agree on any.

    Args:
        old: Points along the lines, float64 (n, 2), metres, about two pixels apart.
        new: The same of the other network.
        px_m: Ground sampling distance.
        most_shift_m: Largest shift looked for.
    """
    cell = max(_CELL_PX * px_m, most_shift_m / _SHIFT_CELLS)
    places = [found for centre in _centres(new) if (found := _shift(old, new, centre, cell, most_shift_m))]
    if not places:
        return None
    target = np.array([centre for centre, _ in places])
    source = target - np.array([shift for _, shift in places])
    return _consensus(source, target, _AGREE_CELLS * cell)


def _centres(points: Array) -> list[Array]:
    """Return places of the network spread over its extent: of each field of a grid the point nearest to its middle."""
    low, high = points.min(axis=0), points.max(axis=0)
    field = np.minimum(((points - low) / np.maximum(high - low, 1e-12) * GRID).astype(int), GRID - 1)
    key, centres = field[:, 0] * GRID + field[:, 1], []
    for each in np.unique(key):
        some = points[key == each]
        centres.append(some[np.argmin(((some - np.median(some, axis=0)) ** 2).sum(axis=1))])
    return centres


def _shift(old: Array, new: Array, centre: Array, cell: float, most: float) -> tuple[Array, Array] | None:
    """Return a patch's centre and the shift old -> new that fits best there."""
    half = _PATCH_CELLS // 2
    reach = math.ceil(most / cell)
    patch, count = _picture(new, centre, cell, half)
    around, count_around = _picture(old, centre, cell, half + reach)
    if min(count, count_around) < _FEWEST:
        return None
    shape, places = (next_fast_len(len(around), real=True),) * 2, 2 * reach + 1
    # circular, but no place wanted wraps round
    found = irfft2(rfft2(around, shape) * np.conj(rfft2(patch, shape)), shape)[:places, :places]
    inside = slice(half, half + places)
    energy = uniform_filter(around**2, 2 * half + 1, mode="constant")[inside, inside]
    found = found / np.sqrt(np.maximum(energy, energy.max() * 0.05))
    row, col = np.unravel_index(int(np.argmax(found)), found.shape)
    return centre, -np.array([col - reach, row - reach]) * cell


def _picture(points: Array, centre: Array, cell: float, half: int) -> tuple[NDArray[np.float32], int]:
    at = np.floor((points - centre) / cell + 0.5).astype(np.int64) + half
    at = at[((at >= 0) & (at <= 2 * half)).all(axis=1)]
    picture = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    picture[at[:, 1], at[:, 0]] = 1.0
    return np.asarray(gaussian_filter(picture, 1.0), np.float32), len(at)


def _consensus(source: Array, target: Array, within: float) -> Similarity:
    """Return the similarity through one or two places that most places agree with, fitted to all that do."""
    shifts = [Similarity(x=float(x), y=float(y)) for x, y in target - source]
    pairs = (fit(source[[i, j]], target[[i, j]]) for i, j in itertools.combinations(range(len(source)), 2))
    sane = [each for each in pairs if abs(each.rotation_deg) <= MOST_TURN_DEG and abs(each.scale - 1) <= MOST_STRETCH]
    errors = [np.hypot(*(each(source) - target).T) for each in (*shifts, *sane)]
    best = max(range(len(errors)), key=lambda at: (int((errors[at] <= within).sum()), -float(np.median(errors[at]))))
    agree = errors[best] <= within
    fitted = fit(source[agree], target[agree])
    is_sane = abs(fitted.rotation_deg) <= MOST_TURN_DEG and abs(fitted.scale - 1) <= MOST_STRETCH
    return fitted if is_sane and agree.sum() > 2 else (*shifts, *sane)[best]
