"""Marks of doubtful sentences: where they stand, what they say, how to get from one to the next."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.span import Span
from newsreader.ui.reader.accessibility import Proxy
from newsreader.ui.reader.doubts import doubt_rects, step
from newsreader.ui.reader.marks import marker_rects
from tests.ui.reader import articles
from tests.ui.reader.checks import NAME, NEGATION, NUMBER, doubtful, flagged
from tests.ui.reader.conftest import click, has_colour, point_at, span_of, text_of

pytestmark = pytest.mark.gui


@pytest.fixture
def doubted(view):
    return doubtful(view)


def mark_point(view, paragraph, sentence):
    rect = dict(doubt_rects(view.page, view.page.rows[paragraph]))[sentence]
    return rect.translated(0, -view.top()).center().toPoint()


def point_at_mark(view, paragraph, sentence):
    point = mark_point(view, paragraph, sentence)
    QTest.mouseMove(view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(view.viewport(), point)


def line_of(view, paragraph, sentence):
    """The first line of a target sentence, in page pixels."""
    row = view.page.rows[paragraph]
    return view.page.rects(row, Side.TARGET, row.target.sentences[sentence])[0]


# -- marks


@pytest.mark.parametrize(("width", "mode"), [(1100, "side"), (900, "stacked"), (430, "side")])
def test_a_mark_stands_in_the_outer_margin_on_the_sentences_first_line(view, width, mode):
    view.resize(width, 700)
    view.set_layout(mode)
    doubtful(view)
    for paragraph, sentences in ((2, [1]), (5, [0, 1]), (7, [0])):
        row = view.page.rows[paragraph]
        view.page.lay(row)
        found = doubt_rects(view.page, row)
        assert [sentence for sentence, _ in found] == sentences
        for sentence, rect in found:
            line = line_of(view, paragraph, sentence)
            assert rect.left() > view.page.columns.target.right
            assert rect.right() <= view.page.width
            assert line.top() <= rect.center().y() <= line.bottom()


def test_a_mark_is_painted_in_its_own_colour(doubted, colours):
    point = mark_point(doubted, 2, 1)
    assert doubted.viewport().grab().toImage().pixelColor(point) == colours.doubt


@pytest.mark.parametrize("width", [1100, 430])
def test_marks_of_one_line_and_notes_stand_without_overlap(view, width):
    view.resize(width, 700)
    target = text_of(view, 5, Side.TARGET)
    notes = [
        articles.mark(target, quote, 5, Side.TARGET, body="note", uid=quote)
        for quote in ("A sign", "with")
    ]
    view.set_annotations(notes)
    row = view.page.rows[5]
    spans = [Span(0, 3), Span(4, 6), Span(7, 10), Span(11, 13)]
    row.target.sentences = tuple(spans)
    view.set_check(flagged(view, 5, *[[NAME]] * 4))
    rects = [rect for _, rect in doubt_rects(view.page, row)]
    assert len(rects) == 4
    taken = [*rects, *(rect for _, rect in marker_rects(view.page, row))]
    for index, one in enumerate(taken):
        assert not any(one.intersects(other) for other in taken[index + 1 :])


def test_an_empty_translation_has_its_mark_where_it_would_stand(view):
    row = view.page.rows[5]
    end = len(row.target.text)
    row.target.sentences = (Span(0, end), Span(end, end))
    view.set_check(flagged(view, 5, (), [NAME]))
    ((sentence, rect),) = doubt_rects(view.page, row)
    last = view.page.rects(row, Side.TARGET, Span(0, end))[-1]
    assert sentence == 1
    assert last.top() <= rect.center().y() <= last.bottom()
    view.next_doubt()
    assert view.doubt_card.isVisible()


def test_what_is_hidden_has_no_mark(doubted):
    doubted.page.rows[2].toggle({1}, hidden=False)
    assert doubt_rects(doubted.page, doubted.page.rows[2]) == []
    doubted.set_translation_hidden(True)
    assert doubt_rects(doubted.page, doubted.page.rows[5]) == []


def test_doubts_about_another_translation_are_dropped(doubted):
    assert doubted.doubts == 4
    told = flagged(doubted, 5, [NAME])
    other = articles.aligned(articles.STORY, 5)
    fields = {name: getattr(other, name) for name in type(other).__slots__}
    doubted.set_target(type(other)(**{**fields, "target_text": other.target_text.upper()}))
    assert doubted.doubts == 2
    doubted.set_check(told)
    assert doubted.doubts == 2


def test_doubts_stay_while_the_same_translation_comes_again(doubted):
    doubted.set_targets(articles.all_aligned(articles.STORY))
    assert doubted.doubts == 4


def test_how_many_there_are_is_told(qtbot, view):
    with qtbot.waitSignal(view.doubts_changed) as told:
        view.set_check(flagged(view, 2, [NAME], [NAME]))
    assert told.args == [2]
    with qtbot.waitSignal(view.doubts_changed) as told:
        view.show_article(articles.kept(articles.STORY), ReadingPosition())
    assert told.args == [0]


# -- the card


def test_pointing_at_a_mark_says_why_and_lights_the_sentence(doubted):
    point_at_mark(doubted, 5, 1)
    assert doubted.doubt_card.isVisible()
    assert doubted.doubt_card.text().splitlines() == [
        "The original is negative, the translation is not.",
        "The original says “3천”, the translation “300”.",
    ]
    row = doubted.page.rows[5]
    assert doubted.overlay.lit.target == (row.target.sentences[1],)
    assert doubted.overlay.lit.source == (row.source.sentences[1],)
    assert doubted.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_the_card_goes_with_the_pointer(doubted):
    point_at_mark(doubted, 5, 1)
    QTest.mouseMove(doubted.viewport(), QPoint(5, 5))
    assert not doubted.doubt_card.isVisible()
    point_at_mark(doubted, 5, 0)
    assert "3천" in doubted.doubt_card.text()
    doubted.viewportEvent(QEvent(QEvent.Type.Leave))
    assert not doubted.doubt_card.isVisible()


def test_a_clicked_mark_keeps_its_card_until_escape(qtbot, doubted):
    click(doubted, mark_point(doubted, 2, 1))
    QTest.mouseMove(doubted.viewport(), QPoint(5, 5))
    assert doubted.doubt_card.isVisible()
    doubted.setFocus()
    qtbot.keyClick(doubted, Qt.Key.Key_Escape)
    assert not doubted.doubt_card.isVisible()


def test_the_card_covers_neither_sentence_nor_mark(doubted):
    doubted.next_doubt()
    card = doubted.doubt_card.geometry()
    row = doubted.page.rows[2]
    assert not card.intersects(doubted.anchor_rect(2, Side.TARGET, row.target.sentences[1]))
    assert not card.contains(mark_point(doubted, 2, 1))
    assert doubted.rect().contains(card)


@pytest.mark.parametrize("width", [260, 430])
def test_the_card_fits_a_narrow_window(view, width):
    view.resize(width, 500)
    doubtful(view)
    view.next_doubt()
    assert view.rect().contains(view.doubt_card.geometry())


def test_a_word_that_is_pointed_at_takes_the_place_of_the_card(doubted):
    doubted.next_doubt()
    point_at(doubted, 2, "도서관은")
    assert not doubted.doubt_card.isVisible()


def test_the_card_follows_its_sentence_and_goes_with_it(doubted):
    doubted.resize(1100, 330)
    doubted.next_doubt()
    before = doubted.doubt_card.y()
    bar = doubted.verticalScrollBar()
    bar.setValue(bar.value() + 20)
    assert doubted.doubt_card.y() != before
    bar.setValue(bar.maximum())
    assert not doubted.doubt_card.isVisible()


def test_a_card_whose_doubt_is_gone_goes(doubted):
    doubted.next_doubt()
    doubted.set_check(flagged(doubted, 2, (), ()))
    assert not doubted.doubt_card.isVisible()


def test_a_screen_reader_hears_why(qtbot, doubted):
    doubted.next_doubt()
    assert doubted.accessibleDescription() == "The name “윤해솔” is missing."
    assert doubted.doubt_card.accessibleName() == "Worth checking: The name “윤해솔” is missing."
    told = "Worth checking, sentence 2: The name “윤해솔” is missing."
    qtbot.waitUntil(
        lambda: any(p.accessibleDescription().endswith(told) for p in doubted.findChildren(Proxy))
    )
    doubted.close_card()
    assert doubted.accessibleDescription() == ""


# -- from doubt to doubt


def at(view):
    paragraph, side, span = view.current_sentence()
    assert side is Side.TARGET
    return paragraph, view.page.rows[paragraph].target.sentences.index(span)


def test_going_through_all_doubts_comes_round(doubted):
    seen = []
    for _ in range(5):
        doubted.next_doubt()
        seen.append(at(doubted))
    assert seen == [(2, 1), (5, 0), (5, 1), (7, 0), (2, 1)]
    doubted.previous_doubt()
    assert at(doubted) == (7, 0)


def test_the_way_begins_at_the_sentence_the_reader_is_at(doubted):
    point_at(doubted, 5, "reading" if "reading" in text_of(doubted, 5) else "아이들은")
    doubted.next_doubt()
    assert at(doubted) == (5, 1)
    doubted.close_card()
    point_at(doubted, 5, "안내문에는")
    doubted.previous_doubt()
    assert at(doubted) == (5, 0)


def test_from_off_the_screen_the_way_begins_on_the_screen(doubted):
    doubted.resize(1100, 260)
    doubted.stand_at_paragraph(0)
    doubted.verticalScrollBar().setValue(doubted.page.rows[7].y - 20)
    doubted.next_doubt()
    assert at(doubted) == (7, 0)


def test_a_doubtful_sentence_is_brought_into_sight_and_lit(doubted, colours):
    doubted.resize(1100, 300)
    doubted.previous_doubt()
    assert at(doubted) == (7, 0)
    span = doubted.page.rows[7].target.sentences[0]
    rect = doubted.anchor_rect(7, Side.TARGET, span)
    assert 0 <= rect.top() < rect.bottom() <= doubted.viewport().height()
    assert has_colour(doubted, rect, colours.hover)
    assert doubted.overlay.lit.word is None
    assert doubted.overlay.current_doubt == (7, 0)


def test_a_hidden_sentence_is_revealed_when_its_doubt_is_gone_to(doubted):
    doubted.set_translation_hidden(True)
    doubted.next_doubt()
    row = doubted.page.rows[2]
    assert doubted.page.concealed(row) == (row.target.sentences[0],)
    assert [sentence for sentence, _ in doubt_rects(doubted.page, row)] == [1]


def test_without_doubts_nothing_is_gone_to(view):
    view.next_doubt()
    view.previous_doubt()
    assert not view.doubt_card.isVisible()


def test_other_walking_closes_the_card(doubted):
    doubted.next_doubt()
    doubted.next_paragraph()
    assert not doubted.doubt_card.isVisible()
    doubted.next_doubt()
    doubted.next_word()
    assert not doubted.doubt_card.isVisible()


@pytest.mark.parametrize(
    ("at", "by", "onto", "expected"),
    [
        ((0, -1), 1, True, (1, 0)),
        ((1, 0), 1, True, (1, 0)),
        ((1, 0), 1, False, (3, 2)),
        ((3, 2), 1, False, (1, 0)),
        ((1, 0), -1, False, (3, 2)),
        ((2, 5), -1, True, (1, 0)),
    ],
)
def test_steps_go_round(at, by, onto, expected):
    assert step([(1, 0), (3, 2)], at, by, onto=onto) == expected
    assert step([], at, by, onto=onto) is None


def test_reasons_are_kept_apart(doubted):
    assert {NUMBER.kind, NAME.kind, NEGATION.kind} == {
        flag.kind for row in doubted.page.rows for found in row.flags for flag in found
    }
    assert span_of(doubted, 2, "library", Side.TARGET)
