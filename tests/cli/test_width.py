from hypothesis import given
from hypothesis import strategies as st

from newsreader.cli.width import padded, shortened, width, wrapped

TEXT = st.text(st.sampled_from("ab 가나 與野 …“·\u0301\u200b😀"), max_size=60)


def test_a_syllable_and_a_hanja_take_two_places_and_a_mark_none():
    assert width("가 漢 a…") == 2 + 1 + 2 + 1 + 2
    assert width("e\u0301\u200b") == 1
    assert width("\u1100\u1161\u11a8") == 2


def test_padded_columns_stand_level():
    assert padded("회담", 6) + "|" == "회담  |"
    assert padded("talks", 6) + "|" == "talks |"


@given(TEXT, st.integers(2, 20))
def test_a_shortened_text_fits_and_begins_as_the_text(text: str, places: int):
    short = shortened(text, places)
    assert width(short) <= places
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


@given(TEXT, st.integers(2, 20))
def test_wrapped_lines_fit_and_lose_nothing(text: str, places: int):
    lines = wrapped(text, places)
    assert all(width(line) <= places for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_lines_break_at_spaces_and_in_words_that_are_too_wide():
    assert wrapped("백자(白 / 磁)의 이름", 8) == ["백자(白", "/ 磁)의", "이름"]
    assert wrapped("a 大韓民國臨時政府 b", 6) == ["a 大韓", "民國臨", "時政府", "b"]
    assert wrapped("", 8) == []


def test_a_very_long_word_is_wrapped_at_once():
    assert len(wrapped("漢" * 1_000_000, 90)) == 22_223
