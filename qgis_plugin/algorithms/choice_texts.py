"""What forms call the values of options that are chosen from a list; values themselves stay English, as on the command line."""

from __future__ import annotations

from collections.abc import Iterator

from ...processing.vocabulary import LANGUAGE_NAMES
from ..translation import tr

_AUTO = {"auto": "automatic"}
TEXTS: dict[
    str, dict[str, str]
] = {  # option: value: text; values that are names (float32, A4, resunet50) stand as they are
    "precision": _AUTO,
    "engine": _AUTO,
    "zone_overlaps": {"refuse": "refuse them", "first": "give what they share to the first"},
    "csv_style": {"comma": "commas between values", "semicolon": "semicolons, and decimal commas"},
    "shape": {"square": "squares", "hexagon": "hexagons"},
    "registration": {"auto": "found from the networks", "none": "as the coordinates are"},
    "attributes": {
        "xdata": "extended data (XDATA)",
        "blocks": "extended data and attributes of blocks",
        "none": "none",
    },
    "orientation": {"landscape": "landscape", "portrait": "portrait"},
    "arrow": {"up": "up along the façade", "north": "north", "none": "none"},
    "unreviewed": {
        "ignore": "leave them out of the score",
        "accept": "take them as truth",
        "background": "take them as not there",
    },
    "classes": {"craquelure": "Craquelure", "paint_loss": "Paint losses"},
    "preset": {
        "default": "from scratch",
        "paper": "from scratch, as in the paper (Yuan et al. 2023)",
        "fine-tune": "fine-tune a model",
    },
    "augmentation": {
        "light": "light",
        "strong": "strong",
        "paper": "as in the paper (Yuan et al. 2023)",
        "none": "none",
    },
    "schedule": {"one-cycle": "one cycle", "cosine": "cosine"},
    "kind": {
        "light": "light: everything but training, on the processor",
        "full-cpu": "full-cpu: training too, on the processor",
        "full-cuda": "full-cuda: training and mapping on an NVIDIA GPU",
    },
}
TEXTS["training_presets"] = TEXTS["preset"]
SWITCH = {"yes": "yes", "no": "no"}  # of switches that may be left open
NOT_SET = "not set"


def texts() -> Iterator[str]:
    """Yield the English texts."""
    for values in (*TEXTS.values(), SWITCH):
        yield from values.values()
    yield NOT_SET


def choice_text(option: str, value: str) -> str:
    """Return what a form calls a value of an option."""
    if option == "language":
        return LANGUAGE_NAMES[value]
    text = TEXTS.get(option, {}).get(value) or SWITCH.get(value)
    return tr(text) if text else value
