"""The side panel with the full entry of a word.

In: an explained word. Out: its entry; ``closed`` when the reader is done with it.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from newsreader.model.word import ExplainedWord
from newsreader.ui.fonts import interface_font
from newsreader.ui.lookup_panel.entry_text import entry_html
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.labels import label

_WIDTH = 340


class LookupPanel(QWidget):
    """Everything that is known about one word."""

    closed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._word: ExplainedWord | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Word"))
        self.setMinimumWidth(260)
        self._label = self._make_label()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget {background: none}"
        )
        self._scroll.setWidget(self._label)
        cross = IconButton("close", self.tr("Close (Esc)"), colours, 14)
        cross.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 10, 6)
        head.addWidget(label(self.tr("Word"), pixels=14, bold=True), 1)
        head.addWidget(cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _make_label(self) -> QLabel:
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        made.setFont(interface_font(13))
        made.setMargin(20)
        made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made

    @property
    def word(self) -> ExplainedWord | None:
        """The word whose entry is shown."""
        return self._word

    def show_word(self, word: ExplainedWord) -> None:
        """Show the full entry of a word from its beginning."""
        self._word = word
        self._label.setText(entry_html(word, self._colours))
        self._label.setAccessibleName(word.lemma)
        self._scroll.verticalScrollBar().setValue(0)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        recolour(self, colours)
        if self._word is not None:
            self._label.setText(entry_html(self._word, colours))

    def sizeHint(self) -> QSize:
        """Return the width the panel likes to have."""
        return QSize(_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
