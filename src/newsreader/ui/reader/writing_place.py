"""Where the reader writes over a translation.

In: a view and the target sentences of a paragraph. Out: rectangles in the viewport's pixels; the
sentences are shown if they were hidden.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.model import Row


def sentence_rect(view: ArticleView, paragraph: int, targets: Sequence[int]) -> QRect:
    """Return the rectangle around target sentences; where nothing stands, the line to write in."""
    row = view.page.rows[paragraph]
    spans = [row.target.sentences[index] for index in targets if index < len(row.target.sentences)]
    view.anchor_rect(paragraph, Side.TARGET, Span(0, 0))  # lays the row out
    found = QRectF()
    for span in spans:
        for rect in view.page.rects(row, Side.TARGET, span):
            found = found.united(rect)
    if not found.isValid():
        found = _empty_line(view, row, spans[0].start if spans else len(row.target.text))
    return found.translated(0, -view.top()).toAlignedRect()


def _empty_line(view: ArticleView, row: Row, position: int) -> QRectF:
    rects = view.page.rects(row, Side.TARGET, Span(max(0, position - 1), position))
    pitch = view.page.style(row).pitch
    top = rects[-1].top() if rects else view.page.origin(row, Side.TARGET).y()
    return QRectF(view.page.origin(row, Side.TARGET).x(), top, 2, pitch)


def column_rect(view: ArticleView, paragraph: int) -> QRect:
    """Return the text column of a paragraph's translation, as tall as the viewport."""
    row = view.page.rows[paragraph]
    left = round(view.page.origin(row, Side.TARGET).x())
    return QRect(left, 0, view.page.text_width(row, Side.TARGET), view.viewport().height())


def reveal(view: ArticleView, paragraph: int, targets: Sequence[int]) -> None:
    """Show target sentences that are hidden."""
    row = view.page.rows[paragraph]
    sentences = [row.target.sentences[index] for index in targets]
    if any(span in row.concealed(view.page.hidden) for span in sentences):
        if view.page.hidden:
            row.revealed |= set(targets)
        else:
            row.veiled -= set(targets)
        view.remeasure_row(row)


def keep_revealed(view: ArticleView, paragraph: int, before: tuple[set[int], set[int]]) -> None:
    """Show and hide the sentences of a changed translation as those before it."""
    row = view.page.rows[paragraph]
    count = len(row.target.sentences)
    row.revealed = {index for index in before[0] if index < count}
    row.veiled = {index for index in before[1] if index < count}
    if row.revealed or row.veiled:
        view.remeasure_row(row)
