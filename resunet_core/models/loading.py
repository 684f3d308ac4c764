"""Networks from model folders."""

from __future__ import annotations

from safetensors import SafetensorError
from safetensors.torch import load_file

from ..errors import ModelError, OptionError
from ..model_folder import ModelFolder
from . import create_model
from .base import SegmentationNet


def load_torch_model(folder: ModelFolder) -> SegmentationNet:
    """Return the network with its weights in float32, on the processor, set to evaluation.

    Raises:
        ModelError: The weights are missing, damaged, or of another architecture.
    """
    folder.verify()
    try:
        network = create_model(folder.card.architecture, len(folder.card.classes))
        network.load_state_dict(load_file(folder.weights_path))
    except (OptionError, RuntimeError, SafetensorError) as error:
        raise ModelError(
            f"The weights in {folder.weights_path} don't fit architecture {folder.card.architecture}: {error}",
            "Get the model again, or update CraqueMap.",
        ) from error
    return network.eval()
