"""Chains of pixels with their measurements: what tiles hand over, and how chains cut by seams become whole again.

A chain that a seam cuts has an open end, which knows the pixel across the seam. Two open ends fit when each names the
other's last pixel, so a dictionary of the links across seams joins chains in whatever order they come; only open
chains stay in memory, some per tile along the front of the sweep.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .tracing import AT_SEAM, IN_LOOP


@dataclass(frozen=True)
class Chains:
    """Chains of linked pixels, one after the other.

    Attributes:
        row, col: int32 (n,): pixels of the raster. A closed loop's first pixel is not repeated.
        width_m: float32 (n,): width of the crack there, NaN at junction pixels.
        probability: uint8 (n,): round(254 p), 0 without probabilities.
        offsets: int64 (m + 1,): chain i has the pixels offsets[i]..offsets[i + 1].
        end: uint8 (m, 2): what start and end are: AT_NODE, AT_SEAM or IN_LOOP.
        junction: bool (m, 2): whether that node is a junction pixel.
        half_width_m: float32 (m, 2): distance of that node from the crack's edge, 0 elsewhere.
        gate_m: float32 (m, 2): distance along the line from an end that is cut off to its gate (see `tips`), 0 elsewhere.
        across: int64 (m, 2): global id of the pixel across the seam, -1 elsewhere.
    """

    row: NDArray[np.int32]
    col: NDArray[np.int32]
    width_m: NDArray[np.float32]
    probability: NDArray[np.uint8]
    offsets: NDArray[np.int64]
    end: NDArray[np.uint8]
    junction: NDArray[np.bool_]
    half_width_m: NDArray[np.float32]
    gate_m: NDArray[np.float32]
    across: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @classmethod
    def empty(cls) -> Chains:
        """Return no chains."""
        return cls.joined(())

    @classmethod
    def joined(cls, parts: Sequence[Chains]) -> Chains:
        """Return the chains of several tables in one."""
        empty: dict[str, NDArray[Any]] = {
            "row": np.zeros(0, np.int32),
            "col": np.zeros(0, np.int32),
            "width_m": np.zeros(0, np.float32),
            "probability": np.zeros(0, np.uint8),
            "end": np.zeros((0, 2), np.uint8),
            "junction": np.zeros((0, 2), np.bool_),
            "half_width_m": np.zeros((0, 2), np.float32),
            "gate_m": np.zeros((0, 2), np.float32),
            "across": np.zeros((0, 2), np.int64),
        }
        columns = {
            name: np.concatenate([none, *(getattr(part, name) for part in parts)]) for name, none in empty.items()
        }
        lengths = np.concatenate([np.zeros(1, np.int64), *(np.diff(part.offsets) for part in parts)])
        return cls(offsets=np.cumsum(lengths), **columns)

    def taken(self, chosen: NDArray[np.int64]) -> Chains:
        """Return the chosen chains, by number."""
        lengths = np.diff(self.offsets)[chosen]
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        index = np.arange(offsets[-1]) + np.repeat(self.offsets[:-1][chosen] - offsets[:-1], lengths)
        per_pixel = {name: getattr(self, name)[index] for name in _PER_PIXEL}
        return Chains(offsets=offsets, **per_pixel, **{name: getattr(self, name)[chosen] for name in _PER_CHAIN})

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the columns by name, for `numpy.savez`; ``Chains(**arrays)`` reads them back."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


_PER_PIXEL = ("row", "col", "width_m", "probability")
_PER_CHAIN = ("end", "junction", "half_width_m", "gate_m", "across")

Link = tuple[int, int]
"""A link across a seam: the smaller and the larger global id."""


@dataclass
class _OpenChain:
    """A chain under way: stretches of pixels in order, and its two ends."""

    stretches: deque[dict[str, NDArray[Any]]]
    links: list[Link | None]  # of start and end; None where the chain ends in a node
    ends: list[dict[str, Any]]

    def turn(self) -> None:
        """Run the other way."""
        self.stretches = deque(
            {name: column[::-1] for name, column in part.items()} for part in reversed(self.stretches)
        )
        self.links.reverse()
        self.ends.reverse()


class ChainJoiner:
    """Joins chains over seams.

    Args:
        raster_width: Columns of the raster, for global ids.
    """

    def __init__(self, raster_width: int) -> None:
        self._raster_width = raster_width
        self._open: dict[Link, _OpenChain] = {}

    def __len__(self) -> int:
        """Return how many chains are open."""
        return len({id(chain) for chain in self._open.values()})

    def add(self, chains: Chains) -> Chains:
        """Take in chains with open ends; return those that are whole now, in the order they closed."""
        whole = []
        ends = {name: getattr(chains, name).tolist() for name in _PER_CHAIN}
        for number in range(len(chains)):
            chain = self._insert(self._unpacked(chains, ends, number))
            if chain is not None:
                whole.append(chain)
        return _packed(whole)

    def frontier(self) -> Chains:
        """Return the open chains."""
        unique = {id(chain): chain for chain in self._open.values()}
        return _packed(list(unique.values()))

    def _unpacked(self, chains: Chains, ends: dict[str, list[Any]], number: int) -> _OpenChain:
        """Return one chain of a table whose columns of ends are given as lists."""
        span = slice(int(chains.offsets[number]), int(chains.offsets[number + 1]))
        stretch = {name: getattr(chains, name)[span] for name in _PER_PIXEL}
        links: list[Link | None] = [None, None]
        for side, pixel in ((0, 0), (1, -1)):
            if ends["end"][number][side] == AT_SEAM:
                gid = int(stretch["row"][pixel]) * self._raster_width + int(stretch["col"][pixel])
                across = ends["across"][number][side]
                links[side] = (min(gid, across), max(gid, across))
        both = [{name: column[number][side] for name, column in ends.items()} for side in (0, 1)]
        return _OpenChain(deque([stretch]), links, both)

    def _insert(self, chain: _OpenChain) -> _OpenChain | None:
        """Join a chain to what is open; return it when it is whole, else keep it."""
        link = self._fitting(chain)
        while link is not None:
            chain = self._merged(self._open[link], chain, link)
            link = self._fitting(chain)
        start, end = chain.links
        if start is None and end is None:
            return chain
        if start == end:
            for ends in chain.ends:
                ends.update(end=IN_LOOP, across=-1)
            return chain
        for link in (start, end):
            if link is not None:
                self._open[link] = chain
        return None

    def _fitting(self, chain: _OpenChain) -> Link | None:
        return next((link for link in chain.links if link is not None and link in self._open), None)

    def _merged(self, one: _OpenChain, other: _OpenChain, link: Link) -> _OpenChain:
        """Return two chains as one, joined at a link."""
        for known in one.links:
            if known is not None:
                del self._open[known]
        if one.links[1] != link and other.links[0] != link:
            one, other = other, one
        if one.links[1] != link or other.links[0] != link:  # both meet the link alike: turn the shorter one
            shorter = one if len(one.stretches) < len(other.stretches) else other
            shorter.turn()
            if one.links[1] != link:
                one, other = other, one
        if len(one.stretches) >= len(other.stretches):
            one.stretches.extend(other.stretches)
            stretches = one.stretches
        else:
            other.stretches.extendleft(reversed(one.stretches))
            stretches = other.stretches
        return _OpenChain(stretches, [one.links[0], other.links[1]], [one.ends[0], other.ends[1]])


def _packed(chains: list[_OpenChain]) -> Chains:
    """Return chains as a table."""
    none = Chains.empty()
    stretches = [stretch for chain in chains for stretch in chain.stretches]
    columns = {name: np.concatenate([getattr(none, name), *(s[name] for s in stretches)]) for name in _PER_PIXEL}
    ends = {
        name: np.array([[side[name] for side in chain.ends] for chain in chains], getattr(none, name).dtype)
        for name in _PER_CHAIN
    }
    lengths = [sum(len(stretch["row"]) for stretch in chain.stretches) for chain in chains]
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)])
    return Chains(offsets=offsets, **columns, **{name: column.reshape(-1, 2) for name, column in ends.items()})


def closed(chains: Chains) -> NDArray[np.bool_]:
    """Return which chains have no open end, bool (m,)."""
    whole: NDArray[np.bool_] = (chains.end != AT_SEAM).all(axis=1)
    return whole
