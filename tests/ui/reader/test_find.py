"""Find in the article: both columns, counted, stepped through, scrolled to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from tests.ui.reader import articles
from tests.ui.reader.conftest import fill, has_colour

pytestmark = pytest.mark.gui


@pytest.fixture
def open_panel(panel):
    panel.show_article(articles.kept(articles.STORY), ReadingPosition())
    fill(panel.view)
    return panel


def count(word, side):
    return sum(
        pair[0 if side is Side.SOURCE else 1].lower().count(word)
        for _, pairs in articles.STORY
        for pair in pairs
    )


def test_both_columns_are_searched_whatever_the_case(view):
    assert view.find_text("LIBRARY") == count("library", Side.TARGET) > 2
    assert view.find_text("도서관") == count("도서관", Side.SOURCE) > 2
    assert view.find_text("없는말") == 0


def test_hits_are_painted_and_the_current_one_stronger(view, colours):
    view.find_text("도서관")
    paragraph, side, span = view.overlay.current_hit
    assert (paragraph, side) == (0, Side.SOURCE)
    assert has_colour(view, view.anchor_rect(paragraph, side, span), colours.find_current)
    other = view.overlay.hits[2, Side.SOURCE][0]
    assert has_colour(view, view.anchor_rect(2, Side.SOURCE, other), colours.find)


def test_next_and_previous_go_around_and_scroll(view):
    view.resize(1100, 300)
    total = view.find_text("도서관")
    seen = []
    for _ in range(total):
        hit = view.overlay.current_hit
        seen.append(hit[0])
        assert view.viewport().rect().contains(view.anchor_rect(*hit))
        view.find_next()
    assert seen == sorted(seen)
    assert view.overlay.current_hit[0] == seen[0]
    view.find_previous()
    assert view.overlay.current_hit[0] == seen[-1]


def test_the_first_hit_is_the_one_from_here_on(view):
    view.resize(1100, 300)
    view.go_end()
    first = view.visible_paragraphs()[0]
    view.find_text("바람마을")
    assert view.overlay.current_hit[0] >= first


def test_a_hit_after_an_emoji_is_where_it_stands(view):
    view.find_text("함께")
    paragraph, _side, span = view.overlay.current_hit
    assert span.of(view.page.rows[paragraph].source.text) == "함께"


def test_hits_follow_a_translation_that_arrives(empty_view):
    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    assert empty_view.find_text("director") == 0
    told = []
    empty_view.found_changed.connect(lambda current, total: told.append((current, total)))
    empty_view.set_target(articles.aligned(articles.STORY, 2))
    assert told[-1] == (1, 1)


def test_the_bar_counts_steps_and_closes(qtbot, open_panel):
    bar = open_panel.find_bar
    open_panel.open_find()
    assert bar.isVisible()
    qtbot.keyClicks(bar._field, "library")
    total = count("library", Side.TARGET)
    qtbot.waitUntil(lambda: bar.count_text() == f"1 of {total}")
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    assert bar.count_text() == f"2 of {total}"
    qtbot.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text() == f"1 of {total}"
    qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert open_panel.view.overlay.hits == {}
    assert open_panel.view.hasFocus()


def test_enter_in_the_bar_goes_on_even_where_the_window_has_a_command_for_it(qtbot, open_panel):
    taken = []
    action = QAction("Look up", open_panel)
    action.setShortcut(QKeySequence("Return"))
    action.triggered.connect(lambda: taken.append("look up"))
    open_panel.addAction(action)
    open_panel.activateWindow()
    open_panel.open_find()
    bar = open_panel.find_bar
    qtbot.keyClicks(bar._field, "library")
    qtbot.waitUntil(lambda: bar.count_text().startswith("1 of"))
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    assert taken == []
    assert bar.count_text().startswith("2 of")


def test_the_bar_says_when_nothing_is_found(qtbot, open_panel):
    open_panel.open_find()
    qtbot.keyClicks(open_panel.find_bar._field, "zzz")
    qtbot.waitUntil(lambda: open_panel.find_bar.count_text() == "Not found")


def test_the_bar_begins_with_the_selected_words(qtbot, open_panel):
    view = open_panel.view
    rect = view.anchor_rect(2, Side.SOURCE, view.page.rows[2].source.words[1].span)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    open_panel.open_find()
    assert open_panel.find_bar.query() == "도서관은"
