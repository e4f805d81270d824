"""A line that says what went wrong, or what went well, where it happened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap
from newsreader.ui.widgets.labels import label


class InlineNotice(QFrame):
    """An icon, a sentence and advice below it; hidden while there is nothing to say."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._colours = colours
        self._icon = "info"
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._advice = label(role="secondary", pixels=12, wrap=True)
        for each in (self._text, self._advice):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def say_error(self, text: str, advice: str = "") -> None:
        """Show what went wrong."""
        self._say("warning", text, advice)

    def say_done(self, text: str, advice: str = "") -> None:
        """Show what went well."""
        self._say("check", text, advice)

    def say(self, text: str, advice: str = "") -> None:
        """Show something worth knowing."""
        self._say("info", text, advice)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        error = self._icon == "warning"
        tint = colours.danger if error else colours.accent
        self._picture.setPixmap(pixmap(self._icon, tint, 18, self.devicePixelRatioF()))
        edge = tint.name() if error else colours.rule.name()
        self.setStyleSheet(
            f"#notice {{ background: {colours.card.name()}; border: 1px solid {edge};"
            " border-radius: 8px; }"
        )

    def _say(self, icon_name: str, text: str, advice: str) -> None:
        self._icon = icon_name
        self._text.setText(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(f"{text} {advice}".strip())
        self.set_colours(self._colours)
        self.show()
