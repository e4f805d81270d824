"""Where the card of a second opinion stands: never over its paragraph while there is room."""

from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from newsreader.ui.second_opinion.place import GAP, LOWEST, place

ROOM = QRect(0, 0, 1000, 700)


def test_it_stands_under_its_paragraph_as_wide_as_that():
    assert place(QRect(50, 100, 900, 90), 200, ROOM) == QRect(50, 190 + GAP, 900, 200)


def test_it_is_cut_where_the_room_ends():
    found = place(QRect(50, 100, 900, 90), 2000, ROOM)
    assert found.top() == 190 + GAP
    assert found.bottom() < ROOM.bottom()


def test_at_the_lower_edge_it_stands_over_its_paragraph():
    paragraph = QRect(50, 560, 900, 100)
    assert place(paragraph, 300, ROOM).bottom() + 1 + GAP == paragraph.top()


def test_a_paragraph_as_tall_as_the_screen_is_covered_at_its_end_only():
    found = place(QRect(50, 10, 900, 680), 300, ROOM)
    assert found.height() == LOWEST
    assert found.top() > 500


@given(st.integers(-400, 700), st.integers(20, 900), st.integers(60, 900))
def test_it_stays_on_the_screen_and_spares_the_paragraph_if_it_can(top, height, wanted):
    paragraph = QRect(50, top, 900, height)
    assume(paragraph.intersects(ROOM))
    found = place(paragraph, wanted, ROOM)
    assert ROOM.contains(found)
    room = max(top - GAP - 8, 692 - (top + height + GAP))
    if room >= min(wanted, LOWEST) and ROOM.contains(paragraph):
        assert not found.intersects(paragraph)
