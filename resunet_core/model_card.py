"""What is known of a model, for programs (``card.json``) and for people (``README.md``). Standard library only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from .classes import CLASSES, CRAQUELURE, PAINT_LOSS
from .errors import ModelError

FORMAT = 1  # of card.json
_SHA256_PREFIX = "sha256:"  # older cards lack it
INPUT = (
    "RGB in 0..1 (8-bit value / 255), float32, (N, 3, H, W), H and W multiples of 32. "
    "Output: logits (N, classes, H, W); softmax over the second axis gives probabilities."
)
_INTERVAL = {"value", "low", "high"}  # keys of a figure with its interval


@dataclass(frozen=True)
class TrainingData:
    """One source of training pictures."""

    name: str
    licence: str
    source: str = ""
    note: str = ""


@dataclass(frozen=True)
class ModelCard:
    """A model's card.

    Attributes:
        name: Name of the model; bundled models are found by it.
        version: Version of the model, not of the software.
        architecture: Name as in `resunet_core.models.create_model`.
        classes: Names of the output channels in order.
        input: What the graph takes and gives.
        window_px: Side of the windows the network is best run on; a multiple of 32.
        halo_px: Border of a window whose output is thrown away because it lacks context.
        thresholds: Probability from which a pixel belongs to a class, by class name.
        network_confidence: Mean probability that some segments of a craquelure network must have; ``map`` leaves out
            less sure networks unless told otherwise. 0 leaves out none.
        fast_precision: Whether half the precision keeps 99.9 % of the classes. Where it does not, ``--precision auto``
            computes in float32.
        float32_layers: Names of the modules, from the picture on, that compute in float32 even where the rest takes less:
            rounded there, too many classes would change.
        gsd_min_mm, gsd_max_mm: Ground sampling distances it was trained for, or None where unknown.
        training_data: What it was trained on, with licences.
        recipe: Training settings by name.
        command: Command that trains it again.
        metrics: Figures by name; each should name its protocol.
        limitations: What it is known not to do.
        licence: Licence of the weights.
        weights_sha256: SHA-256 of the tensor bytes in model.safetensors (all bytes after its header).
        created: ISO 8601 date.
    """

    name: str
    version: str
    architecture: str
    classes: tuple[str, ...] = tuple(c.name for c in CLASSES)
    input: str = INPUT
    window_px: int = 512
    halo_px: int = 64
    thresholds: Mapping[str, float] = field(default_factory=lambda: {CRAQUELURE.name: 0.5, PAINT_LOSS.name: 0.5})
    network_confidence: float = 0.0
    fast_precision: bool = True
    float32_layers: tuple[str, ...] = ()
    gsd_min_mm: float | None = None
    gsd_max_mm: float | None = None
    training_data: tuple[TrainingData, ...] = ()
    recipe: Mapping[str, Any] = field(default_factory=dict)
    command: str = ""
    metrics: Mapping[str, Any] = field(default_factory=dict)
    limitations: tuple[str, ...] = ()
    licence: str = ""
    weights_sha256: str = ""
    created: str = ""

    def __post_init__(self) -> None:
        """Refuse cards that could not be worked with.

        Raises:
            ModelError: Window, halo, thresholds, classes or ground sampling distances are out of bounds.
        """
        for sound, found, expected in self._checks():
            if not sound:
                raise ModelError(f"The card of model {self.name!r} has {found}.", f"Expected {expected}.")

    def _checks(self) -> list[tuple[bool, str, str]]:
        window, halo, low, high = self.window_px, self.halo_px, self.gsd_min_mm, self.gsd_max_mm
        return [
            (all((self.name, self.version, self.architecture)), "no name, version or architecture", "all three"),
            (len(self.classes) >= 2, f"{len(self.classes)} classes", "at least 2"),
            (window > 0 and window % 32 == 0, f"window_px {window}", "a multiple of 32"),
            (0 <= 2 * halo < window, f"halo_px {halo}", "less than half of window_px"),
            (all(0 < p < 1 for p in self.thresholds.values()), f"thresholds {dict(self.thresholds)}", "values in 0..1"),
            (
                0 <= self.network_confidence < 1,
                f"network_confidence {self.network_confidence}",
                "a value from 0 to below 1",
            ),
            (
                set(self.thresholds) <= set(self.classes),
                f"thresholds of {sorted(self.thresholds)}",
                "names of its classes",
            ),
            (low is None or low > 0, f"gsd_min_mm {low}", "a positive number"),
            (high is None or high >= (low or 0), f"gsd_max_mm {high}", "at least gsd_min_mm"),
        ]

    def to_json(self) -> str:
        """Return the text of card.json."""
        values = {"format": FORMAT, **asdict(self)}
        if self.weights_sha256:  # a bare hash is taken for a secret by scanners, the QGIS plugin site's among them
            values["weights_sha256"] = _SHA256_PREFIX + self.weights_sha256
        return json.dumps(values, indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str, where: str = "card.json") -> ModelCard:
        """Read the text of card.json; what a newer version may have added is ignored.

        Args:
            text: JSON.
            where: Name of the source, for messages.

        Raises:
            ModelError: The text is no model card, or one of a newer format.
        """
        hint = "Get the model again, or write the card anew."
        try:
            values = json.loads(text)
            if values["format"] > FORMAT:
                raise ModelError(f"{where} has format {values['format']}, known is {FORMAT}.", "Update CraqueMap.")
            known = {f.name: values[f.name] for f in fields(cls) if f.name in values}
            for name in ("classes", "limitations", "float32_layers"):
                known[name] = tuple(str(word) for word in known.get(name, ()))
            known["weights_sha256"] = known.get("weights_sha256", "").removeprefix(_SHA256_PREFIX)
            known["training_data"] = tuple(TrainingData(**entry) for entry in known.get("training_data", ()))
            return cls(**known)
        except ModelError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(f"{where} is no model card: {type(error).__name__} {error}.", hint) from error

    def with_weights(self, sha256: str) -> ModelCard:
        """Return the card of the same model with other weights."""
        return replace(self, weights_sha256=sha256)

    def to_readme(self) -> str:
        """Return the card as Markdown."""
        gsd = "not stated" if self.gsd_max_mm is None else f"{self.gsd_min_mm or 0:g} to {self.gsd_max_mm:g} mm"
        thresholds = ", ".join(f"{name} {value:g}" for name, value in self.thresholds.items())
        sections = {
            "": [f"# {self.name} {self.version}"],
            "What it is": [
                f"- Architecture: {self.architecture}",
                f"- Classes: {', '.join(f'{i} {name}' for i, name in enumerate(self.classes))}",
                f"- Input: {self.input}",
                f"- Ground sampling distance: {gsd}",
                f"- Windows: {self.window_px} px, of which {self.halo_px} px on each side are thrown away",
                f"- Thresholds: {thresholds}",
                f"- Craquelure networks are drawn when parts of them are as sure as: {self.network_confidence:g}",
                f"- Precision by default: {'the fastest of the device' if self.fast_precision else 'float32'}",
                *([f"- Always in float32: {', '.join(self.float32_layers)}"] if self.float32_layers else []),
                f"- Licence of the weights: {self.licence or 'not stated'}",
                f"- Created: {self.created or 'not stated'}",
                f"- SHA-256 of the tensor bytes: `{self.weights_sha256}`",
            ],
            "Training data": [
                "- " + ", ".join(filter(None, (d.name, d.source, f"licence: {d.licence}", d.note)))
                for d in self.training_data
            ],
            "Figures": [line for name, value in self.metrics.items() for line in _figures(name, value)],
            "Limitations": [f"- {text}" for text in self.limitations],
            "Recipe": [line for name, value in self.recipe.items() for line in _figures(name, value)],
            "Train it again": [f"    {self.command}"] if self.command else [],
        }
        return (
            "\n\n".join(
                "\n".join([*([f"## {title}", ""] if title else []), *lines])
                for title, lines in sections.items()
                if lines
            )
            + "\n"
        )


def _figures(name: str, value: Any) -> list[str]:
    """Return figures as lines; those of nested tables are joined under the names that lead to them."""
    if not isinstance(value, Mapping) or set(value) == _INTERVAL:
        return [f"- {name}: {_plain(value)}"]
    nested = {k: v for k, v in value.items() if isinstance(v, Mapping) and set(v) != _INTERVAL}
    own = ", ".join(f"{k} {_plain(v)}" for k, v in value.items() if k not in nested)
    lines = [f"- {name}: {own}"] if own else []
    return lines + [line for k, v in nested.items() for line in _figures(f"{name}, {k}", v)]


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, Mapping) and set(value) == _INTERVAL:
        low, middle, high = (value[k] for k in ("low", "value", "high"))
        return "not defined" if middle is None else f"{_plain(middle)} ({_plain(low)} to {_plain(high)})"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
