"""Where the reader writes over a translation.

In: a view and the target sentences of a paragraph. Out: the room the paragraph makes, rectangles
in the viewport's pixels; the sentences are shown if they were hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.room import Room
from newsreader.ui.reader.values import Lit


@dataclass(frozen=True, slots=True)
class Inset:
    """How much room is wanted: from the first line on, and above it, in pixels."""

    height: int
    above: int


def open_room(view: ArticleView, paragraph: int, targets: Sequence[int], inset: Inset) -> None:
    """Let the paragraph make room over target sentences; where none stands, at its end."""
    target = view.page.rows[paragraph].target
    spans = [target.sentences[index] for index in targets if index < len(target.sentences)]
    if spans:
        span = Span(spans[0].start, max(one.end for one in spans))
    else:
        span = Span(len(target.text), len(target.text))
    first = not target.text[: span.start].strip()
    # The first line of a paragraph stays level with its original.
    above = 0 if first and not view.page.columns.stacked else inset.above
    view.make_room(paragraph, Room(span, above + inset.height, above))


def room_rect(view: ArticleView, paragraph: int) -> QRect:
    """Return where the first line in the room of a paragraph begins, as wide as the column."""
    row = view.page.rows[paragraph]
    top = row.target.gap[0] if row.target.gap is not None else 0
    lead = row.target.room.lead if row.target.room is not None else 0
    origin = view.page.origin(row, Side.TARGET)
    y = round(origin.y()) + top + lead - view.top()
    width = view.page.text_width(row, Side.TARGET)
    return QRect(round(origin.x()), y, width, view.page.style(row).pitch)


def source_rect(view: ArticleView, lit: Lit) -> QRect:
    """Return the rectangle around the source sentences of a pair; null if none has text."""
    found = QRect()
    for span in lit.source:
        found = found.united(view.anchor_rect(lit.paragraph, Side.SOURCE, span))
    return found


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
