"""What runs the networks. Libraries are imported when an engine is made, never before.

``auto`` takes torch on a CUDA GPU; without one OpenVINO on the processor; without OpenVINO torch on the processor.
"""

from __future__ import annotations

import importlib.util

from ..device import cuda_device_count
from ..errors import DeviceError, MissingDependencyError, OptionError
from ..model_folder import ModelFolder
from ..options import PRECISIONS
from ..reporting import Reporter, SilentReporter
from .base import Engine, class_agreement

__all__ = ["ENGINES", "Engine", "class_agreement", "create_engine"]

ENGINES = ("auto", "torch", "openvino")


def create_engine(
    folder: ModelFolder,
    engine: str = "auto",
    device: str = "auto",
    precision: str = "auto",
    reporter: Reporter | None = None,
    threads: int | None = None,
) -> Engine:
    """Make the engine that runs a model; its weights are verified first.

    Args:
        folder: The model.
        engine: One of `ENGINES`.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
        precision: One of `resunet_core.options.PRECISIONS`; ``auto`` is float32 where the model's card says that less
            would change its classes.
        reporter: Is told when ``auto`` can't take what would be fastest.
        threads: Threads on a processor; None takes the processors this process may use.

    Raises:
        OptionError: A name is unknown.
        ModelError: The model is damaged.
        MissingDependencyError: The engine asked for, or every engine, is not installed.
        DeviceError: The device is not there, or engine and device or precision don't go together.
    """
    _check_names(engine, device, precision)
    folder.verify()
    if precision == "auto" and not folder.card.fast_precision:
        precision = "float32"
    chosen = _choose(engine, device, reporter or SilentReporter())
    if chosen == "openvino":
        return _openvino(folder, precision, threads)
    return _torch(folder, device, precision, threads)


def _check_names(engine: str, device: str, precision: str) -> None:
    if engine not in ENGINES:
        raise OptionError(f"There is no engine {engine!r}.", f"Expected one of: {', '.join(ENGINES)}.")
    if precision not in PRECISIONS:
        raise OptionError(f"There is no precision {precision!r}.", f"Expected one of: {', '.join(PRECISIONS)}.")
    kind, _, index = device.partition(":")
    if kind not in ("auto", "cpu", "cuda", "mps") or (":" in device and not (kind == "cuda" and index.isdigit())):
        raise OptionError(f"There is no device {device!r}.", "Expected auto, cpu, cuda, cuda:N or mps.")


def _choose(engine: str, device: str, reporter: Reporter) -> str:
    """Return "openvino" or "torch", both installed as far as can be seen without importing them."""
    if engine == "openvino" and device not in ("auto", "cpu"):
        raise DeviceError(
            f"OpenVINO runs on the processor, --device is {device}.", "Give --engine torch or --device cpu."
        )
    if engine != "auto":
        _require(engine)
        return engine
    if device not in ("auto", "cpu"):
        _require("torch")
        return "torch"
    if device == "auto" and cuda_device_count() > 0:
        if _works_on_cuda():
            return "torch"
        reporter.message(
            "There is a CUDA GPU, but no torch that can use it: the processor is used. "
            "The full environment (with torch) would be faster.",
            "warning",
        )
    if _installed("openvino"):
        return "openvino"
    if _installed("torch"):
        reporter.message(
            "OpenVINO is not installed: torch runs the network, which is slower on a processor.", "warning"
        )
        return "torch"
    raise MissingDependencyError("Neither OpenVINO nor torch is installed.", "Install one: pip install openvino.")


def _installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _require(name: str) -> None:
    if not _installed(name):
        raise MissingDependencyError(
            f"{name} is not installed.", f"Install it (pip install {name}) or give --engine auto."
        )


def _works_on_cuda() -> bool:
    if not _installed("torch"):
        return False
    try:
        import torch
    except (ImportError, OSError):  # OSError: a shared library of it is missing
        return False
    return torch.cuda.is_available()


def _openvino(folder: ModelFolder, precision: str, threads: int | None) -> Engine:
    try:
        from .openvino import OpenVinoEngine
    except (ImportError, OSError) as error:
        raise _broken("openvino", error) from error
    return OpenVinoEngine(folder, precision, threads)


def _torch(folder: ModelFolder, device: str, precision: str, threads: int | None) -> Engine:
    try:
        from .torch import TorchEngine  # first: it sets how torch's threads wait

        from ..models.loading import load_torch_model  # isort: skip
    except (ImportError, OSError) as error:
        raise _broken("torch", error) from error
    card = folder.card
    return TorchEngine(
        load_torch_model(folder), len(card.classes), device, precision, threads, float32_layers=card.float32_layers
    )


def _broken(name: str, error: Exception) -> MissingDependencyError:
    return MissingDependencyError(f"{name} is installed but can't be loaded: {error}.", f"Install {name} anew.")
