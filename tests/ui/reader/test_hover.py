"""Pointing: the sentence in both columns, the word, and nothing while dragging."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.translation import Bead
from newsreader.model.word import ExplainedParagraph
from tests.ui.reader import articles
from tests.ui.reader.conftest import drag, has_colour, point_at, point_of, span_of

pytestmark = pytest.mark.gui


def sentences(index, side):
    pairs = articles.STORY[index][1]
    return articles.joined([pair[0 if side is Side.SOURCE else 1] for pair in pairs])[1]


@pytest.mark.parametrize(("side", "quote"), [(Side.SOURCE, "낮에"), (Side.TARGET, "director")])
def test_a_sentence_is_tinted_in_both_columns(view, colours, side, quote):
    point_at(view, 2, quote, side)
    lit = view.overlay.lit
    assert lit.source == (sentences(2, Side.SOURCE)[1],)
    assert lit.target == (sentences(2, Side.TARGET)[1],)
    for each in Side:
        second, first = lit.spans(each)[0], sentences(2, each)[0]
        assert has_colour(view, view.anchor_rect(2, each, second), colours.hover)
        start = view.anchor_rect(2, each, Span(first.start, first.start + 5))
        assert not has_colour(view, start, colours.hover)


def test_the_word_under_the_pointer_has_a_tint_of_its_own(view, colours):
    point_at(view, 2, "도서관은")
    assert view.overlay.lit.word == (Side.SOURCE, span_of(view, 2, "도서관은"))
    assert has_colour(
        view, view.anchor_rect(2, Side.SOURCE, span_of(view, 2, "도서관은")), colours.word
    )


def test_a_word_is_told_once_and_told_when_it_is_left(qtbot, view):
    told: list[Any] = []
    view.word_hovered.connect(told.append)
    point = point_at(view, 2, "도서관은")
    QTest.mouseMove(view.viewport(), point + QPoint(2, 0))
    QTest.mouseMove(view.viewport(), QPoint(5, point.y()))
    assert [hit and hit.word.surface for hit in told] == ["도서관은", None]
    assert told[0].rect.contains(point)
    assert (told[0].paragraph, told[0].side) == (2, Side.SOURCE)


def test_sentences_of_one_bead_are_tinted_together(view):
    joined = articles.aligned(articles.STORY, 2)
    beads = (Bead((0, 1), (0,)), Bead((), (1,)))
    view.set_target(type(joined)(**{**_fields(joined), "beads": beads}))
    point_at(view, 2, "낮에")
    assert view.overlay.lit.source == sentences(2, Side.SOURCE)
    assert view.overlay.lit.target == sentences(2, Side.TARGET)[:1]


def _fields(value):
    return {name: getattr(value, name) for name in type(value).__slots__}


def test_without_words_the_sentence_is_tinted_and_no_word_is_told(empty_view):
    from newsreader.model.kept import ReadingPosition

    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    told: list[Any] = []
    empty_view.word_hovered.connect(told.append)
    point_at(empty_view, 2, "도서관은")
    assert empty_view.overlay.lit.source == sentences(2, Side.SOURCE)[:1]
    assert empty_view.overlay.lit.word is None
    assert told == []


def test_words_that_come_under_a_resting_pointer_are_tinted(view):
    view.set_words(ExplainedParagraph(2, Side.SOURCE, ()))
    point_at(view, 2, "도서관은")
    view.set_words(articles.words(articles.STORY, 2))
    assert view.overlay.lit.word == (Side.SOURCE, span_of(view, 2, "도서관은"))


def test_nothing_is_pointed_at_while_dragging(view):
    told: list[Any] = []
    view.word_hovered.connect(told.append)
    drag(view, point_of(view, 2, "바람마을"), point_of(view, 4, "백자"), release=False)
    assert told == []
    assert view.overlay.lit is None


class PaintWatch(QObject):
    def __init__(self):
        super().__init__()
        self.rects = []

    def eventFilter(self, _watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.rects.append(event.region().boundingRect())
        return False


def test_only_the_old_and_the_new_row_are_painted(qtbot, view):
    point_at(view, 2, "도서관은")
    qtbot.wait(20)
    watch = PaintWatch()
    view.viewport().installEventFilter(watch)
    point_at(view, 4, "백자")
    qtbot.waitUntil(lambda: len(watch.rects) > 0)
    painted = watch.rects[0]
    assert painted.top() >= view.page.rows[2].y - 10
    assert painted.bottom() <= view.page.rows[5].y + 10


def test_leaving_the_view_takes_the_tint_away(qtbot, view):
    point_at(view, 2, "도서관은")
    view.viewportEvent(QEvent(QEvent.Type.Leave))
    assert view.overlay.lit is None


def test_a_sentence_comes_with_its_translation(view):
    position = span_of(view, 2, "낮에").start
    assert view.sentence_pair(Side.SOURCE, 2, position) == articles.FIRST[1]
    target = span_of(view, 2, "director", Side.TARGET).start
    assert view.sentence_pair(Side.TARGET, 2, target) == articles.FIRST[1]


def test_the_current_sentence_is_the_one_pointed_at(view):
    point_at(view, 2, "낮에")
    assert view.current_sentence() == (2, Side.SOURCE, sentences(2, Side.SOURCE)[1])
    assert view.current_paragraph() == 2
    assert view.current_word().word.surface == "낮에"


def test_the_clicked_sentence_stays_the_current_one_when_its_card_is_closed(view):
    where = point_of(view, 2, "director", Side.TARGET)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    view.escape()
    assert view.overlay.lit is None
    assert view.current_sentence() == (2, Side.TARGET, sentences(2, Side.TARGET)[1])


def test_a_click_stays_also_before_the_words_are_known(view):
    view.page.rows[2].target.set_words(())
    where = point_of(view, 2, "director", Side.TARGET)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    view.escape()
    assert view.current_sentence() == (2, Side.TARGET, sentences(2, Side.TARGET)[1])
    view.next_paragraph()
    view.previous_paragraph()
    assert view.current_sentence() == (2, Side.TARGET, sentences(2, Side.TARGET)[0])
