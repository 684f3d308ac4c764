"""Which bands of a raster are colours, opacity or a palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp

from ..resunet_core.errors import OptionError, RasterError
from .handles import RasterHandles
from .tiling import Window

_OPAQUE = (1, 255, 65535)  # values an unlabelled alpha band may hold besides 0
_OTHER_COLOURS = {"cyan", "magenta", "yellow", "black", "hue", "saturation", "lightness", "Y", "Cb", "Cr"}


@dataclass(frozen=True)
class Bands:
    """Which bands are what, from 1: one or three colour bands, opacity, and the colour table of a palette image."""

    colours: tuple[int, ...]
    alpha: int | None = None
    palette: NDArray[np.uint8] | None = None  # (n, 4)


def find_bands(handles: RasterHandles, name: str, chosen: tuple[int, ...], samples: list[Window]) -> Bands:
    """Find out which bands are what.

    Args:
        handles: Open raster.
        name: How messages call it.
        chosen: One or three bands that the user wants as grey or RGB, or ().
        samples: Windows to look at for a band of opacity that is not tagged.

    Raises:
        RasterError: They can't be taken as grey, palette or RGB, with or without alpha.
        OptionError: A chosen band is not there.
    """
    dataset = handles.dataset()
    meanings = list(dataset.colorinterp)
    alpha = meanings.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meanings else None
    if chosen:
        return _chosen(dataset, name, chosen, alpha)
    _refuse_other_colours(dataset, name, meanings)
    tagged = _tagged_rgb(meanings)
    rest = [band for band in range(1, dataset.count + 1) if band != alpha]
    if dataset.count > 4 and tagged:
        return Bands(tagged, alpha)
    if len(rest) in (2, 4) and alpha is None and _is_unlabelled_alpha(handles, meanings, rest[-1], samples):
        alpha, rest = rest[-1], rest[:-1]
    if len(rest) == 1:
        return Bands((rest[0],), alpha, _palette(dataset, rest[0]))
    if len(rest) == 3:
        return Bands(tagged or (rest[0], rest[1], rest[2]), alpha)
    raise RasterError(
        f"{name} has {dataset.count} bands ({', '.join(m.name for m in meanings)}).",
        "Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an opacity "
        f"band with gdal_edit.py -colorinterp_{dataset.count} alpha.",
    )


def _chosen(dataset: Any, name: str, chosen: tuple[int, ...], alpha: int | None) -> Bands:
    missing = [band for band in chosen if band > dataset.count]
    if missing:
        raise OptionError(f"--bands names band {missing[0]}, but {name} has {dataset.count}.", "Expected bands it has.")
    palette = _palette(dataset, chosen[0]) if len(chosen) == 1 else None
    return Bands(chosen, None if alpha in chosen else alpha, palette)


def _refuse_other_colours(dataset: Any, name: str, meanings: list[ColorInterp]) -> None:
    """Refuse colours that are neither grey nor RGB, which would look like paint of another colour.

    Raises:
        RasterError: The file says that it holds such.
    """
    others = [meaning.name for meaning in meanings if meaning.name in _OTHER_COLOURS]
    space = dataset.tags(ns="IMAGE_STRUCTURE").get("SOURCE_COLOR_SPACE", "")
    if others or "LAB" in space.upper():
        found = f"{name} has bands of {', '.join(others)}." if others else f"{name} has colours as {space}."
        raise RasterError(found, "Expected grey or RGB: convert it, or choose bands with --bands.")


def _tagged_rgb(meanings: list[ColorInterp]) -> tuple[int, ...] | None:
    wanted = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if any(meanings.count(colour) != 1 for colour in wanted):
        return None
    return tuple(meanings.index(colour) + 1 for colour in wanted)


def _is_unlabelled_alpha(handles: RasterHandles, meanings: list[ColorInterp], band: int, samples: list[Window]) -> bool:
    """Return whether a band of no stated meaning holds nothing but transparent and opaque, judged by a fixed sample."""
    if meanings[band - 1] != ColorInterp.undefined:
        return False
    found: set[float] = set()
    for window in samples:
        found.update(np.unique(handles.read(window, (band,))).tolist())
    return any(found in ({opaque}, {0, opaque}) for opaque in _OPAQUE)


def _palette(dataset: Any, band: int) -> NDArray[np.uint8] | None:
    """Return the colour table uint8 (n, 4) of a palette band, or None where it is grey."""
    if dataset.colorinterp[band - 1] != ColorInterp.palette:
        return None
    entries = dataset.colormap(band)
    table = np.zeros((max(entries) + 1, 4), dtype=np.uint8)
    for value, rgba in entries.items():
        table[value] = rgba
    return table
