"""The tables of quantities in a report: by class and size, by building element, and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..plan.elements import REMAINDER
from ..plan.listing import OUTSIDE, TOTAL, Level, Listing
from ..plan.network_statistics import ratio
from ..plan.positions import ALL_SIZES, CRAQUELURE, ISLANDS, PAINT_LOSS, SizeClasses
from ..styling import line_colours
from ..vocabulary import field_label
from .blocks import Cell, Table
from .labels import size_labels
from .texts import Texts

SHOWN = 40  # elements of a level; a report is to be read
Array = NDArray[np.float64]


@dataclass(frozen=True)
class _Kind:
    """How a field of the take-off is shown: its name, its heading, its decimals, None for what suits."""

    field: str
    heading: str
    decimals: int | None = None


def class_table(listing: Listing, sizes: SizeClasses, class_name: str, texts: Texts) -> Table | None:
    """Return the quantities of the whole survey of one class by size, None where there are none."""
    sheet = listing.sheets_of(TOTAL)
    at = {column.name: place for place, column in enumerate(sheet.columns)}
    rows = [row for row in sheet.rows if row[at["class"]] == class_name]
    if not rows or not rows[-1][at["count"]]:
        return None
    share = _Kind("share_percent", f"{texts.term('share')} [%]", 1)
    kinds = {
        CRAQUELURE: (
            _field("count", texts, 0),
            _field("length_m", texts),
            _field("area_m2", texts),
            _Kind("density_m_per_m2", f"{texts.term('density')} [m/m²]"),
            share,
        ),
        PAINT_LOSS: (
            _field("count", texts, 0),
            _field("area_m2", texts),
            _Kind("area_percent", texts("quantities.share_of_surface"), 3),
            share,
        ),
        ISLANDS: (_field("count", texts, 0), _field("area_m2", texts), share),
    }[class_name]
    labels = size_labels(sizes, class_name, texts) | {ALL_SIZES: texts.term("total")}
    columns = [_cells([row[at[kind.field]] for row in rows], kind, texts) for kind in kinds]
    lines = list(zip([Cell(labels[row[at["size_class"]]]) for row in rows], *columns))
    heading = texts.term("width_class" if class_name == CRAQUELURE else "size_class")
    colours = dict(zip(sizes.widths.names, line_colours(sizes.widths))) if class_name == CRAQUELURE else {}
    return Table(
        class_name,
        texts.term(class_name),
        (heading, *(kind.heading for kind in kinds)),
        (False, *(True for _ in kinds)),
        tuple(lines),
        frozenset({len(lines) - 1}),
        tuple(colours.get(row[at["size_class"]], "") for row in rows) if colours else (),
    )


def element_tables(listing: Listing, texts: Texts) -> list[Table]:
    """Return one table a level of the building, of the elements with the most craquelure where there are many."""
    return [_element_table(listing, level, texts) for level in listing.levels[1:]]


def _element_table(listing: Listing, level: Level, texts: Texts) -> Table:
    columns = _element_columns(listing, level, texts)
    density = np.nan_to_num(columns[2][1])
    inside = np.array([path != (OUTSIDE,) for path in level.paths])
    chosen = np.flatnonzero(inside)
    note = ""
    if len(chosen) > SHOWN:
        note = texts("quantities.cut", shown=texts.number(SHOWN), count=texts.number(len(chosen)))
        chosen = chosen[np.argsort(-density[chosen], kind="stable")[:SHOWN]]
    order = [*chosen.tolist(), *np.flatnonzero(~inside).tolist()]
    names = [Cell(_path_text(level.paths[place], texts)) for place in order]
    rows = list(zip(names, *(_cells(values[order].tolist(), kind, texts) for kind, values in columns)))
    is_named = not level.name.startswith(("zone", "parent", "level "))
    title = texts("quantities.by_element") + (f" ({level.name})" if is_named else "")
    headings = (texts.term("element"), *(kind.heading for kind, _ in columns))
    return Table(f"level_{level.name}", title, headings, (False, *(True for _ in columns)), tuple(rows), note=note)


def _element_columns(listing: Listing, level: Level, texts: Texts) -> list[tuple[_Kind, Array]]:
    sums, visible = level.sums, level.visible_m2

    def whole(table: Array, name: str) -> Array:
        some = [at for at, position in enumerate(listing.positions) if position.class_name == name]
        return np.asarray(table[:, some].sum(axis=1))

    length, loss = whole(sums.length_m, CRAQUELURE), whole(sums.area_m2, PAINT_LOSS)
    width = 1000 * ratio(whole(sums.area_m2, CRAQUELURE), whole(sums.wide_length_m, CRAQUELURE))
    columns = [
        (_Kind("visible_area_m2", f"{texts.term('valid_area')} [m²]"), visible),
        (_Kind("length_m", f"{texts.term('craquelure')} [m]"), length),
        (_Kind("density_m_per_m2", f"{texts.term('density')} [m/m²]"), ratio(length, visible)),
        (_Kind("mean_width_mm", f"{texts.term('width_mean')} [mm]", 2), width),
        (_Kind("area_m2", f"{texts.term('paint_loss_area')} [m²]"), loss),
        (_Kind("area_percent", f"{texts.term('paint_loss_share')} [%]", 2), 100 * ratio(loss, visible)),
    ]
    if listing.prices:
        columns.append((_Kind("cost", texts.term("cost"), 2), listing.costs(level)))
    return columns


def cost_table(listing: Listing, sizes: SizeClasses, texts: Texts) -> Table | None:
    """Return what is billed of the whole survey, None without prices."""
    if not listing.prices:
        return None
    level, rows, total = listing.total, [], 0.0
    for at, position in enumerate(listing.positions):
        price = listing.prices.get(position)
        if price is None or not level.billed[0, at] > 0:
            continue
        label = size_labels(sizes, position.class_name, texts)[position.size_class]
        cost = level.billed[0, at] * price.unit_cost if price.unit_cost is not None else float("nan")
        total += 0.0 if np.isnan(cost) else float(cost)
        rows.append(
            (
                Cell(f"{texts.term(position.class_name)}, {label}"),
                _number(float(level.billed[0, at]), texts, 3),
                Cell(texts("quantities.piece") if price.measure == "piece" else price.measure),
                _number(float("nan") if price.unit_cost is None else price.unit_cost, texts, 2),
                _number(float(cost), texts, 2),
            )
        )
    rows.append((Cell(texts.term("total")), Cell(""), Cell(""), Cell(""), _number(total, texts, 2)))
    headings = (
        texts.term("class"),
        texts("quantities.billed"),
        texts("quantities.unit"),
        texts("quantities.unit_cost"),
        texts.term("cost"),
    )
    sums = frozenset({len(rows) - 1})
    return Table("costs", texts.term("cost"), headings, (False, True, False, True, True), tuple(rows), sums)


def _field(name: str, texts: Texts, decimals: int | None = None) -> _Kind:
    return _Kind(name, field_label(name, texts.language), decimals)


def _cells(values: Sequence[float | None], kind: _Kind, texts: Texts) -> list[Cell]:
    """Return a column of numbers, all with as many decimals as give the largest one four digits."""
    numbers = [float("nan") if value is None else float(value) for value in values]
    known = [abs(number) for number in numbers if not np.isnan(number)]
    decimals = kind.decimals if kind.decimals is not None else texts.decimals(max(known, default=0.0), 4)
    return [_number(number, texts, decimals) for number in numbers]


def _number(value: float, texts: Texts, decimals: int) -> Cell:
    return Cell(texts.number(value, decimals), None if np.isnan(value) else value)


def _path_text(path: Sequence[str], texts: Texts) -> str:
    if path == (OUTSIDE,):
        return texts.term("outside")
    return " / ".join(texts("quantities.remainder") if part == REMAINDER else part for part in path)
