"""Rings: arcs joined over seams, self-touching walks split, one canonical form.

A canonical ring is an int32 (n, 2) array of corners (x, y) in pixel coordinates without repetition, collinear corners
or a closing vertex; it starts at its uppermost, then leftmost corner and has its region to the right. With rows
counting downwards an outer ring has positive, a hole negative signed area.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .labels import Pack


def offsets_of(size: NDArray[np.generic]) -> NDArray[np.int64]:
    """Return the int64 (n + 1,) offsets of stretches of these sizes."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(size, dtype=np.int64)])


@njit(cache=True, nogil=True)
def copy_stretches(
    xy: NDArray[Any],
    first: NDArray[np.int64],
    size: NDArray[np.int64],
    out: NDArray[Any],
    target: NDArray[np.int64],
) -> None:
    """Copy the stretches ``xy[first : first + size]`` to ``out[target : target + size]``."""
    for k in range(first.size):
        a, b = first[k], target[k]
        for i in range(size[k]):
            out[b + i, 0], out[b + i, 1] = xy[a + i, 0], xy[a + i, 1]


def gather(xy: NDArray[Any], first: NDArray[np.int64], size: NDArray[np.int64]) -> NDArray[Any]:
    """Return the stretches ``xy[first : first + size]`` of (n, 2) one after the other."""
    offsets = offsets_of(size)
    out = np.empty((int(offsets[-1]), 2), xy.dtype)
    copy_stretches(xy, first, size, out, offsets)
    return out


@dataclass(frozen=True)
class Walks:
    """Closed walks, or parts of them: corners one after the other.

    Attributes:
        xy: int32 (n, 2).
        offsets: int64 (walks + 1,).
        touches_itself: bool (walks,): the walk may pass a corner twice.
    """

    xy: NDArray[np.int32]
    offsets: NDArray[np.int64]
    touches_itself: NDArray[np.bool_]

    def take(self, index: NDArray[np.int64]) -> Walks:
        """Return these walks."""
        size = np.diff(self.offsets)[index]
        xy = gather(self.xy, self.offsets[:-1][index], size)
        return Walks(xy, offsets_of(size), self.touches_itself[index])


@dataclass(frozen=True)
class Rings:
    """Canonical rings.

    Attributes:
        xy: int32 (n, 2).
        offsets: int64 (rings + 1,).
        area_px: int64 (rings,): signed area in pixels; positive outside, negative round holes.
        source: int64 (rings,): index of the walk a ring comes from.
    """

    xy: NDArray[np.int32]
    offsets: NDArray[np.int64]
    area_px: NDArray[np.int64]
    source: NDArray[np.int64]

    def take(self, index: NDArray[np.int64]) -> Rings:
        """Return these rings."""
        size = np.diff(self.offsets)[index]
        xy = gather(self.xy, self.offsets[:-1][index], size)
        return Rings(xy, offsets_of(size), self.area_px[index], self.source[index])


def join_walks(parts: list[Walks]) -> Walks:
    """Return all walks of several sets, one set after the other."""
    ends = np.cumsum([0] + [p.xy.shape[0] for p in parts])
    offsets = [p.offsets[1:] + base for p, base in zip(parts, ends)]
    return Walks(
        np.concatenate([p.xy for p in parts]),
        np.concatenate([np.zeros(1, np.int64), *offsets]),
        np.concatenate([p.touches_itself for p in parts]),
    )


@njit(cache=True, nogil=True)
def _write_ring(xy: NDArray[np.int32], members: NDArray[np.int64], out: NDArray[np.int32], n: int) -> np.int64:
    """Write the ring of these corners from its uppermost left one on, at position n; return its signed area."""
    size, first = members.size, 0
    for k in range(1, size):
        p, best = members[k], members[first]
        if xy[p, 1] < xy[best, 1] or (xy[p, 1] == xy[best, 1] and xy[p, 0] < xy[best, 0]):
            first = k
    twice = np.int64(0)
    x0, y0 = np.int64(xy[members[first], 0]), np.int64(xy[members[first], 1])
    last_x, last_y = np.int64(0), np.int64(0)
    for k in range(size):
        p = members[first + k - size * (first + k >= size)]
        out[n + k, 0], out[n + k, 1] = xy[p, 0], xy[p, 1]
        x, y = xy[p, 0] - x0, xy[p, 1] - y0
        twice += last_x * y - x * last_y
        last_x, last_y = x, y
    return np.int64(twice // 2)


@njit(cache=True, nogil=True)
def _slot(table_key: NDArray[np.int64], key: np.int64) -> int:
    """Return the slot of a key, or the empty one where it belongs (open addressing, capacity a power of two)."""
    mask = table_key.size - 1
    slot = ((key * np.int64(-7046029254386353131)) >> np.int64(20)) & mask
    while table_key[slot] >= 0 and table_key[slot] != key:
        slot = (slot + 1) & mask
    return int(slot)


@njit(cache=True, nogil=True)
def _split_walk(xy: NDArray[np.int32], walk: Pack, out: Pack, written: Pack) -> Pack:
    """Cut a walk wherever it passes a corner again and write the simple rings.

    A walk round pixels passes a corner at most twice and never crosses itself, so the pieces do not depend on where it
    starts.

    Args:
        xy: int32 (n, 2): corners.
        walk: Index of the walk, its first corner, and the corner behind its last one.
        out: xy, offsets, area and source of the rings.
        written: Corners and rings written so far.

    Returns:
        Corners and rings written.
    """
    source, first, stop = walk
    out_xy, offsets, area, sources = out
    n, rings = written
    capacity = 16
    while capacity < 2 * (stop - first):
        capacity *= 2
    table_key, table_depth = np.full(capacity, -1, np.int64), np.empty(capacity, np.int64)
    stack, depth = np.empty(stop - first, np.int64), np.int64(0)
    slot, key, below = 0, np.int64(0), np.int64(0)
    for p in range(first, stop + 1):
        if p < stop:
            key = (np.int64(xy[p, 1]) << np.int64(32)) | np.int64(xy[p, 0])
            slot = _slot(table_key, key)
            below = table_depth[slot] if table_key[slot] == key else np.int64(-1)
        else:
            below = np.int64(0)  # back at the first corner
        if below >= 0:
            area[rings] = _write_ring(xy, stack[below:depth], out_xy, n)
            n += depth - below
            offsets[rings + 1], sources[rings] = n, source
            rings += 1
            depth = below + 1
        else:
            table_key[slot], table_depth[slot], stack[depth] = key, depth, p
            depth += 1
    return n, rings


@njit(cache=True, nogil=True)
def _finish(
    xy: NDArray[np.int32],
    walk_offsets: NDArray[np.int64],
    touches_itself: NDArray[np.bool_],
    out: Pack,
) -> int:
    """Write all rings of all walks; return their number."""
    out_xy, offsets, area, source = out
    n, rings = 0, 0
    for walk in range(walk_offsets.size - 1):
        first, stop = walk_offsets[walk], walk_offsets[walk + 1]
        if touches_itself[walk]:
            n, rings = _split_walk(xy, (walk, first, stop), out, (n, rings))
        else:
            area[rings] = _write_ring(xy, np.arange(first, stop), out_xy, n)
            n += stop - first
            offsets[rings + 1], source[rings] = n, walk
            rings += 1
    return rings


def finish_rings(walks: Walks) -> Rings:
    """Return the canonical rings of closed walks, in the order of the walks."""
    corners = walks.xy.shape[0]
    capacity = walks.offsets.size - 1 + (corners // 4 if walks.touches_itself.any() else 0)
    xy = np.empty((corners, 2), np.int32)
    offsets = np.zeros(capacity + 1, np.int64)
    area, source = np.empty(capacity, np.int64), np.empty(capacity, np.int64)
    rings = _finish(walks.xy, walks.offsets, walks.touches_itself, (xy, offsets, area, source))
    return Rings(xy, offsets[: rings + 1], area[:rings], source[:rings])


@njit(cache=True, nogil=True)
def _chain(
    follower: NDArray[np.int64], order: NDArray[np.int64], chain: NDArray[np.int64], heads: NDArray[np.bool_]
) -> Pack:
    """List the arcs of every chain one after the other: first the open chains, from their heads, then the closed ones.

    Returns:
        Number of open chains, number of all chains.
    """
    n, chains, opened = 0, 0, 0
    done = np.zeros(follower.size, np.bool_)
    for closed in (False, True):
        for k in range(follower.size):
            if done[k] or (not closed and not heads[k]):
                continue
            arc = k
            while arc >= 0 and not done[arc]:
                done[arc] = True
                order[n] = arc
                chain[n] = chains
                n += 1
                arc = follower[arc]
            chains += 1
        if not closed:
            opened = chains
    return opened, chains


@dataclass(frozen=True)
class JoinedArcs:
    """What becomes of a set of arcs when equal keys are joined.

    Attributes:
        walks: All chains of arcs: first the open ones, then the closed ones.
        open_count: Number of open chains.
        first_arc, last_arc: int64 (chains,): index of the first and last arc of each chain.
    """

    walks: Walks
    open_count: int
    first_arc: NDArray[np.int64]
    last_arc: NDArray[np.int64]


def join_arcs(arcs: Walks, start_key: NDArray[np.int64], end_key: NDArray[np.int64]) -> JoinedArcs:
    """Join arcs whose end key is another one's start key, as far as they go.

    Args:
        arcs: The corners of the arcs.
        start_key: int64 (arcs,), all different.
        end_key: int64 (arcs,), all different.
    """
    count = start_key.size
    by_start = np.argsort(start_key)
    place = np.searchsorted(start_key, end_key, sorter=by_start)
    candidate = by_start[np.minimum(place, count - 1)] if count else place
    follower = np.where(start_key[candidate] == end_key, candidate, -1) if count else place
    heads = np.ones(count, np.bool_)
    heads[follower[follower >= 0]] = False
    order, chain = np.empty(count, np.int64), np.empty(count, np.int64)
    opened, chains = _chain(follower, order, chain, heads)
    size = np.diff(arcs.offsets)[order]
    chain_offsets = np.searchsorted(chain, np.arange(chains + 1))  # in arcs
    corner_offsets = offsets_of(size)[chain_offsets]
    touches = np.zeros(chains, np.bool_)
    np.logical_or.at(touches, chain, arcs.touches_itself[order])
    walks = Walks(gather(arcs.xy, arcs.offsets[:-1][order], size), corner_offsets, touches)
    return JoinedArcs(walks, int(opened), order[chain_offsets[:-1]], order[chain_offsets[1:] - 1])
