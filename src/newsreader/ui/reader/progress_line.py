"""A thin line under the header that fills while translations arrive."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsreader.ui.theme import Palette

_HEIGHT = 2


class ProgressLine(QWidget):
    """Two pixels of progress; it keeps its room when idle, so that nothing below moves."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._done, self._total = 0, 0
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Progress of the translation"))

    @property
    def share(self) -> float:
        """How much of the line is filled, 0 to 1; 0 when nothing is going on."""
        return min(1.0, self._done / self._total) if self._done < self._total else 0.0

    def set_progress(self, done: int, total: int) -> None:
        """Show how much is done; the line empties when all is."""
        self._done, self._total = done, total
        self.setAccessibleDescription(f"{done}/{total}" if done < total else "")
        self.update()

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the filled part over a quiet ground."""
        painter = QPainter(self)
        if self._done < self._total:
            painter.fillRect(self.rect(), self._colours.rule)
            filled = QRectF(0, 0, self.width() * max(0.02, self.share), _HEIGHT)
            painter.fillRect(filled, self._colours.accent)
        painter.end()
