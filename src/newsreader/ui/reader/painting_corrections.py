"""The marks of the reader's own sentences: a dotted line below, a pencil beside.

A sentence the memory has one like gets a grey pencil.
In: a row and the painter of its page. Out: paint; nothing under a translation that is hidden.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from newsreader.model.annotation import Side
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap

_SIZE = 14
_GUTTER, _MARGIN = 24, 31  # pixels from the column's left edge to the pencil's
_AROUND = 5  # pixels around a pencil that still count as the pencil


def paint_corrections(painter: QPainter, page: Page, colours: Palette, row: Row) -> None:
    """Paint the marks of a row."""
    for index, rects in _shown(page, row):
        own = index in dict(row.corrected)
        if own:
            _underline(painter, page, colours, row, rects)
        _pencil(painter, pencil_rect(page, row, rects[0]), colours, own=own)


def pencil_at(page: Page, point: QPointF) -> tuple[Row, int] | None:
    """Return the row and the target sentence whose pencil is at a point of the page."""
    if not page.rows:
        return None
    row = page.row_at(point.y())
    for index, rects in _shown(page, row):
        around = pencil_rect(page, row, rects[0]).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if around.contains(point):
            return row, index
    return None


def _shown(page: Page, row: Row) -> Iterator[tuple[int, list[QRectF]]]:
    """Yield the marked sentences that show, with their rectangles."""
    marked = sorted({index for index, _ in row.corrected} | row.remembered)
    if not marked or row.target.layout is None or page.covered(row):
        return
    concealed = page.concealed(row)
    for index in marked:
        span = row.target.sentences[index] if index < len(row.target.sentences) else None
        rects = page.rects(row, Side.TARGET, span) if span and span not in concealed else []
        if rects:
            yield index, rects


def _underline(
    painter: QPainter, page: Page, colours: Palette, row: Row, rects: list[QRectF]
) -> None:
    style = page.style(row)
    pen = QPen(colours.accent, 1.2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 3.2])
    painter.setPen(pen)
    below = min(style.pitch - 3, style.baseline + max(4, round(style.pitch * 0.16)))
    for rect in rects:
        y = rect.top() + below
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))


def _pencil(painter: QPainter, place: QRectF, colours: Palette, *, own: bool) -> None:
    colour = colours.accent if own else colours.text_secondary
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), pixmap("pencil", colour, _SIZE, ratio))


def pencil_rect(page: Page, row: Row, first: QRectF) -> QRectF:
    """Return where the pencil of a sentence stands that begins in the line ``first``."""
    left = page.columns.band(Side.TARGET).x
    left -= _MARGIN if page.columns.stacked else _GUTTER
    top = first.top() + (page.style(row).pitch - _SIZE) / 2
    return QRectF(left, top, _SIZE, _SIZE)


def corrections_spoken(row: Row) -> str:
    """Return what a screen reader says of the marked sentences; empty if there are none."""
    own = sorted(index for index, _was in row.corrected)
    alike = sorted(row.remembered - set(own))
    told = []
    if own:
        text = QCoreApplication.translate("ReaderView", "Your own translation: sentence %1")
        told.append(text.replace("%1", _numbers(own)))
    if alike:
        text = QCoreApplication.translate("ReaderView", "Like one you corrected: sentence %1")
        told.append(text.replace("%1", _numbers(alike)))
    return ". ".join(told)


def _numbers(indices: list[int]) -> str:
    return ", ".join(str(index + 1) for index in indices)
