"""What is measured of the bundled model, and what is chosen by measurement: calibration, thresholds, halo, precision."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage.morphology import skeletonize

from craquemap.resunet_core.calibration import Calibration, Sample, fit_calibration
from craquemap.resunet_core.classes import CLASSES, CRAQUELURE, NODATA, PAINT_LOSS
from craquemap.resunet_core.datasets import PictureSet, load_picture, open_dataset
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.evaluation import Predict, evaluate_set, predict_picture
from craquemap.resunet_core.model_folder import ModelFolder
from craquemap.resunet_core.overlap import Overlap, cheapest, edge_profile, overlap
from craquemap.resunet_core.validation import THRESHOLDS

from .data import Folders

SAMPLED_PX = 40_000  # of each picture, to calibrate on
PICTURE_PX = 1664
WINDOWS_PX = (1024, 1280, 1536)  # larger ones take more than 2 GiB in float32
HALOS_PX = (32, 48, 64, 80, 96, 128, 160, 192)
AGREEMENT_PX = 1024


@dataclass(frozen=True)
class ValidationSets:
    """Data that no training saw: what to choose and to measure on."""

    traced: PictureSet
    walls: PictureSet
    paint_loss: PictureSet
    sound: PictureSet

    @classmethod
    def open(cls, data: Path, folders: Folders) -> ValidationSets:
        """Open the sets; craquelure is labelled on the first two, paint loss on the third, both on the last."""
        return cls(
            open_dataset(f"{data}/traced@{CRAQUELURE.name}"),
            open_dataset(f"{folders.walls_held_out}@{CRAQUELURE.name}"),
            open_dataset(f"{folders.paint_loss}@{PAINT_LOSS.name}"),
            open_dataset(str(folders.sound_checked)),
        )

    def __iter__(self) -> Any:
        """Yield the sets."""
        return iter((self.traced, self.walls, self.paint_loss, self.sound))


def remembering(predict: Predict) -> Predict:
    """Return the same function, which computes each picture once."""
    known: dict[tuple[tuple[int, ...], bytes], NDArray[np.float32]] = {}

    def remembered(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        key = images.shape, hashlib.sha256(images.tobytes()).digest()
        if key not in known:
            known[key] = predict(images.copy())
        return known[key]

    return remembered


def engine(folder: ModelFolder, precision: str = "float32") -> Predict:
    """Return the model as ``map`` runs it on a processor."""
    return remembering(create_engine(folder, "openvino", "cpu", precision).predict)


def calibrate(predict: Predict, sets: ValidationSets) -> Calibration:
    """Fit a calibration to the sets, each with the same weight."""
    samples = []
    for pictures in sets:
        parts = [_sampled(p, predict, seed) for seed, p in enumerate(map(load_picture, pictures.pictures))]
        probabilities, truth = (np.concatenate(column) for column in zip(*parts))
        samples.append(Sample(probabilities, truth, pictures.labelled, weight=1 / len(truth)))
    return fit_calibration(samples)


def _sampled(
    pair: tuple[NDArray[np.uint8], NDArray[np.uint8]], predict: Predict, seed: int
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    image, truth = pair
    scored = np.flatnonzero(truth.ravel() != NODATA)
    chosen = np.random.default_rng(seed).choice(scored, min(SAMPLED_PX, len(scored)), replace=False)
    probabilities = predict_picture(predict, image)
    return probabilities.reshape(len(probabilities), -1).T[chosen], truth.ravel()[chosen]


def measure(predict: Predict, thresholds: tuple[float, ...], sets: ValidationSets) -> dict[str, Any]:
    """Return the figures of a model on the sets."""
    no_loss = replace(sets.traced, labelled=tuple(c.id in (0, PAINT_LOSS.id) for c in CLASSES))
    by_threshold = {}
    for threshold in THRESHOLDS:
        at = (*thresholds[:-1], threshold)
        found = _loss_figures(sets.paint_loss, predict, at)["iou_mean_of_pictures"]["value"]
        false = [_loss_figures(s, predict, at)["predicted_share"]["value"] for s in (no_loss, sets.sound)]
        by_threshold[f"{threshold:g}"] = f"{found:.3f}, false on {false[0]:.1%} and {false[1]:.1%}"
    return {
        "datasets": {s.name: evaluate_set(s, predict, thresholds) for s in (sets.traced, sets.walls, sets.paint_loss)},
        "paint loss of each picture, IoU": {
            p.name: round(
                _loss_figures(replace(sets.paint_loss, pictures=(p,)), predict, thresholds)["iou"]["value"], 3
            )
            for p in sets.paint_loss.pictures
        },
        "on undamaged backgrounds": _false_finds(predict, thresholds, sets.sound),
        "paint loss by threshold: mean IoU; share of traced and backgrounds taken for loss": by_threshold,
    }


def _loss_figures(pictures: PictureSet, predict: Predict, thresholds: tuple[float, ...]) -> Any:
    return evaluate_set(pictures, predict, thresholds)[PAINT_LOSS.name]


def _false_finds(predict: Predict, thresholds: tuple[float, ...], sound: PictureSet) -> dict[str, Any]:
    """Return what is found where nothing is: pixels of centre-line a megapixel, and the share of paint loss."""
    lines_px = losses_px = pixels = 0
    for picture in sound.pictures:
        classes = decide(predict_picture(predict, load_picture(picture)[0]), thresholds)
        lines_px += int(skeletonize(classes == CRAQUELURE.id).sum())
        losses_px += int((classes == PAINT_LOSS.id).sum())
        pixels += classes.size
    return {
        "craquelure, px of centre-line a megapixel": round(lines_px / pixels * 1e6, 1),
        "paint loss, share of the area": round(losses_px / pixels, 5),
    }


def measure_overlaps(predict: Predict, thresholds: tuple[float, ...], data: Path) -> tuple[Overlap, dict[str, str]]:
    """Return the cheapest window and halo that change few enough classes, and the table it was chosen from.

    Measured on the corners of two mosaics and on two pictures of paint loss, which needs the widest view.
    """
    mosaics = [_picture(data / "mosaics" / f"{name}.tif")[:PICTURE_PX, :PICTURE_PX] for name in ("painting", "walls")]
    losses = open_dataset(f"{data}/paint_loss").pictures
    pictures = [*mosaics, *(load_picture(p)[0] for p in losses if p.name in ("ph_whiteplaster_a", "ph_peelwood"))]
    profile = edge_profile(predict, [p.copy() for p in pictures], thresholds)
    table = [overlap(profile, w, h) for w in WINDOWS_PX for h in HALOS_PX]
    rows = {f"{o.window_px} px, {o.halo_px} px": f"{o.cost:.2f}, {1000 * o.changed:.2f} per mille" for o in table}
    return cheapest(profile, WINDOWS_PX, HALOS_PX), rows


def precision_agreement(folder: ModelFolder, thresholds: tuple[float, ...], data: Path) -> float:
    """Return the least share of pixels, of two mosaics, whose class is the same in bfloat16 and in float32."""
    shares = []
    for name in ("painting", "walls"):
        picture = _picture(data / "mosaics" / f"{name}.tif")[None, :AGREEMENT_PX, :AGREEMENT_PX]
        precise, fast = (decide(engine(folder, p)(picture), thresholds) for p in ("float32", "bfloat16"))
        shares.append(float((precise == fast).mean()))
    return min(shares)


def _picture(path: Path) -> NDArray[np.uint8]:
    with Image.open(path) as opened:
        return np.array(opened.convert("RGB"))
