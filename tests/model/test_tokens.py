from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.tokens import word_spans

TEXT = st.text(st.sampled_from("ab 1,.%$“”'()가나 \n\u200b\u00a0é韓😀—\0"), max_size=40) | st.text()


def words(text: str) -> list[str]:
    return [span.of(text) for span in word_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor's “report” rose 3.5%, he said.",
         ["The", "mayor's", "report", "rose", "3.5%", "he", "said"]),
        ("(서울=연합뉴스) 김 장관은 12조 원을…", ["서울=연합뉴스", "김", "장관은", "12조", "원을"]),
        ("— ★ … !", []),
        ("$12 ₩300 %", ["$12", "₩300"]),
        ("", []),
    ],
)  # fmt: skip
def test_words_stand_between_spaces_without_the_punctuation_around_them(text, expected):
    assert words(text) == expected


@given(TEXT)
def test_words_are_in_order_apart_and_hold_something_to_read(text):
    spans = word_spans(text)
    assert all(a.end < b.start for a, b in pairwise(spans))
    assert all(any(map(str.isalnum, span.of(text))) for span in spans)
    assert not any(char.isspace() for span in spans for char in span.of(text))


@given(TEXT)
def test_no_letter_and_no_digit_is_left_out(text):
    kept = "".join(words(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
