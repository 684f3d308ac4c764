"""Options of ``craquemap labels`` (standard library only; QGIS imports this)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..resunet_core.declaration import Options, option, same_as
from .options import MapOptions


@dataclass(frozen=True)
class LabelsOptions(Options):
    """Options of ``craquemap labels``."""

    source: tuple[str, ...] = option(
        help="What holds labels: a folder with LabelMe files or with images/ and masks/, a COCO file, or (with --mosaic) a vector "
        "file, as FILE or FILE|layername=LAYER.",
        kind="input_file",
        positional=True,
        required=True,
        multiple=True,
    )
    output: str = option(help="Data set folder to write.", kind="output_folder", required=True)
    mosaic: Optional[str] = option(
        help="Orthomosaic that vector labels were drawn on.", kind="input_file", layer="raster"
    )
    area: Optional[str] = option(
        help="Vector file of polygons that were looked at: only what lies inside is scored.",
        kind="input_file",
        layer="vector",
        suffixes=(".gpkg", ".geojson", ".shp", ".fgb"),
    )
    unreviewed: str = option(
        "ignore",
        help="What becomes of features whose review is empty: ignore leaves them out of the score, and without --area scores "
        "only what lies near reviewed features; accept takes them as truth; background as not there.",
        choices=("ignore", "accept", "background"),
    )
    margin_px: int = option(
        64,
        help="How far round reviewed features the surface counts as looked at, where no --area says so.",
        kind="integer",
        unit="px",
        minimum=0,
        maximum=4096,
        advanced=True,
    )
    label: tuple[str, ...] = option(
        (),
        help="Meaning of a label, a layer, a mask value or a mask colour, as NAME=CLASS: Riss=craquelure, 255=paint_loss, "
        "#ff0000=craquelure; classes are craquelure, paint_loss, background and ignore.",
        multiple=True,
    )
    classes: tuple[str, ...] = option(
        (),
        help="Classes that were looked for, if not all: the others are neither learnt nor scored.",
        choices=("craquelure", "paint_loss"),
        multiple=True,
    )
    class_field: Optional[str] = option(help="Field of vector layers that names the class.", advanced=True)
    width_field: str = option("width_mean_mm", help="Field of lines with their width in mm.", advanced=True)
    width_mm: Optional[float] = option(
        help="Width of lines that state none.", kind="number", unit="mm", minimum=1e-4, maximum=1e4
    )
    tile_px: int = option(
        512, help="Side of the pictures a mosaic is cut into.", kind="integer", unit="px", minimum=64, maximum=8192
    )
    block_px: int = option(
        1024,
        help="Side of the blocks of a mosaic that are kept together in splits.",
        kind="integer",
        unit="px",
        minimum=64,
        maximum=65536,
        advanced=True,
    )
    validation_share: float = option(
        0.2,
        help="Share of source images, or blocks of a mosaic, stated to be for validation; with both shares at 0 nothing is stated.",
        kind="number",
        minimum=0.0,
        maximum=0.9,
    )
    test_share: float = option(0.0, help="Share stated to be for testing.", kind="number", minimum=0.0, maximum=0.9)
    augment: int = option(
        1,
        help="Pictures to make of each training picture beforehand, itself included, as the paper does (35); 1 makes none.",
        kind="integer",
        minimum=1,
        maximum=42,
        advanced=True,
    )
    origin: Optional[str] = option(help="Where the pictures come from, for the manifest.")
    licence: Optional[str] = option(help="Licence of pictures and labels, for the manifest.")
    seed: int = option(0, help="Seed of the split and of the variants.", kind="integer", minimum=0, advanced=True)
    gsd_mm: Optional[float] = same_as(MapOptions, "gsd_mm")
    overwrite: bool = same_as(MapOptions, "overwrite")
