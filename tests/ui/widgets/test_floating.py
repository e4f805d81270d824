import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from newsreader.ui.widgets.floating import place

pytestmark = pytest.mark.gui

BOUNDS = QRect(0, 0, 800, 600)


def test_a_card_stands_above_when_there_is_room():
    spot = place(QRect(300, 300, 100, 20), QSize(200, 40), BOUNDS, above=True)
    assert QRect(spot, QSize(200, 40)).bottom() < 300


def test_a_card_goes_below_when_there_is_no_room_above():
    spot = place(QRect(300, 10, 100, 20), QSize(200, 40), BOUNDS, above=True)
    assert spot.y() > 29


def test_a_card_goes_above_when_there_is_no_room_below():
    spot = place(QRect(300, 570, 100, 20), QSize(200, 40), BOUNDS, above=False)
    assert QRect(spot, QSize(200, 40)).bottom() < 570


@given(
    x=st.integers(0, 780), y=st.integers(0, 580), above=st.booleans(), height=st.integers(10, 250)
)
def test_a_card_is_always_whole_and_never_covers_its_words(x, y, above, height):
    target = QRect(x, y, 20, 20)
    card = QRect(place(target, QSize(240, height), BOUNDS, above=above), QSize(240, height))
    assert BOUNDS.contains(card)
    assert not card.intersects(target)
