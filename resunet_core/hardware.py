"""What a training runs on: accelerator, processes, arithmetic; all of it Lightning's, chosen by our options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from lightning.fabric.utilities.rank_zero import _get_rank

from .errors import DeviceError, OptionError
from .options import TrainOptions


@dataclass(frozen=True)
class Hardware:
    """What Lightning's trainer is told.

    Attributes:
        accelerator: "cpu", "cuda" or "mps".
        devices: Number of devices a node, a list with the one to take, or "auto" for all.
        nodes: Number of nodes.
        strategy: Lightning's name of the strategy.
        precision: Lightning's name of the arithmetic.
    """

    accelerator: str
    devices: Any
    nodes: int
    strategy: str
    precision: Any

    @property
    def processes(self) -> int:
        """Number of processes, over all nodes."""
        count = torch.cuda.device_count() if self.devices == "auto" else self.devices
        return self.nodes * (len(count) if isinstance(count, list) else int(count))


def choose_hardware(options: TrainOptions) -> Hardware:
    """Return what a training runs on.

    Raises:
        OptionError: Options contradict each other or what is there.
        DeviceError: A device is not there.
    """
    accelerator, devices = choose_accelerator(options.device)
    if options.devices is not None:
        if isinstance(devices, list) or accelerator == "mps":
            raise OptionError(
                f"--device is {options.device!r} and --devices is {options.devices}.",
                "Give --device cuda or cpu to train on several.",
            )
        if accelerator == "cuda" and options.devices > torch.cuda.device_count():
            raise DeviceError(
                f"--devices is {options.devices}; {torch.cuda.device_count()} CUDA devices were found.",
                "Give as many as there are, or --device cpu.",
            )
        devices = options.devices
    precision = choose_precision(options.precision, accelerator)
    hardware = Hardware(accelerator, devices, options.nodes, "auto", precision)
    if options.batch_size % hardware.processes:
        raise OptionError(
            f"--batch-size is {options.batch_size}, for {hardware.processes} processes together.",
            f"Give a multiple of {hardware.processes}.",
        )
    return hardware


def process_rank(hardware: Hardware) -> int:
    """Return the number of this process among those of a training, 0 for the first or only one."""
    return (_get_rank() or 0) if hardware.processes > 1 else 0


def choose_accelerator(device: str) -> tuple[str, Any]:
    """Return Lightning's accelerator and devices for ``auto``, ``cpu``, ``cuda``, ``cuda:1`` or ``mps``."""
    kind, _, number = device.partition(":")
    if kind == "auto":
        kind = "cuda" if torch.cuda.is_available() else "cpu"
    if kind == "cpu" and not number:
        return "cpu", 1
    if kind == "cuda" and (not number or number.isdecimal()):
        count = torch.cuda.device_count()
        if count == 0 or (number and int(number) >= count):
            raise DeviceError(f"There is no device {device!r}; {count} CUDA devices were found.", "Give --device cpu.")
        return "cuda", [int(number)] if number else "auto"
    if kind == "mps" and not number:
        if not torch.backends.mps.is_available():
            raise DeviceError("There is no device 'mps' here.", "Give --device cpu.")
        return "mps", 1
    raise OptionError(f"--device is {device!r}.", "Expected auto, cpu, cuda, cuda:NUMBER or mps.")


def choose_precision(precision: str, accelerator: str) -> str:
    """Return Lightning's name of a precision; auto takes half the width where the device computes in it."""
    if precision == "auto":
        if accelerator == "cuda":
            precision = "bfloat16" if torch.cuda.is_bf16_supported() else "float16"
        else:
            precision = "bfloat16" if accelerator == "cpu" and _processor_has_bfloat16() else "float32"
    if precision == "float16" and accelerator == "cpu":
        raise OptionError("Training in float16 needs a GPU.", "Give --precision bfloat16 or float32.")
    return {"float32": "32-true", "bfloat16": "bf16-mixed", "float16": "16-mixed"}[precision]


def _processor_has_bfloat16() -> bool:
    checks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(check() for name in checks if (check := getattr(torch.cpu, name, None)) is not None)
