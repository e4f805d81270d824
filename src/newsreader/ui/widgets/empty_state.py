"""What stands in a list that has nothing to show: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton
from newsreader.ui.widgets.icons import pixmap
from newsreader.ui.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a heading, a sentence and buttons, centred."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = "books"
        self._colours = colours
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label(pixels=14, bold=True, wrap=True)
        self._text = label(role="muted", pixels=12, wrap=True)
        for each in (self._heading, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._picture, self._heading, self._text):
            column.addWidget(widget)
        column.addSpacing(6)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def add_button(self, button: TextButton) -> None:
        """Put a button below the text, after those already there."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def say(self, icon_name: str, heading: str, text: str) -> None:
        """Show why there is nothing."""
        self._name = icon_name
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{heading} {text}".strip())
        self.set_colours(self._colours)

    def heading(self) -> str:
        """Return the heading shown."""
        return self._heading.text()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._name, colours.muted, 32, ratio))
