"""The page of the bundled model in the documentation: figures, comparisons, pictures of hits and misses."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from craquemap.resunet_core.classes import CLASSES, CRAQUELURE, PAINT_LOSS
from craquemap.resunet_core.datasets import PictureSet, load_picture
from craquemap.resunet_core.error_pictures import beside, error_picture
from craquemap.resunet_core.evaluation import Predict, evaluate_set
from craquemap.resunet_core.model_folder import ModelFolder

from . import rivals
from .figures import ValidationSets, engine

PICTURE_PX = 256
TEMPLATE = Path(__file__).with_name("model-card.template.md")


def write_page(folder: ModelFolder, sets: ValidationSets, others: dict[str, Path], docs: Path) -> Path:
    """Write ``docs/model-card.md`` and its pictures.

    Args:
        folder: The bundled model.
        sets: What it is measured on.
        others: Other models to compare with, by what they are to be called.
        docs: Folder of the documentation.
    """
    pictures = docs / "pictures"
    predict = engine(folder)
    ours = rivals.model(folder.path)
    draw_reliability(predict, folder, sets, pictures / "calibration.png")
    for name, group, class_id in (
        ("hits-craquelure", sets.traced, CRAQUELURE.id),
        ("hits-walls", sets.walls, CRAQUELURE.id),
        ("hits-paint-loss", sets.paint_loss, PAINT_LOSS.id),
    ):
        Image.fromarray(error_sheet(group, ours, class_id)).save(pictures / f"{name}.jpg", quality=88)
    against = {"Otsu": rivals.otsu, "line filter": rivals.line_filter}
    against |= {name: rivals.model(path) for name, path in others.items()}
    target = docs / "model-card.md"
    target.write_text(TEMPLATE.read_text(encoding="utf-8").format(
        name=folder.card.name, version=folder.card.version, comparisons=rivals.table(rivals.compare(ours, against, sets)),
        readme=f"../resunet_core/bundled/{folder.card.name}/README.md",
    ), encoding="utf-8")  # fmt: skip
    return target


def error_sheet(pictures: PictureSet, classify: rivals.Classify, class_id: int, columns: int = 5) -> NDArray[np.uint8]:
    """Return picture and errors of the best, the middling and the worst pictures of a set, left to right."""
    judged = []
    for picture in pictures.pictures:
        image, truth = load_picture(picture)
        found = classify(image, class_id)
        actual, predicted = (truth == class_id), (found == class_id) & (truth != 255)
        score = 2 * (actual & predicted).sum() / max(1, actual.sum() + predicted.sum())
        judged.append((score, image, error_picture(image, truth, found, class_id)))
    judged.sort(key=lambda entry: -entry[0])
    chosen = [judged[round(i)] for i in np.linspace(0, len(judged) - 1, min(columns, len(judged)))]
    rows = [[_square(entry[k]) for entry in chosen] for k in (1, 2)]
    return np.concatenate([beside(row, PICTURE_PX) for row in rows])


def _square(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    side = min(picture.shape[:2])
    return np.asarray(Image.fromarray(picture[:side, :side]).resize((PICTURE_PX, PICTURE_PX), Image.Resampling.LANCZOS))


def draw_reliability(predict: Predict, folder: ModelFolder, sets: ValidationSets, path: Path) -> None:
    """Draw the share of true pixels against the probability, by class and set."""
    matplotlib.use("Agg")
    from matplotlib import pyplot

    thresholds = tuple(folder.card.thresholds[c.name] for c in CLASSES[1:])
    figure, axes = pyplot.subplots(figsize=(4.2, 4.2))
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for pictures, class_ in ((sets.traced, CRAQUELURE), (sets.walls, CRAQUELURE), (sets.paint_loss, PAINT_LOSS)):
        bins = evaluate_set(pictures, predict, thresholds, bins=True)[class_.name]["reliability"]
        rows = [(b["mean_probability"], b["actual_share"]) for b in bins if b["pixels"] >= 100]
        axes.plot(
            *zip(*rows), marker="o", markersize=4, label=f"{class_.label.lower()}: {pictures.name.replace('_', ' ')}"
        )
    axes.set(xlabel="probability", ylabel="share that is true", xlim=(0, 1), ylim=(0, 1), aspect="equal")
    axes.legend(fontsize=7, frameon=False)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)
