"""What stood in a sentence's place before the reader put it right.

In: the original, with what differs. Out: ``revert_requested``. It takes no focus by itself.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.model.span import Span
from newsreader.ui.correcting.marked import marked
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.labels import label

_NARROWEST = 220
_PAD = 12


class OriginalCard(FloatingCard):
    """A small card at a sentence with its original and a way back to it."""

    revert_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self._shown: tuple[str, Sequence[Span]] | None = None
        self.setAccessibleName(self.tr("Original translation"))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self.revert = TextButton(
            self.tr("Revert to This"),
            self.tr("Put the original in place of your translation"),
            colours,
            look="quiet",
        )
        self.revert.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.revert.clicked.connect(self.revert_requested)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(self.tr("Original translation"), role="muted", pixels=12))
        head.addStretch(1)
        head.addWidget(self.revert)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD - 1, 7, _PAD - 1, 12)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._text)

    def show_original(
        self, text: str, changed: Sequence[Span], font: QFont, sentence: QRect
    ) -> None:
        """Show an original beside its sentence, set like it and as wide as ``sentence`` is.

        ``changed`` are the words that are not there any more.
        """
        self._shown = text, changed
        self._text.setFont(font)
        self._write()
        inner = max(_NARROWEST, min(sentence.width(), self._ground.width() - 3 * _PAD))
        self._text.setFixedWidth(inner)
        self._text.setFixedHeight(self._text.heightForWidth(inner))
        self.setAccessibleDescription(text)
        self.show_at(sentence, above=False)

    @property
    def original(self) -> str:
        """The original it shows."""
        return self._shown[0] if self._shown else ""

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self.set_shadow(colours)
        self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        text, changed = self._shown
        if sum(map(len, changed)) >= len("".join(text.split())):
            changed = ()  # where every word is another one, no word stands out
        ink = self._colours.text if text else self._colours.muted
        self._text.setText(marked(text or self.tr("(nothing)"), changed, ink, self._colours))
