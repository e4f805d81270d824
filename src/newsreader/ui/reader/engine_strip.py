"""The strip that says why an article is not translated, as long as that is so, and the ways out.

In: a sentence, advice, what can be done. Out: ``done`` with the name of what was pressed; the strip
blocks nothing, and Esc or its cross takes it away.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.icons import pixmap
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.wrapping_row import WrappingRow

_ICON = 18  # pixels


class EngineStrip(QWidget):
    """Hidden until there is something to say."""

    done = Signal(str)
    dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._warning = True
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._advice = label(role="secondary", pixels=12, wrap=True)
        for each in (self._text, self._advice):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cross = IconButton("close", self.tr("Dismiss"), colours, 14)
        self.cross.clicked.connect(self._dismiss)
        self._row = WrappingRow()
        self._buttons: list[TextButton] = []
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        words.addSpacing(6)
        words.addLayout(self._row)
        grid = QGridLayout(self)
        grid.setContentsMargins(36, 12, 26, 13)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self.cross, 0, 2, Qt.AlignmentFlag.AlignTop)

    def say(
        self, text: str, advice: str, ways: Sequence[tuple[str, str]], *, warning: bool = True
    ) -> None:
        """Show a sentence and a button for each way: its name for ``done``, and its text."""
        self._warning = warning
        self._text.setText(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(f"{text} {advice}".strip())
        self._set_ways(ways)
        self.set_colours(self._colours)
        self.show()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def buttons(self) -> list[TextButton]:
        """Return the ways out, first to last."""
        return list(self._buttons)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from ``before``."""
        for button in (*self._buttons, self.cross):
            QWidget.setTabOrder(before, button)
            before = button

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        name = "warning" if self._warning else "info"
        self._picture.setPixmap(pixmap(name, colours.accent, _ICON, self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colours.rule)
        painter.setBrush(self._colours.panel)
        sheet = self.rect().toRectF().adjusted(20.5, 2.5, -16.5, -2.5)
        painter.drawRoundedRect(sheet, 8, 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _set_ways(self, ways: Sequence[tuple[str, str]]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name, text in ways:
            button = TextButton(text, text, self._colours)
            button.clicked.connect(lambda _=False, name=name: self.done.emit(name))
            self._row.addWidget(button)
            self._buttons.append(button)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
