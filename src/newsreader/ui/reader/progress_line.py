"""A thin line under the header that fills while translations arrive.

In: how many paragraphs are done of how many. Out: the line; it glides from one to the next, and is
full for a moment before it goes.
"""

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsreader.ui.theme import Palette

_HEIGHT = 2
_GLIDE_MS = 220
_LEAST = 0.02  # of the line, as soon as something goes on


class ProgressLine(QWidget):
    """Two pixels of progress; it keeps its room when idle, so that nothing below moves."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._done, self._total = 0, 0
        self._drawn = 0.0  # the share that is painted; it follows the true one
        self._way = (0.0, 0.0)  # from where to where it glides
        self._glide = QVariantAnimation(self, duration=_GLIDE_MS, startValue=0.0, endValue=1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move)
        self._glide.finished.connect(self._empty_if_done)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Progress of the translation"))

    @property
    def share(self) -> float:
        """How much is done, 0 to 1; 0 when nothing is going on."""
        return min(1.0, self._done / self._total) if self._done < self._total else 0.0

    @property
    def drawn(self) -> float:
        """How much of the line is painted, 0 to 1."""
        return self._drawn

    def set_progress(self, done: int, total: int) -> None:
        """Show how much is done; once all is, or nothing goes on, the line empties."""
        ended = bool(self._total) and not total
        complete = bool(total) and done >= total
        was_complete = bool(self._total) and self._done >= self._total
        self._done, self._total = done, total
        self.setAccessibleDescription(f"{done}/{total}" if done < total else "")
        if complete:
            self._glide_to(1.0)
        elif total:
            self._glide_to(max(_LEAST, self.share))
        elif ended and not was_complete:  # it was stopped: there is nothing to be glad about
            self._stand_at(0.0)

    def _glide_to(self, share: float) -> None:
        if share <= self._drawn:  # another translation began
            self._stand_at(min(share, _LEAST))
        self._glide.stop()
        self._draw(max(_LEAST, self._drawn))
        self._way = (self._drawn, share)
        self._glide.start()

    def _move(self, part: float) -> None:
        start, end = self._way
        if self._glide.state() is QVariantAnimation.State.Running:
            self._draw(end if part >= 1.0 else start + (end - start) * part)

    def _stand_at(self, share: float) -> None:
        self._glide.stop()
        self._draw(share)

    def _draw(self, share: float) -> None:
        self._drawn = share
        self.update()

    def _empty_if_done(self) -> None:
        if self._done >= self._total:
            self._draw(0.0)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the filled part over a quiet ground."""
        painter = QPainter(self)
        if self._drawn:
            painter.fillRect(self.rect(), self._colours.rule)
            filled = QRectF(0, 0, self.width() * self._drawn, _HEIGHT)
            painter.fillRect(filled, self._colours.accent)
        painter.end()
