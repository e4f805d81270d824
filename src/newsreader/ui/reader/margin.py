"""Small marks in the outer margin of a column, level with the lines they speak about.

In: a page, a row, and what stands in the margin already; then spans of a cell. Out: a rectangle for
each span; none covers another one.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSizeF

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page

_OFF = 12  # pixels between the text and the first mark
_GAP = 4  # between two marks
_EDGE = 3  # between a mark and the edge of the page


class Margin:
    """The margin right of one cell; it remembers what it was given."""

    def __init__(self, page: Page, row: Row, side: Side, taken: Iterable[QRectF] = ()) -> None:
        """``taken`` are marks that were placed by others, in page pixels."""
        self._page = page
        self._row = row
        self._side = side
        self._placed = list(taken)

    def beside(self, spans: Sequence[Span], size: QSizeF) -> list[QRectF]:
        """Return where a mark of ``size`` stands for every span: on its first line, page pixels.

        Marks of one line go outwards, and under each other where the margin ends.
        """
        found = []
        for span in spans:
            rect = self._free(self._level(span, size))
            self._placed.append(rect)
            found.append(rect)
        return found

    def _level(self, span: Span, size: QSizeF) -> QRectF:
        pitch = self._page.style(self._row).pitch
        top = line_top(self._page, self._row, self._side, span) + (pitch - size.height()) / 2
        x = self._page.columns.band(self._side).right + _OFF
        return QRectF(x, top, size.width(), size.height())

    def _free(self, first: QRectF) -> QRectF:
        last = max(first.left(), self._page.width - _EDGE - first.width())
        rect = QRectF(first)
        while (other := self._in_the_way(rect)) is not None:
            beyond = other.right() + _GAP
            if beyond <= last:
                rect.moveLeft(beyond)
            else:
                first = first.translated(0, first.height() + _GAP)
                rect = QRectF(first)
        return rect

    def _in_the_way(self, rect: QRectF) -> QRectF | None:
        return next((other for other in self._placed if _touches(rect, other)), None)


def line_top(page: Page, row: Row, side: Side, span: Span) -> float:
    """Return the page pixel at which the first line of a span begins."""
    lines = page.rects(row, side, span)
    if not lines and span.start > 0:  # nothing was written there: the line it would stand on
        lines = page.rects(row, side, Span(span.start - 1, span.start))
    return lines[0].top() if lines else page.origin(row, side).y()


def _touches(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(-1, -1, 1, 1).intersects(other)
