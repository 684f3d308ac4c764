"""Weights to start a training from."""

from __future__ import annotations

from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from .errors import ModelError
from .model_folder import resolve_model


def load_initial_weights(network: nn.Module, model: str | Path) -> tuple[int, int]:
    """Take over the weights of a model that fit by name and shape.

    Args:
        network: The network to start; changed.
        model: Model name, folder or file. Its classes may be others: then its last layer is left out.

    Returns:
        Number of tensors taken over, number of tensors of the network.

    Raises:
        ModelError: There is no such model, or nothing of it fits.
    """
    path = resolve_model(model).weights_path
    try:
        stored = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error
    own = network.state_dict()
    fitting = {name: value for name, value in stored.items() if name in own and value.shape == own[name].shape}
    if not any(value.ndim == 4 for value in fitting.values()):
        raise ModelError(f"No weights of {model} fit this network.", "Give a model of the same architecture.")
    network.load_state_dict(fitting, strict=False)
    return len(fitting), len(own)
