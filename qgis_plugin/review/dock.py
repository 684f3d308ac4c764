"""The panel “CraqueMap review”: goes from feature to feature, and takes decisions by button or key."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

try:
    from qgis.PyQt.QtGui import QShortcut  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QShortcut

from ...processing.vocabulary import language_of, term
from ...resunet_core.errors import CraquemapError
from ..translation import tr
from .session import ReviewSession, file_of, is_reviewable, zoom_extent
from .states import (
    ACCEPTED,
    EDITED,
    ORDERS,
    REJECTED,
    STATES,
    UNREVIEWED,
    Filter,
    count_states,
    neighbour,
)
from .style import ReviewStyle
from .words import about


class ReviewDock(QgsDockWidget):
    """Reviews the layer chosen in it.

    Args:
        iface: The QGIS window: its map shows the feature, its message bar says what went wrong.
        language: Of QGIS, for states and headings.
    """

    def __init__(self, iface: Any, language: str = "en") -> None:
        super().__init__(tr("CraqueMap review"), iface.mainWindow())
        self.setObjectName("CraquemapReview")  # QGIS remembers its place by it
        self._iface = iface
        self._language = language_of(language)
        self._session: Optional[ReviewSession] = None
        self._style: Optional[ReviewStyle] = None
        self._queue: list[int] = []
        self.current: Optional[int] = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._offer_layers()

    # ---- what the review does ----

    def accept(self) -> None:
        """Accept the feature and go to the next."""
        self._decide(ACCEPTED)

    def reject(self) -> None:
        """Reject the feature and go to the next."""
        self._decide(REJECTED)

    def reset(self) -> None:
        """Take the decision on the feature away."""
        self._decide(UNREVIEWED)

    def edit(self) -> None:
        """Let the user change the feature's shape with QGIS's vertex tool; what is changed becomes “edited”."""
        if self._session is None or self.current is None:
            return
        self._iface.setActiveLayer(self._session.layer)
        if self._try(lambda: self._session.decide([self.current], EDITED)):
            self._iface.actionVertexTool().trigger()

    def next(self) -> None:
        """Go to the next feature."""
        self._go(neighbour(self._queue, self.current, 1))

    def previous(self) -> None:
        """Go to the feature before."""
        self._go(neighbour(self._queue, self.current, -1))

    def undo(self) -> None:
        """Take the last decision back and show its feature."""
        if self._session is not None:
            self._session.undo()
            self._show_current()

    def save(self) -> None:
        """Save all decisions into the file."""
        if self._session is not None:
            self._try(self._session.save)

    def train(self) -> None:
        """Open the form of the training with this layer and its neighbours of the same file."""
        from qgis import processing  # QGIS's own, there only while its Processing plugin is active

        if self._session is not None:
            self.save()
            processing.execAlgorithmDialog("craquemap:train", {"LAYERS": [layer.id() for layer in self._siblings()]})

    def close_review(self) -> None:
        """Let the layer go; called before the panel is taken away."""
        QgsProject.instance().layersAdded.disconnect(self._offer_layers)
        self._show_or_rest(False)

    def filter(self) -> Filter:
        """Return which features are shown, as the panel says."""
        state, kind = self.states.currentData(), self.kinds.currentData()
        return Filter(
            () if state is None else (state,),
            () if kind is None else (kind,),
            self.low.value(),
            self.high.value(),
            ORDERS[self.order.currentIndex()],
        )

    # ---- widgets ----

    def _make_widgets(self) -> None:
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.states, self.kinds, self.order = QComboBox(self), QComboBox(self), QComboBox(self)
        for state in STATES:
            self.states.addItem(term(f"review.{state}", self._language), state)
        self.states.addItem(tr("All"), None)
        self.order.addItems([tr("Least confident first"), tr("Largest first"), tr("In the file's order")])
        self.low, self.high = self._spin(1.0, 0.05), self._spin(1.0, 0.05)
        self.high.setValue(1.0)
        self.counts, self.about = QLabel(self), QLabel(self)
        for label in (self.counts, self.about):
            label.setWordWrap(True)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("saved with Enter"))
        self.width = self._spin(1000.0, 0.05)
        self.width.setSuffix(" mm")
        self.width.setKeyboardTracking(False)
        self.colours = QCheckBox(tr("Show states in colour"), self)

    def _spin(self, maximum: float, step: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(0.0, maximum)
        spin.setSingleStep(step)
        return spin

    def _lay_out(self) -> None:
        body = QWidget(self)
        form, confidence, buttons = QFormLayout(), QHBoxLayout(), QGridLayout()
        for spin in (self.low, self.high):
            confidence.addWidget(spin)
        form.addRow(tr("Layer"), self.layers)
        form.addRow(tr("Show"), self.states)
        form.addRow(term("confidence", self._language), confidence)
        form.addRow(term("width_class", self._language), self.kinds)
        form.addRow(tr("Order"), self.order)
        self._buttons = {}
        for number, (key, label, action) in enumerate(self._actions()):
            button = QPushButton(f"{label} ({key})" if key else label, self)
            button.clicked.connect(action)
            buttons.addWidget(button, number // 2, number % 2)
            self._buttons[action.__name__] = button
        entry = QFormLayout()
        entry.addRow(term("width_mean", self._language), self.width)
        entry.addRow(term("note", self._language), self.note)
        layout = QVBoxLayout(body)
        for part in (form, self.counts, self.about, buttons, entry, self.colours):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.addStretch()
        self.setWidget(body)

    def _actions(self) -> tuple[tuple[str, str, Callable[[], None]], ...]:
        """Return key, label and action of every button."""
        return (
            ("A", tr("Accept"), self.accept),
            ("R", tr("Reject"), self.reject),
            ("E", tr("Edit shape"), self.edit),
            ("U", tr("Undo"), self.undo),
            (",", tr("Previous"), self.previous),
            (".", tr("Next"), self.next),
            ("", tr("Not reviewed"), self.reset),
            ("", tr("Save"), self.save),
            ("", tr("Train with the review…"), self.train),
        )

    def _connect(self) -> None:
        self.layers.layerChanged.connect(self._choose_layer)
        for signal in (
            self.states.currentIndexChanged, self.kinds.currentIndexChanged, self.order.currentIndexChanged,
            self.low.valueChanged, self.high.valueChanged,
        ):  # fmt: skip
            signal.connect(self._refilter)
        self.note.editingFinished.connect(self._write_note)
        self.width.valueChanged.connect(self._write_width)
        self.colours.toggled.connect(self._show_colours)
        keys = [(key, action) for key, _, action in self._actions() if key]
        keys.append(("N", self.note.setFocus))
        self._shortcuts = []
        for key, action in keys:
            shortcut = QShortcut(QKeySequence(key), self._iface.mainWindow() or self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setEnabled(False)
            shortcut.activated.connect(action)
            self._shortcuts.append(shortcut)
        self.visibilityChanged.connect(self._show_or_rest)
        QgsProject.instance().layersAdded.connect(self._offer_layers)

    def _show_or_rest(self, visible: bool) -> None:
        """Review, and take keys, only while the panel is shown; while one types into a field, the field has them."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(visible)
        self._take_layer(self.layers.currentLayer() if visible else None)

    def _offer_layers(self, *_: Any) -> None:
        """Leave only layers in the list that can be reviewed."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if not is_reviewable(layer)])

    # ---- the layer and the feature shown ----

    def _choose_layer(self, layer: Optional[QgsMapLayer]) -> None:
        if self.isVisible():
            self._take_layer(layer)

    def _take_layer(self, layer: Optional[QgsMapLayer]) -> None:
        if self._session is not None and self._session.layer is layer:
            return
        self.colours.setChecked(False)
        if self._session is not None:
            self._session.changed.disconnect(self._refresh)
            self._session.layer.willBeDeleted.disconnect(self._forget_layer)
            self._session.close()
        self._session = ReviewSession(layer, self) if is_reviewable(layer) else None
        self.current = None
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(tr("All"), None)
        if self._session is not None:
            for kind in self._session.kinds():
                self.kinds.addItem(kind, kind)
            self._session.changed.connect(self._refresh)
            layer.willBeDeleted.connect(self._forget_layer)
        self.kinds.blockSignals(False)
        self.kinds.setEnabled(self.kinds.count() > 1)
        self.width.setEnabled(self._session is not None and self._session.has_widths())
        self._refilter()

    def _forget_layer(self) -> None:
        self._session, self._style = None, None
        self._refilter()

    def _refilter(self, *_: Any) -> None:
        """Show other features: begin with the first of them."""
        self._refresh()
        if self.current not in self._queue:
            self._go(neighbour(self._queue, None, 1))

    def _refresh(self) -> None:
        """Read again what is to be reviewed; the feature shown stays."""
        items = self._session.items() if self._session is not None else []
        self._queue = self.filter().queue(items)
        counts = count_states(items)
        named = ", ".join(f"{counts[state]} {term(f'review.{state}', self._language).lower()}" for state in STATES)
        text = tr("{shown} shown of {total}: {states}").format(shown=len(self._queue), total=len(items), states=named)
        self.counts.setText(
            text if self._session is not None else tr("Choose a layer of a survey: craquelure or paint loss.")
        )

    def _decide(self, state: str) -> None:
        if self._session is None or self.current is None:
            return
        before, fid = self._queue, self.current
        if self._try(lambda: self._session.decide([fid], state)):
            self._go(neighbour(self._queue, fid, 1, before))

    def _go(self, fid: Optional[int]) -> None:
        self.current = fid
        self._show_current()
        if self._session is None or fid is None:
            return
        layer, canvas = self._session.layer, self._iface.mapCanvas()
        layer.selectByIds([fid])
        extent = zoom_extent(layer, fid)
        if extent is not None:
            canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, extent))
            canvas.refresh()
            canvas.flashFeatureIds(layer, [fid])

    def _show_current(self) -> None:
        """Show what is known of the feature; writing into the fields here must not count as the user's doing."""
        feature = self._session.layer.getFeature(self.current) if self._session and self.current is not None else None
        known = feature is not None and feature.isValid()
        self.about.setText(about(feature, self._language) if known else tr("Nothing is left to review here."))
        for widget in (self.width, self.note):
            widget.blockSignals(True)
        self.note.setText(self._session.note(self.current) if known else "")
        self.width.setValue((self._session.width_mm(self.current) or 0.0) if known else 0.0)
        for widget in (self.width, self.note):
            widget.blockSignals(False)

    def _write_note(self) -> None:
        if self._session is not None and self.current is not None:
            self._try(lambda: self._session.write_note(self.current, self.note.text()))

    def _write_width(self, width_mm: float) -> None:
        if self._session is not None and self.current is not None and width_mm > 0:
            self._try(lambda: self._session.set_width(self.current, width_mm))

    def _show_colours(self, wanted: bool) -> None:
        if wanted and self._session is not None:
            self._style = ReviewStyle(self._session.layer, self._language)
        elif self._style is not None:
            self._style.restore()
            self._style = None

    def _siblings(self) -> list[QgsMapLayer]:
        """Return the layers of the same file that can be reviewed."""
        path = file_of(self._session.layer)
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if is_reviewable(layer) and file_of(layer) == path]

    def _try(self, action: Callable[[], Any]) -> bool:
        """Do something; show what went wrong in QGIS's message bar."""
        try:
            action()
        except CraquemapError as error:
            self._iface.messageBar().pushWarning("CraqueMap", str(error).replace("\n", " "))
            return False
        return True
