"""Highlights and notes: in their colours, on their words, within reach of a click."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from newsreader.model.annotation import Colour, Side
from newsreader.ui.reader.marks import marker_rects
from tests.ui.reader.articles import mark
from tests.ui.reader.conftest import click, has_colour, point_of, span_of, text_of

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("colour", list(Colour))
@pytest.mark.parametrize(("side", "quote"), [(Side.SOURCE, "함께"), (Side.TARGET, "asks visitors")])
def test_a_highlight_covers_exactly_its_words(view, colours, colour, side, quote):
    text = text_of(view, 5, side)
    view.set_annotations([mark(text, quote, 5, side, colour)])
    shade = getattr(colours, colour.value)
    rect = view.anchor_rect(5, side, span_of(view, 5, quote, side))
    assert has_colour(view, rect, shade)
    assert not has_colour(view, rect.translated(rect.width() + 4, 0), shade)
    assert not has_colour(view, rect.translated(-rect.width() - 4, 0), shade)


def test_an_orphan_is_not_drawn(view, colours):
    orphan = replace(mark(text_of(view, 5), "함께", 5), orphan=True)
    view.set_annotations([orphan])
    rect = view.anchor_rect(5, Side.SOURCE, span_of(view, 5, "함께"))
    assert not has_colour(view, rect, colours.green)


def test_a_click_on_a_highlight_activates_it(qtbot, view):
    view.set_annotations([mark(text_of(view, 5), "함께", 5, uid="mine")])
    with qtbot.waitSignal(view.annotation_activated) as caught:
        click(view, point_of(view, 5, "함께"))
    assert caught.args == ["mine"]


def test_the_shorter_of_two_highlights_is_activated(qtbot, view):
    text = text_of(view, 5)
    view.set_annotations(
        [mark(text, "그림과 함께", 5, uid="long"), mark(text, "함께", 5, uid="short")]
    )
    with qtbot.waitSignal(view.annotation_activated) as caught:
        click(view, point_of(view, 5, "함께"))
    assert caught.args == ["short"]


@pytest.mark.parametrize(("side", "quote"), [(Side.SOURCE, "함께"), (Side.TARGET, "visitors")])
def test_a_note_has_a_marker_beside_its_column(qtbot, view, colours, side, quote):
    text = text_of(view, 5, side)
    view.set_annotations([mark(text, quote, 5, side, body="remember", uid="noted")])
    ((uid, rect),) = marker_rects(view.page, view.page.rows[5])
    assert uid == "noted"
    assert rect.left() > view.page.columns.band(side).right
    on_screen = rect.translated(0, -view.top()).toAlignedRect()
    assert has_colour(view, on_screen, colours.accent)
    with qtbot.waitSignal(view.annotation_activated) as caught:
        click(view, on_screen.center())
    assert caught.args == ["noted"]


def test_two_notes_on_a_line_stand_beside_each_other(view):
    text = text_of(view, 5)
    view.set_annotations(
        [
            mark(text, "그림과", 5, body="first", uid="a"),
            mark(text, "함께", 5, body="second", uid="b"),
        ]
    )
    (_, first), (_, second) = marker_rects(view.page, view.page.rows[5])
    assert not first.intersects(second)


def test_a_highlight_without_a_note_has_no_marker(view):
    view.set_annotations([mark(text_of(view, 5), "함께", 5)])
    assert marker_rects(view.page, view.page.rows[5]) == []


def test_new_annotations_replace_the_old_ones(view, colours):
    view.set_annotations([mark(text_of(view, 5), "함께", 5)])
    view.set_annotations([])
    rect = view.anchor_rect(5, Side.SOURCE, span_of(view, 5, "함께"))
    assert not has_colour(view, rect, colours.green)
    click(view, rect.center() + QPoint(1, 0))
    assert view.word_card.isVisible()
