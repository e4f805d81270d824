"""Where a menu over the article is asked for, and what it is about.

In: the wish for a menu, by pointer or by key. Out: a point of the screen; the reader stands at the
sentence there, or at the selection if the pointer is on it.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from newsreader.model.span import Span
from newsreader.ui.reader.lighting import lit_at
from newsreader.ui.reader.selecting_view import SelectingView
from newsreader.ui.reader.values import Place


def menu_point(view: SelectingView, event: QContextMenuEvent) -> QPoint | None:
    """Return where on the screen the menu opens; None where there is no article."""
    if not view.page.rows:
        return None
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        return view.viewport().mapToGlobal(_by_key(view))
    point = QPointF(event.pos()) + QPointF(0, view.top())
    place, inside = view.page.place_at(point)
    if not _is_selected(view, place):
        view.select_nothing()
        view.stand_at(place, pointed=True)
        lit = lit_at(view.page, place)
        view.light(lit if inside or lit is None else replace(lit, word=None, links=()))
    return event.globalPos()


def _is_selected(view: SelectingView, place: Place) -> bool:
    chosen = view.selected()
    if chosen is None or chosen.side is not place.side:
        return False
    return any(
        paragraph == place.paragraph and span.start <= place.position <= span.end
        for paragraph, span in chosen.parts
    )


def _by_key(view: SelectingView) -> QPoint:
    """Return the point below the selection, else below the word or sentence the reader is at."""
    chosen, word, sentence = view.selected(), view.current_word(), view.current_sentence()
    if chosen is not None:
        paragraph, side, span = chosen.parts[0][0], chosen.side, chosen.parts[0][1]
    elif word is not None:
        paragraph, side, span = word.paragraph, word.side, word.span
    elif sentence is not None:
        paragraph, side, span = sentence
    else:
        return view.viewport().rect().center()
    view.show_place(paragraph, side, span)
    first = view.anchor_rect(paragraph, side, Span(span.start, min(span.end, span.start + 1)))
    return first.bottomLeft() if first.isValid() else view.viewport().rect().center()
