"""Buttons that carry one of our icons and follow the theme.

In: an icon's name, what the button does. Out: ready-made buttons; ``recolour`` repaints all of
them below a widget after a change of theme.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import icon


class IconButton(QToolButton):
    """A flat button with an icon; ``meaning`` is its tooltip and its accessible name."""

    def __init__(
        self,
        name: str,
        meaning: str,
        colours: Palette,
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_meaning(meaning)
        self.set_colours(colours)

    def set_meaning(self, meaning: str) -> None:
        """Say what the button does, for the eye and for a screen reader."""
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)

    def set_colours(self, colours: Palette) -> None:
        """Draw the icon in the colours of a theme."""
        self.setIcon(icon(self._name, self._colour(colours), self._size))

    def _colour(self, colours: Palette) -> QColor:
        return colours.text_secondary


class TextButton(QPushButton):
    """A button with a text and, if named, an icon; ``look`` is primary, quiet, danger or plain."""

    def __init__(  # noqa: PLR0913 (a control is described by all of these)
        self,
        text: str,
        meaning: str,
        colours: Palette,
        *,
        look: str = "plain",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._colours = colours
        self._name = icon_name
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 16))  # wider than the drawing: room before the text
        self.set_meaning(meaning)
        self.setAccessibleName(text)
        self.set_colours(colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a ring inside a filled one that has the focus."""
        super().paintEvent(event)
        if self._look == "primary" and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.on_accent, 1.25))
            ring = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
            painter.drawRoundedRect(ring, 5, 5)
            painter.end()

    def set_meaning(self, meaning: str) -> None:
        """Say what the button does, for the eye and for a screen reader."""
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)

    def set_look(self, look: str) -> None:
        """Take another look: primary, quiet or plain."""
        if look != self._look:
            self._look = look
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
            self.set_colours(self._colours)

    def set_colours(self, colours: Palette) -> None:
        """Draw the icon in the colours of a theme."""
        self._colours = colours
        self.setStyleSheet(_own_sheet(self._look, colours))
        if not self._name:
            return
        by_look = {"primary": colours.on_accent, "quiet": colours.accent}
        self.setIcon(icon(self._name, by_look.get(self._look, colours.text_secondary), 16))


def _own_sheet(look: str, colours: Palette) -> str:
    c = colours
    if look == "primary":
        return (
            f"QPushButton:disabled {{ background: {c.rule.name()}; color: {c.muted.name()};"
            f" border-color: {c.rule.name()}; }}"
        )
    if look == "danger":
        return f"QPushButton {{ color: {c.danger.name()}; border-color: {c.danger.name()}; }}"
    return ""


def recolour(widget: QWidget, colours: Palette) -> None:
    """Give every icon button below ``widget`` the colours of a theme."""
    for button in widget.findChildren(IconButton):
        button.set_colours(colours)
    for labelled in widget.findChildren(TextButton):
        labelled.set_colours(colours)
