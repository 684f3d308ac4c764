"""A take-off as tables: one row a place, class and size, level by level of the building."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .positions import ALL_SIZES, CRAQUELURE, JUNCTIONS, PAINT_LOSS, Position, Price, Prices
from .tables import Column, Sheet
from .take_off import Sums, TakeOff

OUTSIDE = "(outside all zones)"
TOTAL, ZONES = "total", "zone"
Array = NDArray[np.float64]

_ALWAYS = (CRAQUELURE, PAINT_LOSS)  # said of every place, even where there is none
QUANTITIES = (
    Column("visible_area_m2", "#,##0.0000"),
    Column("class"),
    Column("size_class"),
    Column("count", "#,##0"),
    Column("length_m", "#,##0.000"),
    Column("area_m2", "#,##0.000000"),
    Column("mean_width_mm", "0.000"),
    Column("max_width_mm", "0.000"),
    Column("measurable_percent", "0.0"),
    Column("density_m_per_m2", "#,##0.000"),
    Column("count_per_m2", "#,##0.00"),
    Column("area_percent", "0.0000"),
    Column("share_percent", "0.00"),
)
BILLING = (
    Column("measure"),
    Column("billed_quantity", "#,##0.000"),
    Column("unit_cost", "#,##0.00"),
    Column("cost", "#,##0.00"),
)


@dataclass(frozen=True, eq=False)
class Level:
    """One level of the building.

    Attributes:
        name: "total", the name of a level of parents, or "zone".
        depth: Names in a path: 0 for the total.
        paths: Names of the places, the outermost first.
        sums: By place and position.
        visible_m2: float64 (places,), NaN where unknown.
        billed: float64 (places, positions) in the measure of the price; NaN where nothing is billed.
    """

    name: str
    depth: int
    paths: tuple[tuple[str, ...], ...]
    sums: Sums
    visible_m2: Array
    billed: Array


def _levels(result: TakeOff, prices: Prices) -> list[Level]:
    """Return all levels from the total down to the elements; with elements each level ends with what lies outside."""
    billed = billed_quantities(result, prices)
    count = len(result.elements)
    whole = np.zeros(count + 1, np.int64)
    found = [_grouped(TOTAL, 0, [()], whole, result, billed)]
    if not count:
        return found
    for depth, name in enumerate(result.elements.levels, start=1):
        paths, group = result.elements.groups(depth)
        group = np.append(group, len(paths))
        found.append(_grouped(name, depth, [*paths, (OUTSIDE,)], group, result, billed))
    paths = [*result.elements.paths, (OUTSIDE,)]
    depth = len(result.elements.levels) + 1
    found.append(_grouped(ZONES, depth, paths, np.arange(count + 1), result, billed))
    return found


def _grouped(
    name: str,
    depth: int,
    paths: list[tuple[str, ...]],
    group: NDArray[np.int64],
    result: TakeOff,
    billed: Array,
) -> Level:
    visible = np.zeros(len(paths))
    np.add.at(visible, group, result.visible_m2)
    cost = np.zeros((len(paths), billed.shape[1]))
    np.add.at(cost, group, billed)
    return Level(name, depth, tuple(paths), result.sums.grouped(group, len(paths)), visible, cost)


def billed_quantities(result: TakeOff, prices: Prices) -> Array:
    """Return what is billed in each place and position, float64; NaN for positions without a price.

    Minimum quantities per position hold for each element by itself, so that parents are sums of their elements.
    """
    billed = np.full(result.sums.count.shape, np.nan)
    amounts = {"m": result.sums.length_m, "m²": result.sums.area_m2, "piece": result.sums.count}
    for at, position in enumerate(result.positions):
        price = prices.get(position)
        if price is None:
            continue
        amount = amounts[price.measure][:, at] + result.sums.uplift[:, at]
        billed[:, at] = np.where(amount > 0, np.maximum(amount, price.minimum_per_position), 0.0)
    return billed


@dataclass(frozen=True, eq=False)
class Listing:
    """All levels of a take-off, ready to be listed.

    Attributes:
        positions: Columns of the sums.
        prices: With any, there are columns of costs.
        names: Headings of the names of a place, the outermost first.
        levels: From the total down to the elements.
    """

    positions: tuple[Position, ...]
    prices: Prices
    names: tuple[str, ...]
    levels: tuple[Level, ...]

    @property
    def total(self) -> Level:
        """The level of the whole survey."""
        return self.levels[0]

    def sheets(self) -> list[Sheet]:
        """Return one table a level."""
        return [self._sheet(level, self.names[: level.depth]) for level in self.levels]

    def stacked(self) -> Sheet:
        """Return all levels in one table, the level in its first column."""
        sheets = [self._sheet(level, self.names) for level in self.levels]
        rows = [(sheet.name, *row) for sheet in sheets for row in sheet.rows]
        return Sheet("quantities", (Column("level"), *sheets[0].columns), rows)

    def _sheet(self, level: Level, names: tuple[str, ...]) -> Sheet:
        columns = (*map(Column, names), *QUANTITIES, *(BILLING if self.prices else ()))
        rows: list[tuple[object, ...]] = []
        bold = set()
        for place, path in enumerate(level.paths):
            if path == (OUTSIDE,):
                path = path * level.depth
            place_names = (*path, *("" for _ in range(len(names) - len(path))))
            for size, values in self._rows_of(level, place):
                if size == ALL_SIZES:
                    bold.add(len(rows))
                rows.append((*place_names, *values))
        return Sheet(level.name, columns, rows, frozenset(bold))

    def _rows_of(self, level: Level, place: int) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Yield the rows of a place: of each class those of its sizes that occur, then their sum."""
        for name in dict.fromkeys(position.class_name for position in self.positions):
            whole = [at for at, position in enumerate(self.positions) if position.class_name == name]
            occurring = [at for at in whole if _occurs(level.sums, place, at)]
            if occurring or name in _ALWAYS:
                for at in occurring:
                    size = self.positions[at].size_class
                    yield size, self._row(level, place, name, size, [at])
                yield ALL_SIZES, self._row(level, place, name, ALL_SIZES, whole)

    def _row(self, level: Level, place: int, name: str, size: str, some: list[int]) -> tuple[object, ...]:
        sums, visible = level.sums, float(level.visible_m2[place])
        count, length, area = (float(table[place, some].sum()) for table in (sums.count, sums.length_m, sums.area_m2))
        is_line, has_area = name == CRAQUELURE, name != JUNCTIONS
        row = (
            None if np.isnan(visible) else visible,
            name,
            size,
            int(count),
            length if is_line else None,
            area if has_area else None,
            *(_widths(sums, place, some) if is_line else (None, None, None)),
            quotient(length, visible) if is_line else None,
            quotient(count, visible),
            quotient(100 * area, visible) if has_area else None,
            quotient(100 * (length if is_line else area if has_area else count), self._whole(name)),
        )
        if not self.prices:
            return row
        return (*row, *bill(level, place, [(at, self.prices.get(self.positions[at])) for at in some]))

    def _whole(self, name: str) -> float:
        """Return how much of a class there is in all, in the measure that shares refer to."""
        sums = self.total.sums
        basis = sums.length_m if name == CRAQUELURE else sums.count if name == JUNCTIONS else sums.area_m2
        return float(sum(basis[0, at] for at, position in enumerate(self.positions) if position.class_name == name))


def listing(result: TakeOff, prices: Prices) -> Listing:
    """Return a take-off by levels, with what is billed."""
    names = (*result.elements.levels, ZONES) if len(result.elements) else ()
    return Listing(result.positions, prices, names, tuple(_levels(result, prices)))


def _occurs(sums: Sums, place: int, at: int) -> bool:
    return bool(sums.count[place, at] or sums.length_m[place, at] or sums.area_m2[place, at])


def _widths(sums: Sums, place: int, some: list[int]) -> tuple[object, object, object]:
    """Return mean and largest width, and the share of length whose width is measurable."""
    length, area, wide, measurable = (
        float(table[place, some].sum())
        for table in (sums.length_m, sums.area_m2, sums.wide_length_m, sums.measurable_length_m)
    )
    widest = float(sums.widest_mm[place, some].max()) or None
    return quotient(1000 * area, wide), widest, quotient(100 * measurable, length)


def quotient(part: float, whole: float) -> float | None:
    """Return a quotient, None where there is nothing to divide by."""
    return part / whole if whole > 0 else None  # False for NaN too


def bill(level: Level, place: int, some: list[tuple[int, Price | None]]) -> tuple[object, ...]:
    """Return measure, billed quantity, unit cost and cost of positions; what differs among them is None."""
    priced = [(at, price) for at, price in some if price is not None]
    if not priced:
        return None, None, None, None
    measures, units = {price.measure for _, price in priced}, {price.unit_cost for _, price in priced}
    billed = sum(float(level.billed[place, at]) for at, _ in priced)
    costs = [float(level.billed[place, at]) * price.unit_cost for at, price in priced if price.unit_cost is not None]
    one = len(measures) == 1
    return (
        measures.pop() if one else None,
        billed if one else None,
        units.pop() if len(units) == 1 else None,
        sum(costs) if costs else None,
    )
