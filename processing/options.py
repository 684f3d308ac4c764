"""Options of the mapping jobs (standard library only; QGIS imports this)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..resunet_core.declaration import Options, option
from ..resunet_core.options import DEVICES_HELP, PRECISIONS
from .vocabulary import LANGUAGES
from .width_classes import parse_width_classes


@dataclass(frozen=True)
class _Ground(Options):
    gsd_mm: Optional[float] = option(
        help="Ground sampling distance, where the file states no usable scale.",
        kind="number",
        unit="mm",
        minimum=1e-4,
        maximum=1e5,
    )


@dataclass(frozen=True)
class _Thresholds(Options):
    craquelure_threshold: Optional[float] = option(
        help="Probability from which a pixel is craquelure; without it the model card's value (map, segment).",
        kind="number",
        minimum=0.01,
        maximum=0.99,
    )
    loss_threshold: Optional[float] = option(
        help="Probability from which a pixel is paint loss; without it the model card's value (map, segment).",
        kind="number",
        minimum=0.01,
        maximum=0.99,
    )


@dataclass(frozen=True)
class _MinimumSizes(Options):
    min_length_mm: Optional[float] = option(
        help="Craquelure networks shorter than this in all are left out. Without it, map leaves out networks of less "
        "than 10 pixels, which are noise more often than cracks; vectorize leaves out none.",
        kind="number",
        unit="mm",
        minimum=0.0,
    )
    min_area_mm2: Optional[float] = option(
        help="Paint losses and islands smaller than this are left out. Without it, map leaves out those of less than "
        "50 pixels; vectorize leaves out none.",
        kind="number",
        unit="mm²",
        minimum=0.0,
    )
    min_confidence: Optional[float] = option(
        help="Paint losses with less confidence are left out, and craquelure networks of which less than 20 pixels of length "
        "are this sure (all of it where they are shorter). Without it, map leaves out the networks that are less sure "
        "than the model card says; vectorize leaves out none.",
        kind="number",
        minimum=0.0,
        maximum=1.0,
    )


@dataclass(frozen=True)
class _Drawing(Options):
    width_classes: Optional[str] = option(
        help="Table of width classes: ascending limits in mm, as in 0.1,0.2,0.5,1 (the default), or classes with names, each "
        "with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide.",
    )
    smooth_outlines: bool = option(
        False,
        help="Draw islands and paint losses with lines across the steps of pixels, less than half a pixel off. Areas stay "
        "exact, neighbours keep their common border.",
        kind="switch",
    )
    language: str = option(
        "en",
        help="Language of legends: English, German, French, Italian or Chinese. Legends in the others are stored beside "
        "it; names of layers and fields are the same in all.",
        choices=LANGUAGES,
    )

    def check(self) -> None:
        """Refuse a table of width classes that is none."""
        super().check()
        if self.width_classes:
            parse_width_classes(self.width_classes)


@dataclass(frozen=True)
class _Work(Options):
    tile_size: int = option(
        2048,
        help="Side of the pieces worked on at a time: more is faster and takes more memory. The result does not depend on it.",
        kind="integer",
        unit="px",
        minimum=16,
        maximum=65536,
        advanced=True,
    )
    workers: Optional[int] = option(
        help="Threads that read, compute, trace and measure; without it the processor's cores.",
        kind="integer",
        minimum=1,
        maximum=1024,
        advanced=True,
    )


@dataclass(frozen=True)
class _Inference(Options):
    model: str = option(
        "default", help="Name of a bundled model or one of your own, model folder, or .safetensors file."
    )
    zones: Optional[str] = option(
        help="Vector file of polygons in the mosaic's CRS: only what lies inside is surveyed.",
        kind="input_file",
        layer="vector",
        suffixes=(".gpkg", ".geojson", ".shp", ".fgb"),
    )
    device: str = option("auto", help=DEVICES_HELP, advanced=True)
    engine: str = option(
        "auto",
        help="What runs the network; auto takes the fastest present.",
        choices=("auto", "torch", "openvino"),
        advanced=True,
    )
    precision: str = option(
        "auto",
        help="Arithmetic; auto takes bfloat16 or float16 where the device is fast at it.",
        choices=PRECISIONS,
        advanced=True,
    )
    overlap: Optional[int] = option(
        help="Context round each network window; without it the model card's value.",
        kind="integer",
        unit="px",
        minimum=0,
        maximum=1024,
        advanced=True,
    )
    scheduler: Optional[str] = option(
        help="Address of a running Dask scheduler, as tcp://host:8786: its workers run the network.", advanced=True
    )
    batch_size: str = option(
        "auto", help="Windows that go through the network at a time: auto or a number.", advanced=True
    )

    def check(self) -> None:
        """Refuse a batch size that is neither auto nor a positive number."""
        super().check()
        if self.batch_size != "auto" and not (self.batch_size.isdigit() and int(self.batch_size) > 0):
            from ..resunet_core.errors import OptionError

            raise OptionError(f"--batch-size is {self.batch_size!r}.", "Expected auto or a whole number from 1.")


@dataclass(frozen=True)
class _Reading(Options):
    bands: Optional[str] = option(
        help="Bands of the mosaic to take as red, green and blue, or one as grey, counted from 1: 4,3,2. Without it "
        "what the file says.",
        advanced=True,
    )
    black_value: Optional[float] = option(
        help="Value of the mosaic that is shown as black. Without it bytes are taken as they are, other values from a "
        "percentile.",
        kind="number",
        advanced=True,
    )
    white_value: Optional[float] = option(
        help="Value of the mosaic that is shown as white; else as for black.", kind="number", advanced=True
    )
    clip_percent: float = option(
        0.5,
        help="Share of the values cut off at either end, where black or white come from a percentile.",
        kind="number",
        unit="%",
        minimum=0.0,
        maximum=49.0,
        advanced=True,
    )
    resample_to_gsd: Optional[float] = option(
        help="Ground sampling distance the mosaic is read at, where its own lies outside what the model was trained on. "
        "Results lie in the mosaic's coordinates all the same.",
        kind="number",
        unit="mm",
        minimum=1e-4,
        maximum=1e5,
        advanced=True,
    )

    def check(self) -> None:
        """Refuse bands that are not one or three numbers, and a white that is not above black."""
        super().check()
        from ..resunet_core.errors import OptionError

        words = self.bands.split(",") if self.bands else ["1"]
        if len(words) not in (1, 3) or not all(word.strip().isdigit() and int(word) > 0 for word in words):
            raise OptionError(f"--bands is {self.bands!r}.", "Expected one number or three, from 1, as in 3,2,1.")
        if self.black_value is not None and self.white_value is not None and self.white_value <= self.black_value:
            raise OptionError(
                f"--white-value is {self.white_value:g}, --black-value {self.black_value:g}.",
                "Expected a white above the black.",
            )


@dataclass(frozen=True)
class OverwriteOptions(Options):
    """What jobs that write one result have in common."""

    overwrite: bool = option(False, help="Replace an existing result.", kind="switch")


@dataclass(frozen=True)
class _Mosaic(Options):
    mosaic: str = option(
        help="Orthomosaic: any raster GDAL reads, with 1, 3 or 4 bands.",
        kind="input_file",
        layer="raster",
        positional=True,
        required=True,
    )


# Bases are collected from the last to the first, so each class below reads from the bottom up.


@dataclass(frozen=True)
class MapOptions(OverwriteOptions, _Work, _Inference, _Reading, _Drawing, _MinimumSizes, _Thresholds, _Ground, _Mosaic):
    """Options of ``craquemap map``."""

    output: str = option(help="GeoPackage to write.", kind="output_file", suffixes=(".gpkg",), required=True)
    keep_rasters: Optional[str] = option(
        help="Folder that also receives the class and probability rasters.", kind="output_folder", advanced=True
    )


@dataclass(frozen=True)
class MapBatchOptions(MapOptions):
    """Options of ``craquemap map`` on the command line, which takes many mosaics too."""

    more_mosaics: tuple[str, ...] = option(
        (),
        help="Further mosaics. Each, as the first, may also be a folder of rasters, a pattern (walls/**/*.tif) or a text "
        "file with one mosaic a line. --output is then a folder, for a GeoPackage each, or one GeoPackage for all.",
        kind="input_file",
        positional=True,
        multiple=True,
    )


@dataclass(frozen=True)
class SegmentOptions(OverwriteOptions, _Work, _Inference, _Reading, _Thresholds, _Ground, _Mosaic):
    """Options of ``craquemap segment``."""

    output: str = option(
        help="Class raster to write: 0 background, 1 craquelure, 2 paint loss, 255 nodata.",
        kind="output_file",
        suffixes=(".tif", ".tiff"),
        required=True,
    )
    probabilities: Optional[str] = option(
        help="Probability raster to write: two bands, craquelure and paint loss, round(254 p), 255 nodata.",
        kind="output_file",
        suffixes=(".tif", ".tiff"),
    )


@dataclass(frozen=True)
class _Classes(Options):
    classes: str = option(
        help="Class raster: 0 background, 1 craquelure, 2 paint loss, 255 nodata.",
        kind="input_file",
        layer="raster",
        positional=True,
        required=True,
    )


@dataclass(frozen=True)
class VectorizeOptions(OverwriteOptions, _Work, _Drawing, _MinimumSizes, _Thresholds, _Ground, _Classes):
    """Options of ``craquemap vectorize``."""

    output: str = option(help="GeoPackage to write.", kind="output_file", suffixes=(".gpkg",), required=True)
    probabilities: Optional[str] = option(
        help="Probability raster: two bands, craquelure and paint loss, round(254 p), 255 nodata. Gives confidences, finer "
        "widths, and new classes where a threshold is set.",
        kind="input_file",
        layer="raster",
    )


MODELS_ACTIONS = ("list", "show", "export")


@dataclass(frozen=True)
class ModelsOptions(OverwriteOptions):
    """Options of ``craquemap models``."""

    action: Optional[str] = option(
        help="list the bundled models, show a model's card, or export a model as one ONNX file. A model's name alone shows it.",
        positional=True,
    )
    model: Optional[str] = option(help="Bundled name, model folder, or .safetensors file.", positional=True)
    output: Optional[str] = option(
        help="ONNX file to export to: self-contained, gives probabilities, and sets up the QGIS plugin Deepness.",
        kind="output_file",
        suffixes=(".onnx",),
    )

    def check(self) -> None:
        """Find out what is to be done with which model.

        Raises:
            OptionError: Action, model and output don't go together.
        """
        from ..resunet_core.errors import OptionError

        super().check()
        action, model = self.action, self.model
        if action is not None and action not in MODELS_ACTIONS:
            if model is not None:
                raise OptionError(f"There is no action {action!r}.", f"Expected one of: {', '.join(MODELS_ACTIONS)}.")
            action, model = None, action
        action = action or ("show" if model else "list")
        if (action == "export") != bool(self.output):
            raise OptionError(
                "models export needs --output." if action == "export" else f"models {action} writes no --output.",
                "Write: craquemap models export MODEL --output FILE.onnx",
            )
        if action == "list" and model:
            raise OptionError(f"models list takes no model, {model!r} was given.", "Write: craquemap models show MODEL")
        object.__setattr__(self, "action", action)
        object.__setattr__(self, "model", model if action == "list" else model or "default")


@dataclass(frozen=True)
class DoctorOptions(Options):
    """Options of ``craquemap doctor``: none."""
