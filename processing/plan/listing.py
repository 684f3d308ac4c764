"""A take-off as tables: one row a place, class and size, level by level of the building."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .network_statistics import ratio
from .positions import ALL_SIZES, CRAQUELURE, JUNCTIONS, PAINT_LOSS, Position, Prices
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

    def sheets_of(self, name: str) -> Sheet:
        """Return the table of the first level of a name."""
        level = next(level for level in self.levels if level.name == name)
        return self._sheet(level, self.names[: level.depth])

    def stacked(self) -> Sheet:
        """Return all levels in one table, the level in its first column."""
        sheets = [self._sheet(level, self.names) for level in self.levels]
        rows = [(sheet.name, *row) for sheet in sheets for row in sheet.rows]
        return Sheet("quantities", (Column("level"), *sheets[0].columns), rows)

    def _sheet(self, level: Level, names: tuple[str, ...]) -> Sheet:
        columns = (*map(Column, names), *QUANTITIES, *(BILLING if self.prices else ()))
        parts = [self._class_figures(level, name) for name in dict.fromkeys(p.class_name for p in self.positions)]
        # rows by place, then by class and size: entries of the tables are flattened in that order
        shown = np.concatenate([part.pop("shown") for part in parts], axis=1)
        place = np.nonzero(shown)[0]
        figures = {name: np.concatenate([part[name] for part in parts], axis=1)[shown] for name in parts[0]}
        texts = [np.array(path, object)[place] for path in _padded(level, len(names))]
        listed = [_without_nan(figures[column.name]) for column in columns[len(names) :]]
        rows = list(zip(*(values.tolist() for values in texts), *listed))
        is_sum = figures["size_class"] == ALL_SIZES
        return Sheet(level.name, columns, rows, frozenset(np.flatnonzero(is_sum).tolist()))

    def _class_figures(self, level: Level, name: str) -> dict[str, NDArray[Any]]:
        """Return tables of a class, (places, sizes + 1) each: its sizes and last their sum; NaN where a figure has no meaning."""
        sums, some = level.sums, [at for at, position in enumerate(self.positions) if position.class_name == name]
        count, length, area, wide, measurable = (
            _with_sum(table[:, some])
            for table in (sums.count, sums.length_m, sums.area_m2, sums.wide_length_m, sums.measurable_length_m)
        )
        widest = sums.widest_mm[:, some]
        widest = np.concatenate([widest, widest.max(axis=1, keepdims=True)], axis=1)
        visible, nothing = np.broadcast_to(level.visible_m2[:, None], count.shape), np.full(count.shape, np.nan)
        occurs = (count > 0) | (length > 0) | (area > 0)
        occurs[:, -1] |= name in _ALWAYS
        is_line, has_area = name == CRAQUELURE, name != JUNCTIONS
        own = length if is_line else area if has_area else count
        sizes = [*(self.positions[at].size_class for at in some), ALL_SIZES]
        found = {
            "shown": occurs,
            "visible_area_m2": visible,
            "class": np.full(count.shape, name, object),
            "size_class": np.broadcast_to(np.array(sizes, object), count.shape),
            "count": count.astype(np.int64),
            "length_m": length if is_line else nothing,
            "area_m2": area if has_area else nothing,
            "mean_width_mm": 1000 * ratio(area, wide) if is_line else nothing,
            "max_width_mm": np.where(widest > 0, widest, np.nan) if is_line else nothing,
            "measurable_percent": 100 * ratio(measurable, length) if is_line else nothing,
            "density_m_per_m2": ratio(length, visible) if is_line else nothing,
            "count_per_m2": ratio(count, visible),
            "area_percent": 100 * ratio(area, visible) if has_area else nothing,
            "share_percent": 100 * ratio(own, np.full(own.shape, self._whole(name))),
        }
        return found | (self._bill(level, some) if self.prices else {})

    def _bill(self, level: Level, some: list[int]) -> dict[str, NDArray[Any]]:
        """Return the columns of costs of a class; in the sum what differs among its sizes is empty."""
        prices = [self.prices.get(self.positions[at]) for at in some]
        one = [price for price in prices if price is not None]
        measures, units = {price.measure for price in one}, {price.unit_cost for price in one}
        shape = (len(level.paths), len(some) + 1)
        measure = [
            *(price.measure if price else None for price in prices),
            measures.pop() if len(measures) == 1 else None,
        ]
        unit = [*(price.unit_cost if price else None for price in prices), units.pop() if len(units) == 1 else None]
        unit_cost = np.array(unit, np.float64)
        billed = level.billed[:, some]
        cost = billed * unit_cost[:-1]
        return {
            "measure": np.broadcast_to(np.array(measure, object), shape),
            "billed_quantity": _with_known_sum(billed) * (1.0 if measure[-1] else np.nan)
            if one
            else np.full(shape, np.nan),
            "unit_cost": np.broadcast_to(unit_cost, shape),
            "cost": _with_known_sum(cost),
        }

    def costs(self, level: Level) -> Array:
        """Return the cost of each place, float64 (places,), NaN where nothing has a price."""
        unit_cost = [self.prices[p].unit_cost if p in self.prices else None for p in self.positions]
        return np.asarray(_with_known_sum(level.billed * np.array(unit_cost, np.float64))[:, -1])

    def _whole(self, name: str) -> float:
        """Return how much of a class there is in all, in the measure that shares refer to."""
        sums = self.total.sums
        basis = sums.length_m if name == CRAQUELURE else sums.count if name == JUNCTIONS else sums.area_m2
        return float(sum(basis[0, at] for at, position in enumerate(self.positions) if position.class_name == name))


def _with_sum(table: Array) -> Array:
    return np.concatenate([table, table.sum(axis=1, keepdims=True)], axis=1)


def _with_known_sum(table: Array) -> Array:
    """Return a table with the sum of what is no NaN in each row; NaN where all is."""
    total = np.where(np.isnan(table).all(axis=1), np.nan, np.nansum(table, axis=1))
    return np.concatenate([table, total[:, None]], axis=1)


def _padded(level: Level, width: int) -> list[list[str]]:
    """Return the names of places, one list a column; outside has its name in every column of its level."""
    paths = (path * level.depth if path == (OUTSIDE,) else path for path in level.paths)
    rows = [(*path, *("" for _ in range(width - len(path)))) for path in paths]
    return [[row[at] for row in rows] for at in range(width)]


def _without_nan(values: NDArray[Any]) -> list[Any]:
    return [None if value != value else value for value in values.tolist()]


def listing(result: TakeOff, prices: Prices) -> Listing:
    """Return a take-off by levels, with what is billed."""
    names = (*result.elements.levels, ZONES) if len(result.elements) else ()
    return Listing(result.positions, prices, names, tuple(_levels(result, prices)))


def quotient(part: float, whole: float) -> float | None:
    """Return a quotient, None where there is nothing to divide by."""
    return part / whole if whole > 0 else None  # False for NaN too
