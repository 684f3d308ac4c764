"""The way to a device and back: plain, or on CUDA through pinned memory and a stream of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import torch
from torch import Tensor

_SHARE = 0.8  # of the free memory that may be taken: the rest is lost between allocations


class Lane:
    """One calling thread's way to a device.

    Args:
        device: As torch names it.
    """

    def __init__(self, device: str) -> None:
        self.device = device

    @contextlib.contextmanager
    def entered(self) -> Iterator[Lane]:
        """Compute on this lane."""
        yield self

    def send(self, pictures: Tensor) -> Tensor:
        """Bring pictures to the device."""
        return pictures.to(self.device)

    def fetch(self, answer: Tensor) -> Tensor:
        """Bring an answer to the processor's memory, complete."""
        return answer.cpu()

    def memory_taken(self, compute: Callable[[], object]) -> tuple[int, int] | None:
        """Run something; return the bytes it took at its peak and those that are free, None where nobody counts them."""
        return None


class CudaLane(Lane):
    """A stream of CUDA. Transfers to and from pinned memory run beside what other streams compute."""

    def __init__(self, device: str) -> None:
        super().__init__(device)
        self._stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]

    @contextlib.contextmanager
    def entered(self) -> Iterator[Lane]:
        """Compute in this lane's stream."""
        with torch.cuda.device(self.device), torch.cuda.stream(self._stream):
            yield self

    def send(self, pictures: Tensor) -> Tensor:
        """Start bringing pictures to the device; what follows in this stream waits for them."""
        return pictures.pin_memory().to(self.device, non_blocking=True)

    def fetch(self, answer: Tensor) -> Tensor:
        """Bring an answer into pinned memory; only this stream is waited for."""
        target = torch.empty(answer.shape, dtype=answer.dtype, pin_memory=True)
        target.copy_(answer, non_blocking=True)
        self._stream.synchronize()
        return target

    def memory_taken(self, compute: Callable[[], object]) -> tuple[int, int] | None:
        """Count what torch's allocator handed out."""
        torch.cuda.reset_peak_memory_stats(self.device)
        before = torch.cuda.memory_allocated(self.device)
        compute()
        taken = torch.cuda.max_memory_allocated(self.device) - before
        torch.cuda.empty_cache()
        return taken, int(torch.cuda.mem_get_info(self.device)[0])


def fitting_batch(taken_bytes: int, free_bytes: int, callers: int, most: int) -> int:
    """Return how many pictures a caller can have in memory at once, a power of two from 1 to ``most``.

    Args:
        taken_bytes: Of one picture.
        free_bytes: Of the device.
        callers: That compute at the same time.
        most: A power of two.
    """
    fitting = int(_SHARE * free_bytes / callers / max(taken_bytes, 1))
    batch = 1
    while batch < most and 2 * batch <= fitting:
        batch *= 2
    return batch
