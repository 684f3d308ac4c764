"""``craquemap labels``: LabelMe files, pictures with masks, COCO, or vector layers over a mosaic into one data set."""

from __future__ import annotations

from pathlib import Path

from ...resunet_core.classes import CLASSES, NODATA
from ...resunet_core.dataset_writer import DatasetWriter
from ...resunet_core.decoding import decode_picture
from ...resunet_core.errors import DatasetError, OptionError
from ...resunet_core.label_inputs import Entry, Problems, labelled_entries, parse_mapping, unique_stems
from ...resunet_core.manifest import PictureRecord
from ...resunet_core.reporting import Reporter
from ..commands import Outcome
from ..label_options import LabelsOptions
from ..mosaic import Mosaic, open_mosaic
from ..tiling import Window
from ..zones import read_zones
from .features import FeatureSettings, open_layers
from .windows import LabelledGround, label_tiles

VECTOR_SUFFIXES = (".gpkg", ".geojson", ".shp", ".fgb", ".sqlite", ".gdb", ".gml", ".kml", ".dxf")
_LEAST_SCORED = 0.01  # tiles with a smaller share of scored pixels are left out


def run_labels(options: LabelsOptions, reporter: Reporter) -> Outcome:
    """Make a data set of labels.

    Raises:
        DatasetError: Something is wrong with the labels; all that is wrong is said at once and nothing is written.
        OptionError: Options contradict each other, or the output exists.
    """
    mapping = parse_mapping(options.label)
    vectors = [s for s in options.source if s.partition("|")[0].lower().endswith(VECTOR_SUFFIXES)]
    others = [Path(s) for s in options.source if s not in vectors]
    if bool(vectors) != bool(options.mosaic):
        raise OptionError(
            "Vector layers and --mosaic belong together: "
            + (f"{vectors[0]} comes without a mosaic." if vectors else "no vector file was given."),
            "Give the mosaic the layers were drawn on.",
        )
    with DatasetWriter(Path(options.output), options.overwrite) as writer:
        _add_pictures(writer, others, options, mapping, reporter)
        if options.mosaic:
            with open_mosaic(options.mosaic, options.gsd_mm, None, reporter) as mosaic:
                _add_mosaic(writer, mosaic, vectors, options, mapping, reporter)
        shares = {"validation": options.validation_share, "test": options.test_share}
        if any(shares.values()):
            writer.split(shares, options.seed)
        if options.augment > 1:
            writer.augment(options.augment, options.seed)
        _tell(writer, options, reporter)
        writer.finish(options.classes, options.origin or "", options.licence or "")
        totals = writer.totals.to_dict()
        parts = {part: sum(r.part == part for r in writer.records.values()) for part in ("train", "validation", "test")}
    quantities = {**totals, **{f"pictures_{part}": count for part, count in parts.items() if count}}
    return Outcome({"dataset": options.output}, quantities, _summary(totals, parts))


def _summary(totals: dict[str, int], parts: dict[str, int]) -> str:
    """Return in a sentence or two what was made."""
    scored = max(1, sum(totals[f"{c.name}_px"] for c in CLASSES))
    shares = [f"{c.label.lower()} {totals[f'{c.name}_px'] / scored:.2%}" for c in CLASSES[1:]]
    stated = [f"{count} for {part}" for part, count in parts.items() if count]
    split = f" ({', '.join(stated)})" if stated else ""
    return f"{totals['pictures']} pictures{split}. Of {scored / 1e6:.2f} million scored pixels: {', '.join(shares)}."


def _add_pictures(
    writer: DatasetWriter, sources: list[Path], options: LabelsOptions, mapping: dict[str, int], reporter: Reporter
) -> None:
    problems = Problems()
    entries = [entry for source in sources for entry in labelled_entries(source, mapping, problems)]
    for number, (stem, entry) in enumerate(unique_stems(entries)):
        reporter.check_cancelled()
        try:
            _add_picture(writer, stem, entry, options, reporter)
        except DatasetError as error:
            problems.add(error)
        reporter.progress("label", number + 1, len(entries), "picture")
    problems.raise_any("The labels can't be used as they are")


def _add_picture(writer: DatasetWriter, stem: str, entry: Entry, options: LabelsOptions, reporter: Reporter) -> None:
    rgb = decode_picture(entry.image, str(entry.annotation))
    mask = entry.draw((rgb.shape[0], rgb.shape[1]))
    if mask.shape != rgb.shape[:2]:
        raise DatasetError(
            f"{entry.annotation} is {mask.shape[1]} x {mask.shape[0]}, its picture {rgb.shape[1]} x {rgb.shape[0]} pixels.",
            "Mask and picture must be of one size.",
        )
    if options.gsd_mm is not None and entry.record.gsd_mm is None:
        record = PictureRecord(
            entry.record.source, entry.record.part, options.gsd_mm, entry.record.origin, entry.record.window
        )
    else:
        record = entry.record
    twin = writer.add_file(stem, entry.image, entry.suffix, (rgb, mask), record)
    if twin:
        reporter.message(f"{stem} is the same picture as {twin}: they stay on one side of every split.", "warning")


def _add_mosaic(
    writer: DatasetWriter,
    mosaic: Mosaic,
    vectors: list[str],
    options: LabelsOptions,
    mapping: dict[str, int],
    reporter: Reporter,
) -> None:
    labels = _labelled_ground(mosaic, vectors, options, mapping, reporter)
    tiles = list(label_tiles(mosaic.height, mosaic.width, options.tile_px, options.block_px))
    name = Path(mosaic.name).stem
    for number, tile in enumerate(tiles):
        reporter.check_cancelled()
        _add_tile(writer, mosaic, labels, tile.window, f"{name}-{tile.block}")
        reporter.progress("label", number + 1, len(tiles), "tile")


def _labelled_ground(
    mosaic: Mosaic, vectors: list[str], options: LabelsOptions, mapping: dict[str, int], reporter: Reporter
) -> LabelledGround:
    settings = FeatureSettings(mapping, options.class_field or "", options.width_field, options.width_mm)
    layers = []
    for source in vectors:
        found, left = open_layers(source, settings, mosaic.ground)
        layers.extend(found)
        taken = ", ".join(layer.name for layer in found)
        reporter.message(f"{source}: labels from {taken}." + (f" Left out: {', '.join(left)}." if left else ""))
    size = (mosaic.height, mosaic.width)
    area = read_zones(options.area, mosaic.ground, *size, flag="--area") if options.area else None
    if area is None and options.unreviewed == "ignore" and any(layer.has_review for layer in layers):
        reporter.message(
            f"Without --area only what lies within {options.margin_px} px of reviewed features is scored.", "warning"
        )
    return LabelledGround(tuple(layers), settings, mosaic.ground, area, options.unreviewed, options.margin_px)


def _add_tile(writer: DatasetWriter, mosaic: Mosaic, labels: LabelledGround, window: Window, block: str) -> None:
    valid = mosaic.read_validity(window)
    if not valid.any():
        return
    mask = labels.mask(window, valid)
    if (mask != NODATA).mean() < _LEAST_SCORED:
        return
    rgb, _ = mosaic.read(window)
    place = (window.row, window.col, window.height, window.width)
    record = PictureRecord(block, "", mosaic.ground.gsd_mm, mosaic.name, place)
    writer.add_array(f"{block}__r{window.row:06d}_c{window.col:06d}", rgb, mask, record)


def _tell(writer: DatasetWriter, options: LabelsOptions, reporter: Reporter) -> None:
    """Say what a person should know of the data set before training on it."""
    sources = {record.source for record in writer.records.values()}
    if options.validation_share and len(sources) == 1:
        reporter.message(
            "All pictures come from one source image or block, so none are kept for validation: label more, or take a smaller "
            "--block-px.",
            "warning",
        )
    for c in CLASSES[1:]:
        if (
            writer.records
            and c.name in (options.classes or [k.name for k in CLASSES])
            and not writer.totals.pixels[c.id]
        ):
            reporter.message(
                f"Nothing is labelled as {c.label.lower()}. If it was not looked for, say --classes with the others; "
                "else all of it counts as seen and absent.",
                "warning",
            )
