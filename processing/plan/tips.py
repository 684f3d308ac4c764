"""Tip advance: unmatched stretches that begin at a tip of the other network, and how far along the branch they lead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree
from scipy.special import ndtri
from scipy.stats import binomtest

from .runs import Runs
from .sampling import Ends, Samples

TIP_QUANTILE = float(ndtri(0.99))  # one-sided: one tip in a hundred that has not moved seems to have
CHANCE = 0.01  # of reporting growth where nothing has grown
_FORWARD = 0.25  # cosine of the largest turn of a crack at its old tip
_REACH = 2.0  # tolerances between a tip and where a stretch begins
_SURE = 2.0  # tolerances from old cracks at which a stretch is no displaced one
_PAIRED = 4.0  # tolerances between the tips of a crack in two surveys that tell how far tips stray
_FEWEST_TIPS = 20

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


def stray(old: Tips, new: Tips, tolerance_m: float) -> float:
    """Return how far tips stray along their cracks (standard deviation, metres); NaN where too few say.

    Cracks don't shrink: where a tip seems to have drawn back, segmentation and registration moved it. Half of all that have
    not grown do so, and their median tells the spread (of a normal distribution).
    """
    if not len(old.xy) or not len(new.xy):
        return float("nan")
    distance, at = cKDTree(new.xy).query(old.xy, distance_upper_bound=_PAIRED * tolerance_m)
    met = np.isfinite(distance)
    advance = np.einsum("ij,ij->i", new.xy[at[met]] - old.xy[met], old.outward[met])
    back = -advance[advance < 0]
    return float(1.4826 * np.median(back)) if len(back) >= _FEWEST_TIPS // 2 else float("nan")


@dataclass(frozen=True, eq=False)
class Advances:
    """Which stretches continue a tip, and how far each tip has come.

    Attributes:
        runs: The stretches, those that continue a tip beginning at it.
        tip: int64 (runs,): the tip each continues, -1 for none.
        at_tip: int64 (n,): tips that have advanced.
        advance_m: float64 (n,): by how much, along the longest branch.
    """

    runs: Runs
    tip: Ints
    at_tip: Ints
    advance_m: Array


def follow(lines: Geometries, runs: Runs, ends: Ends, tips: Tips, tolerance_m: float) -> Advances:
    """Follow tips of the other network along unmatched stretches, over junctions too.

    Args:
        lines: Of this network, metres.
        runs: Its unmatched stretches.
        ends: Its nodes.
        tips: Of the other network.
        tolerance_m: As for matching.
    """
    count = len(runs)
    if not count or not len(tips.xy):
        nothing = np.zeros(0)
        return Advances(runs, np.full(count, -1, np.int64), nothing.astype(np.int64), nothing)
    runs, tip_of = _anchored(lines, runs, tips, tolerance_m)
    vertex = np.stack([len(ends.xy) + 2 * np.arange(count), len(ends.xy) + 2 * np.arange(count) + 1], axis=1)
    vertex[:, 0] = np.where(runs.at_start, ends.node[runs.line, 0], vertex[:, 0])
    vertex[:, 1] = np.where(runs.at_end, ends.node[runs.line, 1], vertex[:, 1])
    size = len(ends.xy) + 2 * count
    weight = np.maximum(runs.length_m, 1e-12)
    # of parallel edges the matrix would take the sum; they are rare (double lines) and the shorter counts
    order = np.lexsort((weight, vertex.max(axis=1), vertex.min(axis=1)))
    keys = np.sort(vertex[order], axis=1)
    _, first = np.unique(keys, axis=0, return_index=True)
    edges = keys[first]
    graph = coo_array((weight[order][first], (edges[:, 0], edges[:, 1])), shape=(size, size)).tocsr()
    anchored = tip_of >= 0
    source, where = np.unique(vertex[anchored], return_index=True)
    if not len(source):
        return Advances(runs, np.full(count, -1, np.int64), np.zeros(0, np.int64), np.zeros(0))
    tip_of_source = tip_of[anchored][where]
    distance, _, from_ = dijkstra(graph, directed=False, indices=source, min_only=True, return_predecessors=True)
    tip_of_vertex = np.full(size, -1, np.int64)
    reached = np.isfinite(distance)
    lookup = dict(zip(source.tolist(), tip_of_source.tolist()))
    tip_of_vertex[reached] = [lookup[each] for each in from_[reached].tolist()]
    near = np.where(distance[vertex[:, 0]] <= distance[vertex[:, 1]], vertex[:, 0], vertex[:, 1])
    tip = tip_of_vertex[near]
    advance = np.zeros(len(tips.xy))
    farthest = np.where(reached, distance, 0.0)
    grown = tip >= 0
    np.maximum.at(advance, tip[grown], np.maximum(farthest[vertex[grown, 0]], farthest[vertex[grown, 1]]))
    # a stretch between two old tips is reached from both: it is as long as it is
    both = anchored.all(axis=1)
    np.maximum.at(advance, tip_of[both, 0], runs.length_m[both])
    at_tip = np.unique(tip[grown])
    return Advances(runs, tip, at_tip, advance[at_tip])


def _anchored(lines: Geometries, runs: Runs, tips: Tips, tolerance_m: float) -> tuple[Runs, Ints]:
    """Return the stretches begun at the tips near their ends, and the tip at each end, int64 (n, 2), -1 for none."""
    tree = cKDTree(tips.xy)
    start, end = runs.start_m.copy(), runs.end_m.copy()
    tip_of, gap = np.full((len(runs), 2), -1, np.int64), np.full((len(runs), 2), np.inf)
    for side, own in enumerate((runs.core_start_m, runs.core_end_m)):
        along = lines[runs.line]
        at = shapely.get_coordinates(shapely.line_interpolate_point(along, own))
        distance, tip = tree.query(at, distance_upper_bound=_REACH * tolerance_m)
        near = np.flatnonzero(np.isfinite(distance))
        place = shapely.line_locate_point(along[near], shapely.points(tips.xy[tip[near]]))
        place = np.clip(place, runs.start_m[near], runs.end_m[near])
        further = own[near] + (1 - 2 * side) * tolerance_m
        ahead = shapely.line_interpolate_point(along[near], np.clip(further, runs.start_m[near], runs.end_m[near]))
        way = shapely.get_coordinates(ahead) - tips.xy[tip[near]]
        size = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-12)
        is_ahead = np.einsum("ij,ij->i", way, tips.outward[tip[near]]) / size >= _FORWARD
        gap[near, side] = distance[near]
        tip_of[near[is_ahead], side] = tip[near[is_ahead]]
        (start if side == 0 else end)[near[is_ahead]] = place[is_ahead]
    twice = (tip_of[:, 0] >= 0) & (
        tip_of[:, 0] == tip_of[:, 1]
    )  # short ones have the tip near both ends: the nearer counts
    nearer_end = twice & (gap[:, 1] < gap[:, 0])
    tip_of[twice & ~nearer_end, 1] = -1
    tip_of[nearer_end, 0] = -1
    start = np.where(tip_of[:, 0] >= 0, start, runs.start_m)
    end = np.maximum(np.where(tip_of[:, 1] >= 0, end, runs.end_m), start)
    # beside an old crack all the way, and hardly out of tolerance: displaced, not grown
    beside = runs.farthest_m <= np.minimum((end - start) / 2, _SURE * tolerance_m)
    tip_of[beside] = -1
    start, end = np.where(beside, runs.start_m, start), np.where(beside, runs.end_m, end)
    at_start = runs.at_start & (start <= runs.start_m + 1e-12)
    at_end = runs.at_end & (end >= runs.end_m - 1e-12)
    return Runs(runs.line, start, end, runs.farthest_m, runs.core_start_m, runs.core_end_m, at_start, at_end), tip_of


def least_advance(forth: Array, back: Array, tips: int, tolerance_m: float, stray_m: float) -> tuple[float, bool]:
    """Return from where on an advance is reported, and whether anything has grown at all.

    A tip has advanced when it has by more than the tolerance and than one tip in a hundred strays. Among many tips some do so by chance,
    and as many draw back: growth is reported where significantly more advance than draw back (sign test), or else only
    of tips that advance further than any of so many strays (Šidák), unless as many draw back so far.

    Args:
        forth: Advances, metres.
        back: How far tips have drawn back, metres.
        tips: How many there are.
        tolerance_m: As for matching.
        stray_m: Their standard deviation, NaN where it is unknown.
    """
    spread = stray_m if np.isfinite(stray_m) else tolerance_m / 2
    level = max(tolerance_m, TIP_QUANTILE * spread)
    more, less = int((forth > level).sum()), int((back > level).sum())
    if more and binomtest(more, more + less, 0.5, alternative="greater").pvalue < CHANCE:
        return level, True
    beyond = max(tolerance_m, float(-ndtri(-np.expm1(np.log1p(-CHANCE) / max(tips, 1)))) * spread)
    return beyond, int((forth > beyond).sum()) > int((back > beyond).sum())
