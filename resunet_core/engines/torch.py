"""torch: on CUDA GPUs, on Apple's (MPS), and on processors where OpenVINO is missing."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..device import limit_spinning, processor_count

limit_spinning()  # before torch is imported

import torch  # noqa: E402
from torch import Tensor, nn  # noqa: E402

from ..errors import DeviceError  # noqa: E402
from .base import aligned, middle, whole_strides  # noqa: E402
from .batching import run_in_batches  # noqa: E402
from .lanes import CudaLane, Lane, fitting_batch  # noqa: E402
from .torch_trimming import trimmed  # noqa: E402

_TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
_GPU_BATCH = 16  # at most
_TRIMMED_SIZES = 4  # kept; they share the weights
_GPU_CALLERS = 2  # while the pictures or answers of one travel, those of the other are computed


class TorchEngine:
    """Runs a network with torch; see `Engine`.

    On CUDA two threads should call: each has a lane of its own, so that the transfers of one run beside the other's
    computing. The batch is what free memory holds by what one picture takes; should memory not suffice all the same it
    is halved, and stays so. On a processor pictures go one by one.

    Args:
        network: The network, giving logits; taken over.
        class_count: Number of classes it gives.
        device: ``auto`` (CUDA, else MPS, else the processor), ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
        precision: ``auto`` takes bfloat16 where the device is natively fast at it, float16 on older CUDA GPUs, else
            float32.
        threads: Threads on a processor; None takes the processors this process may use.
        float32_layers: Names of the network's modules that compute in float32 in any precision.

    Raises:
        DeviceError: The device is not there or can't do the precision.
    """

    name = "torch"

    def __init__(
        self,
        network: nn.Module,
        class_count: int,
        device: str = "auto",
        precision: str = "auto",
        threads: int | None = None,
        float32_layers: Sequence[str] = (),
    ) -> None:
        self.device = _resolve_device(device)
        self._kind = self.device.partition(":")[0]
        self.precision = _resolve_precision(self.device, precision)
        self.batch_size, self.callers = (_GPU_BATCH, _GPU_CALLERS) if self._kind == "cuda" else (1, 1)
        self._class_count = class_count
        self._lock = threading.Lock()  # of the network, where callers take turns
        self._batch_lock = threading.Lock()
        self._trim_lock = threading.Lock()
        self._networks: OrderedDict[tuple[tuple[int, ...], int], nn.Module] = OrderedDict()
        self._local = threading.local()
        self._measured: set[tuple[int, ...]] = set()  # sizes of pictures whose batch was chosen
        if self._kind == "cpu":
            # Of the whole process; torch knows no other way.
            torch.set_num_threads(threads or processor_count())
        network = network.eval().requires_grad_(False)
        if self.precision != "float32":
            _keep_float32(network, float32_layers)
        self._network = network.to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    def predict(self, images: NDArray[np.uint8], margin_px: int = 0) -> NDArray[np.float32]:
        """Return class probabilities; see `Engine.predict`."""
        height, width = images.shape[1:3] if images.ndim == 4 else (0, 0)
        padded = aligned(images, margin_px)
        rows, cols = middle(height, width, margin_px, whole_strides(margin_px))
        result = np.empty((len(padded), self._class_count, rows.stop - rows.start, cols.stop - cols.start), np.float32)
        turn = contextlib.nullcontext() if self._kind == "cuda" else self._lock
        with turn, torch.inference_mode(), self._lane().entered() as lane:
            network = self._trimmed(padded.shape[1:3], whole_strides(margin_px))
            for items, part in self._run(torch.from_numpy(padded), lane, network):
                result[items] = part.numpy()[:, :, rows, cols]
        return result

    def close(self) -> None:
        """Give back the weights, and on a GPU its memory."""
        with self._lock:
            self._network = nn.Identity()
            self._networks.clear()
            if self._kind == "cuda":
                torch.cuda.empty_cache()

    def _lane(self) -> Lane:
        """Return the calling thread's way to the device."""
        if not hasattr(self._local, "lane"):
            self._local.lane = CudaLane(self.device) if self._kind == "cuda" else Lane(self.device)
        lane: Lane = self._local.lane
        return lane

    def _trimmed(self, sides: tuple[int, ...], margin_px: int) -> nn.Module:
        """Return the network for pictures of a size and a margin."""
        with self._trim_lock:
            if (sides, margin_px) not in self._networks:
                while len(self._networks) >= _TRIMMED_SIZES:
                    self._networks.popitem(last=False)
                with torch.inference_mode(False):
                    self._networks[sides, margin_px] = trimmed(self._network, (3, *sides), margin_px)
            self._networks.move_to_end((sides, margin_px))
            return self._networks[sides, margin_px]

    def _run(self, images: Tensor, lane: Lane, network: nn.Module) -> list[tuple[slice, Tensor]]:
        """Return probabilities in the processor's memory, batch by batch, each with the pictures it belongs to."""

        def compute(items: slice) -> Tensor:
            return lane.fetch(self._probabilities(lane.send(images[items]), network))

        if self._kind == "cpu":
            return run_in_batches(len(images), 1, compute)[0]
        self._choose_batch(tuple(images.shape), lane, compute)
        parts, fitted = run_in_batches(len(images), self.batch_size, compute)
        with self._batch_lock:
            self.batch_size = min(self.batch_size, fitted)
        return parts

    def _choose_batch(self, shape: tuple[int, ...], lane: Lane, compute: Callable[[slice], Tensor]) -> None:
        """Before the first batch of a size: try one picture, and see how many of them memory holds."""
        with self._batch_lock:
            if shape[0] < 2 or shape[1:] in self._measured:
                return
            self._measured.add(shape[1:])
            found = lane.memory_taken(lambda: run_in_batches(1, 1, compute))
            if found is not None:
                self.batch_size = min(self.batch_size, fitting_batch(*found, self.callers, _GPU_BATCH))

    def _probabilities(self, images: Tensor, network: nn.Module) -> Tensor:
        pixels = images.permute(0, 3, 1, 2)  # NHWC memory is channels_last
        with self._autocast():
            logits = network(pixels.float() / 255)
        return torch.softmax(logits.float(), dim=1)

    def _autocast(self) -> contextlib.AbstractContextManager[object]:
        if self.precision == "float32":
            return contextlib.nullcontext()
        return torch.autocast(self._kind, _TYPES[self.precision])


def _keep_float32(network: nn.Module, layers: Sequence[str]) -> None:
    """Have the convolutions in some modules compute in float32 inside autocast too; what is between them follows."""
    named = dict(network.named_modules())
    for layer in layers:
        for module in named[layer].modules() if layer in named else ():
            if isinstance(module, nn.Conv2d):
                module.forward = partial(_in_float32, module.forward)  # type: ignore[method-assign]


def _in_float32(forward: Callable[[Tensor], Tensor], features: Tensor) -> Tensor:
    with torch.autocast(features.device.type, enabled=False):
        return forward(features.float())


def _resolve_device(device: str) -> str:
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if device == "auto":
        return "cuda:0" if cuda else "mps" if mps else "cpu"
    if device == "cpu" or (device == "mps" and mps):
        return device
    kind, _, index = device.partition(":")
    if kind == "cuda" and cuda and (index or "0").isdigit() and int(index or 0) < torch.cuda.device_count():
        return f"cuda:{int(index or 0)}"
    there = ["cpu", *(f"cuda:{i}" for i in range(torch.cuda.device_count() if cuda else 0)), *(["mps"] if mps else [])]
    raise DeviceError(
        f"torch finds no device {device!r}.", f"Found: {', '.join(there)}. Give --device auto for the best."
    )


def _resolve_precision(device: str, precision: str) -> str:
    kind = device.partition(":")[0]
    if precision == "auto":
        if kind == "cuda":
            return "bfloat16" if torch.cuda.get_device_capability(device)[0] >= 8 else "float16"  # 8: Ampere
        return "bfloat16" if kind == "cpu" and _processor_has_bfloat16() else "float32"
    if kind == "cpu" and precision == "float16":
        raise DeviceError("torch computes no faster in float16 on a processor.", "Give --precision auto.")
    return precision


def _processor_has_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 natively, as far as this torch can tell."""
    supported = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(supported()) if supported is not None else False
