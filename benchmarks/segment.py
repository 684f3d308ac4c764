"""Times the segmentation: the product against its engine's bare forward pass, and against a loop of ONNX Runtime.

    python benchmarks/segment.py speed [--side PX] [--engines openvino:float32 …] [--window PX --halo PX] [--ragged]
    python benchmarks/segment.py windows [--model NAME]
    python benchmarks/segment.py memory [--sides PX …] [--only-segment]

``speed``: what runs in one process, in turns, on the same pictures. ``map`` writes all layers of the GeoPackage; its time is
per megapixel that was surveyed, the bare forward pass's per megapixel of one window, without any overlap. The loop is what
QGIS plugins run: float32, tiles of 512 px that overlap by 15 %, each normalised, run, decided and put in place.
Processor time is what to read on a machine with other work; give ``--processors 1`` to compare it without waiting threads.

``windows``: what windows and halos cost and change; see `resunet_core.overlap`.

``memory``: the largest resident memory of ``craquemap map`` (or ``segment``) in a process of its own, on virtual mosaics a quarter of which
is painted; with a network of one convolution unless ``--model`` is given, since memory is the point there.

Needs the development environment. Reference data beside the repository is used where it is there, else the sample façade.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

REPOSITORY = Path(__file__).resolve().parent.parent
DATA = REPOSITORY.parent / "shared" / "data" / "mosaics"
sys.path.append(str(REPOSITORY / "tests" / "support"))

TILE_PX, OVERLAP = 512, 0.15  # of the loop
PLANE = 'LOCAL_CS["wall",UNIT["metre",1]]'
GSD_M = 1e-4


def pictures() -> list[np.ndarray]:
    """Return real mosaics as RGBA (h, w, 4), or the sample façade."""
    paths = [p for p in (DATA / "painting.tif", DATA / "walls.tif") if p.is_file()]
    found = []
    for path in paths or [REPOSITORY / "docs" / "sample" / "facade.tif"]:
        with rasterio.open(path) as dataset:
            rgba = dataset.read()[:4].transpose(1, 2, 0)
        if rgba.shape[2] == 3:
            rgba = np.dstack([rgba, np.full(rgba.shape[:2], 255, np.uint8)])
        found.append(rgba)
    return found


def patchwork(side_px: int, ragged: bool) -> np.ndarray:
    """Return the pictures side by side, RGBA (side, side, 4), opaque or with holes of any shape over a third of it."""
    parts = pictures()
    rgba = np.zeros((side_px, side_px, 4), np.uint8)
    number = 0
    for top in range(0, side_px, parts[0].shape[0]):
        left = 0
        while left < side_px:
            part = parts[number % len(parts)][: min(parts[0].shape[0], side_px - top), : side_px - left]
            rgba[top : top + part.shape[0], left : left + part.shape[1]] = part
            left, number = left + part.shape[1], number + 1
    if not ragged:
        rgba[..., 3] = 255
        return rgba
    from scipy.ndimage import gaussian_filter, zoom

    noise = gaussian_filter(np.random.default_rng(0).random((side_px // 8 + 1, side_px // 8 + 1)), 10)
    noise = zoom(noise, 8, order=1)[:side_px, :side_px]
    rgba[..., 3] = np.where(noise > np.quantile(noise, 0.35), rgba[..., 3], 0)
    return rgba


def write_mosaic(path: Path, rgba: np.ndarray) -> None:
    """Write a mosaic as photogrammetry programs do: tiled, compressed, with alpha."""
    height, width, _ = rgba.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=height, width=width, count=4, dtype="uint8", tiled=True, blockxsize=512,
        blockysize=512, compress="deflate", predictor=2, crs=PLANE, transform=rasterio.Affine(GSD_M, 0, 0, 0, -GSD_M, 0),
    ) as dataset:  # fmt: skip
        dataset.write(rgba.transpose(2, 0, 1))
        dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)


def model_with(name: str, folder: Path, window_px: int | None, halo_px: int | None) -> str:
    """Return a model folder like another one, but with other windows."""
    from craquemap.resunet_core.model_folder import resolve_model

    original = resolve_model(name)
    target = folder / "model"
    target.mkdir()
    for path in original.path.iterdir():
        shutil.copy(path, target / path.name)
    card = json.loads((original.path / "card.json").read_text())
    card |= {k: v for k, v in (("window_px", window_px), ("halo_px", halo_px)) if v is not None}
    (target / "card.json").write_text(json.dumps(card))
    return str(target)


@dataclass
class Contender:
    """Something that is timed: what one run costs a megapixel, least of all runs."""

    name: str
    run: Callable[[], float]
    cpu_s: list[float] = field(default_factory=list)
    wall_s: list[float] = field(default_factory=list)

    def measure(self) -> None:
        """Run once; the run returns the megapixels it did."""
        cpu, wall = time.process_time(), time.perf_counter()
        megapixels = self.run()
        self.cpu_s.append((time.process_time() - cpu) / megapixels)
        self.wall_s.append((time.perf_counter() - wall) / megapixels)


def bare(model: str, engine: str, precision: str, image: np.ndarray) -> Callable[[], float]:
    """The engine's forward pass on one window again and again."""
    from craquemap.resunet_core.engines import create_engine
    from craquemap.resunet_core.model_folder import resolve_model

    made = create_engine(resolve_model(model), engine, "cpu", precision)
    made.predict(image[None])  # compiles

    def run() -> float:
        made.predict(image[None])
        return image.shape[0] * image.shape[1] / 1e6

    return run


def product(model: str, engine: str, precision: str, mosaic: Path, output: Path) -> Callable[[], float]:
    """``craquemap map``, all layers written."""
    from craquemap.processing.mapping import run_map
    from craquemap.processing.options import MapOptions
    from craquemap.resunet_core.reporting import SilentReporter

    def run() -> float:
        options = MapOptions(
            mosaic=str(mosaic), output=str(output), model=model, engine=engine, device="cpu", precision=precision,
            overwrite=True,
        )  # fmt: skip
        area_m2 = run_map(options, SilentReporter()).quantities["valid_area_m2"]
        return float(area_m2 / GSD_M**2 / 1e6)

    return run


def onnx_loop(model: str, mosaic: Path, side_px: int, threads: int) -> Callable[[], float]:
    """Overlapping tiles through ONNX Runtime in float32, decided and put in place; a corner of the mosaic suffices."""
    import onnxruntime

    from craquemap.resunet_core.model_folder import resolve_model

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        str(resolve_model(model).graph_path), options, providers=["CPUExecutionProvider"]
    )
    step = round(TILE_PX * (1 - OVERLAP))
    side_px = side_px // step * step  # whole steps, so that no tile is computed for a rest

    def run() -> float:
        classes = np.zeros((side_px, side_px), np.uint8)
        valid = 0
        with rasterio.open(mosaic) as dataset:
            for top in range(0, side_px, step):
                for left in range(0, side_px, step):
                    height, width = min(step, side_px - top), min(step, side_px - left)
                    tile = dataset.read(window=Window(left, top, TILE_PX, TILE_PX), boundless=True, fill_value=0)
                    valid += int((tile[3, :height, :width] > 0).sum())
                    values = session.run(None, {"image": np.float32(tile[None, :3] / 255.0)})[0][0]
                    classes[top : top + height, left : left + width] = values.argmax(axis=0)[:height, :width]
        return valid / 1e6

    return run


def speed(options: argparse.Namespace) -> None:
    """Time all contenders in turns and print a table."""
    from craquemap.resunet_core.model_folder import resolve_model

    if options.processors:
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.processors])
    threads = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rgba = patchwork(options.side, options.ragged)
        write_mosaic(folder / "m.tif", rgba)
        write_mosaic(folder / "small.tif", rgba[:512, :512])
        model = model_with(options.model, folder, options.window, options.halo)
        card = resolve_model(model).card
        window = np.ascontiguousarray(rgba[: card.window_px, : card.window_px, :3])
        pairs, contenders = [], []
        for text in options.engines:
            engine, _, precision = text.partition(":")
            product(model, engine, precision, folder / "small.tif", folder / "small.gpkg")()  # compiles
            pairs.append(
                (
                    Contender(f"{text}, bare", bare(model, engine, precision, window)),
                    Contender(f"{text}, map", product(model, engine, precision, folder / "m.tif", folder / "m.gpkg")),
                )
            )
            contenders += pairs[-1]
        loop = Contender(
            "onnxruntime:float32, loop", onnx_loop(model, folder / "m.tif", min(options.side, 2048), threads)
        )
        for _ in range(options.rounds):
            for contender in (*contenders, loop):
                contender.measure()
                print(f"# {contender.name}: {contender.cpu_s[-1]:.3f} s of processor time a megapixel", file=sys.stderr)
            for forward, _ in pairs:  # once more, so that it brackets the product
                forward.measure()
    print(
        f"{options.side}² px, windows {card.window_px}, halo {card.halo_px}, {threads} processors, {card.name} {card.version}\n"
    )
    print("| | processor s/Mpx | elapsed s/Mpx | map : bare | loop : map |\n|---|---:|---:|---:|---:|")
    for forward, mapped in pairs:
        for one in (forward, mapped):
            ratios = " | |"
            if one is mapped:
                ratios = f" {min(one.cpu_s) / min(forward.cpu_s):.2f} | {min(loop.cpu_s) / min(one.cpu_s):.2f} |"
            print(f"| {one.name} | {min(one.cpu_s):.3f} | {min(one.wall_s):.3f} |{ratios}")
    print(f"| {loop.name} | {min(loop.cpu_s):.3f} | {min(loop.wall_s):.3f} | | |")


def windows(options: argparse.Namespace) -> None:
    """Print cost against changed classes for windows and halos."""
    from craquemap.resunet_core.engines import create_engine
    from craquemap.resunet_core.model_folder import resolve_model
    from craquemap.resunet_core.overlap import cheapest, edge_profile, overlap

    model = resolve_model(options.model)
    engine = create_engine(model, "auto", "cpu", "float32")
    thresholds = tuple(model.card.thresholds[name] for name in model.card.classes[1:])
    cut = [np.ascontiguousarray(p[: options.side, : options.side, :3]) for p in pictures()]
    profile = edge_profile(engine.predict, cut, thresholds)
    sides, halos = (512, 1024, 1536, 2048, 3072), (16, 32, 48, 64, 96, 128, 192, 256)
    print(f"{model.card.name} {model.card.version}: cost (computed pixels a pixel) / classes changed (per mille)\n")
    print("| halo |" + "".join(f" {side} |" for side in sides) + "\n|---:|" + "---:|" * len(sides))
    for halo in halos:
        entries = [overlap(profile, side, halo) if side > 2 * halo else None for side in sides]
        cells = (f" {e.cost:.2f} / {1000 * e.changed:.2f} |" if e else " |" for e in entries)
        print(f"| {halo} |" + "".join(cells))
    print("\nCheapest that changes at most 1 per mille:")
    for side in sides:
        best = cheapest(profile, (side,), range(0, side // 2, 32))
        print(
            f"- window {side}, halo {best.halo_px}: cost {best.cost:.2f}, changed {1000 * best.changed:.2f} per mille"
        )


def memory(options: argparse.Namespace) -> None:
    """Print the largest resident memory by mosaic size."""
    from tiny_model import save_tiny_model

    print("| mosaic | surveyed Mpx | largest resident MB | minutes |\n|---|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = options.model or save_tiny_model(
            folder / "tiny", window_px=options.window or 1024, halo_px=options.halo or 32
        )
        write_mosaic(folder / "part.tif", patchwork(2048, ragged=True))
        for side in (512, *options.sides):  # the first compiles
            mosaic, output = folder / f"{side}.vrt", folder / f"{side}.gpkg"
            mosaic.write_text(virtual_mosaic(folder / "part.tif", side, 2048))
            started = time.time()
            if options.only_segment:
                output = output.with_suffix(".tif")
            command = ["segment" if options.only_segment else "map", mosaic, "--output", output, "--model", model]
            command += ["--progress", "json", "--device", "cpu"]
            child = subprocess.Popen(
                [sys.executable, "-m", "craquemap", *map(str, command)], stdout=subprocess.PIPE, text=True
            )
            lines = child.stdout.read().splitlines() if child.stdout else []
            _, status, used = os.wait4(child.pid, 0)
            if status:
                raise SystemExit(f"map failed: {lines[-1:]}")
            if side != 512:
                area_m2 = json.loads(lines[-1])["quantities"].get("valid_area_m2")
                valid = f"{area_m2 / GSD_M**2 / 1e6:.0f}" if area_m2 else ""
                minutes = (time.time() - started) / 60
                print(f"| {side}² | {valid} | {largest_mb(used):.0f} | {minutes:.1f} |", flush=True)


def largest_mb(used: resource.struct_rusage) -> float:
    """Return the largest resident memory of a process."""
    return used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def virtual_mosaic(part: Path, side_px: int, part_px: int) -> str:
    """Return a VRT of copies of a picture, one in each two by two places."""
    bands = []
    for band, meaning in enumerate(("Red", "Green", "Blue", "Alpha"), 1):
        sources = [
            f'<SimpleSource><SourceFilename>{part}</SourceFilename><SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" '
            f'xSize="{part_px}" ySize="{part_px}"/><DstRect xOff="{left}" yOff="{top}" xSize="{part_px}" ySize="{part_px}"/>'
            "</SimpleSource>"
            for top in range(0, side_px, 2 * part_px)
            for left in range(0, side_px, 2 * part_px)
        ]
        bands.append(
            f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{meaning}</ColorInterp>{"".join(sources)}</VRTRasterBand>'
        )
    return (
        f'<VRTDataset rasterXSize="{side_px}" rasterYSize="{side_px}"><SRS>{PLANE.replace(chr(34), "&quot;")}</SRS>'
        f"<GeoTransform>0, {GSD_M}, 0, 0, 0, -{GSD_M}</GeoTransform>{''.join(bands)}</VRTDataset>"
    )


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Times the segmentation.")
    modes = parser.add_subparsers(dest="mode", required=True)
    for mode, run in (("speed", speed), ("windows", windows), ("memory", memory)):
        sub = modes.add_parser(mode)
        sub.set_defaults(run=run)
        sub.add_argument("--model", default=None if mode == "memory" else "default")
        if mode != "windows":
            sub.add_argument("--window", type=int, help="instead of the card's")
            sub.add_argument("--halo", type=int, help="instead of the card's")
    speeding = modes.choices["speed"]
    speeding.add_argument("--side", type=int, default=8192)
    speeding.add_argument("--engines", nargs="+", default=["openvino:float32", "openvino:bfloat16"])
    speeding.add_argument("--rounds", type=int, default=1)
    speeding.add_argument("--processors", type=int, help="let this run use so many processors only")
    speeding.add_argument("--ragged", action="store_true", help="with holes over a third of the mosaic")
    modes.choices["windows"].add_argument("--side", type=int, default=1920, help="largest side of the pictures")
    modes.choices["memory"].add_argument("--sides", type=int, nargs="+", default=[4096, 16384, 49152])
    modes.choices["memory"].add_argument("--only-segment", action="store_true", help="segment instead of map")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
