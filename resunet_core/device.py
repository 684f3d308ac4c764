"""What the machine has to compute with, found without importing any framework at import time (standard library only)."""

from __future__ import annotations

import ctypes
import os
import sys


def processor_count() -> int:
    """Return the number of processors that this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(len(os.sched_getaffinity(0)), 1)
    return os.cpu_count() or 1


def cuda_device_count() -> int:
    """Return the number of CUDA devices the NVIDIA driver offers to this process; 0 without a driver.

    The driver is asked directly, so that machines without a GPU never import torch, which takes seconds.
    """
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        count = ctypes.c_int(0)
        if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0:
            return 0
        return count.value
    except (OSError, AttributeError):  # no driver, or something else by its name
        return 0


def limit_spinning() -> None:
    """Let idle OpenMP threads sleep rather than spin; call before torch is first imported.

    Spinning threads of torch take processor time from every other thread of a busy machine and gain nothing there.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("KMP_BLOCKTIME", "0")  # the same for Intel's and LLVM's OpenMP


def torch_devices() -> list[str]:
    """Return the accelerators torch can use, for people; imports torch, which must be installed."""
    import torch

    devices = [f"cuda:{n}: {torch.cuda.get_device_name(n)}" for n in range(torch.cuda.device_count())]
    return devices + (["mps"] if torch.backends.mps.is_available() else [])


def openvino_devices() -> list[str]:
    """Return the devices OpenVINO can use and their capabilities, for people; OpenVINO must be installed."""
    import openvino

    core = openvino.Core()
    lines = []
    for name in core.available_devices:
        capabilities = ", ".join(sorted(core.get_property(name, "OPTIMIZATION_CAPABILITIES")))
        lines.append(f"{name}: {core.get_property(name, 'FULL_DEVICE_NAME')} ({capabilities})")
    return lines
