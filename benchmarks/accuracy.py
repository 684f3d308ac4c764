"""Prints how far every measure is from painted truth, as the tables of ``docs/accuracy.md``.

Usage: ``python benchmarks/accuracy.py [SIZE_PX] [SEEDS] [LONE]``. Needs the development environment. Deterministic: the same
numbers give the same tables on any machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests" / "support"))

import patterns
import yardstick
from yardstick import Errors

HEADER = "| population | n | bias % | mean error % | p95 % |\n|---|---:|---:|---:|---:|"
SOURCES = ("mask", "probabilities", "blurred")


def networks(size_px: int, seeds: int) -> None:
    """Whole paintings."""
    kinds = {
        "cells": yardstick.voronoi,
        "cells cut by the border": yardstick.voronoi_cut,
        "hierarchy": patterns.hierarchy,
    }
    for source in SOURCES:
        print(f"\n### Networks, {source}\n\n{HEADER}")
        for name, pattern in kinds.items():
            errors = yardstick.network_errors(yardstick.paintings(pattern, size_px, range(seeds), source), source)
            wide = errors.true_width_px
            print(Errors(f"{name}: total length", errors.total))
            print(Errors(f"{name}: segment length ({100 * errors.matched_share:.0f} % matched)", errors.length))
            print(Errors(f"{name}: segment mean width", errors.width))
            for low, high in ((1, 2), (2, 3), (3, 12)):
                some = (wide >= low) & (wide < high)
                if some.sum() > 5:
                    print(Errors(f"{name}: mean width, {low} to {high} px", errors.width[some]))


def lone(count: int) -> None:
    """Straight cracks by width, rings, junctions."""
    print(f"\n### Straight cracks of 160 px\n\n{HEADER}")
    for width_px in (1, 1.5, *range(2, 13)):
        length, width, angle = yardstick.bar_errors(width_px, count, 1)
        _, integral, _ = yardstick.bar_errors(width_px, count, 1, "probabilities")
        print(Errors(f"{width_px} px: length", length))
        print(Errors(f"{width_px} px: width from mask", width))
        print(Errors(f"{width_px} px: width from probabilities", integral))
        print(f"| {width_px} px: orientation, degrees | {len(angle)} | {angle.mean():+.2f} | {abs(angle).mean():.2f} | "
              f"{np.percentile(abs(angle), 95):.2f} |")  # fmt: skip
    for width_px in (3, 6, 12):
        length, width, _ = yardstick.bar_errors(width_px, count, 2, tapers=True)
        print(Errors(f"{width_px} px tapering to 1 px: length", length))
        print(Errors(f"{width_px} px tapering to 1 px: mean width", width))
    print(f"\n### Rings\n\n{HEADER}")
    for radius in (6, 10, 20, 60):
        length, width = yardstick.ring_errors([radius], [1, 2, 3, 5], 6, 3)
        print(Errors(f"radius {radius} px: length", length))
        print(Errors(f"radius {radius} px: width", width))
    print(
        "\n### Junctions\n\n| painted | widths px | n | right kind % | off by px, mean | p95 |\n|---|---|---:|---:|---:|---:|"
    )
    for kind, between in (("Y", 120), ("T", 90), ("T", 60), ("X", 90), ("X", 60), ("X", 45), ("X", 30), ("X", 20)):
        for widths in ((1, 2), (3, 4, 6), (8, 12)):
            distance, right = yardstick.junction_errors(kind, widths, count // 2, 4, between)
            off = (distance.mean(), np.percentile(distance, 95)) if len(distance) else (np.nan, np.nan)
            print(f"| {kind} at {between}° | {', '.join(map(str, widths))} | {len(widths) * (count // 2)} | "
                  f"{100 * right:.0f} | {off[0]:.2f} | {off[1]:.2f} |")  # fmt: skip


def patches(count: int) -> None:
    """Discs and irregular patches."""
    print(f"\n### Patches\n\n{HEADER}")
    for name, radii, roughness, holes in (
        ("discs, radius 20 to 70 px", (20, 70), 0, 0),
        ("irregular, radius 20 to 120 px", (20, 120), 0.08, 0),
        ("irregular with 3 holes, radius 40 to 120 px", (40, 120), 0.08, 3),
        ("irregular, radius 5 to 20 px", (5, 20), 0.08, 0),
    ):
        area, perimeter, miscounted = yardstick.patch_errors(radii, count, 5, roughness, holes)
        print(Errors(f"{name}: area", area))
        print(Errors(f"{name}: perimeter", perimeter))
        print(f"| {name}: pixels miscounted | {len(area)} | {miscounted} | | |")


def main(size_px: int = 2000, seeds: int = 4, count: int = 48) -> None:
    """Print all tables."""
    networks(size_px, seeds)
    lone(count)
    patches(count)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
