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
from numba import njit
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

_NONE = -1  # instead of a link where a chain ends in a node
_NUMBER_BITS = 32  # of a stretch's number in its table; above them is the table's


@dataclass
class _Strand:
    """A chain under way.

    Attributes:
        links: Of start and end: the link across the seam, by its place on the doubled grid, or `_NONE`.
        stretches: The chains it consists of, in order, by table and number; ``~`` of it where one runs backwards.
    """

    links: tuple[int, int]
    stretches: deque[int]

    def turn(self) -> None:
        """Run the other way."""
        self.stretches = deque(~stretch for stretch in reversed(self.stretches))
        self.links = self.links[::-1]


class ChainJoiner:
    """Joins chains over seams.

    Args:
        raster_width: Columns of the raster, for global ids.
    """

    def __init__(self, raster_width: int) -> None:
        self._raster_width = raster_width
        self._open: dict[int, _Strand] = {}
        self._tables: dict[int, Chains] = {}
        self._left: dict[int, int] = {}  # of each table: how many of its chains are open
        self._next_table = 0

    def __len__(self) -> int:
        """Return how many chains are open."""
        return len(self._strands())

    def add(self, chains: Chains) -> Chains:
        """Take in chains with open ends; return those that are whole now, in the order they closed."""
        if len(chains) == 0:
            return chains
        table = self._next_table
        self._next_table += 1
        self._tables[table], self._left[table] = chains, len(chains)
        first = table << _NUMBER_BITS
        whole = []
        for number, (start, end) in enumerate(self._links(chains).tolist()):
            strand = self._insert(_Strand((start, end), deque((first + number,))))
            if strand is not None:
                whole.append(strand)
        packed = self._packed(whole)
        for strand in whole:
            self._forget(strand)
        return packed

    def frontier(self) -> Chains:
        """Return the open chains."""
        return self._packed(self._strands())

    def _strands(self) -> list[_Strand]:
        return list({id(strand): strand for strand in self._open.values()}.values())

    def _links(self, chains: Chains) -> NDArray[np.int64]:
        """Return the links across seams at the ends of chains, int64 (m, 2): sums of both pixels' rows and columns.

        No two links have the same middle: of two diagonals that cross, neither is a link (see `adjacency`).
        """
        last = np.stack([chains.offsets[:-1], chains.offsets[1:] - 1], axis=1)
        row, col = np.divmod(chains.across, self._raster_width)
        place = (chains.row[last] + row) * (2 * self._raster_width) + (chains.col[last] + col)
        return np.where(chains.end == AT_SEAM, place, _NONE)

    def _insert(self, strand: _Strand) -> _Strand | None:
        """Join a chain to what is open; return it when it is whole, else keep it."""
        opened = self._open
        while True:
            link = next((link for link in strand.links if link in opened), _NONE)
            if link == _NONE:
                break
            strand = self._merged(opened[link], strand, link)
        start, end = strand.links
        if start == end:  # both nodes, or a loop that closes
            return strand
        for link in (start, end):
            if link != _NONE:
                opened[link] = strand
        return None

    def _merged(self, one: _Strand, other: _Strand, link: int) -> _Strand:
        """Return two chains as one, joined at a link."""
        for known in one.links:
            if known != _NONE:
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
        return _Strand((one.links[0], other.links[1]), stretches)

    def _forget(self, strand: _Strand) -> None:
        """Let go of the tables that only finished chains were in."""
        for stretch in strand.stretches:
            table = max(stretch, ~stretch) >> _NUMBER_BITS
            self._left[table] -= 1
            if self._left[table] == 0:
                del self._left[table], self._tables[table]

    def _packed(self, strands: list[_Strand]) -> Chains:
        """Return chains as a table."""
        stretches = np.array([stretch for strand in strands for stretch in strand.stretches], np.int64)
        backwards = stretches < 0
        stretches[backwards] = ~stretches[backwards]
        table, number = stretches >> _NUMBER_BITS, stretches & (2**_NUMBER_BITS - 1)
        per_strand = np.array([len(strand.stretches) for strand in strands], np.int64)
        here = {int(t): np.flatnonzero(table == t) for t in np.unique(table)}
        size = np.empty(len(stretches), np.int64)
        for t, places in here.items():
            size[places] = np.diff(self._tables[t].offsets)[number[places]]
        target = np.concatenate([np.zeros(1, np.int64), np.cumsum(size)])
        none = Chains.empty()
        columns = {name: np.empty(target[-1], getattr(none, name).dtype) for name in _PER_PIXEL}
        for t, places in here.items():
            first = self._tables[t].offsets[number[places]]
            for name, column in columns.items():
                _copy_stretches(
                    getattr(self._tables[t], name), first, size[places], backwards[places], column, target[places]
                )
        edge = np.concatenate([np.zeros(1, np.int64), np.cumsum(per_strand)])
        ends = {name: np.empty((len(strands), 2), getattr(none, name).dtype) for name in _PER_CHAIN}
        for side, at in ((0, edge[:-1]), (1, edge[1:] - 1)):
            for t in np.unique(table[at]).tolist():
                some = table[at] == t
                rows, sides = number[at[some]], np.where(backwards[at[some]], 1 - side, side)
                for name, column in ends.items():
                    column[some, side] = getattr(self._tables[t], name)[rows, sides]
        loop = np.array([strand.links[0] == strand.links[1] != _NONE for strand in strands], np.bool_)
        ends["end"][loop], ends["across"][loop] = IN_LOOP, -1
        return Chains(offsets=target[edge], **columns, **ends)


@njit(cache=True, nogil=True)
def _copy_stretches(
    column: NDArray[Any],
    first: NDArray[np.int64],
    size: NDArray[np.int64],
    backwards: NDArray[np.bool_],
    out: NDArray[Any],
    target: NDArray[np.int64],
) -> None:
    """Copy the stretches ``column[first : first + size]`` to ``out[target : target + size]``, some turned round."""
    for k in range(first.size):
        source, step = (first[k] + size[k] - 1, -1) if backwards[k] else (first[k], 1)
        for i in range(size[k]):
            out[target[k] + i] = column[source + i * step]


def closed(chains: Chains) -> NDArray[np.bool_]:
    """Return which chains have no open end, bool (m,)."""
    whole: NDArray[np.bool_] = (chains.end != AT_SEAM).all(axis=1)
    return whole
