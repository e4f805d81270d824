import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsreader.importers.lines import split_lines


def texts(text: str) -> list[str]:
    return [line.text for line in split_lines(text)]


def test_every_kind_of_line_break():
    assert texts("a\nb\r\nc\rd\u2028e\x85f\x0bg") == list("abcdefg")


def test_page_and_paragraph_breaks_leave_a_blank_line():
    assert texts("a\x0cb\u2029c") == ["a", "", "b", "", "c"]


def test_spaces_are_folded_and_cut_at_the_ends():
    assert texts(" a\xa0\u3000\t b \u2009c  ") == ["a b c"]


def test_invisible_characters_go():
    assert texts("\ufeff한\u200b글\u00ad\u2060\u200e\x00\x07") == ["한글"]


def test_emoji_stay_whole():
    assert texts("👩\u200d🚀 떴다") == ["👩\u200d🚀 떴다"]


def test_text_is_composed():
    assert texts(unicodedata.normalize("NFD", "한글 café")) == ["한글 café"]


def test_indent_is_remembered():
    assert [line.indent for line in split_lines("  a\n\tb\nc\n   ")] == [2, 1, 0, 0]


@given(st.text())
def test_lines_are_clean_whatever_comes(text):
    for line in split_lines(text):
        assert line.text == " ".join(line.text.split())
        assert unicodedata.is_normalized("NFC", line.text)
        assert "\u200b" not in line.text
