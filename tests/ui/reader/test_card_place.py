from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from newsreader.ui.reader.card_place import place_card

ROOM = QRect(0, 0, 1000, 700)
COLUMN = QRect(60, 0, 420, 700)


@given(st.integers(60, 440), st.integers(0, 670), st.integers(20, 120), st.integers(120, 420))
def test_a_card_never_covers_its_word_where_a_side_has_room(x, y, width, height):
    word = QRect(x, y, width, 28)
    card = place_card(word, [], QSize(340, height), ROOM, COLUMN)
    assert not card.intersects(word)
    assert ROOM.contains(card)


@given(st.integers(60, 440), st.integers(40, 640))
def test_the_translation_in_the_other_column_stays_readable(x, y):
    word = QRect(x, y, 60, 28)
    translation = QRect(540, y, 420, 90)
    card = place_card(word, [translation], QSize(340, 260), ROOM, COLUMN)
    assert not card.intersects(translation)


def test_a_translation_below_sends_the_card_above():
    word = QRect(200, 400, 60, 28)
    card = place_card(word, [QRect(60, 440, 420, 90)], QSize(340, 300), ROOM, COLUMN)
    assert card.bottom() < word.top()


def test_a_card_spares_the_rest_of_its_sentence_where_it_has_room():
    word = QRect(200, 400, 60, 28)
    rest = QRect(60, 430, 300, 28)
    card = place_card(word, [], QSize(340, 200), ROOM, COLUMN, [word, rest])
    assert not card.intersects(rest)
    assert card.height() == 200


def test_a_card_does_not_become_lower_for_its_own_sentence():
    word = QRect(200, 180, 60, 28)
    rest = QRect(60, 210, 400, 28)
    card = place_card(word, [], QSize(500, 400), QRect(0, 0, 560, 700), COLUMN, [word, rest])
    assert card.height() == 400


def test_a_card_shrinks_before_it_covers_anything():
    room = QRect(0, 0, 500, 420)
    word = QRect(200, 180, 60, 28)
    card = place_card(word, [QRect(60, 220, 420, 180)], QSize(340, 400), room, COLUMN)
    assert not card.intersects(word)
    assert not card.intersects(QRect(60, 220, 420, 180))
    assert card.height() < 400


def test_in_a_tiny_room_the_card_takes_the_larger_side():
    room = QRect(0, 0, 360, 200)
    word = QRect(20, 20, 60, 28)
    card = place_card(word, [], QSize(340, 400), room, QRect(10, 0, 340, 200))
    assert card.top() > word.bottom()
    assert card.bottom() <= room.bottom() + 1
