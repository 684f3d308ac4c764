"""How the pixels of a mosaic are to be read, as the options say."""

from __future__ import annotations

from dataclasses import dataclass

from .options import MapOptions, SegmentOptions


@dataclass(frozen=True)
class Reading:
    """What is shown of a mosaic, and how finely.

    Attributes:
        bands: One band or three, from 1, to be taken as grey or RGB; () takes what the file says.
        black_value, white_value: Values that become 0 and 255, or None for percentiles.
        clip_percent: Share of the values cut off at either end where percentiles are taken.
        gsd_mm: Ground sampling distance to resample to, or None for the file's own.
    """

    bands: tuple[int, ...] = ()
    black_value: float | None = None
    white_value: float | None = None
    clip_percent: float = 0.5
    gsd_mm: float | None = None

    @classmethod
    def from_options(cls, options: MapOptions | SegmentOptions) -> Reading:
        """Return what the options of a job say."""
        return cls(
            tuple(int(word) for word in options.bands.split(",")) if options.bands else (),
            options.black_value,
            options.white_value,
            options.clip_percent,
            options.resample_to_gsd,
        )
