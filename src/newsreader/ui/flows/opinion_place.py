"""Where a second opinion stands in the article.

In: a view and the paragraph that is asked about. Out: the paragraph's rectangle; the page scrolled
so that the card has room under it.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.article_view import ArticleView

_OUT = 14  # pixels the card reaches beyond the columns
_ROOM = 14  # pixels free around paragraph and card together


def paragraph_rect(view: ArticleView, index: int) -> QRect:
    """Return where a paragraph stands, both columns together, in the viewport's pixels."""
    view.anchor_rect(index, Side.SOURCE, Span(0, 0))  # lays the row out
    page = view.page
    row, bands = page.rows[index], (page.columns.source, page.columns.target)
    left = min(band.x for band in bands) - _OUT
    right = max(band.right for band in bands) + _OUT
    height = row.height - page.style(row).below
    return QRect(left, row.y - view.top(), right - left, height)


def make_room(view: ArticleView, index: int, height: Callable[[int], int]) -> None:
    """Scroll so that a paragraph shows, and what is ``height(width)`` tall under it, if both can.

    The paragraph comes first.
    """
    rect = paragraph_rect(view, index)
    top = rect.top() + view.top()
    bottom = top + rect.height() + height(rect.width())
    view.bring_into_view(top, bottom, margin=_ROOM)
