"""The field that filters the article list.

In: typing, with an input method too. Out: ``filter_changed`` a moment after the last stroke; the
syllable still being composed counts, or the last Hangul block would always be missing.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import icon
from newsreader.ui.widgets.keys import ENTER, claims

_PAUSE_MS = 150
_KEYS = (*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Down)


class FilterField(QLineEdit):
    """A search field; Esc empties it, Enter filters at once, Down leaves it for the list."""

    filter_changed = Signal(str)
    left_downward = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self._told = ""
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search titles and text"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(self.tr("Show only articles with these words, in any inflected form"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._pause.start)
        self.set_colours(colours)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._glass.setIcon(icon("find", colours.muted, 16))

    def words(self) -> str:
        """Return what is typed, with the syllable being composed."""
        at = self.cursorPosition()
        return (self.text()[:at] + self._composing + self.text()[at:]).strip()

    def tell(self) -> None:
        """Tell the filter if it is another one than last told."""
        self._pause.stop()
        if self.words() != self._told:
            self._told = self.words()
            self.filter_changed.emit(self._told)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Count the syllable being composed."""
        super().inputMethodEvent(event)
        self._composing = event.preeditString()
        self._pause.start()

    def event(self, event: QEvent) -> bool:
        """Keep Esc, Enter and Down from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Esc, Enter and Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.tell()
        elif event.key() in ENTER:
            self.tell()
        elif event.key() == Qt.Key.Key_Down:
            self.tell()
            self.left_downward.emit()
        else:
            super().keyPressEvent(event)
