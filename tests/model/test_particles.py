"""Particles follow the sound a word ends in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.particles import attached, follows, splits, trimmed

HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("word", "tail", "fitted"),
    [
        ("고노", "은", "는"),
        ("미국", "는", "은"),
        ("고노", "이", "가"),
        ("미국", "가", "이"),
        ("고노", "을", "를"),
        ("미국", "와의", "과의"),
        ("고노", "과", "와"),
        ("고노", "으로부터", "로부터"),
        ("서울", "으로", "로"),
        ("부산", "로서", "으로서"),
        ("고노", "이라고", "라고"),
        ("부산", "라고", "이라고"),
        ("고노", "이다", "다"),
        ("부산", "다", "이다"),
        ("부산", "였다", "이었다"),
        ("고노", "이었던", "였던"),
        ("철민", "야", "아"),
        ("영희", "아", "야"),
        ("고노", "이나", "나"),
        ("부산", "랑", "이랑"),
        ("고노", "에서는", "에서는"),
        ("고노", "의", "의"),
        ("고노", "씨는", "씨는"),
        ("고노(河野)", "은", "는"),
        ("‘부산’", "를", "을"),
    ],
)
def test_a_particle_takes_the_form_its_word_asks_for(word, tail, fitted):
    assert attached(word, tail) == fitted


@pytest.mark.parametrize(
    ("word", "fitted"),
    [
        ("3", "으로"),
        ("1", "로"),
        ("2", "로"),
        ("100", "으로"),
        ("LG", "로"),
        ("GM", "으로"),
        ("AFL", "로"),
        ("Kim", "으로"),
        ("Google", "로"),
        ("Facebook", "으로"),
        ("Samsung", "으로"),
        ("Toyota", "로"),
        ("Uber", "로"),
    ],
)
def test_digits_and_latin_words_end_as_they_are_read(word, fitted):
    assert attached(word, "으로") == fitted


@pytest.mark.parametrize(
    ("eojeol", "word"),
    [
        ("고노는", "고노"),
        ("서울에서는", "서울"),
        ("이재명이", "이재명"),
        ("한국과의", "한국"),
        ("기시다", "기시다"),
        ("사과", "사과"),
        ("정부", "정부"),
        ("외교부로부터", "외교부"),
    ],
)
def test_a_word_is_told_from_its_particles(eojeol, word):
    assert trimmed(eojeol) == word


@pytest.mark.parametrize(
    ("word", "tail"), [("고노", "이"), ("미국", "를"), ("고노", "다로"), ("이사", "장은")]
)
def test_what_does_not_fit_is_no_particle(word, tail):
    assert not follows(word, tail)


@given(HANGUL, HANGUL, st.sampled_from(["은", "이", "을", "과", "으로", "이라고", "이나", "에서"]))
def test_a_particle_changes_there_and_back(one, other, tail):
    fitted = attached(one, tail)
    assert follows(one, fitted)
    assert attached(one, attached(other, fitted)) == fitted


@given(HANGUL)
def test_word_and_particles_are_the_whole_eojeol(eojeol):
    assert all(word + tail == eojeol for word, tail in splits(eojeol))


def test_a_tail_without_end_is_looked_at_once():
    assert not follows("사람", "도" + "이나" * 2500 + "힣")
    assert list(splits("도이나" * 1000 + "힣"))
