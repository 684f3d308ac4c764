"""Options of the plates (standard library only)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..processing.plan_options import check_suffix
from ..processing.vocabulary import LANGUAGES
from ..resunet_core.declaration import Options, option
from .plates.sheets import PAPERS


@dataclass(frozen=True)
class PlatesOptions(Options):
    """Options of ``craquemap:plates``."""

    survey: str = option(
        help="GeoPackage that map or vectorize wrote. Where the project shows its layers, their styles are used.",
        kind="input_file",
        suffixes=(".gpkg",),
        required=True,
    )
    mosaic: Optional[str] = option(help="Picture beneath the survey.", kind="input_file", layer="raster")
    opacity: float = option(60.0, help="Opacity of the picture.", kind="number", unit="%", minimum=0.0, maximum=100.0)
    zones: Optional[str] = option(
        help="Building elements: each gets sheets of its own. Without them the whole surface is divided by a grid.",
        kind="input_file",
        layer="vector",
        suffixes=(".gpkg", ".geojson", ".shp", ".fgb"),
    )
    zone_name: Optional[str] = option(
        help="Field of the elements' names; without it the field name, or the only field of text.", advanced=True
    )
    scale: float = option(
        50.0,
        help="Denominator of the scale: 50 for 1:50.",
        kind="number",
        minimum=0.1,
        maximum=1000.0,
    )
    paper: str = option("A3", help="Size of the paper.", choices=tuple(PAPERS))
    orientation: str = option("landscape", help="How the paper lies.", choices=("landscape", "portrait"))
    overlap_mm: float = option(
        10.0,
        help="What neighbouring sheets show both, on paper. Quantities are divided along the middle, which is drawn.",
        kind="number",
        unit="mm",
        minimum=0.0,
        maximum=200.0,
        advanced=True,
    )
    title: Optional[str] = option(help="Title of the plates; without it the survey's name.")
    title_block: Optional[str] = option(
        help="Rows of the title block: a table with key and value in its first two columns (project, object, client, …); "
        "commas or semicolons, UTF-8.",
        kind="input_file",
        suffixes=(".csv",),
    )
    arrow: str = option("up", help="Arrow: up along the façade, north, or none.", choices=("up", "north", "none"))
    arrow_deg: float = option(
        0.0,
        help="Direction of the arrow, clockwise from the top of the sheet.",
        kind="number",
        unit="°",
        minimum=-360.0,
        maximum=360.0,
        advanced=True,
    )
    grid_m: Optional[float] = option(
        help="Distance of the lines of the coordinate grid; 0 for none, without it about 50 mm on paper.",
        kind="number",
        unit="m",
        minimum=0.0,
        maximum=10000.0,
        advanced=True,
    )
    index: bool = option(True, help="Begin with a page that shows and lists all sheets.", kind="switch")
    language: str = option("en", help="Language of legend and title block.", choices=LANGUAGES)
    output: str = option(
        help="PDF to write; its sheets are listed beside it, in NAME_sheets.gpkg.",
        kind="output_file",
        suffixes=(".pdf",),
        required=True,
    )
    project: Optional[str] = option(
        help="Project to write as well, with the layouts for editing; for runs without a window.",
        kind="output_file",
        suffixes=(".qgz", ".qgs"),
        advanced=True,
    )
    overwrite: bool = option(False, help="Replace existing results.", kind="switch")

    def check(self) -> None:
        """Refuse other kinds of files."""
        super().check()
        check_suffix(self, "output")
        check_suffix(self, "project")
