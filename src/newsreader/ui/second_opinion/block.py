"""One sentence in the card of a second opinion: who says what, and what is wrong with it.

In: the lines of a sentence. Out: ``use_requested`` with the text the reader wants instead.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.model.span import Span
from newsreader.ui.fonts import interface_font
from newsreader.ui.second_opinion.lines import Line, SentenceLines
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton
from newsreader.ui.widgets.icons import icon
from newsreader.ui.widgets.labels import label

_NARROW = 560  # pixels; below, name and button stand over and under the text
_GAP = 12
_MARK = 14  # pixels of the sign before a disagreement


class LineView(QWidget):
    """Somebody's name, what they say, and a button to use it."""

    use_requested = Signal(str)

    def __init__(self, colours: Palette, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._font = colours, font
        self._line = Line("")
        self.name = label(role="muted", pixels=12)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.doubts = label(pixels=12, wrap=True)
        self.use = TextButton(
            self.tr("Use This Sentence"),
            self.tr("Put it in place of the translation; Undo brings that back"),
            colours,
            look="quiet",
        )
        self.use.setFont(interface_font(12))
        self.use.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.use.clicked.connect(lambda: self.use_requested.emit(self._line.text))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._place_parts()

    def _place_parts(self) -> None:
        said = QVBoxLayout()
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(2)
        said.addWidget(self.text)
        said.addWidget(self.doubts)
        self._box.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        self._box.addWidget(self.name, 0, top)
        self._box.addLayout(said, 1)
        self._box.addWidget(self.use, 0, top | Qt.AlignmentFlag.AlignRight)

    def arrange(self, width: int, names: int) -> None:
        """Fit a width in pixels; ``names`` is how wide the names are where there is room."""
        narrow = width < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        self._box.setSpacing(1 if narrow else _GAP)
        self.name.setMinimumWidth(0 if narrow else names)
        # The name stands on the line of a text that is set larger.
        drop = QFontMetrics(self._said_font()).ascent() - self.name.fontMetrics().ascent()
        self.name.setContentsMargins(0, 0 if narrow else max(0, drop), 0, 0)

    def _said_font(self) -> QFont:
        return interface_font(13) if self._line.remark else self._font

    def set_line(self, line: Line) -> None:
        """Show what somebody says."""
        self._line = line
        self.name.setText(line.name)
        self.doubts.setText("\n".join(line.doubts))
        self.doubts.setVisible(bool(line.doubts))
        if self.use.hasFocus() and not line.usable:
            self.use.clearFocus()
        self.use.setVisible(line.usable)
        self.use.setAccessibleDescription(line.text)
        self._write()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.use.set_colours(colours)
        self._write()

    def _write(self) -> None:
        line, colours = self._line, self._colours
        self.doubts.setStyleSheet(f"color: {colours.doubt.name()};")
        ink = colours.muted if line.remark else colours.text
        said = escape(line.remark) if line.remark else _marked(line, colours.hover.name())
        self.text.setFont(self._said_font())
        self.text.setText(f'<span style="color:{ink.name()}">{said}</span>')


class SentenceBlock(QFrame):
    """A sentence: the text in use above what the others say."""

    use_requested = Signal(str)

    def __init__(self, colours: Palette, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._font = colours, font
        self.lines: list[LineView] = []
        self._width = self._names = 0
        self._mark = QLabel()
        self.apart = label(pixels=12, wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.apart, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 9, 0, 9)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self.set_colours(colours)

    def set_sentence(self, sentence: SentenceLines) -> None:
        """Show a sentence as it stands now."""
        shown = [sentence.in_use, *sentence.others]
        while len(self.lines) < len(shown):
            self._add()
        for view, line in zip(self.lines, shown, strict=False):
            view.set_line(line)
            view.show()  # at once: its height counts
        for view in self.lines[len(shown) :]:
            view.hide()
        self.apart.setText("\n".join(sentence.apart))
        for part in (self._mark, self.apart):
            part.setVisible(bool(sentence.apart))

    def _add(self) -> None:
        view = LineView(self._colours, self._font, self)
        view.use_requested.connect(self.use_requested)
        view.arrange(self._width, self._names)
        self._column.insertWidget(len(self.lines), view)
        self.lines.append(view)

    def widest_name(self) -> int:
        """Return how wide the names are, in pixels."""
        return max((view.name.sizeHint().width() for view in self.lines), default=0)

    def arrange(self, width: int, names: int) -> None:
        """Fit a width in pixels; ``names`` is how wide the names of the card are."""
        self._width, self._names = width, names
        for view in self.lines:
            view.arrange(width, names)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.setStyleSheet(f"SentenceBlock {{ border-top: 1px solid {colours.rule.name()}; }}")
        self.apart.setStyleSheet(f"color: {colours.doubt.name()}; font-weight: 600;")
        self._mark.setPixmap(icon("doubt", colours.doubt, _MARK).pixmap(_MARK, _MARK))
        for view in self.lines:
            view.set_colours(colours)


def _marked(line: Line, tint: str) -> str:
    """Return a text as HTML with a tint under what differs; where all does, nothing stands out."""
    text, found, at = line.text, [], 0
    for span in _telling(line.changes, text):
        found.append(escape(text[at : span.start]))
        found.append(f'<span style="background:{tint}">{escape(span.of(text))}</span>')
        at = span.end
    return "".join([*found, escape(text[at:])])


def _telling(changes: Sequence[Span], text: str) -> Sequence[Span]:
    whole = len(changes) == 1 and len(changes[0]) == len(text.strip())
    return () if whole else changes
