"""How large a window is when it opens.

In: the size it had or is to have, and the part of the screen that is free. Out: a size that fits.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(560, 400)  # pixels
_TITLE_BAR = 32  # what a window manager adds at least
_AROUND = QSize(48, 80)  # free around a window that has to be made smaller, its frame included


def fitting(wanted: QSize, free: QSize) -> QSize:
    """Return ``wanted`` if it fits into ``free``, else what fits with some room around it."""
    size = QSize(wanted)
    if wanted.width() > free.width():
        size.setWidth(free.width() - _AROUND.width())
    if wanted.height() + _TITLE_BAR > free.height():
        size.setHeight(free.height() - _AROUND.height())
    return size.expandedTo(SMALLEST)


def on_screen(window: QWidget, wanted: QSize) -> QSize:
    """Return ``wanted`` if it fits into the screen that ``window`` opens on, else what fits."""
    return fitting(wanted, window.screen().availableSize())
