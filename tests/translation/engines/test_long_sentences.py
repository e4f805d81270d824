import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.translation.engines.long_sentences import cut


def words(text: str) -> int:
    return len(text.split())


def test_a_short_sentence_stays_whole():
    assert cut("The price rose, they said.", 5, words) == ["The price rose, they said."]


def test_a_semicolon_is_better_than_a_comma_and_a_comma_than_a_space():
    assert cut("a b c; d e, f g h", 6, words) == ["a b c;", "d e, f g h"]
    assert cut("a b c d, e f g h", 6, words) == ["a b c d,", "e f g h"]
    assert cut("a b c d e f g", 4, words) == ["a b c d", "e f g"]


def test_a_mark_that_would_leave_a_scrap_is_no_place_to_cut():
    assert cut("a, b c d e f g h", 5, words) == ["a, b c d e", "f g h"]


def test_numbers_are_never_torn_at_their_comma():
    assert cut("모두 1,234,567 명이 왔다", 12, len) == ["모두 1,234,567", "명이 왔다"]


def test_a_word_longer_than_anything_is_cut_in_its_middle():
    assert cut("가" * 10, 4, len) == ["가가가가", "가가가가", "가가"]


@pytest.mark.parametrize("text", ["", " ", "가"])
def test_next_to_nothing_stays_as_it_is(text):
    assert cut(text, 1, len) == [text]


@given(st.text(alphabet="ab 가나,;: \n", max_size=200), st.integers(1, 30))
def test_no_letter_is_lost_and_every_part_fits(text, longest):
    parts = cut(text, longest, len)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= longest for part in parts)
    assert parts
