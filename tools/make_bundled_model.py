"""Makes the bundled model, craquenet: says how it was trained, and turns a trained model folder into the bundled one.

``python tools/make_bundled_model.py plan [DATA]`` prints the commands that paint its synthetic pictures and train it.
``python tools/make_bundled_model.py write TRAINED [DATA] [--output FOLDER]`` takes the folder that the training wrote,
chooses the thresholds, measures the figures and the halo, and writes the model with its full card.

DATA is the folder of reference data (default ``../shared/data`` beside the repository), WORK below stands for any
folder for synthetic pictures. Everything that is chosen here is chosen on validation data, as the card says.
"""

from __future__ import annotations

import argparse
import hashlib
import shlex
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from craquemap.resunet_core.classes import CLASSES, CRAQUELURE, PAINT_LOSS
from craquemap.resunet_core.datasets import PictureSet, load_picture, open_dataset
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.errors import CraquemapError, ModelError
from craquemap.resunet_core.evaluation import Predict, evaluate_set, predict_picture
from craquemap.resunet_core.export import save_model
from craquemap.resunet_core.finishing import command_line
from craquemap.resunet_core.model_card import ModelCard, TrainingData
from craquemap.resunet_core.model_folder import BUNDLED, DEFAULT_MODEL, ModelFolder, resolve_model
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.models.loading import load_torch_model
from craquemap.resunet_core.options import SynthesizeOptions, TrainOptions
from craquemap.resunet_core.validation import THRESHOLDS, validate

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
VERSION = "1"
LICENCE = "GPL-2.0-or-later"
GSD_MM = (0.02, 1.0)
WINDOW_PX = 1024
LEAST_AGREEMENT = 0.999
HALOS_PX, REFERENCE_HALO_PX, LARGEST_CHANGE = (32, 64, 96), 128, 1e-3

# ---- how it was trained ----

NOT_SOUND = (  # photographs that show damage: material beneath paint loss, never an undamaged surface
    "ph_castle_brick_broken_06", "ph_concrete_wall_003", "ph_factory_wall", "ph_green_metal_rust",
    "ph_red_brick_plaster_patch_02", "ph_rust_coarse_01", "ph_rusty_metal_02", "ph_rusty_metal_05",
    "ph_worn_mossy_plasterwall",
)  # fmt: skip
MATERIALS = (
    *NOT_SOUND, "ph_brick_4", "ph_brick_wall_001", "ph_brown_planks_09", "ph_concrete_wall_001", "ph_dirty_concrete",
    "ph_old_wood_floor", "ph_painted_plaster_wall", "ph_plastered_stone_wall", "ph_red_plaster_weathered",
    "ph_rosewood_veneer1", "ph_wood_table_worn", "ph_wood_trunk_wall", "ph_yellow_plaster",
)  # fmt: skip
SOUND_CHECKED = (  # sound surfaces on which false paint loss is counted
    "Frans_Hals_Portrait_of_a_Gentleman_1650_1652_", "Jan_Both_An_Italianate_Evening_1650_",
    "Willem_Claesz_Heda_Banquet_Piece_with_Mince_Pie_1635_", "ph_painted_plaster_wall", "ph_wood_table_worn",
    "ph_yellow_plaster",
)  # fmt: skip
SOUND_SIDE_PX = 768
LOSS_SHARE = 0.03  # synthetic pictures with more paint loss than this form the set "loss", the others "rest"

HISTORY = (
    "One run of one network on two processor cores, in which the training data changed four times; each part went on "
    "from the checkpoint of the one before (weights, optimiser, step, clock).",
    "Steps 1 to 500: mixture A with 600 synthetic pictures (seed 11).",
    "Steps 501 to 751: mixture A with 1500 synthetic pictures (seed 12) in their place.",
    "From step 752: mixture B: half of the crops synthetic, most of them with paint loss, class weights 1 2 3; close-ups "
    "of paintings, where no paint loss was seen, count as sound there.",
    "From step 1154: mixture B with 1000 more synthetic pictures (seed 13).",
    "From step 1854: mixture B with 47 photographs of sound surfaces as examples of no paint loss.",
    "The synthetic pictures were painted by development versions of craquemap synthesize: the released one paints "
    "others from the same seeds.",
)


def synthetic_options(work: Path, seed: int, count: int) -> SynthesizeOptions:
    """Return the options of a synthetic data set."""
    return SynthesizeOptions(
        output=str(work / f"synthetic_{seed}"), count=count, size_px=512, seed=seed,
        backgrounds=str(work / "backgrounds"), textures=str(work / "textures"),
    )  # fmt: skip


def training_options(data: Path, work: Path, output: Path) -> tuple[TrainOptions, TrainOptions]:
    """Return the options of mixture A and of mixture B."""
    common: dict[str, Any] = {
        "validation": (f"{data}/traced@craquelure", f"{data}/paint_loss@paint_loss"), "output": str(output),
        "architecture": "craquenet", "loss": "mixed2", "steps": 4000, "batch_size": 8, "crop_px": 256,
        "learning_rate": 1.5e-3, "validate_every": 200, "seed": 1, "time_limit_min": 90.0,
    }  # fmt: skip
    walls = f"{data}/walls_uav/train", f"{data}/walls_concrete/train"
    first = (
        f"{data}/paintings_silver/train*40@craquelure", f"{walls[0]}*11@craquelure", f"{walls[1]}*7@craquelure",
        f"{data}/paintings_centrelines/train*7@craquelure", f"{work}/synthetic_12*37",
    )  # fmt: skip
    second = (
        f"{data}/paintings_silver/train*30", f"{walls[0]}*8@craquelure", f"{walls[1]}*6@craquelure",
        f"{data}/paintings_centrelines/train*6", f"{work}/synth_loss*35", f"{work}/synth_rest*15",
        f"{work}/sound*10@paint_loss",
    )  # fmt: skip
    return TrainOptions(dataset=first, **common), TrainOptions(dataset=second, class_weights=(1, 2, 3), **common)


def synthesize_command(options: SynthesizeOptions) -> str:
    """Return the command that paints a synthetic data set."""
    flags = [f"--{k.replace('_', '-')} {shlex.quote(str(getattr(options, k)))}" for k in
             ("output", "count", "size_px", "backgrounds", "textures", "seed")]  # fmt: skip
    return "craquemap synthesize " + " ".join(flags)


def plan(data: Path) -> str:
    """Return how the model was trained, as text with commands."""
    work, first, second = Path("WORK"), *training_options(data, Path("WORK"), Path("WORK/craquenet"))
    return "\n".join(
        [
            "History (this is what was done; a training made anew would run mixture B from its first step):",
            *(f"  {line}" for line in HISTORY),
            f"\nWORK/backgrounds: links to the photographs of {data}/backgrounds, without {', '.join(NOT_SOUND)}",
            f"WORK/textures: links to {', '.join(MATERIALS)}",
            "\nSynthetic pictures:",
            *(
                f"  {synthesize_command(synthetic_options(work, seed, n))}"
                for seed, n in ((11, 600), (12, 1500), (13, 1000))
            ),
            f"  WORK/synth_loss and WORK/synth_rest: pictures of seed 12 (then 12 and 13) with more paint loss than "
            f"{LOSS_SHARE:.0%} of their pixels (510, then 838), and the others (990, then 1662)",
            f"  WORK/sound: the other photographs of {data}/backgrounds with empty masks, without {', '.join(NOT_SOUND)} and the "
            f"sound ones that are kept for counting false paint loss: {', '.join(SOUND_CHECKED)}",
            f"\nMixture A:\n  {command_line(first)}\n\nMixture B:\n  {command_line(second)}",
        ]
    )


# ---- what it was trained on ----

SOURCES = {
    "paintings_silver": TrainingData(
        "Close-ups of craquelure on 17th-century paintings, masks by a line filter",
        "repository MIT; pictures CC0 by the gallery's open-access policy",
        "github.com/seoho926/art-forgery-craquelure; National Gallery of Art, Washington",
    ),
    "walls_uav": TrainingData(
        "Weathered concrete and plaster walls from a drone, masks by hand",
        "CC0",
        "github.com/jakki-Guan/ground-to-uav-crack-segmentation",
    ),
    "walls_concrete": TrainingData(
        "Concrete and plaster walls with dense networks, masks by hand",
        "MIT; photographs gathered from the web, their rights are not stated",
        "github.com/arthurflor23/surface-crack-detection",
    ),
    "paintings_centrelines": TrainingData(
        "Two photographs of craquelure, the authors' centre-lines with width grown",
        "MIT; rights in the photographs are not stated",
        "github.com/acecreamu/craquelure-graphs (Sidorov & Hardeberg 2019)",
    ),
    "sound": TrainingData(
        "Photographs of surfaces without paint loss: whole paintings and material textures",
        "CC0 (the paintings by the gallery's open-access policy)",
        "National Gallery of Art, Washington; Poly Haven; ambientCG",
    ),
    "synth": TrainingData(
        "Synthetic pictures with exact masks, painted by craquemap synthesize",
        "photographs in them CC0",
        "Poly Haven and ambientCG textures; paintings of the National Gallery of Art, Washington",
    ),
}

LIMITATIONS = (
    "This is a first model, trained for about an hour and a half on two processor cores.",
    "It saw no real polychrome façade: there is no public set of such pictures with masks. Check its maps by eye.",
    "Paint loss was learnt from synthetic pictures (and sound surfaces) only; the figures say how much of real paint loss it misses. "
    "Check every area, draw important ones by hand, or fine-tune on a dozen of your own pictures.",
    "Most craquelure masks of paintings come from a line filter, not from people: faint cracks are missing in them.",
    "painting.tif of the reference mosaics is one of the training pictures: what is measured there says nothing about "
    "new surfaces.",
    "Ground sampling distances of 0.02 to 1 mm a pixel: the network sees widths in pixels and knows cracks of about 1.5 "
    "to 12 px. At 0.1 mm a pixel those are 0.15 to 1.2 mm; finer cracks are invisible there, and at 1 mm a pixel only "
    "open joints and wide cracks are left.",
    "Joints, twigs, cables, strokes and weave may be taken for craquelure; shadows, stains and plain patches for paint "
    "loss.",
)

PROTOCOL = (
    "Validation data, never trained on; but weights and thresholds were chosen on it, so these figures flatter. Traced: "
    "craquelure traced by eye on 13 close-ups of paintings that are not in the training data. Paint loss: 7 real "
    "pictures outlined by eye. Backgrounds: sound surfaces, some of which served as grounds of synthetic pictures. 2 px: "
    "buffered precision and recall on masks. Intervals: 95 % bootstrap over source images. Stored weights (half "
    "precision), OpenVINO in float32."
)


def training_data(trained: ModelCard) -> tuple[TrainingData, ...]:
    """Return what a model was trained on, with sources and licences, and with the counts its own card states."""
    entries = []
    for entry in trained.training_data:
        key = next((k for k in SOURCES if entry.name.startswith(k)), None)
        if key is None:
            raise ModelError(f"It is not known here what {entry.name} is.", "Add its source and licence to SOURCES.")
        entries.append(replace(SOURCES[key], note=f"{entry.name}: {entry.note}"))
    return tuple(entries)


# ---- figures ----


def sound_surfaces(data: Path, folder: Path) -> PictureSet:
    """Write cuts of sound photographs with empty masks as a data set that labels paint loss."""
    for kind in ("images", "masks"):
        (folder / kind).mkdir(parents=True)
    for name in SOUND_CHECKED:
        with Image.open(data / "backgrounds" / f"{name}.jpg") as opened:
            cut = np.asarray(opened.convert("RGB"))[-SOUND_SIDE_PX:, -SOUND_SIDE_PX:]
        Image.fromarray(cut).save(folder / "images" / f"{name}.png")
        Image.fromarray(np.zeros(cut.shape[:2], np.uint8)).save(folder / "masks" / f"{name}.png")
    return open_dataset(f"{folder}@{PAINT_LOSS.name}")


def remembering(predict: Predict) -> Predict:
    """Return the same function, which computes each picture once."""
    known: dict[tuple[tuple[int, ...], bytes], NDArray[np.float32]] = {}

    def remembered(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        key = images.shape, hashlib.sha256(images.tobytes()).digest()
        if key not in known:
            known[key] = predict(images)
        return known[key]

    return remembered


def validation_sets(data: Path, scratch: Path) -> tuple[PictureSet, PictureSet, PictureSet]:
    """Return traced craquelure (which has no paint loss), paint loss, and sound surfaces."""
    return (
        open_dataset(f"{data}/traced"),
        open_dataset(f"{data}/paint_loss@{PAINT_LOSS.name}"),
        sound_surfaces(data, scratch / "backgrounds"),
    )


def measure(predict: Predict, thresholds: tuple[float, ...], sets: Sequence[PictureSet]) -> dict[str, Any]:
    """Return the figures of a model on the validation data."""
    traced, paint_loss, sound = sets
    cracks_only, loss_only = (tuple(c.id in (0, i) for c in CLASSES) for i in (CRAQUELURE.id, PAINT_LOSS.id))

    def loss_figures(pictures: PictureSet, at: tuple[float, ...]) -> dict[str, Any]:
        found: dict[str, Any] = evaluate_set(replace(pictures, labelled=loss_only), predict, at)[PAINT_LOSS.name]
        return found

    figures = {
        "traced": evaluate_set(replace(traced, labelled=cracks_only), predict, thresholds),
        "paint_loss": evaluate_set(paint_loss, predict, thresholds),
    }
    false_loss = {s.name: loss_figures(s, thresholds)["predicted_share"] for s in (traced, sound)}
    by_threshold = {}
    for threshold in THRESHOLDS[:12]:
        at = (*thresholds[:-1], threshold)
        iou, *false = loss_figures(paint_loss, at), loss_figures(traced, at), loss_figures(sound, at)
        mean_iou, shares = iou["iou_mean_of_pictures"]["value"], [f["predicted_share"]["value"] for f in false]
        by_threshold[f"{threshold:g}"] = f"{mean_iou:.3f}, false on {shares[0]:.1%} and {shares[1]:.1%}"
        say(f"  paint loss from {threshold:g}: mean IoU {by_threshold[f'{threshold:g}']}")
    return {
        "protocol": PROTOCOL,
        "datasets": figures,
        "share of sound surface taken for paint loss": false_loss,
        "paint loss by threshold: mean IoU; share of traced and backgrounds taken for loss": by_threshold,
    }


def candidates(folder: ModelFolder, scratch: Path) -> list[ModelFolder]:
    """Return the trained model (its best checkpoint) and, where the training's state is still there, its last weights.

    The training chose its best checkpoint without sound pictures to validate on; here both are judged with them.
    """
    last = folder.path / "training" / "last.ckpt"
    if not last.is_file():
        return [folder]
    state = torch.load(last, map_location="cpu", weights_only=True)["state_dict"]
    network = create_model(folder.card.architecture, len(folder.card.classes))
    network.load_state_dict({k.removeprefix("average."): v for k, v in state.items() if k.startswith("average.")})
    return [folder, save_model(network, folder.card, scratch / "last")]


def halo_changes(predict: Predict, thresholds: tuple[float, ...], data: Path) -> dict[int, float]:
    """Return, by halo, the largest share of pixels whose class differs from that with the reference halo.

    Of two measurements: the mosaic of a painting in windows as the card states them, and two pictures of paint loss in
    windows of half that side, where seams are twice as dense.
    """
    with Image.open(data / "mosaics" / "painting.tif") as opened:
        painting = np.array(opened.convert("RGB"))
    wanted = ("ph_whiteplaster_a", "ph_peelwood")
    losses = [load_picture(p)[0] for p in open_dataset(f"{data}/paint_loss").pictures if p.name in wanted]
    groups: list[tuple[list[NDArray[np.uint8]], int]] = [([painting], WINDOW_PX), (losses, WINDOW_PX // 2)]
    changes = dict.fromkeys(HALOS_PX, 0.0)
    for pictures, window_px in groups:

        def classes(halo_px: int, pictures: Sequence[NDArray[np.uint8]] = pictures, side: int = window_px) -> Any:
            found = [decide(predict_picture(predict, p, side, halo_px), thresholds) for p in pictures]
            return np.concatenate([c.ravel() for c in found])

        reference = classes(REFERENCE_HALO_PX)
        for halo_px in HALOS_PX:
            changes[halo_px] = max(changes[halo_px], float((classes(halo_px) != reference).mean()))
    return changes


def write(trained: str, data: Path, output: Path, halo_px: int | None, loss_threshold: float | None) -> ModelFolder:
    """Write the bundled model from a trained one."""
    with tempfile.TemporaryDirectory() as scratch:
        sets = validation_sets(data, Path(scratch))
        judged = []
        for folder in candidates(resolve_model(trained), Path(scratch)):
            predict = remembering(create_engine(folder, "openvino", "cpu", "float32").predict)
            outcome = validate(sets, predict)
            say(
                f"{folder.path.name}: {outcome} (paint loss joined by sound surfaces), thresholds {outcome.thresholds}."
            )
            judged.append((outcome.score, outcome.thresholds, folder, predict))
        _, thresholds, folder, predict = max(judged, key=lambda entry: entry[0])
        if loss_threshold is not None:
            thresholds = (*thresholds[:-1], loss_threshold)
        figures = measure(predict, thresholds, sets)
        network = load_torch_model(folder)
    if halo_px is None:
        changes = halo_changes(predict, thresholds, data)
        figures[f"share of pixels whose class changes against a halo of {REFERENCE_HALO_PX} px, by halo"] = {
            f"{h} px": round(share, 7) for h, share in changes.items()
        }
        halo_px = next((h for h in HALOS_PX if changes[h] <= LARGEST_CHANGE), REFERENCE_HALO_PX)
        say(f"Halo {halo_px} px; changes against {REFERENCE_HALO_PX} px: {changes}.")
    card = full_card(folder.card, thresholds, figures, halo_px)
    agreement = precision_agreement(save_model(network, card, output, overwrite=True), thresholds, data)
    say(f"bfloat16 keeps {agreement:.3%} of the classes.")
    figures["share of pixels whose class is the same in bfloat16 and float32, least of two mosaics"] = round(
        agreement, 5
    )
    card = replace(card, metrics=figures, fast_precision=agreement >= LEAST_AGREEMENT)
    return save_model(network, card, output, overwrite=True)


def precision_agreement(folder: ModelFolder, thresholds: tuple[float, ...], data: Path) -> float:
    """Return the least share of pixels, of two mosaics, whose class is the same in bfloat16 and in float32."""
    shares = []
    for name in ("painting", "walls"):
        with Image.open(data / "mosaics" / f"{name}.tif") as opened:
            picture = np.array(opened.convert("RGB"))[None, :WINDOW_PX, :WINDOW_PX]
        precise, fast = (
            decide(create_engine(folder, "openvino", "cpu", precision).predict(picture), thresholds)
            for precision in ("float32", "bfloat16")
        )
        shares.append(float((precise == fast).mean()))
    return min(shares)


def full_card(trained: ModelCard, thresholds: tuple[float, ...], figures: dict[str, Any], halo_px: int) -> ModelCard:
    """Return the card of the bundled model."""
    stated = training_options(Path("../shared/data"), Path("WORK"), Path("craquenet"))[1]
    warn_of_differences(trained, stated)
    return ModelCard(
        name=DEFAULT_MODEL,
        version=VERSION,
        architecture=trained.architecture,
        window_px=WINDOW_PX,
        halo_px=halo_px,
        thresholds={c.name: t for c, t in zip(CLASSES[1:], thresholds)},
        gsd_min_mm=GSD_MM[0],
        gsd_max_mm=GSD_MM[1],
        training_data=training_data(trained),
        recipe={"history": " ".join(HISTORY), **trained.recipe},
        command=command_line(stated),
        metrics=figures,
        limitations=LIMITATIONS,
        licence=LICENCE,
        created=trained.created,
    )


def warn_of_differences(trained: ModelCard, stated: TrainOptions) -> None:
    """Say where a trained model's own recipe differs from the one stated here."""
    values = stated.to_dict()
    for name, found in trained.recipe.items():
        if name in values and name != "time_limit_min" and found != values[name]:
            say(f"WARNING: {name} is {found} in the trained model, {values[name]} in this script. Correct the script.")


def say(text: str) -> None:
    """Tell people, on stderr."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="How the bundled model was trained, and making it from that training.")
    commands = parser.add_subparsers(dest="command", required=True)
    planning = commands.add_parser("plan", help="print how it was trained")
    writing = commands.add_parser("write", help="write the bundled model from a trained model folder")
    writing.add_argument("trained", help="model folder that the training wrote")
    for parsed in (planning, writing):
        parsed.add_argument("data", nargs="?", type=Path, default=DATA, help="reference data")
    writing.add_argument("--output", type=Path, default=BUNDLED / DEFAULT_MODEL, help="folder to write")
    writing.add_argument("--loss-threshold", type=float, help="threshold of paint loss, instead of the chosen one")
    writing.add_argument("--halo-px", type=int, help="halo to state, instead of measuring it")
    options = parser.parse_args(arguments)
    if options.command == "plan":
        print(plan(options.data))
        return 0
    try:
        written = write(options.trained, options.data, options.output, options.halo_px, options.loss_threshold)
    except CraquemapError as error:
        say(str(error))
        return error.exit_code
    say(f"{written.path}: {sum(f.stat().st_size for f in written.path.iterdir()) / 1e6:.1f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
