import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.dictionary.headwords import Written, key_of, written


@pytest.mark.parametrize(
    ("headword", "word", "hanja"),
    [
        ("가다", "가다", ""),
        ("가다1", "가다", ""),
        ("가다^1", "가다", ""),
        ("가다¹", "가다", ""),
        ("가다01", "가다", ""),
        ("가다(12)", "가다", ""),
        ("가-다", "가다", ""),
        ("국제^통화^기금", "국제 통화 기금", ""),
        ("가격(價格)", "가격", "價格"),
        ("가격【價格】", "가격", "價格"),
        ("가격 [價格]", "가격", "價格"),
        ("가격 價格", "가격", "價格"),
        ("價格(가격)", "가격", "價格"),
        ("가결-하다(可決-)", "가결하다", "可決"),
        ("배3(船)", "배", "船"),
        ("-스럽다", "-스럽다", ""),
        ("코로나19", "코로나19", ""),
        ("제1", "제1", ""),
        ("bank¹", "bank", ""),
        ("F-16", "F-16", ""),
        ("U.S.", "U.S.", ""),
    ],
)
def test_a_headword_is_taken_apart(headword: str, word: str, hanja: str):
    assert written(headword) == Written(word, hanja)


@pytest.mark.parametrize("typed", ["가다", "가다1", "가-다", "가다^2", " 가다 ", "가다¹"])
def test_a_word_is_found_with_its_marks_and_without(typed: str):
    assert key_of(typed) == "가다"


def test_letters_that_are_composed_otherwise_are_the_same_word():
    assert key_of(unicodedata.normalize("NFD", "가격")) == key_of("가격")
    assert written(unicodedata.normalize("NFD", "가격(價格)")) == Written("가격", "價格")


def test_capitals_and_apostrophes_do_not_matter():
    assert key_of("Don’t") == key_of("don't")


@given(st.text(min_size=1, max_size=30).filter(str.strip))
def test_every_word_has_a_key_and_its_headword_the_same(text: str):
    assert written(text).word
    assert key_of(key_of(text)) == key_of(text)


@given(st.text("가나다라마바사", min_size=1, max_size=6), st.integers(1, 9))
def test_homographs_share_a_key(word: str, number: int):
    assert key_of(f"{word}{number}") == key_of(f"{word}^{number}") == key_of(word)
