"""Tip advance: unmatched stretches that begin at a tip of the other network, and how far along the branch they lead."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree
from scipy.special import ndtri
from scipy.stats import binomtest, t

from .runs import Runs
from .sampling import Ends, Samples
from .ways import link

TIP_QUANTILE = float(ndtri(0.998))  # one-sided: two tips in a thousand that have not moved seem to have
CHANCE = 0.01  # of reporting growth where nothing has grown
_SAME_WAY = 0.7  # cosine of the largest angle between a tip in two surveys
_FORWARD = 0.25  # cosine of the largest turn of a crack at its old tip
_REACH = 2.0  # tolerances between a tip and where a stretch begins
_BRIDGE = 3.0  # tolerances of matched crack between two stretches that are one growth: a crossing
_SURE = 2.0  # tolerances from old cracks at which a stretch is no displaced one
BREAK = 1.5  # times the least length: how much further a gap in a thin crack must reach to be no break of segmentation
_PAIRED = 4.0  # tolerances between the tips of a crack in two surveys that tell how far tips stray
_FEWEST_TIPS = 20
_OUTLIER = 3.0  # standard deviations (1.4826 MAD)
_TWICE = 2.0  # times what draws back is beyond doubt

Array = NDArray[np.float64]
Ints = NDArray[np.int64]
Geometries = NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class Tips:
    """Free ends of cracks.

    Attributes:
        xy: float64 (n, 2), metres.
        outward: float64 (n, 2): unit vectors, the way the crack points.
        line: int64 (n,): the line that ends there.
    """

    xy: Array
    outward: Array
    line: Ints


def free_tips(samples: Samples, ends: Ends, keep: NDArray[np.bool_]) -> Tips:
    """Return the free ends of a network.

    Args:
        samples: Along its lines.
        ends: Its nodes.
        keep: bool (nodes,): which may be tips at all (not those at the edge of what was surveyed).
    """
    free = (ends.degree[ends.node] == 1) & keep[ends.node]
    line, end = np.nonzero(free)
    at = np.where(end == 0, samples.first[line], samples.first[line + 1] - 1)
    sign = np.where(end == 0, -1.0, 1.0)[:, None]
    return Tips(samples.xy[at], samples.tangent[at] * sign, line.astype(np.int64))


@dataclass(frozen=True)
class Stray:
    """How far tips stray along their cracks where nothing has grown: by segmentation, drawing and registration.

    Attributes:
        sigma_m: Standard deviation; NaN where too few tips say.
        freedom: Degrees of freedom of that estimate.
    """

    sigma_m: float
    freedom: float


def stray(old: Tips, new: Tips, tolerance_m: float) -> Stray:
    """Return how far tips stray along their cracks.

    Cracks don't shrink: where a tip seems to have drawn back, it strays. Half of all that have not grown do so, and their root
    mean square, without outliers, tells the spread.
    """
    if len(old.xy) and len(new.xy):
        at = cKDTree(new.xy).query(old.xy, distance_upper_bound=_PAIRED * tolerance_m)[1]
        back_at = cKDTree(old.xy).query(new.xy)[1]
        met = np.flatnonzero(at < len(new.xy))
        met = met[back_at[at[met]] == met]
        met = met[np.einsum("ij,ij->i", old.outward[met], new.outward[at[met]]) >= _SAME_WAY]
        advance = np.einsum("ij,ij->i", new.xy[at[met]] - old.xy[met], old.outward[met])
        back = -advance[advance < 0]
        if len(back) >= _FEWEST_TIPS // 2:
            used = back[back <= _OUTLIER * 1.4826 * np.median(back)]
            return Stray(float(np.sqrt(np.mean(used**2))), len(used))
    return Stray(float("nan"), float("inf"))


@dataclass(frozen=True, eq=False)
class Cracks:
    """Lines of a network.

    Attributes:
        lines: LineStrings (n,), metres.
        is_wide: bool (n,): those that segmentation hardly breaks.
    """

    lines: Geometries
    is_wide: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Advances:
    """Which stretches continue a tip, and how far each tip has come.

    Attributes:
        runs: The stretches, those that continue a tip beginning at it.
        group: int64 (runs,): those that hang together have the same number.
        tip: int64 (runs,): the tip each continues, -1 for none.
        xy: float64 (n, 2): where the tips were that have advanced.
        at_tip: int64 (n,): their numbers, ascending.
        advance_m: float64 (n,): by how much, along the longest branch.
        is_open: bool (n,): whether the network ends in what has grown; else it closes a gap to other cracks.
        is_wide: bool (n,): whether at least half of what has grown is of lines that segmentation hardly breaks.
        is_loose: bool (runs,): whether the network ends in what hangs together with the stretch.
    """

    runs: Runs
    group: Ints
    tip: Ints
    xy: Array
    at_tip: Ints
    advance_m: Array
    is_open: NDArray[np.bool_]
    is_wide: NDArray[np.bool_]
    is_loose: NDArray[np.bool_]


def follow(
    samples: Samples,
    cracks: Cracks,
    runs: Runs,
    ends: Ends,
    tips: Tips,
    tolerance_m: float,
) -> Advances:
    """Follow tips of the other network along unmatched stretches, over junctions too.

    Args:
        samples: Along this network's lines.
        cracks: The lines.
        runs: Its unmatched stretches.
        ends: Its nodes.
        tips: Of the other network.
        tolerance_m: As for matching.
    """
    count = len(runs)
    tip_of = np.full((count, 2), -1, np.int64)
    if count and len(tips.xy):
        runs, tip_of = _anchored(samples, cracks.lines, runs, tips, tolerance_m)
        kept = ~_displaced(runs, tolerance_m)
        runs, tip_of = runs.select(kept), tip_of[kept]
        count = len(runs)
    anchored = tip_of >= 0
    length = np.asarray(shapely.length(cracks.lines), np.float64)
    ways = link(runs, ends, length, _BRIDGE * tolerance_m)
    tip, advance = np.full(count, -1, np.int64), np.zeros(len(tips.xy))
    if anchored.any():
        tip_at = np.full(ways.graph.shape[0], -1, np.int64)
        tip_at[ways.vertex[anchored]] = tip_of[anchored]
        source = np.flatnonzero(tip_at >= 0)
        distance, _, from_ = dijkstra(
            ways.graph, directed=False, indices=source, min_only=True, return_predecessors=True
        )
        owner = np.where(np.isfinite(distance), tip_at[from_.clip(0)], -1)[ways.vertex]
        distance = distance[ways.vertex]
        has_tip = np.isfinite(distance).any(axis=1)
        nearer = np.argmin(distance, axis=1)[:, None]
        tip[has_tip] = np.take_along_axis(owner, nearer, 1)[has_tip, 0]
        # a stretch that tips have reached from both ends belongs to the nearer one, whole
        far = np.where(owner[:, 0] == owner[:, 1], distance.max(axis=1), distance.min(axis=1) + runs.length_m)
        np.maximum.at(advance, tip[has_tip], far[has_tip])
    at_tip = np.unique(tip[tip >= 0])
    is_open = np.isin(at_tip, tip[ways.is_free.any(axis=1)])
    share = np.where(cracks.is_wide[runs.line], 0.5, -0.5) * runs.length_m
    wide = np.bincount(tip[tip >= 0], share[tip >= 0], len(tips.xy))[at_tip] >= 0
    is_loose = np.isin(ways.group, ways.group[ways.is_free.any(axis=1)])
    return Advances(runs, ways.group, tip, tips.xy[at_tip], at_tip, advance[at_tip], is_open, wide, is_loose)


def _anchored(samples: Samples, lines: Geometries, runs: Runs, tips: Tips, tolerance_m: float) -> tuple[Runs, Ints]:
    """Return the stretches begun at the tips beside them, and the tip at each end, int64 (n, 2), -1 for none.

    Where the surveys lie badly on one another a stretch begins well before the tip: what lies beside the old crack is no part of it.
    """
    tip_of = np.full((len(runs), 2), -1, np.int64)
    place = np.stack([runs.start_m, runs.end_m], axis=1)
    inside, run_of = _samples_of(samples, runs)
    distance, at = cKDTree(samples.xy[inside]).query(tips.xy, distance_upper_bound=_REACH * tolerance_m)
    tip = np.flatnonzero(np.isfinite(distance))
    tip = tip[np.argsort(-distance[tip], kind="stable")]  # the nearest last, so that it stays
    nearest, run = inside[at[tip]], run_of[at[tip]]
    forward = np.einsum("ij,ij->i", samples.tangent[nearest], tips.outward[tip])
    where = np.asarray(shapely.line_locate_point(lines[runs.line[run]], shapely.points(tips.xy[tip])), np.float64)
    # what lies behind a tip is not its growth: on a crack as short as the tolerance, the other tip's
    leads = np.where(forward < 0, where > runs.core_start_m[run], where < runs.core_end_m[run])
    ahead = (np.abs(forward) >= _FORWARD) & leads
    tip, run, side, where = tip[ahead], run[ahead], (forward[ahead] < 0).astype(np.int64), where[ahead]
    low, high = _room(runs, np.asarray(shapely.length(lines), np.float64), _REACH * tolerance_m)
    tip_of[run, side] = tip
    place[run, side] = np.clip(where, low[run], high[run])
    overlap = place[:, 1] < place[:, 0]  # two old tips that have passed one another
    place[overlap] = place[overlap].mean(axis=1, keepdims=True)
    return replace(runs, start_m=place[:, 0], end_m=place[:, 1]), tip_of


def _samples_of(samples: Samples, runs: Runs) -> tuple[Ints, Ints]:
    """Return the samples on stretches, and the stretch of each."""
    # lines one after the other on one axis, each as long as any may be and one more
    reach = float(samples.along.max(initial=0)) + 1
    axis = samples.line * reach + samples.along
    run = np.searchsorted(runs.line * reach + runs.start_m, axis, side="right") - 1
    inside = np.flatnonzero((run >= 0) & (runs.line[run] == samples.line) & (samples.along <= runs.end_m[run]))
    return inside, run[inside]


def _room(runs: Runs, length_m: Array, most_m: float) -> tuple[Array, Array]:
    """Return between where and where on its line each stretch may begin and end: not into its neighbours."""
    follows = np.diff(runs.line, prepend=-1) == 0
    precedes = np.roll(follows, -1)
    low = np.where(follows, np.roll(runs.end_m, 1), 0.0)
    high = np.where(precedes, np.roll(runs.start_m, -1), length_m[runs.line])
    return np.maximum(low, runs.core_start_m - most_m), np.minimum(high, runs.core_end_m + most_m)


def _displaced(runs: Runs, tolerance_m: float) -> NDArray[np.bool_]:
    """Return which stretches lie beside an old crack all the way, and hardly out of tolerance: neither grown nor new."""
    return np.asarray(runs.farthest_m <= np.minimum(runs.length_m / 2, _SURE * tolerance_m))


@dataclass(frozen=True)
class Levels:
    """From where on advances are reported, metres.

    Attributes:
        open_m: Of tips that end freely.
        thin_m: Of thin cracks that have met another.
        wide_m: Of wide cracks that have met another.
    """

    open_m: float
    thin_m: float
    wide_m: float

    def exceeded(self, found: Advances) -> NDArray[np.bool_]:
        """Return which of the tips have advanced."""
        level = np.where(found.is_open, self.open_m, np.where(found.is_wide, self.wide_m, self.thin_m))
        return np.asarray(found.advance_m > level)


def levels(forth: Advances, back: Advances, tips: int, limits: tuple[float, float], spread: Stray) -> Levels:
    """Return from where on advances are reported.

    A tip has advanced when it has by more than the tolerance and than two tips in a thousand stray; beyond any doubt, when it
    has by more than two tolerances and than any of so many would (Šidák, Student's t). Where a tip has met another crack, the
    older survey may only have missed a bit of it: such breaks can be long, those of thin cracks longer, and have nothing to do
    with how far tips stray.

    Args:
        forth: How far tips have advanced.
        back: How far they have drawn back, or breaks have opened.
        tips: How many there are.
        limits: Tolerance, and length from which connected craquelure counts, metres.
        spread: How far tips stray.
    """
    tolerance_m, min_length_m = limits
    sigma = spread.sigma_m if np.isfinite(spread.sigma_m) else tolerance_m / 2
    sure = float(t.isf(-np.expm1(np.log1p(-CHANCE) / max(tips, 1)), spread.freedom))
    low, high = max(tolerance_m, TIP_QUANTILE * sigma), max(_SURE * tolerance_m, sure * sigma)
    gaps, opened = forth.advance_m[~forth.is_open], back.advance_m[~back.is_open]
    wide, back_wide = forth.is_wide[~forth.is_open], back.is_wide[~back.is_open]
    if more_than_by_chance(gaps, opened, min_length_m):
        thin_m = wide_m = min_length_m
    else:
        thin_m = proven_from(gaps[~wide], opened[~back_wide], BREAK * min_length_m)
        wide_m = proven_from(gaps[wide], opened[back_wide], min_length_m)
    ended, withdrawn = forth.advance_m[forth.is_open], back.advance_m[back.is_open]
    return Levels(
        low if more_than_by_chance(ended, withdrawn, low) else proven_from(ended, withdrawn, high), thin_m, wide_m
    )


def more_than_by_chance(forth: Array, back: Array, level: float) -> bool:
    """Return whether significantly more exceeds a level one way than the other (sign test): chance goes both ways."""
    more, less = int((forth > level).sum()), int((back > level).sum())
    return bool(more) and bool(binomtest(more, more + less, 0.5, alternative="greater").pvalue < CHANCE)


def proven_from(forth: Array, back: Array, level: float) -> float:
    """Return the level if significantly more exceeds it one way; else, if that is more, twice what goes farthest the other way."""
    return level if more_than_by_chance(forth, back, level) else max(level, _TWICE * float(back.max(initial=0)))
