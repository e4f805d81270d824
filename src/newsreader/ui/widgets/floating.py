"""Small frames that float over a panel: where they stand, and how they look.

In: the rectangle they speak about, in their parent's coordinates. Out: a card with a shadow that
never covers that rectangle while there is room above or below it.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from newsreader.ui.theme import Palette

_GAP = 8
_MARGIN = 8


def place(target: QRect, size: QSize, bounds: QRect, *, above: bool) -> QPoint:
    """Return where a frame of ``size`` stands: above or below ``target``, inside ``bounds``."""
    over = target.top() - _GAP - size.height()
    under = target.bottom() + 1 + _GAP
    fits_over = over >= bounds.top() + _MARGIN
    fits_under = under + size.height() <= bounds.bottom() + 1 - _MARGIN
    y = over if (above and fits_over) or not fits_under else under
    if not fits_over and not fits_under:
        y = bounds.top() + _MARGIN
    x = target.center().x() - size.width() // 2
    right = bounds.right() + 1 - _MARGIN - size.width()
    return QPoint(max(bounds.left() + _MARGIN, min(x, right)), y)


class FloatingCard(QFrame):
    """A card over its parent, not a window: it takes no focus by itself and blocks nothing."""

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(28)
        self._shadow.setOffset(0, 6)
        self._shadow.setColor(colours.shadow)
        self.setGraphicsEffect(self._shadow)
        self.hide()

    def set_shadow(self, colours: Palette) -> None:
        """Follow the theme."""
        self._shadow.setColor(colours.shadow)

    def show_at(self, target: QRect, *, above: bool) -> None:
        """Show the card beside ``target``, in the parent's coordinates."""
        self.adjustSize()
        self.move(place(target, self.size(), self._ground.rect(), above=above))
        self.show()
        self.raise_()
