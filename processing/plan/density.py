"""The job ``density``: a survey as a grid of cells with densities, network statistics and ready styles."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...resunet_core.errors import OptionError
from ...resunet_core.reporting import Reporter
from ..commands import Outcome
from ..geopackage import GeoPackageWriter
from ..outputs import checked_output
from ..plan_options import DensityOptions
from ..provenance import options_text, software, utc
from ..schema import Field, Layer
from .cells import Cells, sum_up
from .grid import Grid, coordinates_of
from .network_statistics import network_figures, orientation_figures, ratio, weighted_quantiles
from .styles import BLUES, GREENS, REDS, Style, graduated
from .survey_file import SurveyFile, open_survey

LAYER = "density"
MOST_CELLS = 20_000_000
_BATCH = 100_000
_INTEGERS = ("id", "column", "row")

Array = NDArray[np.float64]


def run_density(options: DensityOptions, reporter: Reporter) -> Outcome:
    """Sum a survey up by the cells of a grid."""
    started = time.time()
    output = checked_output(options.output, options.overwrite, options.survey)
    survey = open_survey(options.survey, reporter)
    grid = Grid(options.shape, options.cell / survey.metres_per_unit)
    _check_size(grid, survey, options)
    cells = sum_up(survey, grid, reporter)
    columns = figures(cells)
    layer = Layer(LAYER, "Polygon", tuple(Field(name, "int64" if name in _INTEGERS else "double") for name in columns))
    provenance = {
        **software(),
        "command": "density",
        "survey": survey.name,
        "survey_sha256": survey.sha256(),
        **options_text(options),
        "started": utc(started),
        "written": utc(time.time()),
        **{f"survey_run_{key}": value for key, value in survey.run.items()},
    }
    with GeoPackageWriter(output, survey.crs_wkt) as writer:
        writer.write_layer(layer, _batches(cells, columns))
        writer.write_run(provenance)
        writer.write_styles((style.layer, style.name, style.qml) for style in _styles(columns))
    quantities = totals(cells, columns)
    text = (
        f"{quantities['cell_count']} cells of {options.cell:g} m; craquelure {quantities['craquelure_length_m']:.4g} m, "
        f"paint loss {quantities['paint_loss_area_m2']:.4g} m²"
    )
    return Outcome({"gpkg": str(output)}, quantities, text)


def _check_size(grid: Grid, survey: SurveyFile, options: DensityOptions) -> None:
    """Refuse cells so small that nobody can have meant them."""
    area = sum(polygon.area for polygon in survey.coverage)
    count = area / grid.cell_area
    if count > MOST_CELLS:
        raise OptionError(
            f"--cell is {options.cell:g} m: that makes {count:.3g} cells.",
            f"Expected at most {MOST_CELLS:.0e}: take larger cells.",
        )


def _batches(cells: Cells, columns: Mapping[str, NDArray[Any]]) -> Any:
    for first in range(0, len(cells.key), _BATCH):
        rows = slice(first, first + _BATCH)
        some = {name: values[rows] for name, values in columns.items()}
        yield {**some, "geometry": cells.grid.polygons(cells.key[rows])}


def figures(cells: Cells) -> dict[str, NDArray[Any]]:
    """Return the fields of the cells, one array each; what has no meaning in a cell is NaN.

    All densities refer to what is visible in a cell. Formulas and sources: `network_statistics`.
    """
    sums, count = cells.sums, len(cells.key)
    visible = np.where(sums["visible_m2"] > 0, sums["visible_m2"], np.nan)
    unit_m2 = sums["visible_m2"]
    column, row = coordinates_of(cells.key)
    length, loss = sums["length_m"], sums["loss_m2"]
    network = network_figures(sums["end"], sums["Y"] + sums["T"], sums["X"], length, unit_m2)
    direction = orientation_figures(length, sums["cos2_m"], sums["sin2_m"], unit_m2)
    median, p95 = weighted_quantiles(cells.widths.cell, cells.widths.value, cells.widths.weight, count, (0.5, 0.95)).T
    island = weighted_quantiles(cells.islands.cell, cells.islands.value, cells.islands.weight, count, (0.5,))[:, 0]
    return {
        "id": np.arange(1, count + 1),
        "column": column,
        "row": row,
        "visible_area_m2": sums["visible_m2"],
        "visible_percent": 100 * sums["visible_m2"] / cells.cell_area_m2,
        "craquelure_length_m": length,
        "density_m_per_m2": network.p21_m_per_m2,
        "craquelure_area_m2": sums["area_m2"],
        "craquelure_percent": 100 * sums["area_m2"] / visible,
        "craquelure_percent_of_paint": 100 * ratio(sums["area_m2"], sums["visible_m2"] - loss),
        "width_mean_mm": 1000 * ratio(sums["area_m2"], sums["wide_length_m"]),
        "width_median_mm": median,
        "width_p95_mm": p95,
        "width_max_mm": _maxima(cells, count),
        **{f"{kind.lower()}_count": sums[kind] for kind in ("end", "Y", "T", "X", "edge")},
        **{each.name: getattr(network, each.name) for each in fields(network) if each.name != "p21_m_per_m2"},
        **{each.name: getattr(direction, each.name) for each in fields(direction)},
        "island_count": sums["island_count"],
        "islands_per_m2": sums["island_count"] / visible,
        "island_area_m2": sums["island_m2"],
        "island_percent": 100 * sums["island_m2"] / visible,
        "island_median_mm": island,
        "paint_loss_count": sums["loss_count"],
        "paint_loss_area_m2": loss,
        "paint_loss_percent": 100 * loss / visible,
    }


def _maxima(cells: Cells, count: int) -> Array:
    widest = np.full(count, -np.inf)
    np.maximum.at(widest, cells.widths.cell, cells.widths.value)
    return np.where(np.isfinite(widest), widest, np.nan)


def _styles(columns: Mapping[str, NDArray[Any]]) -> list[Style]:
    chosen = (
        ("Craquelure, m/m²", "density_m_per_m2", "m/m²", REDS),
        ("Craquelure, % of area", "craquelure_percent", "%", REDS),
        ("Width, median", "width_median_mm", "mm", REDS),
        ("Paint loss, %", "paint_loss_percent", "%", BLUES),
        ("Islands, median diameter", "island_median_mm", "mm", GREENS),
        ("Connections per branch", "connections_per_branch", "", GREENS),
        ("Parallelism of directions", "resultant", "", BLUES),
    )
    return [graduated(LAYER, name, field, columns[field], unit, colours) for name, field, unit, colours in chosen]


def totals(cells: Cells, columns: Mapping[str, NDArray[Any]]) -> dict[str, Any]:
    """Return the figures of all cells by name."""
    sums = cells.sums
    visible, length, loss = (float(sums[name].sum()) for name in ("visible_m2", "length_m", "loss_m2"))
    highest = columns["density_m_per_m2"]
    known = highest[np.isfinite(highest)]
    return {
        "cell_count": len(cells.key),
        "visible_area_m2": visible,
        "craquelure_length_m": length,
        "craquelure_density_m_per_m2": length / visible if visible > 0 else None,
        "highest_density_m_per_m2": float(known.max()) if len(known) else None,
        "island_count": int(sums["island_count"].sum()),
        "paint_loss_area_m2": loss,
        "paint_loss_percent": 100 * loss / visible if visible > 0 else None,
    }
