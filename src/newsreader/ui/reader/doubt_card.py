"""The card of a mark: why a translation looks wrong.

In: the flags of a sentence and the rectangle they speak about. Out: a small card beside it; it
takes no focus and no clicks.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from newsreader.model.quality import Flag
from newsreader.ui.reader.doubt_text import reason, spoken
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.labels import label

_WIDEST = 320  # pixels of a line of text
_NARROWEST = 120


class DoubtCard(FloatingCard):
    """Shows the reasons of one doubt."""

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 16, 12)
        self._grid.setHorizontalSpacing(9)
        self._grid.setVerticalSpacing(5)
        self._title = label(self.tr("Worth checking"), role="muted", pixels=12)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._lines: list[QLabel] = []
        self._said: tuple[Sequence[Flag], int] = ((), 0)

    def put(self, flags: Sequence[Flag], target: QRect, right: int) -> None:
        """Say what is doubted below ``target``, or above it, with the right edge at ``right``."""
        if (flags, self._room()) != self._said:
            self._say(flags)
        width = self.sizeHint().width()
        self.show_at(
            QRect(right - width, target.top(), width, max(1, target.height())), above=False
        )

    def _say(self, flags: Sequence[Flag]) -> None:
        self._said = (flags, self._room())
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, flag in enumerate(flags, start=1):
            self._add(number, reason(flag), several=len(flags) > 1)
        self.setAccessibleName(f"{self._title.text()}: {spoken(flags)}")
        self._grid.activate()

    def text(self) -> str:
        """Return what the card says, a line a reason."""
        return "\n".join(line.text() for line in self._lines if line.text() != _DOT)

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

    def _room(self) -> int:
        parent = self.parentWidget()
        return (parent.width() if parent else _WIDEST) - 70


_DOT = "·"
