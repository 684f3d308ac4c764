"""Junctions after review: where a segment has been rejected, its junctions have lost an arm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyogrio
from numpy.typing import NDArray

from ..schema import CRAQUELURE_LAYER
from .features import Features

Ids = NDArray[np.int64]

_REJECTED = "lower(trim(review)) = 'rejected'"


@dataclass(frozen=True, eq=False)
class Rejections:
    """What rejected segments take away.

    Attributes:
        nodes: int64 (n,), ascending: ids of junctions that lose arms.
        arms: int64 (n,): how many each loses.
        networks: int64 (m,): ids of networks of which nothing is left.
    """

    nodes: Ids
    arms: Ids
    networks: Ids

    @classmethod
    def none(cls) -> Rejections:
        """Nothing is rejected."""
        nothing = np.zeros(0, np.int64)
        return cls(nothing, nothing, nothing)

    @classmethod
    def read(cls, path: str, fields: list[str]) -> Rejections:
        """Read which segments of a survey are rejected.

        Args:
            path: The survey.
            fields: Those of network_id, start_node, end_node, review that its craquelure has.
        """
        rejected = _read(path, [name for name in fields if name != "review"], _REJECTED)
        if not rejected or not len(next(iter(rejected.values()))):
            return cls.none()
        ends = np.concatenate([rejected[name] for name in ("start_node", "end_node") if name in rejected] or [_NO_IDS])
        nodes, arms = np.unique(ends[ends > 0], return_counts=True)
        networks = _NO_IDS
        if "network_id" in rejected:
            left = _read(path, ["network_id"], f"review IS NULL OR NOT ({_REJECTED})")["network_id"]
            networks = np.setdiff1d(rejected["network_id"], left)
        return cls(nodes, arms.astype(np.int64), networks[networks > 0])


_NO_IDS: Ids = np.zeros(0, np.int64)


def _read(path: str, fields: list[str], where: str) -> dict[str, Ids]:
    if not fields:
        return {}
    meta, _, _, columns = pyogrio.raw.read(
        path, layer=CRAQUELURE_LAYER.name, columns=fields, where=where, read_geometry=False
    )
    return {
        str(name): np.nan_to_num(np.asarray(values, np.float64)).astype(np.int64)
        for name, values in zip(meta["fields"], columns)
    }


def settled_junctions(junctions: Features, rejections: Rejections) -> Features:
    """Return the junctions that are left, with the kind and degree they have now.

    One arm left is an end; two are a line that goes on, and no junction; three are what they were, or a Y; four and more
    an X. A field ``kind`` or ``degree`` that is missing follows from the other.
    """
    kind = junctions["kind"].copy()
    degree = np.where(junctions["degree"] > 0, junctions["degree"], _degree_of(kind))
    lost = np.zeros(len(kind), np.int64)
    if len(rejections.nodes):
        at = np.searchsorted(rejections.nodes, junctions["id"]).clip(max=len(rejections.nodes) - 1)
        lost = np.where(rejections.nodes[at] == junctions["id"], rejections.arms[at], 0)
    left = degree - lost
    changed = (lost > 0) | (kind == "")
    kind[changed & (left == 1)] = "end"
    kind[changed & (left == 3)] = "Y"
    kind[changed & (left >= 4)] = "X"
    settled = junctions.replace(kind=kind, degree=left)
    gone = (lost > 0) & ((left < 1) | (left == 2))
    return settled.select(~gone) if gone.any() else settled


def _degree_of(kind: NDArray[np.object_]) -> Ids:
    degrees = {"end": 1, "edge": 1, "Y": 3, "T": 3, "X": 4}
    return np.array([degrees.get(str(text), 0) for text in kind], np.int64)
