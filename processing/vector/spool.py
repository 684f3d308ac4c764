"""Finished features on disk while the sweep goes on: one file of arrays for each row of tiles, and the frontier.

    parts/00000.safetensors   arrays finished in the first row of tiles, named "lines.…", "regions.…" and "coverage.…"
    frontier.safetensors      how far the sweep came, and what was still open there: enough to go on from

A part counts once the frontier after it is there. Both are written beside their place, forced to disk and renamed, so
a crash or a power cut loses one row of tiles. Columns are mapped into memory when they are asked for: who takes a few
stretches of a long column reads these stretches.
"""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]

_DTYPES = {"BOOL": "?", "U8": "u1", "I32": "<i4", "I64": "<i8", "F32": "<f4", "F64": "<f8"}
_NAMES = {np.dtype(dtype): name for name, dtype in _DTYPES.items()}


class ArrayFile(Mapping[str, NDArray[Any]]):
    """The arrays of one safetensors file by name, each mapped into memory for as long as someone holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _header(self) -> tuple[int, dict[str, Any]]:
        """Return where the data begin, and the entries: eight bytes of length, then JSON."""
        with self._path.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            return 8 + length, json.loads(stream.read(length))

    @property
    def metadata(self) -> dict[str, str]:
        """The texts stored with the arrays."""
        texts: dict[str, str] = self._header[1].get("__metadata__", {})
        return texts

    def __getitem__(self, name: str) -> NDArray[Any]:
        data, entries = self._header
        entry = entries[name]
        dtype, shape, (first, end) = np.dtype(_DTYPES[entry["dtype"]]), tuple(entry["shape"]), entry["data_offsets"]
        if first == end:
            return np.empty(shape, dtype)
        with self._path.open("rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        return np.frombuffer(mapped, dtype, (end - first) // dtype.itemsize, data + first).reshape(shape)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._header[1] if name != "__metadata__")

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Family(Mapping[str, NDArray[Any]]):
    """The arrays of one family ("lines", "regions" or "coverage") in a file."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self._file = file
        self._prefix = name + "."

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._file[self._prefix + name]

    def __iter__(self) -> Iterator[str]:
        return (name.removeprefix(self._prefix) for name in self._file if name.startswith(self._prefix))

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Columns(Mapping[str, NDArray[Any]]):
    """The columns of a family, all parts joined: each is read anew every time it is asked for."""

    def __init__(self, parts: list[Family]) -> None:
        self._parts = parts

    def __getitem__(self, name: str) -> NDArray[Any]:
        return np.concatenate([part[name] for part in self._parts])

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts[0] if self._parts else ())

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Spool:
    """What a sweep has finished.

    Args:
        folder: Folder of its own; made when it is not there.

    Attributes:
        row_end: First row of pixels that has not been swept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "parts").mkdir(parents=True, exist_ok=True)
        self._frontier = folder / "frontier.safetensors"
        state = ArrayFile(self._frontier).metadata if self._frontier.exists() else {"parts": "0", "row_end": "0"}
        self.row_end = int(state["row_end"])
        self._parts = [ArrayFile(self._path(number)) for number in range(int(state["parts"]))]

    def append(self, row_end: int, finished: Mapping[str, Arrays], frontier: Mapping[str, Arrays]) -> None:
        """Store what a row of tiles finished, and the frontier after it.

        Args:
            row_end: First row of pixels below these tiles.
            finished: Finished arrays by family and name.
            frontier: What is still open, by family and name.
        """
        path = self._path(len(self._parts))
        _save(path, finished, {})
        self._parts.append(ArrayFile(path))
        _save(self._frontier, frontier, {"parts": str(len(self._parts)), "row_end": str(row_end)})
        self.row_end = row_end

    def frontier(self, family: str) -> Arrays:
        """Return what was open in a family after the last complete row of tiles."""
        return {name: array.copy() for name, array in Family(ArrayFile(self._frontier), family).items()}

    def parts(self, family: str) -> list[Family]:
        """Return the arrays of a family part by part, each read when it is asked for."""
        return [Family(part, family) for part in self._parts]

    def columns(self, family: str) -> Columns:
        """Return the columns of a family, all parts joined."""
        return Columns(self.parts(family))

    def _path(self, number: int) -> Path:
        return self._folder / "parts" / f"{number:05d}.safetensors"


def _save(path: Path, families: Mapping[str, Arrays], metadata: dict[str, str]) -> None:
    """Write a safetensors file array by array: the library would copy them all first."""
    flat = {f"{family}.{name}": array for family, arrays in families.items() for name, array in arrays.items()}
    ordered = sorted(flat, key=lambda name: -flat[name].itemsize)  # so all are aligned
    entries: dict[str, Any] = {"__metadata__": metadata}
    end = 0
    for name in ordered:
        first, end = end, end + flat[name].nbytes
        dtype = _NAMES[flat[name].dtype]
        entries[name] = {"dtype": dtype, "shape": flat[name].shape, "data_offsets": [first, end]}
    header = json.dumps(entries).encode()
    header += b" " * (-len(header) % 8)
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        stream.write(len(header).to_bytes(8, "little") + header)
        for name in ordered:
            stream.write(np.ascontiguousarray(flat[name]).data)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(part, path)
