"""Find in the article: a field, a count and two arrows.

In: what the reader types; how many hits there are. Out: signals that say what to find.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.labels import label

_DELAY = 120  # milliseconds after the last letter


class FindBar(QWidget):
    """A strip below the article; Enter goes on, Shift+Enter back, Esc closes."""

    query_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = QLineEdit()
        self._field.setFont(interface_font(13))
        self._field.setPlaceholderText(self.tr("Find in this article, in both languages"))
        self._field.setAccessibleName(self.tr("Find in this article"))
        self._field.setClearButtonEnabled(False)
        self._field.textChanged.connect(self._wait)
        self._count = label(role="muted", pixels=12)
        self._count.setMinimumWidth(76)
        self._previous = IconButton("chevron-up", self.tr("Previous hit (Shift+Enter)"), colours)
        self._next = IconButton("chevron-down", self.tr("Next hit (Enter)"), colours)
        self._cross = IconButton("close", self.tr("Close (Esc)"), colours, 14)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._cross.clicked.connect(self.close_bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 7, 14, 7)
        line.setSpacing(6)
        self._field.setMaximumWidth(420)
        line.addWidget(self._field, 1)
        line.addSpacing(6)
        for widget in (self._count, self._previous, self._next):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._ask)
        self.set_count(0, 0)
        self.hide()

    def open_bar(self, query: str = "") -> None:
        """Show the bar, ready to type; ``query`` replaces what was typed before."""
        if query:
            self._field.setText(query)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._ask()

    def close_bar(self) -> None:
        """Hide the bar and forget the query's hits."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def query(self) -> str:
        """Return what is typed."""
        return self._field.text()

    def count_text(self) -> str:
        """Return what is said about the hits."""
        return self._count.text()

    def set_count(self, current: int, total: int) -> None:
        """Say which hit the reader is at, from 1, and how many there are."""
        if total:
            text = self.tr("%1 of %2").replace("%1", str(current)).replace("%2", str(total))
        else:
            text = self.tr("Not found") if self._field.text().strip() else ""
        self._count.setText(text)
        self._next.setEnabled(total > 0)
        self._previous.setEnabled(total > 0)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        recolour(self, colours)

    def _wait(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        self.query_changed.emit(self._field.text())

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from the window's shortcuts while the reader types."""
        kept = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in kept:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back or close."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._ask()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.previous_requested.emit()
            else:
                self.next_requested.emit()
        else:
            super().keyPressEvent(event)
