"""Measures `change` on surveys made twice with known growth, and on re-surveys without any. Prints Markdown tables.

    python benchmarks/change.py                       # 20 seeds, drawn and painted; about ten minutes
    python benchmarks/change.py --seeds 3 --kinds drawn
    python benchmarks/change.py --first-seed 20 --kinds painted  # other surfaces than those it was developed on
    python benchmarks/change.py --segments 200000     # time and memory instead

Needs the development environment. A pair shares no vertex (`tests/support/networks_resurveyed.py`): *drawn* surveys are the
cracks drawn anew each time with vertices of their own, jittered; *painted* ones are painted on pixel grids of their own with
rough edges, which break thin cracks, and vectorised. The newer survey lies shifted by up to 16 mm, turned by up to 0.3 degrees,
scaled by up to 0.2 % and smoothly distorted by 0.7 px.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests" / "support"))

import networks_resurveyed as made
from surveys import crack, write_survey

from craquemap.processing.change_options import ChangeOptions
from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.processing.plan.change import run_change
from craquemap.processing.plan.similarity import Similarity
from craquemap.resunet_core.reporting import SilentReporter

KINDS = ("drawn", "painted")
GROWTHS_PX = (4, 8, 16, 1000)
SHARE = 0.3  # of the tips that have grown


def survey(kind: str, path: Path, lines: list[np.ndarray], width_px: np.ndarray, seed: int) -> Path:
    """Write a survey of cracks."""
    if kind == "drawn":
        half = made.SIDE_PX * made.PX / 2
        window = shapely.box(-half, -half, half, half)
        cut = shapely.intersection(made.drawn(lines, seed), window)
        parts = [part for part in shapely.get_parts(cut) if part.length > 0]
        return write_survey(path, [crack(shapely.get_coordinates(part)) for part in parts], coverage=window)
    raster = made.painted(path.with_suffix(".tif"), lines, width_px, seed)
    options = VectorizeOptions(classes=str(raster), output=str(path), overwrite=True, workers=1)
    run_vectorize(options, SilentReporter())
    return path


def compare(old: Path, new: Path) -> tuple[Path, dict]:
    """Run the command."""
    output = old.with_name("change.gpkg")
    options = ChangeOptions(old=str(old), new=str(new), output=str(output), overwrite=True)
    outcome = run_change(options, SilentReporter())
    return output, {**outcome.quantities, "text": outcome.text}


def measure(kind: str, seeds: range, folder: Path) -> None:
    """Print the tables of one kind of surveys."""
    growth, advance, errors, tips, reported, false, still = [], [], [], [], 0, 0, 0
    nothing, lengths = 0, []
    print(f"\n### {kind}\n\nWithout change: seed, tips, σ px, text\n")
    for seed in seeds:
        truth = made.resurvey(seed, SHARE)
        before = survey(kind, folder / "old.gpkg", truth.before, truth.width_px, 3 * seed)
        unchanged = made.resurvey(seed, 0.0)
        same = survey(kind, folder / "same.gpkg", unchanged.after, unchanged.width_px, 3 * seed + 1)
        after = survey(kind, folder / "new.gpkg", truth.after, truth.width_px, 3 * seed + 2)
        _, figures = compare(before, same)
        is_nothing = figures["text"].startswith("No detectable change.")
        nothing += is_nothing
        print(f"- {seed}: {figures['tip_count']}, {figures['registration_sigma_m'] / made.PX:.2f}, "
              f"{'nothing' if is_nothing else figures['text'].splitlines()[0]}", flush=True)  # fmt: skip
        result, figures = compare(before, after)
        verdict = made.judged(truth, result, figures["tolerance_m"])
        seen = verdict.growth_m > figures["tolerance_m"]
        growth += list(verdict.growth_m[seen] / made.PX)
        advance += list(verdict.advance_m[seen] / made.PX)
        tips.append(len(verdict.growth_m))
        still += int((verdict.growth_m == 0).sum())
        reported, false = reported + verdict.reported, false + verdict.false
        lengths.append(
            (truth.growth_m.sum(), figures["grown_length_m"], figures["new_length_m"], figures["lost_length_m"])
        )
        missed = [f"{g:.1f}" for g in verdict.growth_m[seen & (verdict.advance_m == 0)] / made.PX]
        print(f"    grown: {int(seen.sum())} of {len(verdict.growth_m)} tips, {verdict.reported} reported, {verdict.false} false, "
              f"missed [{', '.join(missed)}], level {figures['tip_level_of_detection_m'] / made.PX:.2f} px, "
              f"σ {figures['registration_sigma_m'] / made.PX:.2f} px", flush=True)  # fmt: skip
    growth, advance = np.array(growth), np.array(advance)
    found = advance > 0
    errors = (advance - growth)[found]
    print(f"\n{nothing} of {len(seeds)} re-surveys without change: no detectable change.")
    print(f"{sum(tips)} tips; {len(growth)} grown beyond max(2 px, 2σ), {100 * found.mean():.1f} % found; {reported} reported, "
          f"{false} of them false: {100 * false / max(reported, 1):.1f} % of the reported, {100 * false / max(still, 1):.1f} % "
          "of those that have not grown.")  # fmt: skip
    print(f"Advance minus truth: median {np.median(errors):+.2f} px, 1.4826 MAD "
          f"{1.4826 * np.median(np.abs(errors - np.median(errors))):.2f} px.")  # fmt: skip
    totals = np.sum(lengths, axis=0)
    print(f"Length: true {totals[0]:.3f} m, grown {totals[1]:.3f}, new {totals[2]:.3f}, lost {totals[3]:.3f} m.\n")
    print("| growth, px | tips | found |\n|---|---|---|")
    for low, high in zip((0, *GROWTHS_PX), GROWTHS_PX):
        at = (growth > low) & (growth <= high)
        if at.any():
            print(f"| {low} to {high} | {at.sum()} | {100 * found[at].mean():.0f} % |")


def measure_size(segments: int, folder: Path) -> None:
    """Print processor seconds and peak memory of comparing surveys of so many segments: the networks above side by side."""
    truths = [made.resurvey(seed, SHARE) for seed in range(6)]
    tiles = int(np.ceil(segments / np.mean([len(truth.before) for truth in truths])))
    side = int(np.ceil(np.sqrt(tiles)))
    transform = Similarity(1.0005, 0.001, 0.011, -0.007)
    old, new = [], []
    for tile in range(tiles):
        truth, place = truths[tile % 6], (np.array(divmod(tile, side)) - side / 2) * made.SIZE
        here = [truth.transform.inverse(line) + place for line in truth.after]
        old += [line + place for line in truth.before]
        new += [transform(line) for line in here]
    half = side * made.SIZE / 2
    paths = []
    for seed, (name, lines) in enumerate({"old": old, "new": new}.items()):
        rows = [crack(shapely.get_coordinates(line)) for line in made.drawn(lines, seed)]
        paths.append(write_survey(folder / f"{name}.gpkg", rows, coverage=shapely.box(-half, -half, half, half)))
    command = ["change", *map(str, paths), "--output", str(folder / "change.gpkg")]
    subprocess.run([sys.executable, "-m", "craquemap", *command], check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{len(old)} segments: {used.ru_utime + used.ru_stime:.0f} processor seconds, {used.ru_maxrss / 1024:.0f} MiB"
    )


def main() -> None:
    """Parse arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--segments", type=int, help="of each survey; measures time and memory instead")
    arguments = parser.parse_args()
    if arguments.segments:
        with tempfile.TemporaryDirectory() as folder:
            measure_size(arguments.segments, Path(folder))
        return
    for kind in arguments.kinds:
        started = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            measure(kind, range(arguments.first_seed, arguments.first_seed + arguments.seeds), Path(folder))
        print(f"\n{time.process_time() - started:.0f} processor seconds.")


if __name__ == "__main__":
    main()
