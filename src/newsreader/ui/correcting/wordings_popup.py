"""Other wordings to choose from, under the caret.

In: rests of a sentence, with the words that differ first; or a word about why there are none. Out:
``chosen`` with a rest. The field keeps the focus and hands its keys over.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsreader.model.span import Span
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.floating import FloatingCard, place
from newsreader.ui.widgets.keys import ENTER
from newsreader.ui.widgets.labels import label

_WIDEST, _NARROWEST = 450, 90
_PAD = 5
_BESIDE = 34  # pixels beside the text of a line


class _Row(QLabel):
    """One wording; it is current while the pointer is on it."""

    pointed = Signal(int)
    clicked = Signal(int)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Be the current one."""
        super().enterEvent(event)
        self.pointed.emit(self._number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the field keeps the focus."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be chosen."""
        event.accept()
        self.clicked.emit(self._number)


class WordingsPopup(FloatingCard):
    """A short list; arrows move, Enter or a click chooses, Esc closes."""

    chosen = Signal(str, int)  # a rest, and how many code points of it differ first

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self._offers: list[tuple[str, Span]] = []
        self._rows: list[_Row] = []
        self._current = 0
        self.setAccessibleName(self.tr("Other wordings"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self._column.setSpacing(1)
        self._word = label("", role="muted", pixels=13, wrap=True)
        self._word.setContentsMargins(9, 5, 9, 5)
        self._column.addWidget(self._word)

    # -- what it shows

    def say(self, text: str, caret: QRect) -> None:
        """Show a word instead of wordings, under the caret or over it."""
        self._fill([])
        self._word.setText(text)
        self._word.show()
        self._stand(caret)

    def offer(self, rests: Sequence[tuple[str, Span]], caret: QRect) -> None:
        """Show rests of a sentence; each comes with the span that differs first."""
        self._word.hide()
        self._fill(rests)
        self._point(0)
        self._stand(caret)

    @property
    def offered(self) -> tuple[str, ...]:
        """The rests to choose from."""
        return tuple(rest for rest, _ in self._offers)

    @property
    def said(self) -> str:
        """What it says instead of wordings, or nothing."""
        return "" if self._offers else self._word.text()

    def _fill(self, rests: Sequence[tuple[str, Span]]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._offers, self._rows, self._current = list(rests), [], 0
        for number, (rest, _) in enumerate(rests):
            row = _Row(number, self)
            row.setAccessibleName(rest.strip())
            row.pointed.connect(self._point)
            row.clicked.connect(self._choose)
            self._rows.append(row)
            self._column.addWidget(row)
            row.show()  # the popup may stand there already

    def follow(self, caret: QRect) -> None:
        """Stand where the caret is now."""
        # Its left edge stands at the caret, not its middle.
        target = QRect(caret.left() - 14, caret.top(), self.width(), caret.height())
        self.move(place(target, self.size(), self._ground.rect(), above=False))

    def _stand(self, caret: QRect) -> None:
        shown: list[QLabel] = [*self._rows] or [self._word]
        inner = min(self._inner_width(), self._ground.width() - 24 - 2 * _PAD)
        for row in shown:
            row.setFixedWidth(inner)
            row.setFixedHeight(row.heightForWidth(inner))
        self._column.activate()
        self.resize(self._column.sizeHint())
        self.follow(caret)
        self.show()
        self.raise_()

    def _inner_width(self) -> int:
        """Return the width of the longest line, as far as lines are not too long to read."""
        font = QFont(self._word.font())
        font.setWeight(QFont.Weight.Bold)
        lines = [rest for rest, _ in self._offers] or [self._word.text()]
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(line.strip()) for line in lines)
        return max(_NARROWEST, min(_WIDEST, widest + _BESIDE))

    # -- choosing

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key of the field means here; tell whether it meant anything."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif not self._offers or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._point((self._current + step) % len(self._offers))
        elif key in {*ENTER, Qt.Key.Key_Tab}:
            self._choose(self._current)
        else:
            return False
        return True

    def _point(self, number: int) -> None:
        self._current = number
        self._write()

    def _choose(self, number: int) -> None:
        rest, first = self._offers[number]
        self.hide()
        self.chosen.emit(rest, first.end)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.set_shadow(colours)
        self._write()

    def _write(self) -> None:
        for number, (row, (rest, first)) in enumerate(zip(self._rows, self._offers, strict=True)):
            ground = self._colours.rule.name() if number == self._current else "transparent"
            row.setStyleSheet(
                f"QLabel {{ background: {ground}; border-radius: 6px; padding: 5px 9px;"
                f" color: {self._colours.text_secondary.name()}; font-size: 13px; }}"
            )
            row.setText(_bold(rest, first, self._colours.text.name()))


def _bold(rest: str, first: Span, ink: str) -> str:
    before, after = rest[: first.start], rest[first.end :]
    bold = f'<b style="color:{ink}">{escape(first.of(rest))}</b>' if len(first) else ""
    return f"{escape(before.lstrip())}{bold}{escape(after)}"
