"""The pointer over the article.

In: mouse events of the viewport. Out: signals that say what the reader points at, clicks, selects
or drags. Nothing is measured or looked up while the pointer moves beyond a bisection.
"""

from time import monotonic

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from newsreader.model.annotation import Side
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.doubts import doubt_at
from newsreader.ui.reader.geometry import clamp_ratio
from newsreader.ui.reader.marks import marker_at
from newsreader.ui.reader.pills import pill_of, pill_rect
from newsreader.ui.reader.selection import Grain, SelectionModel
from newsreader.ui.reader.values import Place

_EDGE_INTERVAL = 30  # milliseconds between two steps of scrolling at an edge


class Pointer(QObject):
    """Tells hovering, clicking, selecting and dragging the gutter apart."""

    hovered = Signal(object)  # Place on text, or None
    clicked = Signal(object)  # Place on text, or None
    selecting = Signal()  # the selection changed under the pointer
    selected = Signal()  # the button went up after selecting
    marker_clicked = Signal(str)
    doubt_hovered = Signal(object)  # Doubt whose mark the pointer is at, or None
    doubt_clicked = Signal(object)  # Doubt
    target_clicked = Signal(object, bool)  # Place where a translation does not show; whole?
    ratio_changed = Signal(float)

    def __init__(self, view: ArticleView, selection: SelectionModel) -> None:
        super().__init__(view)
        self._view = view
        self._page = view.page
        self._selection = selection
        self._pressed: QPointF | None = None
        self._moved = False
        self._button = False  # the press is on a pill, a covered sentence or a marker
        self._counted = False  # the press is the second or third of its kind, or extends
        self._double: tuple[float, QPointF] | None = None
        self._gutter = False
        self._last = QPointF()
        self._edge = QTimer(self)
        self._edge.setInterval(_EDGE_INTERVAL)
        self._edge.timeout.connect(self._scroll_at_edge)

    @property
    def dragging(self) -> bool:
        """Whether a button is held down."""
        return self._pressed is not None or self._gutter

    # -- events

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._page.rows:
            return
        point = event.position()
        if self._in_gutter(point):
            self._gutter = True
            return
        self._pressed, self._moved, self._counted = point, False, False
        self._button = self._is_button(self._on_page(point))
        if self._button:
            return
        if self._is_third(point):
            self._counted = True
            self._selection.begin(self._place(point, between=False), Grain.SENTENCE)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection.side:
            self._counted = True
            self._selection.extend(self._place(point, self._selection.side))
        else:
            self._selection.begin(self._place(point))
        self._double = None
        self.selecting.emit()

    def double_click(self, event: QMouseEvent) -> None:
        """A second press in a row."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._page.rows:
            return
        if self._is_button(self._on_page(event.position())):
            return
        self._pressed, self._moved, self._counted = event.position(), False, True
        self._double = (monotonic(), event.position())
        self._selection.begin(self._place(event.position(), between=False), Grain.WORD)
        self.selecting.emit()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        point = event.position()
        if not self._page.rows:
            return
        if self._gutter:
            self._drag_gutter(point)
        elif self._pressed is not None:
            if not self._button:
                self._drag(point)
        else:
            self._point_at(point)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        if self._gutter:
            self._gutter = False
            self.ratio_changed.emit(self._page.ratio)
            return
        self._edge.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._moved or self._counted:
            self.selected.emit()
        else:
            self._click(event)

    def leave(self) -> None:
        """The pointer left the article."""
        self._show_gutter(visible=False)
        if not self.dragging:
            self.hovered.emit(None)
            self.doubt_hovered.emit(None)

    # -- meanings

    def _click(self, event: QMouseEvent) -> None:
        point = self._on_page(event.position())
        marker = marker_at(self._page, point)
        if marker is not None:
            self.marker_clicked.emit(marker)
            return
        doubt = doubt_at(self._page, point)
        if doubt is not None:
            self.doubt_clicked.emit(doubt)
            return
        unseen = self._unseen_target(point)
        if unseen is not None:
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.target_clicked.emit(unseen, whole)
            return
        place, inside = self._page.place_at(point)
        self.clicked.emit(place if inside and not self._veiled(place) else None)

    def _unseen_target(self, point: QPointF) -> Place | None:
        row = self._page.row_at(point.y())
        if self._page.side_at(row, point) is not Side.TARGET or not row.laid:
            return None
        pill = pill_of(self._page, row)
        if pill is not None:
            on_pill = pill_rect(self._page, row, pill).contains(point)
            return Place(row.index, Side.TARGET, 0) if on_pill else None
        if not row.target.text:
            return None
        place, inside = self._page.place_at(point, Side.TARGET)
        return place if inside and self._veiled(place) else None

    def _is_button(self, point: QPointF) -> bool:
        return (
            marker_at(self._page, point) is not None
            or doubt_at(self._page, point) is not None
            or self._unseen_target(point) is not None
        )

    def _veiled(self, place: Place) -> bool:
        """Tell whether a place is in a translation that is not to be seen."""
        row = self._page.rows[place.paragraph]
        spans = self._page.concealed(row) if place.side is Side.TARGET else ()
        return any(span.contains(place.position) for span in spans)

    def _point_at(self, point: QPointF) -> None:
        gutter = self._in_gutter(point)
        self._show_gutter(visible=gutter)
        on_page = self._on_page(point)
        on_button = self._is_button(on_page)
        place, inside = self._page.place_at(on_page)
        inside = inside and not on_button and not gutter and not self._veiled(place)
        self._shape(inside=inside, on_button=on_button, gutter=gutter)
        self.hovered.emit(place if inside else None)
        self.doubt_hovered.emit(doubt_at(self._page, on_page))

    def _drag(self, point: QPointF) -> None:
        assert self._pressed is not None
        far = (point - self._pressed).manhattanLength()
        if not self._moved and far < QGuiApplication.styleHints().startDragDistance():
            return
        self._moved, self._last = True, point
        between = not self._counted
        self._selection.extend(self._place(point, self._selection.side, between=between))
        self.selecting.emit()
        outside = point.y() < 0 or point.y() > self._view.viewport().height()
        if outside and not self._edge.isActive():
            self._edge.start()
        elif not outside:
            self._edge.stop()

    def _scroll_at_edge(self) -> None:
        height, bar = self._view.viewport().height(), self._view.verticalScrollBar()
        y = self._last.y()
        beyond = y if y < 0 else max(0.0, y - height)
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, beyond * 0.6))))
        self._selection.extend(self._place(self._last, self._selection.side))
        self.selecting.emit()

    def _drag_gutter(self, point: QPointF) -> None:
        columns = self._page.columns
        gap = columns.target.x - columns.source.right
        room = columns.target.right - columns.source.x - gap
        ratio = (point.x() - columns.source.x - gap / 2) / max(1, room)
        self._view.set_column_ratio(clamp_ratio(ratio))

    # -- helpers

    def _place(self, point: QPointF, side: Side | None = None, *, between: bool = True) -> Place:
        return self._page.place_at(self._on_page(point), side, between=between)[0]

    def _on_page(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self._view.top())

    def _in_gutter(self, point: QPointF) -> bool:
        return (
            self._page.columns.in_gutter(point.x())
            and marker_at(self._page, self._on_page(point)) is None
        )

    def _is_third(self, point: QPointF) -> bool:
        if self._double is None:
            return False
        when, where = self._double
        hints = QGuiApplication.styleHints()
        soon = monotonic() - when < hints.mouseDoubleClickInterval() / 1000
        return soon and (point - where).manhattanLength() < hints.mouseDoubleClickDistance() + 2

    def _show_gutter(self, *, visible: bool) -> None:
        if self._view.overlay.gutter != visible:
            self._view.overlay.gutter = visible
            columns, height = self._page.columns, self._view.viewport().height()
            left = columns.source.right
            self._view.viewport().update(left, 0, columns.target.x - left, height)

    def _shape(self, *, inside: bool, on_button: bool, gutter: bool) -> None:
        shape = Qt.CursorShape.IBeamCursor if inside else Qt.CursorShape.ArrowCursor
        if on_button:
            shape = Qt.CursorShape.PointingHandCursor
        elif gutter:
            shape = Qt.CursorShape.SplitHCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)
