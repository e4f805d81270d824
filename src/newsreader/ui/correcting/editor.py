"""The card in which the reader writes over the translation of a sentence.

In: a sentence's translation, how it is set, where it stands. Out: ``saved`` with what is written,
``restored`` when it is to stay as it was, ``passed_on`` when the next sentence or the one before is
wanted, and wishes for other wordings.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.correcting.memory_strip import MemoryStrip
from newsreader.ui.correcting.sentence_field import SentenceField, Setting
from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import claims

PAD = 8  # pixels from the edge of the card to its text
_TOP, _BOTTOM = 7, 6
_BETWEEN, _BEFORE_HINT = 2, 6
_EDGE = 8  # what stays free around the card
_NEXT_LINE = 2  # pixels between the text above and the card
_UNDER = 7  # and between the card and the text below


class SentenceEditor(FloatingCard):
    """Stands over one sentence and grows with what is written; it blocks nothing."""

    saved = Signal(str)
    restored = Signal()
    wordings_requested = Signal()
    passed_on = Signal(int)  # 1: to the next sentence, -1: to the one before
    left = Signal()
    resized = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self._text = self._original = ""
        self._closing = False
        self._size = QSize()
        self.setAccessibleName(self.tr("Correct the translation"))
        self.field = SentenceField(self)
        self.strip = MemoryStrip(colours, self)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setFont(interface_font(11))
        self.wordings = IconButton(
            "wordings", self.tr("Another wording from here (Ctrl+Space)"), colours, 17
        )
        self.revert = IconButton("undo", self.tr("Bring the original back"), colours, 17)
        self.cancel = TextButton(
            self.tr("Cancel"), self.tr("Leave the sentence as it was (Esc)"), colours, look="quiet"
        )
        self.save = TextButton(
            self.tr("Save"), self.tr("Use your translation (Enter)"), colours, look="primary"
        )
        self._place_parts()
        self._join()

    def _place_parts(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.wordings, self.revert):
            row.addWidget(part)
        row.addSpacing(_BEFORE_HINT)
        row.addWidget(self._hint)
        row.addStretch(1)
        for button in (self.cancel, self.save):
            button.setFont(interface_font(12))
            row.addWidget(button)
        column = QVBoxLayout(self)
        # the frame of a card is one pixel wide
        column.setContentsMargins(PAD - 1, _TOP - 1, PAD - 1, _BOTTOM)
        column.setSpacing(5)
        column.addWidget(self.field)
        column.addWidget(self.strip)
        column.addLayout(row)
        self.strip.hide()

    def _join(self) -> None:
        self.field.save_pressed.connect(self.commit)
        self.field.escape_pressed.connect(self.restore)
        self.field.wordings_pressed.connect(self.wordings_requested)
        self.field.offer_pressed.connect(self.strip.use)
        self.field.passed_on.connect(self.passed_on)
        self.field.tools_pressed.connect(
            lambda: self.wordings.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.field.left.connect(self._tell_left)
        self.field.grown.connect(self.resized)
        self.strip.used.connect(self._use)
        self.strip.resized.connect(self.resized)
        self.wordings.clicked.connect(self._ask)
        self.revert.clicked.connect(self._bring_back)
        self.cancel.clicked.connect(self.restore)
        self.save.clicked.connect(self.commit)

    # -- what it holds

    def open(self, text: str, original: str, setting: Setting, draft: str = "") -> None:
        """Show a sentence to be written over; ``draft`` is what was written but not kept."""
        self._text, self._original = text, original
        self.strip.clear()
        self.revert.setVisible(bool(original) and original != text)
        self.field.write(text, setting)
        if draft and draft != text:
            self.field.replace_all(draft)

    @property
    def is_edited(self) -> bool:
        """Whether what is written differs from what stood there."""
        return self.field.text() != self._text

    def commit(self) -> None:
        """Tell what is written, and close."""
        text = self.field.text()
        self._close()
        self.saved.emit(text)

    def restore(self) -> None:
        """Close; the sentence stays as it was."""
        self._close()
        self.restored.emit()

    def _close(self) -> None:
        self._closing = True
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._ground.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._closing = False

    def _use(self, text: str) -> None:
        self.field.replace_all(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self) -> None:
        self._use(self._original)

    def _ask(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.finish_composing()
        self.wordings_requested.emit()

    def _tell_left(self) -> None:
        focused = self.window().focusWidget()
        if not self._closing and (focused is None or not self.isAncestorOf(focused)):
            self.left.emit()

    # -- where it stands

    def fit(self, column: int) -> tuple[int, int]:
        """Fit the card to the width of a text column.

        Returns the room it needs from its first line on down, and how much above that line.
        """
        width = column + 2 * PAD
        self._fit_row(column)
        self.field.setFixedHeight(self._field_height(column))
        layout = self.layout()
        assert layout is not None  # made with the card
        layout.invalidate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        self._size = QSize(width, max(height, layout.minimumSize().height()))
        above = _TOP - self.field.drop
        return self._size.height() - above + _UNDER, above + _NEXT_LINE

    def put(self, line: QRect) -> None:
        """Stand where the first line of the sentence is, in the parent's pixels."""
        corner = QPoint(line.left() - PAD, line.top() - _TOP + self.field.drop)
        self.setGeometry(QRect(corner, self._size))

    def _fit_row(self, width: int) -> None:
        """Leave out of the row below the field what has no room; Esc does what Cancel does."""
        buttons = [b for b in (self.wordings, self.revert, self.save) if not b.isHidden()]
        free = width - sum(b.sizeHint().width() + _BETWEEN for b in buttons) - 2 * _BETWEEN
        cancel = self.cancel.sizeHint().width() + _BETWEEN
        self.cancel.setVisible(cancel <= free)
        free -= cancel + _BEFORE_HINT
        metrics = self._hint.fontMetrics()
        says = (hint for hint in self._hints() if metrics.horizontalAdvance(hint) < free)
        self._hint.setText(next(says, ""))

    def _hints(self) -> tuple[str, str]:
        """Return what may be said beside the buttons, the longest first."""
        return (
            self.tr("Enter saves · Tab saves and goes on · Esc restores"),
            self.tr("Enter saves · Esc restores"),
        )

    def _field_height(self, width: int) -> int:
        most = max(120, self._ground.height() - 2 * _EDGE - 90)
        wanted = self.field.wanted_height(width)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if wanted > most:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.field.setVerticalScrollBarPolicy(policy)
        return min(wanted, most)

    def focus(self, behind: str | None = None) -> None:
        """Take the focus, with the caret at the end or behind a beginning of the text."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if behind is None:
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.field.stand_behind(behind)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self.strip.set_colours(colours)
        self.set_shadow(colours)
        self.update()

    # -- events

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's commands."""
        return claims(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore at Esc; keep other keys from the reader below."""
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with an edge that says where one writes."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colours.accent, 1.4))
        edge = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, 9, 9)
        painter.end()
