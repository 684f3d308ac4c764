"""Splits of data sets: by source image, never by slice; or as the data set states itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .datasets import Picture, PictureSet
from .sources import chosen_sources, fold_of_sources


def split_by_source(pictures: Sequence[Picture], share: float, seed: int) -> tuple[list[Picture], list[Picture]]:
    """Split pictures so that no source image is on both sides.

    Args:
        pictures: Any order; the split depends on their names only.
        share: Share of the source images that goes to the second part; at least one source stays in the first and,
            where the share is above 0 and there are two sources, one goes to the second.
        seed: Seed of the choice.

    Returns:
        The two parts, each in the order given.
    """
    chosen = chosen_sources([p.source for p in pictures], share, seed)
    return [p for p in pictures if p.source not in chosen], [p for p in pictures if p.source in chosen]


def split_sets(
    sets: Sequence[PictureSet], share: float, seed: int, part: str = "validation"
) -> tuple[list[PictureSet], list[PictureSet]]:
    """Split every set by source image; sets left without pictures in the second part are missing there.

    Where a set's manifest states which pictures are for this part, they are taken, whatever the share; and what is stated to
    be for testing never gets into training or validation. With a share of 0 nothing but test pictures is kept apart.

    Args:
        sets: Sets.
        share: Share of the source images of sets that don't state the part.
        seed: Seed of the choice.
        part: What the second part is for: "validation" or "test".
    """
    parts = [_split(s.pictures, share, seed, part) for s in sets]
    first = [replace(s, pictures=tuple(a)) for s, (a, _) in zip(sets, parts)]
    second = [replace(s, pictures=tuple(b)) for s, (_, b) in zip(sets, parts) if b]
    return first, second


def _split(pictures: Sequence[Picture], share: float, seed: int, part: str) -> tuple[list[Picture], list[Picture]]:
    if part != "test":
        pictures = [p for p in pictures if p.part != "test"]
    if share > 0 and any(p.part == part for p in pictures):
        return [p for p in pictures if p.part != part], [p for p in pictures if p.part == part]
    return split_by_source(pictures, share, seed)


def fold_sets(sets: Sequence[PictureSet], folds: int, seed: int) -> list[tuple[list[PictureSet], list[PictureSet]]]:
    """Return ``folds`` splits in which each source image is once in the second part (k-fold cross-validation).

    Parts that manifests state don't matter here. Sets without pictures in a part are missing in it.
    """
    dealt = [fold_of_sources([p.source for p in s.pictures], folds, seed) for s in sets]

    def chosen(fold: int, inside: bool) -> list[PictureSet]:
        kept = [
            replace(s, pictures=tuple(p for p in s.pictures if (of_source[p.source] == fold) == inside))
            for s, of_source in zip(sets, dealt)
        ]
        return [s for s in kept if s.pictures]

    return [(chosen(fold, False), chosen(fold, True)) for fold in range(folds)]
