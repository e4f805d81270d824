"""The card of a mark: why a translation looks wrong.

In: the flags of a sentence, then a rectangle. Out: a small card there; it takes no focus and no
clicks, unless there is something to be done about a flag.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from newsreader.model.quality import Flag
from newsreader.ui.reader.doubt_remedy import DoubtRemedy, has_remedy
from newsreader.ui.reader.doubt_text import reason, spoken
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.labels import label

_WIDEST = 320  # pixels of a line of text
_NARROWEST = 120


class DoubtCard(FloatingCard):
    """Shows the reasons of one doubt."""

    remedy_wanted = Signal(object)  # Flag
    entered = Signal()
    left = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 16, 12)
        self._grid.setHorizontalSpacing(9)
        self._grid.setVerticalSpacing(5)
        self._title = label(self.tr("Worth checking"), role="muted", pixels=12)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._lines: list[QLabel] = []
        self.remedies: list[DoubtRemedy] = []
        self._said: tuple[Sequence[Flag], int] = ((), 0)

    def say(self, flags: Sequence[Flag]) -> QSize:
        """Say what is doubted; return the size at which all of it shows."""
        if (flags, self._room()) != self._said:
            self._say(flags)
        return self.sizeHint()

    def put(self, place: QRect) -> None:
        """Stand at a place of the parent."""
        self.setGeometry(place)
        self.show()
        self.raise_()

    @property
    def lines(self) -> list[QLabel]:
        """The labels of the reasons, from above."""
        return [line for line in self._lines if line.text() != _DOT]

    def _say(self, flags: Sequence[Flag]) -> None:
        self._said = (flags, self._room())
        for line in (*self._lines, *self.remedies):
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self.remedies = [], []
        for number, flag in enumerate(flags):
            self._add(2 * number + 1, reason(flag), several=len(flags) > 1)
            if has_remedy(flag):
                self._add_remedy(2 * number + 2, flag, several=len(flags) > 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self.remedies)
        self.setAccessibleName(f"{self._title.text()}: {spoken(flags)}")
        self._grid.activate()

    def text(self) -> str:
        """Return what the card says, a line a reason."""
        return "\n".join(line.text() for line in self.lines)

    def _add(self, row: int, text: str, *, several: bool) -> None:
        line = label(text, pixels=13, wrap=True)
        wide = line.fontMetrics().horizontalAdvance(text) + 2
        line.setFixedWidth(max(_NARROWEST, min(_WIDEST, self._room(), wide)))
        line.setFixedHeight(line.heightForWidth(line.width()))
        if several:
            dot = label(_DOT, role="muted", pixels=13)
            self._grid.addWidget(dot, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.append(dot)
        self._grid.addWidget(line, row, int(several), 1, 1 if several else 2)
        self._lines.append(line)
        line.show()  # at once: in a card that stands already, its height would not count yet

    def _add_remedy(self, row: int, flag: Flag, *, several: bool) -> None:
        remedy = DoubtRemedy(flag, self._colours, min(_WIDEST, self._room()))
        remedy.wanted.connect(self.remedy_wanted)
        self._grid.addWidget(remedy, row, int(several), 1, 1 if several else 2)
        before = self.remedies[-1].button if self.remedies else self._ground
        QWidget.setTabOrder(before, remedy.button)  # the next stop behind the article
        self.remedies.append(remedy)
        remedy.show()

    def set_shadow(self, colours: Palette) -> None:
        """Follow the theme."""
        super().set_shadow(colours)
        self._colours = colours
        for remedy in self.remedies:
            remedy.set_colours(colours)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is on the card."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left the card."""
        super().leaveEvent(event)
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a click from the text below."""
        event.accept()

    def _room(self) -> int:
        parent = self.parentWidget()
        return (parent.width() if parent else _WIDEST) - 70


_DOT = "·"
