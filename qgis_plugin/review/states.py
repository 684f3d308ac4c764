"""What is to be reviewed, in which order, and how much is left (standard library only, no QGIS).

States stand in the field ``review`` of a feature: "" until a person sets ``accepted``, ``edited`` or ``rejected``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

UNREVIEWED, ACCEPTED, EDITED, REJECTED = "", "accepted", "edited", "rejected"
STATES = (UNREVIEWED, ACCEPTED, EDITED, REJECTED)

LEAST_CONFIDENT, LARGEST, IN_ORDER = "least confident", "largest", "in order"
ORDERS = (LEAST_CONFIDENT, LARGEST, IN_ORDER)


@dataclass(frozen=True)
class Item:
    """A feature as the review sees it.

    Attributes:
        fid: Its id in the layer.
        state: One of `STATES`.
        confidence: From 0 to 1, None where a person drew it.
        kind: Its width class, or "" in layers that have none.
        size: Length or area, by which it is ordered; 0 where not known.
    """

    fid: int
    state: str = UNREVIEWED
    confidence: Optional[float] = None
    kind: str = ""
    size: float = 0.0


@dataclass(frozen=True)
class Filter:
    """Which features are shown, and in which order.

    Attributes:
        states: States that are shown; none means all.
        kinds: Width classes that are shown; none means all.
        low, high: Limits of the confidence, both inclusive. Features without one are always shown.
        order: One of `ORDERS`.
    """

    states: tuple[str, ...] = (UNREVIEWED,)
    kinds: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0
    order: str = LEAST_CONFIDENT

    def takes(self, item: Item) -> bool:
        """Tell whether an item is shown."""
        return (
            (not self.states or item.state in self.states)
            and (not self.kinds or item.kind in self.kinds)
            and (item.confidence is None or self.low <= item.confidence <= self.high)
        )

    def queue(self, items: Iterable[Item]) -> list[int]:
        """Return the ids of what is shown, in order; of equals the one with the smaller id comes first."""
        return [item.fid for item in sorted(filter(self.takes, items), key=self._place)]

    def _place(self, item: Item) -> tuple[float, int]:
        if self.order == LEAST_CONFIDENT:
            return (-1.0 if item.confidence is None else item.confidence, item.fid)
        return (-item.size if self.order == LARGEST else 0.0, item.fid)


def state_of(value: object) -> str:
    """Return the state a field's value stands for; capitals and blanks don't matter, other words are no state."""
    text = "" if value is None else str(value).strip().lower()
    return text if text in STATES else UNREVIEWED


def count_states(items: Iterable[Item]) -> dict[str, int]:
    """Return how many items are in each state."""
    counts = Counter(item.state for item in items)
    return {state: counts[state] for state in STATES}


def neighbour(queue: Sequence[int], current: Optional[int], step: int, before: Sequence[int] = ()) -> Optional[int]:
    """Return the feature to go to from the current one.

    Args:
        queue: What is shown now, in order.
        current: Where one is, None at the beginning.
        step: 1 for the next, -1 for the one before; past an end it goes on at the other.
        before: The queue in which ``current`` was, where it has left it (it was accepted, and only what is not reviewed is
            shown): then the next one is the first that followed it there and is still shown.

    Returns:
        An id, or None where nothing is shown.
    """
    if not queue:
        return None
    if current in queue:
        return queue[(queue.index(current) + step) % len(queue)]
    if current in before:
        at, shown = before.index(current), set(queue)
        rest = [*before[at + 1 :], *before[:at]]
        found = next((fid for fid in (rest if step > 0 else reversed(rest)) if fid in shown), None)
        if found is not None:
            return found
    return queue[0] if step > 0 else queue[-1]


def class_of_width(width_mm: float, limits_mm: Sequence[float], names: Sequence[str]) -> str:
    """Return the width class of a width; a class contains its lower limit.

    Args:
        width_mm: Mean width.
        limits_mm: Ascending limits between the classes.
        names: One name more than limits, from narrow to wide.
    """
    return names[sum(width_mm >= limit for limit in limits_mm)]
