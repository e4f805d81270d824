"""What the memory offers for a sentence: a nearly identical one the reader translated before.

In: a remembered sentence with what differs. Out: ``used`` with its translation.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.model.span import Span
from newsreader.ui.correcting.marked import marked
from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton


class MemoryStrip(QFrame):
    """One remembered sentence, quiet, with a button; hidden while there is none."""

    used = Signal(str)
    resized = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._offer: tuple[str, Sequence[Span], str, Sequence[Span]] | None = None
        self._head = QLabel()
        self._head.setFont(interface_font(11))
        self._head.setProperty("role", "muted")
        self._head.setWordWrap(True)
        self._source, self._target = self._line(), self._line()
        self.use_button = TextButton(
            self.tr("Use It"),
            self.tr("Write this translation into the sentence (Ctrl+1)"),
            colours,
            look="quiet",
        )
        self.use_button.setFont(interface_font(12))
        self.use_button.clicked.connect(self.use)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._head, 1)
        head.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._source)
        column.addWidget(self._target)
        self.set_colours(colours)

    def _line(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setFont(interface_font(13))
        return label

    def offer(
        self,
        likeness: float,
        source: tuple[str, Sequence[Span]],
        target: tuple[str, Sequence[Span]],
    ) -> None:
        """Show an earlier sentence and its translation, each with the spans that differ."""
        self._offer = (*source, *target)
        told = self.tr("From your memory, {0} % alike").format(int(likeness * 100))
        self._head.setText(told)
        self._write()
        self.setAccessibleName(f"{told}: {target[0]}")
        self.show()
        self.resized.emit()

    def clear(self) -> None:
        """Offer nothing."""
        self._offer = None
        self.hide()

    @property
    def offered(self) -> str:
        """The translation that is offered, or nothing."""
        return self._offer[2] if self._offer is not None else ""

    def use(self) -> None:
        """Tell that what is offered is wanted, if there is something."""
        if self._offer is not None:
            self.used.emit(self.offered)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.setStyleSheet(f"MemoryStrip {{ border-top: 1px solid {colours.rule.name()}; }}")
        self.use_button.set_colours(colours)
        self._write()

    def _write(self) -> None:
        if self._offer is None:
            return
        source, changed, target, other = self._offer
        self._source.setText(marked(source, changed, self._colours.text_secondary, self._colours))
        self._target.setText(marked(target, other, self._colours.text, self._colours))
