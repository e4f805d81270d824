import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.dictionary.glosses import Fit, key_of, keys
from newsreader.model.language import Language

ENGLISH, KOREAN = Language.ENGLISH, Language.KOREAN


def fits(*glosses: str, language: Language = ENGLISH) -> dict[str, Fit]:
    return {key: fit for key, (fit, _) in keys(glosses, language).items()}


def test_a_gloss_is_found_by_each_of_its_words():
    assert fits("arrest, detention", "restraint") == {
        "arrest": Fit.WHOLE,
        "detention": Fit.WHOLE,
        "restraint": Fit.WHOLE,
    }


def test_brackets_narrow_what_is_said():
    assert fits("president (of a bank, fund)") == {"president": Fit.NARROWED}


def test_one_word_of_several_is_found_too_but_not_the_small_ones():
    assert fits("board of directors") == {
        "board of directors": Fit.WHOLE,
        "board": Fit.INSIDE,
        "directors": Fit.INSIDE,
    }


def test_a_word_that_is_said_alone_and_among_others_counts_as_said_alone():
    assert fits("core inflation", "inflation")["inflation"] is Fit.WHOLE


def test_korean_words_are_found_however_they_are_spaced():
    found = fits("국제 통화 기금", language=KOREAN)
    assert found["국제통화기금"] is Fit.WHOLE
    assert found["통화"] is Fit.INSIDE


@pytest.mark.parametrize(
    ("typed", "language", "key"),
    [
        ("To be Arrested", ENGLISH, "arrested"),
        ("the  economy", ENGLISH, "economy"),
        ("국제 통화 기금", KOREAN, "국제통화기금"),
        ("~에 집중하다", KOREAN, "에집중하다"),
    ],
)
def test_what_is_typed_is_looked_up_as_glosses_are(typed, language, key):
    assert key_of(typed, language) == key


def test_what_comes_first_ranks_first_and_then_what_means_little_else():
    expansion = keys(["expansion, inflation"], ENGLISH)["inflation"]
    inflation = keys(["inflation"], ENGLISH)["inflation"]
    broad = keys(["arrest, apprehension", "roundup"], ENGLISH)["arrest"]
    narrow = keys(["arrest"], ENGLISH)["arrest"]
    assert inflation < expansion
    assert narrow < broad


@given(st.lists(st.text(min_size=1), max_size=5), st.sampled_from(Language))
def test_a_key_is_looked_up_as_it_is(glosses, language):
    for key in keys(glosses, language):
        assert key_of(key, language) == key
