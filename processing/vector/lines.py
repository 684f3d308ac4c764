"""The line half of the vectoriser: craquelure as a network of measured segments, exact in tiles.

    trace_lines     one tile with its halo -> pieces            pure, any thread, no GIL
    LineMerger      pieces, tile by tile -> finished segments   in order; only chains cut by seams stay in memory
    finish_network  compact tables -> nodes, ids, networks      at the end, `network`

Every step on pixels is a function of the class raster within a stated reach; the reaches add up to `LINES_HALO_PX`,
so with that halo a tile gives exactly what the whole raster would.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ...resunet_core.classes import NODATA
from ..tiling import CoreGrid
from .adjacency import link_pixels, set_pixels
from .bits import craquelure_words, has_nodata
from .chains import ChainJoiner, Chains, closed
from .cores import CORES_REACH_PX, separate_thick_cores
from .line_ends import NODE_COLUMNS, Table, chains_of, node_pixels, node_table
from .metric import CLEARANCE_PX, Metric, metric_of
from .network import Network, finish_network
from .profiles import PROFILE_REACH_PX, Picture, measure_profiles
from .segments import joined_tables, measured
from .spurs import MAX_SPUR_STEPS, SPUR_REACH_PX, prune_spurs
from .thinning import MAX_THINNING_ITERATIONS, THINNING_REACH_PX, thin_words
from .tile import Tile
from .tips import TIP_WALK_PX
from .tracing import CONTEXT_PX, Window, trace_paths

_LINKS_MARGIN_PX = max(CONTEXT_PX, TIP_WALK_PX) + 1  # pruned links are read this far outside the core

_TRACING_HALO_PX = max(
    THINNING_REACH_PX + SPUR_REACH_PX + _LINKS_MARGIN_PX,
    SPUR_REACH_PX + _LINKS_MARGIN_PX + CLEARANCE_PX,
    PROFILE_REACH_PX,
)

LINES_HALO_PX = CORES_REACH_PX + _TRACING_HALO_PX
"""Halo that makes tiles exact, `cores.separate_thick_cores` on the tile included."""


@dataclass(frozen=True)
class LinePieces:
    """What one tile knows of the network.

    Attributes:
        segments: Segments wholly inside the core, columns of `segments.measured`.
        chains: Chains that a seam cuts.
        nodes: The core's node pixels: node_gid int64; node_degree uint8 (1, 3 or 4); node_at_edge bool, whether nodata
            lies within the half-width and 2 px; node_half_width_m float32; node_tip_x, node_tip_y float32, from the
            pixel's centre to where a cut line ends, in pixels, 0 elsewhere (see `tips`). And the links between junction
            pixels, each once: link_a < link_b, int64 global ids.
        with_probability: Whether probabilities were at hand.
    """

    segments: Table
    chains: Chains
    nodes: Table
    with_probability: bool


def trace_lines(tile: Tile, jacobian_m: NDArray[np.float64]) -> LinePieces:
    """Trace and measure the craquelure of one tile.

    What thins to a single pixel has no length and is not in the network.

    Args:
        tile: Classes as `cores.separate_thick_cores` leaves them, with a halo of at least `LINES_HALO_PX`.
        jacobian_m: float64 (2, 2): metres on the ground per pixel step (`Ground.jacobian_m`).

    Raises:
        ValueError: The halo is too small.
    """
    if tile.halo_px < LINES_HALO_PX:
        raise ValueError(f"A tile has a halo of {tile.halo_px} px; lines need {LINES_HALO_PX} px.")
    with_nodata, spare = has_nodata(tile.planes), tile.halo_px - _TRACING_HALO_PX
    mask = craquelure_words(tile.planes, spare, tile.classes.shape[1])
    tile = _trimmed(tile, spare)
    metric = metric_of(jacobian_m)
    links, own = _pruned_skeleton(tile, mask, metric)
    paths = trace_paths(links, own, _grown(tile, 0))
    widths = measure_profiles(paths, links, Picture(mask, tile.classes, tile.craquelure, with_nodata), metric)
    nodes = node_pixels(own, links, tile, metric)
    chains = chains_of(paths, widths, nodes, tile)
    whole = closed(chains)
    with_probability = tile.craquelure is not None
    return LinePieces(
        segments=measured(chains.taken(np.flatnonzero(whole)), tile.raster_width, metric, with_probability),
        chains=chains.taken(np.flatnonzero(~whole)),
        nodes=node_table(nodes, paths.clusters, tile),
        with_probability=with_probability,
    )


class LineMerger:
    """Joins what tiles traced, in flat memory.

    Args:
        raster_width: Columns of the raster.
        jacobian_m: As for `trace_lines`.
    """

    def __init__(self, raster_height: int, raster_width: int, jacobian_m: NDArray[np.float64]) -> None:
        self._raster_height = raster_height
        self._raster_width = raster_width
        self._metric = metric_of(jacobian_m)
        self._joiner = ChainJoiner(raster_width)
        self._with_probability = False
        self._segments: list[Table] = []
        self._nodes: list[Table] = []

    @property
    def open_count(self) -> int:
        """Return how many chains wait for their other half."""
        return len(self._joiner)

    def add(self, pieces: LinePieces) -> None:
        """Take in one tile. Any order of tiles gives the same result; row by row keeps the fewest chains open."""
        self._with_probability |= pieces.with_probability
        self._segments.append(pieces.segments)
        self._nodes.append(pieces.nodes)
        whole = self._joiner.add(pieces.chains)
        if len(whole):
            self._segments.append(measured(whole, self._raster_width, self._metric, self._with_probability))

    def take_finished(self) -> Table:
        """Return and forget what was finished since the last call: segments, nodes and links as in `LinePieces`."""
        none = measured(Chains.empty(), self._raster_width, self._metric, self._with_probability)
        segments = joined_tables([none, *self._segments])
        nodes = [{name: np.zeros(0, dtype) for name, dtype in NODE_COLUMNS.items()}, *self._nodes]
        self._segments, self._nodes = [], []
        return segments | {name: np.concatenate([table[name] for table in nodes]) for name in NODE_COLUMNS}

    def frontier(self) -> Table:
        """Return the open chains as arrays, for a checkpoint right after `take_finished`.

        Raises:
            ValueError: Finished segments were not taken; a checkpoint would lose them.
        """
        if self._segments or self._nodes:
            raise ValueError("Finished segments wait to be taken; call take_finished before frontier.")
        return self._joiner.frontier().arrays() | {"with_probability": np.array([self._with_probability])}

    def restore(self, state: Table) -> None:
        """Go on where `frontier` was called, also in another process."""
        columns = dict(state)
        self._with_probability = bool(columns.pop("with_probability")[0])
        self._joiner = ChainJoiner(self._raster_width)
        self._joiner.add(Chains(**columns))


def lines_of(
    classes: NDArray[np.uint8],
    jacobian_m: NDArray[np.float64],
    tile_px: int,
    probabilities: NDArray[np.uint8] | None = None,
) -> tuple[Network, Table]:
    """Run the whole line half in memory: for tests, notebooks and small rasters.

    Args:
        classes: uint8 (height, width): the class raster.
        jacobian_m: float64 (2, 2): metres per pixel step.
        tile_px: Side of the tiles; the result does not depend on it.
        probabilities: uint8 (height, width): round(254 p) of craquelure, or None.

    Returns:
        The network with nothing left out, and the table of `LineMerger.take_finished`; its segments have the same rows.
    """
    height, width = classes.shape
    halo = LINES_HALO_PX
    padded = np.pad(classes, halo, constant_values=NODATA)
    padded_probabilities = (
        None if probabilities is None else np.pad(np.where(classes == NODATA, 0, probabilities), halo)
    )
    merger = LineMerger(height, width, jacobian_m)
    for core in CoreGrid(height, width, tile_px, tile_px):
        rows, cols = slice(core.row, core.row_end + 2 * halo), slice(core.col, core.col_end + 2 * halo)
        tile = Tile(
            classes=separate_thick_cores(padded[rows, cols]),
            craquelure=None if padded_probabilities is None else padded_probabilities[rows, cols],
            paint_loss=None,
            core=core,
            halo_px=halo,
            raster_height=height,
            raster_width=width,
        )
        merger.add(trace_lines(tile, jacobian_m))
    table = merger.take_finished()
    return finish_network(table, table, width, jacobian_m), table


def _trimmed(tile: Tile, spare: int) -> Tile:
    """Return the tile without the outermost pixels of its halo."""
    inner = (slice(spare, -spare), slice(spare, -spare))
    craquelure = None if tile.craquelure is None else tile.craquelure[inner]
    return replace(tile, classes=tile.classes[inner], craquelure=craquelure, halo_px=tile.halo_px - spare)


def _pruned_skeleton(
    tile: Tile, mask: NDArray[np.uint64], metric: Metric
) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """Return the links of the tile's skeleton without its spurs, and the core's linked pixels, row by row.

    The mask is that of the tile's craquelure as framed words. The links are right up to `_LINKS_MARGIN_PX` round the core.
    """
    classes = tile.classes
    words = mask.copy()
    thin_words(words, MAX_THINNING_ITERATIONS)
    pixels = set_pixels(words, _grown(tile, SPUR_REACH_PX - 1 + _LINKS_MARGIN_PX))
    links = link_pixels(words, pixels, classes.shape)
    candidates = _linked_pixels(links, pixels, _grown(tile, MAX_SPUR_STEPS + _LINKS_MARGIN_PX))
    prune_spurs(links, candidates, classes, metric)
    return links, _linked_pixels(links, pixels, _grown(tile, 0))


def _grown(tile: Tile, margin_px: int) -> Window:
    """Return rows and columns of the core and a margin, in the tile's array."""
    h = tile.halo_px
    return h - margin_px, h + tile.core.height + margin_px, h - margin_px, h + tile.core.width + margin_px


@njit(cache=True, nogil=True)
def _linked_pixels(links: NDArray[np.uint8], pixels: NDArray[np.int32], window: Window) -> NDArray[np.int32]:
    """Return the pixels, int32 (n, 2), that lie in a window and have links."""
    linked = np.empty_like(pixels)
    count = 0
    for k in range(len(pixels)):
        row, col = pixels[k, 0], pixels[k, 1]
        if window[0] <= row < window[1] and window[2] <= col < window[3] and links[row, col]:
            linked[count, 0] = row
            linked[count, 1] = col
            count += 1
    return linked[:count]
