"""The layers that plates show: copies of the survey's, filtered to what counts, in the styles of the project or of the file."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtXml import QDomDocument

from ...processing.vocabulary import LANGUAGE_NAMES, term
from ...resunet_core.errors import SurveyError
from ..algorithms.results import layer_sources

TABLES = ("junctions", "craquelure", "paint_loss", "islands", "coverage")  # from top to bottom
_COUNTS = "lower(trim(coalesce(review, ''))) <> 'rejected'"
_NODES = "SELECT start_node AS node, review FROM craquelure UNION ALL SELECT end_node AS node, review FROM craquelure"
# junctions and islands of cracks that are all rejected go with them
_FILTERS = {
    "craquelure": _COUNTS,
    "paint_loss": _COUNTS,
    "islands": "coalesce(network_id, -1) NOT IN (SELECT network_id FROM craquelure WHERE network_id IS NOT NULL "
    f"GROUP BY network_id HAVING sum({_COUNTS}) = 0)",  # nosec B608: constants of this module
    "junctions": f"coalesce(id, -1) NOT IN (SELECT node FROM ({_NODES}) "  # nosec B608: constants of this module
    f"WHERE node IS NOT NULL GROUP BY node HAVING sum({_COUNTS}) = 0)",
}


@dataclass(frozen=True)
class PlateLayers:
    """What is shown.

    Attributes:
        survey: Layers by table, in the order of drawing from top to bottom; tables that are not there are missing.
        mosaic: The picture beneath, or None.
        crs: Of all of them.
        metres_per_unit: Metres in one unit of their coordinates.
    """

    survey: dict[str, QgsVectorLayer]
    mosaic: QgsRasterLayer | None
    crs: QgsCoordinateReferenceSystem
    metres_per_unit: float

    @property
    def all(self) -> list[QgsMapLayer]:
        """Return all layers from top to bottom."""
        return [*self.survey.values(), *([self.mosaic] if self.mosaic else [])]


def open_layers(
    path: str, mosaic: QgsRasterLayer | None, opacity: float, project: QgsProject, language: str
) -> PlateLayers:
    """Return copies of a survey's layers for plates, in no project yet.

    Args:
        path: GeoPackage of the survey.
        mosaic: Picture beneath; it is copied too.
        opacity: Of the picture, 0 to 1.
        project: Whose layers of the file lend their styles.
        language: Of the legend where the file has styles in several.

    Raises:
        SurveyError: It is no survey, or it lies in degrees.
    """
    survey = _survey_layers(path, project, language)
    first = next(iter(survey.values()))
    crs = mosaic.crs() if mosaic is not None and mosaic.crs().isValid() else first.crs()
    if "undefined" in crs.description().lower():  # what a GeoPackage calls no CRS
        crs = QgsCoordinateReferenceSystem()
    if crs.isGeographic():
        raise SurveyError(
            f"{Path(path).name} lies in degrees, which have no scale on a façade.",
            "Survey it with a ground sampling distance.",
        )
    picture = mosaic.clone() if mosaic is not None else None
    if picture is not None:
        picture.setName(term("mosaic", language))
        picture.renderer().setOpacity(opacity * picture.renderer().opacity())
    unit_m = _metres_per_unit(path, crs)
    if not crs.isValid():  # QGIS would take the coordinates for degrees
        crs = QgsCoordinateReferenceSystem.fromWkt(
            f'LOCAL_CS["Facade plane",UNIT["unit",{unit_m!r}],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
        )
    for layer in [*survey.values(), *([picture] if picture else [])]:
        layer.setCrs(crs)
    return PlateLayers(survey, picture, crs, unit_m)


def close_idle_connections(layers: Sequence[QgsMapLayer]) -> None:
    """Close the connections to files that drawing has left open.

    QGIS 3.22 closes those of layers that are in the project when the program ends after it has shut GDAL down, and crashes, with
    everything written. They go with the provider of their layer, which is made anew here.
    """
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            crs = layer.crs()
            layer.setDataSource(layer.source(), layer.name(), layer.providerType(), False)
            layer.setCrs(crs)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _survey_layers(path: str, project: QgsProject, language: str) -> dict[str, QgsVectorLayer]:
    """Return copies of the tables' layers, filtered to what counts."""
    if not Path(path).is_file():
        raise SurveyError(f"There is no file {path}.", "Check the path.")
    try:
        sources = layer_sources(path, {table: table for table in TABLES})
        kept = _tables_with_rejections(path)
    except sqlite3.DatabaseError as error:
        raise SurveyError(f"{path} is no GeoPackage.", "Expected a survey that map or vectorize wrote.") from error
    if not {"craquelure", "paint_loss"} & set(sources):
        raise SurveyError(
            f"{Path(path).name} is no survey: it has neither a layer craquelure nor paint_loss.",
            "Expected a GeoPackage that map or vectorize wrote.",
        )
    survey = {}
    for table in TABLES:
        if table in sources:
            survey[table] = _copy(table, sources[table], path, project, language)
            if table in kept:
                own = survey[table].subsetString()
                survey[table].setSubsetString(f"({own}) AND ({_FILTERS[table]})" if own else _FILTERS[table])
    return survey


def _copy(table: str, source: str, path: str, project: QgsProject, language: str) -> QgsVectorLayer:
    """Return a copy of the project's layer of a table, or a new one in the file's own style in this language."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and _is_table(layer, path, table):
            copied = layer.clone()
            break
    else:
        copied = QgsVectorLayer(source, table, "ogr")
        copied.loadDefaultStyle()
        _load_style(copied, f"({LANGUAGE_NAMES[language]})")
    copied.setName(term(table, language))
    return copied


def _is_table(layer: QgsVectorLayer, path: str, table: str) -> bool:
    """Tell whether a layer shows a table of a file."""
    provider = layer.dataProvider()
    if provider is None:  # its file is gone
        return False
    parts = QgsProviderRegistry.instance().decodeUri(provider.name(), layer.source())
    return str(parts.get("layerName") or "") == table and Path(str(parts.get("path") or "")) == Path(path)


def _load_style(layer: QgsVectorLayer, ending: str) -> None:
    """Load the style of the file whose name ends so; there may be none."""
    _, ids, names, _, _ = layer.listStylesInDatabase()
    for style, name in zip(ids, names):
        if name.endswith(ending):
            qml, _ = layer.getStyleFromDatabase(style)
            document = QDomDocument()
            document.setContent(qml)
            layer.importNamedStyle(document)
            return


def _tables_with_rejections(path: str) -> set[str]:
    """Return the tables in which something does not count; most surveys have none, and plain layers draw faster."""
    found = set()
    with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
        fields = {table: {row[1] for row in database.execute(f"PRAGMA table_info({table})")} for table in _FILTERS}
        for table in ("craquelure", "paint_loss"):
            if "review" in fields[table]:
                query = f"SELECT count(*) FROM {table} WHERE NOT ({_COUNTS})"  # nosec B608: constants of this module
                if database.execute(query).fetchone()[0]:
                    found.add(table)
    if "craquelure" in found:
        needed = {"islands": {"network_id"}, "junctions": {"start_node", "end_node"}}
        for table, names in needed.items():
            own = {"network_id"} if table == "islands" else {"id"}
            if names <= fields["craquelure"] and own <= fields[table]:
                found.add(table)
    return found


def _metres_per_unit(path: str, crs: QgsCoordinateReferenceSystem) -> float:
    """Return metres in one unit: of the CRS, or where QGIS does not understand it, as the file defines it."""
    try:
        metres, unknown = QgsUnitTypes.DistanceMeters, QgsUnitTypes.DistanceUnknownUnit
    except AttributeError:  # QGIS 4
        from qgis.core import Qgis

        metres, unknown = Qgis.DistanceUnit.Meters, Qgis.DistanceUnit.Unknown
    if crs.isValid() and crs.mapUnits() != unknown:
        return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres))
    with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute(
            "SELECT definition FROM gpkg_spatial_ref_sys s JOIN gpkg_geometry_columns g ON s.srs_id = g.srs_id"
        ).fetchall()
        texts = [str(text) for (text,) in rows if "undefined" not in str(text).lower()]
        units = [unit for text in texts for unit in re.findall(r'UNIT\["[^"]*",\s*([0-9.eE+-]+)', text)]
        if units:
            return float(units[-1])
        try:
            stated = database.execute("SELECT value FROM run WHERE key = 'metres_per_unit'").fetchone()
        except sqlite3.OperationalError:
            stated = None
    return float(stated[0]) if stated else 1.0
