"""Pictures of the worked example, and the figures in docs/example.md."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import rasterio
from example_bay import GSD_M, Bay
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = {"report": (0, 2), "report_zh": (0,), "plates": (1,)}  # that are shown
WIDTH_PX = 1500
KINDS = {  # layers of a comparison and their colours
    "new": ("#d7301f", 1.6),
    "grown": ("#e08214", 1.6),
    "widened": ("#542788", 1.2),
    "lost": ("#1b7837", 1.2),
}


def draw(folder: Path, bay: Bay) -> None:
    """Draw all pictures into the folder."""
    _crops(folder / "picture_epochs.jpg", bay)
    with rasterio.open(folder / "2026.tif") as dataset:
        image = np.where(dataset.dataset_mask()[..., None] > 0, dataset.read().transpose(1, 2, 0), 255)
    _mapped(folder / "picture_elements.jpg", image, folder, _elements)
    _mapped(folder / "picture_density.jpg", image, folder, _density)
    _mapped(folder / "picture_change.jpg", image, folder, _change)
    if importlib.util.find_spec("pymupdf"):
        _pages(folder)
    if importlib.util.find_spec("ezdxf"):
        _drawing(folder, bay)


def renew_docs(folder: Path, found: Mapping[str, Any]) -> None:
    """Copy the pictures to docs/pictures and write the figures into docs/example.md."""
    for path in sorted(folder.glob("picture_*.jpg")):
        (DOCS / "pictures" / path.name.replace("picture_", "example-")).write_bytes(path.read_bytes())
    page = DOCS / "example.md"
    text = page.read_text(encoding="utf-8")
    for name, table in (("figures", figures_table(found)), ("change", change_table(found))):
        text = re.sub(rf"(<!-- {name} -->\n).*?(<!-- end -->)", rf"\g<1>{table}\g<2>", text, flags=re.S)
    page.write_text(text, encoding="utf-8")


def figures_table(found: Mapping[str, Any]) -> str:
    """Return what was painted beside what was measured, as Markdown."""
    painted, exact, model = found["painted"], found["2026"], found["2026_model"]
    rows = [
        ("", "painted", "vectorised truth", "bundled model"),
        ("---", "---:", "---:", "---:"),
        ("craquelure, m", painted["later_length_m"], exact["craquelure_length_m"], model["craquelure_length_m"]),
        ("mean width, mm", None, exact["mean_width_mm"], model["mean_width_mm"]),
        ("paint loss, cm²", 1e4 * painted["later_loss_m2"], *(1e4 * f["paint_loss_area_m2"] for f in (exact, model))),
        ("paint losses", None, exact["paint_loss_count"], model["paint_loss_count"]),
        ("islands", None, exact["island_count"], model["island_count"]),
    ]
    return "".join("| " + " | ".join(_shown(cell) for cell in row) + " |\n" for row in rows)


def change_table(found: Mapping[str, Any]) -> str:
    """Return what has been changed beside what was found to have changed, as Markdown."""
    painted, change = found["painted"], {key: float(value or "nan") for key, value in found["change"].items()}
    spread = painted["later_loss_m2"] - painted["earlier_loss_m2"]
    more = change["total_paint_loss_new_area_m2"] + change["total_paint_loss_grown_area_m2"]
    rows = [
        ("", "painted", "found"),
        ("---", "---:", "---:"),
        ("ends that have grown", painted["grown_tips"], round(change["total_grown_tip_count"])),
        ("growth, m", painted["growth_m"], change["total_new_length_m"] + change["total_grown_length_m"]),
        ("wider: cracks painted, segments found", painted["widened_cracks"], round(change["total_widened_count"])),
        ("more paint loss, cm²", 1e4 * spread, 1e4 * more),
        ("craquelure lost, m", 0, change["total_lost_length_m"]),
        ("shift of the mosaics, mm", "3.2, -2.1", _shift(change)),
    ]
    return "".join("| " + " | ".join(_shown(cell) for cell in row) + " |\n" for row in rows)


def _shift(change: Mapping[str, float]) -> str:
    return ", ".join(f"{-1000 * change[f'total_registration_shift_{axis}_m']:.2f}" for axis in "xy")


def _shown(cell: Any) -> str:
    return (
        "" if cell is None else cell if isinstance(cell, str) else str(cell) if isinstance(cell, int) else f"{cell:.4g}"
    )


def _crops(path: Path, bay: Bay) -> None:
    """Draw one place in both years, side by side: where a tip has grown most."""
    x, y = bay.tips[int(np.argmax(bay.growth_px))].astype(int)
    side = 420
    top = int(np.clip(y - side // 2, 0, bay.valid.shape[0] - side))
    left = int(np.clip(x - side // 2, 0, bay.valid.shape[1] - side))
    window = slice(top, top + side), slice(left, left + side)
    parts = [
        Image.fromarray(epoch.image[window]).resize((700, 700), Image.Resampling.LANCZOS)
        for epoch in (bay.earlier, bay.later)
    ]
    both = Image.new("RGB", (1416, 700), "white")
    for at, part in enumerate(parts):
        both.paste(part, (at * 716, 0))
    _save(both, path)


def _mapped(path: Path, image: np.ndarray, folder: Path, draw_over: Any) -> None:
    """Draw something over the mosaic."""
    height, width = image.shape[:2]
    figure = Figure(figsize=(WIDTH_PX / 100, WIDTH_PX * height / width / 100), dpi=100)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    pale = image + (255.0 - image) * 0.45
    axes.imshow(pale.astype(np.uint8), extent=(0, width * GSD_M, 0, height * GSD_M), interpolation="antialiased")
    draw_over(axes, folder)
    axes.set_xlim(0, width * GSD_M)
    axes.set_ylim(0, height * GSD_M)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    _save(Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3].copy()), path)


def _elements(axes: Any, folder: Path) -> None:
    frame = gpd.read_file(folder / "quantities.gpkg", layer="zone", engine="pyogrio")
    frame.boundary.plot(ax=axes, color="black", linewidth=1.5)
    gpd.read_file(folder / "2026.gpkg", layer="craquelure", engine="pyogrio").plot(
        ax=axes, color="#a82424", linewidth=0.6
    )
    gpd.read_file(folder / "2026.gpkg", layer="paint_loss", engine="pyogrio").plot(ax=axes, color="#2166ac", alpha=0.45)
    name = "zone" if "zone" in frame else frame.columns[0]
    for row in frame.itertuples():
        x0, _, x1, y1 = row.geometry.bounds
        if row.geometry.is_empty:
            continue
        axes.annotate(
            str(getattr(row, name)), ((x0 + x1) / 2, y1), xytext=(0, -16), textcoords="offset points", ha="center", fontsize=12,
            bbox={"boxstyle": "round,pad=0.2", "fc": "white", "ec": "none", "alpha": 0.85},
        )  # fmt: skip


def _density(axes: Any, folder: Path) -> None:
    frame = gpd.read_file(folder / "density.gpkg", layer="density", engine="pyogrio")
    frame.plot(
        ax=axes, column="density_m_per_m2", cmap="OrRd", alpha=0.7, legend=True,
        legend_kwds={"label": "m/m²", "shrink": 0.5, "pad": 0.01},
    )  # fmt: skip


def _change(axes: Any, folder: Path) -> None:
    import pyogrio

    present = {str(name) for name, _ in pyogrio.list_layers(folder / "change.gpkg")}
    gpd.read_file(folder / "2026.gpkg", layer="craquelure", engine="pyogrio").plot(
        ax=axes, color="#888888", linewidth=0.4
    )
    for layer, (colour, width) in KINDS.items():
        if layer in present:
            frame = gpd.read_file(folder / "change.gpkg", layer=layer, engine="pyogrio")
            if len(frame):
                frame.plot(ax=axes, color=colour, linewidth=2 * width, label=f"{layer} ({len(frame)})")
    for layer in sorted(present):
        if layer.startswith("paint_loss"):
            frame = gpd.read_file(folder / "change.gpkg", layer=layer, engine="pyogrio")
            if len(frame):
                frame.plot(ax=axes, facecolor="#2166ac", edgecolor="#08519c", alpha=0.7)
    axes.legend(loc="lower left", fontsize=12)


def _pages(folder: Path) -> None:
    import pymupdf

    for name, numbers in PAGES.items():
        if not (folder / f"{name}.pdf").exists():  # plates, where there is no QGIS
            continue
        with pymupdf.open(folder / f"{name}.pdf") as document:
            pages = [document[number].get_pixmap(dpi=92) for number in numbers]
        images = [Image.frombytes("RGB", (page.width, page.height), page.samples) for page in pages]
        whole = Image.new("RGB", (sum(i.width for i in images) + 16 * (len(images) - 1), images[0].height), "#888888")
        for at, image in enumerate(images):
            whole.paste(image, (at * (image.width + 16), 0))
        _save(whole, folder / f"picture_{name}.jpg")


def _drawing(folder: Path, bay: Bay) -> None:
    import ezdxf
    from ezdxf.addons.drawing import Frontend, RenderContext
    from ezdxf.addons.drawing.config import Configuration, ImagePolicy
    from ezdxf.addons.drawing.matplotlib import MatplotlibBackend

    document = ezdxf.readfile(folder / "drawing.dxf")
    height, width = bay.valid.shape
    figure = Figure(figsize=(WIDTH_PX / 100, WIDTH_PX * height / width / 100), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    backend = MatplotlibBackend(axes)
    Frontend(RenderContext(document), backend, config=Configuration(image_policy=ImagePolicy.IGNORE)).draw_layout(
        document.modelspace(), finalize=True
    )
    figure.set_size_inches(WIDTH_PX / 100, WIDTH_PX * height / width / 100)  # which the backend has changed
    axes.set_position((0, 0, 1, 1))
    axes.set_xlim(0, width * GSD_M)
    axes.set_ylim(0, height * GSD_M)
    canvas.draw()
    _save(Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3].copy()), folder / "picture_drawing.jpg")


def _save(image: Image.Image, path: Path) -> None:
    """Save a picture below 300 kB."""
    for quality in (85, 75, 65, 55, 45):
        image.save(path, "JPEG", quality=quality, optimize=True)
        if path.stat().st_size < 300_000:
            return
