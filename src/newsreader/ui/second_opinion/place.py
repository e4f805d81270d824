"""Where the card of a second opinion stands.

In: the paragraph it is about, the height it wants, the room. Out: a rectangle that spares the
paragraph while there is room beside it.
"""

from PySide6.QtCore import QRect

GAP = 6
LOWEST = 150  # a card is not squeezed below this height
_EDGE = 8  # what stays free around it


def place(paragraph: QRect, height: int, room: QRect) -> QRect:
    """Return where the card stands: under the paragraph if it can, else over it.

    It is as wide as ``paragraph``, and lower than ``height`` where there is less room. Only a
    paragraph that leaves no room at all is covered, at its end.
    """
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    left = max(inner.left(), paragraph.left())
    width = min(inner.right(), paragraph.right()) + 1 - left
    below = inner.bottom() + 1 - (paragraph.bottom() + 1 + GAP)
    above = paragraph.top() - GAP - inner.top()
    least = min(height, LOWEST)
    if below >= least:
        return QRect(left, paragraph.bottom() + 1 + GAP, width, min(height, below))
    if above >= least:
        tall = min(height, above)
        return QRect(left, paragraph.top() - GAP - tall, width, tall)
    tall = min(least, inner.height())
    return QRect(left, inner.bottom() + 1 - tall, width, tall)
