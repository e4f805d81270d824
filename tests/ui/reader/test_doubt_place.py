"""Where the card of a doubt stands: whole, and beside the sentence and its translation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from newsreader.model.annotation import Side
from newsreader.ui.reader.doubt_place import place_doubt_card
from newsreader.ui.reader.model import spans_of
from tests.ui.reader.checks import NAME, NEGATION, NUMBER, doubtful, flagged

pytestmark = pytest.mark.gui

ROOM = QRect(0, 0, 800, 600)
SIZE = QSize(300, 90)


def test_it_stands_under_the_sentence_while_there_is_room():
    target = QRect(420, 100, 300, 60)
    card = place_doubt_card([target], [QRect(40, 100, 300, 60)], SIZE, ROOM, 760)
    assert (card.top(), card.right()) == (168, 759)


def test_it_goes_over_the_sentence_at_the_end_of_the_page():
    target = QRect(420, 540, 300, 60)
    card = place_doubt_card([target], [QRect(40, 540, 300, 60)], SIZE, ROOM, 760)
    assert card.bottom() < 540


def test_with_the_original_above_it_goes_over_both():
    original, target = QRect(100, 460, 600, 60), QRect(100, 530, 600, 60)
    card = place_doubt_card([target], [original], SIZE, ROOM, 700)
    assert card.bottom() < 460


def test_it_stands_between_the_two_where_that_is_the_only_place():
    original, target = QRect(100, 0, 600, 120), QRect(100, 240, 600, 360)
    card = place_doubt_card([target], [original], SIZE, ROOM, 700)
    assert not card.intersects(original)
    assert not card.intersects(target)


def test_where_nothing_is_free_it_spares_the_translation_first():
    original, target = QRect(0, 0, 800, 300), QRect(0, 300, 800, 300)
    card = place_doubt_card([target], [original], SIZE, ROOM, 780)
    assert ROOM.contains(card)
    assert not card.intersects(target)


@given(
    x=st.integers(0, 500),
    y=st.integers(-40, 590),
    apart=st.integers(0, 200),
    tall=st.integers(20, 120),
    width=st.integers(100, 400),
    height=st.integers(40, 160),
)
def test_it_is_always_whole_and_covers_no_line_of_either(x, y, apart, tall, width, height):  # noqa: PLR0913, PLR0917
    original = QRect(x, y - tall - apart, 300, tall)
    target = QRect(x, y, 300, tall)
    card = place_doubt_card([target], [original], QSize(width, height), ROOM, x + 300)
    assert ROOM.contains(card)
    assert not card.intersects(target)
    assert not card.intersects(original)


# -- in the article


def spared(view, paragraph, sentence):
    """The lines of a doubtful sentence and of its original, in pixels of the view."""
    row, place = view.page.rows[paragraph], view.viewport().pos()
    source, target = row.counterparts(Side.TARGET, sentence)
    found = []
    for side, indices in ((Side.SOURCE, source), (Side.TARGET, target)):
        for span in spans_of(row.cell(side), indices):
            found += [
                rect.translated(0, -view.top()).toAlignedRect().translated(place)
                for rect in view.page.rects(row, side, span)
            ]
    return found


@pytest.mark.parametrize("mode", ["side", "stacked"])
@pytest.mark.parametrize(("width", "height"), [(1100, 700), (1000, 330), (700, 420), (430, 520)])
def test_from_mark_to_mark_everything_shows(view, mode, width, height):
    view.resize(width, height)
    view.set_layout(mode)
    doubtful(view)
    for _ in range(6):
        view.next_doubt()
        card = view.doubt_card
        assert card.isVisible()
        assert view.viewport().geometry().contains(card.geometry())
        lines = spared(view, *view._doubt_keeper.shown)
        assert not any(card.geometry().intersects(line) for line in lines)
        assert all(view.viewport().geometry().contains(line) for line in lines)


def all_of_it_shows(card):
    bottoms = [line.geometry().bottom() for line in card.lines]
    return (
        bottoms == sorted(set(bottoms))
        and bottoms[-1] < card.height()
        and all(line.height() >= line.heightForWidth(line.width()) for line in card.lines)
    )


def test_a_card_shows_all_of_its_lines_also_when_more_is_found_while_it_stands(view):
    view.set_check(flagged(view, 2, (), [NAME]))
    view.next_doubt()
    low = view.doubt_card.height()
    view.set_check(flagged(view, 2, (), [NUMBER, NEGATION, NAME]))
    assert view.doubt_card.height() > low
    assert all_of_it_shows(view.doubt_card)


@pytest.mark.parametrize("width", [700, 480])
def test_a_card_shows_all_of_its_lines_when_the_window_changes_under_it(view, width):
    view.set_check(flagged(view, 2, (), [NUMBER, NEGATION, NAME]))
    view.next_doubt()
    view.resize(width, 500)
    assert all_of_it_shows(view.doubt_card)
    assert view.viewport().geometry().contains(view.doubt_card.geometry())
