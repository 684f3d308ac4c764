"""Loads the layers of a survey's GeoPackage into the project: styled, in one group, points over lines over polygons."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..translation import tr

# Tables of the survey and their names for people, from the top of the legend to its bottom.
LAYERS = {
    "junctions": "Junctions",
    "craquelure": "Craquelure",
    "paint_loss": "Paint loss",
    "islands": "Islands",
    "coverage": "Coverage",
}
HIDDEN = ("coverage",)
_RANK_PROPERTY = "craquemap/rank"  # of a layer's node: its place in the order
_SOURCE_PROPERTY = "craquemap/source"  # of a layer tree group: the file whose layers it holds


def layer_sources(path: str, titles: Mapping[str, str] = LAYERS) -> dict[str, str]:
    """Return ``{table: layer source}`` of the layers with a title in a GeoPackage, in the order of the legend."""
    with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
        tables = {name for (name,) in rows}
    return {table: f"{path}|layername={table}" for table in titles if table in tables}


def load_on_completion(
    sources: dict[str, str],
    crs: QgsCoordinateReferenceSystem | None,
    project: QgsProject,
    context: QgsProcessingContext,
    titles: Mapping[str, str] = LAYERS,
    hidden: Collection[str] = HIDDEN,
) -> None:
    """Ask Processing to load layers into a project once the algorithm has finished, each with its default style.

    Args:
        sources: Layer sources by table.
        crs: CRS of the surveyed raster in the project, given to the layers; None leaves them theirs. They lie in it by construction, but
            for QGIS a local CRS that has been through a GeoPackage is another one, and it finds no transform between the two.
        project: Where they are loaded.
        context: Context of the run.
        titles: Names for people by table, from the top of the legend to its bottom.
        hidden: Tables whose layers are loaded but not shown.
    """
    for table, source in sources.items():
        details = QgsProcessingContext.LayerDetails(
            tr(titles[table]), project, table.upper(), QgsProcessingUtils.LayerHint.Vector
        )
        details.forceName = True
        details.setPostProcessor(_create_placer(_Placer(list(titles).index(table), table in hidden)))
        context.addLayerToLoadOnCompletion(source, details)
        if crs is not None:
            _prepare(source, tr(titles[table]), crs, context)


def _prepare(source: str, title: str, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> None:
    """Open a layer in the CRS it lies in, for Processing to find when it loads results.

    Set afterwards, the CRS comes too late where it is a local one: QGIS looks for a way from one to the other as soon as a layer is in
    the project, and complains in a red bar.
    """
    layer, store = QgsVectorLayer(source, title, "ogr"), context.temporaryLayerStore()
    layer.setCrs(crs)
    layer.moveToThread(store.thread())  # this runs in that of the algorithm
    store.addMapLayer(layer)


def wanted_project(destination: object) -> QgsProject | None:
    """Return the project an output is to be loaded into ("open output file after running"), or None."""
    return destination.destinationProject if isinstance(destination, QgsProcessingOutputLayerDefinition) else None


def is_open(path: str, project: QgsProject | None) -> bool:
    """Tell whether a layer of the project comes from this file."""
    layers = project.mapLayers().values() if project is not None else []
    return any(_file_of(layer) == Path(path) for layer in layers)


def crs_in_project(path: str, project: QgsProject | None) -> QgsCoordinateReferenceSystem | None:
    """Return the CRS that the project's layers of a file lie in, or None where there are none."""
    layers = project.mapLayers().values() if project is not None else []
    return next((layer.crs() for layer in layers if _file_of(layer) == Path(path)), None)


def _file_of(layer: QgsMapLayer) -> Path | None:
    provider = layer.dataProvider()
    path = QgsProviderRegistry.instance().decodeUri(provider.name(), layer.source()).get("path") if provider else None
    return Path(path) if path else None


class _Placer(QgsProcessingLayerPostProcessorInterface):
    """Styles a loaded layer and moves it to its place in the group of its file.

    Processing loads results without the styles stored in the GeoPackage, in the alphabet's order, and up to QGIS 3.30
    without groups.

    Args:
        rank: Place of the layer in its group.
        hidden: Whether the layer is loaded but not shown.
    """

    def __init__(self, rank: int, hidden: bool = False) -> None:
        super().__init__()
        self._rank = rank
        self._hidden = hidden

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style and place one layer; called in the main thread once the layer is in the project."""
        layer.loadDefaultStyle()
        project = context.project() or QgsProject.instance()
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None:  # loaded without a legend, as in a script
            return
        group = _group_of(_file_of(layer), project.layerTreeRoot())
        placed = node.clone()
        placed.setCustomProperty(_RANK_PROPERTY, self._rank)
        group.insertChildNode(_position(placed, group), placed)  # before the other goes, with which the layer would go
        node.parent().removeChildNode(node)
        placed.setItemVisibilityChecked(not self._hidden)
        placed.setExpanded(not self._hidden)


_placers: list[_Placer] = []


def _create_placer(placer: _Placer) -> _Placer:
    """Keep a placer from Python's garbage collection until the context it is given to deletes it."""
    _placers[:] = [kept for kept in _placers if not sip.isdeleted(kept)]
    _placers.append(placer)
    return placer


def _group_of(path: Path, root: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Return the group of a file's layers, a new one on top of the legend; two files of one name have two groups."""
    for group in root.findGroups():
        if group.customProperty(_SOURCE_PROPERTY) == str(path):
            return group
    group = root.insertGroup(0, path.stem)
    group.setCustomProperty(_SOURCE_PROPERTY, str(path))
    return group


def _position(node: QgsLayerTreeLayer, group: QgsLayerTreeGroup) -> int:
    """Return where in the group a layer belongs: before the first other one that comes after it in the order."""
    for at, other in enumerate(group.children()):
        if other.customProperty(_RANK_PROPERTY, -1) > node.customProperty(_RANK_PROPERTY):
            return at
    return len(group.children())
