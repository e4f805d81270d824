"""A field for the text of a note that grows with what is written.

In: a saved text. Out: ``save_pressed`` at Ctrl+Enter, ``escape_pressed`` at Esc, ``left`` when the
focus goes; ``committed`` with the text when whoever holds the field commits it.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from newsreader.ui.widgets.keys import ENTER, claims

_KEYS = (*ENTER, Qt.Key.Key_Escape)
_FRAME = 14  # padding and border above and below the text


class NoteField(QPlainTextEdit):
    """Plain text of any length; Tab leaves it."""

    committed = Signal(str)
    save_pressed = Signal()
    escape_pressed = Signal()
    left = Signal()

    def __init__(self, lines: tuple[int, int] = (1, 8), parent: QWidget | None = None) -> None:
        """Make a field between the two heights in ``lines``."""
        super().__init__(parent)
        self._lines = lines
        self._saved = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlaceholderText(self.tr("Add a note"))
        self.setAccessibleName(self.tr("Note"))
        self.setToolTip(self.tr("Ctrl+Enter saves, Esc brings the saved note back"))
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def is_edited(self) -> bool:
        """Whether the text differs from what was saved last."""
        return self.toPlainText() != self._saved

    def set_text(self, text: str) -> None:
        """Show a saved text."""
        self._saved = text
        self.setPlainText(text)
        self._grow()

    def restore(self) -> None:
        """Go back to the saved text."""
        self.set_text(self._saved)

    def commit(self) -> None:
        """Tell the text if it was edited, and take it as saved."""
        if self.is_edited:
            self._saved = self.toPlainText()
            self.committed.emit(self._saved)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Ctrl+Enter and Esc; type everything else."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went; a menu over the field does not count."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the wrapping at another width."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        least, most = self._lines
        # The size of a plain document counts lines, not pixels.
        lines = round(self.document().size().height())
        wanted = max(least, min(most, lines))
        self.setFixedHeight(wanted * self.fontMetrics().lineSpacing() + _FRAME)
