"""Published weights of encoders: from a file, or torchvision's from the network."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torchvision.models import WeightsEnum

from ..errors import ModelError, SetupError

IMAGENET = "imagenet"
_WRAPPERS = ("state_dict", "model_state_dict", "model", "network")  # under which training programs put the weights
_PREFIXES = ("module.", "model.", "encoder.", "backbone.")


def read_state(path: str | Path) -> dict[str, Tensor]:
    """Read a state dict from a PyTorch or safetensors file.

    A PyTorch file is read with ``weights_only=True``: nothing in it is executed. Wrappers and prefixes that training
    programs put around the weights ("state_dict", "module.") are taken off.

    Raises:
        ModelError: The file can't be read as weights.
    """
    try:
        if Path(path).suffix == ".safetensors":
            state: Any = load_file(path)
        else:
            state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for damaged or forbidden content
        raise ModelError(f"{path} can't be read as weights: {error}", "Expected a PyTorch state dict.") from error
    while isinstance(state, dict) and (inner := next((state[w] for w in _WRAPPERS if w in state), None)) is not None:
        state = inner
    return {k: v for k, v in state.items() if isinstance(v, Tensor)} if isinstance(state, dict) else {}


def download_state(weights: WeightsEnum) -> dict[str, Tensor]:
    """Return torchvision's weights, downloaded once into torch's cache and checked by the hash in their name.

    Raises:
        SetupError: They can't be downloaded.
    """
    try:
        state: dict[str, Tensor] = torch.hub.load_state_dict_from_url(
            weights.url, map_location="cpu", progress=False, check_hash=True, weights_only=True
        )
    except (OSError, RuntimeError) as error:  # no network, no such file; a wrong hash
        raise SetupError(
            f"The ImageNet weights can't be downloaded from {weights.url} ({error}).",
            "Get that file where there is a network and give it as --encoder-weights FILE, or leave the option out.",
        ) from error
    return state


def take_over(encoder: nn.Module, state: Mapping[str, Tensor], names: Mapping[str, str]) -> int:
    """Give an encoder the tensors that fit it by name and shape; the others are left as they are.

    Args:
        encoder: Changed.
        state: Published tensors.
        names: The encoder's name of each tensor that the published weights name otherwise.

    Returns:
        Number of tensors taken over; 0, and nothing changed, where no convolution fits.
    """
    own = encoder.state_dict()
    fitting = {}
    for published, value in state.items():
        plain = [published.removeprefix(prefix) for prefix in ("", *_PREFIXES)]
        # its own name goes first: two public namings of one network may use a name for different tensors
        for name in (*plain, *(names[name] for name in plain if name in names)):
            if name in own and value.shape == own[name].shape:
                fitting[name] = value
                break
    if not any(value.ndim == 4 for value in fitting.values()):
        return 0
    encoder.load_state_dict(fitting, strict=False)
    return len(fitting)
