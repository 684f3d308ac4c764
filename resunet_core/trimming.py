"""What of a network's features the middle of a window needs: planned on its graph, for any library that runs it.

Of a window's answer the halo is thrown away. Deep features need it as context, but what is made of them at full
resolution is needed no further out than filters reach: in a U-Net most of the decoder's work on the halo is for
nothing. So the needs of the answer's middle are followed back through the graph (as one computes a receptive field),
and features are cut where this saves work. Each pixel that is kept is computed from the very values it would be
computed from without cuts.

Frame: square cuts, the same number of pixels off all four sides; a tensor's own pixels, whatever its scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LEAST_GAIN = 0.05  # share of a step's work that a cut must save: cutting copies what is left


@dataclass(frozen=True)
class Step:
    """One operation of a network.

    Attributes:
        inputs: Numbers of the earlier steps whose results it reads; none for pictures and constants.
        side_px: The shorter side of its result.
        reach_px: How far from a pixel the filter looks, of a step that keeps the size and pads with what it likes;
            None for an operation that is not known: it is given all, and nothing it gives is cut before it is used.
        enlarges: Factor by which it enlarges, by linear interpolation or repetition between centres of pixels.
    """

    inputs: tuple[int, ...]
    side_px: int = 0
    reach_px: int | None = None
    enlarges: int = 1

    def cut_before(self, cut_px: int) -> int:
        """Return how much of its inputs can be cut when so much of its result is not needed."""
        if self.reach_px is None:
            return 0
        cut_px -= self.reach_px
        if self.enlarges > 1:  # pixel i is interpolated between the two centres round (i + 0.5) / factor - 0.5
            cut_px = (2 * cut_px + 1 - self.enlarges) // (2 * self.enlarges)
        return max(cut_px, 0)


@dataclass(frozen=True)
class Cuts:
    """Where to cut.

    Attributes:
        before: For each step, what to cut off each of its inputs, in the order of `Step.inputs`.
        after: What to cut off the last step's result.
    """

    before: tuple[tuple[int, ...], ...]
    after: int


def plan_cuts(steps: Sequence[Step], margin_px: int) -> Cuts:
    """Plan where to cut so that the last step's result comes without its margin.

    Args:
        steps: In an order in which they can be computed; the last one gives the answer.
        margin_px: What is not needed of the answer, at each side.
    """
    needless = _needless(steps, margin_px)
    gone = [0] * len(steps)  # of each result, when the cuts are made
    before = []
    for number, step in enumerate(steps):
        can = step.cut_before(needless[number])
        has = max((gone[source] for source in step.inputs), default=0)
        side = max((steps[source].side_px for source in step.inputs), default=0)
        to = can if _saved(side, has, can) >= _LEAST_GAIN else has
        before.append(tuple(to - gone[source] for source in step.inputs))
        gone[number] = to * step.enlarges
    return Cuts(tuple(before), margin_px - gone[-1])


def _needless(steps: Sequence[Step], margin_px: int) -> list[int]:
    """Return how much of each step's result none of the following steps needs."""
    unread = 1 << 30
    needless = [unread] * len(steps)
    needless[-1] = margin_px
    for number in reversed(range(len(steps))):
        step = steps[number]
        can = 0 if needless[number] == unread else step.cut_before(needless[number])
        for source in step.inputs:
            needless[source] = min(needless[source], can)
    return [0 if cut == unread else cut for cut in needless]


def _saved(side_px: int, has_px: int, can_px: int) -> float:
    """Return the share of a step's pixels that is saved by cutting more."""
    if side_px <= 2 * has_px:
        return 0.0
    return 1.0 - ((side_px - 2 * can_px) / (side_px - 2 * has_px)) ** 2
