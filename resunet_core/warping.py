"""Pictures and masks sampled at any places: free rotation and elastic distortion in one step.

Frame: x along columns, y along rows, the centre of pixel (row, col) at (col + 0.5, row + 0.5). Maps are float32 (h, w): for
each new pixel, where its centre lies in the source.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .classes import CRAQUELURE, NODATA, PAINT_LOSS
from .kernels import keep_kernels_apart

keep_kernels_apart()

Map = NDArray[np.float32]
_LEAST_SAMPLES = 3  # along each side of a new pixel, which find out what classes cover it; at least one an old pixel
_THIN_SHARE = (
    0.25  # of a new pixel, times the scale: a diagonal of pixels is 0.71 px wide, of which one gets nearly half
)
_THICK = 0.93  # share found only in lines more than one old pixel wide
_CRAQUELURE, _LOSS = CRAQUELURE.id, PAINT_LOSS.id  # kernels know only plain numbers


def sample_picture(image: NDArray[np.uint8], x: Map, y: Map) -> NDArray[np.uint8]:
    """Return the picture's colours at the places of a map, interpolated bicubically (Catmull-Rom).

    At pixel centres the values are the picture's own. Beyond its edges it is mirrored. Sampling coarser than the source
    aliases: shrink the picture first.

    Args:
        image: uint8 (H, W, 3).
        x: float32 (h, w).
        y: float32 (h, w).

    Returns:
        uint8 (h, w, 3).
    """
    out = np.empty((*x.shape, 3), dtype=np.uint8)
    _sample_picture(np.ascontiguousarray(image), x, y, out)
    return out


def sample_mask(mask: NDArray[np.uint8], x: Map, y: Map) -> NDArray[np.uint8]:
    """Return the classes that cover the pixels of a map; beyond the mask's edges 255, not scored.

    A pixel takes a class that covers at least half of it: the mean over its footprint of the class interpolated bilinearly,
    by 3 x 3 samples or more. In the middle of thin craquelure a quarter suffices, less where the map shrinks: so a line one pixel
    wide stays unbroken however it is turned, and a wide one does not grow.

    Args:
        mask: uint8 (H, W) of 0, 1, 2, 255.
        x: float32 (h, w), at least 2 x 2.
        y: float32 (h, w).

    Returns:
        uint8 (h, w).
    """
    out = np.empty(x.shape, dtype=np.uint8)
    shares = np.empty((2, *x.shape), dtype=np.float32)  # of craquelure, and of it at which thin craquelure begins
    step_px = max(float(np.abs(np.diff(values, axis=axis)).max()) for values in (x, y) for axis in (0, 1))
    _cover(np.ascontiguousarray(mask), _near_edges(mask, int(step_px + 2)), x, y, shares, out)
    _draw_craquelure(shares[0], shares[1], out)
    return out


@njit(cache=True)
def _mirrored(i: int, size: int) -> int:
    while i < 0 or i >= size:
        i = -1 - i if i < 0 else 2 * size - 1 - i
    return i


@njit(cache=True, fastmath=True)
def _sample_picture(image, x, y, out):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    height, width = image.shape[:2]
    wx, wy = np.empty(4, np.float32), np.empty(4, np.float32)
    cols, rows = np.empty(4, np.int64), np.empty(4, np.int64)
    for r in range(x.shape[0]):
        for c in range(x.shape[1]):
            for weights, places, position, size in (
                (wx, cols, x[r, c] - np.float32(0.5), width),
                (wy, rows, y[r, c] - np.float32(0.5), height),
            ):
                first = np.int64(np.floor(position))
                t = np.float32(position - first)
                weights[0] = ((-t + 2) * t - 1) * t / 2
                weights[1] = ((3 * t - 5) * t * t + 2) / 2
                weights[2] = ((-3 * t + 4) * t + 1) * t / 2
                weights[3] = (t - 1) * t * t / 2
                for k in range(4):
                    places[k] = first - 1 + k
                if first < 1 or first + 2 >= size:
                    for k in range(4):
                        places[k] = _mirrored(places[k], size)
            red = green = blue = np.float32(0)
            for j in range(4):
                row = rows[j]
                for i in range(4):
                    weight = wy[j] * wx[i]
                    col = cols[i]
                    red += weight * image[row, col, 0]
                    green += weight * image[row, col, 1]
                    blue += weight * image[row, col, 2]
            out[r, c, 0] = np.uint8(min(max(red + np.float32(0.5), np.float32(0)), np.float32(255)))
            out[r, c, 1] = np.uint8(min(max(green + np.float32(0.5), np.float32(0)), np.float32(255)))
            out[r, c, 2] = np.uint8(min(max(blue + np.float32(0.5), np.float32(0)), np.float32(255)))


def _near_edges(mask: NDArray[np.uint8], reach: int) -> NDArray[np.bool_]:
    """Return the pixels that have another class or the mask's end within ``reach`` rows and columns: bool (H, W)."""
    height, width = mask.shape
    edges = np.zeros((height + 1, width + 1), dtype=np.int32)  # at the upper left corner of each pixel
    edges[[0, -1]] = 1
    edges[:, [0, -1]] = 1
    edges[1:-1, :-1] |= mask[1:] != mask[:-1]
    edges[:-1, 1:-1] |= mask[:, 1:] != mask[:, :-1]
    sums = np.zeros((height + 2, width + 2), dtype=np.int32)
    sums[1:, 1:] = edges.cumsum(axis=0).cumsum(axis=1)
    rows, cols = np.arange(height), np.arange(width)
    top, left = np.maximum(rows - reach, 0), np.maximum(cols - reach, 0)
    bottom, right = np.minimum(rows + reach + 2, height + 1), np.minimum(cols + reach + 2, width + 1)
    by_rows = sums[bottom] - sums[top]
    near: NDArray[np.bool_] = by_rows[:, right] != by_rows[:, left]
    return near


@njit(cache=True)
def _add_bilinear(mask, x, y, covered):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    """Add the classes round a place with bilinear weights to covered: craquelure, paint loss, not scored."""
    col, row = np.int64(np.floor(x - 0.5)), np.int64(np.floor(y - 0.5))
    u, v = x - 0.5 - col, y - 0.5 - row
    outside = x < 0 or y < 0 or x >= mask.shape[1] or y >= mask.shape[0]
    for j in range(2):
        r = min(max(row + j, 0), mask.shape[0] - 1)
        for i in range(2):
            c = min(max(col + i, 0), mask.shape[1] - 1)
            value = NODATA if outside else mask[r, c]
            weight = (u if i else 1 - u) * (v if j else 1 - v)
            if value == _CRAQUELURE:
                covered[0] += weight
            elif value == _LOSS:
                covered[1] += weight
            elif value == NODATA:
                covered[2] += weight


@njit(cache=True)
def _cover(mask, near_edges, x, y, shares, out):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    """Find for each new pixel the share of craquelure, where thin craquelure begins, and the class besides craquelure."""
    height, width = x.shape
    covered = np.empty(3, np.float64)
    for r in range(height):
        below, above = min(r + 1, height - 1), max(r - 1, 0)
        for c in range(width):
            right, left = min(c + 1, width - 1), max(c - 1, 0)
            ax, ay = (x[r, right] - x[r, left]) / (right - left), (y[r, right] - y[r, left]) / (right - left)
            bx, by = (x[below, c] - x[above, c]) / (below - above), (y[below, c] - y[above, c]) / (below - above)
            covered[:] = 0
            col, row = np.int64(np.floor(x[r, c])), np.int64(np.floor(y[r, c]))
            if 0 <= row < mask.shape[0] and 0 <= col < mask.shape[1] and not near_edges[row, col]:
                _add_bilinear(mask, x[r, c], y[r, c], covered)
            else:
                extent = max(abs(ax) + abs(bx), abs(ay) + abs(by))
                side = max(_LEAST_SAMPLES, int(np.ceil(extent)))
                for j in range(side):
                    v = (j + 0.5) / side - 0.5
                    for i in range(side):
                        u = (i + 0.5) / side - 0.5
                        _add_bilinear(mask, x[r, c] + u * ax + v * bx, y[r, c] + u * ay + v * by, covered)
                covered /= side * side
            shares[0, r, c] = covered[0]
            shares[1, r, c] = _THIN_SHARE * min(1.0, 1 / np.sqrt(max(abs(ax * by - ay * bx), 1e-12)))
            rest = 1 - covered[0] - covered[2]  # of it, paint loss or background, whichever is more
            out[r, c] = NODATA if covered[2] >= 0.5 else (_LOSS if 2 * covered[1] > rest else 0)


@njit(cache=True)
def _is_thin_line(share, row, col):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    """Return whether a pixel is the middle of a thin line: most covered along its row or column, no wide line beside it."""
    height, width = share.shape
    around = share[max(row - 1, 0) : row + 2, max(col - 1, 0) : col + 2]
    if around.max() > _THICK:
        return False
    up, down = share[max(row - 1, 0), col], share[min(row + 1, height - 1), col]
    left, right = share[row, max(col - 1, 0)], share[row, min(col + 1, width - 1)]
    return share[row, col] >= min(max(up, down), max(left, right))


@njit(cache=True)
def _draw_craquelure(share, least, out):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    height, width = out.shape
    for r in range(height):
        for c in range(width):
            if out[r, c] == NODATA or share[r, c] < least[r, c]:
                continue
            if share[r, c] >= 0.5 or _is_thin_line(share, r, c):
                out[r, c] = _CRAQUELURE
