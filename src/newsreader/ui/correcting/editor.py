"""The card in which the reader writes over the translation of a sentence.

In: a sentence's translation, how it is set, where it stands. Out: ``saved`` with what is written,
``restored`` when it is to stay as it was, and wishes for other wordings.
"""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
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
_EDGE = 8  # what stays free around the card
_ROOMY = 400  # pixels; a narrower card says less


class SentenceEditor(FloatingCard):
    """Stands over one sentence and grows with what is written; it blocks nothing."""

    saved = Signal(str)
    restored = Signal()
    wordings_requested = Signal()
    left = Signal()
    resized = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self._text = self._original = ""
        self._closing = False
        self.setAccessibleName(self.tr("Correct the translation"))
        self.field = SentenceField(self)
        self.strip = MemoryStrip(colours, self)
        self._hint = QLabel(self.tr("Enter saves · Esc restores"))
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
        row.setSpacing(2)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.wordings, self.revert):
            row.addWidget(part)
        row.addSpacing(6)
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

    def put(self, sentence: QRect, column: QRect) -> None:
        """Stand over a sentence; both rectangles are in the parent's pixels.

        ``column`` is the text column, ``sentence`` where the sentence's lines stand in it.
        """
        width = column.width() + 2 * PAD
        self._hint.setVisible(width >= _ROOMY)
        self.field.setFixedHeight(self._field_height(column.width()))
        layout = self.layout()
        assert layout is not None  # made with the card
        layout.invalidate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        height = max(height, layout.minimumSize().height())
        y = sentence.top() - _TOP + self.field.drop
        self.setGeometry(column.left() - PAD, y, width, height)

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
