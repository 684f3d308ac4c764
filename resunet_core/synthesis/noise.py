"""Smooth random fields, the raw material of paint, wobble and ragged borders.

Frame everywhere in this package: x to the right, y down, origin in the upper left corner of the picture, so that the
centre of the first pixel is (0.5, 0.5). Every random number comes from a `numpy.random.Generator`, so a seed fixes
every byte.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

_GRID = 128  # nodes a side of a lattice; it wraps, so a field repeats after 128 wavelengths
_SPREAD = 1.0 / 0.55  # a quadratic B-spline over unit white noise has a standard deviation of 0.55 in two dimensions
_COARSE_PX = 24.0  # octaves longer than this are made on every fourth pixel


@njit(cache=True, nogil=True)
def _at(grid: NDArray[np.float32], u: float, v: float) -> float:
    """Value of the lattice at (u, v), by quadratic B-splines."""
    iu = math.floor(u)
    iv = math.floor(v)
    fu = u - iu
    fv = v - iv
    a0 = 0.5 * (1.0 - fu) * (1.0 - fu)
    a2 = 0.5 * fu * fu
    a1 = 1.0 - a0 - a2
    b0 = 0.5 * (1.0 - fv) * (1.0 - fv)
    b2 = 0.5 * fv * fv
    b1 = 1.0 - b0 - b2
    x0, x1, x2 = iu & 127, (iu + 1) & 127, (iu + 2) & 127
    y0, y1, y2 = iv & 127, (iv + 1) & 127, (iv + 2) & 127
    value: float = (
        b0 * (a0 * grid[y0, x0] + a1 * grid[y0, x1] + a2 * grid[y0, x2])
        + b1 * (a0 * grid[y1, x0] + a1 * grid[y1, x1] + a2 * grid[y1, x2])
        + b2 * (a0 * grid[y2, x0] + a1 * grid[y2, x1] + a2 * grid[y2, x2])
    )
    return value


@njit(cache=True, nogil=True)
def _add_upright(
    out: NDArray[np.float32], grid: NDArray[np.float32], axes: NDArray[np.float64], gain: np.float32
) -> None:
    """Add one octave whose lattice is parallel to the pixels: rows of the lattice first, then along the row."""
    height, width = out.shape
    node = np.empty(width, np.int64)
    weights = np.empty((3, width), np.float32)
    for x in range(width):
        u = axes[0] * x + axes[4]
        node[x] = math.floor(u)
        f = u - node[x]
        weights[0, x] = 0.5 * (1.0 - f) * (1.0 - f)
        weights[2, x] = 0.5 * f * f
        weights[1, x] = 1.0 - weights[0, x] - weights[2, x]
    line = np.empty(_GRID, np.float32)
    for y in range(height):
        v = axes[3] * y + axes[5]
        row = math.floor(v)
        f = v - row
        b0 = np.float32(0.5 * (1.0 - f) * (1.0 - f)) * gain
        b2 = np.float32(0.5 * f * f) * gain
        b1 = gain - b0 - b2
        for i in range(_GRID):
            line[i] = b0 * grid[row & 127, i] + b1 * grid[(row + 1) & 127, i] + b2 * grid[(row + 2) & 127, i]
        for x in range(width):
            i = node[x]
            out[y, x] += (
                weights[0, x] * line[i & 127]
                + weights[1, x] * line[(i + 1) & 127]
                + weights[2, x] * line[(i + 2) & 127]
            )


@njit(cache=True, nogil=True)
def _add_octave(
    out: NDArray[np.float32], grid: NDArray[np.float32], axes: NDArray[np.float64], gain: float, every: int
) -> None:
    """Add ``gain`` times one octave; ``axes`` = (du/dx, du/dy, dv/dx, dv/dy, u0, v0) in lattice units a pixel."""
    height, width = out.shape
    if every == 1 and axes[1] == 0 and axes[2] == 0:
        _add_upright(out, grid, axes, np.float32(gain))
        return
    if every == 1:
        for y in range(height):
            for x in range(width):
                u = axes[0] * x + axes[1] * y + axes[4]
                v = axes[2] * x + axes[3] * y + axes[5]
                out[y, x] += gain * _at(grid, u, v)
        return
    rows = height // every + 2
    columns = width // every + 2
    coarse = np.empty((rows, columns), np.float32)
    for j in range(rows):
        for i in range(columns):
            x = i * every
            y = j * every
            coarse[j, i] = gain * _at(grid, axes[0] * x + axes[1] * y + axes[4], axes[2] * x + axes[3] * y + axes[5])
    line = np.empty(columns, np.float32)
    for y in range(height):
        j = y // every
        f = np.float32((y - j * every) / every)
        for i in range(columns):
            line[i] = coarse[j, i] + f * (coarse[j + 1, i] - coarse[j, i])
        for x in range(width):
            i = x // every
            g = np.float32((x - i * every) / every)
            out[y, x] += line[i] + g * (line[i + 1] - line[i])


def fractal(
    rng: np.random.Generator,
    shape: tuple[int, int],
    wavelength_px: float,
    octaves: int = 3,
    persistence: float = 0.5,
    grain: tuple[float, float] = (0.0, 1.0),
) -> NDArray[np.float32]:
    """Return a random field of about zero mean and unit standard deviation.

    Args:
        rng: Source of randomness.
        shape: Rows and columns.
        wavelength_px: Lattice spacing of the first, coarsest octave; each next one has half of it.
        octaves: Number of octaves; those finer than 1.5 px are left out.
        persistence: Amplitude of an octave relative to the one before.
        grain: Angle of the long axis in radians (from x towards y) and how many times longer features are along it.

    Returns:
        float32 array of that shape.
    """
    out = np.zeros(shape, np.float32)
    angle, stretch = grain
    cosine, sine = math.cos(angle), math.sin(angle)
    power, gain, length = 0.0, 1.0, float(wavelength_px)
    for _ in range(octaves):
        if length < 1.5 and power > 0:
            break
        grid = rng.standard_normal((_GRID, _GRID), dtype=np.float32)
        u0, v0 = rng.random(2) * _GRID
        along = length * stretch
        axes = np.array([cosine / along, sine / along, -sine / length, cosine / length, u0, v0])
        _add_octave(out, grid, axes, gain * _SPREAD, 4 if length >= _COARSE_PX else 1)
        power += gain * gain
        gain *= persistence
        length /= 2
    out *= np.float32(1 / math.sqrt(power))
    return out


@njit(cache=True, nogil=True)
def _add_at_points(
    out: NDArray[np.float64], points: NDArray[np.float64], grid: NDArray[np.float32], length: float, gain: float
) -> None:
    for i in range(len(points)):
        out[i] += gain * _at(grid, points[i, 0] / length, points[i, 1] / length)


def at_points(
    rng: np.random.Generator, points: NDArray[np.float64], bands: list[tuple[float, float]]
) -> NDArray[np.float64]:
    """Return a random field at points; bands are (wavelength in px, standard deviation).

    Args:
        rng: Source of randomness.
        points: float64 (n, 2), x and y in px.
        bands: Wavelength and amplitude of each octave.

    Returns:
        float64 (n,). Equal points get equal values, so joined lines stay joined when moved by it.
    """
    out = np.zeros(len(points))
    for length, amplitude in bands:
        grid = rng.standard_normal((_GRID, _GRID), dtype=np.float32)
        shifted = points + rng.random(2) * _GRID * length
        _add_at_points(out, shifted, grid, length, amplitude * _SPREAD)
    return out
