"""Cuts features exactly at the borders of polygons that don't overlap: which share of each lies in which polygon.

Shares are of a feature's own drawn length or area, so that a measured length (`length_m` is longer than the simplified line)
is handed out without loss: shares of one feature never sum to more than 1, and what is missing lies outside all polygons.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Geometries = NDArray[np.object_]
Index = NDArray[np.int64]

_POLYGONS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


@dataclass(frozen=True, eq=False)
class Shares:
    """What lies where; features that lie outside altogether don't occur.

    Attributes:
        feature: int64 (n,): number of a feature.
        zone: int64 (n,): number of the polygon.
        share: float64 (n,): share of the feature that lies in it, above 0 and at most 1.
    """

    feature: Index
    zone: Index
    share: NDArray[np.float64]

    def outside(self, count: int) -> NDArray[np.float64]:
        """Return the share of each of ``count`` features that lies in no polygon, float64 (count,), 0..1."""
        inside = np.bincount(self.feature, self.share, count)
        left = np.clip(1 - inside, 0, 1)
        return np.where(left > 1e-12, left, 0.0)

    def main_zone(self, count: int) -> Index:
        """Return where the largest share of each feature lies, int64 (count,), -1 for outside; the first of equal ones."""
        largest, zone = self.outside(count), np.full(count, -1, np.int64)
        is_inside = np.bincount(self.feature, minlength=count) > 0
        largest[~is_inside] = 1
        # by feature, then from large to small, then by zone: the first row of a feature is its largest share
        order = np.lexsort((self.zone, -self.share, self.feature))
        first = order[np.flatnonzero(np.diff(self.feature[order], prepend=-1))]
        wins = self.share[first] >= largest[self.feature[first]]
        zone[self.feature[first[wins]]] = self.zone[first[wins]]
        return zone


@dataclass(frozen=True, eq=False)
class Partition:
    """Polygons that may touch but not overlap.

    Attributes:
        polygons: shapely polygons or multipolygons (n,), valid; empty ones hold nothing.
    """

    polygons: Geometries

    @cached_property
    def _tree(self) -> shapely.STRtree:
        shapely.prepare(self.polygons)
        return shapely.STRtree(self.polygons)

    def split_lines(self, lines: Geometries) -> Shares:
        """Return which share of the length of each line lies in which polygon.

        What runs along a border of two polygons belongs to the one that comes first.
        """
        feature, zone = self._candidates(lines)
        touching = shapely.intersects(self.polygons[zone], lines[feature])
        feature, zone = feature[touching], zone[touching]
        alone = np.bincount(feature, minlength=len(lines))[feature] == 1
        simple = self._share_of_lone(lines, feature[alone], zone[alone])
        shared = self._share_in_turn(lines, feature[~alone], zone[~alone])
        return _joined(simple, shared)

    def split_polygons(self, polygons: Geometries) -> Shares:
        """Return which share of the area of each polygon lies in which polygon of the partition."""
        feature, zone = self._candidates(polygons)
        touching = shapely.intersects(self.polygons[zone], polygons[feature])
        feature, zone = feature[touching], zone[touching]
        share = shapely.covers(self.polygons[zone], polygons[feature]).astype(np.float64)
        cut = np.flatnonzero(share == 0)
        whole = valid(polygons[feature[cut]])
        common = shapely.area(shapely.intersection(self.polygons[zone[cut]], whole))
        area = shapely.area(whole)
        share[cut] = np.where(area > 0, np.minimum(common / np.where(area > 0, area, 1), 1), 0)
        return _joined(Shares(feature, zone, share))

    def locate(self, points: Geometries) -> Index:
        """Return the polygon of each point, int64 (n,), -1 for none; on a border the first."""
        point, zone = self._tree.query(points, predicate="intersects")
        found = np.full(len(points), len(self.polygons), np.int64)
        np.minimum.at(found, point, zone)
        return np.where(found < len(self.polygons), found, -1)

    def _candidates(self, features: Geometries) -> tuple[Index, Index]:
        """Return pairs of features and polygons whose boxes meet, ordered by feature and polygon."""
        feature, zone = self._tree.query(features)
        order = np.lexsort((zone, feature))
        return feature[order], zone[order]

    def _share_of_lone(self, lines: Geometries, feature: Index, zone: Index) -> Shares:
        share = shapely.covers(self.polygons[zone], lines[feature]).astype(np.float64)
        cut = np.flatnonzero(share == 0)
        line = lines[feature[cut]]
        share[cut] = _ratio(shapely.length(shapely.intersection(line, self.polygons[zone[cut]])), line)
        return Shares(feature, zone, share)

    def _share_in_turn(self, lines: Geometries, feature: Index, zone: Index) -> Shares:
        """Give each polygon in turn what the ones before it have left of a line, so that nothing counts twice."""
        first = np.flatnonzero(np.diff(feature, prepend=-1))
        turn = np.arange(len(feature)) - np.repeat(first, np.diff(np.append(first, len(feature))))
        share = np.zeros(len(feature))
        left: Any = lines.copy()
        for now in range(int(turn.max(initial=-1)) + 1):
            rows = np.flatnonzero(turn == now)
            remainder, polygon = left[feature[rows]], self.polygons[zone[rows]]
            part = shapely.length(shapely.intersection(remainder, polygon))
            share[rows] = _ratio(part, lines[feature[rows]])
            if now < turn.max():
                left[feature[rows]] = shapely.difference(remainder, polygon)
        return Shares(feature, zone, share)


def _ratio(part: NDArray[np.float64], line: Geometries) -> NDArray[np.float64]:
    whole = shapely.length(line)
    return np.asarray(np.where(whole > 0, np.minimum(part / np.where(whole > 0, whole, 1), 1), 0))


def _joined(*shares: Shares) -> Shares:
    """Return shares in one, without those of nothing (a line that only touches a border)."""
    feature = np.concatenate([some.feature for some in shares])
    zone = np.concatenate([some.zone for some in shares])
    share = np.concatenate([some.share for some in shares])
    kept = np.flatnonzero(share > 0)
    order = kept[np.lexsort((zone[kept], feature[kept]))]
    return Shares(feature[order], zone[order], share[order])


def valid(polygons: Geometries) -> Geometries:
    """Return polygons made valid where they are not, as polygons or multipolygons."""
    bad = np.flatnonzero(~shapely.is_valid(polygons))
    if not len(bad):
        return polygons
    repaired = polygons.copy()
    for at in bad:
        parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(polygons[at])))
        areas = [part for part in parts if part.geom_type == "Polygon"]
        repaired[at] = areas[0] if len(areas) == 1 else shapely.MultiPolygon(areas)
    return repaired


def areal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of a geometry, without its lines and points."""
    if shapely.get_type_id(geometry) in _POLYGONS:
        return geometry
    parts = shapely.get_parts(geometry)
    return shapely.union_all(parts[np.isin(shapely.get_type_id(parts), _POLYGONS)])
