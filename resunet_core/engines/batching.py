"""Batches that shrink until they fit into memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import OutOfMemoryError

_Part = TypeVar("_Part")
_WORDS = ("out of memory", "allocate memory", "not enough memory", "bad_alloc", "bad allocation")


def run_in_batches(count: int, batch_size: int, run: Callable[[slice], _Part]) -> tuple[list[tuple[slice, _Part]], int]:
    """Run something on all of ``count`` items, halving the batch whenever memory runs out.

    Args:
        count: Number of items.
        batch_size: Items at a time to begin with.
        run: Runs the items of a slice.

    Returns:
        The parts in order, each with its slice, and the batch size that fitted.

    Raises:
        OutOfMemoryError: Memory does not suffice for one item.
    """
    parts: list[tuple[slice, _Part]] = []
    done = 0
    while done < count:
        items = slice(done, min(done + batch_size, count))
        fitted = True
        try:
            parts.append((items, run(items)))
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            if items.stop - done == 1:
                raise OutOfMemoryError(
                    "Memory of the device does not suffice for one window.",
                    "Close other programs that use it, or give --device cpu.",
                ) from error
            fitted = False
        # Tried again out here, where the error no longer holds on to what was allocated.
        if fitted:
            done = items.stop
        else:
            batch_size = (items.stop - done) // 2
    return parts, batch_size


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error of any library says that memory ran out; all but Python's own are told by their words."""
    return isinstance(error, MemoryError) or any(word in str(error).lower() for word in _WORDS)
