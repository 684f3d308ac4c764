"""What has become of a crack network between two surveys that lie in one frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
import shapely.ops
from numpy.typing import NDArray

from .levelling import Sight, found_from
from .runs import Runs, unmatched
from .sampling import Samples, join_ends, sample
from .tips import BREAK, Advances, Cracks, Levels, follow, free_tips, levels, stray

SMOOTH_PX = 3.0  # of directions
_JOIN_PX = 0.75  # ends closer than this are one node
_THIN_PX = 2.5  # wide cracks rarely break for more than four tolerances (docs/change.md)
_SURE = 2.0  # tolerances that something new must lie away from everything old, somewhere

Array = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
Geometries = NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class Seen:
    """What a survey shows.

    Attributes:
        lines: LineStrings of craquelure, metres.
        losses: Polygons of paint loss: a crack that ends there is cut, its end no tip.
        width_m: float64 (lines,): their mean widths, NaN where unknown.
        confidence: float64 (lines,), NaN where unknown.
        sight: Of these lines the other survey can't have found what lies below it.
    """

    lines: Geometries
    losses: Geometries
    width_m: Array
    confidence: Array
    sight: Sight


@dataclass(frozen=True, eq=False)
class Pieces:
    """Parts of lines.

    Attributes:
        line: int64 (n,): which line.
        start_m, end_m: float64 (n,): from where to where along it.
        advance_m: float64 (n,): how far the tip that the part belongs to has come; NaN where it belongs to none.
    """

    line: Ints
    start_m: Array
    end_m: Array
    advance_m: Array

    def geometry(self, lines: Geometries) -> Geometries:
        """Return them as lines."""
        length = shapely.length(lines)
        whole = (self.start_m <= 0) & (self.end_m >= length[self.line])
        shapes = lines[self.line].copy()
        for at in np.flatnonzero(~whole):
            shapes[at] = shapely.ops.substring(shapes[at], self.start_m[at], self.end_m[at])
        return np.asarray(shapes, np.object_)


@dataclass(frozen=True, eq=False)
class TipAdvances:
    """Tips of the older network that have advanced.

    Attributes:
        xy: float64 (n, 2): where they were, in the newer survey's frame, metres.
        line: int64 (n,): the older lines that ended there.
        advance_m: float64 (n,): how far they have come, along the longest branch.
    """

    xy: Array
    line: Ints
    advance_m: Array


@dataclass(frozen=True)
class LeftOut:
    """Craquelure that was found in one survey only and that the other could not have found.

    Attributes:
        sight: What lies below it.
        length_m: Of such craquelure without a counterpart.
    """

    sight: Sight
    length_m: float


@dataclass(frozen=True, eq=False)
class NetworkChange:
    """The comparison.

    Attributes:
        new, grown, matched: Parts of the newer network: without, beginning at, and with a counterpart.
        lost: Parts of the older network without a counterpart.
        advances: Tips that have advanced.
        tip_count: Free tips of the older network within both surveys.
        least_advance_m: Level of detection of tips.
        stray_m: Standard deviation of tips along their cracks, NaN where too few say.
        left_out: Of the older and of the newer network: what no counterpart proves nothing of.
        samples: Along the newer lines, with the old line nearest to each (`partner`) and whether it is near (`met`).
    """

    new: Pieces
    grown: Pieces
    matched: Pieces
    lost: Pieces
    advances: TipAdvances
    tip_count: int
    least_advance_m: float
    stray_m: float
    left_out: tuple[LeftOut, LeftOut]
    samples: Samples
    partner: Ints
    met: Mask


def compare(
    old: Seen,
    new: Seen,
    common: shapely.Geometry | None,
    px_m: float,
    tolerance_m: float,
    min_length_m: float,
) -> NetworkChange:
    """Compare two networks.

    Args:
        old: What the older survey shows.
        new: What the newer one shows, in the same frame.
        common: What both surveys cover, None for everything.
        px_m: The coarser ground sampling distance.
        tolerance_m: Up to which lines are the same.
        min_length_m: Connected new or lost craquelure shorter than this is left out.
    """
    before, after = (sample(each.lines, px_m, SMOOTH_PX * px_m) for each in (old, new))
    back_distance, _ = after.nearest(before.xy)
    distance, nearest = before.nearest(after.xy)
    ends_before, ends_after = (join_ends(each.lines, _JOIN_PX * px_m) for each in (old, new))
    inside = None if common is None else shapely.buffer(common, -_SURE * tolerance_m)
    seen_before, seen_after = _within(inside, before.xy), _within(inside, after.xy)
    seen_before, blind_before = _level(old, before, back_distance <= tolerance_m, seen_before)
    seen_after, blind_after = _level(new, after, distance <= tolerance_m, seen_after)
    tips_before, tips_after = (
        free_tips(samples, ends, _within(inside, ends.xy) & ~_near(lost, ends.xy, _SURE * tolerance_m))
        for samples, ends, lost in zip((before, after), (ends_before, ends_after), (old.losses, new.losses))
    )
    runs_after = unmatched(after, distance, seen_after, tolerance_m)
    runs_before = unmatched(before, back_distance, seen_before, tolerance_m)
    cracks_before, cracks_after = (Cracks(each.lines, each.width_m >= _THIN_PX * px_m) for each in (old, new))
    forth = follow(after, cracks_after, runs_after, ends_after, tips_before, tolerance_m)
    back = follow(before, cracks_before, runs_before, ends_before, tips_after, tolerance_m)
    spread, tips = stray(tips_before, tips_after, tolerance_m), len(tips_before.xy)
    limits = (tolerance_m, min_length_m)
    level, back_level = levels(forth, back, tips, limits, spread), levels(back, forth, tips, limits, spread)
    grown, fresh = _sorted_out(forth, level, limits, cracks_after.is_wide)
    withdrawn, gone = _sorted_out(back, back_level, limits, cracks_before.is_wide)
    is_changed = grown | fresh
    advanced = level.exceeded(forth)
    return NetworkChange(
        new=_pieces(forth, fresh),
        grown=_pieces(forth, grown),
        matched=_rest(after, seen_after, forth.runs.select(is_changed)),
        lost=_pieces(back, withdrawn | gone),
        advances=TipAdvances(forth.xy[advanced], tips_before.line[forth.at_tip[advanced]], forth.advance_m[advanced]),
        tip_count=tips,
        least_advance_m=level.open_m,
        stray_m=spread.sigma_m,
        left_out=(blind_before, blind_after),
        samples=after,
        partner=before.line[nearest] if len(before.xy) else nearest,
        met=seen_after & (distance <= tolerance_m),
    )


def _within(common: shapely.Geometry | None, xy: Array) -> Mask:
    if common is None:
        return np.ones(len(xy), np.bool_)
    shapely.prepare(common)
    return np.asarray(shapely.contains_xy(common, xy), np.bool_)


def _level(own: Seen, samples: Samples, met: Mask, seen: Mask) -> tuple[Mask, LeftOut]:
    """Return `seen` without unmatched samples that the other survey could not have found, and how much that is."""
    size = np.diff(samples.first)
    share = np.repeat(np.asarray(shapely.length(own.lines), np.float64) / size, size)
    sight = own.sight
    if not sight.is_known:
        every, found = (_sums(samples.line[rows], share[rows], len(own.lines)) for rows in (seen, seen & met))
        sight = Sight(
            max(sight.width_m, found_from(own.width_m, every, found)),
            max(sight.confidence, found_from(own.confidence, every, found)),
        )
    hidden = seen & ~met & sight.misses(own.width_m, own.confidence)[samples.line]
    return seen & ~hidden, LeftOut(sight, float(share[hidden].sum()))


def _sums(at: Ints, weight: Array, count: int) -> Array:
    return np.bincount(at, weight, count).astype(np.float64)


def _near(shapes: Geometries, xy: Array, within_m: float) -> Mask:
    found = np.zeros(len(xy), np.bool_)
    found[shapely.STRtree(shapes).query(shapely.points(xy), predicate="dwithin", distance=within_m)[0]] = True
    return found


def _sorted_out(advances: Advances, level: Levels, limits: tuple[float, float], is_wide: Mask) -> tuple[Mask, Mask]:
    """Return which stretches continue a tip that has advanced, and which are new altogether.

    What only links other cracks may be a thin crack that the other survey has broken over its whole length.
    """
    runs, tolerance_m, min_length_m = advances.runs, *limits
    has_advanced = np.isin(advances.tip, advances.at_tip[level.exceeded(advances)])
    loose = advances.tip < 0
    group = advances.group
    count = int(group.max()) + 1 if len(group) else 0
    far = loose & (runs.farthest_m > _SURE * tolerance_m)
    beyond_m = runs.core_end_m - runs.core_start_m
    is_solid = (is_wide[runs.line] | advances.is_loose) & far
    least = np.where(np.bincount(group[is_solid], minlength=count) > 0, min_length_m, BREAK * min_length_m)
    is_sure = np.bincount(group[far], beyond_m[far], count) >= least
    return has_advanced, loose & is_sure[group] if count else loose


def _pieces(advances: Advances, rows: Mask) -> Pieces:
    runs = advances.runs
    rows = rows & (runs.length_m > 0)
    advance = np.full(len(runs), np.nan)
    has_tip = advances.tip >= 0
    if has_tip.any():
        at = np.searchsorted(advances.at_tip, advances.tip[has_tip])
        advance[has_tip] = advances.advance_m[at]
    return Pieces(runs.line[rows], runs.start_m[rows], runs.end_m[rows], advance[rows])


def _rest(samples: Samples, seen: Mask, changed: Runs) -> Pieces:
    """Return what is left of lines without changed stretches and without what only one survey has seen."""
    count = len(samples.first) - 1
    length = samples.along[samples.first[1:] - 1] if count else np.zeros(0)
    touched = np.zeros(count, np.bool_)
    touched[samples.line[~seen]] = True
    touched[changed.line] = True
    line: list[int] = np.flatnonzero(~touched).tolist()
    start, end = [0.0] * int((~touched).sum()), list(length[~touched])
    of_line: dict[int, list[tuple[float, float]]] = {}
    for at, low, high in zip(changed.line.tolist(), changed.start_m.tolist(), changed.end_m.tolist()):
        of_line.setdefault(at, []).append((low, high))
    for at in map(int, np.flatnonzero(touched)):
        rows = slice(samples.first[at], samples.first[at + 1])
        holes = of_line.get(at, []) + _unseen(samples.along[rows], seen[rows])
        for low, high in _complement(sorted(holes), float(length[at])):
            line.append(at)
            start.append(low)
            end.append(high)
    nothing = np.full(len(line), np.nan)
    return Pieces(np.array(line, np.int64), np.array(start, np.float64), np.array(end, np.float64), nothing)


def _unseen(along: Array, seen: Mask) -> list[tuple[float, float]]:
    """Return the intervals of one line around its unseen samples, up to half way to seen ones."""
    half = np.concatenate([along[:1], (along[1:] + along[:-1]) / 2, along[-1:]])
    return [(float(half[at]), float(half[at + 1])) for at in np.flatnonzero(~seen)]


def _complement(holes: list[tuple[float, float]], length: float) -> list[tuple[float, float]]:
    left, at = [], 0.0
    for low, high in holes:
        if low - at > 1e-9 * length:
            left.append((at, low))
        at = max(at, high)
    if length - at > 1e-9 * length:
        left.append((at, length))
    return left
