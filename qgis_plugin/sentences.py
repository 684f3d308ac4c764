"""Sentences of the worker and of the option classes, to be shown in the language of QGIS (standard library only).

The worker knows one language, English: what it says reaches command lines, logs and QGIS alike. So what it says is recognised
here: by `SENTENCES`, with places for what varies. A sentence that is not among them is shown as it comes.
"""

from __future__ import annotations

import functools
import re
import string
from re import Pattern

from .translation import tr

SENTENCES = (
    "Mosaic {number} of {count}: {name}",
    "{count} mosaics have no georeference: they will lie on top of each other.",
    "{name} failed: {reason}",
    "Finished before, with the same inputs and options.",
    "{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.",
    "The survey has {count} features: CAD programs become slow from some {many}. Draw a part of it with "
    "--zones, or only what is wide with --min-width-mm.",
    "The drawing lies {far} km from its origin, where CAD programs lose precision: hatches may fail. Set "
    "--local-origin auto.",
    "{workers} workers with {threads} threads compute the blocks.",
    "The scheduler at {address} has no workers yet: waiting for one.",
    "Earlier blocks were computed by {before}, now {now} computes: they are made anew.",
    "{name} has no CRS: its coordinates are taken as metres ({gsd} mm a pixel).",
    "Pixels are {x} mm wide and {y} mm high: the model sees the surface squeezed. --resample-to-gsd makes them square.",
    "The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. "
    "Craquelure finer than a pixel will be missed and widths near a pixel can't be measured.",
    "The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. "
    "Read at such a size (--resample-to-gsd) it may give better results.",
    "{stem} is the same picture as {twin}: they stay on one side of every split.",
    "{source}: labels from {taken}.",
    "{source}: labels from {taken}. Left out: {left}.",
    "Without --area only what lies within {margin} px of reviewed features is scored.",
    "All pictures come from one source image or block, so none are kept for validation: label more, or take a "
    "smaller --block-px.",
    "Nothing is labelled as {name}. If it was not looked for, say --classes with the others; else all of it "
    "counts as seen and absent.",
    "{missing} was not given: {value} is taken, since no model is known here.",
    "Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found "
    "different ones, and as much of what is new may be no change either.",
    "--tolerance-mm is raised to {tolerance} mm: two pixels, or two standard deviations.",
    "The surveys have {old} and {new} mm/px: they are compared at {coarse}. Better, map the finer mosaic "
    "again with --resample-to-gsd {coarse_again}.",
    "{name} states no ground sampling distance: {gsd} mm is taken.",
    "There is too little craquelure to register the surveys by: they are taken as they lie.",
    "Two control points fit always: nothing tells how well. Give more.",
    "--zones: {count} features without a polygon are left out.",
    "--zones: {count} overlaps narrower than a pixel belong to the first of two elements.",
    "{name} does not say what was surveyed (no coverage): shares refer to whole areas.",
    "{name} has no layer {layer}: it is taken as empty.",
    "{layer}: {count} rejected are left out.",
    "{layer}: {count} were drawn or changed by hand and are measured anew.",
    "The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.",
    "The mosaic {names} is neither where it was nor beside the survey: its pictures are left out. Give it "
    "with --mosaic.",
    "The mosaic {names} is not what was surveyed: its content has changed.",
    "{name} has no valid pixel{where}: there is nothing to map.",
    "This is the first run: tracing is compiled for this machine, which takes about half a minute.",
    "Earlier work in {folder} is of other inputs or options: it is thrown away.",
    "Earlier work on {name} is taken up again.",
    "Training {number} of {count}: {name}.",
    "There is a CUDA GPU, but no torch that can use it: the processor is used. The full environment (with "
    "torch) would be faster.",
    "OpenVINO is not installed: torch runs the network, which is slower on a processor.",
    "Best weights: {outcome}.",
    "Step {step}: {outcome}.",
    "No better score in {count} validations: the training ends here.",
    "The training was finished; writing its model.",
    "{part} pictures: {listed}.",
    "Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.",
    "{taken} of {total} tensors taken over from {source}.",
    "{taken} of the encoder's {total} tensors taken over from {source}.",
    "Going on from {checkpoint}.",
    "--{option} is {value}.",
    "Option --{option} is missing.",
    "Expected one of: {choices}.",
    "Expected at least {low}.",
    "Expected at most {high}.",
    "Expected at least {low} and at most {high}.",
    "Expected a whole number.",
    "Expected a number.",
    "Expected auto or a whole number from 1.",
    "Expected one number or three, from 1, as in 3,2,1.",
    "--white-value is {white}, --black-value {black}.",
    "Expected a white above the black.",
    "There is no file {path}.",
    "Check the path.",
    "{path} is a folder.",
    "Expected a file.",
    "Expected a raster file.",
    "Expected a GeoTIFF or another raster that GDAL reads.",
    "Check the address, the connection and your permissions.",
    "{name} holds no raster bands.",
    "{name} can't be read {place}: {reason}.",
    "The file is truncated or damaged: copy or export it again.",
    "{name} has {count} bands ({meanings}).",
    "Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an "
    "opacity band with gdal_edit.py -colorinterp_{count} alpha.",
    "{name} has no georeference, so the size of its pixels is unknown.",
    "{name} has a CRS that can't be understood.",
    "{name} has the geographic CRS {crs}, whose degrees are no measure of length on a façade.",
    "{name} has the CRS {crs}, which states no unit of length.",
    "--gsd-mm is {given} mm, but {name} states {stated} mm itself.",
    "Leave --gsd-mm out, or correct the georeference of the file.",
    "--resample-to-gsd is {given} mm, but the mosaic has {gsd} mm a pixel.",
    "Expected at most {factor} times finer or coarser.",
    "The output {path} is a folder.",
    "The output {path} is the input.",
    "Choose another output.",
    "{path} exists already.",
    "Choose another output, or say --overwrite.",
    "{path} can't be written: {reason}.",
    "Choose another folder.",
    "Choose another file.",
    "Check permissions and free disk.",
    "There is no space to write {path}: {free} MB are free.",
    "Free some space and run the same command again: finished work is kept.",
    "Another run is writing {path}.",
    "Wait for it, stop it, or choose another output.",
    "There is no model {name}.",
    "Expected {names}, a model folder, or a .safetensors file.",
    "{path} is no model folder: it has no {file}.",
    "Expected a folder written by train.",
    "Memory does not suffice for windows of {height} x {width} px.",
    "Close other programs, or take a model with smaller windows.",
    "--zones: {name} holds no polygons.",
    "Expected at least one.",
    "Export the zones in the mosaic's CRS.",
    "{flag}: {name} has the CRS {crs}, the mosaic has {other}.",
    "{name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).",
    "{name} is no survey: it has neither a layer craquelure nor paint_loss.",
    "Expected a GeoPackage that craquemap map or craquemap vectorize wrote.",
    "Expected a GeoPackage that map or vectorize wrote.",
    "{old} and {new} lie in different coordinate systems.",
    "{old} and {new} cover nothing in common.",
    "Expected two surveys of the same surface, in the same place.",
    "There is no data set folder {folder}.",
    "Expected a folder with images/ and masks/.",
    "No picture has any scored pixel.",
    "Label something, or say what was looked at (--area).",
    "{path} already holds a model.",
    "Give --overwrite to replace it, or another folder.",
    "Thresholds were given without --probabilities.",
    "A class raster alone is decided already.",
    "Cancelled.",
    "Run the same command again to resume.",
    "Run the same again, with the same output, to resume.",
    "{name}: {value} can't be opened as a raster.",
    "Expected a raster file that GDAL reads.",
    "{name}: the layer {layer} comes from {provider}.",
    "Expected a raster file; export the layer to a GeoTIFF first.",
    "{name}: {value} can't be opened as a vector layer.",
    "Expected a vector file or layer.",
    "The plates were cancelled.",
    "{name} is empty: there is nothing to put on sheets.",
    "Choose another survey.",
    "{name} lies in degrees, which have no scale on a façade.",
    "Survey it with a ground sampling distance.",
    "--overlap-mm takes {overlap} of frames of {width} by {height}.",
    "Expected less than half of the map on a sheet.",
    "--scale makes {count} sheets.",
    "--scale makes more than {count} sheets.",
    "Expected at most {count}: take a smaller scale or a larger paper.",
    "Take a smaller scale, a larger paper, or fewer elements.",
    "--wheels and --index are both given.",
    "Give one of them: both say where packages are.",
    "{python} is Python {version}.",
    "The worker needs Python 3.11 or newer.",
    "The surveys were made with different settings ({names}): only what the less sensitive one could have "
    "found is compared. Better, map both mosaics with the same.",
    "{length} m of {part} without a counterpart are left out: {survey} doesn't show enough craquelure {where} "
    "for what it lacks to count as change.",
)


def in_language(text: str) -> str:
    """Return a sentence of the worker in the language of QGIS, or as it is where it is not known."""
    known = recognised(text)
    if known is None:
        return tr(text)
    sentence, values = known
    return tr(sentence).format(**values)


def recognised(text: str) -> tuple[str, dict[str, str]] | None:
    """Return which of `SENTENCES` a text is, and what stands in its places; None where it is none."""
    for sentence, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match:
            return sentence, match.groupdict()
    return None


@functools.cache
def _patterns() -> tuple[tuple[str, Pattern[str]], ...]:
    """Return the sentences as regular expressions, those with most words of their own first."""
    return tuple((sentence, _pattern(sentence)) for sentence in sorted(SENTENCES, key=_own_letters, reverse=True))


def _own_letters(sentence: str) -> int:
    return sum(len(literal) for literal, *_ in string.Formatter().parse(sentence))


def _pattern(sentence: str) -> Pattern[str]:
    parts = []
    for literal, name, _, _ in string.Formatter().parse(sentence):
        parts.append(re.escape(literal))
        parts.append(f"(?P<{name}>.*?)" if name else "")
    return re.compile("".join(parts), re.DOTALL)
