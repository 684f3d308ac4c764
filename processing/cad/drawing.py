"""Draws the layers of a survey: lines, symbols, outlines and hatches, each with its attributes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from ezdxf.colors import BYLAYER
from ezdxf.entities import Hatch
from ezdxf.lldxf.const import BOUNDARY_PATH_EXTERNAL, BOUNDARY_PATH_OUTERMOST
from numpy.typing import NDArray

from ..plan.features import Features
from ..widths import WidthClasses
from .attributes import extended_rows, text_rows
from .blocks import add_data_blocks, add_junction_blocks, data_block, junction_block
from .document import DrawingFile
from .layers import (
    ATTRIBUTES,
    COVERAGE,
    ISLAND,
    LOSS_HATCH,
    LOSS_OUTLINE,
    TITLE,
    ZONE,
    CadLayer,
    add_layer,
    craquelure_layers,
    junction_layers,
)
from .placing import Placing
from .tags import attribute, end_of_attributes, insert, polyline

HATCH_MM = 1.2  # between the lines of a hatch, on paper: as in the styles of the GeoPackage
_ANSI31_MM = 3.175  # between the lines of the pattern itself

XY = NDArray[np.float64]


class SurveyDrawing:
    """Draws features into a file.

    Attributes:
        counts: Features drawn by layer of the drawing.
        lengths_m, areas_m2: Their measured lengths and areas likewise.

    Args:
        file: Where they go.
        placing: Where the drawing lies.
        classes: Width classes of craquelure.
        plot_scale: Denominator of the scale it will be plotted at.
        attributes: "none", "xdata", or "blocks" for both extended data and block attributes.
        language: Of the layers' descriptions.
    """

    def __init__(
        self,
        file: DrawingFile,
        placing: Placing,
        classes: WidthClasses,
        plot_scale: float,
        attributes: str,
        language: str = "en",
    ) -> None:
        self._file = file
        self._placing = placing
        self._attributes = attributes
        self._metres_per_mm = plot_scale / 1000
        self._craquelure = craquelure_layers(classes)
        self._junctions = junction_layers()
        self.counts: Counter[str] = Counter()
        self.lengths_m: defaultdict[str, float] = defaultdict(float)
        self.areas_m2: defaultdict[str, float] = defaultdict(float)
        document, with_blocks = file.document, attributes == "blocks"
        for layer in (*self.layers, LOSS_HATCH, COVERAGE, ZONE, TITLE, *([ATTRIBUTES] if with_blocks else [])):
            add_layer(document, layer, language)
        add_junction_blocks(document, self._metres_per_mm, with_blocks)
        if with_blocks:
            add_data_blocks(document, self._metres_per_mm)

    @property
    def layers(self) -> tuple[CadLayer, ...]:
        """Return the layers of features, in the order of a legend."""
        return (*self._craquelure.values(), LOSS_OUTLINE, ISLAND, *self._junctions.values())

    def craquelure(self, lines: Features) -> None:
        """Draw segments as polylines, each on the layer of its width class."""
        layers = [self._craquelure[str(name)] for name in lines["width_class"]]
        for name in {layer.name for layer in layers}:
            here = np.array([layer.name == name for layer in layers])
            self.counts[name] += int(here.sum())
            self.lengths_m[name] += float(lines["length_m"][here].sum())
        data = self._data(lines)
        parts, of = shapely.get_parts(lines.geometry, return_index=True)
        for at, xy in zip(of.tolist(), self._placed(parts)):
            self._file.write(polyline(self._file.handle(), self._file.owner, layers[at].name, xy) + data[at])
        self._carriers(lines, shapely.line_interpolate_point(parts[_first(of)], 0.5, normalized=True))

    def junctions(self, points: Features) -> None:
        """Draw junctions as blocks by kind."""
        data, owner = self._data(points), self._file.owner
        rows = list(text_rows(points)) if self._attributes == "blocks" else []
        xy = self._placing(shapely.get_coordinates(shapely.centroid(points.geometry)))
        self._file.reach(xy)
        for at, (kind, place) in enumerate(zip(points["kind"], xy.tolist())):
            layer = self._junctions.get(str(kind), self._junctions["end"]).name
            self.counts[layer] += 1
            handle = self._file.handle()
            block = junction_block(str(kind) if kind in self._junctions else "end")
            text = insert(handle, owner, layer, block, (place[0], place[1]), bool(rows)) + data[at]
            self._file.write(text + (self._texts(handle, layer, place, rows[at]) if rows else ""))

    def islands(self, islands: Features) -> None:
        """Draw islands as closed polylines."""
        self._outlines(islands, ISLAND)
        self._carriers(islands, shapely.point_on_surface(islands.geometry))

    def paint_loss(self, losses: Features) -> None:
        """Draw paint losses as closed polylines, holes too, and a hatch each that leaves the holes out."""
        self._outlines(losses, LOSS_OUTLINE)
        self._carriers(losses, shapely.point_on_surface(losses.geometry))
        data = extended_rows(losses, "hatch") if self._attributes != "none" else [""] * len(losses)
        for shape, pairs in zip(losses.geometry, data):
            self._hatch([self._rings(polygon) for polygon in shapely.get_parts(shape)], pairs)
        self.counts[LOSS_HATCH.name] += len(losses)

    def plain(self, polygons: Sequence[shapely.Geometry], layer: CadLayer) -> None:
        """Draw outlines without attributes."""
        for ring in shapely.get_rings(shapely.get_parts(np.array(polygons, np.object_))):
            (xy,) = self._placed(np.array([ring], np.object_))
            self._file.write(polyline(self._file.handle(), self._file.owner, layer.name, xy))
        self.counts[layer.name] += len(polygons)

    def _outlines(self, polygons: Features, layer: CadLayer) -> None:
        self.counts[layer.name] += len(polygons)
        self.areas_m2[layer.name] += float(polygons["area_m2"].sum())
        data = self._data(polygons)
        holes = extended_rows(polygons, "hole") if self._attributes != "none" else data
        for at, shape in enumerate(polygons.geometry):
            for polygon in shapely.get_parts(shape):
                for number, xy in enumerate(self._rings(polygon)):
                    pairs = holes[at] if number else data[at]
                    self._file.write(polyline(self._file.handle(), self._file.owner, layer.name, xy) + pairs)

    def _hatch(self, polygons: list[list[XY]], pairs: str) -> None:
        hatch = Hatch.new(dxfattribs={"layer": LOSS_HATCH.name, "hatch_style": 0})
        set_hatch(hatch, self._metres_per_mm)
        for rings in polygons:
            for number, xy in enumerate(rings):
                flags = BOUNDARY_PATH_OUTERMOST if number else BOUNDARY_PATH_EXTERNAL
                hatch.paths.add_polyline_path(xy[:-1].tolist(), is_closed=True, flags=flags)
        self._file.export(hatch)
        self._file.write(pairs)

    def _rings(self, polygon: shapely.Geometry) -> list[XY]:
        """Return the rings of a polygon in drawing coordinates, the outer one first."""
        return self._placed(shapely.get_rings(polygon))

    def _placed(self, lines: NDArray[np.object_]) -> list[XY]:
        """Return the vertices of lines in drawing coordinates."""
        xy, line = shapely.get_coordinates(lines, return_index=True)
        placed = self._placing(xy)
        self._file.reach(placed)
        return np.split(placed, np.flatnonzero(np.diff(line)) + 1) if len(lines) else []

    def _data(self, features: Features) -> list[str]:
        return [""] * len(features) if self._attributes == "none" else extended_rows(features)

    def _carriers(self, features: Features, at: Any) -> None:
        """Draw of each feature a block with its attributes, at a point of it."""
        if self._attributes != "blocks":
            return
        block = data_block(features.layer)
        for place, row in zip(self._placing(shapely.get_coordinates(at)).tolist(), text_rows(features)):
            handle = self._file.handle()
            text = insert(handle, self._file.owner, ATTRIBUTES.name, block, (place[0], place[1]), True)
            self._file.write(text + self._texts(handle, ATTRIBUTES.name, place, row))
        self.counts[ATTRIBUTES.name] += len(features)

    def _texts(self, owner: str, layer: str, place: list[float], row: list[tuple[str, str]]) -> str:
        height = self._metres_per_mm
        texts = [
            attribute(self._file.handle(), owner, layer, (place[0], place[1] - (n + 1) * 1.5 * height), height, content)
            for n, content in enumerate(row)
        ]
        return "".join(texts) + end_of_attributes(self._file.handle(), owner, layer)


def set_hatch(hatch: Hatch, metres_per_mm: float) -> None:
    """Give a hatch the pattern of paint loss, true to the scale of plots."""
    hatch.set_pattern_fill("ANSI31", color=BYLAYER, scale=HATCH_MM / _ANSI31_MM * metres_per_mm)


def _first(of: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the number of each feature's first part."""
    return np.flatnonzero(np.diff(of, prepend=-1))
