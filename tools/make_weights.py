"""Makes the bundled model from scratch: ``make weights``, or ``python tools/make_weights.py [DATA] [--work FOLDER]``.

DATA is the folder of reference data (default ``../shared/data`` beside the repository). In the work folder stand the
synthetic pictures, the encoder's published weights, the corrected masks and the trainings; each step that is done is
left as it is, so the same command goes on after an interruption. Everything that is chosen is chosen on validation
data, as the card says.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from weights import card, figures, sureness
from weights.data import Folders, prepare
from weights.page import write_page
from weights.recipe import Stage, relabelled, stages, synthetic_options
from weights.relabel import relabel

from craquemap.processing.cli import main as craquemap
from craquemap.resunet_core.classes import CLASSES
from craquemap.resunet_core.declaration import declarations, flag
from craquemap.resunet_core.errors import CraquemapError
from craquemap.resunet_core.export import save_model
from craquemap.resunet_core.finishing import command_line
from craquemap.resunet_core.model_folder import BUNDLED, DEFAULT_MODEL, ModelFolder, resolve_model
from craquemap.resunet_core.models.calibrated import fold_calibration
from craquemap.resunet_core.models.loading import load_torch_model
from craquemap.resunet_core.options import SynthesizeOptions
from craquemap.resunet_core.validation import validate

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"
LEAST_AGREEMENT = 0.999


def train(data: Path, folders: Folders) -> ModelFolder:
    """Run what is missing of the steps and return the model of the last training."""
    for painted in synthetic_options(folders):
        if not (Path(painted.output) / "masks").is_dir():
            run("synthesize", synthesize_arguments(painted))
    for number, stage in enumerate(stages(data, folders), 1):
        correct_masks(data, folders.work, number, stage)
        if not (Path(stage.options.output) / "card.json").exists():
            run("train", shlex.split(command_line(stage.options))[2:])
    return resolve_model(stage.options.output)


def correct_masks(data: Path, work: Path, number: int, stage: Stage) -> None:
    """Correct the filter's masks with the model of the stage before."""
    if stage.relabels_with is None:
        return
    target, close_ups = relabelled(work, number), data / "paintings_silver"
    predict = figures.engine(resolve_model(stage.relabels_with))
    say(f"Correcting masks with {stage.relabels_with.name} …")
    relabel(predict, close_ups / "train" / "images", close_ups / "train" / "masks", target / "silver")
    relabel(predict, close_ups / "unlabelled", None, target / "unlabelled")


def synthesize_arguments(options: SynthesizeOptions) -> list[str]:
    """Return the arguments of ``craquemap synthesize``: what differs from the defaults."""
    words = []
    for name, (_, default) in declarations(options).items():
        if getattr(options, name) != default:
            words += [flag(name), str(getattr(options, name))]
    return words


def run(command: str, arguments: Sequence[str]) -> None:
    """Run a command of craquemap; stop with its exit code when it fails."""
    say(f"craquemap {command} {' '.join(arguments)}")
    code = craquemap([command, *arguments])
    if code:
        raise SystemExit(code)


def write(trained: ModelFolder, data: Path, folders: Folders, output: Path, options: argparse.Namespace) -> ModelFolder:
    """Choose thresholds and halo, measure, and write the bundled model with its full card.

    Calibration is left out unless asked for: what it does to probabilities beside a line makes integrated widths wrong.
    """
    sets = figures.ValidationSets.open(data, folders)
    network = load_torch_model(trained)
    calibration = figures.calibrate(figures.engine(trained), sets) if options.calibrate else None
    if calibration is not None:
        say(f"Calibration: {calibration}.")
        fold_calibration(network, calibration)
    with tempfile.TemporaryDirectory() as scratch:
        calibrated = save_model(network, replace(trained.card, name="calibrated"), Path(scratch) / "calibrated")
        predict = figures.engine(calibrated)
        outcome = validate(sets, predict)
        given = options.craquelure_threshold, options.loss_threshold
        outcome = replace(outcome, thresholds=tuple(t if g is None else g for t, g in zip(outcome.thresholds, given)))
        say(f"{outcome} (paint loss joined by sound surfaces), thresholds {outcome.thresholds}.")
        measured = {"protocol": card.PROTOCOL, **figures.measure(predict, outcome.thresholds, sets)}
        confidence, sure = sureness.choose_confidence(predict, outcome.thresholds, sets.traced, sets.sound)
        say(f"Networks are drawn from a mean probability of {confidence}.")
        measured[
            "network confidence: F1 at 2 px and clDice on traced, false lines a megapixel of undamaged backgrounds"
        ] = sure
        measured["drawn by map on undamaged backgrounds"] = sureness.drawn_where_nothing_is(
            calibrated.path, outcome.thresholds, confidence, sets.sound
        )
        seen, table = figures.measure_overlaps(predict, outcome.thresholds, data)
        measured["window, halo: pixels computed for each kept, classes changed"] = table
        agreement = figures.precision_agreement(calibrated, outcome.thresholds, data)
    say(f"{seen}; bfloat16 keeps {agreement:.3%} of the classes.")
    measured["share of pixels whose class is the same in bfloat16 and float32, least of two mosaics"] = round(
        agreement, 5
    )
    if calibration is not None:
        measured["calibration, folded into the weights"] = vars(calibration)
    runs = {"window_px": seen.window_px, "halo_px": seen.halo_px, "fast_precision": agreement >= LEAST_AGREEMENT}
    runs |= {"network_confidence": confidence}
    thresholds = {c.name: t for c, t in zip(CLASSES[1:], outcome.thresholds)}
    full = card.full_card(trained.card, DEFAULT_MODEL, thresholds, measured, runs)
    return save_model(network, full, output, overwrite=True)


def say(text: str) -> None:
    """Tell people, on stderr."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Makes the bundled model from scratch.")
    parser.add_argument("data", nargs="?", type=Path, default=DATA, help="reference data")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "runs" / "weights", help="folder of what is made on the way"
    )
    parser.add_argument("--output", type=Path, default=BUNDLED / DEFAULT_MODEL, help="model folder to write")
    parser.add_argument("--calibrate", action="store_true", help="fold a calibration into the weights")
    parser.add_argument("--craquelure-threshold", type=float, help="instead of the one with the best IoU of pixels")
    parser.add_argument("--loss-threshold", type=float, help="instead of the one with the best IoU")
    parser.add_argument("--trained", help="model folder to take instead of training")
    parser.add_argument("--against", nargs="*", default=[], metavar="NAME=FOLDER", help="other models to compare with")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="documentation to write the model's page into")
    options = parser.parse_args(arguments)
    try:
        folders = prepare(options.data.resolve(), options.work.resolve())
        trained = resolve_model(options.trained) if options.trained else train(options.data.resolve(), folders)
        written = write(trained, options.data, folders, options.output, options)
        others = {name: Path(path) for name, _, path in (text.partition("=") for text in options.against)}
        page = write_page(written, figures.ValidationSets.open(options.data, folders), others, options.docs)
    except CraquemapError as error:
        say(f"{error}")
        return error.exit_code
    say(f"{written.path}, {page}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
