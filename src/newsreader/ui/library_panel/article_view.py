"""The table that shows article rows: mouse, keys and which rows are in sight."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from newsreader.ui.library_panel.article_delegate import ROW_HEIGHT, ArticleDelegate
from newsreader.ui.library_panel.article_model import ID_ROLE, SUMMARY_ROLE
from newsreader.ui.widgets.keys import ENTER, claims

_KEYS = (*ENTER, Qt.Key.Key_Delete)


class ArticleView(QTableView):
    """One column of fixed rows; 100,000 of them open at once."""

    opened = Signal(int)
    read_pressed = Signal()  # opened by a key: the reader goes on reading by keys
    star_clicked = Signal(int, bool)
    delete_pressed = Signal()
    menu_wished = Signal(QPoint)  # in the coordinates of the screen
    rows_moved = Signal()  # other rows may be in sight now

    def __init__(self, delegate: ArticleDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The delegate paints selection; the style's own would show around the card.
        self.setStyleSheet(
            "QTableView { background: transparent; border: 0; outline: 0;"
            " selection-background-color: transparent; }"
        )
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        header = self.verticalHeader()
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(ROW_HEIGHT)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 3)
        self.verticalScrollBar().valueChanged.connect(self.rows_moved)

    def rows_in_sight(self) -> tuple[int, int]:
        """Return the first and the last row in sight; the last is before the first if none is."""
        rows = self.model().rowCount() if self.model() is not None else 0
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, (rows - 1 if last < 0 else last)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are shortcuts, and most titles are not loaded."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Delete from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter, delete at Delete."""
        index = self.currentIndex()
        if event.key() in ENTER and index.isValid():
            self.opened.emit(index.data(ID_ROLE))
            self.read_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the star when it is hit, else select."""
        index = self._star_at(event)
        if index is None:
            super().mousePressEvent(event)
            return
        summary = index.data(SUMMARY_ROLE)
        self.star_clicked.emit(summary.id, not summary.starred)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the article at a plain click; with Shift or Ctrl the click only selects."""
        super().mouseReleaseEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self.indexAt(event.position().toPoint())
        pressed_here = index.isValid() and index == self.currentIndex()
        if left and plain and pressed_here and self._star_at(event) is None:
            self.opened.emit(index.data(ID_ROLE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a star; never select by dragging."""
        hand = self._star_at(event) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Wish for the menu at the pointer, or at the current row when a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            area = self.visualRect(self.currentIndex())
            self.menu_wished.emit(self.viewport().mapToGlobal(area.center()))
        else:
            self.menu_wished.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that other rows may be in sight."""
        super().resizeEvent(event)
        self.rows_moved.emit()

    def _star_at(self, event: QMouseEvent) -> QModelIndex | None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.data(SUMMARY_ROLE) is None:
            return None
        area = self._delegate.star_area(self.visualRect(index))
        return index if area.contains(event.position().toPoint()) else None
