"""The safetensors container, read and written by its header alone (standard library only).

Layout: 8 bytes little-endian length of the header, the header (JSON, may be padded with spaces), the bytes of all
tensors. The header maps each name to dtype, shape and offsets within the tensor bytes; ``__metadata__`` holds texts.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ModelError

_LENGTH_BYTES = 8
_HEADER_LIMIT = 100_000_000  # as in the safetensors library
_HEADER_STEP = 4096  # headers are padded to multiples of this


@dataclass(frozen=True)
class WeightsHeader:
    """What the header of a safetensors file says.

    Attributes:
        tensors: ``{name: {"dtype": "F16", "shape": [...], "data_offsets": [begin, end]}}``.
        metadata: Texts stored with the weights.
        data_start: Offset of the tensor bytes in the file.
    """

    tensors: dict[str, dict[str, Any]]
    metadata: dict[str, str]
    data_start: int

    def __post_init__(self) -> None:
        """Refuse tables whose entries are not of the expected form."""
        for name, entry in self.tensors.items():
            begin, end = entry["data_offsets"]
            if not 0 <= begin <= end:
                raise ValueError(f"tensor {name} lies from {begin} to {end}")

    @property
    def data_bytes(self) -> int:
        """Number of tensor bytes that the table asks for."""
        return max((int(entry["data_offsets"][1]) for entry in self.tensors.values()), default=0)


def read_header(path: Path) -> WeightsHeader:
    """Read the header of a safetensors file and check that the file is as long as it says.

    Raises:
        ModelError: The file is missing, cut short, or not a safetensors file.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(_LENGTH_BYTES))
            if length > min(size, _HEADER_LIMIT):
                raise ValueError("its header is longer than the file")
            table = json.loads(file.read(length))
        metadata = table.pop("__metadata__", {})
        header = WeightsHeader(table, dict(metadata), _LENGTH_BYTES + length)
    except FileNotFoundError:
        raise ModelError(f"There is no file {path}.", "Expected the weights of a model.") from None
    except OSError as error:
        raise ModelError(f"{path} can't be read: {error.strerror}.", "Check the permissions of the file.") from error
    except (ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise ModelError(
            f"{path} is no safetensors file: {error}.", "Get the model again; the file is damaged."
        ) from error
    if header.data_start + header.data_bytes != size:
        raise ModelError(
            f"{path} is {size} bytes long, its header asks for {header.data_start + header.data_bytes}.",
            "Get the model again; the file is damaged.",
        )
    return header


def data_sha256(path: Path) -> str:
    """Return the SHA-256 of the tensor bytes: of the weights themselves, whatever the header holds besides."""
    header = read_header(path)
    digest = hashlib.sha256()
    with path.open("rb") as file:
        file.seek(header.data_start)
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def split(packed: bytes) -> tuple[dict[str, dict[str, Any]], bytes]:
    """Split a serialised safetensors file into its tensor table and its tensor bytes."""
    (length,) = struct.unpack("<Q", packed[:_LENGTH_BYTES])
    table = json.loads(packed[_LENGTH_BYTES : _LENGTH_BYTES + length])
    table.pop("__metadata__", None)
    return table, packed[_LENGTH_BYTES + length :]


def pack(tensors: dict[str, dict[str, Any]], data: bytes, make_metadata: Callable[[int], dict[str, str]]) -> bytes:
    """Serialise a safetensors file whose metadata may depend on where its tensor bytes start.

    Args:
        tensors: The table as in `WeightsHeader.tensors`.
        data: The tensor bytes.
        make_metadata: Given the offset of the tensor bytes in the file, returns the texts to store.
    """
    length = _HEADER_STEP
    while True:
        table = {"__metadata__": make_metadata(_LENGTH_BYTES + length), **tensors}
        header = json.dumps(table, separators=(",", ":"), ensure_ascii=False).encode()
        if len(header) <= length:
            return struct.pack("<Q", length) + header.ljust(length) + data
        length = -(-len(header) // _HEADER_STEP) * _HEADER_STEP
