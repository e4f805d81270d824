"""Translations hidden until asked for, and translations that are not there."""

import pytest
from PySide6.QtCore import Qt

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.ui.reader.pills import pill_of, pill_rect
from newsreader.ui.reader.values import TargetState
from tests.ui.reader import articles
from tests.ui.reader.conftest import click, has_colour, point_at, span_of

pytestmark = pytest.mark.gui


@pytest.fixture
def hidden(view):
    view.set_translation_hidden(True)
    return view


def pill_point(view, index):
    row = view.page.rows[index]
    pill = pill_of(view.page, row)
    assert pill is not None
    rect = pill_rect(view.page, row, pill)
    return rect.translated(0, -view.top()).center().toPoint()


def shown(view, index):
    row = view.page.rows[index]
    return [
        s.of(row.target.text) for s in row.target.sentences if s not in view.page.concealed(row)
    ]


def test_a_hidden_translation_is_not_painted_until_asked(hidden, colours):
    target = hidden.anchor_rect(2, Side.TARGET, span_of(hidden, 2, "that people", Side.TARGET))
    assert not has_colour(hidden, target, colours.text)
    hidden.set_translation_hidden(False)
    target = hidden.anchor_rect(2, Side.TARGET, span_of(hidden, 2, "that people", Side.TARGET))
    assert has_colour(hidden, target, colours.text)


def test_the_pill_shows_one_sentence_and_with_shift_the_paragraph(hidden):
    click(hidden, pill_point(hidden, 2))
    assert shown(hidden, 2) == [articles.FIRST[0][1]]
    click(hidden, pill_point(hidden, 4), Qt.KeyboardModifier.ShiftModifier)
    assert shown(hidden, 4) == [target for _, target in articles.HANJA]
    assert shown(hidden, 5) == []


def test_a_covered_sentence_shows_when_it_is_clicked(hidden):
    click(hidden, pill_point(hidden, 2))
    span = hidden.page.rows[2].target.sentences[1]
    rect = hidden.page.rects(hidden.page.rows[2], Side.TARGET, span)[0]
    click(hidden, rect.translated(0, -hidden.top()).center().toPoint())
    assert shown(hidden, 2) == [target for _, target in articles.FIRST]


def test_the_sentence_pointed_at_is_shown_and_hidden_again(hidden):
    point_at(hidden, 2, "낮에")
    hidden.toggle_sentence_translation()
    assert shown(hidden, 2) == [articles.FIRST[1][1]]
    hidden.toggle_sentence_translation()
    assert shown(hidden, 2) == []


def test_the_paragraph_of_the_cursor_is_shown_and_hidden_again(hidden):
    hidden.next_paragraph()
    hidden.next_paragraph()
    hidden.toggle_paragraph_translation()
    assert shown(hidden, 2) == [target for _, target in articles.FIRST]
    hidden.toggle_paragraph_translation()
    assert shown(hidden, 2) == []


def test_what_was_shown_stays_shown_when_the_same_translation_comes_again(hidden):
    hidden.next_paragraph()
    hidden.toggle_paragraph_translation()
    hidden.set_target(articles.aligned(articles.STORY, 1))
    assert shown(hidden, 1) == [target for _, target in articles.LEAD]


def test_a_hidden_translation_cannot_be_pointed_at_selected_or_found(hidden):
    row = hidden.page.rows[2]
    origin = hidden.page.origin(row, Side.TARGET).toPoint()
    click(hidden, origin)
    assert hidden.current_word() is None
    assert hidden.find_text("director") == 0
    hidden.select_all()
    assert hidden.selected() is None


def test_revealing_keeps_rows_above_in_their_place(hidden):
    hidden.set_layout("stacked")
    before = hidden.anchor_rect(2, Side.SOURCE, span_of(hidden, 2, "바람마을")).top()
    point_at(hidden, 2, "낮에")
    hidden.toggle_paragraph_translation()
    assert hidden.anchor_rect(2, Side.SOURCE, span_of(hidden, 2, "바람마을")).top() == before


def test_waiting_paragraphs_show_quiet_lines(empty_view, colours):
    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    empty_view.set_target_state(TargetState.WAITING)
    row = empty_view.page.rows[2]
    origin = empty_view.page.origin(row, Side.TARGET).toPoint()
    image = empty_view.viewport().grab().toImage()
    middle = origin.y() + empty_view.page.style(row).pitch // 2
    assert image.pixelColor(origin.x() + 50, middle) == colours.rule


def test_a_missing_package_is_said_once(empty_view, colours):
    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    empty_view.set_target_state(TargetState.MISSING, "No package is installed for this pair.")
    page = empty_view.page
    width = page.columns.target.width
    box = page.origin(page.rows[0], Side.TARGET).toPoint()
    image = empty_view.viewport().grab().toImage()
    muted = [
        y
        for y in range(empty_view.viewport().height())
        if any(image.pixelColor(x, y) == colours.muted for x in range(box.x(), box.x() + width))
    ]
    assert muted
    assert max(muted) < page.rows[1].y


@pytest.mark.parametrize("index", [0, 2])
def test_a_failed_paragraph_can_be_asked_for_again(qtbot, empty_view, index):
    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    empty_view.set_target_state(TargetState.FAILED)
    with qtbot.waitSignal(empty_view.translation_requested) as caught:
        click(empty_view, pill_point(empty_view, index))
    assert caught.args == [index]


def test_asking_for_a_translation_that_is_not_there_requests_it(qtbot, empty_view):
    empty_view.show_article(articles.kept(articles.STORY), ReadingPosition())
    point_at(empty_view, 2, "낮에")
    with qtbot.waitSignal(empty_view.translation_requested) as caught:
        empty_view.toggle_sentence_translation()
    assert caught.args == [2]


def test_a_shown_translation_can_be_hidden_sentence_by_sentence(view):
    point_at(view, 2, "낮에")
    view.toggle_sentence_translation()
    assert articles.FIRST[1][1] not in shown(view, 2)
    assert articles.FIRST[0][1] in shown(view, 2)
    view.toggle_sentence_translation()
    assert shown(view, 2) == [target for _, target in articles.FIRST]


def test_a_click_on_a_hidden_sentence_brings_it_back(view):
    view.next_paragraph()
    view.next_paragraph()
    view.toggle_paragraph_translation()
    assert shown(view, 2) == []
    row = view.page.rows[2]
    rect = view.page.rects(row, Side.TARGET, row.target.sentences[0])[0]
    click(view, rect.translated(0, -view.top()).center().toPoint())
    assert articles.FIRST[0][1] in shown(view, 2)
