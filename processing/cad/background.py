"""The mosaic beneath a drawing: a reference to its file, and a world file for programs that take no references."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...resunet_core.errors import OptionError
from ...resunet_core.reporting import Reporter, SilentReporter
from ..georeference import metres_per_unit, read_ground
from ..handles import is_local, open_raster
from ..plan.survey_file import SurveyFile
from ..workspace import storage_errors, write_atomically
from ..zones import same_frame
from .document import DrawingFile
from .layers import BACKGROUND, add_layer
from .placing import Placing

_SHOWN = (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".bmp")  # what CAD programs take as an image


@dataclass(frozen=True, eq=False)
class Background:
    """A raster and where it lies.

    Attributes:
        path: Its file.
        size_px: Columns and rows.
        pixel_to_world: float64 (2, 3): survey coordinates are this times (x, y, 1) in pixels from the upper left corner.
    """

    path: Path
    size_px: tuple[int, int]
    pixel_to_world: NDArray[np.float64]

    def corner(self, x: float, y: float) -> NDArray[np.float64]:
        """Return survey coordinates of a place in the picture, float64 (1, 2)."""
        return np.asarray(self.pixel_to_world @ (x, y, 1.0))[None]


def read_background(path: str, survey: SurveyFile, reporter: Reporter) -> Background:
    """Read where a mosaic lies.

    Raises:
        OptionError: It has another CRS than the survey, or is no local file.
        RasterError: It can't be opened, or has no scale.
    """
    if not is_local(path):
        raise OptionError(f"--background: {path} is no local file.", "A drawing can only refer to files.")
    with open_raster(path) as dataset:
        name = Path(path).name
        ground = read_ground(dataset, name, _stated_gsd_mm(dataset, survey), SilentReporter())
        size = int(dataset.width), int(dataset.height)
    if not same_frame(ground.crs_wkt, survey.crs_wkt):
        raise OptionError(
            f"--background: {name} has another CRS than {survey.name}.", "Give the mosaic that was surveyed."
        )
    if Path(path).suffix.lower() not in _SHOWN:
        reporter.message(f"{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.", "warning")
    a, b, c, d, e, f = ground.transform
    return Background(Path(path), size, np.array([[a, b, c], [d, e, f]]))


def _stated_gsd_mm(dataset: Any, survey: SurveyFile) -> float | None:
    """Return what was said of a mosaic that has no usable scale itself when it was surveyed; else None."""
    has_scale = (
        dataset.transform != Affine.identity() and metres_per_unit(dataset.crs.to_wkt() if dataset.crs else "", "")[0]
    )
    if has_scale:
        return None
    stated = survey.run.get("option_gsd_mm", "")
    return float(stated) if stated.replace(".", "", 1).isdigit() else survey.gsd_mm


def draw_background(file: DrawingFile, background: Background, placing: Placing, target: Path, language: str) -> None:
    """Refer to a mosaic by its path from the drawing's folder, beneath everything else, faded to half."""
    document = file.document
    add_layer(document, BACKGROUND, language)
    width, height = background.size_px
    definition = document.add_image_def(reference(background.path, target), (width, height))
    origin, right, up = (placing(background.corner(*place))[0] for place in ((0, height), (1, height), (0, height - 1)))
    image = document.modelspace().add_image(definition, origin, (width, height), dxfattribs={"layer": BACKGROUND.name})
    image.dxf.u_pixel, image.dxf.v_pixel = (*(right - origin), 0), (*(up - origin), 0)
    image.dxf.fade = 50
    for place in ((0, 0), (width, 0), (width, height), (0, height)):
        file.reach(placing(background.corner(*place)))


def reference(image: Path, drawing: Path) -> str:
    """Return the path of an image as a drawing names it: from its folder, absolute where they share no drive."""
    try:
        return Path(os.path.relpath(image.resolve(), drawing.resolve().parent)).as_posix()
    except ValueError:
        return image.resolve().as_posix()


def write_world_file(background: Background, placing: Placing, target: Path) -> Path:
    """Write the mosaic's world file in coordinates of the drawing, beside it, and return its path.

    It is named after the drawing, because beside the mosaic it would move the mosaic in every other program.
    """
    path = target.with_name(f"{target.stem}_background.{_world_suffix(background.path)}")
    origin, right, down = (placing(background.corner(*place))[0] for place in ((0.5, 0.5), (1.5, 0.5), (0.5, 1.5)))
    numbers = (*(right - origin), *(down - origin), *origin)
    with storage_errors(path):
        write_atomically(path, "".join(f"{number:.12f}\n" for number in numbers).encode())
    return path


def _world_suffix(image: Path) -> str:
    """Return the customary ending: the first and last letter of the image's, and a w."""
    suffix = image.suffix.lower().lstrip(".") or "tif"
    return f"{suffix[0]}{suffix[-1]}w"
