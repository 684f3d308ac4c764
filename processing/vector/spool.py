"""Finished features on disk while the sweep goes on: one file of arrays a tile row, and the frontier after the last row.

    rows/00000.npz      arrays finished in tile row 0, named "lines.…" and "regions.…"
    frontier/00000.npz  what was still open after tile row 0: enough to go on from there

A row counts once its frontier file is there; both are written beside their place and renamed, so a crash loses one row.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]


class RowArrays(Mapping[str, NDArray[Any]]):
    """The arrays of one family in one row file; each access reads one array and nothing else."""

    def __init__(self, path: Path, family: str) -> None:
        self._path = path
        self._prefix = family + "."

    def __getitem__(self, name: str) -> NDArray[Any]:
        with np.load(self._path) as stored:
            array: NDArray[Any] = stored[self._prefix + name]
            return array

    def __iter__(self) -> Iterator[str]:
        with np.load(self._path) as stored:
            names = [name.removeprefix(self._prefix) for name in stored.files if name.startswith(self._prefix)]
        return iter(names)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Spool:
    """Row files of a sweep.

    Args:
        folder: Folder of its own; made when it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._rows = folder / "rows"
        self._frontiers = folder / "frontier"
        self._rows.mkdir(parents=True, exist_ok=True)
        self._frontiers.mkdir(parents=True, exist_ok=True)

    def finished_rows(self) -> int:
        """Return how many tile rows, counted from the top, are complete."""
        numbers = [int(path.stem) for path in self._frontiers.glob("*.npz")]
        return max(numbers) + 1 if numbers else 0

    def append(self, row: int, finished: Mapping[str, Arrays], frontier: Mapping[str, Arrays]) -> None:
        """Store one row's finished arrays and the frontier after it."""
        _save(self._path(self._rows, row), finished)
        _save(self._path(self._frontiers, row), frontier)
        if row:
            self._path(self._frontiers, row - 1).unlink(missing_ok=True)

    def frontier(self) -> dict[str, Arrays]:
        """Return the frontier after the last complete row."""
        return _nested(_load(self._path(self._frontiers, self.finished_rows() - 1)))

    def row(self, row: int, family: str) -> RowArrays:
        """Return the arrays of one family ("lines", "regions" or "coverage") finished in a row, read when asked for."""
        return RowArrays(self._path(self._rows, row), family)

    def rows(self, family: str) -> Iterator[RowArrays]:
        """Yield the arrays of one family row by row."""
        for row in range(self.finished_rows()):
            yield self.row(row, family)

    def columns(self, family: str, names: tuple[str, ...]) -> Arrays:
        """Return named columns of a family, all rows joined; other columns stay on disk."""
        rows = list(self.rows(family))
        return {name: np.concatenate([row[name] for row in rows]) for name in names}

    @staticmethod
    def _path(folder: Path, row: int) -> Path:
        return folder / f"{row:05d}.npz"


def _save(path: Path, families: Mapping[str, Arrays]) -> None:
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        flat: Any = {f"{family}.{name}": array for family, arrays in families.items() for name, array in arrays.items()}
        np.savez(stream, **flat)
    os.replace(part, path)


def _load(path: Path) -> Arrays:
    with np.load(path) as stored:
        return {name: stored[name] for name in stored.files}


def _nested(flat: Arrays) -> dict[str, Arrays]:
    families: dict[str, Arrays] = {}
    for name, array in flat.items():
        family, _, column = name.partition(".")
        families.setdefault(family, {})[column] = array
    return families
