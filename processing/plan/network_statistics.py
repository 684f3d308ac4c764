"""Figures of crack networks from sums: pure functions on arrays, for cells, elements or whole surveys.

Symbols: A area (m²), L length (m), I ends, Y junctions of three arms (Y and T), X of four and more; ends at the edge of what was
surveyed (U) are no ends of cracks and don't count. Where there is nothing to divide by the result is NaN.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .shapes import axial_mean_deg, sums

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class NetworkFigures:
    """Topology and intensity after Sanderson & Nixon (2015, J. Struct. Geol. 72:55) and Dershowitz & Herda (1992).

    Attributes:
        line_count: N_L = (I + Y) / 2.
        branch_count: N_B = (I + 3 Y + 4 X) / 2. Junctions of five arms and more count as X, as in their definition.
        p20_per_m2: N_L / A, lines per area.
        b20_per_m2: N_B / A, branches per area.
        p21_m_per_m2: L / A, the same for lines and branches.
        line_length_m: L / N_L.
        branch_length_m: L / N_B.
        p22: P21 · L / N_L, dimensionless intensity of lines.
        b22: P21 · L / N_B, of branches.
        connections_per_line: C_L = 4 (X + Y) / (I + Y).
        connections_per_branch: C_B = (3 Y + 4 X) / N_B, 0 to 2.
        connections_per_m2: (X + Y) / A, connection frequency.
        connectivity_index: CI = N_J / (N_J + N_E), junctions among junctions and ends, 0 to 1 (Liu 2008).
    """

    line_count: Array
    branch_count: Array
    p20_per_m2: Array
    b20_per_m2: Array
    p21_m_per_m2: Array
    line_length_m: Array
    branch_length_m: Array
    p22: Array
    b22: Array
    connections_per_line: Array
    connections_per_branch: Array
    connections_per_m2: Array
    connectivity_index: Array


def network_figures(
    ends: Array, three_armed: Array, crossings: Array, length_m: Array, area_m2: Array
) -> NetworkFigures:
    """Return the figures of networks.

    Args:
        ends: float64 (n,): I.
        three_armed: float64 (n,): Y, T included.
        crossings: float64 (n,): X.
        length_m: float64 (n,): L.
        area_m2: float64 (n,): A, what was visible.
    """
    lines = (ends + three_armed) / 2
    branches = (ends + 3 * three_armed + 4 * crossings) / 2
    p21, joined = ratio(length_m, area_m2), three_armed + crossings
    return NetworkFigures(
        line_count=lines,
        branch_count=branches,
        p20_per_m2=ratio(lines, area_m2),
        b20_per_m2=ratio(branches, area_m2),
        p21_m_per_m2=p21,
        line_length_m=ratio(length_m, lines),
        branch_length_m=ratio(length_m, branches),
        p22=p21 * ratio(length_m, lines),
        b22=p21 * ratio(length_m, branches),
        connections_per_line=ratio(4 * joined, ends + three_armed),
        connections_per_branch=ratio(3 * three_armed + 4 * crossings, branches),
        connections_per_m2=ratio(joined, area_m2),
        connectivity_index=ratio(joined, joined + ends),
    )


@dataclass(frozen=True, eq=False)
class OrientationFigures:
    """Direction of lines, axial and weighted by length.

    Attributes:
        orientation_deg: ½ atan2(S, C), 0 horizontal, counter-clockwise, [0, 180); NaN without lines.
        resultant: R = √(C² + S²) / L: 0 every direction alike, 1 all parallel (Mardia & Jupp 2000).
        f_xx_per_m, f_xy_per_m, f_yy_per_m: F_ij = (1/A) Σ l n_i n_j with n the unit normal of a piece of length l: Oda's (1982)
            crack tensor without the aperture, as in FracPaQ (Healy et al. 2017). Its trace is P21.
    """

    orientation_deg: Array
    resultant: Array
    f_xx_per_m: Array
    f_xy_per_m: Array
    f_yy_per_m: Array


def orientation_figures(length_m: Array, cos2_m: Array, sin2_m: Array, area_m2: Array) -> OrientationFigures:
    """Return the direction of lines.

    Args:
        length_m: float64 (n,): L = Σ l.
        cos2_m: float64 (n,): C = Σ l cos 2θ, θ the direction of a straight piece of length l.
        sin2_m: float64 (n,): S = Σ l sin 2θ.
        area_m2: float64 (n,): A.
    """
    has_lines = length_m > 0
    return OrientationFigures(
        orientation_deg=np.where(has_lines, axial_mean_deg(cos2_m, sin2_m), np.nan),
        resultant=np.minimum(ratio(np.hypot(cos2_m, sin2_m), length_m), 1.0),
        f_xx_per_m=ratio((length_m - cos2_m) / 2, area_m2),  # Σ l sin² θ: the normal is (-sin θ, cos θ)
        f_xy_per_m=ratio(-sin2_m / 2, area_m2),
        f_yy_per_m=ratio((length_m + cos2_m) / 2, area_m2),
    )


@dataclass(frozen=True, eq=False)
class SpacingFigures:
    """Mean distance between cracks where a straight line crosses them, S = 1 / P10 (Dershowitz & Herda 1992).

    Averaged over all parallel lines of a direction, crossings per length are the projected crack length per area
    (Cauchy's formula; Underwood 1970, Quantitative Stereology, ch. 2): no lines are drawn, so nothing depends on where.

    Attributes:
        horizontal_m: A / Σ|Δy|, along horizontal lines.
        vertical_m: A / Σ|Δx|, along vertical ones.
        any_direction_m: π / (2 P21), the mean over all directions.
    """

    horizontal_m: Array
    vertical_m: Array
    any_direction_m: Array


def spacing_figures(length_m: Array, across_m: Array, up_m: Array, area_m2: Array) -> SpacingFigures:
    """Return the spacing of cracks.

    Args:
        length_m: float64 (n,): L.
        across_m: float64 (n,): Σ|Δx| of all straight pieces.
        up_m: float64 (n,): Σ|Δy|.
        area_m2: float64 (n,): A, what was visible.
    """
    return SpacingFigures(ratio(area_m2, up_m), ratio(area_m2, across_m), np.pi / 2 * ratio(area_m2, length_m))


def rose(angle_deg: Array, length_m: Array, bins: int = 18) -> Array:
    """Return the share of length in each of equally wide axial bins from 0°, float64 (bins,); an equal-area rose has radii √share.

    Args:
        angle_deg: float64 (n,): directions of straight pieces, any turn.
        length_m: float64 (n,): their lengths.
        bins: Bins in [0°, 180°).
    """
    at = np.floor((angle_deg % 180) / (180 / bins)).astype(np.int64) % bins
    share = sums(at, length_m, bins)
    return share / share.sum() if share.sum() > 0 else share


def weighted_quantiles(
    group: NDArray[np.int64], values: Array, weights: Array, count: int, q: tuple[float, ...]
) -> Array:
    """Return weighted quantiles of each group, float64 (count, len(q)); NaN for groups without weight.

    The quantile q is the least value at which the weights of all values up to it reach the share q of the group.

    Args:
        group: int64 (n,), below ``count``.
        values: float64 (n,).
        weights: float64 (n,), above 0.
        count: Groups.
        q: Shares in 0..1.
    """
    found = np.full((count, len(q)), np.nan)
    order = np.lexsort((values, group))
    group, values, weights = group[order], values[order], weights[order]
    first = np.flatnonzero(np.diff(group, prepend=-1))
    if not len(first):
        return found
    size = np.diff(np.append(first, len(group)))
    total = np.add.reduceat(weights, first)
    running = np.cumsum(weights)
    running -= np.repeat(running[first] - weights[first], size)
    share = running / np.repeat(total, size)
    for column, each in enumerate(q):
        reached = share >= each * (1 - 1e-12)
        reached[np.append(first[1:], len(group)) - 1] = True  # rounding must not leave a group without its last
        at = np.flatnonzero(reached)
        which = np.searchsorted(at, first)
        found[group[first], column] = values[at[which]]
    return found


def ratio(part: Array, whole: Array) -> Array:
    """Return quotients, NaN where the divisor is 0 or NaN."""
    return np.asarray(np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=np.asarray(whole) > 0))
