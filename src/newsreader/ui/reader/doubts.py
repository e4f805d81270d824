"""Sentences whose translation looks wrong: their marks in the margin, and the way through them.

In: a page whose rows were checked. Out: mark rectangles in page pixels, the doubt at a point, the
next and the previous one.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from newsreader.model.annotation import Side
from newsreader.ui.reader.margin import Margin
from newsreader.ui.reader.marks import marker_rects
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.theme import Palette

_SIZE = QSizeF(8, 8)
_REACH = 6  # pixels around a mark that still count as the mark
_HALO = 3.5

Doubt = tuple[int, int]  # paragraph, target sentence


def all_doubts(page: Page) -> list[Doubt]:
    """Return every doubt of the article in reading order."""
    return [(row.index, sentence) for row in page.rows for sentence in row.flagged]


def doubt_rects(page: Page, row: Row) -> list[tuple[int, QRectF]]:
    """Return the marks of a row by target sentence; a sentence that is hidden has none."""
    sentences = row.flagged
    if not sentences or row.folded or page.covered(row):
        return []
    hidden, spans = page.concealed(row), row.target.sentences
    shown = [sentence for sentence in sentences if spans[sentence] not in hidden]
    margin = Margin(page, row, Side.TARGET, (rect for _, rect in marker_rects(page, row)))
    rects = margin.beside([spans[sentence] for sentence in shown], _SIZE)
    return list(zip(shown, rects, strict=True))


def doubt_at(page: Page, point: QPointF) -> Doubt | None:
    """Return the doubt whose mark is at a point of the page, the nearest of several."""
    row = page.row_at(point.y())
    near = [
        ((rect.center() - point).manhattanLength(), sentence)
        for sentence, rect in doubt_rects(page, row)
        if rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point)
    ]
    return (row.index, min(near)[1]) if near else None


def step(doubts: list[Doubt], at: Doubt, by: int, *, onto: bool) -> Doubt | None:
    """Return the doubt after (1) or before (-1) a sentence, around the end; None if there is none.

    With ``onto`` a doubt about the sentence itself is the one.
    """
    if not doubts:
        return None
    if onto and at in doubts:
        return at
    if by > 0:
        return next((doubt for doubt in doubts if doubt > at), doubts[0])
    return next((doubt for doubt in reversed(doubts) if doubt < at), doubts[-1])


def paint_doubts(
    painter: QPainter, page: Page, colours: Palette, row: Row, shown: Doubt | None
) -> None:
    """Paint the marks of a row, and a ring around the one whose reasons show."""
    painter.setPen(Qt.PenStyle.NoPen)
    for sentence, rect in doubt_rects(page, row):
        if shown == (row.index, sentence):
            halo = QColor(colours.doubt)
            halo.setAlphaF(0.28)
            painter.setBrush(halo)
            painter.drawEllipse(rect.adjusted(-_HALO, -_HALO, _HALO, _HALO))
        painter.setBrush(colours.doubt)
        painter.drawEllipse(rect)
