"""Options of the jobs that make a plan of a survey (standard library only; QGIS imports this)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Optional

from ..resunet_core.declaration import Options, option
from ..resunet_core.errors import OptionError
from .options import OverwriteOptions
from .vocabulary import LANGUAGES
from .width_classes import parse_width_classes


@dataclass(frozen=True)
class _Survey(Options):
    survey: str = option(
        help="GeoPackage that map or vectorize wrote, reviewed or not.",
        kind="input_file",
        suffixes=(".gpkg",),
        positional=True,
        required=True,
    )


@dataclass(frozen=True)
class _Zones(Options):
    zones: Optional[str] = option(
        help="Building elements: polygons in the survey's CRS, with a name and optional parents.",
        kind="input_file",
        layer="vector",
        suffixes=(".gpkg", ".geojson", ".shp", ".fgb"),
    )
    zone_name: Optional[str] = option(
        help="Field of the elements' names; without it the field name, or the only field of text.", advanced=True
    )
    zone_parents: Optional[str] = option(
        help="Fields of the elements' parents, separated by commas, from the nearest to the outermost; without it parent, "
        "parent_2 and so on, where there are such. A parent may be another element of the file.",
        advanced=True,
    )
    zone_overlaps: str = option(
        "refuse",
        help="What becomes of elements that overlap: refuse, or give what they share to the first in the file.",
        choices=("refuse", "first"),
        advanced=True,
    )

    def parent_fields(self) -> tuple[str, ...]:
        """Return the fields of the parents, from the nearest to the outermost."""
        return tuple(word.strip() for word in (self.zone_parents or "").split(",") if word.strip())


@dataclass(frozen=True)
class _Sizes(Options):
    width_limits_mm: Optional[str] = option(
        help="Limits between width classes of craquelure, ascending, separated by commas; without it those of the survey "
        "(0.1, 0.2, 0.5, 1).",
        unit="mm",
        advanced=True,
    )
    island_limits_mm: str = option(
        "2, 5, 10, 20",
        help="Limits between size classes of islands: diameter of the circle of equal area.",
        unit="mm",
        advanced=True,
    )
    loss_limits_cm2: str = option(
        "1, 10, 100", help="Limits between size classes of paint loss: area.", unit="cm²", advanced=True
    )

    def check(self) -> None:
        """Refuse limits that are no ascending numbers."""
        super().check()
        for name in ("width_limits_mm", "island_limits_mm", "loss_limits_cm2"):
            self.limits(name)

    def limits(self, name: str) -> Optional[tuple[float, ...]]:
        """Return the limits that an option holds, None where it is not set.

        Raises:
            OptionError: They are no positive, ascending numbers.
        """
        text = getattr(self, name)
        if text is None:
            return None
        try:
            values = tuple(float(word) for word in text.replace(";", ",").split(","))
        except ValueError:
            values = ()
        if not values or values != tuple(sorted(set(values))) or not 0 < values[0] <= values[-1] < float("inf"):
            flag = "--" + name.replace("_", "-")
            raise OptionError(f"{flag} is {text!r}.", "Expected ascending numbers above 0, such as 0.1, 0.2, 0.5.")
        return values


# Bases are collected from the last to the first, so each class below reads from the bottom up.


@dataclass(frozen=True)
class QuantitiesOptions(OverwriteOptions, _Sizes, _Zones, _Survey):
    """Options of ``craquemap quantities``."""

    output: str = option(
        help="Table to write: XLSX or CSV, or a GeoPackage with the quantities of each element.",
        kind="output_file",
        suffixes=(".xlsx", ".csv", ".gpkg"),
        required=True,
    )
    prices: Optional[str] = option(
        help="Table of minimum billing quantities and unit costs, CSV or XLSX.",
        kind="input_file",
        suffixes=(".csv", ".xlsx"),
    )
    prices_template: Optional[str] = option(
        help="Also write such a table to fill in, with a row for each class and size class.",
        kind="output_file",
        suffixes=(".csv", ".xlsx"),
        advanced=True,
    )
    csv_style: str = option(
        "comma",
        help="CSV with commas between values, or with semicolons and decimal commas, as spreadsheets expect where numbers "
        "are written so.",
        choices=("comma", "semicolon"),
        advanced=True,
    )

    def check(self) -> None:
        """Refuse kinds of files that are not written."""
        super().check()
        check_suffix(self, "output")
        check_suffix(self, "prices_template")


@dataclass(frozen=True)
class DensityOptions(OverwriteOptions, _Survey):
    """Options of ``craquemap density``."""

    cell: float = option(
        0.1,
        help="Size of cells: side of squares, distance between opposite sides of hexagons.",
        kind="number",
        unit="m",
        minimum=1e-4,
        maximum=1e4,
    )
    shape: str = option("square", help="Shape of cells.", choices=("square", "hexagon"))
    output: str = option(help="GeoPackage to write.", kind="output_file", suffixes=(".gpkg",), required=True)

    def check(self) -> None:
        """Refuse kinds of files that are not written."""
        super().check()
        check_suffix(self, "output")


@dataclass(frozen=True)
class DxfOptions(OverwriteOptions, _Survey):
    """Options of ``craquemap dxf``."""

    output: str = option(help="Drawing to write.", kind="output_file", suffixes=(".dxf",), required=True)
    language: str = option(
        "en",
        help="Language of title, legend and descriptions of layers; names of layers and fields are the same in all.",
        choices=LANGUAGES,
    )
    title: Optional[str] = option(help="Title beneath the drawing; without it the survey's name.")
    attributes: str = option(
        "xdata",
        help="Fields of features as extended data (XDATA) of their entities; as attributes of blocks as well, which CAD programs "
        "list and extract but which make the file several times larger; or not at all.",
        choices=("xdata", "blocks", "none"),
    )
    background: Optional[str] = option(
        help="Mosaic to refer to as an image beneath the drawing: TIFF, JPEG or PNG, kept where it is.",
        kind="input_file",
        layer="raster",
    )
    local_origin: Optional[str] = option(
        help="Survey coordinates of the drawing's origin, as x,y; or auto: the survey's lower left corner, down to a whole metre. "
        "Without it coordinates are the survey's.",
    )
    plot_scale: float = option(
        20.0,
        help="Denominator of the scale the drawing will be plotted at; sizes of symbols, texts and hatches follow from it.",
        kind="number",
        minimum=0.1,
        maximum=10000.0,
    )
    zones: Optional[str] = option(
        help="Only what touches these polygons is drawn, whole; their outlines are drawn too.",
        kind="input_file",
        layer="vector",
        suffixes=(".gpkg", ".geojson", ".shp", ".fgb"),
    )
    zone_name: Optional[str] = option(
        help="Field of the polygons' names; without it the field name, or the only field of text.", advanced=True
    )
    min_width_mm: Optional[float] = option(
        help="Craquelure of less mean width is left out.", kind="number", unit="mm", minimum=0.0
    )
    width_classes: Optional[str] = option(
        help="Table of width classes, a layer each: ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each "
        "with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide. Without it those of the survey.",
        advanced=True,
    )

    def check(self) -> None:
        """Refuse other kinds of files, and tables and origins that are none."""
        super().check()
        check_suffix(self, "output")
        if self.width_classes:
            parse_width_classes(self.width_classes)
        self.origin()

    def origin(self) -> Optional[tuple[float, float]]:
        """Return the local origin given as coordinates, None for "auto" or none.

        Raises:
            OptionError: It is no two finite numbers.
        """
        text = self.local_origin
        if text is None or text.strip().lower() == "auto":
            return None
        try:
            values = tuple(float(word) for word in text.replace(";", ",").split(","))
        except ValueError:
            values = ()
        if len(values) != 2 or not all(abs(value) < float("inf") for value in values):
            raise OptionError(
                f"--local-origin is {text!r}.", "Expected auto, or two coordinates such as 4500000,5700000."
            )
        return values[0], values[1]


@dataclass(frozen=True)
class ReportOptions(OverwriteOptions, _Sizes, _Zones, _Survey):
    """Options of ``craquemap report``."""

    output: str = option(
        help="Report to write: one HTML file that holds everything it shows, or a PDF.",
        kind="output_file",
        suffixes=(".html", ".htm", ".pdf"),
        required=True,
    )
    language: str = option("en", help="Language of the report.", choices=LANGUAGES)
    project: Optional[str] = option(help="Name of the project, for the title block.")
    object: Optional[str] = option(help="What was surveyed, for the title block: building, façade, room.")
    author: Optional[str] = option(help="Who is responsible for the report, for the title block.")
    date: Optional[str] = option(help="Date of the report, as in 2026-05-31; without it today.")
    mosaic: Optional[str] = option(
        help="Mosaic to take pictures from; without it the one the survey names, looked for where it was and beside the survey.",
        kind="input_file",
        layer="raster",
    )
    prices: Optional[str] = option(
        help="Table of minimum billing quantities and unit costs, as quantities takes it.",
        kind="input_file",
        suffixes=(".csv", ".xlsx"),
    )
    places: int = option(
        4,
        help="Pictures of each kind of worst places: densest craquelure, widest cracks, largest losses.",
        kind="integer",
        minimum=0,
        maximum=50,
        advanced=True,
    )
    font: Optional[str] = option(
        help="TrueType font to embed in a PDF for Chinese, Japanese and Korean; without it one of the system's, else the PDF "
        "viewer's own.",
        kind="input_file",
        suffixes=(".ttf", ".ttc"),
        advanced=True,
    )

    def check(self) -> None:
        """Refuse kinds of files that are not written, and what is no date."""
        super().check()
        check_suffix(self, "output")
        if self.date:
            try:
                datetime.date.fromisoformat(self.date)
            except ValueError:
                raise OptionError(
                    f"--date is {self.date!r}.", "Expected year, month and day, as in 2026-05-31."
                ) from None


def check_suffix(options: Options, name: str) -> None:
    """Refuse an output file whose name ends otherwise than declared.

    Raises:
        OptionError: It does.
    """
    path, suffixes = getattr(options, name), type(options).__dataclass_fields__[name].metadata["declaration"].suffixes
    if path and not path.lower().endswith(suffixes):
        raise OptionError(
            f"--{name.replace('_', '-')} is {path!r}.", f"Expected a name that ends with {' or '.join(suffixes)}."
        )
