"""The painted bay of the worked example, now and five years ago: cracks that have grown and widened, losses that have spread."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, distance_transform_edt, label

from craquemap.resunet_core.synthesis.damage import CrackLook, Light, crack, lose
from craquemap.resunet_core.synthesis.facade import paint_facade
from craquemap.resunet_core.synthesis.flaking import ragged
from craquemap.resunet_core.synthesis.lines import Lines, draw, joined, visible
from craquemap.resunet_core.synthesis.surfaces import bare_layer

SEED = 11
SHAPE = (1900, 3000)
GSD_M = 0.0005
GROWN_TIPS, MEAN_GROWTH_PX = 50, 36.0
WIDENED, WIDENING_PX = 30, 2.0
SPREADING, SPREAD_PX = 4, 9
_LEAST_PX = 300  # of a loss that spreads
_CLEAR_PX = 14.0  # that a grown tip keeps to everything else
_LOOK, _LIGHT = CrackLook((32, 25, 20), 0.92, 25, 0.3, 0.03), Light(-0.45, -0.89, 0.7)

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Epoch:
    """The bay at one time: picture uint8 (h, w, 3), classes uint8 (h, w), centre-lines of the craquelure."""

    image: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    lines: Lines


@dataclass(frozen=True)
class Bay:
    """The bay, twice.

    Attributes:
        earlier, later: As it was, as it is.
        valid: bool (h, w): what both mosaics show.
        tips: float64 (n, 2): ends that have grown, px of the earlier picture.
        growth_px: float64 (n,): by how much.
        widened: Cracks that have become wider by `WIDENING_PX`.
        new_loss: bool (h, w).
    """

    earlier: Epoch
    later: Epoch
    valid: Mask
    tips: NDArray[np.float64]
    growth_px: NDArray[np.float64]
    widened: int
    new_loss: Mask

    def truth(self) -> dict[str, Any]:
        """Return what was painted, in metres."""
        return {
            "earlier_length_m": self.earlier.lines.length_px() * GSD_M,
            "later_length_m": self.later.lines.length_px() * GSD_M,
            "grown_tips": len(self.tips),
            "growth_m": float(self.growth_px.sum()) * GSD_M,
            "widened_cracks": self.widened,
            "widening_mm": WIDENING_PX * GSD_M * 1000,
            "earlier_loss_m2": int((self.earlier.mask == 2).sum()) * GSD_M**2,
            "later_loss_m2": int((self.later.mask == 2).sum()) * GSD_M**2,
        }


def paint_bay() -> Bay:
    """Return the bay; always the same."""
    facade = paint_facade(np.random.default_rng(SEED), SHAPE)
    rng = np.random.default_rng([SEED, 1])
    sample, valid = facade.sample, facade.valid
    before = sample.lines
    lost = sample.mask == 2
    new_loss = _spread(lost, sample.mask == 1, valid, rng)
    closed = lost | new_loss | ~valid
    grown, tips, growth = _grown(rng, before, distance_transform_edt(~closed))
    wide, widened = _widened(rng, before)
    after = visible(joined([wide, grown]), closed)
    coverage, cracks = draw(after, SHAPE)
    later_mask = np.where(lost | new_loss, 2, np.where((cracks > 0) & valid, 1, 0)).astype(np.uint8)
    later_mask[(sample.mask == 1) & (later_mask == 0)] = 1  # what was cracked stays so
    more = np.clip(coverage - sample.coverage, 0, 1)
    picture = crack(rng, sample.image.astype(np.float32), more, _LOOK, _LIGHT)
    rows, columns = np.nonzero(new_loss)
    window = slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1)
    part = picture[window]
    picture[window] = lose(rng, part, bare_layer(rng, part.shape[:2], 0.02), new_loss[window], _LIGHT)
    image = np.clip(picture + 0.5, 0, 255).astype(np.uint8)
    earlier = Epoch(sample.image, sample.mask, before)
    return Bay(earlier, Epoch(image, later_mask, after), valid, tips, growth, widened, new_loss)


def _grown(
    rng: np.random.Generator, lines: Lines, clearance_px: NDArray[np.float64]
) -> tuple[Lines, NDArray[np.float64], NDArray[np.float64]]:
    """Return what free ends have grown by, those ends, and by how much.

    Args:
        rng: Source of randomness.
        lines: Craquelure.
        clearance_px: float64 (h, w): distance from losses and from what is not seen.
    """
    whole = np.array([shapely.LineString(lines.points[a:b]) for a, b in zip(lines.offsets, lines.offsets[1:])], object)
    tree = shapely.STRtree(whole)
    ends = [(number, at) for number in range(len(whole)) for at in (0, -1)]
    parts, tips, growth = [], [], []
    for place in rng.permutation(len(ends)):
        number, at = ends[place]
        first, last = lines.offsets[number], lines.offsets[number + 1]
        if last - first < 6:
            continue
        own = lines.points[first:last] if at else lines.points[first:last][::-1]
        width = float(lines.widths_px[last - 1 if at else first])
        length = max(10.0, float(rng.gamma(4, MEAN_GROWTH_PX / 4)))
        path = _path(rng, own, length)
        drawn = shapely.LineString(path)
        near = [other for other in tree.query(drawn.buffer(_CLEAR_PX)) if other != number]
        if (
            any(whole[other].distance(drawn) < _CLEAR_PX for other in near)
            or whole[number].distance(shapely.Point(path[-1])) < 0.8 * length
        ):
            continue
        if any(drawn.distance(shapely.LineString(other)) < 2 * _CLEAR_PX for other in (part.points for part in parts)):
            continue
        x, y = path.astype(int).T
        inside = (x >= 0) & (y >= 0) & (x < clearance_px.shape[1]) & (y < clearance_px.shape[0])
        if not inside.all() or clearance_px[y, x].min() < _CLEAR_PX:
            continue
        widths = np.linspace(max(width, 1.5), 1.5, len(path))
        parts.append(Lines(path, widths, np.array([0, len(path)]), np.zeros(1, np.int64)))
        tips.append(path[0])
        growth.append(float(drawn.length))
        if len(parts) == GROWN_TIPS:
            break
    return joined(parts), np.array(tips), np.array(growth)


def _path(rng: np.random.Generator, own: NDArray[np.float64], length_px: float) -> NDArray[np.float64]:
    """Return how a crack goes on beyond its last vertex, gently turning."""
    back = own[-1] - own[max(-6, -len(own))]
    heading = math.atan2(back[1], back[0])
    count = max(4, round(length_px / 3))
    turns = heading + np.cumsum(rng.normal(0, 0.06, count))
    steps = np.stack([np.cos(turns), np.sin(turns)], axis=1) * (length_px / count)
    return np.concatenate([own[-1:], own[-1] + np.cumsum(steps, axis=0)])


def _widened(rng: np.random.Generator, lines: Lines) -> tuple[Lines, int]:
    """Return the craquelure with some long cracks wider, and how many."""
    long = np.flatnonzero(lines.lengths_px() > 60)
    chosen = rng.choice(long, min(WIDENED, len(long)), replace=False)
    widths = lines.widths_px.copy()
    for number in chosen:
        widths[lines.offsets[number] : lines.offsets[number + 1]] += WIDENING_PX
    return replace(lines, widths_px=widths), len(chosen)


def _spread(lost: Mask, cracks: Mask, valid: Mask, rng: np.random.Generator) -> Mask:
    """Return where paint has come off since: round the largest losses with no craquelure beside them, and one new patch."""
    labels, count = label(lost)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    spread, left = np.zeros_like(lost), SPREADING
    for number in np.argsort(-sizes[1:]) + 1:
        around = binary_dilation(labels == number, iterations=SPREAD_PX + 3) if left else lost
        if left and not (around & cracks).any():
            spread |= binary_dilation(labels == number, iterations=SPREAD_PX)
            left -= 1
        if not left or sizes[number] < _LEAST_PX:
            break
    room = distance_transform_edt(valid & ~lost & ~cracks)
    row, column = np.unravel_index(int(np.argmax(room)), lost.shape)
    y, x = np.indices(lost.shape, sparse=True)
    patch = (x - column) ** 2 + (y - row) ** 2 < (0.6 * room[row, column]) ** 2
    return np.asarray((spread | ragged(rng, patch)) & valid & ~lost & ~cracks)
