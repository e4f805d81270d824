"""A sample of both columns in the chosen size and ratio."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.model.language import Language
from newsreader.settings import Settings
from newsreader.ui import fonts
from newsreader.ui.theme import Palette

_KOREAN = "안개가 걷히자 어선들이 하나둘 항구를 떠났다."
_ENGLISH = "As the fog lifted, the boats left the harbour one by one."
_HEIGHT = 124
_PAD = 16


class Preview(QWidget):
    """One paragraph, side by side or stacked."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._settings = Settings()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sample of the text"))

    def set_settings(self, settings: Settings) -> None:
        """Show the sample in these settings."""
        self._settings = settings
        self.update()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed height."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.rule, 1))
        painter.setBrush(c.window)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, 8, 8)
        painter.setClipRect(ground.adjusted(2, 8, -2, -8))
        for language, area in self._areas(ground.adjusted(_PAD, 12, -_PAD, -10)):
            hidden = language is Language.ENGLISH and self._settings.translation == "hidden"
            self._write(painter, language, area, hidden=hidden)
        painter.end()

    def _areas(self, area: QRectF) -> list[tuple[Language, QRectF]]:
        if self._settings.layout == "stacked":
            half = area.height() / 2
            upper = QRectF(area.left(), area.top(), area.width(), half)
            return [(Language.KOREAN, upper), (Language.ENGLISH, upper.translated(0, half))]
        gap = 24.0
        room = area.width() - gap
        source = room * self._settings.column_ratio
        left = QRectF(area.left(), area.top(), source, area.height())
        right = QRectF(left.right() + gap, area.top(), room - source, area.height())
        return [(Language.KOREAN, left), (Language.ENGLISH, right)]

    def _write(self, painter: QPainter, language: Language, area: QRectF, *, hidden: bool) -> None:
        c = self._colours
        text = _KOREAN if language is Language.KOREAN else _ENGLISH
        if hidden:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.rule)
            for line in range(2):
                bar = QRectF(area.left(), area.top() + 8 + line * 24, area.width() * 0.9, 7)
                if bar.bottom() < area.bottom():
                    painter.drawRoundedRect(bar, 3.5, 3.5)
            return
        painter.setFont(fonts.reading_font(language, self._settings.font_size))
        painter.setPen(c.text)
        painter.drawText(area, text, _wrapping())


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
