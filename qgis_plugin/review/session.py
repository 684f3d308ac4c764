"""The review of one layer: reads what is to be reviewed, writes decisions through the layer's edit buffer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.width_classes import parse_width_classes
from ...resunet_core.errors import StorageError
from ..translation import tr
from .states import ACCEPTED, EDITED, Item, class_of_width, state_of

REVIEW, NOTE, CONFIDENCE, WIDTH, WIDTH_CLASS = "review", "note", "confidence", "width_mean_mm", "width_class"
_SIZES = ("length_m", "area_m2")
_LEAST_ROUND_M = 0.005  # of what is shown round a small feature


def is_reviewable(layer: Optional[QgsMapLayer]) -> bool:
    """Tell whether a layer has what a review writes: it is a vector layer with a field ``review``."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.fields().indexOf(REVIEW) >= 0


class ReviewSession(QObject):
    """The review of one layer. Everything goes through its edit buffer, so QGIS's undo takes it back.

    Features that a person draws or whose shape a person changes become ``edited`` by themselves.

    Signals:
        changed: Decisions, shapes or features have changed.
    """

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self._is_writing = False
        self._connections = (
            (layer.geometryChanged, self._mark_shape),
            (layer.featureAdded, self._mark_new),
            (layer.attributeValueChanged, self._announce),
            (layer.featureDeleted, self._announce),
            (layer.afterRollBack, self._announce),
            (layer.afterCommitChanges, self._announce),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def close(self) -> None:
        """Let the layer go; its edits stay as they are."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def items(self) -> list[Item]:
        """Return all features as the review sees them, unsaved edits included."""
        return list(self._items())

    def kinds(self) -> list[str]:
        """Return the width classes that occur, as the file orders them."""
        at = self._index(WIDTH_CLASS)
        if at < 0:
            return []
        found = {str(value) for value in self.layer.uniqueValues(at) if value}
        known = [name for name in self._width_classes()[1] if name in found]
        return known + sorted(found - set(known))

    def decide(self, fids: Iterable[int], state: str) -> None:
        """Set the state of features: one step of undo.

        Raises:
            StorageError: The layer can't be edited.
        """
        with self._command(tr("Review")):
            for fid in fids:
                self._set(fid, REVIEW, state)

    def write_note(self, fid: int, text: str) -> None:
        """Set the note of a feature; the state stays as it is.

        Raises:
            StorageError: The layer can't be edited.
        """
        if text != self.note(fid):
            with self._command(tr("Note")):
                self._set(fid, NOTE, text)

    def note(self, fid: int) -> str:
        """Return the note of a feature."""
        return _text(self._value(fid, NOTE))

    def has_widths(self) -> bool:
        """Tell whether its features have widths: whether they are craquelure."""
        return self._index(WIDTH) >= 0 and self._index(WIDTH_CLASS) >= 0

    def width_mm(self, fid: int) -> Optional[float]:
        """Return the mean width of a line, or None."""
        value = self._value(fid, WIDTH)
        return float(value) if isinstance(value, (int, float)) else None

    def set_width(self, fid: int, width_mm: float) -> None:
        """Correct the mean width of a line, and its class with it; it becomes ``edited``.

        Raises:
            StorageError: The layer can't be edited.
        """
        limits, names = self._width_classes()
        with self._command(tr("Width")):
            self._set(fid, WIDTH, width_mm)
            self._set(fid, WIDTH_CLASS, class_of_width(width_mm, limits, names))
            self._set(fid, REVIEW, EDITED)

    def undo(self) -> None:
        """Take the last step back."""
        self.layer.undoStack().undo()
        self.changed.emit()

    def save(self) -> None:
        """Save the edits into the file and go on editing.

        Raises:
            StorageError: The file can't be written; the edits are still there.
        """
        if self.layer.isEditable() and not self.layer.commitChanges(False):
            raise StorageError(
                tr("The reviews of {layer} can't be saved: {reason}").format(
                    layer=self.layer.name(), reason="; ".join(self.layer.commitErrors())
                ),
                tr("They are kept as edits of the layer; save it again when the file can be written."),
            )

    @contextmanager
    def _command(self, name: str) -> Iterator[None]:
        """Open the layer for editing and make one step of undo of what follows."""
        if not self.layer.isEditable() and not self.layer.startEditing():
            raise StorageError(
                tr("The layer {layer} can't be edited.").format(layer=self.layer.name()),
                tr(
                    "Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there."
                ),
            )
        self.layer.beginEditCommand(name)
        self._is_writing = True
        try:
            yield
        except BaseException:
            self.layer.destroyEditCommand()
            raise
        else:
            self.layer.endEditCommand()
        finally:
            self._is_writing = False
        self.changed.emit()

    def _items(self) -> Iterator[Item]:
        size = next((at for at in map(self._index, _SIZES) if at >= 0), -1)
        state, confidence, kind = map(self._index, (REVIEW, CONFIDENCE, WIDTH_CLASS))
        request = QgsFeatureRequest().setSubsetOfAttributes([at for at in (state, confidence, kind, size) if at >= 0])
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in self.layer.getFeatures(request):
            yield Item(
                feature.id(),
                state_of(_text(feature[state])),
                _number(feature, confidence),
                _text(feature[kind]) if kind >= 0 else "",
                _number(feature, size) or 0.0,
            )

    def _mark_shape(self, fid: int, *_: Any) -> None:
        if not self._is_writing and state_of(_text(self._value(fid, REVIEW))) in ("", ACCEPTED):
            self._set(fid, REVIEW, EDITED)
        self._announce()

    def _mark_new(self, fid: int) -> None:
        if not self._is_writing and self.layer.isEditable() and fid < 0 and not _text(self._value(fid, REVIEW)):
            self._set(fid, REVIEW, EDITED)
        self._announce()

    def _announce(self, *_: Any) -> None:
        if not self._is_writing:
            self.changed.emit()

    def _set(self, fid: int, field: str, value: Any) -> None:
        at = self._index(field)
        if at >= 0:
            self.layer.changeAttributeValue(fid, at, value)

    def _value(self, fid: int, field: str) -> Any:
        at = self._index(field)
        feature = self.layer.getFeature(fid) if at >= 0 else QgsFeature()
        return feature[at] if feature.isValid() else None

    def _index(self, field: str) -> int:
        return self.layer.fields().lookupField(field)

    def _width_classes(self) -> tuple[Sequence[float], Sequence[str]]:
        return width_classes_of(file_of(self.layer))


def file_of(layer: QgsMapLayer) -> Path:
    """Return the file of a layer."""
    return Path(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or "")


def width_classes_of(path: Path) -> tuple[Sequence[float], Sequence[str]]:
    """Return limits and names of the width classes of a survey, the usual ones where it states none."""
    rows = {}
    if path.is_file():
        try:
            with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
                rows = dict(database.execute("SELECT key, value FROM run WHERE key LIKE 'width%'"))
        except sqlite3.Error:
            rows = {}
    try:
        limits = tuple(float(word) for word in rows["width_limits_mm"].split())
        names = tuple(rows["width_class_names"].split(", "))
        if len(names) == len(limits) + 1:
            return limits, names
    except (KeyError, ValueError):
        pass
    return parse_width_classes("0.1,0.2,0.5,1")


def zoom_extent(layer: QgsVectorLayer, fid: int) -> Any:
    """Return what the map shows to judge a feature: ten times its size, at least 10 mm, so that one sees what it belongs to; or None."""
    feature = layer.getFeature(fid)
    if not feature.isValid() or feature.geometry().isNull():
        return None
    box = feature.geometry().boundingBox()
    box.grow(
        max(4.5 * max(box.width(), box.height(), layer.extent().width() / 2000), _LEAST_ROUND_M * _units_per_m(feature))
    )
    return box


def _units_per_m(feature: QgsFeature) -> float:
    """Return units of the map to a metre, from what the feature says of itself; 0 where it says nothing."""
    shape = feature.geometry()
    for name, drawn, power in (("length_m", shape.length(), 1.0), ("area_m2", shape.area(), 0.5)):
        metres = _number(feature, feature.fields().indexOf(name))
        if metres and drawn:
            return float((drawn / metres) ** power)
    return 0.0


def _text(value: Any) -> str:
    return str(value) if value is not None and not (hasattr(value, "isNull") and value.isNull()) else ""


def _number(feature: QgsFeature, at: int) -> Optional[float]:
    value = feature[at] if at >= 0 else None
    return float(value) if isinstance(value, (int, float)) else None
