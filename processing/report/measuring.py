"""How far measuring is from the truth, as docs/accuracy.md has it: what a report says of its own lengths and widths.

A test compares every figure with the page, which one benchmark writes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MeasuringError:
    """Errors in % on painted networks whose truth is known, the worst of all populations.

    Attributes:
        section: Heading in docs/accuracy.md.
        total: Of total length, 95th percentile.
        length: Of the length of segments, mean.
        length_p95: The same, 95th percentile.
        width: Of their mean width, mean.
        width_p95: The same, 95th percentile.
    """

    section: str
    total: float
    length: float
    length_p95: float
    width: float
    width_p95: float


FROM_PROBABILITIES = MeasuringError(
    "Networks, sharp mask with probabilities blurred by 0.7 px", 0.19, 0.99, 3.44, 1.45, 3.97
)
FROM_MASK = MeasuringError("Networks, from the sharp mask", 0.19, 0.99, 3.44, 2.77, 8.46)
