"""The article with its doubtful paragraphs alone."""

import pytest
from PySide6.QtWidgets import QApplication

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.span import Span
from tests.ui.reader import articles
from tests.ui.reader.checks import NAME, doubtful, flagged
from tests.ui.reader.conftest import has_colour, row_top

pytestmark = pytest.mark.gui
LONG = articles.long_story(60)


@pytest.fixture
def doubted(view):
    return doubtful(view)


@pytest.fixture
def long_view(empty_view):
    empty_view.show_article(articles.kept(LONG), ReadingPosition())
    empty_view.set_targets([articles.aligned(LONG, index) for index in range(60)])
    for index in range(3, 60, 5):
        empty_view.set_check(flagged(empty_view, index, [NAME]))
    return empty_view


def shown(view):
    return [row.index for row in view.page.rows if row.height]


def test_only_the_title_and_doubtful_paragraphs_stay(doubted, colours):
    doubted.set_doubts_only(True)
    assert shown(doubted) == [0, 2, 5, 7]
    assert set(doubted.visible_paragraphs()) <= {0, 2, 5, 7}
    doubted.set_doubts_only(False)
    assert shown(doubted) == list(range(len(articles.STORY)))


def test_nothing_of_the_other_paragraphs_is_painted(doubted, colours):
    doubted.set_doubts_only(True)
    rows = doubted.page.rows
    for one, other in zip([0, 2, 5], [2, 5, 7], strict=True):
        bottom = rows[one].y + rows[one].height
        assert rows[other].y == bottom
        gap = doubted.page.style(rows[one]).below
        rect = doubted.viewport().rect().adjusted(40, 0, 0, 0)
        rect.setTop(bottom - gap + 4 - doubted.top())
        rect.setHeight(max(1, gap - 8))
        assert not has_colour(doubted, rect, colours.text)


def test_the_switch_is_told(qtbot, doubted):
    with qtbot.waitSignal(doubted.doubts_only_changed) as told:
        doubted.set_doubts_only(True)
    assert told.args == [True]
    assert doubted.doubts_only


def test_a_doubtful_paragraph_that_is_read_stays_in_its_place(long_view):
    row = long_view.page.rows[23]
    long_view.verticalScrollBar().setValue(row.y)
    before = row_top(long_view, 23)
    long_view.set_doubts_only(True)
    assert row_top(long_view, 23) == before
    long_view.verticalScrollBar().setValue(long_view.top() + 3)  # from here it is another place
    before = row_top(long_view, 23)
    long_view.set_doubts_only(False)
    assert row_top(long_view, 23) == before


@pytest.mark.parametrize("paragraph", [20, 25, 41])
def test_who_only_looks_comes_back_to_where_he_was(long_view, paragraph):
    long_view.verticalScrollBar().setValue(long_view.page.rows[paragraph].y + 7)
    QApplication.processEvents()
    before = long_view.position().paragraph, row_top(long_view, paragraph)
    long_view.set_doubts_only(True)
    long_view.set_doubts_only(False)
    assert (long_view.position().paragraph, row_top(long_view, paragraph)) == before


def test_what_follows_a_paragraph_that_is_left_out_stays_in_its_place(long_view):
    long_view.verticalScrollBar().setValue(long_view.page.rows[35].y)
    before = row_top(long_view, 38)
    long_view.set_doubts_only(True)
    assert row_top(long_view, 38) == before


def test_where_nothing_on_the_screen_is_doubtful_the_next_doubt_comes(long_view):
    long_view.resize(1100, 180)
    long_view.verticalScrollBar().setValue(long_view.page.rows[34].y)
    assert not {33, 38} & set(long_view.visible_paragraphs())
    long_view.set_doubts_only(True)
    assert 38 in long_view.visible_paragraphs()


def test_the_doubt_gone_to_stays_in_its_place_when_all_show_again(long_view):
    long_view.set_doubts_only(True)
    for _ in range(4):
        long_view.next_doubt()
    paragraph = long_view.current_paragraph()
    before = row_top(long_view, paragraph)
    long_view.set_doubts_only(False)
    assert paragraph == 18
    assert row_top(long_view, paragraph) == before


def test_paragraphs_and_words_are_walked_through_without_those_left_out(doubted):
    doubted.set_doubts_only(True)
    doubted.stand_at_paragraph(0)
    seen = []
    for _ in range(4):
        doubted.next_paragraph()
        seen.append(doubted.current_paragraph())
    assert seen == [2, 5, 7, 7]
    for _ in range(4):
        doubted.previous_paragraph()
    assert doubted.current_paragraph() == 0
    for _ in range(12):
        doubted.next_word()
        assert doubted.current_paragraph() in {0, 2}


def test_what_is_left_out_is_neither_found_nor_selected(doubted):
    whole = doubted.find_text("주민들")
    doubted.set_doubts_only(True)
    assert 0 <= doubted.find_text("주민들") < whole
    doubted.select_all()
    assert {index for index, _ in doubted.selected().parts} == {0, 2, 5, 7}
    doubted.set_doubts_only(False)
    assert doubted._finder.count == whole


def test_the_cursor_leaves_a_paragraph_that_is_left_out(doubted):
    doubted.stand_at_paragraph(4)
    doubted.set_doubts_only(True)
    assert doubted.current_paragraph() in {0, 2, 5, 7}


def test_a_paragraph_that_turns_out_to_be_doubtful_comes_back(doubted):
    doubted.set_doubts_only(True)
    doubted.set_check(flagged(doubted, 4, [NAME]))
    assert shown(doubted) == [0, 2, 4, 5, 7]


def test_a_paragraph_that_was_put_right_stays_until_the_next_switch(doubted):
    doubted.set_doubts_only(True)
    doubted.set_check(flagged(doubted, 2, ()))
    assert 2 in shown(doubted)
    doubted.set_doubts_only(False)
    doubted.set_doubts_only(True)
    assert shown(doubted) == [0, 5, 7]


def test_going_to_a_place_that_is_left_out_shows_the_whole_article(doubted):
    doubted.set_doubts_only(True)
    doubted.show_place(4, Side.SOURCE, Span(0, 3))
    assert not doubted.doubts_only
    assert 4 in doubted.visible_paragraphs()


def test_another_article_is_shown_whole(qtbot, doubted):
    doubted.set_doubts_only(True)
    with qtbot.waitSignal(doubted.doubts_only_changed):
        doubted.show_article(articles.kept(articles.STORY), ReadingPosition())
    assert not doubted.doubts_only
    assert shown(doubted) == list(range(len(articles.STORY)))


def test_changing_the_size_leaves_out_the_same(doubted):
    doubted.set_doubts_only(True)
    doubted.set_font_size(24)
    doubted.resize(500, 600)
    assert shown(doubted) == [0, 2, 5, 7]


def test_a_point_below_the_article_is_at_the_last_paragraph_that_shows(doubted):
    doubted.set_doubts_only(True)
    assert doubted.page.row_at(doubted.page.height + 50).index == 7
