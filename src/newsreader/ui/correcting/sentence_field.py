"""A field for one sentence, set like the text it stands over.

In: a text and how it is set. Out: ``save_pressed`` at Enter, ``escape_pressed`` at Esc,
``passed_on`` at Tab, Shift+Tab and Ctrl+Enter, ``wordings_pressed`` at Ctrl+Space,
``offer_pressed`` at Ctrl+1, ``tools_pressed`` at Ctrl+Tab, ``left`` when the focus goes.
A sentence has no line breaks. What an input method is still composing belongs to the text.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from newsreader.ui.widgets.keys import ENTER, claims

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_KEYS = (*ENTER, *_TABS, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_1)
_SHEET = "QTextEdit { border: 0; border-radius: 0; padding: 0; background: transparent; }"
_QT_BASELINE = 0.8  # where Qt puts the baseline in a line of fixed height
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set: its font, and the height and baseline of a line in pixels."""

    font: QFont
    pitch: int
    baseline: int


class SentenceField(QTextEdit):
    """Plain text that wraps and grows; undo stays inside."""

    save_pressed = Signal()
    escape_pressed = Signal()
    wordings_pressed = Signal()
    offer_pressed = Signal()
    tools_pressed = Signal()
    passed_on = Signal(int)  # 1: to the next sentence, -1: to the one before
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self._height = 0
        self._measuring = False
        self._setting: Setting | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)  # Tab goes from sentence to sentence
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_SHEET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Your translation of the sentence"))
        self.document().setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self._tell_grown)

    # -- the text

    def write(self, text: str, setting: Setting) -> None:
        """Show a text in the setting of its paragraph; there is nothing to undo yet."""
        self._composing = ""
        self.setPlainText(text)
        self._setting = None
        self.set_setting(setting)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_setting(self, setting: Setting) -> None:
        """Set the text as its paragraph is set; a new setting forgets what could be undone."""
        if setting == self._setting:
            return
        self._setting = setting
        self.document().setDefaultFont(setting.font)
        self.setFont(setting.font)
        lines = QTextBlockFormat()
        lines.setLineHeight(setting.pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.document().setUndoRedoEnabled(False)  # how it is set is not for the reader to undo
        cursor.setBlockFormat(lines)
        self.document().setUndoRedoEnabled(True)

    @property
    def drop(self) -> int:
        """How many pixels the field must stand lower for its lines to stand on the paragraph's."""
        setting = self._setting
        return setting.baseline - round(setting.pitch * _QT_BASELINE) if setting else 0

    def text(self) -> str:
        """Return what is written, with what is still being composed."""
        if self._composing:
            self.finish_composing()
        return self.toPlainText()

    def before_caret(self) -> str:
        """Return what is written before the caret."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def stand_behind(self, text: str) -> None:
        """Put the caret behind a beginning of what is written."""
        cursor = self.textCursor()
        cursor.setPosition(min(_units(text), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def replace_rest(self, rest: str) -> None:
        """Write ``rest`` in place of everything behind the caret; one step of undo."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(rest)
        self.setTextCursor(cursor)

    def replace_all(self, text: str) -> None:
        """Write ``text`` in place of everything; one step of undo."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def caret(self) -> QRect:
        """Return the rectangle of the caret in the field's coordinates."""
        return self.cursorRect().translated(self.viewport().pos())

    def finish_composing(self) -> None:
        """Take what an input method is composing into the text."""
        QGuiApplication.inputMethod().commit()
        if self._composing:  # no input method answered
            done = QInputMethodEvent()
            done.setCommitString(self._composing)
            QApplication.sendEvent(self, done)

    def wanted_height(self, width: int) -> int:
        """Return how tall the text is at a width, in pixels."""
        self._measuring = True
        self.document().setTextWidth(width)
        self._measuring = False
        self._height = round(self.document().size().height())
        return self._height

    def sizeHint(self) -> QSize:
        """Return the size of the text."""
        return QSize(self.width(), self.wanted_height(self.width()))

    # -- events

    def event(self, event: QEvent) -> bool:
        """Keep Enter, Esc and Space from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._composing = event.preeditString()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that mean something; type everything else."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER:
            self._enter(event, control=control)
        elif event.key() == Qt.Key.Key_Escape:
            if self._composing:
                self.finish_composing()
            else:
                self.escape_pressed.emit()
        elif event.key() in _TABS:
            self._tab(event, control=control)
        elif event.key() == Qt.Key.Key_Space and control:
            self.finish_composing()
            self.wordings_pressed.emit()
        elif event.key() == Qt.Key.Key_1 and control:
            self.finish_composing()
            self.offer_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent, *, control: bool) -> None:
        if control:
            self.finish_composing()
            self.passed_on.emit(1)
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.finish_composing()
            self.save_pressed.emit()

    def _tab(self, event: QKeyEvent, *, control: bool) -> None:
        self.finish_composing()
        if control:
            self.tools_pressed.emit()
        else:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.passed_on.emit(-1 if shift or event.key() == Qt.Key.Key_Backtab else 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went; a menu, or another window, does not count."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        if source.hasText():
            pasted = source.text()
            inner = " ".join(pasted.split())
            lead = " " if pasted[:1].isspace() and inner else ""
            tail = " " if pasted[-1:].isspace() and inner else ""
            self.textCursor().insertText(f"{lead}{inner}{tail}")

    def _tell_grown(self) -> None:
        height = round(self.document().size().height())
        if height != self._height and not self._measuring:
            self._height = height
            self.grown.emit()


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
