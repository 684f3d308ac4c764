"""Which photograph a slice comes from, and splits that never tear one apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

_SLICE = re.compile(
    r"^(?P<source>.+?)[_-](?:(?:tile|slice|crop|patch)[_-]?)?"
    r"(?:x[_-]?\d+[_-]y|y[_-]?\d+[_-]x|r[_-]?\d+[_-]c|c[_-]?\d+[_-]r|row[_-]?\d+[_-]col|col[_-]?\d+[_-]row)[_-]?\d+$",
    re.IGNORECASE,
)


def source_of(stem: str) -> str:
    """Return the source image of a file's stem.

    What stands before ``__``, or before a place such as ``_x3_y4``, ``_r012_c034``, ``-row3-col4`` (with ``tile``,
    ``slice``, ``crop`` or ``patch`` before it); else the stem itself. Bare numbers (``wall_3_4``) say nothing certain.
    """
    if "__" in stem:
        return stem.split("__", 1)[0] or stem
    found = _SLICE.match(stem)
    return found["source"] if found else stem


def chosen_sources(sources: Sequence[str], share: float, seed: int) -> set[str]:
    """Choose a share of sources; the choice depends on the names, the share and the seed only.

    At least one is left, and where the share is above 0 and there are two, at least one is chosen.
    """
    names = sorted(set(sources))
    count = round(share * len(names))
    if share > 0 and len(names) > 1:
        count = min(max(count, 1), len(names) - 1)
    return set(np.random.default_rng(seed).permutation(names)[:count].tolist()) if count else set()


def fold_of_sources(sources: Sequence[str], folds: int, seed: int) -> dict[str, int]:
    """Deal sources out to folds 0 to ``folds - 1``, as evenly as can be; depends on names, number and seed only."""
    names = np.random.default_rng(seed).permutation(sorted(set(sources))).tolist()
    return {name: at % folds for at, name in enumerate(names)}


def parts_of_sources(sources: Sequence[str], shares: Mapping[str, float], seed: int) -> dict[str, str]:
    """State a part for each source: ``test`` is chosen first, then ``validation``; the rest is ``train``.

    Args:
        sources: Names.
        shares: Shares of all sources by part, for example {"validation": 0.2, "test": 0.1}.
        seed: Of the choice.
    """
    names = sorted(set(sources))
    test = chosen_sources(names, shares.get("test", 0.0), seed)
    rest = [name for name in names if name not in test]
    share = min(shares.get("validation", 0.0) * len(names) / max(len(rest), 1), 1.0)
    validation = chosen_sources(rest, share, seed + 1)
    return {n: "test" if n in test else "validation" if n in validation else "train" for n in names}
