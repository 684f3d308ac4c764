"""Options of the job that compares two surveys (standard library only; QGIS imports this)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from ..resunet_core.declaration import option
from ..resunet_core.errors import OptionError
from .options import OverwriteOptions
from .plan_options import check_suffix


@dataclass(frozen=True)
class ChangeOptions(OverwriteOptions):
    """Options of ``craquemap change``."""

    old: str = option(
        help="Survey of the earlier date: GeoPackage that map or vectorize wrote, reviewed or not.",
        kind="input_file",
        suffixes=(".gpkg",),
        positional=True,
        required=True,
    )
    new: str = option(
        help="Survey of the later date, of the same surface in the same coordinate system.",
        kind="input_file",
        suffixes=(".gpkg",),
        positional=True,
        required=True,
    )
    output: str = option(help="GeoPackage to write.", kind="output_file", suffixes=(".gpkg",), required=True)
    old_date: Optional[str] = option(
        help="Date of the earlier survey, YYYY-MM-DD (or YYYY-MM, YYYY), for rates per year."
    )
    new_date: Optional[str] = option(help="Date of the later survey, likewise.")
    registration: str = option(
        "auto",
        help="How the surveys are laid over one another: auto finds shift, rotation and scale from the networks, none takes "
        "the coordinates as they are.",
        choices=("auto", "none"),
    )
    control_points: Optional[str] = option(
        help="Table of points seen in both surveys, CSV with the columns old_x, old_y, new_x, new_y in units of the CRS; "
        "registers by them instead.",
        kind="input_file",
        suffixes=(".csv", ".txt"),
    )
    max_shift_mm: float = option(
        50.0, help="Largest shift between the surveys that is looked for.", kind="number", unit="mm", minimum=0.0,
        maximum=10_000.0, advanced=True,
    )  # fmt: skip
    tolerance_mm: Optional[float] = option(
        help="Distance up to which lines are the same; at least, and without it, the larger of two pixels and two "
        "standard deviations of the registration.",
        kind="number",
        unit="mm",
        minimum=0.0,
        maximum=1000.0,
        advanced=True,
    )
    min_length_mm: Optional[float] = option(
        help="Shorter new or lost craquelure is left out; without it four tolerances.",
        kind="number",
        unit="mm",
        minimum=0.0,
        advanced=True,
    )
    min_area_mm2: Optional[float] = option(
        help="Smaller changes of paint loss are left out; without it the square of four tolerances.",
        kind="number",
        unit="mm²",
        minimum=0.0,
        advanced=True,
    )
    width_sigma_px: float = option(
        0.25,
        help="Standard deviation of a segment's mean width in each survey, for the level of detection of widening.",
        kind="number",
        unit="px",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
    )

    def check(self) -> None:
        """Refuse other kinds of files, dates that are none, and dates in the wrong order."""
        super().check()
        check_suffix(self, "output")
        if self.years is not None and self.years <= 0:
            raise OptionError(
                f"--old-date {self.old_date} is not before --new-date {self.new_date}.",
                "Give the earlier survey first.",
            )

    @property
    def years(self) -> Optional[float]:
        """Years between the surveys, None unless both dates are given."""
        old, new = parsed_date(self.old_date, "--old-date"), parsed_date(self.new_date, "--new-date")
        return None if old is None or new is None else (new - old).days / 365.2425


def parsed_date(text: Optional[str], flag: str) -> Optional[date]:
    """Return a date; of a month or a year its middle.

    Raises:
        OptionError: It is none.
    """
    if text is None:
        return None
    for form, day, month in (("%Y-%m-%d", None, None), ("%Y-%m", 15, None), ("%Y", 1, 7)):
        try:
            found = datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
        return found.replace(day=day or found.day, month=month or found.month)
    raise OptionError(f"{flag} is {text!r}.", "Expected a date such as 2024-05-17, 2024-05 or 2024.")
