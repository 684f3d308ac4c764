"""Networks compared to the last bit, whatever order their tiles finished in."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from craquemap.processing.tiling import CoreGrid
from craquemap.processing.vector.cores import separate_thick_cores
from craquemap.processing.vector.lines import LINES_HALO_PX
from craquemap.processing.vector.tile import Tile

MILLIMETRE = np.array([[0.001, 0.0], [0.0, -0.001]])


def tiles_of(classes, tile_px, probabilities=None, halo_px=LINES_HALO_PX):
    """Cut a class raster into tiles with halos, row by row."""
    height, width = classes.shape
    padded = np.pad(classes, halo_px, constant_values=255)
    p = None if probabilities is None else np.pad(np.where(classes == 255, 0, probabilities), halo_px)
    for core in CoreGrid(height, width, tile_px, tile_px):
        rows, cols = slice(core.row, core.row_end + 2 * halo_px), slice(core.col, core.col_end + 2 * halo_px)
        cores = separate_thick_cores(padded[rows, cols])
        yield Tile(cores, None if p is None else p[rows, cols], None, core, halo_px, height, width)


def differences(one, other):
    """Names of what differs between two pairs of (network, table), segments matched by key, floats compared as bytes."""
    (network, table), (network_, table_) = one, other
    order, order_ = np.argsort(table["key"]), np.argsort(table_["key"])
    found = []
    for name in table:
        if name.startswith(("node_", "link_", "vert")):
            continue
        if table[name][order].tobytes() != table_[name][order_].tobytes():
            found.append(name)
    if written_lines(table, order) != written_lines(table_, order_):
        found.append("vertices")
    for field in fields(network):
        value, value_ = getattr(network, field.name), getattr(network_, field.name)
        if not field.name.startswith("node_"):
            value, value_ = value[order], value_[order_]
        if value.tobytes() != value_.tobytes():
            found.append(field.name)
    return found


def written_lines(table, order):
    offsets, vertices = table["vertex_offsets"], table["vertices"]
    return [vertices[offsets[i] : offsets[i + 1]].tobytes() for i in order]
