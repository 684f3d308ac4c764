"""Union-find: which of many numbered things hang together (Tarjan 1975, Journal of the ACM 22:215)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=True, nogil=True)
def find(parent: NDArray[np.int32], i: int) -> int:
    """Return the root of a thing, halving its path."""
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


@njit(cache=True, nogil=True)
def unite(parent: NDArray[np.int32], i: int, j: int) -> None:
    """Unite two things; the smaller root stays, so a root is the first of its group."""
    i, j = find(parent, i), find(parent, j)
    if i < j:
        parent[j] = i
    elif j < i:
        parent[i] = j


@njit(cache=True, nogil=True)
def _number(parent: NDArray[np.int32]) -> int:
    """Put numbers of groups, in the order of their first members, in the place of parents; return how many there are."""
    groups = 0
    for i in range(parent.size):  # a parent comes before its children, so it has its number already
        if parent[i] == i:
            parent[i] = groups
            groups += 1
        else:
            parent[i] = parent[parent[i]]
    return groups


@njit(cache=True, nogil=True)
def _unite_all(parent: NDArray[np.int32], a: NDArray[Any], b: NDArray[Any]) -> None:
    for k in range(a.size):
        unite(parent, a[k], b[k])


def connected_groups(count: int, a: NDArray[Any], b: NDArray[Any]) -> tuple[int, NDArray[np.int32]]:
    """Return how many groups things form, and the group of each, int32 (count,).

    Args:
        count: Number of things, numbered from 0.
        a: integers (pairs,).
        b: integers (pairs,): what each of them hangs together with.
    """
    parent = np.arange(count, dtype=np.int32)
    _unite_all(parent, np.ascontiguousarray(a), np.ascontiguousarray(b))
    return int(_number(parent)), parent
